⟦PERSON|Ortega-Lindqvist⟧ returns to the town where it all started

When ⟦PERSON|Rafael Ortega-Lindqvist⟧ was small, he says, he could see the floodlights of the ⟦VENUE|Borås Arena⟧ from his bedroom, and he would count them in place of sheep.

He is a grown man of 34 now, with a beard going grey at the chin. On ⟦DATE|Thursday⟧, seventeen years after he left for ⟦TEAM|Villarreal⟧, he signed for ⟦TEAM|Elfsborg⟧ again: one year, no add-ons, with a clause letting him miss training on the day his daughter starts school.

"I'm not here to be a legend. I'm here so that somebody else can be," he says, while an intern from the club films him.

In between lie 402 games in four countries, and 133 ⟦G1|goals⟧. He ⟦G2|scored⟧ in a ⟦COMPETITION|Champions League⟧ semi-final for ⟦TEAM|Villarreal⟧, and ⟦TEAM|Bayern⟧ fans of a certain age will not have forgotten it. He ⟦G3|struck the penalty⟧ that kept ⟦TEAM|Hannover⟧ up, on crutches a week later for his trouble. There was the ⟦COMPETITION|Europa League⟧ at ⟦TEAM|Sevilla⟧, and two hundred appearances there with 44 ⟦G4|goals⟧, before a last, uneasy stop at ⟦TEAM|Columbus Crew⟧, where he was booed after ⟦G5|finding the net⟧ only five times, though one of these was an ⟦MINUTE|89th-minute⟧ ⟦G6|winner⟧ against ⟦TEAM|Cincinnati⟧, for which he was forgiven, for a month.

For ⟦TEAM|Sweden⟧: 58 caps, 19 ⟦G7|goals⟧. The one that they show on ⟦ORG|SVT⟧ is from ⟦VENUE|Friends Arena⟧ in ⟦DATE|2016⟧, a left-footed ⟦G8|finish⟧ from a ⟦PERSON|Mattias Hellström⟧ through-ball with the ⟦TEAM|Denmark⟧ goalkeeper, ⟦PERSON|Kasper Vinther⟧, stranded outside his area.

"⟦PERSON|Mattias⟧ texted me when I signed. He said: there's no one left to pass to you. I said: I'll pass to them."

⟦TEAM|Elfsborg⟧ coach ⟦PERSON|Johanna Stenberg⟧ has told him he won't start. She means to use him for half an hour here and there, to hold things up, to calm the kids. He nodded. Then he asked her who took the penalties.
=====GOALS=====
{"id": "G1", "scorer": "Rafael Ortega-Lindqvist", "count": 133, "scope": "background"}
{"id": "G2", "scorer": "Rafael Ortega-Lindqvist", "team": "Villarreal", "scope": "background"}
{"id": "G3", "scorer": "Rafael Ortega-Lindqvist", "team": "Hannover", "kind": "penalty", "scope": "background"}
{"id": "G4", "scorer": "Rafael Ortega-Lindqvist", "team": "Sevilla", "count": 44, "scope": "background"}
{"id": "G5", "scorer": "Rafael Ortega-Lindqvist", "team": "Columbus Crew", "count": 5, "scope": "background"}
{"id": "G6", "scorer": "Rafael Ortega-Lindqvist", "team": "Columbus Crew", "scope": "background"}
{"id": "G7", "scorer": "Rafael Ortega-Lindqvist", "team": "Sweden", "count": 19, "scope": "background"}
{"id": "G8", "scorer": "Rafael Ortega-Lindqvist", "team": "Sweden", "assist": "Mattias Hellström", "kind": "shot", "scope": "background"}
