Stoppage-time kings: the late late shows of ⟦TEAM|Stade Rennais⟧, ⟦DATE|1998-99⟧
⟦FURNITURE|Bretagne Foot, history pages⟧
There was a joke at the ⟦VENUE|Route de Lorient⟧ in that ⟦DATE|spring of 1999⟧: never go for the car before the corner flag goes for a shower. In the space of 11 weeks ⟦TEAM|Rennes⟧ ⟦G1|scored seven times⟧ after the ⟦MINUTE|89th minute⟧. It took them from tenth to fifth and into ⟦GPE|Europe⟧.
It began against ⟦TEAM|Nancy⟧. Two down and booed, they ⟦G2|got one⟧ through ⟦PERSON|Didier Le Goffic⟧ in the ⟦MINUTE|90th⟧ and ⟦G3|another⟧, from the same man, before the restart had been properly taken. That was ⟦DATE|7 March⟧. Two weeks on, at ⟦TEAM|Metz⟧, ⟦PERSON|Le Goffic⟧ was suspended and ⟦PERSON|Shabani Nonda-Kalala⟧ stood in. He missed three sitters and a penalty. In the ⟦MINUTE|93rd⟧ he ⟦G4|bundled the winner over the line⟧ and ran straight down the tunnel.
The third was an accident. At home to ⟦TEAM|Auxerre⟧, level at ⟦SCORE|1-1⟧, keeper ⟦PERSON|Bernard Kervadec⟧ hoofed a free-kick forward. ⟦TEAM|Auxerre⟧'s captain, ⟦PERSON|Taribo Eze⟧, headed it towards his own goalkeeper, who wasn't there. It ⟦G5|trickled in⟧. ⟦SCORE|2-1⟧.
Numbers four and five fell on the same day, a ⟦SCORE|5-4⟧ defeat of ⟦TEAM|Le Havre⟧ that has its own book. ⟦TEAM|Le Havre⟧ had led ⟦SCORE|4-3⟧ and missed a penalty to make it five in the ⟦MINUTE|88th minute⟧. ⟦PERSON|Kervadec⟧'s save went out to ⟦PERSON|Laurent Pouliquen⟧, and at the end of a 90-metre move, ⟦PERSON|Le Goffic⟧ ⟦G6|equalised⟧. He took his shirt off, had no time to put it on and was half undressed when he ⟦G7|won it⟧, with a backheel, on ⟦MINUTE|94⟧. Referee ⟦PERSON|Patrick Szymczak⟧ showed him a yellow card for each of them. It's still the only time a ⟦TEAM|Rennes⟧ player was sent off for ⟦G8|scoring⟧.
Then nothing in ⟦DATE|April⟧. The sixth, on ⟦DATE|8 May⟧, was a ⟦G9|header⟧ by ⟦PERSON|Pouliquen⟧ against ⟦TEAM|Lens⟧, and the seventh, on the last day, ⟦PERSON|Nonda-Kalala⟧'s again, turned what would've been ⟦SCORE|0-0⟧ at ⟦TEAM|Montpellier⟧ into fifth place.
What was it? Fitness, said the coach, ⟦PERSON|Yvon Tréhin⟧, a former cyclist, who made them run up a slag heap on Mondays. Luck, said everybody else. ⟦TEAM|Rennes⟧ hit the frame 19 times that season in the ⟦MINUTE|last quarter of an hour⟧ as well.
⟦PERSON|Le Goffic⟧ finished with ⟦G10|16⟧. He now runs a crêperie in ⟦GPE|Vannes⟧. It stays open, it says on the door, until five past midnight.
=====GOALS=====
{"id": "G1", "team": "Rennes", "scope": "background", "count": 7}
{"id": "G2", "scorer": "Didier Le Goffic", "team": "Rennes", "scope": "background"}
{"id": "G3", "scorer": "Didier Le Goffic", "team": "Rennes", "scope": "background"}
{"id": "G4", "scorer": "Shabani Nonda-Kalala", "team": "Rennes", "scope": "background"}
{"id": "G5", "scorer": "Taribo Eze", "team": "Rennes", "kind": "own goal", "scope": "background"}
{"id": "G6", "scorer": "Didier Le Goffic", "team": "Rennes", "scope": "background"}
{"id": "G7", "scorer": "Didier Le Goffic", "team": "Rennes", "kind": "shot", "scope": "background"}
{"id": "G8", "scorer": "Didier Le Goffic", "team": "Rennes", "scope": "background", "count": 2}
{"id": "G9", "scorer": "Laurent Pouliquen", "team": "Rennes", "kind": "header", "scope": "background"}
{"id": "G10", "scorer": "Didier Le Goffic", "team": "Rennes", "scope": "background", "count": 16}
