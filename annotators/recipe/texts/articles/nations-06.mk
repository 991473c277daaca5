⟦GPE|RIYADH⟧: ⟦TEAM|Al Hilal⟧ booked their ticket to the quarter-finals of the ⟦COMPETITION|AFC Champions League Elite⟧ in the most dramatic of circumstances on ⟦DATE|Monday⟧, ⟦PERSON|Lucas Brandão⟧ ⟦G1|scoring⟧ in the ⟦MINUTE|seventh minute of added time⟧ to see off ⟦NORP|Qatari⟧ champions ⟦TEAM|Al Sadd⟧ ⟦SCORE|3-2⟧ at ⟦VENUE|Kingdom Arena⟧.
A tie that appeared to be drifting toward ⟦MINUTE|extra time⟧ burst into life in the closing stages. ⟦PERSON|Akram Boudjelal⟧, the ⟦NORP|Algerian⟧ forward who had been a thorn in ⟦TEAM|Hilal⟧'s side all evening, ⟦G2|converted a penalty⟧ in the ⟦MINUTE|90th minute⟧ to ⟦G8|make it two apiece⟧ after ⟦PERSON|Hassan Al-Yami⟧ was judged to have handled the ball.
But the hosts were not done. ⟦PERSON|Nawaf Al-Dosari⟧'s cross was half cleared and ⟦PERSON|Brandão⟧, with his back to goal, produced an overhead kick that ⟦G3|flew past⟧ ⟦TEAM|Al Sadd⟧ custodian ⟦PERSON|Khalid Bu Jassim⟧.
"It was the most beautiful moment of my career," said the ⟦NORP|Brazilian⟧. "I closed my eyes and I heard the noise."
⟦TEAM|Al-Za'eem⟧ could hardly have started better. ⟦PERSON|Saud Al-Mutawa⟧ ⟦G4|nodded them in front⟧ after ⟦MINUTE|six minutes⟧ from a ⟦PERSON|Ferran Colomer⟧ corner, and the ⟦NORP|Spaniard⟧ himself ⟦G5|extended the advantage⟧ in the ⟦MINUTE|25th minute⟧ with a low ⟦G6|finish⟧ into the corner following a quick one-two.
⟦TEAM|Al Sadd⟧, who had lost the first leg ⟦SCORE|1-0⟧ in ⟦GPE|Doha⟧, responded ⟦MINUTE|five minutes later⟧ through ⟦PERSON|Abdulaziz Al-Haydos⟧, whose deflected ⟦G7|free kick⟧ wrong-footed the goalkeeper, and the visitors were the better side for long spells after the ⟦MINUTE|restart⟧.
"We are out, but with our heads high," said ⟦TEAM|Al Sadd⟧ coach ⟦PERSON|Rui Cerqueira⟧. "The third ⟦G9|goal⟧, these things happen only in football."
=====GOALS=====
{"id": "G1", "scorer": "Lucas Brandão", "team": "Al Hilal", "minute": 90, "added": 7, "kind": "shot", "minute_text": "seventh minute of added time"}
{"id": "G2", "scorer": "Akram Boudjelal", "team": "Al Sadd", "minute": 90, "kind": "penalty", "minute_text": "90th minute"}
{"id": "G8", "scorer": "Akram Boudjelal", "team": "Al Sadd", "minute": 90, "kind": "penalty", "minute_text": "90th minute", "score": "2-2"}
{"id": "G3", "scorer": "Lucas Brandão", "team": "Al Hilal", "minute": 90, "added": 7, "kind": "shot"}
{"id": "G4", "scorer": "Saud Al-Mutawa", "team": "Al Hilal", "minute": 6, "kind": "header", "assist": "Ferran Colomer", "minute_text": "six minutes"}
{"id": "G5", "scorer": "Ferran Colomer", "team": "Al Hilal", "minute": 25, "kind": "shot", "minute_text": "25th minute"}
{"id": "G6", "scorer": "Ferran Colomer", "team": "Al Hilal", "minute": 25, "kind": "shot"}
{"id": "G7", "scorer": "Abdulaziz Al-Haydos", "team": "Al Sadd", "minute": 30, "kind": "free kick", "minute_text": "five minutes later", "score": "2-1"}
{"id": "G9", "scorer": "Lucas Brandão", "team": "Al Hilal", "minute": 90, "added": 7, "kind": "shot"}
