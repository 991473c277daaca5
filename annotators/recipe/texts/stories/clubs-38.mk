⟦TEAM|Pride⟧'s ⟦PERSON|Barrientos⟧ bends one in to break ⟦TEAM|Bay⟧ hearts

⟦GPE|ORLANDO⟧, ⟦GPE|Fla.⟧ (Wire) — ⟦PERSON|Carolina Barrientos⟧ ⟦G1|scored⟧ in the ⟦MINUTE|93rd minute⟧ and the ⟦TEAM|Orlando Pride⟧ beat ⟦TEAM|Bay FC⟧ ⟦SCORE|3-2⟧ on ⟦DATE|Saturday⟧ night after trailing twice.

⟦PERSON|Summer Driscoll⟧ and ⟦GPE|Japan⟧'s ⟦PERSON|Nanami Ogata⟧ ⟦G2|gave ⟦TEAM|Bay FC⟧ leads⟧ in each half. ⟦NORP|Zambian⟧ star ⟦PERSON|Grace Mulenga⟧ and defender ⟦PERSON|Tori Lundgren⟧ ⟦G3|answered⟧ for the ⟦TEAM|Pride⟧ before ⟦PERSON|Barrientos⟧ came off the bench to ⟦G14|finish it⟧.

⟦PERSON|Driscoll⟧'s ⟦G4|goal⟧, in the ⟦MINUTE|seventh minute⟧, was the result of a giveaway. ⟦TEAM|Pride⟧ goalkeeper ⟦PERSON|Ana Beatriz Leal⟧ played it short to ⟦PERSON|Lundgren⟧, who hesitated, and ⟦PERSON|Ogata⟧ took the ball off her toes and slid it to ⟦PERSON|Driscoll⟧ for a ⟦G5|tap-in⟧.

⟦PERSON|Mulenga⟧ hit the crossbar in the ⟦MINUTE|15th⟧ and forced a reflex save from ⟦TEAM|Bay⟧'s ⟦PERSON|Josie Armitage⟧ in the ⟦MINUTE|22nd⟧. She thought she'd scored in the ⟦MINUTE|30th⟧, when she ran onto ⟦PERSON|Paige Delgado⟧'s through ball and ⟦G7|finished⟧ low, but she was half a yard offside. Four minutes after that she ⟦G8|drew the ⟦TEAM|Pride⟧ even⟧, ⟦PERSON|Delgado⟧ again the passer.

⟦TEAM|Orlando⟧ had most of the ball from there, and the next ⟦G15|goal⟧ was against the run of it. In the ⟦MINUTE|67th⟧, ⟦PERSON|Driscoll⟧'s cross came back off the far post, ⟦PERSON|Lundgren⟧ couldn't sort out her feet and ⟦PERSON|Ogata⟧ ⟦G9|poked home her fifth⟧ of the season. She also finished with ⟦G16|five⟧ ⟦DATE|last year⟧.

The ⟦G10|response⟧ was swift. ⟦PERSON|Delgado⟧ floated a corner to the back post and ⟦PERSON|Lundgren⟧, making amends, ⟦G11|outjumped ⟦PERSON|Armitage⟧⟧ in the ⟦MINUTE|70th⟧.

⟦PERSON|Barrientos⟧, the ⟦NORP|Mexican⟧ teenager who converted from fullback to winger over the summer, came on for ⟦PERSON|Mulenga⟧ with 10 minutes left. She'd put one shot in the second deck before ⟦PERSON|Delgado⟧ picked her out on the left side of the box. Her ⟦G12|shot⟧ bent around two defenders and in off the post.

"I just saw the far side," ⟦PERSON|Barrientos⟧ said through an interpreter. "I missed the first one by a lot, so I thought, OK, less power."

"We gave them two ⟦G13|goals⟧ ⟦DATE|tonight⟧," said ⟦TEAM|Pride⟧ coach ⟦PERSON|Simone Vasari⟧. "Good teams find a way back. But I'd rather not need to."
=====GOALS=====
{"id": "G1", "scorer": "Carolina Barrientos", "team": "Orlando Pride", "minute": 93, "minute_text": "93rd minute", "assist": "Paige Delgado", "kind": "shot"}
{"id": "G2", "scorer": "Summer Driscoll; Nanami Ogata", "team": "Bay FC", "count": 2}
{"id": "G3", "scorer": "Grace Mulenga; Tori Lundgren", "team": "Orlando Pride", "count": 2}
{"id": "G4", "scorer": "Summer Driscoll", "team": "Bay FC", "minute": 7, "minute_text": "seventh minute", "assist": "Nanami Ogata", "kind": "shot"}
{"id": "G5", "scorer": "Summer Driscoll", "team": "Bay FC", "minute": 7, "minute_text": "seventh minute", "assist": "Nanami Ogata", "kind": "shot"}
{"id": "G7", "scorer": "Grace Mulenga", "team": "Orlando Pride", "minute": 30, "minute_text": "30th", "assist": "Paige Delgado", "kind": "shot", "outcome": "ruled out"}
{"id": "G8", "scorer": "Grace Mulenga", "team": "Orlando Pride", "minute": 34, "minute_text": "Four minutes after that", "assist": "Paige Delgado"}
{"id": "G9", "scorer": "Nanami Ogata", "team": "Bay FC", "minute": 67, "minute_text": "67th", "kind": "shot"}
{"id": "G10", "scorer": "Tori Lundgren", "team": "Orlando Pride", "minute": 70, "minute_text": "70th", "assist": "Paige Delgado", "kind": "header"}
{"id": "G11", "scorer": "Tori Lundgren", "team": "Orlando Pride", "minute": 70, "minute_text": "70th", "assist": "Paige Delgado", "kind": "header"}
{"id": "G12", "scorer": "Carolina Barrientos", "team": "Orlando Pride", "minute": 93, "assist": "Paige Delgado", "kind": "shot"}
{"id": "G13", "scorer": "Summer Driscoll; Nanami Ogata", "team": "Bay FC", "count": 2}
{"id": "G14", "scorer": "Carolina Barrientos", "team": "Orlando Pride", "minute": 93, "assist": "Paige Delgado", "kind": "shot"}
{"id": "G15", "scorer": "Nanami Ogata", "team": "Bay FC", "minute": 67, "minute_text": "67th", "kind": "shot"}
{"id": "G16", "scorer": "Nanami Ogata", "team": "Bay FC", "count": 5, "scope": "background"}
