⟦COMPETITION|Serie A⟧, ⟦DATE|Sunday⟧'s matches: ⟦TEAM|Lecce⟧ shock ⟦TEAM|Milan⟧, ⟦TEAM|Como⟧ go fourth

⟦TEAM|Milan⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Lecce⟧
A first win at ⟦VENUE|San Siro⟧ in 19 years for ⟦TEAM|Lecce⟧, who fell behind to ⟦PERSON|Alessio Brancati⟧'s ⟦G1|goal⟧ in the ⟦MINUTE|fifth minute⟧, ⟦G2|equalised⟧ through a ⟦PERSON|Medon Berishaj⟧ spot-kick on ⟦MINUTE|31⟧ and won with a ⟦G3|finish⟧ of rare quality from ⟦PERSON|Lameck Bandawe⟧, the ⟦NORP|Zambian⟧, in the 77th. ⟦PERSON|Brancati⟧ hit a post between the two. ⟦PERSON|Noah Okolie⟧ was dismissed late on.

⟦TEAM|Como⟧ ⟦SCORE|3-0⟧ ⟦TEAM|Cagliari⟧
⟦PERSON|Jesús Perrotta⟧ ⟦G4|opened⟧ on ⟦MINUTE|20⟧, ⟦PERSON|Nikola Zečević⟧ ⟦G5|doubled it⟧ from ⟦PERSON|Perrotta⟧'s pass before the ⟦MINUTE|break⟧ and, with the visitors pushing, ⟦PERSON|Perrotta⟧ ⟦G6|burst clear to add the third⟧. ⟦PERSON|Zečević⟧'s penalty for a fourth was stopped by ⟦PERSON|Elia Capraro⟧, who had been at fault for the ⟦G7|first⟧.

⟦TEAM|Fiorentina⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Torino⟧
⟦TEAM|Torino⟧ led twice, ⟦PERSON|Duván Sarmiento⟧ ⟦G8|heading the opener⟧ and ⟦PERSON|Che Addams⟧ the ⟦G9|second⟧, a rebound off ⟦PERSON|Rolando Mancinelli⟧'s chest on ⟦MINUTE|68⟧. ⟦TEAM|Fiorentina⟧'s ⟦G10|replies⟧ came from ⟦PERSON|Moise Kouadio⟧ and ⟦PERSON|Roberto Piccolini⟧, the latter in the ⟦MINUTE|third minute of added time⟧ after a corner was only half cleared.

⟦TEAM|Verona⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Udinese⟧
Two efforts on target, both from outside the area, both held by ⟦PERSON|Lorenzo Montipiani⟧. Boos at the finish.

⟦TEAM|Bologna⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Genoa⟧
⟦PERSON|Riccardo Orsolan⟧'s ⟦G11|penalty⟧ after ⟦MINUTE|57 minutes⟧ was enough. ⟦TEAM|Genoa⟧ appealed in vain for one of their own when ⟦PERSON|Vitinho Cunha⟧ tumbled over ⟦PERSON|Jhon Lucumay⟧.
⟦FURNITURE|Read more: Serie A table and top scorers⟧
=====GOALS=====
{"id": "G1", "scorer": "Alessio Brancati", "team": "Milan", "minute": 5, "minute_text": "fifth minute"}
{"id": "G2", "scorer": "Medon Berishaj", "team": "Lecce", "minute": 31, "kind": "penalty", "minute_text": "31"}
{"id": "G3", "scorer": "Lameck Bandawe", "team": "Lecce", "minute": 77, "kind": "shot", "minute_text": "77th"}
{"id": "G4", "scorer": "Jesús Perrotta", "team": "Como", "minute": 20, "minute_text": "20"}
{"id": "G5", "scorer": "Nikola Zečević", "team": "Como", "assist": "Perrotta"}
{"id": "G6", "scorer": "Jesús Perrotta", "team": "Como"}
{"id": "G7", "scorer": "Jesús Perrotta", "team": "Como", "minute": 20}
{"id": "G8", "scorer": "Duván Sarmiento", "team": "Torino", "kind": "header"}
{"id": "G9", "scorer": "Che Addams", "team": "Torino", "minute": 68, "minute_text": "68"}
{"id": "G10", "scorer": "Moise Kouadio; Roberto Piccolini", "team": "Fiorentina", "count": 2}
{"id": "G11", "scorer": "Riccardo Orsolan", "team": "Bologna", "minute": 57, "kind": "penalty", "minute_text": "57 minutes"}
