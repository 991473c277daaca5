⟦PERSON|Wiegersma⟧'s ⟦TEAM|Oranje⟧ do the job in ⟦GPE|Gibraltar⟧

⟦FURNITURE|FARO/GIBRALTAR (ANP)⟧

The ⟦TEAM|Netherlands⟧ took all three points at ⟦TEAM|Gibraltar⟧ on ⟦DATE|Tuesday evening⟧ with the least possible effort. The ⟦SCORE|4-0⟧ win keeps ⟦PERSON|Jan Wiegersma⟧'s team level with ⟦TEAM|Poland⟧ at the top of ⟦COMPETITION|Group E⟧.

⟦TEAM|Poland⟧ had won ⟦SCORE|5-1⟧ on the rock ⟦DATE|last month⟧ and therefore a good result was wished. It was quickly clear it would come. Already in the ⟦MINUTE|third minute⟧ ⟦PERSON|Stijn de Ruyter⟧ stood free at the far post for the ⟦G1|⟦SCORE|0-1⟧⟧ when ⟦PERSON|Milan Hoekstra⟧'s corner was missed by everybody. The ⟦TEAM|PSV⟧ defender, who has now ⟦G2|scored⟧ in two consecutive internationals, headed hard against the ground and over keeper ⟦PERSON|Jaylan Coombes⟧.

Then followed a phase with many missed chances. ⟦PERSON|Hoekstra⟧ shot next to the goal, ⟦PERSON|Quinten Blijd⟧ saw his attempt turned by ⟦PERSON|Coombes⟧ and ⟦PERSON|Abel Rozendaal⟧ put a header on the crossbar. Only shortly before the rest did the ⟦G3|second⟧ fall. ⟦PERSON|Rozendaal⟧ was pulled by ⟦PERSON|Liam Victory⟧ and ⟦PERSON|Blijd⟧ ⟦G4|used the penalty⟧: ⟦SCORE|0-2⟧.

After the tea it was more of the same. ⟦PERSON|Coombes⟧, who was the best man of the home side, prevented worse with a save on ⟦PERSON|Hoekstra⟧, but was powerless in the ⟦MINUTE|58th minute⟧ when ⟦PERSON|Rozendaal⟧ got the ball from substitute ⟦PERSON|Tygo Blom⟧ and ⟦G5|shot in⟧ from a turn. For the striker of ⟦TEAM|Brighton⟧ it was the first ⟦G6|goal⟧ in ⟦TEAM|Oranje⟧ since his ⟦G7|hat-trick⟧ against ⟦TEAM|Lithuania⟧ ⟦DATE|last year⟧.

Victory almost made the honour goal for ⟦TEAM|Gibraltar⟧, but ⟦PERSON|Sven Postma⟧ was on time off his line. In the very ⟦MINUTE|last minute⟧ ⟦PERSON|Blom⟧, 19 and debutant, ⟦G8|decided the final score⟧ with a nice lob on pass of ⟦PERSON|De Ruyter⟧.

"We could have made eight or nine," said ⟦PERSON|Wiegersma⟧ to the ⟦ORG|NOS⟧. "But three points, no injuries, no cards. And a debutant who makes his first ⟦G9|goal⟧, beautiful." In ⟦DATE|November⟧ his team goes to ⟦GPE|Warsaw⟧ for the match that decides who may go directly to the ⟦COMPETITION|World Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Stijn de Ruyter", "team": "Netherlands", "minute": 3, "kind": "header", "assist": "Milan Hoekstra", "minute_text": "third minute", "score": "0-1"}
{"id": "G2", "scorer": "Stijn de Ruyter", "team": "Netherlands", "scope": "background"}
{"id": "G3", "scorer": "Quinten Blijd", "team": "Netherlands", "kind": "penalty", "minute_text": "shortly before the rest"}
{"id": "G4", "scorer": "Quinten Blijd", "team": "Netherlands", "kind": "penalty", "score": "0-2"}
{"id": "G5", "scorer": "Abel Rozendaal", "team": "Netherlands", "minute": 58, "kind": "shot", "assist": "Tygo Blom", "minute_text": "58th minute"}
{"id": "G6", "scorer": "Abel Rozendaal", "team": "Netherlands", "minute": 58, "kind": "shot", "assist": "Tygo Blom"}
{"id": "G7", "scorer": "Abel Rozendaal", "team": "Netherlands", "scope": "background", "count": 3}
{"id": "G8", "scorer": "Tygo Blom", "team": "Netherlands", "minute": 90, "kind": "shot", "assist": "Stijn de Ruyter", "minute_text": "last minute"}
{"id": "G9", "scorer": "Tygo Blom", "team": "Netherlands", "minute": 90, "kind": "shot", "assist": "Stijn de Ruyter"}
