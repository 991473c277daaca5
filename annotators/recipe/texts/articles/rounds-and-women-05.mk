⟦COMPETITION|Scottish Premiership⟧: ⟦TEAM|Celtic⟧ stroll, ⟦TEAM|Hearts⟧ slip and ⟦TEAM|Dons⟧ win again

⟦TEAM|Celtic⟧ ⟦SCORE|4-0⟧ ⟦TEAM|Motherwell⟧

⟦G1|Goals⟧ from ⟦PERSON|Musa Drammeh⟧, ⟦PERSON|Rory Gallacher-Boyd⟧, ⟦PERSON|Steven Auchterlonie⟧ and an ⟦G2|own goal⟧ by the luckless ⟦PERSON|Pawel Krolik⟧ gave the champions their biggest win of the campaign. The ⟦NORP|Gambian⟧ ⟦G3|struck⟧ after ⟦MINUTE|four minutes⟧; the game was done when ⟦PERSON|Krolik⟧ ⟦G4|sliced into his own net⟧ on ⟦MINUTE|29⟧.

⟦TEAM|Hearts⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Dundee United⟧

⟦PERSON|Fraser Inglis⟧ silenced ⟦VENUE|Tynecastle⟧ with an ⟦MINUTE|89th-minute⟧ ⟦G5|winner⟧. The ⟦TEAM|Jambos⟧ had ⟦G6|gone in front⟧ through ⟦PERSON|Craig Menmuir⟧'s penalty (⟦MINUTE|36⟧) but ⟦PERSON|Joao Patrão⟧ ⟦G7|drew ⟦TEAM|United⟧ level⟧ soon after ⟦MINUTE|half-time⟧ and the ⟦NORP|Portuguese⟧ then teed up ⟦PERSON|Inglis⟧. ⟦PERSON|Ryan Keddie⟧, the ⟦TEAM|Hearts⟧ goalkeeper, was later sent off for dissent.

⟦TEAM|Kilmarnock⟧ ⟦SCORE|0-0⟧ ⟦TEAM|St Mirren⟧

Best forgotten. ⟦PERSON|Declan Coyle⟧ hit a post for ⟦TEAM|Killie⟧ in the ⟦MINUTE|12th minute⟧, ⟦PERSON|Euan Strachan⟧ ought to have scored for the ⟦TEAM|Buddies⟧ in the ⟦MINUTE|80th⟧ and in between there was wind, rain and 31 fouls.

⟦TEAM|Hibernian⟧ ⟦SCORE|3-3⟧ ⟦TEAM|Ross County⟧

⟦PERSON|Ola Tveit⟧ got a ⟦G8|hat-trick⟧ and still ended up with one point. The ⟦NORP|Norwegian⟧'s first two, a ⟦G9|header⟧ on ⟦MINUTE|11 minutes⟧ and a ⟦G10|free-kick⟧ on ⟦MINUTE|20⟧, ought to have settled ⟦TEAM|Hibs⟧, only for ⟦PERSON|Bobo Sissoko⟧ and ⟦PERSON|Liam Petrie⟧ to ⟦G11|score⟧ either side of the ⟦MINUTE|break⟧. ⟦PERSON|Tveit⟧'s ⟦G12|third⟧ came in the ⟦MINUTE|70th minute⟧. ⟦PERSON|Graeme Gow⟧, on his debut, ⟦G13|made it ⟦SCORE|3-3⟧⟧ from close range ⟦MINUTE|seven minutes from time⟧ and the bus back to ⟦GPE|Dingwall⟧ was a noisy one.

⟦TEAM|Aberdeen⟧ ⟦SCORE|2-1⟧ ⟦TEAM|St Johnstone⟧

⟦PERSON|Nathan Rooke-Smith⟧ ⟦G14|scored⟧ early, in the ⟦MINUTE|eighth minute⟧, and ⟦PERSON|Taylor Imrie⟧ ⟦G15|added a second⟧ just past the ⟦MINUTE|hour⟧, which was just as well for the ⟦TEAM|Dons⟧ because ⟦PERSON|Kwame Antwi⟧'s ⟦MINUTE|84th-minute⟧ ⟦G16|strike⟧ made for a nervy last few minutes at ⟦VENUE|Pittodrie⟧. ⟦PERSON|Blair Hastie⟧ had a penalty saved for the visitors when it was ⟦SCORE|1-0⟧.

⟦TEAM|Rangers⟧' game was postponed because of their ⟦COMPETITION|Scottish Cup⟧ replay. ⟦PERSON|Jamie Gullan-Weir⟧ is expected to be fit for that one.
=====GOALS=====
{"id": "G1", "scorer": "Musa Drammeh; Rory Gallacher-Boyd; Steven Auchterlonie", "team": "Celtic", "count": 3}
{"id": "G2", "scorer": "Pawel Krolik", "team": "Celtic", "minute": 29, "kind": "own goal"}
{"id": "G3", "scorer": "Musa Drammeh", "team": "Celtic", "minute": 4, "minute_text": "four minutes"}
{"id": "G4", "scorer": "Pawel Krolik", "team": "Celtic", "minute": 29, "kind": "own goal", "minute_text": "29"}
{"id": "G5", "scorer": "Fraser Inglis", "team": "Dundee United", "minute": 89, "assist": "Joao Patrão", "minute_text": "89th-minute"}
{"id": "G6", "scorer": "Craig Menmuir", "team": "Hearts", "minute": 36, "kind": "penalty", "minute_text": "36"}
{"id": "G7", "scorer": "Joao Patrão", "team": "Dundee United", "minute_text": "half-time"}
{"id": "G8", "scorer": "Ola Tveit", "team": "Hibernian", "count": 3}
{"id": "G9", "scorer": "Ola Tveit", "team": "Hibernian", "minute": 11, "kind": "header", "minute_text": "11 minutes"}
{"id": "G10", "scorer": "Ola Tveit", "team": "Hibernian", "minute": 20, "kind": "free kick", "minute_text": "20"}
{"id": "G11", "scorer": "Bobo Sissoko; Liam Petrie", "team": "Ross County", "count": 2}
{"id": "G12", "scorer": "Ola Tveit", "team": "Hibernian", "minute": 70, "minute_text": "70th minute"}
{"id": "G13", "scorer": "Graeme Gow", "team": "Ross County", "minute": 83, "kind": "shot", "minute_text": "seven minutes from time", "score": "3-3"}
{"id": "G14", "scorer": "Nathan Rooke-Smith", "team": "Aberdeen", "minute": 8, "minute_text": "eighth minute"}
{"id": "G15", "scorer": "Taylor Imrie", "team": "Aberdeen", "minute": 60, "minute_text": "hour"}
{"id": "G16", "scorer": "Kwame Antwi", "team": "St Johnstone", "minute": 84, "minute_text": "84th-minute"}
