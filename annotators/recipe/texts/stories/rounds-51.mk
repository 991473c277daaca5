⟦COMPETITION|Danish Superliga⟧, ⟦COMPETITION|Ekstraklasa⟧, ⟦COMPETITION|Czech First League⟧: what happened

⟦GPE|Denmark⟧: ⟦TEAM|Midtjylland⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Brøndby⟧. ⟦PERSON|Franculino Djalo⟧, in his comeback, ⟦G1|broke the stalemate⟧ on ⟦MINUTE|56⟧; ⟦PERSON|Aral Şimşek⟧ ⟦G2|added number two⟧ in the closing stages when ⟦PERSON|Patrick Pentzer⟧ spilled ⟦PERSON|Darío Osorgo⟧'s cross. ⟦TEAM|Brøndby⟧'s ⟦PERSON|Nicolai Vallysen⟧ had a ⟦G3|goal⟧ at ⟦SCORE|1-0⟧ annulled. ⟦TEAM|FC Copenhagen⟧ drew ⟦SCORE|1-1⟧ with ⟦TEAM|Randers⟧: ⟦PERSON|Mohamed Elyounous⟧ ⟦G4|cancelled out⟧ a ⟦PERSON|Wessel Damsgaard⟧ ⟦G5|thunderbolt⟧ with ⟦MINUTE|six minutes⟧ remaining.

⟦GPE|Poland⟧: ⟦TEAM|Legia Warsaw⟧ ⟦SCORE|1-3⟧ ⟦TEAM|Jagiellonia⟧. ⟦PERSON|Jesús Imazo⟧, once more, ⟦G6|did the damage⟧, with ⟦MINUTE|11th⟧- and ⟦MINUTE|40th-minute⟧ ⟦G7|goals⟧, and ⟦PERSON|Afimico Pululo⟧ ⟦G8|rounded things off⟧ on ⟦MINUTE|79⟧. ⟦PERSON|Bartosz Kapustkowski⟧'s ⟦G9|penalty⟧ for ⟦TEAM|Legia⟧ came between. ⟦PERSON|Kacper Tobiaszek⟧, the home keeper, saved another from ⟦PERSON|Pululo⟧ at the start of the second half. ⟦TEAM|Lech⟧ and ⟦TEAM|Raków⟧: ⟦SCORE|0-0⟧, one red card, ⟦PERSON|Zoran Arsenović⟧.

⟦GPE|Czech Republic⟧: ⟦TEAM|Sparta Prague⟧ ⟦SCORE|4-3⟧ ⟦TEAM|Baník Ostrava⟧. ⟦TEAM|Baník⟧ were ⟦SCORE|3-1⟧ up after an ⟦MINUTE|hour⟧, ⟦G10|two⟧ from ⟦PERSON|Ewerton Paixo⟧, ⟦G11|one⟧ from ⟦PERSON|Matěj Šinko⟧. ⟦PERSON|Lukáš Haraslim⟧ had ⟦G12|scored⟧ for ⟦TEAM|Sparta⟧ with a ⟦MINUTE|19th-minute⟧ free-kick. Then ⟦PERSON|Albion Rrahmanaj⟧ ⟦G13|reduced the arrears⟧ on ⟦MINUTE|68⟧, ⟦PERSON|Jan Kuchtík⟧ ⟦G14|tied it⟧ on ⟦MINUTE|74⟧ and ⟦PERSON|Rrahmanaj⟧, on ⟦MINUTE|81⟧, with a header off the bar, ⟦G15|sent them top⟧.

⟦TEAM|Slavia⟧'s visit to ⟦TEAM|Teplice⟧ was won by ⟦PERSON|Mojmír Chytal⟧'s ⟦G16|goal⟧ from ⟦PERSON|Lukáš Provo⟧'s throw.
=====GOALS=====
{"id": "G1", "scorer": "Franculino Djalo", "team": "Midtjylland", "minute": 56, "minute_text": "56"}
{"id": "G2", "scorer": "Aral Şimşek", "team": "Midtjylland"}
{"id": "G3", "scorer": "Nicolai Vallysen", "team": "Brøndby", "outcome": "ruled out"}
{"id": "G4", "scorer": "Mohamed Elyounous", "team": "FC Copenhagen", "minute": 84, "minute_text": "six minutes"}
{"id": "G5", "scorer": "Wessel Damsgaard", "team": "Randers", "kind": "shot"}
{"id": "G6", "scorer": "Jesús Imazo", "team": "Jagiellonia", "count": 2}
{"id": "G7", "scorer": "Jesús Imazo", "team": "Jagiellonia", "count": 2}
{"id": "G8", "scorer": "Afimico Pululo", "team": "Jagiellonia", "minute": 79, "minute_text": "79"}
{"id": "G9", "scorer": "Bartosz Kapustkowski", "team": "Legia Warsaw", "kind": "penalty"}
{"id": "G10", "scorer": "Ewerton Paixo", "team": "Baník", "count": 2}
{"id": "G11", "scorer": "Matěj Šinko", "team": "Baník"}
{"id": "G12", "scorer": "Lukáš Haraslim", "team": "Sparta Prague", "minute": 19, "kind": "free kick", "minute_text": "19th-minute"}
{"id": "G13", "scorer": "Albion Rrahmanaj", "team": "Sparta Prague", "minute": 68, "minute_text": "68"}
{"id": "G14", "scorer": "Jan Kuchtík", "team": "Sparta Prague", "minute": 74, "minute_text": "74"}
{"id": "G15", "scorer": "Albion Rrahmanaj", "team": "Sparta Prague", "minute": 81, "kind": "header", "minute_text": "81"}
{"id": "G16", "scorer": "Mojmír Chytal", "team": "Slavia", "assist": "Lukáš Provo"}
