⟦TEAM|Bolton⟧ fume at "shambles" as ⟦PERSON|Kirwan⟧ waits on apology

⟦TEAM|Bolton Wanderers⟧ have asked the ⟦ORG|PGMOL⟧ to explain why ⟦PERSON|Lewis Kirwan⟧'s ⟦G1|strike⟧ was disallowed in ⟦DATE|Saturday⟧'s ⟦SCORE|1-0⟧ defeat at ⟦TEAM|Blackpool⟧.

The striker ⟦G2|swept the ball in⟧ from ⟦PERSON|Zach Adeyinka⟧'s low centre in the ⟦MINUTE|73rd minute⟧ and was halfway to the away end before he noticed the flag of assistant ⟦PERSON|Natalie Fryer⟧. Pictures suggest that he was a yard onside. ⟦TEAM|Blackpool⟧ went up the other end and, ⟦MINUTE|two minutes later⟧, ⟦PERSON|Sonny Rothwell⟧'s cross was ⟦G3|steered beyond⟧ ⟦PERSON|Ivo Brankov⟧ by ⟦PERSON|Marlon Tavares⟧.

"A shambles," was manager ⟦PERSON|Ian Cattermole⟧'s word for it. "I don't want a phone call. I've had phone calls. I could paper my house with apologies. We've lost to a ⟦G4|goal⟧ that should have been a kick-off to us."

His opposite number ⟦PERSON|Steve Bracewell⟧ sympathised, up to a point. "It evens itself out. We had ⟦G5|one⟧ scrubbed out at ⟦TEAM|Bolton⟧ ⟦DATE|last year⟧ for a handball by a pigeon, near enough."

⟦PERSON|Kirwan⟧, 22, has not got off the mark since a ⟦DATE|summer⟧ switch from ⟦TEAM|Fleetwood⟧, for whom he ⟦G6|plundered 19⟧ in ⟦COMPETITION|League Two⟧. He has struck the woodwork three times, seen two penalties given to other takers and, against ⟦TEAM|Exeter⟧, put over from under the bar.

"He's due," said ⟦PERSON|Cattermole⟧. "When it comes there'll be five. But it won't come if they take them off him."

⟦TEAM|Bolton⟧ slip to ninth. They take on ⟦TEAM|Wigan⟧, without the suspended ⟦PERSON|Adeyinka⟧, on ⟦DATE|Tuesday⟧ night.
=====GOALS=====
{"id":"G1","scorer":"Lewis Kirwan","team":"Bolton Wanderers","minute":73,"outcome":"ruled out","kind":"shot","assist":"Zach Adeyinka"}
{"id":"G2","scorer":"Lewis Kirwan","team":"Bolton Wanderers","minute":73,"minute_text":"73rd minute","outcome":"ruled out","kind":"shot","assist":"Zach Adeyinka"}
{"id":"G3","scorer":"Marlon Tavares","team":"Blackpool","minute":75,"minute_text":"two minutes later","assist":"Sonny Rothwell"}
{"id":"G4","scorer":"Marlon Tavares","team":"Blackpool","minute":75,"assist":"Sonny Rothwell"}
{"id":"G5","team":"Blackpool","outcome":"ruled out","scope":"background"}
{"id":"G6","scorer":"Lewis Kirwan","team":"Fleetwood","count":19,"scope":"background"}
