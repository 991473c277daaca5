⟦PERSON|Dario Marušić⟧ ⟦G1|gave ⟦TEAM|Hajduk Split⟧ an early lead⟧ after ⟦MINUTE|seven minutes⟧ with a low shot from the edge of the area, and ⟦PERSON|Lovre Banić⟧ ⟦G2|doubled the advantage⟧ with a header before the ⟦MINUTE|break⟧. ⟦TEAM|Osijek⟧ had three corners in a row at the start of the second half but never tested ⟦PERSON|Ivan Kralj⟧.

⟦TEAM|Wrexham⟧ wrapped up promotion without kicking a ball on ⟦DATE|Tuesday⟧ after ⟦TEAM|Stockport County⟧'s defeat. Manager ⟦PERSON|Gethin Prosser⟧ said the players had rolled up their sleeves since ⟦DATE|January⟧, and that the point at ⟦TEAM|Reading⟧ had sealed nothing but had settled the nerves.

⟦TEAM|Everton⟧ clawed their way back through ⟦PERSON|Jude Okonjo⟧, who ⟦G3|pulled one back⟧ on ⟦MINUTE|68 minutes⟧, but ⟦PERSON|Matt Hollis⟧ ⟦G4|restored the two-goal lead⟧ ⟦MINUTE|five minutes later⟧ and ⟦TEAM|Brentford⟧ saw the game out.

The ⟦NORP|Dutch⟧ side powered past their hosts in the closing half hour. ⟦PERSON|Sem de Wit⟧ ⟦G5|extended the lead⟧ to ⟦SCORE|2-0⟧ in the ⟦MINUTE|61st minute⟧, ⟦PERSON|Youri Blom⟧ ⟦G6|added another⟧ from ⟦PERSON|De Wit⟧'s pass, and the substitute ⟦PERSON|Hakim Amrani⟧ ⟦G7|completed the win⟧ with ⟦MINUTE|two minutes left⟧. ⟦TEAM|Twente⟧ have now won four away games in succession.

It was a result that sealed ⟦TEAM|Plymouth Argyle⟧'s place in the play-offs and extended their unbeaten run to nine matches. ⟦PERSON|Callum Retter⟧ and ⟦PERSON|Finn Ashby⟧ both went close, and ⟦PERSON|Joel Dacosta⟧ had an effort cleared off the line, but ⟦SCORE|0-0⟧ was enough.

⟦TEAM|Fulham⟧ powered past ⟦TEAM|Stoke City⟧ on penalties, ⟦PERSON|Marlon Reyes-Tait⟧ saving twice in the shoot-out after a ⟦SCORE|0-0⟧ draw. Neither side had breached the other's defence in 120 minutes.

⟦TEAM|Lazio⟧ were punished for a careless pass by ⟦PERSON|Fabio Nardelli⟧ when ⟦PERSON|Goran Tešić⟧ intercepted and ⟦G8|fired ⟦TEAM|Parma⟧ in front⟧. That was inside the opening ⟦MINUTE|quarter of an hour⟧. ⟦PERSON|Luca Sforza⟧ ⟦G9|hauled the home side level⟧ a ⟦MINUTE|minute before half-time⟧.

⟦PERSON|Mei Tanigawa⟧ ⟦G10|sealed the win⟧ for ⟦TEAM|INAC Kobe⟧ in the ⟦MINUTE|fourth minute of stoppage time⟧. Earlier ⟦PERSON|Rin Ogura⟧ had struck the bar and ⟦PERSON|Aoi Sakamoto⟧ had been thwarted twice by the ⟦TEAM|Urawa⟧ goalkeeper.

⟦PERSON|Kieran Doyle⟧ sealed his move to ⟦TEAM|Shelbourne⟧ on ⟦DATE|Friday⟧ and will wear the number nine shirt. The 24-year-old, who ⟦G11|scored 11 times⟧ for ⟦TEAM|Galway United⟧ ⟦DATE|last season⟧, said talks were wrapped up within an hour.

An ⟦G12|own goal⟧ by ⟦PERSON|Tom Harker⟧ gave the visitors the lead. ⟦PERSON|Harker⟧ turned ⟦PERSON|Leon Mbeki⟧'s cross past his own keeper on ⟦MINUTE|19 minutes⟧, and ⟦TEAM|Notts County⟧ defended the advantage until ⟦PERSON|Ryan Slate⟧ ⟦G13|levelled⟧ for ⟦TEAM|Bradford City⟧ with ⟦MINUTE|eight minutes remaining⟧.

⟦TEAM|Nigeria⟧ edged past ⟦TEAM|Zambia⟧ to reach the last four. ⟦PERSON|Ifeoma Nwachukwu⟧ ⟦G14|settled the tie⟧ with a free-kick in the ⟦MINUTE|57th minute⟧, and ⟦PERSON|Chisomo Banda⟧ almost pulled ⟦TEAM|Zambia⟧ level at the death, only for her header to drop on the roof of the net.

⟦TEAM|Preston North End⟧ sank to a fifth straight defeat. ⟦PERSON|Ben Stokoe⟧ was beaten to every high ball, ⟦PERSON|Lewis Farrant⟧ conceded two free-kicks on the edge of the box, and the crowd turned on the directors long before ⟦MINUTE|full-time⟧.

A defensive mix-up let ⟦TEAM|Rayo Vallecano⟧ in. ⟦PERSON|Iker Zubiaga⟧ and ⟦PERSON|Pau Serra⟧ left the ball to each other and ⟦PERSON|Nico Barroso⟧ ⟦G15|punished them⟧ on ⟦MINUTE|33 minutes⟧. The ⟦NORP|Spanish⟧ youngster should have had a second when he skewed wide.

⟦TEAM|Celtic⟧ ⟦G16|turned the tie around⟧ at ⟦VENUE|Celtic Park⟧. A goal down from the first leg, they ⟦G17|drew level⟧ on aggregate through ⟦PERSON|Aidan Kerr⟧, who ⟦G18|struck⟧ after ⟦MINUTE|12 minutes⟧, and ⟦PERSON|Mikkel Holst⟧ ⟦G19|sent them through⟧ with a header in the ⟦MINUTE|104th minute⟧.

⟦PERSON|Pia Lundgren⟧ went through on the right, rolled the ball square and watched ⟦PERSON|Elsa Bergman⟧ slide it wide. ⟦TEAM|Vittsjö⟧ had the better of the second half but the goal would not come.

"We rolled up our sleeves and we dug in," said ⟦TEAM|Barnsley⟧ manager ⟦PERSON|Steve Garside⟧. "Nobody buried their head. ⟦PERSON|Alfie⟧ has ⟦G20|got us back into it⟧ and after that we were the better side, but we couldn't find a way past their goalkeeper again."

⟦PERSON|Emil Lindqvist⟧ ⟦G21|stretched ⟦TEAM|Malmö⟧'s lead⟧ ⟦MINUTE|four minutes into the second half⟧. The defender, up for a corner by ⟦PERSON|Oskar Wennberg⟧, was first to the loose ball and ⟦G22|shot in⟧. ⟦TEAM|AIK⟧ hit the post through ⟦PERSON|Adem Krasniqi⟧ soon after, but that was as near as they came.

⟦TEAM|Orlando Pride⟧ moved five points clear at the top with a ⟦SCORE|1-0⟧ win over ⟦TEAM|Gotham FC⟧. ⟦PERSON|Carla Esteves⟧ ⟦G23|got the only goal⟧ in the ⟦MINUTE|76th minute⟧; it sealed a seventh clean sheet for ⟦PERSON|Brooke Tanner⟧ and left ⟦TEAM|Gotham⟧ in sixth.

⟦PERSON|Pieter Claes⟧ was clipped by ⟦PERSON|Robin Maes⟧ as he went through on goal, and referee ⟦PERSON|Jonas Vinter⟧ pointed to the spot. ⟦PERSON|Claes⟧ hammered the kick against the bar, and ⟦TEAM|Genk⟧'s lead over ⟦TEAM|Gent⟧ at the top of the table stays at two points.

Second-half ⟦G24|goals⟧ from ⟦PERSON|Omar Haddad⟧ and ⟦PERSON|Tariq Nasser⟧ fired ⟦TEAM|Al Ahly⟧ to victory in ⟦GPE|Cairo⟧.

⟦TEAM|Swindon Town⟧ were two down and seemingly out before ⟦PERSON|Harvey Lunn⟧ ⟦G25|gave them hope⟧ on ⟦MINUTE|79 minutes⟧. ⟦PERSON|Dean Postle⟧ then ⟦G26|hauled them level⟧ on ⟦MINUTE|86⟧, before ⟦PERSON|Lunn⟧ was denied a winner by the foot of ⟦PERSON|Ross Amory⟧.

⟦TEAM|Slovakia⟧ were put under pressure from the start and had to wait until the ⟦MINUTE|hour⟧ for a sight of goal. ⟦PERSON|Marek Hudák⟧ dragged that shot wide, ⟦PERSON|Juraj Beňo⟧ blazed over, and the ⟦NORP|Slovaks⟧ finished the evening grateful for a point.
=====GOALS=====
{"id": "G1", "scorer": "Dario Marušić", "team": "Hajduk Split", "minute": 7, "minute_text": "seven minutes", "kind": "shot", "score": "1-0"}
{"id": "G2", "scorer": "Lovre Banić", "team": "Hajduk Split", "minute_text": "before the break", "kind": "header"}
{"id": "G3", "scorer": "Jude Okonjo", "team": "Everton", "minute": 68, "minute_text": "68 minutes"}
{"id": "G4", "scorer": "Matt Hollis", "team": "Brentford", "minute": 73, "minute_text": "five minutes later"}
{"id": "G5", "scorer": "Sem de Wit", "team": "Twente", "minute": 61, "minute_text": "61st minute", "score": "2-0"}
{"id": "G6", "scorer": "Youri Blom", "team": "Twente", "assist": "Sem de Wit"}
{"id": "G7", "scorer": "Hakim Amrani", "team": "Twente", "minute": 88, "minute_text": "two minutes left"}
{"id": "G8", "scorer": "Goran Tešić", "team": "Parma", "minute_text": "quarter of an hour", "kind": "shot"}
{"id": "G9", "scorer": "Luca Sforza", "team": "Lazio", "minute": 44, "minute_text": "minute before half-time"}
{"id": "G10", "scorer": "Mei Tanigawa", "team": "Kobe", "minute": 90, "added": 4, "minute_text": "fourth minute of stoppage time"}
{"id": "G11", "scorer": "Kieran Doyle", "scope": "background", "count": 11}
{"id": "G12", "scorer": "Tom Harker", "team": "Notts County", "minute": 19, "minute_text": "19 minutes", "kind": "own goal"}
{"id": "G13", "scorer": "Ryan Slate", "team": "Bradford City", "minute": 82, "minute_text": "eight minutes remaining"}
{"id": "G14", "scorer": "Ifeoma Nwachukwu", "team": "Nigeria", "minute": 57, "minute_text": "57th minute", "kind": "free kick"}
{"id": "G15", "scorer": "Nico Barroso", "team": "Rayo Vallecano", "minute": 33, "minute_text": "33 minutes"}
{"id": "G16", "scorer": "Aidan Kerr; Mikkel Holst", "team": "Celtic", "count": 2}
{"id": "G17", "scorer": "Aidan Kerr", "team": "Celtic", "minute": 12, "minute_text": "12 minutes"}
{"id": "G18", "scorer": "Aidan Kerr", "team": "Celtic", "minute": 12, "minute_text": "12 minutes"}
{"id": "G19", "scorer": "Mikkel Holst", "team": "Celtic", "minute": 104, "minute_text": "104th minute", "kind": "header"}
{"id": "G20", "scorer": "Alfie", "team": "Barnsley"}
{"id": "G21", "scorer": "Emil Lindqvist", "team": "Malmö", "minute": 49, "minute_text": "four minutes into the second half"}
{"id": "G22", "scorer": "Emil Lindqvist", "team": "Malmö", "minute": 49, "minute_text": "four minutes into the second half", "kind": "shot"}
{"id": "G23", "scorer": "Carla Esteves", "team": "Orlando Pride", "minute": 76, "minute_text": "76th minute"}
{"id": "G24", "scorer": "Omar Haddad; Tariq Nasser", "team": "Al Ahly", "count": 2}
{"id": "G25", "scorer": "Harvey Lunn", "team": "Swindon Town", "minute": 79, "minute_text": "79 minutes", "score": "2-1"}
{"id": "G26", "scorer": "Dean Postle", "team": "Swindon Town", "minute": 86, "minute_text": "86", "score": "2-2"}
