Nine-goal madness at ⟦VENUE|Ewen Fields⟧

By the time ⟦TEAM|Hyde United⟧'s stadium announcer had given out the name of the last scorer, half of the 504 present had lost count. For the record it finished ⟦SCORE|5-4⟧ to the ⟦TEAM|Tigers⟧ against ⟦TEAM|Workington⟧, and manager ⟦PERSON|Warren Stackpole⟧ looked ten years older.

"I enjoyed about four minutes of it," he told the ⟦ORG|Tameside Reporter⟧.

Those four minutes came at the start. ⟦PERSON|Lee Cadman⟧, the leading scorer, ⟦G1|put ⟦TEAM|Hyde⟧ in front⟧ from 12 yards with barely ⟦MINUTE|60 seconds⟧ gone and ⟦PERSON|Josh Imrie⟧ ⟦G2|made it two⟧ with a shot that squirmed through ⟦PERSON|Brendan Foyle⟧'s grasp in the ⟦MINUTE|fourth⟧.

Then the roof fell in. ⟦PERSON|Rhys Tamplin⟧ ⟦G3|got the first of his three⟧ on ⟦MINUTE|nine minutes⟧ with a near-post flick, ⟦G4|equalised⟧ on ⟦MINUTE|22⟧ following a short corner, and ⟦G5|completed his treble⟧ from a penalty a ⟦MINUTE|minute before the break⟧ after ⟦PERSON|Nick Huddart⟧ handled. The winger has been linked with ⟦TEAM|Macclesfield⟧ and it isn't hard to see why.

Three-two down, ⟦TEAM|Hyde⟧ sent on ⟦PERSON|Liam Oyelaran⟧. Within ⟦MINUTE|five minutes⟧ the substitute had crossed for ⟦PERSON|Cadman⟧ to ⟦G6|head the equaliser⟧, and when ⟦PERSON|Danny Corr⟧'s shot came back off the post after ⟦MINUTE|58⟧ it was ⟦PERSON|Oyelaran⟧ who ⟦G7|put in the rebound⟧.

There was still time for ⟦TEAM|Workington⟧ to draw level a second time. ⟦PERSON|Foyle⟧'s long kick bounced over everyone, ⟦PERSON|Tamplin⟧ and ⟦PERSON|Huddart⟧ chased it, and the home keeper, coming out, only succeeded in playing it against the defender. It rolled in. "⟦G8|Own goal⟧, keeper's assist," said ⟦PERSON|Stackpole⟧. That was ⟦MINUTE|three minutes from the end⟧.

And yet ⟦TEAM|Hyde⟧ won. In the ⟦MINUTE|second of five added minutes⟧ ⟦PERSON|Cadman⟧ was sent sprawling, the referee pointed to the spot, and the striker dusted himself down and ⟦G9|converted⟧ for his ⟦G10|hat-trick⟧, his fourth ⟦DATE|this season⟧. ⟦PERSON|Foyle⟧ got both hands to it.

The ⟦TEAM|Reds⟧' boss, ⟦PERSON|Mark Fell⟧, said little. "Five away from home. That's all you need to write."

⟦TEAM|Hyde⟧, now ninth, meet ⟦TEAM|Avro⟧ in the ⟦COMPETITION|Manchester Premier Cup⟧ on ⟦DATE|Tuesday⟧ before the trip to ⟦TEAM|Bury⟧.

⟦FURNITURE|Hyde: Lomax; Huddart, Ibe, Renshaw, Farrar; Corr, Shaw, Imrie, Mayo (Oyelaran 46); Cadman, Tighe. Att: 504⟧
=====GOALS=====
{"id": "G1", "scorer": "Lee Cadman", "team": "Hyde United", "minute": 1, "kind": "shot", "minute_text": "60 seconds"}
{"id": "G2", "scorer": "Josh Imrie", "team": "Hyde United", "minute": 4, "kind": "shot", "minute_text": "fourth", "score": "2-0"}
{"id": "G3", "scorer": "Rhys Tamplin", "team": "Workington", "minute": 9, "minute_text": "nine minutes", "score": "2-1"}
{"id": "G4", "scorer": "Rhys Tamplin", "team": "Workington", "minute": 22, "minute_text": "22", "score": "2-2"}
{"id": "G5", "scorer": "Rhys Tamplin", "team": "Workington", "minute": 44, "kind": "penalty", "minute_text": "minute before the break", "score": "2-3"}
{"id": "G6", "scorer": "Lee Cadman", "team": "Hyde United", "kind": "header", "assist": "Liam Oyelaran", "minute_text": "five minutes", "score": "3-3"}
{"id": "G7", "scorer": "Liam Oyelaran", "team": "Hyde United", "minute": 58, "kind": "shot", "minute_text": "58"}
{"id": "G8", "scorer": "Nick Huddart", "team": "Workington", "minute": 87, "kind": "own goal", "minute_text": "three minutes from the end"}
{"id": "G9", "scorer": "Lee Cadman", "team": "Hyde United", "minute": 90, "added": 2, "kind": "penalty", "minute_text": "second of five added minutes", "score": "5-4"}
{"id": "G10", "scorer": "Lee Cadman", "team": "Hyde United", "count": 3}
