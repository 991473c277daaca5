Grades from ⟦TEAM|Argentina⟧ ⟦SCORE|2⟧, ⟦TEAM|Chile⟧ ⟦SCORE|1⟧: ⟦PERSON|Paz⟧ lights it up again

⟦PERSON|Ezequiel Roldán⟧ 5 - Got a hand to ⟦PERSON|Bravo-Lillo⟧'s ⟦G1|shot⟧ and will feel that it should have been a stronger hand. Two decent claims later.

⟦PERSON|Leandro Videla⟧ 6 - Overlapped all evening, rarely found. One cross flashed along the six-yard line with nobody to meet it.

⟦PERSON|Cristian Peralta⟧ 5 - Beaten in the air, beaten on the floor, booked on ⟦MINUTE|40⟧. It was off his heel that the visitors' ⟦G2|goal⟧ began.

⟦PERSON|Fabián Monzón⟧ 7 - Cleaned up. Headed wide from two corners when he ought to have hit the target.

⟦PERSON|Giuliano Ferro⟧ 7 - The tackle, the pass, the start of the ⟦G3|second⟧.

⟦PERSON|Tomás Paz⟧ 9 - Both ⟦G4|goals⟧. The first a ⟦G8|curler⟧ after ⟦MINUTE|16 minutes⟧, when ⟦PERSON|Ignacio Salas⟧ gave him a yard; the other out of nothing, ⟦MINUTE|two minutes from the end⟧, ⟦G5|poking home⟧ with the outside of the boot as ⟦PERSON|Salas⟧ and goalkeeper ⟦PERSON|Claudio Ibacache⟧ left it for each other. Also had a volley turned over, a drive deflected behind and one of the great misses, over an open goal from the penalty spot, which everybody has already forgiven. Eight ⟦G6|goals⟧ in seven qualifiers.

⟦PERSON|Nahuel Correa⟧ 4 - Struck one shot out of the stadium. Taken off at ⟦MINUTE|half-time⟧.

⟦PERSON|Matías Oyola⟧ (for ⟦PERSON|Correa⟧) 7 - Livelier. Won the free-kick which ⟦PERSON|Ferro⟧ put against the bar.

Coach ⟦PERSON|Sergio Battaglini⟧ 6 - Waited too long to react after ⟦PERSON|Diego Bravo-Lillo⟧ ⟦G7|made it all square⟧ in the ⟦MINUTE|58th minute⟧. Saved by the boy.

⟦FURNITURE|Argentina player ratings by Martín Elizalde in Buenos Aires⟧
=====GOALS=====
{"id":"G1","scorer":"Diego Bravo-Lillo","team":"Chile","minute":58,"kind":"shot"}
{"id":"G2","scorer":"Diego Bravo-Lillo","team":"Chile","minute":58,"kind":"shot"}
{"id":"G3","scorer":"Tomás Paz","team":"Argentina","minute":88,"kind":"shot"}
{"id":"G4","scorer":"Tomás Paz","team":"Argentina","count":2}
{"id":"G5","scorer":"Tomás Paz","team":"Argentina","minute":88,"minute_text":"two minutes from the end","kind":"shot"}
{"id":"G6","scorer":"Tomás Paz","team":"Argentina","count":8,"scope":"background"}
{"id":"G7","scorer":"Diego Bravo-Lillo","team":"Chile","minute":58,"minute_text":"58th minute","kind":"shot"}
{"id":"G8","scorer":"Tomás Paz","team":"Argentina","minute":16,"minute_text":"16 minutes","kind":"shot"}
