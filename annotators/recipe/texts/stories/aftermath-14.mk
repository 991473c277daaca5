⟦TEAM|Stallions⟧ hold ⟦TEAM|Nigeria⟧ after ⟦G1|penalty⟧ row in ⟦GPE|Abidjan⟧
⟦TEAM|Burkina Faso⟧ fought back to draw ⟦SCORE|1-1⟧ with ⟦TEAM|Nigeria⟧ in ⟦COMPETITION|Group D⟧ of the ⟦COMPETITION|Africa Cup of Nations⟧ on ⟦DATE|Monday⟧ in a match remembered less for its two ⟦G2|goals⟧ than for what preceded the first.
The ⟦TEAM|Super Eagles⟧ ⟦G3|led from the spot⟧ after ⟦PERSON|Blaise Ouattara⟧ was judged to have handled. It was ⟦PERSON|Hervé Traoré⟧ who ⟦G4|got the ⟦TEAM|Stallions⟧ back on terms⟧, nodding on to the underside of the bar and over the line as ⟦NORP|Nigerian⟧ players claimed it had not crossed.
⟦PERSON|Chidi Onwuka⟧ was the man who took the ⟦G5|penalty⟧. He had to wait nearly five minutes while the referee, surrounded by players of both teams, looked at the monitor. ⟦PERSON|Issouf Zongo⟧, who saved two in the shoot-out against ⟦TEAM|Angola⟧ at the last tournament, dived the right way; the ball went under him.
"My arm was broken by his shot, how can I move it?" ⟦PERSON|Ouattara⟧ told ⟦ORG|AFP⟧. "That ⟦G6|goal⟧ was made in a television van."
The first half offered only two other incidents: ⟦PERSON|Sunday Etim⟧'s drive, held by ⟦PERSON|Zongo⟧ after ⟦MINUTE|19 minutes⟧, and a free-kick by ⟦PERSON|Ousmane Kaboré⟧ which clipped the wall and went behind.
⟦PERSON|Kaboré⟧ was at the heart of the ⟦G7|equaliser⟧. In the ⟦MINUTE|73rd minute⟧ his pass released ⟦PERSON|Ouattara⟧, whose cross ⟦PERSON|Tobi Fasanya⟧ in the ⟦TEAM|Nigeria⟧ goal came for and did not get. ⟦PERSON|Traoré⟧, 1.94m, had stayed up from an earlier corner. His ⟦G8|header⟧ struck the bar, and the linesman flagged for a ⟦G9|goal⟧.
⟦PERSON|Etim⟧ missed from close in with ⟦MINUTE|five minutes left⟧ and that, ⟦TEAM|Nigeria⟧'s coach said, was the story of the match. "We talk about lines and hands. Score the second and there is nothing to talk about."
Both have four points. ⟦PERSON|Traoré⟧, who has now ⟦G10|scored⟧ in consecutive finals, will miss the last group match after a second booking.
=====GOALS=====
{"id": "G1", "scorer": "Chidi Onwuka", "team": "Nigeria", "kind": "penalty"}
{"id": "G2", "scorer": "Chidi Onwuka; Hervé Traoré", "count": 2}
{"id": "G3", "scorer": "Chidi Onwuka", "team": "Nigeria", "kind": "penalty"}
{"id": "G4", "scorer": "Hervé Traoré", "team": "Burkina Faso", "minute": 73, "assist": "Blaise Ouattara", "kind": "header"}
{"id": "G5", "scorer": "Chidi Onwuka", "team": "Nigeria", "kind": "penalty"}
{"id": "G6", "scorer": "Chidi Onwuka", "team": "Nigeria", "kind": "penalty"}
{"id": "G7", "scorer": "Hervé Traoré", "team": "Burkina Faso", "minute": 73, "assist": "Blaise Ouattara", "kind": "header"}
{"id": "G8", "scorer": "Hervé Traoré", "team": "Burkina Faso", "minute": 73, "assist": "Blaise Ouattara", "kind": "header", "minute_text": "73rd minute"}
{"id": "G9", "scorer": "Hervé Traoré", "team": "Burkina Faso", "minute": 73, "assist": "Blaise Ouattara", "kind": "header"}
{"id": "G10", "scorer": "Hervé Traoré", "team": "Burkina Faso", "scope": "background"}
