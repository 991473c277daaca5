⟦TEAM|Staggies⟧ striker ⟦PERSON|Drever⟧: "I was laying bricks at half past three"

Every other ⟦DATE|Saturday⟧, while his mates were at the football, ⟦PERSON|Hamish Drever⟧ laid bricks. He is 26 now and the job is two years behind him, but he still looks at walls.

He was playing for ⟦GPE|Dornoch⟧ in a league with nine teams when ⟦PERSON|Fraser Gillespie⟧, then in charge of ⟦TEAM|Elgin⟧, came to see somebody else and left with his number. In his first start in the local cup he ⟦G1|got four⟧. In his second he got sent off.

"I'd never been marked," he says. "I thought it was an assault, so I hit him back."

The goalscoring took care of itself: ⟦G2|fifteen⟧ in that opening half-season, then 29. ⟦TEAM|County⟧ paid £40,000. On the day he signed the bank rang to ask if the deposit was a mistake.

His introduction to the ⟦COMPETITION|Premiership⟧ was a ⟦DATE|Tuesday⟧ at ⟦TEAM|Aberdeen⟧. ⟦MINUTE|Ten minutes from the finish⟧, with ⟦TEAM|County⟧ chasing it, ⟦PERSON|Gillespie⟧, who had followed him, or been followed by him, to ⟦GPE|Dingwall⟧, looked down the bench. ⟦PERSON|Drever⟧ hadn't got his shinpads. He went on without. ⟦PERSON|Ivan Petkov⟧, the ⟦NORP|Bulgarian⟧ goalkeeper, kicked it as far as he could, ⟦PERSON|Scott Laidlaw⟧ got a toe on it and the new boy, who'd had no touch of the ball as a top-flight player, ⟦G3|hit it⟧ as it came down. "Everyone went mental. I was looking for a flag."

There have been quiet spells. He did not score between ⟦DATE|Halloween⟧ and ⟦DATE|Burns Night⟧, missed a penalty at ⟦TEAM|Dundee United⟧ and was booed by people he'd done patios for. But he finished with a dozen, the last of them the ⟦G4|goal⟧ that sent ⟦TEAM|Inverness⟧ fans home from the ⟦VENUE|Global Energy Stadium⟧ at ⟦MINUTE|half-time⟧.

What's next? ⟦TEAM|Celtic⟧ sent a man in ⟦DATE|September⟧. He saw a nil-nil. "I had three chances. Header, shot, sitter. The boy never wrote anything down, ⟦PERSON|Ally Crombie⟧ told me," says ⟦PERSON|Drever⟧, and turns his head. "See that? That's ⟦NORP|English⟧ bond."
=====GOALS=====
{"id": "G1", "scorer": "Hamish Drever", "team": "Elgin", "count": 4, "scope": "background"}
{"id": "G2", "scorer": "Hamish Drever", "team": "Elgin", "count": 15, "scope": "background"}
{"id": "G3", "scorer": "Hamish Drever", "team": "County", "kind": "volley", "assist": "Scott Laidlaw", "scope": "background"}
{"id": "G4", "scorer": "Hamish Drever", "team": "County", "scope": "background"}
