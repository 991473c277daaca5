Big defender ⟦PERSON|Forsyth⟧ ⟦G1|nicks it⟧ for ⟦TEAM|Queens⟧
⟦TEAM|Queen of the South⟧ ⟦SCORE|1⟧, ⟦TEAM|Ayr United⟧ ⟦SCORE|0⟧
The ⟦G2|winner was scored⟧ by a man who had been told at two o'clock that he'd be on the bench.
⟦PERSON|Lyle Forsyth⟧, in the side only because ⟦PERSON|Alan Prentice⟧ turned an ankle in the warm-up, ⟦G3|popped up⟧ in the ⟦MINUTE|90th minute⟧ to settle a match in ⟦GPE|Dumfries⟧ that had looked like nil-nil from the off.
It would be wrong to say nothing happened before that. ⟦TEAM|Ayr⟧'s ⟦PERSON|Ola Bakare⟧ hit the post after ⟦MINUTE|13 minutes⟧, had a header saved after ⟦MINUTE|31⟧ and ⟦G4|put the ball in⟧ the ⟦TEAM|Queens⟧ net just past the ⟦MINUTE|hour⟧, a linesman's flag denying him. ⟦PERSON|Rory Galt⟧ shot over for the visitors when a pass was on. For the home team ⟦PERSON|Tam Weir⟧ drew a fine stop from the keeper, in a first half otherwise best forgotten, and ⟦PERSON|Kris Buchan⟧ dragged one wide with the ⟦TEAM|Honest Men⟧'s defence asking for offside.
⟦VENUE|Palmerston Park⟧ was half empty, and the other half was getting its coat on, when ⟦PERSON|Buchan⟧'s corner swung under the bar. The ⟦TEAM|Ayr⟧ goalkeeper came for it and didn't get it. ⟦PERSON|Forsyth⟧ did, with his ear, he thought, or maybe his neck. ⟦G5|In it went⟧.
"I'm not fussed what it came off," said ⟦PERSON|Forsyth⟧, whose last ⟦G6|goal⟧ was in the seniors at the age of 19. "That ⟦G7|one⟧'s going on the wall."
Manager ⟦PERSON|Dougie Haston⟧ said: "⟦PERSON|Prentice⟧ is gutted, but I told him, you've just won us the game with your ankle. To concede nothing and get a ⟦G8|goal⟧ like that, it's what the ⟦COMPETITION|Championship⟧ is about."
The ⟦TEAM|Doonhamers⟧ leapfrog their opponents into sixth, two points from the play-off places.
=====GOALS=====
{"id": "G1", "scorer": "Lyle Forsyth", "team": "Queens", "minute": 90, "kind": "header", "assist": "Kris Buchan"}
{"id": "G2", "scorer": "Lyle Forsyth", "team": "Queens", "minute": 90, "kind": "header", "assist": "Kris Buchan"}
{"id": "G3", "scorer": "Lyle Forsyth", "team": "Queens", "minute": 90, "kind": "header", "assist": "Kris Buchan"}
{"id": "G4", "scorer": "Ola Bakare", "team": "Ayr", "outcome": "ruled out", "minute_text": "just past the hour"}
{"id": "G5", "scorer": "Lyle Forsyth", "team": "Queens", "minute": 90, "kind": "header", "assist": "Kris Buchan", "score": "1-0"}
{"id": "G6", "scorer": "Lyle Forsyth", "team": "Queens", "scope": "background"}
{"id": "G7", "scorer": "Lyle Forsyth", "team": "Queens", "minute": 90, "kind": "header", "assist": "Kris Buchan"}
{"id": "G8", "scorer": "Lyle Forsyth", "team": "Queens", "minute": 90, "kind": "header", "assist": "Kris Buchan"}
