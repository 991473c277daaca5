⟦TEAM|Aberdeen⟧ ⟦SCORE|1-2⟧ ⟦TEAM|St Mirren⟧: ⟦PERSON|Olusegun Bright⟧ ⟦G1|strikes⟧ late
⟦TEAM|St Mirren⟧ recorded a first win at ⟦VENUE|Pittodrie⟧ in nine years as ⟦TEAM|Aberdeen⟧ paid for missed chances.
⟦PERSON|Gavin Petrie⟧ ⟦G2|equalised⟧ for the ⟦TEAM|Dons⟧ after ⟦PERSON|Kyle Inglis⟧'s opening ⟦G3|goal⟧, but substitute ⟦PERSON|Olusegun Bright⟧ ⟦G4|restored the ⟦TEAM|Saints⟧' advantage⟧ late on and the travelling fans were soon celebrating.
The teams had played out a scoreless first half. ⟦PERSON|Petrie⟧ struck a post in the ⟦MINUTE|26th minute⟧, ⟦PERSON|Topi Lehtonen⟧ headed over and ⟦PERSON|Shayden Falconer⟧ had a penalty shout ignored by referee ⟦PERSON|Euan Dalgarno⟧. ⟦PERSON|Inglis⟧ volleyed wide for the visitors.
It took something special to break the stalemate in the ⟦MINUTE|54th minute⟧. ⟦PERSON|Inglis⟧ took one touch to control ⟦PERSON|Ross McKendrick⟧'s long ball and ⟦G5|hit a half-volley beyond ⟦PERSON|Ruben Stolk⟧⟧.
⟦PERSON|Stolk⟧ had to be sharp to stop the same player making it two. ⟦TEAM|Aberdeen⟧'s reply came after ⟦MINUTE|66 minutes⟧ when ⟦PERSON|Falconer⟧ drove in a cross and ⟦PERSON|Petrie⟧ got across ⟦PERSON|McKendrick⟧ to ⟦G6|level the scores⟧.
⟦PERSON|Lehtonen⟧ really ought to have put the home team ahead, slicing over when ⟦PERSON|Petrie⟧ had picked him out.
With ⟦MINUTE|five minutes left⟧, ⟦PERSON|Dean Stobbs⟧ tackled ⟦PERSON|Falconer⟧ on the edge of his own box and set off. His final pass was perfect for ⟦PERSON|Bright⟧, who ⟦G7|kept his cool⟧.
"I'd have taken a point," said ⟦TEAM|St Mirren⟧ manager ⟦PERSON|Derek Haldane⟧. "When the second ⟦G8|goal⟧ went in I didn't know whether to laugh or cry."
⟦TEAM|Aberdeen⟧, who have not scored more than once in any of their last six, drop to eighth.
=====GOALS=====
{"id": "G1", "scorer": "Olusegun Bright", "team": "St Mirren", "minute": 85, "assist": "Dean Stobbs", "kind": "shot"}
{"id": "G2", "scorer": "Gavin Petrie", "team": "Aberdeen", "minute": 66, "assist": "Shayden Falconer"}
{"id": "G3", "scorer": "Kyle Inglis", "team": "St Mirren", "minute": 54, "assist": "Ross McKendrick", "kind": "volley"}
{"id": "G4", "scorer": "Olusegun Bright", "team": "St Mirren", "minute": 85, "assist": "Dean Stobbs", "kind": "shot"}
{"id": "G5", "scorer": "Kyle Inglis", "team": "St Mirren", "minute": 54, "minute_text": "54th minute", "assist": "Ross McKendrick", "kind": "volley", "score": "0-1"}
{"id": "G6", "scorer": "Gavin Petrie", "team": "Aberdeen", "minute": 66, "minute_text": "66 minutes", "assist": "Shayden Falconer", "score": "1-1"}
{"id": "G7", "scorer": "Olusegun Bright", "team": "St Mirren", "minute": 85, "minute_text": "five minutes left", "assist": "Dean Stobbs", "kind": "shot", "score": "1-2"}
{"id": "G8", "scorer": "Olusegun Bright", "team": "St Mirren", "minute": 85, "assist": "Dean Stobbs", "kind": "shot"}
