⟦TEAM|Heidenheim⟧ and ⟦TEAM|Augsburg⟧ finish ⟦SCORE|0-0⟧, and nobody wants to talk about the first half
(⟦ORG|SID⟧) ⟦TEAM|1. FC Heidenheim⟧ and ⟦TEAM|FC Augsburg⟧ parted goalless in the ⟦COMPETITION|Bundesliga⟧ on ⟦DATE|Saturday⟧ after a match with a first half for the bin and a second for the archive.
Until the ⟦MINUTE|interval⟧ there was one shot, by ⟦TEAM|Heidenheim⟧'s ⟦PERSON|Jannik Stadelmeyer⟧, and it went into the car park. Then it began.
On ⟦MINUTE|47 minutes⟧ ⟦TEAM|Augsburg⟧'s ⟦NORP|Slovak⟧ ⟦PERSON|Tomáš Hrnčár⟧ dispossessed ⟦PERSON|Luca Feigl⟧, exchanged passes with ⟦PERSON|Kristjan Pärn⟧ and hit the inside of the left post. The ball ran across the line and struck the right one. ⟦MINUTE|Three minutes later⟧ ⟦PERSON|Stadelmeyer⟧ was free in front of ⟦PERSON|Finn Dahlke⟧, who stayed on his feet and blocked.
Referee ⟦PERSON|Sören Petry⟧ gave ⟦TEAM|Heidenheim⟧ a penalty in the ⟦MINUTE|58th minute⟧ for a shirt-pull by ⟦PERSON|Pärn⟧. ⟦PERSON|Feigl⟧ put it to the right, ⟦PERSON|Dahlke⟧ dived to the right. The rebound was headed in by ⟦PERSON|Stadelmeyer⟧, or so the whole stadium thought: at second glance the ⟦NORP|Estonian⟧ had got his head to it and nodded it against the bar.
⟦TEAM|Augsburg⟧ were, by now, breaking at will. ⟦PERSON|Hrnčár⟧ ⟦G3|finished off⟧ one such move with a chip over ⟦PERSON|Paul Wegscheider⟧ in the ⟦MINUTE|64th⟧, the ⟦G1|goal⟧ being annulled for a foul in the build-up by ⟦PERSON|Pärn⟧, whose afternoon was not getting any quieter. He was replaced.
⟦TEAM|Heidenheim⟧ also celebrated in vain. Substitute ⟦PERSON|Omar Traoré-Lenz⟧ ⟦G2|smashed home⟧ a corner at the back post on ⟦MINUTE|79⟧; the ball had gone out on its way. His next effort was turned over by the magnificent ⟦PERSON|Dahlke⟧, and from the corner after that ⟦PERSON|Feigl⟧'s header brushed the top of the bar.
The last act belonged to ⟦PERSON|Hrnčár⟧. Through on his own, the 28-year-old went left, right, and left again round ⟦PERSON|Wegscheider⟧, and then stumbled over the ball. "I was going to pass it in," he said. "Then I was lying there and I looked at the sky."
"In the ⟦MINUTE|break⟧ I said just one sentence," said ⟦TEAM|Heidenheim⟧'s ⟦PERSON|Markus Ehinger⟧. He wouldn't say which.
⟦TEAM|Augsburg⟧'s trainer ⟦PERSON|Ognjen Radulović⟧ spoke of a "just result with 10 goals missing". His team have drawn seven of their last nine. ⟦TEAM|Heidenheim⟧, 16th, play ⟦TEAM|Kiel⟧ on ⟦DATE|Friday⟧ under floodlights.
⟦FURNITURE|Bundesliga table | Fixtures | Video highlights (subscribers only)⟧
=====GOALS=====
{"id": "G1", "scorer": "Tomáš Hrnčár", "team": "Augsburg", "minute": 64, "minute_text": "64th", "kind": "shot", "outcome": "ruled out"}
{"id": "G2", "scorer": "Omar Traoré-Lenz", "team": "Heidenheim", "minute": 79, "minute_text": "79", "kind": "shot", "outcome": "ruled out"}
{"id": "G3", "scorer": "Tomáš Hrnčár", "team": "Augsburg", "minute": 64, "minute_text": "64th", "kind": "shot", "outcome": "ruled out"}
