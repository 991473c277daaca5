⟦TEAM|Charlton⟧ too strong for neighbours ⟦TEAM|Orient⟧

An early ⟦PERSON|Abdoulaye Sylla⟧ ⟦G1|effort⟧, an unlucky ⟦G2|own goal⟧ and a late ⟦G3|clincher⟧ from ⟦PERSON|Nathan Kilbride⟧ gave ⟦TEAM|Charlton Athletic⟧ a ⟦SCORE|3-1⟧ victory over ⟦TEAM|Leyton Orient⟧, whose captain, ⟦PERSON|Ricardo Mota⟧, had one ⟦G4|goal⟧ stand and ⟦G5|another⟧ struck out.

⟦TEAM|Orient⟧ started the better, ⟦PERSON|James Ferriby⟧ testing ⟦PERSON|Bjarki Helgason⟧ from distance in the ⟦MINUTE|fourth minute⟧. Against the run of play the ⟦TEAM|Addicks⟧ ⟦G6|had the lead⟧. ⟦PERSON|Luke Dampier⟧ was given too much room on the left, his cross was parried by ⟦PERSON|Roy Penfold⟧, and ⟦PERSON|Sylla⟧ was on hand to ⟦G7|steer it home⟧ on ⟦MINUTE|11⟧.

⟦G8|That lead was extended⟧ in strange fashion. ⟦PERSON|Dampier⟧ crossed again and nobody in a red shirt was anywhere near it, but ⟦PERSON|Tim Gathercole⟧, who has converted from midfielder to centre-half, slid in all the same and ⟦G9|turned it into his own net⟧. The clock said 29.

⟦PERSON|Mota⟧ ⟦G10|thought he had halved it⟧ a minute before the ⟦MINUTE|interval⟧, but celebrations were cut short by a raised flag. He ⟦G11|did halve it⟧ ⟦MINUTE|six minutes after the break⟧, breaking from deep and ⟦G12|beating ⟦PERSON|Helgason⟧ when collecting⟧ ⟦PERSON|Ferriby⟧'s pass. Twice then ⟦TEAM|Orient⟧ might have levelled: ⟦PERSON|Ferriby⟧ shot over on ⟦MINUTE|66⟧ and ⟦PERSON|Gathercole⟧'s header was scooped off the line in the ⟦MINUTE|79th minute⟧.

⟦PERSON|Kilbride⟧, a summer signing from ⟦TEAM|Northampton⟧ for whom the ⟦TEAM|Addicks⟧ netted the seller a fee of £400,000, came off the bench to ⟦G13|settle it⟧, ⟦G14|rolling one past⟧ ⟦PERSON|Penfold⟧ as ⟦TEAM|Orient⟧ chased.

"The second ⟦G15|goal⟧ is a gift and I felt for the boy," said ⟦TEAM|Charlton⟧ manager ⟦PERSON|Ken Ridsdale⟧. "He's trying to do his job. But we put the ball in there and things happen. The ⟦G16|third⟧ was the one I needed. When they ⟦G17|scored⟧ you could smell it in the ground, everybody went quiet.

"He's missed two months, he's been on the treadmill on his own, so to see him run through and ⟦G18|do that⟧ was lovely."

⟦TEAM|Orient⟧ head coach ⟦PERSON|Mads Frandsen⟧ said: "We ⟦G19|concede⟧ with their first attack. We ⟦G20|concede⟧ with their second and it isn't even theirs. Then our skipper ⟦G21|scores⟧, the flag is up. I think we know it's that sort of day.

"I'm proud of how we ⟦G22|got back into it⟧. At ⟦SCORE|2-1⟧ we were the only team playing."

⟦PERSON|Kilbride⟧ said: "I'd been on about 90 seconds. My legs were like lead. I just thought, hit it low, and it ⟦G23|went in⟧. I ⟦G24|scored⟧ at ⟦VENUE|Brisbane Road⟧ for my old club so they're probably sick of me."
=====GOALS=====
{"id": "G1", "scorer": "Abdoulaye Sylla", "team": "Charlton", "kind": "shot", "minute": 11}
{"id": "G2", "scorer": "Tim Gathercole", "team": "Charlton", "kind": "own goal", "minute": 29}
{"id": "G3", "scorer": "Nathan Kilbride", "team": "Charlton", "kind": "shot"}
{"id": "G4", "scorer": "Ricardo Mota", "team": "Orient", "kind": "shot", "minute": 51}
{"id": "G5", "scorer": "Ricardo Mota", "team": "Orient", "outcome": "ruled out", "minute": 44}
{"id": "G6", "scorer": "Abdoulaye Sylla", "team": "Charlton", "kind": "shot", "minute": 11, "minute_text": "11"}
{"id": "G7", "scorer": "Abdoulaye Sylla", "team": "Charlton", "kind": "shot", "minute": 11, "minute_text": "11"}
{"id": "G8", "scorer": "Tim Gathercole", "team": "Charlton", "kind": "own goal", "minute": 29}
{"id": "G9", "scorer": "Tim Gathercole", "team": "Charlton", "kind": "own goal", "minute": 29}
{"id": "G10", "scorer": "Ricardo Mota", "team": "Orient", "outcome": "ruled out", "minute": 44}
{"id": "G11", "scorer": "Ricardo Mota", "team": "Orient", "kind": "shot", "minute": 51}
{"id": "G12", "scorer": "Ricardo Mota", "team": "Orient", "kind": "shot", "minute": 51}
{"id": "G13", "scorer": "Nathan Kilbride", "team": "Charlton", "kind": "shot"}
{"id": "G14", "scorer": "Nathan Kilbride", "team": "Charlton", "kind": "shot"}
{"id": "G15", "scorer": "Tim Gathercole", "team": "Charlton", "kind": "own goal", "minute": 29}
{"id": "G16", "scorer": "Nathan Kilbride", "team": "Charlton", "kind": "shot"}
{"id": "G17", "scorer": "Ricardo Mota", "team": "Orient", "kind": "shot", "minute": 51}
{"id": "G18", "scorer": "Nathan Kilbride", "team": "Charlton", "kind": "shot"}
{"id": "G19", "scorer": "Abdoulaye Sylla", "team": "Charlton", "kind": "shot", "minute": 11}
{"id": "G20", "scorer": "Tim Gathercole", "team": "Charlton", "kind": "own goal", "minute": 29}
{"id": "G21", "scorer": "Ricardo Mota", "team": "Orient", "outcome": "ruled out", "minute": 44}
{"id": "G22", "scorer": "Ricardo Mota", "team": "Orient", "kind": "shot", "minute": 51}
{"id": "G23", "scorer": "Nathan Kilbride", "team": "Charlton", "kind": "shot"}
{"id": "G24", "scorer": "Nathan Kilbride", "scope": "background"}
