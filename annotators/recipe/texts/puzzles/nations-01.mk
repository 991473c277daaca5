⟦TEAM|England⟧ player ratings v ⟦TEAM|Serbia⟧: ⟦PERSON|Okonjo⟧ shines but midfield goes missing

⟦FURNITURE|By Darren Whitlock, chief football writer⟧

⟦TEAM|England⟧ began their ⟦COMPETITION|World Cup⟧ qualifying campaign with a ⟦SCORE|2-2⟧ draw in ⟦GPE|Belgrade⟧ on ⟦DATE|Thursday night⟧, a ⟦G1|goal⟧ in ⟦MINUTE|stoppage time⟧ sparing ⟦PERSON|Martin Haverford⟧'s blushes. Here is how every player rated.

⟦PERSON|Joe Stannard⟧: Could do nothing about the first, a deflected ⟦G2|strike⟧ from ⟦PERSON|Nikola Radenović⟧, but will want another look at the second. Two smart saves before that. 6

⟦PERSON|Callum Breer⟧: Booked on ⟦MINUTE|12 minutes⟧ and spent the rest of the night on a tightrope. His cross for the ⟦G3|leveller⟧ was a beauty. 6

⟦PERSON|Ethan Marchbank⟧: It was off his heel that ⟦PERSON|Radenović⟧'s ⟦G4|shot⟧ spun in. Unlucky there, less so when he let ⟦PERSON|Dušan Vuković⟧ turn him in the box. 5

⟦PERSON|Lewis Akintola⟧: Won everything in the air, including one header that came back off a post. 7

⟦PERSON|Sam Trent⟧: Rarely crossed the halfway line. Hooked at the ⟦MINUTE|interval⟧. 5

⟦PERSON|Harry Quill⟧: Gave the ball away in the build-up to ⟦PERSON|Vuković⟧'s ⟦G5|goal⟧, and that was not the only time. Passed sideways. 4

⟦PERSON|Declan Foy⟧: The captain ran himself into the ground as ever but the game passed over his head. 5

⟦PERSON|Jayden Okonjo⟧: ⟦TEAM|England⟧'s best by a mile. ⟦G6|Headed in⟧ ⟦PERSON|Breer⟧'s cross on ⟦MINUTE|38 minutes⟧, hit the side-netting, drew a flying save from ⟦PERSON|Marko Ilić⟧ and never stopped demanding the ball. His eighth ⟦G7|goal⟧ in nine caps. 8

⟦PERSON|Reece Palfrey⟧: Tried things. None of them worked until the corner from which ⟦TEAM|England⟧ ⟦G8|equalised⟧. 6

⟦PERSON|Tom Lacey⟧: Flashes. Skied a good chance with the score at ⟦SCORE|1-0⟧. 5

⟦PERSON|Ollie Barrowclough⟧: Isolated for an hour. Held it up when it stuck. 5

Substitutes

⟦PERSON|Kofi Mensah-Bright⟧ (for ⟦PERSON|Trent⟧, ⟦MINUTE|46⟧): More adventurous. Still caught upfield for the ⟦G9|second⟧. 6

⟦PERSON|Freddie Nash⟧ (for ⟦PERSON|Lacey⟧, ⟦MINUTE|67⟧): On debut, ⟦G10|poked home⟧ from a yard after ⟦PERSON|Ilić⟧ dropped ⟦PERSON|Palfrey⟧'s corner, the board having just shown ⟦MINUTE|five added minutes⟧. Talk about an entrance. 7

Manager ⟦PERSON|Martin Haverford⟧: Picked a cautious side, ⟦G11|conceded⟧ in the ⟦MINUTE|sixth minute⟧ and again in the ⟦MINUTE|71st⟧, and needed a 19-year-old to bail him out. 5

⟦FURNITURE|Agree with our marks? Have your say in the comments below and vote in our poll.⟧
=====GOALS=====
{"id": "G1", "scorer": "Freddie Nash", "team": "England", "kind": "shot", "minute_text": "stoppage time"}
{"id": "G2", "scorer": "Nikola Radenović", "team": "Serbia", "minute": 6, "kind": "shot"}
{"id": "G3", "scorer": "Jayden Okonjo", "team": "England", "minute": 38, "kind": "header", "assist": "Callum Breer"}
{"id": "G4", "scorer": "Nikola Radenović", "team": "Serbia", "minute": 6, "kind": "shot"}
{"id": "G5", "scorer": "Dušan Vuković", "team": "Serbia", "minute": 71}
{"id": "G6", "scorer": "Jayden Okonjo", "team": "England", "minute": 38, "kind": "header", "assist": "Callum Breer", "minute_text": "38 minutes"}
{"id": "G7", "scorer": "Jayden Okonjo", "team": "England", "minute": 38, "kind": "header", "assist": "Callum Breer"}
{"id": "G8", "scorer": "Freddie Nash", "team": "England", "kind": "shot"}
{"id": "G9", "scorer": "Dušan Vuković", "team": "Serbia", "minute": 71}
{"id": "G10", "scorer": "Freddie Nash", "team": "England", "kind": "shot", "minute_text": "five added minutes"}
{"id": "G11", "team": "Serbia", "count": 2, "minute_text": "sixth minute"}
