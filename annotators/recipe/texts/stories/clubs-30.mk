⟦TEAM|Magpies⟧ rally at ⟦VENUE|Wetherby Road⟧

⟦TEAM|Notts County⟧ ⟦G1|hit two late on⟧ as they came from behind to win ⟦SCORE|2-1⟧ at ⟦TEAM|Harrogate Town⟧, ⟦PERSON|Rob Delahunty⟧ ⟦G2|scoring the winner⟧ on ⟦MINUTE|87⟧ after ⟦PERSON|Temi Adegoke⟧ had ⟦G11|cancelled out⟧ ⟦PERSON|Grant Sowerby⟧'s ⟦G3|opener⟧ only six minutes earlier.

The ⟦TEAM|Magpies⟧ had the first chance, ⟦PERSON|Adegoke⟧ turning ⟦PERSON|Ellis Carraway⟧ inside out before drawing a decent stop from ⟦PERSON|Ricky Thornber⟧ in the ⟦MINUTE|seventh minute⟧. ⟦TEAM|Harrogate⟧'s ⟦PERSON|Lee Ostler⟧ volleyed over at the other end, and ⟦PERSON|Thornber⟧ then raced from his line to beat ⟦PERSON|Delahunty⟧ to a through ball.

⟦TEAM|Town⟧ ⟦G4|got their noses in front⟧ in the ⟦MINUTE|36th minute⟧. ⟦PERSON|Delahunty⟧, tracking back, gave away a needless throw. ⟦PERSON|Ostler⟧ took it long, the ⟦TEAM|Notts⟧ keeper, ⟦NORP|Swiss⟧ teenager ⟦PERSON|Nico Brunner⟧, stayed where he was, and ⟦PERSON|Sowerby⟧'s ⟦G5|header⟧ dropped in at the far stick. It was the 32-year-old's ⟦G6|first⟧ since he converted from striker to centre-half in the autumn.

⟦PERSON|Brunner⟧ got his fingertips to an ⟦PERSON|Ostler⟧ effort on the stroke of ⟦MINUTE|half-time⟧, and ⟦PERSON|Carraway⟧ hit the post soon after it. But ⟦TEAM|County⟧ could have no complaint when ⟦PERSON|Delahunty⟧ had ⟦G14|one⟧ ruled out around the ⟦MINUTE|hour⟧; his ⟦G7|finish⟧ was crisp but he was a yard off.

The ⟦G12|equaliser⟧, when it arrived, came out of nothing. Substitute ⟦PERSON|Jonah Pryce⟧ lost the ball, won it back and lost it again, whereupon ⟦PERSON|Carraway⟧, under no pressure at all, passed it back without looking. ⟦PERSON|Adegoke⟧ had anticipated it and ⟦G8|lifted it over⟧ ⟦PERSON|Thornber⟧.

⟦PERSON|Brunner⟧'s enormous kick made the ⟦G13|winner⟧. It bounced once, ⟦PERSON|Pryce⟧ nodded it on, ⟦PERSON|Sowerby⟧ let it go behind him and ⟦PERSON|Delahunty⟧ ⟦G9|thrashed it home⟧.

"The first ⟦G10|one⟧ is a gift," said ⟦TEAM|Harrogate⟧ manager ⟦PERSON|Paul Kingsley⟧. "We could have been three up. We got ourselves in a good place and we gave it up."

⟦TEAM|Notts County⟧ go seventh in ⟦COMPETITION|League Two⟧, a point outside the top six, and have taken 13 points from the last 15.
=====GOALS=====
{"id": "G1", "scorer": "Temi Adegoke; Rob Delahunty", "team": "Notts County", "count": 2}
{"id": "G2", "scorer": "Rob Delahunty", "team": "Notts County", "minute": 87, "minute_text": "87", "assist": "Jonah Pryce", "kind": "shot"}
{"id": "G3", "scorer": "Grant Sowerby", "team": "Harrogate Town", "minute": 36, "assist": "Lee Ostler", "kind": "header"}
{"id": "G4", "scorer": "Grant Sowerby", "team": "Harrogate Town", "minute": 36, "minute_text": "36th minute", "assist": "Lee Ostler", "kind": "header"}
{"id": "G5", "scorer": "Grant Sowerby", "team": "Harrogate Town", "minute": 36, "assist": "Lee Ostler", "kind": "header"}
{"id": "G6", "scorer": "Grant Sowerby", "team": "Harrogate Town", "minute": 36, "assist": "Lee Ostler", "kind": "header"}
{"id": "G7", "scorer": "Rob Delahunty", "team": "Notts County", "minute": 60, "minute_text": "hour", "kind": "shot", "outcome": "ruled out"}
{"id": "G8", "scorer": "Temi Adegoke", "team": "Notts County", "minute": 81, "kind": "shot"}
{"id": "G9", "scorer": "Rob Delahunty", "team": "Notts County", "minute": 87, "assist": "Jonah Pryce", "kind": "shot"}
{"id": "G10", "scorer": "Temi Adegoke", "team": "Notts County", "minute": 81, "kind": "shot"}
{"id": "G11", "scorer": "Temi Adegoke", "team": "Notts County", "minute": 81, "kind": "shot"}
{"id": "G12", "scorer": "Temi Adegoke", "team": "Notts County", "minute": 81, "kind": "shot"}
{"id": "G13", "scorer": "Rob Delahunty", "team": "Notts County", "minute": 87, "assist": "Jonah Pryce", "kind": "shot"}
{"id": "G14", "scorer": "Rob Delahunty", "team": "Notts County", "minute": 60, "minute_text": "hour", "kind": "shot", "outcome": "ruled out"}
