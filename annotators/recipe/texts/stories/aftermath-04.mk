SADIE VERRALL'S ⟦G1|SPOT-KICK⟧ SETTLES WEAR DERBY
⟦FURNITURE|Pic: Verrall celebrates in front of the away end⟧
⟦TEAM|Durham⟧ will wonder how they lost this one. They had the better of the ball, the better of the chances and, for a while, the lead. What they did not have was a forward like ⟦PERSON|Sadie Verrall⟧, who turned a game she had hardly touched by ⟦G2|scoring twice⟧ in the last half an hour as ⟦TEAM|Sunderland⟧ won ⟦SCORE|2-1⟧ at ⟦VENUE|Maiden Castle⟧.
The hosts' ⟦G3|goal⟧ belonged to ⟦PERSON|Leigh Abara⟧ and it was no more than they deserved. Earlier ⟦PERSON|Freya Donkin⟧ had dragged a shot across the face, and ⟦PERSON|Gemma Tuckett⟧ had a header pushed on to the post by ⟦PERSON|Niamh Corcoran⟧. From the resulting corner ⟦PERSON|Chloe Mottram⟧ won the first ball, ⟦PERSON|Tuckett⟧ the second, and ⟦PERSON|Abara⟧ ⟦G4|got the last touch⟧ as ⟦PERSON|Corcoran⟧ stretched. There were ⟦MINUTE|33 minutes⟧ gone.
The ⟦NORP|Irish⟧ goalkeeper kept ⟦TEAM|Sunderland⟧ in it from then until ⟦MINUTE|half-time⟧, twice denying ⟦PERSON|Donkin⟧. "If it's two we're finished," her manager admitted.
⟦PERSON|Verrall⟧'s ⟦G5|leveller⟧ had something of the training ground about it. ⟦PERSON|Rhiannon Spall⟧'s free-kick was aimed not at the tall players but low towards the penalty spot, where the number nine had been left by herself, and she ⟦G6|turned it in first time⟧. ⟦PERSON|Mottram⟧ blamed ⟦PERSON|Donkin⟧, ⟦PERSON|Donkin⟧ blamed ⟦PERSON|Mottram⟧.
⟦TEAM|Durham⟧ were still arguing about that ⟦G7|equaliser⟧ when they were given a chance to go back in front: ⟦PERSON|Abara⟧ met ⟦PERSON|Tuckett⟧'s cross and put it over from four yards. And with ⟦MINUTE|77 minutes⟧ played ⟦PERSON|Mottram⟧ caught ⟦PERSON|Spall⟧ in the area. ⟦PERSON|Verrall⟧ took a long run and ⟦G8|sent the goalkeeper the wrong way⟧.
"She's missed two penalties ⟦DATE|this season⟧ so I'd be lying if I said I was relaxed," said ⟦PERSON|Spall⟧, who had handed her the ball. "But before the ⟦G9|second⟧ she told me exactly where it was going."
⟦PERSON|Abara⟧, whose ⟦G10|strike⟧ was her first at home since joining from ⟦TEAM|Charlton⟧, was taken off with cramp. The ⟦TEAM|Black Cats⟧ now meet ⟦TEAM|Newcastle United⟧ ⟦DATE|next Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Sadie Verrall", "team": "Sunderland", "minute": 77, "kind": "penalty"}
{"id": "G2", "scorer": "Sadie Verrall", "team": "Sunderland", "count": 2}
{"id": "G3", "scorer": "Leigh Abara", "team": "Durham", "minute": 33, "assist": "Gemma Tuckett"}
{"id": "G4", "scorer": "Leigh Abara", "team": "Durham", "minute": 33, "assist": "Gemma Tuckett"}
{"id": "G5", "scorer": "Sadie Verrall", "team": "Sunderland", "assist": "Rhiannon Spall", "kind": "shot"}
{"id": "G6", "scorer": "Sadie Verrall", "team": "Sunderland", "assist": "Rhiannon Spall", "kind": "shot"}
{"id": "G7", "scorer": "Sadie Verrall", "team": "Sunderland", "assist": "Rhiannon Spall", "kind": "shot"}
{"id": "G8", "scorer": "Sadie Verrall", "team": "Sunderland", "minute": 77, "kind": "penalty", "minute_text": "77 minutes"}
{"id": "G9", "scorer": "Sadie Verrall", "team": "Sunderland", "minute": 77, "kind": "penalty"}
{"id": "G10", "scorer": "Leigh Abara", "team": "Durham", "minute": 33, "assist": "Gemma Tuckett"}
