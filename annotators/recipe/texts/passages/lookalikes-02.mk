The statistics are unkind to ⟦PERSON|Sébastien Arnoult⟧. Thirty-one shots since the winter break, ten on target, no goals. Yet ⟦TEAM|Reims⟧ would be lost without him, and it was from his knock-down that ⟦PERSON|Kenji Matsuoka⟧ ⟦G1|rifled in⟧ the only ⟦G2|goal⟧ against ⟦TEAM|Nantes⟧ on ⟦DATE|Friday night⟧.

For the second week running ⟦PERSON|Cian Ó Briain⟧ was named on the bench and for the second week running he finished on it. His manager at ⟦TEAM|St Patrick's Athletic⟧ denied that a bid had been turned down.

Before the ⟦MINUTE|interval⟧ ⟦TEAM|Kaizer Chiefs⟧ had done everything but score; after it they did not even do that. ⟦PERSON|Thabo Mokgosi⟧ blocked one from ⟦PERSON|Sipho Dladla⟧, the post got in the way of another, and a third was so wide that the throw-in was disputed.

"Did I mean it? Of course I meant it," grinned ⟦PERSON|Ruairí Gallen⟧, whose cross-cum-shot had floated over ⟦PERSON|Pádraig Moylan⟧ and ⟦G3|in⟧ for ⟦TEAM|Shelbourne⟧'s ⟦G4|second⟧. The ⟦G5|first⟧, he admitted, was ⟦PERSON|Tunde Alaka⟧'s, although he had tried to claim a touch.

⟦PERSON|Lotte van Wijk⟧ broke the line with a pass, broke the press with a dribble and nearly broke the crossbar with a drive. Breaking the deadlock was left to the ⟦TEAM|Twente⟧ substitute ⟦PERSON|Sanne Hoekman⟧, who needed ⟦MINUTE|90 seconds⟧ and one ⟦G6|nod⟧.

A ⟦G7|goal⟧ apiece, a red card apiece and a point apiece was the arithmetic in ⟦GPE|Cádiz⟧. ⟦PERSON|Rubén Almagro⟧'s came first, his ⟦G8|penalty⟧ on ⟦MINUTE|17 minutes⟧ going in off ⟦PERSON|Jon Urruticoechea⟧'s glove; ⟦PERSON|Beñat Zubeldia⟧ replied in ⟦MINUTE|first-half stoppage time⟧ with a ⟦G9|volley⟧ that the goalkeeper never got near.

It is ⟦DATE|two years⟧ since ⟦PERSON|Khalid Al-Ruwaili⟧ signed, eighteen months since his last ⟦G10|goal⟧ and a week since his coach at ⟦TEAM|Al-Ettifaq⟧ called him "our best defender". He has not been in sight of goal since.

⟦TEAM|Brentford⟧ had 24 efforts, hit the woodwork three times and saw two cleared off the line; ⟦TEAM|Luton⟧ had two efforts and two ⟦G11|goals⟧, and no, ⟦PERSON|Ashley Muldowney⟧ was not about to apologise. "They don't give you points for nearly," the ⟦TEAM|Luton⟧ manager said.

In the ⟦DATE|1966⟧ final, of course, the same question was asked; here in ⟦GPE|Chorley⟧ there was no ⟦NORP|Soviet⟧ linesman to answer it. ⟦PERSON|Jake Entwhistle⟧'s drive struck the bar, struck the ground and bounced out, and the referee waved play on.

⟦PERSON|Gift Chanda⟧ wants the record, and says so. Twenty-three ⟦G12|goals⟧ for ⟦TEAM|Zambia⟧, four short of the mark, and with ⟦TEAM|Lesotho⟧ to come at home she would be forgiven for counting. "First I want to qualify. If I score, good; if ⟦PERSON|Mercy Phiri⟧ scores, also good."

The shot from ⟦PERSON|Zsombor Kertész⟧ was going nowhere near the goal when it clipped ⟦PERSON|Nick Amersham⟧ on the heel and wrong-footed everybody, and at ⟦MINUTE|63 minutes⟧ ⟦TEAM|Hungary⟧ ⟦G13|had the lead⟧. They held it by kicking the ball, the shins and, once, a television cable.

Headline writers had the double ready; so did the engravers. But ⟦PERSON|Martín Ferreyra⟧'s free-kick, ⟦MINUTE|two minutes from the end⟧ of a long, sour final, was touched on to a post, and ⟦TEAM|Racing⟧ will have to make do with the league.

He had promised his daughter a goal. She was in row F, in ⟦GPE|Stavanger⟧ colours, and for 80 minutes saw her father foul, be fouled and argue. In the ⟦MINUTE|81st⟧ ⟦PERSON|Sindre Aukland⟧ ⟦G14|made good⟧, chesting down ⟦PERSON|Kristoffer Nygård⟧'s diagonal and hitting it before it landed, and ⟦TEAM|Viking⟧ had the win.

"No, I'm not worried about goals," said ⟦PERSON|Danica Petrušić⟧. "I'd be worried if we weren't getting there." ⟦TEAM|Dinamo Zagreb⟧ have not found the net in five hours of football.

With three of their four centre-halves suspended, ⟦TEAM|Motherwell⟧ fielded a winger at the back and were a goal down before he had touched the ball, ⟦PERSON|Lewis Haldane⟧ ⟦G15|profiting⟧ after ⟦PERSON|Gary Tulloch⟧ fluffed his clearance. ⟦DATE|Last month⟧ it was an opponent's throw-in that did for them, in the same fixture, by the same player.

⟦PERSON|Eze Okwuosa⟧ finished third in the sprints at school and second in the maths prize; in ⟦GPE|Enugu⟧ he is known for finishing, full stop. The ⟦TEAM|Rangers International⟧ forward ⟦G16|buried⟧ ⟦PERSON|Sani Garba⟧'s pass on the ⟦MINUTE|half-hour⟧, then ran so far to celebrate that he was late back for the restart.

Had the flag stayed down, ⟦PERSON|Milo Castellano⟧'s ⟦G17|effort⟧ in the ⟦MINUTE|third minute⟧ would have been the quickest of the ⟦COMPETITION|Serie B⟧ season. It did not, and ⟦TEAM|Palermo⟧ ended up clinging to a goalless draw.

⟦TEAM|Carlisle⟧'s season in three numbers: no home win since ⟦DATE|November⟧, 19 defeats, and a goal difference you could mistake for a temperature in ⟦GPE|Siberia⟧. On ⟦DATE|Boxing Day⟧ they ⟦G18|let in four⟧ against ⟦TEAM|Barrow⟧; on ⟦DATE|New Year's Day⟧ they at least reached the ⟦MINUTE|85th minute⟧ with the game goalless, before ⟦PERSON|Josh Thewlis⟧ sent a free header over an empty net.

⟦PERSON|Renato Quadros⟧ put the ball on the spot, put it on again after a gust, and put it over. ⟦TEAM|Vasco⟧ had needed only to convert to be sure of second.

Signing wrapped up, medical done, number nine shirt printed. ⟦PERSON|Gaël Montferrand⟧ watched from the directors' box as his new team-mates at ⟦TEAM|Toulouse⟧ drew another blank.

"First touch, control. Second touch, ⟦G19|goal⟧. It's not physics," said ⟦PERSON|Bruninho⟧. It felt like physics to ⟦PERSON|Edgars Liepa⟧, who had read the first touch, gone down to meet the second and heard the net ripple above him on ⟦MINUTE|52⟧.

Level at the ⟦MINUTE|break⟧ and level with ⟦MINUTE|ten to go⟧, the teams looked resigned to the lottery. One half-cleared corner later, ⟦TEAM|Alianza Lima⟧ were singing: ⟦PERSON|Piero Chumpitaz⟧, loitering, had ⟦G20|thumped it back whence it came⟧, through five bodies.
=====GOALS=====
{"id": "G1", "scorer": "Kenji Matsuoka", "team": "Reims", "assist": "Sébastien Arnoult", "kind": "shot"}
{"id": "G2", "scorer": "Kenji Matsuoka", "team": "Reims", "assist": "Sébastien Arnoult", "kind": "shot"}
{"id": "G3", "scorer": "Ruairí Gallen", "team": "Shelbourne", "kind": "shot"}
{"id": "G4", "scorer": "Ruairí Gallen", "team": "Shelbourne", "kind": "shot"}
{"id": "G5", "scorer": "Tunde Alaka", "team": "Shelbourne"}
{"id": "G6", "scorer": "Sanne Hoekman", "team": "Twente", "kind": "header"}
{"id": "G7", "scorer": "Rubén Almagro; Beñat Zubeldia", "count": 2}
{"id": "G8", "scorer": "Rubén Almagro", "minute": 17, "minute_text": "17 minutes", "kind": "penalty"}
{"id": "G9", "scorer": "Beñat Zubeldia", "minute_text": "first-half stoppage time", "kind": "volley"}
{"id": "G10", "scorer": "Khalid Al-Ruwaili", "team": "Al-Ettifaq", "scope": "background"}
{"id": "G11", "team": "Luton", "count": 2}
{"id": "G12", "scorer": "Gift Chanda", "team": "Zambia", "count": 23, "scope": "background"}
{"id": "G13", "scorer": "Zsombor Kertész", "team": "Hungary", "minute": 63, "minute_text": "63 minutes", "kind": "shot"}
{"id": "G14", "scorer": "Sindre Aukland", "team": "Viking", "minute": 81, "minute_text": "81st", "assist": "Kristoffer Nygård", "kind": "volley"}
{"id": "G15", "scorer": "Lewis Haldane"}
{"id": "G16", "scorer": "Eze Okwuosa", "team": "Rangers International", "minute": 30, "minute_text": "half-hour", "assist": "Sani Garba", "kind": "shot"}
{"id": "G17", "scorer": "Milo Castellano", "minute": 3, "minute_text": "third minute", "outcome": "ruled out"}
{"id": "G18", "team": "Barrow", "count": 4, "scope": "background"}
{"id": "G19", "scorer": "Bruninho", "minute": 52, "minute_text": "52", "kind": "shot"}
{"id": "G20", "scorer": "Piero Chumpitaz", "team": "Alianza Lima", "kind": "shot"}
