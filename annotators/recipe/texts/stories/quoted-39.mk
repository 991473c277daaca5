⟦PERSON|Ishii⟧ the toast of ⟦TEAM|Oldham⟧ after derby comeback

A ⟦PERSON|Tomoya Ishii⟧ ⟦G1|strike⟧ five minutes after he'd come on won a scrappy derby for ⟦TEAM|Oldham Athletic⟧, who had trailed to a ⟦PERSON|Mahamadou Keita⟧ ⟦G2|penalty⟧ until midway through the second half.

⟦PERSON|Robin Aldous⟧ was the man who ⟦G3|brought them level⟧, heading straight for the away end and a booking once he had done so.

The ⟦TEAM|Latics⟧ should have led by then. After seeing a ⟦G4|header⟧ by ⟦PERSON|Dane Whitcroft⟧ chalked off in the opening exchanges for a shove, they had two more cleared, by ⟦PERSON|Josh Amery⟧ on ⟦MINUTE|15⟧ and ⟦PERSON|Amery⟧ again on ⟦MINUTE|22⟧. ⟦PERSON|Whitcroft⟧ himself then undid it all. There was no danger as he shepherded the ball back; there was plenty when he tugged ⟦PERSON|Keita⟧'s shirt. From 12 yards, on ⟦MINUTE|33 minutes⟧, the ⟦TEAM|Dale⟧ forward ⟦G5|sent ⟦PERSON|Ben Scattergood⟧ the wrong way⟧.

⟦PERSON|Keita⟧ ⟦G6|put the ball in the net⟧ again in the ⟦MINUTE|51st minute⟧. This time he had strayed offside by a foot, and it let ⟦TEAM|Oldham⟧ off the hook.

What they did with that reprieve took 15 minutes to show. ⟦PERSON|Gary Leadbitter-Shaw⟧'s corner to the near post was missed by friend and foe and it came out to ⟦PERSON|Aldous⟧, whose shot, hit into the ground, bounced over the keeper and ⟦G7|dropped in⟧. There were ⟦MINUTE|66 minutes⟧ gone.

⟦PERSON|Ishii⟧, on for ⟦PERSON|Leadbitter-Shaw⟧ with ⟦MINUTE|15 minutes left⟧, was soon in the thick of it. His first touch was a tackle and his second a cross. With his third he ⟦G8|returned a half-clearance with interest⟧.

⟦PERSON|Amery⟧ hit the woodwork for ⟦TEAM|Dale⟧ in the ⟦MINUTE|88th minute⟧.

"He's only gone and done it in a derby," beamed ⟦TEAM|Latics⟧ boss ⟦PERSON|Phil Garforth⟧. "He doesn't speak much ⟦NORP|English⟧ and I don't speak any ⟦NORP|Japanese⟧, so I pointed. I think I pointed at the goal!

"We made it hard. It's a daft ⟦G9|penalty⟧ and I've told him so, but he'd had a perfectly good ⟦G10|goal⟧ taken off him and I think his head had gone. When we ⟦G11|got level⟧ I said to the bench, there's one here for us. It's a horrible bounce, we'll take that."

⟦TEAM|Rochdale⟧ manager ⟦PERSON|Nigel Holroyd⟧ said: "Their ⟦G12|first⟧ has hit a divot. The ⟦G13|second⟧ is a good hit, nobody's closed him. I've no argument with the flag for ours, I thought he was off too.

"But we'd been ⟦SCORE|1-0⟧ up here and easy. I'd gone through the first half thinking it's our day. Last year we came here and ⟦G14|scored four⟧."

⟦PERSON|Ishii⟧ offered two words: "Very happy." Asked about the ⟦G15|goal⟧, he found three: "Good, thank you." ⟦TEAM|Bradford⟧ ⟦DATE|next week⟧, then, and another derby.
=====GOALS=====
{"id": "G1", "scorer": "Tomoya Ishii", "team": "Oldham Athletic", "kind": "shot"}
{"id": "G2", "scorer": "Mahamadou Keita", "team": "Rochdale", "minute": 33, "kind": "penalty"}
{"id": "G3", "scorer": "Robin Aldous", "team": "Oldham Athletic", "kind": "shot", "minute": 66}
{"id": "G4", "scorer": "Dane Whitcroft", "team": "Oldham Athletic", "outcome": "ruled out"}
{"id": "G5", "scorer": "Mahamadou Keita", "team": "Rochdale", "minute": 33, "kind": "penalty", "minute_text": "33 minutes"}
{"id": "G6", "scorer": "Mahamadou Keita", "team": "Rochdale", "outcome": "ruled out", "minute": 51, "minute_text": "51st minute"}
{"id": "G7", "scorer": "Robin Aldous", "team": "Oldham Athletic", "kind": "shot", "minute": 66, "minute_text": "66 minutes"}
{"id": "G8", "scorer": "Tomoya Ishii", "team": "Oldham Athletic", "kind": "shot"}
{"id": "G9", "scorer": "Mahamadou Keita", "team": "Rochdale", "minute": 33, "kind": "penalty"}
{"id": "G10", "scorer": "Dane Whitcroft", "team": "Oldham Athletic", "outcome": "ruled out"}
{"id": "G11", "scorer": "Robin Aldous", "team": "Oldham Athletic", "kind": "shot", "minute": 66}
{"id": "G12", "scorer": "Robin Aldous", "team": "Oldham Athletic", "kind": "shot", "minute": 66}
{"id": "G13", "scorer": "Tomoya Ishii", "team": "Oldham Athletic", "kind": "shot"}
{"id": "G14", "team": "Rochdale", "count": 4, "scope": "background"}
{"id": "G15", "scorer": "Tomoya Ishii", "team": "Oldham Athletic", "kind": "shot"}
