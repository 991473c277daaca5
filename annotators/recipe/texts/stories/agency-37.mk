⟦TEAM|Manchester City⟧ 2 ⟦TEAM|Aston Villa⟧ 2: ⟦PERSON|Caulfield⟧ stunner checks champions
⟦TEAM|City⟧ let slip a two-goal lead for the first time at home in the ⟦COMPETITION|Premier League⟧ in six years and were indebted to a marginal offside for the point they did get, ⟦TEAM|Villa⟧'s ⟦PERSON|Yannis Metaxas⟧ ⟦G1|poking home⟧ in the ⟦MINUTE|fifth minute of added time⟧ only to look up and see a flag.
An ⟦PERSON|Omar Njie⟧ ⟦G2|double⟧ in the first half had appeared enough, but ⟦PERSON|Metaxas⟧ himself and then ⟦PERSON|Scott Caulfield⟧, with a thunderbolt of a ⟦G3|free-kick⟧, made sure that it wasn't.
⟦PERSON|Dean Prowse⟧'s visitors had only one idea early on, that being to sit. ⟦PERSON|Joe Pemberton⟧, the goalkeeper, saved from ⟦PERSON|Jesper Lund⟧ on ⟦MINUTE|five minutes⟧, from ⟦PERSON|Njie⟧ on ⟦MINUTE|seven⟧ and, best of all, from ⟦PERSON|Alejandro Roldán⟧, whose volley he tipped over on ⟦MINUTE|14⟧.
They cracked in the ⟦MINUTE|19th minute⟧. ⟦PERSON|Tim Brough⟧, under pressure, knocked it out for a throw, and ⟦PERSON|Roldán⟧, off the return, slid ⟦PERSON|Njie⟧ in. The ⟦NORP|Gambian⟧ ⟦G4|finished⟧ as he always does, low and to the left.
It was his 31st ⟦G5|goal⟧ in the league for ⟦TEAM|City⟧, and the other ⟦G6|30⟧ had come with the same foot, or so it feels. His next was with neither. Shortly before the ⟦MINUTE|break⟧, ⟦PERSON|Lund⟧ stood up a cross and ⟦PERSON|Njie⟧ ⟦G7|headed it beyond⟧ the full-length dive of ⟦PERSON|Pemberton⟧.
⟦PERSON|Prowse⟧ went to three at the back and had ⟦PERSON|Brough⟧ slotted in alongside ⟦PERSON|Ewan Tighe⟧. Soon there was a result. ⟦PERSON|Marc Duval⟧'s kick was poor, ⟦PERSON|Tighe⟧ pounced on it and ⟦PERSON|Metaxas⟧, the ⟦NORP|Greek⟧, ⟦G8|passed it into the unguarded net⟧ on ⟦MINUTE|58⟧.
The ⟦VENUE|Etihad Stadium⟧ was anxious. ⟦PERSON|Lund⟧ ⟦G9|swept in⟧ a third in the ⟦MINUTE|64th minute⟧ but ⟦PERSON|Njie⟧, on the line, had touched it with his hand; there was a long wait, at the end of which the referee crossed his arms.
⟦TEAM|City⟧'s best chance from then on fell to ⟦PERSON|Roldán⟧, who struck the post on ⟦MINUTE|70⟧. ⟦TEAM|Villa⟧'s fell to no one until ⟦PERSON|Tighe⟧ was upended 30 yards out with ⟦MINUTE|nine minutes to go⟧. ⟦PERSON|Metaxas⟧ stood over it, ran over it, and ⟦PERSON|Caulfield⟧ ⟦G10|lashed it into the net⟧.
It was not even his best of the season: his ⟦G11|strike⟧ against ⟦TEAM|Wolves⟧ at ⟦VENUE|Villa Park⟧ was from 40. But the ⟦G12|goal⟧ earned a deserved draw. And it could, should, have been more.
"If that's offside at the end then I'm a ⟦NORP|Dutchman⟧," said ⟦PERSON|Prowse⟧ to ⟦ORG|Sky Sports News⟧. "We ⟦G13|conceded two⟧, you're waiting for a third. The ⟦G14|first⟧ lifted us."
⟦TEAM|Villa⟧, seventh, go to ⟦TEAM|Leeds⟧ and then resume in the ⟦COMPETITION|Europa League⟧.
=====GOALS=====
{"id": "G1", "scorer": "Yannis Metaxas", "team": "Villa", "minute": 90, "added": 5, "minute_text": "fifth minute of added time", "outcome": "ruled out"}
{"id": "G2", "scorer": "Omar Njie", "team": "City", "count": 2}
{"id": "G3", "scorer": "Scott Caulfield", "team": "Villa", "minute": 81, "kind": "free kick"}
{"id": "G4", "scorer": "Omar Njie", "team": "City", "minute": 19, "assist": "Alejandro Roldán", "kind": "shot"}
{"id": "G5", "scorer": "Omar Njie", "team": "City", "minute": 19, "assist": "Alejandro Roldán", "kind": "shot"}
{"id": "G6", "scorer": "Omar Njie", "team": "City", "scope": "background", "count": 30}
{"id": "G7", "scorer": "Omar Njie", "team": "City", "assist": "Jesper Lund", "kind": "header"}
{"id": "G8", "scorer": "Yannis Metaxas", "team": "Villa", "minute": 58, "minute_text": "58", "assist": "Ewan Tighe", "kind": "shot"}
{"id": "G9", "scorer": "Jesper Lund", "team": "City", "minute": 64, "minute_text": "64th minute", "outcome": "ruled out"}
{"id": "G10", "scorer": "Scott Caulfield", "team": "Villa", "minute": 81, "minute_text": "nine minutes to go", "kind": "free kick"}
{"id": "G11", "scorer": "Scott Caulfield", "team": "Villa", "scope": "background"}
{"id": "G12", "scorer": "Scott Caulfield", "team": "Villa", "minute": 81, "kind": "free kick"}
{"id": "G13", "scorer": "Omar Njie", "team": "City", "count": 2}
{"id": "G14", "scorer": "Yannis Metaxas", "team": "Villa", "minute": 58, "assist": "Ewan Tighe", "kind": "shot"}
