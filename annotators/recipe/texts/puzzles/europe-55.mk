⟦PERSON|Gohou⟧ and ⟦PERSON|Olivary⟧ on song as ⟦TEAM|Monaco⟧ go second

MONACO (AFP) – Two ⟦G1|goals⟧ from ⟦PERSON|Wilfried Gohou⟧ helped ⟦TEAM|Monaco⟧ to a ⟦SCORE|4-1⟧ win against ⟦TEAM|Reims⟧ that took them into second place in ⟦COMPETITION|Ligue 1⟧, three points behind ⟦TEAM|PSG⟧, who have a game in hand.

The ⟦NORP|Ivorian⟧ ⟦G2|gave the hosts the lead⟧ on the ⟦MINUTE|quarter-hour⟧ after a mistake by ⟦PERSON|Nathan Beaumanoir⟧, who had time to clear and chose not to, and though ⟦PERSON|Arthur Delhaye⟧ ⟦G3|restored equality⟧ on ⟦MINUTE|43⟧ at the end of a counter led by ⟦PERSON|Kévin Tshimanga⟧, ⟦PERSON|Gohou⟧ ⟦G4|netted⟧ again on the ⟦MINUTE|hour⟧, from ⟦PERSON|Baptiste Olivary⟧'s lay-off, to take his league tally to 12 ⟦G5|goals⟧.

⟦PERSON|Olivary⟧ then ⟦G6|volleyed the third⟧ of the night in the ⟦MINUTE|72nd⟧ and the ⟦NORP|Czech⟧ international ⟦PERSON|Marek Zahradník⟧ ⟦G7|completed the scoring⟧ with ⟦MINUTE|four minutes left⟧, ⟦G8|heading in⟧ at the near post.

"We've ⟦G9|scored four⟧ and could have had six," said ⟦TEAM|Monaco⟧ coach ⟦PERSON|Cyril Lemercier⟧. "But what I liked most was the way we didn't panic when they ⟦G10|made it ⟦SCORE|1-1⟧⟧."

⟦TEAM|Reims⟧, who have conceded in every game ⟦DATE|this season⟧, had started well. ⟦PERSON|Tshimanga⟧ tested ⟦PERSON|Edgar Mancini-Ruiz⟧ with a rising shot in the ⟦MINUTE|third minute⟧ and ⟦PERSON|Delhaye⟧ hit the outside of the post in the tenth. They finished the match with ten men, ⟦PERSON|Beaumanoir⟧ being dismissed for a second yellow card in the ⟦MINUTE|81st minute⟧.

⟦TEAM|Monaco⟧, who host ⟦TEAM|Celtic⟧ on ⟦DATE|Tuesday⟧ in the ⟦COMPETITION|Champions League⟧, lost midfielder ⟦PERSON|Zahradník⟧'s brother, ⟦PERSON|Petr⟧, to a calf problem at ⟦MINUTE|half-time⟧.
=====GOALS=====
{"id": "G1", "scorer": "Wilfried Gohou", "team": "Monaco", "count": 2}
{"id": "G2", "scorer": "Wilfried Gohou", "team": "Monaco", "minute": 15, "minute_text": "quarter-hour", "kind": "shot"}
{"id": "G3", "scorer": "Arthur Delhaye", "team": "Reims", "minute": 43, "minute_text": "43", "assist": "Kévin Tshimanga", "kind": "shot"}
{"id": "G4", "scorer": "Wilfried Gohou", "team": "Monaco", "minute": 60, "minute_text": "hour", "assist": "Baptiste Olivary", "kind": "shot"}
{"id": "G5", "scorer": "Wilfried Gohou", "team": "Monaco", "count": 12, "scope": "background"}
{"id": "G6", "scorer": "Baptiste Olivary", "team": "Monaco", "minute": 72, "minute_text": "72nd", "kind": "volley"}
{"id": "G7", "scorer": "Marek Zahradník", "team": "Monaco", "minute": 86, "minute_text": "four minutes left", "kind": "header"}
{"id": "G8", "scorer": "Marek Zahradník", "team": "Monaco", "minute": 86, "minute_text": "four minutes left", "kind": "header"}
{"id": "G9", "team": "Monaco", "count": 4}
{"id": "G10", "scorer": "Arthur Delhaye", "team": "Reims", "minute": 43, "assist": "Kévin Tshimanga", "kind": "shot", "score": "1-1"}
