REPORT: ⟦TEAM|Stanley⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Newport⟧
⟦FURNITURE|Written by Media Team⟧

⟦TEAM|Accrington Stanley⟧ came from behind to claim all three points at a wet ⟦VENUE|Wham Stadium⟧ on ⟦DATE|Tuesday⟧ night, ⟦PERSON|Ollie Keogh⟧'s second-half ⟦G1|strike⟧ settling matters after ⟦PERSON|Tomasz Wrobel⟧'s ⟦G2|header⟧ had cancelled out the visitors' early ⟦G3|effort⟧.

The ⟦TEAM|Reds⟧ made two changes from the side that drew at ⟦TEAM|Grimsby Town⟧, with ⟦PERSON|Jordan Ansah⟧ coming in on the right and ⟦PERSON|Lewis Stott⟧ returning in goal.

It was ⟦TEAM|Newport⟧ who started brighter. ⟦PERSON|Craig Hallworth⟧ fired over inside ⟦MINUTE|90 seconds⟧, then had a second sight of goal when ⟦PERSON|Nathan Pybus⟧ slipped, but dragged wide. ⟦TEAM|County⟧ did ⟦G4|go in front⟧ on ⟦MINUTE|nine minutes⟧. A long throw was only half cleared and ⟦PERSON|Danny Fairhurst⟧, on his first start since ⟦DATE|September⟧, ⟦G5|guided the loose ball beyond ⟦PERSON|Stott⟧⟧.

⟦TEAM|Stanley⟧ responded well. ⟦PERSON|Ansah⟧'s low cross flashed across the goalmouth, ⟦PERSON|Ethan Bramwell⟧'s curling effort was tipped on to the bar and a penalty appeal was turned down on ⟦MINUTE|26⟧.

The ⟦G6|equaliser⟧ arrived ⟦MINUTE|four minutes before the interval⟧. ⟦PERSON|Bramwell⟧, taking his third corner in a row, picked out ⟦PERSON|Wrobel⟧, and the ⟦NORP|Pole⟧ ⟦G7|rose above his marker to make it ⟦SCORE|1-1⟧⟧.

After the break the ⟦TEAM|Reds⟧ pressed, and the ⟦G8|breakthrough⟧ came in the ⟦MINUTE|67th minute⟧. ⟦PERSON|Ansah⟧ drove to the byline, cut it back and ⟦PERSON|Keogh⟧ ⟦G9|did the rest⟧ from ten yards. It was the midfielder's second ⟦G10|goal⟧ in a week.

⟦TEAM|Newport⟧ threw men forward late on, and ⟦PERSON|Stott⟧ did superbly to claw away a ⟦PERSON|Hallworth⟧ header in the ⟦MINUTE|fourth minute of added time⟧.

"It was a great ⟦G11|goal⟧, the third-man run is something we've drilled all week," said the manager. "But I'd rather not concede the first ⟦G12|one⟧."

⟦TEAM|Stanley⟧: ⟦PERSON|Stott⟧, ⟦PERSON|Pybus⟧, ⟦PERSON|Wrobel⟧, ⟦PERSON|Bramwell⟧, ⟦PERSON|Ansah⟧, ⟦PERSON|Keogh⟧.
Attendance: 2,114 (187 away)
⟦FURNITURE|Tickets for Saturday's game are on sale now. Click here to buy.⟧
=====GOALS=====
{"id": "G1", "scorer": "Ollie Keogh", "team": "Accrington Stanley", "minute": 67, "assist": "Jordan Ansah", "kind": "shot"}
{"id": "G2", "scorer": "Tomasz Wrobel", "team": "Accrington Stanley", "minute": 41, "assist": "Ethan Bramwell", "kind": "header"}
{"id": "G3", "scorer": "Danny Fairhurst", "team": "County", "minute": 9}
{"id": "G4", "scorer": "Danny Fairhurst", "team": "County", "minute": 9, "minute_text": "nine minutes"}
{"id": "G5", "scorer": "Danny Fairhurst", "team": "County", "minute": 9}
{"id": "G6", "scorer": "Tomasz Wrobel", "team": "Accrington Stanley", "minute": 41, "assist": "Ethan Bramwell", "kind": "header"}
{"id": "G7", "scorer": "Tomasz Wrobel", "team": "Accrington Stanley", "minute": 41, "minute_text": "four minutes before the interval", "assist": "Ethan Bramwell", "kind": "header"}
{"id": "G8", "scorer": "Ollie Keogh", "team": "Accrington Stanley", "minute": 67, "assist": "Jordan Ansah", "kind": "shot"}
{"id": "G9", "scorer": "Ollie Keogh", "team": "Accrington Stanley", "minute": 67, "minute_text": "67th minute", "assist": "Jordan Ansah", "kind": "shot"}
{"id": "G10", "scorer": "Ollie Keogh", "team": "Accrington Stanley", "scope": "background"}
{"id": "G11", "scorer": "Ollie Keogh", "team": "Accrington Stanley", "minute": 67, "assist": "Jordan Ansah", "kind": "shot"}
{"id": "G12", "scorer": "Danny Fairhurst", "team": "County", "minute": 9}
