⟦TEAM|Rangers⟧ needed a ⟦MINUTE|94th-minute⟧ ⟦G1|goal⟧ from ⟦PERSON|Kyle Arbuckle⟧ to avoid a shock exit at ⟦TEAM|Brechin City⟧, ⟦PERSON|Danny Heron⟧ having ⟦G2|fired the hosts into a deserved lead⟧ in first-half ⟦MINUTE|injury time⟧.

⟦PERSON|Scott Lathom⟧ made a string of saves for ⟦TEAM|Morecambe⟧, the best of them to repel a piledriver by ⟦PERSON|Ronnie Gauld⟧. He had help from the woodwork when ⟦PERSON|Jack Sharman⟧ tried to lob him and from ⟦PERSON|Ali Mensah⟧, who hacked away ⟦PERSON|Gauld⟧'s follow-up.

⟦PERSON|Alexander Nyberg⟧ ⟦G3|got ⟦TEAM|Watford⟧'s second⟧, ⟦MINUTE|16 minutes after⟧ ⟦PERSON|Luke Barron⟧'s ⟦G4|opener⟧ in the ⟦MINUTE|21st⟧, and although ⟦PERSON|Gil Abreu⟧ ⟦G5|hit back⟧ quickly for ⟦TEAM|Blackburn⟧, the margin was never seriously in doubt.

⟦PERSON|Pat Gormley⟧, ⟦TEAM|Fleetwood⟧'s caretaker manager, described his side's defending as "schoolboy". "We gave them the ⟦G6|first⟧, we gave them the ⟦G7|second⟧, and if their centre-forward could finish it would have been five by ⟦MINUTE|half-time⟧," he said.

In what proved to be the game's only moment of quality, ⟦PERSON|Bojan Jokic⟧ collected ⟦PERSON|Hayden Frost⟧'s pass, slipped between two defenders and ⟦G8|dinked the ball over the advancing ⟦PERSON|Todd Emery⟧⟧. There were ⟦MINUTE|39 minutes⟧ on the clock.

The final game of the season finished ⟦SCORE|2-2⟧, a result that suited ⟦TEAM|Dunfermline⟧ and relegated ⟦TEAM|Arbroath⟧. ⟦PERSON|Ross Minnoch⟧, who ⟦G9|scored both goals⟧ for the ⟦TEAM|Pars⟧, was carried off shoulder high by supporters.

⟦PERSON|Emil Haugen⟧ twice had chances to equalise from set pieces, putting his first header over and his second on to the arm of ⟦PERSON|Kieran Stead⟧.

Only a fine tackle by ⟦PERSON|Alan Toner⟧ stopped ⟦PERSON|Brandon Haye⟧ from getting a shot away, and ⟦TEAM|St Johnstone⟧ failed to make anything of the corner that followed.

⟦PERSON|Benjamin Tshibola⟧'s knee injury is less serious than first feared, ⟦TEAM|Wolves⟧ said on ⟦DATE|Monday⟧. The striker was stretchered off in the ⟦MINUTE|38th minute⟧ at ⟦TEAM|Newcastle⟧, shortly after heading wide from ⟦PERSON|Tom Ashdown⟧'s cross.

⟦PERSON|Liam Hargreaves-Cole⟧ rattled the crossbar from 30 yards on ⟦MINUTE|10 minutes⟧ and ⟦PERSON|Ousmane Keita⟧ was narrowly off target from ⟦PERSON|Jean Mbida⟧'s centre on ⟦MINUTE|17⟧. When ⟦TEAM|Bolton⟧ ⟦G10|scored⟧ on ⟦MINUTE|25⟧, through ⟦PERSON|Rob Nightingale⟧, it was their first touch in the other penalty area.

⟦TEAM|Celtic⟧ have beaten ⟦TEAM|Aberdeen⟧ in each of their last nine meetings and victory on ⟦DATE|Sunday⟧ would extend their advantage at the summit to 11 points.

⟦PERSON|Aiden Fairhall⟧ marked his recall with a ⟦G11|goal⟧ and an assist. He got in front of ⟦PERSON|Nate Sorrell⟧ to ⟦G12|turn in⟧ ⟦PERSON|Bashir Warsame⟧'s low ball after ⟦MINUTE|five minutes⟧, and crossed for ⟦PERSON|Stuart Lacy⟧ to ⟦G13|double the margin⟧ early in the second half.

Referee ⟦PERSON|Simon Blacklock⟧ consulted the monitor and overturned his decision, so ⟦PERSON|Ismael Duarte⟧'s ⟦G14|tap-in⟧ did not stand and ⟦TEAM|Aston Villa⟧ stayed a goal behind to ⟦TEAM|Atletico Madrid⟧, for whom ⟦PERSON|Julen Olabe⟧ ⟦G15|scored⟧ as early as the ⟦MINUTE|third minute⟧.

⟦TEAM|Notts County⟧ were in control by ⟦MINUTE|half-time⟧. A mishit clearance by ⟦PERSON|Carl Dunphy⟧ gave ⟦PERSON|Yoel Peretz⟧ the simplest of ⟦G16|goals⟧, ⟦PERSON|Mark Sefton-Hall⟧ was off target when it seemed easier to score, and ⟦PERSON|Dunphy⟧ sliced over his own bar.

"You can play well and lose, and you can play badly and win," said ⟦PERSON|Roy Pickford⟧ after ⟦TEAM|Burton⟧'s victory. "We were outplayed for an hour. ⟦PERSON|Kane Aitcheson⟧'s gone and ⟦G17|found the top bin⟧ and suddenly it's our night."

⟦PERSON|Jon Daly-Price⟧ missed a sitter, ⟦PERSON|Owen Cheadle⟧ miscontrolled when through and ⟦PERSON|Sonny Blythe⟧ saw his attempted chip caught by ⟦PERSON|Miroslav Banik⟧. Three chances in ⟦MINUTE|four minutes⟧, and ⟦TEAM|Shrewsbury⟧ had nothing to show for any of them.

⟦TEAM|Peterborough⟧'s ⟦PERSON|Clayton Weir⟧ ⟦G18|slammed home a rebound⟧ on the ⟦MINUTE|hour⟧ to ease any nerves after ⟦PERSON|Declan Roach⟧ had threatened to level for ⟦TEAM|Barnsley⟧. They had led from the ⟦MINUTE|12th minute⟧, when ⟦PERSON|Barney Stroud⟧ ⟦G19|diverted ⟦PERSON|Weir⟧'s cross into his own goal⟧.

⟦TEAM|Lincoln⟧ boss ⟦PERSON|Michael Sherratt⟧ will serve a one-match touchline ban when his side visit ⟦TEAM|Wigan⟧ on ⟦DATE|Saturday⟧. He was cautioned for a third time ⟦DATE|this season⟧ after protesting about ⟦PERSON|Ted Knowles⟧' ⟦G20|goal⟧ for ⟦TEAM|Exeter⟧, which he felt was offside.

⟦PERSON|Andrew Mannion⟧ volleyed at ⟦PERSON|Steven Kyle⟧ from six yards. ⟦PERSON|Zander Hood⟧ headed ⟦PERSON|Mannion⟧'s cross beyond the far post. ⟦PERSON|Rudi Hansen⟧, third in the queue, ⟦G21|kept his composure⟧ on ⟦MINUTE|51 minutes⟧ and ⟦TEAM|St Johnstone⟧ could relax a little.

The ⟦NORP|French⟧ striker ⟦PERSON|Hugo Delmas⟧, without a goal in seven, was replaced by compatriot ⟦PERSON|Bastien Roche⟧, without one in nine. Inside ⟦MINUTE|three minutes⟧ ⟦PERSON|Roche⟧ had ⟦G22|ended his wait⟧, ⟦PERSON|Gary Wenlock⟧'s pass inviting a shot which ⟦PERSON|Leo Bright⟧ could only help into the net.

"We've hit the bar twice, their keeper's man of the match and we've had a stonewall penalty turned down," grumbled ⟦TEAM|Crewe⟧ boss ⟦PERSON|Ian Tattenhall⟧.

⟦PERSON|Nick Farrow⟧ ⟦G23|scored twice⟧, either side of a ⟦G24|penalty⟧ by ⟦PERSON|Chris Orme⟧, as ⟦TEAM|Stevenage⟧ went five games without defeat. ⟦PERSON|Farrow⟧'s ⟦G25|second⟧, on ⟦MINUTE|69 minutes⟧, came after ⟦PERSON|Orme⟧ had been denied by a post.

⟦TEAM|Ipswich⟧ equalled their best start since ⟦DATE|1974⟧ by beating ⟦TEAM|Southampton⟧. The visitors had more shots, 17 to six, and more corners, but ⟦PERSON|Nils Aronsson⟧ kept a fourth straight clean sheet and ⟦PERSON|Dom Whitaker⟧ needed only one chance to ⟦G26|score⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kyle Arbuckle", "team": "Rangers", "minute": 90, "added": 4, "minute_text": "94th-minute"}
{"id": "G2", "scorer": "Danny Heron", "team": "Brechin City", "minute_text": "injury time", "kind": "shot"}
{"id": "G3", "scorer": "Alexander Nyberg", "team": "Watford", "minute": 37, "minute_text": "16 minutes after"}
{"id": "G4", "scorer": "Luke Barron", "team": "Watford", "minute": 21, "minute_text": "21st"}
{"id": "G5", "scorer": "Gil Abreu", "team": "Blackburn"}
{"id": "G6"}
{"id": "G7"}
{"id": "G8", "scorer": "Bojan Jokic", "minute": 39, "minute_text": "39 minutes", "kind": "shot", "assist": "Hayden Frost"}
{"id": "G9", "scorer": "Ross Minnoch", "team": "Dunfermline", "count": 2}
{"id": "G10", "scorer": "Rob Nightingale", "team": "Bolton", "minute": 25, "minute_text": "25"}
{"id": "G11", "scorer": "Aiden Fairhall", "minute": 5, "minute_text": "five minutes", "kind": "shot", "assist": "Bashir Warsame"}
{"id": "G12", "scorer": "Aiden Fairhall", "minute": 5, "minute_text": "five minutes", "kind": "shot", "assist": "Bashir Warsame"}
{"id": "G13", "scorer": "Stuart Lacy", "assist": "Aiden Fairhall"}
{"id": "G14", "scorer": "Ismael Duarte", "team": "Aston Villa", "kind": "shot", "outcome": "ruled out"}
{"id": "G15", "scorer": "Julen Olabe", "team": "Atletico Madrid", "minute": 3, "minute_text": "third minute"}
{"id": "G16", "scorer": "Yoel Peretz", "team": "Notts County", "kind": "shot"}
{"id": "G17", "scorer": "Kane Aitcheson", "team": "Burton", "kind": "shot"}
{"id": "G18", "scorer": "Clayton Weir", "team": "Peterborough", "minute": 60, "minute_text": "hour", "kind": "shot"}
{"id": "G19", "scorer": "Barney Stroud", "team": "Peterborough", "minute": 12, "minute_text": "12th minute", "kind": "own goal"}
{"id": "G20", "scorer": "Ted Knowles", "team": "Exeter", "scope": "background"}
{"id": "G21", "scorer": "Rudi Hansen", "team": "St Johnstone", "minute": 51, "minute_text": "51 minutes"}
{"id": "G22", "scorer": "Bastien Roche", "kind": "shot", "assist": "Gary Wenlock"}
{"id": "G23", "scorer": "Nick Farrow", "team": "Stevenage", "count": 2}
{"id": "G24", "scorer": "Chris Orme", "kind": "penalty"}
{"id": "G25", "scorer": "Nick Farrow", "team": "Stevenage", "minute": 69, "minute_text": "69 minutes"}
{"id": "G26", "scorer": "Dom Whitaker", "team": "Ipswich"}
