It began with ⟦PERSON|Percival Stott⟧ — the plainness is his own, and he signs autographs with it — strolling out of the ⟦TEAM|Barnsley⟧ defence like a curate into a garden. Forty yards on he was still strolling; ⟦PERSON|Ebanks⟧ and ⟦PERSON|Tiramani⟧ had been passed with a nod; and from the ⟦GPE|Penistone Road⟧ side of the penalty area, without quickening, he ⟦G1|stroked his first goal⟧ in eleven years. The crowd, which had come to see him lose the ball, sang about it till the buses went.

⟦TEAM|Santos⟧ are in the mood to forgive ⟦PERSON|Caíque⟧. They forgave the red card in ⟦GPE|Belém⟧; they forgave the missed penalty, struck with such nonchalance against ⟦TEAM|Bahia⟧ that it did not reach the goal-line; on ⟦DATE|Sunday⟧ they even forgave three headers from three yards, two wide and one backwards.

⟦PERSON|Sverre Lie-Hansen⟧ headed the goal kick to ⟦PERSON|Cato Brenna⟧, ⟦PERSON|Brenna⟧ headed it to ⟦PERSON|Sverre Lie-Hansen⟧, and for one dreadful instant, with no ⟦TEAM|Lillestrøm⟧ player within a cricket pitch of them, it seemed that there might be a winner after all. It bounced wide. The two shook hands.

⟦PERSON|Ulrika Stenmark⟧ is a right-back who gets forward the way other people get rained on, helplessly and often. At ⟦VENUE|Gamla Ullevi⟧, in the ⟦MINUTE|52nd minute⟧, she found herself inside the six-yard box with the ball arriving from ⟦PERSON|Oduya⟧'s shin, and, being there, ⟦G2|squeezed it between post and keeper⟧. ⟦PERSON|Johansdotter⟧, the keeper in question, spent the rest of the half looking at the gap.

⟦TEAM|Ross County⟧'s captain struck a deal on ⟦DATE|Thursday⟧, an upright on ⟦DATE|Saturday⟧ and, on ⟦DATE|Monday⟧, in the car park at ⟦VENUE|Victoria Park⟧, a bollard. The point that was gained on ⟦DATE|Saturday⟧ takes his side above ⟦TEAM|St Mirren⟧ on goals scored.

"I'm told it was a ⟦G3|goal⟧. I'm told we ⟦G4|scored⟧," said ⟦PERSON|Dennis Attwater⟧, who had left his seat to be sick. It was a ⟦G5|goal⟧, and ⟦TEAM|Torquay United⟧ had ⟦G6|scored⟧ it, ⟦PERSON|Kieron Chidgey⟧ ⟦G7|nudging in⟧ a corner that ⟦PERSON|Lumbard⟧, of ⟦TEAM|Yeovil⟧, ought to have caught in his teeth.

Nothing so became ⟦TEAM|Sampdoria⟧'s promotion campaign as their leaving of it. They conceded a free-kick, then a yard, then their shape, then any interest in proceedings; that they did not concede a goal was due to ⟦PERSON|Vratislav Hons⟧, in whose hands a ferocious shot became a mere parcel.

A rash of late strikes — railway, postal, refuse — meant that few travelled and fewer arrived. Those who did saw ⟦PERSON|Aurelian Rusu⟧'s own, a ⟦G8|half-volley⟧ of purest spite taken from the angle of the area on ⟦MINUTE|39⟧, give ⟦TEAM|Swindon⟧ an advantage which ⟦TEAM|Exeter⟧ ⟦G9|erased⟧ ⟦MINUTE|three minutes later⟧, ⟦PERSON|Tregenza⟧ ⟦G10|applying the last of several touches⟧.

⟦TEAM|Hearts⟧ and ⟦TEAM|Hibernian⟧ have been playing one another since ⟦DATE|1875⟧ without either side having once been in the wrong. So to the ⟦G11|goal⟧ that ⟦PERSON|Campbell Auchterlonie⟧ did not get: a free-kick by ⟦PERSON|Dorje⟧, a rising captain, a glorious thump, and then the ⟦NORP|Dutch⟧ official at his monitor, rewinding as for a lost cause, in search of an arm. He found one. It belonged to ⟦PERSON|Auchterlonie⟧, and the ⟦TEAM|Hibs⟧ half of ⟦GPE|Leith⟧ has not stopped measuring it.

The ⟦TEAM|Addicks⟧ led ⟦TEAM|Millwall⟧ by two and should have made it three when ⟦PERSON|Lawal⟧, all alone, tried to walk it in. There is no law against walking it in. There is, however, ⟦PERSON|Big Tommy Grealey⟧, who took ball, man and a portion of turf, and within a ⟦MINUTE|minute⟧ the arrears had been ⟦G12|halved⟧ at the other end, ⟦PERSON|Esposito-Clarke⟧ doing so by means of his chest.

It was in the dressing-rooms at the ⟦MINUTE|break⟧, one gathers, that ⟦TEAM|Rangers⟧ lost the thing. They went in with the lead and came out with the jitters. A goalmouth scramble was survived, a second was survived; they finished the match with nine men on their own line and their coach, ⟦PERSON|Torstein Brekke⟧, on a chair.

Cue the ⟦G13|equaliser⟧. One had begun to write that ⟦TEAM|Dinamo⟧ were comfortable — indeed one had written it, and it was on its way to ⟦GPE|London⟧ — when ⟦PERSON|Pjanović⟧ lost his bearings, ⟦PERSON|Sisley⟧ ⟦G14|found his range⟧, and ⟦PERSON|Kovačević⟧'s dive was for the cameras only.

A lead of four points, cut to two; a squad of twenty-five, cut to fourteen; a hair, famously, cut by his mother. ⟦PERSON|Jesper Lindegaard⟧ does not talk of titles, doubles or anything else that comes in numbers, and when pressed on ⟦DATE|Friday⟧ talked of rhubarb.

Level, then, at ⟦SCORE|1-1⟧, and the rain coming up the ⟦GPE|Mersey⟧ in pleats. ⟦TEAM|Tranmere⟧, who had ⟦G15|scored⟧ first through ⟦PERSON|Ifan Rowlands⟧ and had seen that ⟦G16|strike⟧ ⟦G17|matched⟧ before the ⟦MINUTE|quarter-hour⟧ by ⟦PERSON|Duckworth⟧, wanted it to stop. ⟦TEAM|Rochdale⟧ did not. On ⟦MINUTE|88⟧, with the lines gone and the ball half afloat, ⟦PERSON|Duckworth⟧ ⟦G18|scooped it goalwards and in⟧.

Let us speak well of ⟦PERSON|Matthias Krönauer⟧. He was ⟦G19|beaten⟧ once, by a deflection off ⟦PERSON|Salihu⟧'s back which would have wrong-footed ⟦PERSON|Solomon⟧, and beaten on no other occasion, though ⟦TEAM|Borussia Mönchengladbach⟧ had twenty-three attempts and hit the frame with five. The ⟦G20|goal⟧ that undid ⟦TEAM|Mainz⟧ is nobody's fault. It is scarcely ⟦PERSON|Adrien Faurel⟧'s, who ⟦G21|struck⟧ it.

To go a goal down at ⟦VENUE|Anfield⟧ is to be dropped in the sea with one's boots on. ⟦TEAM|Brentford⟧, unaccountably, floated. ⟦PERSON|Peder Skaarup⟧ lifted a ball over the top, ⟦PERSON|Yamoah⟧ kept on the right side of the last man and, when ⟦PERSON|Castellane⟧ came out to narrow the angle, ⟦G22|dinked⟧ it into the part of the goal that had been left. It was ⟦PERSON|Yamoah⟧'s ⟦G23|sixth⟧ in seven.

The ⟦COMPETITION|FA Vase⟧, that most ⟦NORP|English⟧ of receptacles, was won at ⟦VENUE|Wembley⟧ by a plumber. ⟦PERSON|Lee Haggerston⟧ of ⟦TEAM|Whitley Bay⟧, who at ⟦MINUTE|six minutes from time⟧ had replaced his brother and whose every previous contribution to the fixture had been a foul, ⟦G24|stuck out a heel⟧. His firm is called ⟦ORG|Haggerston and Sons⟧. There will be business.

The winner of the Ballon d'Or was marked by a boy of seventeen called ⟦PERSON|Nuno Valadares⟧, and the winner of the Ballon d'Or went home with two shots, neither on target, one caution and a sulk. The boy, for his part, swapped shirts with the linesman.

⟦TEAM|Canada⟧'s travelling support, some hundreds, all apparently named ⟦PERSON|Doug⟧, had a chant ready for ⟦PERSON|Tiernan Beauchamp⟧ and had to wait for ⟦MINUTE|109 minutes⟧ to use it: his ⟦G25|header⟧, into the turf and up, was past ⟦PERSON|Rokas Vaitkus⟧ before that tall ⟦NORP|Lithuanian⟧ had completed his descent. It stayed ⟦SCORE|1-0⟧; in ⟦MINUTE|extra time⟧ things often do.

⟦PERSON|Abramson⟧, ⟦PERSON|Caputo⟧ and ⟦PERSON|Van Wyk⟧ ⟦G26|were on target⟧, ⟦PERSON|Van Wyk⟧ twice, as ⟦TEAM|Mamelodi Sundowns⟧ amused themselves; but the talk afterwards was of ⟦PERSON|Thabo Lekota⟧, of the losers, whose overhead kick struck the bar, struck the line, struck the bar again and was clutched by the goalkeeper to his bosom like a foundling.

Time was when a ⟦TEAM|Forest⟧ side a goal to the good would shut up shop, draw the blinds and send the boy out for ale. This ⟦TEAM|Forest⟧ side keeps the doors open. So it was that ⟦PERSON|Lazar Obradović⟧ got clear, with the ⟦MINUTE|interval⟧ beckoning, and drove against the advancing ⟦PERSON|Hutchings⟧; so it was that ⟦PERSON|Obradović⟧, a ⟦MINUTE|minute on⟧, got clear again, and ⟦G27|lifted it over ⟦PERSON|Hutchings⟧⟧.

What separates second from first? In ⟦TEAM|PSV⟧'s case, five points, eleven goals and a sense of humour. ⟦PERSON|Van der Meulen⟧ had one chance, ⟦PERSON|Van Hooijdonk-Smit⟧ had four, and when the fifth came and was blazed into the second tier, the ⟦GPE|Eindhoven⟧ faithful produced a sound rarely heard there: silence.
=====GOALS=====
{"id": "G1", "scorer": "Percival Stott", "team": "Barnsley", "kind": "shot"}
{"id": "G2", "scorer": "Ulrika Stenmark", "minute": 52, "minute_text": "52nd minute", "assist": "Oduya", "kind": "shot"}
{"id": "G3", "scorer": "Kieron Chidgey", "team": "Torquay United"}
{"id": "G4", "scorer": "Kieron Chidgey", "team": "Torquay United"}
{"id": "G5", "scorer": "Kieron Chidgey", "team": "Torquay United"}
{"id": "G6", "scorer": "Kieron Chidgey", "team": "Torquay United"}
{"id": "G7", "scorer": "Kieron Chidgey", "team": "Torquay United"}
{"id": "G8", "scorer": "Aurelian Rusu", "team": "Swindon", "minute": 39, "minute_text": "39", "kind": "volley"}
{"id": "G9", "scorer": "Tregenza", "team": "Exeter", "minute": 42, "minute_text": "three minutes later"}
{"id": "G10", "scorer": "Tregenza", "team": "Exeter", "minute": 42, "minute_text": "three minutes later"}
{"id": "G11", "scorer": "Campbell Auchterlonie", "team": "Hibs", "assist": "Dorje", "kind": "header", "outcome": "ruled out"}
{"id": "G12", "scorer": "Esposito-Clarke", "team": "Millwall", "minute_text": "minute"}
{"id": "G13", "scorer": "Sisley"}
{"id": "G14", "scorer": "Sisley"}
{"id": "G15", "scorer": "Ifan Rowlands", "team": "Tranmere"}
{"id": "G16", "scorer": "Ifan Rowlands", "team": "Tranmere"}
{"id": "G17", "scorer": "Duckworth", "team": "Rochdale", "minute_text": "quarter-hour"}
{"id": "G18", "scorer": "Duckworth", "team": "Rochdale", "minute": 88, "minute_text": "88", "kind": "shot"}
{"id": "G19", "scorer": "Adrien Faurel", "team": "Borussia Mönchengladbach", "kind": "shot"}
{"id": "G20", "scorer": "Adrien Faurel", "team": "Borussia Mönchengladbach", "kind": "shot"}
{"id": "G21", "scorer": "Adrien Faurel", "team": "Borussia Mönchengladbach", "kind": "shot"}
{"id": "G22", "scorer": "Yamoah", "team": "Brentford", "assist": "Peder Skaarup", "kind": "shot"}
{"id": "G23", "scorer": "Yamoah", "team": "Brentford", "assist": "Peder Skaarup", "kind": "shot"}
{"id": "G24", "scorer": "Lee Haggerston", "team": "Whitley Bay"}
{"id": "G25", "scorer": "Tiernan Beauchamp", "team": "Canada", "minute": 109, "minute_text": "109 minutes", "kind": "header"}
{"id": "G26", "scorer": "Abramson; Caputo; Van Wyk", "team": "Mamelodi Sundowns", "count": 4}
{"id": "G27", "scorer": "Lazar Obradović", "minute_text": "minute on", "kind": "shot"}
