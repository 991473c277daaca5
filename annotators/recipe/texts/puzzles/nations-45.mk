⟦PERSON|Sarmiento⟧'s men serve up a horror show – ⟦TEAM|Spain Under-21⟧ ratings

⟦FURNITURE|Marca English | Andrés Poveda⟧

A night to forget for ⟦TEAM|Spain⟧'s Under-⟦TEAM|21s⟧, thumped ⟦SCORE|4-1⟧ by ⟦TEAM|Norway⟧ in ⟦GPE|Almería⟧, and with no little help from themselves. We've put on our glasses and marked them.

⟦PERSON|Aitor Goikoetxea⟧, 3. Came for the corner for the ⟦G1|first⟧ and got nowhere. For the ⟦G2|third⟧ he passed it to the scorer, ⟦PERSON|Sander Aune⟧. Made two saves when it no longer mattered.

⟦PERSON|Pau Llorens⟧, 4. Caught upfield, over and over.

⟦PERSON|Nico Valverde⟧, 3. Two metres from ⟦PERSON|Emil Sørli⟧ when the ⟦TEAM|Bodø⟧/⟦TEAM|Glimt⟧ striker ⟦G3|headed the opener⟧ in the ⟦MINUTE|seventh minute⟧, two metres from him when he ⟦G4|hit the second⟧ on ⟦MINUTE|29⟧. It might as well have been two kilometres.

⟦PERSON|Jon Arteta⟧, 4. Not quite as bad as his partner.

⟦PERSON|Iván Carrasco⟧, 5. At least he can cross. It was from his left foot that ⟦TEAM|Spain⟧'s ⟦G5|goal⟧ came.

⟦PERSON|Marc Riudavets⟧, 5. Struck the bar at ⟦SCORE|2-0⟧. Had it gone in, who knows.

⟦PERSON|Unai Leturia⟧, 4. Slow.

⟦PERSON|Raúl Peñaranda⟧, 6. Tidy, tried to play. Took off his man and fed ⟦PERSON|Carrasco⟧ for ⟦TEAM|Spain⟧'s only moment of joy.

⟦PERSON|Adrián Mbembe⟧, 6. Buried his chance, a diving ⟦G6|header⟧ to make it ⟦SCORE|1-2⟧ early in the second half. Later through on goal but was thwarted by ⟦TEAM|Norway⟧ keeper ⟦PERSON|Jakob Lien⟧ with the score at ⟦SCORE|1-3⟧. The ⟦TEAM|Villarreal⟧ man now has eight ⟦G7|goals⟧ for the ⟦TEAM|21s⟧.

⟦PERSON|Hugo Pastrana⟧, 4. Fired over, fired wide, fired into the wall.

⟦PERSON|Dani Ferreiro⟧, 3. Got a kick at the start of each half.

From the bench: ⟦PERSON|Yeray Santana⟧, 5 (on for ⟦PERSON|Ferreiro⟧); ⟦PERSON|Bilal Haddadi⟧, 5; ⟦PERSON|Gonzalo Iturbe⟧, 2 — sent off ⟦MINUTE|nine minutes after his introduction⟧ introduction for a bad tackle on ⟦PERSON|Aune⟧, who got up and ⟦G8|curled the free-kick in⟧. Ouch.

The coach, ⟦PERSON|David Sarmiento⟧, 3. No plan, and then a bad one. ⟦TEAM|Spain⟧ can still qualify: they need to win in ⟦GPE|Aalborg⟧ and hope ⟦TEAM|Norway⟧, unbeaten and with 19 ⟦G9|goals⟧ scored, trip up in ⟦GPE|Andorra⟧.
=====GOALS=====
{"id": "G1", "scorer": "Emil Sørli", "team": "Norway", "minute": 7, "kind": "header"}
{"id": "G2", "scorer": "Sander Aune", "team": "Norway", "kind": "shot"}
{"id": "G3", "scorer": "Emil Sørli", "team": "Norway", "minute": 7, "kind": "header", "minute_text": "seventh minute"}
{"id": "G4", "scorer": "Emil Sørli", "team": "Norway", "minute": 29, "minute_text": "29"}
{"id": "G5", "scorer": "Adrián Mbembe", "team": "Spain", "kind": "header", "assist": "Iván Carrasco"}
{"id": "G6", "scorer": "Adrián Mbembe", "team": "Spain", "kind": "header", "assist": "Iván Carrasco", "minute_text": "early in the second half", "score": "1-2"}
{"id": "G7", "scorer": "Adrián Mbembe", "team": "Spain", "scope": "background", "count": 8}
{"id": "G8", "scorer": "Sander Aune", "team": "Norway", "kind": "free kick"}
{"id": "G9", "team": "Norway", "scope": "background", "count": 19}
