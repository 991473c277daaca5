⟦TEAM|East Bengal⟧ stun ⟦TEAM|Islanders⟧ ⟦SCORE|2-1⟧ for first away win of ⟦COMPETITION|ISL⟧ season
⟦FURNITURE|TNN / Nov 30, 2026, 22:14 IST⟧
⟦GPE|MUMBAI⟧: A brave ⟦TEAM|East Bengal⟧ ended ⟦TEAM|Mumbai City⟧'s unbeaten home record with a ⟦SCORE|2-1⟧ win at the ⟦VENUE|Mumbai Football Arena⟧ in ⟦GPE|Andheri⟧ on ⟦DATE|Sunday⟧, their first on the road ⟦DATE|this season⟧.
⟦PERSON|Chris Olatunji⟧ ⟦G6|put the ⟦TEAM|Red and Golds⟧ ahead⟧ from the spot in the ⟦MINUTE|34th minute⟧ and ⟦PERSON|Subhajit Dey⟧ ⟦G7|doubled the lead⟧ on ⟦MINUTE|57⟧, before ⟦PERSON|Lalrinfela Chhangte⟧'s stunning ⟦G3|free-kick⟧ set up a nervy last 20 minutes.
⟦TEAM|Mumbai City⟧ had 67% of the ball. They had 21 shots. ⟦PERSON|Hernán Quintero-Gil⟧, their ⟦NORP|Colombian⟧ No. 10, struck the woodwork twice in the ⟦MINUTE|first quarter of an hour⟧, and ⟦PERSON|Chhangte⟧ was denied by ⟦PERSON|Farukh Lone⟧ with what can only be called his face. But the ⟦TEAM|Islanders⟧ were sloppy at the back, and when ⟦PERSON|Akash Tirkey⟧ lost possession and then clipped ⟦PERSON|Olatunji⟧'s heels, the ⟦NORP|Nigerian⟧ striker brushed himself down and ⟦G1|converted⟧.
⟦PERSON|Lone⟧ denied ⟦PERSON|Quintero-Gil⟧ once more before the ⟦MINUTE|break⟧. He also began the move for the ⟦G2|second⟧, rolling the ball to ⟦PERSON|Sarpreet Dhaliwal⟧, who advanced unchallenged and slipped it out wide. ⟦PERSON|Olatunji⟧'s cross was cleared off the toe of ⟦PERSON|Dey⟧ by ⟦PERSON|Manvir Sohal⟧, but only onto ⟦PERSON|Dey⟧'s other foot, and it ⟦G4|trickled over the line⟧.
⟦PERSON|Chhangte⟧'s ⟦G9|goal⟧, from 25 yards, came in the ⟦MINUTE|71st minute⟧. ⟦PERSON|Tirkey⟧ nearly made amends with a header that ⟦PERSON|Lone⟧ turned away, and a ⟦PERSON|Sohal⟧ ⟦G8|goal⟧ in the ⟦MINUTE|89th minute⟧ was struck off because the ball had gone out of play.
"We ⟦G5|conceded two⟧ from our own mistakes," the ⟦GPE|Mumbai⟧ coach was quoted as saying by the ⟦ORG|Times of India⟧.
⟦TEAM|East Bengal⟧, ⟦COMPETITION|Durand Cup⟧ runners-up, play ⟦TEAM|FC Goa⟧ in ⟦GPE|Kolkata⟧ next.
=====GOALS=====
{"id": "G1", "scorer": "Chris Olatunji", "team": "East Bengal", "minute": 34, "kind": "penalty"}
{"id": "G2", "scorer": "Subhajit Dey", "team": "East Bengal", "minute": 57, "kind": "shot"}
{"id": "G3", "scorer": "Lalrinfela Chhangte", "team": "Mumbai City", "minute": 71, "kind": "free kick"}
{"id": "G4", "scorer": "Subhajit Dey", "team": "East Bengal", "minute": 57, "kind": "shot"}
{"id": "G5", "scorer": "Chris Olatunji; Subhajit Dey", "team": "East Bengal", "count": 2}
{"id": "G6", "scorer": "Chris Olatunji", "team": "East Bengal", "minute": 34, "kind": "penalty", "minute_text": "34th minute"}
{"id": "G7", "scorer": "Subhajit Dey", "team": "East Bengal", "minute": 57, "kind": "shot", "minute_text": "57"}
{"id": "G8", "scorer": "Manvir Sohal", "team": "Mumbai City", "minute": 89, "minute_text": "89th minute", "outcome": "ruled out"}
{"id": "G9", "scorer": "Lalrinfela Chhangte", "team": "Mumbai City", "minute": 71, "kind": "free kick", "minute_text": "71st minute"}
