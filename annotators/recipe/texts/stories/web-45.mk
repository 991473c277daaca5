No goals, no answers: ⟦TEAM|Forest⟧'s problem in numbers

⟦FURNITURE|Adam Thring, Nottingham Forest correspondent⟧

It's 412 minutes. That's how long ⟦TEAM|Nottingham Forest⟧ have gone without scoring, and at ⟦VENUE|Selhurst Park⟧ on ⟦DATE|Saturday⟧ they didn't look like ending it.

The ⟦SCORE|1-0⟧ defeat by ⟦TEAM|Crystal Palace⟧, courtesy of ⟦PERSON|Malachi Boateng-Rhodes⟧'s ⟦MINUTE|73rd-minute⟧ ⟦G2|finish⟧, was the fourth in a row by that score. ⟦PERSON|Emil Sundqvist⟧ had ⟦TEAM|Forest⟧'s one real opening, and his header found only the advertising boards.

Who was the last to find a way? You've to go back to ⟦PERSON|Igor Paulista⟧ at ⟦TEAM|Brighton⟧ on ⟦DATE|October 5⟧, a scruffy ⟦G3|effort⟧ that took two deflections.

There are reasons. ⟦PERSON|Paulista⟧ has been out for three weeks. ⟦PERSON|Sundqvist⟧, who ⟦G4|scored 20⟧ for ⟦TEAM|Malmö⟧, has been asked to play wide. They have had one penalty, and ⟦PERSON|Curtis Wainwright⟧ missed it.

And there is the quality of the shots. Only 31 per cent have come from inside the area. Against ⟦TEAM|Palace⟧, goalkeeper ⟦PERSON|Jude Harker⟧ had one save to make, a volley from ⟦PERSON|Wainwright⟧ on ⟦MINUTE|12 minutes⟧ that he could have thrown his cap on.

At the other end it isn't so bad: ⟦TEAM|Forest⟧ have ⟦G5|let in six⟧ in ten, and ⟦PERSON|Boateng-Rhodes⟧'s ⟦G6|winner⟧ needed a slip from ⟦PERSON|Anders Friis⟧.

"One goal changes everything," said coach ⟦PERSON|Paolo Brandini⟧. "A penalty, an own goal, I don't care."

The record, since you ask, is 582 minutes, set in ⟦DATE|1970⟧.

⟦FURNITURE|Go deeper: Can Forest afford a January striker?⟧
=====GOALS=====
{"id":"G2","scorer":"Malachi Boateng-Rhodes","team":"Crystal Palace","minute":73,"minute_text":"73rd-minute","kind":"shot"}
{"id":"G3","scorer":"Igor Paulista","team":"Nottingham Forest","scope":"background"}
{"id":"G4","scorer":"Emil Sundqvist","team":"Malmö","scope":"background","count":20}
{"id":"G5","scope":"background","count":6}
{"id":"G6","scorer":"Malachi Boateng-Rhodes","team":"Crystal Palace","minute":73,"kind":"shot"}
