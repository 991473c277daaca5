⟦TEAM|Bristol Rovers⟧ ⟦SCORE|1-4⟧ ⟦TEAM|Bolton⟧: four things as ⟦TEAM|Trotters⟧ run riot

⟦FURNITURE|Lancashire Evening Echo, Sport⟧

ON a pitch that had passed an inspection at noon, ⟦TEAM|Bolton Wanderers⟧ needed only ⟦MINUTE|14 minutes⟧ to be ⟦G9|three up⟧.

⟦PERSON|Aaron Colbeck⟧ ⟦G1|helped himself to two⟧ of them. The ⟦G11|first⟧, with ⟦MINUTE|75 seconds⟧ played, he knew little about, ⟦PERSON|Sean Tiley⟧'s clearance cannoning into his midriff and ⟦G2|in⟧. For his ⟦G3|second⟧ ⟦PERSON|Nathan Igwe⟧ did the work, skipping by ⟦PERSON|Tiley⟧ and squaring.

In between, on ⟦MINUTE|nine minutes⟧, ⟦PERSON|Igwe⟧ himself ⟦G4|curled one in⟧.

⟦TEAM|Rovers⟧ manager ⟦PERSON|Barry Stallard⟧ made three changes before half an hour was out. One of those who came on, ⟦PERSON|Jermaine Coyle⟧, did give the home fans something with a tidy ⟦G5|finish⟧ early in the second period, and when ⟦PERSON|Luke Sadler⟧ had a header tipped onto the bar soon after there was a whiff of a comeback.

⟦PERSON|Colbeck⟧ ⟦G6|put paid to that⟧ from the spot for his third career ⟦G7|hat-trick⟧.

What we learned? ⟦TEAM|Bolton⟧ are ruthless on the road: 16 ⟦G8|goals⟧ in five away games. ⟦TEAM|Rovers⟧, with 12 ⟦G10|conceded⟧ in three, can't defend crosses. ⟦PERSON|Igwe⟧ won't be a ⟦COMPETITION|League One⟧ player for long. And ⟦PERSON|Stallard⟧ may be out of a job by ⟦DATE|Monday⟧.

He was asked if he would fight on. "I've a contract and I'll honour it," he said, before heading off down the corridor.

⟦TEAM|Bolton⟧ are top, above ⟦TEAM|Huddersfield⟧ on goal difference.

⟦FURNITURE|Goals: Colbeck 2, 14, 71 pen; Igwe 9; Coyle 50⟧
=====GOALS=====
{"id":"G1","scorer":"Aaron Colbeck","team":"Bolton Wanderers","count":2}
{"id":"G2","scorer":"Aaron Colbeck","team":"Bolton Wanderers","minute":2,"minute_text":"75 seconds"}
{"id":"G3","scorer":"Aaron Colbeck","team":"Bolton Wanderers","minute":14,"assist":"Nathan Igwe"}
{"id":"G4","scorer":"Nathan Igwe","team":"Bolton Wanderers","minute":9,"minute_text":"nine minutes","kind":"shot"}
{"id":"G5","scorer":"Jermaine Coyle","team":"Rovers","minute":50,"kind":"shot"}
{"id":"G6","scorer":"Aaron Colbeck","team":"Bolton Wanderers","minute":71,"kind":"penalty"}
{"id":"G7","scorer":"Aaron Colbeck","team":"Bolton Wanderers","count":3}
{"id":"G8","team":"Bolton","scope":"background","count":16}
{"id":"G9","team":"Bolton Wanderers","minute_text":"14 minutes","count":3}
{"id":"G10","scope":"background","count":12}
{"id":"G11","scorer":"Aaron Colbeck","team":"Bolton Wanderers","minute":2,"minute_text":"75 seconds"}
