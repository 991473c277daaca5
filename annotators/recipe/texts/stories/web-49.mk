⟦TEAM|Tondela⟧ hold firm to deny ⟦TEAM|Benfica⟧ – as it happened

⟦FURNITURE|Key events | Oldest first | Newest first⟧

⟦MINUTE|90+6⟧ min: All over! ⟦TEAM|Tondela⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Benfica⟧, and the champions' goose is cooked. They end up with 27 shots and not much luck.

⟦MINUTE|90+3⟧ min: Penalty to ⟦TEAM|Benfica⟧? No! ⟦PERSON|Hélder Massa⟧ has a look, ⟦PERSON|Ilya Dovbysh⟧ has dived.

⟦MINUTE|87⟧ min: ⟦PERSON|Dovbysh⟧ heads wide. Free header, six yards. He's face down in the grass.

⟦MINUTE|75⟧ min: ⟦G1|Equaliser⟧ for ⟦TEAM|Tondela⟧!!! Would you believe it? First corner they've had. ⟦PERSON|Xavi Rosell⟧ takes, ⟦PERSON|Dovbysh⟧ misses his clearance and it's ⟦G2|bounced off⟧ ⟦PERSON|Ruben Falé⟧ and in. I think. Replay ... yes, ⟦PERSON|Falé⟧, off a knee.

⟦MINUTE|69⟧ min: Double change for ⟦TEAM|Benfica⟧. ⟦PERSON|Cauã Teles⟧ goes off to applause.

⟦MINUTE|58⟧ min: Over the bar from ⟦PERSON|Joris Maas⟧. And again! He's had five.

⟦MINUTE|46⟧ min: Peep. "That ⟦PERSON|Teles⟧ ⟦G3|goal⟧ reminded me of ⟦PERSON|Rui Costa⟧," emails ⟦PERSON|Pat Lomax⟧. "Not the goal, the hair."

⟦MINUTE|45+2⟧ min: ⟦MINUTE|Half-time⟧. ⟦TEAM|Benfica⟧ a goal up, could be four.

⟦MINUTE|31⟧ min: Off the line! ⟦PERSON|Rosell⟧ to the rescue, ⟦PERSON|Maas⟧ can't believe it.

⟦MINUTE|20⟧ min: ⟦G4|GOAL⟧! ⟦TEAM|Tondela⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Benfica⟧ (⟦PERSON|Teles⟧). It had been coming. ⟦PERSON|Maas⟧ drags it back, and the midfielder ⟦G5|passes it into the bottom left⟧. Lovely ⟦G7|finish⟧.

⟦MINUTE|4⟧ min: ⟦PERSON|Maas⟧ slips as he shoots.

Preamble: Hello. ⟦TEAM|Benfica⟧ need a win to keep the pressure on ⟦TEAM|Sporting⟧, who beat ⟦TEAM|Casa Pia⟧ ⟦DATE|yesterday⟧ with two ⟦G6|goals⟧ from ⟦PERSON|Pontus Ekdal⟧.
=====GOALS=====
{"id":"G1","scorer":"Ruben Falé","team":"Tondela","minute":75,"minute_text":"75"}
{"id":"G2","scorer":"Ruben Falé","team":"Tondela","minute":75,"minute_text":"75"}
{"id":"G3","scorer":"Cauã Teles","team":"Benfica","minute":20,"assist":"Joris Maas","kind":"shot"}
{"id":"G4","scorer":"Cauã Teles","team":"Benfica","minute":20,"minute_text":"20","assist":"Joris Maas","kind":"shot","score":"0-1"}
{"id":"G5","scorer":"Cauã Teles","team":"Benfica","minute":20,"minute_text":"20","assist":"Joris Maas","kind":"shot"}
{"id":"G6","scorer":"Pontus Ekdal","team":"Sporting","scope":"background","count":2}
{"id":"G7","scorer":"Cauã Teles","team":"Benfica","minute":20,"assist":"Joris Maas","kind":"shot"}
