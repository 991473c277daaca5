⟦COMPETITION|Copa Libertadores⟧: ⟦TEAM|Flamengo⟧, ⟦TEAM|River⟧ cruise; ⟦TEAM|Racing⟧ snatch it, ⟦TEAM|Colo-Colo⟧ cry foul
⟦FURNITURE|EFE⟧
⟦TEAM|Racing Club⟧ ⟦G1|scored twice⟧ in ⟦MINUTE|injury time⟧ to beat ⟦TEAM|Peñarol⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Tuesday⟧ in the first leg of their ⟦COMPETITION|Copa Libertadores⟧ quarter-final, after ⟦PERSON|Diego Ferreyra⟧ had ⟦G2|put the ⟦NORP|Uruguayans⟧ ahead⟧ with one of his specialities, a rebound off the hip in the ⟦MINUTE|31st minute⟧.
⟦PERSON|Adrián Maravilla-Luna⟧ ⟦G3|equalised⟧ with a penalty in the ⟦MINUTE|92nd minute⟧ for a push by ⟦PERSON|Maximiliano Olivares-Rey⟧ on ⟦PERSON|Bruno Zucolini⟧, and ⟦MINUTE|three minutes later⟧ ⟦PERSON|Santiago Solariega⟧, who had just come on, ⟦G4|headed⟧ a free-kick by ⟦PERSON|Zucolini⟧ into the top corner. ⟦PERSON|Martín Pagola⟧ was sent off for throwing a water bottle.
⟦TEAM|Flamengo⟧ beat ⟦TEAM|Colo-Colo⟧ ⟦SCORE|2-0⟧ in ⟦GPE|Rio de Janeiro⟧. ⟦PERSON|Pedro Bruno-Sales⟧ ⟦G5|opened the scoring⟧ from ⟦PERSON|Giorgian Arrasqueiro⟧’s corner in the ⟦MINUTE|10th minute⟧ and ⟦PERSON|Arrasqueiro⟧ ⟦G6|made it two⟧ on ⟦MINUTE|66⟧ with a curling free-kick. The ⟦NORP|Chileans⟧ were furious at the non-award of a penalty at ⟦SCORE|1-0⟧, when ⟦PERSON|Léo Ortizão⟧ appeared to handle a shot by ⟦PERSON|Javier Correa-Bravo⟧. Coach ⟦PERSON|Jorge Almirante⟧ stormed down the tunnel.
⟦TEAM|River Plate⟧ took a big step with a ⟦SCORE|3-0⟧ win at ⟦TEAM|Libertad⟧ in ⟦GPE|Asunción⟧. ⟦PERSON|Miguel Borjas⟧ ⟦G7|struck⟧ inside ⟦MINUTE|two minutes⟧, ⟦PERSON|Facundo Colidia⟧ ⟦G8|added a second⟧ and the ⟦NORP|Colombian⟧ ⟦G9|grabbed another⟧ before the ⟦MINUTE|hour⟧. ⟦TEAM|Libertad⟧’s best chance fell to ⟦PERSON|Lorenzo Melgarejo-Paz⟧, but ⟦PERSON|Franco Armanini⟧ blocked with his face.
⟦TEAM|LDU Quito⟧ and ⟦TEAM|São Paulo⟧ drew ⟦SCORE|1-1⟧ at altitude. ⟦PERSON|Luciano Nevesinho⟧ ⟦G10|scored⟧ for the ⟦NORP|Brazilians⟧; ⟦PERSON|Alex Arceo⟧ ⟦G11|levelled⟧. ⟦TEAM|São Paulo⟧ keeper ⟦PERSON|Rafael Pires-Leal⟧ needed oxygen at ⟦MINUTE|half-time⟧.
The second legs are ⟦DATE|next week⟧. ⟦TEAM|Racing⟧ lost there ⟦SCORE|3-0⟧ on their last visit to ⟦GPE|Montevideo⟧, in ⟦DATE|2017⟧, with a ⟦PERSON|Cristian Palacito⟧ ⟦G12|hat-trick⟧.
⟦FURNITURE|EFE  jma/cbr⟧
=====GOALS=====
{"id": "G1", "scorer": "Adrián Maravilla-Luna; Santiago Solariega", "team": "Racing Club", "count": 2}
{"id": "G2", "scorer": "Diego Ferreyra", "team": "Peñarol", "minute": 31, "minute_text": "31st minute"}
{"id": "G3", "scorer": "Adrián Maravilla-Luna", "team": "Racing Club", "minute": 90, "added": 2, "kind": "penalty", "minute_text": "92nd minute"}
{"id": "G4", "scorer": "Santiago Solariega", "team": "Racing Club", "minute": 90, "added": 5, "kind": "header", "assist": "Bruno Zucolini", "minute_text": "three minutes later"}
{"id": "G5", "scorer": "Pedro Bruno-Sales", "team": "Flamengo", "minute": 10, "assist": "Giorgian Arrasqueiro", "minute_text": "10th minute"}
{"id": "G6", "scorer": "Giorgian Arrasqueiro", "team": "Flamengo", "minute": 66, "kind": "free kick", "minute_text": "66"}
{"id": "G7", "scorer": "Miguel Borjas", "team": "River Plate", "minute": 2, "minute_text": "two minutes"}
{"id": "G8", "scorer": "Facundo Colidia", "team": "River Plate"}
{"id": "G9", "scorer": "Miguel Borjas", "team": "River Plate"}
{"id": "G10", "scorer": "Luciano Nevesinho", "team": "São Paulo"}
{"id": "G11", "scorer": "Alex Arceo", "team": "LDU Quito"}
{"id": "G12", "scorer": "Cristian Palacito", "team": "Peñarol", "scope": "background", "count": 3}
