⟦TEAM|Penrith⟧'s big night: non-League side hold ⟦TEAM|Barrow⟧ in ⟦COMPETITION|FA Cup⟧ first round, and how
⟦FURNITURE|Dot Ismay, Frenchfield Park⟧
A PLUMBER with a hamstring strapped in gaffer tape denied ⟦TEAM|Barrow⟧ three times in the ⟦MINUTE|last minute⟧ as ⟦TEAM|Penrith⟧ held the ⟦COMPETITION|League Two⟧ side to a ⟦SCORE|1-1⟧ draw that will be talked about in ⟦GPE|Cumbria⟧ until the sheep come home.
⟦PERSON|Danny Wharton⟧'s save, save and save again, from ⟦PERSON|Kit Lomax⟧, ⟦PERSON|Joe Ravenhill⟧ and, with his chin, ⟦PERSON|Lomax⟧ once more, sent 2,216 people on to the ⟦VENUE|Frenchfield Park⟧ pitch and ⟦TEAM|Penrith⟧ to a replay at ⟦VENUE|Holker Street⟧.
It was no more than they'd earned. The ⟦TEAM|Bonny Blues⟧ had ⟦G1|taken the lead⟧ before many were in. ⟦TEAM|Barrow⟧, all in white, were still sorting out who was picking up whom when ⟦PERSON|Will Tinnion⟧'s long throw in the ⟦MINUTE|4th minute⟧ dropped on the penalty spot, and ⟦PERSON|Craig Armistead⟧, a roofer, ⟦G2|swung a boot and found the top corner⟧.
⟦TEAM|Barrow⟧'s ⟦NORP|Sudanese⟧ winger ⟦PERSON|Amir Khalifa⟧ hit the bar. ⟦PERSON|Wharton⟧ went full stretch to deny ⟦PERSON|Ravenhill⟧, then ⟦PERSON|Ravenhill⟧ shot over with the goal at his mercy. A ⟦PERSON|Lomax⟧ ⟦G3|header⟧ was disallowed for a push on ⟦PERSON|Armistead⟧. It felt as though it was coming.
It came in the ⟦MINUTE|44th⟧, and cruelly. ⟦PERSON|Wharton⟧ dealt with ⟦PERSON|Khalifa⟧'s drive, but the ball struck his own full-back, ⟦PERSON|Ben Threlkeld⟧, and ⟦G4|bobbled over the line⟧.
"I didn't see it till it was past me," ⟦PERSON|Threlkeld⟧ said. "My bairn's seen it though. She's told me all about it."
Far from folding, ⟦TEAM|Penrith⟧ had the first three chances of the second half. ⟦PERSON|Tinnion⟧'s shot was cleared off the line by ⟦TEAM|Barrow⟧ skipper ⟦PERSON|Matty Reay⟧. ⟦PERSON|Armistead⟧'s was held by ⟦PERSON|Adebayo Fashanu-Cole⟧. And on ⟦MINUTE|71⟧, there was a penalty, clear as the ⟦GPE|Pennines⟧, for a trip on ⟦PERSON|Tinnion⟧. The winger struck it firmly; the keeper got a hand to it; the post did the rest.
"I've walked the dog round that spot every morning," said ⟦PERSON|Tinnion⟧, an estate agent. "I'll have to find a new way."
⟦PERSON|Wharton⟧'s hamstring went on ⟦MINUTE|80⟧, with all the subs used. He stayed.
⟦TEAM|Barrow⟧ manager ⟦PERSON|Rob Ainscough⟧ was generous: "They could've won. I said at ⟦MINUTE|half-time⟧, we'd got away with it. Then at ⟦MINUTE|full-time⟧ I said it again."
The replay is on ⟦DATE|Tuesday week⟧. ⟦PERSON|Wharton⟧ has two boilers booked in. "They'll keep," he said.
=====GOALS=====
{"id": "G1", "scorer": "Craig Armistead", "team": "Penrith", "minute": 4, "assist": "Will Tinnion", "kind": "shot"}
{"id": "G2", "scorer": "Craig Armistead", "team": "Penrith", "minute": 4, "minute_text": "4th minute", "assist": "Will Tinnion", "kind": "shot"}
{"id": "G3", "scorer": "Kit Lomax", "team": "Barrow", "kind": "header", "outcome": "ruled out"}
{"id": "G4", "scorer": "Ben Threlkeld", "team": "Barrow", "minute": 44, "minute_text": "44th", "kind": "own goal"}
