⟦PERSON|Moreira⟧ penalty hands ⟦TEAM|Napoli⟧ ⟦SCORE|2-1⟧ comeback win over ⟦TEAM|Lazio⟧

⟦GPE|NAPLES⟧, ⟦GPE|Italy⟧ (⟦ORG|AP⟧) — ⟦PERSON|Wallace Moreira⟧ ⟦G1|converted a penalty⟧ ⟦MINUTE|three minutes into stoppage time⟧ as ⟦TEAM|Napoli⟧ rallied to beat ⟦TEAM|Lazio⟧ ⟦SCORE|2-1⟧ in ⟦COMPETITION|Serie A⟧ on ⟦DATE|Sunday⟧.

⟦PERSON|Moreira⟧, who had missed from the spot in ⟦DATE|last week⟧'s loss at ⟦TEAM|Udinese⟧, sent goalkeeper ⟦PERSON|Filip Hrubý⟧ the wrong way after ⟦PERSON|Nazareno Bellotti⟧ was judged to have handled a cross. The referee pointed to the spot only after being called to the monitor.

⟦TEAM|Lazio⟧ ⟦G2|went ahead⟧ in the ⟦MINUTE|38th minute⟧ through ⟦PERSON|Joris van der Heyden⟧, who beat the offside trap and ⟦G3|chipped⟧ goalkeeper ⟦PERSON|Raffaele Ambrosio⟧.

⟦TEAM|Napoli⟧ substitute ⟦PERSON|Stanislav Kotsev⟧ ⟦G4|leveled⟧ in the ⟦MINUTE|77th⟧, ⟦G5|nodding in⟧ at the back post from ⟦PERSON|Moreira⟧'s free kick.

It was the 23-year-old ⟦NORP|Bulgarian⟧'s first ⟦COMPETITION|Serie A⟧ ⟦G6|goal⟧.

⟦TEAM|Lazio⟧ had a ⟦G7|goal⟧ by ⟦PERSON|Van der Heyden⟧ disallowed for offside at ⟦SCORE|1-1⟧ and finished with 10 men after ⟦PERSON|Bellotti⟧ was sent off for dissent.

⟦TEAM|Napoli⟧ moved within two points of leader ⟦TEAM|Inter Milan⟧, which visits ⟦TEAM|Torino⟧ on ⟦DATE|Monday⟧.

⟦FURNITURE|More AP soccer: https://apnews.com/hub/soccer⟧
=====GOALS=====
{"id": "G1", "scorer": "Wallace Moreira", "team": "Napoli", "minute": 90, "added": 3, "minute_text": "three minutes into stoppage time", "kind": "penalty", "score": "2-1"}
{"id": "G2", "scorer": "Joris van der Heyden", "team": "Lazio", "minute": 38, "minute_text": "38th minute", "kind": "shot"}
{"id": "G3", "scorer": "Joris van der Heyden", "team": "Lazio", "minute": 38, "minute_text": "38th minute", "kind": "shot"}
{"id": "G4", "scorer": "Stanislav Kotsev", "team": "Napoli", "minute": 77, "assist": "Wallace Moreira", "kind": "header", "minute_text": "77th"}
{"id": "G5", "scorer": "Stanislav Kotsev", "team": "Napoli", "minute": 77, "assist": "Wallace Moreira", "kind": "header", "minute_text": "77th"}
{"id": "G6", "scorer": "Stanislav Kotsev", "team": "Napoli", "minute": 77, "assist": "Wallace Moreira", "kind": "header"}
{"id": "G7", "scorer": "Joris van der Heyden", "team": "Lazio", "kind": "shot", "outcome": "ruled out"}
