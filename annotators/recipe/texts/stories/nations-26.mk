⟦TEAM|Tottenham⟧ ⟦SCORE|3-0⟧ ⟦TEAM|Everton⟧: ⟦G1|Two⟧ in five minutes set ⟦TEAM|Spurs⟧ on their way

⟦TEAM|Tottenham⟧ were worth more than their ⟦SCORE|3-0⟧ win over ⟦TEAM|Everton⟧ at ⟦VENUE|Brisbane Road⟧, where ⟦G2|goals⟧ by ⟦PERSON|Emi Fukushima⟧ and ⟦PERSON|Oyinda Falana⟧ close together in the first half and a late ⟦G3|penalty⟧ ended a run of four ⟦COMPETITION|WSL⟧ defeats.

⟦TEAM|Spurs⟧ had the better of a fast opening. ⟦PERSON|Robyn Tasker⟧ fired over from a promising position in the fourth minute, and ⟦PERSON|Kirsten Vangsgaard⟧, the ⟦NORP|Danish⟧ full-back, put a cross on to the bar with ⟦PERSON|Amelia Prior⟧ a spectator.

⟦TEAM|Everton⟧, who had held ⟦TEAM|Manchester City⟧ ⟦DATE|last weekend⟧ thanks to ⟦PERSON|Megan Stott⟧'s late ⟦G4|equaliser⟧, were pinned back. Their lone first-half attempt was a volley by ⟦PERSON|Stott⟧ that fell tamely to ⟦PERSON|Steph Garraway⟧.

It was no surprise when the home side ⟦G5|went in front⟧. ⟦PERSON|Cerys Bevan⟧ dwelt on the ball, ⟦PERSON|Tasker⟧ took it from her, and after the pass had gone through three pairs of legs it came to ⟦PERSON|Fukushima⟧, who had space to ⟦G6|steer it past⟧ ⟦PERSON|Prior⟧. The big screen showed 23 minutes.

The ⟦TEAM|Japan⟧ midfielder was involved again soon after. She it was who received ⟦PERSON|Vangsgaard⟧'s throw, turned away from ⟦PERSON|Laia Fontanals⟧ and clipped a ball towards the penalty spot. ⟦PERSON|Falana⟧ got across her marker and with the slightest of touches ⟦G7|glanced it beyond⟧ the goalkeeper in the ⟦MINUTE|28th minute⟧. It was her first ⟦G8|goal⟧ since a cruciate ligament injury, and the bench emptied.

The ⟦TEAM|Toffees⟧ changed two at the ⟦MINUTE|interval⟧. ⟦PERSON|Tamara Whitlow⟧, one of the pair, came within inches of scoring in the ⟦MINUTE|50th minute⟧ and had the ball in the net in the ⟦MINUTE|61st⟧, after a corner, but the referee said she had ⟦G9|bundled it in⟧ with her hand. No one argued long.

⟦PERSON|Jodie Harkness⟧, the ⟦TEAM|Spurs⟧ captain, hit the post with ⟦MINUTE|15 minutes left⟧. ⟦PERSON|Falana⟧ then shot straight at ⟦PERSON|Prior⟧ when she had ⟦PERSON|Tasker⟧ free beside her and ought to have had a second after ⟦PERSON|Garraway⟧'s long kick, heading over an empty goal.

The ⟦G10|third⟧ arrived from the spot. ⟦PERSON|Bevan⟧, booked already, brought down ⟦PERSON|Fukushima⟧ as she burst into the area. ⟦PERSON|Harkness⟧ waited while the goalkeeper was spoken to, and ⟦G11|sent it high to her right⟧ with the board about to go up. There were 90 minutes on the clock, and ⟦TEAM|Everton⟧ a player short.

"We've been on the end of those two-in-five-minutes spells all season," ⟦PERSON|Harkness⟧ told ⟦ORG|Sky Sports⟧. "For once we did it to somebody. The ⟦G12|second⟧ one, the move, I could watch that all night. And I've not missed one yet for this club, touch wood."

⟦TEAM|Spurs⟧ host the same opponents in the ⟦COMPETITION|Women's FA Cup⟧ at the end of the month.
=====GOALS=====
{"id": "G1", "scorer": "Emi Fukushima; Oyinda Falana", "team": "Tottenham", "count": 2}
{"id": "G2", "scorer": "Emi Fukushima; Oyinda Falana", "team": "Tottenham", "count": 2}
{"id": "G3", "scorer": "Jodie Harkness", "team": "Tottenham", "minute": 90, "kind": "penalty"}
{"id": "G4", "scorer": "Megan Stott", "team": "Everton", "scope": "background"}
{"id": "G5", "scorer": "Emi Fukushima", "team": "Tottenham", "minute": 23, "assist": "Robyn Tasker", "kind": "shot"}
{"id": "G6", "scorer": "Emi Fukushima", "team": "Tottenham", "minute": 23, "assist": "Robyn Tasker", "kind": "shot", "minute_text": "23 minutes"}
{"id": "G7", "scorer": "Oyinda Falana", "team": "Tottenham", "minute": 28, "assist": "Emi Fukushima", "kind": "header", "minute_text": "28th minute"}
{"id": "G8", "scorer": "Oyinda Falana", "team": "Tottenham", "minute": 28, "assist": "Emi Fukushima", "kind": "header", "minute_text": "28th minute"}
{"id": "G9", "scorer": "Tamara Whitlow", "team": "Everton", "minute": 61, "outcome": "ruled out", "minute_text": "61st"}
{"id": "G10", "scorer": "Jodie Harkness", "team": "Tottenham", "minute": 90, "kind": "penalty"}
{"id": "G11", "scorer": "Jodie Harkness", "team": "Tottenham", "minute": 90, "kind": "penalty", "minute_text": "90 minutes", "score": "3-0"}
{"id": "G12", "scorer": "Oyinda Falana", "team": "Tottenham", "minute": 28, "assist": "Emi Fukushima", "kind": "header"}
