Late ⟦G1|own goal⟧ gives ⟦TEAM|Chelsea⟧ ⟦GPE|London⟧ derby they barely earned

⟦PERSON|Prisca Mulenga⟧ twice ⟦G2|dragged ⟦TEAM|Tottenham⟧ level⟧ at ⟦VENUE|Kingsmeadow⟧, once with a run and once with a free-kick, and deserved a happier companion than her own defender ⟦PERSON|Keeley Manawa⟧, whose last-minute ⟦G3|intervention⟧ handed ⟦TEAM|Chelsea⟧ a victory to put beside their many others.

The ⟦NORP|New Zealander⟧, a substitute, had come on with the score at ⟦SCORE|2-2⟧ and was asked for nothing beyond good sense. In the ⟦MINUTE|90th minute⟧ ⟦PERSON|Ebba Lindqvarn⟧'s corner, a poor one, was missed by the first woman and by the second. It ⟦G4|went in off ⟦PERSON|Manawa⟧'s thigh⟧. She will be told it might have happened to anyone, and will not be consoled.

⟦TEAM|Chelsea⟧ had ⟦G5|been ahead⟧ as early as the ⟦MINUTE|fifth minute⟧. ⟦PERSON|Georgie Thackeray⟧, who covers more ground than is strictly necessary, won the ball from ⟦PERSON|Dionne Asher⟧ on the halfway line, and went on, and on. Her shot was parried; the rebound was parried; and ⟦PERSON|Ava Rotherfield⟧, arriving third, was ⟦G6|not to be denied⟧. It was a ⟦G7|goal⟧ that owed more to stamina than to style and ⟦PERSON|Rotherfield⟧'s ⟦G8|50th⟧ in blue.

⟦TEAM|Spurs⟧' answer had some of both. After ⟦PERSON|Mollie Purbeck⟧ had tested the ⟦TEAM|Chelsea⟧ goalkeeper in the ⟦MINUTE|16th minute⟧ and ⟦PERSON|Asher⟧ had bent one around the post in the 22nd, the first of these two laid the ball inside for ⟦PERSON|Mulenga⟧, who turned, on ⟦MINUTE|27 minutes⟧, and ⟦G9|beat the keeper⟧ from an angle at which few would have tried. The ⟦NORP|Zambian⟧ celebrated by pointing to her wrist, for reasons that we were promised and did not get.

⟦MINUTE|Three minutes of the second half⟧ were all that the ⟦NORP|Swedish⟧ winger required. ⟦PERSON|Lindqvarn⟧'s inswinging corner was met by ⟦PERSON|Signe Brandtoft⟧, the ⟦NORP|Danish⟧ captain, ⟦G10|header⟧ and all, in a way that brooked no argument, and ⟦TEAM|Chelsea⟧ ⟦G11|re-established the lead⟧. It was ⟦PERSON|Brandtoft⟧'s ⟦G12|first⟧ for the club since she ⟦G13|scored⟧ against ⟦TEAM|West Ham Women⟧ in ⟦DATE|August⟧. ⟦PERSON|Asher⟧ then had ⟦G14|one⟧ turned down in the ⟦MINUTE|57th minute⟧: her effort ⟦G15|crossed the line⟧, but it had come from a throw-in taken from somewhere near the car park, as the fourth official put it, and the celebrations were cut short.

The ⟦G16|second⟧ by ⟦PERSON|Mulenga⟧ came late on, and out of nothing. From 28 yards and a trifle to the left, she struck it flat, it swerved, and ⟦PERSON|Rosa Cavendale⟧, in the ⟦TEAM|Chelsea⟧ goal, got a hand to it and was ⟦G17|beaten⟧. There would be time for ⟦PERSON|Thackeray⟧ to be booked, for ⟦PERSON|Rotherfield⟧ to be replaced, and for ⟦TEAM|Spurs⟧ to think they had a point.

"We've been the better side in three of the four games against them, and we haven't won any," said ⟦PERSON|Laurie Finch-Hatton⟧, ⟦TEAM|Tottenham⟧'s coach. "Both our ⟦G18|goals⟧ are goals you'd pay to see. And what beats us is a ⟦G19|deflection⟧. I've told her it's not her fault. The ⟦G20|set-piece⟧ before it, that one is mine."

⟦TEAM|Chelsea⟧, who finished second ⟦DATE|last year⟧, sit a point off the top.
=====GOALS=====
{"id": "G1", "scorer": "Keeley Manawa", "team": "Chelsea", "minute": 90, "kind": "own goal"}
{"id": "G2", "scorer": "Prisca Mulenga", "team": "Tottenham", "count": 2}
{"id": "G3", "scorer": "Keeley Manawa", "team": "Chelsea", "minute": 90, "kind": "own goal"}
{"id": "G4", "scorer": "Keeley Manawa", "team": "Chelsea", "minute": 90, "kind": "own goal", "minute_text": "90th minute"}
{"id": "G5", "scorer": "Ava Rotherfield", "team": "Chelsea", "minute": 5, "kind": "shot", "minute_text": "fifth minute"}
{"id": "G6", "scorer": "Ava Rotherfield", "team": "Chelsea", "minute": 5, "kind": "shot"}
{"id": "G7", "scorer": "Ava Rotherfield", "team": "Chelsea", "minute": 5, "kind": "shot"}
{"id": "G8", "scorer": "Ava Rotherfield", "team": "Chelsea", "minute": 5, "kind": "shot"}
{"id": "G9", "scorer": "Prisca Mulenga", "team": "Tottenham", "minute": 27, "kind": "shot", "assist": "Mollie Purbeck", "minute_text": "27 minutes"}
{"id": "G10", "scorer": "Signe Brandtoft", "team": "Chelsea", "minute": 48, "kind": "header", "assist": "Ebba Lindqvarn", "minute_text": "Three minutes of the second half"}
{"id": "G11", "scorer": "Signe Brandtoft", "team": "Chelsea", "minute": 48, "kind": "header", "assist": "Ebba Lindqvarn", "minute_text": "Three minutes of the second half"}
{"id": "G12", "scorer": "Signe Brandtoft", "team": "Chelsea", "minute": 48, "kind": "header", "assist": "Ebba Lindqvarn"}
{"id": "G13", "scorer": "Signe Brandtoft", "scope": "background"}
{"id": "G14", "scorer": "Dionne Asher", "team": "Tottenham", "minute": 57, "kind": "shot", "outcome": "ruled out", "minute_text": "57th minute"}
{"id": "G15", "scorer": "Dionne Asher", "team": "Tottenham", "minute": 57, "kind": "shot", "outcome": "ruled out", "minute_text": "57th minute"}
{"id": "G16", "scorer": "Prisca Mulenga", "team": "Tottenham", "kind": "free kick"}
{"id": "G17", "scorer": "Prisca Mulenga", "team": "Tottenham", "kind": "free kick"}
{"id": "G18", "scorer": "Prisca Mulenga", "team": "Tottenham", "count": 2}
{"id": "G19", "scorer": "Keeley Manawa", "team": "Chelsea", "minute": 90, "kind": "own goal"}
{"id": "G20", "scorer": "Signe Brandtoft", "team": "Chelsea", "minute": 48, "kind": "header", "assist": "Ebba Lindqvarn"}
