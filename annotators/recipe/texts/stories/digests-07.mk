⟦PERSON|Larrea⟧'s goodbye gift keeps ⟦TEAM|Rayo⟧ waiting

By the time ⟦PERSON|Iñaki Larrea⟧ came out to do the lap, most of the cameras had gone. It was ten past eleven and the rain had stopped. The captain walked the touchline at ⟦VENUE|Anoeta⟧ with a child on each arm, and the ones who had stayed, perhaps twelve thousand, sang the song they sang when he ⟦G1|scored⟧ against ⟦TEAM|Osasuna⟧ in ⟦DATE|2014⟧.

It was not a night for records, although he had one: 402 league games for ⟦TEAM|Real Sociedad⟧, and in the last at home, ⟦MINUTE|twelve minutes from time⟧, the ⟦G2|goal⟧ that beat ⟦TEAM|Rayo Vallecano⟧ ⟦SCORE|3-2⟧ and put ⟦GPE|Europe⟧ within reach.

"I told ⟦PERSON|Beñat⟧ to leave it," he said of the ⟦G3|free-kick⟧. "He told me to be quick, my legs were cold. I think he expected me to hit the wall."

The game had been ⟦TEAM|Rayo⟧'s for an hour. ⟦PERSON|Cheikh Mbodj⟧, quick, rude and brilliant, had ⟦G4|scored⟧ after ⟦MINUTE|eight minutes⟧ and ⟦G5|again⟧ in the ⟦MINUTE|27th⟧, first from ⟦PERSON|Rodrigo Salvatierra⟧'s pass and then by robbing ⟦PERSON|Julen Aranburu⟧ and running half the length of the pitch. Between the two, ⟦PERSON|Manu Cifuentes⟧ missed a penalty, if ⟦PERSON|Fermin Solis⟧'s save at full stretch can be called a miss. What the ⟦NORP|Senegalese⟧ did not do was score a third. He had the chance, on ⟦MINUTE|44⟧, and rolled it wide.

"If that goes in we don't have this conversation," said his coach.

Instead ⟦PERSON|Diego Otxoa⟧, a substitute at the ⟦MINUTE|break⟧, ⟦G6|got one back⟧ ⟦MINUTE|five minutes after the restart⟧, a ⟦G7|header⟧ of no great power that ⟦PERSON|Álvaro Peñas⟧ fumbled, and around the ⟦MINUTE|hour⟧ the ground began to move. The ⟦G8|equaliser⟧, a ⟦MINUTE|63rd-minute⟧ ⟦G9|shot⟧ off ⟦PERSON|Pablo Guzman⟧'s heel, was also given to ⟦PERSON|Otxoa⟧, who was nearest and who was not going to argue.

⟦PERSON|Larrea⟧ came on in the ⟦MINUTE|75th minute⟧ for ⟦PERSON|Cifuentes⟧. His first touch was a foul. His fourth was the ⟦G10|winner⟧.

⟦TEAM|La Real⟧ finish at ⟦GPE|Vallecas⟧'s neighbours next ⟦DATE|Sunday⟧. Sixth may be enough.
=====GOALS=====
{"id": "G1", "scorer": "Iñaki Larrea", "team": "Real Sociedad", "scope": "background"}
{"id": "G2", "scorer": "Iñaki Larrea", "team": "Real Sociedad", "minute": 78, "minute_text": "twelve minutes from time", "kind": "free kick"}
{"id": "G3", "scorer": "Iñaki Larrea", "team": "Real Sociedad", "minute": 78, "kind": "free kick"}
{"id": "G4", "scorer": "Cheikh Mbodj", "team": "Rayo Vallecano", "minute": 8, "minute_text": "eight minutes", "assist": "Rodrigo Salvatierra"}
{"id": "G5", "scorer": "Cheikh Mbodj", "team": "Rayo Vallecano", "minute": 27, "minute_text": "27th"}
{"id": "G6", "scorer": "Diego Otxoa", "team": "Real Sociedad", "minute": 50, "minute_text": "five minutes after the restart", "kind": "header"}
{"id": "G7", "scorer": "Diego Otxoa", "team": "Real Sociedad", "minute": 50, "kind": "header"}
{"id": "G8", "scorer": "Diego Otxoa", "team": "Real Sociedad", "minute": 63, "minute_text": "63rd-minute", "kind": "shot"}
{"id": "G9", "scorer": "Diego Otxoa", "team": "Real Sociedad", "minute": 63, "kind": "shot"}
{"id": "G10", "scorer": "Iñaki Larrea", "team": "Real Sociedad", "minute": 78, "kind": "free kick"}
