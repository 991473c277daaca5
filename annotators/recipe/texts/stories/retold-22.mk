⟦TEAM|Rayados⟧ turn the tie around in the second leg
⟦TEAM|Monterrey⟧ are in the ⟦COMPETITION|Liga MX⟧ semi-finals after beating ⟦TEAM|Pachuca⟧ ⟦SCORE|3-0⟧ on ⟦DATE|Sunday⟧ for a ⟦SCORE|3-2⟧ aggregate win.
Trailing ⟦SCORE|2-0⟧ from the first leg, in which ⟦PERSON|Alexis Carmona⟧ ⟦G1|got both goals⟧, they needed a fast start and they got one. ⟦NORP|Uruguayan⟧ striker ⟦PERSON|Maxi Bentancourt⟧ ⟦G2|struck⟧ early, added a ⟦G3|second⟧ after the ⟦MINUTE|interval⟧ to level the tie and then won the free-kick for ⟦PERSON|Jorge Luis Tamez⟧'s decisive ⟦G4|third⟧.
The first ⟦G5|goal⟧ settled the nerves. ⟦PERSON|Tamez⟧ switched the play to ⟦PERSON|Edson Rivas⟧, who got to the by-line and crossed. Goalkeeper ⟦PERSON|Omar Becerril⟧ pushed it out, and ⟦PERSON|Bentancourt⟧ ⟦G6|put it back in⟧.
⟦TEAM|Pachuca⟧ had one chance in the first half, a header from ⟦PERSON|Carmona⟧ that ⟦PERSON|Luis Mier⟧ saved.
The ⟦G7|second⟧ came after a long VAR review. ⟦PERSON|Bentancourt⟧ had ⟦G8|turned the ball over the line⟧ from a yard out after ⟦PERSON|Rivas⟧'s shot was blocked, but the assistant raised his flag. The lines showed he was level.
⟦PERSON|Carmona⟧ then forced a save in the ⟦MINUTE|71st minute⟧ and had a penalty appeal turned down.
With ⟦MINUTE|extra time⟧ close, ⟦PERSON|Bentancourt⟧ was brought down by ⟦PERSON|Hector Lucero⟧ 22 yards out. ⟦PERSON|Tamez⟧, who had not taken one all year, asked for the ball. His ⟦G9|free-kick⟧ went over the wall and in off the bar with ⟦MINUTE|two minutes⟧ left.
"I saw the goalkeeper move his feet," said the 20-year-old. "I've scored some like this in training and ⟦G10|one⟧ for the ⟦TEAM|Under-20s⟧. Never ⟦G11|one⟧ like this."
⟦TEAM|Pachuca⟧ coach ⟦PERSON|Ramon Quezada⟧ said his team had been asleep. "You can't concede in the opening minutes when you have a two-goal lead. The ⟦G12|first⟧ is what beat us, not the ⟦G13|third⟧."
⟦TEAM|Monterrey⟧ will play ⟦TEAM|Toluca⟧ or ⟦TEAM|Tigres⟧.
=====GOALS=====
{"id": "G1", "scorer": "Alexis Carmona", "team": "Pachuca", "scope": "background", "count": 2}
{"id": "G2", "scorer": "Maxi Bentancourt", "team": "Monterrey", "kind": "shot"}
{"id": "G3", "scorer": "Maxi Bentancourt", "team": "Monterrey", "kind": "shot"}
{"id": "G4", "scorer": "Jorge Luis Tamez", "team": "Monterrey", "minute": 88, "kind": "free kick"}
{"id": "G5", "scorer": "Maxi Bentancourt", "team": "Monterrey", "kind": "shot"}
{"id": "G6", "scorer": "Maxi Bentancourt", "team": "Monterrey", "kind": "shot", "score": "1-0"}
{"id": "G7", "scorer": "Maxi Bentancourt", "team": "Monterrey", "kind": "shot"}
{"id": "G8", "scorer": "Maxi Bentancourt", "team": "Monterrey", "kind": "shot", "score": "2-0"}
{"id": "G9", "scorer": "Jorge Luis Tamez", "team": "Monterrey", "minute": 88, "kind": "free kick", "minute_text": "two minutes", "score": "3-0"}
{"id": "G10", "scorer": "Jorge Luis Tamez", "team": "Under-20s", "scope": "background"}
{"id": "G11", "scorer": "Jorge Luis Tamez", "team": "Monterrey", "minute": 88, "kind": "free kick"}
{"id": "G12", "scorer": "Maxi Bentancourt", "team": "Monterrey", "kind": "shot"}
{"id": "G13", "scorer": "Jorge Luis Tamez", "team": "Monterrey", "minute": 88, "kind": "free kick"}
