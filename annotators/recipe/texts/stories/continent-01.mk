⟦TEAM|Girona⟧ hit ⟦G1|four⟧ past sorry ⟦TEAM|Valladolid⟧ as ⟦PERSON|Etxeberri⟧ ends drought

⟦FURNITURE|By Reuters staff⟧

⟦GPE|MADRID⟧ - ⟦PERSON|Julen Etxeberri⟧ ⟦G2|scored twice⟧ and ⟦PERSON|Baba Njie⟧ ⟦G3|netted⟧ against his former club as ⟦TEAM|Girona⟧ thrashed bottom side ⟦TEAM|Real Valladolid⟧ ⟦SCORE|4-1⟧ at ⟦VENUE|Montilivi⟧ on ⟦DATE|Saturday⟧ to climb to sixth in ⟦COMPETITION|LaLiga⟧.

⟦PERSON|Etxeberri⟧, who had gone 11 league games without a goal, ⟦G4|struck⟧ with only ⟦MINUTE|seven minutes⟧ on the clock. ⟦PERSON|Oleh Sydorchuk⟧ won possession from ⟦PERSON|Sergio Villafranca⟧ just outside the area, and his pass found the striker, who ⟦G5|beat ⟦PERSON|Kamil Pietrzyk⟧⟧ with a low drive that went in off the post.

⟦TEAM|Valladolid⟧ responded with a corner and not a lot else until the ⟦MINUTE|22nd minute⟧, when ⟦PERSON|Anuar Belhadj⟧ forced ⟦PERSON|Iván Carmena⟧ into a diving save. From the next attack they ⟦G6|drew level⟧. ⟦PERSON|Villafranca⟧ made amends for his error by sending over a deep cross that ⟦PERSON|Carmena⟧ came for and missed, and ⟦PERSON|Jorge Manjarrés⟧ ⟦G7|nodded it⟧ into the unguarded net. It was the midfielder's first ⟦G8|goal⟧ since a double against ⟦TEAM|Levante⟧ in ⟦DATE|February⟧.

⟦TEAM|Girona⟧ ⟦G9|re-established their lead⟧ before the ⟦MINUTE|break⟧. ⟦PERSON|Aldo Quiroga⟧, converted from winger to full-back by coach ⟦PERSON|Ferran Masdeu⟧, had the freedom of the right flank and picked out ⟦PERSON|Njie⟧, whose ⟦G10|volley⟧ flew in off the underside of the bar in the ⟦MINUTE|38th minute⟧. The ⟦NORP|Gambian⟧ did not celebrate against the club who sold him for a fee of 9 million euros ⟦DATE|last summer⟧.

⟦PERSON|Belhadj⟧ had a penalty appeal waved away after ⟦MINUTE|half-time⟧ and ⟦PERSON|Pietrzyk⟧ kept ⟦TEAM|Valladolid⟧ in it with saves from ⟦PERSON|Sydorchuk⟧ on ⟦MINUTE|55⟧ and ⟦PERSON|Njie⟧ on ⟦MINUTE|61⟧. But the goalkeeper could do nothing about the ⟦G11|third⟧: ⟦PERSON|Etxeberri⟧'s free-kick struck ⟦PERSON|Manjarrés⟧ on the shoulder and left him stranded.

⟦PERSON|Etxeberri⟧ went off to a standing ovation with ⟦MINUTE|18 minutes left⟧, denied the chance of a hat-trick, and his replacement ⟦PERSON|Toni Bofill⟧ ⟦G12|wrapped up the points⟧. ⟦PERSON|Quiroga⟧ was again the provider, and the 19-year-old had little trouble ⟦G13|finishing⟧ from close range in the ⟦MINUTE|83rd minute⟧.

"I'd stopped counting the games," ⟦PERSON|Etxeberri⟧ told ⟦ORG|Movistar⟧. "The ⟦G14|second⟧ one, I'll take it. It had a big deflection but nobody asks in ⟦DATE|May⟧."

⟦TEAM|Valladolid⟧, who have registered one win in 14, travel to ⟦TEAM|Getafe⟧ ⟦DATE|next weekend⟧.
=====GOALS=====
{"id": "G1", "scorer": "Julen Etxeberri; Baba Njie; Toni Bofill", "team": "Girona", "count": 4}
{"id": "G2", "scorer": "Julen Etxeberri", "team": "Girona", "count": 2}
{"id": "G3", "scorer": "Baba Njie", "team": "Girona", "minute": 38, "assist": "Aldo Quiroga", "kind": "volley"}
{"id": "G4", "scorer": "Julen Etxeberri", "team": "Girona", "minute": 7, "assist": "Oleh Sydorchuk", "kind": "shot", "minute_text": "seven minutes"}
{"id": "G5", "scorer": "Julen Etxeberri", "team": "Girona", "minute": 7, "assist": "Oleh Sydorchuk", "kind": "shot", "minute_text": "seven minutes"}
{"id": "G6", "scorer": "Jorge Manjarrés", "team": "Real Valladolid", "assist": "Sergio Villafranca", "kind": "header"}
{"id": "G7", "scorer": "Jorge Manjarrés", "team": "Real Valladolid", "assist": "Sergio Villafranca", "kind": "header"}
{"id": "G8", "scorer": "Jorge Manjarrés", "team": "Real Valladolid", "assist": "Sergio Villafranca", "kind": "header"}
{"id": "G9", "scorer": "Baba Njie", "team": "Girona", "minute": 38, "assist": "Aldo Quiroga", "kind": "volley"}
{"id": "G10", "scorer": "Baba Njie", "team": "Girona", "minute": 38, "assist": "Aldo Quiroga", "kind": "volley", "minute_text": "38th minute"}
{"id": "G11", "scorer": "Julen Etxeberri", "team": "Girona", "kind": "free kick"}
{"id": "G12", "scorer": "Toni Bofill", "team": "Girona", "minute": 83, "assist": "Aldo Quiroga", "kind": "shot", "minute_text": "83rd minute"}
{"id": "G13", "scorer": "Toni Bofill", "team": "Girona", "minute": 83, "assist": "Aldo Quiroga", "kind": "shot", "minute_text": "83rd minute"}
{"id": "G14", "scorer": "Julen Etxeberri", "team": "Girona", "kind": "free kick"}
