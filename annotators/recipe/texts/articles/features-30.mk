⟦GPE|Rosario⟧, ⟦DATE|1997⟧: the night ⟦PERSON|Tito Balbuena⟧ silenced his own mother

She had gone to the ground in the wrong colours. ⟦PERSON|Elvira Balbuena⟧, seamstress, lifelong ⟦TEAM|Newell's Old Boys⟧ supporter, sat among forty thousand of ⟦TEAM|Rosario Central⟧'s at the ⟦VENUE|Gigante de Arroyito⟧ because her son was playing for them, and she promised to cheer for him and not for his team.

The ⟦GPE|Rosario⟧ derby of ⟦DATE|23 November 1997⟧ had everything a derby there has: smoke, delays, a bottle. What it did not have for eighty-eight minutes was a goal.

"I was going to take him off," says ⟦PERSON|Ramiro Espeche⟧, who coached ⟦TEAM|Central⟧ and is now 80. "He'd lost every ball. But the fourth official could not find the board."

So ⟦PERSON|Tito Balbuena⟧ stayed. ⟦PERSON|Leandro Frutos⟧, who had come on in place of the exhausted ⟦PERSON|Maldonado⟧, won a throw. It was hurled in by ⟦PERSON|Cristian Olmedo⟧, half-cleared by ⟦PERSON|Iván Gauna⟧, and ⟦G3|struck⟧ from outside the box, first time, rising, by a man who had ⟦G5|scored three times⟧ in four seasons. ⟦PERSON|Sergio Quintabani⟧ ⟦G4|saw it go by⟧. ⟦SCORE|1-0⟧.

⟦PERSON|Balbuena⟧'s ⟦G1|strike⟧ — they call it simply "el del ⟦MINUTE|minuto 88⟧" — made ⟦TEAM|Central⟧ champions of the city for a year and, indirectly, cost ⟦TEAM|Newell's⟧ their place in the ⟦COMPETITION|Copa CONMEBOL⟧. There was time enough for ⟦PERSON|Gauna⟧ to have an ⟦G2|equaliser⟧ wiped out, rightly, for pushing.

And ⟦PERSON|Elvira⟧? She stood up, put her scarf over her head, and went home on the 143 bus without a word. They didn't speak until ⟦DATE|Christmas⟧.

"She told me that it was well hit," says ⟦PERSON|Tito⟧, who keeps a hardware shop in ⟦GPE|Funes⟧. "She said: if only you had been wearing the right shirt."
=====GOALS=====
{"id": "G1", "scorer": "Tito Balbuena", "team": "Central", "minute": 88, "minute_text": "minuto 88", "kind": "shot"}
{"id": "G2", "scorer": "Iván Gauna", "team": "Newell's", "outcome": "ruled out"}
{"id": "G3", "scorer": "Tito Balbuena", "team": "Central", "minute": 88, "minute_text": "minuto 88", "kind": "shot"}
{"id": "G4", "scorer": "Tito Balbuena", "team": "Central", "minute": 88, "minute_text": "minuto 88", "kind": "shot"}
{"id": "G5", "scorer": "Tito Balbuena", "team": "Central", "count": 3, "scope": "background"}
