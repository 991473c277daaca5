Defending champs ⟦TEAM|Ulsan⟧ beat ⟦TEAM|Jeonbuk⟧ with ⟦MINUTE|stoppage-time⟧ ⟦G1|penalty⟧
(⟦ORG|Yonhap⟧) ⟦TEAM|Ulsan HD⟧ beat ⟦TEAM|Jeonbuk Hyundai Motors⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Sunday⟧, with ⟦NORP|Brazilian⟧ forward ⟦PERSON|Gustavo Leandro⟧ ⟦G2|converting⟧ from the spot deep in ⟦MINUTE|stoppage time⟧ to give the defending champions their third straight ⟦COMPETITION|K League 1⟧ victory.
⟦TEAM|Jeonbuk⟧ had ⟦G3|equalized⟧ with ⟦MINUTE|less than ten minutes of normal time remaining⟧ through ⟦NORP|Serbian⟧ defender ⟦PERSON|Uroš Petković⟧. ⟦TEAM|Ulsan⟧'s first ⟦G4|goal⟧, by ⟦PERSON|Yoon Seo-jin⟧, was an early one.
The rivals, who have won 12 of the last 15 titles between them, had played to a goalless draw in ⟦DATE|March⟧.
At ⟦VENUE|Munsu Football Stadium⟧ it took ⟦TEAM|Ulsan⟧ ⟦MINUTE|eight minutes⟧ to ⟦G5|break through⟧. ⟦PERSON|Park Dae-hyun⟧'s attempt to find ⟦PERSON|Leandro⟧ was cut out by ⟦PERSON|Petković⟧, whose clearing kick went to ⟦PERSON|Han Min-gyu⟧. ⟦PERSON|Han⟧'s drive was saved by ⟦TEAM|Jeonbuk⟧ goalkeeper ⟦PERSON|Choi Won-bin⟧. As the defenders watched, ⟦PERSON|Yoon⟧ ⟦G6|came in at the far post⟧.
⟦PERSON|Leandro⟧ wasted a chance for a ⟦SCORE|2-0⟧ lead in the ⟦MINUTE|33rd minute⟧ when he took a return ball from ⟦PERSON|Park⟧ and lifted it over ⟦PERSON|Choi⟧ but also the bar. The ⟦NORP|Brazilian⟧ was thwarted again ⟦MINUTE|five minutes later⟧.
⟦TEAM|Jeonbuk⟧ got better after the ⟦MINUTE|break⟧, and ⟦PERSON|Petković⟧'s ⟦G7|goal⟧ was their reward. ⟦PERSON|Jang Tae-oh⟧'s cross to the far post was headed across by a substitute, and the tall ⟦NORP|Serbian⟧, who had stayed forward, ⟦G8|jabbed the ball home⟧ in the ⟦MINUTE|83rd minute⟧ with ⟦PERSON|Yoon⟧ on the ground.
"I was on the ground because ⟦PERSON|Uroš⟧ was on top of me," ⟦PERSON|Yoon⟧ said. "But the ⟦G9|goal⟧ was legal. He's just heavy."
Five minutes of ⟦MINUTE|stoppage time⟧ were announced. In the ⟦MINUTE|fourth⟧, ⟦PERSON|Jang⟧ slid in on ⟦PERSON|Han⟧ at the edge of the box. Referee pointed outside, then, after a video review, inside. ⟦PERSON|Choi⟧ guessed correctly and still could not keep the ⟦G10|kick⟧ out.
⟦PERSON|Leandro⟧ has 14 ⟦G11|goals⟧, two behind the league leader. "After my miss I prayed for another one," he said. "You see? It came."
⟦TEAM|Ulsan⟧ will play ⟦TEAM|FC Seoul⟧ ⟦DATE|next Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Gustavo Leandro", "team": "Ulsan HD", "kind": "penalty"}
{"id": "G2", "scorer": "Gustavo Leandro", "team": "Ulsan HD", "kind": "penalty"}
{"id": "G3", "scorer": "Uroš Petković", "team": "Jeonbuk", "minute": 83, "kind": "shot"}
{"id": "G4", "scorer": "Yoon Seo-jin", "team": "Ulsan HD", "minute": 8, "kind": "shot"}
{"id": "G5", "scorer": "Yoon Seo-jin", "team": "Ulsan HD", "minute": 8, "kind": "shot", "minute_text": "eight minutes"}
{"id": "G6", "scorer": "Yoon Seo-jin", "team": "Ulsan HD", "minute": 8, "kind": "shot"}
{"id": "G7", "scorer": "Uroš Petković", "team": "Jeonbuk", "minute": 83, "kind": "shot"}
{"id": "G8", "scorer": "Uroš Petković", "team": "Jeonbuk", "minute": 83, "kind": "shot", "minute_text": "83rd minute"}
{"id": "G9", "scorer": "Uroš Petković", "team": "Jeonbuk", "minute": 83, "kind": "shot"}
{"id": "G10", "scorer": "Gustavo Leandro", "team": "Ulsan HD", "kind": "penalty"}
{"id": "G11", "scorer": "Gustavo Leandro", "team": "Ulsan HD", "scope": "background", "count": 14}
