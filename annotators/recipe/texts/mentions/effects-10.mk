⟦TEAM|Arsenal Women⟧ ⟦G1|extended their lead⟧ on ⟦MINUTE|58 minutes⟧. ⟦PERSON|Marta Kozak⟧ ran at ⟦PERSON|Isla Monroe⟧, passed inside to ⟦PERSON|Chiamaka Eze⟧, and the ⟦NORP|Nigerian⟧'s reverse ball allowed ⟦PERSON|Freya Lindgren⟧ to ⟦G2|stroke it past⟧ ⟦PERSON|Emmy Roth⟧.

The appeals panel extended his ban, doubled his fine and added a warning. ⟦PERSON|Jorge Matute⟧ of ⟦TEAM|Olimpia⟧ will now be out until ⟦DATE|March⟧, and the club confirmed they would not challenge the ruling.

⟦PERSON|Hasan Çelik⟧ ⟦G3|added gloss⟧ to the scoreline in the ⟦MINUTE|third minute of stoppage time⟧, although ⟦TEAM|Kayserispor⟧ had already been seen off. ⟦PERSON|Berkay Uslu⟧'s first-half ⟦G4|goals⟧ had given ⟦TEAM|Samsunspor⟧ a comfortable advantage.

⟦TEAM|Bristol City⟧ sought a way back and found ⟦PERSON|Vinny Lascelles⟧ in their way. The ⟦TEAM|Stoke⟧ goalkeeper pushed out ⟦PERSON|Dom Haines⟧'s drive, smothered ⟦PERSON|Haines⟧'s follow-up and got down to a ⟦PERSON|Pierre Nkoulou⟧ header at the foot of the post. ⟦TEAM|Stoke⟧ kept hold of a lead ⟦G5|given them⟧ by ⟦PERSON|Theo Brookes⟧ on ⟦MINUTE|15 minutes⟧.

⟦TEAM|Kyiv⟧ ⟦G6|established themselves in the tie⟧ when ⟦PERSON|Artem Bilyk⟧ ⟦G7|finished smartly⟧ on ⟦MINUTE|34 minutes⟧. He had finished less smartly in the first leg, when two opportunities went over.

⟦PERSON|Dean Lomas⟧ converted from winger to full-back in the ⟦DATE|summer⟧ and has settled well. ⟦TEAM|Huddersfield Town⟧'s defence has been harder to unpick since, said his manager, ⟦PERSON|Carl Whitby⟧.

⟦PERSON|Dorian Hale⟧ grabbed a coffee, grabbed a seat and grabbed our attention: the ⟦TEAM|Blackpool⟧ forward was leaving. He ⟦G8|scored the goal⟧ that took them up ⟦DATE|two years ago⟧, and he has never felt, he said, so punished by a decision.

⟦PERSON|Chukwudi Okafor⟧ ⟦G9|struck the telling blow⟧, on ⟦MINUTE|77 minutes⟧. ⟦TEAM|Enyimba⟧ had earlier had one taken off them, ⟦PERSON|Sunday Bassey⟧ being adjudged offside as he ⟦G10|turned the ball in⟧ on the ⟦MINUTE|half-hour⟧.

A spill by ⟦PERSON|Callum Reddy⟧ ⟦G11|let in ⟦PERSON|Kevin Mannion⟧⟧ for ⟦TEAM|Drogheda⟧'s ⟦G12|first⟧ in the ⟦MINUTE|27th minute⟧. The goalkeeper, ⟦G13|beaten again⟧ by ⟦PERSON|Mannion⟧ after the ⟦MINUTE|break⟧, said he should have held both; the ⟦G14|second⟧ came on ⟦MINUTE|63⟧.

It was tight, it was tense, and it was ⟦G15|decided by ⟦PERSON|Gil Amaral⟧⟧ in the ⟦MINUTE|74th minute⟧. ⟦TEAM|Boavista⟧ had looked less likely than ⟦TEAM|Arouca⟧ until then, ⟦PERSON|Paulo Seixas⟧ twice going close.

⟦TEAM|Monza⟧ ⟦G16|cut the lead to one⟧ with ⟦MINUTE|20 minutes remaining⟧ when ⟦PERSON|Davide Colli⟧ got his head to ⟦PERSON|Samuele Orsi⟧'s corner. ⟦TEAM|Empoli⟧ ⟦G17|re-established their cushion⟧ ⟦MINUTE|four minutes later⟧ on the break, ⟦PERSON|Luca Bonetti⟧, untroubled by ⟦PERSON|Colli⟧'s challenge, ⟦G18|sliding it through the goalkeeper's legs⟧.

⟦PERSON|Naomi Feld⟧ ⟦G19|ensured victory⟧ on ⟦MINUTE|86 minutes⟧. ⟦TEAM|Switzerland⟧ had been on edge ever since ⟦PERSON|Fanni Balogh⟧ ⟦G20|brought ⟦TEAM|Hungary⟧ to within a goal⟧, with a penalty in the ⟦MINUTE|71st minute⟧, and it would have been level had ⟦PERSON|Réka Vincze⟧ not put an easier chance wide.

⟦TEAM|Walsall⟧ powered to the summit by winning all five matches in ⟦DATE|October⟧. ⟦PERSON|Jorge Mendes-Pratt⟧ is on a run of six ⟦G21|goals⟧ in five, ⟦PERSON|Ollie Sharples⟧ on four clean sheets in five, and a crowd of 9,000 is expected at ⟦VENUE|Bescot Stadium⟧.

⟦TEAM|Fredrikstad⟧ ⟦G22|surged ahead⟧ after ⟦MINUTE|14 minutes⟧ in the cup tie with ⟦TEAM|Odd⟧. The 90 minutes were nearly up when ⟦PERSON|Ole Brekke⟧ ⟦G23|brought it back to all square⟧, a ⟦MINUTE|90th-minute⟧ ⟦G24|header⟧; ⟦PERSON|Mats Dahle⟧, the first scorer, then hit the post with the last kick.

Only a goalline clearance by ⟦PERSON|Ivica Perković⟧ stopped ⟦TEAM|Rijeka⟧ from taking the lead, and only a poor finish by ⟦PERSON|Duje Matić⟧ stopped ⟦TEAM|Hajduk⟧ from snatching it on ⟦MINUTE|90+2⟧.

⟦TEAM|Cyprus⟧ were well beaten. ⟦PERSON|Levi Mizrahi⟧ ⟦G25|opened up a lead⟧ on ⟦MINUTE|eight minutes⟧, ⟦PERSON|Or Peretz⟧ ⟦G26|increased it⟧ on the ⟦MINUTE|half-hour⟧ and ⟦PERSON|Mizrahi⟧ ⟦G27|rounded it off⟧ with a ⟦MINUTE|79th-minute⟧ penalty for ⟦TEAM|Israel⟧.

⟦PERSON|Andrew Threlfall⟧ threw on three substitutes, threw his cap to the floor and threw a bottle into the dugout. None of it produced an equaliser for ⟦TEAM|Oldham⟧, who are four points adrift.

⟦PERSON|Pedro Larrañaga⟧ left it late to ⟦G28|hand ⟦TEAM|Athletic Club⟧ the advantage⟧ in the ⟦MINUTE|44th minute⟧. In their next attack ⟦TEAM|Girona⟧ ⟦G29|were on terms⟧: ⟦PERSON|Bernat Roig⟧ picked out ⟦PERSON|Isma Pons⟧, whose shot, a ⟦MINUTE|minute later⟧, ⟦G30|was too hot for⟧ ⟦PERSON|Koldo Arrate⟧.

⟦TEAM|Cork City⟧'s shape was undone by a substitute. ⟦PERSON|Ronan Mahady⟧ had been on the pitch for four minutes when, in the ⟦MINUTE|72nd minute⟧, he ⟦G31|unpicked the lock⟧ for ⟦TEAM|Galway United⟧ with a shot on the turn.

⟦PERSON|Rudi Strauss⟧ ⟦G32|sank his old club⟧ on ⟦MINUTE|83 minutes⟧. ⟦TEAM|Nürnberg⟧, who had released him in ⟦DATE|May⟧, had chances to go ahead before then, but ⟦PERSON|Keanu Fisch⟧ and ⟦PERSON|Ron Lehner⟧ both shot at ⟦PERSON|Mario Gruber⟧. ⟦TEAM|Paderborn⟧ are tenth.

The lead was never under threat once ⟦PERSON|Sun Jiayi⟧ ⟦G33|made it three⟧ on ⟦MINUTE|66 minutes⟧. ⟦TEAM|Wuhan Women⟧ had ⟦G34|gone two ahead⟧ in the first half through ⟦PERSON|He Yutong⟧ and ⟦PERSON|Deng Min⟧.

⟦TEAM|Scunthorpe United⟧ climbed out of the relegation places, but only just. It finished ⟦SCORE|0-0⟧ at ⟦TEAM|Gateshead⟧, where both sides struck the bar, ⟦PERSON|Alfie Dent⟧ fired a penalty into the stand, and ⟦PERSON|Ben Mullan⟧ swept up what was left.
=====GOALS=====
{"id": "G1", "scorer": "Freya Lindgren", "team": "Arsenal Women", "minute": 58, "minute_text": "58 minutes", "score": "2-0"}
{"id": "G2", "scorer": "Freya Lindgren", "team": "Arsenal Women", "minute": 58, "minute_text": "58 minutes", "assist": "Chiamaka Eze", "score": "2-0"}
{"id": "G3", "scorer": "Hasan Çelik", "team": "Samsunspor", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time"}
{"id": "G4", "scorer": "Berkay Uslu", "team": "Samsunspor", "count": 2}
{"id": "G5", "scorer": "Theo Brookes", "team": "Stoke", "minute": 15, "minute_text": "15 minutes"}
{"id": "G6", "scorer": "Artem Bilyk", "team": "Kyiv", "minute": 34, "minute_text": "34 minutes"}
{"id": "G7", "scorer": "Artem Bilyk", "team": "Kyiv", "minute": 34, "minute_text": "34 minutes"}
{"id": "G8", "scorer": "Dorian Hale", "team": "Blackpool", "scope": "background"}
{"id": "G9", "scorer": "Chukwudi Okafor", "team": "Enyimba", "minute": 77, "minute_text": "77 minutes"}
{"id": "G10", "scorer": "Sunday Bassey", "team": "Enyimba", "minute": 30, "minute_text": "half-hour", "outcome": "ruled out"}
{"id": "G11", "scorer": "Kevin Mannion", "team": "Drogheda", "minute": 27, "minute_text": "27th minute"}
{"id": "G12", "scorer": "Kevin Mannion", "team": "Drogheda", "minute": 27, "minute_text": "27th minute"}
{"id": "G13", "scorer": "Kevin Mannion", "team": "Drogheda", "minute": 63, "minute_text": "63"}
{"id": "G14", "scorer": "Kevin Mannion", "team": "Drogheda", "minute": 63, "minute_text": "63"}
{"id": "G15", "scorer": "Gil Amaral", "team": "Boavista", "minute": 74, "minute_text": "74th minute"}
{"id": "G16", "scorer": "Davide Colli", "team": "Monza", "minute": 70, "minute_text": "20 minutes remaining", "kind": "header"}
{"id": "G17", "scorer": "Luca Bonetti", "team": "Empoli", "minute": 74, "minute_text": "four minutes later", "score": "3-1"}
{"id": "G18", "scorer": "Luca Bonetti", "team": "Empoli", "minute": 74, "minute_text": "four minutes later", "score": "3-1"}
{"id": "G19", "scorer": "Naomi Feld", "team": "Switzerland", "minute": 86, "minute_text": "86 minutes"}
{"id": "G20", "scorer": "Fanni Balogh", "team": "Hungary", "minute": 71, "minute_text": "71st minute", "kind": "penalty"}
{"id": "G21", "scorer": "Jorge Mendes-Pratt", "team": "Walsall", "scope": "background", "count": 6}
{"id": "G22", "scorer": "Mats Dahle", "team": "Fredrikstad", "minute": 14, "minute_text": "14 minutes"}
{"id": "G23", "scorer": "Ole Brekke", "team": "Odd", "minute": 90, "minute_text": "90th-minute", "kind": "header"}
{"id": "G24", "scorer": "Ole Brekke", "team": "Odd", "minute": 90, "minute_text": "90th-minute", "kind": "header"}
{"id": "G25", "scorer": "Levi Mizrahi", "team": "Israel", "minute": 8, "minute_text": "eight minutes", "kind": "shot"}
{"id": "G26", "scorer": "Or Peretz", "team": "Israel", "minute": 30, "minute_text": "half-hour"}
{"id": "G27", "scorer": "Levi Mizrahi", "team": "Israel", "minute": 79, "minute_text": "79th-minute", "kind": "penalty"}
{"id": "G28", "scorer": "Pedro Larrañaga", "team": "Athletic Club", "minute": 44, "minute_text": "44th minute"}
{"id": "G29", "scorer": "Isma Pons", "team": "Girona", "minute": 45, "minute_text": "minute later", "assist": "Bernat Roig"}
{"id": "G30", "scorer": "Isma Pons", "team": "Girona", "minute": 45, "minute_text": "minute later", "assist": "Bernat Roig"}
{"id": "G31", "scorer": "Ronan Mahady", "team": "Galway United", "minute": 72, "minute_text": "72nd minute"}
{"id": "G32", "scorer": "Rudi Strauss", "team": "Paderborn", "minute": 83, "minute_text": "83 minutes"}
{"id": "G33", "scorer": "Sun Jiayi", "team": "Wuhan Women", "minute": 66, "minute_text": "66 minutes", "score": "3-0"}
{"id": "G34", "scorer": "He Yutong; Deng Min", "team": "Wuhan Women", "count": 2}
