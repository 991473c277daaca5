⟦TEAM|Hearts⟧ grab all three points at ⟦TEAM|Ross County⟧
⟦TEAM|Hearts⟧ won ⟦SCORE|1-0⟧ in ⟦GPE|Dingwall⟧ on ⟦DATE|Wednesday night⟧ to go above ⟦TEAM|Aberdeen⟧ into third.
The ⟦G1|goal⟧ of the game was scored in the ⟦MINUTE|12th minute⟧ and there were few other moments to warm a crowd of 4,019 on a bitter evening.
⟦TEAM|County⟧ will ask how they didn't get something from the match. They won eight corners, ⟦PERSON|Jordan Mulgrew⟧ struck the crossbar and their ⟦NORP|Irish⟧ forward, ⟦PERSON|Eoin Lally⟧, missed a penalty.
⟦TEAM|Hearts⟧' first attack was their best one. A quick throw by ⟦PERSON|Sean McBride⟧ caught out ⟦PERSON|Dylan Ferrier⟧ and allowed ⟦PERSON|Matthias Grunwald⟧ to drive along the by-line. Goalkeeper ⟦PERSON|Ross Munro⟧ came out to narrow the angle, but the ⟦NORP|Austrian⟧ went back on to his right foot and stood the ball up to the far side, where skipper ⟦PERSON|Kenny Drysdale⟧ ⟦G2|nodded it over the line⟧.
⟦PERSON|Munro⟧ said he might have stayed at home. "If I'm on my line I probably save that," he said. "It's a poor ⟦G3|goal⟧. I'm not going to hide."
⟦PERSON|Lally⟧'s penalty was awarded for a trip by ⟦PERSON|Drysdale⟧ in the ⟦MINUTE|39th minute⟧ and he put it wide. ⟦PERSON|Mulgrew⟧'s effort against the bar came after a mistake by keeper ⟦PERSON|Zdenek Horak⟧. In the second half ⟦PERSON|Grunwald⟧ went close twice for the visitors, once with a free-kick, once with a header that ⟦PERSON|Munro⟧ gathered.
⟦TEAM|Hearts⟧ manager ⟦PERSON|Douglas Keir⟧ was happy with the points. "You come here ⟦DATE|midweek⟧, you take it and go home. ⟦PERSON|Kenny⟧'s ⟦G4|header⟧ was all about desire. He's 35 and he's getting in at the back post, then he gives away a penalty. That's ⟦PERSON|Kenny⟧."
⟦PERSON|Drysdale⟧'s last ⟦G5|goal⟧ was ⟦DATE|14 months ago⟧.
⟦TEAM|County⟧ boss ⟦PERSON|Don MacAskill⟧ has a fight on his hands. His team have lost five straight and not scored in four.
=====GOALS=====
{"id": "G1", "scorer": "Kenny Drysdale", "team": "Hearts", "minute": 12, "assist": "Matthias Grunwald", "kind": "header", "minute_text": "12th minute"}
{"id": "G2", "scorer": "Kenny Drysdale", "team": "Hearts", "minute": 12, "assist": "Matthias Grunwald", "kind": "header", "score": "0-1"}
{"id": "G3", "scorer": "Kenny Drysdale", "team": "Hearts", "minute": 12, "assist": "Matthias Grunwald", "kind": "header"}
{"id": "G4", "scorer": "Kenny Drysdale", "team": "Hearts", "minute": 12, "assist": "Matthias Grunwald", "kind": "header"}
{"id": "G5", "scorer": "Kenny Drysdale", "scope": "background"}
