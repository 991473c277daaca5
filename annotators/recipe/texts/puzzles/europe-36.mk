The twelfth save was one too few: ⟦TEAM|Espanyol⟧'s smash and grab at the ⟦VENUE|Metropolitano⟧

⟦TEAM|Atlético Madrid⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Espanyol⟧

⟦PERSON|Roque Ballesteros⟧ had the game of his life and ⟦PERSON|Matheus Boscardin⟧ had one kick of the ball, and when football's accountants come to enter this one in the ledger they will put it under ⟦PERSON|Boscardin⟧.

The ⟦NORP|Brazilian⟧ had been on for ninety seconds, with ⟦MINUTE|20 minutes remaining⟧ of a match that ⟦TEAM|Espanyol⟧ had spent in their own penalty area, when ⟦PERSON|Ignasi Farrés⟧, the right-back, won a throw, a free-kick and half a yard, in that order. His low ball should have been ⟦PERSON|Manu Celades⟧'s. ⟦PERSON|Celades⟧ let it run to his keeper; his keeper wasn't there. ⟦PERSON|Boscardin⟧, strolling rather than running, ⟦G1|placed it⟧ into the emptiest net in ⟦GPE|Madrid⟧.

That was that: no shots before it, no shots after.

⟦PERSON|Ballesteros⟧ saved from ⟦PERSON|Jeremiah Okafor-Lund⟧, who has 14 ⟦G2|goals⟧ and must have thought the 15th in at least three times; from ⟦PERSON|Julen Arteta-Ruiz⟧, low, at the near post; from ⟦PERSON|Brahim El Amrani⟧, with a knee; from ⟦PERSON|Okafor-Lund⟧ again, a header, spread-eagled. He saved an ⟦PERSON|El Amrani⟧ penalty in first-half ⟦MINUTE|injury time⟧. He tipped over ⟦PERSON|Gorka Iriarte⟧'s volley when the stadium had already risen.

“I don't remember any of them,” he said. “I remember the one I dropped, in the ⟦MINUTE|12th minute⟧. My captain cleared it.”

⟦TEAM|Atlético⟧ had thirty-one attempts. They've played better and won, said their coach, and it was difficult to disagree, and they've lost to a ⟦G3|goal⟧ like that before, and he would be having a word about it. The ⟦TEAM|Colchoneros⟧ fall six points behind the leaders. The ⟦TEAM|Pericos⟧, in the bottom three at six o'clock, weren't by eight.
⟦FURNITURE|Crónica: La Liga round-up, page 6⟧
=====GOALS=====
{"id": "G1", "scorer": "Matheus Boscardin", "team": "Espanyol", "minute": 70, "assist": "Ignasi Farrés", "kind": "shot"}
{"id": "G2", "scorer": "Jeremiah Okafor-Lund", "team": "Atlético", "count": 14, "scope": "background"}
{"id": "G3", "scorer": "Matheus Boscardin", "team": "Espanyol", "minute": 70, "assist": "Ignasi Farrés", "kind": "shot"}
