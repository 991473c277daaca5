⟦PERSON|Curtis Bellamy-Hughes⟧ and ⟦PERSON|Sean Farrelly⟧ were the scorers as ⟦TEAM|Northampton⟧ beat ⟦TEAM|Stevenage⟧, each ⟦G1|scoring⟧ in the ⟦MINUTE|final quarter of an hour⟧. ⟦PERSON|Farrelly⟧ ⟦G2|went first⟧, with ⟦MINUTE|77⟧ played, off a pass from ⟦PERSON|Ivo Marchetti⟧; ⟦PERSON|Bellamy-Hughes⟧, who had not long missed from the same spot, ⟦G3|followed⟧ ⟦MINUTE|seven minutes later⟧.

⟦TEAM|Feyenoord⟧ striker ⟦PERSON|Guus Hartog⟧ had no luck, his shot in the ⟦MINUTE|6th minute⟧ stopping on the line and his header in the ⟦MINUTE|60th⟧ ⟦G4|going in⟧ off him, but at the wrong end. That is to say, from ⟦PERSON|Djibril Konaté⟧'s corner ⟦PERSON|Hartog⟧ ⟦G5|scored⟧ for ⟦TEAM|Sparta Rotterdam⟧. It was the only ⟦G6|goal⟧.

A ⟦MINUTE|19th-minute⟧ corner, cleared; a ⟦MINUTE|20th-minute⟧ corner, not. ⟦PERSON|Leroy Fontaine⟧ ⟦G7|scored from it⟧ with his shin for ⟦TEAM|Reims⟧, who had until ⟦MINUTE|half-time⟧ to enjoy it and about ⟦MINUTE|15 seconds⟧ of the second half besides. ⟦PERSON|Rémy Vasseur⟧'s ⟦G8|equaliser⟧, from the tip-off so to speak, had ⟦TEAM|Metz⟧ on level terms, and both keepers were beaten once more, by the woodwork at ⟦PERSON|Vasseur⟧'s hand and by nobody at ⟦PERSON|Fontaine⟧'s.

Local hero ⟦PERSON|Luka Radović⟧ ⟦G9|got his tenth⟧ of the season in the ⟦MINUTE|13th minute⟧, and with it the ⟦TEAM|Modena⟧ lead; ⟦PERSON|Mattia Corsi⟧ ⟦G10|pulled ⟦TEAM|Bari⟧ level⟧ in the ⟦MINUTE|last minute of the half⟧. A ⟦PERSON|Radović⟧ free-kick on ⟦MINUTE|51⟧ came back from the junction of post and bar and ⟦TEAM|Bari⟧'s ⟦PERSON|Elio Grassi⟧ almost put it in.

The ⟦MINUTE|opening half-hour⟧ at ⟦VENUE|Kingston Park⟧ had three ⟦G11|goals⟧ in it and the remaining hour none. ⟦PERSON|Will Charnock⟧ ⟦G12|scored⟧ on ⟦MINUTE|3⟧ for ⟦TEAM|Gateshead⟧, ⟦PERSON|Devon Priestnall⟧ ⟦G13|replied⟧ on ⟦MINUTE|10⟧ for ⟦TEAM|Southend⟧ and ⟦PERSON|Charnock⟧ ⟦G14|had the last of them⟧ on ⟦MINUTE|29⟧. ⟦TEAM|Southend⟧ put eight shots on target to ⟦TEAM|Gateshead⟧'s four, and ⟦PERSON|Mo Bangura⟧ in the home goal was named man of the match.

What ⟦PERSON|Darius Popescu⟧ saw was a wall. What he did was go under it. ⟦TEAM|Rapid Bucharest⟧, in the ⟦MINUTE|63rd minute⟧, ⟦G15|were level⟧ with ⟦TEAM|Farul⟧, whose ⟦G16|goal⟧ had come from the spot on ⟦MINUTE|27⟧, the taker ⟦PERSON|Radu Munteanu⟧ and the foul, on ⟦PERSON|Munteanu⟧, ⟦PERSON|Popescu⟧'s.

⟦TEAM|Crystal Palace Women⟧'s goalkeeper ⟦PERSON|Anya Sorensen⟧ made five saves from ⟦PERSON|Becca Lund⟧, three of them before ⟦MINUTE|20 minutes⟧ were up, and was then beaten by a team-mate. Captain ⟦PERSON|Tash Wilding⟧ ⟦G17|put it into her own net⟧ on ⟦MINUTE|23⟧ and, the game being what it is, ⟦G18|scored at the right end⟧ on ⟦MINUTE|24⟧. ⟦TEAM|Southampton Women⟧ could not believe it either time.

Up to the ⟦MINUTE|82nd minute⟧ ⟦TEAM|Persib⟧ had ⟦G19|scored⟧ from the one chance they had, up to the ⟦MINUTE|84th⟧ from two. ⟦PERSON|Rizky Hidayat⟧ ⟦G20|made the score ⟦SCORE|2-0⟧⟧, on ⟦MINUTE|83⟧, having been denied twice by the post in an offside position that did not count anyway; the ⟦G21|first⟧ had been ⟦PERSON|Marcelinho⟧'s, on ⟦MINUTE|26⟧.

⟦TEAM|Nacional Asunción⟧, who'd had a man dismissed, were in no mood to attack, so the attack that led to ⟦PERSON|Aníbal Rojas Duarte⟧'s ⟦G22|goal⟧ was a surprise to both benches. It came a ⟦MINUTE|minute from the interval⟧. The ball in was ⟦PERSON|Fernando Cáceres⟧', the mistake was ⟦PERSON|Derlis Ovelar⟧'s (he was in goal for ⟦TEAM|Guaraní⟧), and the ⟦G23|finish⟧ was low.

A double change in the ⟦MINUTE|65th minute⟧ and a ⟦G24|goal⟧ in the ⟦MINUTE|66th⟧. Neither of those who had come on had anything to do with it: ⟦PERSON|Robbie Noonan⟧, ⟦MINUTE|66 minutes⟧ on the field himself, ⟦G25|scored⟧ when ⟦PERSON|Evan Lennon⟧ squared to him. ⟦TEAM|Drogheda United⟧'s two newcomers, ⟦PERSON|Jamie Egan⟧ and ⟦PERSON|Kyle Byrne⟧, were each booked for celebrating.

"Two ⟦G26|goals⟧, one hand," said ⟦PERSON|Tadeáš Hrubý⟧, keeper of ⟦TEAM|Bohemians 1905⟧, with his left in plaster. He had hurt it stopping ⟦PERSON|Vojtěch Mareš⟧ on the ⟦MINUTE|quarter-hour⟧, played on with it, and ⟦G27|been beaten⟧ by ⟦PERSON|Mareš⟧ on ⟦MINUTE|22⟧ and ⟦PERSON|Sadam Kipré⟧ on ⟦MINUTE|41⟧. ⟦TEAM|Jablonec⟧ did not know. "Would have shot more," said ⟦PERSON|Mareš⟧.

Hard-pressed to score one, ⟦TEAM|Torquay⟧ ⟦G28|got two⟧. ⟦PERSON|Archie Penrose⟧, 34 and slowing, ⟦G29|struck⟧ on ⟦MINUTE|31⟧ and his nephew, ⟦PERSON|Cal Penrose⟧, 18 and not, struck a post on ⟦MINUTE|35⟧. On ⟦MINUTE|50⟧ it was the turn of ⟦PERSON|Ed Luscombe⟧ to ⟦G30|strike⟧. ⟦TEAM|Bath City⟧ drew the second half's remaining 40 minutes ⟦SCORE|nil-nil⟧.

The ⟦G31|second⟧ of ⟦TEAM|Sassuolo⟧'s goals, ⟦PERSON|Giacomo Venturi⟧'s, came from a free-kick given for a handball by ⟦PERSON|Giacomo Venturi⟧'s marker; the ⟦G32|first⟧, ⟦PERSON|Andreas Kyriakou⟧'s, from a goal kick. They were timed at ⟦MINUTE|35⟧ and ⟦MINUTE|61⟧. ⟦TEAM|Frosinone⟧ asked for VAR on both.

After an ⟦MINUTE|hour⟧ of the one-way stuff, a ⟦G33|goal⟧ the other way. ⟦PERSON|Jesús Galindo⟧, sent clear by ⟦PERSON|Omar Tejeda⟧, ⟦G34|scored⟧ at ⟦MINUTE|61⟧ for ⟦TEAM|Mazatlán⟧, and ⟦TEAM|León⟧, with 19 efforts to their name, 12 of them saved, had to start again. ⟦TEAM|León⟧'s 20th went wide. Their 21st, ⟦PERSON|William Perea⟧'s, on ⟦MINUTE|90⟧, ⟦G35|was the one⟧.

⟦PERSON|Gareth Moxon⟧ put his penalty (⟦MINUTE|9⟧) too close to ⟦PERSON|Reece Latimer⟧ and his free-kick (⟦MINUTE|15⟧) too far from him. The next time, a pass by ⟦PERSON|Arun Gill⟧, it was just right, and the score after ⟦MINUTE|22 minutes⟧, ⟦G36|⟦SCORE|1-0⟧⟧, stayed that way. ⟦TEAM|Boreham Wood⟧ held on.

⟦TEAM|Cameroon⟧'s women ⟦G37|scored three⟧, all with the help of ⟦PERSON|Marie Awona⟧. She crossed for ⟦PERSON|Gabrielle Ngo Mbeleck⟧ on ⟦MINUTE|4⟧, she passed for ⟦PERSON|Aline Onguene⟧ on ⟦MINUTE|46⟧, she was brought down for ⟦PERSON|Estelle Atangana⟧ to ⟦G38|convert⟧ on ⟦MINUTE|68⟧. She had a try herself late on, but ⟦PERSON|Fatou Jallow⟧ for ⟦TEAM|Gambia⟧ was equal to it.

⟦TEAM|Slavia Prague⟧ let the first leg's lead slip in the ⟦MINUTE|15th minute⟧, when ⟦PERSON|Joris Van Acker⟧ ⟦G39|scored⟧ for ⟦TEAM|Gent⟧. They did not get it back. ⟦PERSON|Lukáš Brož⟧ would have equalised on ⟦MINUTE|19⟧ if the ball had had less air in it, and ⟦PERSON|Simon Dierckx⟧, who'd let it bounce, did the same on ⟦MINUTE|21⟧ and lived to tell the tale.

When ⟦PERSON|Ike Brathwaite⟧ collapsed in the box the ⟦TEAM|York City⟧ fans wanted a penalty. When he got up and ⟦G40|scored⟧ they forgot about it. That was the ⟦MINUTE|55th minute⟧, it was ⟦PERSON|Tyrese Maguire⟧ who'd kept the ball alive, and ⟦TEAM|Eastleigh⟧ were still in with a shout until ⟦MINUTE|79⟧, on which the same ⟦PERSON|Maguire⟧ ⟦G41|scored⟧ himself.

⟦PERSON|Carl-Johan Wiklund⟧ has 5 caps and, since the ⟦MINUTE|28th minute⟧ here, a ⟦G42|goal⟧. He also has a sore back from ⟦PERSON|Anton Rehn⟧'s embrace. ⟦TEAM|Sweden⟧ were already in front by a ⟦G43|goal⟧ of ⟦PERSON|Rehn⟧'s own, on ⟦MINUTE|12⟧, and with ⟦TEAM|Estonia⟧'s ⟦PERSON|Rasmus Tamm⟧ having missed from the spot on ⟦MINUTE|20⟧ there was no way back.

By rights ⟦TEAM|Shrewsbury⟧ ought to have been out of sight, with ⟦PERSON|Lyndon Sobers⟧ missing three and ⟦PERSON|Ben Cartlidge⟧ one. They were instead out of luck. ⟦TEAM|Fleetwood⟧ ⟦G44|scored⟧ with a throw, a header and a knee, in that order, the knee ⟦PERSON|Junior Mukendi⟧'s, and the minute, the ⟦MINUTE|last of the 90⟧.
=====GOALS=====
{"id": "G1", "count": 2, "scorer": "Curtis Bellamy-Hughes; Sean Farrelly", "team": "Northampton"}
{"id": "G2", "scorer": "Sean Farrelly", "team": "Northampton", "minute": 77, "minute_text": "77"}
{"id": "G3", "scorer": "Curtis Bellamy-Hughes", "team": "Northampton", "minute": 84, "minute_text": "seven minutes later"}
{"id": "G4", "scorer": "Guus Hartog", "team": "Sparta Rotterdam", "minute": 60, "minute_text": "60th", "kind": "own goal"}
{"id": "G5", "kind": "own goal", "scorer": "Guus Hartog", "team": "Sparta Rotterdam", "minute": 60, "minute_text": "60th"}
{"id": "G6", "scorer": "Guus Hartog", "team": "Sparta Rotterdam", "minute": 60, "minute_text": "60th", "kind": "own goal"}
{"id": "G7", "scorer": "Leroy Fontaine", "team": "Reims", "minute": 20, "minute_text": "20th-minute"}
{"id": "G8", "scorer": "Rémy Vasseur", "team": "Metz", "minute": 46, "minute_text": "15 seconds"}
{"id": "G9", "scorer": "Luka Radović", "team": "Modena", "minute": 13, "minute_text": "13th minute"}
{"id": "G10", "scorer": "Mattia Corsi", "team": "Bari", "minute": 45, "minute_text": "last minute of the half"}
{"id": "G11", "count": 3}
{"id": "G12", "scorer": "Will Charnock", "team": "Gateshead", "minute": 3, "minute_text": "3"}
{"id": "G13", "scorer": "Devon Priestnall", "team": "Southend", "minute": 10, "minute_text": "10"}
{"id": "G14", "scorer": "Will Charnock", "team": "Gateshead", "minute": 29, "minute_text": "29"}
{"id": "G15", "kind": "free kick", "scorer": "Darius Popescu", "team": "Rapid Bucharest", "minute": 63, "minute_text": "63rd minute"}
{"id": "G16", "kind": "penalty", "scorer": "Radu Munteanu", "team": "Farul", "minute": 27, "minute_text": "27"}
{"id": "G17", "kind": "own goal", "scorer": "Tash Wilding", "team": "Southampton Women", "minute": 23, "minute_text": "23"}
{"id": "G18", "scorer": "Tash Wilding", "team": "Crystal Palace Women", "minute": 24, "minute_text": "24"}
{"id": "G19", "scorer": "Marcelinho", "team": "Persib", "minute": 26, "minute_text": "26"}
{"id": "G20", "score": "2-0", "scorer": "Rizky Hidayat", "team": "Persib", "minute": 83, "minute_text": "83"}
{"id": "G21", "scorer": "Marcelinho", "team": "Persib", "minute": 26, "minute_text": "26"}
{"id": "G22", "scorer": "Aníbal Rojas Duarte", "team": "Nacional Asunción", "minute": 44, "minute_text": "minute from the interval"}
{"id": "G23", "scorer": "Aníbal Rojas Duarte", "team": "Nacional Asunción", "minute": 44, "minute_text": "minute from the interval"}
{"id": "G24", "assist": "Evan Lennon", "scorer": "Robbie Noonan", "team": "Drogheda United", "minute": 66, "minute_text": "66th"}
{"id": "G25", "assist": "Evan Lennon", "scorer": "Robbie Noonan", "team": "Drogheda United", "minute": 66, "minute_text": "66th"}
{"id": "G26", "count": 2, "scorer": "Vojtěch Mareš; Sadam Kipré", "team": "Jablonec"}
{"id": "G27", "count": 2, "scorer": "Vojtěch Mareš; Sadam Kipré", "team": "Jablonec"}
{"id": "G28", "count": 2, "scorer": "Archie Penrose; Ed Luscombe", "team": "Torquay"}
{"id": "G29", "kind": "shot", "scorer": "Archie Penrose", "team": "Torquay", "minute": 31, "minute_text": "31"}
{"id": "G30", "scorer": "Ed Luscombe", "team": "Torquay", "minute": 50, "minute_text": "50"}
{"id": "G31", "scorer": "Giacomo Venturi", "team": "Sassuolo", "minute": 61, "minute_text": "61"}
{"id": "G32", "scorer": "Andreas Kyriakou", "team": "Sassuolo", "minute": 35, "minute_text": "35"}
{"id": "G33", "assist": "Omar Tejeda", "kind": "shot", "scorer": "Jesús Galindo", "team": "Mazatlán", "minute": 61, "minute_text": "61"}
{"id": "G34", "assist": "Omar Tejeda", "kind": "shot", "scorer": "Jesús Galindo", "team": "Mazatlán", "minute": 61, "minute_text": "61"}
{"id": "G35", "scorer": "William Perea", "team": "León", "minute": 90, "minute_text": "90"}
{"id": "G36", "assist": "Arun Gill", "score": "1-0", "scorer": "Gareth Moxon", "team": "Boreham Wood", "minute": 22, "minute_text": "22 minutes"}
{"id": "G37", "count": 3, "scorer": "Gabrielle Ngo Mbeleck; Aline Onguene; Estelle Atangana", "team": "Cameroon"}
{"id": "G38", "kind": "penalty", "scorer": "Estelle Atangana", "team": "Cameroon", "minute": 68, "minute_text": "68"}
{"id": "G39", "kind": "shot", "scorer": "Joris Van Acker", "team": "Gent", "minute": 15, "minute_text": "15th minute"}
{"id": "G40", "kind": "shot", "scorer": "Ike Brathwaite", "team": "York City", "minute": 55, "minute_text": "55th minute"}
{"id": "G41", "scorer": "Tyrese Maguire", "team": "York City", "minute": 79, "minute_text": "79"}
{"id": "G42", "scorer": "Carl-Johan Wiklund", "team": "Sweden", "minute": 28, "minute_text": "28th minute"}
{"id": "G43", "scorer": "Anton Rehn", "team": "Sweden", "minute": 12, "minute_text": "12"}
{"id": "G44", "scorer": "Junior Mukendi", "team": "Fleetwood", "minute": 90, "minute_text": "last of the 90"}
