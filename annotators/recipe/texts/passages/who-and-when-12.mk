⟦TEAM|Athletic Club⟧ came from a goal down to win ⟦SCORE|2-1⟧ at ⟦TEAM|Celta⟧, both of their ⟦G1|goals⟧ set up by ⟦PERSON|Beñat Arana⟧. The winger's first pass was for ⟦PERSON|Unax Elorza⟧, who ⟦G2|equalised⟧ on ⟦MINUTE|54⟧; his second, ⟦MINUTE|nine minutes later⟧, was for ⟦PERSON|Julen Sagasti⟧, who ⟦G3|did the rest⟧. ⟦PERSON|Brais Outeiro⟧ had ⟦G4|scored⟧ for ⟦TEAM|Celta⟧ in the ⟦MINUTE|21st minute⟧ and might have made it safe before the ⟦MINUTE|break⟧, but shot at ⟦PERSON|Ugo Larrea⟧'s knees.

⟦GPE|Lagos⟧ side ⟦TEAM|Ikorodu City⟧ won it in the ⟦MINUTE|83rd minute⟧. The corner was headed out to ⟦PERSON|Segun Alabi⟧, his shot was blocked by ⟦PERSON|Dayo Ojo⟧, and it was ⟦PERSON|Tope Ayinde⟧, the left-back, who ⟦G5|scored⟧. ⟦PERSON|Ayinde⟧ had given away the penalty from which ⟦PERSON|Ibrahim Musa⟧ ⟦G6|scored⟧ for ⟦TEAM|Kano Pillars⟧ on ⟦MINUTE|38⟧. ⟦TEAM|Ikorodu City⟧'s other ⟦G7|goal⟧, on ⟦MINUTE|70⟧, was put in by the unlucky ⟦PERSON|Ojo⟧.

⟦PERSON|Kirsten Bloomfield⟧ had already headed against the bar when she ⟦G8|headed in⟧. It was ⟦MINUTE|57⟧ by then, and ⟦PERSON|Molly Stead⟧ had taken both corners. Within ⟦MINUTE|two minutes⟧ the ⟦TEAM|Birmingham City Women⟧ captain was clearing off her own line from ⟦PERSON|Ava Renshaw⟧, whose ⟦G9|goal⟧ after ⟦MINUTE|five⟧ had given ⟦TEAM|Newcastle Women⟧ the start they wanted.

The referee gave nothing. ⟦PERSON|Sergio Ballesté⟧, thinking he had a penalty, sat where he was, and ⟦PERSON|Òscar Vidal⟧, who knew he had not, carried on. His pass to ⟦PERSON|Pau Mestres⟧ was returned, and ⟦PERSON|Vidal⟧ ⟦G10|scored⟧ with ⟦PERSON|Ballesté⟧ still sitting, seconds before ⟦MINUTE|half-time⟧. ⟦TEAM|Andorra⟧ led. ⟦TEAM|Eldense⟧ had started the half with a shot off the underside of the bar.

⟦PERSON|Kazeem Lawal⟧ now has seven ⟦G11|goals⟧: three in ⟦DATE|August⟧, three in ⟦DATE|September⟧ and the latest ⟦G12|one⟧, on ⟦MINUTE|18⟧, on the ⟦DATE|first day of October⟧. ⟦TEAM|Oxford United⟧ had ⟦PERSON|Greg Hathersage⟧ to thank for the pass. ⟦TEAM|Cambridge United⟧, for whom ⟦PERSON|Sully Marchant⟧ was off target from twelve yards, twice, have now ⟦G13|conceded⟧ first in eight.

Two down with ⟦MINUTE|20 left⟧, ⟦TEAM|Nordsjælland⟧ brought on ⟦PERSON|Mads Frøkjær-Holm⟧. ⟦MINUTE|Twelve minutes later⟧ it was ⟦SCORE|2-2⟧. The teenager ⟦G14|scored the first⟧ ⟦MINUTE|five minutes after coming on⟧ and, in the ⟦MINUTE|82nd⟧, from his corner, ⟦PERSON|Rasmus Toft⟧ ⟦G15|got the second⟧ with his head. ⟦TEAM|Viborg⟧'s two, from ⟦PERSON|Søren Kjær⟧ and ⟦PERSON|Isak Thelander⟧, had both come before the ⟦MINUTE|30th minute⟧, and ⟦PERSON|Kjær⟧ had hit the bar at ⟦SCORE|2-1⟧.

In goal for ⟦TEAM|Cobh Ramblers⟧ was ⟦PERSON|Shane Costigan⟧, who is 41. In goal for ⟦TEAM|Bray⟧ was ⟦PERSON|Luke Fanning⟧, who is 18. The older man ⟦G16|was beaten⟧ on ⟦MINUTE|14⟧ by ⟦PERSON|Ger O'Dwyer⟧ and the younger on ⟦MINUTE|15⟧ by ⟦PERSON|Mark Ó Sé⟧; the older made a save on ⟦MINUTE|33⟧, the younger on ⟦MINUTE|34⟧. And then ⟦PERSON|O'Dwyer⟧ ⟦G17|scored⟧ again, on ⟦MINUTE|50⟧, which ⟦PERSON|Costigan⟧ will say was offside.

A long ball, a bad bounce, a good chance: ⟦PERSON|Kyle Ashdown⟧, one-on-one, put it wide. A long ball, a good bounce, a bad chance: ⟦PERSON|Ashdown⟧, with two round him, ⟦G18|put it in⟧. ⟦TEAM|Hartley Wintney⟧ had ⟦G19|scored⟧, it was the ⟦MINUTE|68th minute⟧, and no one could tell you why. ⟦TEAM|Basingstoke⟧ had an answer, ⟦PERSON|Ryan Sekoni⟧ ⟦G20|scoring⟧ ⟦MINUTE|four minutes later⟧, and then no more.

Whether ⟦PERSON|Tomás Herrera⟧ meant to head it or to duck, it ⟦G21|went in⟧ off him. ⟦PERSON|Matías Gajardo⟧ had crossed in the ⟦MINUTE|seventh minute⟧ and ⟦TEAM|O'Higgins⟧ were up. ⟦PERSON|Herrera⟧ ducked in the ⟦MINUTE|70th minute⟧ also, or headed, with the ball on that occasion passing over; and ⟦PERSON|Ignacio Tapia⟧, of ⟦TEAM|Palestino⟧, ⟦G22|scored⟧ at once down the other end, on ⟦MINUTE|71⟧.

Three substitutes and a ball boy had a hand in the ⟦TEAM|Guangzhou⟧ ⟦G23|goal⟧. The lad was quick with the throw (⟦MINUTE|79 minutes⟧), ⟦PERSON|Zhou Ming⟧ was quick with his, ⟦PERSON|Li Hanbo⟧ was quick down the line, and the man with the yellow boots, ⟦PERSON|Xu Tianyi⟧, ⟦G24|scored⟧. Two had been on for a minute. ⟦TEAM|Wuhan⟧, who also made three changes, got a post and a side-netting out of theirs.

⟦PERSON|Stipe Barišić⟧ and ⟦PERSON|Roko Antunović⟧ were on for hat-tricks at ⟦MINUTE|half-time⟧, each having ⟦G25|scored twice⟧. ⟦PERSON|Barišić⟧ got his in the ⟦MINUTE|5th⟧ and ⟦MINUTE|21st⟧, ⟦PERSON|Antunović⟧ in the ⟦MINUTE|9th⟧ and ⟦MINUTE|39th⟧. ⟦TEAM|Varaždin⟧ took them off on ⟦MINUTE|60⟧ and neither saw ⟦PERSON|Luka Šimić⟧ ⟦G26|make it five⟧ in the ⟦MINUTE|88th minute⟧. ⟦TEAM|Istra⟧'s goalkeeper, if you please, made nine saves.

⟦PERSON|Brandon Kovacs⟧ went up for a header he didn't win, stayed up for a corner he didn't reach and came down with the ball at his feet. He might have shot, he passed, and ⟦PERSON|Teddy Amara⟧ ⟦G27|scored⟧, at ⟦MINUTE|28⟧. ⟦TEAM|Indy Eleven⟧'s second, ⟦MINUTE|ten minutes on⟧, he did ⟦G28|score⟧, from ⟦PERSON|Amara⟧'s pass.

⟦TEAM|Sheffield Wednesday⟧ midfielder ⟦PERSON|Ollie Threlfall⟧ had a goal-bound shot stopped by a hand in the ⟦MINUTE|35th minute⟧, and a penalty, his own, stopped by two in the ⟦MINUTE|36th⟧. But the goalkeeper, ⟦PERSON|Filippo Ranieri⟧, could do nothing in the ⟦MINUTE|37th⟧ when ⟦PERSON|Kieran Ashworth⟧ ⟦G29|scored⟧ from the corner that came of it. ⟦TEAM|Luton⟧ did not, to use their manager's phrase, lay a glove.

⟦PERSON|Youcef Mahrouz⟧ ⟦G30|scored⟧ in the ⟦MINUTE|25th minute⟧ from a ⟦PERSON|Anis Belaïd⟧ pass and ⟦G31|again⟧ in the ⟦MINUTE|75th minute⟧ from another, for ⟦TEAM|JS Kabylie⟧ to beat ⟦TEAM|MC Oran⟧ ⟦SCORE|2-1⟧. The ⟦MINUTE|50th-minute⟧ ⟦G32|goal⟧ in the middle, that of ⟦PERSON|Moctar Ould Sidi⟧, a ⟦NORP|Mauritanian⟧, followed the only error made by ⟦PERSON|Rayane Ziani⟧ in the home goal.

"⟦PERSON|Hanna⟧ shoots, I run in; if she scores, nothing to do, if she doesn't, I do," said ⟦PERSON|Linnea Falck⟧. ⟦PERSON|Hanna Sjögren⟧ had shot, ⟦PERSON|Falck⟧ had run in, and the ⟦TEAM|Linköping⟧ ⟦G33|goal⟧, ⟦MINUTE|66 minutes⟧, was hers. ⟦TEAM|Rosengård⟧'s keeper, ⟦PERSON|Elin Nordahl⟧, was on the ground for the first and ⟦G34|beaten⟧ for the second.

⟦TEAM|Eintracht Braunschweig⟧ had four attempts in the second half: one saved, on ⟦MINUTE|51⟧; one over, ⟦MINUTE|58⟧; one, by ⟦PERSON|Sven Kalb⟧, a ⟦G35|goal⟧, ⟦MINUTE|79⟧; one cleared by ⟦PERSON|Linus Harder⟧, ⟦MINUTE|90⟧. ⟦TEAM|Hansa Rostock⟧ had none in the second half and five in the first. Of those, the fifth, by the same ⟦PERSON|Harder⟧, ⟦G36|went in⟧ on ⟦MINUTE|43⟧.

It went to the last kick. ⟦PERSON|Dario Campana⟧ took it, from a free-kick 20 yards out, ⟦PERSON|Ulrich Mbappé-Ndong⟧ jumped, and under him and past ⟦PERSON|Nicolò Serra⟧ it ⟦G37|went⟧. ⟦TEAM|Reggiana⟧ were never ahead till then: ⟦PERSON|Roberto Iacono⟧ had ⟦G38|put ⟦TEAM|Cosenza⟧ in front⟧ at ⟦MINUTE|15⟧, and ⟦PERSON|Campana⟧ had ⟦G39|drawn them level⟧ with an ⟦MINUTE|hour⟧ gone, a ⟦G40|penalty⟧.

Either ⟦PERSON|Jimmy Castellanos⟧ or ⟦PERSON|Fredy Salguero⟧ ⟦G41|scored⟧ for ⟦TEAM|Comunicaciones⟧ on ⟦MINUTE|82⟧, depending on which paper you read. The league said ⟦PERSON|Salguero⟧. In ⟦TEAM|Xelajú⟧'s half of the story, the corner was a goal kick and the ⟦G42|goal⟧ a foul on keeper ⟦PERSON|Luis Pacay⟧.

⟦PERSON|Ewa Nowicka⟧ was not even the target. ⟦PERSON|Kinga Sobczak⟧'s pass was for ⟦PERSON|Daria Wrona⟧, on the far side, but ⟦PERSON|Wrona⟧ slipped and ⟦PERSON|Nowicka⟧, behind her, ⟦G43|scored⟧. ⟦TEAM|Poland⟧ were ⟦SCORE|1-0⟧ up in the ⟦MINUTE|33rd minute⟧. They stayed so thanks to ⟦PERSON|Julia Adamek⟧, who on ⟦MINUTE|65⟧ turned a ⟦PERSON|Iris Bakker⟧ header on to the bar and on ⟦MINUTE|66⟧ smothered what came off it.

⟦TEAM|Gimnasia⟧ fell to ⟦TEAM|Tigre⟧ in a game with more whistles than passes. Booked: eight. Sent off: two. Shots on goal: three, and one was from halfway. ⟦PERSON|Facundo Ibarra⟧'s chance, the clearest, in the ⟦MINUTE|55th minute⟧, was hit straight at ⟦PERSON|Ramiro Sotelo⟧.
=====GOALS=====
{"id": "G1", "count": 2, "scorer": "Unax Elorza; Julen Sagasti", "team": "Athletic Club"}
{"id": "G2", "assist": "Beñat Arana", "scorer": "Unax Elorza", "team": "Athletic Club", "minute": 54, "minute_text": "54"}
{"id": "G3", "assist": "Beñat Arana", "scorer": "Julen Sagasti", "team": "Athletic Club", "minute": 63, "minute_text": "nine minutes later"}
{"id": "G4", "scorer": "Brais Outeiro", "team": "Celta", "minute": 21, "minute_text": "21st minute"}
{"id": "G5", "scorer": "Tope Ayinde", "team": "Ikorodu City", "minute": 83, "minute_text": "83rd minute"}
{"id": "G6", "kind": "penalty", "scorer": "Ibrahim Musa", "team": "Kano Pillars", "minute": 38, "minute_text": "38"}
{"id": "G7", "kind": "own goal", "scorer": "Dayo Ojo", "team": "Ikorodu City", "minute": 70, "minute_text": "70"}
{"id": "G8", "kind": "header", "assist": "Molly Stead", "scorer": "Kirsten Bloomfield", "team": "Birmingham City Women", "minute": 57, "minute_text": "57"}
{"id": "G9", "kind": "shot", "scorer": "Ava Renshaw", "team": "Newcastle Women", "minute": 5, "minute_text": "five"}
{"id": "G10", "assist": "Pau Mestres", "scorer": "Òscar Vidal", "team": "Andorra", "minute": 45, "minute_text": "half-time"}
{"id": "G11", "scope": "background", "count": 7, "scorer": "Kazeem Lawal", "team": "Oxford United"}
{"id": "G12", "assist": "Greg Hathersage", "scorer": "Kazeem Lawal", "team": "Oxford United", "minute": 18, "minute_text": "18"}
{"id": "G13", "scorer": "Kazeem Lawal", "team": "Oxford United", "minute": 18, "minute_text": "18", "assist": "Greg Hathersage"}
{"id": "G14", "scorer": "Mads Frøkjær-Holm", "team": "Nordsjælland", "minute": 75, "minute_text": "five minutes after coming on"}
{"id": "G15", "kind": "header", "assist": "Mads Frøkjær-Holm", "scorer": "Rasmus Toft", "team": "Nordsjælland", "minute": 82, "minute_text": "82nd"}
{"id": "G16", "scorer": "Ger O'Dwyer", "team": "Bray", "minute": 14, "minute_text": "14"}
{"id": "G17", "scorer": "Ger O'Dwyer", "team": "Bray", "minute": 50, "minute_text": "50"}
{"id": "G18", "scorer": "Kyle Ashdown", "team": "Hartley Wintney", "minute": 68, "minute_text": "68th minute"}
{"id": "G19", "scorer": "Kyle Ashdown", "team": "Hartley Wintney", "minute": 68, "minute_text": "68th minute"}
{"id": "G20", "scorer": "Ryan Sekoni", "team": "Basingstoke", "minute": 72, "minute_text": "four minutes later"}
{"id": "G21", "kind": "header", "assist": "Matías Gajardo", "scorer": "Tomás Herrera", "team": "O'Higgins", "minute": 7, "minute_text": "seventh minute"}
{"id": "G22", "kind": "shot", "scorer": "Ignacio Tapia", "team": "Palestino", "minute": 71, "minute_text": "71"}
{"id": "G23", "assist": "Li Hanbo", "scorer": "Xu Tianyi", "team": "Guangzhou", "minute": 79, "minute_text": "79 minutes"}
{"id": "G24", "assist": "Li Hanbo", "scorer": "Xu Tianyi", "team": "Guangzhou", "minute": 79, "minute_text": "79 minutes"}
{"id": "G25", "count": 4, "scorer": "Stipe Barišić; Roko Antunović", "team": "Varaždin"}
{"id": "G26", "scorer": "Luka Šimić", "team": "Varaždin", "minute": 88, "minute_text": "88th minute"}
{"id": "G27", "assist": "Brandon Kovacs", "scorer": "Teddy Amara", "team": "Indy Eleven", "minute": 28, "minute_text": "28"}
{"id": "G28", "scorer": "Brandon Kovacs", "team": "Indy Eleven", "minute": 38, "minute_text": "ten minutes on"}
{"id": "G29", "kind": "header", "scorer": "Kieran Ashworth", "team": "Sheffield Wednesday", "minute": 37, "minute_text": "37th"}
{"id": "G30", "assist": "Anis Belaïd", "scorer": "Youcef Mahrouz", "team": "JS Kabylie", "minute": 25, "minute_text": "25th minute"}
{"id": "G31", "assist": "Anis Belaïd", "scorer": "Youcef Mahrouz", "team": "JS Kabylie", "minute": 75, "minute_text": "75th minute"}
{"id": "G32", "scorer": "Moctar Ould Sidi", "team": "MC Oran", "minute": 50, "minute_text": "50th-minute"}
{"id": "G33", "kind": "shot", "scorer": "Linnea Falck", "team": "Linköping", "minute": 66, "minute_text": "66 minutes"}
{"id": "G34", "scorer": "Linnea Falck", "team": "Linköping", "minute": 66, "minute_text": "66 minutes", "kind": "shot"}
{"id": "G35", "scorer": "Sven Kalb", "team": "Eintracht Braunschweig", "minute": 79, "minute_text": "79"}
{"id": "G36", "scorer": "Linus Harder", "team": "Hansa Rostock", "minute": 43, "minute_text": "43"}
{"id": "G37", "kind": "free kick", "scorer": "Dario Campana", "team": "Reggiana"}
{"id": "G38", "scorer": "Roberto Iacono", "team": "Cosenza", "minute": 15, "minute_text": "15"}
{"id": "G39", "kind": "penalty", "scorer": "Dario Campana", "team": "Reggiana", "minute": 60, "minute_text": "hour"}
{"id": "G40", "kind": "penalty", "scorer": "Dario Campana", "team": "Reggiana", "minute": 60, "minute_text": "hour"}
{"id": "G41", "scorer": "Fredy Salguero", "team": "Comunicaciones", "minute": 82, "minute_text": "82"}
{"id": "G42", "scorer": "Fredy Salguero", "team": "Comunicaciones", "minute": 82, "minute_text": "82"}
{"id": "G43", "assist": "Kinga Sobczak", "kind": "shot", "scorer": "Ewa Nowicka", "team": "Poland", "minute": 33, "minute_text": "33rd minute"}
