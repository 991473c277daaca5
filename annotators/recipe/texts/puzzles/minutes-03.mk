⟦G1|Last-gasp ⟦PERSON|Amarante⟧ strike⟧ gives ⟦GPE|Ulsan⟧ edge over ⟦TEAM|Al-Ain⟧
⟦GPE|ULSAN⟧, ⟦GPE|South Korea⟧, ⟦DATE|Nov 25⟧ (⟦ORG|Reuters⟧) - ⟦PERSON|Luis Amarante⟧ ⟦G2|struck a ⟦MINUTE|90th-minute⟧ winner⟧ as ⟦TEAM|Ulsan HD⟧ came from behind to beat ⟦TEAM|Al-Ain⟧ ⟦SCORE|2-1⟧ in the ⟦COMPETITION|AFC Champions League Elite⟧ on ⟦DATE|Tuesday⟧.
The ⟦NORP|Brazilian⟧, who had earlier laid on the ⟦G3|equaliser⟧ for ⟦PERSON|Joon-ho Seo⟧, turned and shot inside the near post after ⟦PERSON|Park Min-gyu⟧ had kept a cleared corner alive at ⟦VENUE|Munsu Stadium⟧.
⟦TEAM|Al-Ain⟧ had been good value for their lead at the ⟦MINUTE|interval⟧. ⟦PERSON|Deco Baía⟧, who also ⟦G4|scored⟧ against the same opponents ⟦DATE|two years ago⟧, was released by ⟦PERSON|Hamdan Nasser⟧ ⟦MINUTE|six minutes before the break⟧ and the ⟦NORP|Portuguese⟧ winger ⟦G5|lifted the ball over⟧ goalkeeper ⟦PERSON|Ivan Kolarov⟧. Before that the ⟦NORP|Bulgarian⟧ had beaten away drives from ⟦PERSON|Nasser⟧ and ⟦PERSON|Yusuf Al-Harbi⟧.
⟦TEAM|Ulsan⟧ coach ⟦PERSON|Carlos Meireles⟧ sent his players out early for the second half and was rewarded ⟦MINUTE|six minutes after the restart⟧. ⟦PERSON|Amarante⟧ dug out a cross from the left and ⟦PERSON|Seo⟧, arriving unmarked between two centre-halves, ⟦G6|headed firmly down and in⟧.
Both sides then had chances. ⟦PERSON|Al-Harbi⟧ struck the crossbar with a free kick, ⟦PERSON|Park⟧ was foiled by the legs of the goalkeeper and ⟦PERSON|Nasser⟧ curled over when well placed. ⟦PERSON|Baía⟧ was withdrawn with a hamstring problem after ⟦MINUTE|77 minutes⟧.
"The ⟦G7|goal⟧ before ⟦MINUTE|half-time⟧ was a blow because we had played well until then," ⟦PERSON|Meireles⟧ told reporters. "⟦PERSON|Seo⟧'s ⟦G8|header⟧ gave us air to breathe. And ⟦PERSON|Luis⟧, with that ⟦G9|finish⟧, he has won us many matches, but few like this."
⟦TEAM|Al-Ain⟧, the former champions from the ⟦GPE|United Arab Emirates⟧, have one point from four matches and probably need to win the remaining four to advance. They host another side from ⟦GPE|South Korea⟧ at ⟦VENUE|Hazza bin Zayed Stadium⟧ in two weeks.
(Editing by the sports desk)
=====GOALS=====
{"id": "G1", "scorer": "Luis Amarante", "team": "Ulsan HD", "minute": 90, "kind": "shot", "assist": "Park Min-gyu"}
{"id": "G2", "scorer": "Luis Amarante", "team": "Ulsan HD", "minute": 90, "kind": "shot", "assist": "Park Min-gyu", "minute_text": "90th-minute"}
{"id": "G3", "scorer": "Joon-ho Seo", "team": "Ulsan HD", "minute": 51, "kind": "header", "assist": "Luis Amarante"}
{"id": "G4", "scorer": "Deco Baía", "team": "Al-Ain", "scope": "background"}
{"id": "G5", "scorer": "Deco Baía", "team": "Al-Ain", "minute": 39, "kind": "shot", "assist": "Hamdan Nasser", "minute_text": "six minutes before the break"}
{"id": "G6", "scorer": "Joon-ho Seo", "team": "Ulsan HD", "minute": 51, "kind": "header", "assist": "Luis Amarante", "score": "1-1", "minute_text": "six minutes after the restart"}
{"id": "G7", "scorer": "Deco Baía", "team": "Al-Ain", "minute": 39, "kind": "shot", "assist": "Hamdan Nasser"}
{"id": "G8", "scorer": "Joon-ho Seo", "team": "Ulsan HD", "minute": 51, "kind": "header", "assist": "Luis Amarante"}
{"id": "G9", "scorer": "Luis Amarante", "team": "Ulsan HD", "minute": 90, "kind": "shot", "assist": "Park Min-gyu"}
