⟦PERSON|Scott Arundel⟧'s in-swinging corner, which nobody touched, was the ⟦G1|goal⟧ of the afternoon for ⟦TEAM|Tamworth⟧; an earlier one, in the ⟦MINUTE|10th minute⟧, had come back off the near post. ⟦MINUTE|Sixty-two minutes⟧ had gone by then.

⟦TEAM|Norwich City⟧ fans were reminded of what they are missing. On loan at ⟦TEAM|Hamburg⟧, ⟦PERSON|Elias Brekke⟧ has had a hand in seven goals, three ⟦G2|finishes⟧ and four passes, and on ⟦DATE|Friday⟧ his free-kick produced the ⟦G3|equaliser⟧ at ⟦TEAM|Hertha Berlin⟧.

If the ⟦MINUTE|first 20 minutes⟧ were ⟦TEAM|Kenya⟧'s, ⟦PERSON|Otieno Odhiambo⟧'s ⟦G4|header⟧ on ⟦MINUTE|18⟧ included, the last 20 were ⟦TEAM|Uganda⟧'s. They had three efforts on target, one a penalty, and ⟦PERSON|Brian Wafula⟧ stopped them all.

Ahead of the visit of ⟦TEAM|Strømsgodset⟧, ⟦TEAM|Vålerenga⟧ have doubts over ⟦PERSON|Eirik Tangen⟧ (thigh) and ⟦PERSON|Magnus Riise⟧, who was concussed while ⟦G5|scoring the winner⟧ against ⟦TEAM|Odd⟧ ⟦DATE|last weekend⟧.

"You get one chance against them," ⟦PERSON|Miguel Barrientos⟧ said. ⟦TEAM|Bolívar⟧ had three, two of which were efforts of his that ⟦PERSON|Carlos Lampe-Ortiz⟧ stopped and the other a penalty which, with the score at ⟦SCORE|0-0⟧ in the ⟦MINUTE|43rd minute⟧, ⟦PERSON|Leonel Vaca⟧ blazed over.

⟦PERSON|Eddie Roper⟧'s ⟦G6|brace⟧ was all the more remarkable for being ⟦G7|scored⟧ with a fractured cheekbone. The ⟦TEAM|Hyde United⟧ man was hurt as he met the cross for the ⟦G8|first⟧, on ⟦MINUTE|15 minutes⟧, stayed on, ⟦G9|struck again⟧ ⟦MINUTE|11 minutes later⟧ and went off to hospital.

To a soundtrack of fireworks from outside the ground ⟦TEAM|Zamalek⟧ were awarded a penalty, missed it, were awarded a second and missed that. ⟦PERSON|Seif Gomaa⟧'s later ⟦G10|effort⟧, from the edge of the area, was the cleanest strike of the evening and earned the points.

Of the two away sides to win, ⟦TEAM|Ebbsfleet United⟧ had the simpler time, up by three inside ⟦MINUTE|half an hour⟧ on the back of a ⟦PERSON|Reuben Ogbonna⟧ ⟦G11|hat-trick⟧. ⟦TEAM|Dorking Wanderers⟧ had to wait for a ⟦G12|header⟧ by ⟦PERSON|Sam Mayhew⟧ on ⟦MINUTE|88⟧.

The linesman's flag had gone up for the ⟦G13|first⟧ that ⟦PERSON|Óscar Cardozo-Vega⟧ put in the net for ⟦TEAM|Libertad⟧, and it stayed down for the ⟦G14|second⟧, on ⟦MINUTE|36 minutes⟧, though if anything he was further beyond the last man.

Third-choice goalkeeper ⟦PERSON|Tadeusz Biel⟧ made six saves. He ⟦G15|was beaten⟧ by one header, from ⟦PERSON|Dawid Kruk⟧, in the ⟦MINUTE|20th minute⟧, and that one only because of a deflection, as ⟦TEAM|Widzew Lodz⟧ lost by the odd goal at ⟦TEAM|Gornik Zabrze⟧.

⟦TEAM|Stenhousemuir⟧ at last have a ⟦G16|goal⟧ to their name. ⟦PERSON|Mikey Yates⟧ got it with the last touch of a ⟦SCORE|3-1⟧ defeat by ⟦TEAM|Alloa Athletic⟧, his effort creeping in off the base of the post.

A penalty (missed), a ⟦PERSON|Kosuke Abe⟧ free-kick (tipped over), a ⟦PERSON|Ren Saito⟧ volley (blocked): ⟦TEAM|Tokyo Verdy⟧ had plenty to regret after ⟦PERSON|Erik Sundin⟧ ⟦G17|put ⟦TEAM|Shimizu S-Pulse⟧ in front⟧ before ⟦MINUTE|half-time⟧.

He did not see the ball until it was past him. ⟦PERSON|Andrius Kazlauskas⟧, in goal for ⟦TEAM|Lithuania⟧ for a second time, had to wait for the replay before he could say who had ⟦G18|scored the goal⟧ that beat him, ⟦PERSON|Gustav Nordin⟧ or ⟦PERSON|Oskar Palm⟧. It was ⟦PERSON|Nordin⟧.

⟦PERSON|Ifeanyi Madu⟧, top of the division's scoring list with 15 ⟦G19|goals⟧, two more than anyone else, was kept quiet until the ⟦MINUTE|83rd minute⟧. One ⟦G20|half-volley⟧ later he had 16 and ⟦TEAM|Bury⟧ a draw.

The reward for ⟦TEAM|Hitchin Town⟧ is a second-round tie with ⟦TEAM|Barnsley⟧. They won a replay with two ⟦G21|goals⟧, ⟦PERSON|Olly Pymm⟧'s in the ⟦MINUTE|34th minute⟧ and ⟦PERSON|Scott Dale⟧'s in the ⟦MINUTE|79th⟧, after a first match in which they were outplayed.

⟦PERSON|Ulla Bergström⟧ of ⟦TEAM|Piteå⟧ had played 11 games in a row without a goal against her name. ⟦PERSON|Wilma Åkerlund⟧'s, an ⟦G22|own goal⟧ for which the goalkeeper had no excuse, was followed by a ⟦G23|third⟧ for ⟦TEAM|Vittsjö⟧, by ⟦PERSON|Mia Thorsen⟧.

Twelve points from safety, ⟦TEAM|Forest Green Rovers⟧ are not yet down but a finish above 23rd would need a miracle. They had a penalty on ⟦DATE|Tuesday⟧ and it was saved.

Where others would have shot, ⟦PERSON|Rafael Marchetti⟧ squared it, and where others would have been offside, ⟦PERSON|Cristian Lodi⟧ was not. The ⟦G24|opener⟧ for ⟦TEAM|Cremonese⟧ was all the better for their patience. ⟦TEAM|Venezia⟧ had lost the first game of the season to a similar ⟦G25|goal⟧.

In the semi-final second leg ⟦TEAM|Peamount United⟧ could not add to the two ⟦G26|goals⟧ they brought from ⟦GPE|Cork⟧, but nor did ⟦TEAM|Cork City Women⟧ get one. ⟦PERSON|Ellen Nagle⟧ saw a ⟦MINUTE|55th-minute⟧ effort and a ⟦MINUTE|65th-minute⟧ penalty saved.

Time was short when ⟦TEAM|FC Twente⟧'s ⟦PERSON|Jip Hendriks⟧ tripped ⟦PERSON|Mo Achahbar⟧. The ⟦TEAM|NEC⟧ striker's ⟦G27|penalty⟧ in the ⟦MINUTE|first minute of added time⟧ was the first he has ever taken. He'd had a header cleared off the line by ⟦PERSON|Hendriks⟧ just before.
=====GOALS=====
{"id": "G1", "scorer": "Scott Arundel", "team": "Tamworth", "minute": 62, "minute_text": "Sixty-two minutes"}
{"id": "G2", "scorer": "Elias Brekke", "team": "Hamburg", "count": 3, "scope": "background"}
{"id": "G3", "team": "Hamburg", "scope": "background"}
{"id": "G4", "scorer": "Otieno Odhiambo", "team": "Kenya", "minute": 18, "minute_text": "18", "kind": "header"}
{"id": "G5", "scorer": "Magnus Riise", "team": "Vålerenga", "scope": "background"}
{"id": "G6", "scorer": "Eddie Roper", "team": "Hyde United", "count": 2}
{"id": "G7", "scorer": "Eddie Roper", "team": "Hyde United", "count": 2}
{"id": "G8", "scorer": "Eddie Roper", "team": "Hyde United", "minute": 15, "minute_text": "15 minutes"}
{"id": "G9", "scorer": "Eddie Roper", "team": "Hyde United", "minute": 26, "minute_text": "11 minutes later"}
{"id": "G10", "scorer": "Seif Gomaa", "team": "Zamalek"}
{"id": "G11", "scorer": "Reuben Ogbonna", "team": "Ebbsfleet United", "count": 3}
{"id": "G12", "scorer": "Sam Mayhew", "team": "Dorking Wanderers", "minute": 88, "minute_text": "88", "kind": "header"}
{"id": "G13", "scorer": "Óscar Cardozo-Vega", "team": "Libertad", "outcome": "ruled out"}
{"id": "G14", "scorer": "Óscar Cardozo-Vega", "team": "Libertad", "minute": 36, "minute_text": "36 minutes"}
{"id": "G15", "scorer": "Dawid Kruk", "team": "Gornik Zabrze", "minute": 20, "minute_text": "20th minute", "kind": "header"}
{"id": "G16", "scorer": "Mikey Yates", "team": "Stenhousemuir"}
{"id": "G17", "scorer": "Erik Sundin", "team": "Shimizu S-Pulse"}
{"id": "G18", "scorer": "Gustav Nordin"}
{"id": "G19", "scorer": "Ifeanyi Madu", "team": "Bury", "count": 15, "scope": "background"}
{"id": "G20", "scorer": "Ifeanyi Madu", "team": "Bury", "minute": 83, "minute_text": "83rd minute", "kind": "volley"}
{"id": "G21", "scorer": "Olly Pymm; Scott Dale", "team": "Hitchin Town", "count": 2}
{"id": "G22", "scorer": "Wilma Åkerlund", "team": "Vittsjö", "kind": "own goal"}
{"id": "G23", "scorer": "Mia Thorsen", "team": "Vittsjö"}
{"id": "G24", "scorer": "Cristian Lodi", "team": "Cremonese", "assist": "Rafael Marchetti"}
{"id": "G25", "scope": "background"}
{"id": "G26", "team": "Peamount United", "count": 2, "scope": "background"}
{"id": "G27", "scorer": "Mo Achahbar", "team": "NEC", "minute": 90, "added": 1, "minute_text": "first minute of added time", "kind": "penalty"}
