Late ⟦PERSON|Benziane⟧ ⟦G1|effort⟧ sends ⟦TEAM|France⟧ through after ⟦TEAM|Austria⟧ ⟦G2|reply⟧

⟦GPE|DÜSSELDORF⟧ - ⟦TEAM|France⟧ beat ⟦TEAM|Austria⟧ ⟦SCORE|2-1⟧ at ⟦COMPETITION|Euro 2024⟧ on ⟦DATE|Monday⟧, a ⟦G3|goal⟧ in each half by ⟦PERSON|Daouda Konaté-Sarr⟧ and ⟦PERSON|Ismaël Benziane⟧ enough to take ⟦TEAM|Les Bleus⟧ into the last 16 despite a ⟦G4|header⟧ by ⟦PERSON|Florian Grabner⟧.

⟦TEAM|Austria⟧ had the first chance. ⟦PERSON|Matteo Sprenger⟧ was released by a pass over the top in the fourth minute, and his shot from an angle was beaten away by ⟦PERSON|Armand Delcourt⟧. ⟦TEAM|France⟧ took time to settle; ⟦PERSON|Kilian Vautrin⟧ fired in a cross that no one reached and ⟦PERSON|Théo Lanneau⟧, a full-back used as a winger, dragged one across the face.

They ⟦G5|edged ahead⟧ on the ⟦MINUTE|half-hour⟧. ⟦PERSON|Niklas Raffelsberger⟧, under pressure from ⟦PERSON|Vautrin⟧, played a loose ball across his own penalty area and ⟦PERSON|Lanneau⟧ pounced on it. He squared for ⟦PERSON|Konaté-Sarr⟧ to ⟦G6|sweep in⟧ his third ⟦G7|goal⟧ in four games.

The striker, whose two ⟦G8|goals⟧ against ⟦TEAM|Denmark⟧ had won the opening match, was a problem all evening. He was through on ⟦MINUTE|37⟧ only to be caught by ⟦PERSON|Lorenz Achleitner⟧, and he had one chalked off in first-half ⟦MINUTE|stoppage time⟧, after being judged to have ⟦G9|controlled with an arm before scoring⟧.

⟦NORP|Austrian⟧ pressure after the ⟦MINUTE|interval⟧ had its reward. A free-kick was half cleared, the ball came back in from ⟦PERSON|Sprenger⟧ and ⟦PERSON|Delcourt⟧, who had started out of his goal, was stranded. ⟦PERSON|Grabner⟧ got there first. The net ⟦G10|rippled⟧, and the ⟦NORP|Austrians⟧ had ⟦G11|pulled level⟧ with an ⟦MINUTE|hour⟧ played.

For the next quarter of an hour there was only one team in it. ⟦PERSON|Achleitner⟧ headed over from a corner, ⟦PERSON|Sprenger⟧'s volley was blocked by ⟦PERSON|Lanneau⟧, and ⟦PERSON|Delcourt⟧ had to be sharp to hold a deflected cross in the ⟦MINUTE|74th minute⟧.

Against the run of play it was the ⟦NORP|French⟧ who ⟦G12|got the next one⟧. With ⟦MINUTE|eight minutes left⟧ ⟦PERSON|Vautrin⟧ dispossessed ⟦PERSON|Grabner⟧ on the edge of the centre circle, went past one and slid the ball left. ⟦PERSON|Benziane⟧, on for four minutes, took it in his stride and saw his shot ⟦G13|deflected in⟧ off ⟦PERSON|Raffelsberger⟧, who could do nothing about it.

"It's cruel," said ⟦PERSON|Grabner⟧. "We ⟦G14|get ourselves back level⟧, we are the better side, and their ⟦G15|winner⟧ takes a touch off my friend."

⟦TEAM|France⟧ will top the group if they avoid defeat on ⟦DATE|Friday⟧. ⟦TEAM|Austria⟧, whose coach had no time to bring on a second forward, need a win.
⟦FURNITURE|Additional reporting by Agence France-Presse⟧
=====GOALS=====
{"id": "G1", "scorer": "Ismaël Benziane", "team": "France", "minute": 82, "assist": "Kilian Vautrin", "kind": "shot"}
{"id": "G2", "scorer": "Florian Grabner", "team": "Austria", "minute": 60, "assist": "Matteo Sprenger", "kind": "header"}
{"id": "G3", "scorer": "Daouda Konaté-Sarr", "team": "France", "minute": 30, "assist": "Théo Lanneau", "kind": "shot"}
{"id": "G4", "scorer": "Florian Grabner", "team": "Austria", "minute": 60, "assist": "Matteo Sprenger", "kind": "header"}
{"id": "G5", "scorer": "Daouda Konaté-Sarr", "team": "France", "minute": 30, "assist": "Théo Lanneau", "kind": "shot", "minute_text": "half-hour"}
{"id": "G6", "scorer": "Daouda Konaté-Sarr", "team": "France", "minute": 30, "assist": "Théo Lanneau", "kind": "shot"}
{"id": "G7", "scorer": "Daouda Konaté-Sarr", "team": "France", "minute": 30, "assist": "Théo Lanneau", "kind": "shot"}
{"id": "G8", "scorer": "Daouda Konaté-Sarr", "team": "France", "scope": "background", "count": 2}
{"id": "G9", "scorer": "Daouda Konaté-Sarr", "team": "France", "outcome": "ruled out"}
{"id": "G10", "scorer": "Florian Grabner", "team": "Austria", "minute": 60, "assist": "Matteo Sprenger", "kind": "header", "minute_text": "an hour played"}
{"id": "G11", "scorer": "Florian Grabner", "team": "Austria", "minute": 60, "assist": "Matteo Sprenger", "kind": "header", "minute_text": "an hour played", "score": "1-1"}
{"id": "G12", "scorer": "Ismaël Benziane", "team": "France", "minute": 82, "assist": "Kilian Vautrin", "kind": "shot", "minute_text": "eight minutes left"}
{"id": "G13", "scorer": "Ismaël Benziane", "team": "France", "minute": 82, "assist": "Kilian Vautrin", "kind": "shot", "minute_text": "eight minutes left"}
{"id": "G14", "scorer": "Florian Grabner", "team": "Austria", "minute": 60, "assist": "Matteo Sprenger", "kind": "header"}
{"id": "G15", "scorer": "Ismaël Benziane", "team": "France", "minute": 82, "assist": "Kilian Vautrin", "kind": "shot"}
