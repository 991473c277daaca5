It began, as most good things at ⟦TEAM|Atalanta⟧ do, with ⟦PERSON|Marten Oosterhuis⟧, who took a throw-in on his thigh, turned away from ⟦PERSON|Gianluca Ferrante⟧ and found ⟦PERSON|Davide Moro⟧ between the lines, from whose disguised pass ⟦PERSON|Kwabena Asante⟧ had time to look up, look again and ⟦G1|slide the ball⟧ beneath ⟦PERSON|Riccardo Belli⟧ with only ⟦MINUTE|17 minutes⟧ gone.

⟦PERSON|Lars Hedström⟧ had spent most of the evening looking like a man waiting for a bus, but when ⟦PERSON|Yusuf Demirel⟧ robbed ⟦PERSON|Paul Kettle⟧ and ⟦PERSON|Ollie Braithwaite⟧ carried the ball forty yards before slipping it sideways, the ⟦NORP|Swede⟧ needed one touch to steady himself and another to slide the ball across the face of goal, where nobody in a ⟦TEAM|Derby⟧ shirt had thought to follow.

⟦TEAM|Hibernian⟧ struck twice in the time it takes to boil an egg, ⟦PERSON|Scott Laidlaw⟧ ⟦G2|meeting⟧ ⟦PERSON|Denis Kravets⟧'s corner with his forehead in the ⟦MINUTE|52nd minute⟧ and ⟦PERSON|Joao Barreto⟧, whose first touch had seemed to let him down, ⟦G3|recovering to poke in⟧ ⟦MINUTE|two minutes later⟧.

⟦MINUTE|23⟧: ⟦PERSON|Calloway⟧ to ⟦PERSON|Nkosi⟧, ⟦PERSON|Nkosi⟧ to ⟦PERSON|Brandt⟧, a lovely angle into the box, and ⟦PERSON|Lindgren⟧ meets it first time on the half-volley. Over. He has his hands on his head, and so does half of the ⟦TEAM|Leeds⟧ bench.

⟦MINUTE|61⟧: ⟦G4|GOAL⟧! ⟦PERSON|Petrović⟧ crosses, ⟦PERSON|Amaral⟧ ⟦G5|meets it⟧, ⟦SCORE|2-0⟧. The keeper had a hand to it and that was all.

The move that should have finished the game went through ⟦PERSON|Elena Castell⟧, ⟦PERSON|Marta Vives⟧ and the tireless ⟦PERSON|Jenna Rowley⟧, who drew ⟦PERSON|Chloe Farrant⟧ from her line and clipped the ball over her, only for ⟦PERSON|Ruth Adeyemi⟧, running back as if late for a train, to hook it off the line and away for a throw.

With the ⟦MINUTE|hour⟧ approaching, ⟦PERSON|Tomás Ibarra⟧, a full-back by trade and a nuisance by nature, arrived unmarked at the far post, from where he ⟦G6|nudged⟧ ⟦PERSON|Beñat Zubiri⟧'s low ball over the line, before an offside flag put an end to the celebrations of the ⟦TEAM|Osasuna⟧ end.

For ⟦TEAM|Newport County⟧, who came to ⟦VENUE|Prenton Park⟧ with a bench of three teenagers and a goalkeeper of 41, a ⟦SCORE|1-1⟧ draw was a feast; for ⟦TEAM|Tranmere⟧, whose 71 per cent of possession yielded no more than a scuffed ⟦G7|own goal⟧ by ⟦PERSON|Kyle Denham⟧, it was a long night and a short queue for the bus.

⟦PERSON|Iker Solozábal⟧'s shot, from a position that he had no right to shoot from, through a forest of legs and off the heel of ⟦PERSON|Stefan Wirth⟧, ⟦G8|trickled in⟧ at the pace of an apology in the ⟦MINUTE|38th minute⟧.

⟦PERSON|Hamish Orr⟧'s drive, hit from a position where he could scarcely miss, struck the heel of his own team-mate ⟦PERSON|Aleks Pavlov⟧ and trickled wide at the pace of an apology, and ⟦TEAM|Dundee United⟧, a minute from the ⟦MINUTE|interval⟧, were still a goal short.

The new stand at ⟦VENUE|Goodison Park⟧ went up like a slow sunrise, said the architect, before adding that the club's women would be given the keys and that he, for one, hoped that they would fill it to bursting.

⟦TEAM|Venezia⟧ had barely finished congratulating one another before ⟦PERSON|Rocco Salvatori⟧ had the ball back on the centre spot, and ⟦MINUTE|four minutes later⟧ ⟦PERSON|Nikola Babić⟧, with his back to goal and ⟦PERSON|Luis Tavares⟧ breathing on his collar, ⟦G9|spun and lashed⟧ a reply beneath the crossbar, which is still shaking.

⟦PERSON|Dean Hurrell⟧ went down the left, cut back, went down it again and eventually crossed with what looked like exasperation, ⟦PERSON|Mario Kasun⟧ missed it with his head, ⟦PERSON|Ibrahim Touré⟧ missed it with his foot, and ⟦TEAM|Wycombe⟧, with all the time in the world and a goalkeeper on his backside, contrived to win a corner.

⟦G10|Scored⟧ by ⟦PERSON|Danny Okafor⟧ with a stooping header in the ⟦MINUTE|ninth minute⟧, ⟦G11|answered⟧ by ⟦PERSON|Ferran Puig⟧ ⟦MINUTE|four minutes after that⟧, and thereafter a match without an idea to its name, in which the ball spent so much time in the sky that ⟦PERSON|Okafor⟧ was seen to shield his eyes.

"He'd have bitten your hand off for that chance in ⟦DATE|August⟧," said ⟦PERSON|Neil Prosser⟧, whose centre-forward, sent clear by ⟦PERSON|Luke Aspinall⟧ and with ⟦PERSON|Jamie Tuck⟧ off his line, chose to chip, and chose badly.

A cat, black and unhurried, crossed the penalty area in the ⟦MINUTE|30th minute⟧, was chased by a steward with a bucket, doubled back past the six-yard line and finally tucked itself under an advertising board for a building society.

⟦PERSON|Matteo Grassi⟧, on as a substitute for the limping ⟦PERSON|Fabio Conti⟧, had been on the pitch for ninety seconds when ⟦PERSON|Andrei Munteanu⟧, from the byline and off balance, stood up a cross that the goalkeeper ⟦PERSON|Silvio Rea⟧ flapped at and the newcomer ⟦G12|bundled⟧ over the line with some part of him that he later declined to identify.

There was a time when ⟦PERSON|Gareth Pugh⟧ finished those; now, with ⟦PERSON|Emre Aydin⟧ having threaded the eye of a needle and ⟦PERSON|Jack Sorrell⟧ having dragged two markers to the near post, he finished only on his knees, the ball nestling in the arms of ⟦PERSON|Owen Fairley⟧.

⟦TEAM|Lyon⟧'s women did it the hard way, ⟦G13|conceding⟧ in the ⟦MINUTE|third minute⟧ to ⟦PERSON|Annika Falk⟧ of ⟦TEAM|Rosengård⟧, losing ⟦PERSON|Claire Delmas⟧ to a hamstring, and then ⟦G14|scoring three⟧ without reply through ⟦PERSON|Melchie Kouassi⟧, who had arrived at the ground on a bicycle.

The whistle had already gone when ⟦PERSON|Pascal Nguema⟧, none the wiser, rounded ⟦PERSON|Tim Schaller⟧ and rolled the ball into the empty net, turned to the crowd, and found it laughing.
=====GOALS=====
{"id": "G1", "scorer": "Kwabena Asante", "team": "Atalanta", "minute": 17, "minute_text": "17 minutes", "assist": "Davide Moro", "kind": "shot"}
{"id": "G2", "scorer": "Scott Laidlaw", "team": "Hibernian", "minute": 52, "minute_text": "52nd minute", "assist": "Denis Kravets", "kind": "header"}
{"id": "G3", "scorer": "Joao Barreto", "team": "Hibernian", "minute": 54, "minute_text": "two minutes later"}
{"id": "G4", "scorer": "Amaral", "minute": 61, "minute_text": "61", "assist": "Petrović", "score": "2-0"}
{"id": "G5", "scorer": "Amaral", "minute": 61, "minute_text": "61", "assist": "Petrović", "score": "2-0"}
{"id": "G6", "scorer": "Tomás Ibarra", "team": "Osasuna", "assist": "Beñat Zubiri", "outcome": "ruled out"}
{"id": "G7", "scorer": "Kyle Denham", "team": "Tranmere", "kind": "own goal"}
{"id": "G8", "scorer": "Iker Solozábal", "minute": 38, "minute_text": "38th minute"}
{"id": "G9", "scorer": "Nikola Babić", "kind": "shot"}
{"id": "G10", "scorer": "Danny Okafor", "minute": 9, "minute_text": "ninth minute", "kind": "header"}
{"id": "G11", "scorer": "Ferran Puig", "minute": 13, "minute_text": "four minutes after that"}
{"id": "G12", "scorer": "Matteo Grassi", "assist": "Andrei Munteanu"}
{"id": "G13", "scorer": "Annika Falk", "team": "Rosengård", "minute": 3, "minute_text": "third minute"}
{"id": "G14", "scorer": "Melchie Kouassi", "team": "Lyon", "count": 3}
