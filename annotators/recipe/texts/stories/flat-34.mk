⟦TEAM|USA⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Panama⟧: ⟦PERSON|Tyler Okafor-Reyes⟧ ⟦G1|winner⟧ in ⟦GPE|Kansas City⟧
⟦GPE|KANSAS CITY⟧, ⟦GPE|Mo.⟧ (⟦ORG|AP⟧) — ⟦PERSON|Tyler Okafor-Reyes⟧ ⟦G2|scored on a header⟧ in the ⟦MINUTE|82nd minute⟧ and the ⟦TEAM|United States⟧ overcame ⟦TEAM|Panama⟧ ⟦SCORE|3-2⟧ in a soccer friendly on ⟦DATE|Saturday⟧ night.
The ⟦NORP|American⟧ forward, playing his first international in 14 months, outjumped ⟦PERSON|Abdiel Quintero⟧ to reach a corner kick from ⟦PERSON|Luca Farrell⟧. It was his sixth ⟦G3|goal⟧ in 21 appearances.
⟦TEAM|Panama⟧ ⟦G4|took a ⟦SCORE|1-0⟧ lead⟧ in the ⟦MINUTE|10th minute⟧ on a penalty kick by ⟦PERSON|José Luis Barría⟧ after ⟦PERSON|Mason Dunleavy⟧ tripped ⟦PERSON|Quintero⟧.
⟦PERSON|Farrell⟧ ⟦G5|tied it⟧ in the ⟦MINUTE|25th⟧, taking ⟦PERSON|Christian Abara⟧'s pass and sending a low shot past ⟦PERSON|Orlando Vega⟧.
⟦PERSON|Abara⟧ ⟦G6|put the ⟦NORP|Americans⟧ ahead⟧ in the ⟦MINUTE|44th⟧ with a 20-yard free kick that took a deflection off ⟦PERSON|Barría⟧. ⟦PERSON|Cecilio Moreno⟧ then ⟦G7|got ⟦TEAM|Panama⟧ even⟧ in the ⟦MINUTE|68th⟧, ⟦G8|tapping in⟧ after goalkeeper ⟦PERSON|Drew Sandoval⟧ failed to control a cross.
⟦PERSON|Sandoval⟧, who finished with four saves, denied ⟦PERSON|Moreno⟧ from close range in ⟦MINUTE|stoppage time⟧. ⟦PERSON|Abara⟧ hit the crossbar in the ⟦MINUTE|52nd⟧ and ⟦PERSON|Dunleavy⟧ put a shot wide of an open goal in the ⟦MINUTE|73rd⟧.
"We got the win, but we have to manage leads better," coach ⟦PERSON|Reinhold Messner-Craig⟧ said.
The ⟦TEAM|U.S.⟧ is 7-3-2 under him. The ⟦NORP|Americans⟧ close the year against ⟦TEAM|Jamaica⟧ in ⟦GPE|Austin⟧, ⟦GPE|Texas⟧, on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tyler Okafor-Reyes", "team": "United States", "minute": 82, "assist": "Luca Farrell", "kind": "header"}
{"id": "G2", "scorer": "Tyler Okafor-Reyes", "team": "United States", "minute": 82, "minute_text": "82nd minute", "assist": "Luca Farrell", "kind": "header"}
{"id": "G3", "scorer": "Tyler Okafor-Reyes", "team": "United States", "minute": 82, "assist": "Luca Farrell", "kind": "header"}
{"id": "G4", "scorer": "José Luis Barría", "team": "Panama", "minute": 10, "minute_text": "10th minute", "kind": "penalty", "score": "1-0"}
{"id": "G5", "scorer": "Luca Farrell", "team": "United States", "minute": 25, "minute_text": "25th", "assist": "Christian Abara", "kind": "shot", "score": "1-1"}
{"id": "G6", "scorer": "Christian Abara", "team": "United States", "minute": 44, "minute_text": "44th", "kind": "free kick", "score": "2-1"}
{"id": "G7", "scorer": "Cecilio Moreno", "team": "Panama", "minute": 68, "minute_text": "68th", "kind": "shot", "score": "2-2"}
{"id": "G8", "scorer": "Cecilio Moreno", "team": "Panama", "minute": 68, "kind": "shot"}
