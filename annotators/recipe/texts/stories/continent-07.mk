⟦PERSON|Lindqvist-Bauer⟧ sees red, ⟦PERSON|Aduriaga⟧ sees the net: ⟦TEAM|Villarreal⟧ beat ⟦TEAM|Celta⟧ in five-goal night

⟦TEAM|Villarreal⟧ have take the three points of a crazy match in the ⟦VENUE|Estadio de la Cerámica⟧. Two times ⟦TEAM|Celta⟧ was in front, two times the yellow team answered and at the end ⟦PERSON|Mikel Aduriaga⟧, ⟦G1|with the goal number 100⟧ of his career in the first division, decided the duel on minute ⟦MINUTE|81⟧.

Already in the minute ⟦MINUTE|5⟧ came the ⟦G2|first⟧. A long ball of ⟦PERSON|Brais Outeiral⟧ surprised to ⟦PERSON|Felix Lindqvist-Bauer⟧, who slipped, and ⟦PERSON|Xoel Mariñas⟧ alone against ⟦PERSON|Davit Gelashvili⟧ ⟦G3|did not forgive⟧: ⟦SCORE|1-0⟧.

The local team reacted good. ⟦PERSON|Aduriaga⟧ had one shot that ⟦PERSON|Adrián Reboiras⟧ stopped with the foot and other that went to the post. In the minute ⟦MINUTE|24⟧ ⟦PERSON|Cheikh Mbodj⟧ entered from the right, made a wall with ⟦PERSON|Aduriaga⟧ and ⟦G4|crossed the ball to the long stick⟧, impossible for the goalkeeper. ⟦G5|Equality⟧ on the score. The ⟦NORP|Senegalese⟧ has now ⟦G6|six⟧ this campaign.

⟦TEAM|Celta⟧ again took advantage when the referee was looking already the watch. Corner of ⟦PERSON|Mariñas⟧, peinada of ⟦PERSON|Outeiral⟧, and ⟦PERSON|Róber Lamas⟧ ⟦G7|pushed the leather⟧ in the small area with all the defence looking. To the rest with ⟦SCORE|1-2⟧.

In second half ⟦TEAM|Villarreal⟧ started with two changes and one more gear. ⟦PERSON|Lindqvist-Bauer⟧ headed to the crossbar. ⟦PERSON|Joan Ripollès⟧, who entered by ⟦PERSON|Asier Goñi⟧, put the ⟦G8|⟦SCORE|2-2⟧⟧ on minute ⟦MINUTE|57⟧, with a shot from very far that ⟦PERSON|Reboiras⟧ touched but could not avoid. After, the same ⟦PERSON|Ripollès⟧ ⟦G9|marked other⟧, of head, but he was in illegal position.

⟦PERSON|Lindqvist-Bauer⟧ was expelled on ⟦MINUTE|74⟧ by double yellow and it seemed that ⟦TEAM|Celta⟧ would go for the match. ⟦PERSON|Mariñas⟧ had it two times, but ⟦PERSON|Gelashvili⟧, the giant ⟦NORP|Georgian⟧, said no. And how it is football, in the next counter ⟦PERSON|Mbodj⟧ ran fifty meters, gave to the heart of the area and ⟦PERSON|Aduriaga⟧, with calm, ⟦G10|put it to the left⟧ of ⟦PERSON|Reboiras⟧.

⟦TEAM|Celta⟧ asked a hand of ⟦PERSON|Goñi⟧ in the discount but there was nothing. ⟦PERSON|Lamas⟧ sent the last one to the clouds.

"We are with ten, we defend, and we find that ⟦G11|goal⟧," said the coach of ⟦TEAM|Villarreal⟧, ⟦PERSON|Quique Sanmartín⟧. "He has those moments, he has it all the life. The bad is the ⟦G12|second⟧ of them, on the stroke of ⟦MINUTE|half-time⟧, it can't be that nobody jumps."

With this victory the ⟦TEAM|Submarine⟧ sleeps fourth.
=====GOALS=====
{"id": "G1", "scorer": "Mikel Aduriaga", "team": "Villarreal", "minute": 81, "assist": "Cheikh Mbodj", "kind": "shot", "minute_text": "81"}
{"id": "G2", "scorer": "Xoel Mariñas", "team": "Celta", "minute": 5, "assist": "Brais Outeiral", "kind": "shot", "minute_text": "5"}
{"id": "G3", "scorer": "Xoel Mariñas", "team": "Celta", "minute": 5, "assist": "Brais Outeiral", "kind": "shot", "minute_text": "5"}
{"id": "G4", "scorer": "Cheikh Mbodj", "team": "Villarreal", "minute": 24, "assist": "Mikel Aduriaga", "kind": "shot", "minute_text": "24"}
{"id": "G5", "scorer": "Cheikh Mbodj", "team": "Villarreal", "minute": 24, "assist": "Mikel Aduriaga", "kind": "shot", "minute_text": "24"}
{"id": "G6", "scorer": "Cheikh Mbodj", "team": "Villarreal", "minute": 24, "assist": "Mikel Aduriaga", "kind": "shot"}
{"id": "G7", "scorer": "Róber Lamas", "team": "Celta", "assist": "Brais Outeiral", "kind": "shot"}
{"id": "G8", "scorer": "Joan Ripollès", "team": "Villarreal", "minute": 57, "kind": "shot", "score": "2-2", "minute_text": "57"}
{"id": "G9", "scorer": "Joan Ripollès", "team": "Villarreal", "kind": "header", "outcome": "ruled out"}
{"id": "G10", "scorer": "Mikel Aduriaga", "team": "Villarreal", "minute": 81, "assist": "Cheikh Mbodj", "kind": "shot"}
{"id": "G11", "scorer": "Mikel Aduriaga", "team": "Villarreal", "minute": 81, "assist": "Cheikh Mbodj", "kind": "shot"}
{"id": "G12", "scorer": "Róber Lamas", "team": "Celta", "assist": "Brais Outeiral", "kind": "shot"}
