⟦COMPETITION|SheBelieves Cup⟧ and friendlies: ⟦TEAM|Canada⟧ edge ⟦TEAM|Brazil⟧; ⟦TEAM|England⟧ draw a blank

⟦PERSON|Jordyn Huitmara⟧'s ⟦G1|strike⟧ in the ⟦MINUTE|62nd minute⟧ gave ⟦TEAM|Canada⟧ a ⟦SCORE|1-0⟧ win over ⟦TEAM|Brazil⟧ in ⟦GPE|Houston⟧, and first place in the ⟦COMPETITION|SheBelieves Cup⟧ after the ⟦TEAM|United States⟧ were held by ⟦TEAM|Japan⟧.

⟦PERSON|Huitmara⟧ ⟦G2|pounced⟧ when ⟦PERSON|Lorena Leitinha⟧ parried ⟦PERSON|Jessie Flemming-Roy⟧'s shot. ⟦TEAM|Brazil⟧'s ⟦PERSON|Kerolin Nicolau⟧ had a penalty saved by ⟦PERSON|Kailen Sheriffe⟧ with ⟦MINUTE|five minutes remaining⟧.

The ⟦NORP|Americans⟧ had been two up, ⟦PERSON|Trinity Rodmann⟧ and ⟦PERSON|Ally Sentnorsen⟧ ⟦G3|finding the net⟧ inside ⟦MINUTE|18 minutes⟧, but ⟦PERSON|Mina Tanakawa⟧ ⟦G4|cut it to ⟦SCORE|2-1⟧⟧ from ⟦PERSON|Hinata Miyazato⟧'s corner and, on ⟦MINUTE|79⟧, a defensive mix-up ended with ⟦PERSON|Emily Sonnettson⟧ ⟦G5|poking into her own goal⟧. ⟦PERSON|Claudia Dickens-Ray⟧, in goal for the ⟦TEAM|United States⟧, prevented worse.

⟦TEAM|England⟧ and ⟦TEAM|Denmark⟧ played out a goalless draw in ⟦GPE|Southampton⟧, ⟦PERSON|Alessia Russell⟧ having an early ⟦G6|effort⟧ ruled out and ⟦PERSON|Janni Thomsøn⟧ firing against the post. ⟦TEAM|France⟧ ⟦G7|struck four times⟧ after ⟦MINUTE|half-time⟧ in ⟦GPE|Nancy⟧ against ⟦TEAM|Ireland⟧, ⟦PERSON|Marie-Antoinette Katotto⟧ with ⟦G8|two⟧ of them, ⟦PERSON|Sandy Baltimor⟧ and ⟦PERSON|Sakina Karchaouy⟧ with ⟦G9|one each⟧. ⟦PERSON|Katie McCabesson⟧'s ⟦MINUTE|90th-minute⟧ ⟦G10|free-kick⟧ was ⟦TEAM|Ireland⟧'s answer.

⟦TEAM|Australia⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Colombia⟧: ⟦PERSON|Mary Fowlson⟧ ⟦G11|twice put the ⟦TEAM|Matildas⟧ in front⟧, ⟦PERSON|Linda Caicedon⟧ ⟦G12|twice replied⟧. ⟦TEAM|New Zealand⟧ went under to ⟦TEAM|Zambia⟧, ⟦SCORE|3-0⟧, with all the ⟦G13|goals⟧ by ⟦PERSON|Barbra Bandawa⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jordyn Huitmara", "team": "Canada", "minute": 62, "kind": "shot", "minute_text": "62nd minute"}
{"id": "G2", "scorer": "Jordyn Huitmara", "team": "Canada", "minute": 62, "kind": "shot"}
{"id": "G3", "scorer": "Trinity Rodmann; Ally Sentnorsen", "team": "United States", "count": 2}
{"id": "G4", "scorer": "Mina Tanakawa", "team": "Japan", "assist": "Hinata Miyazato", "score": "2-1"}
{"id": "G5", "scorer": "Emily Sonnettson", "team": "Japan", "minute": 79, "kind": "own goal", "minute_text": "79"}
{"id": "G6", "scorer": "Alessia Russell", "team": "England", "outcome": "ruled out"}
{"id": "G7", "scorer": "Marie-Antoinette Katotto; Sandy Baltimor; Sakina Karchaouy", "team": "France", "count": 4}
{"id": "G8", "scorer": "Marie-Antoinette Katotto", "team": "France", "count": 2}
{"id": "G9", "scorer": "Sandy Baltimor; Sakina Karchaouy", "team": "France", "count": 2}
{"id": "G10", "scorer": "Katie McCabesson", "team": "Ireland", "minute": 90, "kind": "free kick", "minute_text": "90th-minute"}
{"id": "G11", "scorer": "Mary Fowlson", "team": "Australia", "count": 2}
{"id": "G12", "scorer": "Linda Caicedon", "team": "Colombia", "count": 2}
{"id": "G13", "scorer": "Barbra Bandawa", "team": "Zambia", "count": 3}
