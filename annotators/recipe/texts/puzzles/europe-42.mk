⟦PERSON|Bassong⟧'s ⟦G1|thunderbolt⟧ breaks ⟦GPE|Trondheim⟧ hearts

⟦FURNITURE|Conference League | Rosenborg 2 Braga 2⟧

The away section at ⟦VENUE|Lerkendal⟧ holds eight hundred and it was the only part of the ground still capable of speech. Four minutes of ⟦MINUTE|stoppage time⟧ had been shown, four minutes had been played; ⟦PERSON|Nuno Esgueira⟧ threw in a cross, because there was nothing else to be done, and ⟦PERSON|Yannick Bassong⟧ ⟦G2|volleyed it in⟧. Those who were behind the line of the ball say that it never rose above the height of a man's chest. The rest of us heard it.

So ⟦TEAM|Rosenborg⟧, fifty years in ⟦NORP|European⟧ football and used to most of its cruelties, were held. It was hard on ⟦PERSON|Sigurd Haaheim⟧, a local boy and a part-time electrician, whose two ⟦G3|goals⟧ had overturned the deficit. ⟦PERSON|Zinho⟧, quick and unpleasant, had ⟦G4|scored⟧ for ⟦TEAM|Braga⟧ almost before the gates were shut.

⟦PERSON|Haaheim⟧'s ⟦G5|equaliser⟧ was a striker's: ⟦MINUTE|five minutes after half-time⟧ ⟦PERSON|Eskil Ramstad⟧'s shot was going a foot wide, so he redirected it. The ⟦G6|second⟧ was a header from a long throw, which in these parts is a regional speciality, like cod.

“I am going to work ⟦DATE|tomorrow⟧,” he said. “I've a kitchen to finish in ⟦GPE|Heimdal⟧.”

⟦MINUTE|4'⟧ ⟦G7|GOAL⟧ ⟦TEAM|Braga⟧. A ball in behind, ⟦PERSON|Zinho⟧'s away, low past ⟦PERSON|Aleksandar Vitanov⟧. ⟦SCORE|0-1⟧.
⟦MINUTE|18'⟧ ⟦PERSON|Ramstad⟧'s corner, ⟦PERSON|Haaheim⟧'s header, plucked out of the air by ⟦PERSON|Rémi Castelnau⟧.
⟦MINUTE|33'⟧ ⟦PERSON|Bassong⟧ dribbles into trouble and out again. Shot. Side-netting.
⟦MINUTE|45'⟧ Whistle. Coffee.
⟦MINUTE|50'⟧ ⟦G8|GOAL⟧ ⟦TEAM|Rosenborg⟧! ⟦SCORE|1-1⟧! ⟦PERSON|Haaheim⟧ with the instinct of a cat.
⟦MINUTE|63'⟧ ⟦PERSON|Tomás Llorente-Vidal⟧ booked, and lucky it's only that.
⟦MINUTE|72'⟧ ⟦G9|GOAL⟧ ⟦TEAM|Rosenborg⟧! ⟦SCORE|2-1⟧! ⟦PERSON|Haaheim⟧ again! Towering!
⟦MINUTE|81'⟧ ⟦PERSON|Zinho⟧ beats ⟦PERSON|Vitanov⟧, hits the bar; the rebound is scooped over by ⟦PERSON|Esgueira⟧. How?
90+⟦MINUTE|4'⟧ ⟦G10|Goal⟧. Oh no. ⟦PERSON|Bassong⟧. Unstoppable.
⟦MINUTE|90+5'⟧ That's the last of it. ⟦TEAM|Trønderne⟧ go out on their feet.
=====GOALS=====
{"id": "G1", "scorer": "Yannick Bassong", "team": "Braga", "minute": 90, "added": 4, "assist": "Nuno Esgueira", "kind": "volley"}
{"id": "G2", "scorer": "Yannick Bassong", "team": "Braga", "minute": 90, "added": 4, "assist": "Nuno Esgueira", "kind": "volley"}
{"id": "G3", "scorer": "Sigurd Haaheim", "team": "Rosenborg", "count": 2}
{"id": "G4", "scorer": "Zinho", "team": "Braga", "minute": 4, "kind": "shot"}
{"id": "G5", "scorer": "Sigurd Haaheim", "team": "Rosenborg", "minute": 50, "minute_text": "five minutes after half-time", "assist": "Eskil Ramstad", "kind": "shot"}
{"id": "G6", "scorer": "Sigurd Haaheim", "team": "Rosenborg", "minute": 72, "kind": "header"}
{"id": "G7", "scorer": "Zinho", "team": "Braga", "minute": 4, "minute_text": "4'", "kind": "shot"}
{"id": "G8", "scorer": "Sigurd Haaheim", "team": "Rosenborg", "minute": 50, "assist": "Eskil Ramstad", "kind": "shot"}
{"id": "G9", "scorer": "Sigurd Haaheim", "team": "Rosenborg", "minute": 72, "minute_text": "72'", "kind": "header"}
{"id": "G10", "scorer": "Yannick Bassong", "team": "Braga", "minute": 90, "added": 4, "minute_text": "90+4'", "assist": "Nuno Esgueira", "kind": "volley"}
