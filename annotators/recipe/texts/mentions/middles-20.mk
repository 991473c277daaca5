⟦TEAM|Aberystwyth Town⟧ ⟦G1|halved the deficit⟧ when ⟦PERSON|Niall Roberts⟧, a defender, ⟦G2|climbed above ⟦PERSON|Jack Kenny⟧ to meet⟧ ⟦PERSON|Rhys Thorne⟧'s cross in the ⟦MINUTE|56th minute⟧. ⟦PERSON|Thorne⟧ hit the side-netting soon after, and goalkeeper ⟦PERSON|Dave Price⟧ kept ⟦TEAM|Bala⟧ in front with a save from ⟦PERSON|Zac Hartley⟧.

⟦PERSON|Pol Vila⟧'s cheeky penalty, dinked down the middle, was caught by ⟦PERSON|Ander Cantero⟧, who had not moved. ⟦PERSON|Vila⟧ had won it when ⟦PERSON|Sergio Barcia⟧ brought him down in the ⟦MINUTE|42nd minute⟧. The spot-kick in the second half, given against ⟦PERSON|Barcia⟧ again, was ⟦G3|hit hard and low⟧ by ⟦PERSON|Javi Puado⟧ on ⟦MINUTE|77⟧, and ⟦TEAM|Espanyol⟧ won by it.

Centre-half ⟦PERSON|Abel Ruhinda⟧ is better known for stopping goals, and he stopped one here, sliding in front of ⟦PERSON|Travis Mutyaba⟧. His ⟦MINUTE|67th-minute⟧ ⟦G4|strike⟧, on the volley from ⟦PERSON|Milton Karisa⟧'s free-kick, was the ⟦G5|goal⟧ of the night at ⟦VENUE|St Mary's Stadium-Kitende⟧, and it took ⟦TEAM|Vipers⟧ to the top.

The goalkeeper's error allowed ⟦PERSON|Alfie Kilgour⟧ the simplest of finishes, and he missed. That was on ⟦MINUTE|32 minutes⟧. On ⟦MINUTE|33⟧ ⟦PERSON|Owen Hunt⟧ broke, ⟦PERSON|Lucas Rae⟧ crossed and ⟦PERSON|Kilgour⟧, back where he had come from, ⟦G6|put the ball past the keeper he plays in front of⟧. A finish, at last; ⟦TEAM|Mansfield⟧ were a goal behind.

Despite ⟦PERSON|Emir Halilović⟧'s ⟦MINUTE|17th-minute⟧ ⟦G7|free-kick⟧, ⟦TEAM|Lokomotiva⟧ trailed at the ⟦MINUTE|break⟧. ⟦PERSON|Marko Divković⟧ had ⟦G8|equalised⟧ on ⟦MINUTE|23⟧, after ⟦PERSON|Ivan Čavlina⟧ dropped a corner by ⟦PERSON|Petar Bočkaj⟧, and ⟦PERSON|Bočkaj⟧ had ⟦G9|scored⟧ from the spot in the ⟦MINUTE|45th minute⟧ for ⟦TEAM|Osijek⟧.

⟦TEAM|Yverdon⟧ had ⟦PERSON|Hugo Fargues⟧ to thank for the point. A header in the ⟦MINUTE|91st minute⟧ by ⟦PERSON|Antonio Marchesano⟧ was the last of his nine saves; a penalty by ⟦PERSON|Jonathan Okita⟧ in the ⟦MINUTE|55th⟧ was the best of them. Of the one that ⟦G10|beat him⟧, from ⟦PERSON|Mounir Ligue⟧, he saw nothing.

⟦TEAM|Kaiserslautern⟧ lead ⟦TEAM|Elversberg⟧ by two goals and take that advantage to the ⟦VENUE|Fritz-Walter-Stadion⟧ on ⟦DATE|Thursday⟧. ⟦PERSON|Ragnar Acheson⟧ and ⟦PERSON|Marlon Ritterbach⟧ were the scorers in the first leg, ⟦PERSON|Ritterbach⟧'s ⟦G11|penalty⟧ coming after ⟦PERSON|Paul Wanning⟧ had handled.

⟦PERSON|Ritva Salo⟧ ⟦G12|put the visitors in front⟧ with her first ⟦G13|goal⟧ for ⟦TEAM|HJK Women⟧ on ⟦MINUTE|eight minutes⟧, ⟦PERSON|Jenni Kantanen⟧ having picked out her run, and only the bar stopped ⟦PERSON|Kantanen⟧ from adding to it. ⟦PERSON|Vilma Koivisto⟧'s ⟦G14|own goal⟧, from a cross by ⟦PERSON|Salo⟧, gave them a second.

A breakthrough was a long time coming for ⟦TEAM|Mjällby⟧. ⟦PERSON|Herman Dahl⟧ had a penalty saved by ⟦PERSON|Samuel Brolund⟧; ⟦PERSON|Silas Nwanze⟧ headed against the bar; ⟦PERSON|Viktor Gustavson⟧ was denied by ⟦PERSON|Brolund⟧'s chest. ⟦PERSON|Nwanze⟧'s shot in the ⟦MINUTE|88th minute⟧, straight at ⟦PERSON|Brolund⟧, ⟦G15|somehow got through him⟧.

⟦PERSON|Mason Hill⟧ has the number nine shirt and, since ⟦DATE|Tuesday⟧, a nine-match ban. The ⟦TEAM|Hull⟧ forward had ⟦G16|scored three penalties⟧ in ⟦DATE|October⟧. "We'll have to find the goals elsewhere," his manager said, "starting with the defenders, who owe me a few."

At ⟦VENUE|Tynecastle⟧, the defenders paid up. ⟦PERSON|Craig Halkyard⟧ ⟦G17|headed one⟧ in the ⟦MINUTE|25th minute⟧ from ⟦PERSON|Blair Spiers⟧'s corner. ⟦PERSON|Stephen Kingsman⟧ ⟦G18|curled in another⟧ from a free-kick on ⟦MINUTE|59⟧; and when ⟦PERSON|Kye Rowlatt⟧ was tripped by ⟦PERSON|Jack Sandars⟧ in the area, ⟦PERSON|Halkyard⟧ asked to take the penalty and missed.

⟦PERSON|Tawanda Maswanise⟧ could not stop laughing about it. He had fallen over the ball, ⟦PERSON|Knowledge Mutasa⟧ had fallen over him, and the ball, with no one else near, had run on ⟦G19|through ⟦PERSON|Washington Arube⟧'s legs⟧. It was awarded to ⟦PERSON|Maswanise⟧, for ⟦TEAM|Zimbabwe⟧'s ⟦MINUTE|34th-minute⟧ ⟦G20|equaliser⟧.

⟦PERSON|Dom Stone⟧ took a kick in the first minute and a knock in the second. What he took in the ⟦MINUTE|12th⟧ was a penalty, conceded by ⟦PERSON|Ryan Cole⟧, and he ⟦G21|made a fine job of it⟧. ⟦TEAM|Cambridge⟧ then sat on their lead; ⟦PERSON|Cole⟧ twice came close to making amends.

⟦PERSON|Olivier Boscagliano⟧ swept past two of his own team-mates in the mixed zone without a word. He had conceded the free-kick, in the ⟦MINUTE|94th minute⟧, from which ⟦PERSON|Ivan Rakić⟧'s effort was ⟦G22|deflected in⟧ by ⟦PERSON|Cameron Puerto⟧, the wall's end man, to ⟦G23|level the match⟧ at ⟦SCORE|3-3⟧.

Three first-half efforts from ⟦PERSON|Ademola Bright⟧, one of them touched on to the post by ⟦PERSON|Wladimir Falconetti⟧, came to nothing. In the second he needed only one. Receiving from ⟦PERSON|Teun Koopman⟧ on ⟦MINUTE|53 minutes⟧, he ⟦G24|went inside ⟦PERSON|Falconetti⟧'s near post⟧, and ⟦TEAM|Atalanta⟧ had a lead they never gave up.

Home supporters celebrated when the net shook, but ⟦PERSON|Liam Day⟧'s shot in the ⟦MINUTE|69th minute⟧ had hit it from the outside. They celebrated again on ⟦MINUTE|75⟧, with better reason: ⟦PERSON|Will Low⟧ drove the ball across and ⟦PERSON|Day⟧ ⟦G25|had only to touch it in⟧ for ⟦TEAM|Cheltenham⟧.

⟦PERSON|Yoane Nze⟧ ⟦G26|fired ⟦TEAM|DR Congo⟧ to victory⟧ with a ⟦MINUTE|66th-minute⟧ shot off the underside of the bar. He might have been sent off before it, catching ⟦PERSON|Cédric Tapsoba⟧ late, and he had a ⟦G27|header⟧ annulled after it, the flag going up against ⟦PERSON|Arthur Masuak⟧.

⟦PERSON|Elias Melkers⟧ went close with a free-kick, ⟦PERSON|Arvid Brorson⟧ went closer with a header, and ⟦PERSON|Jeppe Okkel⟧ went off with an ankle injury. The ⟦NORP|Dane⟧'s replacement was ⟦PERSON|Ayuba Bello⟧, and it was ⟦PERSON|Bello⟧, ⟦MINUTE|eight minutes later⟧, who ⟦G28|went through to score⟧ for ⟦TEAM|Elfsborg⟧.

⟦PERSON|Nicky Cadogan⟧'s two assists were of different kinds: for the ⟦G29|first⟧ he crossed to ⟦PERSON|Devante Colesman⟧, and for the ⟦G30|second⟧, on ⟦MINUTE|64⟧, he fell over the ball and ⟦PERSON|Jon Kane⟧, following up, ⟦G31|lashed it past ⟦PERSON|Joe Walshaw⟧⟧. ⟦TEAM|Barnsley⟧'s winning margin of two goals flattered them.

Beaten to a through ball by ⟦PERSON|Igor Krall⟧, goalkeeper ⟦PERSON|Jonas Lohr⟧ stuck out an arm. It was a penalty, and it was ⟦PERSON|Krall⟧ who took it, and it was ⟦PERSON|Lohr⟧ who saved it. "Justice," said the keeper. ⟦TEAM|Greuther Fürth⟧ ⟦G32|scored⟧ from the next attack.
=====GOALS=====
{"id": "G1", "scorer": "Niall Roberts", "team": "Aberystwyth Town", "minute": 56, "assist": "Rhys Thorne", "kind": "header", "minute_text": "56th minute"}
{"id": "G2", "scorer": "Niall Roberts", "team": "Aberystwyth Town", "minute": 56, "assist": "Rhys Thorne", "kind": "header", "minute_text": "56th minute"}
{"id": "G3", "scorer": "Javi Puado", "team": "Espanyol", "minute": 77, "kind": "penalty", "minute_text": "77"}
{"id": "G4", "scorer": "Abel Ruhinda", "team": "Vipers", "minute": 67, "kind": "volley", "minute_text": "67th-minute"}
{"id": "G5", "scorer": "Abel Ruhinda", "team": "Vipers", "minute": 67, "kind": "volley", "minute_text": "67th-minute"}
{"id": "G6", "scorer": "Alfie Kilgour", "minute": 33, "kind": "own goal", "minute_text": "33"}
{"id": "G7", "scorer": "Emir Halilović", "team": "Lokomotiva", "minute": 17, "kind": "free kick", "minute_text": "17th-minute"}
{"id": "G8", "scorer": "Marko Divković", "team": "Osijek", "minute": 23, "kind": "shot", "minute_text": "23"}
{"id": "G9", "scorer": "Petar Bočkaj", "team": "Osijek", "minute": 45, "minute_text": "45th minute", "kind": "penalty"}
{"id": "G10", "scorer": "Mounir Ligue"}
{"id": "G11", "scorer": "Marlon Ritterbach", "team": "Kaiserslautern", "scope": "background", "kind": "penalty"}
{"id": "G12", "scorer": "Ritva Salo", "team": "HJK Women", "minute": 8, "kind": "shot", "minute_text": "eight minutes"}
{"id": "G13", "scorer": "Ritva Salo", "team": "HJK Women", "minute": 8, "kind": "shot", "minute_text": "eight minutes"}
{"id": "G14", "scorer": "Vilma Koivisto", "team": "HJK Women", "kind": "own goal"}
{"id": "G15", "scorer": "Silas Nwanze", "team": "Mjällby", "minute": 88, "kind": "shot", "minute_text": "88th minute"}
{"id": "G16", "scorer": "Mason Hill", "scope": "background", "count": 3, "kind": "penalty"}
{"id": "G17", "scorer": "Craig Halkyard", "minute": 25, "kind": "header", "minute_text": "25th minute"}
{"id": "G18", "scorer": "Stephen Kingsman", "minute": 59, "kind": "free kick", "minute_text": "59"}
{"id": "G19", "scorer": "Tawanda Maswanise", "team": "Zimbabwe", "minute": 34, "minute_text": "34th-minute"}
{"id": "G20", "scorer": "Tawanda Maswanise", "team": "Zimbabwe", "minute": 34, "minute_text": "34th-minute"}
{"id": "G21", "scorer": "Dom Stone", "team": "Cambridge", "minute": 12, "kind": "penalty", "minute_text": "12th"}
{"id": "G22", "scorer": "Ivan Rakić", "minute": 94, "kind": "free kick", "minute_text": "94th minute"}
{"id": "G23", "scorer": "Ivan Rakić", "minute": 94, "kind": "free kick", "minute_text": "94th minute"}
{"id": "G24", "scorer": "Ademola Bright", "team": "Atalanta", "minute": 53, "assist": "Teun Koopman", "kind": "shot", "minute_text": "53 minutes"}
{"id": "G25", "scorer": "Liam Day", "team": "Cheltenham", "minute": 75, "assist": "Will Low", "kind": "shot", "minute_text": "75"}
{"id": "G26", "scorer": "Yoane Nze", "team": "DR Congo", "minute": 66, "kind": "shot", "minute_text": "66th-minute"}
{"id": "G27", "scorer": "Yoane Nze", "team": "DR Congo", "kind": "header", "outcome": "ruled out"}
{"id": "G28", "scorer": "Ayuba Bello", "team": "Elfsborg", "kind": "shot"}
{"id": "G29", "scorer": "Devante Colesman", "team": "Barnsley", "assist": "Nicky Cadogan", "kind": "header"}
{"id": "G30", "scorer": "Jon Kane", "team": "Barnsley", "assist": "Nicky Cadogan", "kind": "shot", "minute": 64, "minute_text": "64"}
{"id": "G31", "scorer": "Jon Kane", "team": "Barnsley", "assist": "Nicky Cadogan", "kind": "shot", "minute": 64, "minute_text": "64"}
{"id": "G32", "team": "Greuther Fürth"}
