All-time ⟦COMPETITION|Copa América⟧ goals: the top men from the smaller nations
⟦FURNITURE|CONMEBOL numbers, compiled for the tournament guide⟧
⟦TEAM|VENEZUELA⟧. ⟦PERSON|Yeferson Colmenárez⟧, ⟦G1|eight goals⟧ in four tournaments (⟦DATE|2011⟧, ⟦DATE|2015⟧, ⟦DATE|2016⟧, ⟦DATE|2019⟧). ⟦G2|Five⟧ of them came against ⟦TEAM|Ecuador⟧. He also missed from the spot in the shoot-out that put his side out in ⟦DATE|2015⟧. Now a senator.
⟦TEAM|BOLIVIA⟧. ⟦PERSON|Ramiro Quispe-Arce⟧, ⟦G3|seven⟧, all in ⟦DATE|1963⟧, when the tournament was played at altitude and ⟦TEAM|Bolivia⟧ won it. He ⟦G4|scored in every match⟧ but the one against ⟦TEAM|Paraguay⟧, in which he was kicked, in his own words, "from ⟦GPE|Cochabamba⟧ to the sea, which we do not have". Goals away from ⟦GPE|La Paz⟧ and ⟦GPE|Cochabamba⟧ in his whole career: none.
⟦TEAM|ECUADOR⟧. ⟦PERSON|Byron Caicedo-Mina⟧ (⟦DATE|2001⟧-⟦DATE|2011⟧), ⟦G5|six⟧. Three were ⟦G6|penalties⟧. He's the only player to have ⟦G7|scored for ⟦TEAM|Ecuador⟧ against ⟦TEAM|Brazil⟧⟧ in two different ⟦COMPETITION|Copas⟧, and both ⟦G8|goals⟧ were consolations. His brother ⟦PERSON|Alexis⟧ kept goal behind him.
⟦TEAM|PERU⟧. ⟦PERSON|Teófilo Lostaunau⟧, ⟦G9|14⟧, between ⟦DATE|1935⟧ and ⟦DATE|1947⟧. The ⟦G10|fourteenth⟧ was struck from his own half, if you believe the newspapers of ⟦GPE|Guayaquil⟧, and with his eyes closed, if you believe him. He died in ⟦DATE|1999⟧.
⟦TEAM|JAMAICA⟧ (guests). ⟦PERSON|Junior Blagrove⟧, ⟦G12|one⟧. A free-kick was tipped on to the bar by ⟦TEAM|Uruguay⟧'s keeper in ⟦DATE|2015⟧ and it ⟦G13|rolled down his back and over the line⟧. The record books have been generous: it was down as an ⟦G14|own goal⟧ till ⟦DATE|2018⟧.
⟦TEAM|JAPAN⟧ (guests). ⟦PERSON|Kosuke Minegishi⟧, ⟦G15|two⟧. He came off the bench at ⟦SCORE|0-2⟧ against ⟦TEAM|Uruguay⟧ in ⟦DATE|2019⟧, ⟦G16|scored⟧ after ⟦MINUTE|nine seconds⟧, was booked and ⟦G17|scored again⟧. It ended ⟦SCORE|2-2⟧.
⟦TEAM|HAITI⟧ (guests). ⟦PERSON|Duverger Saint-Louis⟧, ⟦G18|one⟧: a ⟦G19|consolation⟧ in a ⟦SCORE|7-1⟧ defeat by ⟦TEAM|Brazil⟧. He has that match ball. "They let me keep it," he says. "They had plenty."
Not on the list: ⟦TEAM|Qatar⟧, guests in ⟦DATE|2019⟧, whose ⟦G20|two goals⟧ were scored by different players; and ⟦TEAM|Honduras⟧, who in ⟦DATE|2001⟧ got through to third place from a standing start, and whose top scorer, ⟦PERSON|Amado Zúniga-Padilla⟧, had ⟦G22|three⟧.
⟦FURNITURE|See also: the best goalkeepers | the worst kits⟧
=====GOALS=====
{"id": "G1", "scorer": "Yeferson Colmenárez", "team": "VENEZUELA", "scope": "background", "count": 8}
{"id": "G2", "scorer": "Yeferson Colmenárez", "team": "VENEZUELA", "scope": "background", "count": 5}
{"id": "G3", "scorer": "Ramiro Quispe-Arce", "team": "BOLIVIA", "scope": "background", "count": 7}
{"id": "G4", "scorer": "Ramiro Quispe-Arce", "team": "BOLIVIA", "scope": "background"}
{"id": "G5", "scorer": "Byron Caicedo-Mina", "team": "ECUADOR", "scope": "background", "count": 6}
{"id": "G6", "scorer": "Byron Caicedo-Mina", "team": "ECUADOR", "kind": "penalty", "scope": "background", "count": 3}
{"id": "G7", "scorer": "Byron Caicedo-Mina", "team": "ECUADOR", "scope": "background", "count": 2}
{"id": "G8", "scorer": "Byron Caicedo-Mina", "team": "ECUADOR", "scope": "background", "count": 2}
{"id": "G9", "scorer": "Teófilo Lostaunau", "team": "PERU", "scope": "background", "count": 14}
{"id": "G10", "scorer": "Teófilo Lostaunau", "team": "PERU", "kind": "shot", "scope": "background"}
{"id": "G12", "scorer": "Junior Blagrove", "team": "JAMAICA", "scope": "background"}
{"id": "G13", "team": "JAMAICA", "kind": "own goal", "scope": "background"}
{"id": "G14", "team": "JAMAICA", "kind": "own goal", "scope": "background"}
{"id": "G15", "scorer": "Kosuke Minegishi", "team": "JAPAN", "scope": "background", "count": 2}
{"id": "G16", "scorer": "Kosuke Minegishi", "team": "JAPAN", "scope": "background"}
{"id": "G17", "scorer": "Kosuke Minegishi", "team": "JAPAN", "scope": "background"}
{"id": "G18", "scorer": "Duverger Saint-Louis", "team": "HAITI", "scope": "background"}
{"id": "G19", "scorer": "Duverger Saint-Louis", "team": "HAITI", "scope": "background"}
{"id": "G20", "team": "Qatar", "scope": "background", "count": 2}
{"id": "G22", "scorer": "Amado Zúniga-Padilla", "team": "Honduras", "scope": "background", "count": 3}
