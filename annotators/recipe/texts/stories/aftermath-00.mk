⟦TEAM|Barrow⟧ ⟦G1|hit late⟧ to stun ⟦TEAM|Tranmere⟧
A ⟦G2|goal⟧ deep into the second half gave ⟦TEAM|Barrow⟧ their first away win since ⟦DATE|October⟧ and left ⟦TEAM|Tranmere Rovers⟧ looking over their shoulders at the foot of ⟦COMPETITION|League Two⟧.
There was little between the sides at a wet ⟦VENUE|Prenton Park⟧. The home team had the better of the opening exchanges and should have scored when ⟦PERSON|Idris Fontaine⟧ was played through by ⟦PERSON|Bobby Aske⟧, but he took an extra touch and ⟦PERSON|Marek Hudec⟧ got down to block with his knees. The ⟦NORP|Slovakian⟧ goalkeeper also kept out a header from ⟦PERSON|Lewis Tranter⟧ just before the ⟦MINUTE|interval⟧.
⟦TEAM|Barrow⟧, who had won only one corner in the first half, brought on ⟦PERSON|Callum Osgood⟧ for the limping ⟦PERSON|Gavin Loates⟧ in the ⟦MINUTE|58th minute⟧. He was booked within a minute of his arrival for a late challenge on ⟦PERSON|Aske⟧.
The visitors grew into it after that. ⟦PERSON|Loates⟧'s fellow midfielder ⟦PERSON|Darren Quigg⟧ tried his luck from 25 yards and ⟦PERSON|Pete Marrable⟧, under little pressure, spilled it. ⟦PERSON|Osgood⟧ was following in but screwed the rebound wide of an open goal.
He did not have to wait long for another chance. ⟦PERSON|Fontaine⟧, dropping deep to help, was caught in possession by ⟦PERSON|Quigg⟧ in ⟦MINUTE|minute 81⟧. The ball ran to the substitute on the left side of the box and this time ⟦G3|he slid it across⟧ ⟦PERSON|Marrable⟧ and in off the far post.
⟦TEAM|Tranmere⟧ threw everyone forward, the keeper included, but ⟦PERSON|Tranter⟧'s flick landed on the roof of the net and ⟦PERSON|Hudec⟧ punched away the last of six straight corners.
"It was one mistake and one ⟦G4|goal⟧," said the ⟦TEAM|Tranmere⟧ manager. "I don't blame ⟦PERSON|Idris⟧. He's entitled to want the ball."
For the ⟦TEAM|Bluebirds⟧ the ⟦G5|strike⟧ is worth more than three points: it lifts them clear of the bottom two with a game in hand. ⟦PERSON|Osgood⟧, who had gone 19 matches without scoring, kept the ball.
"The lads said they weren't giving it me because it was a tap-in," he said. "I told them they all count. I missed a better one ten minutes earlier."
⟦TEAM|Barrow⟧ host ⟦TEAM|Grimsby Town⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Callum Osgood", "team": "Barrow", "minute": 81, "assist": "Darren Quigg", "kind": "shot"}
{"id": "G2", "scorer": "Callum Osgood", "team": "Barrow", "minute": 81, "assist": "Darren Quigg", "kind": "shot"}
{"id": "G3", "scorer": "Callum Osgood", "team": "Barrow", "minute": 81, "assist": "Darren Quigg", "kind": "shot", "minute_text": "minute 81"}
{"id": "G4", "scorer": "Callum Osgood", "team": "Barrow", "minute": 81, "assist": "Darren Quigg", "kind": "shot"}
{"id": "G5", "scorer": "Callum Osgood", "team": "Barrow", "minute": 81, "assist": "Darren Quigg", "kind": "shot"}
