⟦PERSON|Jack Rusbridge⟧ ⟦G1|came up with a stunning late goal⟧ to settle an otherwise forgettable ⟦GPE|Lancashire⟧ derby. The ⟦TEAM|Blackpool⟧ midfielder, booked moments earlier, hit the ball on the run from ⟦PERSON|Sol Adeyinka⟧'s header and ⟦PERSON|Mark Plaskett⟧ ⟦G2|was beaten⟧ before he moved.

⟦TEAM|Arsenal⟧'s ⟦PERSON|Henri Lavigne⟧ left the field on a stretcher after ⟦MINUTE|23 minutes⟧ of their ⟦COMPETITION|Champions League⟧ win over ⟦TEAM|Porto⟧. He had gone close with a header from the first corner of the match, and set up a chance that ⟦PERSON|Noel Sands⟧ blazed over.

With ⟦PERSON|Tommy Baird⟧ in the sin-bin of suspension and ⟦PERSON|Alan Kinross⟧ injured, ⟦TEAM|Ross County⟧ turned to 17-year-old ⟦PERSON|Cody Mathers⟧. He repaid them with the ⟦G3|equaliser⟧ against ⟦TEAM|Partick Thistle⟧, running half the length of the pitch before ⟦G4|rolling it past ⟦PERSON|David Auld⟧⟧.

"Their keeper's pulled off two great saves from ⟦PERSON|Ben⟧, and ⟦PERSON|Ryan⟧ should bury the other one," said ⟦TEAM|Gillingham⟧ head coach ⟦PERSON|Steve Marland⟧. "Then we get caught on the break and lose a ⟦G5|goal⟧ in the ⟦MINUTE|91st minute⟧. It's a sickener."

⟦PERSON|Sam Dunsford⟧ and ⟦PERSON|Arno Kessel⟧ both had efforts blocked in a goalmouth scramble, and referee ⟦PERSON|Helen Marwick⟧ rejected appeals for handball against ⟦PERSON|Joe Lanyon⟧.

⟦PERSON|Ludovic Perrin⟧ refused to celebrate after ⟦G6|putting ⟦TEAM|Southampton⟧ two up⟧ against ⟦TEAM|Norwich⟧, his former club, on ⟦MINUTE|50 minutes⟧. ⟦PERSON|Josh Wadsworth⟧, the man he replaced in ⟦GPE|Hampshire⟧, had ⟦G7|claimed the first⟧, and had a hand in the second with a fierce shot that was only parried.

⟦TEAM|Tranmere⟧ must wait for confirmation of their safety after a draw in which ⟦PERSON|Alex Rutter⟧ had a penalty saved by ⟦PERSON|Milan Horak⟧ on ⟦MINUTE|40 minutes⟧ and ⟦PERSON|Jai Thomas-Brown⟧ missed with a header from two yards on ⟦MINUTE|85⟧.

⟦TEAM|Plymouth⟧ stretched their unbeaten run to 11 matches, ⟦PERSON|Ollie Bickford⟧'s ⟦G8|double⟧ taking them to within a point of leaders ⟦TEAM|Wrexham⟧. The 28-year-old had a ⟦G9|third⟧ ruled out for a foul by ⟦PERSON|Finn Harkin⟧ on ⟦PERSON|Ed Stavely⟧.

⟦PERSON|Ross Dunnet⟧ was in the right place when ⟦PERSON|Chris Sibbald⟧'s shot struck a defender, and ⟦TEAM|Alloa⟧ had the ⟦G10|goal⟧ that would keep them up. There had been ⟦MINUTE|52 minutes⟧ of nerves before it and there were 38 more after, in which ⟦PERSON|Dunnet⟧ hit the outside of a post.

⟦TEAM|Ecuador⟧ midfielder ⟦PERSON|Byron Arboleda⟧ took one touch to control ⟦PERSON|Will Sanderstead⟧'s pass and another to ⟦G11|find the far corner⟧, and within ⟦MINUTE|six minutes⟧ of kick-off ⟦TEAM|Brighton⟧ had the lead. The ⟦NORP|South American⟧ was close to a second when his deflected shot hit ⟦PERSON|Joe Trafford⟧'s outstretched leg.

⟦TEAM|Wycombe⟧ will be without ⟦PERSON|Craig Lonergan⟧ for three matches after he was dismissed for an elbow on ⟦PERSON|Eric Saville⟧ in the ⟦MINUTE|32nd minute⟧. ⟦TEAM|Mansfield⟧ made use of the extra man, ⟦PERSON|Dion Wray⟧ ⟦G12|completing a hat-trick⟧ with ⟦MINUTE|two minutes remaining⟧.

⟦PERSON|Kenneth Baillie⟧ sent a looping header over ⟦PERSON|Adam McQuarrie⟧, only for ⟦PERSON|Robbie Sime⟧ to clear. The ball came back in from the right and ⟦PERSON|Baillie⟧ tried again: ⟦PERSON|McQuarrie⟧ saved. It came back once more and this time ⟦PERSON|Lee Gow⟧ ⟦G13|touched it home⟧.

The visitors' only attempt of the first half was wildly off target, ⟦PERSON|Marvin Ogunleye⟧ shooting high into the ⟦VENUE|St James' Park⟧ stands from 25 yards. ⟦TEAM|Exeter⟧ had six, ⟦PERSON|Jake Tiverton⟧'s curler the closest of them.

⟦PERSON|Grzegorz Lis⟧ ⟦G14|equalised⟧ within ⟦MINUTE|two minutes⟧ of ⟦PERSON|Ciaran Mulhern⟧'s ⟦G15|goal⟧ for ⟦TEAM|Coventry⟧, although the ⟦NORP|Pole⟧ was initially flagged offside. Referee ⟦PERSON|Sarah Ibbotson⟧ awarded it after a review lasting longer than that.

Victory at ⟦VENUE|Fratton Park⟧, their third in a row, put ⟦TEAM|Sheffield Wednesday⟧ into the top six. ⟦PERSON|Dele Ashby⟧ ⟦G16|netted⟧ early in each half, ⟦PERSON|Gus Lorimer⟧ was denied by a post in between and ⟦PERSON|Sebastien Mory⟧ ⟦G17|got a late goal⟧ for ⟦TEAM|Portsmouth⟧.

"I'd have taken a goalless draw at ⟦SCORE|0-0⟧ with ⟦MINUTE|10 to go⟧," ⟦TEAM|Morecambe⟧'s ⟦PERSON|Paul Gradwell⟧ said. "Then ⟦PERSON|Terry Osman⟧ ⟦G18|scores⟧, and I'd have taken ⟦SCORE|1-0⟧. We'd no right to ⟦SCORE|2-0⟧." The second was ⟦PERSON|Jon Leckonby⟧'s ⟦G19|goal⟧, a chip from 40 yards.

⟦PERSON|Lloyd Fennick⟧ got away with one in the ⟦MINUTE|17th minute⟧ when his weak clearance was returned over the bar by ⟦PERSON|Will Sugden⟧, but he did not learn. On ⟦MINUTE|29 minutes⟧ ⟦PERSON|Fennick⟧ tried to dribble past ⟦PERSON|Chidi Anozie⟧, who dispossessed him and ⟦G20|poked the ball into the empty net⟧.

⟦TEAM|Inverness⟧ have appointed former ⟦TEAM|Hearts⟧ captain ⟦PERSON|Lee Drummond-Kerr⟧ as manager until the ⟦DATE|summer⟧. ⟦PERSON|Drummond-Kerr⟧ played 402 games for the ⟦GPE|Edinburgh⟧ club, ⟦G21|scored 19 goals⟧ and twice finished second in the league.

⟦TEAM|Bolton⟧'s appeal for a goal kick was ignored, and from the corner ⟦PERSON|Steve Nuttall⟧ headed against the arm of ⟦PERSON|Aaron Vickers⟧. Nothing was given for that, either.

⟦PERSON|Yared Tesfaye⟧, who never looked like missing, and ⟦PERSON|Ben Oldroyd-King⟧, who always did, were the contrasting penalty takers. The former ⟦G22|beat ⟦PERSON|Craig Mallory⟧⟧ with his in the ⟦MINUTE|34th minute⟧; the latter hit the outside of the post with ⟦TEAM|Oldham⟧'s in the ⟦MINUTE|78th⟧.

⟦TEAM|Manchester United⟧ left it late. ⟦PERSON|Rasmus Bjerke⟧ headed wide, ⟦PERSON|Jayden Coyne⟧ hit a post and ⟦PERSON|Alessandro Neri⟧ missed his kick before ⟦PERSON|Simon Udo⟧'s cross from the left, meant for ⟦PERSON|Bjerke⟧, was ⟦G23|knocked into his own goal⟧ by ⟦TEAM|Young Boys⟧ defender ⟦PERSON|Marc Zuber⟧ in the ⟦MINUTE|93rd minute⟧.

⟦PERSON|Dorian Lupu⟧ was thwarted by ⟦PERSON|Jack Thirlby⟧'s right hand, ⟦PERSON|Aidan Mears⟧ by his left and ⟦PERSON|Lupu⟧, with ⟦MINUTE|four minutes left⟧, by the crossbar.

⟦TEAM|Newcastle⟧ had put up little resistance in their previous three away games but defended stoutly here, ⟦PERSON|Moritz Fenner⟧ throwing himself in front of shots by ⟦PERSON|Jonny Amis⟧ and ⟦PERSON|Pablo Seguro⟧.

It had been ⟦SCORE|0-0⟧ for ⟦MINUTE|88 minutes⟧ when ⟦PERSON|Patrick Semple⟧'s free-kick struck the wall and fell to ⟦PERSON|Scott Airth⟧. The former ⟦TEAM|Falkirk⟧ man, with a crowd in front of him, ⟦G24|threaded it through⟧ to give ⟦TEAM|Dunfermline⟧ their sixth win in seven.
=====GOALS=====
{"id": "G1", "scorer": "Jack Rusbridge", "team": "Blackpool", "kind": "shot", "assist": "Sol Adeyinka"}
{"id": "G2", "scorer": "Jack Rusbridge", "team": "Blackpool", "kind": "shot", "assist": "Sol Adeyinka"}
{"id": "G3", "scorer": "Cody Mathers", "team": "Ross County", "kind": "shot"}
{"id": "G4", "scorer": "Cody Mathers", "team": "Ross County", "kind": "shot"}
{"id": "G5", "minute": 90, "added": 1, "minute_text": "91st minute"}
{"id": "G6", "scorer": "Ludovic Perrin", "team": "Southampton", "minute": 50, "minute_text": "50 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Josh Wadsworth", "team": "Southampton"}
{"id": "G8", "scorer": "Ollie Bickford", "team": "Plymouth", "count": 2}
{"id": "G9", "scorer": "Ollie Bickford", "team": "Plymouth", "outcome": "ruled out"}
{"id": "G10", "scorer": "Ross Dunnet", "team": "Alloa", "minute": 52, "minute_text": "52 minutes"}
{"id": "G11", "scorer": "Byron Arboleda", "team": "Brighton", "minute": 6, "minute_text": "six minutes", "kind": "shot", "assist": "Will Sanderstead"}
{"id": "G12", "scorer": "Dion Wray", "team": "Mansfield", "minute": 88, "minute_text": "two minutes remaining"}
{"id": "G13", "scorer": "Lee Gow"}
{"id": "G14", "scorer": "Grzegorz Lis", "minute_text": "two minutes"}
{"id": "G15", "scorer": "Ciaran Mulhern", "team": "Coventry"}
{"id": "G16", "scorer": "Dele Ashby", "team": "Sheffield Wednesday", "count": 2}
{"id": "G17", "scorer": "Sebastien Mory", "team": "Portsmouth"}
{"id": "G18", "scorer": "Terry Osman", "team": "Morecambe"}
{"id": "G19", "scorer": "Jon Leckonby", "team": "Morecambe", "kind": "shot"}
{"id": "G20", "scorer": "Chidi Anozie", "minute": 29, "minute_text": "29 minutes", "kind": "shot"}
{"id": "G21", "scorer": "Lee Drummond-Kerr", "team": "Hearts", "scope": "background", "count": 19}
{"id": "G22", "scorer": "Yared Tesfaye", "minute": 34, "minute_text": "34th minute", "kind": "penalty"}
{"id": "G23", "scorer": "Marc Zuber", "team": "Manchester United", "minute": 90, "added": 3, "minute_text": "93rd minute", "kind": "own goal"}
{"id": "G24", "scorer": "Scott Airth", "team": "Dunfermline", "minute": 88, "minute_text": "88 minutes", "kind": "shot"}
