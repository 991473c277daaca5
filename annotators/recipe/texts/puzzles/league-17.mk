⟦PERSON|Sprague⟧'s early second-half ⟦G1|goal⟧ proves decisive
⟦PERSON|Jay Sprague⟧ ⟦G2|scored⟧ 37 seconds after ⟦MINUTE|half-time⟧ to send ⟦TEAM|Cheltenham⟧ home with a ⟦SCORE|1-0⟧ victory from ⟦TEAM|Salford City⟧.
Those fans still queueing for pies at the ⟦VENUE|Peninsula Stadium⟧ would have missed it. From the kick-off ⟦PERSON|Connor Whittle⟧ hoisted the ball forward, ⟦PERSON|Mohamed Kallon-Bright⟧ won a header he had no right to win, and there was ⟦PERSON|Sprague⟧, stooping rather than jumping, to ⟦G3|help it past ⟦PERSON|Isak Nyström⟧⟧.
"I don't even know what part of me it hit. Shoulder, ear?" said the forward.
The ⟦TEAM|Ammies⟧ had controlled a low-key first half. ⟦PERSON|Aaron Delamere⟧ struck the bar after ⟦MINUTE|15 minutes⟧ and ⟦PERSON|Reece Danvers⟧ was unable to keep his shot down when ⟦PERSON|Luke Garrod⟧ could only parry from ⟦PERSON|Oliver Stamp⟧.
They dominated the ball after falling behind too, and ⟦PERSON|Delamere⟧ wasn't far away with a left-foot curler in the ⟦MINUTE|63rd minute⟧. Then ⟦PERSON|Stamp⟧, from no more than six yards, contrived to put ⟦PERSON|Danvers⟧' cross behind with his shin.
⟦PERSON|Garrod⟧, who has conceded only once in four games, made his one outstanding save in the ⟦MINUTE|89th minute⟧, springing across to turn away a ⟦PERSON|Danvers⟧ piledriver.
⟦TEAM|Cheltenham⟧ had chances on the break to seal it. ⟦PERSON|Kallon-Bright⟧ was offside when he rounded the keeper and ⟦PERSON|Whittle⟧'s shot was straight at the ⟦NORP|Swedish⟧ No 1.
"They'll say they deserved something," ⟦TEAM|Cheltenham⟧ boss ⟦PERSON|Kenny Fairhurst⟧ said. "But you get no points for hitting bars."
The ⟦TEAM|Robins⟧ are nine unbeaten and sit in the final automatic promotion place. ⟦TEAM|Salford⟧, eighth, meet ⟦TEAM|Walsall⟧ in a lunchtime kick-off on ⟦DATE|Saturday⟧.
⟦FURNITURE|Report supplied by PA Media. Follow BBC Sport on Instagram⟧
=====GOALS=====
{"id": "G1", "scorer": "Jay Sprague", "team": "Cheltenham", "minute": 46, "minute_text": "37 seconds after half-time"}
{"id": "G2", "scorer": "Jay Sprague", "team": "Cheltenham", "minute": 46, "minute_text": "37 seconds after half-time"}
{"id": "G3", "scorer": "Jay Sprague", "team": "Cheltenham", "minute": 46}
