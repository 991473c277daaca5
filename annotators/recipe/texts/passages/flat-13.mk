A solitary ⟦G1|goal⟧ by ⟦PERSON|Dan Sewell⟧ after ⟦MINUTE|78 minutes⟧ gave ⟦TEAM|Newport⟧ their first three points of the campaign. ⟦PERSON|Kyle Vernon⟧ supplied the pass from which the midfielder, 35 ⟦DATE|next week⟧, ⟦G2|tucked away his shot⟧.

⟦PERSON|Michael Rudge⟧ got a vital touch to stop ⟦PERSON|Alessio Fontana⟧'s cross reaching ⟦PERSON|Teun Bakker⟧, and when ⟦PERSON|Bakker⟧ did get hold of one, in the ⟦MINUTE|19th minute⟧, ⟦PERSON|Jake Hallam⟧ parried. ⟦TEAM|Derby⟧ ended the half without a shot of their own.

Parity was ⟦G3|restored⟧ for ⟦TEAM|Ayr United⟧ by ⟦PERSON|Logan Cairney⟧, whose ⟦MINUTE|47th-minute⟧ drive from the edge of the D ⟦G4|crept under ⟦PERSON|Angus Dewar⟧⟧. The winger had started on the bench after missing ⟦DATE|Tuesday⟧'s trip to ⟦TEAM|Greenock Morton⟧.

"I said to ⟦PERSON|Marcus⟧ at ⟦MINUTE|half-time⟧ he'd score," said ⟦TEAM|Bristol Rovers⟧ boss ⟦PERSON|Ian Fairweather⟧ of striker ⟦PERSON|Marcus Pettigrew⟧. "He's missed a header, he's missed a one-on-one, and I still thought he'd score. He ⟦G5|scored⟧, and we should have had a penalty as well."

⟦TEAM|Barnet⟧, promoted ⟦DATE|last season⟧, are up to eighth after a fifth successive clean sheet. ⟦PERSON|Harry Tillotson⟧ preserved it with a stop from ⟦PERSON|Wes Ogden-Clarke⟧ in the ⟦MINUTE|90th minute⟧, ⟦MINUTE|nine minutes after⟧ ⟦PERSON|Asa Brightwell⟧ had ⟦G6|scored his penalty⟧.

⟦PERSON|Giorgos Stavrou⟧, the former ⟦TEAM|Olympiakos⟧ forward, missed from three yards before ⟦PERSON|Ellis Trotman⟧, who is on loan from ⟦TEAM|Brighton⟧, ⟦G7|opened his account⟧ at the other end. It was the ⟦NORP|Greek⟧ who ⟦G8|had the final word⟧, ⟦G9|poking in⟧ from ⟦PERSON|Jordan Hulse⟧'s pass in the ⟦MINUTE|87th minute⟧.

⟦TEAM|Livingston⟧ have been fined £20,000 by the ⟦ORG|Scottish FA⟧ for fielding an ineligible player in their ⟦COMPETITION|Scottish Cup⟧ win against ⟦TEAM|Elgin City⟧. ⟦PERSON|Calvin Rose⟧, who ⟦G10|scored the first goal⟧ of that tie, had been registered a day too late.

⟦PERSON|Joao Fidalgo⟧'s corner was met by a glancing header from ⟦PERSON|Ciaran Sheedy⟧, ⟦PERSON|Aaron Mellor⟧ saved on the line and ⟦PERSON|Teddy Winstone⟧ ⟦G11|hooked home⟧ what was left. ⟦TEAM|Fulham⟧ had the lead; ⟦MINUTE|eight minutes later⟧ they should have had another when ⟦PERSON|Winstone⟧ shot into ⟦PERSON|Mellor⟧'s midriff.

⟦PERSON|Damian Rourke⟧ had two penalty claims dismissed inside ⟦MINUTE|10 minutes⟧, the first for a push by ⟦PERSON|Sol Whitby⟧, the second when his cross struck ⟦PERSON|Whitby⟧'s arm.

⟦TEAM|West Ham⟧ return to action on ⟦DATE|Monday night⟧ at ⟦TEAM|Fulham⟧, against whom they have not won since ⟦DATE|2021⟧. ⟦PERSON|Ruben Pacheco⟧ is fit after a knock.

The champions had won 18 of their previous 20 home matches, but ⟦PERSON|Facundo Ledesma⟧'s curler against a post was all they could muster against ⟦TEAM|Luton⟧.

⟦PERSON|Oscar Wendell⟧ nearly turned ⟦PERSON|Cheikh Diallo⟧'s low cross into his own goal, his sliced clearance dropping just behind the bar.

⟦PERSON|Richie Duffield⟧ was lucky to stay on the pitch after a ⟦MINUTE|13th-minute⟧ foul on ⟦PERSON|Jarrad Penn⟧. He made the most of the reprieve, setting up ⟦PERSON|Kian Molloy⟧ to ⟦G12|score⟧ on ⟦MINUTE|31⟧ and ⟦G13|scoring⟧ himself on ⟦MINUTE|50⟧.

⟦TEAM|Shakhtar Donetsk⟧ were the better side in the ⟦MINUTE|opening quarter of an hour⟧ and ⟦TEAM|Tottenham⟧ had ⟦PERSON|Andreas Falkenberg⟧ to thank for keeping the score down. He dived to his right to beat away ⟦PERSON|Oleksiy Hrytsenko⟧'s shot and then held a header from ⟦PERSON|Wesley Prado⟧.

⟦PERSON|Lee Tindall⟧'s towering ⟦G14|header⟧ drew ⟦TEAM|Chesterfield⟧ level and a mistake by ⟦PERSON|Jerry Stancliffe⟧ brought their ⟦G15|second⟧, ⟦PERSON|Ike Umeh⟧ ⟦G16|passing the ball into an unguarded goal⟧.

Not until ⟦MINUTE|nine minutes from the end⟧ was ⟦TEAM|Dundee⟧'s resistance broken. ⟦PERSON|Lyle Strang⟧ had already saved from ⟦PERSON|Gianni Moretti⟧, ⟦PERSON|Duncan Fyfe⟧ and ⟦PERSON|Moretti⟧ again when ⟦PERSON|Fyfe⟧ ⟦G17|found a gap⟧ between the goalkeeper and his near post.

⟦PERSON|Rico Santos-Webb⟧ was sent clear by ⟦PERSON|Ryan Haslam⟧, ⟦PERSON|Ben Tempest⟧ fouled him and the referee, ⟦PERSON|Gillian Marsh⟧, gave nothing. ⟦TEAM|Walsall⟧'s mood had not improved by ⟦MINUTE|half-time⟧, with ⟦PERSON|Haslam⟧'s volley having been cleared off the line.

⟦PERSON|Michal Kopecky⟧ ⟦G18|scored his first ⟦COMPETITION|Premier League⟧ goal⟧ as ⟦TEAM|Leeds⟧ drew ⟦SCORE|1-1⟧ with ⟦TEAM|Bournemouth⟧. The midfielder, signed from ⟦TEAM|Sparta Prague⟧ for £14m, ⟦G19|drove in a low shot⟧ after ⟦PERSON|Alan Brierley⟧'s corner was cleared to him on ⟦MINUTE|53 minutes⟧.

⟦PERSON|Ashley Turnbull⟧'s goalless streak goes on. The ⟦TEAM|Hull⟧ forward has not scored since ⟦DATE|Boxing Day⟧ and there was no sign of an end to it here, one effort hitting the corner flag and another being blocked by his team-mate ⟦PERSON|Corey Lund⟧.

⟦TEAM|Inverness⟧ substitute ⟦PERSON|Roddy Munro⟧ ran on to ⟦PERSON|Kevin Bissett⟧'s pass and clipped it against the inside of the far post, from where it ⟦G20|trickled over the line⟧. ⟦TEAM|Raith⟧ complained in vain that the ball had been stopped by ⟦PERSON|Paul Lithgow⟧.

⟦TEAM|Cheltenham⟧ paid a club record fee for ⟦PERSON|Jordan Akpan⟧ in ⟦DATE|August⟧ and have had four league ⟦G21|goals⟧ from him in return. He should have had five, ⟦PERSON|Mark Foxall⟧ spreading himself to block when the striker was sent through on ⟦MINUTE|77 minutes⟧.

⟦PERSON|Florian Weigl⟧, deputising for ⟦PERSON|Tim Aldous⟧, was caught out by a bouncing ball in the ⟦MINUTE|24th minute⟧ and ⟦PERSON|Zack Merriman⟧ nipped past him to ⟦G22|crack a shot in off the bar⟧. ⟦PERSON|Weigl⟧ later made a goal-saving block from the same player.

Nothing came of ⟦TEAM|Norwich⟧'s bright start, ⟦PERSON|Pascal Ehret⟧ twice failing to hit the target, and it was ⟦PERSON|Tommy Garvey⟧ of ⟦TEAM|Cardiff⟧ who ⟦G23|drew first blood⟧ ⟦MINUTE|two minutes into added time⟧ at the end of the first half.
=====GOALS=====
{"id": "G1", "scorer": "Dan Sewell", "team": "Newport", "minute": 78, "minute_text": "78 minutes", "kind": "shot", "assist": "Kyle Vernon"}
{"id": "G2", "scorer": "Dan Sewell", "team": "Newport", "minute": 78, "minute_text": "78 minutes", "kind": "shot", "assist": "Kyle Vernon"}
{"id": "G3", "scorer": "Logan Cairney", "team": "Ayr United", "minute": 47, "minute_text": "47th-minute", "kind": "shot"}
{"id": "G4", "scorer": "Logan Cairney", "team": "Ayr United", "minute": 47, "minute_text": "47th-minute", "kind": "shot"}
{"id": "G5", "scorer": "Marcus Pettigrew", "team": "Bristol Rovers"}
{"id": "G6", "scorer": "Asa Brightwell", "team": "Barnet", "minute": 81, "minute_text": "nine minutes after", "kind": "penalty"}
{"id": "G7", "scorer": "Ellis Trotman"}
{"id": "G8", "scorer": "Giorgos Stavrou", "minute": 87, "minute_text": "87th minute", "kind": "shot", "assist": "Jordan Hulse"}
{"id": "G9", "scorer": "Giorgos Stavrou", "minute": 87, "minute_text": "87th minute", "kind": "shot", "assist": "Jordan Hulse"}
{"id": "G10", "scorer": "Calvin Rose", "team": "Livingston", "scope": "background"}
{"id": "G11", "scorer": "Teddy Winstone", "team": "Fulham", "kind": "shot"}
{"id": "G12", "scorer": "Kian Molloy", "minute": 31, "minute_text": "31", "assist": "Richie Duffield"}
{"id": "G13", "scorer": "Richie Duffield", "minute": 50, "minute_text": "50"}
{"id": "G14", "scorer": "Lee Tindall", "team": "Chesterfield", "kind": "header"}
{"id": "G15", "scorer": "Ike Umeh", "team": "Chesterfield", "kind": "shot"}
{"id": "G16", "scorer": "Ike Umeh", "team": "Chesterfield", "kind": "shot"}
{"id": "G17", "scorer": "Duncan Fyfe", "minute": 81, "minute_text": "nine minutes from the end", "kind": "shot"}
{"id": "G18", "scorer": "Michal Kopecky", "team": "Leeds", "minute": 53, "minute_text": "53 minutes", "kind": "shot"}
{"id": "G19", "scorer": "Michal Kopecky", "team": "Leeds", "minute": 53, "minute_text": "53 minutes", "kind": "shot"}
{"id": "G20", "scorer": "Roddy Munro", "team": "Inverness", "kind": "shot", "assist": "Kevin Bissett"}
{"id": "G21", "scorer": "Jordan Akpan", "team": "Cheltenham", "scope": "background", "count": 4}
{"id": "G22", "scorer": "Zack Merriman", "minute": 24, "minute_text": "24th minute", "kind": "shot"}
{"id": "G23", "scorer": "Tommy Garvey", "team": "Cardiff", "minute": 45, "added": 2, "minute_text": "two minutes into added time"}
