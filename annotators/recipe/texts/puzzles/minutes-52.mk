⟦TEAM|Saddlers⟧ ⟦SCORE|2⟧ ⟦TEAM|Wolves Under-21s⟧ ⟦SCORE|1⟧
⟦FURNITURE|Attendance: 1,402 (187 away)⟧
⟦TEAM|Walsall⟧ left it late before booking a place in the ⟦COMPETITION|EFL Trophy⟧ knockout stages, a ⟦NORP|Portuguese⟧ teenager having threatened to embarrass them at the ⟦VENUE|Bescot Stadium⟧.
The teenager in question was ⟦PERSON|Josué Mendes⟧, of whom ⟦VENUE|Molineux⟧ expects great things, and whose ⟦G1|strike⟧ on the ⟦MINUTE|half-hour⟧, when he relieved ⟦PERSON|Ross Kirkby⟧ of the ball he'd been dwelling on, exchanged passes with ⟦PERSON|Zach Milner⟧ and ⟦G2|whipped it in from the D⟧, was as good as anything seen on this ground all season.
The ⟦TEAM|Saddlers⟧, ten changes and all, hadn't had a shot. They had one on ⟦MINUTE|37 minutes⟧, ⟦PERSON|Harvey Tranter⟧'s, that went for a throw.
Their captain for the night had better luck. ⟦PERSON|Andy Pocock⟧ ⟦G3|tied things up⟧ ⟦MINUTE|four minutes after the teams came out⟧, ⟦PERSON|Lee Bastable⟧ heading the ball down and ⟦PERSON|Pocock⟧ hitting it as it dropped. It was deflected, though not so much as to be taken off him.
⟦PERSON|Pocock⟧ then saw a header strike a team-mate; ⟦PERSON|Mendes⟧, at the other end, ran half the length of the field and tried to chip the goalkeeper, who caught it; ⟦PERSON|Tranter⟧ was booked; ⟦PERSON|Bastable⟧ was replaced.
Penalties loomed. One came early. ⟦PERSON|Milner⟧, tracking back, bundled into ⟦PERSON|Tranter⟧ from behind with ⟦MINUTE|six minutes left⟧, and ⟦PERSON|Pocock⟧ ⟦G4|smacked it high down the middle⟧.
"Good night's work, ⟦G5|two goals⟧, a clean bill of health," the ⟦TEAM|Saddlers⟧ manager ⟦PERSON|Martin Sneddon⟧ said. "Their lad's ⟦G6|goal⟧ was the best of the lot. The ⟦G7|penalty⟧, for me, is a penalty. And the ⟦G8|equaliser⟧ was important straight after ⟦MINUTE|half-time⟧. I'd said some things."
=====GOALS=====
{"id": "G1", "scorer": "Josué Mendes", "team": "Wolves", "minute": 30, "kind": "shot", "assist": "Zach Milner"}
{"id": "G2", "scorer": "Josué Mendes", "team": "Wolves", "minute": 30, "kind": "shot", "assist": "Zach Milner", "score": "0-1", "minute_text": "on the half-hour"}
{"id": "G3", "scorer": "Andy Pocock", "team": "Walsall", "minute": 49, "kind": "shot", "assist": "Lee Bastable", "score": "1-1", "minute_text": "four minutes after the teams came out"}
{"id": "G4", "scorer": "Andy Pocock", "team": "Walsall", "minute": 84, "kind": "penalty", "score": "2-1", "minute_text": "six minutes left"}
{"id": "G5", "scorer": "Andy Pocock", "team": "Walsall", "count": 2}
{"id": "G6", "scorer": "Josué Mendes", "team": "Wolves", "minute": 30, "kind": "shot", "assist": "Zach Milner"}
{"id": "G7", "scorer": "Andy Pocock", "team": "Walsall", "minute": 84, "kind": "penalty"}
{"id": "G8", "scorer": "Andy Pocock", "team": "Walsall", "minute": 49, "kind": "shot", "assist": "Lee Bastable"}
