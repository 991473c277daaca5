⟦PERSON|Kovalenko⟧ late show earns ⟦TEAM|Sporting⟧ point at ⟦TEAM|Porto⟧

⟦GPE|PORTO⟧ (⟦ORG|Reuters⟧) - ⟦PERSON|Andriy Kovalenko⟧ ⟦G1|netted a ⟦MINUTE|90th-minute⟧ equaliser⟧ as ten-man ⟦TEAM|Sporting⟧ held leaders ⟦TEAM|Porto⟧ to a ⟦SCORE|1-1⟧ draw in ⟦GPE|Portugal⟧'s ⟦COMPETITION|Primeira Liga⟧ on ⟦DATE|Friday⟧.

The ⟦NORP|Ukrainian⟧ substitute ⟦G3|found the roof of the net⟧ after goalkeeper ⟦PERSON|Gil Montenegro⟧ punched a corner only as far as the penalty spot.

⟦TEAM|Porto⟧ had been in front since the ⟦MINUTE|15th minute⟧, when ⟦PERSON|Óscar Bustamante⟧'s ⟦G4|shot⟧ took a deflection off captain ⟦PERSON|Ricardo Baldaia⟧.

⟦TEAM|Sporting⟧ lost midfielder ⟦PERSON|Cheikh Ndour⟧ to a second booking in the ⟦MINUTE|64th minute⟧. ⟦PERSON|Bustamante⟧ had two chances to settle it but was twice denied by ⟦PERSON|Henrik Mørk⟧, and ⟦PERSON|Tiago Lavrador⟧ put a free header over.

"I told them at ⟦MINUTE|halftime⟧ that one goal is never enough in the Classico," ⟦TEAM|Porto⟧ coach ⟦PERSON|Ignacio Berruti⟧ said.

⟦TEAM|Porto⟧ have 61 points from 25 games, four more than ⟦TEAM|Sporting⟧.
=====GOALS=====
{"id": "G1", "scorer": "Andriy Kovalenko", "team": "Sporting", "minute": 90, "kind": "shot", "minute_text": "90th-minute"}
{"id": "G3", "scorer": "Andriy Kovalenko", "team": "Sporting", "minute": 90, "kind": "shot"}
{"id": "G4", "scorer": "Óscar Bustamante", "team": "Porto", "minute": 15, "minute_text": "15th minute", "kind": "shot"}
