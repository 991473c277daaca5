⟦COMPETITION|Women's FA Cup⟧: ⟦TEAM|Durham⟧ knock out ⟦TEAM|Everton⟧
⟦TEAM|Durham⟧ pulled off the shock of the fourth round on ⟦DATE|Sunday⟧ when a ⟦G1|goal⟧ by ⟦PERSON|Saoirse Kinsella⟧ in ⟦MINUTE|extra time⟧ beat ⟦TEAM|Everton⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Maiden Castle⟧.
The second-tier side, who had ⟦G2|opened the scoring⟧ through ⟦PERSON|Jess Hardwick⟧, were taken the distance by ⟦TEAM|Everton⟧'s late ⟦G3|leveller⟧ but refused to lie down.
⟦PERSON|Hardwick⟧'s ⟦G4|goal⟧ was the result of pressure high up the pitch. ⟦TEAM|Everton⟧'s ⟦NORP|Brazilian⟧ centre-back ⟦PERSON|Leticia Moura⟧ took a touch too many, ⟦PERSON|Kinsella⟧ was on to her, and the ball went to ⟦PERSON|Hardwick⟧ at the edge of the area. She ⟦G5|lashed it past ⟦PERSON|Emma Stadler⟧⟧ with ⟦MINUTE|35 minutes⟧ on the clock.
The ⟦TEAM|Toffees⟧ had the better of it after that. ⟦PERSON|Freya Anders⟧ shot over from close range, ⟦PERSON|Moura⟧'s header was touched on to the woodwork by ⟦PERSON|Katie Rudd⟧, and ⟦PERSON|Anders⟧ sent a penalty wide in the ⟦MINUTE|63rd minute⟧ after being fouled by ⟦PERSON|Hardwick⟧.
In the end ⟦PERSON|Anders⟧ ⟦G6|had her goal⟧. It was the ⟦MINUTE|last minute of the 90⟧ and ⟦TEAM|Durham⟧ could not get the ball away. ⟦PERSON|Moura⟧ hooked it back in, ⟦PERSON|Mina Okubo⟧ headed down and ⟦PERSON|Anders⟧ ⟦G7|forced it in⟧.
"I thought the legs would go after that," said ⟦TEAM|Durham⟧ boss ⟦PERSON|Claire Wynn⟧. "We'd defended so well. But the girls went again."
The decisive ⟦G8|goal⟧ came in the second period. ⟦PERSON|Chloe Sim⟧ took a short corner to ⟦PERSON|Hardwick⟧ and her cross was met at full stretch by ⟦PERSON|Kinsella⟧, whose ⟦G9|diving header⟧ left ⟦PERSON|Stadler⟧ rooted.
"It's the best ⟦G10|goal⟧ of my life and I've got mud in both eyes," ⟦PERSON|Kinsella⟧ said. "I work in a bank in ⟦GPE|Newcastle⟧. I'm at my desk at nine."
⟦TEAM|Everton⟧ manager ⟦PERSON|Jon Tilley⟧ refused to blame ⟦PERSON|Anders⟧ for her miss. "⟦PERSON|Freya⟧'s ⟦G11|goal⟧ kept us in it."
=====GOALS=====
{"id": "G1", "scorer": "Saoirse Kinsella", "team": "Durham", "assist": "Jess Hardwick", "kind": "header", "minute_text": "extra time"}
{"id": "G2", "scorer": "Jess Hardwick", "team": "Durham", "minute": 35, "assist": "Saoirse Kinsella", "kind": "shot"}
{"id": "G3", "scorer": "Freya Anders", "team": "Everton", "minute": 90, "assist": "Mina Okubo", "kind": "shot"}
{"id": "G4", "scorer": "Jess Hardwick", "team": "Durham", "minute": 35, "assist": "Saoirse Kinsella", "kind": "shot"}
{"id": "G5", "scorer": "Jess Hardwick", "team": "Durham", "minute": 35, "assist": "Saoirse Kinsella", "kind": "shot", "minute_text": "35 minutes", "score": "1-0"}
{"id": "G6", "scorer": "Freya Anders", "team": "Everton", "minute": 90, "assist": "Mina Okubo", "kind": "shot"}
{"id": "G7", "scorer": "Freya Anders", "team": "Everton", "minute": 90, "assist": "Mina Okubo", "kind": "shot", "score": "1-1"}
{"id": "G8", "scorer": "Saoirse Kinsella", "team": "Durham", "assist": "Jess Hardwick", "kind": "header"}
{"id": "G9", "scorer": "Saoirse Kinsella", "team": "Durham", "assist": "Jess Hardwick", "kind": "header", "score": "2-1"}
{"id": "G10", "scorer": "Saoirse Kinsella", "team": "Durham", "assist": "Jess Hardwick", "kind": "header"}
{"id": "G11", "scorer": "Freya Anders", "team": "Everton", "minute": 90, "assist": "Mina Okubo", "kind": "shot"}
