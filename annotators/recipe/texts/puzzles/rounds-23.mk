Transfer focus: why ⟦TEAM|Newcastle⟧ want ⟦PERSON|Ibrahim Sangaré-Diop⟧, and what it would cost
⟦FURNITURE|TransferDesk⟧
⟦TEAM|Newcastle United⟧ are leading the race for ⟦TEAM|Lens⟧ winger ⟦PERSON|Ibrahim Sangaré-Diop⟧, ⟦ORG|L’Équipe⟧ reports, with a fee of €45m under discussion. ⟦TEAM|Aston Villa⟧ and ⟦TEAM|Napoli⟧ have also asked to be kept informed.
The 22-year-old ⟦NORP|Senegalese⟧ had a quiet start to the year but nobody in ⟦COMPETITION|Ligue 1⟧ has been as dangerous since ⟦DATE|August⟧. He has ⟦G1|nine goals⟧ and six assists, and on ⟦DATE|Friday night⟧ he ⟦G2|scored the goal of the ⟦DATE|weekend⟧⟧ in the ⟦SCORE|3-0⟧ win over ⟦TEAM|Rennes⟧: a collected throw, a spin away from ⟦PERSON|Lorenz Adjei⟧ and a rising shot from the corner of the area that ⟦G3|beat⟧ ⟦PERSON|Steve Mandel⟧ at his near post. ⟦PERSON|Wesley Sagnan⟧ had ⟦G4|opened the scoring⟧ from a ⟦PERSON|Sangaré-Diop⟧ corner and ⟦PERSON|Rémy Lascar⟧ ⟦G5|got the third⟧.
He can play on either flank. Against ⟦TEAM|Monaco⟧ in ⟦DATE|September⟧ he started on the right, ⟦G6|gave ⟦TEAM|Lens⟧ the lead⟧ after a one-two with ⟦PERSON|Lascar⟧, hit the side-netting when he ought to have squared it, moved to the left for the second half and ⟦G7|scored again⟧. ⟦TEAM|Monaco⟧’s right-back, ⟦PERSON|Vander Quintela⟧, asked to come off.
The worry is fitness. He tore a thigh muscle in the ⟦COMPETITION|French Cup⟧ tie at ⟦TEAM|Laval⟧ ⟦DATE|last season⟧, two minutes after ⟦G8|equalising⟧, and missed 17 weeks. Without him ⟦TEAM|Lens⟧ took nine points from a possible 39 and failed to score in eight of those games.
⟦TEAM|Newcastle⟧ have been short of goals on the left since ⟦PERSON|Harvey Blackett⟧’s departure; their wide players have contributed just ⟦G9|four⟧ between them in all competitions, and ⟦G10|two⟧ of those came in the ⟦SCORE|5-1⟧ defeat of ⟦TEAM|Barnet⟧. Manager ⟦PERSON|Kjetil Brenne⟧ is understood to have watched ⟦PERSON|Sangaré-Diop⟧ in ⟦GPE|Eindhoven⟧ in ⟦DATE|October⟧, when he ⟦G11|scored⟧ in a ⟦SCORE|2-2⟧ draw with ⟦TEAM|PSV⟧ and forced ⟦PERSON|Jurre Kok⟧ into an ⟦G12|own goal⟧.
⟦TEAM|Lens⟧ would rather sell in ⟦DATE|summer⟧. The player’s agent, ⟦PERSON|Moussa Faty⟧, said: “⟦PERSON|Ibrahim⟧ is focused on ⟦DATE|Sunday⟧, on ⟦TEAM|Lille⟧, and then we will see. There’s no agreement.” ⟦PERSON|Faty⟧ was seen bundling bags into a taxi at ⟦GPE|Newcastle⟧ airport on ⟦DATE|Tuesday⟧.
⟦FURNITURE|LIVE: All the latest transfer news and rumours⟧
=====GOALS=====
{"id": "G1", "scorer": "Ibrahim Sangaré-Diop", "team": "Lens", "scope": "background", "count": 9}
{"id": "G2", "scorer": "Ibrahim Sangaré-Diop", "team": "Lens", "scope": "background", "kind": "shot"}
{"id": "G3", "scorer": "Ibrahim Sangaré-Diop", "team": "Lens", "scope": "background", "kind": "shot"}
{"id": "G4", "scorer": "Wesley Sagnan", "team": "Lens", "scope": "background", "assist": "Ibrahim Sangaré-Diop"}
{"id": "G5", "scorer": "Rémy Lascar", "team": "Lens", "scope": "background"}
{"id": "G6", "scorer": "Ibrahim Sangaré-Diop", "team": "Lens", "scope": "background", "assist": "Rémy Lascar"}
{"id": "G7", "scorer": "Ibrahim Sangaré-Diop", "team": "Lens", "scope": "background"}
{"id": "G8", "scorer": "Ibrahim Sangaré-Diop", "team": "Lens", "scope": "background"}
{"id": "G9", "team": "Newcastle United", "scope": "background", "count": 4}
{"id": "G10", "team": "Newcastle United", "scope": "background", "count": 2}
{"id": "G11", "scorer": "Ibrahim Sangaré-Diop", "team": "Lens", "scope": "background"}
{"id": "G12", "scorer": "Jurre Kok", "team": "Lens", "scope": "background", "kind": "own goal"}
