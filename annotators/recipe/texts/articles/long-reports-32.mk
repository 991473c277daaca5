⟦PERSON|Ogunbiyi⟧ the ice-breaker as ⟦TEAM|Norwich⟧ finally thaw at ⟦VENUE|Carrow Road⟧

⟦FURNITURE|Championship⟧

FINALLY. Not until the sixth attempt have ⟦TEAM|Norwich City⟧ managed a home league win under ⟦PERSON|Freya Lindqvist-Moore⟧, and when it did come it was by the odd goal in five, with a defender playing in goal and a crowd that hadn't blinked for a quarter of an hour.

⟦TEAM|Middlesbrough⟧, beaten ⟦SCORE|3-2⟧, were entitled to scratch their heads. They were the better side for long periods; they had the better chances; and it needed a 21-year-old who had been at ⟦TEAM|Braintree Town⟧ in ⟦DATE|September⟧ to deny them.

⟦PERSON|Kelechi Ogunbiyi⟧ is the name. His ⟦G1|second⟧, and ⟦TEAM|Norwich⟧'s ⟦G2|third⟧, was the sort of thing that gets repeated in end-of-season montages: collected with his back to the play, flicked up, ⟦G3|volleyed over⟧ ⟦PERSON|Sol Brynnes-Kerr⟧ from 25 yards. The ⟦G4|first⟧ was less spectacular and at least as important.

But it had all started with ⟦TEAM|Boro⟧. ⟦PERSON|Riley McGreal-Ash⟧, nimble as ever, wasted one opening after ⟦MINUTE|three minutes⟧ and forced ⟦PERSON|Angus Gunnersen⟧ into a full-length stop after ⟦MINUTE|seven⟧. ⟦TEAM|Norwich⟧ didn't heed it. ⟦PERSON|Hayden Hackney-Lunn⟧'s low corner wasn't met by anybody in yellow, and ⟦PERSON|Rav van den Brink-Shaw⟧, the ⟦NORP|Dutch⟧ defender, was left with the sort of job his four-year-old could've done. He ⟦G5|tucked it away⟧. The ⟦MINUTE|12th minute⟧; grumbling in the Barclay.

Then the quarter of an hour that ⟦PERSON|Lindqvist-Moore⟧ will want to bottle. ⟦PERSON|Ante Crnac-Bašić⟧ went past his marker and won a corner, ⟦PERSON|Ogunbiyi⟧ headed it against ⟦PERSON|Brynnes-Kerr⟧'s shoulder, then ⟦G6|made sure⟧ with his other foot. That was the one to wake the house. ⟦TEAM|Boro⟧'s ⟦PERSON|Finn Azazi-Cole⟧ had a shot cleared by ⟦PERSON|Shane Duffin⟧ and ⟦TEAM|Norwich⟧ went straight up the other end. A challenge on ⟦PERSON|Crnac-Bašić⟧ by ⟦PERSON|Van den Brink-Shaw⟧; no doubt about it; spot-kick. The ⟦NORP|Croatian⟧ dusted himself off and ⟦G7|converted⟧ it himself, low to the left, on ⟦MINUTE|24 minutes⟧.

⟦SCORE|2-1⟧. It could've been three had ⟦PERSON|Marcelino Nuñez-Vidal⟧ not slipped. It ought to have been two apiece, and would have been but for the bar, when ⟦PERSON|McGreal-Ash⟧ danced through just before ⟦MINUTE|half-time⟧.

The manager made her first change with ⟦MINUTE|half an hour to go⟧ and it nearly backfired. ⟦PERSON|Jacob Sorensen-Dahl⟧, cold, gave away possession to ⟦PERSON|Delano Burgzorg-Tan⟧, whose cross was inviting. ⟦PERSON|Emmanuel Latte-Koffi⟧, the ⟦NORP|Ivorian⟧, got above ⟦PERSON|Duffin⟧, and the power was such that ⟦PERSON|Gunnersen⟧ hardly moved. ⟦G8|All square⟧. "I'd two minutes of thinking, here we go," ⟦PERSON|Lindqvist-Moore⟧ said. "I've been through that at this ground five times."

⟦FURNITURE|GALLERY: Best snaps from Carrow Road⟧

⟦MINUTE|Five minutes afterwards⟧, the ⟦G9|volley⟧. Nobody had time to get nervous. That came next: ⟦PERSON|Gunnersen⟧ was dismissed for handling outside his area with ⟦MINUTE|11 minutes to play⟧, and with all three of the permitted stoppages used up, ⟦PERSON|Duffin⟧ put on the gloves. "I told them I'd done it for ⟦TEAM|Everton's under-12s⟧," the ⟦NORP|Irishman⟧ laughed. "I hadn't."

He had one save to make, from ⟦PERSON|Azazi-Cole⟧, and made it with his chest. ⟦TEAM|Boro⟧ lumped it in; ⟦PERSON|Ogunbiyi⟧, back in his own area, headed it out. ⟦PERSON|Van den Brink-Shaw⟧ turned one on to the roof of the net. Seven minutes of ⟦MINUTE|injury time⟧, a booking for ⟦PERSON|Crnac-Bašić⟧, who'd booted the ball into the River End, and that was that.

⟦PERSON|Michael Carraway⟧, the ⟦TEAM|Middlesbrough⟧ boss, who'd seen his side ⟦G10|concede three⟧ for the first time since the opening day, said the better team had lost. "He's a talent, the boy. But the ⟦G11|pen⟧, he's looking for it. And we don't test a centre-half in goal? That's on us."

"He'll not always hit them like that," said ⟦PERSON|Lindqvist-Moore⟧ of her young striker. "But my daughter's got his name on her shirt and I only had to pay for seven letters."

⟦TEAM|Norwich⟧ (16th) visit ⟦TEAM|Oxford⟧ on ⟦DATE|Wednesday⟧. ⟦TEAM|Middlesbrough⟧ remain second but are now level on points with ⟦TEAM|Ipswich Town⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kelechi Ogunbiyi", "team": "Norwich City", "kind": "volley"}
{"id": "G2", "scorer": "Kelechi Ogunbiyi", "team": "Norwich City", "kind": "volley"}
{"id": "G3", "scorer": "Kelechi Ogunbiyi", "team": "Norwich City", "kind": "volley"}
{"id": "G4", "scorer": "Kelechi Ogunbiyi", "team": "Norwich City", "kind": "shot", "assist": "Ante Crnac-Bašić"}
{"id": "G5", "scorer": "Rav van den Brink-Shaw", "team": "Middlesbrough", "minute": 12, "assist": "Hayden Hackney-Lunn", "kind": "shot", "minute_text": "12th minute"}
{"id": "G6", "scorer": "Kelechi Ogunbiyi", "team": "Norwich City", "kind": "shot", "assist": "Ante Crnac-Bašić"}
{"id": "G7", "scorer": "Ante Crnac-Bašić", "team": "Norwich City", "minute": 24, "kind": "penalty", "minute_text": "24 minutes"}
{"id": "G8", "scorer": "Emmanuel Latte-Koffi", "team": "Middlesbrough", "kind": "header", "assist": "Delano Burgzorg-Tan"}
{"id": "G9", "scorer": "Kelechi Ogunbiyi", "team": "Norwich City", "kind": "volley", "minute_text": "Five minutes afterwards"}
{"id": "G10", "team": "Norwich", "count": 3}
{"id": "G11", "scorer": "Ante Crnac-Bašić", "team": "Norwich City", "minute": 24, "kind": "penalty"}
