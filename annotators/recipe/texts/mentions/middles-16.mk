There was an element of luck about ⟦TEAM|Alcorcón⟧'s ⟦G1|breakthrough⟧ in the ⟦MINUTE|35th minute⟧. ⟦PERSON|Chema Robles⟧ mis-hit his shot, the ball struck ⟦PERSON|Víctor Lozano⟧ and rolled to ⟦PERSON|Gonzalo Merino⟧, who ⟦G2|swept it high⟧ past ⟦PERSON|Jesús Ruano⟧. ⟦PERSON|Lozano⟧ nearly made amends with a header that came back off a post.

⟦PERSON|Ross Hume⟧ ⟦G3|gave ⟦TEAM|Partick⟧ the lead⟧ with a penalty at the second time of asking, the referee deciding that ⟦PERSON|Kevin Lee⟧ had moved before he saved the first. That ⟦G4|goal⟧, on ⟦MINUTE|57 minutes⟧, was ⟦PERSON|Hume⟧'s fifth from the spot ⟦DATE|this season⟧. He has missed two.

⟦PERSON|Kristian Thorstved⟧ ⟦G5|scored⟧ in both halves for ⟦TEAM|Sassuolo⟧, from close range on ⟦MINUTE|17⟧ and from a free-kick on ⟦MINUTE|66⟧. ⟦PERSON|Armand Laurière⟧ hit a post, ⟦PERSON|Nedim Bajramović⟧ missed a penalty and ⟦PERSON|Andrea Pinamoretti⟧ had two ⟦G6|efforts⟧ ruled out.

The ⟦NORP|Belgian⟧'s corner was headed out by ⟦PERSON|Will Fernside⟧. He got it back from ⟦PERSON|Jacob Gray⟧, and crossed again, and this time ⟦PERSON|Fernside⟧ ⟦G7|headed it past his own goalkeeper⟧. It may be the nearest ⟦PERSON|Rik Vervloet⟧ comes to a goal ⟦DATE|this year⟧; he has now gone 31 games for ⟦TEAM|Swindon Town⟧ without one. This came on ⟦MINUTE|84⟧.

⟦TEAM|Rotherham⟧'s only shot on target, in the ⟦MINUTE|78th minute⟧, was a free-kick by ⟦PERSON|Shaun Mackrell⟧ that ⟦PERSON|Cieran Slickman⟧ pushed aside. Before that ⟦PERSON|Mackrell⟧ had volleyed over from ⟦PERSON|Sam Nombela⟧'s cross and ⟦PERSON|Cameron Dale⟧ had stabbed wide of a post. A goalless draw was more than they deserved.

⟦PERSON|Jean-Kévin Roy⟧, the captain, made a goal-saving tackle on ⟦PERSON|Eliezer Mayoral⟧ in the ⟦MINUTE|12th minute⟧ and a goal-losing one in the ⟦MINUTE|19th⟧. From the resulting penalty ⟦PERSON|Mayoral⟧ ⟦G8|found the same corner⟧ that ⟦PERSON|Yohann Bell⟧ was diving away from. ⟦TEAM|Clermont⟧ led until ⟦PERSON|Roy⟧ himself ⟦G9|headed in⟧ on ⟦MINUTE|86⟧.

⟦PERSON|Corey Fox⟧'s ⟦MINUTE|38th-minute⟧ ⟦G10|volley⟧ and ⟦PERSON|Besart Topalloj⟧'s ⟦MINUTE|61st-minute⟧ ⟦G11|free-kick⟧ carried ⟦TEAM|Bromley⟧ to a ⟦SCORE|2-0⟧ win. ⟦PERSON|Louis Dennison⟧ had a volley of his own beaten away and a free-kick hit the wall.

⟦PERSON|Kane Ashe⟧ ran the channels, ran at defenders and ran out of puff. The ⟦TEAM|Chesterfield⟧ forward's day was over on ⟦MINUTE|70 minutes⟧; his replacement, ⟦PERSON|Ollie Dean⟧, needed two touches to control ⟦PERSON|Liam Orr⟧'s pass and turn ⟦PERSON|Ash Fry⟧, and ⟦G12|a third to beat⟧ ⟦PERSON|Sam Pryce⟧ on ⟦MINUTE|72⟧.

The ⟦G13|goal⟧, timed at ⟦MINUTE|29 seconds⟧, was the quickest of the season in ⟦COMPETITION|Serie B⟧. From the kick-off ⟦PERSON|Marco Rea⟧ played it back to ⟦PERSON|Tommaso Loi⟧, whose long ball was allowed to bounce by ⟦PERSON|Romano Sala⟧; ⟦PERSON|Gennaro Tutolo⟧, with ⟦PERSON|Sala⟧ on his back, ⟦G14|hooked it over⟧ the keeper for ⟦TEAM|Cosenza⟧.

⟦PERSON|Bilal El Mehdaoui⟧ needed one more for a hat-trick and had half an hour to get it. He hit the crossbar; he was thwarted by ⟦PERSON|Thomas Kahl⟧; he had ⟦G15|one⟧ wiped out for handball. In the ⟦MINUTE|88th minute⟧ he was tripped by ⟦PERSON|Kahl⟧ and, no doubt about who would take it, he ⟦G16|completed his treble⟧. ⟦TEAM|Preußen Münster⟧ won ⟦SCORE|4-0⟧.

⟦PERSON|Katie Lockwood⟧ and ⟦PERSON|Jess Pell⟧ were both booked for protesting after ⟦TEAM|Sheffield United Women⟧ had a ⟦G17|goal⟧ by ⟦PERSON|Ini Ray⟧ ruled out. ⟦PERSON|Ray⟧'s ⟦G18|header⟧ in the ⟦MINUTE|55th minute⟧ had beaten the keeper, beaten the defender on the line and, according to the assistant, beaten nobody, since the corner had swung out of play.

⟦PERSON|Odin Thiago Vik⟧ was released by ⟦PERSON|Kyogo Furuta⟧ and, with ⟦PERSON|Zander Clarkson⟧ off his line, tried to lob him. It went over ⟦PERSON|Clarkson⟧ and over the bar. At ⟦VENUE|Celtic Park⟧ they groaned, and groaned again when ⟦PERSON|Furuta⟧ himself was played in by ⟦PERSON|Vik⟧ and hit ⟦PERSON|Clarkson⟧'s knees.

The away side's ⟦G19|equaliser⟧ had a touch of the absurd. ⟦PERSON|Jonas Sax⟧ tried to throw the ball to ⟦PERSON|Felix Kern⟧, it hit referee ⟦PERSON|Dieter Muckenhammer⟧ on the shoulder, and ⟦PERSON|Sandro Moser⟧, with an empty goal before him, ⟦G20|accepted⟧. ⟦TEAM|Altach⟧ were level in the ⟦MINUTE|41st minute⟧, until someone remembered the law: the whistle had gone, and so had the ⟦G21|goal⟧.

⟦PERSON|Jay Long⟧'s injury in the ⟦MINUTE|sixth minute⟧ meant a debut for ⟦PERSON|Harrison Abiodun⟧, 17. He lost the ball for the opening ⟦G22|goal⟧, ⟦PERSON|Danny Hurst⟧ ⟦G23|profiting⟧ on ⟦MINUTE|15⟧, and made the ⟦G24|second⟧, his pass to ⟦PERSON|Nathan Cole⟧ bringing the ⟦G25|equaliser⟧ for ⟦TEAM|Sunderland⟧.

⟦PERSON|Ángel Mora⟧ ⟦G26|ended a nine-match drought⟧ with a header from ⟦PERSON|Kevin Luna⟧'s free-kick. It came on ⟦MINUTE|32 minutes⟧ and was quickly followed by another chance, ⟦PERSON|Nicolás Cruz⟧ heading ⟦PERSON|Luna⟧'s next delivery against a post. ⟦TEAM|Mazatlán⟧ won ⟦SCORE|1-0⟧.

"He's hit it from so far out I turned round to shout at him," said ⟦PERSON|Kris Reid⟧ of ⟦PERSON|Aidan Lee⟧'s ⟦G27|effort⟧ on ⟦MINUTE|78 minutes⟧, which dropped over ⟦PERSON|Ross Dow⟧ and won the match for ⟦TEAM|Ayr United⟧. "I only knew because of the noise."

⟦TEAM|CD Tenerife⟧ missed their third penalty in four matches, ⟦PERSON|Luismi Crespo⟧ this time, and their manager has called on ⟦PERSON|Enric Gallegos⟧, who has ⟦G28|scored 20⟧ of 21 in his career, to take the next. It may be a while. ⟦PERSON|Gallegos⟧ did ⟦G29|score⟧ on ⟦DATE|Saturday⟧, though, a header from ⟦PERSON|Yussi Diarrassouba⟧'s corner in the ⟦MINUTE|72nd minute⟧, and ⟦TEAM|CD Tenerife⟧ won.

Two down after ⟦MINUTE|14 minutes⟧, both ⟦G30|goals⟧ coming from ⟦PERSON|Pawel Nowak⟧, and with their captain sent off for a last-man foul, ⟦TEAM|Cracovia⟧ had every reason to fold. ⟦PERSON|Benjamin Källmark⟧ ⟦G31|reduced the arrears⟧ on ⟦MINUTE|50⟧ and ⟦PERSON|Mick van Buuren⟧ struck the bar, but it ended there.

⟦PERSON|Nikola Krstevski⟧'s penalty was saved by ⟦PERSON|Emil Audenaert⟧, and the rebound, headed by ⟦PERSON|Krstevski⟧, was saved by ⟦PERSON|Audenaert⟧, and the corner, headed by ⟦PERSON|Ilija Bo⟧, ⟦G32|went in⟧. ⟦TEAM|Lecce⟧ led on ⟦MINUTE|40 minutes⟧ and led at the end.

⟦TEAM|Aston Villa Women⟧ took a point from a game they led for 89 of its 94 minutes. ⟦PERSON|Rachel Dallow⟧ had ⟦G33|put them ahead⟧ from a penalty in the ⟦MINUTE|fifth minute⟧; ⟦PERSON|Simone Ost⟧ had hit the post; and then ⟦PERSON|Anna Pattison⟧, clearing ⟦PERSON|Laura Blindheim⟧'s cross, hit ⟦PERSON|Lucy Parkes⟧ and ⟦G34|in it went⟧, ⟦MINUTE|94⟧ on the clock.
=====GOALS=====
{"id": "G1", "scorer": "Gonzalo Merino", "team": "Alcorcón", "minute": 35, "kind": "shot", "minute_text": "35th minute"}
{"id": "G2", "scorer": "Gonzalo Merino", "team": "Alcorcón", "minute": 35, "kind": "shot", "minute_text": "35th minute"}
{"id": "G3", "scorer": "Ross Hume", "team": "Partick", "minute": 57, "kind": "penalty", "minute_text": "57 minutes"}
{"id": "G4", "scorer": "Ross Hume", "team": "Partick", "minute": 57, "kind": "penalty", "minute_text": "57 minutes"}
{"id": "G5", "scorer": "Kristian Thorstved", "team": "Sassuolo", "count": 2}
{"id": "G6", "scorer": "Andrea Pinamoretti", "team": "Sassuolo", "count": 2, "outcome": "ruled out"}
{"id": "G7", "scorer": "Will Fernside", "team": "Swindon Town", "minute": 84, "kind": "own goal", "minute_text": "84"}
{"id": "G8", "scorer": "Eliezer Mayoral", "team": "Clermont", "minute": 19, "kind": "penalty", "minute_text": "19th"}
{"id": "G9", "scorer": "Jean-Kévin Roy", "kind": "header", "minute": 86, "minute_text": "86"}
{"id": "G10", "scorer": "Corey Fox", "team": "Bromley", "minute": 38, "kind": "volley", "minute_text": "38th-minute"}
{"id": "G11", "scorer": "Besart Topalloj", "team": "Bromley", "minute": 61, "kind": "free kick", "minute_text": "61st-minute"}
{"id": "G12", "scorer": "Ollie Dean", "team": "Chesterfield", "minute": 72, "minute_text": "72", "kind": "shot"}
{"id": "G13", "scorer": "Gennaro Tutolo", "team": "Cosenza", "minute": 1, "minute_text": "29 seconds", "kind": "shot"}
{"id": "G14", "scorer": "Gennaro Tutolo", "team": "Cosenza", "minute": 1, "minute_text": "29 seconds", "kind": "shot"}
{"id": "G15", "scorer": "Bilal El Mehdaoui", "team": "Preußen Münster", "outcome": "ruled out"}
{"id": "G16", "scorer": "Bilal El Mehdaoui", "team": "Preußen Münster", "minute": 88, "kind": "penalty", "minute_text": "88th minute"}
{"id": "G17", "scorer": "Ini Ray", "team": "Sheffield United Women", "minute": 55, "kind": "header", "outcome": "ruled out", "minute_text": "55th minute"}
{"id": "G18", "scorer": "Ini Ray", "team": "Sheffield United Women", "minute": 55, "kind": "header", "outcome": "ruled out", "minute_text": "55th minute"}
{"id": "G19", "scorer": "Sandro Moser", "team": "Altach", "minute": 41, "kind": "shot", "outcome": "ruled out", "minute_text": "41st minute"}
{"id": "G20", "scorer": "Sandro Moser", "team": "Altach", "minute": 41, "kind": "shot", "outcome": "ruled out", "minute_text": "41st minute"}
{"id": "G21", "scorer": "Sandro Moser", "team": "Altach", "minute": 41, "kind": "shot", "outcome": "ruled out", "minute_text": "41st minute"}
{"id": "G22", "scorer": "Danny Hurst", "minute": 15, "kind": "shot", "minute_text": "15"}
{"id": "G23", "scorer": "Danny Hurst", "minute": 15, "kind": "shot", "minute_text": "15"}
{"id": "G24", "scorer": "Nathan Cole", "team": "Sunderland", "kind": "shot"}
{"id": "G25", "scorer": "Nathan Cole", "team": "Sunderland", "kind": "shot"}
{"id": "G26", "scorer": "Ángel Mora", "team": "Mazatlán", "minute": 32, "assist": "Kevin Luna", "kind": "header", "minute_text": "32 minutes"}
{"id": "G27", "scorer": "Aidan Lee", "team": "Ayr United", "minute": 78, "kind": "shot", "minute_text": "78 minutes"}
{"id": "G28", "scorer": "Enric Gallegos", "scope": "background", "count": 20, "kind": "penalty"}
{"id": "G29", "scorer": "Enric Gallegos", "team": "CD Tenerife", "minute": 72, "kind": "header", "assist": "Yussi Diarrassouba", "minute_text": "72nd minute"}
{"id": "G30", "scorer": "Pawel Nowak", "count": 2}
{"id": "G31", "scorer": "Benjamin Källmark", "team": "Cracovia", "minute": 50, "kind": "shot", "minute_text": "50"}
{"id": "G32", "scorer": "Ilija Bo", "team": "Lecce", "kind": "header", "minute": 40, "minute_text": "40 minutes"}
{"id": "G33", "scorer": "Rachel Dallow", "team": "Aston Villa Women", "minute": 5, "kind": "penalty", "minute_text": "fifth minute"}
{"id": "G34", "scorer": "Lucy Parkes", "minute": 94, "kind": "own goal", "minute_text": "94"}
