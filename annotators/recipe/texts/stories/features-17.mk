⟦TEAM|Wrexham⟧ sign ⟦PERSON|Lamptey-Rowe⟧ on two-and-a-half-year deal

⟦TEAM|Wrexham⟧ have completed the signing of ⟦TEAM|Plymouth Argyle⟧ forward ⟦PERSON|Curtis Lamptey-Rowe⟧ for an undisclosed fee.

The 26-year-old, who will wear number 19, becomes the club's third arrival of the ⟦DATE|January⟧ window after ⟦PERSON|Ewan Strachan⟧ and ⟦PERSON|Pelle Norgren⟧.

⟦PERSON|Lamptey-Rowe⟧ came through at ⟦TEAM|Charlton Athletic⟧ before moving to ⟦GPE|Devon⟧ in ⟦DATE|2022⟧. He managed 29 ⟦G1|goals⟧ in 118 games for the ⟦TEAM|Pilgrims⟧, including a ⟦G2|hat-trick⟧ at ⟦TEAM|Hull City⟧, and was voted young player of the year in his first campaign. ⟦DATE|This season⟧ he has been limited to substitute appearances, although he came off the bench to ⟦G3|rescue a point⟧ with a header against ⟦TEAM|Preston⟧ on ⟦DATE|New Year's Day⟧.

"It's a bit surreal," he told the club website. "The gaffer rang me on ⟦DATE|Sunday⟧ and I'd signed by ⟦DATE|Tuesday⟧ lunchtime. I watched the documentary like everybody else. I've told my mum she's not allowed to ask for autographs."

Manager ⟦PERSON|Neil Ashdown⟧ said: "He's one we've followed. He gets into areas, he's brave, he's got a lovely finish off either foot. He can play through the middle or off the side, and he'll give ⟦PERSON|Pelle⟧ and ⟦PERSON|Dougie⟧ a push."

⟦PERSON|Douglas Munro⟧, whose 13 ⟦G4|strikes⟧ make him the leading marksman at the ⟦VENUE|Racecourse⟧, is expected to be out until ⟦DATE|mid-February⟧ with a thigh problem.

⟦PERSON|Lamptey-Rowe⟧ could make his bow at home to ⟦TEAM|Sheffield Wednesday⟧ on ⟦DATE|Saturday⟧. International clearance is not needed.

⟦FURNITURE|Tickets for Saturday are on sale now from £24 (adults).⟧
⟦FURNITURE|Get your Lamptey-Rowe 19 shirt in the club shop⟧
=====GOALS=====
{"id":"G1","scorer":"Curtis Lamptey-Rowe","team":"Pilgrims","count":29,"scope":"background"}
{"id":"G2","scorer":"Curtis Lamptey-Rowe","team":"Pilgrims","count":3,"scope":"background"}
{"id":"G3","scorer":"Curtis Lamptey-Rowe","team":"Pilgrims","kind":"header","scope":"background"}
{"id":"G4","scorer":"Douglas Munro","team":"Wrexham","count":13,"scope":"background"}
