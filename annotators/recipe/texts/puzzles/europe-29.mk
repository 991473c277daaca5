⟦COMPETITION|Serie A⟧: ⟦TEAM|Bologna⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Genoa⟧ – ⟦PERSON|Luyendijk⟧ ⟦G1|volley⟧ settles it

⟦PERSON|Luyendijk⟧. Say it slowly, as the public address announcer at the ⟦VENUE|Dall'Ara⟧ did, three times. A 36-year-old ⟦NORP|Dutchman⟧ on a one-year deal came off the bench in the ⟦MINUTE|75th minute⟧ and in the 78th he ⟦G2|hit a ball⟧, first time, off his weaker foot, from a corner that had been cleared to where nobody was, and you will be seeing it for a while.

It completed ⟦TEAM|Bologna⟧'s recovery. They'd ⟦G3|fallen behind⟧ to ⟦PERSON|Chukwudi Eze⟧'s header, they'd been booed off at the ⟦MINUTE|break⟧, they had missed a penalty (⟦PERSON|Arnau Bellver⟧, high and handsome) and been indebted to a post. ⟦PERSON|Lovro Petrinović⟧'s ⟦G4|equaliser⟧ was itself a gift, ⟦PERSON|Tommaso Iacobelli⟧'s back-pass stopping in a puddle for ⟦PERSON|Bellver⟧ to nick it and square.

“I don't shoot from there in training,” ⟦PERSON|Luyendijk⟧ admitted. “I'd be fined.”

⟦TEAM|Genoa⟧, who have won once since ⟦DATE|August⟧, are third from bottom. Their coach, ⟦PERSON|Raffaele Costanzo⟧, praised the spirit of his players and declined to discuss his own position, on which ⟦ORG|Sky Italia⟧ had already reported.

How it unfolded

⟦MINUTE|3'⟧ ⟦PERSON|Bellver⟧ skips through, drills across goal. A defender is first to it.
⟦MINUTE|16'⟧ ⟦G5|Goal⟧ ⟦TEAM|Genoa⟧. ⟦PERSON|Fornasier⟧'s delivery, ⟦PERSON|Eze⟧'s forehead. It's been coming. ⟦SCORE|0-1⟧.
⟦MINUTE|28'⟧ Chance to double it: ⟦PERSON|Eze⟧ again, this time over.
⟦MINUTE|37'⟧ PENALTY to ⟦TEAM|Bologna⟧... ⟦PERSON|Bellver⟧... into the Curva. Oh dear.
⟦MINUTE|45+2'⟧ Whistles as they go in.
⟦MINUTE|55'⟧ ⟦PERSON|Fornasier⟧ hits the post from 22 yards!
⟦MINUTE|71'⟧ ⟦G6|Goal⟧! ⟦PERSON|Petrinović⟧ has a tap-in. ⟦SCORE|1-1⟧, and it's ⟦PERSON|Iacobelli⟧'s doing.
⟦MINUTE|75'⟧ ⟦PERSON|Luyendijk⟧ for ⟦PERSON|Petrinović⟧.
⟦MINUTE|78'⟧ ⟦G7|GOAL⟧! WOW. ⟦PERSON|Luyendijk⟧. ⟦G8|⟦SCORE|2-1⟧⟧. Top corner. Words fail.
⟦MINUTE|84'⟧ ⟦PERSON|Eze⟧ is thwarted at the near post. Good goalkeeping.
⟦MINUTE|90+5'⟧ A big three points for the ⟦TEAM|Rossoblù⟧.
=====GOALS=====
{"id": "G1", "scorer": "Luyendijk", "team": "Bologna", "minute": 78, "kind": "volley"}
{"id": "G2", "scorer": "Luyendijk", "team": "Bologna", "minute": 78, "kind": "volley"}
{"id": "G3", "scorer": "Chukwudi Eze", "team": "Genoa", "minute": 16, "assist": "Fornasier", "kind": "header"}
{"id": "G4", "scorer": "Lovro Petrinović", "team": "Bologna", "minute": 71, "assist": "Arnau Bellver", "kind": "shot"}
{"id": "G5", "scorer": "Chukwudi Eze", "team": "Genoa", "minute": 16, "minute_text": "16'", "assist": "Fornasier", "kind": "header"}
{"id": "G6", "scorer": "Lovro Petrinović", "team": "Bologna", "minute": 71, "minute_text": "71'", "assist": "Arnau Bellver", "kind": "shot"}
{"id": "G7", "scorer": "Luyendijk", "team": "Bologna", "minute": 78, "minute_text": "78'", "kind": "volley"}
{"id": "G8", "scorer": "Luyendijk", "team": "Bologna", "minute": 78, "minute_text": "78'", "kind": "volley", "score": "2-1"}
