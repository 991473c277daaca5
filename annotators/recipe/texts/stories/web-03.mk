Vote for our ⟦DATE|October⟧ Goal of the Month

It has been a good month for shooting from distance. Six players are in the running for the award, sponsored by ⟦ORG|Harrow & Pike⟧, and voting closes at noon on ⟦DATE|Friday⟧.

A. ⟦PERSON|Marcus Idowu⟧ (v ⟦TEAM|Barrow⟧). The winger picked it up inside his own half, went past three and ⟦G1|rolled it in⟧ at the far post. It was our ⟦G2|third⟧ on a night when everything came off.

B. ⟦PERSON|Ellie Quarmby⟧ (v ⟦TEAM|Burnley Women⟧). Her ⟦G3|free-kick⟧ from the angle of the box silenced the ⟦VENUE|Leyland⟧ crowd. The keeper didn't move.

C. ⟦PERSON|Stan Kowal⟧ (v ⟦TEAM|Crewe⟧). Forget that we ended up losing. A chest, a swivel, a ⟦G4|volley⟧. ⟦PERSON|Kowal⟧ had missed a penalty earlier in the same game.

D. ⟦PERSON|Idowu⟧ again, this time the ⟦G5|equaliser⟧ at ⟦TEAM|Salford⟧. Eleven passes before it, the last of them a backheel by ⟦PERSON|Joe Finnegan⟧.

E. ⟦PERSON|Abdul Rahman Sesay⟧ (⟦TEAM|Under-18s⟧ v ⟦TEAM|Rochdale⟧). Straight from a corner. He says he meant it. His coach, ⟦PERSON|Gary Pugh⟧, says he didn't.

F. ⟦PERSON|Finnegan⟧ (v ⟦TEAM|Walsall⟧). The one that ⟦G8|made it ⟦SCORE|2-0⟧⟧ in the ⟦COMPETITION|EFL Trophy⟧: a long ball from ⟦PERSON|Kowal⟧, one touch to kill it and another to ⟦G6|clip it over⟧ the goalkeeper.

⟦DATE|Last month⟧'s winner was ⟦PERSON|Tariq Benmoussa⟧, who took 61 per cent of the votes for his ⟦G7|strike⟧ at ⟦TEAM|Gillingham⟧. ⟦PERSON|Benmoussa⟧ is out until ⟦DATE|Christmas⟧ with a knee injury and will hand over the prize.

⟦FURNITURE|CAST YOUR VOTE⟧
⟦FURNITURE|Terms and conditions apply. One vote per supporter.⟧
=====GOALS=====
{"id":"G1","scorer":"Marcus Idowu","kind":"shot","scope":"background"}
{"id":"G2","scorer":"Marcus Idowu","kind":"shot","scope":"background"}
{"id":"G3","scorer":"Ellie Quarmby","kind":"free kick","scope":"background"}
{"id":"G4","scorer":"Stan Kowal","kind":"volley","scope":"background"}
{"id":"G5","scorer":"Marcus Idowu","assist":"Joe Finnegan","scope":"background"}
{"id":"G6","scorer":"Joe Finnegan","assist":"Stan Kowal","kind":"shot","scope":"background"}
{"id":"G7","scorer":"Tariq Benmoussa","scope":"background"}
{"id":"G8","scorer":"Joe Finnegan","assist":"Stan Kowal","kind":"shot","score":"2-0","scope":"background"}
