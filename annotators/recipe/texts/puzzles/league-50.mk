⟦PERSON|Lacroix⟧ ⟦G1|strike⟧ moves ⟦TEAM|Brighton⟧ above ⟦TEAM|Chelsea⟧
⟦TEAM|Brighton⟧ leapfrogged ⟦TEAM|Chelsea⟧ into fifth with a hard-fought ⟦SCORE|1-0⟧ victory at the ⟦VENUE|Amex Stadium⟧.
⟦PERSON|Aymeric Lacroix⟧, left out of the side for the past two ⟦COMPETITION|Premier League⟧ matches, needed only ⟦MINUTE|five minutes⟧ as a substitute to ⟦G2|decide it⟧, ⟦G3|guiding ⟦PERSON|Hugo Brandão⟧'s pass beyond ⟦PERSON|Mario Dukić⟧⟧ to end a run of four games without a win for the ⟦TEAM|Seagulls⟧.
⟦TEAM|Chelsea⟧ had a ⟦PERSON|Nathan Goodhew⟧ ⟦G4|effort⟧ chalked off in the first half for a handball by ⟦PERSON|Scott Cullimore⟧ and were indebted to ⟦PERSON|Dukić⟧ for keeping them in it for as long as he did. The ⟦NORP|Croatian⟧ denied ⟦PERSON|Ferdinand Osei-Tutu⟧ three times before the ⟦MINUTE|interval⟧, once with his face.
At the other end ⟦PERSON|Ashton Pryce⟧ fired a warning shot over in the ⟦MINUTE|19th minute⟧, ⟦PERSON|Goodhew⟧ put a header too close to ⟦PERSON|Dom Ravenhill⟧, the ⟦TEAM|Brighton⟧ goalkeeper, and a rebound just evaded ⟦PERSON|Cullimore⟧.
⟦PERSON|Lee Standring⟧ had picked a team to frustrate, and it was working. The ⟦TEAM|Chelsea⟧ head coach raised both fists to the away end on the ⟦MINUTE|hour⟧ after a sliding block from ⟦PERSON|Pryce⟧, as though that were the winner.
It wasn't. On ⟦MINUTE|68 minutes⟧ ⟦PERSON|Lacroix⟧ came on for the limping ⟦PERSON|Craig Woolston⟧, and on ⟦MINUTE|73⟧ the ball ⟦G5|was in the net⟧. ⟦PERSON|Brandão⟧, in space for once, looked up, waited, and slid it between two blue shirts. The ⟦NORP|Frenchman⟧ let it run and ⟦G6|finished with the outside of his boot⟧.
It's the second year running he has ⟦G7|scored⟧ against these opponents.
⟦TEAM|Chelsea⟧ sent on everyone with a forward's number on his back. ⟦PERSON|Goodhew⟧ volleyed across goal; ⟦PERSON|Cullimore⟧, with the last touch of the game, shot straight into ⟦PERSON|Ravenhill⟧'s midriff.
"We've stopped scoring the ones we were ⟦G8|scoring⟧ in ⟦DATE|August⟧," said ⟦PERSON|Standring⟧, who was without three injured strikers. "It's not rocket science."
⟦TEAM|Chelsea⟧ play ⟦TEAM|Arsenal⟧ at ⟦VENUE|Stamford Bridge⟧ next; ⟦TEAM|Brighton⟧ aren't in action again until the ⟦COMPETITION|FA Cup⟧ third round.
⟦FURNITURE|What did you make of the game? Have your say here⟧
⟦FURNITURE|Watch highlights on Sky Sports⟧
=====GOALS=====
{"id": "G1", "scorer": "Aymeric Lacroix", "team": "Brighton", "minute": 73, "assist": "Hugo Brandão"}
{"id": "G2", "scorer": "Aymeric Lacroix", "team": "Brighton", "minute": 73, "assist": "Hugo Brandão"}
{"id": "G3", "scorer": "Aymeric Lacroix", "team": "Brighton", "minute": 73, "assist": "Hugo Brandão"}
{"id": "G4", "scorer": "Nathan Goodhew", "team": "Chelsea", "outcome": "ruled out"}
{"id": "G5", "scorer": "Aymeric Lacroix", "team": "Brighton", "minute": 73, "assist": "Hugo Brandão", "minute_text": "73"}
{"id": "G6", "scorer": "Aymeric Lacroix", "team": "Brighton", "minute": 73, "assist": "Hugo Brandão"}
{"id": "G7", "scorer": "Aymeric Lacroix", "team": "Brighton", "scope": "background"}
{"id": "G8", "team": "Chelsea", "scope": "background"}
