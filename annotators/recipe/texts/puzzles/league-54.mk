⟦PERSON|Arslan⟧'s ⟦G1|double⟧ denies ⟦TEAM|Tranmere⟧
⟦PERSON|Zeki Arslan⟧ ⟦G2|scored twice⟧ to earn ⟦TEAM|Notts County⟧ a ⟦SCORE|2-2⟧ draw in an entertaining ⟦COMPETITION|League Two⟧ encounter with ⟦TEAM|Tranmere⟧.
The ⟦NORP|Turkish⟧ forward, signed ⟦DATE|last month⟧, twice ⟦G3|pulled the visitors level⟧ after ⟦PERSON|Femi Oladipo⟧ and ⟦PERSON|Ross Kirkley⟧, with a ⟦G4|penalty⟧, had ⟦G5|put ⟦TEAM|Rovers⟧ ahead⟧.
The home side, a different team under new manager ⟦PERSON|Phil Daintree⟧, started on the front foot. ⟦PERSON|Oladipo⟧ hit the target with his second attempt after the first had been blocked by ⟦PERSON|Ben Chadwick⟧, ⟦G6|shooting into the bottom corner⟧ after ⟦MINUTE|seven minutes⟧.
⟦PERSON|Arslan⟧ ⟦G7|replied⟧ in the ⟦MINUTE|25th minute⟧. ⟦PERSON|Liam Scully⟧'s ball forward was flighted rather than struck, it had backspin, and the striker ⟦G8|nudged it past ⟦PERSON|Connor Birtles⟧⟧ as he came out.
⟦TEAM|Rovers⟧, though, ⟦G9|got ahead again⟧ before the ⟦MINUTE|break⟧. ⟦PERSON|Chadwick⟧ was penalised for shirt-pulling - the defender was furious - and ⟦TEAM|Northern Ireland⟧ international ⟦PERSON|Kirkley⟧ ⟦G10|found the top corner⟧ (43).
⟦PERSON|Ellis Norwood⟧ went close to a third for ⟦TEAM|Tranmere⟧ on ⟦MINUTE|51 minutes⟧. ⟦PERSON|Morgan Tate⟧, in the ⟦TEAM|Notts⟧ goal, got fingertips to it. ⟦PERSON|Oladipo⟧ then rolled one against the foot of the post, with ⟦PERSON|Tate⟧ beaten, and ⟦PERSON|Jayden Holloway⟧ side-footed the rebound at a defender.
They paid for those misses. With ⟦MINUTE|86 minutes⟧ gone ⟦PERSON|Scully⟧ lobbed a free-kick towards the back stick. The ball came off ⟦PERSON|Holloway⟧'s head, ⟦PERSON|Birtles⟧ could only flap, and ⟦PERSON|Arslan⟧ ⟦G11|was there to hammer in⟧.
"He'll get 20 ⟦DATE|this season⟧, no problem," said his captain, ⟦PERSON|Chadwick⟧.
⟦TEAM|Notts⟧ stay in the hunt for a place in ⟦COMPETITION|League One⟧. ⟦TEAM|Tranmere⟧, whose winless run reaches eight, are in desperate need of one when they visit ⟦TEAM|Crewe⟧. ⟦TEAM|County⟧ return to ⟦VENUE|Meadow Lane⟧.
=====GOALS=====
{"id": "G1", "scorer": "Zeki Arslan", "team": "Notts County", "count": 2}
{"id": "G2", "scorer": "Zeki Arslan", "team": "Notts County", "count": 2}
{"id": "G3", "scorer": "Zeki Arslan", "team": "Notts County", "count": 2}
{"id": "G4", "scorer": "Ross Kirkley", "team": "Tranmere", "minute": 43, "kind": "penalty"}
{"id": "G5", "scorer": "Femi Oladipo; Ross Kirkley", "team": "Tranmere", "count": 2}
{"id": "G6", "scorer": "Femi Oladipo", "team": "Tranmere", "minute": 7, "minute_text": "seven minutes"}
{"id": "G7", "scorer": "Zeki Arslan", "team": "Notts County", "minute": 25, "assist": "Liam Scully", "minute_text": "25th minute"}
{"id": "G8", "scorer": "Zeki Arslan", "team": "Notts County", "minute": 25, "assist": "Liam Scully", "minute_text": "25th minute"}
{"id": "G9", "scorer": "Ross Kirkley", "team": "Tranmere", "minute": 43, "kind": "penalty", "minute_text": "43"}
{"id": "G10", "scorer": "Ross Kirkley", "team": "Tranmere", "minute": 43, "kind": "penalty", "minute_text": "43"}
{"id": "G11", "scorer": "Zeki Arslan", "team": "Notts County", "minute": 86, "minute_text": "86 minutes"}
