⟦PERSON|Stelios Mavrakis⟧ came on with ⟦TEAM|Aris⟧ chasing, a ⟦PERSON|Fotis Lagos⟧ ⟦G1|goal⟧ behind since ⟦MINUTE|50⟧, and left with a hug from the man who had set him up. That was ⟦PERSON|Ilir Gjoka⟧, whose pass into the box the veteran ⟦G2|turned in⟧ when the watch of the ⟦TEAM|Panathinaikos⟧ coach said ⟦MINUTE|78⟧. He smashed the watch.

The move began with ⟦PERSON|Esme Rayner⟧ and ended with ⟦PERSON|Rayner⟧. Between the two came ⟦PERSON|Cassie Blount⟧, ⟦PERSON|Joy Nwachukwu⟧ and a lucky ricochet off the referee, and when ⟦PERSON|Rayner⟧ ⟦G3|finished it⟧ ⟦TEAM|Reading Women⟧ had waited ⟦MINUTE|37 minutes⟧ for anything of the kind.

From the restart ⟦TEAM|Gremio⟧ lost the ball, and from the loss ⟦TEAM|Palmeiras⟧ ⟦G4|scored⟧: ⟦PERSON|Everson⟧ to ⟦PERSON|Vitinho Ramos⟧, ⟦PERSON|Ramos⟧ to ⟦PERSON|Lucca⟧. It was ⟦MINUTE|one minute⟧ after ⟦PERSON|Rafael Kunz⟧ had ⟦G5|equalised⟧. It was ⟦MINUTE|61⟧ on the clock. ⟦PERSON|Lucca⟧ later struck the bar.

⟦PERSON|Henrik Aune⟧, goalkeeper, kept out a penalty and its rebound. ⟦PERSON|Joakim Lie⟧, full-back, then headed the corner behind for another corner, from which ⟦PERSON|Aune⟧ came, missed and saw ⟦TEAM|Viking⟧ ⟦G6|go ahead⟧ through a player whose shirt had come untucked. ⟦PERSON|Trym Sørbø⟧ it was, ⟦MINUTE|74⟧ on the scoreboard.

A fine double save by ⟦PERSON|Tomás Arriaga⟧ on ⟦MINUTE|88⟧ from ⟦PERSON|Nicolás Ebner⟧ kept ⟦TEAM|Nacional⟧ to ⟦SCORE|2-2⟧, and it is as well for ⟦TEAM|Peñarol⟧ that he made it. ⟦PERSON|Ebner⟧ already had ⟦G7|one⟧, after a ⟦MINUTE|quarter of an hour⟧; so did his strike partner, ⟦PERSON|Renzo Pintos⟧, whose ⟦G8|equaliser⟧ came on ⟦MINUTE|49⟧.

In the ⟦NORP|Korean⟧ capital on ⟦DATE|Sunday⟧, ⟦TEAM|FC Seoul⟧ got what they came for in the ⟦MINUTE|18th minute⟧, when ⟦PERSON|Dong-hyun Ryu⟧'s corner was met by a ⟦NORP|Bosnian⟧. Centre-half ⟦PERSON|Adnan Zukić⟧ had not scored since arriving in ⟦DATE|March⟧. ⟦TEAM|Suwon FC⟧'s keeper, ⟦PERSON|Min-ho Gil⟧, said he ⟦G9|was beaten⟧ by the sun first.

⟦PERSON|Jarrod Kemp⟧'s shot, saved; ⟦PERSON|Lachie Dunn⟧'s shot, blocked; ⟦PERSON|Kemp⟧'s second shot, ⟦G10|over the line⟧ before ⟦PERSON|Tyler Brodie⟧ scooped it out, or so the assistant ruled, with ⟦MINUTE|eight to play⟧. ⟦TEAM|Newcastle Jets⟧ celebrated, ⟦TEAM|Perth Glory⟧ surrounded him, and ⟦TEAM|Perth Glory⟧'s manager said something he will be fined for.

⟦TEAM|Coventry⟧ began with a shot over, a shot wide and then ⟦PERSON|Emeka Onuoha⟧, who ⟦G11|scored⟧ in the ⟦MINUTE|ninth minute⟧. They finished with a shot over, a shot wide and ⟦PERSON|Onuoha⟧ again, except that the last one, in the ⟦MINUTE|89th⟧, was kept out by the foot of ⟦PERSON|Dan Rooke⟧.

It had to be him. Released by ⟦TEAM|Partick Thistle⟧ in ⟦DATE|2022⟧, ⟦PERSON|Ewan Lennox⟧ went back with ⟦TEAM|Raith Rovers⟧ on ⟦DATE|Tuesday⟧ and, the game a ⟦MINUTE|minute from its end⟧, ⟦G12|took the points⟧ off them. ⟦PERSON|Paul Geddes⟧ played him in. The home number one, ⟦PERSON|Stu Rennie⟧, had come for it and then gone back.

Neither the ⟦NORP|Spaniard⟧ nor the ⟦NORP|Swede⟧ got the touch, it emerged later, but the defender between them. ⟦PERSON|Bálint Juhász⟧'s ⟦G13|own goal⟧ therefore enters the books at ⟦MINUTE|64⟧, ⟦TEAM|Copenhagen⟧'s only reward from eleven corners against ⟦TEAM|Ferencváros⟧, and ⟦PERSON|Álvaro Lecumberri⟧ and ⟦PERSON|Filip Stenmark⟧ remain on none.

Offside, said the flag. Onside, said the screen. And the ⟦G14|goal⟧, said the announcer ⟦MINUTE|three minutes later⟧, belonged to number nine, ⟦PERSON|Leon Zielke⟧. It counted as having been scored at ⟦MINUTE|33⟧; ⟦TEAM|Werder Bremen⟧ played on as if it had been 36; ⟦TEAM|Mainz⟧ never got over it, though ⟦PERSON|Finn Hartung⟧'s swerving drive did bring a save.

⟦PERSON|Rob Tansley⟧ made the ⟦G15|first⟧ and ⟦G16|scored the second⟧; ⟦PERSON|Joe Vickers⟧ ⟦G17|scored the first⟧ and made the ⟦G18|second⟧. On ⟦MINUTE|21⟧ and ⟦MINUTE|39⟧ respectively they were all ⟦TEAM|Barnsley⟧ had, and all ⟦TEAM|Barnsley⟧ needed, for ⟦TEAM|Wigan⟧ could not have hit the proverbial barn with its door open.

There were 26 seconds left of the time that had been added when ⟦PERSON|Marco Tessari⟧'s long pass came down near ⟦PERSON|Kofi Badu⟧. He was alone, more or less, and he ⟦G19|scored⟧; and ⟦TEAM|Cremonese⟧, who had spent the evening on the back foot, were up.

The woman in the hat was right: it had been over the line. From her seat in ⟦VENUE|Dens Park⟧ she could see ⟦PERSON|Skye Farquhar⟧'s header come down off the bar and bounce behind ⟦PERSON|Jodi Kerr⟧, ⟦TEAM|Dundee United Women⟧ playing on for 20 seconds before the referee, her earpiece buzzing, ⟦G20|gave it⟧. That is how ⟦TEAM|Glasgow City⟧ came to lead, ⟦MINUTE|55⟧ gone.

⟦PERSON|Santiago Urrutia⟧'s cross was too long, ⟦PERSON|Iván Mella⟧'s was too short, and the one that was right came from a centre-back: ⟦PERSON|Benjamín Rozas⟧ to the head of ⟦PERSON|Cristóbal Lagos⟧, ⟦MINUTE|70 minutes⟧, ⟦G21|⟦SCORE|1-2⟧⟧. ⟦TEAM|Colo-Colo⟧'s goal at the other end survived a siege.

If ⟦PERSON|Amadou Diop⟧ had not slipped he would have had a hat-trick by ⟦MINUTE|half-time⟧. As it was the ⟦TEAM|Teungueth⟧ forward had a ⟦G22|brace⟧, one on ⟦MINUTE|13⟧ and one on ⟦MINUTE|26⟧, and a wet backside. The keeper was sitting down as well, having been sent that way by the second.

Ten men, ⟦TEAM|Sutton⟧, from the ⟦MINUTE|22nd minute⟧, and ahead, ⟦TEAM|Sutton⟧, from the ⟦MINUTE|25th⟧. Only in this division. ⟦PERSON|Ollie Brisk⟧ took the free-kick short, ⟦PERSON|Ade Bamgboye⟧ took it on, and ⟦PERSON|Leighton Hurd⟧ ⟦G23|took it past⟧ a ⟦TEAM|Dagenham⟧ keeper still setting his wall.

⟦TEAM|Jong Ajax⟧ won the toss, won most of the headers and won nothing else. ⟦PERSON|Sem Wolters⟧ might have scored on ⟦MINUTE|5⟧, ⟦PERSON|Rayan Bouzid⟧ ought to have on ⟦MINUTE|50⟧, and the trainer's verdict, "We didn't get the goal we were due," came with a shrug.

With ⟦PERSON|Kjartan Sveinsson⟧ off the field having his head bandaged, ⟦TEAM|Breiðablik⟧ ⟦G24|scored twice⟧ in ⟦MINUTE|four minutes⟧, both through ⟦PERSON|Ari Hauksson⟧. He came back, header first, and nearly had a third for ⟦TEAM|Valur⟧'s tormentors.

"Nice ball," said ⟦PERSON|Milan Vukčević⟧. "Nice ⟦G25|finish⟧," said ⟦PERSON|Stefan Rajić⟧. ⟦PERSON|Vukčević⟧ had ⟦G26|done the finishing⟧, ⟦PERSON|Rajić⟧ the passing, and neither had done any running, for ⟦TEAM|Partizan⟧ had needed just ⟦MINUTE|11 minutes⟧ and one attack.
=====GOALS=====
{"id": "G1", "scorer": "Fotis Lagos", "team": "Panathinaikos", "minute": 50, "minute_text": "50"}
{"id": "G2", "kind": "shot", "assist": "Ilir Gjoka", "scorer": "Stelios Mavrakis", "team": "Aris", "minute": 78, "minute_text": "78"}
{"id": "G3", "kind": "shot", "scorer": "Esme Rayner", "team": "Reading Women", "minute": 37, "minute_text": "37 minutes"}
{"id": "G4", "scorer": "Lucca", "team": "Palmeiras", "minute": 61, "minute_text": "61"}
{"id": "G5", "scorer": "Rafael Kunz", "team": "Gremio", "minute": 60, "minute_text": "one minute"}
{"id": "G6", "scorer": "Trym Sørbø", "team": "Viking", "minute": 74, "minute_text": "74"}
{"id": "G7", "scorer": "Nicolás Ebner", "team": "Nacional", "minute": 15, "minute_text": "quarter of an hour"}
{"id": "G8", "scorer": "Renzo Pintos", "team": "Nacional", "minute": 49, "minute_text": "49"}
{"id": "G9", "kind": "header", "assist": "Dong-hyun Ryu", "scorer": "Adnan Zukić", "team": "FC Seoul", "minute": 18, "minute_text": "18th minute"}
{"id": "G10", "kind": "shot", "scorer": "Jarrod Kemp", "team": "Newcastle Jets", "minute": 82, "minute_text": "eight to play"}
{"id": "G11", "scorer": "Emeka Onuoha", "team": "Coventry", "minute": 9, "minute_text": "ninth minute"}
{"id": "G12", "scorer": "Ewan Lennox", "team": "Raith Rovers", "minute": 89, "minute_text": "minute from its end"}
{"id": "G13", "kind": "own goal", "scorer": "Bálint Juhász", "team": "Copenhagen", "minute": 64, "minute_text": "64"}
{"id": "G14", "scorer": "Leon Zielke", "team": "Werder Bremen", "minute": 33, "minute_text": "33"}
{"id": "G15", "assist": "Rob Tansley", "scorer": "Joe Vickers", "team": "Barnsley", "minute": 21, "minute_text": "21"}
{"id": "G16", "assist": "Joe Vickers", "scorer": "Rob Tansley", "team": "Barnsley", "minute": 39, "minute_text": "39"}
{"id": "G17", "scorer": "Joe Vickers", "team": "Barnsley", "minute": 21, "minute_text": "21", "assist": "Rob Tansley"}
{"id": "G18", "scorer": "Rob Tansley", "team": "Barnsley", "minute": 39, "minute_text": "39", "assist": "Joe Vickers"}
{"id": "G19", "assist": "Marco Tessari", "scorer": "Kofi Badu", "team": "Cremonese"}
{"id": "G20", "scorer": "Skye Farquhar", "team": "Glasgow City", "minute": 55, "minute_text": "55"}
{"id": "G21", "kind": "header", "assist": "Benjamín Rozas", "score": "1-2", "scorer": "Cristóbal Lagos", "team": "Colo-Colo", "minute": 70, "minute_text": "70 minutes"}
{"id": "G22", "count": 2, "scorer": "Amadou Diop", "team": "Teungueth"}
{"id": "G23", "assist": "Ade Bamgboye", "scorer": "Leighton Hurd", "team": "Sutton", "minute": 25, "minute_text": "25th"}
{"id": "G24", "count": 2, "scorer": "Ari Hauksson", "team": "Breiðablik"}
{"id": "G25", "assist": "Stefan Rajić", "kind": "shot", "scorer": "Milan Vukčević", "team": "Partizan", "minute": 11, "minute_text": "11 minutes"}
{"id": "G26", "assist": "Stefan Rajić", "kind": "shot", "scorer": "Milan Vukčević", "team": "Partizan", "minute": 11, "minute_text": "11 minutes"}
