⟦DATE|Sunday⟧ round-up: ⟦NORP|Scottish⟧ sides count cost as ⟦PERSON|Baxter⟧ ⟦G1|brace⟧ lifts ⟦TEAM|Aberdeen⟧
⟦FURNITURE|By Ewan Lockhart⟧
⟦TEAM|ABERDEEN⟧ moved second in the ⟦COMPETITION|Scottish Premiership⟧ on ⟦DATE|Sunday⟧ after ⟦PERSON|Kyle Baxter⟧’s ⟦G2|brace⟧ in a ⟦SCORE|3-1⟧ win over ⟦TEAM|Motherwell⟧ at ⟦VENUE|Pittodrie⟧, with ⟦TEAM|Hearts⟧ dropping points at ⟦TEAM|St Mirren⟧.
It was the side from ⟦GPE|Lanarkshire⟧ who ⟦G3|struck first⟧. ⟦PERSON|Lennon Orr⟧ robbed ⟦PERSON|Ivo Tadić⟧, raced away from ⟦PERSON|Jack Petrie⟧ and, although ⟦PERSON|Duncan Hay⟧ got a glove to his shot, the loose ball was ⟦G4|put in⟧ by ⟦PERSON|Simeon Ade⟧ in the ⟦MINUTE|14th minute⟧. ⟦PERSON|Tadić⟧ made amends, ⟦G5|heading in⟧ from ⟦PERSON|Craig Bowie⟧’s free-kick on ⟦MINUTE|29⟧. ⟦PERSON|Baxter⟧ ⟦G6|put the ⟦TEAM|Dons⟧ ahead⟧ a ⟦MINUTE|minute into the second half⟧ and ⟦G7|added another⟧ on ⟦MINUTE|77⟧ from the penalty spot after ⟦PERSON|Orr⟧ handled.
⟦TEAM|St Mirren⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Hearts⟧ was a scrap. ⟦PERSON|Marcus Ledford⟧ ⟦G8|fired the ⟦TEAM|Jambos⟧ in front⟧, his ⟦G9|eighth⟧ of the campaign, but ⟦PERSON|Toyosi Balogun⟧ had the last word for the ⟦TEAM|Buddies⟧, the substitute ⟦G10|slamming in⟧ through a crowd in the ⟦MINUTE|90th minute⟧. ⟦TEAM|Hearts⟧ keeper ⟦PERSON|Zach Lund⟧ claimed he had been unsighted. Earlier ⟦PERSON|Balogun⟧ drilled across the face of goal and ⟦PERSON|Ledford⟧ rattled the bar.
⟦G11|Goals⟧ from ⟦PERSON|Sam Cleary⟧ (⟦MINUTE|38⟧) and ⟦PERSON|Owen Stirton⟧ (⟦MINUTE|66⟧) gave ⟦TEAM|Dundee United⟧ a ⟦SCORE|2-0⟧ win at ⟦TEAM|Ross County⟧, both moves set up by ⟦PERSON|Luca Fabbri⟧, and that is five defeats in a row for the ⟦GPE|Highland⟧ side.
⟦TEAM|Kilmarnock⟧ and ⟦TEAM|Hibs⟧ could not be separated. ⟦TEAM|Killie⟧ ⟦G12|took an early lead⟧ through an own goal, ⟦PERSON|Rory Whitecross⟧ ⟦G13|slicing ⟦PERSON|Davey Muir⟧’s low ball into his own net⟧ in the ⟦MINUTE|third minute⟧; ⟦TEAM|Hibs⟧ ⟦G14|equalised⟧ with a ⟦PERSON|Joel Nwankwo⟧ ⟦G15|penalty⟧ and later had ⟦PERSON|Nwankwo⟧ sent off for two bookings.
⟦TEAM|Livingston⟧ v ⟦TEAM|St Johnstone⟧ was postponed because of a frozen pitch.
“⟦PERSON|Kyle⟧ will get the headlines but ⟦PERSON|Craig⟧ ran the show,” said ⟦TEAM|Aberdeen⟧ boss ⟦PERSON|Jimmy Haldane⟧. “And to go a goal down and not panic, that pleased me most.”
⟦FURNITURE|Scorers: Aberdeen 3 (Tadić 29, Baxter 46, 77 pen) Motherwell 1 (Ade 14)⟧
=====GOALS=====
{"id": "G1", "scorer": "Kyle Baxter", "team": "ABERDEEN", "count": 2}
{"id": "G2", "scorer": "Kyle Baxter", "team": "ABERDEEN", "count": 2}
{"id": "G3", "scorer": "Simeon Ade", "team": "Motherwell", "minute": 14, "minute_text": "14th minute"}
{"id": "G4", "scorer": "Simeon Ade", "team": "Motherwell", "minute": 14, "minute_text": "14th minute"}
{"id": "G5", "scorer": "Ivo Tadić", "team": "ABERDEEN", "minute": 29, "kind": "header", "assist": "Craig Bowie", "minute_text": "29"}
{"id": "G6", "scorer": "Kyle Baxter", "team": "ABERDEEN", "minute": 46, "minute_text": "minute into the second half"}
{"id": "G7", "scorer": "Kyle Baxter", "team": "ABERDEEN", "minute": 77, "kind": "penalty", "minute_text": "77"}
{"id": "G8", "scorer": "Marcus Ledford", "team": "Hearts"}
{"id": "G9", "scorer": "Marcus Ledford", "team": "Hearts"}
{"id": "G10", "scorer": "Toyosi Balogun", "team": "St Mirren", "minute": 90, "kind": "shot", "minute_text": "90th minute"}
{"id": "G11", "scorer": "Sam Cleary; Owen Stirton", "team": "Dundee United", "assist": "Luca Fabbri", "count": 2, "minute_text": "38"}
{"id": "G12", "scorer": "Rory Whitecross", "team": "Kilmarnock", "minute": 3, "kind": "own goal", "assist": "Davey Muir", "minute_text": "third minute"}
{"id": "G13", "scorer": "Rory Whitecross", "team": "Kilmarnock", "minute": 3, "kind": "own goal", "assist": "Davey Muir", "minute_text": "third minute"}
{"id": "G14", "scorer": "Joel Nwankwo", "team": "Hibs", "kind": "penalty"}
{"id": "G15", "scorer": "Joel Nwankwo", "team": "Hibs", "kind": "penalty"}
