⟦TEAM|Rangers⟧ feel the heat as ⟦TEAM|PAOK⟧ end their ⟦NORP|European⟧ road

⟦TEAM|PAOK⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Rangers⟧ (agg ⟦SCORE|4-3⟧)

⟦FURNITURE|Graeme Tolmie in Thessaloniki⟧

Smoke, whistles, a lost contact lens and an early ⟦G1|goal⟧: everything that ⟦TEAM|Rangers⟧ had been warned about at the ⟦VENUE|Toumba⟧ came to pass, and yet for about eighteen minutes either side of the ⟦MINUTE|interval⟧ it was they who were going through.

They had ⟦G2|conceded⟧ in the ⟦MINUTE|20th minute⟧, on the counter-attack. ⟦PERSON|Ewan Kilbride⟧'s corner was punched clear, ⟦PERSON|Stelios Papoutsis⟧ won the race, and then the foot-race, and his pass inside found ⟦PERSON|Youssef Khattab⟧ in a channel where ⟦PERSON|Scott Dalrymple⟧, the left-back, would normally have been; the ⟦NORP|Egyptian⟧ ⟦G3|finished low⟧. It spoiled the mood brought over from ⟦VENUE|Ibrox⟧, where ⟦PERSON|Jamie Lockhart⟧ had ⟦G4|scored⟧ in the ⟦MINUTE|last minute⟧ of a breathless ⟦SCORE|2-2⟧ draw, and which had been no advantage at all, though it had felt like one.

⟦PERSON|Lockhart⟧, who had spent the week in bed, did it again. It was ⟦MINUTE|two minutes before half-time⟧ when ⟦PERSON|Dalrymple⟧'s cross fell behind him. He dragged it down, dragged it back, and ⟦G5|hit it through⟧ ⟦PERSON|Ante Vuković⟧'s legs. ⟦SCORE|1-1⟧. The ⟦TEAM|Light Blues⟧ had the bit between their teeth then. ⟦PERSON|Kilbride⟧ volleyed wide, ⟦PERSON|Lockhart⟧ was crowded out, and the ⟦NORP|Croat⟧, beaten once, beat out the next, a rasping drive.

But the tie had been ebbing. A minute after ⟦PERSON|Mahmoud El-Sherbiny⟧ had rattled the crossbar, on ⟦MINUTE|61⟧, it went. ⟦PERSON|Papoutsis⟧ took the corner, ⟦PERSON|El-Sherbiny⟧ missed it, ⟦PERSON|Marius Trandafir⟧ did not. The ⟦G6|header⟧ wasn't powerful; ⟦PERSON|Kilbride⟧, on the post, might have kept it out with his chest, and ⟦G7|helped it in⟧ with his hip.

“You switch off for one second and that's your season,” said the ⟦TEAM|Rangers⟧ manager. “We'd enough of the ball to win two ties.” He is entitled to think so. ⟦PERSON|Lockhart⟧ had a shot blocked on the line with ⟦MINUTE|four minutes to play⟧, and ⟦PERSON|Dalrymple⟧'s effort in ⟦MINUTE|injury time⟧ was goal-bound until it met a colleague.

They'll be back in ⟦GPE|Scotland⟧ in time for breakfast.
=====GOALS=====
{"id": "G1", "scorer": "Youssef Khattab", "team": "PAOK", "minute": 20, "minute_text": "20th minute", "kind": "shot"}
{"id": "G2", "scorer": "Youssef Khattab", "team": "PAOK", "minute": 20, "minute_text": "20th minute", "kind": "shot"}
{"id": "G3", "scorer": "Youssef Khattab", "team": "PAOK", "minute": 20, "minute_text": "20th minute", "kind": "shot"}
{"id": "G4", "scorer": "Jamie Lockhart", "team": "Rangers", "scope": "background"}
{"id": "G5", "scorer": "Jamie Lockhart", "team": "Rangers", "minute": 43, "minute_text": "two minutes before half-time", "kind": "shot"}
{"id": "G6", "scorer": "Marius Trandafir", "team": "PAOK", "minute": 61, "kind": "header"}
{"id": "G7", "scorer": "Marius Trandafir", "team": "PAOK", "minute": 61, "kind": "header"}
