Thirteen-minute ⟦PERSON|Bah⟧ ⟦G1|hat-trick⟧ stuns ⟦TEAM|Pools⟧
⟦FURNITURE|By Jim Ridsdale, Hartlepool Mail⟧
⟦TEAM|Hartlepool United⟧ were taken apart by one man in thirteen minutes. ⟦PERSON|Ibrahima Bah⟧'s first-half ⟦G2|hat-trick⟧ laid the ground for a ⟦SCORE|4-1⟧ win by ⟦TEAM|Gateshead⟧ at ⟦VENUE|Victoria Park⟧ that leaves ⟦TEAM|Pools⟧ only two places above the ⟦COMPETITION|National League⟧'s drop zone.
There had been little hint of it. ⟦PERSON|Calvin Thewlis⟧ had gone close for the hosts with a header, and ⟦PERSON|Marty Jessop⟧ ought to have been more ruthless when he raced clear on ⟦MINUTE|17 minutes⟧ only to hit the keeper's legs.
Then the roof fell in. ⟦PERSON|Robbie Stokoe⟧'s pass, ⟦PERSON|Bah⟧'s run, and a ⟦G3|finish⟧ into the roof of the net on ⟦MINUTE|25⟧. ⟦MINUTE|Five minutes later⟧ ⟦PERSON|Leon Harkness⟧ tried to shepherd the ball out, didn't, and ⟦PERSON|Bah⟧ ⟦G4|stroked it in from an angle⟧. The ⟦NORP|Guinean⟧'s ⟦G5|third⟧, a ⟦G6|header⟧ in the ⟦MINUTE|38th minute⟧, came from a free-kick that should never have been given away.
⟦TEAM|Pools⟧ did at least ⟦G7|get on the scoresheet⟧. ⟦PERSON|Nicky Unwin⟧ was pulled back and ⟦PERSON|Thewlis⟧ ⟦G8|beat the goalkeeper from the spot⟧, a minute before ⟦MINUTE|half-time⟧.
The second half was better, if only because it could not be worse. ⟦PERSON|Jessop⟧'s curling effort was tipped wide, ⟦PERSON|Unwin⟧'s strike was cleared by a head, and ⟦PERSON|Bah⟧, still looking for more, skied a volley. ⟦PERSON|Stokoe⟧ ⟦G9|completed the scoring⟧ with ⟦MINUTE|six minutes to go⟧, a ⟦G10|free-kick⟧ via the wall.
Manager ⟦PERSON|Sefton Bracewell⟧ walked straight to the tunnel to a chorus of boos. "They're right," he said.
⟦TEAM|Darlington⟧ come to ⟦VENUE|Victoria Park⟧ in the ⟦COMPETITION|FA Trophy⟧ on ⟦DATE|Saturday⟧. ⟦TEAM|Heed⟧ head home to the ⟦VENUE|International Stadium⟧ for ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ibrahima Bah", "team": "Gateshead", "count": 3}
{"id": "G2", "scorer": "Ibrahima Bah", "team": "Gateshead", "count": 3}
{"id": "G3", "scorer": "Ibrahima Bah", "team": "Gateshead", "minute": 25, "minute_text": "25", "assist": "Robbie Stokoe", "kind": "shot"}
{"id": "G4", "scorer": "Ibrahima Bah", "team": "Gateshead", "minute": 30, "minute_text": "Five minutes later", "kind": "shot"}
{"id": "G5", "scorer": "Ibrahima Bah", "team": "Gateshead", "minute": 38, "minute_text": "38th minute", "kind": "header"}
{"id": "G6", "scorer": "Ibrahima Bah", "team": "Gateshead", "minute": 38, "minute_text": "38th minute", "kind": "header"}
{"id": "G7", "scorer": "Calvin Thewlis", "team": "Hartlepool", "minute": 44, "minute_text": "half-time", "kind": "penalty"}
{"id": "G8", "scorer": "Calvin Thewlis", "team": "Hartlepool", "minute": 44, "minute_text": "half-time", "kind": "penalty"}
{"id": "G9", "scorer": "Robbie Stokoe", "team": "Gateshead", "minute": 84, "minute_text": "six minutes to go", "kind": "free kick"}
{"id": "G10", "scorer": "Robbie Stokoe", "team": "Gateshead", "minute": 84, "minute_text": "six minutes to go", "kind": "free kick"}
