⟦TEAM|Hull City⟧ hit the woodwork three times but left ⟦VENUE|Ashton Gate⟧ with nothing, ⟦PERSON|Marvin Tennant⟧'s ⟦MINUTE|51st-minute⟧ ⟦G1|goal⟧ proving decisive. ⟦PERSON|Tom Lilley⟧ twice and ⟦PERSON|Reuben Vaz⟧ were the unlucky visitors; ⟦PERSON|Vaz⟧ also missed a one-on-one.

⟦PERSON|Marcel Dietz⟧, a ⟦COMPETITION|Champions League⟧ winner in ⟦DATE|2019⟧, has agreed to join ⟦TEAM|Wrexham⟧ on a one-year contract when his ⟦TEAM|Ajax⟧ deal expires.

⟦PERSON|Brian Lockhart⟧ has been told he can leave ⟦TEAM|St Mirren⟧. The striker, whose contract runs until ⟦DATE|2026⟧, has started once since ⟦DATE|September⟧ and came closest to a goal when his header against ⟦TEAM|Motherwell⟧ was tipped on to a post.

⟦PERSON|Florin Stanciu⟧ ⟦G2|struck the decisive blow⟧ from the edge of the area as ⟦TEAM|Steaua Bucharest⟧ edged out ⟦TEAM|Manchester City⟧ in a tight first leg. ⟦TEAM|City⟧ had the ball for long spells, but ⟦PERSON|Phil Astley-Grant⟧ and ⟦PERSON|Joan Ferrer⟧ could only shoot straight at ⟦PERSON|Vlad Dumitru⟧.

⟦TEAM|Cambridge⟧ would have gone ahead had ⟦PERSON|Archie Lomas⟧ not slipped as he lined up a shot on ⟦MINUTE|13 minutes⟧. By the time he got up, ⟦PERSON|Dan Haworth⟧ was at the other end, collecting ⟦PERSON|Ravi Anand⟧'s pass and ⟦G3|shooting through ⟦PERSON|Owen Staley⟧'s legs⟧.

"Nobody remembers the seven he kept out," complained ⟦TEAM|Walsall⟧ boss ⟦PERSON|Pete Dunstan⟧ on behalf of goalkeeper ⟦PERSON|Marc Eversholt⟧, who allowed ⟦PERSON|Junior Baptista⟧'s ⟦MINUTE|82nd-minute⟧ cross to ⟦G4|drop over his head and in⟧ for ⟦TEAM|Bolton⟧'s ⟦G5|equaliser⟧.

⟦TEAM|Everton⟧ moved four points clear of the relegation zone. ⟦PERSON|Gareth Sparrow⟧'s ⟦G6|header⟧ from ⟦PERSON|Alvaro Ruiz-Pena⟧'s corner was their first set-piece ⟦G7|goal⟧ of the season, and a superb double save by ⟦PERSON|Mattia Conti⟧ from ⟦PERSON|Bobby Wakefield⟧ and ⟦PERSON|Deji Sanusi⟧ made sure it counted.

⟦PERSON|Reece Tolley⟧ was adjudged offside as he rolled ⟦PERSON|Ibrahim Ceesay⟧'s pass against the post, though ⟦TEAM|Cambridge⟧ contended he would have scored from the rebound in any case.

⟦PERSON|Ross Halkett⟧ and ⟦PERSON|Dylan McQueen⟧ were both booked before the ⟦MINUTE|quarter-hour⟧ and neither finished the match. The chances, such as they were, came to ⟦PERSON|Ryan Fordyce⟧, who headed over, and ⟦PERSON|Steven Ure⟧, whose shot was charged down by ⟦PERSON|Kenny Bruce⟧.

⟦TEAM|Oxford⟧ have kept three successive clean sheets. ⟦PERSON|Mikael Fossum⟧ was rarely troubled in this one, although he did well to deny ⟦PERSON|Ollie Bray⟧ with his legs on ⟦MINUTE|80 minutes⟧.

At the second time of asking, ⟦PERSON|Chuba Amadi-West⟧ ⟦G8|buried⟧ a penalty for ⟦TEAM|Luton⟧. His first, on ⟦MINUTE|9 minutes⟧, had been saved by ⟦PERSON|Tim Kolbe⟧, who was off his line; his next, from the retake, went the same way as the keeper but with a good deal more force.

⟦PERSON|Ethan Colclough⟧'s low cross on ⟦MINUTE|64 minutes⟧ was missed by ⟦PERSON|Sam Merritt⟧, missed by ⟦PERSON|Kostas Vlahos⟧ and finally ⟦G9|swept in at the far post⟧ by ⟦PERSON|Jamie Pountney⟧. ⟦TEAM|Crawley⟧ went close to a second when ⟦PERSON|Merritt⟧ clipped the bar.

A repeat of ⟦DATE|last year⟧'s final had the same outcome, ⟦TEAM|Hearts⟧ beating ⟦TEAM|Rangers⟧ on penalties after two goalless hours. ⟦PERSON|Ciaran Dailly⟧ scored the last of the kicks once ⟦PERSON|Maksym Bondar⟧ had seen his saved by ⟦PERSON|Grant Niven⟧.

⟦PERSON|Zach Holloway⟧ has gone six months without playing, so his manager could forgive the ⟦TEAM|Portsmouth⟧ winger for tiring. Before he did, he ⟦G10|scored one⟧, from ⟦PERSON|Tyler Brandreth⟧'s pass, made ⟦G11|another⟧ for ⟦PERSON|Brandreth⟧ and had a shot saved by ⟦PERSON|Louis Ashcombe⟧.

⟦PERSON|Alec Winstanley⟧ has bought 54 per cent of ⟦TEAM|Rochdale⟧'s shares and becomes chairman with immediate effect. He watched ⟦DATE|Saturday⟧'s match from the directors' box, where he saw ⟦PERSON|Kurt Bessant⟧ ⟦G12|slide in a late consolation⟧ and little else to please him.

⟦PERSON|Cesar Montoya⟧ had been kept quiet by ⟦PERSON|Harry Selwyn⟧ until ⟦MINUTE|73 minutes⟧, when the ⟦NORP|Uruguayan⟧ peeled off to the back post and ⟦G13|squeezed ⟦PERSON|Adam Draycott⟧'s cross between ⟦PERSON|Ian Rowlands⟧ and the woodwork⟧. ⟦TEAM|Swansea⟧ pushed men forward, but ⟦PERSON|Selwyn⟧ headed tamely at ⟦PERSON|Joe Tilsley⟧.

⟦TEAM|Fulham⟧'s opening ⟦G14|goal⟧ was reviewed for a possible handball by ⟦PERSON|Jonas Meier⟧ in the build-up, and allowed. There was no doubt about their ⟦G15|second⟧. ⟦PERSON|Meier⟧'s pass split the defence and ⟦PERSON|Andy Osgodby⟧, scorer of the ⟦G16|first⟧, ⟦G17|drilled it low beyond ⟦PERSON|Nikola Babic⟧⟧.

"We're in a false position, I keep saying it," said ⟦TEAM|Accrington⟧'s ⟦PERSON|Lee Harwood⟧. "⟦PERSON|Kian⟧'s hit the bar from a yard, we've had a blatant penalty turned down and then ⟦PERSON|Jack⟧ has a header cleared. I don't know what we've done to deserve it."

"He had the ball, he had the whole goal to aim at, and he's put it over," said ⟦PERSON|Barry Wragby⟧, the ⟦TEAM|Oldham⟧ boss. "I'm not going to hammer him for it."

⟦PERSON|Olivier Sarr-Dumont⟧ started for the first time since ⟦DATE|Boxing Day⟧ and ⟦G18|hit the ⟦TEAM|Sky Blues⟧' second⟧, ⟦MINUTE|20 minutes after⟧ ⟦PERSON|Nathan Greaves⟧ had ⟦G19|headed them in front⟧ in the ⟦MINUTE|28th⟧. ⟦TEAM|Blackburn⟧'s only real effort was a free-kick that ⟦PERSON|Marcus Trowell⟧ saved comfortably.

⟦TEAM|Raith Rovers⟧' ⟦PERSON|Kai Drysdale⟧ ran from halfway, beat two men and chipped ⟦PERSON|Neil Urquhart⟧, but the ball landed on the bar and bounced over. ⟦TEAM|Falkirk⟧ went straight down the field and ⟦G20|scored the winner⟧, ⟦PERSON|Urquhart⟧'s kick finding ⟦PERSON|Owen Tasker⟧ and his centre ⟦PERSON|Paul Ramsay⟧.

⟦TEAM|Stevenage⟧ drew for the fifth time in six games, this one ⟦SCORE|1-1⟧. ⟦PERSON|Jason Pickard⟧'s effort, deflected off ⟦PERSON|Wes Haldon⟧, ⟦G21|levelled matters⟧ just after the ⟦MINUTE|hour⟧, and ⟦PERSON|Haldon⟧, who had ⟦G22|put ⟦TEAM|Shrewsbury⟧ ahead⟧, nearly diverted another past his own keeper.

In the ⟦MINUTE|fourth of five added minutes⟧ ⟦PERSON|Stan Rokeby⟧ swung in one last corner for ⟦TEAM|Burnley⟧. ⟦PERSON|Marek Jansky⟧ came and did not get there, ⟦PERSON|Elias Toft⟧ could not jump, and ⟦PERSON|Dom Priestley⟧, behind them both, ⟦G23|thumped it in off his forehead⟧.
=====GOALS=====
{"id": "G1", "scorer": "Marvin Tennant", "minute": 51, "minute_text": "51st-minute"}
{"id": "G2", "scorer": "Florin Stanciu", "team": "Steaua Bucharest", "kind": "shot"}
{"id": "G3", "scorer": "Dan Haworth", "minute": 13, "minute_text": "13 minutes", "kind": "shot", "assist": "Ravi Anand"}
{"id": "G4", "scorer": "Junior Baptista", "team": "Bolton", "minute": 82, "minute_text": "82nd-minute"}
{"id": "G5", "scorer": "Junior Baptista", "team": "Bolton", "minute": 82, "minute_text": "82nd-minute"}
{"id": "G6", "scorer": "Gareth Sparrow", "team": "Everton", "kind": "header", "assist": "Alvaro Ruiz-Pena"}
{"id": "G7", "scorer": "Gareth Sparrow", "team": "Everton", "kind": "header", "assist": "Alvaro Ruiz-Pena"}
{"id": "G8", "scorer": "Chuba Amadi-West", "team": "Luton", "minute": 9, "minute_text": "9 minutes", "kind": "penalty"}
{"id": "G9", "scorer": "Jamie Pountney", "team": "Crawley", "minute": 64, "minute_text": "64 minutes", "kind": "shot", "assist": "Ethan Colclough"}
{"id": "G10", "scorer": "Zach Holloway", "team": "Portsmouth", "assist": "Tyler Brandreth"}
{"id": "G11", "scorer": "Tyler Brandreth", "team": "Portsmouth", "assist": "Zach Holloway"}
{"id": "G12", "scorer": "Kurt Bessant", "team": "Rochdale", "kind": "shot"}
{"id": "G13", "scorer": "Cesar Montoya", "minute": 73, "minute_text": "73 minutes", "kind": "shot", "assist": "Adam Draycott"}
{"id": "G14", "scorer": "Andy Osgodby", "team": "Fulham"}
{"id": "G15", "scorer": "Andy Osgodby", "team": "Fulham", "kind": "shot", "assist": "Jonas Meier"}
{"id": "G16", "scorer": "Andy Osgodby", "team": "Fulham"}
{"id": "G17", "scorer": "Andy Osgodby", "team": "Fulham", "kind": "shot", "assist": "Jonas Meier"}
{"id": "G18", "scorer": "Olivier Sarr-Dumont", "team": "Sky Blues", "minute": 48, "minute_text": "20 minutes after"}
{"id": "G19", "scorer": "Nathan Greaves", "team": "Sky Blues", "minute": 28, "minute_text": "28th", "kind": "header"}
{"id": "G20", "scorer": "Paul Ramsay", "team": "Falkirk", "assist": "Owen Tasker"}
{"id": "G21", "scorer": "Jason Pickard", "team": "Stevenage", "minute_text": "hour", "kind": "shot"}
{"id": "G22", "scorer": "Wes Haldon", "team": "Shrewsbury"}
{"id": "G23", "scorer": "Dom Priestley", "team": "Burnley", "minute": 90, "added": 4, "minute_text": "fourth of five added minutes", "kind": "header", "assist": "Stan Rokeby"}
