⟦TEAM|Dynamo⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Rapids⟧: Late ⟦PERSON|Salgado⟧ ⟦G13|goal⟧ salvages draw

⟦GPE|HOUSTON⟧ — ⟦PERSON|Emiliano Salgado⟧ ⟦G1|scored⟧ in the ⟦MINUTE|87th minute⟧ and the ⟦TEAM|Houston Dynamo⟧ tied the ⟦TEAM|Colorado Rapids⟧ ⟦SCORE|1-1⟧ on ⟦DATE|Wednesday⟧ night.

⟦TEAM|Colorado⟧ had ⟦G2|gone ahead⟧ in the first half when a free kick by ⟦PERSON|Jonah Brandt⟧ was ⟦G3|deflected in⟧ off ⟦TEAM|Houston⟧'s ⟦PERSON|Marcus Oyelaran⟧.

⟦PERSON|Salgado⟧ had a chance in the ⟦MINUTE|third minute⟧ but pulled it wide of ⟦PERSON|Wyatt Kessler⟧'s goal. ⟦NORP|Canadian⟧ winger ⟦PERSON|Tristan Leduc⟧ hit the crossbar for the ⟦TEAM|Rapids⟧ in the ⟦MINUTE|18th⟧.

⟦PERSON|Oyelaran⟧ fouled ⟦PERSON|Leduc⟧ 25 yards out with half an hour gone. ⟦PERSON|Brandt⟧'s ⟦G4|shot⟧ struck the defender on the shoulder and left goalkeeper ⟦PERSON|Rubén Maciel⟧ flat-footed in the ⟦MINUTE|31st⟧. It was ⟦PERSON|Brandt⟧'s ⟦G5|third goal⟧ of the season; he ⟦G6|had two⟧ against ⟦TEAM|Austin FC⟧ ⟦DATE|last weekend⟧.

⟦TEAM|Houston⟧ thought it had drawn level when ⟦PERSON|Oyelaran⟧ ⟦G7|headed in⟧ a corner in the ⟦MINUTE|59th⟧, but he was adjudged to have handled. ⟦PERSON|Leduc⟧ then had a ⟦G8|goal⟧ of his own called back, this one for offside.

With 15 minutes left ⟦PERSON|Ibrahim Toure⟧ came on and slotted in at right back. His cross was headed down by ⟦PERSON|Oyelaran⟧, ⟦PERSON|Kessler⟧ got a hand to the ball, and ⟦PERSON|Salgado⟧ ⟦G9|was there to knock it in⟧ from two yards.

"We ⟦G10|conceded⟧ on a deflection and had ⟦G11|one⟧ taken away," coach ⟦PERSON|Gil Navarrete⟧ said. "So to ⟦G12|get ourselves level⟧ says a lot."

The ⟦TEAM|Dynamo⟧ (6-5-6) finish a three-game homestand ⟦DATE|Saturday⟧ against ⟦TEAM|Minnesota United⟧.
=====GOALS=====
{"id": "G1", "scorer": "Emiliano Salgado", "team": "Houston Dynamo", "minute": 87, "minute_text": "87th minute", "assist": "Marcus Oyelaran", "kind": "shot"}
{"id": "G2", "scorer": "Jonah Brandt", "team": "Colorado Rapids", "minute": 31, "kind": "free kick"}
{"id": "G3", "scorer": "Jonah Brandt", "team": "Colorado Rapids", "minute": 31, "kind": "free kick"}
{"id": "G4", "scorer": "Jonah Brandt", "team": "Colorado Rapids", "minute": 31, "minute_text": "31st", "kind": "free kick"}
{"id": "G5", "scorer": "Jonah Brandt", "team": "Colorado Rapids", "minute": 31, "minute_text": "31st", "kind": "free kick"}
{"id": "G6", "scorer": "Jonah Brandt", "team": "Colorado Rapids", "count": 2, "scope": "background"}
{"id": "G7", "scorer": "Marcus Oyelaran", "team": "Houston Dynamo", "minute": 59, "minute_text": "59th", "kind": "header", "outcome": "ruled out"}
{"id": "G8", "scorer": "Tristan Leduc", "team": "Colorado Rapids", "outcome": "ruled out"}
{"id": "G9", "scorer": "Emiliano Salgado", "team": "Houston Dynamo", "minute": 87, "assist": "Marcus Oyelaran", "kind": "shot"}
{"id": "G10", "scorer": "Jonah Brandt", "team": "Colorado Rapids", "minute": 31, "kind": "free kick"}
{"id": "G11", "scorer": "Marcus Oyelaran", "team": "Houston Dynamo", "minute": 59, "kind": "header", "outcome": "ruled out"}
{"id": "G12", "scorer": "Emiliano Salgado", "team": "Houston Dynamo", "minute": 87, "assist": "Marcus Oyelaran", "kind": "shot"}
{"id": "G13", "scorer": "Emiliano Salgado", "team": "Houston Dynamo", "minute": 87, "assist": "Marcus Oyelaran", "kind": "shot"}
