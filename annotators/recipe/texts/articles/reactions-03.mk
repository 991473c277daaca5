⟦PERSON|Haldane⟧: I'd pay to watch that again (once I've calmed down)
⟦TEAM|KILMARNOCK⟧ ⟦SCORE|3⟧ ⟦TEAM|ST MIRREN⟧ ⟦SCORE|3⟧

⟦PERSON|Gregor Haldane⟧ admitted he did not know whether to laugh or cry after ⟦TEAM|Kilmarnock⟧ and ⟦TEAM|St Mirren⟧ shared six ⟦G1|goals⟧ in a barmy ⟦COMPETITION|Scottish Premiership⟧ afternoon in ⟦GPE|Ayrshire⟧.

The ⟦TEAM|Killie⟧ boss saw his team ⟦G2|go in front⟧, ⟦G3|go ⟦SCORE|3-1⟧ up⟧ and then very nearly lose it, with ⟦PERSON|Jakub Zielonka⟧'s ⟦G4|strike⟧ in the ⟦MINUTE|89th-minute⟧ sparing ⟦TEAM|Buddies⟧ blushes.

"My phone's full of folk telling me what a game," he said. "I'd pay to watch that again, once I've calmed down. As a manager it's horrible. We should be out of sight. We ⟦G5|lose a goal⟧ straight from our own goal kick, and then we drop off, and drop off, and you can smell what's coming."

⟦PERSON|Lewis Auchterlonie⟧'s ⟦G6|header⟧ after ⟦MINUTE|11 minutes⟧, from ⟦PERSON|Antoine Belrose⟧'s corner, had set the tone at ⟦VENUE|Rugby Park⟧, but ⟦PERSON|Zielonka⟧ ⟦G7|replied⟧ on ⟦MINUTE|18⟧ with a half-volley.

⟦PERSON|Craig Dunbar⟧, on his first start since ⟦DATE|August⟧, ⟦G8|restored the lead⟧ in the ⟦MINUTE|36th minute⟧ and ⟦PERSON|Belrose⟧ himself ⟦G9|made it three⟧ in the ⟦MINUTE|first minute of the second half⟧, dancing round keeper ⟦PERSON|John Souttar-Kerr⟧.

That should have been that. Instead defender ⟦PERSON|Callum Petrie⟧ ⟦G10|stooped to nod in⟧ midway through the half, ⟦MINUTE|66 minutes⟧ on the clock, and you know the rest.

⟦PERSON|Haldane⟧ was less amused by the officials. He felt ⟦PERSON|Zielonka⟧ was a yard offside before the ⟦G11|leveller⟧, and said he'd be asking the ⟦ORG|Scottish FA⟧ for "a wee chat".

"I'm told the lines were drawn. Fine. Who's drawing them? My laddie draws straighter lines than that and he's four."

⟦PERSON|Dunbar⟧, meanwhile, could not enjoy his ⟦G12|goal⟧. "It's a nice feeling for about forty minutes," the 30-year-old said. "Then you're sitting in the dressing room and naebody's talking. Three ⟦G13|goals⟧ at home has to win you a game of football."

⟦PERSON|Zielonka⟧ was told of his compatriot's praise and shrugged. "I like this ground. I ⟦G14|scored⟧ here ⟦DATE|last season⟧ also. Maybe they can sell me a house."

⟦TEAM|Killie⟧ are at ⟦TEAM|Hibs⟧ on ⟦DATE|Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lewis Auchterlonie; Jakub Zielonka; Craig Dunbar; Antoine Belrose; Callum Petrie", "count": 6}
{"id": "G2", "scorer": "Lewis Auchterlonie", "team": "Kilmarnock", "minute": 11, "kind": "header", "assist": "Antoine Belrose", "score": "1-0"}
{"id": "G3", "scorer": "Antoine Belrose", "team": "Kilmarnock", "minute": 46, "score": "3-1"}
{"id": "G4", "scorer": "Jakub Zielonka", "team": "St Mirren", "minute": 89, "minute_text": "89th-minute"}
{"id": "G5", "scorer": "Callum Petrie", "team": "St Mirren", "minute": 66, "kind": "header"}
{"id": "G6", "scorer": "Lewis Auchterlonie", "team": "Kilmarnock", "minute": 11, "kind": "header", "assist": "Antoine Belrose", "minute_text": "11 minutes"}
{"id": "G7", "scorer": "Jakub Zielonka", "team": "St Mirren", "minute": 18, "kind": "volley", "minute_text": "18"}
{"id": "G8", "scorer": "Craig Dunbar", "team": "Kilmarnock", "minute": 36, "minute_text": "36th minute", "score": "2-1"}
{"id": "G9", "scorer": "Antoine Belrose", "team": "Kilmarnock", "minute": 46, "minute_text": "first minute of the second half", "score": "3-1"}
{"id": "G10", "scorer": "Callum Petrie", "team": "St Mirren", "minute": 66, "kind": "header", "minute_text": "66 minutes"}
{"id": "G11", "scorer": "Jakub Zielonka", "team": "St Mirren", "minute": 89}
{"id": "G12", "scorer": "Craig Dunbar", "team": "Kilmarnock", "minute": 36}
{"id": "G13", "scorer": "Lewis Auchterlonie; Craig Dunbar; Antoine Belrose", "team": "Kilmarnock", "count": 3}
{"id": "G14", "scorer": "Jakub Zielonka", "team": "St Mirren", "scope": "background"}
