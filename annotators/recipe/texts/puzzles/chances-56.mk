⟦TEAM|Nagoya Grampus⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Sagan Tosu⟧: ⟦PERSON|Ōtsuki⟧ saves twice from the spot, then his opposite number ⟦G6|is beaten⟧
A penalty ⟦MINUTE|nine minutes from the end⟧, the third of a breathless afternoon, earned ⟦TEAM|Nagoya Grampus⟧ a ⟦SCORE|1-0⟧ win over ⟦TEAM|Sagan Tosu⟧ in the ⟦COMPETITION|J.League⟧ on ⟦DATE|Saturday⟧.
⟦NORP|Swiss⟧ forward ⟦PERSON|Dario Zumbühl⟧ ⟦G1|converted⟧ it after ⟦TEAM|Tosu⟧ goalkeeper ⟦PERSON|Sō Minamoto⟧ had saved everything else thrown at him. ⟦TEAM|Nagoya⟧'s keeper ⟦PERSON|Haruki Ōtsuki⟧ had earlier kept out two spot-kicks from the visitors' captain, ⟦PERSON|Kaito Nezu⟧.
The first of those came in the ⟦MINUTE|17th minute⟧, when ⟦PERSON|Marcelinho Prado⟧ clattered into ⟦TEAM|Tosu⟧ wing-back ⟦PERSON|Ryūsei Aoyama⟧. ⟦PERSON|Nezu⟧ aimed for the bottom left; ⟦PERSON|Ōtsuki⟧ was there. The second, on ⟦MINUTE|43⟧, was for a handball by ⟦PERSON|Prado⟧ again, and was hit higher, to the same side, with the same outcome.
"I thought he would change, and he thought that I thought so," said ⟦PERSON|Ōtsuki⟧.
⟦TEAM|Nagoya⟧ had begun well. ⟦PERSON|Zumbühl⟧'s header from ⟦PERSON|Prado⟧'s cross was tipped over by ⟦PERSON|Minamoto⟧, who also dealt with a piledriver from ⟦PERSON|Itsuki Hamabe⟧. ⟦PERSON|Zumbühl⟧ ⟦G2|slid in⟧ from close range just past the ⟦MINUTE|half-hour⟧, but the ⟦NORP|Swiss⟧ had gone too soon.
⟦TEAM|Tosu⟧ came out firing. ⟦PERSON|Aoyama⟧ rattled the bar in the ⟦MINUTE|48th minute⟧ and ⟦NORP|Korean⟧ substitute ⟦PERSON|Lim Jae-hoon⟧ let fly from distance ⟦MINUTE|three minutes later⟧, bringing a finger-tip stop. From the corner ⟦PERSON|Nezu⟧ himself ⟦G3|forced the ball in⟧; a long VAR check found that it had gone in with the help of a hand, not his own but his centre-half's.
It swung back. ⟦PERSON|Hamabe⟧ hit a post, ⟦PERSON|Prado⟧ missed the rebound, and ⟦PERSON|Minamoto⟧ blocked with his feet when ⟦PERSON|Zumbühl⟧ broke the offside trap. In the ⟦MINUTE|80th⟧ came the decisive episode: ⟦PERSON|Lim⟧ brought down ⟦PERSON|Hamabe⟧ at a corner, and the referee, ⟦PERSON|Eri Tachikawa⟧, needed no replay. There was a wait of two minutes, all the same, for treatment, before ⟦PERSON|Zumbühl⟧ ⟦G4|rolled it to the left⟧ as ⟦PERSON|Minamoto⟧ went right.
It is the forward's ⟦G5|seventh⟧ of the season and his first since ⟦DATE|June⟧.
⟦PERSON|Nezu⟧ had one last chance in the ⟦MINUTE|sixth minute of added time⟧. From eight yards he cleared the bar, and then, on his knees, laughed.
⟦TEAM|Nagoya⟧ move into the top three, a place above ⟦TEAM|Kashima⟧. ⟦TEAM|Tosu⟧ are 18th.
⟦FURNITURE|Attendance 22,018⟧
=====GOALS=====
{"id": "G1", "scorer": "Dario Zumbühl", "team": "Nagoya Grampus", "minute": 81, "minute_text": "nine minutes from the end", "kind": "penalty"}
{"id": "G2", "scorer": "Dario Zumbühl", "team": "Nagoya Grampus", "minute_text": "half-hour", "kind": "shot", "outcome": "ruled out"}
{"id": "G3", "scorer": "Kaito Nezu", "team": "Sagan Tosu", "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Dario Zumbühl", "team": "Nagoya Grampus", "minute": 81, "kind": "penalty"}
{"id": "G5", "scorer": "Dario Zumbühl", "team": "Nagoya Grampus", "scope": "background", "count": 7}
{"id": "G6", "scorer": "Dario Zumbühl", "team": "Nagoya Grampus", "minute": 81, "kind": "penalty"}
