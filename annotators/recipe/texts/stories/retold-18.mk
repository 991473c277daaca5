⟦TEAM|LINCOLN⟧ LEFT TO RUE MISSES
⟦TEAM|Huddersfield Town⟧ took all three points from ⟦VENUE|Sincil Bank⟧ with ⟦G1|one⟧ of their only two shots on target.
⟦TEAM|Lincoln City⟧ had 19 attempts, hit the woodwork twice and won 12 corners, but lost ⟦SCORE|1-0⟧ to a first-half ⟦G2|goal⟧ and slipped out of the play-off places.
"It's one of those," said ⟦TEAM|Imps⟧ head coach ⟦PERSON|Tom Aldiss⟧. "We'll play worse and win. The ⟦G3|goal⟧ came from our own corner, so that hurts."
That was how it happened. ⟦PERSON|Ben Lowndes⟧' delivery was caught by ⟦PERSON|Ioan Pritchard⟧, and the ⟦TEAM|Huddersfield⟧ keeper threw quickly to ⟦PERSON|Marcus Eze⟧, who carried the ball the length of the ⟦TEAM|Lincoln⟧ half. ⟦PERSON|Joel Sandford⟧ got back to tackle, but the ball ran to ⟦PERSON|Danny Ruane⟧ and from 20 yards he ⟦G4|beat ⟦PERSON|Callum Frith⟧⟧ with a shot that took a slight deflection.
⟦PERSON|Ruane⟧ limped off at ⟦MINUTE|half-time⟧. ⟦PERSON|Eze⟧, who might have had a second for the ⟦TEAM|Terriers⟧, was replaced too.
⟦TEAM|Lincoln⟧'s misses came one after another. ⟦PERSON|Lowndes⟧ volleyed over in the ⟦MINUTE|12th minute⟧. ⟦PERSON|Sandford⟧ put a header against the bar, then another against the post. ⟦PERSON|Jay Ndlovu⟧ was through on goal in the ⟦MINUTE|66th minute⟧ and shot into ⟦PERSON|Pritchard⟧'s chest. ⟦PERSON|Lowndes⟧' free-kick ⟦MINUTE|seven minutes later⟧ was curling in when the ⟦NORP|Welshman⟧ got a hand to it.
"⟦PERSON|Ioan⟧'s won us the game," said visiting boss ⟦PERSON|Neil Prosser⟧. "I've not mentioned ⟦PERSON|Danny⟧'s ⟦G5|strike⟧ to him yet, he'll want a cut. I was pleased with the way we broke for the ⟦G6|goal⟧. We work on that every ⟦DATE|Thursday⟧."
⟦PERSON|Ruane⟧'s last ⟦G7|goal⟧ was also against the ⟦TEAM|Imps⟧, for ⟦TEAM|Northampton⟧, in a ⟦SCORE|4-3⟧ defeat ⟦DATE|two years ago⟧.
⟦TEAM|Lincoln⟧ have not scored in 310 minutes. They visit ⟦TEAM|Blackpool⟧ on ⟦DATE|Tuesday⟧ with ⟦PERSON|Ndlovu⟧ suspended.
⟦FURNITURE|Follow @LincsSport for all the reaction⟧
=====GOALS=====
{"id": "G1", "scorer": "Danny Ruane", "team": "Huddersfield Town", "kind": "shot"}
{"id": "G2", "scorer": "Danny Ruane", "team": "Huddersfield Town", "kind": "shot"}
{"id": "G3", "scorer": "Danny Ruane", "team": "Huddersfield Town", "kind": "shot"}
{"id": "G4", "scorer": "Danny Ruane", "team": "Huddersfield Town", "kind": "shot", "score": "0-1"}
{"id": "G5", "scorer": "Danny Ruane", "team": "Huddersfield Town", "kind": "shot"}
{"id": "G6", "scorer": "Danny Ruane", "team": "Huddersfield Town", "kind": "shot"}
{"id": "G7", "scorer": "Danny Ruane", "team": "Northampton", "scope": "background"}
