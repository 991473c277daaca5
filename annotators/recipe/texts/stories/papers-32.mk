⟦PERSON|Devin Pryor⟧ ⟦G1|scores⟧ late, ⟦TEAM|Crew⟧ beat ⟦TEAM|Cincinnati⟧ to win Hell is Real derby
⟦GPE|COLUMBUS⟧, ⟦GPE|Ohio⟧ (⟦ORG|AP⟧) — ⟦PERSON|Devin Pryor⟧ ⟦G2|scored in the ⟦MINUTE|87th minute⟧⟧ and the ⟦TEAM|Columbus Crew⟧ rallied to beat ⟦TEAM|FC Cincinnati⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Saturday⟧ night.
⟦PERSON|Julián Escobar⟧ ⟦G3|converted a penalty⟧ in the ⟦MINUTE|ninth minute⟧ to give ⟦TEAM|Cincinnati⟧ the early lead after ⟦PERSON|Andre Whitfield⟧ was whistled for a trip. ⟦PERSON|Teo Brandvold⟧ ⟦G4|tied it⟧ with a ⟦G5|header⟧ in the ⟦MINUTE|35th⟧, getting in front of his man on a corner kick from ⟦PERSON|Marcus Delgado⟧.
⟦TEAM|Crew⟧ goalkeeper ⟦PERSON|Sam Okonjo⟧ had four saves, including a diving stop on ⟦PERSON|Escobar⟧ in the ⟦MINUTE|58th⟧ and a kick save on ⟦PERSON|Chip Lattimore⟧ two minutes later.
⟦GPE|Columbus⟧ outshot the visitors 19-9. ⟦PERSON|Brandvold⟧, a ⟦NORP|Norwegian⟧, hit the crossbar in the ⟦MINUTE|49th minute⟧ and missed high from point-blank range in the ⟦MINUTE|71st⟧. ⟦PERSON|Delgado⟧'s free kick in the ⟦MINUTE|76th⟧ was tipped over by ⟦PERSON|Pavel Hruška⟧, the ⟦NORP|Czech⟧ goalkeeper, who finished with seven saves.
The ⟦G6|winner⟧ came off a throw-in. ⟦PERSON|Whitfield⟧ flicked it into the area, ⟦PERSON|Lattimore⟧'s clearance was short, and ⟦PERSON|Pryor⟧ ⟦G7|one-timed it through traffic⟧.
"I whiffed on one in the first half just like it," said ⟦PERSON|Pryor⟧, who had come on as a sub at the ⟦MINUTE|half⟧. "You get another look, you hit it."
⟦PERSON|Lattimore⟧ nearly evened it in second-half ⟦MINUTE|stoppage time⟧ but his header went just wide.
⟦GPE|Columbus⟧ (12-5-6) moved into second in the ⟦COMPETITION|Eastern Conference⟧, three points behind ⟦TEAM|Inter Miami⟧. The ⟦TEAM|Orange and Blue⟧ (10-8-5) have lost three straight in ⟦COMPETITION|MLS⟧.
⟦FURNITURE|AP soccer: https://apnews.com/hub/soccer⟧
=====GOALS=====
{"id": "G1", "scorer": "Devin Pryor", "team": "Columbus Crew", "minute": 87, "kind": "shot"}
{"id": "G2", "scorer": "Devin Pryor", "team": "Columbus Crew", "minute": 87, "kind": "shot"}
{"id": "G3", "scorer": "Julián Escobar", "team": "FC Cincinnati", "minute": 9, "minute_text": "ninth minute", "kind": "penalty"}
{"id": "G4", "scorer": "Teo Brandvold", "team": "Columbus Crew", "minute": 35, "minute_text": "35th", "assist": "Marcus Delgado", "kind": "header"}
{"id": "G5", "scorer": "Teo Brandvold", "team": "Columbus Crew", "minute": 35, "minute_text": "35th", "assist": "Marcus Delgado", "kind": "header"}
{"id": "G6", "scorer": "Devin Pryor", "team": "Columbus Crew", "minute": 87, "kind": "shot"}
{"id": "G7", "scorer": "Devin Pryor", "team": "Columbus Crew", "minute": 87, "kind": "shot"}
