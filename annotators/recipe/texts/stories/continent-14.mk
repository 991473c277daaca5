⟦TEAM|Marseille⟧ ⟦G1|get it done⟧ late against nine-man ⟦TEAM|Reims⟧

Everything happened in the second half at the ⟦VENUE|Vélodrome⟧: two red cards, a missed penalty, and three ⟦G2|goals⟧, the last of them by ⟦PERSON|Bilal Cherfaoui⟧, as ⟦TEAM|Olympique de Marseille⟧ defeated ⟦TEAM|Stade de Reims⟧ ⟦SCORE|2-1⟧ in ⟦COMPETITION|Ligue 1⟧ on ⟦DATE|Friday⟧ night.

⟦PERSON|Matthias Delacour⟧ ⟦G3|gave ⟦TEAM|Reims⟧ a shock lead⟧ just after the restart, but ⟦PERSON|Leonardo Pessina-Gil⟧ ⟦G4|brought ⟦TEAM|OM⟧ level⟧, and ⟦PERSON|Cherfaoui⟧'s ⟦G5|winner⟧ came when the visitors were down to nine.

The first half need not delay us. ⟦PERSON|Pessina-Gil⟧ headed straight at ⟦PERSON|Yehor Sukhomlyn⟧ on ⟦MINUTE|11 minutes⟧, the same man had a shot blocked by ⟦PERSON|Rémy Castellan⟧, and ⟦PERSON|Cherfaoui⟧ hit the side netting. ⟦TEAM|Reims⟧ did not manage a shot on target.

They did with their first attack of the second. Home defender ⟦PERSON|Faris Mujić⟧ was short with a header back to ⟦PERSON|Julien Querard⟧, ⟦PERSON|Théo Bonnefont⟧ stole it and laid it across for ⟦PERSON|Delacour⟧, who ⟦G6|had the simple task of guiding it home⟧. ⟦MINUTE|48 minutes⟧ gone.

⟦TEAM|Marseille⟧'s response was furious. ⟦PERSON|Mujić⟧ hit the bar with a header from the very next corner. On ⟦MINUTE|59⟧, ⟦PERSON|Castellan⟧ brought down ⟦PERSON|Cherfaoui⟧ and was dismissed; ⟦PERSON|Pessina-Gil⟧'s penalty was pushed away by ⟦PERSON|Sukhomlyn⟧. The ⟦NORP|Brazilian⟧ had his revenge, though, when he ⟦G7|dispatched⟧ ⟦PERSON|Hamza Ouattara-Bey⟧'s cross with an overhead kick, ⟦MINUTE|sixty-seven minutes⟧ on the clock.

The ⟦NORP|Ukrainian⟧ goalkeeper went on to save from ⟦PERSON|Ouattara-Bey⟧ and, in the ⟦MINUTE|80th minute⟧, from ⟦PERSON|Mujić⟧. ⟦PERSON|Delacour⟧, who had already been booked, kicked the ball away and became the second ⟦TEAM|Reims⟧ man to go.

Even so it took a deflection. ⟦PERSON|Cherfaoui⟧'s shot from 25 metres seemed to be heading wide until it ⟦G8|clipped ⟦PERSON|Bonnefont⟧ and went in⟧. That was in the ⟦MINUTE|fourth minute of added time⟧.

"We played well with eleven, we suffered with ten, we were unlucky with nine," said ⟦TEAM|Reims⟧ coach ⟦PERSON|Sandro Villanova⟧, whose side ⟦G9|conceded⟧ in the ⟦MINUTE|last minute⟧ at ⟦TEAM|Metz⟧ ⟦DATE|last week⟧ too. "That ⟦G10|equaliser⟧ is something you applaud. The ⟦G11|second⟧ you can only swear at."

⟦TEAM|Marseille⟧ closed to within a point of ⟦TEAM|PSG⟧.
=====GOALS=====
{"id": "G1", "scorer": "Bilal Cherfaoui", "team": "Olympique de Marseille", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G2", "scorer": "Matthias Delacour; Leonardo Pessina-Gil; Bilal Cherfaoui", "count": 3}
{"id": "G3", "scorer": "Matthias Delacour", "team": "Stade de Reims", "minute": 48, "assist": "Théo Bonnefont", "kind": "shot"}
{"id": "G4", "scorer": "Leonardo Pessina-Gil", "team": "Olympique de Marseille", "minute": 67, "assist": "Hamza Ouattara-Bey", "kind": "volley"}
{"id": "G5", "scorer": "Bilal Cherfaoui", "team": "Olympique de Marseille", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G6", "scorer": "Matthias Delacour", "team": "Stade de Reims", "minute": 48, "assist": "Théo Bonnefont", "kind": "shot", "minute_text": "48 minutes"}
{"id": "G7", "scorer": "Leonardo Pessina-Gil", "team": "Olympique de Marseille", "minute": 67, "assist": "Hamza Ouattara-Bey", "kind": "volley", "minute_text": "sixty-seven minutes"}
{"id": "G8", "scorer": "Bilal Cherfaoui", "team": "Olympique de Marseille", "minute": 90, "added": 4, "kind": "shot", "minute_text": "fourth minute of added time"}
{"id": "G9", "team": "Metz", "scope": "background"}
{"id": "G10", "scorer": "Leonardo Pessina-Gil", "team": "Olympique de Marseille", "minute": 67, "assist": "Hamza Ouattara-Bey", "kind": "volley"}
{"id": "G11", "scorer": "Bilal Cherfaoui", "team": "Olympique de Marseille", "minute": 90, "added": 4, "kind": "shot"}
