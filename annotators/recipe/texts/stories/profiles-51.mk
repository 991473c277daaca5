⟦PERSON|Quesada⟧ names 26 for ⟦TEAM|Panama⟧ and ⟦TEAM|Jamaica⟧, calls up ⟦PERSON|Umaña⟧, 17

⟦GPE|SAN JOSÉ⟧, ⟦GPE|Costa Rica⟧ -- ⟦TEAM|Costa Rica⟧ coach ⟦PERSON|Álvaro Quesada⟧ on ⟦DATE|Monday⟧ named a 26-man squad for ⟦COMPETITION|World Cup⟧ qualifiers against ⟦TEAM|Panama⟧ on ⟦DATE|Nov. 13⟧ and ⟦TEAM|Jamaica⟧ on ⟦DATE|Nov. 18⟧, with ⟦TEAM|Saprissa⟧ forward ⟦PERSON|Yendrick Umaña⟧ getting his first call.

⟦PERSON|Umaña⟧ turned 17 in ⟦DATE|September⟧. He has ⟦G1|five goals⟧ in nine matches for the league leaders, and his ⟦G2|winner⟧ in the derby with ⟦TEAM|Alajuelense⟧ on ⟦DATE|Oct. 19⟧, a shot from a tight angle after the goalkeeper spilled a cross, was seen 11 million times online.

"I don't look at age," ⟦PERSON|Quesada⟧ said. "I look at whether he can hurt ⟦TEAM|Panama⟧."

⟦PERSON|Gerald Solano⟧ returns after two months out. The ⟦TEAM|Minnesota United⟧ midfielder has four ⟦G3|goals⟧ in qualifying, including ⟦G4|both⟧ in the ⟦SCORE|2-1⟧ win over ⟦TEAM|Honduras⟧. It was in the reverse match that he tore his meniscus, a few moments after he had ⟦G5|converted a free kick⟧ to tie the game.

⟦PERSON|Marlon Wanchope-Reid⟧, ⟦TEAM|Costa Rica⟧'s all-time third-leading scorer with ⟦G6|33⟧, isn't included. The 35-year-old told ⟦PERSON|Quesada⟧ after the ⟦COMPETITION|Gold Cup⟧ that he was done, then changed his mind. "The bus had left," ⟦PERSON|Quesada⟧ said.

Goalkeeper ⟦PERSON|Keylor Brenes⟧ has a groin injury and will be assessed. He has not allowed a goal in 290 minutes, and stopped a penalty in ⟦GPE|Panama City⟧ in the spring.

The ⟦TEAM|Ticos⟧ are second in their group, level on points with ⟦TEAM|Panama⟧ but behind on goal difference. A win at the ⟦VENUE|Estadio Nacional⟧ followed by a draw in ⟦GPE|Kingston⟧ would likely see them through.

Assistant ⟦PERSON|Pacífico Herrera⟧ serves the second match of a touchline ban.
=====GOALS=====
{"id": "G1", "scorer": "Yendrick Umaña", "team": "Saprissa", "count": 5, "scope": "background"}
{"id": "G2", "scorer": "Yendrick Umaña", "team": "Saprissa", "scope": "background"}
{"id": "G3", "scorer": "Gerald Solano", "team": "Costa Rica", "count": 4, "scope": "background"}
{"id": "G4", "scorer": "Gerald Solano", "team": "Costa Rica", "count": 2, "scope": "background"}
{"id": "G5", "scorer": "Gerald Solano", "team": "Costa Rica", "kind": "free kick", "scope": "background"}
{"id": "G6", "scorer": "Marlon Wanchope-Reid", "team": "Costa Rica", "count": 33, "scope": "background"}
