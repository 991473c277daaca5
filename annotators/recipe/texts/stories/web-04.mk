⟦TEAM|Revolution⟧ rookie ⟦PERSON|Tyler Brandvold⟧ ⟦G1|scores⟧ late, ⟦TEAM|New England⟧ earns draw in ⟦GPE|Columbus⟧

⟦FURNITURE|By The Associated Press⟧

⟦GPE|COLUMBUS⟧, ⟦GPE|Ohio⟧ — Rookie ⟦PERSON|Tyler Brandvold⟧ ⟦G2|scored his first ⟦COMPETITION|MLS⟧ goal⟧ in the ⟦MINUTE|89th minute⟧ and the ⟦TEAM|New England Revolution⟧ tied the ⟦TEAM|Columbus Crew⟧ ⟦SCORE|2-2⟧ on ⟦DATE|Saturday⟧ night.

⟦PERSON|Brandvold⟧, who entered in the ⟦MINUTE|72nd⟧, ran onto a through ball by ⟦PERSON|Emiliano Ruscitti⟧ and ⟦G7|beat ⟦PERSON|Grant Halloran⟧⟧ to the near post.

⟦PERSON|Matheus Corrêa⟧ had ⟦G3|given ⟦TEAM|Columbus⟧ a ⟦SCORE|2-1⟧ lead⟧ in the ⟦MINUTE|64th⟧ with a penalty after ⟦PERSON|Ruscitti⟧ was called for a handball.

⟦PERSON|Niko Aaltonen⟧ ⟦G4|opened the scoring⟧ for the ⟦TEAM|Crew⟧ in the ⟦MINUTE|12th minute⟧, and ⟦TEAM|New England⟧ ⟦G5|answered⟧ through ⟦PERSON|DeShawn Avery⟧ just before ⟦MINUTE|halftime⟧.

⟦PERSON|Halloran⟧ made six saves, including a diving stop on ⟦PERSON|Avery⟧'s header in the ⟦MINUTE|55th minute⟧.

⟦TEAM|Columbus⟧ (9-5-7) is unbeaten in six. The ⟦TEAM|Revolution⟧ (6-9-6) had lost three straight and had not scored on the road since ⟦DATE|June⟧.

"It's one point, and we needed one point," coach ⟦PERSON|Rob Sandoval⟧ said. "⟦PERSON|Tyler⟧'s a kid who was finishing classes in ⟦DATE|May⟧. Good for him."

⟦PERSON|Corrêa⟧ has 11 ⟦G6|goals⟧, second in the league behind ⟦PERSON|Ivan Petrusev⟧ of ⟦TEAM|LAFC⟧.

⟦FURNITURE|AP soccer: https://apnews.com/hub/soccer⟧
=====GOALS=====
{"id":"G1","scorer":"Tyler Brandvold","team":"New England Revolution","minute":89,"assist":"Emiliano Ruscitti","kind":"shot"}
{"id":"G2","scorer":"Tyler Brandvold","team":"New England Revolution","minute":89,"minute_text":"89th minute","assist":"Emiliano Ruscitti","kind":"shot"}
{"id":"G3","scorer":"Matheus Corrêa","team":"Columbus Crew","minute":64,"minute_text":"64th","kind":"penalty","score":"2-1"}
{"id":"G4","scorer":"Niko Aaltonen","team":"Columbus Crew","minute":12,"minute_text":"12th minute"}
{"id":"G5","scorer":"DeShawn Avery","team":"New England Revolution","minute_text":"halftime"}
{"id":"G6","scorer":"Matheus Corrêa","team":"Columbus Crew","scope":"background","count":11}
{"id":"G7","scorer":"Tyler Brandvold","team":"New England Revolution","minute":89,"assist":"Emiliano Ruscitti","kind":"shot"}
