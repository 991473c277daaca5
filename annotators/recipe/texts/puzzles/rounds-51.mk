Can ⟦PERSON|Lautaro Zubeldía-Ricci⟧ fill ⟦PERSON|Messi⟧’s shirt? ⟦GPE|Rosario⟧’s latest is trying not to think about it
⟦FURNITURE|Buenos Aires Times⟧
The number ten hung in the dressing room for nine months before anyone at ⟦TEAM|Newell’s⟧ was given it. When it was ⟦PERSON|Lautaro Zubeldía-Ricci⟧’s turn he asked if there was a 28.
He wears the ten. He ⟦G1|scored⟧ in it after ⟦MINUTE|25 minutes⟧ of his first match, a dribble and a prod beyond ⟦PERSON|Franco Petroli-Sosa⟧ of ⟦TEAM|Lanús⟧, and again the following week, a ⟦G2|free-kick⟧ that went in off the wall. ⟦PERSON|Juan Sforza-Díaz⟧ had asked to take it. “He didn’t speak to me on the bus,” ⟦PERSON|Zubeldía-Ricci⟧ says.
There have been ⟦G3|ten⟧ now in 19. ⟦TEAM|Newell’s⟧, who were in a relegation scrap a year ago, are second in ⟦COMPETITION|Zone B⟧. He got ⟦G4|both⟧ against ⟦TEAM|Vélez⟧, one of which, a chip from the halfway line over ⟦PERSON|Tomás Marchiori-Gil⟧, was shown on the news in ⟦GPE|Japan⟧; he set up ⟦PERSON|Mateo Silvetti-Paz⟧ for the ⟦G5|equaliser⟧ in the derby, when ⟦PERSON|Ignacio Malcorra-Ruiz⟧ had ⟦G6|put ⟦TEAM|Central⟧ ahead⟧. His worst miss, against ⟦TEAM|Platense⟧, was also shown in ⟦GPE|Japan⟧.
He was seven when he was first compared with the other fellow. He hid in the toilets. At 12 ⟦TEAM|Barcelona⟧ invited him for a trial; he ⟦G7|scored four⟧, and then told his father he wished to go home. At 16 he was 1.52m and they sent him for tests.
“The ball is the same size for everyone,” says ⟦PERSON|Cristian Fabbiano-Luz⟧, the coach who gave him his debut, as a substitute in a cup tie at ⟦TEAM|Chacarita⟧. He played nine minutes and hit the post. ⟦PERSON|Fabbiano-Luz⟧ made him walk home from the station for celebrating too soon.
⟦TEAM|Argentina⟧’s ⟦TEAM|Under-20s⟧ called. At the ⟦COMPETITION|South American Championship⟧ in ⟦GPE|Venezuela⟧ he finished with ⟦G8|five goals⟧, three of them against ⟦TEAM|Bolivia⟧, and missed the penalty, in the ⟦MINUTE|last minute⟧ of the last match, that would have taken the title from ⟦TEAM|Brazil⟧. ⟦PERSON|Endrick Ramalho⟧ had ⟦G9|scored⟧ theirs.
He is 19. ⟦TEAM|Benfica⟧, ⟦TEAM|Manchester City⟧ and ⟦TEAM|Inter⟧ have all sent people. He says what they all say, that he is thinking about ⟦DATE|Sunday⟧. It’s ⟦TEAM|Boca⟧.
⟦FURNITURE|Suscribite⟧
=====GOALS=====
{"id": "G1", "scorer": "Lautaro Zubeldía-Ricci", "team": "Newell’s", "scope": "background", "kind": "shot"}
{"id": "G2", "scorer": "Lautaro Zubeldía-Ricci", "team": "Newell’s", "scope": "background", "kind": "free kick"}
{"id": "G3", "scorer": "Lautaro Zubeldía-Ricci", "team": "Newell’s", "scope": "background", "count": 10}
{"id": "G4", "scorer": "Lautaro Zubeldía-Ricci", "team": "Newell’s", "scope": "background", "count": 2}
{"id": "G5", "scorer": "Mateo Silvetti-Paz", "team": "Newell’s", "scope": "background", "assist": "Lautaro Zubeldía-Ricci"}
{"id": "G6", "scorer": "Ignacio Malcorra-Ruiz", "team": "Central", "scope": "background"}
{"id": "G7", "scorer": "Lautaro Zubeldía-Ricci", "scope": "background", "count": 4}
{"id": "G8", "scorer": "Lautaro Zubeldía-Ricci", "team": "Argentina", "scope": "background", "count": 5}
{"id": "G9", "scorer": "Endrick Ramalho", "team": "Brazil", "scope": "background"}
