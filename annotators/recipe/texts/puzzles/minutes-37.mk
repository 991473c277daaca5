⟦TEAM|Nadeshiko⟧ need ⟦MINUTE|extra time⟧ to see off ⟦TEAM|Korea⟧ and reach final
⟦GPE|SYDNEY⟧ (⟦ORG|Kyodo⟧) — ⟦TEAM|Japan⟧ reached the final of the ⟦COMPETITION|Women's Asian Cup⟧ on ⟦DATE|Sunday⟧, ⟦PERSON|Hana Kobayashi⟧ ⟦G1|scoring twice⟧, the ⟦G2|second⟧ in ⟦MINUTE|extra time⟧, in a ⟦SCORE|2-1⟧ win against ⟦TEAM|South Korea⟧ at ⟦VENUE|Stadium Australia⟧.
The ⟦NORP|Japanese⟧ had trailed at the ⟦MINUTE|break⟧ to a ⟦PERSON|Kim Ji-soo⟧ ⟦G3|free-kick⟧ but were much improved after it and deserved to go through, even if their ⟦G4|winner⟧ owed something to fortune.
The ⟦NORP|Koreans⟧ ⟦G5|took the lead⟧ on ⟦MINUTE|33 minutes⟧. ⟦PERSON|Choi Eun-bi⟧ was brought down by ⟦PERSON|Ayaka Mori⟧, and with everyone waiting for a cross ⟦PERSON|Kim⟧ ⟦G6|beat the goalkeeper⟧ with a low shot under the jumping wall.
⟦PERSON|Mao Hirose⟧ struck a post for ⟦TEAM|Japan⟧ before the ⟦MINUTE|interval⟧, while ⟦PERSON|Yui Sakamoto⟧ twice drew saves out of ⟦PERSON|Lee Na-yeong⟧.
Within ⟦MINUTE|three minutes of the start of the second period⟧ the ⟦TEAM|Nadeshiko⟧ were level. ⟦PERSON|Rin Takeda⟧ held the ball up by the flag, turned and crossed, and ⟦PERSON|Kobayashi⟧ ⟦G7|rose highest⟧.
The match opened out after that. ⟦PERSON|Choi⟧ was clean through but hit the keeper's trailing foot; ⟦PERSON|Sakamoto⟧'s strike was cleared off the line; ⟦PERSON|Kim⟧ hit another free-kick which flew over by a yard. A ⟦NORP|Korean⟧ penalty claim in the ⟦MINUTE|89th minute⟧ was examined by the ⟦ORG|FIFA⟧ referee on the monitor and refused.
⟦MINUTE|Three minutes into the first additional half⟧ came the decisive moment. ⟦PERSON|Hirose⟧'s mis-hit shot struck a knee on its way and fell at the feet of ⟦PERSON|Kobayashi⟧, who ⟦G8|swept it into the corner⟧.
"The ⟦G9|first⟧ was practised," the striker said. "The ⟦G10|second⟧ wasn't, of course. Even I don't know where that came from."
⟦TEAM|Japan⟧ will play the winner of the other semi-final in ⟦GPE|Perth⟧, on ⟦DATE|Saturday⟧. ⟦TEAM|South Korea⟧ return to ⟦GPE|Seoul⟧ having ⟦G11|conceded⟧ only three times in five games.
=====GOALS=====
{"id": "G1", "scorer": "Hana Kobayashi", "team": "Japan", "count": 2}
{"id": "G2", "scorer": "Hana Kobayashi", "team": "Japan", "minute": 93, "kind": "shot", "assist": "Mao Hirose"}
{"id": "G3", "scorer": "Kim Ji-soo", "team": "South Korea", "minute": 33, "kind": "free kick"}
{"id": "G4", "scorer": "Hana Kobayashi", "team": "Japan", "minute": 93, "kind": "shot", "assist": "Mao Hirose"}
{"id": "G5", "scorer": "Kim Ji-soo", "team": "South Korea", "minute": 33, "kind": "free kick", "minute_text": "33 minutes"}
{"id": "G6", "scorer": "Kim Ji-soo", "team": "South Korea", "minute": 33, "kind": "free kick", "score": "0-1", "minute_text": "33 minutes"}
{"id": "G7", "scorer": "Hana Kobayashi", "team": "Japan", "minute": 48, "kind": "header", "assist": "Rin Takeda", "score": "1-1", "minute_text": "Within three minutes of the start of the second period"}
{"id": "G8", "scorer": "Hana Kobayashi", "team": "Japan", "minute": 93, "kind": "shot", "assist": "Mao Hirose", "score": "2-1", "minute_text": "Three minutes into the first additional half"}
{"id": "G9", "scorer": "Hana Kobayashi", "team": "Japan", "minute": 48, "kind": "header", "assist": "Rin Takeda"}
{"id": "G10", "scorer": "Hana Kobayashi", "team": "Japan", "minute": 93, "kind": "shot", "assist": "Mao Hirose"}
{"id": "G11", "scope": "background", "count": 3}
