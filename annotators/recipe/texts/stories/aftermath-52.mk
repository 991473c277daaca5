Boss: Mistake for their ⟦G1|goal⟧ 'unforgivable', comeback 'unforgettable'
⟦TEAM|Salford City⟧ manager ⟦PERSON|Gareth Pilling⟧ did not know whether to laugh or cry after his side's ⟦SCORE|2-1⟧ win at ⟦TEAM|Tranmere Rovers⟧ on ⟦DATE|Saturday⟧.
"You'll want to talk about the ⟦G2|winner⟧, and so do I, but first let me tell you about the other ⟦G3|one⟧," he said.
The other ⟦G4|one⟧ was the ⟦G5|goal⟧ with which ⟦TEAM|Tranmere⟧ ⟦G6|went ahead⟧. Defender ⟦PERSON|Liam Askwith⟧ received a pass from goalkeeper ⟦PERSON|Stevie Cardwell⟧ with his back to play. He let it run. ⟦PERSON|Tariq Mensah-Boyle⟧ stole it from him and squared for ⟦PERSON|Declan Furlong⟧, who had the whole goal and ⟦G7|used the middle of it⟧.
"⟦PERSON|Askwith⟧'s a good player. It's the ⟦MINUTE|28th minute⟧, there's no pressure. Unforgivable. He'll say the same."
Until then the ⟦TEAM|Ammies⟧ had been on top. ⟦PERSON|Nico Valdés-Gray⟧ had hit the post from a ⟦PERSON|Jude Rimmer⟧ pull-back, and ⟦PERSON|Furlong⟧, helping out at the back, had cleared one off the line. They were still on top after it, and ⟦PERSON|Rimmer⟧ was through three times before the ⟦MINUTE|break⟧ without putting any of them on target.
"I told ⟦PERSON|Jude⟧, you'll get a fourth. It's not your fault till you miss that one."
He got a fourth. ⟦PERSON|Cardwell⟧'s kick was helped on by ⟦PERSON|Valdés-Gray⟧ and ⟦PERSON|Rimmer⟧ ⟦G8|shot early⟧, past a goalkeeper who was coming and had to stop, on ⟦MINUTE|52 minutes⟧. It ⟦G9|drew ⟦TEAM|Salford⟧ level⟧.
The winning ⟦G10|strike⟧ was ⟦PERSON|Askwith⟧'s, which is why ⟦PERSON|Pilling⟧ shook his head. A corner, late in the game; ⟦PERSON|Cardwell⟧, up from his own box, won it against ⟦PERSON|Mensah-Boyle⟧; the ball hit ⟦PERSON|Furlong⟧, then the bar. ⟦PERSON|Askwith⟧ had been about to be replaced. The board was up with his number. He ⟦G11|met it on the half-volley⟧.
"Number five was going off, number five ⟦G12|scores⟧. I put the board down. What would you do?"
⟦PERSON|Askwith⟧ has ⟦G13|three⟧ in ⟦COMPETITION|League Two⟧ ⟦DATE|this season⟧, more than ⟦PERSON|Furlong⟧.
⟦FURNITURE|Tickets for Tuesday's EFL Trophy tie at the Peninsula Stadium are £5⟧
=====GOALS=====
{"id": "G1", "scorer": "Declan Furlong", "team": "Tranmere Rovers", "minute": 28, "assist": "Tariq Mensah-Boyle", "kind": "shot"}
{"id": "G2", "scorer": "Liam Askwith", "team": "Salford City", "kind": "volley"}
{"id": "G3", "scorer": "Declan Furlong", "team": "Tranmere Rovers", "minute": 28, "assist": "Tariq Mensah-Boyle", "kind": "shot"}
{"id": "G4", "scorer": "Declan Furlong", "team": "Tranmere Rovers", "minute": 28, "assist": "Tariq Mensah-Boyle", "kind": "shot"}
{"id": "G5", "scorer": "Declan Furlong", "team": "Tranmere Rovers", "minute": 28, "assist": "Tariq Mensah-Boyle", "kind": "shot"}
{"id": "G6", "scorer": "Declan Furlong", "team": "Tranmere Rovers", "minute": 28, "assist": "Tariq Mensah-Boyle", "kind": "shot"}
{"id": "G7", "scorer": "Declan Furlong", "team": "Tranmere Rovers", "minute": 28, "assist": "Tariq Mensah-Boyle", "kind": "shot"}
{"id": "G8", "scorer": "Jude Rimmer", "team": "Salford City", "minute": 52, "assist": "Nico Valdés-Gray", "kind": "shot", "minute_text": "52 minutes"}
{"id": "G9", "scorer": "Jude Rimmer", "team": "Salford City", "minute": 52, "assist": "Nico Valdés-Gray", "kind": "shot"}
{"id": "G10", "scorer": "Liam Askwith", "team": "Salford City", "kind": "volley"}
{"id": "G11", "scorer": "Liam Askwith", "team": "Salford City", "kind": "volley"}
{"id": "G12", "scorer": "Liam Askwith", "team": "Salford City", "kind": "volley"}
{"id": "G13", "scorer": "Liam Askwith", "team": "Salford City", "scope": "background", "count": 3}
