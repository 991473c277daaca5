⟦COMPETITION|Scottish League Two⟧: ⟦PERSON|Causeway⟧ free-kick ⟦G1|foils⟧ ⟦TEAM|Elgin⟧; ⟦TEAM|Spartans⟧ ⟦G2|come back⟧ at ⟦TEAM|Forfar⟧

⟦PERSON|Jamie Causeway⟧ had been on the ⟦VENUE|Forthbank⟧ grass for all of six minutes when he was invited, there being nobody else willing, to take the free-kick with which ⟦TEAM|Stirling Albion⟧ ⟦G3|denied⟧ ⟦TEAM|Elgin City⟧ a win that the ⟦GPE|Moray⟧ side had been a good hour in constructing.

He was 40 yards from where he wanted to be. The clock had reached ⟦MINUTE|88 minutes⟧, and ⟦TEAM|Elgin⟧, two ⟦G4|goals⟧ from their ⟦NORP|Polish⟧ forward ⟦PERSON|Dominik Szarek⟧ to the good against ⟦PERSON|Kyle Bannockburn⟧'s earlier ⟦G5|one⟧, had everyone back, including a few who were not playing. The ⟦G6|shot⟧ took a touch off the wall, wrong-footed the goalkeeper and ⟦G7|bounced in⟧.

The ⟦TEAM|Binos⟧ had begun brightly, ⟦PERSON|Bannockburn⟧ having a header saved in the ⟦MINUTE|third minute⟧, and ⟦G8|were ahead⟧ on the ⟦MINUTE|half-hour⟧. ⟦PERSON|Alasdair Craigellan⟧ gave the ball away, ⟦PERSON|Bannockburn⟧ accepted, and the finish was the least of it: he ⟦G9|toed it in⟧. The striker's ⟦G10|12th⟧ of the term, it was, in retrospect, a mistake to have woken the opposition. Within ⟦MINUTE|five minutes⟧ ⟦PERSON|Ruari Spey⟧ put ⟦PERSON|Szarek⟧ through and he ⟦G11|squared matters⟧ in the ⟦MINUTE|35th⟧, striding round the keeper to do so.

What might have been the decisive moment came early in the second half, on ⟦MINUTE|51 minutes⟧, when ⟦PERSON|Spey⟧ ⟦G12|turned in a rebound⟧ and was told that he had used his arm. He had. He was not for admitting it. It did not matter, or seemed not to, since ⟦PERSON|Liam Lossie⟧'s long throw, soon after, was helped by a ⟦TEAM|Stirling⟧ head into the path of ⟦PERSON|Szarek⟧, who ⟦G13|blasted it in⟧ from so close that the net was a danger to him. In spite of a claim for a foul it stood. He has nine ⟦G14|goals⟧ since ⟦DATE|Hogmanay⟧, and ⟦TEAM|Elgin⟧ climbed back into the play-off places for as long as 30 minutes; ⟦PERSON|Lossie⟧'s header against the post, with ⟦MINUTE|15 minutes left⟧, was as near as they came to making certain.

"I don't normally take them," said ⟦PERSON|Causeway⟧, with perhaps excessive candour. "I've ⟦G15|scored one⟧ before and that was at school."

Elsewhere, at ⟦VENUE|Station Park⟧, the ⟦TEAM|Loons⟧ of ⟦TEAM|Forfar Athletic⟧ ⟦G16|took a lead⟧ through ⟦PERSON|Peter Kirrie⟧'s penalty after ⟦MINUTE|54 minutes⟧, ⟦PERSON|Rhuaraidh Glamis-Young⟧ having been brought down. They held it for six, until the ⟦MINUTE|hour⟧. ⟦TEAM|Spartans⟧ had done little; now ⟦PERSON|Mo Bashir-Khan⟧ ⟦G17|headed in⟧ from a corner at which he was supposed to have been watched by ⟦PERSON|Glamis-Young⟧, and with ⟦MINUTE|six minutes left⟧ ⟦PERSON|Grant Pilton⟧, having robbed the same man, who was not having the best of days, had the simple task of ⟦G18|rolling it into the empty net⟧. "Our ⟦G19|winner⟧ is a gift, but you've still got to open it," said ⟦PERSON|Pilton⟧, who grew up a ⟦TEAM|Clyde⟧ supporter.

⟦TEAM|Forfar⟧ have finished eighth in each of the last three seasons and are eighth. ⟦TEAM|Elgin⟧'s next match is at ⟦VENUE|Borough Briggs⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jamie Causeway", "team": "Stirling Albion", "minute": 88, "kind": "free kick"}
{"id": "G2", "scorer": "Mo Bashir-Khan; Grant Pilton", "team": "Spartans", "count": 2}
{"id": "G3", "scorer": "Jamie Causeway", "team": "Stirling Albion", "minute": 88, "kind": "free kick"}
{"id": "G4", "scorer": "Dominik Szarek", "team": "Elgin City", "kind": "shot", "count": 2}
{"id": "G5", "scorer": "Kyle Bannockburn", "team": "Stirling Albion", "minute": 30, "kind": "shot"}
{"id": "G6", "scorer": "Jamie Causeway", "team": "Stirling Albion", "minute": 88, "kind": "free kick", "minute_text": "88 minutes"}
{"id": "G7", "scorer": "Jamie Causeway", "team": "Stirling Albion", "minute": 88, "kind": "free kick", "minute_text": "88 minutes"}
{"id": "G8", "scorer": "Kyle Bannockburn", "team": "Stirling Albion", "minute": 30, "kind": "shot", "minute_text": "half-hour"}
{"id": "G9", "scorer": "Kyle Bannockburn", "team": "Stirling Albion", "minute": 30, "kind": "shot", "minute_text": "half-hour"}
{"id": "G10", "scorer": "Kyle Bannockburn", "team": "Stirling Albion", "minute": 30, "kind": "shot"}
{"id": "G11", "scorer": "Dominik Szarek", "team": "Elgin City", "minute": 35, "kind": "shot", "assist": "Ruari Spey", "minute_text": "35th"}
{"id": "G12", "scorer": "Ruari Spey", "team": "Elgin City", "minute": 51, "kind": "shot", "outcome": "ruled out", "minute_text": "51 minutes"}
{"id": "G13", "scorer": "Dominik Szarek", "team": "Elgin City", "kind": "shot", "assist": "Liam Lossie"}
{"id": "G14", "scorer": "Dominik Szarek", "team": "Elgin City", "scope": "background", "count": 9}
{"id": "G15", "scorer": "Jamie Causeway", "scope": "background"}
{"id": "G16", "scorer": "Peter Kirrie", "team": "Forfar Athletic", "minute": 54, "kind": "penalty", "minute_text": "54 minutes"}
{"id": "G17", "scorer": "Mo Bashir-Khan", "team": "Spartans", "minute": 60, "kind": "header", "minute_text": "hour"}
{"id": "G18", "scorer": "Grant Pilton", "team": "Spartans", "minute": 84, "kind": "shot", "minute_text": "six minutes left"}
{"id": "G19", "scorer": "Grant Pilton", "team": "Spartans", "minute": 84, "kind": "shot", "minute_text": "six minutes left"}
