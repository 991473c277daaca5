⟦PERSON|Kone⟧ ⟦G1|double⟧ leaves ⟦TEAM|Rovers⟧ on their knees as ⟦TEAM|Clarets⟧ take ⟦GPE|East Lancashire⟧ derby
⟦TEAM|BURNLEY⟧ took the honours at ⟦VENUE|Turf Moor⟧ as ⟦PERSON|Ismail Kone⟧ kept up his love affair with this fixture, his ⟦G2|goals⟧ at the start of each half proving too much for a ⟦TEAM|Blackburn Rovers⟧ side that only turned up for the ⟦MINUTE|last ten minutes⟧.
⟦PERSON|Shay Murtagh⟧'s ⟦G3|header⟧ made it uncomfortable but the ⟦TEAM|Clarets⟧, down to ten men by the end through injury, clung on for a ⟦SCORE|2-1⟧ win.
The fuse had been lit inside ⟦MINUTE|five minutes⟧. ⟦PERSON|Ollie Bancroft⟧ got away down the inside-left channel and when his cut-back was only half cleared by ⟦PERSON|Callum Britt⟧ it went to ⟦PERSON|Bancroft⟧ again, who didn't shoot but rolled it left. ⟦PERSON|Kone⟧ ⟦G4|swept it past ⟦PERSON|Gavin Soames⟧⟧.
The ⟦NORP|Ivorian⟧, ⟦TEAM|Burnley⟧'s record signing, was everywhere. He had a shot charged down, he set up ⟦PERSON|Tyler Dunn-Hayes⟧ for one that was clawed onto the bar, he brought a full-length save out of ⟦PERSON|Soames⟧.
What did ⟦TEAM|Rovers⟧ do? They got ⟦PERSON|Jake Purslow⟧ in behind once and his ⟦G5|finish⟧ was flagged for offside. They hit a free-kick into the wall.
They were no better after the change of ends. ⟦PERSON|Kone⟧ it was who caught ⟦PERSON|Britt⟧ dawdling, ⟦MINUTE|eight minutes on⟧, in front of 3,600 who'd come from ⟦VENUE|Ewood Park⟧ on foot or bus; he robbed him, ⟦G6|dummied ⟦PERSON|Soames⟧ and walked it in⟧.
It was a procession for 25 minutes. ⟦PERSON|Dunn-Hayes⟧ went close, ⟦PERSON|Bancroft⟧ closer. ⟦PERSON|Arthur Lenz⟧, the ⟦TEAM|Burnley⟧ goalkeeper, shouted himself hoarse for the want of anything else to do. Then ⟦PERSON|Purslow⟧ delivered a corner, ⟦MINUTE|eight minutes from time⟧. ⟦PERSON|Murtagh⟧ ⟦G7|rose unchallenged to bullet it in⟧.
"Suddenly it's a game," said ⟦PERSON|Bancroft⟧. "That was nervous. After the ⟦G8|second goal⟧ you think it's done, then they get ⟦G9|one⟧ and you can't get the ball off them."
⟦PERSON|Lenz⟧ saved from ⟦PERSON|Purslow⟧ with his feet in ⟦MINUTE|added time⟧, then did it again with his face.
⟦PERSON|Kone⟧, of ⟦GPE|Ivory Coast⟧, dedicated the ⟦G10|first⟧ to his mother: "The ⟦G11|second⟧ is for me."
⟦FURNITURE|Subscribe to the Lancashire Telegraph from £1 a month⟧
=====GOALS=====
{"id": "G1", "scorer": "Ismail Kone", "team": "Burnley", "count": 2}
{"id": "G2", "scorer": "Ismail Kone", "team": "Burnley", "count": 2}
{"id": "G3", "scorer": "Shay Murtagh", "team": "Blackburn", "minute": 82, "kind": "header", "assist": "Jake Purslow"}
{"id": "G4", "scorer": "Ismail Kone", "team": "Burnley", "minute": 5, "kind": "shot", "assist": "Ollie Bancroft", "score": "1-0", "minute_text": "five minutes"}
{"id": "G5", "scorer": "Jake Purslow", "team": "Blackburn", "outcome": "ruled out"}
{"id": "G6", "scorer": "Ismail Kone", "team": "Burnley", "minute": 53, "kind": "shot", "score": "2-0", "minute_text": "eight minutes on"}
{"id": "G7", "scorer": "Shay Murtagh", "team": "Blackburn", "minute": 82, "kind": "header", "assist": "Jake Purslow", "score": "2-1", "minute_text": "eight minutes from time"}
{"id": "G8", "scorer": "Ismail Kone", "team": "Burnley", "minute": 53, "kind": "shot"}
{"id": "G9", "scorer": "Shay Murtagh", "team": "Blackburn", "minute": 82, "kind": "header", "assist": "Jake Purslow"}
{"id": "G10", "scorer": "Ismail Kone", "team": "Burnley", "minute": 5, "kind": "shot", "assist": "Ollie Bancroft"}
{"id": "G11", "scorer": "Ismail Kone", "team": "Burnley", "minute": 53, "kind": "shot"}
