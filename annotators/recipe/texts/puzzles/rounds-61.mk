A year of ⟦PERSON|Zoran Mijatović-Hale⟧: the striker who learned to wait
⟦FURNITURE|by Kris Bellamy for The Cross-Field Switch⟧
On the first day of ⟦DATE|January⟧ ⟦PERSON|Zoran Mijatović-Hale⟧ was sixth choice at ⟦TEAM|Toronto FC⟧. On the last day of ⟦DATE|November⟧ he has ⟦G1|20 goals⟧, the club’s golden boot and a cartoon of himself on a beer can.
It began in frozen mud. ⟦TEAM|Toronto⟧ had drawn ⟦TEAM|Cavalry⟧ in the ⟦COMPETITION|Canadian Championship⟧, three forwards were injured, and ⟦PERSON|Mijatović-Hale⟧, a ⟦NORP|Serbian Canadian⟧ with one season in the ⟦NORP|Slovenian⟧ second division behind him, came on for the ⟦MINUTE|last half-hour⟧ at ⟦SCORE|0-1⟧. ⟦PERSON|Tobias Warschau⟧ had ⟦G2|given the hosts the lead⟧; ⟦PERSON|Marco Carducci-Bell⟧ was saving everything. With the clock showing 88, a shot by ⟦PERSON|Deandre Kerr-Lyons⟧ came off the post, off ⟦PERSON|Carducci-Bell⟧’s back, and was dribbling towards the line. He ⟦G3|made sure⟧. In the shoot-out he scored the fifth.
“People say I stole it from ⟦PERSON|Deandre⟧,” he told me. “It wasn’t in. I’ve seen the picture.”
By ⟦DATE|April⟧ he was starting. He ⟦G4|got two⟧ at ⟦TEAM|D.C. United⟧, the ⟦G5|second⟧ from a pass of 60 yards by goalkeeper ⟦PERSON|Sean Johnston⟧; he ⟦G6|got three⟧ against ⟦TEAM|Montréal⟧, and ⟦PERSON|Prince Owusu-Hart⟧’s late ⟦G7|goals⟧ for the visitors weren’t quite enough. ⟦DATE|May⟧ was worse. He missed a sitter at ⟦TEAM|Atlanta⟧ in front of his old coach, was whistled at ⟦VENUE|BMO Field⟧ and asked to be dropped. ⟦PERSON|Robin Frazier-Knox⟧, in charge since ⟦DATE|February⟧, refused.
“I told him, you’re going to miss another one on ⟦DATE|Saturday⟧. Then you’ll score.” He did, and he did: a shank over an open goal on the ⟦MINUTE|half-hour⟧ against ⟦TEAM|Nashville⟧, a ⟦G8|header⟧ before ⟦MINUTE|full-time⟧.
He ⟦G9|scored⟧ in seven straight after that. The streak ended at ⟦TEAM|Charlotte⟧, where he was denied by the bar, the post, and ⟦PERSON|Kristijan Kahlinović⟧, who wouldn’t swap shirts.
⟦TEAM|Toronto⟧ went out of the playoffs on ⟦DATE|Sunday⟧, ⟦SCORE|2-1⟧ against ⟦TEAM|Cincinnati⟧. ⟦PERSON|Kévin Denkeyo⟧ ⟦G10|scored both⟧ for the winners and ⟦PERSON|Mijatović-Hale⟧ the ⟦G11|other⟧, an overhead kick in the ⟦MINUTE|83rd minute⟧ that nobody will remember because of what it didn’t lead to. He sat on the grass till they turned the lights out.
“I was waiting,” he says. “I thought maybe they’d start again.”
⟦FURNITURE|Like what you read? Buy us a coffee⟧
=====GOALS=====
{"id": "G1", "scorer": "Zoran Mijatović-Hale", "team": "Toronto FC", "scope": "background", "count": 20}
{"id": "G2", "scorer": "Tobias Warschau", "team": "Cavalry", "scope": "background"}
{"id": "G3", "scorer": "Zoran Mijatović-Hale", "team": "Toronto FC", "scope": "background"}
{"id": "G4", "scorer": "Zoran Mijatović-Hale", "team": "Toronto FC", "scope": "background", "count": 2}
{"id": "G5", "scorer": "Zoran Mijatović-Hale", "team": "Toronto FC", "scope": "background", "assist": "Sean Johnston"}
{"id": "G6", "scorer": "Zoran Mijatović-Hale", "team": "Toronto FC", "scope": "background", "count": 3}
{"id": "G7", "scorer": "Prince Owusu-Hart", "team": "Montréal", "scope": "background"}
{"id": "G8", "scorer": "Zoran Mijatović-Hale", "team": "Toronto FC", "scope": "background", "kind": "header"}
{"id": "G9", "scorer": "Zoran Mijatović-Hale", "team": "Toronto FC", "scope": "background", "count": 7}
{"id": "G10", "scorer": "Kévin Denkeyo", "team": "Cincinnati", "count": 2}
{"id": "G11", "scorer": "Zoran Mijatović-Hale", "team": "Toronto FC", "minute": 83, "minute_text": "83rd minute"}
