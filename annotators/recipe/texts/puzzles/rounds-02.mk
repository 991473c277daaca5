⟦COMPETITION|WSL⟧ round-up: ⟦PERSON|Castellanos⟧ keeps ⟦TEAM|Chelsea⟧ perfect, ⟦TEAM|Villa⟧ hit four
⟦TEAM|Chelsea⟧ needed an ⟦MINUTE|88th-minute⟧ ⟦G1|winner⟧ from ⟦PERSON|Inés Castellanos⟧ to beat ⟦TEAM|West Ham⟧ ⟦SCORE|2-1⟧ and preserve their 100 per cent start to the ⟦COMPETITION|Women’s Super League⟧ on ⟦DATE|Sunday⟧.
⟦FURNITURE|Getty Images: Castellanos celebrates in front of the away end⟧
⟦TEAM|West Ham⟧, without a win since ⟦DATE|September⟧, ⟦G2|led⟧ through ⟦PERSON|Fionnuala Geraghty⟧’s ⟦G3|free-kick⟧ in the ⟦MINUTE|eighth minute⟧ and it stayed that way until the ⟦MINUTE|61st⟧, when ⟦PERSON|Sakura Endo⟧ swapped passes with ⟦PERSON|Millie Thorne⟧ and ⟦G4|levelled⟧. ⟦PERSON|Castellanos⟧, a replacement for ⟦PERSON|Endo⟧ with ⟦MINUTE|15 minutes left⟧, struck the bar with a header before, with ⟦MINUTE|two minutes to go⟧, she ⟦G5|slid in⟧ ⟦PERSON|Thorne⟧’s cut-back.
⟦TEAM|Aston Villa⟧ came from a goal down to thrash ⟦TEAM|Leicester City⟧ ⟦SCORE|4-1⟧. ⟦PERSON|Jutta Hellström⟧ ⟦G6|put the ⟦TEAM|Foxes⟧ ahead⟧ in the ⟦MINUTE|12th minute⟧, but ⟦PERSON|Ruby Castle⟧ ⟦G7|equalised⟧ on ⟦MINUTE|20⟧, ⟦PERSON|Aimée Laurent⟧ ⟦G8|made it ⟦SCORE|2-1⟧⟧ from ⟦PERSON|Castle⟧’s pass just before the ⟦MINUTE|interval⟧ and further ⟦G9|strikes⟧ from ⟦PERSON|Zainab Osei⟧ and ⟦PERSON|Castle⟧ again wrapped it up after the restart, ⟦PERSON|Osei⟧ ⟦G10|drilling in⟧ off the post and ⟦PERSON|Castle⟧ ⟦G11|lobbing the goalkeeper⟧, ⟦PERSON|Bryony Lee⟧, in the ⟦MINUTE|79th minute⟧.
At ⟦VENUE|Meadow Park⟧, ⟦TEAM|Arsenal⟧ and ⟦TEAM|Manchester City⟧ shared four goals. ⟦PERSON|Linde van Aalst⟧ ⟦G12|turned⟧ ⟦PERSON|Maja Kralj⟧’s cross past her own goalkeeper after ⟦MINUTE|six minutes⟧ to ⟦G13|give ⟦TEAM|Arsenal⟧ the lead⟧. ⟦TEAM|City⟧’s ⟦PERSON|Rosa Beltrão⟧ ⟦G14|headed level⟧ before the ⟦MINUTE|half-hour⟧, ⟦G15|put the visitors in front⟧ with her second of the day, a penalty, shortly after ⟦MINUTE|half-time⟧, but was then withdrawn with a hamstring problem. ⟦PERSON|Kralj⟧ ⟦G16|made it ⟦SCORE|2-2⟧⟧ on ⟦MINUTE|83 minutes⟧ when ⟦PERSON|Nadine Scholz⟧ spilled her shot.
⟦TEAM|Liverpool⟧ beat ⟦TEAM|Everton⟧ ⟦SCORE|1-0⟧ in the ⟦GPE|Merseyside⟧ derby at ⟦VENUE|Goodison Park⟧. ⟦PERSON|Erin McAteer⟧’s ⟦MINUTE|54th-minute⟧ ⟦G17|strike⟧, via a deflection off ⟦PERSON|Hanna Falk⟧, settled it; ⟦TEAM|Everton⟧’s ⟦PERSON|Dilys Prosser⟧ had an ⟦G18|effort⟧ ruled out for offside in ⟦MINUTE|stoppage time⟧.
⟦TEAM|Tottenham⟧ and ⟦TEAM|Brighton⟧ finished ⟦SCORE|0-0⟧. ⟦TEAM|Spurs⟧ had 21 attempts, three of them against the frame of the goal.
“We were second best for an hour and I have told the girls that,” ⟦TEAM|Chelsea⟧ manager ⟦PERSON|Gerda Nyqvist⟧ told ⟦ORG|BBC Sport⟧. “But champions find a way.”
=====GOALS=====
{"id": "G1", "scorer": "Inés Castellanos", "team": "Chelsea", "minute": 88, "kind": "shot", "assist": "Millie Thorne", "minute_text": "88th-minute"}
{"id": "G2", "scorer": "Fionnuala Geraghty", "team": "West Ham", "minute": 8, "kind": "free kick", "minute_text": "eighth minute"}
{"id": "G3", "scorer": "Fionnuala Geraghty", "team": "West Ham", "minute": 8, "kind": "free kick", "minute_text": "eighth minute"}
{"id": "G4", "scorer": "Sakura Endo", "team": "Chelsea", "minute": 61, "assist": "Millie Thorne", "minute_text": "61st"}
{"id": "G5", "scorer": "Inés Castellanos", "team": "Chelsea", "minute": 88, "kind": "shot", "assist": "Millie Thorne", "minute_text": "two minutes to go"}
{"id": "G6", "scorer": "Jutta Hellström", "team": "Leicester City", "minute": 12, "minute_text": "12th minute"}
{"id": "G7", "scorer": "Ruby Castle", "team": "Aston Villa", "minute": 20, "minute_text": "20"}
{"id": "G8", "scorer": "Aimée Laurent", "team": "Aston Villa", "assist": "Ruby Castle", "score": "2-1"}
{"id": "G9", "scorer": "Zainab Osei; Ruby Castle", "team": "Aston Villa", "count": 2}
{"id": "G10", "scorer": "Zainab Osei", "team": "Aston Villa", "kind": "shot"}
{"id": "G11", "scorer": "Ruby Castle", "team": "Aston Villa", "minute": 79, "kind": "shot", "minute_text": "79th minute"}
{"id": "G12", "scorer": "Linde van Aalst", "team": "Arsenal", "minute": 6, "kind": "own goal", "assist": "Maja Kralj", "minute_text": "six minutes"}
{"id": "G13", "scorer": "Linde van Aalst", "team": "Arsenal", "minute": 6, "kind": "own goal", "assist": "Maja Kralj", "minute_text": "six minutes"}
{"id": "G14", "scorer": "Rosa Beltrão", "team": "Manchester City", "kind": "header"}
{"id": "G15", "scorer": "Rosa Beltrão", "team": "Manchester City", "kind": "penalty"}
{"id": "G16", "scorer": "Maja Kralj", "team": "Arsenal", "minute": 83, "kind": "shot", "minute_text": "83 minutes", "score": "2-2"}
{"id": "G17", "scorer": "Erin McAteer", "team": "Liverpool", "minute": 54, "kind": "shot", "minute_text": "54th-minute"}
{"id": "G18", "scorer": "Dilys Prosser", "team": "Everton", "outcome": "ruled out"}
