'It had to be ⟦PERSON|Nia⟧': reaction as ⟦TEAM|Wales⟧ women reach first major final four

Emotions spilled over in ⟦GPE|Leipzig⟧ on ⟦DATE|Wednesday evening⟧ and nobody in red made any attempt to stop them.

⟦TEAM|Wales⟧, ranked 31st in the world, the smallest country left in the competition, are in the semi-finals of the ⟦COMPETITION|European Championship⟧ after knocking out ⟦TEAM|Italy⟧ ⟦SCORE|2-1⟧ after ⟦MINUTE|extra time⟧. ⟦PERSON|Nia Prosser⟧'s ⟦G1|winner⟧ came with ⟦MINUTE|118 minutes⟧ played. She is 36. She has had three knee operations. She had announced on the eve of the tournament that it'd be her last.

"I don't really know what to say, I don't do crying," said the ⟦TEAM|Bristol City⟧ midfielder, crying. "⟦PERSON|Megan⟧'s put it on a plate and I've thought, don't you dare sky it, girl."

⟦PERSON|Megan⟧ is ⟦PERSON|Megan Tregaron⟧, 19, whose surge past two ⟦NORP|Italians⟧ and pulled-back cross created the ⟦G2|goal⟧. She'd only been on the field since the ⟦MINUTE|105th⟧.

Manager ⟦PERSON|Rhian Llewellyn⟧ had to be reminded by her press officer that there had been 117 minutes before it. There had: an ⟦TEAM|Italy⟧ side passing ⟦TEAM|Wales⟧ to death, ⟦PERSON|Elisa Corvi⟧ hitting the woodwork with a free-kick, ⟦PERSON|Giada Moretti⟧ ⟦G3|volleying the favourites in front⟧ just prior to ⟦MINUTE|half-time⟧. ⟦TEAM|Wales⟧ didn't have a shot on target until the ⟦MINUTE|63rd minute⟧ and, as these things will, it ⟦G4|went in⟧. ⟦PERSON|Carys Morgan-Hughes⟧ was the scorer, a mishit cross from somewhere near the dugouts that sailed over ⟦TEAM|Italy⟧ keeper ⟦PERSON|Federica Salis⟧. "Meant it," she said. Nobody believed her.

"When they ⟦G5|scored⟧ I thought about my ⟦MINUTE|half-time⟧ talk and then it was ⟦MINUTE|half-time⟧ and I'd forgotten it," ⟦PERSON|Llewellyn⟧ said. "So I told them to go and enjoy themselves. And ⟦PERSON|Carys⟧ produces that."

⟦TEAM|Italy⟧ coach ⟦PERSON|Ornella Bindi⟧ was gracious. "We didn't get the second goal when we could. Brava, ⟦PERSON|Prosser⟧. She is a great champion."

The ⟦ORG|FAW⟧ are to lay on a big screen in ⟦GPE|Cardiff⟧ for ⟦DATE|Sunday⟧'s semi-final with ⟦TEAM|Spain⟧, who have ⟦G6|scored⟧ 14 times in four matches and not conceded.

"Well," ⟦PERSON|Llewellyn⟧ said, "somebody's got to spoil that."
=====GOALS=====
{"id": "G1", "scorer": "Nia Prosser", "team": "Wales", "minute": 118, "kind": "shot", "assist": "Megan Tregaron", "minute_text": "118 minutes"}
{"id": "G2", "scorer": "Nia Prosser", "team": "Wales", "minute": 118, "kind": "shot", "assist": "Megan Tregaron"}
{"id": "G3", "scorer": "Giada Moretti", "team": "Italy", "kind": "volley", "minute_text": "prior to half-time"}
{"id": "G4", "scorer": "Carys Morgan-Hughes", "team": "Wales", "minute": 63, "minute_text": "63rd minute"}
{"id": "G5", "scorer": "Giada Moretti", "team": "Italy", "kind": "volley"}
{"id": "G6", "team": "Spain", "scope": "background", "count": 14}
