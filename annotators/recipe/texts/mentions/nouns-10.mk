⟦TEAM|Cremonese⟧ wanted two penalties and were given one. ⟦PERSON|Luca Ardizzone⟧ put the ball on the spot in the ⟦MINUTE|66th minute⟧, waited for ⟦PERSON|Mattia Ruggeri⟧ to move and sent it over the bar.

⟦TEAM|Modena⟧ wanted two penalties and were given both. ⟦PERSON|Davide Pollini⟧ ⟦G1|scored⟧ from the first in the ⟦MINUTE|21st minute⟧, and had the second saved by ⟦PERSON|Andrea Zorzi⟧, who also got a hand to the ⟦G2|first⟧.

With ⟦G3|goals⟧ at the start and end of the first half through ⟦PERSON|Prince Amissah⟧ and ⟦PERSON|Leon Dzeko-Hahn⟧, ⟦TEAM|St Pauli⟧ had done enough by the ⟦MINUTE|interval⟧. ⟦PERSON|Amissah⟧ had a further ⟦G4|effort⟧ ruled out.

The ⟦SCORE|1-0⟧ lead that ⟦PERSON|Curtis Bonnington⟧'s ⟦G5|goal⟧ gave ⟦TEAM|Raith Rovers⟧ in the first leg proved too small. They did not have a shot at ⟦VENUE|East End Park⟧ until the ⟦MINUTE|71st minute⟧, and that was an effort by ⟦PERSON|Bonnington⟧ that came off a divot.

⟦PERSON|Ricardo Salvatierra⟧'s ⟦G6|header⟧ in the ⟦MINUTE|87th minute⟧ broke ⟦NORP|Paraguayan⟧ hearts. Before that ⟦TEAM|Bolivia⟧ had got nothing from 13 corners, and from the header that ⟦PERSON|Erwin Paniagua⟧ put wide in the ⟦MINUTE|50th minute⟧.

⟦PERSON|Robbie Mulgrew⟧ had come on for the ⟦MINUTE|last half-hour⟧ and had had three efforts before the ⟦G7|one⟧ that counted. It was deflected, it was late and it was ⟦TEAM|Partick Thistle⟧'s first ⟦G8|goal⟧ in 327 minutes.

A goal every 90 minutes is what ⟦PERSON|Odion Ekhator⟧ promises. Since his move to ⟦TEAM|Vancouver Whitecaps⟧ he has managed one every 300, and ⟦DATE|Wednesday⟧'s effort from two yards, which he skied, did not help.

Two more ⟦G9|penalties⟧ for ⟦PERSON|Giorgos Petrakis⟧, two more ⟦G10|goals⟧ for ⟦TEAM|PAOK⟧, and another game in which ⟦PERSON|Lefteris Manos⟧ of ⟦TEAM|Volos⟧ ⟦G11|had the ball in the net⟧ only to be pulled back for offside.

⟦TEAM|Hibernian⟧'s lead stood at two goals by the ⟦MINUTE|30th minute⟧, thanks to ⟦PERSON|Euan Fairlie⟧'s ⟦G12|opener⟧ and ⟦PERSON|Nectar Triantis-Low⟧'s low ⟦G13|drive⟧. Captain ⟦PERSON|Paul Gourlay⟧ missed a penalty to make it three.

⟦PERSON|Joaquim Bastos⟧'s low drive was pushed aside in the ⟦MINUTE|30th minute⟧ and his next, from the corner, was blocked. ⟦TEAM|Boavista⟧ manager ⟦PERSON|Nelson Pires⟧ counted 21 efforts and a goal difference that has got no better.

Barring ⟦PERSON|Cole Mallinder⟧'s ⟦G14|opener⟧ on ⟦MINUTE|6⟧, the game's only effort of note came when ⟦PERSON|Jude Lister⟧'s header forced ⟦TEAM|Hereford⟧ goalkeeper ⟦PERSON|Sam Weale⟧ to tip over.

Mixed fortunes for the brothers: ⟦PERSON|Ali Rahimi⟧'s ⟦G15|free-kick⟧ in the ⟦MINUTE|42nd minute⟧ won it for ⟦TEAM|Persepolis⟧, and ⟦PERSON|Reza Rahimi⟧'s free-kick in the ⟦MINUTE|83rd minute⟧ for ⟦TEAM|Sepahan⟧ finished on top of the net.

⟦PERSON|Ana Lucia Portela⟧'s ⟦G16|penalty⟧, after ⟦PERSON|Gabi Nogueira⟧ was felled in the ⟦MINUTE|tenth minute⟧, put ⟦TEAM|Corinthians⟧ ahead; they had another penalty appeal turned down before ⟦MINUTE|half-time⟧.

"One goal decides these," ⟦PERSON|Walter Hinds⟧ had said on ⟦DATE|Friday⟧. The one ⟦G17|goal⟧ on ⟦DATE|Sunday⟧ was ⟦PERSON|Andre Sealy⟧'s, for ⟦TEAM|Barbados⟧ in the ⟦MINUTE|81st minute⟧, and ⟦PERSON|Hinds⟧, manager of ⟦TEAM|Grenada⟧, had no quarrel with it.

⟦PERSON|Jelle Vandamme⟧ missed with his first penalty of the season, in ⟦DATE|September⟧, and with his second, in ⟦DATE|December⟧. On ⟦DATE|Saturday⟧ ⟦TEAM|Westerlo⟧ gave the third to ⟦PERSON|Thibault Lemmens⟧ and it was saved.

⟦G18|Strikes⟧ from ⟦PERSON|Isak Bjornsson⟧ and ⟦PERSON|Dagur Traustason⟧ lit up a dull game. ⟦PERSON|Bjornsson⟧'s came after ⟦MINUTE|33 minutes⟧, with ⟦TEAM|Valur⟧'s first effort, and ⟦PERSON|Traustason⟧'s with their last.

⟦TEAM|FC Cincinnati⟧ got on the board through ⟦PERSON|Luis Barreda⟧, whose ⟦G19|goal⟧ in the ⟦MINUTE|55th minute⟧ was followed at once by a missed penalty from ⟦PERSON|Will Sands⟧ for ⟦TEAM|Columbus Crew⟧ and at length by a thunderstorm.

The board's goal is a finish in the top half. ⟦PERSON|Emre Aksoy⟧ took over ⟦TEAM|Kasimpasa⟧ with 11 matches left, three wins from it and a squad in need of goals.

The ⟦NORP|Brazilian⟧'s ⟦G20|first⟧ came ⟦MINUTE|eight minutes before the break⟧: ⟦PERSON|Everaldinho⟧ of ⟦TEAM|Ludogorets⟧ had already seen two efforts saved by ⟦PERSON|Hristo Kolev⟧, and would see two more.

⟦PERSON|Nathaniel Crewe⟧'s reply to a question about the missed penalty was a shrug. The ⟦TEAM|AFC Wimbledon⟧ forward's ⟦MINUTE|23rd-minute⟧ ⟦G21|reply⟧ to ⟦PERSON|Danny Stead⟧'s ⟦G22|goal⟧ for ⟦TEAM|Colchester United⟧ had at least brought a point.
=====GOALS=====
{"id": "G1", "scorer": "Davide Pollini", "team": "Modena", "minute": 21, "minute_text": "21st minute", "kind": "penalty"}
{"id": "G2", "scorer": "Davide Pollini", "team": "Modena", "minute": 21, "minute_text": "21st minute", "kind": "penalty"}
{"id": "G3", "scorer": "Prince Amissah; Leon Dzeko-Hahn", "team": "St Pauli", "count": 2}
{"id": "G4", "scorer": "Prince Amissah", "team": "St Pauli", "outcome": "ruled out"}
{"id": "G5", "scorer": "Curtis Bonnington", "team": "Raith Rovers", "scope": "background"}
{"id": "G6", "scorer": "Ricardo Salvatierra", "team": "Bolivia", "minute": 87, "minute_text": "87th minute", "kind": "header"}
{"id": "G7", "scorer": "Robbie Mulgrew", "team": "Partick Thistle"}
{"id": "G8", "scorer": "Robbie Mulgrew", "team": "Partick Thistle"}
{"id": "G9", "scorer": "Giorgos Petrakis", "team": "PAOK", "kind": "penalty", "count": 2}
{"id": "G10", "scorer": "Giorgos Petrakis", "team": "PAOK", "count": 2}
{"id": "G11", "scorer": "Lefteris Manos", "team": "Volos", "outcome": "ruled out"}
{"id": "G12", "scorer": "Euan Fairlie", "team": "Hibernian"}
{"id": "G13", "scorer": "Nectar Triantis-Low", "team": "Hibernian"}
{"id": "G14", "scorer": "Cole Mallinder", "team": "Hereford", "minute": 6, "minute_text": "6"}
{"id": "G15", "scorer": "Ali Rahimi", "team": "Persepolis", "minute": 42, "minute_text": "42nd minute", "kind": "free kick"}
{"id": "G16", "scorer": "Ana Lucia Portela", "team": "Corinthians", "minute": 10, "minute_text": "tenth minute", "kind": "penalty"}
{"id": "G17", "scorer": "Andre Sealy", "team": "Barbados", "minute": 81, "minute_text": "81st minute"}
{"id": "G18", "scorer": "Isak Bjornsson; Dagur Traustason", "team": "Valur", "count": 2}
{"id": "G19", "scorer": "Luis Barreda", "team": "FC Cincinnati", "minute": 55, "minute_text": "55th minute"}
{"id": "G20", "scorer": "Everaldinho", "team": "Ludogorets", "minute": 37, "minute_text": "eight minutes before the break"}
{"id": "G21", "scorer": "Nathaniel Crewe", "team": "AFC Wimbledon", "minute": 23, "minute_text": "23rd-minute"}
{"id": "G22", "scorer": "Danny Stead", "team": "Colchester United"}
