⟦PERSON|Katongo⟧'s late show sends ⟦TEAM|Power Dynamos⟧ clear

⟦GPE|KITWE⟧ — ⟦TEAM|POWER Dynamos⟧ striker ⟦PERSON|Fashion Katongo⟧ came from the bench to ⟦G2|score a brace⟧ as the ⟦TEAM|Kitwe giants⟧ beat ⟦TEAM|Nkana⟧ ⟦SCORE|2-0⟧ in the derby played at a packed ⟦VENUE|Arthur Davies Stadium⟧ ⟦DATE|yesterday⟧.

It was goalless until the ⟦MINUTE|82nd minute⟧. The young man, whom coach ⟦PERSON|Oswald Mwansa⟧ had dropped for reporting late to training, latched onto a back pass by ⟦PERSON|Gift Simukonda⟧, sidestepped goalkeeper ⟦PERSON|Allan Chola⟧ and ⟦G3|did what was necessary⟧.

His ⟦G4|second⟧ came from ⟦PERSON|Kelvin Bwalya⟧'s pass as ⟦TEAM|Nkana⟧ pushed bodies forward.

Before that, chances were few. ⟦PERSON|Bwalya⟧ blasted over in the ⟦MINUTE|ninth minute⟧, ⟦TEAM|Nkana⟧'s ⟦PERSON|Jacob Ngulube⟧ had his goal-bound shot blocked by ⟦PERSON|Prosper Siame⟧'s backside, and a ⟦MINUTE|51st-minute⟧ penalty appeal by the visitors fell on deaf ears.

"We lacked cutting edge, and we ⟦G5|conceded two soft goals⟧," said ⟦TEAM|Nkana⟧ coach ⟦PERSON|Beston Mukuka⟧.

⟦PERSON|Mwansa⟧ refused to single out ⟦PERSON|Katongo⟧. "He ⟦G7|scored two⟧ but he still owes the team K500 for coming late," he said.

The victory stretched ⟦TEAM|Power⟧'s lead at the summit of the ⟦COMPETITION|MTN Super League⟧ to six points.

At ⟦VENUE|Nkoloma⟧, ⟦PERSON|Lameck Phiri⟧'s early ⟦G6|strike⟧ was enough for ⟦TEAM|Red Arrows⟧ to see off ⟦TEAM|Green Buffaloes⟧ in a match delayed by a swarm of bees.

⟦FURNITURE|For more stories get your copy of the Daily on the streets⟧
=====GOALS=====
{"id":"G2","scorer":"Fashion Katongo","team":"POWER Dynamos","count":2}
{"id":"G3","scorer":"Fashion Katongo","team":"POWER Dynamos","minute":82,"minute_text":"82nd minute","kind":"shot"}
{"id":"G4","scorer":"Fashion Katongo","team":"POWER Dynamos","assist":"Kelvin Bwalya"}
{"id":"G5","scorer":"Fashion Katongo","team":"POWER Dynamos","count":2}
{"id":"G7","scorer":"Fashion Katongo","team":"POWER Dynamos","count":2}
{"id":"G6","scorer":"Lameck Phiri","team":"Red Arrows"}
