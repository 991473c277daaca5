Six ⟦G1|goals⟧, two reds and one very tired referee: ⟦TEAM|Cagliari⟧ and ⟦TEAM|Napoli⟧ share a thriller



⟦TEAM|Cagliari⟧ ⟦SCORE|3⟧, ⟦TEAM|Napoli⟧ ⟦SCORE|3⟧. If you were asked to describe the opening ⟦MINUTE|half-hour⟧ you would say that ⟦TEAM|Napoli⟧ were a class apart, and if you were asked about the last one you would want to lie down.

At the end of it ⟦PERSON|Filippo Ansaldi⟧, the referee, sat on the turf by the tunnel with his boots off. He had sent off a man from each side, consulted the monitor four times and awarded, in the ⟦MINUTE|sixth minute of injury time⟧, the penalty from which ⟦PERSON|Manuel Torregrossa⟧ ⟦G2|levelled⟧ and brought the ⟦VENUE|Unipol Domus⟧ to its feet.

It began with ⟦PERSON|Wesleyzinho⟧. ⟦MINUTE|Six minutes⟧ were on the clock when the ⟦NORP|Brazilian⟧ collected a throw-in, turned ⟦PERSON|Ruggero Savoldi⟧ inside out and ⟦G3|scored⟧ off the inside of the post. He'd ⟦G4|score⟧ again later. In between he was booked, hit the bar, lost a boot, and set up ⟦PERSON|Lorenzo Prandi⟧ for a ⟦G5|header⟧ that ⟦G6|made it ⟦SCORE|2-1⟧⟧, on ⟦MINUTE|57 minutes⟧, which ⟦TEAM|Cagliari⟧ ⟦G7|cancelled out⟧ inside ⟦MINUTE|120 seconds⟧ through ⟦PERSON|Ismail Haddouche⟧, the ⟦NORP|Algerian⟧ left all alone at the back post.

But that is to miss out the best of them. In the ⟦MINUTE|40th⟧, with the home crowd restless, ⟦PERSON|Matteo Cerquetti⟧ chipped a ball over the top and ⟦PERSON|Kristjan Vokshi⟧, the ⟦NORP|Albanian⟧, let it drop across his body and ⟦G8|caught it flush⟧. The keeper was picking it out before he'd dived.

⟦PERSON|Wesleyzinho⟧'s ⟦G9|second⟧, on ⟦MINUTE|64⟧, was a tap-in, and seemed decisive. ⟦PERSON|Savoldi⟧ saw red for a lunge on the scorer; ⟦PERSON|Prandi⟧ followed him for answering back. With ten against ten the gaps grew absurd. ⟦PERSON|Vokshi⟧, clean through, fired over. ⟦PERSON|Haddouche⟧ shaved the post. ⟦PERSON|Cerquetti⟧'s cross-shot was pawed away. When ⟦TEAM|Napoli⟧'s substitute full-back stuck out an arm, there was hardly the breath to appeal.

“We'd the points in our pocket,” said the ⟦TEAM|Partenopei⟧ coach. “And there was a hole in the pocket.”

He praised his two-goal striker all the same. “That boy's ⟦G10|goals⟧ deserved a win.” The leaders' advantage over ⟦TEAM|Inter⟧ is cut to two points.
=====GOALS=====
{"id": "G1", "count": 6}
{"id": "G2", "scorer": "Manuel Torregrossa", "team": "Cagliari", "minute": 90, "added": 6, "minute_text": "sixth minute of injury time", "kind": "penalty"}
{"id": "G3", "scorer": "Wesleyzinho", "team": "Napoli", "minute": 6, "minute_text": "Six minutes", "kind": "shot"}
{"id": "G4", "scorer": "Wesleyzinho", "team": "Napoli", "minute": 64, "kind": "shot"}
{"id": "G5", "scorer": "Lorenzo Prandi", "team": "Napoli", "minute": 57, "minute_text": "57 minutes", "assist": "Wesleyzinho", "kind": "header"}
{"id": "G6", "scorer": "Lorenzo Prandi", "team": "Napoli", "minute": 57, "minute_text": "57 minutes", "assist": "Wesleyzinho", "kind": "header", "score": "2-1"}
{"id": "G7", "scorer": "Ismail Haddouche", "team": "Cagliari", "minute": 59, "minute_text": "120 seconds", "kind": "shot"}
{"id": "G8", "scorer": "Kristjan Vokshi", "team": "Cagliari", "minute": 40, "minute_text": "40th", "assist": "Matteo Cerquetti", "kind": "shot"}
{"id": "G9", "scorer": "Wesleyzinho", "team": "Napoli", "minute": 64, "minute_text": "64", "kind": "shot"}
{"id": "G10", "scorer": "Wesleyzinho", "team": "Napoli", "count": 2}
