⟦COMPETITION|Asian Champions League Elite⟧: ⟦TEAM|Al Sadd⟧ and ⟦TEAM|Kawasaki⟧ take command

⟦PERSON|Yousef Al-Hamdi⟧'s ⟦MINUTE|18th-minute⟧ ⟦G1|strike⟧ and two late ⟦G2|goals⟧ by ⟦PERSON|Cristo Moyano⟧ gave ⟦TEAM|Al Sadd⟧ a ⟦SCORE|3-0⟧ lead over ⟦TEAM|Persepolis⟧ after the first leg of their last-16 tie in ⟦GPE|Doha⟧ on ⟦DATE|Tuesday⟧.

⟦PERSON|Moyano⟧, the ⟦NORP|Spaniard⟧ who'd been off target with four first-half efforts, ⟦G3|scored on the counter⟧ in the ⟦MINUTE|82nd minute⟧ and ⟦G4|again⟧ in the 89th, when he ⟦G5|rolled the ball into an unguarded net⟧ after goalkeeper ⟦PERSON|Payam Rezaeian⟧ had gone up for a corner. ⟦TEAM|Persepolis⟧ had a first-half ⟦G6|goal⟧ by ⟦PERSON|Mehdi Torabian⟧ chalked off for offside.

⟦TEAM|Kawasaki Frontale⟧ lead ⟦TEAM|Shanghai Port⟧ ⟦SCORE|2-1⟧. ⟦PERSON|Oscarzinho⟧ ⟦G7|gave ⟦TEAM|Port⟧ an early lead⟧; ⟦PERSON|Erison Macedo⟧ ⟦G8|cancelled it out⟧ with an overhead kick in the ⟦MINUTE|33rd minute⟧, and, with ⟦TEAM|Port⟧ reduced to ten, ⟦PERSON|Yuki Wakizawa⟧ ⟦G9|got the winner⟧ from ⟦PERSON|Asahi Senda⟧'s cutback.

⟦TEAM|Buriram⟧ ⟦G10|conceded⟧ after ⟦MINUTE|42 seconds⟧ at home to ⟦TEAM|Johor Darul Ta'zim⟧, ⟦PERSON|Bergson Dacosta⟧ ⟦G11|finishing⟧ from the kick-off move, but ⟦TEAM|Buriram⟧ ⟦G12|hit back⟧ to win ⟦SCORE|3-1⟧ thanks to ⟦PERSON|Guilherme Bissolani⟧'s ⟦G13|brace⟧ and an own ⟦G14|goal⟧ by ⟦PERSON|Shahrul Saari⟧.

In ⟦GPE|Jeddah⟧, ⟦TEAM|Al Ahli⟧ and ⟦TEAM|Al Wasl⟧ drew ⟦SCORE|0-0⟧. ⟦PERSON|Ivan Tomečak⟧ of ⟦TEAM|Al Ahli⟧ had a penalty saved, by ⟦PERSON|Khalid Al-Senani⟧, in the ⟦MINUTE|66th minute⟧. The return legs will be played ⟦DATE|next week⟧.
=====GOALS=====
{"id": "G1", "scorer": "Yousef Al-Hamdi", "team": "Al Sadd", "minute": 18, "kind": "shot", "minute_text": "18th-minute"}
{"id": "G2", "scorer": "Cristo Moyano", "team": "Al Sadd", "count": 2}
{"id": "G3", "scorer": "Cristo Moyano", "team": "Al Sadd", "minute": 82, "minute_text": "82nd minute"}
{"id": "G4", "scorer": "Cristo Moyano", "team": "Al Sadd", "minute": 89, "kind": "shot", "minute_text": "89th"}
{"id": "G5", "scorer": "Cristo Moyano", "team": "Al Sadd", "minute": 89, "kind": "shot", "minute_text": "89th"}
{"id": "G6", "scorer": "Mehdi Torabian", "team": "Persepolis", "outcome": "ruled out"}
{"id": "G7", "scorer": "Oscarzinho", "team": "Shanghai Port"}
{"id": "G8", "scorer": "Erison Macedo", "team": "Kawasaki Frontale", "minute": 33, "kind": "shot", "minute_text": "33rd minute"}
{"id": "G9", "scorer": "Yuki Wakizawa", "team": "Kawasaki Frontale", "assist": "Asahi Senda"}
{"id": "G10", "scorer": "Bergson Dacosta", "team": "Johor Darul Ta'zim", "minute": 1, "kind": "shot", "minute_text": "42 seconds"}
{"id": "G11", "scorer": "Bergson Dacosta", "team": "Johor Darul Ta'zim", "minute": 1, "kind": "shot", "minute_text": "42 seconds"}
{"id": "G12", "scorer": "Guilherme Bissolani; Shahrul Saari", "team": "Buriram", "count": 3}
{"id": "G13", "scorer": "Guilherme Bissolani", "team": "Buriram", "count": 2}
{"id": "G14", "scorer": "Shahrul Saari", "team": "Buriram", "kind": "own goal"}
