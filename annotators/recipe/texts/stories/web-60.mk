⟦TEAM|Stockport⟧ confirm promotion with point at ⟦TEAM|Tranmere⟧

⟦FURNITURE|Tranmere Rovers 1-1 Stockport County | League Two | Prenton Park⟧

⟦TEAM|Stockport County⟧ sealed promotion to ⟦COMPETITION|League One⟧ with two games to spare after a nervous draw at ⟦TEAM|Tranmere Rovers⟧.

Needing only to avoid defeat, the ⟦TEAM|Hatters⟧ trailed for more than an hour to ⟦PERSON|Connor Rathbone⟧'s early ⟦G1|opener⟧. It was a former ⟦TEAM|Tranmere⟧ apprentice, full-back ⟦PERSON|Liam Dooley⟧, who got them over the line.

The home side, safe and playing with freedom, ⟦G5|struck⟧ when ⟦PERSON|Keane Astley⟧'s throw-in was touched on by ⟦PERSON|Gbenga Lawal⟧ for ⟦PERSON|Rathbone⟧ to ⟦G2|squeeze in⟧ at the far post on ⟦MINUTE|11 minutes⟧.

⟦TEAM|County⟧ froze. ⟦PERSON|Ruben Estévez⟧ shot over from the six-yard line, ⟦PERSON|Isaac Tupou⟧ headed a corner on to his own team-mate and ⟦PERSON|Estévez⟧ then had a penalty pushed on to the post by ⟦PERSON|Luke Pennington⟧ in ⟦MINUTE|first-half stoppage time⟧.

News came that ⟦TEAM|Notts County⟧ were losing, thanks to a ⟦G4|goal⟧ by ⟦TEAM|Walsall⟧'s ⟦PERSON|Roman Yeates⟧, but ⟦TEAM|Stockport⟧ kept going for their own sake.

⟦PERSON|Dooley⟧ had not scored since ⟦DATE|2021⟧. Running on to a ball rolled square by ⟦PERSON|Tupou⟧, he opened his body and, from 20 yards, ⟦G3|picked his corner⟧. There were ⟦MINUTE|75 minutes⟧ on the clock. Five thousand in the away end swept over the hoardings.

Manager ⟦PERSON|Chris Ollerton⟧ wept. "He's the last one you'd expect. He can't finish his dinner."

⟦TEAM|Stockport⟧ can still win the title; they trail ⟦TEAM|Doncaster⟧ by a point.

⟦FURNITURE|More on this story: From the National League North to League One: Stockport's rise · League Two table⟧
=====GOALS=====
{"id":"G1","scorer":"Connor Rathbone","team":"Tranmere Rovers","minute":11,"assist":"Gbenga Lawal","kind":"shot"}
{"id":"G2","scorer":"Connor Rathbone","team":"Tranmere Rovers","minute":11,"minute_text":"11 minutes","assist":"Gbenga Lawal","kind":"shot"}
{"id":"G3","scorer":"Liam Dooley","team":"Stockport County","minute":75,"minute_text":"75 minutes","assist":"Isaac Tupou","kind":"shot"}
{"id":"G4","scorer":"Roman Yeates","team":"Walsall","scope":"background"}
{"id":"G5","scorer":"Connor Rathbone","team":"Tranmere Rovers","minute":11,"assist":"Gbenga Lawal","kind":"shot","minute_text":"11 minutes"}
