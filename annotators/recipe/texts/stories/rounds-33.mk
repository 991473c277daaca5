⟦COMPETITION|EFL Trophy⟧ and ⟦COMPETITION|National League⟧ results: ⟦TEAM|Cheltenham⟧ beaten by kids

⟦TEAM|Chelsea Under-21s⟧ knocked ⟦TEAM|Cheltenham Town⟧ out of the ⟦COMPETITION|EFL Trophy⟧, ⟦G1|goals⟧ from ⟦PERSON|Shim Mheukem⟧, 16, and ⟦PERSON|Reggie Watsford⟧ in the ⟦MINUTE|last ten minutes⟧ overturning ⟦PERSON|Ethan Archibald⟧'s first-half ⟦G2|penalty⟧.

⟦PERSON|Ethan Archibald⟧ ⟦G3|scored from the spot⟧ on ⟦MINUTE|40⟧ after ⟦PERSON|Harrison Murray-Cole⟧ pulled down ⟦PERSON|Jordan Thorne⟧. It was as far as ⟦TEAM|Cheltenham⟧ got. ⟦PERSON|Mheukem⟧ ⟦G4|equalised⟧ from ⟦PERSON|Jimi Tauriello⟧'s cross in the ⟦MINUTE|82nd minute⟧, ⟦PERSON|Watsford⟧ ⟦G5|won the tie⟧ with a header in the 89th.

⟦TEAM|Doncaster⟧ won ⟦SCORE|4-0⟧ at ⟦TEAM|Grimsby⟧: ⟦PERSON|Billy Sharpley⟧ 2, ⟦PERSON|Luke Molyneaux-Hay⟧, ⟦PERSON|Glenn Middletonne⟧. ⟦PERSON|Billy Sharpley⟧ is 40 in ⟦DATE|February⟧ and has ⟦G6|scored seven⟧ ⟦DATE|this term⟧. ⟦TEAM|Grimsby⟧ missed a penalty.

⟦TEAM|Salford⟧'s tie with ⟦TEAM|Stoke Under-21s⟧ finished ⟦SCORE|2-2⟧ and went to spot-kicks, ⟦TEAM|Salford⟧ winning ⟦SCORE|5-4⟧. ⟦PERSON|Cole Stocktonne⟧'s ⟦G7|brace⟧, the ⟦G8|first⟧ from a free-kick after ⟦MINUTE|18 minutes⟧, had twice put the hosts in front.

In the ⟦COMPETITION|National League⟧, ⟦TEAM|Forest Green⟧ went second with a ⟦SCORE|2-0⟧ win at ⟦TEAM|Solihull Moors⟧. ⟦PERSON|Christian Doidgely⟧ ⟦G9|nodded the first⟧ after ⟦MINUTE|26 minutes⟧ and, with ⟦PERSON|Jack Stevensen⟧ in the ⟦TEAM|Moors⟧ goal having just saved his penalty, ⟦PERSON|Kyle McAllisterson⟧ ⟦G10|followed up⟧ on ⟦MINUTE|73⟧. ⟦TEAM|Aldershot⟧ and ⟦TEAM|Sutton⟧ was abandoned at ⟦SCORE|1-1⟧ in the ⟦MINUTE|64th minute⟧ because of floodlight failure; ⟦PERSON|Josh Barrettino⟧ had ⟦G11|scored⟧ for the ⟦TEAM|Shots⟧, ⟦PERSON|Will Davidson-Orr⟧ for ⟦TEAM|Sutton⟧.
=====GOALS=====
{"id": "G1", "scorer": "Shim Mheukem; Reggie Watsford", "team": "Chelsea Under-21s", "count": 2}
{"id": "G2", "scorer": "Ethan Archibald", "team": "Cheltenham Town", "minute": 40, "kind": "penalty"}
{"id": "G3", "scorer": "Ethan Archibald", "team": "Cheltenham Town", "minute": 40, "kind": "penalty", "minute_text": "40"}
{"id": "G4", "scorer": "Shim Mheukem", "team": "Chelsea Under-21s", "minute": 82, "assist": "Jimi Tauriello", "minute_text": "82nd minute"}
{"id": "G5", "scorer": "Reggie Watsford", "team": "Chelsea Under-21s", "minute": 89, "kind": "header", "minute_text": "89th"}
{"id": "G6", "scorer": "Billy Sharpley", "team": "Doncaster", "scope": "background", "count": 7}
{"id": "G7", "scorer": "Cole Stocktonne", "team": "Salford", "count": 2}
{"id": "G8", "scorer": "Cole Stocktonne", "team": "Salford", "minute": 18, "kind": "free kick", "minute_text": "18 minutes"}
{"id": "G9", "scorer": "Christian Doidgely", "team": "Forest Green", "minute": 26, "kind": "header", "minute_text": "26 minutes"}
{"id": "G10", "scorer": "Kyle McAllisterson", "team": "Forest Green", "minute": 73, "minute_text": "73"}
{"id": "G11", "scorer": "Josh Barrettino; Will Davidson-Orr", "count": 2}
