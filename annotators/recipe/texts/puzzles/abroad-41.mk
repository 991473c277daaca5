⟦PERSON|Odhiambo⟧'s ⟦G4|goal⟧ takes ⟦TEAM|Harambee Stars⟧ to ⟦COMPETITION|CHAN⟧ quarters
⟦FURNITURE|By Cellestine Olilo in Nairobi⟧
One swing of ⟦PERSON|Collins Odhiambo⟧'s left boot sent 48,000 people into a frenzy at ⟦VENUE|Moi International Sports Centre⟧, ⟦VENUE|Kasarani⟧, and ⟦TEAM|Harambee Stars⟧ into the quarter-finals of the ⟦COMPETITION|African Nations Championship⟧.
The winger's ⟦MINUTE|67th-minute⟧ ⟦G1|strike⟧ was enough to see off neighbours ⟦TEAM|Uganda⟧ ⟦SCORE|1-0⟧ in a tense final ⟦COMPETITION|Group A⟧ encounter on ⟦DATE|Sunday evening⟧.
It was a ⟦G2|goal⟧ fit to win any match. ⟦PERSON|Duncan Mwangi⟧, who had replaced the injured ⟦PERSON|Brian Kiprop⟧ in the ⟦MINUTE|19th minute⟧, won a throw on the right and took it himself. ⟦PERSON|Odhiambo⟧ controlled on his thigh with his back to ⟦PERSON|Denis Okot⟧, swivelled, and ⟦G3|sent a dipping shot over ⟦NORP|Ugandan⟧ keeper ⟦PERSON|Moses Lubega⟧⟧.
Until then ⟦TEAM|Stars⟧ had lived dangerously. ⟦PERSON|Emmanuel Ssekandi⟧ hit the crossbar with a header from ⟦PERSON|Allan Kateregga⟧'s free-kick in the ⟦MINUTE|9th minute⟧. ⟦PERSON|Kateregga⟧ himself was one on one with ⟦PERSON|Pius Wanyama-Otieno⟧ in the ⟦MINUTE|38th minute⟧ but the ⟦NORP|Kenyan⟧ goalkeeper read his intentions and smothered. In the ⟦MINUTE|50th minute⟧, ⟦PERSON|Okot⟧'s shot was blocked by ⟦PERSON|Mwangi⟧ on the goalline.
The ⟦TEAM|Cranes⟧' coach threw on three attackers, but ⟦PERSON|Lubega⟧'s long balls were meat and drink for the hosts' defence. ⟦PERSON|Wanyama-Otieno⟧ picked up a yellow card for time-wasting.
"We were told we can't score at home, that we have not scored in the first half since ⟦DATE|last year⟧," ⟦PERSON|Odhiambo⟧ told ⟦ORG|Nation Sport⟧. "Let them talk."
⟦ORG|FKF⟧ had promised the players Sh1 million each for reaching the last eight. ⟦TEAM|Stars⟧ face ⟦TEAM|Tanzania⟧ on ⟦DATE|Friday⟧ in an ⟦GPE|East Africa⟧ derby. ⟦TEAM|Uganda⟧ are out after ⟦G5|conceding⟧ only once in four matches.
=====GOALS=====
{"id": "G1", "scorer": "Collins Odhiambo", "team": "Harambee Stars", "minute": 67, "assist": "Duncan Mwangi", "kind": "shot", "minute_text": "67th-minute"}
{"id": "G2", "scorer": "Collins Odhiambo", "team": "Harambee Stars", "minute": 67, "assist": "Duncan Mwangi", "kind": "shot"}
{"id": "G3", "scorer": "Collins Odhiambo", "team": "Harambee Stars", "minute": 67, "assist": "Duncan Mwangi", "kind": "shot"}
{"id": "G4", "scorer": "Collins Odhiambo", "team": "Harambee Stars", "minute": 67, "assist": "Duncan Mwangi", "kind": "shot"}
{"id": "G5", "scorer": "Collins Odhiambo", "team": "Harambee Stars", "minute": 67, "assist": "Duncan Mwangi", "kind": "shot"}
