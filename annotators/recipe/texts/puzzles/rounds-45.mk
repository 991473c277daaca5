⟦PERSON|Diego “Tanque” Ferreyra⟧, ⟦TEAM|Peñarol⟧’s accidental idol
⟦FURNITURE|By Lucía Abreu in Montevideo⟧
The first thing you notice is that he cannot really run. The second, says ⟦PERSON|Martín Pagola⟧, who plays behind him, is that it doesn’t matter. “The ball goes to him because it’s sorry for him.”
⟦PERSON|Diego Ferreyra⟧ is 35. He drives a tractor on his brother’s farm on Mondays. He has ⟦G1|14 goals⟧ in 16 matches for ⟦TEAM|Peñarol⟧, who signed him in ⟦DATE|July⟧ for nothing because ⟦PERSON|Facundo Torrado⟧ had been sold to ⟦TEAM|Orlando City⟧ and there was no money for anyone else.
His first, against ⟦TEAM|Danubio⟧, was the kind he prefers: ⟦PERSON|Pagola⟧ shoots, the keeper ⟦PERSON|Mauro Goyeneche⟧ pushes it out, the ⟦PERSON|Tanque⟧ is lying on the ground after a collision and ⟦G2|knees it over the line⟧. Against ⟦TEAM|Cerro Largo⟧ there were ⟦G3|two⟧, one with the chest. Against ⟦TEAM|River Plate⟧ of ⟦GPE|Montevideo⟧ he ⟦G4|scored a penalty⟧, missed another, and headed the rebound of that against the bar, then the rebound of that over.
He had never before been at a big club. In ⟦GPE|Ecuador⟧, at ⟦TEAM|Mushuc Runa⟧, he ⟦G5|hit 11⟧ and was paid in three of nine months. In ⟦GPE|Guatemala⟧ he played with a broken toe, ⟦G6|scored the winner⟧ in a final for ⟦TEAM|Xelajú⟧ and found out afterwards that he had been released. A spell in ⟦GPE|Malta⟧ lasted six weeks.
And yet the ⟦COMPETITION|Clásico⟧, last ⟦DATE|Sunday⟧, belonged to him. ⟦TEAM|Nacional⟧ led at ⟦MINUTE|half-time⟧, ⟦PERSON|Nicolás Lodeira⟧ having ⟦G7|converted⟧ from the spot on the stroke of ⟦MINUTE|45 minutes⟧. ⟦PERSON|Pagola⟧ ⟦G8|volleyed the equaliser⟧. Then, in the ⟦MINUTE|87th minute⟧, ⟦PERSON|Maximiliano Olivares-Rey⟧ swung over a cross that was too high for everybody, ⟦PERSON|Luis Mejía-Cano⟧ came and punched it against the back of ⟦PERSON|Ferreyra⟧’s head, and it ⟦G9|rolled in⟧. He didn’t know. He was looking for the referee to ask for a corner.
“It was a ⟦PERSON|Tanque⟧ ⟦G10|goal⟧,” said the coach, ⟦PERSON|Diego Aguirrezabal⟧. “I’ve stopped explaining them.”
⟦TEAM|Peñarol⟧ lead the ⟦COMPETITION|Clausura⟧ by four points with three to play. ⟦TEAM|Liverpool⟧, of ⟦GPE|Montevideo⟧, are next. On ⟦DATE|Monday⟧ there’ll be the tractor.
⟦FURNITURE|© El Observador⟧
=====GOALS=====
{"id": "G1", "scorer": "Diego “Tanque” Ferreyra", "team": "Peñarol", "scope": "background", "count": 14}
{"id": "G2", "scorer": "Diego “Tanque” Ferreyra", "team": "Peñarol", "scope": "background", "assist": "Martín Pagola"}
{"id": "G3", "scorer": "Diego “Tanque” Ferreyra", "team": "Peñarol", "scope": "background", "count": 2}
{"id": "G4", "scorer": "Diego “Tanque” Ferreyra", "team": "Peñarol", "scope": "background", "kind": "penalty"}
{"id": "G5", "scorer": "Diego “Tanque” Ferreyra", "team": "Mushuc Runa", "scope": "background", "count": 11}
{"id": "G6", "scorer": "Diego “Tanque” Ferreyra", "team": "Xelajú", "scope": "background"}
{"id": "G7", "scorer": "Nicolás Lodeira", "team": "Nacional", "scope": "background", "kind": "penalty", "minute_text": "45 minutes"}
{"id": "G8", "scorer": "Martín Pagola", "team": "Peñarol", "scope": "background", "kind": "volley"}
{"id": "G9", "scorer": "Diego “Tanque” Ferreyra", "team": "Peñarol", "scope": "background", "kind": "header", "minute_text": "87th minute"}
{"id": "G10", "scorer": "Diego “Tanque” Ferreyra", "team": "Peñarol", "scope": "background", "kind": "header"}
