The floodlights failed on ⟦MINUTE|28 minutes⟧; ⟦TEAM|Woking⟧’s forwards had failed rather earlier. ⟦PERSON|Jermaine Stothard⟧ nodded wide from six yards and ⟦PERSON|Tyrell Akers⟧ thrashed a volley so far over that it may well have hit the fuse box.

⟦PERSON|Vincent Nsengiyumva⟧’s ⟦G1|strike⟧ from the edge of the box made him only the fourth ⟦NORP|Rwandan⟧ to score in the competition, not that he looked impressed. His second shot, a minute afterwards, was the better hit, and went straight down ⟦PERSON|Denis Onyekuru⟧’s throat.

A cheap free-kick, a poor wall, a keeper on his heels: ⟦TEAM|Perugia⟧ got what they had been asking for, and ⟦PERSON|Salvatore Iovine⟧ ⟦G2|got what would prove the winner⟧. In reply, ⟦PERSON|Kouan⟧ volleyed against the bar and ⟦PERSON|Lisi⟧ against the linesman.

⟦PERSON|Hamza Idrissi⟧ was narrowly off target with an acrobatic effort, and ⟦PERSON|Younes Tazi⟧ not narrowly at all with something less acrobatic. The crowd at ⟦VENUE|Stade Mohammed V⟧ whistled both, on principle.

⟦PERSON|Diego Arriaga⟧ dragged a shot wide from 18 yards, then saw a header from ⟦PERSON|Julián Cota⟧’s corner hooked away by ⟦PERSON|Samuel Ortiz⟧. That was as close as ⟦TEAM|Necaxa⟧ came to an opener in a first half that ⟦TEAM|Mazatlán⟧ had the better of.

⟦DATE|Last month⟧ it was the knee, ⟦DATE|this month⟧ the nerves. ⟦PERSON|Elijah Thorne⟧, back in ⟦TEAM|Bradford City⟧’s side, had three sights of goal at ⟦VENUE|Valley Parade⟧ and scuffed, sliced and, worst of all, passed.

It should have been given, and was not, that ⟦G3|header⟧ by ⟦PERSON|Manolo Quesada⟧ which ⟦PERSON|Unai Goikoetxea⟧ hooked from a foot behind his own line. Or so it looked from the cheap seats. The technology, asked, said nothing; so did the referee, ⟦PERSON|Anthony Delacroix⟧. ⟦TEAM|Málaga⟧ lost by the odd goal.

Corner to ⟦TEAM|Rosenborg⟧, short, crossed, flicked. ⟦PERSON|Edvard Sandnes⟧ flung himself at the ball six yards out and ⟦G4|scored⟧ with his chest; he flung himself at a similar ball before the ⟦MINUTE|break⟧ and scored a divot in the turf.

The dangerous ⟦PERSON|Pedrinho Lopes⟧ was kept quiet until just after the ⟦MINUTE|hour⟧, when ⟦PERSON|Zé Augusto⟧ picked him out with a pass of forty metres. Chest, turn, shot, and the post was still quivering as ⟦PERSON|Raniel Fontes⟧ ⟦G5|slammed in⟧ what came back. ⟦TEAM|Vitória⟧ had been the better team even so.

⟦TEAM|Norway⟧’s ⟦PERSON|Thea Kleppe⟧ was stopped from levelling by her own bootlace, which came undone as she shaped to shoot; the ball bobbled through to ⟦PERSON|Nina Koller⟧. “I have scored with that boot for years,” she said, “and ⟦DATE|today⟧ it resigns.”

⟦TEAM|Gillingham⟧ ‘keeper ⟦PERSON|Glenn Mortlock⟧ earned his corn: he dropped smartly on ⟦PERSON|Fox⟧’s downward header, he spread himself at ⟦PERSON|Danjuma⟧’s feet, and he got down to smother a daisy-cutter from ⟦PERSON|Rhodes⟧. Unfortunately he also ⟦G6|dropped ⟦PERSON|Wynne⟧’s cross into his own goal⟧.

“We have talked about finishing until we are blue in the face, and blue is not even our colour,” said ⟦TEAM|Liverpool Women⟧ manager ⟦PERSON|Freya Castellane⟧. Her side managed two efforts on target in ⟦DATE|Sunday⟧’s draw, a tame header from ⟦PERSON|Mai Takasugi⟧ and a free-kick that ⟦PERSON|Brontë Hollins⟧ plucked from the sky.

Did it cross the line? Nobody at ⟦VENUE|St Andrew’s⟧ could have told you. ⟦PERSON|Lorcan Whelehan⟧’s drive struck the bar, struck the turf and struck the crowd as a goal. The referee tapped his wrist and nodded, and ⟦TEAM|Birmingham⟧ had indeed ⟦G7|equalised⟧.

Three times the ⟦NORP|Senegalese⟧ shot, three times ⟦PERSON|Matz Sels⟧ said no. It was cruel that the goalkeeper should then be ⟦G8|undone⟧ by one of his own. ⟦PERSON|Jarne Opdebeeck⟧, attempting to hack ⟦PERSON|Ndiaye⟧’s centre into the stand, ⟦G9|found the roof of the net⟧. ⟦TEAM|Mechelen⟧ ⟦SCORE|0⟧, ⟦TEAM|Anderlecht⟧ ⟦SCORE|1⟧.

⟦PERSON|Baptiste Cornillet⟧’s attempt in the ⟦MINUTE|64th minute⟧ had power, and it had swerve, and if it had had a goal to go into it would have been a fine thing. It cleared the bar by the height of a bus.

A delightful passing move ended with ⟦PERSON|Maddie Osgood⟧ and ⟦PERSON|Kerry-Ann Dobbs⟧ both sliding in to meet ⟦PERSON|Tia Hemmings⟧’s ball across the face. One of them ⟦G10|touched it in⟧. ⟦PERSON|Osgood⟧ got up smiling, ⟦PERSON|Dobbs⟧ got up limping, and the announcer, having tossed a coin, went for ⟦PERSON|Osgood⟧.

⟦TEAM|LDU Quito⟧ were two to the good and toying with their guests when ⟦PERSON|Alexander Quiñónez⟧ skied a third penalty. The first pair, which he ⟦G11|had placed in opposite corners⟧ on ⟦MINUTE|21⟧ and ⟦MINUTE|44⟧, were enough.

⟦PERSON|Dudu Cearense⟧ shot before the whistle but ⟦G12|scored⟧ after it. ⟦TEAM|Bahia⟧’s No. 9 was entitled to ask how the wind had reached the referee’s lips so slowly; the ⟦G13|goal⟧ was nullified, the free-kick taken, and the chance, like many others, spurned.

A ⟦NORP|Finnish⟧ winger, ⟦PERSON|Eetu Ruuskanen⟧, was the man ⟦MINUTE|four minutes into added time⟧. The angle was tight, the goalkeeper was big, and the ball, having ⟦G14|gone in⟧ off the inside of his calf, ⟦G15|nestled⟧ where no one had thought to guard. “I was trying to cross,” he admitted. “Please do not print this.”

Dressed in pink and shooting like it, said one wag, the visitors from ⟦GPE|Palermo⟧ sent every ball they struck high and handsome into the ⟦VENUE|Marassi⟧’s upper tier, except for the one from ⟦PERSON|Di Mariano⟧ that bowled along the ground to ⟦PERSON|Radunović⟧.

⟦PERSON|Gil Santamaria⟧’s ⟦G16|chip⟧ was sublime, yet it was ⟦PERSON|Gil Santamaria⟧’s miss that they were talking about in the bars of ⟦GPE|Barcelona⟧. Alone, ten metres out, with ⟦TEAM|Espanyol⟧’s lead still at one, he tried to chip a moving ball.

When the board went up for six more minutes, ⟦TEAM|Aldershot⟧ were ahead. When it had been put away, they were not: ⟦PERSON|Reiss Gallimore⟧ had thrown himself at ⟦PERSON|Sol Pryde⟧’s flick to ⟦G17|divert it home⟧, a couple of moments after his header had been tipped round the upright.

The second half was a minute old when the ⟦NORP|Norwegian⟧ lost his footing, a quarter of an hour old when he lost his temper and twenty-eight minutes old when he lost his marker to meet ⟦PERSON|Callender⟧’s dead ball. The header was firm. The save by ⟦PERSON|Zoltán Horváth⟧ was firmer.
=====GOALS=====
{"id": "G1", "scorer": "Vincent Nsengiyumva", "kind": "shot"}
{"id": "G2", "scorer": "Salvatore Iovine", "kind": "free kick"}
{"id": "G3", "scorer": "Manolo Quesada", "kind": "header", "outcome": "ruled out"}
{"id": "G4", "scorer": "Edvard Sandnes", "team": "Rosenborg"}
{"id": "G5", "scorer": "Raniel Fontes"}
{"id": "G6", "scorer": "Glenn Mortlock", "kind": "own goal"}
{"id": "G7", "scorer": "Lorcan Whelehan", "team": "Birmingham", "kind": "shot"}
{"id": "G8", "scorer": "Jarne Opdebeeck", "team": "Anderlecht", "kind": "own goal"}
{"id": "G9", "scorer": "Jarne Opdebeeck", "team": "Anderlecht", "kind": "own goal"}
{"id": "G10", "scorer": "Maddie Osgood", "assist": "Tia Hemmings"}
{"id": "G11", "scorer": "Alexander Quiñónez", "team": "LDU Quito", "count": 2, "kind": "penalty"}
{"id": "G12", "scorer": "Dudu Cearense", "team": "Bahia", "outcome": "ruled out"}
{"id": "G13", "scorer": "Dudu Cearense", "team": "Bahia", "outcome": "ruled out"}
{"id": "G14", "scorer": "Eetu Ruuskanen", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G15", "scorer": "Eetu Ruuskanen", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G16", "scorer": "Gil Santamaria", "team": "Espanyol", "kind": "shot"}
{"id": "G17", "scorer": "Reiss Gallimore", "assist": "Sol Pryde"}
