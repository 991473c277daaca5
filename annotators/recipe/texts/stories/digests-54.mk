South ⟦NORP|American⟧ qualifying: ⟦TEAM|Uruguay⟧ put four past ⟦TEAM|Bolivia⟧, ⟦TEAM|Chile⟧ left in despair

⟦PERSON|Lautaro Bianchi⟧ came off the bench to ⟦G1|score the only goal⟧ as ⟦TEAM|Argentina⟧ won ⟦SCORE|1-0⟧ in ⟦TEAM|Chile⟧ on ⟦DATE|Thursday⟧ night, and ⟦TEAM|Uruguay⟧ went second with a ⟦SCORE|4-1⟧ thrashing of ⟦TEAM|Bolivia⟧.

⟦PERSON|Bianchi⟧, booed by the crowd in ⟦GPE|Santiago⟧, ⟦G2|silenced them⟧ in the ⟦MINUTE|80th minute⟧ after good work by ⟦PERSON|Federico Cuello⟧. It had been a dour match at the ⟦VENUE|Estadio Nacional⟧; ⟦TEAM|La Roja⟧'s ⟦PERSON|Claudio Maturana⟧ wasted their one clear chance, a free header, and ⟦PERSON|Cuello⟧ hit the bar from 25 yards. ⟦PERSON|Rodrigo Pizarro⟧ received a red card for a tackle on ⟦PERSON|Bianchi⟧ in the closing moments.

In ⟦GPE|Montevideo⟧ ⟦PERSON|Gustavo Larralde⟧ helped himself to a ⟦G3|brace⟧, the first of them the match's ⟦G4|opener⟧ after ⟦MINUTE|three minutes⟧ and the second a ⟦G5|penalty⟧ just before the ⟦MINUTE|break⟧. ⟦TEAM|Bolivia⟧ had ⟦G6|levelled⟧ in between, through a ⟦PERSON|Santiago Vilches⟧ free-kick on ⟦MINUTE|21⟧. ⟦PERSON|Ramiro Etcheverry⟧'s ⟦G7|header⟧ in the ⟦MINUTE|58th minute⟧ and an ⟦MINUTE|87th-minute⟧ ⟦PERSON|Ezequiel Bordon⟧ ⟦G8|strike⟧ completed ⟦TEAM|La Celeste⟧'s fifth straight home win.

"We let ⟦G9|one⟧ in from a set piece again, that is four in this campaign," said the ⟦TEAM|Uruguay⟧ coach. "But going forward, when ⟦PERSON|Gustavo⟧ is like this, you only have to pass him the ball."

At the ⟦VENUE|Defensores del Chaco⟧ in ⟦GPE|Asuncion⟧, ⟦TEAM|Paraguay⟧ and ⟦TEAM|Ecuador⟧ could not find a goal, despite each of them being given a penalty. ⟦PERSON|Cristian Insua-Rey⟧ hit his over for the ⟦TEAM|Albirroja⟧ after ⟦MINUTE|34 minutes⟧, and ⟦PERSON|Maxi Toledo⟧'s, with ⟦MINUTE|eight minutes remaining⟧, was saved by ⟦PERSON|Agustin Ferrari⟧.

The ⟦TEAM|Albiceleste⟧ will qualify for the ⟦COMPETITION|World Cup⟧ if they beat ⟦TEAM|Bolivia⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lautaro Bianchi", "team": "Argentina", "minute": 80, "assist": "Federico Cuello"}
{"id": "G2", "scorer": "Lautaro Bianchi", "team": "Argentina", "minute": 80, "minute_text": "80th minute", "assist": "Federico Cuello"}
{"id": "G3", "scorer": "Gustavo Larralde", "team": "Uruguay", "count": 2}
{"id": "G4", "scorer": "Gustavo Larralde", "team": "Uruguay", "minute": 3}
{"id": "G5", "scorer": "Gustavo Larralde", "team": "Uruguay", "kind": "penalty"}
{"id": "G6", "scorer": "Santiago Vilches", "team": "Bolivia", "minute": 21, "minute_text": "21", "kind": "free kick"}
{"id": "G7", "scorer": "Ramiro Etcheverry", "team": "Uruguay", "minute": 58, "minute_text": "58th minute", "kind": "header"}
{"id": "G8", "scorer": "Ezequiel Bordon", "team": "Uruguay", "minute": 87, "minute_text": "87th-minute", "kind": "shot"}
{"id": "G9", "scorer": "Santiago Vilches", "team": "Bolivia", "minute": 21, "kind": "free kick"}
