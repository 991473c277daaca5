⟦COMPETITION|Premier League⟧ round-up: ⟦PERSON|Sabry⟧'s late ⟦G1|free-kick⟧ downs ⟦TEAM|Bees⟧; ⟦PERSON|Arnarson⟧ ⟦G2|brace⟧ for ⟦TEAM|Everton⟧
⟦PERSON|Mohamed Sabry⟧ ⟦G3|struck⟧ with ⟦MINUTE|five minutes left⟧ as ⟦TEAM|Crystal Palace⟧ beat ⟦TEAM|Brentford⟧ ⟦SCORE|2-1⟧ to climb into the top six.
The ⟦NORP|Egyptian⟧ also made the ⟦G4|opener⟧ for ⟦PERSON|Roberto Cid⟧ at ⟦VENUE|Selhurst Park⟧, where ⟦PERSON|Lars Engel⟧, for the visitors, had ⟦G5|got them level⟧ from the spot.
⟦PERSON|Kit Sowerby⟧ wasted a fine chance inside ⟦MINUTE|four minutes⟧ and ⟦TEAM|Brentford⟧'s profligacy was punished. ⟦PERSON|Denny Walcot⟧'s heavy touch on halfway presented the ball to ⟦PERSON|Sabry⟧; ⟦PERSON|Cid⟧'s run took him between the centre-halves, and the ⟦NORP|Spaniard⟧ ⟦G6|tucked it away⟧ in the ⟦MINUTE|16th minute⟧.
⟦TEAM|Palace⟧ goalkeeper ⟦PERSON|Aidan Pryce-Jones⟧ had to be sharp to deny ⟦PERSON|Walcot⟧ and ⟦PERSON|Engel⟧, whose free-kick was touched on to the bar, but he brought down ⟦PERSON|Sowerby⟧ and the ⟦NORP|German⟧'s ⟦G7|penalty⟧, early in the second half, was beyond his reach.
⟦PERSON|Walcot⟧ ⟦G8|headed home⟧ in the ⟦MINUTE|70th minute⟧, only for VAR to rule that he'd climbed. It proved pivotal. ⟦PERSON|Sabry⟧, with ⟦G9|three goals⟧ from free-kicks in the past month, ⟦G10|bent another round the wall⟧.
"It's not luck," said ⟦TEAM|Palace⟧'s ⟦PERSON|Tina Maxwell⟧, the first woman to coach in the division. "The ⟦G11|penalty⟧ wasn't one, I thought. We responded."
⟦TEAM|Wolves⟧ lost ⟦SCORE|2-1⟧ at home to ⟦TEAM|Sunderland⟧ after ⟦PERSON|Joshua Amoah⟧ had ⟦G12|headed them into an early lead⟧.
That ⟦G13|goal⟧, from ⟦PERSON|Rob Lister⟧'s corner in the ⟦MINUTE|seventh minute⟧, was the first the ⟦TEAM|Black Cats⟧ had let in for three matches. They were second best at ⟦VENUE|Molineux⟧ until the ⟦MINUTE|break⟧, at which point ⟦PERSON|Amoah⟧ had hit a post too.
⟦G14|Two⟧ in 16 minutes turned it. ⟦PERSON|Ellis Marr⟧ pounced on a slip and passed to his right for ⟦PERSON|Pavel Hronek⟧ to ⟦G15|level⟧ on ⟦MINUTE|50⟧; then ⟦PERSON|Marr⟧'s low ball, on ⟦MINUTE|66 minutes⟧, was met by the unfortunate ⟦PERSON|Lister⟧, who ⟦G16|could only divert it into his own goal⟧. ⟦PERSON|Curtis Dane⟧ did ⟦G17|put the ball in the net⟧ in the ⟦MINUTE|88th minute⟧. He was offside.
The ⟦NORP|Icelander⟧ ⟦PERSON|Stefán Arnarson⟧ ⟦G18|scored twice⟧ as ⟦TEAM|Everton⟧ beat ⟦TEAM|Bournemouth⟧ ⟦SCORE|3-1⟧.
⟦TEAM|Everton⟧ began badly, the ⟦TEAM|Cherries⟧ hitting the bar on ⟦MINUTE|nine minutes⟧, but ⟦G19|were in front⟧ in the ⟦MINUTE|40th⟧ when ⟦PERSON|Nathan Bright⟧ nicked the ball from ⟦PERSON|Dion Fraser⟧ and ⟦PERSON|Arnarson⟧ ⟦G20|did the rest⟧. He ⟦G21|scored⟧ at ⟦TEAM|Arsenal⟧ in his last outing too. His ⟦G22|second⟧ was a header, ⟦MINUTE|four minutes later⟧, as ⟦PERSON|Gavin Moss⟧ found him with a cross.
⟦PERSON|Fraser⟧, late in the day, ⟦G23|pulled one back⟧, firing in when a corner wasn't cleared. The ⟦TEAM|Toffees⟧ wobbled. But ⟦PERSON|Idrissa Cissé⟧, on as a substitute, ⟦G24|made it safe⟧ on the break in the ⟦MINUTE|first minute of time added on⟧, with the keeper forward, running half the length of the field to ⟦G25|roll it in⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mohamed Sabry", "team": "Palace", "minute": 85, "minute_text": "five minutes left", "kind": "free kick"}
{"id": "G2", "scorer": "Stefán Arnarson", "team": "Everton", "count": 2}
{"id": "G3", "scorer": "Mohamed Sabry", "team": "Palace", "minute": 85, "minute_text": "five minutes left", "kind": "free kick"}
{"id": "G4", "scorer": "Roberto Cid", "team": "Palace", "minute": 16, "assist": "Mohamed Sabry", "kind": "shot"}
{"id": "G5", "scorer": "Lars Engel", "team": "Brentford", "kind": "penalty"}
{"id": "G6", "scorer": "Roberto Cid", "team": "Palace", "minute": 16, "minute_text": "16th minute", "assist": "Mohamed Sabry", "kind": "shot"}
{"id": "G7", "scorer": "Lars Engel", "team": "Brentford", "kind": "penalty"}
{"id": "G8", "scorer": "Denny Walcot", "team": "Brentford", "minute": 70, "minute_text": "70th minute", "outcome": "ruled out"}
{"id": "G9", "scorer": "Mohamed Sabry", "team": "Palace", "scope": "background", "count": 3}
{"id": "G10", "scorer": "Mohamed Sabry", "team": "Palace", "minute": 85, "kind": "free kick"}
{"id": "G11", "scorer": "Lars Engel", "team": "Brentford", "kind": "penalty"}
{"id": "G12", "scorer": "Joshua Amoah", "team": "Wolves", "minute": 7, "minute_text": "seventh minute", "assist": "Rob Lister", "kind": "header"}
{"id": "G13", "scorer": "Joshua Amoah", "team": "Wolves", "minute": 7, "minute_text": "seventh minute", "assist": "Rob Lister", "kind": "header"}
{"id": "G14", "scorer": "Pavel Hronek; Rob Lister", "team": "Sunderland", "count": 2}
{"id": "G15", "scorer": "Pavel Hronek", "team": "Sunderland", "minute": 50, "minute_text": "50", "assist": "Ellis Marr", "kind": "shot"}
{"id": "G16", "scorer": "Rob Lister", "team": "Sunderland", "minute": 66, "minute_text": "66 minutes", "kind": "own goal"}
{"id": "G17", "scorer": "Curtis Dane", "team": "Wolves", "minute": 88, "minute_text": "88th minute", "outcome": "ruled out"}
{"id": "G18", "scorer": "Stefán Arnarson", "team": "Everton", "count": 2}
{"id": "G19", "scorer": "Stefán Arnarson", "team": "Everton", "minute": 40, "minute_text": "40th", "assist": "Nathan Bright", "kind": "shot"}
{"id": "G20", "scorer": "Stefán Arnarson", "team": "Everton", "minute": 40, "minute_text": "40th", "assist": "Nathan Bright", "kind": "shot"}
{"id": "G21", "scorer": "Stefán Arnarson", "team": "Everton", "scope": "background"}
{"id": "G22", "scorer": "Stefán Arnarson", "team": "Everton", "minute": 44, "minute_text": "four minutes later", "assist": "Gavin Moss", "kind": "header"}
{"id": "G23", "scorer": "Dion Fraser", "team": "Bournemouth", "kind": "shot"}
{"id": "G24", "scorer": "Idrissa Cissé", "team": "Everton", "minute": 90, "added": 1, "minute_text": "first minute of time added on", "kind": "shot"}
{"id": "G25", "scorer": "Idrissa Cissé", "team": "Everton", "minute": 90, "added": 1, "minute_text": "first minute of time added on", "kind": "shot"}
