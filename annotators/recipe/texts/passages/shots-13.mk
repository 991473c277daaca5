A third ⟦G1|goal⟧ in three days arrived for ⟦PERSON|Shaquille Pinnock⟧ on ⟦DATE|Tuesday⟧, though it owed most to ⟦PERSON|Ramario Gayle⟧, who drew the goalkeeper, beat him and then, inexplicably, stopped. ⟦PERSON|Pinnock⟧ did not. ⟦TEAM|Jamaica⟧ ⟦SCORE|1⟧, ⟦TEAM|Honduras⟧ ⟦SCORE|0⟧.

⟦TEAM|Morton⟧’s winger cut in and let rip. “I was sure it was in,” he said. So were the thousand behind that goal, who had begun to tumble forward before noticing that ⟦PERSON|Ross Munro⟧ had his fingertips, and the bar its edge, on the shot.

⟦PERSON|Leif Gunnar Smerud⟧ called it daylight robbery, ⟦PERSON|Cornelia Kramer⟧ called it a poacher’s ⟦G2|goal⟧ and the statisticians called it a shot of nought point one. ⟦PERSON|Kramer⟧’s ⟦G3|prod⟧ beat ⟦TEAM|Vålerenga⟧ in the ⟦MINUTE|third minute of five added on⟧.

The visitors went one better than last time here, when they failed to shoot at all: they had one, ⟦PERSON|Marek Havlíček⟧ hit it, and ⟦PERSON|Dominik Takáč⟧ headed it off the line. ⟦TEAM|Slovan Liberec⟧ ⟦SCORE|0⟧, ⟦TEAM|Baník Ostrava⟧ ⟦SCORE|0⟧. Snow fell.

Close, but no. ⟦PERSON|Rory Tasker⟧ met ⟦PERSON|Evan Blaine⟧’s cut-back first time and thousands rose; the ball skimmed the outside of the post, and thousands sat again. ⟦TEAM|Partick Thistle⟧ won a corner from the goal kick, and wasted that as well.

Booked in the ⟦MINUTE|12th minute⟧ and warned again in the ⟦MINUTE|20th⟧, ⟦PERSON|Rodrigo Peñalba⟧ made it a third foul on the same man and was off by the ⟦MINUTE|half-hour⟧. ⟦TEAM|Valencia⟧ conceded eleven free-kicks and two corners before half an hour was up, but goalkeeper ⟦PERSON|Marc Tarín⟧ was not made to dive once.

Cut out the ⟦G4|own goal⟧ with which ⟦PERSON|Lindon Selahi⟧ handed ⟦TEAM|Kosovo⟧ their lead, and the match might have been played without nets. At the other end ⟦PERSON|Arijanet Muric⟧ saw nothing but a long-range free-kick that he watched sail by.

Two efforts, both ⟦PERSON|Kenedy Vieira⟧’s, both from the corner of the box, both with the right foot, both bent towards the far post. One came off it. One ⟦G5|went in⟧ off it. ⟦TEAM|Cruzeiro⟧’s ⟦G6|goal⟧ was the latter; their luck, said ⟦PERSON|Vieira⟧, the former.

The pick of the first-half chances fell to ⟦TEAM|Ayr United⟧’s ⟦PERSON|Mark McCall⟧. His shot on the turn was well struck, but ⟦PERSON|Lewis Budge⟧ got down sharply at his left-hand post to push it behind, and then claimed the corner.

⟦MINUTE|31’⟧ ⟦TEAM|Fiorentina⟧ ⟦G7|goal⟧ disallowed! ⟦PERSON|Riccardo Sottile⟧ slides in at the back stick to ⟦G8|convert⟧ ⟦PERSON|Fabiano Parisi⟧’s cross, but the ball had already run out of play. We’re still goalless at the ⟦VENUE|Franchi⟧. ⟦MINUTE|33’⟧ ⟦PERSON|Sottile⟧ again, wide this time.

Deservedly or not, the visitors took the lead at the top of the table by the simple means of not losing. ⟦PERSON|Mads Bidstrup⟧’s drive for ⟦TEAM|Nordsjælland⟧ shaved the post, ⟦PERSON|Benjamin Tahirović⟧’s header was kicked away by a defender lying in the net, and ⟦TEAM|Midtjylland⟧ declined to attack.

They have a saying in ⟦GPE|Montevideo⟧ about the dog that chased two hares. ⟦PERSON|Leo Fernández⟧ shot with ⟦PERSON|Maxi Silvera⟧ free on one side and ⟦PERSON|David Terans⟧ on the other, and hit neither hare nor goal. ⟦TEAM|Defensor Sporting⟧, from the clearance, ⟦G9|took the lead⟧.

⟦PERSON|Lyndon Duquesne⟧’s low effort ⟦G10|proved enough⟧. It had been meant as a pass. ⟦TEAM|Guadeloupe⟧’s striker had gone close with shots that were meant as shots: one past the post, one past the other post, and one past the ⟦TEAM|Martinique⟧ mascot.

The ⟦G11|third⟧, by ⟦PERSON|Jesper Karlsson⟧, would have been ⟦TEAM|AIK⟧’s fourth had ⟦PERSON|Abdihakin Ali⟧’s not been struck off, and ⟦TEAM|Djurgården⟧’s fifth would have been their third had ⟦PERSON|Oskar Fallenius-Wik⟧ and ⟦PERSON|Santeri Haara⟧ kept their feet. The derby ended ⟦SCORE|3-0⟧.

Wide of the mark! Over the top! Into the arms of a grateful ⟦PERSON|Sung-min Cho⟧! Whatever ⟦TEAM|Pohang⟧ do on the training pitch, it is not shooting, and ⟦TEAM|Daejeon⟧ went through by way of a single counter that ⟦PERSON|Leandro Ribeiro⟧ ⟦G12|rounded off⟧.

The bravest thing ⟦PERSON|Connor Barron⟧ did all day was to put his head in, and the unluckiest was to see it all count for nothing. ⟦PERSON|Jamie McGrath⟧ had been leaning on the keeper when the ⟦TEAM|Aberdeen⟧ midfielder ⟦G13|nodded the loose ball home⟧; out it came.

⟦PERSON|Ferenc Bodnár⟧’s first touch was a shot on the half-volley that struck team-mate ⟦PERSON|Kevin Csóka⟧ and went behind; his last, with ⟦TEAM|Honvéd⟧ a goal down, a cross that nobody attacked. In between he was offside six times.

When a defender scores twice in a match people talk. ⟦PERSON|Esmir Bajraktarević⟧ ⟦G14|scored twice⟧ in a match, and people did talk, the more so because both of them ⟦G15|went in⟧ the wrong end. ⟦TEAM|Zrinjski⟧ were beaten ⟦SCORE|2-1⟧ by ⟦TEAM|Borac⟧, and by him.

⟦PERSON|Alina Grabowska⟧ was put clean through by ⟦PERSON|Nikola Karczewska⟧, sized up her options, saw that ⟦TEAM|Poland⟧ were level on points with the leaders and that a goal would take them above, and lobbed the ball so gently that ⟦PERSON|Emma Fors⟧ had time to back-pedal, jump and catch it.

⟦TEAM|Sheffield Wednesday⟧ hit the bar, hit the post and, when ⟦PERSON|Djeidi Gassama⟧ finally ⟦G16|found a gap beneath ⟦PERSON|Wildsmith⟧⟧, ⟦G17|hit the front⟧. They hit the bar twice more.

“Do I think it was a goal? I was at the other end, I couldn’t tell you,” said ⟦PERSON|Hector Maldini⟧. “What I can tell you is that ours was in. We had a ⟦G18|goal⟧ from ⟦PERSON|Ayoze⟧ ruled out at ⟦SCORE|0-0⟧, we have hit the bar at ⟦SCORE|0-1⟧, and I have paid sixty euros to park.”

From ⟦PERSON|Declan Rooney⟧’s long throw the ball flew to the far post, where it was volleyed by ⟦PERSON|Kyle Wootton-Lee⟧, blocked by ⟦PERSON|Will Nightingale⟧, volleyed again by ⟦PERSON|Kyle Wootton-Lee⟧, blocked again by ⟦PERSON|Nightingale⟧, and ⟦G19|hooked in⟧ by a passing ⟦PERSON|Louie Barry-Kane⟧. ⟦TEAM|Stockport⟧ ⟦SCORE|1-0⟧.

⟦PERSON|Anton Tsirkunov⟧’s penalty came on ⟦MINUTE|33⟧, his miss on ⟦MINUTE|33⟧ and a handful of seconds. ⟦PERSON|Artur Slabashevich⟧ got down well to the first attempt and better to the second. Nobody in ⟦GPE|Minsk⟧ got anything from ⟦TEAM|BATE⟧’s afternoon.

⟦TEAM|Fluminense⟧ had the first goalscoring opportunity, when ⟦PERSON|Ganso Ribeiro⟧ put ⟦PERSON|Keno⟧ through, but the forward’s lob landed on top of the net. ⟦TEAM|Olimpia⟧ had the second, third and fourth, and did no better with any of them.

It may be months before another shot like it is hit in ⟦GPE|Northern Ireland⟧, and longer before anybody has to watch it ⟦G20|beat a goalkeeper⟧ as good as ⟦PERSON|Dean Oxley⟧. ⟦PERSON|Lee Bonis-Quigley⟧, 31 yards, ⟦MINUTE|66th minute⟧. ⟦TEAM|Larne⟧ ⟦SCORE|1⟧, ⟦TEAM|Linfield⟧ ⟦SCORE|0⟧.
=====GOALS=====
{"id": "G1", "scorer": "Shaquille Pinnock", "team": "Jamaica", "assist": "Ramario Gayle"}
{"id": "G2", "scorer": "Cornelia Kramer", "minute": 90, "added": 3, "minute_text": "third minute of five added on", "kind": "shot"}
{"id": "G3", "scorer": "Cornelia Kramer", "minute": 90, "added": 3, "minute_text": "third minute of five added on", "kind": "shot"}
{"id": "G4", "scorer": "Lindon Selahi", "team": "Kosovo", "kind": "own goal"}
{"id": "G5", "scorer": "Kenedy Vieira", "team": "Cruzeiro", "kind": "shot"}
{"id": "G6", "scorer": "Kenedy Vieira", "team": "Cruzeiro", "kind": "shot"}
{"id": "G7", "scorer": "Riccardo Sottile", "team": "Fiorentina", "minute": 31, "minute_text": "31’", "assist": "Fabiano Parisi", "outcome": "ruled out"}
{"id": "G8", "scorer": "Riccardo Sottile", "team": "Fiorentina", "minute": 31, "minute_text": "31’", "assist": "Fabiano Parisi", "outcome": "ruled out"}
{"id": "G9", "team": "Defensor Sporting"}
{"id": "G10", "scorer": "Lyndon Duquesne", "team": "Guadeloupe", "kind": "shot"}
{"id": "G11", "scorer": "Jesper Karlsson", "team": "AIK"}
{"id": "G12", "scorer": "Leandro Ribeiro", "team": "Daejeon"}
{"id": "G13", "scorer": "Connor Barron", "team": "Aberdeen", "kind": "header", "outcome": "ruled out"}
{"id": "G14", "scorer": "Esmir Bajraktarević", "team": "Borac", "count": 2, "kind": "own goal"}
{"id": "G15", "scorer": "Esmir Bajraktarević", "team": "Borac", "count": 2, "kind": "own goal"}
{"id": "G16", "scorer": "Djeidi Gassama", "team": "Sheffield Wednesday", "kind": "shot"}
{"id": "G17", "scorer": "Djeidi Gassama", "team": "Sheffield Wednesday", "kind": "shot"}
{"id": "G18", "scorer": "Ayoze", "outcome": "ruled out"}
{"id": "G19", "scorer": "Louie Barry-Kane", "team": "Stockport", "kind": "shot"}
{"id": "G20", "scorer": "Lee Bonis-Quigley", "team": "Larne", "minute": 66, "minute_text": "66th minute", "kind": "shot"}
