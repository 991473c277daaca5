The ⟦DATE|2019⟧ ⟦COMPETITION|Copa América⟧ final that made ⟦PERSON|Wilmer Sarmiento⟧

⟦FURNITURE|Long read. Words by Oliver Prentice⟧

The man on the bench outside the hardware shop in ⟦GPE|Buenaventura⟧ has been asked about it every day for years, and he tells it standing up.

"So. ⟦SCORE|1-1⟧. ⟦PERSON|Rodallega-Mina⟧ had ⟦G1|scored⟧ for us, the ⟦NORP|Peruvian⟧ with the hair had ⟦G2|scored⟧ for them. I had been awful. I had kicked the ground twice. The coach, may he rest, had the board with my number in his hand."

The coach was ⟦PERSON|Hernán Zapata Ruiz⟧. The board was never held up, because at that moment ⟦TEAM|Peru⟧'s ⟦PERSON|Edison Carrillo⟧ (he of the hair) gave away a throw.

"⟦PERSON|Yerson Klinger⟧ throws it long. A head. Another head. It comes down with snow on it. I am thinking about chest, then volley. I get the chest wrong, so it rolls down my leg. Two of them slide in, whoosh, because they also thought: volley. They slide past like it is a water park. And I am there, with the keeper and the ball."

What he did next has been painted, sung and tattooed. He ⟦G3|nudged it through the legs⟧ of ⟦PERSON|Óscar Pachas⟧ and fell over the top of him. ⟦TEAM|Colombia⟧ had their cup.

⟦PERSON|Wilmer Sarmiento⟧ played another six years, in ⟦GPE|Mexico⟧, in ⟦GPE|Turkey⟧ and for a winter in ⟦GPE|Moldova⟧, where they paid in wine. He got 70 ⟦G4|goals⟧, missed 11 penalties and was fined for striking a groundsman. None of it counts here.

Is it true, I ask, that he nearly gave up the game at 20?

"I had a job in this shop. ⟦PERSON|Don Chucho⟧ told me: go and try, if you fail, the hammers will be here." He looks in at the window. "I bought the shop. The hammers are still here."
=====GOALS=====
{"id":"G1","scorer":"Rodallega-Mina","team":"Colombia","scope":"background"}
{"id":"G2","scorer":"Edison Carrillo","team":"Peru","scope":"background"}
{"id":"G3","scorer":"Wilmer Sarmiento","team":"Colombia","kind":"shot","scope":"background"}
{"id":"G4","scorer":"Wilmer Sarmiento","count":70,"scope":"background"}
