⟦TEAM|Rosario Central⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Newell's⟧: ⟦PERSON|Ledesma⟧ ⟦G1|settles⟧ the clásico
⟦PERSON|Joaquín Ledesma⟧ is from the ⟦GPE|Arroyito⟧ quarter, three streets from the stadium, and on ⟦DATE|Sunday⟧ he gave it a night it will talk about for a generation.
The midfielder's ⟦G2|volley⟧, ⟦MINUTE|six minutes from the finish⟧, won a ⟦GPE|Rosario⟧ derby that had seemed certain to end without one. ⟦PERSON|Tomás Quiroga⟧'s free-kick was punched out by ⟦PERSON|Lautaro Peralta⟧ as far as the edge of the area and ⟦PERSON|Ledesma⟧, whose two earlier drives had flown into the popular end, ⟦G3|caught it cleanly⟧.
⟦TEAM|Central⟧ deserved it, just. ⟦PERSON|Nicolás Barrionuevo⟧ headed against the crossbar on ⟦MINUTE|11 minutes⟧, ⟦PERSON|Facundo Iturbe⟧ ran through and was smothered by ⟦PERSON|Peralta⟧, and ⟦PERSON|Quiroga⟧ shot into the side-netting from a corner routine that had obviously been rehearsed.
⟦TEAM|Newell's⟧ thought they ⟦G4|had scored⟧ shortly before the ⟦MINUTE|interval⟧. ⟦PERSON|Enzo Villalba⟧, the ⟦NORP|Uruguayan⟧, ⟦G5|poked in⟧ after a rebound, and was halfway to the bench when he saw the flag.
⟦TEAM|Lepra⟧ had other moments. ⟦PERSON|Villalba⟧'s shot on the turn whistled past the angle, and ⟦PERSON|Rubén Cáceres⟧ was forced to claw a deflected cross from under his own bar in the ⟦MINUTE|69th minute⟧.
The tackling grew worse as the chances dried up: nine yellow cards, and a red for ⟦PERSON|Barrionuevo⟧, who left in tears and missed the ⟦G6|goal⟧.
"I struck it and did not see it, because they pulled me down," ⟦PERSON|Ledesma⟧ told ⟦ORG|Clarín⟧. "I only heard it."
The ⟦TEAM|Canalla⟧ move up to third in their zone of the ⟦COMPETITION|Copa de la Liga⟧. ⟦TEAM|Newell's⟧ have now gone six clásicos without a win.
=====GOALS=====
{"id": "G1", "scorer": "Joaquín Ledesma", "team": "Rosario Central", "minute": 84, "kind": "volley"}
{"id": "G2", "scorer": "Joaquín Ledesma", "team": "Rosario Central", "minute": 84, "minute_text": "six minutes from the finish", "kind": "volley"}
{"id": "G3", "scorer": "Joaquín Ledesma", "team": "Rosario Central", "minute": 84, "minute_text": "six minutes from the finish", "kind": "volley"}
{"id": "G4", "scorer": "Enzo Villalba", "team": "Newell's", "minute_text": "shortly before the interval", "kind": "shot", "outcome": "ruled out"}
{"id": "G5", "scorer": "Enzo Villalba", "team": "Newell's", "minute_text": "shortly before the interval", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Joaquín Ledesma", "team": "Rosario Central", "minute": 84, "kind": "volley"}
