⟦COMPETITION|Scottish Championship⟧ and ⟦COMPETITION|League One⟧ wrap: ⟦TEAM|Raith⟧ get there in the end

⟦TEAM|Raith Rovers⟧ beat ⟦TEAM|Queen's Park⟧ ⟦SCORE|3-2⟧ at ⟦VENUE|Stark's Park⟧ thanks to a ⟦PERSON|Dylan Easterbrook⟧ ⟦G1|winner⟧ ⟦MINUTE|two minutes into stoppage time⟧, having let a two-goal lead slip.

⟦PERSON|Lewis Vaughan-Gray⟧ ⟦G2|opened the scoring⟧ with a ⟦MINUTE|9th-minute⟧ free-kick and ⟦PERSON|Paul Hanlin⟧ ⟦G3|headed in⟧ ⟦PERSON|Easterbrook⟧'s corner on ⟦MINUTE|27⟧. ⟦PERSON|Zak Rudders⟧ missed a sitter for ⟦TEAM|Queen's Park⟧ before ⟦PERSON|Ruari Patons⟧, from the spot, and ⟦PERSON|Rudders⟧ ⟦G4|got the visitors level⟧ by the ⟦MINUTE|70th minute⟧. ⟦PERSON|Easterbrook⟧ then ⟦G5|rifled home⟧ from 15 yards.

⟦TEAM|Partick Thistle⟧ are top. ⟦PERSON|Brian Grahame⟧ ⟦G6|notched⟧ after ⟦MINUTE|38 minutes⟧ and his ⟦G7|second⟧, on ⟦MINUTE|85⟧, settled the argument against ⟦TEAM|Ayr United⟧, for whom ⟦PERSON|Mark McKenzie-Orr⟧ had ⟦G8|hit back⟧ early in the second half. ⟦TEAM|Airdrieonians⟧ v ⟦TEAM|Arbroath⟧ was off, frozen.

⟦TEAM|Greenock Morton⟧ conceded a penalty, a free-kick on the edge and eleven corners in a ⟦SCORE|0-0⟧ draw with ⟦TEAM|Dunfermline⟧ and survived the lot, goalkeeper ⟦PERSON|Ryan Mullane⟧ stopping ⟦PERSON|Chris Kaneshiro⟧'s kick from 12 yards in the ⟦MINUTE|66th⟧.

In ⟦COMPETITION|League One⟧, ⟦TEAM|Cove Rangers⟧ hammered ⟦TEAM|Montrose⟧ ⟦SCORE|5-0⟧, ⟦PERSON|Mitch Megginsonne⟧ ⟦G9|collecting four⟧ and ⟦PERSON|Fraser Fyvey⟧ ⟦G10|one⟧, while a ⟦PERSON|Blair Lyonsdale⟧ ⟦G11|own goal⟧ gave ⟦TEAM|Stenhousemuir⟧ a ⟦SCORE|1-0⟧ win at ⟦TEAM|Kelty Hearts⟧. ⟦TEAM|Peterhead⟧ ⟦G12|grabbed a late leveller⟧ at ⟦TEAM|Alloa⟧, ⟦PERSON|Rory McAllan-Reid⟧ ⟦G13|supplying it⟧ in the ⟦MINUTE|93rd minute⟧. ⟦TEAM|Alloa⟧ had led since ⟦PERSON|Luke Rankine⟧'s ⟦G14|opener⟧ in the ⟦MINUTE|31st⟧.
=====GOALS=====
{"id": "G1", "scorer": "Dylan Easterbrook", "team": "Raith Rovers", "minute": 90, "added": 2, "kind": "shot", "minute_text": "two minutes into stoppage time"}
{"id": "G2", "scorer": "Lewis Vaughan-Gray", "team": "Raith Rovers", "minute": 9, "kind": "free kick", "minute_text": "9th-minute"}
{"id": "G3", "scorer": "Paul Hanlin", "team": "Raith Rovers", "minute": 27, "assist": "Easterbrook", "kind": "header", "minute_text": "27"}
{"id": "G4", "scorer": "Ruari Patons; Zak Rudders", "team": "Queen's Park", "count": 2}
{"id": "G5", "scorer": "Dylan Easterbrook", "team": "Raith Rovers", "minute": 90, "added": 2, "kind": "shot"}
{"id": "G6", "scorer": "Brian Grahame", "team": "Partick Thistle", "minute": 38, "minute_text": "38 minutes"}
{"id": "G7", "scorer": "Brian Grahame", "team": "Partick Thistle", "minute": 85, "minute_text": "85"}
{"id": "G8", "scorer": "Mark McKenzie-Orr", "team": "Ayr United"}
{"id": "G9", "scorer": "Mitch Megginsonne", "team": "Cove Rangers", "count": 4}
{"id": "G10", "scorer": "Fraser Fyvey", "team": "Cove Rangers"}
{"id": "G11", "scorer": "Blair Lyonsdale", "team": "Stenhousemuir", "kind": "own goal"}
{"id": "G12", "scorer": "Rory McAllan-Reid", "team": "Peterhead", "minute": 93, "minute_text": "93rd minute"}
{"id": "G13", "scorer": "Rory McAllan-Reid", "team": "Peterhead", "minute": 93, "minute_text": "93rd minute"}
{"id": "G14", "scorer": "Luke Rankine", "team": "Alloa", "minute": 31, "minute_text": "31st"}
