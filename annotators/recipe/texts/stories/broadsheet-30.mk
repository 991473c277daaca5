⟦PERSON|Mulvaney⟧'s ⟦G1|second⟧ salvages point for ⟦TEAM|Morton⟧ in ⟦GPE|Fife⟧
⟦G2|Two⟧ in two minutes had ⟦G3|turned it⟧ ⟦TEAM|Dunfermline Athletic⟧'s way and, for most of what followed, there seemed no chance of its being turned back, but ⟦PERSON|Ronan Mulvaney⟧, who had ⟦G4|begun the scoring⟧, ⟦G5|completed it⟧ too, with a penalty conceded for the sort of handball that is generally preceded by a whistle.
Quite why the ⟦TEAM|Pars⟧ should have left it until the ⟦MINUTE|66th minute⟧ to exert themselves is a matter for their manager. ⟦TEAM|Morton⟧ were better than they were, quicker than they were and, as of the ⟦MINUTE|15th minute⟧, ⟦G6|ahead⟧ of them. ⟦PERSON|Keir Drumgeith⟧, at left-back, had waited for ⟦PERSON|Ally Pitcairn⟧ to come out and claim; ⟦PERSON|Pitcairn⟧ waited for ⟦PERSON|Drumgeith⟧; ⟦PERSON|Mulvaney⟧, waiting for nobody, went in between and ⟦G7|lobbed the pair of them⟧. His ⟦G8|eighth⟧ of the season, and the ⟦NORP|Irish⟧ forward's first since ⟦DATE|Hogmanay⟧. The ⟦TEAM|Ton⟧ had an attempt cleared off the line by ⟦PERSON|Danny Rosyth⟧ in the ⟦MINUTE|20th minute⟧, and another, by ⟦PERSON|Alan Gourock⟧, strike the frame in the ⟦MINUTE|29th⟧.
It is true that the home side had what they regarded as an equaliser. ⟦PERSON|Jack Limekiln⟧, in the ⟦MINUTE|33rd minute⟧, ⟦G9|shot through a crowd and in⟧, but there was a man in an offside position in front of the goalkeeper, making, as ⟦TEAM|Dunfermline⟧ put it, no attempt to be seen. At ⟦MINUTE|half-time⟧ the ⟦GPE|Fife⟧ public addressed the officials on the subject as they left the field.
Then the change. ⟦PERSON|Lamin Jobe-Ceesay⟧ came on, the ⟦NORP|Gambian⟧ whom they have on loan from ⟦TEAM|Dundee⟧, and with his first run he won a corner. From it ⟦PERSON|Sam Wemyss-Orr⟧, a centre-half of the old school, ⟦G10|got his head to it⟧ ahead of two others, and it was in off the underside. ⟦TEAM|Morton⟧ kicked off. They might have been better advised to kick it out. ⟦PERSON|Limekiln⟧ took it from ⟦PERSON|Gourock⟧, and drove forward, and when he slid the ball left there was ⟦PERSON|Jobe-Ceesay⟧, and he had only ⟦TEAM|Morton⟧'s goalkeeper, ⟦PERSON|Bruce Inverkip⟧, to ⟦G11|beat⟧, which he did with his instep. One minute they had been behind, and the next ⟦G12|in front⟧; the clock was at ⟦MINUTE|67⟧.
"You hear the noise and you think that it's done," said ⟦PERSON|Wemyss-Orr⟧. "I don't get many, I'd had two ⟦G13|goals⟧ in three years. But they ⟦G14|got theirs⟧, and when you give away a pen like that you don't deserve it."
Late on, then, ⟦PERSON|Gourock⟧'s cross, a raised arm, and a shout that was heard in ⟦GPE|Inverclyde⟧. ⟦PERSON|Mulvaney⟧ was made to wait. He had missed at ⟦VENUE|Cappielow⟧ in the reverse fixture, in ⟦DATE|November⟧, against the same keeper and at the same height, and when he'd decided to do it differently he ⟦G15|did it perfectly⟧.
There was time for ⟦PERSON|Limekiln⟧ to come within inches of a winner, and ⟦PERSON|Rosyth⟧ to be sent off for objecting.
=====GOALS=====
{"id": "G1", "scorer": "Ronan Mulvaney", "team": "Morton", "kind": "penalty"}
{"id": "G2", "scorer": "Sam Wemyss-Orr; Lamin Jobe-Ceesay", "team": "Dunfermline Athletic", "count": 2}
{"id": "G3", "scorer": "Sam Wemyss-Orr; Lamin Jobe-Ceesay", "team": "Dunfermline Athletic", "count": 2}
{"id": "G4", "scorer": "Ronan Mulvaney", "team": "Morton", "minute": 15, "kind": "shot"}
{"id": "G5", "scorer": "Ronan Mulvaney", "team": "Morton", "kind": "penalty"}
{"id": "G6", "scorer": "Ronan Mulvaney", "team": "Morton", "minute": 15, "kind": "shot", "minute_text": "15th minute"}
{"id": "G7", "scorer": "Ronan Mulvaney", "team": "Morton", "minute": 15, "kind": "shot", "minute_text": "15th minute"}
{"id": "G8", "scorer": "Ronan Mulvaney", "team": "Morton", "minute": 15, "kind": "shot"}
{"id": "G9", "scorer": "Jack Limekiln", "team": "Dunfermline Athletic", "minute": 33, "kind": "shot", "outcome": "ruled out", "minute_text": "33rd minute"}
{"id": "G10", "scorer": "Sam Wemyss-Orr", "team": "Dunfermline Athletic", "minute": 66, "kind": "header"}
{"id": "G11", "scorer": "Lamin Jobe-Ceesay", "team": "Dunfermline Athletic", "minute": 67, "kind": "shot", "minute_text": "67"}
{"id": "G12", "scorer": "Lamin Jobe-Ceesay", "team": "Dunfermline Athletic", "minute": 67, "kind": "shot", "minute_text": "67"}
{"id": "G13", "scorer": "Sam Wemyss-Orr", "scope": "background", "count": 2}
{"id": "G14", "scorer": "Ronan Mulvaney", "team": "Morton", "kind": "penalty"}
{"id": "G15", "scorer": "Ronan Mulvaney", "team": "Morton", "kind": "penalty"}
