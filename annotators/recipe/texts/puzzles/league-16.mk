Five-star ⟦TEAM|Arsenal⟧ hit ⟦TEAM|Liverpool⟧ for five
⟦FURNITURE|Simone Vandekerckhove celebrates with team-mates (Getty Images)⟧
⟦PERSON|Simone Vandekerckhove⟧ ⟦G1|struck twice⟧ as ⟦TEAM|Arsenal⟧ swept ⟦TEAM|Liverpool⟧ aside ⟦SCORE|5-0⟧ in front of more than 38,000 at the ⟦VENUE|Emirates Stadium⟧ to open up a three-point lead in the ⟦COMPETITION|Women's Super League⟧.
The ⟦NORP|Belgian⟧ took only ⟦MINUTE|90 seconds⟧ to ⟦G2|find the net⟧, and late on ⟦G3|added a fifth⟧. In between came a ⟦PERSON|Georgia Tillotson⟧ ⟦G4|volley⟧, an ⟦G5|own goal⟧ by ⟦PERSON|Kiera Lomax⟧ and a first for the club from ⟦DATE|January⟧ signing ⟦PERSON|Emi Kurosawa⟧.
⟦TEAM|Liverpool⟧ had kept three clean sheets in succession but were undone almost from kick-off. ⟦PERSON|Nicole Attard⟧ picked ⟦PERSON|Zoe Fennimore⟧'s pocket on the left and slid a pass across the box; ⟦PERSON|Tillotson⟧ dummied it and ⟦PERSON|Vandekerckhove⟧ ⟦G6|did the rest⟧.
⟦PERSON|Tillotson⟧ ⟦G7|doubled the lead⟧ on ⟦MINUTE|13 minutes⟧, ⟦G8|volleying in⟧ after the ⟦TEAM|Reds⟧ had only half-cleared ⟦PERSON|Attard⟧'s cross.
⟦PERSON|Bryony Hale⟧, ⟦TEAM|Liverpool⟧'s keeper, made three very good saves before ⟦MINUTE|half-time⟧, the pick of them from ⟦PERSON|Kurosawa⟧'s swerving free-kick in the ⟦MINUTE|31st minute⟧. She could do nothing, though, when the unlucky ⟦PERSON|Lomax⟧ ⟦G9|bundled the ball over her own line⟧ ⟦MINUTE|five minutes before the interval⟧.
⟦PERSON|Inès Rouvière⟧ had a rare effort for the visitors after the ⟦MINUTE|break⟧, a header that dropped wide.
Normal service was soon resumed. ⟦PERSON|Kurosawa⟧ ⟦G10|fired a fourth⟧ in the ⟦MINUTE|58th minute⟧ after being teed up by the opening scorer, and the ⟦NORP|Japanese⟧ midfielder then hit the bar.
With ⟦MINUTE|five minutes to go⟧, ⟦PERSON|Vandekerckhove⟧ ⟦G11|walked the ball into an empty net⟧ after ⟦PERSON|Hale⟧ and ⟦PERSON|Lomax⟧ had left it for one another.
"We were ruthless," said ⟦TEAM|Arsenal⟧ coach ⟦PERSON|Renée Slagter⟧. "I said beforehand that the first goal would be important but I didn't think we'd ⟦G12|get it⟧ before I had sat down."
⟦TEAM|Arsenal⟧ are away at ⟦TEAM|Lyon⟧ on ⟦DATE|Wednesday⟧ in the ⟦COMPETITION|Women's Champions League⟧.
=====GOALS=====
{"id": "G1", "scorer": "Simone Vandekerckhove", "team": "Arsenal", "count": 2}
{"id": "G2", "scorer": "Simone Vandekerckhove", "team": "Arsenal", "minute": 2, "minute_text": "90 seconds"}
{"id": "G3", "scorer": "Simone Vandekerckhove", "team": "Arsenal", "minute": 85}
{"id": "G4", "scorer": "Georgia Tillotson", "team": "Arsenal", "minute": 13}
{"id": "G5", "scorer": "Kiera Lomax", "team": "Arsenal", "minute": 40, "kind": "own goal"}
{"id": "G6", "scorer": "Simone Vandekerckhove", "team": "Arsenal", "minute": 2}
{"id": "G7", "scorer": "Georgia Tillotson", "team": "Arsenal", "minute": 13, "minute_text": "13 minutes"}
{"id": "G8", "scorer": "Georgia Tillotson", "team": "Arsenal", "minute": 13, "minute_text": "13 minutes"}
{"id": "G9", "scorer": "Kiera Lomax", "team": "Arsenal", "minute": 40, "kind": "own goal", "minute_text": "five minutes before the interval"}
{"id": "G10", "scorer": "Emi Kurosawa", "team": "Arsenal", "minute": 58, "assist": "Simone Vandekerckhove", "minute_text": "58th minute"}
{"id": "G11", "scorer": "Simone Vandekerckhove", "team": "Arsenal", "minute": 85, "minute_text": "five minutes to go"}
{"id": "G12", "scorer": "Simone Vandekerckhove", "team": "Arsenal", "minute": 2}
