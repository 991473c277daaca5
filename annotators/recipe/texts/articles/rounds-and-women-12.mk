Highlights and report: ⟦TEAM|Hatters⟧ through after ⟦GPE|Cheshire⟧ thriller

⟦TEAM|County⟧ booked a place in the last 32 of the ⟦COMPETITION|Vertu Trophy⟧ with a hard-earned ⟦SCORE|2-1⟧ win over our ⟦GPE|Cheshire⟧ neighbours ⟦TEAM|Crewe Alexandra⟧ on ⟦DATE|Tuesday evening⟧.

⟦PERSON|Micky Mellish⟧'s much-changed side, with an average age of just 21, got off to the best possible start. ⟦PERSON|Harvey Nuttall⟧ collected a loose ball outside the box, had a look and ⟦G1|let fly⟧, ⟦PERSON|Danny Rowley⟧ in the ⟦TEAM|Crewe⟧ goal getting a glove to it but nothing more. ⟦MINUTE|Four minutes⟧ played, ⟦SCORE|one-nil⟧!

⟦FURNITURE|Buy tickets for Saturday's game against Bolton here⟧

The ⟦TEAM|Railwaymen⟧ grew into it and ⟦PERSON|Kabongo Tshiala⟧ went close twice, ⟦PERSON|Jim Crossan⟧ doing ever so well to stick out a boot the second time. But it was ⟦TEAM|County⟧ who ⟦G2|got the next goal⟧. On ⟦MINUTE|35 minutes⟧ ⟦PERSON|Lucas Ferreira-Pinto⟧, our summer arrival from ⟦GPE|Brazil⟧, collected ⟦PERSON|Romeo Sackey⟧'s clever back-heel and ⟦G3|dinked it over ⟦PERSON|Rowley⟧⟧.

After a ⟦MINUTE|half-time⟧ reshuffle the visitors ⟦G4|halved the deficit⟧ through ⟦PERSON|Scott Brandreth⟧, whose header on ⟦MINUTE|71 minutes⟧ looped in off ⟦PERSON|Ashley Hemmings⟧. The defender knew little about it, and the ⟦G5|goal⟧ was given to the ⟦TEAM|Crewe⟧ man. ⟦MINUTE|Two minutes after that⟧ ⟦PERSON|Tshiala⟧ ⟦G6|had the ball in the net⟧ but the linesman's flag spared us.

Seven minutes of ⟦MINUTE|added time⟧ felt like seventy. ⟦PERSON|Jim⟧ made one more stop, ⟦PERSON|Harvey⟧ cleared off the line, and the 1,870 inside ⟦VENUE|Edgeley Park⟧ could breathe out.

Next up: the draw, live on ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Harvey Nuttall", "team": "County", "minute": 4, "kind": "shot", "minute_text": "Four minutes"}
{"id": "G2", "scorer": "Lucas Ferreira-Pinto", "team": "County", "minute": 35, "assist": "Romeo Sackey", "kind": "shot", "minute_text": "35 minutes"}
{"id": "G3", "scorer": "Lucas Ferreira-Pinto", "team": "County", "minute": 35, "assist": "Romeo Sackey", "kind": "shot", "minute_text": "35 minutes"}
{"id": "G4", "scorer": "Scott Brandreth", "team": "Crewe", "minute": 71, "kind": "header", "minute_text": "71 minutes"}
{"id": "G5", "scorer": "Scott Brandreth", "team": "Crewe", "minute": 71, "kind": "header"}
{"id": "G6", "scorer": "Kabongo Tshiala", "team": "Crewe", "outcome": "ruled out"}
