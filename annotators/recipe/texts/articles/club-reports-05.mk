Late ⟦TEAM|Plymouth⟧ blitz breaks ⟦TEAM|Bolton⟧ hearts

⟦TEAM|Plymouth Argyle⟧ ⟦SCORE|3⟧ ⟦TEAM|Bolton Wanderers⟧ ⟦SCORE|2⟧

⟦TEAM|Plymouth Argyle⟧ ⟦G1|scored twice⟧ in ⟦MINUTE|stoppage time⟧ to stun ⟦TEAM|Bolton⟧ and keep their ⟦COMPETITION|League One⟧ play-off hopes alive.

⟦TEAM|Wanderers⟧ were two up and coasting at ⟦VENUE|Home Park⟧ until the ⟦MINUTE|72nd minute⟧, when ⟦PERSON|Isaac Penhaligon⟧'s deflected ⟦G2|effort⟧ gave the hosts something to hold on to.

⟦PERSON|Marvin Achterberg⟧ ⟦G3|made it ⟦SCORE|2-2⟧⟧ ⟦MINUTE|one minute into time added on⟧, the defender ⟦G9|thumping in⟧ from six yards after ⟦PERSON|Penhaligon⟧'s corner was half cleared, and with the home fans still celebrating, teenage substitute ⟦PERSON|Ruairí Gaffney⟧ broke clear to ⟦G4|beat ⟦PERSON|Noel Bassong⟧⟧ for a barely believable ⟦G5|winner⟧.

Earlier it was all ⟦TEAM|Bolton⟧. ⟦PERSON|Kwabena Osei-Tutu⟧ ⟦G6|opened the scoring⟧ on ⟦MINUTE|14 minutes⟧ with his ⟦G7|tenth⟧ of the season, and he turned provider before the ⟦MINUTE|interval⟧ as ⟦PERSON|Lee Hargrave⟧ ⟦G8|doubled the lead⟧.

⟦PERSON|Gaffney⟧: I don't remember it

⟦PERSON|Gaffney⟧ is 17 and has college on ⟦DATE|Monday morning⟧. He said he could recall very little of his big moment.

"Somebody told me it went through his legs," he told ⟦ORG|BBC Radio Devon⟧. "I wanted to score in front of the Devonport End, that's all I've ever wanted. I just ran."

Manager ⟦PERSON|Steve Trelawney⟧ revealed he'd been about to take off ⟦PERSON|Achterberg⟧, who was limping from the ⟦MINUTE|hour mark⟧. "The best decision I made all day was the one I didn't."

Big misses cost ⟦TEAM|Trotters⟧

⟦TEAM|Bolton⟧ boss ⟦PERSON|Ángel Zubiri⟧ could point to two chances to finish it. ⟦PERSON|Hargrave⟧ headed against the bar at ⟦SCORE|2-0⟧ and ⟦PERSON|Osei-Tutu⟧ dragged wide when clean through.

"A third goal kills them," ⟦PERSON|Zubiri⟧ said. "We don't get the third goal, and you see what is football."

⟦FURNITURE|Match stats: Possession - Plymouth 44%, Bolton 56%. Shots - Plymouth 13, Bolton 17. Corners - Plymouth 9, Bolton 4.⟧
⟦FURNITURE|Follow Bolton Wanderers on the BBC Sport app⟧
=====GOALS=====
{"id": "G1", "scorer": "Marvin Achterberg; Ruairí Gaffney", "team": "Plymouth Argyle", "count": 2, "minute_text": "stoppage time"}
{"id": "G2", "scorer": "Isaac Penhaligon", "team": "Plymouth Argyle", "minute": 72, "minute_text": "72nd minute", "kind": "shot"}
{"id": "G3", "scorer": "Marvin Achterberg", "team": "Plymouth Argyle", "minute": 90, "added": 1, "minute_text": "one minute into time added on", "kind": "shot", "score": "2-2"}
{"id": "G9", "scorer": "Marvin Achterberg", "team": "Plymouth Argyle", "minute": 90, "added": 1, "minute_text": "one minute into time added on", "kind": "shot"}
{"id": "G4", "scorer": "Ruairí Gaffney", "team": "Plymouth Argyle", "kind": "shot"}
{"id": "G5", "scorer": "Ruairí Gaffney", "team": "Plymouth Argyle", "kind": "shot"}
{"id": "G6", "scorer": "Kwabena Osei-Tutu", "team": "Bolton Wanderers", "minute": 14, "minute_text": "14 minutes"}
{"id": "G7", "scorer": "Kwabena Osei-Tutu", "team": "Bolton Wanderers", "minute": 14, "minute_text": "14 minutes"}
{"id": "G8", "scorer": "Lee Hargrave", "team": "Bolton Wanderers", "assist": "Kwabena Osei-Tutu", "minute_text": "interval"}
