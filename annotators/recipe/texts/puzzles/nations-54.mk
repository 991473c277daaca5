⟦TEAM|DR Congo⟧ deny ⟦TEAM|Guinea⟧ in ⟦GPE|Kinshasa⟧ as captain ⟦PERSON|Masuaku-Lema⟧ rescues point

⟦TEAM|Guinea⟧ thought they'd taken a giant step towards a first ⟦COMPETITION|World Cup⟧ but were denied by ⟦PERSON|Trésor Masuaku-Lema⟧, whose ⟦G1|goal⟧ in the ⟦MINUTE|87th minute⟧ gave ⟦TEAM|DR Congo⟧ a ⟦SCORE|1-1⟧ draw on ⟦DATE|Sunday⟧.

The result keeps the ⟦TEAM|Leopards⟧ a point ahead in ⟦COMPETITION|Group J⟧ with two rounds remaining.

A cagey first half was enlivened by a couple of stops by ⟦TEAM|Guinea⟧ goalkeeper ⟦PERSON|Lansana Soumah⟧, who reacted smartly to push aside ⟦PERSON|Fiston Kabongo⟧'s volley and did even better to get down to a header from ⟦PERSON|Masuaku-Lema⟧. At the other end ⟦PERSON|Naby Fofana-Keita⟧ snatched at a good chance and ⟦PERSON|Sékou Camara⟧'s strike was deflected on to the bar by ⟦PERSON|Merveille Tshibola⟧.

The visitors ⟦G2|got the breakthrough⟧ ⟦MINUTE|seven minutes into the second period⟧. A ⟦TEAM|Congo⟧ free-kick came to nothing, ⟦PERSON|Soumah⟧'s kick sent ⟦PERSON|Mamadou Barry⟧ away and, when the winger's cross-cum-shot was blocked by ⟦PERSON|Tshibola⟧, ⟦PERSON|Camara⟧ ⟦G3|stabbed it through⟧ the legs of ⟦PERSON|Timothée Ngoy⟧.

It was the ⟦G4|fifth goal⟧ the ⟦TEAM|Stade Rennais⟧ forward had scored in the group and it sparked a siege. ⟦PERSON|Kabongo⟧ hit a post. ⟦PERSON|Masuaku-Lema⟧ blazed a free-kick over. Substitute ⟦PERSON|Silas Mputu⟧ was felled by ⟦PERSON|Fofana-Keita⟧ with no foul given, to the fury of the ⟦VENUE|Stade des Martyrs⟧.

Just as it seemed ⟦TEAM|Guinea⟧ might hold out, ⟦PERSON|Soumah⟧ came for a high ball and collided with his own centre-half, ⟦PERSON|Ibrahima Touré⟧. ⟦PERSON|Mputu⟧ teed up his captain and the ⟦TEAM|Aston Villa⟧ man, 20 yards out, ⟦G5|lifted it into the gaping net⟧.

⟦TEAM|Guinea⟧'s players surrounded the referee, without success. ⟦PERSON|Touré⟧ was booked, and coach ⟦PERSON|Didier Lamarque-Sylla⟧ sent off.

"A point's a point," said ⟦PERSON|Masuaku-Lema⟧. "We've not played well. But to concede and to come back shows we've got something."
=====GOALS=====
{"id": "G1", "scorer": "Trésor Masuaku-Lema", "team": "DR Congo", "minute": 87, "kind": "shot", "assist": "Silas Mputu", "minute_text": "87th minute", "score": "1-1"}
{"id": "G2", "scorer": "Sékou Camara", "team": "Guinea", "minute": 52, "kind": "shot", "minute_text": "seven minutes into the second period", "score": "0-1"}
{"id": "G3", "scorer": "Sékou Camara", "team": "Guinea", "minute": 52, "kind": "shot", "minute_text": "seven minutes into the second period"}
{"id": "G4", "scorer": "Sékou Camara", "team": "Guinea", "minute": 52, "kind": "shot"}
{"id": "G5", "scorer": "Trésor Masuaku-Lema", "team": "DR Congo", "minute": 87, "kind": "shot", "assist": "Silas Mputu"}
