⟦PERSON|Petrucci⟧, 41, calls time: "The knee has voted"

⟦PERSON|Silvano Petrucci⟧ is to retire at the end of the season, 24 years after his debut and 22 after a doctor in ⟦TEAM|Cesena⟧ told him to find an office job.

The ⟦TEAM|Bologna⟧ forward, the oldest outfield player in ⟦COMPETITION|Serie A⟧, told his team-mates in the dressing room on ⟦DATE|Wednesday⟧ and then, because it was his turn, collected the bibs.

"The knee has voted, and the back, and ⟦DATE|last Sunday⟧ the hip abstained," he said.

He will go with 246 ⟦G1|goals⟧ for six clubs, from the ⟦G2|first⟧, a mis-hit cross for ⟦TEAM|Cesena⟧ against ⟦TEAM|Ascoli⟧ in ⟦DATE|2004⟧, to the latest, in the cup ⟦DATE|last month⟧, a ⟦G3|chip⟧ over ⟦PERSON|Wiktor Zagórski⟧ that the ⟦TEAM|Genoa⟧ keeper applauded. In the middle came the four years at ⟦TEAM|Fiorentina⟧. He ⟦G4|scored thirty⟧ in the second of those and might have had another but for the crossbar at ⟦VENUE|San Siro⟧ on the last afternoon, which would have made him capocannoniere on his own. He shared it with ⟦PERSON|Ettore Balducci⟧ of ⟦TEAM|Inter⟧. They have holidayed together ever since.

For ⟦TEAM|Italy⟧ there were 15 caps and a lone ⟦G5|goal⟧, against ⟦TEAM|Luxembourg⟧, about which he has never been able to speak with a straight face. A corner had been cleared. He'd gone to the touchline to change a boot. It was there that the ball came to him, and he ⟦G6|belted it⟧ with his sock.

"Seventy metres," he says ⟦DATE|today⟧. It was nearer thirty.

Coach ⟦PERSON|Loris Gentiloni⟧, two years his junior, said that training would be quieter. "He has never let a player be wrong in peace."

⟦PERSON|Andrea Spadoni⟧, 18, who inherits the number, has had a locker next to his since ⟦DATE|August⟧. He was born on the day that ⟦PERSON|Petrucci⟧ missed two penalties in a promotion play-off in ⟦COMPETITION|Serie B⟧. "I looked it up," said the boy. "He didn't like that."

His last home game is against ⟦TEAM|Genoa⟧ on ⟦DATE|May 18⟧ at the ⟦VENUE|Dall'Ara⟧.
=====GOALS=====
{"id": "G1", "scorer": "Silvano Petrucci", "count": 246, "scope": "background"}
{"id": "G2", "scorer": "Silvano Petrucci", "team": "Cesena", "scope": "background"}
{"id": "G3", "scorer": "Silvano Petrucci", "team": "Bologna", "kind": "shot", "scope": "background"}
{"id": "G4", "scorer": "Silvano Petrucci", "team": "Fiorentina", "count": 30, "scope": "background"}
{"id": "G5", "scorer": "Silvano Petrucci", "team": "Italy", "scope": "background"}
{"id": "G6", "scorer": "Silvano Petrucci", "team": "Italy", "kind": "shot", "scope": "background"}
