⟦TEAM|Greece⟧ grind out win over ⟦TEAM|Georgia⟧ to keep ⟦COMPETITION|Nations League⟧ promotion in sight

⟦PERSON|Vangelis Kontos⟧'s first international ⟦G1|goal⟧ for three years was enough for ⟦TEAM|Greece⟧ to beat ⟦TEAM|Georgia⟧ ⟦SCORE|1-0⟧ in ⟦GPE|Piraeus⟧ and move to within a point of the top of ⟦COMPETITION|Group B2⟧.

The ⟦TEAM|Olympiacos⟧ captain, 34 ⟦DATE|next month⟧, ⟦G2|struck⟧ on ⟦MINUTE|73 minutes⟧ of a match short on quality. ⟦PERSON|Manolis Raptis⟧ swung in a corner from the left that ⟦PERSON|Giorgi Lomidze⟧ could only punch as far as the edge of the box, where the ball was returned with interest by the veteran through a crowd of players.

⟦TEAM|Georgia⟧ will feel aggrieved. ⟦PERSON|Saba Chanturia⟧ had the ball in the net on ⟦MINUTE|31⟧ but referee ⟦PERSON|Aleksandr Petrov⟧, having been called to the monitor, ruled that his ⟦G3|finish⟧ had come after a push on ⟦PERSON|Raptis⟧. ⟦PERSON|Nika Kvaratsia⟧ also hit the frame of the goal with a rising drive, and in the ⟦MINUTE|90th minute⟧ ⟦TEAM|Greece⟧ goalkeeper ⟦PERSON|Stathis Liakos⟧ plunged to his right to turn ⟦PERSON|Chanturia⟧'s header behind.

⟦PERSON|Kontos⟧ thought about quitting after the defeat in ⟦GPE|Tbilisi⟧ in ⟦DATE|September⟧. "My wife told me not to be silly," he said. "I've missed a few of those ⟦DATE|this season⟧. That one I caught right."

His manager, ⟦PERSON|Dimitris Vlahos⟧, said the result was everything. "It wasn't pretty. We conceded territory, we gave away free-kicks, we rode our luck. But we didn't concede a goal and we have nine points."

⟦TEAM|Georgia⟧ coach ⟦PERSON|Levan Beridze⟧, who was shown a yellow card for leaving his technical area, claimed the corner that led to the ⟦G4|winner⟧ should have been a goal kick. Television replays were inconclusive.

⟦TEAM|Greece⟧ finish their programme at home to ⟦TEAM|Slovenia⟧ on ⟦DATE|Tuesday⟧. Win, and draw elsewhere permitting, they are up.
=====GOALS=====
{"id": "G1", "scorer": "Vangelis Kontos", "team": "Greece", "minute": 73, "kind": "shot"}
{"id": "G2", "scorer": "Vangelis Kontos", "team": "Greece", "minute": 73, "kind": "shot", "minute_text": "73 minutes", "score": "1-0"}
{"id": "G3", "scorer": "Saba Chanturia", "team": "Georgia", "minute": 31, "outcome": "ruled out", "minute_text": "31"}
{"id": "G4", "scorer": "Vangelis Kontos", "team": "Greece", "minute": 73, "kind": "shot"}
