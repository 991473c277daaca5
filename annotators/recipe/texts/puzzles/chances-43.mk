⟦TEAM|Zambia⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Angola⟧: ⟦PERSON|Musonda⟧ does it at both ends
⟦GPE|LUSAKA⟧ - Captain ⟦PERSON|Chanda Musonda⟧ cleared twice off his own line, gave away a penalty and ⟦G1|scored an ⟦MINUTE|86th-minute⟧ winner⟧ as ⟦TEAM|Zambia⟧ beat ⟦TEAM|Angola⟧ ⟦SCORE|2-1⟧ in a ⟦COMPETITION|World Cup⟧ qualifier at ⟦VENUE|Heroes National Stadium⟧.
The ⟦TEAM|Chipolopolo⟧ had led through ⟦PERSON|Lubambo Phiri-Banda⟧'s first-half ⟦G2|strike⟧ before ⟦TEAM|Angola⟧'s ⟦PERSON|Gelson Cafussa⟧ ⟦G3|got his team level⟧, but they were left in need of their centre-back after a second half in which the visitors missed chance after chance.
It was lively from the off. ⟦PERSON|Patson Mulenga⟧ had a ⟦G8|goal⟧ ruled out for offside in the ⟦MINUTE|fourth minute⟧, after ⟦PERSON|Phiri-Banda⟧ had hit the post. ⟦MINUTE|Two minutes later⟧ ⟦PERSON|Cafussa⟧ broke clear, went round goalkeeper ⟦PERSON|Lawrence Sakala⟧ and shot, and ⟦PERSON|Musonda⟧ slid in to hook it off the line.
The ⟦G4|opener⟧ came on ⟦MINUTE|27 minutes⟧. ⟦TEAM|Angola⟧'s ⟦NORP|Dutch⟧-born keeper ⟦PERSON|Milton Quissanga⟧ punched a corner only as far as the D, where ⟦PERSON|Phiri-Banda⟧ killed it on his chest and ⟦G5|hit it through a forest of legs⟧.
⟦PERSON|Mulenga⟧ should have added to it, twice, and the visitors got their reward in the ⟦MINUTE|fifth minute of the second half⟧. ⟦PERSON|Zito Kapita⟧ twisted past two, his cross came over, and ⟦PERSON|Cafussa⟧ ⟦G6|volleyed it down into the ground and in⟧.
⟦PERSON|Kapita⟧ might have turned the tie on its head. He nodded over from three yards; he got a shot away that ⟦PERSON|Sakala⟧ touched on to the upright; he won the penalty, with ⟦MINUTE|20 minutes left⟧, when ⟦PERSON|Musonda⟧ caught him. ⟦PERSON|Cafussa⟧'s kick was the right height for ⟦PERSON|Sakala⟧, who beat it out, and ⟦PERSON|Musonda⟧ got in the way of the follow-up.
⟦TEAM|Zambia⟧ had had nothing for ⟦MINUTE|half an hour⟧. ⟦PERSON|Mulenga⟧ then won a free-kick out by the corner. Substitute ⟦PERSON|Evans Sikazwe⟧'s delivery was half cleared and hoisted back by ⟦PERSON|Sakala⟧'s long kick, of all things, and ⟦PERSON|Musonda⟧, still forward, ⟦G7|looped a header over the stranded ⟦PERSON|Quissanga⟧⟧.
He'd be off the pitch within moments, cramp in both calves, watching through his fingers as ⟦PERSON|Kapita⟧ shaved the bar in the ⟦MINUTE|95th⟧.
"I told the boys sorry for the penalty, and then I told them I'd pay," ⟦PERSON|Musonda⟧ said. "Today is the first time I ⟦G9|score⟧ for ⟦TEAM|Zambia⟧ in 58 games."
⟦TEAM|Zambia⟧ top ⟦COMPETITION|Group E⟧ with 13 points. ⟦TEAM|Niger⟧ and ⟦TEAM|Tanzania⟧ play on ⟦DATE|Wednesday⟧.
⟦FURNITURE|Additional reporting by Mwila Chileshe in Ndola⟧
=====GOALS=====
{"id": "G1", "scorer": "Chanda Musonda", "team": "Zambia", "minute": 86, "minute_text": "86th-minute", "assist": "Lawrence Sakala", "kind": "header"}
{"id": "G2", "scorer": "Lubambo Phiri-Banda", "team": "Zambia", "minute": 27, "kind": "shot"}
{"id": "G3", "scorer": "Gelson Cafussa", "team": "Angola", "minute": 50, "assist": "Zito Kapita", "kind": "volley"}
{"id": "G4", "scorer": "Lubambo Phiri-Banda", "team": "Zambia", "minute": 27, "minute_text": "27 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Lubambo Phiri-Banda", "team": "Zambia", "minute": 27, "minute_text": "27 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Gelson Cafussa", "team": "Angola", "minute": 50, "minute_text": "fifth minute of the second half", "assist": "Zito Kapita", "kind": "volley"}
{"id": "G7", "scorer": "Chanda Musonda", "team": "Zambia", "minute": 86, "assist": "Lawrence Sakala", "kind": "header"}
{"id": "G8", "scorer": "Patson Mulenga", "team": "Zambia", "minute": 4, "minute_text": "fourth minute", "outcome": "ruled out"}
{"id": "G9", "scorer": "Chanda Musonda", "team": "Zambia", "minute": 86, "assist": "Lawrence Sakala", "kind": "header"}
