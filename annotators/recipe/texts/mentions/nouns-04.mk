⟦PERSON|Lewis Kerrigan⟧'s late ⟦G1|winner⟧ sent ⟦TEAM|Falkirk⟧ top, ⟦MINUTE|four minutes from time⟧, after ⟦PERSON|Simon Haddow⟧ of ⟦TEAM|Airdrieonians⟧ had twice been denied one.

⟦TEAM|Toulouse⟧ were looking for a winner when ⟦PERSON|Hugo Lacombe⟧ was sent off in the ⟦MINUTE|79th minute⟧. With ten men they were content with one point, and ⟦PERSON|Romain Sabatier⟧'s ⟦MINUTE|88th-minute⟧ effort from halfway summed up their plan.

The game had ⟦G2|goals⟧ at both ends inside the ⟦MINUTE|first ten minutes⟧. ⟦PERSON|Milos Radic⟧'s ⟦G3|volley⟧ for ⟦TEAM|Partizan⟧ came in the ⟦MINUTE|third⟧, ⟦PERSON|Jovan Pesic⟧'s ⟦G4|answer⟧ for ⟦TEAM|Vojvodina⟧ in the ⟦MINUTE|seventh⟧.

⟦PERSON|Kieran Stott⟧'s volley in the ⟦MINUTE|third minute⟧ went into the crowd and his volley in the seventh into the side-netting. ⟦TEAM|Port Vale⟧ did not come that close again.

Just before ⟦PERSON|Emeka Nduka⟧'s ⟦G5|first⟧, ⟦PERSON|Alfie Strudwick⟧ hit the underside of the bar with a header. Just after it, ⟦PERSON|Strudwick⟧ did the same with a free-kick. ⟦TEAM|Leyton Orient⟧ won by that one ⟦G6|goal⟧.

The ⟦TEAM|Dynamo Dresden⟧ striker's first booking was for a shirt pull and his second for kicking the ball away, so ⟦PERSON|Lars Hempel⟧ was off before ⟦PERSON|Timo Rausch⟧'s ⟦G7|winner⟧ on ⟦MINUTE|81⟧.

⟦TEAM|Rangers⟧ had an early breakthrough: ⟦PERSON|Aidan McCrindle⟧ was put through by ⟦PERSON|Jonas Hjelm⟧ and ⟦PERSON|Calum Forsyth⟧, the last man, brought him down outside the area. The free-kick hit the wall.

A ⟦G8|breakthrough⟧ eventually came from a set piece, ⟦PERSON|Birkir Arnarson⟧'s corner meeting the head of ⟦PERSON|Kristjan Hjelmsson⟧ on ⟦MINUTE|34 minutes⟧. ⟦TEAM|Breidablik⟧ should have had a second from the next one.

⟦PERSON|Jermaine Tull⟧ ⟦G9|got the ⟦TEAM|Woking⟧ third⟧. His ⟦MINUTE|70th-minute⟧ ⟦G10|finish⟧ went in off ⟦PERSON|Dale Prior⟧, who had also conceded the corner.

⟦TEAM|Verona⟧ lost for the third time, ⟦PERSON|Nicola Bressan⟧ hit a post for the third time and coach ⟦PERSON|Ettore Salvi⟧ was sent to the stands for the third time ⟦DATE|this season⟧.

In a two-minute spell ⟦TEAM|Sporting Kansas City⟧ had a penalty saved, a ⟦G11|goal⟧ by ⟦PERSON|Luis Amaya⟧ disallowed and a header cleared from the line. ⟦PERSON|Tyler Brandt⟧ in the ⟦TEAM|Houston Dynamo⟧ goal was booked for time-wasting in the ⟦MINUTE|50th minute⟧.

Thanks to ⟦PERSON|Freya Lindqvist⟧'s early ⟦G12|penalty⟧ and her late ⟦G13|strike⟧, timed at ⟦MINUTE|87 minutes⟧, ⟦TEAM|Hammarby⟧ go into the ⟦MINUTE|break⟧ unbeaten.

Thanks to ⟦PERSON|Julia Sandberg⟧, who saved an early penalty and a late effort from ⟦PERSON|Elin Bergqvist⟧, ⟦TEAM|Vittsjo⟧ go into the winter off the bottom.

"I felt we deserved a goal," said ⟦PERSON|Miguel Angel Prado⟧. "We had a penalty not given, we had three or four efforts that on another day fly in, and we lost to a ⟦G14|header⟧ from a corner that should have been a goal kick."

⟦TEAM|Scunthorpe United⟧'s ⟦PERSON|Josh Whelan⟧, whose 14 ⟦G15|goals⟧ ⟦DATE|last season⟧ included four ⟦G16|penalties⟧, has yet to find the net in eight matches ⟦DATE|this term⟧. He had one effort on ⟦DATE|Saturday⟧, a header that ⟦PERSON|Lee Carson⟧ held.

The points were secured by ⟦PERSON|Bilal Mansouri⟧'s ⟦G17|effort⟧ on ⟦MINUTE|73⟧, ⟦TEAM|Raja Casablanca⟧'s only one on target after ⟦PERSON|Yassine Filali⟧ was injured. It was no classic effort but it counted.

⟦PERSON|Rubén Castaño⟧'s dangerous free-kick in the ⟦MINUTE|37th minute⟧ went through everybody and wide. The second half was four minutes old when he tried again and this time the ⟦G18|free-kick⟧ went through everybody and in for ⟦TEAM|Deportivo Pereira⟧.

⟦TEAM|Morecambe⟧ will finish bottom. Their goal difference is minus 41, they have not had a penalty since ⟦DATE|September⟧ and ⟦PERSON|Ollie Dray⟧, their leading scorer, is out until the ⟦DATE|spring⟧.

A tidy ⟦G19|finish⟧ inside ⟦MINUTE|11 minutes⟧ by ⟦PERSON|Felix Ansah⟧, who was fed by ⟦PERSON|Kojo Boateng⟧, proved enough for ⟦TEAM|Asante Kotoko⟧ against a ⟦TEAM|Medeama⟧ side without a goal away from home since ⟦DATE|April⟧.

The cup has gone to penalties in four of the last six finals. ⟦PERSON|Noel Cassar⟧ settled this one before that, his ⟦MINUTE|extra-time⟧ ⟦G20|penalty⟧ on ⟦MINUTE|112⟧ giving ⟦TEAM|Hibernians⟧ a 21st title.
=====GOALS=====
{"id": "G1", "scorer": "Lewis Kerrigan", "team": "Falkirk", "minute": 86, "minute_text": "four minutes from time"}
{"id": "G2", "scorer": "Milos Radic; Jovan Pesic", "count": 2}
{"id": "G3", "scorer": "Milos Radic", "team": "Partizan", "minute": 3, "minute_text": "third", "kind": "volley"}
{"id": "G4", "scorer": "Jovan Pesic", "team": "Vojvodina", "minute": 7, "minute_text": "seventh"}
{"id": "G5", "scorer": "Emeka Nduka", "team": "Leyton Orient"}
{"id": "G6", "scorer": "Emeka Nduka", "team": "Leyton Orient"}
{"id": "G7", "scorer": "Timo Rausch", "minute": 81, "minute_text": "81"}
{"id": "G8", "scorer": "Kristjan Hjelmsson", "team": "Breidablik", "minute": 34, "minute_text": "34 minutes", "assist": "Birkir Arnarson", "kind": "header"}
{"id": "G9", "scorer": "Jermaine Tull", "team": "Woking", "minute": 70, "minute_text": "70th-minute"}
{"id": "G10", "scorer": "Jermaine Tull", "team": "Woking", "minute": 70, "minute_text": "70th-minute"}
{"id": "G11", "scorer": "Luis Amaya", "team": "Sporting Kansas City", "outcome": "ruled out"}
{"id": "G12", "scorer": "Freya Lindqvist", "team": "Hammarby", "kind": "penalty"}
{"id": "G13", "scorer": "Freya Lindqvist", "team": "Hammarby", "minute": 87, "minute_text": "87 minutes"}
{"id": "G14", "kind": "header"}
{"id": "G15", "scorer": "Josh Whelan", "team": "Scunthorpe United", "count": 14, "scope": "background"}
{"id": "G16", "scorer": "Josh Whelan", "team": "Scunthorpe United", "kind": "penalty", "count": 4, "scope": "background"}
{"id": "G17", "scorer": "Bilal Mansouri", "team": "Raja Casablanca", "minute": 73, "minute_text": "73"}
{"id": "G18", "scorer": "Rubén Castaño", "team": "Deportivo Pereira", "minute": 49, "minute_text": "four minutes old", "kind": "free kick"}
{"id": "G19", "scorer": "Felix Ansah", "team": "Asante Kotoko", "minute": 11, "minute_text": "11 minutes", "assist": "Kojo Boateng", "kind": "shot"}
{"id": "G20", "scorer": "Noel Cassar", "team": "Hibernians", "minute": 112, "minute_text": "112", "kind": "penalty"}
