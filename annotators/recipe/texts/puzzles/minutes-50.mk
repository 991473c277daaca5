⟦TEAM|Cards⟧ stay top after late ⟦TEAM|Aldershot⟧ gift
⟦TEAM|Woking⟧ struck late, again, and ⟦VENUE|Kingfield⟧ went home late, again, after a ⟦SCORE|2-1⟧ victory over ⟦TEAM|Aldershot Town⟧ that preserved their place at the ⟦COMPETITION|National League⟧ summit.
⟦FURNITURE|Surrey Advertiser Sport | Sign up for our Cards newsletter⟧
The home side had ⟦G1|gone in front⟧ towards the end of a first half in which they had most of the ball and the visitors most of the shots. ⟦PERSON|Kieran Stagg⟧ thumped one on to the bar for the ⟦TEAM|Shots⟧, and ⟦PERSON|Nathan Osei-Bonsu⟧ had another scrambled away by ⟦PERSON|Bradley Cope⟧. When the ⟦G2|breakthrough⟧ came it was on ⟦MINUTE|40 minutes⟧ and it was quick: keeper to ⟦PERSON|Cope⟧, ⟦PERSON|Cope⟧ to ⟦PERSON|Luca Marchetti⟧, a first-time ball round the corner, and there was a man in red bearing down on goal. It was ⟦PERSON|Harry Penfold⟧. He opened up his body and ⟦G3|found the far side-panel⟧.
It was very nearly two before ⟦MINUTE|half-time⟧. ⟦PERSON|Marchetti⟧'s free-kick was tipped onto the post, and ⟦PERSON|Penfold⟧ headed the rebound over.
The ⟦TEAM|Shots⟧ ⟦G4|levelled⟧ ⟦MINUTE|nine minutes into the second half⟧. A cross-field ball, a mis-header, and again a team-mate found, this time ⟦PERSON|Stagg⟧, who played it square; ⟦PERSON|Osei-Bonsu⟧ had time to take a touch and ⟦G5|pass it in⟧.
⟦PERSON|Stagg⟧ then ⟦G6|had the ball in the net⟧ himself, but a flag had long been up.
The final half-hour belonged mainly to the goalkeepers. ⟦PERSON|Alex Fennimore⟧'s best stop was from ⟦PERSON|Osei-Bonsu⟧, low to his left; his opposite number went one better to touch ⟦PERSON|Cope⟧'s header over.
Then, ⟦MINUTE|one minute into the additional four⟧, came the sort of thing for which there is no training. ⟦PERSON|Marchetti⟧, tight to the corner flag, hit a cross into the area. It was neither high nor hard. ⟦PERSON|Tim Rusling⟧, who'd had a superb afternoon in the ⟦TEAM|Aldershot⟧ defence, went to side-foot it for a corner and ⟦G7|side-footed it inside the near post⟧.
"I felt for him, he was man of the match until then," admitted ⟦PERSON|Penfold⟧. "We'd take the ⟦G8|goal⟧ any way it comes. Mine, the ⟦G9|first⟧, that was more in the plan."
His manager felt that the ⟦G10|⟦TEAM|Aldershot⟧ goal⟧ could be put down to tired legs. "Three games in seven days. But we've found a way, here in ⟦GPE|Surrey⟧ we always find a way."
=====GOALS=====
{"id": "G1", "scorer": "Harry Penfold", "team": "Woking", "minute": 40, "kind": "shot", "assist": "Luca Marchetti"}
{"id": "G2", "scorer": "Harry Penfold", "team": "Woking", "minute": 40, "kind": "shot", "assist": "Luca Marchetti"}
{"id": "G3", "scorer": "Harry Penfold", "team": "Woking", "minute": 40, "kind": "shot", "assist": "Luca Marchetti", "score": "1-0", "minute_text": "40 minutes"}
{"id": "G4", "scorer": "Nathan Osei-Bonsu", "team": "Aldershot", "minute": 54, "kind": "shot", "assist": "Kieran Stagg", "score": "1-1", "minute_text": "nine minutes into the second half"}
{"id": "G5", "scorer": "Nathan Osei-Bonsu", "team": "Aldershot", "minute": 54, "kind": "shot", "assist": "Kieran Stagg", "score": "1-1", "minute_text": "nine minutes into the second half"}
{"id": "G6", "scorer": "Kieran Stagg", "team": "Aldershot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Tim Rusling", "team": "Woking", "minute": 90, "added": 1, "kind": "own goal", "score": "2-1", "minute_text": "one minute into the additional four"}
{"id": "G8", "scorer": "Tim Rusling", "team": "Woking", "minute": 90, "added": 1, "kind": "own goal"}
{"id": "G9", "scorer": "Harry Penfold", "team": "Woking", "minute": 40, "kind": "shot", "assist": "Luca Marchetti"}
{"id": "G10", "scorer": "Nathan Osei-Bonsu", "team": "Aldershot", "minute": 54, "kind": "shot", "assist": "Kieran Stagg"}
