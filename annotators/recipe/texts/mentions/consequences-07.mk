⟦TEAM|Doncaster Rovers⟧ ⟦G1|were ahead⟧ inside ⟦MINUTE|six minutes⟧, ⟦PERSON|Billy Hartshorn⟧ ⟦G2|catching ⟦PERSON|Jim Appleyard⟧ out at his near post⟧. They could and should have been out of sight by the time ⟦PERSON|Kyle Renshaw⟧ ⟦G3|threw ⟦TEAM|Bromley⟧ a lifeline⟧ in the ⟦MINUTE|58th minute⟧.

⟦PERSON|Billy Hartshorn⟧ was caught out by a question about his contract and laughed it off. ⟦TEAM|Doncaster Rovers⟧ have until ⟦DATE|January⟧ to trigger the option.

⟦PERSON|Zuzana Hlinková⟧ turned the match ⟦TEAM|Slovakia⟧'s way with ⟦G4|two⟧ in ⟦MINUTE|seven minutes⟧. Her marker, ⟦PERSON|Sara Kolar⟧, did not come out after ⟦MINUTE|half-time⟧.

The match turned ⟦TEAM|Slovakia⟧'s way with the sending-off of ⟦PERSON|Sara Kolar⟧ but neither side could find the decisive touch; ⟦PERSON|Zuzana Hlinková⟧ had the best chance, from ⟦PERSON|Petra Gáborová⟧'s pass, and missed her kick.

⟦PERSON|Francisco Olmedo⟧ ⟦G5|sent ⟦TEAM|Cerro Porteño⟧ into the last 16⟧ from the penalty spot (⟦MINUTE|90+6⟧) after a check that took four minutes. ⟦PERSON|Nelson Barrios⟧ was dismissed for protesting.

⟦TEAM|Cerro Porteño⟧ were sent into the last 16 by a result elsewhere: ⟦TEAM|Guaraní⟧'s ⟦SCORE|0-0⟧ draw left them out of reach in ⟦COMPETITION|Group B⟧.

The game was half an hour old when ⟦PERSON|Kasey Blunt⟧, back from suspension, ⟦G6|hit the target⟧ with the first chance to fall to ⟦TEAM|Barnet⟧. Her namesake ⟦PERSON|Tom Blunt⟧ hit the target four times for ⟦TEAM|Woking⟧ and was stopped on each occasion by ⟦PERSON|Glenn Rusk⟧.

In ⟦MINUTE|added time⟧ ⟦TEAM|St Johnstone⟧ threw ⟦PERSON|Craig Lorimer⟧, their goalkeeper, forward for a corner. ⟦TEAM|Hearts⟧ cleared, ⟦PERSON|Anton Bergqvist⟧ shot from inside his own half, and the ball went a foot past the post.

In ⟦MINUTE|added time⟧ ⟦TEAM|St Johnstone⟧ threw ⟦PERSON|Craig Lorimer⟧, their goalkeeper, forward for a corner. ⟦TEAM|Hearts⟧ cleared, ⟦PERSON|Anton Bergqvist⟧ shot from inside his own half, and ⟦G7|it rolled all the way in⟧.

⟦PERSON|Dries Peeters⟧ has put ⟦TEAM|Westerlo⟧ in front of the three sides below them almost on his own. He has won more tackles than anyone at the club.

⟦PERSON|Dries Peeters⟧ ⟦G8|put ⟦TEAM|Westerlo⟧ in front⟧ after ⟦MINUTE|28 minutes⟧, getting across ⟦PERSON|Jorne Smets⟧ at the near post to meet ⟦PERSON|Bas Moens⟧' cross with his forehead.

There was more than a hint of offside about ⟦PERSON|Tafadzwa Moyo⟧'s ⟦G9|goal⟧ for ⟦TEAM|Orlando Pirates⟧, but it stood. ⟦TEAM|SuperSport United⟧ had ⟦MINUTE|73 minutes⟧ to find a response and ⟦PERSON|Kagiso Malatji⟧ missed the best of their three chances.

There was more than a hint of offside about ⟦PERSON|Tafadzwa Moyo⟧'s run and the assistant got it right. His cut-back, put wide by ⟦PERSON|Kagiso Malatji⟧, would not have counted.

⟦PERSON|Sven Rieder⟧ made sure of ⟦TEAM|Servette⟧'s place in the next round, ⟦G10|rounding off a move of 17 passes⟧ on ⟦MINUTE|79 minutes⟧. The first leg had finished ⟦SCORE|1-1⟧.

⟦PERSON|Sven Rieder⟧ rounded off his coaching badge with a week at ⟦TEAM|Servette⟧, and made sure that he thanked ⟦PERSON|Alain Crettaz⟧, who gave him his debut in ⟦DATE|2009⟧.

⟦PERSON|Ji Sang-woo⟧ capitalised on a slip to ⟦G11|register⟧ in the ⟦MINUTE|11th minute⟧, and ⟦TEAM|Ulsan⟧ spent the rest of the evening on the retreat. ⟦PERSON|Choi Min-seok⟧ rattled the bar and ⟦PERSON|Leonardo Bessa⟧ had a ⟦G12|finish⟧ taken away by VAR on ⟦MINUTE|88⟧ for ⟦TEAM|Pohang Steelers⟧.

⟦TEAM|Ulsan⟧ failed to capitalise on a slip by the leaders. ⟦PERSON|Ji Sang-woo⟧ was not registered in time to play and without him they lacked a focal point.

⟦PERSON|Declan Ruddy⟧ marked his 300th appearance by ⟦G13|scoring⟧; ⟦PERSON|Conall Magee⟧, on his first, was marked by ⟦PERSON|Ruddy⟧ and hardly had a kick. ⟦TEAM|Linfield⟧ won by a goal.

The ⟦TEAM|Wales⟧ forward wheeled away too soon. ⟦PERSON|Gwen Tudor⟧'s prod had stopped in the mud on the line, and ⟦PERSON|Isobel Rance⟧ was able to get back and clear.

⟦PERSON|Gwen Tudor⟧'s prod had just enough on it, ⟦G14|creeping over the line⟧ before ⟦PERSON|Isobel Rance⟧ could get back. ⟦TEAM|Wales⟧ needed it: ⟦TEAM|Ireland⟧ were ⟦SCORE|1-0⟧ to the good at the time.
=====GOALS=====
{"id": "G1", "scorer": "Billy Hartshorn", "team": "Doncaster Rovers", "minute": 6, "minute_text": "six minutes", "kind": "shot"}
{"id": "G2", "scorer": "Billy Hartshorn", "team": "Doncaster Rovers", "minute": 6, "minute_text": "six minutes", "kind": "shot"}
{"id": "G3", "scorer": "Kyle Renshaw", "team": "Bromley", "minute": 58, "minute_text": "58th minute"}
{"id": "G4", "scorer": "Zuzana Hlinková", "team": "Slovakia", "count": 2}
{"id": "G5", "scorer": "Francisco Olmedo", "team": "Cerro Porteño", "minute": 90, "added": 6, "minute_text": "90+6", "kind": "penalty"}
{"id": "G6", "scorer": "Kasey Blunt", "team": "Barnet", "minute": 30, "minute_text": "half an hour"}
{"id": "G7", "scorer": "Anton Bergqvist", "team": "Hearts", "minute_text": "added time", "kind": "shot"}
{"id": "G8", "scorer": "Dries Peeters", "team": "Westerlo", "minute": 28, "minute_text": "28 minutes", "kind": "header", "assist": "Bas Moens"}
{"id": "G9", "scorer": "Tafadzwa Moyo", "team": "Orlando Pirates", "minute": 17}
{"id": "G10", "scorer": "Sven Rieder", "team": "Servette", "minute": 79, "minute_text": "79 minutes", "kind": "shot"}
{"id": "G11", "scorer": "Ji Sang-woo", "team": "Ulsan", "minute": 11, "minute_text": "11th minute"}
{"id": "G12", "scorer": "Leonardo Bessa", "team": "Pohang Steelers", "minute": 88, "minute_text": "88", "outcome": "ruled out"}
{"id": "G13", "scorer": "Declan Ruddy", "team": "Linfield"}
{"id": "G14", "scorer": "Gwen Tudor", "team": "Wales"}
