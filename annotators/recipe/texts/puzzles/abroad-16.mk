⟦PERSON|Farquhar⟧ ⟦G9|at the double⟧ as ⟦TEAM|Dons⟧ fight back to reach last four
⟦PERSON|Dougie Farquhar⟧ came back to haunt his old club, ⟦G1|scoring both goals⟧ as ⟦TEAM|Aberdeen⟧ beat ⟦TEAM|Motherwell⟧ ⟦SCORE|2-1⟧ at a sodden ⟦VENUE|Fir Park⟧ to reach the ⟦COMPETITION|Scottish Cup⟧ semi-finals.
The forward, released by the ⟦TEAM|Steelmen⟧ as a 17-year-old, ⟦G2|headed the winner⟧ with ⟦MINUTE|12 minutes left⟧ after ⟦PERSON|Hamish Rennie⟧'s free-kick was touched on by ⟦PERSON|Aaron Sim⟧.
He'd earlier ⟦G3|cancelled out⟧ ⟦PERSON|Kofi Asamoah-Baidoo⟧'s ⟦G4|opener⟧, and only the goalkeeping of ⟦PERSON|Liam Tennant⟧ stopped him having a hat-trick before the finish.
⟦TEAM|Motherwell⟧ flew at their visitors. ⟦PERSON|Jordan Kerr-Smith⟧ had already struck a post when, in the ⟦MINUTE|20th minute⟧, his throw found ⟦PERSON|Scott Maltman⟧, who beat ⟦PERSON|Sim⟧ too easily and stood up a cross to the far side. ⟦PERSON|Rennie⟧'s clearing header went straight up in the air, ⟦PERSON|Lewis Irvine⟧ came and didn't get there, and the ⟦NORP|Ghanaian⟧ ⟦G5|nodded into the unguarded net⟧.
⟦PERSON|Irvine⟧ redeemed himself with a stop from ⟦PERSON|Kerr-Smith⟧ just before the ⟦MINUTE|half-hour⟧, and ⟦PERSON|Asamoah-Baidoo⟧ put the follow-up over. How costly that proved. From ⟦TEAM|Aberdeen⟧'s first corner, a ⟦MINUTE|minute from the interval⟧, ⟦PERSON|Farquhar⟧ ⟦G6|prodded in⟧ through a thicket of legs.
"If it's ⟦SCORE|2-0⟧ we're out," the ⟦TEAM|Aberdeen⟧ manager told ⟦ORG|BBC Sportsound⟧. "They'd have shut up shop. That ⟦G7|goal⟧ before ⟦MINUTE|half-time⟧ gave us a lift."
⟦PERSON|Rennie⟧ was the game's outstanding player after that, spraying passes, winning his tackles, hitting the bar with a shot from fully 30 yards. The ⟦GPE|Lanarkshire⟧ side tired. ⟦PERSON|Maltman⟧ was replaced, ⟦PERSON|Kerr-Smith⟧ cramped up, and when ⟦PERSON|Farquhar⟧ ⟦G8|got his second⟧ there looked only one winner.
⟦PERSON|Asamoah-Baidoo⟧ had the ball in his hands for a late penalty before the referee changed his mind after a trip to the monitor.
⟦TEAM|Hearts⟧ and ⟦TEAM|Rangers⟧ contest the other tie on ⟦DATE|Sunday⟧. The draw takes place at ⟦VENUE|Hampden⟧ on ⟦DATE|Monday⟧.
⟦FURNITURE|Get the Press and Journal's Dons newsletter straight to your inbox⟧
=====GOALS=====
{"id": "G1", "scorer": "Dougie Farquhar", "team": "Aberdeen", "count": 2}
{"id": "G2", "scorer": "Dougie Farquhar", "team": "Aberdeen", "minute": 78, "assist": "Aaron Sim", "kind": "header", "minute_text": "12 minutes left"}
{"id": "G3", "scorer": "Dougie Farquhar", "team": "Aberdeen", "minute": 44, "kind": "shot"}
{"id": "G4", "scorer": "Kofi Asamoah-Baidoo", "team": "Motherwell", "minute": 20, "kind": "header"}
{"id": "G5", "scorer": "Kofi Asamoah-Baidoo", "team": "Motherwell", "minute": 20, "kind": "header", "minute_text": "20th minute"}
{"id": "G6", "scorer": "Dougie Farquhar", "team": "Aberdeen", "minute": 44, "kind": "shot", "minute_text": "minute from the interval"}
{"id": "G7", "scorer": "Dougie Farquhar", "team": "Aberdeen", "minute": 44, "kind": "shot", "minute_text": "half-time"}
{"id": "G8", "scorer": "Dougie Farquhar", "team": "Aberdeen", "minute": 78, "assist": "Aaron Sim", "kind": "header", "score": "2-1"}
{"id": "G9", "scorer": "Dougie Farquhar", "team": "Aberdeen", "count": 2}
