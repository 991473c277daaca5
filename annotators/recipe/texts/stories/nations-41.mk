⟦PERSON|Magennis⟧ ⟦G1|brace⟧ as ⟦TEAM|Northern Ireland⟧ ⟦G2|hit four⟧ at ⟦VENUE|Windsor Park⟧

⟦TEAM|Northern Ireland⟧ ⟦G3|scored four⟧ at home for the first time in six years on ⟦DATE|Saturday⟧, beating ⟦TEAM|Armenia⟧ ⟦SCORE|4-2⟧ in a ⟦COMPETITION|Nations League⟧ match in which they ⟦G4|were behind⟧ inside ⟦MINUTE|two minutes⟧.

⟦PERSON|Jude Magennis⟧ ⟦G5|got two⟧, ⟦PERSON|Conor McAteer⟧ and ⟦PERSON|Ross McIlwaine⟧ ⟦G6|one⟧ apiece; ⟦PERSON|Gor Manukyan⟧ ⟦G7|opened the scoring⟧ and ⟦PERSON|Tigran Avetisov⟧ ⟦G8|made it ⟦SCORE|3-2⟧⟧ shortly before the ⟦MINUTE|hour⟧.

The ⟦NORP|Armenians⟧ could not have wished for a better start. ⟦PERSON|Ryan Toner⟧ was caught dawdling, ⟦PERSON|Hayk Sargsian⟧ slid the ball through and ⟦PERSON|Manukyan⟧, ⟦G9|beating ⟦PERSON|Caolan Devenney⟧⟧ at his near post, had silenced ⟦VENUE|Windsor Park⟧. The hosts thought they had an instant answer when ⟦PERSON|Magennis⟧ ⟦G10|headed in⟧, but he was a long way off and he knew it; his ⟦G11|effort⟧ did not even earn a replay.

What followed was as good as they have been. ⟦PERSON|Darragh Quigley⟧ hit the post on ⟦MINUTE|11⟧, ⟦PERSON|McIlwaine⟧ had a shot cleared by ⟦PERSON|Narek Petrosian⟧ on ⟦MINUTE|15⟧, and on the ⟦MINUTE|18-minute⟧ mark it ⟦G12|was all square⟧. ⟦PERSON|McIlwaine⟧'s corner was nodded back across by ⟦PERSON|Magennis⟧, ⟦PERSON|Petrosian⟧ got in the way of the first shot, and ⟦PERSON|McAteer⟧ ⟦G13|drilled in⟧ the second.

The ⟦G14|lead⟧ came from the spot, ⟦PERSON|Petrosian⟧ having handled. ⟦PERSON|Magennis⟧, who had missed his last one for ⟦TEAM|Linfield⟧, ⟦G15|stuttered, stopped and scored⟧. There was just time before ⟦MINUTE|half-time⟧ for a ⟦G16|third⟧, created by ⟦PERSON|Quigley⟧'s steal on the edge of the centre circle, his run and his pass; ⟦PERSON|McIlwaine⟧, left with ⟦PERSON|Eduard Hakobyan⟧ to beat, ⟦G17|slipped it between his legs⟧.

"I'd a look up at the big screen and it was ⟦SCORE|3-1⟧ and I thought, hold on," said ⟦PERSON|McIlwaine⟧. "We don't do that."

⟦TEAM|Armenia⟧ replaced three. One of those who stayed, ⟦PERSON|Sargsian⟧, hit the bar in the ⟦MINUTE|55th minute⟧, and from the goal kick that he thought should have been a corner came their ⟦G18|second goal⟧. ⟦PERSON|Devenney⟧'s clearance was charged down by ⟦PERSON|Manukyan⟧, squirted sideways, and ⟦PERSON|Avetisov⟧ was on hand to ⟦G19|pass it into the empty net⟧.

The visitors thought they had drawn level when ⟦PERSON|Manukyan⟧ ⟦G20|shot past⟧ ⟦PERSON|Devenney⟧ on ⟦MINUTE|67⟧, but an assistant on the far side had kept his flag up.

Nerves were settled at last in the ⟦MINUTE|83rd minute⟧. ⟦PERSON|Toner⟧, at fault at the start, put that right with an interception and a fine long pass. ⟦PERSON|Magennis⟧ took a touch before ⟦G21|lashing it⟧ beyond ⟦PERSON|Hakobyan⟧, to record his tenth international ⟦G22|goal⟧, and the points were ⟦G23|wrapped up⟧.

The ⟦ORG|Irish FA⟧ said that the match ball would go to him, a hat-trick or no. "I had one chalked off, so I had three in my head," he said. "We ⟦G24|gave a daft one away⟧, we ⟦G25|gave another daft one away⟧. In between we were brilliant."

⟦TEAM|Northern Ireland⟧ go to ⟦TEAM|Latvia⟧ on ⟦DATE|Tuesday⟧. ⟦TEAM|Armenia⟧, who ⟦G26|put five past⟧ ⟦TEAM|Bulgaria⟧ in their last match in ⟦GPE|Yerevan⟧, stay bottom.
=====GOALS=====
{"id": "G1", "scorer": "Jude Magennis", "team": "Northern Ireland", "count": 2}
{"id": "G2", "scorer": "Conor McAteer; Jude Magennis; Ross McIlwaine", "team": "Northern Ireland", "count": 4}
{"id": "G3", "scorer": "Conor McAteer; Jude Magennis; Ross McIlwaine", "team": "Northern Ireland", "count": 4}
{"id": "G4", "scorer": "Gor Manukyan", "team": "Armenia", "minute": 2, "assist": "Hayk Sargsian", "kind": "shot", "minute_text": "two minutes"}
{"id": "G5", "scorer": "Jude Magennis", "team": "Northern Ireland", "count": 2}
{"id": "G6", "scorer": "Conor McAteer; Ross McIlwaine", "team": "Northern Ireland", "count": 2}
{"id": "G7", "scorer": "Gor Manukyan", "team": "Armenia", "minute": 2, "assist": "Hayk Sargsian", "kind": "shot"}
{"id": "G8", "scorer": "Tigran Avetisov", "team": "Armenia", "assist": "Gor Manukyan", "kind": "shot"}
{"id": "G9", "scorer": "Gor Manukyan", "team": "Armenia", "minute": 2, "assist": "Hayk Sargsian", "kind": "shot"}
{"id": "G10", "scorer": "Jude Magennis", "team": "Northern Ireland", "kind": "header", "outcome": "ruled out"}
{"id": "G11", "scorer": "Jude Magennis", "team": "Northern Ireland", "kind": "header", "outcome": "ruled out"}
{"id": "G12", "scorer": "Conor McAteer", "team": "Northern Ireland", "minute": 18, "assist": "Jude Magennis", "kind": "shot", "minute_text": "18-minute"}
{"id": "G13", "scorer": "Conor McAteer", "team": "Northern Ireland", "minute": 18, "assist": "Jude Magennis", "kind": "shot", "minute_text": "18-minute"}
{"id": "G14", "scorer": "Jude Magennis", "team": "Northern Ireland", "kind": "penalty"}
{"id": "G15", "scorer": "Jude Magennis", "team": "Northern Ireland", "kind": "penalty"}
{"id": "G16", "scorer": "Ross McIlwaine", "team": "Northern Ireland", "assist": "Darragh Quigley", "kind": "shot"}
{"id": "G17", "scorer": "Ross McIlwaine", "team": "Northern Ireland", "assist": "Darragh Quigley", "kind": "shot"}
{"id": "G18", "scorer": "Tigran Avetisov", "team": "Armenia", "assist": "Gor Manukyan", "kind": "shot"}
{"id": "G19", "scorer": "Tigran Avetisov", "team": "Armenia", "assist": "Gor Manukyan", "kind": "shot"}
{"id": "G20", "scorer": "Gor Manukyan", "team": "Armenia", "minute": 67, "kind": "shot", "outcome": "ruled out", "minute_text": "67"}
{"id": "G21", "scorer": "Jude Magennis", "team": "Northern Ireland", "minute": 83, "assist": "Ryan Toner", "kind": "shot"}
{"id": "G22", "scorer": "Jude Magennis", "team": "Northern Ireland", "minute": 83, "assist": "Ryan Toner", "kind": "shot"}
{"id": "G23", "scorer": "Jude Magennis", "team": "Northern Ireland", "minute": 83, "assist": "Ryan Toner", "kind": "shot"}
{"id": "G24", "scorer": "Gor Manukyan", "team": "Armenia", "minute": 2, "assist": "Hayk Sargsian", "kind": "shot"}
{"id": "G25", "scorer": "Tigran Avetisov", "team": "Armenia", "assist": "Gor Manukyan", "kind": "shot"}
{"id": "G26", "team": "Armenia", "scope": "background", "count": 5}
