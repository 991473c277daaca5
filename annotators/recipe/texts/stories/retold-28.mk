⟦DATE|Saturday⟧'s non-league round-up: ⟦TEAM|Quarry⟧ lose leaders' tag
⟦FURNITURE|By Pauline Gee⟧
⟦TEAM|Welton Rovers⟧ are the new leaders of the ⟦COMPETITION|Western Counties League⟧ after a ⟦G1|goal⟧ by ⟦PERSON|Ash Tovey⟧ gave them a ⟦SCORE|1-0⟧ win at ⟦TEAM|Radcliffe Quarry⟧ in front of a bumper gate of 612.
The top two had drawn in ⟦DATE|October⟧, when ⟦PERSON|Tovey⟧ also ⟦G2|scored⟧. This time he left it until the closing stages. ⟦PERSON|Harvey Coles⟧ had twice gone close for ⟦TEAM|Quarry⟧, with a header that was kicked off the line and a shot on the turn, and home keeper ⟦PERSON|Stu Merrick⟧ had saved a penalty from ⟦PERSON|Jake Sellick⟧. But when ⟦PERSON|Sellick⟧ sent over a cross with time running out ⟦PERSON|Tovey⟧ was unmarked and he ⟦G3|nodded in⟧.
"It's only a ⟦G4|goal⟧," the postman said. "I'll be up at four on ⟦DATE|Monday⟧ same as ever."
Elsewhere, bottom club ⟦TEAM|Frome Collegians⟧ got their first win of the season, by ⟦SCORE|3-2⟧ at home to ⟦TEAM|Bitton Athletic⟧. It was an extraordinary game. ⟦TEAM|Bitton⟧ were ⟦G5|ahead⟧ in the ⟦MINUTE|second minute⟧ through ⟦PERSON|Mason Legg⟧, who ran on to a ⟦PERSON|Tom Speed⟧ pass. ⟦TEAM|Collegians⟧ ⟦G6|equalised⟧, ⟦PERSON|Kofi Darko⟧ ⟦G7|scoring⟧ from a corner by ⟦PERSON|Liam Yates⟧, and ⟦G8|took the lead⟧ before the ⟦MINUTE|break⟧ with a ⟦PERSON|Yates⟧ ⟦G9|free-kick⟧.
⟦PERSON|Legg⟧ ⟦G10|levelled⟧ with his ⟦G11|second⟧ in the ⟦MINUTE|74th minute⟧. But it was ⟦PERSON|Darko⟧'s day, the big centre-half getting ⟦G12|another⟧ to spark scenes on the bench. Manager ⟦PERSON|Ray Clinch⟧, 70, said: "When the ⟦G13|third⟧ went in I couldn't see it for people."
⟦TEAM|Keynsham Vale⟧ and ⟦TEAM|Odd Down⟧ shared the points. ⟦TEAM|Vale⟧'s ⟦PERSON|Ben Ingram⟧ ⟦G14|scored⟧ early in the second half but ⟦PERSON|Michal Zawada⟧'s ⟦G15|goal⟧ with ⟦MINUTE|ten minutes⟧ left earned ⟦TEAM|Odd Down⟧ a ⟦SCORE|1-1⟧ draw. ⟦PERSON|Zawada⟧ had earlier hit the crossbar with a volley.
⟦TEAM|Shepton United⟧'s match with ⟦TEAM|Paulton Wanderers⟧ was postponed. The pitch failed an inspection on ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ash Tovey", "team": "Welton Rovers", "assist": "Jake Sellick", "kind": "header"}
{"id": "G2", "scorer": "Ash Tovey", "team": "Welton Rovers", "scope": "background"}
{"id": "G3", "scorer": "Ash Tovey", "team": "Welton Rovers", "assist": "Jake Sellick", "kind": "header", "score": "1-0"}
{"id": "G4", "scorer": "Ash Tovey", "team": "Welton Rovers", "assist": "Jake Sellick", "kind": "header"}
{"id": "G5", "scorer": "Mason Legg", "team": "Bitton Athletic", "minute": 2, "assist": "Tom Speed", "minute_text": "second minute"}
{"id": "G6", "scorer": "Kofi Darko", "team": "Frome Collegians", "assist": "Liam Yates"}
{"id": "G7", "scorer": "Kofi Darko", "team": "Frome Collegians", "assist": "Liam Yates"}
{"id": "G8", "scorer": "Liam Yates", "team": "Frome Collegians", "kind": "free kick"}
{"id": "G9", "scorer": "Liam Yates", "team": "Frome Collegians", "kind": "free kick"}
{"id": "G10", "scorer": "Mason Legg", "team": "Bitton Athletic", "minute": 74, "minute_text": "74th minute"}
{"id": "G11", "scorer": "Mason Legg", "team": "Bitton Athletic", "minute": 74, "minute_text": "74th minute"}
{"id": "G12", "scorer": "Kofi Darko", "team": "Frome Collegians"}
{"id": "G13", "scorer": "Kofi Darko", "team": "Frome Collegians"}
{"id": "G14", "scorer": "Ben Ingram", "team": "Keynsham Vale"}
{"id": "G15", "scorer": "Michal Zawada", "team": "Odd Down", "minute": 80}
