⟦PERSON|Grant-Boyle⟧ ⟦G1|heads ⟦TEAM|Everton⟧⟧ to victory over ⟦TEAM|Brighton⟧

⟦TEAM|Everton Women⟧ returned to winning ways at ⟦VENUE|Goodison Park⟧ thanks to ⟦PERSON|Alesha Grant-Boyle⟧, who rose to ⟦G2|restore their lead⟧ ⟦MINUTE|13 minutes from the end⟧ of a bruising meeting with ⟦TEAM|Brighton⟧.

⟦PERSON|Sofia Pires⟧ had ⟦G3|put the ⟦TEAM|Toffees⟧ in front⟧ in the first half from a free-kick. The ⟦TEAM|Seagulls⟧' ⟦G4|reply⟧ was made by a bad mistake, ⟦PERSON|Isla McGarvey⟧ being robbed in the ⟦MINUTE|49th minute⟧ as she waited for a pass to reach her, with ⟦PERSON|Tiril Moe⟧ the thief. The ⟦NORP|Norwegian⟧ ran from the centre circle, ⟦G5|had time to pick her corner and picked it⟧.

⟦PERSON|Grant-Boyle⟧ had had what she thought was a ⟦G6|goal⟧ in between. The striker followed in ⟦PERSON|Nadia Osman⟧'s shot after it had come back off the post, and was pulled up for ⟦G7|tapping in⟧ from behind the last defender; she was booked on 38 for kicking the ball away.

⟦TEAM|Brighton⟧ shaded the chances. ⟦PERSON|Becky Thornley⟧ headed over in the ⟦MINUTE|15th minute⟧, and ⟦PERSON|Moe⟧'s shot on ⟦MINUTE|70⟧ was touched on to the bar by ⟦PERSON|Molly Hargrave⟧. ⟦PERSON|Cara Whitlow⟧, in the visiting goal, had less to do, but could not get near ⟦PERSON|Pires⟧'s ⟦G8|strike⟧, which went in off the post, or the ⟦G9|winner⟧, a header of such power that she was still in the air when it hit the net.

⟦TEAM|Everton⟧ manager ⟦PERSON|Ian Mulgrew⟧ said: "I've had a go at her about those. She stands there, she's six foot, and she waits. I said, attack it once, see what happens. And this is what happens.

"The first ⟦G10|goal⟧ was planned. She told us on ⟦DATE|Thursday⟧ which side their wall leaves. We shouldn't be needing a second, though. We give one away that, look, she knows, she's come in and said sorry. You ⟦G11|concede like that⟧ and it gives them belief.

"It's been three weeks since we won, and I'd forgotten how nice it is."

⟦PERSON|Pires⟧: "I see a small gap. I ⟦G12|put it there⟧. Everyone says it's luck off the post, it's not luck, it's the post I wanted."

⟦TEAM|Brighton⟧ coach ⟦PERSON|Natasha Bellchamber⟧ was at a loss. "From ⟦SCORE|1-1⟧ I only see us winning. ⟦PERSON|Tiril⟧'s been electric and her ⟦G13|finish⟧ was cool as you like. We've hit the bar. But you have got to defend your box. We've been beaten by two set pieces, and at ⟦TEAM|Leicester⟧ it was ⟦G14|two⟧ as well. That's four."

⟦PERSON|Moe⟧, who has five ⟦G15|goals⟧ in the ⟦COMPETITION|WSL⟧ ⟦DATE|this season⟧, went off with cramp on ⟦MINUTE|88⟧.
=====GOALS=====
{"id": "G1", "scorer": "Alesha Grant-Boyle", "team": "Everton", "kind": "header", "minute": 77, "minute_text": "13 minutes from the end"}
{"id": "G2", "scorer": "Alesha Grant-Boyle", "team": "Everton", "kind": "header", "minute": 77, "minute_text": "13 minutes from the end"}
{"id": "G3", "scorer": "Sofia Pires", "team": "Everton", "kind": "free kick"}
{"id": "G4", "scorer": "Tiril Moe", "team": "Brighton", "kind": "shot", "minute": 49, "minute_text": "49th minute"}
{"id": "G5", "scorer": "Tiril Moe", "team": "Brighton", "kind": "shot", "minute": 49, "minute_text": "49th minute"}
{"id": "G6", "scorer": "Alesha Grant-Boyle", "team": "Everton", "outcome": "ruled out"}
{"id": "G7", "scorer": "Alesha Grant-Boyle", "team": "Everton", "outcome": "ruled out"}
{"id": "G8", "scorer": "Sofia Pires", "team": "Everton", "kind": "free kick"}
{"id": "G9", "scorer": "Alesha Grant-Boyle", "team": "Everton", "kind": "header", "minute": 77}
{"id": "G10", "scorer": "Sofia Pires", "team": "Everton", "kind": "free kick"}
{"id": "G11", "scorer": "Tiril Moe", "team": "Brighton", "kind": "shot", "minute": 49}
{"id": "G12", "scorer": "Sofia Pires", "team": "Everton", "kind": "free kick"}
{"id": "G13", "scorer": "Tiril Moe", "team": "Brighton", "kind": "shot", "minute": 49}
{"id": "G14", "count": 2, "scope": "background"}
{"id": "G15", "scorer": "Tiril Moe", "team": "Brighton", "count": 5, "scope": "background"}
