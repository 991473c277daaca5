⟦PERSON|Kinsella⟧'s ⟦G1|volley⟧ not enough for ⟦TEAM|Ireland⟧ in ⟦GPE|Tallaght⟧

⟦TEAM|Republic of Ireland⟧ ⟦SCORE|1⟧ ⟦TEAM|Iceland⟧ ⟦SCORE|1⟧

⟦PERSON|Carla Ward⟧ insisted her team were "still alive" in the ⟦COMPETITION|Nations League⟧ after a late ⟦NORP|Icelandic⟧ ⟦G2|equaliser⟧ denied them a third victory in succession on ⟦DATE|Friday night⟧.

⟦PERSON|Aoife Kinsella⟧'s stunning ⟦MINUTE|39th-minute⟧ ⟦G3|volley⟧ had the 7,300 at ⟦VENUE|Tallaght Stadium⟧ dreaming. The ⟦TEAM|Shelbourne⟧ teenager, winning her second cap, let ⟦PERSON|Denise O'Halloran⟧'s clearance drop over her shoulder and ⟦G4|smashed it past ⟦PERSON|Glódís Arnardóttir⟧⟧.

⟦TEAM|Ireland⟧ could not build on it. ⟦PERSON|Megan Tuohy⟧ headed wide, ⟦PERSON|Ruesha Quill⟧ was crowded out in front of goal, and ⟦PERSON|O'Halloran⟧'s free-kick was tipped away one-handed by ⟦PERSON|Arnardóttir⟧, the ⟦TEAM|Bayern Munich⟧ goalkeeper.

"You have to get the second goal," ⟦PERSON|Ward⟧ told ⟦ORG|RTÉ⟧. "If we'd gone two up they were finished."

Instead ⟦PERSON|Sigrún Eiríksdóttir⟧ ⟦G5|pounced⟧. ⟦MINUTE|Six minutes⟧ remained when a corner was half cleared to the edge and the captain, unmarked, ⟦G6|drilled it through ⟦PERSON|Katie Brosnan⟧'s legs⟧. ⟦PERSON|Brosnan⟧, otherwise faultless, held her hands up.

⟦TEAM|Iceland⟧ coach ⟦PERSON|Thorsteinn Halldórsson⟧ was content: "A draw away from home is a good result, even if we did not score many chances."

The sides meet again in ⟦GPE|Reykjavik⟧ on ⟦DATE|Tuesday⟧. ⟦TEAM|Ireland⟧ lost ⟦SCORE|2-1⟧ at ⟦VENUE|Laugardalsvöllur⟧ ⟦DATE|four years ago⟧, ⟦G7|conceding twice⟧ in the ⟦MINUTE|final ten minutes⟧, and the ⟦ORG|FAI⟧ has chartered a plane for 180 supporters.
=====GOALS=====
{"id": "G1", "scorer": "Aoife Kinsella", "team": "Ireland", "minute": 39, "kind": "volley"}
{"id": "G2", "scorer": "Sigrún Eiríksdóttir", "team": "Iceland", "minute": 84, "kind": "shot"}
{"id": "G3", "scorer": "Aoife Kinsella", "team": "Ireland", "minute": 39, "kind": "volley", "minute_text": "39th-minute"}
{"id": "G4", "scorer": "Aoife Kinsella", "team": "Ireland", "minute": 39, "kind": "volley"}
{"id": "G5", "scorer": "Sigrún Eiríksdóttir", "team": "Iceland", "minute": 84, "kind": "shot", "minute_text": "Six minutes", "score": "1-1"}
{"id": "G6", "scorer": "Sigrún Eiríksdóttir", "team": "Iceland", "minute": 84, "kind": "shot", "minute_text": "Six minutes"}
{"id": "G7", "team": "Iceland", "scope": "background", "count": 2}
