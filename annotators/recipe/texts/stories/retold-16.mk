Early ⟦G1|goals⟧ do for ⟦TEAM|Dunfermline⟧ again
⟦TEAM|Dunfermline⟧'s bad starts have cost them all season and ⟦DATE|Saturday⟧ was no different. ⟦TEAM|Partick Thistle⟧ ⟦G2|scored twice⟧ inside ⟦MINUTE|15 minutes⟧ at ⟦VENUE|East End Park⟧ and went home with a ⟦SCORE|2-1⟧ win in the ⟦COMPETITION|Championship⟧.
The ⟦TEAM|Pars⟧ had ⟦G3|conceded⟧ in the ⟦MINUTE|first ten minutes⟧ against ⟦TEAM|Ayr⟧ and ⟦TEAM|Raith⟧ as well.
⟦TEAM|Thistle⟧'s ⟦G4|first⟧ was a set-piece. ⟦PERSON|Callum Weir⟧'s free-kick from the right was headed back across by ⟦PERSON|Aidan Rooney⟧, goalkeeper ⟦PERSON|Piotr Wilk⟧ came and missed, and ⟦PERSON|Scott Imrie⟧ ⟦G5|hooked the ball in⟧.
The ⟦G6|second⟧, barely five minutes on, was better. ⟦PERSON|Imrie⟧ beat two men and passed to ⟦PERSON|Weir⟧, who moved it on to ⟦PERSON|Fola Adeyemi⟧, and the winger's ⟦G7|shot found the top corner⟧.
"After the ⟦G8|first⟧ my players looked at each other," said home manager ⟦PERSON|Jackie Rae⟧. "After the ⟦G9|second⟧ they looked at me."
⟦PERSON|Rae⟧ made a double change on ⟦MINUTE|30 minutes⟧, and it had an effect. ⟦PERSON|Ross Kinnear⟧ was a foot wide with a header. ⟦PERSON|Lyle Cameron⟧'s drive was parried by ⟦PERSON|David Mutch⟧. Then ⟦PERSON|Kinnear⟧ was pulled down by ⟦PERSON|Rooney⟧ in the ⟦MINUTE|51st minute⟧, but ⟦PERSON|Cameron⟧ blasted the penalty over the bar.
⟦TEAM|Dunfermline⟧ did eventually get ⟦G10|one⟧ back. ⟦PERSON|Kinnear⟧ picked up the ball on the left, cut inside ⟦PERSON|Weir⟧ and saw his cross come back to him off ⟦PERSON|Imrie⟧'s back. His second attempt was chested down by ⟦PERSON|Cameron⟧, who ⟦G11|made up for his miss⟧ from eight yards.
"I was glad to see it go in, but it should've been the equaliser," ⟦PERSON|Cameron⟧ said. "I feel I've let folk down with the pen."
⟦PERSON|Adeyemi⟧ might have restored the two-goal lead but was denied by ⟦PERSON|Wilk⟧ in the ⟦MINUTE|86th minute⟧.
⟦TEAM|Thistle⟧ manager ⟦PERSON|Alan Strang⟧ praised the winger. "That ⟦G12|goal⟧ was the difference. He's got that in his locker."
=====GOALS=====
{"id": "G1", "scorer": "Scott Imrie; Fola Adeyemi", "team": "Partick Thistle", "count": 2}
{"id": "G2", "scorer": "Scott Imrie; Fola Adeyemi", "team": "Partick Thistle", "count": 2, "minute_text": "15 minutes"}
{"id": "G3", "scope": "background", "count": 2}
{"id": "G4", "scorer": "Scott Imrie", "team": "Partick Thistle", "assist": "Aidan Rooney", "kind": "shot"}
{"id": "G5", "scorer": "Scott Imrie", "team": "Partick Thistle", "assist": "Aidan Rooney", "kind": "shot", "score": "0-1"}
{"id": "G6", "scorer": "Fola Adeyemi", "team": "Partick Thistle", "assist": "Callum Weir", "kind": "shot"}
{"id": "G7", "scorer": "Fola Adeyemi", "team": "Partick Thistle", "assist": "Callum Weir", "kind": "shot", "score": "0-2"}
{"id": "G8", "scorer": "Scott Imrie", "team": "Partick Thistle", "assist": "Aidan Rooney", "kind": "shot"}
{"id": "G9", "scorer": "Fola Adeyemi", "team": "Partick Thistle", "assist": "Callum Weir", "kind": "shot"}
{"id": "G10", "scorer": "Lyle Cameron", "team": "Dunfermline", "kind": "shot"}
{"id": "G11", "scorer": "Lyle Cameron", "team": "Dunfermline", "kind": "shot", "score": "1-2"}
{"id": "G12", "scorer": "Fola Adeyemi", "team": "Partick Thistle", "assist": "Callum Weir", "kind": "shot"}
