⟦PERSON|Marco Steiner⟧ ⟦G1|put ⟦TEAM|Sturm Graz⟧ back in control⟧ on the ⟦MINUTE|hour⟧, moments after ⟦PERSON|Valentin Moser⟧ had drawn a flying save from ⟦PERSON|Lukas Egger⟧. ⟦TEAM|LASK⟧, who ⟦G2|had equalised⟧ only ⟦MINUTE|three minutes before⟧ through ⟦PERSON|Simon Reiter⟧’s header, were reduced to long balls.

⟦TEAM|Bradford City⟧’s players finished the session with sprints and finished the week with no fit striker. ⟦PERSON|Tayo Ogunleye⟧ tweaked a hamstring in the gym, ⟦PERSON|Carl Weston⟧ is banned, and ⟦PERSON|Jon Pitt⟧ was struck by illness on ⟦DATE|Friday⟧.

⟦PERSON|Gianluca Ferri⟧ ⟦G3|settled the derby⟧ on ⟦MINUTE|84 minutes⟧ with a shot which ⟦PERSON|Andrei Dobre⟧ got both hands to. The ⟦TEAM|Genoa⟧ man had earlier settled for a corner when better placed to shoot.

⟦TEAM|Burnley⟧ ⟦G4|made their pressure tell⟧ ⟦MINUTE|four minutes before half-time⟧. ⟦PERSON|Leroy Amadi⟧’s corner was headed out by ⟦PERSON|Dan Crosbie⟧, headed back by ⟦PERSON|Emeka Obi⟧ and ⟦G5|forced over⟧ by ⟦PERSON|Kit Sowden⟧.

The second leg finished goalless, which meant ⟦PERSON|Nando Ruiz⟧’s ⟦G6|goal⟧ in ⟦GPE|Rotterdam⟧ settled the tie. ⟦TEAM|Villarreal⟧ protected the lead with nine men behind the ball; the closest ⟦TEAM|Feyenoord⟧ came was a ⟦PERSON|Thijs Blok⟧ header that ⟦PERSON|Salva Oliver⟧ plucked from under the bar.

⟦PERSON|Ciara Delahunty⟧ twice came within inches of giving ⟦TEAM|Shelbourne⟧ the lead, first with a dink on ⟦MINUTE|17 minutes⟧ and later with a free-kick that shaved the post.

⟦PERSON|Kara Maddison⟧ ⟦G7|fired ⟦TEAM|Sunderland Women⟧ to a third straight win⟧. Her ⟦MINUTE|70th-minute⟧ ⟦G8|effort⟧ from the corner of the area separated the teams after ⟦PERSON|Lucy Stott⟧ had been foiled by the legs of ⟦PERSON|Beatrix Orme⟧.

⟦TEAM|Kawasaki Frontale⟧ were hauled back by a late ⟦G9|goal⟧ in the ⟦MINUTE|89th minute⟧. ⟦PERSON|Daiki Nishi⟧ ⟦G10|got it⟧ for ⟦TEAM|Kashiwa⟧, from close in, and ⟦TEAM|Kawasaki⟧’s lead over ⟦TEAM|Yokohama⟧ at the summit is down to a point.

⟦PERSON|Jacob Amoako⟧ went down clutching his knee, ⟦PERSON|Phil Sturridge-Hall⟧ replaced him and within three minutes had ⟦G11|put ⟦TEAM|Swansea City⟧ on top⟧. The change was made in the ⟦MINUTE|49th minute⟧, and the ⟦G12|goal⟧ was his first at this level.

“I’d be lying if I said we sealed it well,” said ⟦PERSON|Alec Tranter⟧. “Two-nil up, we should be seeing games off. Instead they’ve ⟦G13|got one⟧ and there’s panic, people are punching clearances with their heads.” His ⟦TEAM|Morton⟧ side won ⟦SCORE|2-1⟧.

An unmarked ⟦PERSON|Žan Kovač⟧ ⟦G14|gave ⟦TEAM|Slovenia⟧ a foothold⟧ in the ⟦MINUTE|66th minute⟧ when he volleyed a cross from ⟦PERSON|Jaka Zupan⟧ into the ground and ⟦G15|up over ⟦PERSON|Viktor Hansson⟧⟧. ⟦TEAM|Sweden⟧, who had led by two since ⟦PERSON|Axel Berg⟧’s ⟦G16|second⟧, responded with corners.

Transfer talks broke down over the ⟦DATE|weekend⟧ but were sealed on ⟦DATE|Tuesday night⟧. ⟦TEAM|Espanyol⟧ will pay six million for ⟦PERSON|Filip Brožek⟧, who ⟦G17|struck nine times⟧ for ⟦TEAM|Slovan Liberec⟧ before the ⟦DATE|winter⟧ and will wear 19.

⟦TEAM|Ross County⟧ ⟦G18|took the sting out of the crowd⟧ after ⟦MINUTE|four minutes⟧, ⟦PERSON|Gregor Milne⟧ ⟦G19|heading beyond⟧ ⟦PERSON|Fraser Lusk⟧. They were not troubled until ⟦PERSON|Andy Petrie⟧ hit the side-netting just before ⟦MINUTE|half-time⟧.

⟦TEAM|Pachuca⟧ prevailed ⟦SCORE|3-2⟧ after ⟦MINUTE|extra time⟧. ⟦PERSON|Efraín Luna⟧ ⟦G20|forced the additional period⟧ on ⟦MINUTE|88 minutes⟧ and ⟦PERSON|Dante Rivas⟧ ⟦G21|clinched the win⟧ on ⟦MINUTE|112⟧ with a free-kick that brushed the wall.

⟦TEAM|Sampdoria⟧ sealed the signing of ⟦PERSON|Matías Leiva⟧ hours before the window closed. The ⟦NORP|Chilean⟧ striker had been courted by ⟦TEAM|Bari⟧, who walked away when the price doubled.

⟦PERSON|Moses Adeleke⟧ was clipped by the last defender, and since the flag stayed down there was a red card for ⟦PERSON|Pat Garrity⟧. The free-kick struck ⟦PERSON|Adeleke⟧ himself and the danger passed. ⟦TEAM|Salford City⟧ won by a single goal, but not then: ⟦PERSON|Harvey Nield⟧ ⟦G22|had already got it⟧, in the ⟦MINUTE|12th minute⟧.

⟦TEAM|Tottenham⟧ extended their sequence without a clean sheet to eleven. They had ⟦G23|gone two ahead⟧ by ⟦MINUTE|half-time⟧ through ⟦PERSON|Dominik Wolff⟧ and ⟦PERSON|Asher Bryan⟧ and yet finished level as ⟦TEAM|West Ham⟧ ⟦G24|hit back⟧ through ⟦PERSON|Hugh Carver⟧ and ⟦PERSON|Leif Aune⟧.

⟦PERSON|Baptiste Morin⟧ ⟦G25|restored calm⟧ at ⟦VENUE|Stade du Moustoir⟧ with ⟦TEAM|Lorient⟧’s second on ⟦MINUTE|73 minutes⟧. ⟦TEAM|Caen⟧ had only minutes before thought they were level when ⟦PERSON|Sacha Perrot⟧ ⟦G26|turned the ball in⟧, but a foul on ⟦PERSON|Yann Le Bihan⟧ was spotted.

The draw lifts ⟦TEAM|Tajikistan⟧ above ⟦TEAM|Kyrgyzstan⟧ on goal difference. ⟦PERSON|Komron Saidov⟧ missed two good openings, and ⟦PERSON|Rustam Akbarov⟧, on his debut, seemed certain to win it until ⟦PERSON|Bakyt Orozov⟧ slid in to deflect his shot over.

⟦PERSON|Jamie Redfern-Cole⟧ ⟦G27|clawed one back⟧ for ⟦TEAM|Barrow⟧ in the ⟦MINUTE|46th minute⟧. ⟦TEAM|Tranmere⟧ took the wind out of them again, ⟦PERSON|Ewan Kirk⟧ ⟦G28|doubling the difference⟧ ⟦MINUTE|five minutes on⟧ to ⟦SCORE|3-1⟧.

⟦TEAM|Ludogorets⟧ led from the ⟦MINUTE|eighth minute⟧, ⟦PERSON|Marcelinho Reis⟧ ⟦G29|giving them the early advantage⟧, and sealed a 14th title with four rounds to spare. “It’s another one for the cabinet,” said captain ⟦PERSON|Georgi Petkov⟧, who led the singing.

⟦PERSON|Sander Koopman⟧ ⟦G30|had the net bulging⟧ in the ⟦MINUTE|19th minute⟧ and the crossbar shaking in the ⟦MINUTE|20th⟧. ⟦TEAM|Heracles⟧ then saw ⟦TEAM|Go Ahead Eagles⟧ claw their way up the pitch without creating very much, bar an ⟦PERSON|Oliver Vos⟧ header that ⟦PERSON|Timo Brand⟧ caught.
=====GOALS=====
{"id": "G1", "scorer": "Marco Steiner", "team": "Sturm Graz", "minute": 60, "minute_text": "hour", "score": "2-1"}
{"id": "G2", "scorer": "Simon Reiter", "team": "LASK", "minute": 57, "minute_text": "three minutes before", "kind": "header"}
{"id": "G3", "scorer": "Gianluca Ferri", "team": "Genoa", "minute": 84, "minute_text": "84 minutes"}
{"id": "G4", "scorer": "Kit Sowden", "team": "Burnley", "minute": 41, "minute_text": "four minutes before half-time"}
{"id": "G5", "scorer": "Kit Sowden", "team": "Burnley", "minute": 41, "minute_text": "four minutes before half-time"}
{"id": "G6", "scorer": "Nando Ruiz", "team": "Villarreal", "scope": "background"}
{"id": "G7", "scorer": "Kara Maddison", "team": "Sunderland Women", "minute": 70, "minute_text": "70th-minute", "kind": "shot"}
{"id": "G8", "scorer": "Kara Maddison", "team": "Sunderland Women", "minute": 70, "minute_text": "70th-minute", "kind": "shot"}
{"id": "G9", "scorer": "Daiki Nishi", "team": "Kashiwa", "minute": 89, "minute_text": "89th minute"}
{"id": "G10", "scorer": "Daiki Nishi", "team": "Kashiwa", "minute": 89, "minute_text": "89th minute"}
{"id": "G11", "scorer": "Phil Sturridge-Hall", "team": "Swansea City", "minute": 52, "minute_text": "three minutes"}
{"id": "G12", "scorer": "Phil Sturridge-Hall", "team": "Swansea City", "minute": 52}
{"id": "G13"}
{"id": "G14", "scorer": "Žan Kovač", "team": "Slovenia", "minute": 66, "minute_text": "66th minute", "kind": "volley", "assist": "Jaka Zupan"}
{"id": "G15", "scorer": "Žan Kovač", "team": "Slovenia", "minute": 66, "minute_text": "66th minute", "kind": "volley", "assist": "Jaka Zupan"}
{"id": "G16", "scorer": "Axel Berg", "team": "Sweden"}
{"id": "G17", "scorer": "Filip Brožek", "team": "Slovan Liberec", "scope": "background", "count": 9}
{"id": "G18", "scorer": "Gregor Milne", "team": "Ross County", "minute": 4, "minute_text": "four minutes", "kind": "header"}
{"id": "G19", "scorer": "Gregor Milne", "team": "Ross County", "minute": 4, "minute_text": "four minutes", "kind": "header"}
{"id": "G20", "scorer": "Efraín Luna", "team": "Pachuca", "minute": 88, "minute_text": "88 minutes", "score": "2-2"}
{"id": "G21", "scorer": "Dante Rivas", "team": "Pachuca", "minute": 112, "minute_text": "112", "kind": "free kick", "score": "3-2"}
{"id": "G22", "scorer": "Harvey Nield", "team": "Salford City", "minute": 12, "minute_text": "12th minute"}
{"id": "G23", "scorer": "Dominik Wolff; Asher Bryan", "team": "Tottenham", "count": 2}
{"id": "G24", "scorer": "Hugh Carver; Leif Aune", "team": "West Ham", "count": 2}
{"id": "G25", "scorer": "Baptiste Morin", "team": "Lorient", "minute": 73, "minute_text": "73 minutes"}
{"id": "G26", "scorer": "Sacha Perrot", "team": "Caen", "outcome": "ruled out"}
{"id": "G27", "scorer": "Jamie Redfern-Cole", "team": "Barrow", "minute": 46, "minute_text": "46th minute"}
{"id": "G28", "scorer": "Ewan Kirk", "team": "Tranmere", "minute": 51, "minute_text": "five minutes on", "score": "3-1"}
{"id": "G29", "scorer": "Marcelinho Reis", "team": "Ludogorets", "minute": 8, "minute_text": "eighth minute"}
{"id": "G30", "scorer": "Sander Koopman", "team": "Heracles", "minute": 19, "minute_text": "19th minute"}
