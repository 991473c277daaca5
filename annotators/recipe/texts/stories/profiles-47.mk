The ten greatest ⟦TEAM|Sparta⟧ players: No. 4 – ⟦PERSON|Jaroslav Beneš⟧

In the run-up to the club's anniversary we're counting down the ten best, as voted by readers. At four comes the man they called the Postman, because he delivered and because he'd been one.

⟦PERSON|Beneš⟧ joined from ⟦TEAM|Bohemians⟧ at 24, late for a winger. He didn't head the ball and he did not tackle. What he did was come inside on to his right foot at such speed that left-backs, as one of them put it, only knew him from behind.

Supporters of a certain age will start with ⟦TEAM|Bayern⟧. In ⟦DATE|November 1971⟧ ⟦TEAM|Sparta⟧ were ⟦SCORE|1-0⟧ down from the away leg. After ⟦MINUTE|twenty minutes⟧ the ⟦NORP|German⟧ captain had ⟦G1|made it two⟧ on aggregate with a header. The crowd at ⟦VENUE|Letná⟧ was silent. Over the next hour ⟦PERSON|Beneš⟧ did everything: he won the corner that ⟦PERSON|Milan Brejcha⟧ ⟦G2|turned in⟧; he hit the post; he was kicked, treated, kicked again; and in the ⟦MINUTE|88th⟧, with ⟦PERSON|Vít Kolařík⟧ screaming for a pass, he ⟦G3|shot⟧ from the corner of the area over the goalkeeper's hands. There were no more goals, and it was lost by one. They carried him off on their shoulders all the same.

In the league his best year was ⟦DATE|1973⟧, when he ⟦G4|got 21⟧, seven in the last four matches. Against ⟦TEAM|Slavia⟧ he ⟦G5|scored⟧ in eight derbies out of eleven. The most famous is the ⟦G6|one⟧ at ⟦VENUE|Ďolíček⟧, played there because of a burst pipe: he was being substituted, had already shaken hands with ⟦PERSON|Ondřej Šimáček⟧ on the touchline, saw a throw coming, ran back on and ⟦G7|put it in⟧. It counted. The rules were changed.

For ⟦TEAM|Czechoslovakia⟧ he played 31 times and found the net in ⟦GPE|Budapest⟧ and ⟦GPE|Belgrade⟧.

A bad hip stopped him at 32. He returned to the post office, and worked the counter in ⟦GPE|Prague⟧ 7 until ⟦DATE|1998⟧. Coach ⟦PERSON|Dušan Kráľ⟧ once bought a stamp from him every day for a month.

Tomorrow: No. 3.
=====GOALS=====
{"id": "G1", "team": "Bayern", "kind": "header", "scope": "background"}
{"id": "G2", "scorer": "Milan Brejcha", "team": "Sparta", "scope": "background"}
{"id": "G3", "scorer": "Jaroslav Beneš", "team": "Sparta", "kind": "shot", "scope": "background"}
{"id": "G4", "scorer": "Jaroslav Beneš", "team": "Sparta", "count": 21, "scope": "background"}
{"id": "G5", "scorer": "Jaroslav Beneš", "team": "Sparta", "count": 8, "scope": "background"}
{"id": "G6", "scorer": "Jaroslav Beneš", "team": "Sparta", "scope": "background"}
{"id": "G7", "scorer": "Jaroslav Beneš", "team": "Sparta", "scope": "background"}
