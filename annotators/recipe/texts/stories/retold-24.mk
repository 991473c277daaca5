I was wrong about ⟦PERSON|Bamidele⟧ and I'm happy to say so
⟦FURNITURE|Posted by Southender72 in Match Reports⟧
If you'd told me in ⟦DATE|August⟧ that ⟦PERSON|Tolu Bamidele⟧ would be the man to beat ⟦TEAM|Chesterfield⟧ I'd have laughed, and I'd have been laughing on the other side of my face at ten to five on ⟦DATE|Saturday⟧, because that is what he did, ⟦G1|scoring the winner⟧ in a ⟦SCORE|2-1⟧ win that had more or less everything.
Let's start with the bad bit. We went ⟦G2|one down⟧ early doors. Nobody tracked ⟦PERSON|Liam Grogan⟧, nobody ever tracks ⟦PERSON|Liam Grogan⟧, and when ⟦PERSON|Hughie Mackie⟧'s corner came over he was on his own at the near post to ⟦G3|flick it in⟧.
I thought here we go again. We'd ⟦G4|conceded⟧ from a corner at ⟦TEAM|Rochdale⟧ the week before and ⟦G5|another⟧ at ⟦TEAM|Woking⟧.
But the lads kept at it. ⟦PERSON|Pat Devereux⟧ had one tipped round. ⟦PERSON|Bamidele⟧, up to then having the sort of game he's had all season, missed from about six yards. Then on ⟦MINUTE|40 minutes⟧ a bit of quality. ⟦PERSON|Kian Roper⟧ did his man, ⟦PERSON|Devereux⟧ dummied, and ⟦PERSON|Archie Lumb⟧ ⟦G6|placed it in the bottom corner⟧. ⟦PERSON|Lumb⟧'s ⟦G7|goal⟧ would have been enough to send me home happy at ⟦MINUTE|half-time⟧.
Second half we battered them. ⟦PERSON|Roper⟧ hit the post, ⟦PERSON|Lumb⟧ had a penalty shout, the ref wasn't interested. Their keeper, ⟦PERSON|Zach Boyle⟧, was unreal.
And so to the ⟦G8|winner⟧. I'm still not sure how he did it. ⟦PERSON|Devereux⟧ hit a cross too hard, it was going out for a throw on the far side, ⟦PERSON|Bamidele⟧ got there and tried to put it back in the middle, and it ⟦G9|sailed over ⟦PERSON|Boyle⟧⟧ and in. He says he meant it. Of course he didn't mean it.
Who cares? A goal is a goal. That's ⟦G10|two⟧ in three for him now, and I'll be quiet.
Ratings: ⟦PERSON|Lumb⟧ 8, ⟦PERSON|Roper⟧ 8, ⟦PERSON|Bamidele⟧ 7 (5 without the ⟦G11|goal⟧).
=====GOALS=====
{"id": "G1", "scorer": "Tolu Bamidele", "assist": "Pat Devereux"}
{"id": "G2", "scorer": "Liam Grogan", "team": "Chesterfield", "assist": "Hughie Mackie", "kind": "shot"}
{"id": "G3", "scorer": "Liam Grogan", "team": "Chesterfield", "assist": "Hughie Mackie", "kind": "shot", "score": "0-1"}
{"id": "G4", "scope": "background"}
{"id": "G5", "scope": "background"}
{"id": "G6", "scorer": "Archie Lumb", "minute": 40, "kind": "shot", "score": "1-1"}
{"id": "G7", "scorer": "Archie Lumb", "minute": 40, "kind": "shot"}
{"id": "G8", "scorer": "Tolu Bamidele", "assist": "Pat Devereux"}
{"id": "G9", "scorer": "Tolu Bamidele", "assist": "Pat Devereux", "score": "2-1"}
{"id": "G10", "scorer": "Tolu Bamidele", "scope": "background", "count": 2}
{"id": "G11", "scorer": "Tolu Bamidele", "assist": "Pat Devereux"}
