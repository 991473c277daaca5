⟦TEAM|Djurgården⟧: a report from the stand, from the back to the front

⟦FURNITURE|Text: Redaktionen. Foto: Bildbyrån⟧
When the referee blew, ⟦TEAM|Djurgården⟧ had lost the ⟦COMPETITION|Allsvenskan⟧ lead, two players and their temper. The ⟦G1|goals⟧ against ⟦TEAM|Häcken⟧ were the least of it, said coach ⟦PERSON|Jani Lehtovaara⟧, though there were four of them and they all came from the same side of the field.

The ⟦G2|last⟧, in the ⟦MINUTE|87th minute⟧, was the ugliest. ⟦PERSON|Filip Trpčevski⟧ got past ⟦PERSON|Keita Kosugo⟧ on the ⟦TEAM|Häcken⟧ right for the umpteenth time, and his cross struck ⟦PERSON|Marcus Danielsberg⟧ on the knee and ⟦G3|rolled over the line⟧. ⟦PERSON|Danielsberg⟧ had been given a standing ovation in the warm-up, for his 300 matches.

The one before that was a penalty, ⟦PERSON|Danielsberg⟧ holding, ⟦PERSON|Srdan Hrstović⟧ ⟦G4|converting⟧, on ⟦MINUTE|70⟧. Before that again it was ⟦SCORE|2-1⟧ to the visitors, after ⟦PERSON|Hrstović⟧ had ⟦G5|headed⟧ ⟦PERSON|Trpčevski⟧'s ball past ⟦PERSON|Jacob Rinnebo⟧ on ⟦MINUTE|58⟧.

So much for the second half. In the first ⟦TEAM|Djurgården⟧ played well, and for this the report must be fair. ⟦PERSON|Deniz Hümmetli⟧ struck the bar with a free-kick. ⟦PERSON|August Priskell⟧ ran clear, shot, and was denied by ⟦PERSON|Etrit Berisaj⟧. ⟦PERSON|Priskell⟧ again, from a corner by ⟦PERSON|Kosugo⟧, ⟦G6|put ⟦TEAM|Djurgården⟧ ahead⟧ in the ⟦MINUTE|25th minute⟧.

But even then ⟦TEAM|Häcken⟧'s first attempt was a ⟦G7|goal⟧. ⟦PERSON|Amor Layounis⟧, a ⟦NORP|Tunisian⟧ who had come in for the suspended ⟦PERSON|Simon Gustafsberg⟧, shot from outside the box when nobody went to him. It happened in ⟦MINUTE|added time⟧ of the half; it made ⟦SCORE|1-1⟧; and, on the way to the dressing room, ⟦PERSON|Hümmetli⟧ kicked over a drinks trolley and was shown a second yellow card.

⟦TEAM|Djurgården⟧ were eleven against eleven for 45 minutes and ten thereafter, and nine when ⟦PERSON|Rinnebo⟧ came out too far on ⟦MINUTE|90⟧. ⟦TEAM|Malmö⟧ lead the table on goal difference.
=====GOALS=====
{"id": "G1", "scorer": "Amor Layounis; Srdan Hrstović; Marcus Danielsberg", "team": "Häcken", "count": 4}
{"id": "G2", "scorer": "Marcus Danielsberg", "team": "Häcken", "minute": 87, "assist": "Filip Trpčevski", "kind": "own goal", "minute_text": "87th minute"}
{"id": "G3", "scorer": "Marcus Danielsberg", "team": "Häcken", "minute": 87, "assist": "Filip Trpčevski", "kind": "own goal", "minute_text": "87th minute"}
{"id": "G4", "scorer": "Srdan Hrstović", "team": "Häcken", "minute": 70, "kind": "penalty", "minute_text": "70"}
{"id": "G5", "scorer": "Srdan Hrstović", "team": "Häcken", "minute": 58, "assist": "Filip Trpčevski", "kind": "header", "minute_text": "58"}
{"id": "G6", "scorer": "August Priskell", "team": "Djurgården", "minute": 25, "assist": "Kosugo", "minute_text": "25th minute"}
{"id": "G7", "scorer": "Amor Layounis", "team": "Häcken", "kind": "shot"}
