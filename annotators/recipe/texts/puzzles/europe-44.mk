⟦PERSON|Olaizola⟧ ⟦G1|double⟧ gives ⟦TEAM|Real Madrid⟧ upper hand over ⟦TEAM|United⟧

MADRID, ⟦DATE|March 19⟧ - ⟦PERSON|Vanesa Olaizola⟧ ⟦G2|scored twice⟧ as ⟦TEAM|Real Madrid⟧ beat ⟦TEAM|Manchester United⟧ ⟦SCORE|3-1⟧ in the first leg of their ⟦COMPETITION|Women's Champions League⟧ quarter-final at the ⟦VENUE|Alfredo Di Stéfano⟧ on ⟦DATE|Thursday⟧.

⟦PERSON|Olaizola⟧ ⟦G3|broke the deadlock⟧ — more of a siege, by then — in the ⟦MINUTE|29th minute⟧ and, with ⟦MINUTE|two minutes remaining⟧, ⟦G4|punished⟧ a defensive lapse to give the ⟦NORP|Spanish⟧ side a two-goal advantage to protect at ⟦VENUE|Old Trafford⟧ ⟦DATE|next week⟧. ⟦TEAM|Nigeria⟧'s ⟦PERSON|Joy Ekwueme⟧ ⟦G5|headed⟧ the other.

⟦PERSON|Caitlin Rushworth⟧ had briefly brought ⟦TEAM|United⟧ ⟦G6|level⟧, her ⟦G7|free-kick⟧ in the ⟦MINUTE|57th⟧ clipping the wall on its way past ⟦PERSON|Paula Ferrándiz⟧. It was the ⟦TEAM|England⟧ midfielder's third ⟦G8|goal⟧ from a dead ball ⟦DATE|this season⟧.

⟦TEAM|United⟧ goalkeeper ⟦PERSON|Lieke Oosterbaan⟧ made seven saves. She denied ⟦PERSON|Rocío Sanabria⟧ in the ⟦MINUTE|second and ninth minutes⟧ and was equal to ⟦PERSON|Olaizola⟧'s deflected volley, but when ⟦PERSON|Sanabria⟧ slid a pass between two defenders the ⟦NORP|Basque⟧ forward ⟦G9|slotted it under⟧ the ⟦NORP|Dutchwoman⟧.

⟦MINUTE|Seven minutes later⟧ than ⟦PERSON|Rushworth⟧'s ⟦G10|leveller⟧, a short corner ended with ⟦PERSON|Ekwueme⟧ outjumping ⟦PERSON|Synne Berntsen⟧ at the far post. The ⟦NORP|Norwegian⟧, attempting to play offside in desperation, was then at fault when ⟦PERSON|Olaizola⟧ ran clear.

"We're disappointed with the ⟦G11|third⟧," said the ⟦TEAM|United⟧ coach. "At ⟦SCORE|2-1⟧, it's a great tie. At ⟦SCORE|3-1⟧, it's a mountain. But we've climbed those."

⟦PERSON|Merel Hendrikse⟧ had the visitors' best opening, heading over an open goal from four yards.

The ⟦TEAM|Madrid⟧ coach said: "It's half of the work. Nobody in white should be celebrating."

The winners will meet either ⟦TEAM|Barcelona⟧ or ⟦TEAM|Vålerenga⟧.
=====GOALS=====
{"id": "G1", "scorer": "Vanesa Olaizola", "team": "Real Madrid", "count": 2}
{"id": "G2", "scorer": "Vanesa Olaizola", "team": "Real Madrid", "count": 2}
{"id": "G3", "scorer": "Vanesa Olaizola", "team": "Real Madrid", "minute": 29, "minute_text": "29th minute", "assist": "Rocío Sanabria", "kind": "shot"}
{"id": "G4", "scorer": "Vanesa Olaizola", "team": "Real Madrid", "minute": 88, "minute_text": "two minutes remaining", "kind": "shot"}
{"id": "G5", "scorer": "Joy Ekwueme", "team": "Real Madrid", "minute": 64, "kind": "header"}
{"id": "G6", "scorer": "Caitlin Rushworth", "team": "Manchester United", "minute": 57, "minute_text": "57th", "kind": "free kick"}
{"id": "G7", "scorer": "Caitlin Rushworth", "team": "Manchester United", "minute": 57, "minute_text": "57th", "kind": "free kick"}
{"id": "G8", "scorer": "Caitlin Rushworth", "team": "Manchester United", "scope": "background"}
{"id": "G9", "scorer": "Vanesa Olaizola", "team": "Real Madrid", "minute": 29, "assist": "Rocío Sanabria", "kind": "shot"}
{"id": "G10", "scorer": "Caitlin Rushworth", "team": "Manchester United", "minute": 57, "kind": "free kick"}
{"id": "G11", "scorer": "Vanesa Olaizola", "team": "Real Madrid", "minute": 88, "kind": "shot"}
