⟦PERSON|Pim Hoogland⟧ shot over. ⟦PERSON|Pim Hoogland⟧ shot wide. ⟦PERSON|Pim Hoogland⟧ shot, on the ⟦MINUTE|half-hour⟧, with his eyes apparently shut, and it ⟦G1|flew in⟧. ⟦TEAM|Go Ahead Eagles⟧ were a goal to the good. "You have to keep shooting," he said.

It ended ⟦SCORE|3-2⟧ and it could have ended anything. Late on ⟦PERSON|Vedran Kostic⟧ was put through on goal by ⟦PERSON|Stipe Maras⟧, and late on ⟦PERSON|Simun Barac⟧ put him through the advertising boards. No penalty, waved ⟦PERSON|Anton Reisz⟧, to the disgust of ⟦TEAM|Rijeka⟧.

The ⟦GPE|Texas⟧ side wasted a ⟦MINUTE|94th-minute⟧ corner and with it their season. ⟦PERSON|Deshawn Rutledge⟧'s header, stooping, looping, seemingly perfect, landed on top of the net rather than under it. ⟦TEAM|Houston Dash⟧ finish fourth.

⟦TEAM|Livingston⟧ conceded ground, conceded possession, conceded fourteen corners and conceded, said their manager ⟦PERSON|Davie Muirhead⟧, that they had been lucky. They did not concede a goal; ⟦PERSON|Ewan Thorburn-Reid⟧ saw to that, notably with a fingertip stop from ⟦PERSON|Lyndon Azeez⟧.

With ⟦MINUTE|eleven minutes left⟧ ⟦PERSON|Katarina Wolff⟧ ⟦G2|curled a beauty over the wall and in⟧; ⟦MINUTE|three minutes after that⟧ the ⟦NORP|Austrian⟧ was at it again, only for ⟦PERSON|Lotta Hakala⟧ to paw that free-kick onto the post. ⟦TEAM|Eintracht Frankfurt⟧ did not need it.

⟦PERSON|Andre Villasboas-Teixeira⟧ can count himself unfortunate. He made three stops, two of them first-rate, tipping ⟦PERSON|Rui Semedo⟧ over and smothering at the feet of ⟦PERSON|Gil Cardozo⟧; the ⟦G3|strike⟧ that undid him, in the ⟦MINUTE|66th minute⟧, took a wicked nick off ⟦PERSON|Fabio Couto⟧ before it ⟦G4|nestled in the net⟧. ⟦PERSON|Semedo⟧ was given credit for it.

Was ⟦PERSON|Sammy Kettleborough⟧ offside? He thought not. ⟦PERSON|Amir Rezai⟧, whose pass had sent him on his way, thought not. The flag said otherwise, and ⟦TEAM|Rochdale⟧'s ⟦G5|second⟧, on ⟦MINUTE|73⟧, was struck from the record.

⟦PERSON|Andy Kilgallon-Vaz⟧ wriggled free and shot into the side-netting, to cheers from those who thought it had gone in. The cheers were followed by a groan, and the groan by ⟦PERSON|Niall Sugrue⟧'s goal kick.

⟦DATE|Last Tuesday⟧ the ⟦G8|goals⟧ flew in at ⟦VENUE|Prenton Park⟧: ⟦G6|four⟧ for ⟦TEAM|Tranmere⟧, ⟦G7|three⟧ for ⟦TEAM|Accrington⟧. This was the hangover. Two shots on target between them and a hat-trick, from ⟦PERSON|Greg Abiola⟧, of offsides.

⟦PERSON|Tae-yang Moon⟧ collected ⟦PERSON|Do-hyun Seo⟧'s long diagonal, drew ⟦PERSON|Kengo Miura⟧ and ⟦G9|toe-poked it between the ⟦NORP|Japanese⟧ goalkeeper's legs⟧. ⟦TEAM|Ulsan⟧ led, ⟦MINUTE|42 minutes⟧, and nobody in the away end could tell you how they had survived until then.

⟦TEAM|Santos Laguna⟧ held a two-goal cushion from the first leg and never looked like bursting it. ⟦PERSON|Hernan Guzman-Trejo⟧ had their best opportunity, a header straight into the gloves of ⟦PERSON|Memo Ochoterena⟧, and ⟦TEAM|Pachuca⟧ had theirs, an air shot.

Up went the board. Six minutes. In the ⟦MINUTE|third of them⟧ ⟦PERSON|Oluwaseun Bright-Ajayi⟧, the sub, drove in from the touchline and found ⟦PERSON|Christos Kalogeras⟧, and from ⟦PERSON|Kalogeras⟧' toe-end came a ⟦G10|finish⟧ that ⟦PERSON|Panos Delis⟧ waved at on its way by. ⟦TEAM|PAOK⟧ had a point; ⟦TEAM|Olympiacos⟧, minutes from the title, had a headache.

"I thought he had scored, I was off my seat, I'd hugged the physio," laughed ⟦PERSON|Kerry Blundell⟧. The shot, by ⟦PERSON|Jodie Sackville⟧, had rippled the side-netting. ⟦TEAM|London City Lionesses⟧ drew ⟦SCORE|1-1⟧ at ⟦VENUE|Princes Park⟧, ⟦PERSON|Sackville⟧ having earlier ⟦G11|grabbed their goal⟧ by being in the way of a clearance.

⟦TEAM|Gremio⟧ blew the lead twice. They owe their point to goalkeeper ⟦PERSON|Wellington Prates⟧, who dived to push a low drive from ⟦PERSON|Jhon Cifuentes-Mina⟧ round the post ⟦MINUTE|three minutes from the end⟧.

A drive, low. A drive, high. A drive, in. ⟦PERSON|Bradley Ostler⟧'s third shot in a minute was the one that ⟦G12|beat ⟦PERSON|Josh Penhaligon⟧⟧ and ⟦G13|put ⟦TEAM|Torquay⟧ on top⟧ in the derby.

⟦PERSON|Isak Hauge⟧ struck the 600th ⟦G14|goal⟧ of ⟦TEAM|Bodo/Glimt⟧'s top-flight existence on ⟦MINUTE|33⟧, only to be ⟦G15|matched⟧ at the other end by ⟦PERSON|Ole Kristian Vik⟧, with a chip, before the announcer had finished the sentence.

Kick-off was put back half an hour, which turned out to be the most time anybody put anything anywhere. ⟦PERSON|Ramiro Echeverri⟧ hit row Z, ⟦PERSON|Fausto Lima-Reyes⟧ hit the corner flag and ⟦TEAM|Once Caldas⟧ hit the road home with a ⟦SCORE|0-0⟧ that hurt.

⟦TEAM|Blackpool⟧ ⟦G16|pulled one back⟧ via ⟦PERSON|Ellis Corkhill⟧, whose shot ⟦PERSON|Harry Nwosu⟧ thought he'd covered, and then pulled up the drawbridge, oddly, given they were still ⟦SCORE|3-1⟧ down. ⟦PERSON|Corkhill⟧'s was their only attempt after the ⟦MINUTE|interval⟧.

⟦PERSON|Elin Haraldsdottir⟧ turned provider on the ⟦MINUTE|stroke of half-time⟧, slipping in ⟦PERSON|Freya Lindqvist⟧. ⟦PERSON|Lindqvist⟧ took a touch, waited for ⟦PERSON|Dagny Brynjars⟧ to commit and ⟦G17|rolled it under her⟧. The same two had combined for a header that came back off the bar on ⟦MINUTE|17⟧.

It said ⟦PERSON|A. Gonsalves⟧ ⟦MINUTE|61⟧ on the scoreboard, though ⟦PERSON|Ajay Gonsalves⟧ himself insisted the last touch was ⟦PERSON|Subhash Nair⟧'s. ⟦TEAM|Goa⟧ will take their ⟦G18|winner⟧ however it is spelled. ⟦TEAM|Bengaluru⟧ had ⟦PERSON|Rohit Menon⟧ sent off for kicking a water bottle.
=====GOALS=====
{"id": "G1", "scorer": "Pim Hoogland", "team": "Go Ahead Eagles", "minute": 30, "minute_text": "half-hour", "kind": "shot"}
{"id": "G2", "scorer": "Katarina Wolff", "team": "Eintracht Frankfurt", "minute": 79, "minute_text": "eleven minutes left", "kind": "free kick"}
{"id": "G3", "scorer": "Rui Semedo", "minute": 66, "minute_text": "66th minute"}
{"id": "G4", "scorer": "Rui Semedo", "minute": 66, "minute_text": "66th minute"}
{"id": "G5", "scorer": "Sammy Kettleborough", "team": "Rochdale", "minute": 73, "minute_text": "73", "assist": "Amir Rezai", "outcome": "ruled out"}
{"id": "G6", "team": "Tranmere", "count": 4, "scope": "background"}
{"id": "G7", "team": "Accrington", "count": 3, "scope": "background"}
{"id": "G8", "count": 7, "scope": "background"}
{"id": "G9", "scorer": "Tae-yang Moon", "team": "Ulsan", "minute": 42, "minute_text": "42 minutes", "assist": "Do-hyun Seo", "kind": "shot"}
{"id": "G10", "scorer": "Christos Kalogeras", "team": "PAOK", "minute": 90, "added": 3, "minute_text": "third of them", "assist": "Oluwaseun Bright-Ajayi", "kind": "shot"}
{"id": "G11", "scorer": "Jodie Sackville", "team": "London City Lionesses"}
{"id": "G12", "scorer": "Bradley Ostler", "team": "Torquay", "kind": "shot"}
{"id": "G13", "scorer": "Bradley Ostler", "team": "Torquay", "kind": "shot"}
{"id": "G14", "scorer": "Isak Hauge", "team": "Bodo/Glimt", "minute": 33, "minute_text": "33"}
{"id": "G15", "scorer": "Ole Kristian Vik", "kind": "shot"}
{"id": "G16", "scorer": "Ellis Corkhill", "team": "Blackpool", "kind": "shot"}
{"id": "G17", "scorer": "Freya Lindqvist", "minute_text": "stroke of half-time", "assist": "Elin Haraldsdottir", "kind": "shot"}
{"id": "G18", "team": "Goa", "minute": 61, "minute_text": "61"}
