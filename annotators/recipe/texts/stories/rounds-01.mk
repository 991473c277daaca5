⟦TEAM|Hibernian⟧ ⟦G1|penalty⟧ in the final seconds leaves ⟦TEAM|Aberdeen⟧ to count the cost of their waste

It ended with ⟦PERSON|Lewis Farquhar⟧ on his knees in the centre circle and ⟦PERSON|Ross Dalgetty⟧, who had won him the chance to walk off a hero a quarter of an hour earlier, lying on his back beside him. Between those two moments ⟦TEAM|Aberdeen⟧ had contrived to lose a ⟦COMPETITION|Scottish Premiership⟧ match they had controlled for most of a raw afternoon at ⟦VENUE|Easter Road⟧.

⟦PERSON|Cillian Roche⟧'s ⟦G2|spot-kick⟧, four minutes into time added on, gave ⟦TEAM|Hibernian⟧ a ⟦SCORE|2-1⟧ victory that carries them above ⟦TEAM|Hearts⟧. The ⟦NORP|Irishman⟧ waited for ⟦PERSON|Stefan Ilić⟧ to move and ⟦G3|rolled it the other way⟧. ⟦PERSON|Dalgetty⟧, who had been sent through by ⟦PERSON|Farquhar⟧ with the score at ⟦SCORE|1-1⟧ and had clipped his shot on to the roof of the net, was the man penalised, the ball having hit his arm as he turned.

⟦PERSON|Barry Kinnaird⟧, the ⟦TEAM|Aberdeen⟧ manager, did not dispute the award. "He was an hour late in marking his man and half a second late in dropping his arm," he said. "You don't get to complain when you've missed what we missed."

What they missed, in order: ⟦PERSON|Mohamed Sylla⟧'s header from ⟦PERSON|Farquhar⟧'s corner in the opening exchanges, a yard over; ⟦PERSON|Farquhar⟧'s free-kick, which ⟦PERSON|Owen Tait⟧ pushed on to a post; a one-on-one for ⟦PERSON|Sylla⟧, smothered at his feet on the ⟦MINUTE|half-hour⟧. All that before ⟦TEAM|Hibernian⟧, on their first proper visit to the other end, ⟦G4|took the lead⟧. ⟦PERSON|Roche⟧ was again involved, holding off ⟦PERSON|Jack Mearns⟧ and feeding ⟦PERSON|Kenji Morioka⟧, who ⟦G5|passed it low beyond ⟦PERSON|Ilić⟧⟧ in the ⟦MINUTE|38th minute⟧.

⟦TEAM|Aberdeen⟧'s ⟦G6|response⟧ took until ⟦MINUTE|nine minutes after the interval⟧. ⟦PERSON|Dalgetty⟧ swung the ball over from the left, ⟦PERSON|Sylla⟧ jumped with the goalkeeper and it dropped for ⟦PERSON|Mearns⟧, the centre-half, whose ⟦G7|finish⟧ through a crowd was only the second ⟦G8|goal⟧ of his career. "I just hit it," he said. "I'd swap it for the point."

⟦PERSON|Morioka⟧'s ⟦G9|opener⟧ was his fifth in six home games, though he limped away with ice on his thigh. ⟦TEAM|Hibernian⟧ go to ⟦TEAM|Kilmarnock⟧ on ⟦DATE|Tuesday⟧.
⟦FURNITURE|Attendance: 16,204. Referee: D Munro.⟧
=====GOALS=====
{"id": "G1", "scorer": "Cillian Roche", "team": "Hibernian", "minute": 90, "added": 4, "kind": "penalty"}
{"id": "G2", "scorer": "Cillian Roche", "team": "Hibernian", "minute": 90, "added": 4, "kind": "penalty", "minute_text": "four minutes into time added on"}
{"id": "G3", "scorer": "Cillian Roche", "team": "Hibernian", "minute": 90, "added": 4, "kind": "penalty"}
{"id": "G4", "scorer": "Kenji Morioka", "team": "Hibernian", "minute": 38, "assist": "Cillian Roche", "kind": "shot", "minute_text": "38th minute"}
{"id": "G5", "scorer": "Kenji Morioka", "team": "Hibernian", "minute": 38, "assist": "Cillian Roche", "kind": "shot", "minute_text": "38th minute"}
{"id": "G6", "scorer": "Jack Mearns", "team": "Aberdeen", "minute": 54, "kind": "shot", "minute_text": "nine minutes after the interval"}
{"id": "G7", "scorer": "Jack Mearns", "team": "Aberdeen", "minute": 54, "kind": "shot"}
{"id": "G8", "scorer": "Jack Mearns", "team": "Aberdeen", "minute": 54, "kind": "shot"}
{"id": "G9", "scorer": "Kenji Morioka", "team": "Hibernian", "minute": 38, "assist": "Cillian Roche", "kind": "shot"}
