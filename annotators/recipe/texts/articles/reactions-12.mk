⟦G1|Hat-trick⟧ hero ⟦PERSON|Okorafor⟧: My coach told me I was too nice

Three ⟦G2|goals⟧, a match ball and a kiss from his coach: ⟦PERSON|Chidi Okorafor⟧ will not forget ⟦DATE|Friday night⟧ in a hurry.

The ⟦NORP|Nigerian⟧ forward was unstoppable as ⟦TEAM|Fortuna Düsseldorf⟧ tore ⟦TEAM|Hannover 96⟧ apart ⟦SCORE|4-1⟧ in the ⟦COMPETITION|2. Bundesliga⟧, ⟦G3|helping himself to a hat-trick⟧ and setting up the other for ⟦PERSON|Malik Sy-Dupont⟧.

“My coach told me I was too nice in the box,” said ⟦PERSON|Okorafor⟧. “He said, do you ask the goalkeeper for permission? So ⟦DATE|today⟧ I didn’t ask.”

His ⟦G4|first⟧ came after a ⟦MINUTE|quarter of an hour⟧, a thumping ⟦G5|half-volley⟧ from ⟦PERSON|Jordan Ekwueme⟧’s knock-down. It was ⟦PERSON|Ekwueme⟧ who was fouled for the ⟦G6|second⟧, too, ⟦PERSON|Okorafor⟧ ⟦G7|dispatching the spot-kick⟧ on ⟦MINUTE|35⟧. After ⟦PERSON|Sven Kolbe⟧ had ⟦G8|pulled a goal back⟧ ⟦MINUTE|seconds before half-time⟧, there were a few nerves at the ⟦VENUE|Merkur Spiel-Arena⟧, but ⟦PERSON|Sy-Dupont⟧ ⟦G9|restored the two-goal cushion⟧ on ⟦MINUTE|52⟧ and then came the pick of the bunch: ⟦PERSON|Okorafor⟧, back to goal, rolling his man and ⟦G10|finding the top corner⟧ in the ⟦MINUTE|73rd minute⟧.

“I’d like to say I looked up,” he added. “I knew where the goal was because it hasn’t moved in ten years.”

Head coach ⟦PERSON|Lars Petter Midtgaard⟧ was delighted, if not entirely satisfied. “I told him he still misses too many,” the ⟦NORP|Norwegian⟧ said. “Before the ⟦G11|third⟧ we were sleeping. When we ⟦G12|let in that goal⟧ just before the ⟦MINUTE|break⟧ it was a warning. But ⟦PERSON|Chidi⟧, what can I say? I gave him a kiss and he deserved it.”

⟦TEAM|Hannover⟧ boss ⟦PERSON|Benjamin Achterberg⟧ told ⟦ORG|Kicker⟧ the scoreline flattered nobody. “We’ve ⟦G13|shipped four⟧ and I can’t remember their keeper making a save except the ones where ⟦PERSON|Kolbe⟧ was offside. Embarrassing.”

⟦PERSON|Okorafor⟧, who now has ⟦G14|ten goals⟧ in the league, hopes to have caught the eye of ⟦TEAM|Nigeria⟧ before the ⟦COMPETITION|Africa Cup of Nations⟧ in ⟦GPE|Morocco⟧. “I keep my phone on,” he smiled. ⟦TEAM|Fortuna⟧ go to ⟦TEAM|Schalke⟧ next.
=====GOALS=====
{"id": "G1", "scorer": "Chidi Okorafor", "team": "Fortuna Düsseldorf", "count": 3}
{"id": "G2", "scorer": "Chidi Okorafor", "team": "Fortuna Düsseldorf", "count": 3}
{"id": "G3", "scorer": "Chidi Okorafor", "team": "Fortuna Düsseldorf", "count": 3}
{"id": "G4", "scorer": "Chidi Okorafor", "team": "Fortuna Düsseldorf", "minute": 15, "assist": "Jordan Ekwueme", "kind": "volley", "minute_text": "quarter of an hour"}
{"id": "G5", "scorer": "Chidi Okorafor", "team": "Fortuna Düsseldorf", "minute": 15, "assist": "Jordan Ekwueme", "kind": "volley", "minute_text": "quarter of an hour"}
{"id": "G6", "scorer": "Chidi Okorafor", "team": "Fortuna Düsseldorf", "minute": 35, "kind": "penalty", "score": "2-0", "minute_text": "35"}
{"id": "G7", "scorer": "Chidi Okorafor", "team": "Fortuna Düsseldorf", "minute": 35, "kind": "penalty", "minute_text": "35"}
{"id": "G8", "scorer": "Sven Kolbe", "team": "Hannover 96", "minute_text": "seconds before half-time", "score": "2-1"}
{"id": "G9", "scorer": "Malik Sy-Dupont", "team": "Fortuna Düsseldorf", "minute": 52, "assist": "Chidi Okorafor", "minute_text": "52", "score": "3-1"}
{"id": "G10", "scorer": "Chidi Okorafor", "team": "Fortuna Düsseldorf", "minute": 73, "minute_text": "73rd minute"}
{"id": "G11", "scorer": "Malik Sy-Dupont", "team": "Fortuna Düsseldorf", "minute": 52, "assist": "Chidi Okorafor"}
{"id": "G12", "scorer": "Sven Kolbe", "team": "Hannover 96"}
{"id": "G13", "scorer": "Chidi Okorafor; Malik Sy-Dupont", "team": "Fortuna Düsseldorf", "count": 4}
{"id": "G14", "scorer": "Chidi Okorafor", "team": "Fortuna Düsseldorf", "scope": "background", "count": 10}
