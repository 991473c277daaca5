Sub ⟦PERSON|Mateta-Diop⟧ rescues ⟦TEAM|Norwich⟧'s neighbours ⟦TEAM|King's Lynn⟧
⟦TEAM|King's Lynn Town⟧ came within a whisker of a home defeat by ⟦TEAM|Scarborough Athletic⟧ before ⟦PERSON|Gaby Mateta-Diop⟧ ⟦G1|rescued a point⟧ in the ⟦COMPETITION|National League North⟧ on ⟦DATE|Tuesday evening⟧.
The ⟦NORP|Frenchman⟧ had been sent on by manager ⟦PERSON|Alan Hartley⟧ with ⟦MINUTE|quarter of an hour to go⟧ and ⟦G2|struck⟧ just as the fourth official was getting his board out.
⟦TEAM|Scarborough⟧ deserved to lead and had done so since an early ⟦G3|goal⟧ from loan striker ⟦PERSON|Ben Oduya⟧. ⟦PERSON|Hartley⟧ was asked about it and shook his head.
"We start asleep, every week we start asleep," he said. "You can't legislate for their lad being left on his own at a short corner. We knew they'd do it. It was on the board."
It was indeed a short corner, taken by ⟦PERSON|Louis Purvis⟧ to ⟦PERSON|Dan Ackroyd⟧ and back again. His low ball to the near post was met by ⟦PERSON|Oduya⟧, who ⟦G4|helped it on and in⟧ with goalkeeper ⟦PERSON|Pawel Gora⟧ grasping at air.
The visitors, who won at ⟦TEAM|Chester⟧ on ⟦DATE|Saturday⟧ with a ⟦G5|goal⟧ from ⟦PERSON|Ackroyd⟧, could have had three. ⟦PERSON|Purvis⟧ hit the side-netting, ⟦PERSON|Gora⟧ saved with his feet from ⟦PERSON|Oduya⟧ in the ⟦MINUTE|51st minute⟧, and ⟦PERSON|Ackroyd⟧'s header came back off the bar on ⟦MINUTE|65⟧.
The ⟦TEAM|Linnets⟧ weren't much of a threat. Their best attempt, a free-kick from ⟦PERSON|Josh Fenn⟧, was held by ⟦PERSON|Ryan Whitley⟧.
But ⟦PERSON|Fenn⟧ kept plugging away. He beat ⟦PERSON|Ackroyd⟧, checked back on to his right foot and clipped over a cross. ⟦PERSON|Whitley⟧ came and couldn't reach it, and behind him ⟦PERSON|Mateta-Diop⟧ ⟦G6|put it in an open goal⟧.
"⟦PERSON|Gaby⟧'s like that in training, does nothing, scores," ⟦PERSON|Hartley⟧ said. "I was about to take ⟦PERSON|Fenny⟧ off. It's a good job I didn't as he made the ⟦G7|equaliser⟧."
=====GOALS=====
{"id": "G1", "scorer": "Gaby Mateta-Diop", "team": "King's Lynn Town", "assist": "Josh Fenn", "kind": "shot"}
{"id": "G2", "scorer": "Gaby Mateta-Diop", "team": "King's Lynn Town", "assist": "Josh Fenn", "kind": "shot"}
{"id": "G3", "scorer": "Ben Oduya", "team": "Scarborough Athletic", "assist": "Louis Purvis", "kind": "shot"}
{"id": "G4", "scorer": "Ben Oduya", "team": "Scarborough Athletic", "assist": "Louis Purvis", "kind": "shot", "score": "0-1"}
{"id": "G5", "scorer": "Dan Ackroyd", "team": "Scarborough Athletic", "scope": "background"}
{"id": "G6", "scorer": "Gaby Mateta-Diop", "team": "King's Lynn Town", "assist": "Josh Fenn", "kind": "shot", "score": "1-1"}
{"id": "G7", "scorer": "Gaby Mateta-Diop", "team": "King's Lynn Town", "assist": "Josh Fenn", "kind": "shot"}
