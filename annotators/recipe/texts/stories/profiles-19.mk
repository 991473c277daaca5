⟦COMPETITION|Asian Cup⟧ talking points: ⟦TEAM|Korea⟧ survive, ⟦NORP|Uzbeks⟧ rue it, ⟦TEAM|Japan⟧ make it look easy

It was semi-final ⟦DATE|Wednesday⟧ and it had almost everything. Here is what they are talking about this morning.

Was it a foul?
On ⟦GPE|Seoul⟧ radio, no. In ⟦GPE|Tashkent⟧, yes, and there was a crowd outside the embassy. With ⟦TEAM|Uzbekistan⟧ six seconds from a first final, ⟦TEAM|South Korea⟧ launched it. ⟦PERSON|Pavel Kondratyev⟧ came for it, claimed it and dropped it under a challenge from somebody, at whose feet we'll never know, and ⟦PERSON|Chun Woo-sung⟧ ⟦G1|shovelled it over the line⟧. The clock said ⟦MINUTE|94⟧. "The keeper jumped into his own man," said the ⟦TEAM|Korea⟧ captain, whose ⟦G2|equaliser⟧ forced the extra ⟦MINUTE|half-hour⟧ and the shoot-out in which he hit the first kick against the bar and it didn't matter.

Will they ever stop a set piece?
The ⟦NORP|Uzbek⟧ ⟦G3|goal⟧ was the third in the tournament that ⟦TEAM|Korea⟧ have ⟦G4|given away⟧ from a dead ball. ⟦PERSON|Jamshid Rakhimov⟧ ⟦G5|bent it round a four-man wall⟧ in the ⟦MINUTE|62nd minute⟧, and, to be fair, nobody stops those. But the wall had a man tying his lace.

Did the other game finish?
At ⟦MINUTE|half-time⟧ the ⟦TEAM|Emirates⟧ were ahead and their bench was celebrating as if it was over. ⟦PERSON|Sultan Al-Mazrouei⟧, on ⟦MINUTE|18 minutes⟧, had run on to a long kick by ⟦PERSON|Rashid Al-Kuwari⟧ and ⟦G6|finished like a veteran⟧ and the ⟦NORP|Japanese⟧ had not had a shot. Then ⟦PERSON|Naoki Hirabayashi⟧ was introduced. ⟦MINUTE|Ten minutes⟧ he'd been on when he ⟦G7|levelled⟧; ⟦MINUTE|thirteen more⟧ and the substitute ⟦G8|nodded them in front⟧. "I was told to change the tempo," the 21-year-old said. ⟦PERSON|Al-Kuwari⟧ saved from him twice more, or it would have been four.

Who wins on ⟦DATE|Saturday⟧?
⟦TEAM|Japan⟧ ⟦G9|put five past ⟦TEAM|Oman⟧⟧ in the group and have not trailed for longer than 37 minutes. Chun has a ⟦G10|goal⟧ in every knockout match. Don't ask us.
=====GOALS=====
{"id": "G1", "scorer": "Chun", "team": "South Korea", "minute": 94}
{"id": "G2", "scorer": "Chun", "team": "South Korea", "minute": 94}
{"id": "G3", "scorer": "Jamshid Rakhimov", "team": "Uzbekistan", "minute": 62, "kind": "free kick"}
{"id": "G4", "count": 3, "scope": "background"}
{"id": "G5", "scorer": "Jamshid Rakhimov", "team": "Uzbekistan", "minute": 62, "kind": "free kick", "minute_text": "62nd minute"}
{"id": "G6", "scorer": "Sultan Al-Mazrouei", "team": "Emirates", "minute": 18, "minute_text": "18 minutes"}
{"id": "G7", "scorer": "Naoki Hirabayashi", "team": "Japan", "minute": 55}
{"id": "G8", "scorer": "Naoki Hirabayashi", "team": "Japan", "minute": 68, "kind": "header", "minute_text": "thirteen more"}
{"id": "G9", "team": "Japan", "count": 5, "scope": "background"}
{"id": "G10", "scorer": "Chun", "team": "South Korea", "scope": "background"}
