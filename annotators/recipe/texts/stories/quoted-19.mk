⟦PERSON|Obi⟧ volley rescues ⟦TEAM|Fulham⟧ against ⟦TEAM|Leeds⟧

⟦PERSON|Vincent Obi⟧'s last-gasp ⟦G1|volley⟧ prevented ⟦PERSON|Tommy Bastable⟧'s first ⟦G2|goal⟧ in the ⟦COMPETITION|Premier League⟧ from being a winning one, as ⟦TEAM|Fulham⟧ and ⟦TEAM|Leeds United⟧ played out a ⟦SCORE|1-1⟧ draw.

The ⟦TEAM|Cottagers⟧ were denied first by the flag, then by the bar and, three times, by the brilliance of ⟦TEAM|Leeds⟧ goalkeeper ⟦PERSON|Marek Hlavac⟧, before ⟦PERSON|Obi⟧, only just on as a substitute, ⟦G3|came up with the answer⟧.

There was precious little to stir ⟦VENUE|Craven Cottage⟧ in the opening exchanges. ⟦PERSON|Joe Rimmer⟧, who slotted in at right-back for the suspended ⟦PERSON|Karl Hinde⟧, gave away a free-kick in the ⟦MINUTE|third minute⟧ from which ⟦TEAM|Leeds⟧ hit the side-netting. ⟦PERSON|Ismael Traoré-Pires⟧ headed straight at ⟦PERSON|Hlavac⟧ on ⟦MINUTE|15⟧.

⟦TEAM|Fulham⟧ cheered too soon on ⟦MINUTE|27⟧. ⟦PERSON|Lucas Rautio⟧ exchanged passes with ⟦PERSON|Traoré-Pires⟧, sat ⟦PERSON|Hlavac⟧ down and ⟦G4|scored⟧; offside, said the assistant, offside, said VAR. ⟦PERSON|Dylan Craddock⟧ had a taste of the same medicine for ⟦TEAM|Leeds⟧ just after the ⟦MINUTE|break⟧, ⟦G5|turning the ball in⟧ from what looked like a yard but was, on inspection, a yard too far.

⟦TEAM|Leeds⟧, though, were the more dangerous by now, and no one was too surprised when they ⟦G6|snatched the lead⟧. ⟦PERSON|Rimmer⟧ was short with a header to his keeper, ⟦PERSON|Alan Kitson⟧, who rushed out and cleared it against ⟦PERSON|Craddock⟧. The ball fell to ⟦PERSON|Bastable⟧. From 25 yards, and with ⟦PERSON|Kitson⟧ on the floor, he still had to ⟦G7|clear two defenders on the line⟧, and did.

"I'd love to say I'd practised it," said ⟦PERSON|Bastable⟧. "I thought I'd overcooked it. The older lads say your first ⟦G8|one⟧ in this league's always a daft one. I ⟦G9|scored 13⟧ in the ⟦COMPETITION|Championship⟧ and not one was from outside the box!"

⟦PERSON|Hlavac⟧'s saves came after that. He tipped away ⟦PERSON|Rautio⟧'s header in the ⟦MINUTE|74th minute⟧, blocked ⟦PERSON|Traoré-Pires⟧'s shot in the 80th, and got a fingertip to ⟦PERSON|Rautio⟧ again on ⟦MINUTE|88⟧. He had no chance with the next, a corner nodded out to ⟦PERSON|Obi⟧, who ⟦G10|met it without letting it bounce⟧ in the fifth of six added minutes.

⟦TEAM|Leeds⟧ manager ⟦PERSON|Colm Farrelly⟧ was exasperated: "You see the board go up, six, and you ask where from. I'm not saying it's not there. But we've ⟦G11|conceded⟧ with the last kick, almost, and there's a foul on my centre-half in the build-up.

"I've no complaints about our ⟦G12|goal⟧ that's been ruled out. Toe, heel, whatever it is these days. I thought the lad's ⟦G13|finish⟧ was superb and it deserved to win any game. In the dressing room it's like we've lost ⟦SCORE|5-0⟧."

⟦TEAM|Fulham⟧'s ⟦PERSON|Pierre Lacombe⟧ said: "I told ⟦PERSON|Vincent⟧ to be at the edge, there, for that ball. He looked at me like I was crazy, he wanted to be in the box. So he owes me dinner. The ⟦G14|strike⟧ is all him.

"We gave them their ⟦G15|goal⟧, I don't hide it. But we deserved to ⟦G16|be level⟧ much sooner. Their goalkeeper had ten out of ten, and ours also could be better on another day."

⟦TEAM|Fulham⟧ go to ⟦TEAM|Brighton⟧ on ⟦DATE|Wednesday⟧; ⟦TEAM|Leeds⟧ host ⟦TEAM|Tottenham⟧ at ⟦VENUE|Elland Road⟧.
=====GOALS=====
{"id": "G1", "scorer": "Vincent Obi", "team": "Fulham", "minute": 90, "added": 5, "kind": "volley"}
{"id": "G2", "scorer": "Tommy Bastable", "team": "Leeds", "minute": 63, "kind": "shot"}
{"id": "G3", "scorer": "Vincent Obi", "team": "Fulham", "minute": 90, "added": 5, "kind": "volley"}
{"id": "G4", "scorer": "Lucas Rautio", "team": "Fulham", "outcome": "ruled out", "minute": 27, "minute_text": "27"}
{"id": "G5", "scorer": "Dylan Craddock", "team": "Leeds", "outcome": "ruled out"}
{"id": "G6", "scorer": "Tommy Bastable", "team": "Leeds", "minute": 63, "kind": "shot"}
{"id": "G7", "scorer": "Tommy Bastable", "team": "Leeds", "minute": 63, "kind": "shot"}
{"id": "G8", "scorer": "Tommy Bastable", "team": "Leeds", "minute": 63, "kind": "shot"}
{"id": "G9", "scorer": "Tommy Bastable", "count": 13, "scope": "background"}
{"id": "G10", "scorer": "Vincent Obi", "team": "Fulham", "minute": 90, "added": 5, "kind": "volley"}
{"id": "G11", "scorer": "Vincent Obi", "team": "Fulham", "minute": 90, "added": 5, "kind": "volley"}
{"id": "G12", "scorer": "Dylan Craddock", "team": "Leeds", "outcome": "ruled out"}
{"id": "G13", "scorer": "Tommy Bastable", "team": "Leeds", "minute": 63, "kind": "shot"}
{"id": "G14", "scorer": "Vincent Obi", "team": "Fulham", "minute": 90, "added": 5, "kind": "volley"}
{"id": "G15", "scorer": "Tommy Bastable", "team": "Leeds", "minute": 63, "kind": "shot"}
{"id": "G16", "scorer": "Vincent Obi", "team": "Fulham", "minute": 90, "added": 5, "kind": "volley"}
