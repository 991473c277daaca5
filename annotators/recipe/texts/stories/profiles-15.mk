Rested ⟦PERSON|Oyelaran⟧ in contention for ⟦COMPETITION|FA Cup⟧ after ⟦TEAM|Lyon⟧ heroics

⟦TEAM|Chelsea⟧ will decide late on whether to start ⟦PERSON|Grace Oyelaran⟧ in ⟦DATE|Sunday⟧'s ⟦COMPETITION|FA Cup⟧ fifth-round tie, with the medical staff keen for the forward to sit it out after ⟦DATE|Thursday⟧'s exertions.

⟦PERSON|Oyelaran⟧ needed stitches in an eyebrow following the ⟦SCORE|1-1⟧ draw with ⟦TEAM|Lyon⟧ at ⟦VENUE|Stamford Bridge⟧ in which she ⟦G1|cancelled out⟧ ⟦PERSON|Marta Kubiak⟧'s early ⟦G2|strike⟧. She was hurt in the act: the 24-year-old threw herself at ⟦PERSON|Ayumi Tachibana⟧'s cross, ⟦G3|volleyed in⟧ as the goalkeeper's knee arrived, and was still on the turf when her team-mates realised that the ⟦G4|goal⟧ had been given. She played the last 26 minutes with a bandage round her head.

"She wanted to carry on, she always wants to carry on," said manager ⟦PERSON|Julie Sandgren⟧. "At the end she asked me the score."

⟦PERSON|Kubiak⟧'s ⟦G5|effort⟧, in the ⟦MINUTE|12th minute⟧, had been a gift, with ⟦PERSON|Wendy Achterberg⟧'s back-pass stopping in the wet. The ⟦NORP|Pole⟧ went close to a second before the ⟦MINUTE|interval⟧ and there was a let-off for the ⟦TEAM|Blues⟧ when ⟦PERSON|Rosa Maldini-Ferro⟧'s header from a corner dropped on the roof of the net.

There is a week and a half to the return in ⟦GPE|France⟧, but a domestic schedule of three games in between does not help. ⟦PERSON|Sandgren⟧, whose side lost at ⟦TEAM|Manchester City⟧ ⟦DATE|last weekend⟧ to two late ⟦G6|penalties⟧, intends to shuffle.

"I've got 24 players and all of them can run," she said. "⟦PERSON|Ayumi⟧ has a cold, ⟦PERSON|Wendy⟧ has a bruised ego. We'll see who's first on the bus."

⟦PERSON|Oyelaran⟧ has ⟦G7|scored⟧ in every round of ⟦DATE|this season⟧'s ⟦COMPETITION|Champions League⟧, home and away, and would be the first to complete the set since the format changed.

The winners of the tie with ⟦TEAM|Lyon⟧ will meet ⟦TEAM|Juventus Women⟧ or the holders.
=====GOALS=====
{"id": "G1", "scorer": "Grace Oyelaran", "team": "Chelsea", "minute": 64, "kind": "volley", "assist": "Ayumi Tachibana"}
{"id": "G2", "scorer": "Marta Kubiak", "team": "Lyon", "minute": 12, "minute_text": "early"}
{"id": "G3", "scorer": "Grace Oyelaran", "team": "Chelsea", "minute": 64, "kind": "volley", "assist": "Ayumi Tachibana"}
{"id": "G4", "scorer": "Grace Oyelaran", "team": "Chelsea", "minute": 64, "kind": "volley", "assist": "Ayumi Tachibana"}
{"id": "G5", "scorer": "Marta Kubiak", "team": "Lyon", "minute": 12, "minute_text": "12th minute"}
{"id": "G6", "team": "Manchester City", "count": 2, "kind": "penalty", "scope": "background"}
{"id": "G7", "scorer": "Grace Oyelaran", "team": "Chelsea", "scope": "background"}
