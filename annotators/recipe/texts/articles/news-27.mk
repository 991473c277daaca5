⟦TEAM|Hearts⟧ open at home, ⟦TEAM|Dundee⟧ derby on ⟦DATE|Boxing Day⟧: ⟦COMPETITION|Scottish Premiership⟧ fixtures out
⟦FURNITURE|By Rory Lamont-Fyfe 19 June, 09:02 BST⟧
Champions ⟦TEAM|Celtic⟧ begin the defence of their title away to newly promoted ⟦TEAM|Raith Rovers⟧, while ⟦TEAM|Hearts⟧ will raise the curtain under the ⟦VENUE|Tynecastle⟧ lights against ⟦TEAM|Aberdeen⟧, as the ⟦ORG|SPFL⟧ published its fixtures for ⟦DATE|2026-27⟧.
There is a first ⟦GPE|Edinburgh⟧ derby on ⟦DATE|September 12⟧, a trip to ⟦GPE|Kirkcaldy⟧ on a plastic pitch for everybody by the middle of ⟦DATE|October⟧, and a ⟦DATE|Ne'erday⟧ meeting of ⟦TEAM|Rangers⟧ and ⟦TEAM|Celtic⟧ at ⟦VENUE|Ibrox⟧.
⟦TEAM|Raith⟧ are back in the top flight for the first time since ⟦DATE|1997⟧. They went up in the play-off final when ⟦PERSON|Lyle Kinnaird⟧ ⟦G1|scored⟧ in the ⟦MINUTE|last minute of extra time⟧ against ⟦TEAM|St Mirren⟧, which in ⟦GPE|Fife⟧ is now spoken of like the moon landing. Manager ⟦PERSON|Donnie Petrakis⟧ said the computer had been kind. "⟦TEAM|Celtic⟧ first. After that it's all downhill, one way or the other."
⟦FURNITURE|Download: every Premiership fixture as a calendar⟧
⟦DATE|Saturday, 1 August⟧: ⟦TEAM|Raith Rovers⟧ v ⟦TEAM|Celtic⟧ (12.30, ⟦ORG|Sky Sports⟧)
⟦DATE|Saturday, 1 August⟧: ⟦TEAM|Rangers⟧ v ⟦TEAM|Falkirk⟧; ⟦TEAM|Kilmarnock⟧ v ⟦TEAM|Motherwell⟧; ⟦TEAM|Hibernian⟧ v ⟦TEAM|Dundee United⟧
⟦DATE|Sunday, 2 August⟧: ⟦TEAM|Dundee⟧ v ⟦TEAM|Livingston⟧ (12.00); ⟦TEAM|Hearts⟧ v ⟦TEAM|Aberdeen⟧ (16.30, ⟦ORG|Premier Sports⟧)
The winter break returns after a year without one: there are no matches between ⟦DATE|January 4⟧ and ⟦DATE|January 22⟧, which suits those with players at the ⟦COMPETITION|Africa Cup of Nations⟧ and hotels in ⟦GPE|Dubai⟧. ⟦ORG|Scottish FA⟧ dates for the ⟦COMPETITION|Scottish Cup⟧ follow.
Travel groups are less happy. The ⟦ORG|Scottish Football Supporters Association⟧ noted that ⟦TEAM|Aberdeen⟧ fans have nine away games that finish after the last train north. "Has anyone at the ⟦ORG|SPFL⟧ been to ⟦GPE|Aberdeen⟧?" asked spokeswoman ⟦PERSON|Eilidh Strachan-Roy⟧. ⟦ORG|ScotRail⟧ said it would "look at" late services from ⟦GPE|Glasgow⟧. ⟦FURNITURE|Related: Scottish Championship fixtures | League One fixtures | How to get tickets⟧
=====GOALS=====
{"id":"G1","scorer":"Lyle Kinnaird","team":"Raith Rovers","scope":"background"}
