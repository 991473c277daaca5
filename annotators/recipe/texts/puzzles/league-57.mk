⟦TEAM|U's⟧ make it three on the bounce
⟦TEAM|COLCHESTER⟧ ⟦SCORE|3⟧ ⟦TEAM|GILLINGHAM⟧ ⟦SCORE|2⟧
⟦TEAM|COLCHESTER⟧ made it three successive ⟦COMPETITION|League Two⟧ wins for the first time under ⟦PERSON|Lee Mapstone⟧, though they needed to hang on in the end against ⟦TEAM|Gillingham⟧.
Two ⟦G1|goals⟧ by ⟦PERSON|Nana Boakye⟧, one early in each half, and a ⟦PERSON|Kieran Ludlow⟧ ⟦G2|free-kick⟧ had put the ⟦GPE|Essex⟧ club three up. A ⟦G3|brace⟧ of replies from ⟦PERSON|Jeremiah Stone⟧, the second in ⟦MINUTE|stoppage time⟧, was too little too late for the ⟦TEAM|Gills⟧ but enough to get ⟦PERSON|Mapstone⟧ off his seat.
"I told them at ⟦SCORE|3-0⟧, keep doing the same things. They did different things," he growled.
The visitors' game plan lasted ⟦MINUTE|11 minutes⟧. ⟦PERSON|Aidan Crouch⟧'s long throw wasn't dealt with by ⟦PERSON|Brad Sherwin⟧, the ⟦GPE|Kent⟧ side's goalkeeper, ⟦PERSON|Pete Hollis⟧ saw his shot come back off a defender, and it was ⟦PERSON|Boakye⟧, his back to goal, who ⟦G4|hooked it in⟧.
⟦PERSON|Ludlow⟧, whose wife gave birth on ⟦DATE|Thursday⟧, had two efforts saved before he got his reward. ⟦PERSON|Ismael Benítez⟧ fouled ⟦PERSON|Hollis⟧ 20 yards out and the left-back ⟦G5|lifted the set-piece over the wall⟧ and past ⟦PERSON|Sherwin⟧'s dive.
⟦PERSON|Warren Lisle⟧ hit the outside of the post for ⟦TEAM|Gillingham⟧ just before ⟦MINUTE|half-time⟧. That was their first attempt of any sort.
It was ⟦G6|⟦SCORE|3-0⟧⟧ within ⟦MINUTE|four minutes of the restart⟧: ⟦PERSON|Steven Garbutt⟧ won a header, ⟦PERSON|Hollis⟧ slipped a pass through, ⟦PERSON|Boakye⟧ ⟦G7|finished across the keeper⟧. He's got ⟦G8|five⟧ in four now.
The rest belonged to ⟦TEAM|Gillingham⟧. ⟦PERSON|Garbutt⟧'s lunge on ⟦PERSON|Lisle⟧ led to a penalty which ⟦PERSON|Stone⟧ ⟦G9|put away⟧ with ⟦MINUTE|58 minutes⟧ played, and the same player had a header kicked off the line in the ⟦MINUTE|70th⟧. ⟦PERSON|Benítez⟧ was inches away from connecting with ⟦PERSON|Lisle⟧'s inswinger.
⟦PERSON|Stone⟧ swivelled to ⟦G10|stab in the second⟧ after ⟦MINUTE|91 minutes⟧. There was time for one more attack, and it ended with the ball in the goalkeeper's arms.
⟦FURNITURE|Timeline: Boakye 11, Ludlow 34, Boakye 49, Stone 58 (pen), 90+1.⟧
⟦TEAM|Gillingham⟧ play ⟦TEAM|Fleetwood⟧ on ⟦DATE|Saturday⟧. The ⟦TEAM|U's⟧ remain at the ⟦VENUE|JobServe Community Stadium⟧.
=====GOALS=====
{"id": "G1", "scorer": "Nana Boakye", "team": "COLCHESTER", "count": 2}
{"id": "G2", "scorer": "Kieran Ludlow", "team": "COLCHESTER", "minute": 34, "kind": "free kick"}
{"id": "G3", "scorer": "Jeremiah Stone", "team": "Gillingham", "count": 2}
{"id": "G4", "scorer": "Nana Boakye", "team": "COLCHESTER", "minute": 11, "minute_text": "11"}
{"id": "G5", "scorer": "Kieran Ludlow", "team": "COLCHESTER", "minute": 34, "kind": "free kick"}
{"id": "G6", "scorer": "Nana Boakye", "team": "COLCHESTER", "minute": 49, "assist": "Pete Hollis", "score": "3-0", "minute_text": "four minutes of the restart"}
{"id": "G7", "scorer": "Nana Boakye", "team": "COLCHESTER", "minute": 49, "assist": "Pete Hollis", "minute_text": "four minutes of the restart"}
{"id": "G8", "scorer": "Nana Boakye", "team": "COLCHESTER", "scope": "background", "count": 5}
{"id": "G9", "scorer": "Jeremiah Stone", "team": "Gillingham", "minute": 58, "kind": "penalty", "minute_text": "58"}
{"id": "G10", "scorer": "Jeremiah Stone", "team": "Gillingham", "minute": 90, "added": 1, "minute_text": "91 minutes"}
