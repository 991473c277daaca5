⟦TEAM|Posh⟧ cling on after being given almighty fright by ⟦TEAM|Blackpool⟧
⟦TEAM|Peterborough⟧ almost contrived to throw away a three-goal lead before substitute goalkeeper ⟦PERSON|Matthias Wendt⟧'s late heroics and a ⟦G1|goal⟧ on the break from ⟦PERSON|Mo Saleh⟧ saw them win ⟦SCORE|4-2⟧ at ⟦TEAM|Blackpool⟧.
Three up at ⟦MINUTE|half-time⟧ and coasting, ⟦TEAM|Posh⟧ ⟦G2|conceded⟧ to ⟦PERSON|Lee Dowsing⟧ and ⟦PERSON|Ousmane Barry⟧, the second a ⟦G3|penalty⟧, and would have been pegged back entirely had ⟦PERSON|Wendt⟧ not pulled off a sensational double save in the ⟦MINUTE|85th minute⟧.
⟦PERSON|Saleh⟧, whose second ⟦G4|goal⟧ of the game it was, then ⟦G5|rolled the ball into an unguarded net⟧ in the ⟦MINUTE|fourth minute⟧ of ⟦MINUTE|stoppage time⟧ with the ⟦TEAM|Blackpool⟧ keeper upfield.
⟦PERSON|Des Petchey⟧, the ⟦TEAM|Peterborough⟧ manager, wasn't happy. "That isn't how we play. We were brilliant for 45 minutes and rubbish for 45 minutes," he said.
The brilliant 45 had begun with a strike by ⟦PERSON|Jack Fothergill⟧ against the post. On ⟦MINUTE|14 minutes⟧ he ⟦G6|went one better⟧, cutting in on to his right and ⟦G7|finding the far corner⟧.
⟦MINUTE|Five minutes later⟧ the ⟦NORP|Egyptian⟧ ⟦G8|got his first⟧. ⟦PERSON|Fothergill⟧'s shot was saved by ⟦PERSON|Kyran Louth⟧ but fell invitingly for ⟦PERSON|Saleh⟧ to ⟦G9|knock in⟧.
⟦TEAM|Blackpool⟧ were all over the place. ⟦PERSON|Louth⟧ saved with his feet from ⟦PERSON|Rob Keating⟧, ⟦PERSON|Spencer Tull⟧ headed off the line and ⟦PERSON|Carlos Mina⟧'s ⟦G10|header⟧ from another ⟦PERSON|Fothergill⟧ delivery, in the ⟦MINUTE|42nd minute⟧, completed a torrid half for the home side.
⟦PERSON|Dowsing⟧ ⟦G11|scored with a deflected shot⟧ in the ⟦MINUTE|48th minute⟧, which seemed no more than a consolation. ⟦TEAM|Posh⟧ lost their keeper to injury, ⟦PERSON|Wendt⟧ came on for him with half an hour to go, and his first duty was to pick ⟦PERSON|Barry⟧'s ⟦G12|spot-kick⟧ out of the net on ⟦MINUTE|67 minutes⟧. ⟦PERSON|Tull⟧'s header was nearly a third, clipping the bar.
"We've shown what we are when we play with no fear," said ⟦TEAM|Blackpool⟧ captain ⟦PERSON|Dowsing⟧.
The ⟦TEAM|Seasiders⟧, next in action at ⟦TEAM|Stevenage⟧, are 19th. ⟦TEAM|Peterborough⟧, fourth, are back at ⟦VENUE|London Road⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mo Saleh", "team": "Peterborough", "minute": 90, "added": 4}
{"id": "G2", "scorer": "Lee Dowsing; Ousmane Barry", "team": "Blackpool", "count": 2}
{"id": "G3", "scorer": "Ousmane Barry", "team": "Blackpool", "minute": 67, "kind": "penalty"}
{"id": "G4", "scorer": "Mo Saleh", "team": "Peterborough", "minute": 90, "added": 4}
{"id": "G5", "scorer": "Mo Saleh", "team": "Peterborough", "minute": 90, "added": 4}
{"id": "G6", "scorer": "Jack Fothergill", "team": "Peterborough", "minute": 14, "minute_text": "14 minutes"}
{"id": "G7", "scorer": "Jack Fothergill", "team": "Peterborough", "minute": 14, "minute_text": "14 minutes"}
{"id": "G8", "scorer": "Mo Saleh", "team": "Peterborough", "minute": 19, "minute_text": "Five minutes later"}
{"id": "G9", "scorer": "Mo Saleh", "team": "Peterborough", "minute": 19, "minute_text": "Five minutes later"}
{"id": "G10", "scorer": "Carlos Mina", "team": "Peterborough", "minute": 42, "kind": "header", "assist": "Jack Fothergill", "minute_text": "42nd minute"}
{"id": "G11", "scorer": "Lee Dowsing", "team": "Blackpool", "minute": 48, "minute_text": "48th minute"}
{"id": "G12", "scorer": "Ousmane Barry", "team": "Blackpool", "minute": 67, "kind": "penalty", "minute_text": "67 minutes"}
