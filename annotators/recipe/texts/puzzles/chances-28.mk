⟦TEAM|Swindon⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Crewe⟧: five-star ⟦PERSON|Pasquale⟧ denied by everything until he isn't
⟦FURNITURE|Report: Will Hathersage⟧
⟦PERSON|Leonardo Pasquale⟧ hit the post, the bar, the keeper and a steward before he finally ⟦G1|found the net⟧ in the ⟦MINUTE|seventh minute of stoppage time⟧ to give ⟦TEAM|Swindon Town⟧ all three points against ⟦TEAM|Crewe Alexandra⟧ at the ⟦VENUE|County Ground⟧.
It was nothing less than the ⟦TEAM|Robins⟧ deserved on a night when ⟦TEAM|Crewe⟧'s ⟦PERSON|Alfie Rackham⟧, on loan from ⟦TEAM|Burnley⟧, made save after save and had ⟦COMPETITION|League Two⟧'s meanest defence to thank for the rest.
⟦PERSON|Pasquale⟧, the ⟦NORP|Italian⟧ signed from ⟦TEAM|Carrarese⟧ in ⟦DATE|August⟧, was through on goal after ⟦MINUTE|two minutes⟧ but shot too close to ⟦PERSON|Rackham⟧. From ⟦PERSON|Tyler Mbeki⟧'s corner on ⟦MINUTE|13⟧, the striker glanced a header against the near post. ⟦MINUTE|Nine minutes after⟧ that he thrashed one into the top tier's barrier, by way of a steward's elbow.
⟦TEAM|Crewe⟧'s only effort of the half was the best chance of the lot. ⟦PERSON|Ross Tanhill⟧ fed ⟦PERSON|Owen Aspinall⟧, whose first-time strike beat ⟦PERSON|Jude Fairclough⟧ and came down off the bar on to the line. No goal-line technology here; the assistant, perfectly placed, shook his head.
Into the second half, and ⟦PERSON|Rackham⟧ got down to hold ⟦PERSON|Mbeki⟧'s daisy-cutter. ⟦PERSON|Connor Dray⟧ headed wide. ⟦PERSON|Pasquale⟧ went round the keeper, fell over, and was booked for it by ⟦PERSON|Rashid Karim⟧, to general disgust.
Then, on ⟦MINUTE|68⟧, a penalty. ⟦PERSON|Aspinall⟧ had taken ⟦PERSON|Dray⟧'s ankle. Up stepped ⟦PERSON|Pasquale⟧. ⟦PERSON|Rackham⟧ sprang to his left and fingertipped it on to the bar; ⟦PERSON|Dray⟧ put the loose ball in the net, but he'd been inside the area when the kick was taken, and the ⟦G2|goal⟧ was scrubbed.
⟦TEAM|Crewe⟧ sensed it might be their evening. ⟦PERSON|Fairclough⟧ was out quickly to block from ⟦PERSON|Tanhill⟧ on ⟦MINUTE|84⟧, and ⟦PERSON|Aspinall⟧ drilled the corner through a crowd and past the post.
The board went up for six. In the last of those minutes ⟦PERSON|Rackham⟧ punched ⟦PERSON|Mbeki⟧'s cross out to ⟦PERSON|Joel Sze⟧ on the edge. The substitute's shot was going for a throw until it struck the back of ⟦PERSON|Pasquale⟧'s heel and ⟦G3|spun into the corner⟧.
"He says he meant it," said manager ⟦PERSON|Yvonne Teal⟧. "Bless him."
⟦PERSON|Rackham⟧ could only laugh. "He'd hit it sweet as you like five times and I got to all of them. Then he ⟦G4|scores⟧ with his back to me."
⟦TEAM|Swindon⟧ are up to sixth. ⟦TEAM|Crewe⟧ stay fourth having lost for only the second time since ⟦DATE|New Year⟧.
⟦FURNITURE|What did you make of the game? Have your say in the comments below⟧
=====GOALS=====
{"id": "G1", "scorer": "Leonardo Pasquale", "team": "Swindon Town", "minute": 90, "minute_text": "seventh minute of stoppage time", "assist": "Joel Sze", "kind": "shot", "added": 7}
{"id": "G2", "scorer": "Connor Dray", "team": "Swindon Town", "kind": "shot", "outcome": "ruled out"}
{"id": "G3", "scorer": "Leonardo Pasquale", "team": "Swindon Town", "minute": 90, "assist": "Joel Sze", "kind": "shot", "added": 7}
{"id": "G4", "scorer": "Leonardo Pasquale", "team": "Swindon Town", "minute": 90, "assist": "Joel Sze", "kind": "shot", "added": 7}
