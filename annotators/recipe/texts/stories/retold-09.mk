⟦TEAM|Girona⟧ beat ⟦TEAM|Getafe⟧ as ⟦PERSON|Ferran⟧ ends drought
⟦TEAM|Girona⟧ ⟦SCORE|1 - 0⟧ ⟦TEAM|Getafe⟧
⟦PERSON|Nico Ferran⟧'s first ⟦G1|goal⟧ since the opening day gave ⟦TEAM|Girona⟧ a narrow win against ⟦TEAM|Getafe⟧ at ⟦VENUE|Montilivi⟧.
The forward, who had gone 14 league games without finding the net, ⟦G2|struck⟧ midway through the second half to leave the ⟦TEAM|Catalans⟧ seven points clear of the bottom three.
⟦TEAM|Getafe⟧ set out to frustrate and did it well for an hour. Their keeper, ⟦PERSON|Ivan Sola⟧, was booked in the ⟦MINUTE|40th minute⟧ for time-wasting. ⟦TEAM|Girona⟧ had 74 per cent of the ball before ⟦MINUTE|half-time⟧ and only one effort on target, a drive by ⟦PERSON|Bakary Sane⟧ that ⟦PERSON|Sola⟧ pushed behind.
⟦TEAM|Getafe⟧ had the best opening. ⟦PERSON|Sergi Molina⟧ fired across goal and ⟦PERSON|Dimitar Kolev⟧ could not get a toe to it.
Coach ⟦PERSON|Albert Puig⟧ changed things at the ⟦MINUTE|break⟧, moving ⟦PERSON|Ferran⟧ into the centre, and it paid off. ⟦PERSON|Sane⟧ won the ball from ⟦PERSON|Molina⟧ by the corner flag and passed inside to ⟦PERSON|Lasse Bjorklund⟧. The ⟦NORP|Swede⟧'s cross found ⟦PERSON|Ferran⟧ between two markers and his ⟦G3|volley⟧ gave ⟦PERSON|Sola⟧ no chance.
⟦PERSON|Kolev⟧ was sent off with ⟦MINUTE|ten minutes to go⟧ for a second booking. ⟦PERSON|Ferran⟧ could have got a second of his own late on but shot straight at the keeper with only him to beat, and in the ⟦MINUTE|89th minute⟧ ⟦PERSON|Sane⟧'s free-kick struck the bar.
"I've dreamed about that ⟦G4|goal⟧," said ⟦PERSON|Ferran⟧. "People look at a striker's numbers, I understand it. Last season I had ⟦G5|16⟧. ⟦DATE|This year⟧ the ball didn't want to go in. When ⟦PERSON|Lasse⟧ crossed I closed my eyes, almost."
⟦PERSON|Puig⟧ said: "The ⟦G6|volley⟧ is a thing of beauty. But I am happier with how we defended after it."
His opposite number, ⟦PERSON|Javi Bordas⟧, complained that ⟦PERSON|Molina⟧ had been fouled in the move that led to the ⟦G7|winner⟧.
⟦TEAM|Girona⟧ travel to ⟦GPE|Vigo⟧ in ⟦DATE|midweek⟧.
=====GOALS=====
{"id": "G1", "scorer": "Nico Ferran", "team": "Girona", "assist": "Lasse Bjorklund", "kind": "volley"}
{"id": "G2", "scorer": "Nico Ferran", "team": "Girona", "assist": "Lasse Bjorklund", "kind": "volley"}
{"id": "G3", "scorer": "Nico Ferran", "team": "Girona", "assist": "Lasse Bjorklund", "kind": "volley", "score": "1-0"}
{"id": "G4", "scorer": "Nico Ferran", "team": "Girona", "assist": "Lasse Bjorklund", "kind": "volley"}
{"id": "G5", "scorer": "Nico Ferran", "scope": "background", "count": 16}
{"id": "G6", "scorer": "Nico Ferran", "team": "Girona", "assist": "Lasse Bjorklund", "kind": "volley"}
{"id": "G7", "scorer": "Nico Ferran", "team": "Girona", "assist": "Lasse Bjorklund", "kind": "volley"}
