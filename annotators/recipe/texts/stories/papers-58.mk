⟦PERSON|Requejo⟧ ⟦G1|at the double⟧ as ⟦TEAM|Hatters⟧ win seven-goal — well, four-goal — thriller
⟦FURNITURE|Comment by Andy Shuttleworth⟧
It felt like seven, anyway. ⟦TEAM|Stockport County⟧ beat ⟦TEAM|Birmingham City⟧ ⟦SCORE|3-1⟧ at ⟦VENUE|Edgeley Park⟧ on ⟦DATE|Tuesday⟧, in a game that might have been ⟦SCORE|6-5⟧ either way, and are now the only unbeaten team in the ⟦COMPETITION|Championship⟧.
⟦PERSON|Pablo Requejo⟧'s ⟦G2|pair⟧ did the bulk of it. The ⟦NORP|Spaniard⟧ ⟦G3|has nine⟧ for the season already. Last term, in ⟦COMPETITION|League One⟧, he ⟦G4|got two⟧.
But ⟦TEAM|Blues⟧ led. ⟦PERSON|Adebayo Lawal⟧ ⟦G5|headed them in front⟧ from a corner on ⟦MINUTE|14 minutes⟧ and for a moment the away end shook. They were still at it ⟦MINUTE|three minutes later⟧ when ⟦PERSON|Curtis Moorhouse⟧ put ⟦PERSON|Requejo⟧ through and the forward ⟦G6|levelled⟧ with a stabbed finish.
Then: ⟦PERSON|Lawal⟧ off the post, ⟦PERSON|Miles Winstanley⟧ off the bar, ⟦PERSON|Rob Pinchin⟧ saving from both. A goal-line clearance by ⟦PERSON|Jordan Blezard⟧, who knew nothing about it. And, a ⟦MINUTE|minute shy of half-time⟧, the ⟦G7|second⟧, ⟦PERSON|Requejo⟧ reacting first when a shot came back off a heel and ⟦G8|thrashing it up and over the keeper⟧.
It was more of the same after it. ⟦PERSON|Winstanley⟧ drilled one across the box for ⟦PERSON|Lawal⟧, who missed by a stud. ⟦PERSON|Moorhouse⟧ was foiled twice. ⟦TEAM|County⟧'s defence got booked in instalments.
At ⟦SCORE|2-1⟧ you never know. But with ⟦MINUTE|five minutes left⟧ ⟦PERSON|Requejo⟧ turned in the box and was tripped, gave the ball to ⟦PERSON|Moorhouse⟧, and the ⟦G9|penalty⟧ was struck as though he was taking it in training.
"I'd have let him have it on a hat-trick too," said boss ⟦PERSON|Steve Leyland⟧, which nobody believed.
⟦TEAM|Bolton⟧ away on ⟦DATE|Saturday⟧. ⟦TEAM|Birmingham⟧, at ⟦VENUE|St Andrew's⟧, have the bottom side.
=====GOALS=====
{"id": "G1", "scorer": "Pablo Requejo", "team": "Stockport", "count": 2}
{"id": "G2", "scorer": "Pablo Requejo", "team": "Stockport", "count": 2}
{"id": "G3", "scorer": "Pablo Requejo", "team": "Stockport", "scope": "background", "count": 9}
{"id": "G4", "scorer": "Pablo Requejo", "team": "Stockport", "scope": "background", "count": 2}
{"id": "G5", "scorer": "Adebayo Lawal", "team": "Birmingham", "minute": 14, "minute_text": "14 minutes", "kind": "header"}
{"id": "G6", "scorer": "Pablo Requejo", "team": "Stockport", "minute": 17, "minute_text": "three minutes later", "assist": "Curtis Moorhouse", "kind": "shot"}
{"id": "G7", "scorer": "Pablo Requejo", "team": "Stockport", "minute": 44, "minute_text": "minute shy of half-time", "kind": "shot"}
{"id": "G8", "scorer": "Pablo Requejo", "team": "Stockport", "minute": 44, "minute_text": "minute shy of half-time", "kind": "shot"}
{"id": "G9", "scorer": "Curtis Moorhouse", "team": "Stockport", "minute": 85, "minute_text": "five minutes left", "kind": "penalty"}
