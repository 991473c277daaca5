⟦PERSON|Straker⟧ at the ⟦G1|double⟧ as ⟦TEAM|Lions⟧ edge five-goal thriller
⟦FURNITURE|Match report: Guiseley 3-2 Matlock Town⟧
⟦FURNITURE|Attendance: 712⟧
⟦TEAM|Guiseley⟧ climbed to fourth in the ⟦COMPETITION|Northern Premier League⟧ on ⟦DATE|Saturday⟧ after an entertaining afternoon at ⟦VENUE|Nethermoor Park⟧ in which they fell behind, turned things around and then hung on.
⟦PERSON|Ollie Straker⟧'s ⟦G2|volley⟧ and ⟦G3|penalty⟧ after the ⟦MINUTE|break⟧ proved decisive, but there was plenty more to enjoy for a crowd of 712.
It was the visitors who settled first. ⟦PERSON|Sam Yeardley⟧ in the ⟦TEAM|Lions⟧ goal had already turned one over when, on the ⟦MINUTE|quarter-hour⟧, ⟦PERSON|Ryan Motley⟧ shrugged off ⟦PERSON|Brett Oldroyd⟧ down the left and pulled the ball back. Two ⟦TEAM|Matlock⟧ players left it for each other; the third, ⟦PERSON|Jordan Effiong⟧, did not, and ⟦G4|swept it low past ⟦PERSON|Yeardley⟧⟧.
The ⟦TEAM|Gladiators⟧' joy was short-lived. ⟦MINUTE|Four minutes later⟧ ⟦PERSON|Dan Pickersgill⟧'s free-kick came back off the bar, ⟦PERSON|Will Catterall⟧'s follow-up was blocked, and ⟦PERSON|Harvey Lunn⟧ ⟦G5|rammed in⟧ the rebound.
⟦PERSON|Lunn⟧ nearly had another before the ⟦MINUTE|interval⟧, only for the keeper to claw it out from under the bar. ⟦PERSON|Effiong⟧ headed wide, ⟦PERSON|Pickersgill⟧ found the side-netting, and that was that for the first half.
Just after the ⟦MINUTE|hour⟧, ⟦MINUTE|61 minutes⟧ to be precise, came the moment of the match. ⟦PERSON|Catterall⟧ hung up a cross towards the far side and ⟦PERSON|Straker⟧, pulling off his man, ⟦G6|met it on the full⟧.
⟦MINUTE|Eighteen minutes after that⟧ the same man won and ⟦G7|converted⟧ a spot-kick, his ankles clipped by the otherwise excellent ⟦PERSON|Effiong⟧ of all people.
⟦TEAM|Matlock⟧, though, got a lifeline with ⟦MINUTE|five minutes remaining⟧ as ⟦PERSON|Motley⟧ ⟦G8|glanced in⟧ a long throw. ⟦PERSON|Yeardley⟧ then made a terrific double stop from ⟦PERSON|Effiong⟧ in ⟦MINUTE|added time⟧.
"I enjoyed the ⟦G9|first⟧ more than the ⟦G10|second⟧," said ⟦PERSON|Straker⟧. "You don't catch many like that. When they got their ⟦G11|second⟧ I thought, here we go again. And fair play to ⟦PERSON|Harvey⟧ for the ⟦G12|equaliser⟧, because it settled us right down after a poor start."
The ⟦TEAM|Lions⟧ have a blank ⟦DATE|weekend⟧ next before the ⟦COMPETITION|FA Trophy⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ollie Straker", "team": "Guiseley", "count": 2}
{"id": "G2", "scorer": "Ollie Straker", "team": "Guiseley", "minute": 61, "kind": "volley", "assist": "Will Catterall"}
{"id": "G3", "scorer": "Ollie Straker", "team": "Guiseley", "minute": 79, "kind": "penalty"}
{"id": "G4", "scorer": "Jordan Effiong", "team": "Matlock Town", "minute": 15, "kind": "shot", "assist": "Ryan Motley", "score": "0-1", "minute_text": "on the quarter-hour"}
{"id": "G5", "scorer": "Harvey Lunn", "team": "Guiseley", "minute": 19, "kind": "shot", "score": "1-1", "minute_text": "Four minutes later"}
{"id": "G6", "scorer": "Ollie Straker", "team": "Guiseley", "minute": 61, "kind": "volley", "assist": "Will Catterall", "score": "2-1", "minute_text": "61 minutes"}
{"id": "G7", "scorer": "Ollie Straker", "team": "Guiseley", "minute": 79, "kind": "penalty", "score": "3-1", "minute_text": "Eighteen minutes after that"}
{"id": "G8", "scorer": "Ryan Motley", "team": "Matlock Town", "minute": 85, "kind": "header", "score": "3-2", "minute_text": "five minutes remaining"}
{"id": "G9", "scorer": "Ollie Straker", "team": "Guiseley", "minute": 61, "kind": "volley", "assist": "Will Catterall"}
{"id": "G10", "scorer": "Ollie Straker", "team": "Guiseley", "minute": 79, "kind": "penalty"}
{"id": "G11", "scorer": "Ryan Motley", "team": "Matlock Town", "minute": 85, "kind": "header"}
{"id": "G12", "scorer": "Harvey Lunn", "team": "Guiseley", "minute": 19, "kind": "shot"}
