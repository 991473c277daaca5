⟦PERSON|Okonjo⟧'s two ⟦G1|goals⟧ lift ⟦TEAM|U.S.⟧ women past ⟦TEAM|Brazil⟧ ⟦SCORE|2-1⟧

⟦GPE|SAN DIEGO⟧ -- ⟦PERSON|Natasha Okonjo⟧ ⟦G2|scored both goals⟧, the ⟦G3|second⟧ deep in ⟦MINUTE|stoppage time⟧, and the ⟦TEAM|United States⟧ rallied to beat ⟦TEAM|Brazil⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Saturday⟧ in the ⟦COMPETITION|SheBelieves Cup⟧.

⟦PERSON|Debinha Prado⟧ had ⟦G4|given ⟦TEAM|Brazil⟧ the lead⟧ when she ⟦G5|converted⟧ from the spot in the ⟦MINUTE|21st minute⟧ after defender ⟦PERSON|Brooke Delahunty⟧ was called for a hand ball. The call stood after a lengthy review.

"I thought we were a little bit naive in the first half," ⟦TEAM|U.S.⟧ coach ⟦PERSON|Emma Hayes⟧ said. "At ⟦SCORE|1-0⟧ down you learn about people."

The ⟦NORP|Americans⟧ ⟦G6|tied it⟧ with a set play. ⟦PERSON|Camille Roussel-Paige⟧ curled a corner to the back post in the ⟦MINUTE|58th minute⟧, ⟦PERSON|Jordan Huitson⟧ headed it back across and ⟦PERSON|Okonjo⟧, a 22-year-old forward who leads the ⟦COMPETITION|NWSL⟧ with eight ⟦G7|goals⟧, ⟦G8|knocked it in⟧ off her thigh.

The ⟦TEAM|Seleção⟧ thought they had won it when ⟦PERSON|Luana Teixeira⟧ ⟦G9|scored⟧ in the ⟦MINUTE|84th⟧. She was a step offside, however, and ⟦MINUTE|three minutes later⟧ she missed the target from inside the six.

⟦PERSON|Arthur Elias⟧ had used all of his substitutes when ⟦PERSON|Tarciane Moura⟧ went down injured, and ⟦TEAM|Brazil⟧ was playing with 10 when ⟦PERSON|Okonjo⟧ took ⟦PERSON|Marisol Aguirre-Lane⟧'s pass, turned, and ⟦G10|beat the goalkeeper low to her right⟧. It was the ⟦MINUTE|fourth of five added minutes⟧.

Goalkeeper ⟦PERSON|Sam Kerrigan⟧, making her first start, finished with four saves. ⟦PERSON|Trinity Beckham-Ross⟧ (knee) did not dress.

The ⟦TEAM|U.S.⟧ team faces ⟦TEAM|Colombia⟧ on ⟦DATE|Tuesday⟧ in ⟦GPE|Houston⟧.
=====GOALS=====
{"id": "G1", "scorer": "Natasha Okonjo", "team": "United States", "count": 2}
{"id": "G2", "scorer": "Natasha Okonjo", "team": "United States", "count": 2}
{"id": "G3", "scorer": "Natasha Okonjo", "team": "United States", "minute": 90, "added": 4, "assist": "Marisol Aguirre-Lane", "kind": "shot", "minute_text": "stoppage time"}
{"id": "G4", "scorer": "Debinha Prado", "team": "Brazil", "minute": 21, "kind": "penalty", "minute_text": "21st minute"}
{"id": "G5", "scorer": "Debinha Prado", "team": "Brazil", "minute": 21, "kind": "penalty", "minute_text": "21st minute"}
{"id": "G6", "scorer": "Natasha Okonjo", "team": "United States", "minute": 58, "assist": "Jordan Huitson"}
{"id": "G7", "scorer": "Natasha Okonjo", "scope": "background", "count": 8}
{"id": "G8", "scorer": "Natasha Okonjo", "team": "United States", "minute": 58, "assist": "Jordan Huitson", "minute_text": "58th minute"}
{"id": "G9", "scorer": "Luana Teixeira", "team": "Brazil", "minute": 84, "outcome": "ruled out", "minute_text": "84th"}
{"id": "G10", "scorer": "Natasha Okonjo", "team": "United States", "minute": 90, "added": 4, "assist": "Marisol Aguirre-Lane", "kind": "shot", "minute_text": "fourth of five added minutes"}
