⟦PERSON|Pacheco⟧ ⟦G1|double⟧ gives ⟦TEAM|Benfica⟧ the ⟦GPE|Lisbon⟧ derby
⟦VENUE|Estádio da Luz⟧, 27,211 spectators. Referee: ⟦PERSON|Rocío Aguado⟧.
The first women's derby to be played in the main stadium ⟦DATE|this season⟧ had all the tension and, in the first half, none of the football. It ended with ⟦TEAM|Benfica⟧ beating ⟦TEAM|Sporting⟧ ⟦SCORE|2-1⟧, thanks to their captain, and with the ⟦TEAM|Leoas⟧ reduced to nine.
The match had to wait for the return from the cabins. ⟦MINUTE|Nine minutes afterwards⟧ ⟦PERSON|Inês Varela⟧ broke the offside trap, looked left and gave it to ⟦PERSON|Leonor Pacheco⟧. With ⟦PERSON|Telma Reis⟧ coming out to meet her, the captain ⟦G2|made the net shake with a left-foot shot⟧. ⟦PERSON|Reis⟧ got the next, from ⟦PERSON|Carolina Brito⟧, with her face; and the one after that, ⟦PERSON|Brito⟧ again, was struck wide.
The ⟦G3|second⟧, in the ⟦MINUTE|62nd minute⟧, is the one people will go home speaking of. A clearance went high. It came down. ⟦PERSON|Pacheco⟧ ⟦G4|hit it before it landed⟧.
⟦TEAM|Sporting⟧ had a player dismissed for the protests that followed, ⟦PERSON|Joana Quental⟧, and a second for an elbow ⟦MINUTE|eight minutes after⟧. Nine against eleven; there are no happy ways to play that. But a foul by ⟦PERSON|Diana Fontes⟧, ⟦MINUTE|14 minutes from the finish⟧, gave ⟦PERSON|Pilar Montero⟧ her chance; the ⟦NORP|Spanish⟧ midfielder's ⟦G5|strike grazed the wall and went in⟧.
The last minutes? A lot of passes by the ⟦TEAM|Águias⟧, few of them forward. ⟦PERSON|Varela⟧ struck the post, ⟦PERSON|Pacheco⟧ failed by centimetres to complete a hat-trick, and ⟦PERSON|Montero⟧'s corner in the ⟦MINUTE|93rd minute⟧ was plucked from the sky.
"I'm proud of my ⟦G6|goals⟧, the ⟦G7|second⟧ a little more, obviously," said ⟦PERSON|Pacheco⟧. "But a ⟦G8|goal⟧ against nine is not acceptable. We have to manage it better."
The visiting coach refused to comment on the officials. "On the ⟦G9|first goal⟧, there's an offside of about this much, but I say nothing."
⟦TEAM|Benfica⟧ lead the ⟦COMPETITION|Liga BPI⟧ by six points.
⟦FURNITURE|A Bola – assine a newsletter⟧
=====GOALS=====
{"id": "G1", "scorer": "Leonor Pacheco", "team": "Benfica", "count": 2}
{"id": "G2", "scorer": "Leonor Pacheco", "team": "Benfica", "minute": 54, "kind": "shot", "assist": "Inês Varela", "score": "1-0", "minute_text": "Nine minutes afterwards"}
{"id": "G3", "scorer": "Leonor Pacheco", "team": "Benfica", "minute": 62, "kind": "volley"}
{"id": "G4", "scorer": "Leonor Pacheco", "team": "Benfica", "minute": 62, "kind": "volley", "score": "2-0", "minute_text": "62nd minute"}
{"id": "G5", "scorer": "Pilar Montero", "team": "Sporting", "minute": 76, "kind": "free kick", "score": "2-1", "minute_text": "14 minutes from the finish"}
{"id": "G6", "scorer": "Leonor Pacheco", "team": "Benfica", "count": 2}
{"id": "G7", "scorer": "Leonor Pacheco", "team": "Benfica", "minute": 62, "kind": "volley"}
{"id": "G8", "scorer": "Pilar Montero", "team": "Sporting", "minute": 76, "kind": "free kick"}
{"id": "G9", "scorer": "Leonor Pacheco", "team": "Benfica", "minute": 54, "kind": "shot", "assist": "Inês Varela"}
