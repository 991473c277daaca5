⟦TEAM|Dundalk⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Sligo Rovers⟧: ⟦TEAM|Bit O'Red⟧ ride their luck at ⟦VENUE|Oriel⟧
⟦PERSON|Cillian Gormley⟧'s ⟦G1|double⟧ gave ⟦TEAM|Sligo Rovers⟧ a smash-and-grab win over ⟦TEAM|Dundalk⟧, who missed a penalty, had two ⟦G2|goals⟧ disallowed and struck the woodwork three times in front of their biggest crowd of the year at ⟦VENUE|Oriel Park⟧.
⟦TEAM|Sligo⟧'s first attack brought their first ⟦G3|goal⟧. A long throw by ⟦PERSON|Conor Heneghan⟧ wasn't cleared by ⟦NORP|Ghanaian⟧ stopper ⟦PERSON|Prince Amoako⟧, and ⟦PERSON|Gormley⟧ ⟦G4|whipped it past ⟦PERSON|Aaron Shortall⟧⟧ on the turn. There were ⟦MINUTE|nine minutes⟧ gone.
⟦TEAM|Dundalk⟧'s response was immediate. ⟦PERSON|Dan Kilduff⟧ chipped on to the bar, and ⟦NORP|Latvian⟧ international ⟦PERSON|Edgars Bērziņš⟧ ⟦G5|poked in⟧ the rebound, only for the flag to spoil it. Then ⟦PERSON|Amoako⟧'s header from a ⟦PERSON|Kilduff⟧ corner was scooped out from under the crossbar by ⟦PERSON|Richie Walcott⟧, in goal for ⟦TEAM|Sligo⟧.
The hosts got their ⟦G6|leveller⟧ eventually. It was ⟦MINUTE|39 minutes⟧ before ⟦PERSON|Kilduff⟧, the pick of the bunch, cut in from the left and saw his cross go all the way through and ⟦G7|in off the far post⟧. ⟦PERSON|Bērziņš⟧ claimed a touch; ⟦PERSON|Kilduff⟧'s having it.
Right on ⟦MINUTE|half-time⟧ ⟦PERSON|Walcott⟧ flattened ⟦PERSON|Bērziņš⟧. ⟦PERSON|Kilduff⟧ took the spot-kick and ⟦PERSON|Walcott⟧ saved with his knees.
One-way traffic after the turnaround. ⟦PERSON|Bērziņš⟧ ⟦G13|put the ball in the net⟧ again in the ⟦MINUTE|57th⟧, his volley ⟦G8|bulging the net⟧ before the referee, ⟦PERSON|Damien Coady⟧, spotted a handball. Sub ⟦PERSON|Jamie Nugent⟧ hit the post on ⟦MINUTE|66⟧ and ⟦PERSON|Amoako⟧ the other on ⟦MINUTE|70⟧. ⟦PERSON|Walcott⟧ flung himself at the lot.
So you know what's coming. ⟦TEAM|Sligo⟧ hadn't had a shot since the ⟦G9|opener⟧. On ⟦MINUTE|83⟧, ⟦PERSON|Shortall⟧'s kick-out went straight to ⟦PERSON|Heneghan⟧, he slid it through, and ⟦PERSON|Gormley⟧, who is 34 and was due to come off, ⟦G10|stuck it away⟧ without breaking stride.
⟦PERSON|Kilduff⟧ had one more go in ⟦MINUTE|stoppage time⟧, and it whistled past the angle.
"I'll hear nothing about luck," said ⟦TEAM|Sligo⟧ boss ⟦PERSON|Noel Tansey⟧. "⟦PERSON|Richie⟧'s been doing that all year. And ⟦PERSON|Cillian⟧ scores goals, always has."
"That's two ⟦G11|goals⟧ from two shots," said ⟦TEAM|Dundalk⟧'s ⟦PERSON|Bríd Hanratty⟧. "You'd laugh, only it's ⟦DATE|Friday⟧ and I've the ⟦DATE|weekend⟧ to get through."
⟦PERSON|Gormley⟧, by the way, has ⟦G12|six⟧ ⟦DATE|this term⟧; all six at away grounds.
⟦FURNITURE|Match sponsor: Harp Motors⟧
=====GOALS=====
{"id": "G1", "scorer": "Cillian Gormley", "team": "Sligo Rovers", "kind": "shot", "count": 2}
{"id": "G2", "scorer": "Edgars Bērziņš", "team": "Dundalk", "outcome": "ruled out", "count": 2}
{"id": "G3", "scorer": "Cillian Gormley", "team": "Sligo Rovers", "minute": 9, "minute_text": "nine minutes", "assist": "Conor Heneghan", "kind": "shot"}
{"id": "G4", "scorer": "Cillian Gormley", "team": "Sligo Rovers", "minute": 9, "minute_text": "nine minutes", "assist": "Conor Heneghan", "kind": "shot"}
{"id": "G5", "scorer": "Edgars Bērziņš", "team": "Dundalk", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Dan Kilduff", "team": "Dundalk", "minute": 39, "minute_text": "39 minutes"}
{"id": "G7", "scorer": "Dan Kilduff", "team": "Dundalk", "minute": 39, "minute_text": "39 minutes"}
{"id": "G8", "scorer": "Edgars Bērziņš", "team": "Dundalk", "minute": 57, "minute_text": "57th", "kind": "volley", "outcome": "ruled out"}
{"id": "G9", "scorer": "Cillian Gormley", "team": "Sligo Rovers", "minute": 9, "assist": "Conor Heneghan", "kind": "shot"}
{"id": "G10", "scorer": "Cillian Gormley", "team": "Sligo Rovers", "minute": 83, "minute_text": "83", "assist": "Conor Heneghan", "kind": "shot"}
{"id": "G11", "scorer": "Cillian Gormley", "team": "Sligo Rovers", "kind": "shot", "count": 2}
{"id": "G12", "scorer": "Cillian Gormley", "team": "Sligo Rovers", "scope": "background", "count": 6}
{"id": "G13", "scorer": "Edgars Bērziņš", "team": "Dundalk", "minute": 57, "minute_text": "57th", "kind": "volley", "outcome": "ruled out"}
