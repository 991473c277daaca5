Late show keeps ⟦TEAM|Costa Rica⟧ in the hunt

⟦GPE|SAN JOSE⟧ — ⟦PERSON|Joel Barrantes-Mora⟧ came off the bench to ⟦G1|score⟧ and then set up another as ⟦TEAM|Costa Rica⟧ hit ⟦TEAM|Panama⟧ with three ⟦G2|goals⟧ in the ⟦MINUTE|final quarter-hour⟧ to win ⟦SCORE|3-1⟧ in ⟦ORG|CONCACAF⟧ qualifying ⟦DATE|Monday night⟧.

Down ⟦SCORE|1-0⟧ since ⟦PERSON|Adalberto Carrasquel-Ríos⟧ ⟦G3|converted a penalty⟧ in the ⟦MINUTE|29th minute⟧, the ⟦TEAM|Ticos⟧ had thrown on three attackers and looked to be getting nowhere until ⟦PERSON|Barrantes-Mora⟧, 20, got in front of his marker to ⟦G4|redirect⟧ ⟦PERSON|Randall Quirós⟧'s low ball with his heel. That was in the ⟦MINUTE|76th minute⟧. The place hadn't stopped shaking when ⟦PERSON|Barrantes-Mora⟧ broke away up the left and rolled it back for ⟦PERSON|Francisco Solano⟧, whose shot struck ⟦TEAM|Panama⟧ center back ⟦PERSON|Fidel Góndola⟧, wrongfooted goalkeeper ⟦PERSON|Luis Mosquera-Lee⟧ and ⟦G5|trickled in⟧. ⟦MINUTE|Two minutes⟧ separated them.

⟦TEAM|Panama⟧ sent everybody up, including ⟦PERSON|Mosquera-Lee⟧. So when ⟦PERSON|Keyner Chinchilla⟧ intercepted in the ⟦MINUTE|fifth minute of stoppage time⟧, he had only to shoot straight from 55 yards. He ⟦G6|did⟧.

"I was asking the boys, what's the score, what's the score," ⟦TEAM|Costa Rica⟧ coach ⟦PERSON|Luis Emilio Madriz⟧ said. "I lost count, I lost my voice."

Earlier it had all been ⟦TEAM|Panama⟧. ⟦PERSON|Carrasquel-Ríos⟧ was tripped by ⟦PERSON|Quirós⟧ for the spot kick, and after he'd ⟦G7|buried it⟧ he also hit the outside of the post, set up a chance for ⟦PERSON|Góndola⟧ that was cleared off the line by ⟦PERSON|Solano⟧, and had a header tipped over by ⟦PERSON|Patrick Leal-Soto⟧. ⟦TEAM|Panama⟧ coach ⟦PERSON|Christian Delgado⟧ was ejected at ⟦MINUTE|halftime⟧ for what he said to the fourth official in the tunnel.

⟦TEAM|Costa Rica⟧ moved within one point of second-place ⟦TEAM|Panama⟧. They meet ⟦TEAM|El Salvador⟧ on ⟦DATE|Thursday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Joel Barrantes-Mora", "team": "Costa Rica", "minute": 76, "kind": "shot", "assist": "Randall Quirós"}
{"id": "G2", "scorer": "Joel Barrantes-Mora; Francisco Solano; Keyner Chinchilla", "team": "Costa Rica", "count": 3, "minute_text": "final quarter-hour"}
{"id": "G3", "scorer": "Adalberto Carrasquel-Ríos", "team": "Panama", "minute": 29, "kind": "penalty", "minute_text": "29th minute"}
{"id": "G4", "scorer": "Joel Barrantes-Mora", "team": "Costa Rica", "minute": 76, "kind": "shot", "assist": "Randall Quirós", "minute_text": "76th minute"}
{"id": "G5", "scorer": "Francisco Solano", "team": "Costa Rica", "minute": 78, "kind": "shot", "assist": "Joel Barrantes-Mora", "minute_text": "Two minutes"}
{"id": "G6", "scorer": "Keyner Chinchilla", "team": "Costa Rica", "minute": 90, "added": 5, "kind": "shot", "minute_text": "fifth minute of stoppage time"}
{"id": "G7", "scorer": "Adalberto Carrasquel-Ríos", "team": "Panama", "minute": 29, "kind": "penalty"}
