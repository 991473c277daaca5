⟦PERSON|Tembo⟧ ends ⟦TEAM|Paris FC⟧ dream in ⟦MINUTE|extra time⟧

⟦TEAM|Wolfsburg⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Paris FC⟧ (after ⟦MINUTE|extra time⟧)
⟦FURNITURE|By our correspondent in Wolfsburg⟧

History belongs to those who turn up late. ⟦PERSON|Rachel Tembo⟧, who had not played since ⟦DATE|August⟧, who had spent the autumn in a gym and the winter on the bench and who had never, until ⟦DATE|Wednesday⟧, been seen in this competition at all, came on with the tie drifting towards penalties and ⟦G1|put⟧ ⟦TEAM|Wolfsburg⟧ ⟦G2|in⟧ the semi-finals with her left shin.

The ⟦NORP|Zambian⟧ is not a subtle player. The ⟦G3|goal⟧ was not subtle either. ⟦PERSON|Lotte van Dijken⟧, the ⟦NORP|Dutchwoman⟧'s cross half-cleared twice, had a third go, and ⟦PERSON|Tembo⟧ arrived with such force that ball, player and near post all finished in the net together.

“I ran, I fell, I heard the noise,” she said. “My last ⟦G4|goal⟧ was in a friendly, in a park.”

It was rough on the visitors. For long spells ⟦TEAM|Paris FC⟧ had been the better side; ⟦PERSON|Maëlle Quintric⟧, their forward, was the best player. She had ⟦G5|equalised⟧ from the spot after the ⟦MINUTE|break⟧, she'd hit the bar, she'd brought four saves of rising quality from ⟦PERSON|Jule Hartenstein⟧. With ⟦MINUTE|four minutes of the extra half-hour left⟧ she ⟦G6|slid the ball under⟧ the goalkeeper and was halfway to the corner flag before she saw the flag of another sort.

“Two centimetres, they tell me,” said ⟦PERSON|Quintric⟧. “I'd like to see the ruler.”

THE KEY MOMENTS

⟦MINUTE|9'⟧ ⟦PERSON|Sofie Brandt-Olsen⟧ tests ⟦PERSON|Hartenstein⟧ from distance. Comfortable.
⟦MINUTE|23'⟧ ⟦PERSON|Nishimori⟧'s low ball flashes across the six-yard box, nobody home.
⟦MINUTE|38'⟧ ⟦G7|GOAL⟧! ⟦PERSON|Aagaard⟧! The ⟦NORP|Dane⟧ gets across her marker and ⟦G8|nods⟧ ⟦PERSON|Nishimori⟧'s cross ⟦G9|in⟧. ⟦SCORE|1-0⟧ to the ⟦TEAM|She-Wolves⟧.
⟦MINUTE|45+1'⟧ ⟦PERSON|Doll⟧ clears off the line for ⟦TEAM|Wolfsburg⟧!
⟦MINUTE|54'⟧ Penalty to ⟦TEAM|Paris FC⟧. ⟦PERSON|Steffi Rahn⟧ catches ⟦PERSON|Brandt-Olsen⟧. No complaints.
⟦MINUTE|55'⟧ ⟦G10|GOAL⟧. ⟦PERSON|Quintric⟧, straight down the middle. ⟦SCORE|1-1⟧.
⟦MINUTE|70'⟧ ⟦PERSON|Quintric⟧ against the bar. How's that stayed out?
⟦MINUTE|88'⟧ ⟦PERSON|Aagaard⟧ off, ⟦PERSON|Tembo⟧ on.
⟦MINUTE|90+4'⟧ Extra time it is.
⟦MINUTE|107'⟧ ⟦G11|GOAL⟧! It's ⟦PERSON|Tembo⟧! Scrappy as you like and she won't care.
⟦MINUTE|116'⟧ ⟦PERSON|Quintric⟧ thinks she's ⟦G12|levelled⟧... offside. Oh, that's tight.
⟦MINUTE|120+2'⟧ Done. ⟦TEAM|Wolfsburg⟧ through.
=====GOALS=====
{"id": "G1", "scorer": "Rachel Tembo", "team": "Wolfsburg", "minute": 107, "assist": "Lotte van Dijken", "kind": "shot"}
{"id": "G2", "scorer": "Rachel Tembo", "team": "Wolfsburg", "minute": 107, "assist": "Lotte van Dijken", "kind": "shot"}
{"id": "G3", "scorer": "Rachel Tembo", "team": "Wolfsburg", "minute": 107, "assist": "Lotte van Dijken", "kind": "shot"}
{"id": "G4", "scorer": "Rachel Tembo", "scope": "background"}
{"id": "G5", "scorer": "Maëlle Quintric", "team": "Paris FC", "minute": 55, "kind": "penalty"}
{"id": "G6", "scorer": "Maëlle Quintric", "team": "Paris FC", "minute": 116, "outcome": "ruled out"}
{"id": "G7", "scorer": "Aagaard", "team": "Wolfsburg", "minute": 38, "minute_text": "38'", "assist": "Nishimori", "kind": "header"}
{"id": "G8", "scorer": "Aagaard", "team": "Wolfsburg", "minute": 38, "minute_text": "38'", "assist": "Nishimori", "kind": "header"}
{"id": "G9", "scorer": "Aagaard", "team": "Wolfsburg", "minute": 38, "minute_text": "38'", "assist": "Nishimori", "kind": "header"}
{"id": "G10", "scorer": "Maëlle Quintric", "team": "Paris FC", "minute": 55, "minute_text": "55'", "kind": "penalty"}
{"id": "G11", "scorer": "Rachel Tembo", "team": "Wolfsburg", "minute": 107, "minute_text": "107'", "assist": "Lotte van Dijken", "kind": "shot"}
{"id": "G12", "scorer": "Maëlle Quintric", "team": "Paris FC", "minute": 116, "minute_text": "116'", "outcome": "ruled out"}
