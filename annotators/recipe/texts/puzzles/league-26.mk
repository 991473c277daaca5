⟦TEAM|Leeds⟧ and ⟦TEAM|Everton⟧ cancel each other out
⟦TEAM|Leeds United⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Everton⟧
⟦PERSON|Kenan Demirci⟧'s superb ⟦G1|free-kick⟧ earned ⟦TEAM|Leeds United⟧ a draw against ⟦TEAM|Everton⟧ at ⟦VENUE|Elland Road⟧.
The ⟦TEAM|Turkey⟧ midfielder ⟦G2|curled over the wall and in⟧ from 25 yards ⟦MINUTE|nine minutes after the interval⟧ to cancel out ⟦PERSON|Leroy Sinclair⟧'s first-half ⟦G3|strike⟧.
Both sides will think they might have had more. ⟦TEAM|Leeds⟧ were denied three times by the inspired ⟦PERSON|Rui Patrão⟧; ⟦TEAM|Everton⟧ had a strong case for a penalty in the ⟦MINUTE|83rd minute⟧ when ⟦PERSON|Sam Wynter⟧ and ⟦PERSON|Craig Bannister⟧ tangled.
For half an hour there was nothing to report but fouls. ⟦PERSON|Matt Dunning⟧ picked up the first booking on ⟦MINUTE|six minutes⟧, ⟦PERSON|Joe Ackroyd⟧ the third on ⟦MINUTE|22⟧.
Then ⟦PERSON|Hiroki Baba⟧, who had been quiet, took the ball from ⟦PERSON|David Llorente⟧ on the halfway line, glided past ⟦PERSON|Dunning⟧ and found ⟦PERSON|Sinclair⟧ between two defenders. The shot from the 29-year-old wasn't hit with much venom but it ⟦G4|went in⟧ off the base of the post, ⟦MINUTE|38 minutes⟧ into the game.
⟦PERSON|Jonah Prescott⟧ came within a whisker of an immediate reply, looping a header on to the top of the bar.
⟦TEAM|Leeds⟧, booed off at ⟦MINUTE|half-time⟧, came back out early, and their ⟦G5|equaliser⟧ was won by persistence. ⟦PERSON|Prescott⟧ chased a lost cause, ⟦PERSON|Bannister⟧ fouled him, and ⟦PERSON|Demirci⟧ ⟦G6|did the rest⟧.
"I've been missing those all week," ⟦PERSON|Demirci⟧ said. "I said to ⟦PERSON|Matt⟧, if I miss again you take the next one."
After that ⟦PERSON|Patrão⟧ saved at full stretch from ⟦PERSON|Dunning⟧ in the ⟦MINUTE|60th minute⟧, from ⟦PERSON|Prescott⟧ in the 71st and, with his face, from ⟦PERSON|Ackroyd⟧ late on.
An ⟦TEAM|Everton⟧ coach said the ⟦G7|goal⟧ "came at a bad time".
The draw leaves ⟦TEAM|Everton⟧ without a league win at this ground since ⟦DATE|2001⟧. ⟦TEAM|Leeds⟧, 13th, go to ⟦TEAM|Bournemouth⟧.
⟦FURNITURE|Analysis: Why Leeds' set-pieces are the talk of the Premier League⟧
=====GOALS=====
{"id": "G1", "scorer": "Kenan Demirci", "team": "Leeds", "minute": 54, "kind": "free kick", "minute_text": "nine minutes after the interval"}
{"id": "G2", "scorer": "Kenan Demirci", "team": "Leeds", "minute": 54, "kind": "free kick", "minute_text": "nine minutes after the interval"}
{"id": "G3", "scorer": "Leroy Sinclair", "team": "Everton", "minute": 38, "assist": "Hiroki Baba"}
{"id": "G4", "scorer": "Leroy Sinclair", "team": "Everton", "minute": 38, "assist": "Hiroki Baba", "minute_text": "38 minutes"}
{"id": "G5", "scorer": "Kenan Demirci", "team": "Leeds", "minute": 54, "kind": "free kick"}
{"id": "G6", "scorer": "Kenan Demirci", "team": "Leeds", "minute": 54, "kind": "free kick"}
{"id": "G7", "scorer": "Kenan Demirci", "team": "Leeds", "minute": 54, "kind": "free kick"}
