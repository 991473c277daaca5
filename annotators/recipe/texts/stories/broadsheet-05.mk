⟦COMPETITION|League One⟧: ⟦PERSON|Balogun-Reid⟧ ⟦G1|at the double⟧ for ⟦TEAM|Orient⟧; ⟦PERSON|Munt⟧ ⟦G2|twice on target⟧ as ⟦TEAM|Reading⟧ stroll

⟦PERSON|Tunde Balogun-Reid⟧'s second ⟦G3|goal⟧ of the afternoon, a thing of beauty if one admires ricochets, gave ⟦TEAM|Leyton Orient⟧ a victory over ⟦TEAM|Exeter City⟧ that had looked, for the half-hour after ⟦PERSON|Morgan Trethewey⟧'s ⟦G4|equaliser⟧, to be drifting beyond them.

⟦TEAM|Orient⟧ had led from ⟦MINUTE|five minutes before half-time⟧. Until then the best of it was ⟦TEAM|Exeter⟧'s, for whom ⟦PERSON|Will Carbis⟧ had twice been thwarted, in the eighth and again in the ⟦MINUTE|23rd minute⟧, by the knees of ⟦PERSON|Darragh Finnerty⟧, and it was against the run of things that ⟦PERSON|Jack Sallow⟧ was tripped and ⟦PERSON|Balogun-Reid⟧, who does not run up to a penalty so much as happen upon it, ⟦G5|sent the goalkeeper the wrong way⟧. His 15th ⟦G6|goal⟧ of the campaign; he ⟦G7|managed only four⟧ in the whole of ⟦DATE|last season⟧, when, as he likes to point out, he was being played at right-back.

In the ⟦MINUTE|57th minute⟧ a corner was half cleared, ⟦PERSON|Carbis⟧ returned it, and ⟦PERSON|Trethewey⟧, unmarked and apparently unnoticed, ⟦G8|beat ⟦PERSON|Finnerty⟧⟧ with his shin. "I ⟦G9|scored⟧, so I'm not complaining how," the ⟦TEAM|Exeter⟧ captain told the ⟦ORG|Exeter Express⟧, "but we'd been miles better than them and we should have had it won."

They had not. They were still searching for a second when a free-kick was thumped up the middle, ⟦PERSON|Emeka Obuya⟧'s header struck a defender, then a post, then the same defender, and the afternoon's most relaxed man ⟦G10|tapped in⟧. The ⟦TEAM|Grecians⟧ claimed for offside, at length, and in spite of them it stood.

At the ⟦VENUE|Pirelli Stadium⟧ there was less to argue over. ⟦TEAM|Reading⟧ ⟦G11|were ahead⟧ in the ⟦MINUTE|18th minute⟧ and might have been home by lunch: ⟦PERSON|Alfie Munt⟧, taking advantage of a slip by ⟦PERSON|Glenn Staveley⟧, had space and time and ⟦G12|made use of both⟧, before ⟦PERSON|Ross Pickering⟧ hit the bar and ⟦PERSON|Jonas Eklof⟧ was stopped on the line. ⟦PERSON|Eklof⟧'s turn came later. His ⟦G13|free-kick⟧, in the ⟦MINUTE|66th minute⟧, extended that lead, and by the time ⟦PERSON|Munt⟧ ⟦G14|collected his second⟧, three minutes after ⟦PERSON|Pickering⟧ had been cautioned and in the ⟦MINUTE|fourth minute of added time⟧, the ⟦TEAM|Brewers⟧ were thinking of ⟦DATE|Tuesday⟧.

They will say that it might have been otherwise if ⟦PERSON|Owen Tarrant⟧'s ⟦G15|header⟧, when the score was still ⟦SCORE|1-0⟧, had been allowed; there was a hand on a shoulder, and the referee saw it. "It's a foul anywhere else on the pitch, but it's soft," ⟦PERSON|Brett Marlowe⟧, the ⟦TEAM|Burton⟧ manager, said. "The ⟦G16|second⟧ killed it."

⟦TEAM|Reading⟧'s fourth successive win lifts them to second. They finished 16th a ⟦DATE|year ago⟧, and the ⟦TEAM|Royals⟧' followers sang about ⟦TEAM|Cambridge United⟧, whom they meet on ⟦DATE|Saturday⟧, for reasons that were not apparent.
=====GOALS=====
{"id": "G1", "scorer": "Tunde Balogun-Reid", "team": "Leyton Orient", "count": 2}
{"id": "G2", "scorer": "Alfie Munt", "team": "Reading", "kind": "shot", "count": 2}
{"id": "G3", "scorer": "Tunde Balogun-Reid", "team": "Leyton Orient"}
{"id": "G4", "scorer": "Morgan Trethewey", "team": "Exeter City", "minute": 57, "kind": "shot", "assist": "Will Carbis"}
{"id": "G5", "scorer": "Tunde Balogun-Reid", "team": "Leyton Orient", "minute": 40, "kind": "penalty", "minute_text": "five minutes before half-time"}
{"id": "G6", "scorer": "Tunde Balogun-Reid", "team": "Leyton Orient", "minute": 40, "kind": "penalty"}
{"id": "G7", "scorer": "Tunde Balogun-Reid", "scope": "background"}
{"id": "G8", "scorer": "Morgan Trethewey", "team": "Exeter City", "minute": 57, "kind": "shot", "assist": "Will Carbis", "minute_text": "57th minute"}
{"id": "G9", "scorer": "Morgan Trethewey", "team": "Exeter City", "minute": 57, "kind": "shot", "assist": "Will Carbis", "minute_text": "57th minute"}
{"id": "G10", "scorer": "Tunde Balogun-Reid", "team": "Leyton Orient"}
{"id": "G11", "scorer": "Alfie Munt", "team": "Reading", "minute": 18, "kind": "shot", "minute_text": "18th minute"}
{"id": "G12", "scorer": "Alfie Munt", "team": "Reading", "minute": 18, "kind": "shot", "minute_text": "18th minute"}
{"id": "G13", "scorer": "Jonas Eklof", "team": "Reading", "minute": 66, "kind": "free kick", "minute_text": "66th minute"}
{"id": "G14", "scorer": "Alfie Munt", "team": "Reading", "minute": 90, "added": 4, "kind": "shot", "minute_text": "fourth minute of added time"}
{"id": "G15", "scorer": "Owen Tarrant", "team": "Burton", "kind": "header", "outcome": "ruled out"}
{"id": "G16", "scorer": "Jonas Eklof", "team": "Reading", "minute": 66, "kind": "free kick"}
