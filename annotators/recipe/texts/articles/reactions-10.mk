⟦PERSON|Echeberria⟧ blasts 'ridiculous' VAR delay as ⟦TEAM|La Real⟧ lose again

⟦PERSON|Javier Echeberria⟧ has called for a time limit on video reviews after his ⟦TEAM|Real Sociedad⟧ side fell to a ⟦SCORE|3-0⟧ loss at ⟦TEAM|Villarreal⟧ in ⟦COMPETITION|LaLiga⟧ on ⟦DATE|Sunday⟧.

Play was halted for almost six minutes before ⟦PERSON|Luka Brnović⟧'s ⟦MINUTE|53rd-minute⟧ ⟦G1|header⟧ was allowed to stand, and the coach said his players had "gone cold, like soup" by the time the game restarted.

"It's ridiculous. Six minutes, and in the end it's a toenail. I don't even say it's a wrong decision. I say that in six minutes you can cook an egg and eat it," he said. "With ⟦SCORE|1-0⟧ we were in the game. They ⟦G2|made it ⟦SCORE|2-0⟧⟧, we waited, we froze, and then they ⟦G3|scored the third⟧ from our corner. That's on us, not on the VAR."

The ⟦TEAM|Yellow Submarine⟧ had begun brightly, and ⟦PERSON|Samu Ortuño⟧ ⟦G4|broke through⟧ on ⟦MINUTE|14'⟧, steering home ⟦PERSON|Hassan Bamba⟧'s low cross despite a despairing hand from ⟦PERSON|Mikel Garaizar⟧. ⟦TEAM|Real Sociedad⟧ replied with two presentable chances, the better one falling to ⟦PERSON|Tomás Lloret⟧, who put it into the stands from eight metres.

⟦PERSON|Brnović⟧, a ⟦NORP|Montenegrin⟧ who arrived from ⟦TEAM|Celta⟧ in the ⟦DATE|summer⟧, climbed highest to meet ⟦PERSON|Ortuño⟧'s corner for the contentious ⟦G5|second⟧. And on ⟦MINUTE|77⟧ ⟦PERSON|Bamba⟧ ran 60 metres unopposed to ⟦G6|complete the scoring⟧.

"We watched the screen, and I told ⟦PERSON|Samu⟧: if they take it away, I'm going home," ⟦PERSON|Brnović⟧ told ⟦ORG|Marca⟧. "I've waited three months for this ⟦G7|goal⟧."

There was sympathy, of a sort, from the other bench. "A long wait is bad for both. We were cold too," the ⟦TEAM|Villarreal⟧ coach said. "But when you defend like we defend ⟦DATE|today⟧, zero goals against in four games now, you can wait all night."

The ⟦NORP|Basque⟧ side sit 16th, two points above the relegation places. They return to ⟦VENUE|Zubieta⟧ on ⟦DATE|Tuesday⟧ to prepare for the ⟦COMPETITION|Europa League⟧.

Asked if he feared for his job, ⟦PERSON|Echeberria⟧ smiled for the first time. "I fear for my voice."
=====GOALS=====
{"id": "G1", "scorer": "Luka Brnović", "team": "Villarreal", "minute": 53, "kind": "header", "assist": "Samu Ortuño", "minute_text": "53rd-minute"}
{"id": "G2", "scorer": "Luka Brnović", "team": "Villarreal", "minute": 53, "kind": "header", "assist": "Samu Ortuño", "score": "2-0"}
{"id": "G3", "scorer": "Hassan Bamba", "team": "Villarreal", "minute": 77}
{"id": "G4", "scorer": "Samu Ortuño", "team": "Villarreal", "minute": 14, "assist": "Hassan Bamba", "minute_text": "14'"}
{"id": "G5", "scorer": "Luka Brnović", "team": "Villarreal", "minute": 53, "kind": "header", "assist": "Samu Ortuño"}
{"id": "G6", "scorer": "Hassan Bamba", "team": "Villarreal", "minute": 77, "minute_text": "77"}
{"id": "G7", "scorer": "Luka Brnović", "team": "Villarreal", "minute": 53, "kind": "header", "assist": "Samu Ortuño"}
