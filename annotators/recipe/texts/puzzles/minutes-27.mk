⟦PERSON|Toby Wick⟧ holds his nerve as ⟦TEAM|Boro⟧ leave it late to see off ⟦TEAM|Hull⟧
⟦FURNITURE|By Jez Hume Boro Writer⟧
⟦FURNITURE|05:00, 3 Nov⟧
You could hear the intake of breath from the away corner all the way to ⟦GPE|Teesside⟧. A ⟦G1|penalty⟧, ⟦MINUTE|four minutes past the ninety⟧, in front of the ⟦TEAM|Hull⟧ fans, at the end where he had missed one ⟦DATE|last season⟧. ⟦PERSON|Toby Wick⟧ puffed his cheeks and ⟦G2|rolled it into the bottom left corner⟧.
It gave ⟦TEAM|Middlesbrough⟧ a ⟦SCORE|2-1⟧ win and gave ⟦PERSON|Wick⟧ his ⟦G3|second of the night⟧, and it was just about deserved.
For the first of them, you have to rewind. ⟦PERSON|Colin Braithwaite⟧'s team started with a back four and were stuck in their own half for the ⟦MINUTE|opening 20 minutes⟧, in which the ⟦TEAM|Tigers⟧ had three chances. ⟦PERSON|Mason Grealey⟧'s whipped effort was pushed on to the bar. ⟦PERSON|Callum Pryor⟧'s half-volley was saved. ⟦PERSON|Grealey⟧ again, this time on his left, dragged across goal.
And then ⟦PERSON|Ade Fashola⟧ picked up a loose ball, ⟦MINUTE|27 minutes played⟧, and carried it 60 yards. To his left was ⟦PERSON|Nick Fallon⟧, to his right ⟦PERSON|Wick⟧. He chose right, in both senses, and the striker ⟦G4|took it across the keeper⟧.
⟦PERSON|Rory Tindall⟧, in ⟦TEAM|Boro⟧'s goal, had another excellent night but he couldn't reach the ⟦G5|free-kick⟧ that brought ⟦TEAM|Hull⟧ level. It was ⟦G6|curled over the wall⟧ by ⟦PERSON|Grealey⟧ from 22 yards, ⟦MINUTE|six minutes after the re-start⟧.
From then on it was open. ⟦PERSON|Wick⟧ broke away and was foiled by a fine tackle. ⟦PERSON|Pryor⟧ came in at the back post and hit it into the ground and over. ⟦PERSON|Fallon⟧ was fouled by ⟦PERSON|Pryor⟧, a hint of contact, no more, and ⟦TEAM|Hull⟧'s players surrounded the officials.
"He's been waiting a year for that," ⟦PERSON|Braithwaite⟧ said. "I turned my back. I heard it ⟦G7|went in⟧ from the silence."
The ⟦TEAM|Boro⟧ boss thought the ⟦G8|equaliser⟧ was soft: "The wall jumps, and ⟦PERSON|Rory⟧'s unsighted. But the way we got our ⟦G9|first goal⟧, transition, that's what we're about."
⟦TEAM|Hull City⟧ boss refused to discuss the ⟦G10|injury-time decider⟧. He did confirm that ⟦PERSON|Grealey⟧ would miss the next game. They go to ⟦TEAM|Stoke⟧ on ⟦DATE|Saturday⟧ instead.
=====GOALS=====
{"id": "G1", "scorer": "Toby Wick", "team": "Boro", "minute": 90, "added": 4, "kind": "penalty"}
{"id": "G2", "scorer": "Toby Wick", "team": "Boro", "minute": 90, "added": 4, "kind": "penalty", "score": "1-2", "minute_text": "four minutes past the ninety"}
{"id": "G3", "scorer": "Toby Wick", "team": "Boro", "count": 2}
{"id": "G4", "scorer": "Toby Wick", "team": "Boro", "minute": 27, "kind": "shot", "assist": "Ade Fashola", "score": "0-1", "minute_text": "27 minutes played"}
{"id": "G5", "scorer": "Mason Grealey", "team": "Hull", "minute": 51, "kind": "free kick"}
{"id": "G6", "scorer": "Mason Grealey", "team": "Hull", "minute": 51, "kind": "free kick", "minute_text": "six minutes after the re-start"}
{"id": "G7", "scorer": "Toby Wick", "team": "Boro", "minute": 90, "added": 4, "kind": "penalty"}
{"id": "G8", "scorer": "Mason Grealey", "team": "Hull", "minute": 51, "kind": "free kick"}
{"id": "G9", "scorer": "Toby Wick", "team": "Boro", "minute": 27, "kind": "shot", "assist": "Ade Fashola"}
{"id": "G10", "scorer": "Toby Wick", "team": "Boro", "minute": 90, "added": 4, "kind": "penalty"}
