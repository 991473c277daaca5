⟦TEAM|BG Pathum⟧ end long wait in ⟦GPE|Johor⟧

⟦GPE|Bangkok⟧ — ⟦TEAM|BG Pathum United⟧ produced a shock in the ⟦COMPETITION|AFC Champions League Elite⟧ on ⟦DATE|Tuesday⟧, their ⟦SCORE|2-1⟧ success at ⟦TEAM|Johor Darul Ta'zim⟧ confirming a place in the last 16.

⟦NORP|Thai⟧ international ⟦PERSON|Thanakorn Wongsuwan⟧ was the hero. The 24-year-old ⟦G1|drilled the visitors level⟧ a ⟦MINUTE|minute before the interval⟧ and, ⟦MINUTE|two minutes after it⟧, took ⟦PERSON|Renan Bastos⟧'s pass in stride to ⟦G2|steer them in front⟧.

⟦TEAM|JDT⟧, unbeaten in their own stadium since ⟦DATE|2022⟧, had begun with a rush. ⟦PERSON|Hector Villalba⟧ tested ⟦PERSON|Chatchai Saengdao⟧ twice before ⟦PERSON|Faiz Roslan⟧'s ⟦G3|header⟧ — his third of the group phase — brought the home crowd to its feet.

They might have had a penalty on ⟦MINUTE|32 minutes⟧, when ⟦PERSON|Villalba⟧ was barged over by ⟦PERSON|Renan⟧, and they certainly had chances. A strike from ⟦PERSON|Roslan⟧ skimmed the bar. ⟦PERSON|Villalba⟧ rounded ⟦PERSON|Chatchai⟧ and found the side-netting.

"This was for all the people who flew down," said ⟦PERSON|Thanakorn⟧, whose only previous ⟦G5|goal⟧ in the competition had been a ⟦G8|penalty⟧ against ⟦TEAM|Shanghai Port⟧.

Head coach ⟦PERSON|Makoto Ishibe⟧ praised his defence. "They ⟦G6|conceded⟧ early and didn't let their heads drop. After the second ⟦G7|goal⟧ we had to suffer."

⟦TEAM|BG⟧ return to league action against ⟦TEAM|Port FC⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id":"G1","scorer":"Thanakorn Wongsuwan","team":"BG Pathum United","minute":44,"minute_text":"minute before the interval","kind":"shot"}
{"id":"G2","scorer":"Thanakorn Wongsuwan","team":"BG Pathum United","minute":47,"minute_text":"two minutes after it","assist":"Renan Bastos","kind":"shot"}
{"id":"G3","scorer":"Faiz Roslan","team":"Johor Darul Ta'zim","kind":"header"}
{"id":"G5","scorer":"Thanakorn Wongsuwan","team":"BG Pathum United","scope":"background","kind":"penalty"}
{"id":"G6","scorer":"Faiz Roslan","team":"Johor Darul Ta'zim","kind":"header"}
{"id":"G7","scorer":"Thanakorn Wongsuwan","team":"BG Pathum United","minute":47,"assist":"Renan Bastos","kind":"shot"}
{"id":"G8","scorer":"Thanakorn Wongsuwan","team":"BG Pathum United","scope":"background","kind":"penalty"}
