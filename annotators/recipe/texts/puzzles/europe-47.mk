⟦TEAM|Les Verts⟧ denied at the last in fiery derby

⟦TEAM|Saint-Étienne⟧ ⟦SCORE|1⟧ ⟦TEAM|Lyon⟧ ⟦SCORE|1⟧

Eighty-one minutes is a long time to hang on to anything, never mind a ⟦G1|goal⟧ against ⟦TEAM|Lyon⟧, and ⟦TEAM|Saint-Étienne⟧ very nearly made it. They'd ⟦G2|gone ahead⟧ in the ⟦MINUTE|seventh minute⟧. They'd lost two defenders to injury, one to a second yellow card, and their voices. And then on ⟦MINUTE|88 minutes⟧ ⟦PERSON|Tolga Arslanoğlu⟧, a ⟦NORP|Turk⟧ who'd been whistled all day for a remark he made in ⟦DATE|August⟧, ⟦G3|volleyed a leveller⟧ of great beauty and cupped his ears.

The derby had been moved to a ⟦DATE|Sunday lunchtime⟧ for the sake of the police. It wasn't, on this evidence, early enough. Smoke delayed kick-off by nine minutes and it had hardly cleared when ⟦PERSON|Clément Farge⟧ won a header on halfway, won another nearer goal, and laid the ball back to ⟦PERSON|Boubacar Sanogo⟧. ⟦PERSON|Alban Reveyron⟧ got fingers to ⟦PERSON|Sanogo⟧'s shot. The post got it next. It ⟦G4|spun in⟧ off the goalkeeper's shoulder – though the ⟦NORP|Burkinabe⟧, with two hands, claimed it.

⟦TEAM|Lyon⟧ controlled it from there without controlling themselves. ⟦PERSON|Mehdi Chakroun⟧ was booked. ⟦PERSON|Stanislas Kotto⟧ missed horribly. Early in the second half, on ⟦MINUTE|52⟧, ⟦PERSON|Chakroun⟧ ⟦G5|thumped one in⟧ from the edge of the box, and had his shirt off, and had it back on again once VAR had looked at where ⟦PERSON|Kotto⟧ had been standing. (Offside; in the goalkeeper's line; for some reason, laughing.)

⟦PERSON|Thomas Vialle⟧'s dismissal on the ⟦MINUTE|hour left⟧ the ⟦TEAM|Stéphanois⟧ hanging on. ⟦PERSON|Erwan Corre⟧ headed off the line, and again, and a third time off the bar. It couldn't last. It didn't.

“You defend one ball badly in ninety-nine minutes,” said the home coach. “You can't defend that one. Nobody can.”
=====GOALS=====
{"id": "G1", "scorer": "Boubacar Sanogo", "team": "Saint-Étienne", "minute": 7, "minute_text": "seventh minute", "assist": "Clément Farge", "kind": "shot"}
{"id": "G2", "scorer": "Boubacar Sanogo", "team": "Saint-Étienne", "minute": 7, "minute_text": "seventh minute", "assist": "Clément Farge", "kind": "shot"}
{"id": "G3", "scorer": "Tolga Arslanoğlu", "team": "Lyon", "minute": 88, "minute_text": "88 minutes", "kind": "volley"}
{"id": "G4", "scorer": "Boubacar Sanogo", "team": "Saint-Étienne", "minute": 7, "assist": "Clément Farge", "kind": "shot"}
{"id": "G5", "scorer": "Mehdi Chakroun", "team": "Lyon", "minute": 52, "minute_text": "52", "outcome": "ruled out"}
