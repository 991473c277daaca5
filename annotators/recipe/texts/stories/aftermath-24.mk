⟦TEAM|Iceland⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Finland⟧: who shone and who sank in ⟦GPE|Reykjavik⟧
⟦PERSON|Patrik Lehto⟧'s ⟦G1|volley⟧ and a ⟦G2|goal⟧ from the bench took ⟦TEAM|Finland⟧ top of their ⟦COMPETITION|Nations League⟧ group. Here is how we rated the main men at ⟦VENUE|Laugardalsvöllur⟧.
⟦PERSON|Rúnar Steinsson⟧ (⟦TEAM|Iceland⟧) 4: The goalkeeper had no chance with the ⟦G3|first⟧ he let in but will not enjoy watching the ⟦G4|second⟧, when he dashed out, changed his mind and was caught between.
⟦PERSON|Hördur Kárason⟧ (⟦TEAM|Iceland⟧) 5: Solid in the air. His headed clearance fell to ⟦PERSON|Lehto⟧ for the ⟦G5|equaliser⟧, and that was bad luck more than anything else: the ⟦NORP|Finn⟧ was 20 yards out and ⟦G6|hit it on the full⟧.
⟦PERSON|Sigurður Hallsson⟧ (⟦TEAM|Iceland⟧) 7: Best on the pitch before ⟦MINUTE|half-time⟧. His ⟦G7|goal⟧ had been coming. ⟦NORP|Finnish⟧ defender ⟦PERSON|Jakob Ness-Olsen⟧ got in his way at first, blocking twice inside ten minutes, but ⟦PERSON|Hallsson⟧ stayed patient and when ⟦PERSON|Arnór Bragason⟧'s shot rebounded from a post he was ready. ⟦MINUTE|Nineteen minutes⟧ played, and the easiest ⟦G8|finish⟧ he'll ever have.
⟦PERSON|Arnór Bragason⟧ (⟦TEAM|Iceland⟧) 6: Hit that post, forced two good saves. Missed a free header in the ⟦MINUTE|70th minute⟧ which might have changed the result.
⟦PERSON|Ness-Olsen⟧ (⟦TEAM|Finland⟧) 5: Booked for a foul on ⟦PERSON|Hallsson⟧. Lost him for the ⟦G9|goal⟧. Better later.
⟦PERSON|Lehto⟧ (⟦TEAM|Finland⟧) 8: We all know he can strike a ball. The ⟦G10|equaliser⟧ was one thing, the pass for the ⟦G11|winner⟧ another: forty metres, over ⟦PERSON|Kárason⟧, with his weaker foot.
⟦PERSON|Ville Aaltola⟧ (⟦TEAM|Finland⟧) 7: On for twenty minutes, ⟦G12|scored⟧, went off again with cramp. Took the ball past ⟦PERSON|Steinsson⟧ with his chest, and from that angle most would have crossed it; he ⟦G13|squeezed it in⟧. He has ⟦G14|four⟧ in his last five for the ⟦TEAM|Finns⟧.
⟦FURNITURE|What did you make of it? Leave your ratings below⟧
⟦TEAM|Iceland⟧'s coach was generous. "We were good before our ⟦G15|goal⟧ and poor from then on. ⟦TEAM|Finland⟧ got the ⟦G16|first⟧ and I knew there'd be another."
=====GOALS=====
{"id": "G1", "scorer": "Patrik Lehto", "team": "Finland", "kind": "volley"}
{"id": "G2", "scorer": "Ville Aaltola", "team": "Finland", "assist": "Patrik Lehto", "kind": "shot"}
{"id": "G3", "scorer": "Patrik Lehto", "team": "Finland", "kind": "volley"}
{"id": "G4", "scorer": "Ville Aaltola", "team": "Finland", "assist": "Patrik Lehto", "kind": "shot"}
{"id": "G5", "scorer": "Patrik Lehto", "team": "Finland", "kind": "volley"}
{"id": "G6", "scorer": "Patrik Lehto", "team": "Finland", "kind": "volley"}
{"id": "G7", "scorer": "Sigurður Hallsson", "team": "Iceland", "minute": 19, "kind": "shot"}
{"id": "G8", "scorer": "Sigurður Hallsson", "team": "Iceland", "minute": 19, "kind": "shot", "minute_text": "Nineteen minutes"}
{"id": "G9", "scorer": "Sigurður Hallsson", "team": "Iceland", "minute": 19, "kind": "shot"}
{"id": "G10", "scorer": "Patrik Lehto", "team": "Finland", "kind": "volley"}
{"id": "G11", "scorer": "Ville Aaltola", "team": "Finland", "assist": "Patrik Lehto", "kind": "shot"}
{"id": "G12", "scorer": "Ville Aaltola", "team": "Finland", "assist": "Patrik Lehto", "kind": "shot"}
{"id": "G13", "scorer": "Ville Aaltola", "team": "Finland", "assist": "Patrik Lehto", "kind": "shot"}
{"id": "G14", "scorer": "Ville Aaltola", "team": "Finland", "scope": "background", "count": 4}
{"id": "G15", "scorer": "Sigurður Hallsson", "team": "Iceland", "minute": 19, "kind": "shot"}
{"id": "G16", "scorer": "Patrik Lehto", "team": "Finland", "kind": "volley"}
