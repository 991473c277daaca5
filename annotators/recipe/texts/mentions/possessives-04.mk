Three days on from ⟦PERSON|Enzo Caravaca⟧'s ⟦G1|equaliser⟧ at ⟦TEAM|Cádiz⟧, ⟦TEAM|Elche⟧ are at home to ⟦TEAM|Eldense⟧, who have conceded more penalties than anyone else in the division and lost ⟦DATE|last week⟧ to one.

⟦PERSON|Mick Tarrant⟧ watched his ⟦TEAM|Bromley⟧ team lead through ⟦PERSON|Sol Adeniran⟧'s ⟦G2|effort⟧ after ⟦MINUTE|13 minutes⟧, waste chances for a second and ⟦G3|concede one⟧ from ⟦PERSON|Adam Pocock⟧ a ⟦MINUTE|minute from the end⟧. "One goal is never enough," said the ⟦TEAM|Barnet⟧ goalscorer afterwards.

A red card for ⟦PERSON|Santiago Bravo⟧ in the ⟦MINUTE|25th minute⟧ was followed by a penalty, and the penalty by a ⟦G4|goal⟧: ⟦PERSON|Cristian Medina⟧ had his kick saved but ⟦G5|converted the rebound⟧ for ⟦TEAM|Tijuana⟧.

⟦PERSON|Robin Kettleborough⟧, a goalkeeper with ⟦TEAM|Scunthorpe United⟧ for ten years, was best known for saving two penalties in one half at ⟦VENUE|Glanford Park⟧ in ⟦DATE|1994⟧. Another, late in his career, put ⟦TEAM|Scunthorpe⟧ through to the third round.

The 19-year-old's ⟦G6|first⟧ for ⟦TEAM|Galatasaray⟧ was the third of the evening and will be the one that is remembered. ⟦PERSON|Emre Aslan⟧ beat two men and then the goalkeeper, ⟦PERSON|Ufuk Ceylan⟧, with his weaker foot.

Both ⟦PERSON|Eva Lindholm⟧ and ⟦PERSON|Stina Berg⟧ had efforts saved, but after ⟦PERSON|Nora Falk⟧'s ⟦G7|breakthrough⟧ in the ⟦MINUTE|31st minute⟧ ⟦TEAM|Häcken⟧ were never pressed by ⟦TEAM|Linköping⟧.

Had the ⟦MINUTE|12th-minute⟧ penalty been given, ⟦PERSON|Paul Orme⟧ argued, it would have been a different game. As it was, his ⟦TEAM|Tranmere Rovers⟧ side trailed by ⟦MINUTE|half-time⟧ to a ⟦G8|free-kick⟧ by ⟦PERSON|Gavin Whitlam⟧ and lost to ⟦TEAM|Salford City⟧ by two.

Not since ⟦DATE|2009⟧ had a ⟦TEAM|Ghana⟧ captain scored twice at the tournament. ⟦PERSON|Kwesi Annan⟧'s ⟦G9|pair⟧, in the 20th and 58th minutes, were both made by ⟦PERSON|Farouk Issah⟧.

Sandwiched between headers that hit the bar was ⟦PERSON|Tom Abelson⟧'s ⟦G10|goal⟧, also with his head, in the ⟦MINUTE|second minute of first-half stoppage time⟧. It was enough for ⟦TEAM|Stevenage⟧.

In ⟦GPE|Bogotá⟧, ⟦TEAM|Millonarios⟧ went down ⟦SCORE|1-0⟧ to ⟦TEAM|Santa Fe⟧, for whom ⟦PERSON|Wilmer Cuesta⟧'s ⟦G11|tap-in⟧ on ⟦MINUTE|52⟧ followed a mistake by the home goalkeeper. ⟦TEAM|Millonarios⟧ will feel that they had the better efforts; ⟦PERSON|Julián Arboleda⟧ headed one of them over at ⟦MINUTE|84 minutes⟧.

"It's the second goal that matters," ⟦PERSON|Ole Nyhus⟧ told his players at the ⟦MINUTE|interval⟧. ⟦TEAM|Viking⟧ had the first, a ⟦PERSON|Sander Lie⟧ ⟦G12|header⟧ in the ⟦MINUTE|27th minute⟧, but never did get another, and at the end a point from a ⟦SCORE|1-1⟧ draw was about right.

⟦TEAM|Cheltenham Town⟧ twice ⟦G13|took the lead⟧ and twice lost it: ⟦PERSON|Finn Orchard⟧'s ⟦G14|opener⟧ and ⟦PERSON|Deji Salako⟧'s ⟦G15|second⟧ were answered by ⟦G16|strikes⟧ from ⟦PERSON|Joe Meredith⟧ and, on ⟦MINUTE|90⟧, ⟦PERSON|Petr Jelinek⟧.

⟦PERSON|Ahmed Sabry⟧ is averaging a goal every 97 minutes. On ⟦DATE|Friday⟧ it took him two to collect his first booking of the year and 40 to win, and miss, a penalty for ⟦TEAM|Pyramids⟧.

⟦TEAM|Livingston⟧ were reduced to ten men on ⟦MINUTE|44 minutes⟧ and the ⟦G17|concession⟧ came right after the restart, ⟦PERSON|Scott Hendry⟧'s free-kick creeping in for ⟦TEAM|Dundee⟧ with the ⟦MINUTE|second half a minute old⟧.

⟦PERSON|Carmen Luisa Ferrer⟧ will take the penalties now. The ⟦TEAM|Spain⟧ midfielder has replaced ⟦PERSON|Aitana Rubio⟧, who failed with her last two, one of them the ⟦MINUTE|78th-minute⟧ effort that would have won the semi-final.

With one effort ⟦PERSON|Damien Roussel⟧ forced a fine save; with the next, on ⟦MINUTE|41 minutes⟧, he had ⟦TEAM|Auxerre⟧ ⟦G18|in front⟧. His strike partner hit a post soon afterwards.

⟦PERSON|Joel Kavanagh⟧'s ⟦G19|treble⟧ for ⟦TEAM|Galway United⟧ at ⟦VENUE|Eamonn Deacy Park⟧ was completed by a ⟦G20|penalty⟧ on ⟦MINUTE|90 minutes⟧. It was his captain, ⟦PERSON|Rob Devaney⟧, who handed him the ball.

The treble is still on for ⟦TEAM|Olympiacos⟧, who reached the cup final with a goalless draw in the second leg. Their coach said only the first of the three mattered to him now.

⟦PERSON|Simon Hrubec⟧ lost his bearings under a high ball and the result was ⟦PERSON|Ondrej Varga⟧'s ⟦G21|fourth⟧ in three games for ⟦TEAM|Zlin⟧, who have moved up to fifth.

⟦TEAM|Millwall⟧ were deserved winners, if only by a goal. ⟦PERSON|Deji Awoniyi-Clarke⟧'s ⟦G22|effort⟧, in the ⟦MINUTE|28th minute⟧, was one of nine they had on target.
=====GOALS=====
{"id": "G1", "scorer": "Enzo Caravaca", "team": "Elche", "scope": "background"}
{"id": "G2", "scorer": "Sol Adeniran", "team": "Bromley", "minute": 13, "minute_text": "13 minutes"}
{"id": "G3", "scorer": "Adam Pocock", "team": "Barnet", "minute": 89, "minute_text": "minute from the end"}
{"id": "G4", "scorer": "Cristian Medina", "team": "Tijuana"}
{"id": "G5", "scorer": "Cristian Medina", "team": "Tijuana"}
{"id": "G6", "scorer": "Emre Aslan", "team": "Galatasaray"}
{"id": "G7", "scorer": "Nora Falk", "team": "Häcken", "minute": 31, "minute_text": "31st minute"}
{"id": "G8", "scorer": "Gavin Whitlam", "team": "Salford City", "kind": "free kick"}
{"id": "G9", "scorer": "Kwesi Annan", "team": "Ghana", "count": 2}
{"id": "G10", "scorer": "Tom Abelson", "team": "Stevenage", "minute": 45, "added": 2, "minute_text": "second minute of first-half stoppage time", "kind": "header"}
{"id": "G11", "scorer": "Wilmer Cuesta", "team": "Santa Fe", "minute": 52, "minute_text": "52", "kind": "shot"}
{"id": "G12", "scorer": "Sander Lie", "team": "Viking", "minute": 27, "minute_text": "27th minute", "kind": "header"}
{"id": "G13", "scorer": "Finn Orchard; Deji Salako", "team": "Cheltenham Town", "count": 2}
{"id": "G14", "scorer": "Finn Orchard", "team": "Cheltenham Town"}
{"id": "G15", "scorer": "Deji Salako", "team": "Cheltenham Town"}
{"id": "G16", "scorer": "Joe Meredith; Petr Jelinek", "count": 2}
{"id": "G17", "scorer": "Scott Hendry", "team": "Dundee", "minute": 46, "minute_text": "second half a minute old", "kind": "free kick"}
{"id": "G18", "scorer": "Damien Roussel", "team": "Auxerre", "minute": 41, "minute_text": "41 minutes"}
{"id": "G19", "scorer": "Joel Kavanagh", "team": "Galway United", "count": 3}
{"id": "G20", "scorer": "Joel Kavanagh", "team": "Galway United", "minute": 90, "minute_text": "90 minutes", "kind": "penalty"}
{"id": "G21", "scorer": "Ondrej Varga", "team": "Zlin"}
{"id": "G22", "scorer": "Deji Awoniyi-Clarke", "team": "Millwall", "minute": 28, "minute_text": "28th minute"}
