⟦TEAM|Boyz⟧ ⟦G4|nick it⟧ at the death against ⟦TEAM|Ticos⟧
⟦FURNITURE|BY SANJAY LEWIS, Observer writer⟧
⟦GPE|KINGSTON⟧ — ⟦TEAM|Reggae Boyz⟧ supporters could finally exhale ⟦DATE|yesterday⟧ after ⟦PERSON|Shaquille Grant⟧'s ⟦MINUTE|91st-minute⟧ ⟦G1|strike⟧ earned ⟦TEAM|Jamaica⟧ a precious ⟦SCORE|1-0⟧ ⟦COMPETITION|World Cup⟧ qualifying win against ⟦TEAM|Costa Rica⟧ inside the ⟦VENUE|National Stadium⟧.
It came from a quick free kick. Captain ⟦PERSON|Romario Blake⟧, spotting that the ⟦TEAM|Ticos⟧' back line were still arguing with the referee, slid the ball down the left for ⟦PERSON|Dwayne Cummings⟧. The full back's cross was half-cleared by ⟦PERSON|Jeyland Núñez⟧, but only to ⟦PERSON|Grant⟧, who took one touch with his chest and ⟦G2|slammed it past ⟦PERSON|Keylor Arce-Solano⟧⟧.
Twenty-four thousand people lost their minds.
"Mi see it drop and mi just close mi eye and lick it," ⟦PERSON|Grant⟧ told the ⟦ORG|Jamaica Observer⟧.
The win was ⟦TEAM|Jamaica⟧'s first of the campaign, and moves them to second in the group, two points behind ⟦TEAM|Curaçao⟧.
They rode their luck. ⟦PERSON|Óliver Madrigal⟧ should have put the visitors up after ⟦MINUTE|13 minutes⟧ when he went round goalkeeper ⟦PERSON|Orlando Pinnock⟧ but shot wide of an empty net. ⟦PERSON|Arce-Solano⟧'s long kick set ⟦PERSON|Madrigal⟧ away again ⟦MINUTE|10 minutes later⟧ and this time ⟦PERSON|Chris Renwick⟧'s tackle was perfectly timed. And before ⟦MINUTE|half-time⟧ ⟦PERSON|Núñez⟧ struck a post with a header.
⟦PERSON|Pinnock⟧, who was making his first start since he let in ⟦G3|four⟧ in ⟦TEAM|Honduras⟧ ⟦DATE|last month⟧, grew in confidence. He twice denied ⟦PERSON|Madrigal⟧ in the second half.
For the ⟦TEAM|Boyz⟧, ⟦PERSON|Grant⟧ had put a header on the roof of the net in the ⟦MINUTE|51st minute⟧, and ⟦PERSON|Cummings⟧ fired narrowly over from 25 yards.
⟦PERSON|Grant⟧ got a yellow card for taking off his shirt and, having been booked in the last match, sits out the trip to ⟦TEAM|Trinidad and Tobago⟧ in ⟦DATE|November⟧. The ⟦ORG|JFF⟧ has asked ⟦ORG|Concacaf⟧ for clarification.
=====GOALS=====
{"id": "G1", "scorer": "Shaquille Grant", "team": "Jamaica", "minute": 90, "added": 1, "kind": "shot", "minute_text": "91st-minute"}
{"id": "G2", "scorer": "Shaquille Grant", "team": "Jamaica", "minute": 90, "added": 1, "kind": "shot"}
{"id": "G3", "team": "Honduras", "count": 4, "scope": "background"}
{"id": "G4", "scorer": "Shaquille Grant", "team": "Jamaica", "minute": 90, "added": 1, "kind": "shot"}
