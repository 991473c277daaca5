⟦TEAM|Ross County⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Dundee United⟧: ⟦TEAM|Tangerines⟧ ⟦G1|strike in each half⟧ on northern outing

⟦FURNITURE|Global Energy Stadium; attendance 4,118⟧

⟦TEAM|Dundee United⟧ took what they had come for from ⟦GPE|Dingwall⟧, ⟦G2|goals⟧ in either half by ⟦PERSON|Dario Petrinjak⟧ and ⟦PERSON|Calum Lennie⟧ rendering ⟦PERSON|Shaquille Bennett-Hall⟧'s stoppage-time ⟦G3|header⟧ no more than a courtesy.

Those who made the long journey from ⟦GPE|Tayside⟧ will remember the ⟦NORP|Croatian⟧'s ⟦G4|opener⟧, if only because it was the one occasion before the ⟦MINUTE|break⟧ upon which the ball was seen to be under control. ⟦TEAM|County⟧ had been the better side, in a vigorous, corner-of-the-field sort of way. ⟦PERSON|Fraser Tulloch⟧ shot over in the ⟦MINUTE|second minute⟧. ⟦PERSON|Rory MacAskill⟧ was foiled by a fine block from ⟦PERSON|Euan Stark⟧ in the 19th, and ⟦PERSON|Bennett-Hall⟧, whose strike partner was missing with a calf, lacked for company. They paid when ⟦PERSON|MacAskill⟧ was robbed, ⟦PERSON|Lennie⟧ bore left and ⟦PERSON|Petrinjak⟧, timing his arrival as one would for a modest dinner, ⟦G5|side-footed beyond⟧ ⟦PERSON|Ben Overbury⟧. It was the ⟦MINUTE|34th minute⟧, and it was his ⟦G6|eighth⟧ in nine.

Curiously he was then thwarted by a flag, having ⟦G7|nodded in⟧ ⟦PERSON|Lennie⟧'s free-kick ⟦MINUTE|six minutes after the restart⟧; a toe, they said. ⟦TEAM|United⟧'s manager, ⟦PERSON|Harris Boyne⟧, who has in his time said rather more about assistants than was good for his bank balance, confined himself to a raised eyebrow.

The ⟦TEAM|Staggies⟧ strove to level and in doing so forgot the elementary precaution of leaving somebody at home. Soon after ⟦PERSON|Tulloch⟧ had gone close for the second time, a clearance of enormous length and no apparent purpose sailed over everyone, ⟦PERSON|MacAskill⟧ among them. ⟦PERSON|Lachlan Gunn⟧ and ⟦PERSON|Lennie⟧ set off in pursuit. ⟦PERSON|Gunn⟧ slipped. ⟦PERSON|Lennie⟧ did not, and ⟦G8|rolled it in⟧ with a degree of nonchalance for which he was afterwards ticked off. "I thought he'd taken it too wide," said ⟦PERSON|Boyne⟧. "Then he ⟦G9|goes and scores⟧, so what do I know?"

⟦TEAM|County⟧'s ⟦G10|goal⟧, which came in the ⟦MINUTE|first minute of stoppage time⟧ and from ⟦PERSON|MacAskill⟧'s corner, was the ⟦NORP|Jamaican⟧'s ⟦G11|third⟧ of the month; ⟦G12|both of the others⟧ were against ⟦TEAM|Kilmarnock⟧, and both, unlike this, were worth something. There was even a chance at the death, of the kind that has kept optimists in business in these parts, when ⟦PERSON|Tulloch⟧'s cross ran along the line. It was ⟦PERSON|Stark⟧, again, who cleared.

⟦TEAM|United⟧ finished fourth ⟦DATE|last season⟧ and have a game in hand on the side now occupying that place. ⟦TEAM|County⟧, who were up for it and down to the bottom within two hours, are at ⟦TEAM|Arbroath⟧ in the cup.
=====GOALS=====
{"id": "G1", "scorer": "Dario Petrinjak; Calum Lennie", "team": "Dundee United", "count": 2}
{"id": "G2", "scorer": "Dario Petrinjak; Calum Lennie", "team": "Dundee United", "count": 2}
{"id": "G3", "scorer": "Shaquille Bennett-Hall", "team": "Ross County", "minute": 90, "added": 1, "kind": "header"}
{"id": "G4", "scorer": "Dario Petrinjak", "team": "Dundee United", "minute": 34, "kind": "shot", "assist": "Calum Lennie"}
{"id": "G5", "scorer": "Dario Petrinjak", "team": "Dundee United", "minute": 34, "kind": "shot", "assist": "Calum Lennie", "minute_text": "34th minute"}
{"id": "G6", "scorer": "Dario Petrinjak", "team": "Dundee United", "minute": 34, "kind": "shot", "assist": "Calum Lennie", "minute_text": "34th minute"}
{"id": "G7", "scorer": "Dario Petrinjak", "team": "Dundee United", "minute": 51, "kind": "header", "outcome": "ruled out", "minute_text": "six minutes after the restart"}
{"id": "G8", "scorer": "Calum Lennie", "team": "Dundee United"}
{"id": "G9", "scorer": "Calum Lennie", "team": "Dundee United"}
{"id": "G10", "scorer": "Shaquille Bennett-Hall", "team": "Ross County", "minute": 90, "added": 1, "kind": "header", "minute_text": "first minute of stoppage time"}
{"id": "G11", "scorer": "Shaquille Bennett-Hall", "team": "Ross County", "minute": 90, "added": 1, "kind": "header", "minute_text": "first minute of stoppage time"}
{"id": "G12", "scorer": "Shaquille Bennett-Hall", "team": "Ross County", "scope": "background", "count": 2}
