⟦TEAM|Walsall⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Barnet⟧
All three ⟦G1|goals⟧ came in a frantic spell of eight second-half minutes as ⟦TEAM|Walsall⟧ got the better of ⟦TEAM|Barnet⟧ at a sold-out ⟦VENUE|Bescot Stadium⟧.
⟦PERSON|Enzo Dutra⟧ ⟦G2|had them up and running⟧ with a header in the ⟦MINUTE|58th minute⟧, only for ⟦PERSON|Alan Grady⟧ to ⟦G3|equalise⟧ within ⟦MINUTE|four minutes⟧. Back came the ⟦TEAM|Saddlers⟧, and ⟦PERSON|Vinnie Sharpe⟧'s ⟦G4|finish⟧ in the ⟦MINUTE|66th minute⟧ made sure they stayed two clear at the top of ⟦COMPETITION|League Two⟧.
It was an hour of nothing before that. "I've seen more going on at a bus stop," said the ⟦TEAM|Walsall⟧ boss, ⟦PERSON|Neil Trott⟧.
⟦PERSON|Zac Holdcroft⟧'s swerving drive, which ⟦PERSON|Harry Ibbotson⟧ pushed out, was the closest thing to a goal in the first half, although ⟦TEAM|Barnet⟧ had claims for a penalty when ⟦PERSON|Prince Owusu-Mensah⟧'s shot hit an arm.
It was ⟦PERSON|Cian Rafferty⟧, on from the bench at ⟦MINUTE|half-time⟧, who livened up the afternoon. He'd already forced a corner when he stood up a cross to the far post for ⟦PERSON|Dutra⟧, the ⟦NORP|Brazilian⟧ midfielder ⟦G5|steering his header back across ⟦PERSON|Ibbotson⟧⟧.
The lead should have been longer-lived. ⟦PERSON|Jake Emmerson⟧, under no pressure, played the ball straight to ⟦PERSON|Billy Yallop⟧, and after ⟦PERSON|Owusu-Mensah⟧'s dummy ⟦PERSON|Grady⟧ ⟦G6|passed it into the net⟧.
⟦PERSON|Emmerson⟧ held his hands up and ⟦MINUTE|four minutes⟧ after that he atoned, sort of: he got the touch that took ⟦PERSON|Rafferty⟧'s shot away from ⟦PERSON|Ibbotson⟧ and on to the post, and ⟦PERSON|Sharpe⟧ ⟦G7|tapped in⟧ from all of a yard.
⟦TEAM|Barnet⟧ sent on two strikers and ⟦PERSON|Yallop⟧ hooked wide in the ⟦MINUTE|88th minute⟧.
The ⟦TEAM|Bees⟧, who've lost their last three away from the ⟦VENUE|Hive⟧, play ⟦TEAM|Colchester United⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Enzo Dutra; Alan Grady; Vinnie Sharpe", "count": 3}
{"id": "G2", "scorer": "Enzo Dutra", "team": "Walsall", "minute": 58, "kind": "header", "assist": "Cian Rafferty", "minute_text": "58th minute"}
{"id": "G3", "scorer": "Alan Grady", "team": "Barnet", "minute": 62, "minute_text": "four minutes"}
{"id": "G4", "scorer": "Vinnie Sharpe", "team": "Walsall", "minute": 66, "minute_text": "66th minute"}
{"id": "G5", "scorer": "Enzo Dutra", "team": "Walsall", "minute": 58, "kind": "header", "assist": "Cian Rafferty"}
{"id": "G6", "scorer": "Alan Grady", "team": "Barnet", "minute": 62, "minute_text": "four minutes"}
{"id": "G7", "scorer": "Vinnie Sharpe", "team": "Walsall", "minute": 66}
