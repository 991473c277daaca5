⟦TEAM|Kazakhstan⟧ ⟦SCORE|2-4⟧ ⟦TEAM|Northern Ireland⟧: ⟦GPE|Ballymena⟧ boys run riot in ⟦GPE|Astana⟧

⟦TEAM|Northern Ireland⟧ ⟦G10|scored four⟧ away from home in a competitive match for the first time in 19 years as ⟦PERSON|Michael O'Hagan⟧'s new-look side tore into ⟦TEAM|Kazakhstan⟧ on the plastic at the ⟦VENUE|Astana Arena⟧.

Three of the ⟦G1|goals⟧ came from men who grew up within a mile of each other. ⟦PERSON|Dean McIlwaine⟧ and ⟦PERSON|Curtis Agnew⟧, schoolmates at ⟦GPE|Ballymena⟧, ⟦G2|got one apiece⟧ and made one for each other, and ⟦PERSON|Josh Gamble⟧, whose mum still lives round the corner, ⟦G3|weighed in with a late fourth⟧.

The pick was ⟦PERSON|Agnew⟧'s. With ⟦MINUTE|28 minutes⟧ gone he collected a clearance from keeper ⟦PERSON|Conal Heaney⟧ on halfway, went by ⟦PERSON|Nurlan Akhmetov⟧ as if he wasn't there and ⟦G4|smashed it in⟧ off both posts. That had ⟦G12|made it ⟦SCORE|2-1⟧⟧ after a frantic start in which ⟦PERSON|McIlwaine⟧ ⟦G5|netted⟧ from ⟦PERSON|Agnew⟧'s cutback inside ⟦MINUTE|90 seconds⟧, only for ⟦PERSON|Islambek Dosov⟧ to ⟦G6|reply⟧ when ⟦PERSON|Agnew⟧'s namesake ⟦PERSON|Robbie⟧, the left-back, lost his footing on ⟦MINUTE|11⟧.

⟦TEAM|Kazakhstan⟧'s goalkeeper ⟦PERSON|Temirlan Baimukhan⟧ will have better nights. He got both hands to ⟦PERSON|Patrick Devenney⟧'s header on ⟦MINUTE|40⟧ but carried it ⟦G7|back over his line⟧, the ball bouncing out again before the assistant signalled.

The second half was less one-sided than the score implied. ⟦PERSON|Akhmetov⟧ hit the bar, ⟦PERSON|Heaney⟧ beat out a stinging effort from ⟦PERSON|Dosov⟧, and when the latter turned ⟦PERSON|Devenney⟧ inside out on ⟦MINUTE|71⟧ and ⟦G8|scored his second⟧ there were some anxious faces on the bench. ⟦PERSON|Gamble⟧ settled it. On for ⟦PERSON|Agnew⟧, he ran on to a ⟦PERSON|McIlwaine⟧ flick with a ⟦MINUTE|minute remaining⟧ and ⟦G9|drove under⟧ ⟦PERSON|Baimukhan⟧.

"Don't ask me what they put in the water in ⟦GPE|Ballymena⟧," said ⟦PERSON|O'Hagan⟧. "⟦G11|Conceding two⟧ annoys me. I'll get over it."

⟦TEAM|Northern Ireland⟧ move second. ⟦TEAM|Montenegro⟧ come to ⟦VENUE|Windsor Park⟧ on ⟦DATE|Tuesday⟧.

⟦FURNITURE|N Ireland: Heaney 7, Quigg 6, R Agnew 5, Devenney 7, Mawhinney 6, Boyle 7, C Agnew 9 (Gamble 79, 7), Doak 6, McIlwaine 8, Orr 6, Lynas 6⟧
=====GOALS=====
{"id": "G1", "scorer": "Dean McIlwaine; Curtis Agnew; Josh Gamble", "team": "Northern Ireland", "count": 3}
{"id": "G2", "scorer": "Dean McIlwaine; Curtis Agnew", "team": "Northern Ireland", "count": 2}
{"id": "G3", "scorer": "Josh Gamble", "team": "Northern Ireland", "minute": 89, "kind": "shot", "assist": "Dean McIlwaine"}
{"id": "G4", "scorer": "Curtis Agnew", "team": "Northern Ireland", "minute": 28, "kind": "shot", "assist": "Conal Heaney", "minute_text": "28 minutes"}
{"id": "G12", "scorer": "Curtis Agnew", "team": "Northern Ireland", "minute": 28, "kind": "shot", "assist": "Conal Heaney", "score": "2-1"}
{"id": "G5", "scorer": "Dean McIlwaine", "team": "Northern Ireland", "minute": 2, "kind": "shot", "assist": "Curtis Agnew", "minute_text": "90 seconds"}
{"id": "G6", "scorer": "Islambek Dosov", "team": "Kazakhstan", "minute": 11, "minute_text": "11"}
{"id": "G7", "scorer": "Patrick Devenney", "team": "Northern Ireland", "minute": 40, "kind": "header", "minute_text": "40"}
{"id": "G8", "scorer": "Islambek Dosov", "team": "Kazakhstan", "minute": 71, "minute_text": "71"}
{"id": "G9", "scorer": "Josh Gamble", "team": "Northern Ireland", "minute": 89, "kind": "shot", "assist": "Dean McIlwaine", "minute_text": "minute remaining"}
{"id": "G10", "team": "Northern Ireland", "count": 4}
{"id": "G11", "scorer": "Islambek Dosov", "team": "Kazakhstan", "count": 2}
