⟦TEAM|Real Sociedad⟧ fall at ⟦VENUE|Anoeta⟧ as ⟦PERSON|Aurtenetxea⟧ makes ⟦TEAM|Alavés⟧ proud

⟦FURNITURE|EFE, San Sebastián⟧

The story of the match can be told through two free-kicks, one at each end, ⟦MINUTE|71 minutes⟧ apart. From the first, ⟦PERSON|Unai Lertxundi⟧ hit the wall. From the other, in the ⟦MINUTE|80th minute⟧, ⟦PERSON|Gorka Aurtenetxea⟧ ⟦G1|gave ⟦TEAM|Alavés⟧ a ⟦SCORE|3-2⟧ win⟧ that they did not expect when they found themselves with ten men.

⟦PERSON|Aurtenetxea⟧, 36 and with his boots almost hung up, took two steps and ⟦G2|put it over the barrier and into the net⟧ next to the post, with ⟦PERSON|Álex Remírez⟧ rooted. He was on the field for ⟦PERSON|Carlos Bernal⟧, the ⟦NORP|Uruguayan⟧ who had started everything with his ⟦G3|double⟧.

It was a match of mistakes. ⟦TEAM|Alavés⟧ ⟦G4|scored the first⟧ after ⟦MINUTE|six minutes⟧ because ⟦PERSON|Remírez⟧ played out badly to ⟦PERSON|Jon Ander Zubia⟧; ⟦PERSON|Bernal⟧ stole the ball and ⟦G5|passed it home⟧. ⟦TEAM|La Real⟧ ⟦G6|tied it⟧ by means of ⟦PERSON|Takehiro Kubota⟧, who in the ⟦MINUTE|18th minute⟧ ⟦G7|picked the far corner⟧ after a good wall with ⟦PERSON|Lertxundi⟧, and they ⟦G8|turned the score round⟧ on ⟦MINUTE|40⟧ with a penalty, of ⟦PERSON|Lertxundi⟧, for a hand of ⟦PERSON|Abde Mansouri⟧. On the stroke of ⟦MINUTE|half-time⟧ ⟦PERSON|Mansouri⟧ was sent off for protesting, and it appeared finished.

"In the dressing room I told them that one chance comes always," said the visiting coach, ⟦PERSON|Luis Ordóñez⟧.

It came in the ⟦MINUTE|59th⟧. ⟦PERSON|Bernal⟧ ⟦G9|made it ⟦SCORE|2-2⟧⟧ with his head from a corner, his ⟦G10|eighth⟧ in ⟦COMPETITION|LaLiga⟧. ⟦PERSON|Kubota⟧ had a goal in his boots next, but ⟦PERSON|Antonio Sivori⟧ cleared with the foot, and ⟦PERSON|Zubia⟧ sent the rebound to the stands.

With this ⟦TEAM|Alavés⟧ breathe, five points above the drop. ⟦TEAM|La Real⟧, whistled, have won one of seven.
=====GOALS=====
{"id": "G1", "scorer": "Gorka Aurtenetxea", "team": "Alavés", "minute": 80, "kind": "free kick", "minute_text": "80th minute"}
{"id": "G2", "scorer": "Gorka Aurtenetxea", "team": "Alavés", "minute": 80, "kind": "free kick"}
{"id": "G3", "scorer": "Carlos Bernal", "team": "Alavés", "count": 2}
{"id": "G4", "scorer": "Carlos Bernal", "team": "Alavés", "minute": 6, "kind": "shot", "minute_text": "six minutes"}
{"id": "G5", "scorer": "Carlos Bernal", "team": "Alavés", "minute": 6, "kind": "shot", "minute_text": "six minutes"}
{"id": "G6", "scorer": "Takehiro Kubota", "team": "Real Sociedad", "minute": 18, "assist": "Lertxundi", "kind": "shot", "minute_text": "18th minute"}
{"id": "G7", "scorer": "Takehiro Kubota", "team": "Real Sociedad", "minute": 18, "assist": "Lertxundi", "kind": "shot", "minute_text": "18th minute"}
{"id": "G8", "scorer": "Unai Lertxundi", "team": "Real Sociedad", "minute": 40, "kind": "penalty", "minute_text": "40"}
{"id": "G9", "scorer": "Carlos Bernal", "team": "Alavés", "minute": 59, "kind": "header", "minute_text": "59th", "score": "2-2"}
{"id": "G10", "scorer": "Carlos Bernal", "team": "Alavés", "minute": 59, "kind": "header"}
