What ⟦PERSON|Moriyama⟧ did not do

The thing to know about ⟦PERSON|Kenta Moriyama⟧'s evening is that he did not score. He hit the crossbar with a header after ⟦MINUTE|20 minutes⟧. He missed a penalty, or rather ⟦PERSON|Thilo Sandner⟧ saved it, low to his left. He had a goal-bound shot blocked by his own team-mate. And when, at a quarter past ten, the ⟦VENUE|Alte Försterei⟧ emptied itself into the woods around ⟦GPE|Köpenick⟧ singing one name, it was his.

⟦TEAM|Union Berlin⟧ beat ⟦TEAM|Hertha⟧ ⟦SCORE|3-1⟧, and ⟦PERSON|Moriyama⟧ made the ⟦G1|lot⟧.

For the ⟦G2|first⟧, in the ⟦MINUTE|33rd minute⟧, he won the ball off ⟦PERSON|Dominik Krawczyk⟧ and gave it to ⟦PERSON|Leo Hartenstein⟧, who needed two touches, one to control and one to ⟦G3|ease it past ⟦PERSON|Sandner⟧⟧. For the ⟦G4|second⟧, he stood over a free-kick until the wall had stopped jumping about and passed it along the ground to ⟦PERSON|Marius Vogt⟧, whose first-time ⟦G5|drive went in off a knee⟧. Nobody had the clock on that one; the players were still coming out for the second half and the public address was playing a song.

"He is a funny guy," said ⟦PERSON|Vogt⟧ of the ⟦G6|goal⟧. "In training he tried it nine times, and nine times I hit the wall."

⟦TEAM|Hertha⟧ had a period in the ascendant. ⟦PERSON|Finn Ehrlich⟧'s curling ⟦G7|finish⟧ on ⟦MINUTE|65⟧ gave their corner of the ground hope; ⟦PERSON|Jerome Bassong⟧, a substitute, ought to have equalised when a cross-shot reached him at the back post, and ⟦PERSON|Nils Oberdorf⟧ rattled a post. The coach reckoned that at ⟦SCORE|2-1⟧ his side were the better. "But you have to take the chances when you're good, and we took ⟦G8|one⟧ out of five."

⟦MINUTE|Two minutes from the end⟧, ⟦PERSON|Moriyama⟧ chased a lost cause to the flag, hooked it over his shoulder and ⟦PERSON|Hartenstein⟧, unmarked, ⟦G9|sealed victory with a diving header⟧.

"Zero goals, three assists, one headache," the ⟦NORP|Japanese⟧ told ⟦ORG|Tagesspiegel⟧, pointing to a plaster. Against ⟦TEAM|St Pauli⟧ in ⟦DATE|November⟧ he had ⟦G10|scored two⟧ and been taken off. He preferred this.
=====GOALS=====
{"id": "G1", "scorer": "Leo Hartenstein; Marius Vogt", "team": "Union Berlin", "assist": "Kenta Moriyama", "count": 3}
{"id": "G2", "scorer": "Leo Hartenstein", "team": "Union Berlin", "minute": 33, "assist": "Kenta Moriyama", "kind": "shot"}
{"id": "G3", "scorer": "Leo Hartenstein", "team": "Union Berlin", "minute": 33, "minute_text": "33rd minute", "assist": "Kenta Moriyama", "kind": "shot"}
{"id": "G4", "scorer": "Marius Vogt", "team": "Union Berlin", "assist": "Kenta Moriyama", "kind": "shot"}
{"id": "G5", "scorer": "Marius Vogt", "team": "Union Berlin", "assist": "Kenta Moriyama", "kind": "shot"}
{"id": "G6", "scorer": "Marius Vogt", "team": "Union Berlin", "assist": "Kenta Moriyama", "kind": "shot"}
{"id": "G7", "scorer": "Finn Ehrlich", "team": "Hertha", "minute": 65, "minute_text": "65", "kind": "shot"}
{"id": "G8", "scorer": "Finn Ehrlich", "team": "Hertha", "minute": 65, "kind": "shot"}
{"id": "G9", "scorer": "Leo Hartenstein", "team": "Union Berlin", "minute": 88, "minute_text": "Two minutes from the end", "assist": "Kenta Moriyama", "kind": "header"}
{"id": "G10", "scorer": "Kenta Moriyama", "team": "Union Berlin", "scope": "background", "count": 2}
