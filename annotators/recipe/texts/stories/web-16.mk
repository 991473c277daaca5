⟦TEAM|Torquay⟧ get there in the end

⟦FURNITURE|Western Herald Sport · 3 min read⟧

Two ⟦G1|goals⟧ in the ⟦MINUTE|last ten minutes⟧ by on-loan striker ⟦PERSON|Kieran Mabbutt⟧ earned ⟦TEAM|Torquay United⟧ a ⟦SCORE|2-1⟧ win over ⟦TEAM|Maidstone United⟧ and a first victory at ⟦VENUE|Plainmoor⟧ since the opening day.

The ⟦TEAM|Gulls⟧ were poor for an hour. They ⟦G2|fell behind⟧ after only ⟦MINUTE|five minutes⟧, centre-half ⟦PERSON|Josh Lathbury⟧ slicing a clearance to ⟦PERSON|Dion Palmer⟧, who looked up and ⟦G3|guided his shot beyond ⟦PERSON|Alfie Strood⟧⟧.

⟦PERSON|Palmer⟧ ought to have had a second before ⟦MINUTE|half-time⟧ but headed ⟦PERSON|Reece Mullin⟧'s free-kick straight at the keeper. ⟦PERSON|Strood⟧ also beat away a drive from ⟦PERSON|Leo Santangelo⟧.

⟦PERSON|Mabbutt⟧, borrowed from ⟦TEAM|Exeter City⟧ on ⟦DATE|Thursday⟧, replaced the injured ⟦PERSON|Ben Worrall⟧ in the ⟦MINUTE|66th minute⟧. His first touch went out for a throw and his second was a foul.

His fifth or sixth was rather better. ⟦PERSON|Harvey Tozer⟧ hung up a cross from the left and ⟦PERSON|Mabbutt⟧ got up above ⟦PERSON|Mullin⟧ to ⟦G4|make it ⟦SCORE|1-1⟧⟧. There were ⟦MINUTE|81 minutes⟧ on the clock.

With ⟦TEAM|Maidstone⟧ hanging on, ⟦PERSON|Tozer⟧ was pulled down by ⟦PERSON|Santangelo⟧. ⟦PERSON|Dan Hockaday⟧, the regular taker, handed the ball over, and the debutant's ⟦MINUTE|89th-minute⟧ ⟦G5|penalty⟧ crept under goalkeeper ⟦PERSON|Marcin Dudek⟧.

"He asked me for it," ⟦PERSON|Hockaday⟧ said. "I've missed two. I wasn't going to argue."

⟦TEAM|Torquay⟧ are up to 14th in ⟦COMPETITION|National League South⟧.
=====GOALS=====
{"id":"G1","scorer":"Kieran Mabbutt","team":"Torquay United","count":2}
{"id":"G2","scorer":"Dion Palmer","team":"Maidstone United","minute":5,"minute_text":"five minutes","kind":"shot"}
{"id":"G3","scorer":"Dion Palmer","team":"Maidstone United","minute":5,"minute_text":"five minutes","kind":"shot"}
{"id":"G4","scorer":"Kieran Mabbutt","team":"Torquay United","minute":81,"minute_text":"81 minutes","assist":"Harvey Tozer","kind":"header","score":"1-1"}
{"id":"G5","scorer":"Kieran Mabbutt","team":"Torquay United","minute":89,"minute_text":"89th-minute","kind":"penalty"}
