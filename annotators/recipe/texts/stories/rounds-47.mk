⟦COMPETITION|Belgian Pro League⟧ and ⟦COMPETITION|Swiss Super League⟧: ⟦TEAM|Genk⟧ strike late, ⟦TEAM|Basel⟧ run riot

Substitute ⟦PERSON|Robin Mirisolo⟧'s ⟦G1|goal⟧ in the ⟦MINUTE|fifth minute of added time⟧ snatched ⟦TEAM|Genk⟧ a ⟦SCORE|2-2⟧ draw at ⟦TEAM|Anderlecht⟧ on ⟦DATE|Sunday⟧, ⟦PERSON|Kasper Dolbergen⟧ having earlier ⟦G2|scored both⟧ for the ⟦TEAM|Mauves⟧.

⟦PERSON|Dolbergen⟧ ⟦G3|struck⟧ from the spot on ⟦MINUTE|14⟧ and from ⟦PERSON|Thorgan Verlinde⟧'s lay-off on ⟦MINUTE|58⟧ ⟦G4|made it ⟦SCORE|2-0⟧⟧. ⟦PERSON|Zakaria El Ouahbi⟧ ⟦G5|set ⟦TEAM|Genk⟧ on their way back⟧ with a volley ⟦MINUTE|eight minutes from time⟧. ⟦PERSON|Dolbergen⟧ missed the chance of a hat-trick when ⟦PERSON|Hendrik Van Crombrugghe⟧ fell on the ball at his feet.

⟦TEAM|Union Saint-Gilloise⟧ are top after winning ⟦SCORE|3-1⟧ at ⟦TEAM|Westerlo⟧. ⟦PERSON|Promise Davidson-Eze⟧, who ⟦G6|scored⟧ in each half, and ⟦PERSON|Anan Khalailah⟧, ⟦MINUTE|65⟧, were the marksmen, ⟦PERSON|Matija Frigane⟧ ⟦G7|replying⟧ for the home team at ⟦SCORE|2-0⟧. ⟦TEAM|Gent⟧ and ⟦TEAM|Mechelen⟧ were goalless; ⟦TEAM|Gent⟧'s ⟦PERSON|Max Deane⟧ hit the woodwork twice.

In ⟦GPE|Switzerland⟧, ⟦TEAM|Basel⟧ ⟦G8|scored six goals⟧ for the second week running, ⟦PERSON|Xherdan Shaqirovic⟧ ⟦G9|getting three⟧, in a ⟦SCORE|6-1⟧ victory over ⟦TEAM|Winterthur⟧. ⟦PERSON|Albian Ajetovic⟧ ⟦G10|netted two⟧ and an own ⟦G11|goal⟧ by ⟦PERSON|Remo Arnoldi⟧, on ⟦MINUTE|31⟧, completed the list. ⟦PERSON|Roman Buessig⟧ ⟦G12|scored⟧ for ⟦TEAM|Winterthur⟧ with the final kick.

⟦TEAM|Young Boys⟧ were beaten ⟦SCORE|1-0⟧ at ⟦TEAM|Thun⟧ by ⟦PERSON|Elmin Rastodic⟧'s ⟦MINUTE|76th-minute⟧ ⟦G13|header⟧. The champions were awarded a penalty on ⟦MINUTE|80⟧. ⟦PERSON|Chris Bediako-Monteiro⟧ put it over the stand.
=====GOALS=====
{"id": "G1", "scorer": "Robin Mirisolo", "team": "Genk", "minute": 90, "added": 5, "minute_text": "fifth minute of added time"}
{"id": "G2", "scorer": "Kasper Dolbergen", "team": "Anderlecht", "count": 2}
{"id": "G3", "scorer": "Kasper Dolbergen", "team": "Anderlecht", "minute": 14, "kind": "penalty", "minute_text": "14"}
{"id": "G4", "scorer": "Kasper Dolbergen", "team": "Anderlecht", "minute": 58, "assist": "Thorgan Verlinde", "score": "2-0", "minute_text": "58"}
{"id": "G5", "scorer": "Zakaria El Ouahbi", "team": "Genk", "minute": 82, "kind": "volley", "minute_text": "eight minutes from time"}
{"id": "G6", "scorer": "Promise Davidson-Eze", "team": "Union Saint-Gilloise", "count": 2}
{"id": "G7", "scorer": "Matija Frigane", "team": "Westerlo"}
{"id": "G8", "scorer": "Xherdan Shaqirovic; Albian Ajetovic; Remo Arnoldi", "team": "Basel", "count": 6}
{"id": "G9", "scorer": "Xherdan Shaqirovic", "team": "Basel", "count": 3}
{"id": "G10", "scorer": "Albian Ajetovic", "team": "Basel", "count": 2}
{"id": "G11", "scorer": "Remo Arnoldi", "team": "Basel", "minute": 31, "kind": "own goal", "minute_text": "31"}
{"id": "G12", "scorer": "Roman Buessig", "team": "Winterthur"}
{"id": "G13", "scorer": "Elmin Rastodic", "team": "Thun", "minute": 76, "kind": "header", "minute_text": "76th-minute"}
