⟦PERSON|Yannick Essomba⟧ has ⟦G1|three⟧ in two games for ⟦TEAM|Cameroon U-20s⟧. ⟦PERSON|Boris Atangana⟧, his partner, has ⟦G2|one⟧, the ⟦G3|penalty⟧ that beat ⟦TEAM|Gabon⟧.

Denied by the bar and by ⟦PERSON|Ludvig Hauge⟧'s fingertips, ⟦PERSON|Tobias Kvamme⟧ was third time lucky in the ⟦MINUTE|65th minute⟧, shooting on the spin to ⟦G4|restore ⟦TEAM|Haugesund⟧'s lead⟧.

Denied by the bar and by ⟦PERSON|Ludvig Hauge⟧'s fingertips, ⟦PERSON|Tobias Kvamme⟧ tried his luck a third time in the ⟦MINUTE|65th minute⟧ and put it into the river behind the ⟦TEAM|Haugesund⟧ stand.

⟦PERSON|Dario Cvetko⟧ celebrated in front of the away end, the ⟦NORP|Croatian⟧ having just ⟦G5|brought an end to ⟦TEAM|Legia Warsaw⟧'s resistance⟧. It was the ⟦MINUTE|81st minute⟧ and ⟦TEAM|Jagiellonia⟧ have the title in their own hands.

⟦TEAM|Barnet⟧ were heading for the top until ⟦PERSON|Deon Francis-Clarke⟧ ⟦G6|had other ideas⟧ in the ⟦MINUTE|last minute of normal time⟧, ⟦G7|heading ⟦TEAM|Solihull Moors⟧' second⟧.

⟦TEAM|Barnet⟧ were heading for the airport when they were told that the match had been called off. ⟦PERSON|Deon Francis-Clarke⟧ and three others had already checked in.

Without ⟦PERSON|Daiki Morishita⟧ the side lack invention; with him on the field, ⟦TEAM|Nagoya Grampus⟧ ⟦G8|struck first⟧, his disguised ball setting ⟦PERSON|Mateus Brandt⟧ free. ⟦PERSON|Ryo Ikuta⟧ scuffed an attempt to double it and the keeper gathered.

⟦PERSON|Daiki Morishita⟧ struck first in the war of words, telling reporters that ⟦TEAM|Nagoya Grampus⟧ "fear nobody". ⟦PERSON|Mateus Brandt⟧ preferred to say nothing.

⟦PERSON|Kayleigh Astley⟧ rubbed salt into the wounds ⟦MINUTE|three minutes from the end⟧ with ⟦TEAM|Manchester City Women⟧'s ⟦G9|fourth⟧, from a free-kick. ⟦PERSON|Sofie Brandsma⟧ had been sent off for ⟦TEAM|Bristol City Women⟧ with the score ⟦SCORE|0-3⟧.

The cup draw rubbed salt into the wounds: ⟦TEAM|Bristol City Women⟧, beaten by ⟦TEAM|Manchester City Women⟧ in the league, will go there again in the fifth round.

Moments after ⟦PERSON|Milot Hoxha⟧ had fired over an inviting cross, ⟦TEAM|Kosovo⟧ ⟦G10|were behind⟧. ⟦PERSON|Ádám Szalay-Nagy⟧ took aim from 22 yards and ⟦G11|⟦PERSON|Visar Berisha⟧ could not reach it⟧ (⟦MINUTE|33⟧). ⟦TEAM|Hungary⟧ deserved their lead.

Moments after ⟦PERSON|Milot Hoxha⟧ had fired over an inviting cross, ⟦PERSON|Ádám Szalay-Nagy⟧ took aim from 22 yards and ⟦PERSON|Visar Berisha⟧ took it comfortably. ⟦TEAM|Kosovo⟧ and ⟦TEAM|Hungary⟧ both went home with a point.

⟦TEAM|Tranmere Rovers⟧ never looked back after ⟦PERSON|Louis Kershaw⟧ ⟦G12|applied a cool side-foot⟧ to ⟦PERSON|Sam Hague⟧'s square ball on ⟦MINUTE|25 minutes⟧. ⟦PERSON|Hague⟧ might have had a treble: he struck a post, was denied by ⟦PERSON|Tim Wainwright⟧ and sliced over.

⟦PERSON|Louis Kershaw⟧ applied for a job at ⟦TEAM|Tranmere Rovers⟧ in the ⟦DATE|summer⟧ and was told he was too young. At 31 he is now the youngest manager in ⟦COMPETITION|League Two⟧.

⟦TEAM|Valerenga⟧ were hit by two quick ⟦G13|goals⟧ from ⟦TEAM|Molde⟧: ⟦PERSON|Eirik Fosse⟧ on ⟦MINUTE|52⟧, ⟦PERSON|Aron Lie-Hansen⟧ on ⟦MINUTE|54⟧. The ⟦G14|first⟧ was given after a long look at the screen by ⟦PERSON|Kai Erik Moe⟧.

⟦TEAM|Valerenga⟧ were hit by two quick injuries before the match with ⟦TEAM|Molde⟧, ⟦PERSON|Kai Erik Moe⟧ going down in the warm-up and ⟦PERSON|Simen Rød⟧ after ⟦MINUTE|four minutes⟧.

The first real opening fell to ⟦PERSON|Raúl Ibáñez-Cano⟧ and he ⟦G15|put his name on the scoresheet⟧. ⟦TEAM|Mirandés⟧ had not led away from ⟦VENUE|Anduva⟧ since ⟦PERSON|Cristian Olmo⟧ ⟦G16|scored⟧ at ⟦TEAM|Burgos⟧ in ⟦DATE|November⟧.

The referee put ⟦PERSON|Raúl Ibáñez-Cano⟧'s name in the book for a late tackle on ⟦PERSON|Cristian Olmo⟧. The ⟦TEAM|Mirandés⟧ player misses the next match.

A stretching ⟦PERSON|Bamidele Ogunleye⟧ ⟦G17|got a toe to the decisive touch⟧ on ⟦MINUTE|59 minutes⟧ as ⟦TEAM|Enyimba⟧ edged ⟦TEAM|Rivers United⟧. ⟦PERSON|Emeka Chukwudi⟧ made a fine save to deny the same player a second before then going off with cramp.

A stretching ⟦PERSON|Bamidele Ogunleye⟧ got a toe to the ball on ⟦MINUTE|59 minutes⟧ but it went away from goal, and ⟦TEAM|Rivers United⟧ edged ⟦TEAM|Enyimba⟧ in the shoot-out.
=====GOALS=====
{"id": "G1", "scorer": "Yannick Essomba", "team": "Cameroon U-20s", "scope": "background", "count": 3}
{"id": "G2", "scorer": "Boris Atangana", "team": "Cameroon U-20s", "scope": "background", "kind": "penalty"}
{"id": "G3", "scorer": "Boris Atangana", "team": "Cameroon U-20s", "scope": "background", "kind": "penalty"}
{"id": "G4", "scorer": "Tobias Kvamme", "team": "Haugesund", "minute": 65, "minute_text": "65th minute", "kind": "shot"}
{"id": "G5", "scorer": "Dario Cvetko", "team": "Jagiellonia", "minute": 81, "minute_text": "81st minute"}
{"id": "G6", "scorer": "Deon Francis-Clarke", "team": "Solihull Moors", "minute": 90, "minute_text": "last minute of normal time"}
{"id": "G7", "scorer": "Deon Francis-Clarke", "team": "Solihull Moors", "minute": 90, "minute_text": "last minute of normal time", "kind": "header"}
{"id": "G8", "scorer": "Mateus Brandt", "team": "Nagoya Grampus"}
{"id": "G9", "scorer": "Kayleigh Astley", "team": "Manchester City Women", "minute": 87, "minute_text": "three minutes from the end", "kind": "free kick"}
{"id": "G10", "scorer": "Ádám Szalay-Nagy", "team": "Hungary", "minute": 33, "minute_text": "33"}
{"id": "G11", "scorer": "Ádám Szalay-Nagy", "team": "Hungary", "minute": 33, "minute_text": "33"}
{"id": "G12", "scorer": "Louis Kershaw", "team": "Tranmere Rovers", "minute": 25, "minute_text": "25 minutes", "assist": "Sam Hague"}
{"id": "G13", "scorer": "Eirik Fosse; Aron Lie-Hansen", "team": "Molde", "count": 2}
{"id": "G14", "scorer": "Eirik Fosse", "team": "Molde", "minute": 52, "minute_text": "52"}
{"id": "G15", "scorer": "Raúl Ibáñez-Cano", "team": "Mirandés"}
{"id": "G16", "scorer": "Cristian Olmo", "team": "Mirandés", "scope": "background"}
{"id": "G17", "scorer": "Bamidele Ogunleye", "team": "Enyimba", "minute": 59, "minute_text": "59 minutes"}
