Five-star ⟦TEAM|Hibs⟧ on song at ⟦VENUE|Meadowbank⟧
Five ⟦G1|goals⟧, a clean bill of health and three points: ⟦TEAM|Hibs⟧ head coach ⟦PERSON|Florence Hargan⟧ was not asking for much else on ⟦DATE|Sunday⟧ as her team ran out ⟦SCORE|5-1⟧ winners against ⟦TEAM|Motherwell⟧ in the ⟦COMPETITION|SWPL⟧.
⟦PERSON|Morven Docherty⟧ took her season's total to 18 with a ⟦G2|hat-trick⟧ completed by the ⟦MINUTE|interval⟧, then sat out the second half with a bag of ice.
The visitors had started on the front foot and ⟦PERSON|Siobhán Kerrigan⟧'s first-minute effort clipped the bar. It was ⟦G3|⟦SCORE|1-0⟧ through ⟦PERSON|Docherty⟧⟧ on ⟦MINUTE|nine minutes⟧, though: ⟦PERSON|Kirsty Ballantyne⟧ nicked the ball, and the forward, on the turn, ⟦G4|found the inside of the post⟧.
A ⟦G5|second⟧, a ⟦G6|header⟧ from ⟦PERSON|Abi Lochhead⟧'s cross (⟦MINUTE|16⟧), was soon followed by a ⟦G7|third⟧ of similar simplicity, ⟦G8|poked in⟧ at a corner. ⟦PERSON|Lauren Maitland⟧ in the ⟦TEAM|Motherwell⟧ goal had kept out two in between, from ⟦PERSON|Lochhead⟧ and ⟦PERSON|Tess Rintoul⟧.
⟦PERSON|Rintoul⟧ ⟦G9|made it four⟧ from the ⟦G10|penalty⟧ spot (⟦MINUTE|54⟧) and ⟦PERSON|Lochhead⟧ ⟦G11|got the goal⟧ she had been after with ⟦MINUTE|12 minutes remaining⟧, a ⟦G12|long-ranger⟧.
That was that until ⟦PERSON|Kerrigan⟧'s late ⟦G13|free-kick⟧ on ⟦MINUTE|88⟧ reduced the deficit, and she was unlucky not to have another, hitting the side-netting.
"Morven could have had six," said ⟦PERSON|Hargan⟧. "She'll tell you seven."
⟦TEAM|Celtic⟧, whom ⟦TEAM|Hibs⟧ chase, won as well. The sides meet in the ⟦COMPETITION|Scottish Cup⟧ on ⟦DATE|Saturday⟧. ⟦TEAM|Motherwell⟧ are back at ⟦VENUE|Fir Park⟧ the day after.
=====GOALS=====
{"id": "G1", "scorer": "Morven Docherty; Tess Rintoul; Abi Lochhead", "team": "Hibs", "count": 5}
{"id": "G2", "scorer": "Morven Docherty", "team": "Hibs", "count": 3}
{"id": "G3", "scorer": "Morven Docherty", "team": "Hibs", "minute": 9, "minute_text": "nine minutes", "kind": "shot"}
{"id": "G4", "scorer": "Morven Docherty", "team": "Hibs", "minute": 9, "minute_text": "nine minutes", "kind": "shot"}
{"id": "G5", "scorer": "Morven Docherty", "team": "Hibs", "minute": 16, "minute_text": "16", "assist": "Abi Lochhead", "kind": "header"}
{"id": "G6", "scorer": "Morven Docherty", "team": "Hibs", "minute": 16, "minute_text": "16", "assist": "Abi Lochhead", "kind": "header"}
{"id": "G7", "scorer": "Morven Docherty", "team": "Hibs", "kind": "shot"}
{"id": "G8", "scorer": "Morven Docherty", "team": "Hibs", "kind": "shot"}
{"id": "G9", "scorer": "Tess Rintoul", "team": "Hibs", "minute": 54, "minute_text": "54", "kind": "penalty"}
{"id": "G10", "scorer": "Tess Rintoul", "team": "Hibs", "minute": 54, "minute_text": "54", "kind": "penalty"}
{"id": "G11", "scorer": "Abi Lochhead", "team": "Hibs", "minute": 78, "minute_text": "12 minutes remaining", "kind": "shot"}
{"id": "G12", "scorer": "Abi Lochhead", "team": "Hibs", "minute": 78, "minute_text": "12 minutes remaining", "kind": "shot"}
{"id": "G13", "scorer": "Siobhán Kerrigan", "team": "Motherwell", "minute": 88, "minute_text": "88", "kind": "free kick"}
