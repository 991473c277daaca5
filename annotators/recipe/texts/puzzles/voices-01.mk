The week in pictures: rain, rondos and a hat-trick of sponges

It has been a busy week at the ⟦VENUE|Robins High Performance Centre⟧, and our photographer has had to wipe the lens more than once.

⟦FURNITURE|Elin Hallgrímsdóttir shields the ball in Tuesday's session. Photo: Rogan/BCFC⟧

⟦DATE|Monday⟧ began with ice baths. The ⟦TEAM|Bristol City Women⟧ squad had come back from ⟦TEAM|Durham Women⟧ with a point after ⟦DATE|Sunday⟧'s ⟦SCORE|1-1⟧ draw, when ⟦PERSON|Elin Hallgrímsdóttir⟧ ⟦G1|cancelled out⟧ ⟦PERSON|Abi Lonsdale⟧'s early ⟦G2|opener⟧. The ⟦NORP|Icelander⟧ was still being reminded on the training pitch that she had sliced a far easier chance over the bar ⟦MINUTE|ten minutes before⟧ her ⟦G3|goal⟧. "I prefer the difficult ones," she said.

On ⟦DATE|Tuesday⟧ the goalkeepers stayed out for an extra half-hour with ⟦PERSON|Jess Pomfret⟧, who made five saves in the north-east and was voted player of the match by supporters on the club app. She was ⟦G4|beaten⟧ only once, by ⟦PERSON|Lonsdale⟧'s low shot in the ⟦MINUTE|seventh minute⟧, and tipped a ⟦PERSON|Charlotte Wye⟧ free-kick on to the post.

⟦DATE|Wednesday⟧ was a day off for most of the group, though ⟦PERSON|Rosie Tancred⟧ spent it at St Bede's primary school, where she took part in a penalty competition. She scored none out of three, we are told, and the children have written to the manager.

⟦PERSON|Nadia Kerrouche⟧ joined in with full training on ⟦DATE|Thursday⟧ for the first time since she fractured a toe in ⟦DATE|January⟧. The midfielder has 21 ⟦G5|goals⟧ for the club and her return will be a lift ahead of the trip to ⟦TEAM|Sunderland Women⟧ in the ⟦COMPETITION|Women's FA Cup⟧ fourth round.

⟦FURNITURE|Nadia Kerrouche is all smiles on her return. Photo: Rogan/BCFC⟧

⟦DATE|Friday⟧'s session was moved indoors after the storm. It finished with a five-a-side tournament won, for the third week in a row, by the bibs captained by the kit manager.

The next home match at ⟦VENUE|Ashton Gate⟧ is on ⟦DATE|9 March⟧ in ⟦COMPETITION|Women's Super League 2⟧. Tickets are on sale from £8.

⟦FURNITURE|Share this article | Buy tickets | Shop the new training range⟧
=====GOALS=====
{"id": "G1", "scorer": "Elin Hallgrímsdóttir", "team": "Bristol City Women", "score": "1-1"}
{"id": "G2", "scorer": "Abi Lonsdale", "team": "Durham Women", "minute": 7, "kind": "shot"}
{"id": "G3", "scorer": "Elin Hallgrímsdóttir", "team": "Bristol City Women"}
{"id": "G4", "scorer": "Abi Lonsdale", "team": "Durham Women", "minute": 7, "kind": "shot", "minute_text": "seventh minute"}
{"id": "G5", "scorer": "Nadia Kerrouche", "team": "Bristol City Women", "count": 21, "scope": "background"}
