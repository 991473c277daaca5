Two celebrations, only one of them allowed, livened up ⟦DATE|Saturday⟧’s early kick-off. ⟦PERSON|Callum Rusbridger⟧ ⟦G1|slid in⟧ ⟦TEAM|Norwich⟧’s on the quarter-hour; ⟦PERSON|Marvin Opoku-Ware⟧ ⟦G2|slid in⟧ ⟦TEAM|Stoke⟧’s in the same corner, a stride too soon for the linesman’s liking.

What a save it was. ⟦PERSON|Ezequiel Bustamante⟧ had connected perfectly, the ball was past ⟦PERSON|Navarrete⟧ and dropping, and a trailing toe, no more than that, carried it over. “I hurt the toe,” said ⟦PERSON|Navarrete⟧. “I love the toe.”

⟦PERSON|Lenny Stockdale⟧’s effort ⟦G3|went in⟧ by way of both posts. The visitors’ went by way of both posts and out. That, give or take a red card, was the story at ⟦VENUE|Plough Lane⟧.

⟦TEAM|Bayern⟧’s hopes of a treble ended not with a goal but with a missed spot-kick, ⟦PERSON|Felix Drexler⟧ scooping it over with the last kick of ⟦MINUTE|extra time⟧. ⟦TEAM|Union Berlin⟧ held their nerve, held their line and now hold the ⟦COMPETITION|DFB-Pokal⟧.

The ⟦TEAM|Lionesses⟧ wrap up their preparations against ⟦TEAM|Portugal⟧ on ⟦DATE|Tuesday⟧. ⟦PERSON|Amber Wickham⟧, a doubt after being struck by a ball in training, is fit; ⟦PERSON|Tess Redgrave⟧ finished the session early and was seen by a doctor.

Unluckily for ⟦PERSON|Jelle Verschuren⟧, the shot that he threw himself in front of was going wide until he did. It ⟦G4|flew off his thigh and past⟧ ⟦PERSON|De Boeck⟧. ⟦TEAM|Cercle Brugge⟧, who had been ⟦SCORE|1-0⟧ up, were ⟦G5|pegged back⟧.

⟦TEAM|Afghanistan⟧’s women waited an age for their ⟦G6|first⟧ and it did not disappoint: ⟦PERSON|Zahra Mohebbi⟧, thirty metres, top corner, tears. She later stubbed a simpler one at the goalkeeper’s ankles, but by then nobody was cross.

From ⟦PERSON|Ciro Montella⟧, a penalty that was saved. From the corner, a header that was blocked. From the throw that came of that, a cross that was caught. ⟦TEAM|Avellino⟧ are never short of things that are nearly goals.

The ⟦G7|goal⟧ that took ⟦TEAM|Rangers⟧ past ⟦TEAM|Braga⟧ was touched by three of them: ⟦PERSON|Rhys McCorkindale⟧ shot, ⟦PERSON|Danil Petrov⟧ flicked and ⟦PERSON|Jack Abernethy⟧, on the line, made quite sure. ⟦ORG|UEFA⟧ plumped for ⟦PERSON|Petrov⟧.

⟦PERSON|Samson Tesfaye⟧ was flagged before he shot, so it mattered little that he missed. The one that mattered came on ⟦MINUTE|77 minutes⟧. He was clean through, the keeper spread himself, and the ⟦NORP|Ethiopian⟧ passed it, unforgivably, to a colleague who was not there.

A penalty apiece was about right. ⟦PERSON|Jessy Lohmann⟧’s, on ⟦MINUTE|29⟧, was ⟦G8|dispatched⟧ down the middle; ⟦PERSON|Stine Rasmussen⟧’s, on ⟦MINUTE|58⟧, ⟦G9|crept in⟧ off ⟦PERSON|Weidauer⟧’s wrists. So ⟦G10|goals⟧ but little football, and ⟦TEAM|Essen⟧ and ⟦TEAM|Brøndby⟧ meet again ⟦DATE|next Thursday⟧.

⟦PERSON|Delroy Ansah⟧ pulled the ball down, pulled away from his man and pulled his shot a fraction wide. Groans. Next time he did the first two and left the third to ⟦PERSON|Ben Yelland⟧, whose ⟦G11|sidefoot⟧ found its way through a crowd.

“We’ve had a ⟦G12|goal⟧ disallowed in each of the last four games,” said ⟦PERSON|Gerry Mulqueen⟧. “If they count those, we’re third. They don’t count those.”

Nine passes, all of them first time, and the tenth from ⟦PERSON|Thiago Leães⟧ was a reverse ball so good that ⟦PERSON|Vitor Hugo Sabino⟧ had only to blow on it. He ⟦G13|blew on it⟧. ⟦TEAM|Grêmio⟧ ⟦SCORE|2⟧, ⟦TEAM|Santos⟧ ⟦SCORE|0⟧.

⟦PERSON|Ángela Rubio⟧ came within inches of extending ⟦TEAM|Atlético Madrid⟧’s lead when she struck a free-kick against the angle. ⟦TEAM|Levante⟧’s ⟦PERSON|Carla Soler⟧ came within inches of cutting it, too, and the score was unchanged at the ⟦MINUTE|interval⟧.

It took a touch off ⟦PERSON|Hegerberg-Lie⟧. It took another off ⟦PERSON|Tonje Rud⟧. The shot from ⟦PERSON|Manon Delcroix⟧ then took its leave of the pitch altogether, clattering against the scaffolding, and ⟦TEAM|Lyon⟧ took a corner.

⟦TEAM|Dumbarton⟧ keeper ⟦PERSON|Scott Laidlaw⟧, faultless until then, let ⟦PERSON|Ewan Cathro⟧’s trundler ⟦G14|slip through his fingers⟧. It was cruel on a man who had repelled ⟦PERSON|Cathro⟧’s penalty, ⟦PERSON|Cathro⟧’s header and, somehow, ⟦PERSON|Cathro⟧’s elbow.

A glance at the big screen, a finger to the ear, and the ⟦G15|goal⟧ by ⟦PERSON|Ermin Selimović⟧ belonged to history. ⟦PERSON|Nkurunziza⟧, two passes before, had handled. “Two passes!” yelled the ⟦TEAM|Maribor⟧ bench in five languages.

⟦PERSON|Toby Wragg⟧ finished top of the shots table, bottom of the accuracy table and flat on his back after his latest attempt, a volley which he missed entirely.

⟦TEAM|Ghana⟧, through ⟦PERSON|Kwaku Darko⟧’s ⟦G16|close-range finish⟧, hold a slender advantage. ⟦PERSON|Darko⟧ should have stretched it when ⟦PERSON|Iddrisu⟧ teed him up on ⟦MINUTE|71⟧, but he leaned back, and so did the ball.

Where ⟦PERSON|Isaac Penhaligon⟧ had erred, driving his kick against the keeper’s legs, ⟦PERSON|Louis Trevanion⟧ did not, ⟦G17|tucking the retake away⟧ after ⟦PERSON|Goodchild⟧ was found to have strayed off his line. ⟦TEAM|Torquay⟧ ⟦G18|led⟧.

The ⟦TEAM|Bulls⟧ cut the gap at the top to a point, though they made hard work of it. ⟦PERSON|Tshepo Maleka⟧ hit the bar, ⟦PERSON|Orebotse Kgomo⟧ hit the bar, and then ⟦PERSON|Maleka⟧, with a ⟦G19|diving header⟧, hit the jackpot.

Neither goalkeeper was required to get his knees dirty at ⟦VENUE|Goodison Park⟧. The closest thing to a shot, a clearance by ⟦PERSON|Rosie Helliwell⟧ that swirled in the gale, went out for a goal kick.
=====GOALS=====
{"id": "G1", "scorer": "Callum Rusbridger", "team": "Norwich", "minute": 15, "minute_text": "quarter-hour", "kind": "shot"}
{"id": "G2", "scorer": "Marvin Opoku-Ware", "team": "Stoke", "kind": "shot", "outcome": "ruled out"}
{"id": "G3", "scorer": "Lenny Stockdale", "kind": "shot"}
{"id": "G4", "scorer": "Jelle Verschuren", "kind": "own goal"}
{"id": "G5", "scorer": "Jelle Verschuren", "kind": "own goal"}
{"id": "G6", "scorer": "Zahra Mohebbi", "team": "Afghanistan", "kind": "shot"}
{"id": "G7", "scorer": "Danil Petrov", "team": "Rangers"}
{"id": "G8", "scorer": "Jessy Lohmann", "minute": 29, "minute_text": "29", "kind": "penalty"}
{"id": "G9", "scorer": "Stine Rasmussen", "minute": 58, "minute_text": "58", "kind": "penalty"}
{"id": "G10", "scorer": "Jessy Lohmann; Stine Rasmussen", "count": 2, "kind": "penalty"}
{"id": "G11", "scorer": "Ben Yelland", "assist": "Delroy Ansah", "kind": "shot"}
{"id": "G12", "count": 4, "outcome": "ruled out", "scope": "background"}
{"id": "G13", "scorer": "Vitor Hugo Sabino", "team": "Grêmio", "assist": "Thiago Leães"}
{"id": "G14", "scorer": "Ewan Cathro", "kind": "shot"}
{"id": "G15", "scorer": "Ermin Selimović", "team": "Maribor", "outcome": "ruled out"}
{"id": "G16", "scorer": "Kwaku Darko", "team": "Ghana", "kind": "shot"}
{"id": "G17", "scorer": "Louis Trevanion", "team": "Torquay", "kind": "penalty"}
{"id": "G18", "scorer": "Louis Trevanion", "team": "Torquay", "kind": "penalty"}
{"id": "G19", "scorer": "Tshepo Maleka", "team": "Bulls", "kind": "header"}
