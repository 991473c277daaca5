⟦TEAM|Schalke⟧'s ⟦PERSON|Rauch⟧ lets the ⟦GPE|Ruhr⟧ burn with ⟦MINUTE|last-minute⟧ ⟦G1|winner⟧

⟦COMPETITION|Revierderby⟧

⟦PERSON|Maxim Rauch⟧ was nine when he first came to the ⟦VENUE|Veltins-Arena⟧. His grandfather, a miner for as long as there was anything to mine, told him that it would break his heart. On ⟦DATE|Saturday⟧, in the ⟦MINUTE|last minute⟧ of the most fevered of derbies, he put his head where a boot had been and the ball where the goalkeeper wasn't, and it was somebody else's heart.

⟦TEAM|Schalke⟧ ⟦SCORE|3⟧, ⟦TEAM|Dortmund⟧ ⟦SCORE|2⟧. It'll do for the sign at the motorway exit.

The ⟦G2|goal⟧ from ⟦PERSON|Rauch⟧, a near-post ⟦G3|header⟧ from ⟦PERSON|Levin Strasser⟧'s corner, was the last of five, and by no means the most elegant. For that one would look to ⟦PERSON|Strasser⟧ himself, who, on ⟦MINUTE|59⟧ and with his team already leading, walked up to a dead ball twenty-eight metres out and ⟦G4|sent it over the wall and down⟧, as if letting something drop from a balcony. He also made the ⟦G5|first⟧: a ball in behind after ⟦MINUTE|26 minutes⟧, ⟦PERSON|Dominik Oehler⟧ caught watching, and ⟦PERSON|Hervé Tchami⟧, the ⟦TEAM|Cameroon⟧ international, ⟦G6|clipping⟧ beyond ⟦PERSON|Sebald Kammerer⟧. ⟦PERSON|Strasser⟧ had not ⟦G7|scored⟧ all season. He had not, for much of it, played.

At ⟦SCORE|2-0⟧ the ⟦TEAM|Knappen⟧ were thinking of parties. ⟦MINUTE|Four minutes later⟧ ⟦PERSON|Ivo Bartoš⟧, the ⟦NORP|Czech⟧, ⟦G8|headed in⟧ ⟦PERSON|Tarek Haddad⟧'s cross at the far post, and it got quiet; in the ⟦MINUTE|78th minute⟧ ⟦PERSON|Haddad⟧, with nobody near him, cut across the area and ⟦G9|shot through⟧ ⟦PERSON|Oehler⟧'s legs and then ⟦PERSON|Julien Ngoma-Petit⟧'s, and it got quieter still. With those two ⟦G10|goals⟧ ⟦TEAM|Dortmund⟧ had the momentum. ⟦PERSON|Torsten Lindqvist⟧ volleyed against a post. ⟦PERSON|Haddad⟧ lobbed the keeper, and the crossbar, and the photographers.

“At ⟦SCORE|2-2⟧ you settle for it,” the ⟦TEAM|Dortmund⟧ coach said. “We didn't settle. I am proud of that. I will be proud of it all night, in the dark.”

⟦PERSON|Rauch⟧'s grandfather had left at ⟦SCORE|2-2⟧. They met him at the tram stop. He'd heard it, he said. He'd have heard it down the pit.
=====GOALS=====
{"id": "G1", "scorer": "Maxim Rauch", "team": "Schalke", "minute": 90, "assist": "Levin Strasser", "kind": "header"}
{"id": "G2", "scorer": "Maxim Rauch", "team": "Schalke", "minute": 90, "assist": "Levin Strasser", "kind": "header"}
{"id": "G3", "scorer": "Maxim Rauch", "team": "Schalke", "minute": 90, "assist": "Levin Strasser", "kind": "header"}
{"id": "G4", "scorer": "Levin Strasser", "team": "Schalke", "minute": 59, "minute_text": "59", "kind": "free kick"}
{"id": "G5", "scorer": "Hervé Tchami", "team": "Schalke", "minute": 26, "minute_text": "26 minutes", "assist": "Levin Strasser", "kind": "shot"}
{"id": "G6", "scorer": "Hervé Tchami", "team": "Schalke", "minute": 26, "minute_text": "26 minutes", "assist": "Levin Strasser", "kind": "shot"}
{"id": "G7", "scorer": "Levin Strasser", "team": "Schalke", "scope": "background"}
{"id": "G8", "scorer": "Ivo Bartoš", "team": "Dortmund", "minute": 63, "minute_text": "Four minutes later", "assist": "Tarek Haddad", "kind": "header"}
{"id": "G9", "scorer": "Tarek Haddad", "team": "Dortmund", "minute": 78, "minute_text": "78th minute", "kind": "shot"}
{"id": "G10", "scorer": "Ivo Bartoš; Tarek Haddad", "team": "Dortmund", "count": 2}
