⟦COMPETITION|WSL⟧: ⟦PERSON|Solberg⟧ ⟦G1|nets two⟧ for ⟦TEAM|Reds⟧, ⟦TEAM|United⟧ ⟦G2|come from behind⟧
⟦PERSON|Thea Solberg⟧ ⟦G3|struck twice⟧ before the ⟦MINUTE|break⟧ as ⟦TEAM|Liverpool⟧ beat ⟦TEAM|Villa⟧ ⟦SCORE|3-1⟧ at ⟦VENUE|Anfield⟧ to end a run of four matches without a win.
⟦PERSON|Camille Roche⟧'s ⟦G4|header⟧ with a quarter of the match to play gave the visitors brief hope, but it was ended by ⟦PERSON|Zoe Carrington⟧'s late ⟦G5|third⟧.
The ⟦NORP|Norwegian⟧ forward was denied by ⟦PERSON|Leah Stocks⟧ in the ⟦MINUTE|seventh minute⟧, and ⟦PERSON|Stocks⟧ also did well to touch aside a ⟦PERSON|Bryony Tuck⟧ volley. ⟦PERSON|Naomi Akande⟧, recalled, was at the heart of everything, and it was after she had nicked the ball from ⟦PERSON|Erin Doherty⟧ that ⟦PERSON|Solberg⟧ ⟦G6|scored her first⟧, a crisp drive across the goalkeeper on ⟦MINUTE|29 minutes⟧.
It became two when ⟦PERSON|Akande⟧ was pulled down by the last defender. The card was yellow and the ⟦G7|penalty⟧ was perfect, ⟦PERSON|Solberg⟧ ⟦G8|sending it⟧ into the side of the net in what the fourth official made the second of two extra minutes.
She had also ⟦G9|scored⟧ from the spot against ⟦TEAM|Everton⟧.
⟦TEAM|Villa⟧ believed they had a lifeline in the ⟦MINUTE|55th minute⟧ when ⟦PERSON|Doherty⟧ ⟦G10|turned in⟧ a free-kick, but they had three players off. ⟦PERSON|Roche⟧ gave them one, rising unopposed to ⟦G11|nod down and in⟧ with ⟦MINUTE|18 minutes left⟧. ⟦TEAM|Villa⟧ threw on a strike partner for her, and ⟦PERSON|Tuck⟧ cleared off the line on ⟦MINUTE|79⟧.
Then ⟦PERSON|Carrington⟧'s moment: released by ⟦PERSON|Solberg⟧, she ⟦G12|picked out the bottom corner⟧ in the ⟦MINUTE|83rd minute⟧. "It was nervy. Our ⟦G13|third⟧ comes at just the right time," said coach ⟦PERSON|Ada Millward⟧.
At ⟦VENUE|Hayes Lane⟧, ⟦TEAM|Manchester United⟧ had to ⟦G14|come from behind⟧ to see off ⟦TEAM|London City⟧ ⟦SCORE|3-1⟧. ⟦PERSON|Jodie Rusk⟧ ⟦G15|got two⟧ for the visitors, who ⟦G16|fell behind⟧ early on to ⟦PERSON|Mina Okafor⟧.
The striker had missed the target once by the ⟦MINUTE|sixth minute⟧, when ⟦PERSON|Kim Prentiss⟧, in the ⟦TEAM|United⟧ goal, came out for a back pass and kicked it against her. ⟦PERSON|Okafor⟧ ⟦G17|could hardly miss⟧.
⟦TEAM|United⟧ went close through ⟦PERSON|Abi Lowther⟧ on ⟦MINUTE|18⟧ and ⟦MINUTE|40⟧, but had to wait until shortly after the restart to ⟦G18|draw level⟧. ⟦PERSON|Lowther⟧'s corner was flicked goalwards by ⟦PERSON|Rusk⟧, and that ⟦G19|header⟧, her 13th ⟦G20|goal⟧ of the season, looped over everybody in the ⟦MINUTE|51st minute⟧. She had ⟦G21|12⟧ from her previous 11 games.
⟦TEAM|United⟧ were better for it. Their ⟦G22|second⟧ was a calamity for ⟦PERSON|Rosa Jiménez⟧, the ⟦NORP|Spaniard⟧, who tried to chest the ball back to her keeper on ⟦MINUTE|64⟧ and ⟦G23|chested it over the line⟧. ⟦PERSON|Rusk⟧, late in the game, ⟦G24|rolled in⟧ another after rounding the goalkeeper.
=====GOALS=====
{"id": "G1", "scorer": "Thea Solberg", "team": "Liverpool", "count": 2}
{"id": "G2", "scorer": "Jodie Rusk; Rosa Jiménez", "team": "United", "count": 3}
{"id": "G3", "scorer": "Thea Solberg", "team": "Liverpool", "count": 2}
{"id": "G4", "scorer": "Camille Roche", "team": "Villa", "minute": 72, "kind": "header"}
{"id": "G5", "scorer": "Zoe Carrington", "team": "Liverpool", "minute": 83, "assist": "Thea Solberg", "kind": "shot"}
{"id": "G6", "scorer": "Thea Solberg", "team": "Liverpool", "minute": 29, "minute_text": "29 minutes", "assist": "Naomi Akande", "kind": "shot"}
{"id": "G7", "scorer": "Thea Solberg", "team": "Liverpool", "kind": "penalty"}
{"id": "G8", "scorer": "Thea Solberg", "team": "Liverpool", "kind": "penalty"}
{"id": "G9", "scorer": "Thea Solberg", "team": "Liverpool", "scope": "background"}
{"id": "G10", "scorer": "Erin Doherty", "team": "Villa", "minute": 55, "minute_text": "55th minute", "outcome": "ruled out"}
{"id": "G11", "scorer": "Camille Roche", "team": "Villa", "minute": 72, "minute_text": "18 minutes left", "kind": "header"}
{"id": "G12", "scorer": "Zoe Carrington", "team": "Liverpool", "minute": 83, "minute_text": "83rd minute", "assist": "Thea Solberg", "kind": "shot"}
{"id": "G13", "scorer": "Zoe Carrington", "team": "Liverpool", "minute": 83, "assist": "Thea Solberg", "kind": "shot"}
{"id": "G14", "scorer": "Jodie Rusk; Rosa Jiménez", "team": "United", "count": 3}
{"id": "G15", "scorer": "Jodie Rusk", "team": "United", "count": 2}
{"id": "G16", "scorer": "Mina Okafor", "team": "London City", "minute": 6, "minute_text": "sixth minute", "kind": "shot"}
{"id": "G17", "scorer": "Mina Okafor", "team": "London City", "minute": 6, "minute_text": "sixth minute", "kind": "shot"}
{"id": "G18", "scorer": "Jodie Rusk", "team": "United", "minute": 51, "minute_text": "51st minute", "assist": "Abi Lowther", "kind": "header"}
{"id": "G19", "scorer": "Jodie Rusk", "team": "United", "minute": 51, "minute_text": "51st minute", "assist": "Abi Lowther", "kind": "header"}
{"id": "G20", "scorer": "Jodie Rusk", "team": "United", "minute": 51, "minute_text": "51st minute", "assist": "Abi Lowther", "kind": "header"}
{"id": "G21", "scorer": "Jodie Rusk", "team": "United", "scope": "background", "count": 12}
{"id": "G22", "scorer": "Rosa Jiménez", "team": "United", "minute": 64, "minute_text": "64", "kind": "own goal"}
{"id": "G23", "scorer": "Rosa Jiménez", "team": "United", "minute": 64, "minute_text": "64", "kind": "own goal"}
{"id": "G24", "scorer": "Jodie Rusk", "team": "United", "kind": "shot"}
