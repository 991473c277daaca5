⟦TEAM|Vietnam⟧ sink ⟦TEAM|Philippines⟧ to make ⟦COMPETITION|AFF⟧ semis

⟦TEAM|Vietnam⟧ 3, ⟦TEAM|Philippines⟧ 0. Job done, in a downpour, on a surface fit for ducks.

⟦PERSON|Nguyễn Quốc Hưng⟧ ⟦G1|scored⟧ and was then carried off as the ⟦TEAM|Golden Star Warriors⟧ reached the semi-finals of the ⟦COMPETITION|Asean Championship⟧ at ⟦VENUE|Mỹ Đình⟧ with a game in hand.

The ⟦TEAM|Hà Nội FC⟧ winger ⟦G2|put his side ahead⟧ with barely ⟦MINUTE|two minutes⟧ gone. ⟦PERSON|Trần Văn Tài⟧'s shot held up in a puddle, keeper ⟦PERSON|Miguel Santos-Reyes⟧ slid past it, and ⟦PERSON|Hưng⟧ simply had to walk round him. It was his tenth ⟦G3|goal⟧ of the calendar year.

He'd lasted only ⟦MINUTE|half an hour⟧ when he landed awkwardly after a challenge by ⟦PERSON|Enzo Dimaculangan⟧. His replacement ⟦PERSON|Phạm Đức Minh⟧ nearly had an instant impact, hooking against the angle of post and bar, and on the ⟦MINUTE|stroke of half-time⟧ the 20-year-old turned provider, crossing for ⟦PERSON|Văn Tài⟧ to ⟦G4|make it two⟧ from close range despite the despairing efforts of ⟦PERSON|Santos-Reyes⟧.

The ⟦TEAM|Philippines⟧, who lost the services of suspended striker ⟦PERSON|Jarvey Bautista⟧ before the match, didn't give up. ⟦PERSON|Dimaculangan⟧ had one shot cleared off the line by ⟦PERSON|Đỗ Thành Long⟧ and another turned over by ⟦PERSON|Lê Hoàng Bách⟧; ⟦PERSON|Kenji Aquino⟧ fired in a corner that all but crept in. But ⟦PERSON|Bách⟧'s punt downfield, on ⟦MINUTE|81 minutes⟧, put ⟦PERSON|Đức Minh⟧ clear and he ⟦G5|lobbed the stranded⟧ ⟦PERSON|Santos-Reyes⟧, who appeared to be shielding his eyes.

"It isn't football in this rain," said ⟦TEAM|Azkals⟧ coach ⟦PERSON|Tom Wachter⟧, "but it's the same rain for both."

⟦TEAM|Vietnam⟧ boss ⟦PERSON|Ko Sang-min⟧ was anxious about his injured man, who ⟦G6|scored the winning goal⟧ in ⟦DATE|last year⟧'s final. "First look, ankle. We'll know ⟦DATE|tomorrow⟧."

Next: ⟦TEAM|Vietnam⟧ v ⟦TEAM|Myanmar⟧ (⟦DATE|Friday⟧), ⟦TEAM|Indonesia⟧ v ⟦TEAM|Philippines⟧ (⟦DATE|Saturday⟧).
=====GOALS=====
{"id": "G1", "scorer": "Nguyễn Quốc Hưng", "team": "Vietnam", "minute": 2, "kind": "shot"}
{"id": "G2", "scorer": "Nguyễn Quốc Hưng", "team": "Vietnam", "minute": 2, "kind": "shot", "minute_text": "two minutes"}
{"id": "G3", "scorer": "Nguyễn Quốc Hưng", "team": "Vietnam", "minute": 2, "kind": "shot"}
{"id": "G4", "scorer": "Trần Văn Tài", "team": "Vietnam", "kind": "shot", "assist": "Phạm Đức Minh", "minute_text": "stroke of half-time", "score": "2-0"}
{"id": "G5", "scorer": "Phạm Đức Minh", "team": "Vietnam", "minute": 81, "kind": "shot", "assist": "Lê Hoàng Bách", "minute_text": "81 minutes"}
{"id": "G6", "scorer": "Nguyễn Quốc Hưng", "team": "Vietnam", "scope": "background"}
