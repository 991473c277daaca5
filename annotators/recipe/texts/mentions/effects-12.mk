⟦PERSON|Dennis Aldous⟧ ⟦G1|gave ⟦TEAM|Aston Villa⟧ a ⟦SCORE|2-0⟧ lead⟧ on ⟦MINUTE|39 minutes⟧, turning smartly in the box after ⟦PERSON|Pablo Gracia⟧'s shot had been blocked. ⟦PERSON|Kwame Bediako⟧ then hit the bar from a free-kick and ⟦PERSON|Aldous⟧ should have had a third before the ⟦MINUTE|break⟧.

⟦PERSON|Ismael Ortuño⟧ clipped the ball over the goalkeeper and over the bar. It was the ⟦TEAM|Cádiz⟧ forward's third clear miss of the evening, and ⟦TEAM|Almería⟧ kept their one-goal advantage without further alarm.

⟦TEAM|Stoke City⟧ ⟦G2|restored their lead⟧ ⟦MINUTE|five minutes after the restart⟧. ⟦PERSON|Alfred Nwosu⟧ collected a throw from ⟦PERSON|Gabe Fields⟧, turned ⟦PERSON|Dean Kerslake⟧ and ⟦G3|shot across the goalkeeper⟧ into the far side of the net.

The win confirmed ⟦TEAM|Leverkusen⟧ as autumn champions. Coach ⟦PERSON|Henrik Lange⟧ rotated six players, ⟦PERSON|Jonas Weigl⟧ was rested, and ⟦PERSON|Felix Amiri⟧ ⟦G4|scored twice⟧, once in either half.

⟦TEAM|Kaizer Chiefs⟧ ⟦G5|got themselves back on level terms⟧ through ⟦PERSON|Sipho Dlamini⟧, who ⟦G6|struck⟧ from 18 yards in the ⟦MINUTE|72nd minute⟧. ⟦TEAM|Orlando Pirates⟧, in front since ⟦PERSON|Thabang Moeketsi⟧'s ⟦MINUTE|12th-minute⟧ ⟦G7|opener⟧, had themselves to blame.

A late penalty would have given ⟦TEAM|Raith Rovers⟧ victory had ⟦PERSON|Calum Rennie⟧ not slipped. His kick in the ⟦MINUTE|92nd minute⟧ cleared the bar and ⟦TEAM|Queen of the South⟧ survived.

⟦PERSON|Cath Meredith⟧ wrapped up a deal to coach ⟦TEAM|Wales Under-19s⟧ before flying to ⟦GPE|Cardiff⟧. Her first task, she said, was to steer a young group through qualifying and to tuck away some of the paperwork.

⟦TEAM|Cruzeiro⟧ ⟦G8|doubled their advantage⟧ midway through the second half, and it was the full-back again. ⟦PERSON|Felipe Rocha⟧, whose cross had led to the first, joined the attack on ⟦MINUTE|66 minutes⟧, took ⟦PERSON|Davi Luan⟧'s pass in his stride and ⟦G9|drilled a shot under⟧ ⟦PERSON|Everton Assis⟧.

⟦TEAM|Hibernian⟧ piled forward, ⟦PERSON|Liam Rennie⟧ and ⟦PERSON|Jordan Keogh⟧ each seeing efforts blocked by ⟦PERSON|Paul Haldane⟧, but ⟦TEAM|Dundee United⟧ ⟦G10|sealed it⟧ in the ⟦MINUTE|fourth added minute⟧ when ⟦PERSON|Matty Simms⟧ ⟦G11|ran clear to score⟧.

"The table says third, and a draw on ⟦DATE|Saturday⟧ would seal second," said ⟦PERSON|Irina Kostova⟧, captain of ⟦TEAM|CSKA Sofia Women⟧. "We haven't punished teams as we should. We've had 40 shots in three matches."

⟦TEAM|Bochum⟧ were pegged back by ⟦TEAM|Mainz⟧ in the ⟦MINUTE|81st minute⟧. ⟦PERSON|Kai Rösler⟧, a substitute for ⟦PERSON|Leon Stark⟧, ⟦G12|squared things up⟧ with a header that ⟦PERSON|Manuel Thoma⟧ could only help into the corner. ⟦PERSON|Thoma⟧ had saved well from ⟦PERSON|Rösler⟧ on ⟦MINUTE|76⟧.

⟦PERSON|Nuno Pinhal⟧ ⟦G13|put the visitors on course for a win⟧ on ⟦MINUTE|17 minutes⟧, and at ⟦SCORE|1-0⟧ they could have had a penalty when ⟦PERSON|Beto Faria⟧ was bundled over. ⟦PERSON|João Marçal⟧ missed from a yard for ⟦TEAM|Gil Vicente⟧ in the second half.

⟦TEAM|Grimsby Town⟧ took the plaudits and ⟦TEAM|Notts County⟧ the points. Outshot by 17 to four, the visitors ⟦G14|punished a rare error⟧ on ⟦MINUTE|77 minutes⟧, ⟦PERSON|Reuben Slack⟧ ⟦G15|converting⟧ after a quick break led by ⟦PERSON|Ike Daley⟧.

⟦PERSON|Bjarki Hauksson⟧ ⟦G16|struck⟧ within seconds of coming on as ⟦TEAM|Iceland⟧ recovered to beat ⟦TEAM|Albania⟧. The substitute had replaced ⟦PERSON|Kári Sverrisson⟧ on ⟦MINUTE|78 minutes⟧; ⟦PERSON|Sverrisson⟧ had himself ⟦G17|brought the sides level⟧ on the ⟦MINUTE|hour⟧.

⟦TEAM|Sydney FC⟧ pressed for a second to settle it. ⟦PERSON|Luke Ferrari⟧ hit the side-netting, ⟦PERSON|Bae Sung-min⟧ had an effort smothered and ⟦PERSON|Ferrari⟧ again curled past the angle.

⟦TEAM|Heerenveen⟧ sank without a fight, ⟦SCORE|3-0⟧ losers at ⟦TEAM|Sparta Rotterdam⟧. The hosts ⟦G18|went two clear⟧ inside ⟦MINUTE|20 minutes⟧ thanks to ⟦PERSON|Rick Vermaat⟧ and ⟦PERSON|Ayoub Ziani⟧, and ⟦PERSON|Vermaat⟧ ⟦G19|made sure⟧ in the ⟦MINUTE|50th minute⟧.

Officials unsealed the records on ⟦DATE|Wednesday⟧, and what came out was hammered by the press. ⟦ORG|La Gazzetta dello Sport⟧ says ⟦TEAM|Salernitana⟧ conceded payments of 400,000 euros to agents that ⟦PERSON|Renato Bassi⟧ had struck off the books.

⟦PERSON|Salma Bennani⟧ ⟦G20|won it for ⟦TEAM|Morocco⟧⟧ in the ⟦MINUTE|first minute of stoppage time⟧, volleying low through a crowd. ⟦PERSON|Yasmine Chafik⟧ had nearly won it three minutes earlier but saw an identical attempt deflected past the post.

⟦TEAM|Ipswich⟧ had an instant response to going behind. ⟦PERSON|Bartosz Krol⟧ ⟦G21|equalised⟧ in the ⟦MINUTE|24th minute⟧, straight from the kick-off, after ⟦PERSON|Ollie Trask⟧ had ⟦G22|nudged ⟦TEAM|Derby⟧ ahead⟧ in the ⟦MINUTE|23rd⟧.

Leading on aggregate from the first meeting, ⟦TEAM|Racing⟧ could afford to sit back, and did. ⟦PERSON|Julián Sosa⟧ was denied by ⟦PERSON|Arturo Benegas⟧ early on and ⟦TEAM|Olimpia⟧ never looked like scoring, so ⟦SCORE|0-0⟧ it was and ⟦TEAM|Racing⟧ march on.

⟦PERSON|Cameron Rudge⟧ ⟦G23|sparked the comeback⟧ from the penalty spot on ⟦MINUTE|65 minutes⟧, ⟦PERSON|Josh Tindall⟧ ⟦G24|levelled matters⟧ on ⟦MINUTE|80⟧ and, in the ⟦MINUTE|88th minute⟧, ⟦PERSON|Rudge⟧ ⟦G25|swept ⟦TEAM|Gateshead⟧ to victory⟧.

The margin was two goals and should have been six. ⟦TEAM|Sassuolo⟧'s ⟦PERSON|Alessio Pinto⟧ and ⟦PERSON|Domenico Greco⟧ ⟦G26|did the damage⟧ either side of ⟦MINUTE|half-time⟧, but ⟦PERSON|Greco⟧ also had a spot-kick tipped on to a post and ⟦PERSON|Pinto⟧ sliced wide with the goalkeeper beaten.
=====GOALS=====
{"id": "G1", "scorer": "Dennis Aldous", "team": "Aston Villa", "minute": 39, "minute_text": "39 minutes", "score": "2-0"}
{"id": "G2", "scorer": "Alfred Nwosu", "team": "Stoke City", "minute": 50, "minute_text": "five minutes after the restart", "kind": "shot", "assist": "Gabe Fields"}
{"id": "G3", "scorer": "Alfred Nwosu", "team": "Stoke City", "minute": 50, "minute_text": "five minutes after the restart", "kind": "shot", "assist": "Gabe Fields"}
{"id": "G4", "scorer": "Felix Amiri", "team": "Leverkusen", "count": 2}
{"id": "G5", "scorer": "Sipho Dlamini", "team": "Kaizer Chiefs", "minute": 72, "minute_text": "72nd minute", "kind": "shot"}
{"id": "G6", "scorer": "Sipho Dlamini", "team": "Kaizer Chiefs", "minute": 72, "minute_text": "72nd minute", "kind": "shot"}
{"id": "G7", "scorer": "Thabang Moeketsi", "team": "Orlando Pirates", "minute": 12, "minute_text": "12th-minute"}
{"id": "G8", "scorer": "Felipe Rocha", "team": "Cruzeiro", "minute": 66, "minute_text": "66 minutes", "kind": "shot", "assist": "Davi Luan", "score": "2-0"}
{"id": "G9", "scorer": "Felipe Rocha", "team": "Cruzeiro", "minute": 66, "minute_text": "66 minutes", "kind": "shot", "assist": "Davi Luan", "score": "2-0"}
{"id": "G10", "scorer": "Matty Simms", "team": "Dundee United", "minute": 90, "added": 4, "minute_text": "fourth added minute"}
{"id": "G11", "scorer": "Matty Simms", "team": "Dundee United", "minute": 90, "added": 4, "minute_text": "fourth added minute"}
{"id": "G12", "scorer": "Kai Rösler", "team": "Mainz", "minute": 81, "minute_text": "81st minute", "kind": "header"}
{"id": "G13", "scorer": "Nuno Pinhal", "minute": 17, "minute_text": "17 minutes"}
{"id": "G14", "scorer": "Reuben Slack", "team": "Notts County", "minute": 77, "minute_text": "77 minutes"}
{"id": "G15", "scorer": "Reuben Slack", "team": "Notts County", "minute": 77, "minute_text": "77 minutes", "assist": "Ike Daley"}
{"id": "G16", "scorer": "Bjarki Hauksson", "team": "Iceland", "minute": 78, "minute_text": "78 minutes"}
{"id": "G17", "scorer": "Kári Sverrisson", "team": "Iceland", "minute": 60, "minute_text": "hour"}
{"id": "G18", "scorer": "Rick Vermaat; Ayoub Ziani", "team": "Sparta Rotterdam", "count": 2}
{"id": "G19", "scorer": "Rick Vermaat", "team": "Sparta Rotterdam", "minute": 50, "minute_text": "50th minute", "score": "3-0"}
{"id": "G20", "scorer": "Salma Bennani", "team": "Morocco", "minute": 90, "added": 1, "minute_text": "first minute of stoppage time"}
{"id": "G21", "scorer": "Bartosz Krol", "team": "Ipswich", "minute": 24, "minute_text": "24th minute"}
{"id": "G22", "scorer": "Ollie Trask", "team": "Derby", "minute": 23, "minute_text": "23rd"}
{"id": "G23", "scorer": "Cameron Rudge", "team": "Gateshead", "minute": 65, "minute_text": "65 minutes", "kind": "penalty"}
{"id": "G24", "scorer": "Josh Tindall", "team": "Gateshead", "minute": 80, "minute_text": "80"}
{"id": "G25", "scorer": "Cameron Rudge", "team": "Gateshead", "minute": 88, "minute_text": "88th minute"}
{"id": "G26", "scorer": "Alessio Pinto; Domenico Greco", "team": "Sassuolo", "count": 2}
