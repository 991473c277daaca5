⟦TEAM|Mallorca⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Celta Vigo⟧: ⟦PERSON|Iličić⟧ ⟦G1|equaliser⟧ denies islanders

⟦FURNITURE|Son Moix, Friday⟧

⟦DATE|Friday⟧-night football in ⟦GPE|Mallorca⟧ is supposed to be a pleasure: a warm breeze, a beer, a table outside afterwards. On this occasion everyone got the beer.

The home side ⟦G2|scored⟧ from the first move that any of them will have recognised from training, ⟦PERSON|Nacho Villaplana⟧ standing it up and ⟦PERSON|Abel Mutombo⟧ ⟦G3|getting above his marker⟧, and devoted the remaining 76 minutes and a bit to seeing that nothing else occurred. It nearly worked. ⟦TEAM|Celta⟧ had the ball and no idea; ⟦PERSON|Isidro Calvet⟧'s long shots troubled the ballboys; ⟦PERSON|Asier Goenaga⟧, when he did work an opening, put his header into the goalkeeper's hands.

Then ⟦PERSON|Marko Iličić⟧ got bored. There's no other explanation for what he did, the ⟦NORP|Slovenian⟧ dropping to halfway, playing a one-two off an opponent's shin and, from a little outside the area, ⟦G4|dipping one over⟧ ⟦PERSON|Diogo Fragoso⟧. He has ⟦G5|scored eight times⟧ ⟦DATE|this term⟧ and none of the others was any good.

“The coach was shouting pass,” he said. “So I knew they'd think I'd pass.”

⟦TEAM|Mallorca⟧ are unbeaten in four. The ⟦NORP|Galicians⟧ haven't won in five. Nobody's happy.

⟦MINUTE|14'⟧ ⟦G6|Goal⟧ for the ⟦TEAM|Bermellones⟧. ⟦PERSON|Mutombo⟧! Up like a salmon. ⟦SCORE|1-0⟧.
⟦MINUTE|26'⟧ ⟦PERSON|Calvet⟧ from range. The ballboy ducks.
⟦MINUTE|41'⟧ ⟦PERSON|Lionel Kiesse⟧ slides in on ⟦PERSON|Ventosa⟧. Yellow.
⟦MINUTE|HT⟧ ⟦TEAM|Mallorca⟧ ahead, just about deservedly.
⟦MINUTE|60'⟧ ⟦PERSON|Goenaga⟧ heads tamely at ⟦PERSON|Fragoso⟧. He had to score. He knows.
⟦MINUTE|68'⟧ ⟦PERSON|Mutombo⟧ through... flag.
⟦MINUTE|79'⟧ ⟦G7|GOLAZO⟧. ⟦PERSON|Iličić⟧. There was nothing on. ⟦SCORE|1-1⟧.
⟦MINUTE|87'⟧ ⟦PERSON|Borja Ventosa⟧ almost wins it, his drive flying over by inches.
⟦MINUTE|90+4'⟧ And breathe.
=====GOALS=====
{"id": "G1", "scorer": "Marko Iličić", "team": "Celta Vigo", "minute": 79, "kind": "shot"}
{"id": "G2", "scorer": "Abel Mutombo", "team": "Mallorca", "minute": 14, "assist": "Nacho Villaplana", "kind": "header"}
{"id": "G3", "scorer": "Abel Mutombo", "team": "Mallorca", "minute": 14, "assist": "Nacho Villaplana", "kind": "header"}
{"id": "G4", "scorer": "Marko Iličić", "team": "Celta Vigo", "minute": 79, "kind": "shot"}
{"id": "G5", "scorer": "Marko Iličić", "team": "Celta Vigo", "count": 8, "scope": "background"}
{"id": "G6", "scorer": "Abel Mutombo", "team": "Mallorca", "minute": 14, "minute_text": "14'", "assist": "Nacho Villaplana", "kind": "header"}
{"id": "G7", "scorer": "Marko Iličić", "team": "Celta Vigo", "minute": 79, "minute_text": "79'", "kind": "shot"}
