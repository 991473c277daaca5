⟦PERSON|Fenton⟧ holds his nerve to earn ⟦TEAM|Carlisle⟧ a share

⟦PERSON|Ricky Fenton⟧'s ⟦G1|penalty⟧, awarded in the ⟦MINUTE|last minute⟧ of normal time and taken five minutes after that following a lengthy delay, earned ⟦TEAM|Carlisle United⟧ a ⟦SCORE|2-2⟧ draw with ⟦TEAM|York City⟧ in a ⟦COMPETITION|National League⟧ match of high quality.

The ⟦TEAM|Cumbrians⟧ ⟦G2|had led⟧ through ⟦PERSON|Jack Aspinall⟧'s header and trailed to ⟦G3|goals⟧ from ⟦PERSON|Marius Popescu⟧ and ⟦PERSON|Omari Greene-Lewis⟧.

⟦TEAM|Carlisle⟧ were out of the blocks quickly. ⟦PERSON|Leon Whitty⟧ had a shot held on ⟦MINUTE|three minutes⟧, ⟦PERSON|Fenton⟧ curled wide on ⟦MINUTE|14⟧, and they ⟦G4|took a deserved lead⟧ midway through the half. The corner was ⟦PERSON|Whitty⟧'s, the flick ⟦PERSON|Fenton⟧'s, and the ⟦G5|finish⟧ an easy one from close range for ⟦PERSON|Aspinall⟧, who stooped to ⟦G6|head it in⟧ on ⟦MINUTE|22⟧.

⟦TEAM|York⟧, top of the table, replied like leaders. In the ⟦MINUTE|37th minute⟧ ⟦PERSON|Daniel Ward-Hughes⟧ lost the ball cheaply and it was moved from right to left, where ⟦PERSON|Popescu⟧ had all the time he wanted. He ⟦G7|bent it around⟧ ⟦PERSON|Paul Astley⟧. The ⟦NORP|Romanian⟧ has ⟦G8|netted eight⟧ since signing from ⟦TEAM|Hartlepool⟧.

The second half was even better. ⟦PERSON|Astley⟧ clawed away ⟦PERSON|Greene-Lewis⟧'s shot on ⟦MINUTE|55⟧. ⟦PERSON|Aspinall⟧ was denied a second in the 59th when he ⟦G9|tapped in⟧ but was called offside. The ⟦TEAM|Minstermen⟧ ⟦G10|went ahead⟧ shortly after that: ⟦PERSON|Whitty⟧ was outmuscled, ⟦PERSON|Popescu⟧'s cross was hit behind everybody, and ⟦PERSON|Greene-Lewis⟧ dug it out from under his feet to ⟦G11|lash it high⟧ into the net.

Then the penalty. A handball, not a clear one; a melee; treatment for a steward; and, in front of it all, ⟦PERSON|Fenton⟧ with his hands on his hips. He ⟦G12|drilled it down the middle⟧.

⟦FURNITURE|Carlisle: Astley, Whitty, Ward-Hughes, Aspinall, Fenton. Subs: Moran, Tait. Booked: Whitty 71, Fenton 80.⟧

"I've told him to change his side," said ⟦TEAM|Carlisle⟧ manager ⟦PERSON|Dave Crossfield⟧. "He's gone down the middle. I could have throttled him and kissed him. It's his ⟦G13|fourth⟧ of the season from there.

"We'd have been gutted to get nothing. Their ⟦G14|second⟧ is a good bit of skill but the lad gets shoved in the build-up. The ⟦G15|equaliser⟧ was us being sloppy. I thought at ⟦SCORE|1-0⟧ we'd the chance to put our foot on the ball and we didn't."

⟦TEAM|York⟧ boss ⟦PERSON|Tony McNamee⟧: "How's that handball? It's hit him from about four inches. We've come to one of the hardest grounds, ⟦G16|gone a goal down⟧, ⟦G17|turned it around⟧, and then we've had it taken off us.

"The boys are fuming in there and I've told them to stay fuming till ⟦TEAM|Gateshead⟧ on ⟦DATE|Tuesday⟧."

⟦PERSON|Fenton⟧ said: "You've got five minutes to think about it, and that's five minutes too many. I had a lad telling me left, another telling me right. So I ⟦G18|went straight⟧."
=====GOALS=====
{"id": "G1", "scorer": "Ricky Fenton", "team": "Carlisle", "kind": "penalty"}
{"id": "G2", "scorer": "Jack Aspinall", "team": "Carlisle", "minute": 22, "kind": "header"}
{"id": "G3", "scorer": "Marius Popescu; Omari Greene-Lewis", "team": "York City", "count": 2, "kind": "shot"}
{"id": "G4", "scorer": "Jack Aspinall", "team": "Carlisle", "minute": 22, "kind": "header", "minute_text": "22"}
{"id": "G5", "scorer": "Jack Aspinall", "team": "Carlisle", "minute": 22, "kind": "header", "minute_text": "22"}
{"id": "G6", "scorer": "Jack Aspinall", "team": "Carlisle", "minute": 22, "kind": "header", "minute_text": "22"}
{"id": "G7", "scorer": "Marius Popescu", "team": "York City", "minute": 37, "kind": "shot", "minute_text": "37th minute"}
{"id": "G8", "scorer": "Marius Popescu", "count": 8, "scope": "background"}
{"id": "G9", "scorer": "Jack Aspinall", "team": "Carlisle", "outcome": "ruled out", "minute": 59}
{"id": "G10", "scorer": "Omari Greene-Lewis", "team": "York City", "kind": "shot"}
{"id": "G11", "scorer": "Omari Greene-Lewis", "team": "York City", "kind": "shot"}
{"id": "G12", "scorer": "Ricky Fenton", "team": "Carlisle", "kind": "penalty"}
{"id": "G13", "scorer": "Ricky Fenton", "team": "Carlisle", "kind": "penalty"}
{"id": "G14", "scorer": "Omari Greene-Lewis", "team": "York City", "kind": "shot"}
{"id": "G15", "scorer": "Marius Popescu", "team": "York City", "minute": 37, "kind": "shot"}
{"id": "G16", "scorer": "Jack Aspinall", "team": "Carlisle", "minute": 22, "kind": "header"}
{"id": "G17", "scorer": "Marius Popescu; Omari Greene-Lewis", "team": "York City", "count": 2, "kind": "shot"}
{"id": "G18", "scorer": "Ricky Fenton", "team": "Carlisle", "kind": "penalty"}
