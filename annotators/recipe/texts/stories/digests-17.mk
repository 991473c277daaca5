⟦COMPETITION|WSL⟧ wrap: ⟦TEAM|Chelsea⟧ survive scare as ⟦TEAM|Everton⟧ end derby wait
⟦FURNITURE|By PA Sport Staff⟧

⟦PERSON|Ellie Marchbank⟧ came off the bench to ⟦G1|rescue a point⟧ for ⟦TEAM|Chelsea⟧, who trailed ⟦TEAM|Brighton⟧ until the ⟦MINUTE|90th minute⟧ at ⟦VENUE|Kingsmeadow⟧ and drew ⟦SCORE|1-1⟧, while ⟦TEAM|Arsenal⟧ thrashed ⟦TEAM|Leicester City⟧ ⟦SCORE|5-0⟧ and ⟦TEAM|Everton⟧ won the ⟦GPE|Merseyside⟧ derby with a ⟦PERSON|Keira Dunphy⟧ ⟦G2|volley⟧.

⟦TEAM|Brighton⟧'s ⟦G3|goal⟧, the only one in the first 89 minutes at ⟦VENUE|Kingsmeadow⟧, was ⟦G4|scored⟧ by ⟦PERSON|Yui Nagase⟧ on the ⟦MINUTE|half-hour⟧. ⟦PERSON|Tilda Ostman⟧ lost possession, ⟦PERSON|Sarah Quilty⟧ drove forward and slid a pass inside the full-back, and the ⟦TEAM|Japan⟧ forward's ⟦G5|shot went in off a post⟧. ⟦TEAM|Chelsea⟧ had 27 attempts. ⟦PERSON|Grace Adeyemi⟧ hit the woodwork, had a penalty saved in the ⟦MINUTE|66th minute⟧ and saw another ⟦G6|strike⟧ ruled out for offside before ⟦PERSON|Marchbank⟧ rose highest to ⟦G7|level⟧.

At ⟦VENUE|Meadow Park⟧, ⟦PERSON|Romy van Dalen⟧ ⟦G8|scored three times⟧ and ⟦PERSON|Camila Restrepo⟧ ⟦G9|twice⟧ in the ⟦TEAM|Gunners⟧' biggest victory of the season. The ⟦NORP|Dutch⟧ striker's ⟦G10|opener⟧ was a ninth-minute penalty, won by ⟦PERSON|Restrepo⟧; her ⟦G11|second and third⟧ came in a four-minute spell before the ⟦MINUTE|break⟧.

⟦PERSON|Dunphy⟧'s ⟦G12|goal⟧ came after ⟦MINUTE|21 minutes⟧ at ⟦VENUE|Goodison Park⟧. ⟦TEAM|Liverpool⟧ goalkeeper ⟦PERSON|Hannah Pickersgill⟧, who had already been fortunate with a fumble, came for ⟦PERSON|Beth Sillitoe⟧'s cross and did not get there. ⟦TEAM|Everton⟧ hung on despite losing ⟦PERSON|Sillitoe⟧ to a second booking, ⟦TEAM|Liverpool⟧'s best chance falling to ⟦PERSON|Maja Novakova⟧, who blazed over.

"We've waited six years," said ⟦TEAM|Everton⟧'s manager. "The ⟦G13|goal⟧ was worthy of winning any match."

⟦TEAM|West Ham United⟧ versus ⟦TEAM|Manchester United⟧ was postponed because of a frozen pitch.
⟦FURNITURE|Read more: Adeyemi's 2024 in numbers⟧
=====GOALS=====
{"id": "G1", "scorer": "Ellie Marchbank", "team": "Chelsea", "minute": 90, "kind": "header"}
{"id": "G2", "scorer": "Keira Dunphy", "team": "Everton", "minute": 21, "assist": "Beth Sillitoe", "kind": "volley"}
{"id": "G3", "scorer": "Yui Nagase", "team": "Brighton", "minute": 30, "assist": "Sarah Quilty", "kind": "shot"}
{"id": "G4", "scorer": "Yui Nagase", "team": "Brighton", "minute": 30, "minute_text": "half-hour", "assist": "Sarah Quilty", "kind": "shot"}
{"id": "G5", "scorer": "Yui Nagase", "team": "Brighton", "minute": 30, "minute_text": "half-hour", "assist": "Sarah Quilty", "kind": "shot"}
{"id": "G6", "scorer": "Grace Adeyemi", "team": "Chelsea", "outcome": "ruled out"}
{"id": "G7", "scorer": "Ellie Marchbank", "team": "Chelsea", "minute": 90, "minute_text": "90th minute", "kind": "header"}
{"id": "G8", "scorer": "Romy van Dalen", "team": "Arsenal", "count": 3}
{"id": "G9", "scorer": "Camila Restrepo", "team": "Arsenal", "count": 2}
{"id": "G10", "scorer": "Romy van Dalen", "team": "Arsenal", "minute": 9, "minute_text": "ninth-minute", "kind": "penalty"}
{"id": "G11", "scorer": "Romy van Dalen", "team": "Arsenal", "count": 2}
{"id": "G12", "scorer": "Keira Dunphy", "team": "Everton", "minute": 21, "minute_text": "21 minutes", "assist": "Beth Sillitoe", "kind": "volley"}
{"id": "G13", "scorer": "Keira Dunphy", "team": "Everton", "minute": 21, "assist": "Beth Sillitoe", "kind": "volley"}
