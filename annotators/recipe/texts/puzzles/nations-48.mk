⟦TEAM|Ukraine⟧ win nine-goal ⟦GPE|Leipzig⟧ epic

There were nine ⟦G10|goals⟧, four lead changes, two red cards and, in the end, one deserved winner. ⟦TEAM|Ukraine⟧'s ⟦SCORE|5-4⟧ win against ⟦TEAM|Switzerland⟧ in their ⟦COMPETITION|Euro 2028⟧ qualifier, played in ⟦GPE|Leipzig⟧ because of the war at home, will be talked about for years.

Pick the bones out of this. ⟦TEAM|Switzerland⟧ were two up in ⟦MINUTE|11 minutes⟧, ⟦PERSON|Noah Zurbriggen⟧'s ⟦G1|chip⟧ being followed by a ⟦G2|header⟧ from ⟦PERSON|Loris Bajrami⟧. ⟦TEAM|Ukraine⟧ then ⟦G3|got three⟧ before the ⟦MINUTE|interval⟧: ⟦PERSON|Mykhailo Tkachuk⟧ from distance, ⟦PERSON|Bohdan Savchenko⟧ with his shoulder, and, on ⟦MINUTE|45+2⟧, ⟦PERSON|Tkachuk⟧ again, after ⟦NORP|Swiss⟧ goalkeeper ⟦PERSON|Elia Comte⟧ fell over.

⟦PERSON|Joshua Okafor-Meier⟧, on at the ⟦MINUTE|interval⟧ for ⟦PERSON|Bajrami⟧, ⟦G4|levelled⟧ with his first touch. He was dismissed a ⟦MINUTE|quarter of an hour later⟧ for a stamp on ⟦PERSON|Andriy Lysenko⟧, who joined him in the tunnel for his response. And it was ten against ten that the game really opened up. ⟦PERSON|Savchenko⟧ ⟦G5|restored ⟦TEAM|Ukraine⟧'s lead⟧ on ⟦MINUTE|66 minutes⟧, only for ⟦PERSON|Zurbriggen⟧ to ⟦G6|fire the ⟦NORP|Swiss⟧ level⟧ from the spot on ⟦MINUTE|79⟧.

The ⟦G7|ninth⟧, which came from the unlikeliest source, was a long time in arriving. ⟦TEAM|Ukraine⟧'s veteran captain ⟦PERSON|Serhiy Bondar⟧, 37 and a defender, hadn't ⟦G8|scored⟧ for his country since ⟦DATE|2016⟧. He'd gone up for a free-kick, stayed because he was too tired to get back, and when ⟦PERSON|Comte⟧ beat out a ⟦PERSON|Tkachuk⟧ drive he ⟦G9|hooked it in⟧ over his shoulder. ⟦MINUTE|Eighty-nine minutes⟧.

"I couldn't run so I had to score," said ⟦PERSON|Bondar⟧.

⟦PERSON|Zurbriggen⟧ almost denied him his fairytale, hitting the post in the ⟦MINUTE|last of the seven added minutes⟧.

⟦TEAM|Ukraine⟧ coach ⟦PERSON|Viktor Holub⟧ said he'd aged ten years. "Four ⟦G11|goals⟧ given away, five taken. My wife will ask me what happened and I'll say, 'What day is it?'"

The defeat is ⟦TEAM|Switzerland⟧'s first in the group. Both now trail ⟦TEAM|England⟧, ⟦SCORE|3-0⟧ winners in ⟦GPE|Riga⟧, by two points.
=====GOALS=====
{"id": "G1", "scorer": "Noah Zurbriggen", "team": "Switzerland", "kind": "shot"}
{"id": "G2", "scorer": "Loris Bajrami", "team": "Switzerland", "kind": "header"}
{"id": "G3", "scorer": "Mykhailo Tkachuk; Bohdan Savchenko", "team": "Ukraine", "count": 3, "minute_text": "before the interval"}
{"id": "G4", "scorer": "Joshua Okafor-Meier", "team": "Switzerland", "minute_text": "interval", "score": "3-3"}
{"id": "G5", "scorer": "Bohdan Savchenko", "team": "Ukraine", "minute": 66, "minute_text": "66 minutes", "score": "4-3"}
{"id": "G6", "scorer": "Noah Zurbriggen", "team": "Switzerland", "minute": 79, "kind": "penalty", "minute_text": "79", "score": "4-4"}
{"id": "G7", "scorer": "Serhiy Bondar", "team": "Ukraine", "minute": 89, "kind": "shot", "score": "5-4"}
{"id": "G8", "scorer": "Serhiy Bondar", "team": "Ukraine", "scope": "background"}
{"id": "G9", "scorer": "Serhiy Bondar", "team": "Ukraine", "minute": 89, "kind": "shot", "minute_text": "Eighty-nine minutes"}
{"id": "G10", "count": 9}
{"id": "G11", "team": "Switzerland", "count": 4}
