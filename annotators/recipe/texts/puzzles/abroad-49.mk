⟦TEAM|Bosso⟧ break ⟦TEAM|DeMbare⟧ hoodoo
⟦FURNITURE|Lovemore Dube, Sports Reporter⟧
⟦TEAM|Highlanders⟧........1
⟦TEAM|Dynamos⟧...........0
IT was worth the wait. Six years after they last beat ⟦TEAM|Dynamos⟧ in a league match, ⟦TEAM|Highlanders⟧ got the monkey off their back when midfielder ⟦PERSON|Thulani Kunene⟧ ⟦G1|struck⟧ a minute after coming on to give ⟦TEAM|Bosso⟧ all three points in a ⟦COMPETITION|Castle Lager Premier Soccer League⟧ blockbuster at ⟦VENUE|Barbourfields⟧ ⟦DATE|yesterday⟧.
⟦PERSON|Kunene⟧, who replaced skipper ⟦PERSON|Siyabonga Dlomo⟧ on ⟦MINUTE|72 minutes⟧, was in the right place when ⟦TEAM|Dynamos⟧ goalkeeper ⟦PERSON|Prosper Gono⟧ punched ⟦PERSON|Warren Mtshali⟧'s corner against the back of his own defender ⟦PERSON|Godknows Sibanda⟧. The ball came out to the substitute on the edge of the box and he ⟦G2|buried it⟧.
The Soweto End erupted.
⟦TEAM|DeMbare⟧ had come to ⟦GPE|Bulawayo⟧ to frustrate and they'd done well. Their best moment was in the ⟦MINUTE|23rd minute⟧: ⟦PERSON|Tafadzwa Mpofu⟧ beat two men on the left and found ⟦PERSON|Blessing Chivaura⟧, whose header had beaten the ⟦TEAM|Bosso⟧ keeper all ends up but came back off the upright. ⟦PERSON|Chivaura⟧ fired the rebound over the bar with the goal yawning.
⟦PERSON|Dlomo⟧ was the architect of most of what ⟦TEAM|Highlanders⟧ did in the first half. He picked out ⟦PERSON|Mtshali⟧ in the ⟦MINUTE|31st minute⟧ and the winger shot wide, and ⟦MINUTE|three minutes later⟧ his own free kick forced ⟦PERSON|Gono⟧ into a diving save.
After the ⟦G3|goal⟧ the ⟦GPE|Harare⟧ giants went all out. ⟦PERSON|Mpofu⟧ had a shot blocked by ⟦PERSON|Kunene⟧, ⟦PERSON|Sibanda⟧ headed into the side-netting and deep into added time the visitors were up in arms when the referee waved play on after ⟦PERSON|Chivaura⟧ went down.
"The ⟦G4|goal⟧ we conceded was soft," said the ⟦TEAM|Dynamos⟧ coach. "I don't want to talk about officials, ⟦ORG|ZIFA⟧ will see it for themselves."
⟦PERSON|Kunene⟧ told ⟦ORG|The Chronicle⟧ that he was only thinking about hitting the target. "Last season I hit one just like that against ⟦TEAM|CAPS United⟧ and it went into the stands."
The teams could meet again in the ⟦COMPETITION|Chibuku Super Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Thulani Kunene", "team": "Highlanders", "minute": 73, "kind": "shot"}
{"id": "G2", "scorer": "Thulani Kunene", "team": "Highlanders", "minute": 73, "kind": "shot"}
{"id": "G3", "scorer": "Thulani Kunene", "team": "Highlanders", "minute": 73, "kind": "shot"}
{"id": "G4", "scorer": "Thulani Kunene", "team": "Highlanders", "minute": 73, "kind": "shot"}
