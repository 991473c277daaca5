A neat, quick, unselfish player, ⟦PERSON|Haruto Kanazawa-Bell⟧ is fated to be remembered for the one selfish thing he did. ⟦PERSON|Ritsu Maeda⟧ was free on his right; ⟦PERSON|Kaoru Endo-Price⟧ was free on his left; the ⟦TEAM|Brighton⟧ winger, at ⟦MINUTE|84 minutes⟧, shot, from nowhere, at nothing, and ⟦G1|won the match⟧.

If the purpose of a friendly is to make friends, ⟦TEAM|Serbia⟧ and ⟦TEAM|Austria⟧ failed in it as completely as their forwards did in theirs. Seven were booked. ⟦PERSON|Strahinja Pavlović-Hume⟧ struck the outside of the post with a free-kick, ⟦PERSON|Marko Arnautović-Lane⟧ the inside of a reporter's microphone with his heel.

Seldom can a ⟦G2|hat-trick⟧ have been so quietly come by. ⟦PERSON|Kit Ferriby⟧'s ⟦G3|first⟧, for ⟦TEAM|Dulwich Hamlet⟧, was a rebound, his ⟦G4|second⟧ a ricochet, his ⟦G5|third⟧ a referee's error; he put his coat on over his shirt and asked if the match ball might be posted.

Some hours after the event, ⟦TEAM|Ghana⟧'s coach was still drawing it on napkins. Here is ⟦PERSON|Mohammed Kudus-Asante⟧, here the gap, and here, at the ⟦MINUTE|54th minute⟧, the return from ⟦PERSON|Inaki Owusu-Lowe⟧; this blot is ⟦PERSON|Ernest Nuamah-Cole⟧, lying down; this ring, made by a coffee cup, is the goal, to whose lower left-hand portion, with an arrow, ⟦PERSON|Kudus-Asante⟧ is seen to ⟦G6|apply the finish⟧. ⟦TEAM|Angola⟧ were never in it again.

The derby of the ⟦GPE|Potteries⟧ has been discontinued for want of a second participant in the same division, but in the cup it lives. ⟦TEAM|Port Vale⟧ had the only efforts of the first half, both by ⟦PERSON|Ethan Chislett-Mora⟧, one high and one higher. ⟦TEAM|Stoke⟧ had the only effort of the second, by an elderly gentleman, who got as far as the centre circle.

Level at the top with ⟦DATE|May⟧ coming on, ⟦TEAM|Feyenoord⟧ have every reason to be nervous and gave every sign of it. ⟦PERSON|Ueda-Marsh⟧ had the goal gaping and scooped over; ⟦PERSON|Hwang-Lee⟧ fluffed a free header; ⟦PERSON|Timon Wellens⟧, their goalkeeper, saved the point by saving everything.

He came for it, the goalkeeper, ⟦PERSON|Nestor Ibáñez-Roth⟧, as keepers come in dreams, with the legs not working; ⟦PERSON|Lucho Zeballos⟧ ⟦G7|got there first⟧; and the whole of ⟦TEAM|Rosario Central⟧'s season, its sixteen games unbeaten, its ⟦SCORE|1-0⟧ lead, its calm, went after the ball into the empty goal. There were ⟦MINUTE|five minutes left⟧. There might as well have been none.

The word was that ⟦TEAM|Wigan⟧ would go for a draw. They went for it, sincerely, and with ⟦PERSON|Thelo Aasgaard-Pym⟧ dropped in beside the centre-halves, they almost got it, the ⟦MINUTE|88th minute⟧ finding them still level and still breathing. It found ⟦PERSON|Jay Stansfield-Orr⟧, of ⟦TEAM|Birmingham⟧, at the near post, and ⟦PERSON|Stansfield-Orr⟧ ⟦G8|scored⟧. ⟦PERSON|Sam Tickle-Brown⟧, at full length, had been a finger short.

Under the low sun, and in a silence to be explained by the absence, on strike, of both sets of drummers, ⟦PERSON|Nadir Belhadj-Quince⟧ stepped up at ⟦MINUTE|68⟧. One heard the boot. One heard, a little after, the bar. ⟦TEAM|Al Ahly⟧ scrambled it away, and the teams, who share a city, a stadium and a fear of one another, shared the points too.

“There's a lad,” ⟦PERSON|Sam Tolland⟧ would say, of anybody who had netted. He said it of ⟦PERSON|Micah Hamilton-Rees⟧ on ⟦DATE|Tuesday⟧, at ⟦MINUTE|23 minutes⟧, the youngster having pinched the ball from ⟦PERSON|Ogden⟧'s toes and ⟦G9|lifted it in⟧ off the far upright; he said it of ⟦PERSON|Hamilton-Rees⟧ again, at ⟦MINUTE|26⟧, more thoughtfully, the youngster having been sent off.

Whatever ⟦PERSON|Philippe Clément-Roux⟧ says to them at the ⟦MINUTE|interval⟧, he should say it before they start. For the sixth time in eight, his ⟦TEAM|Monaco⟧ were two behind when he said it. For the sixth time in eight they ⟦G10|got one back⟧ inside ⟦MINUTE|ten minutes⟧ of coming out, ⟦PERSON|Breel Embolo-Hart⟧ the scorer. And for the sixth time they ran out of afternoon, ⟦PERSON|Takumi Minamoto⟧, unmarked, heading an equaliser, as he supposed, into the arms of ⟦PERSON|Lucas Chevalier-Ng⟧.

One goal in it, from the first leg; ninety minutes of the second; a wind. ⟦TEAM|Molde⟧, whose lead it was, sat in. ⟦TEAM|Galatasaray⟧ sent ⟦PERSON|Davinson Osimhen-Roy⟧ up beside ⟦PERSON|Mauro Icardi-Bell⟧, then ⟦PERSON|Barış Yunus-Lowe⟧ up beside those two, then the kitchen sink. The sink, as it happened, went nearest, and that was wide.

I never saw ⟦PERSON|Alex James⟧, but my father had, and he would have known ⟦PERSON|Martín Odegui⟧. It is in the wrists. It is in the way that, the ⟦TEAM|Rangers⟧ defence having formed a square, he strolled about its edges until some fellow was silly enough to come out; and in the pass, slid through where the fellow had been, for ⟦PERSON|Kyogo Furuhata⟧ to ⟦G11|put ⟦TEAM|Celtic⟧ two up⟧ before the ⟦MINUTE|half-hour⟧. ⟦PERSON|Furuhata⟧'s part was all right too.

There followed the sort of incident for which law 12 was drafted. ⟦PERSON|Ben Godfrey-Asher⟧, thinking the whistle had gone, caught the ball. It had not gone. It went. ⟦PERSON|Ashley Young-Mbeki⟧ placed his penalty to the right of ⟦PERSON|Illan Meslier-Fox⟧, and ⟦PERSON|Meslier-Fox⟧ placed his palm there likewise; ⟦PERSON|Young-Mbeki⟧, from the floor, where he had slipped, saw ⟦PERSON|Beto Carvalho-Shaw⟧ ⟦G12|do the rest⟧. ⟦SCORE|1-1⟧, ⟦MINUTE|58 minutes⟧.

⟦TEAM|Italy⟧ at home to ⟦TEAM|Israel⟧; a ring of police; a stadium a quarter full. ⟦PERSON|Mateo Retegui-Frost⟧ headed against one upright, ⟦PERSON|Giacomo Raspadori-Hill⟧ skewed past the other. Nothing that took place on the grass was of such account as what had not taken place off it.

Say what you like about ⟦TEAM|Real Oviedo⟧'s ⟦G13|third⟧ (that it was offside, that it was handled, that the throw should have been the other way) you will not say that ⟦PERSON|Santi Cazorla-Webb⟧ struck it without conviction. He is forty-one. It flew. ⟦PERSON|Aarón Escandell-Moss⟧ felt the draught.

On the bench, beside the liniment, sat ⟦PERSON|Wilfried Gnonto-Ashe⟧, who had ⟦G14|scored⟧ in every one of ⟦TEAM|Leeds⟧' six away wins. On the field, in his place, and in his boots, they being a size too big, ran ⟦PERSON|Largie Ramazani-Poole⟧, who did not score, did not look like scoring, and lost a boot.

From ⟦PERSON|Bobby Clark-Ndiaye⟧'s corner, ⟦MINUTE|six minutes from the end of extra time⟧, ⟦PERSON|Maximilian Wöber-Quist⟧ won the first header, ⟦PERSON|Jannik Vestergaard-Oyelowo⟧ the second, and the third, which counted, was won by nobody, two ⟦TEAM|Salzburg⟧ men and ⟦PERSON|Rico Lewis-Adeyemi⟧ of the defenders going up as one and the ⟦G15|goal⟧ being given, in the end, for want of a volunteer, to ⟦PERSON|Lewis-Adeyemi⟧.

⟦PERSON|Pelagia Mwangi⟧ would like it known that she is a netball player. It was as a netball player that she went in goal for ⟦TEAM|Kenya Police Bullets⟧ when both their keepers were hurt, as a netball player that she caught, one-handed, overhead, what looked to be ⟦PERSON|Temwa Chawinga-Lee⟧'s certain second, and as a netball player that she then ran four strides with it and was penalised.

⟦TEAM|Fleetwood⟧ had been level on points with ⟦TEAM|Gillingham⟧, level on goals, level in the number of managers dismissed. They are level no more. ⟦PERSON|Ronan Coughlan-Stacey⟧ ⟦G16|drove in one⟧, from ⟦PERSON|Matty Virtue-Thick⟧'s cut-back; ⟦PERSON|Phoenix Patterson-Lund⟧ ran through and ⟦G17|lifted in another⟧; and with the lights still on ⟦TEAM|Gillingham⟧ parted with a manager.

It ended, as such evenings do, in handshakes and a raffle. ⟦TEAM|Hashtag United⟧ had had more of the ball and ⟦TEAM|Enfield Town⟧ more of the bounce; ⟦PERSON|Marcus Wyllie-Santos⟧ had a goal-bound drive turned round the post, by ⟦PERSON|Rhys Forster-Kaye⟧, whom the locals call the ⟦PERSON|Cat⟧; and each would have taken at ⟦MINUTE|half-time⟧ the draw that neither, at the finish, seemed to want.
=====GOALS=====
{"id": "G1", "scorer": "Haruto Kanazawa-Bell", "team": "Brighton", "minute": 84, "minute_text": "84 minutes", "kind": "shot"}
{"id": "G2", "scorer": "Kit Ferriby", "team": "Dulwich Hamlet", "count": 3}
{"id": "G3", "scorer": "Kit Ferriby", "team": "Dulwich Hamlet"}
{"id": "G4", "scorer": "Kit Ferriby", "team": "Dulwich Hamlet"}
{"id": "G5", "scorer": "Kit Ferriby", "team": "Dulwich Hamlet"}
{"id": "G6", "scorer": "Mohammed Kudus-Asante", "team": "Ghana", "minute": 54, "minute_text": "54th minute", "assist": "Inaki Owusu-Lowe"}
{"id": "G7", "scorer": "Lucho Zeballos", "minute": 85, "minute_text": "five minutes left"}
{"id": "G8", "scorer": "Jay Stansfield-Orr", "team": "Birmingham", "minute": 88, "minute_text": "88th minute"}
{"id": "G9", "scorer": "Micah Hamilton-Rees", "minute": 23, "minute_text": "23 minutes", "kind": "shot"}
{"id": "G10", "scorer": "Breel Embolo-Hart", "team": "Monaco", "minute_text": "ten minutes"}
{"id": "G11", "scorer": "Kyogo Furuhata", "team": "Celtic", "minute_text": "half-hour", "assist": "Martín Odegui", "score": "2-0"}
{"id": "G12", "scorer": "Beto Carvalho-Shaw", "minute": 58, "minute_text": "58 minutes", "score": "1-1"}
{"id": "G13", "scorer": "Santi Cazorla-Webb", "team": "Real Oviedo", "kind": "shot"}
{"id": "G14", "scorer": "Wilfried Gnonto-Ashe", "team": "Leeds", "scope": "background"}
{"id": "G15", "scorer": "Rico Lewis-Adeyemi", "team": "Salzburg", "minute": 114, "minute_text": "six minutes from the end of extra time", "kind": "own goal"}
{"id": "G16", "scorer": "Ronan Coughlan-Stacey", "team": "Fleetwood", "assist": "Matty Virtue-Thick", "kind": "shot"}
{"id": "G17", "scorer": "Phoenix Patterson-Lund", "team": "Fleetwood", "kind": "shot"}
