⟦TEAM|Brighton⟧ blow two-goal lead as ⟦PERSON|Cranmer⟧'s late show lifts ⟦TEAM|Spurs⟧
TOTTENHAM ⟦G1|staged a comeback⟧ out of nothing to win ⟦SCORE|3-2⟧ at ⟦TEAM|Brighton⟧, with ⟦PERSON|Lewis Cranmer⟧ ⟦G2|getting two⟧ late in the day after ⟦PERSON|Emile Kouassi⟧, who ⟦G3|struck twice⟧ before the ⟦MINUTE|interval⟧, and a ⟦PERSON|Vidar Holm⟧ ⟦G4|header⟧ had looked like being the story.
From ⟦SCORE|2-0⟧ down ⟦PERSON|Andrei Popa⟧'s team registered their fifth win of the month. They had been ragged. ⟦PERSON|Isaac Moffat⟧ denied ⟦PERSON|Kouassi⟧ on ⟦MINUTE|two⟧, ⟦MINUTE|11⟧ and ⟦MINUTE|28 minutes⟧, the middle one with his fingertips, and ⟦PERSON|Josh Tarrant⟧ put a header wide with the whole goal to aim at.
It was then that ⟦TEAM|Brighton⟧ ⟦G5|broke through⟧. ⟦PERSON|Sam Welbourn⟧'s punt upfield was missed by ⟦PERSON|Pat Donnelly⟧, and ⟦PERSON|Tarrant⟧, quickest to it, rolled the ball across for ⟦PERSON|Kouassi⟧ to ⟦G6|convert⟧ in the ⟦MINUTE|35th minute⟧.
Within ⟦MINUTE|five minutes⟧ it was two. ⟦PERSON|Donnelly⟧, flustered, wrestled ⟦PERSON|Bakary Ndiaye⟧ to the ground at a corner and the ⟦NORP|Ivorian⟧ ⟦G7|put away the penalty⟧ low to ⟦PERSON|Moffat⟧'s left. That took him past ⟦G8|three⟧, which had been his total for ⟦DATE|last season⟧.
⟦TEAM|Spurs⟧ were lucky to hear the whistle. In the dressing-room ⟦PERSON|Popa⟧ replaced ⟦PERSON|Donnelly⟧ and switched to two up front, ⟦PERSON|Cranmer⟧ moving inside from the right.
The effect was not instant. ⟦PERSON|Ndiaye⟧ rattled the bar on ⟦MINUTE|51 minutes⟧. But ⟦TEAM|Tottenham⟧ had begun to win their duels, and when ⟦PERSON|Antonio Rey⟧'s corner came over just before the ⟦MINUTE|hour⟧ mark in the ⟦MINUTE|59th minute⟧ ⟦PERSON|Holm⟧ ⟦G9|got up between⟧ two defenders and ⟦G10|nodded it in⟧. It was his first ⟦G11|goal⟧ since joining.
⟦PERSON|Ndiaye⟧ ⟦G12|poked in⟧ a second-phase ball in the ⟦MINUTE|67th minute⟧ that would have restored the two-goal margin; a check found his boot past the last man. The decision was given without the crowd hearing why.
The ⟦TEAM|Seagulls⟧ did not recover their composure. ⟦PERSON|Rey⟧ fired wide on ⟦MINUTE|71⟧; ⟦PERSON|Holm⟧'s overhead kick on ⟦MINUTE|80⟧ was grasped by ⟦PERSON|Welbourn⟧; and ⟦PERSON|Cranmer⟧, before ⟦G13|dragging his side level⟧, twice shot over from the edge of the box. His ⟦G14|equaliser⟧, ⟦MINUTE|five minutes from the end⟧, was a goal of simplicity, as ⟦PERSON|Holm⟧ nodded down a throw and the forward ⟦G15|thumped it⟧ across the goalkeeper.
And there was more. The home defence had not been set for the restart when ⟦PERSON|Rey⟧ picked off a pass, and ⟦PERSON|Cranmer⟧, almost on his own, ⟦G16|rounded ⟦PERSON|Welbourn⟧ and walked it in⟧.
It's been some week for the 22-year-old, whose ⟦G17|goal⟧ on ⟦DATE|Sunday⟧ beat ⟦TEAM|Burnley⟧. He will now be checked for a tight calf ahead of the trip to ⟦TEAM|Chelsea⟧.
⟦FURNITURE|Watch: the goals from the Amex Stadium⟧
"In the first half their ⟦G18|second⟧ was soft but so was their ⟦G19|first⟧," said ⟦PERSON|Popa⟧. "I told them to take the next chance; it only takes one to change a match. It did that at ⟦SCORE|2-1⟧."
=====GOALS=====
{"id": "G1", "scorer": "Vidar Holm; Lewis Cranmer", "team": "Tottenham", "count": 3}
{"id": "G2", "scorer": "Lewis Cranmer", "team": "Tottenham", "count": 2}
{"id": "G3", "scorer": "Emile Kouassi", "team": "Brighton", "count": 2}
{"id": "G4", "scorer": "Vidar Holm", "team": "Tottenham", "minute": 59, "assist": "Antonio Rey", "kind": "header"}
{"id": "G5", "scorer": "Emile Kouassi", "team": "Brighton", "minute": 35, "minute_text": "35th minute", "assist": "Josh Tarrant", "kind": "shot"}
{"id": "G6", "scorer": "Emile Kouassi", "team": "Brighton", "minute": 35, "minute_text": "35th minute", "assist": "Josh Tarrant", "kind": "shot"}
{"id": "G7", "scorer": "Emile Kouassi", "team": "Brighton", "minute": 40, "minute_text": "five minutes", "kind": "penalty"}
{"id": "G8", "scorer": "Emile Kouassi", "team": "Brighton", "scope": "background", "count": 3}
{"id": "G9", "scorer": "Vidar Holm", "team": "Tottenham", "minute": 59, "minute_text": "59th minute", "assist": "Antonio Rey", "kind": "header"}
{"id": "G10", "scorer": "Vidar Holm", "team": "Tottenham", "minute": 59, "minute_text": "59th minute", "assist": "Antonio Rey", "kind": "header"}
{"id": "G11", "scorer": "Vidar Holm", "team": "Tottenham", "minute": 59, "minute_text": "59th minute", "assist": "Antonio Rey", "kind": "header"}
{"id": "G12", "scorer": "Bakary Ndiaye", "team": "Brighton", "minute": 67, "minute_text": "67th minute", "outcome": "ruled out"}
{"id": "G13", "scorer": "Lewis Cranmer", "team": "Tottenham", "minute": 85, "minute_text": "five minutes from the end", "kind": "shot"}
{"id": "G14", "scorer": "Lewis Cranmer", "team": "Tottenham", "minute": 85, "minute_text": "five minutes from the end", "kind": "shot"}
{"id": "G15", "scorer": "Lewis Cranmer", "team": "Tottenham", "minute": 85, "minute_text": "five minutes from the end", "kind": "shot"}
{"id": "G16", "scorer": "Lewis Cranmer", "team": "Tottenham", "kind": "shot"}
{"id": "G17", "scorer": "Lewis Cranmer", "team": "Tottenham", "scope": "background"}
{"id": "G18", "scorer": "Emile Kouassi", "team": "Brighton", "minute": 40, "kind": "penalty"}
{"id": "G19", "scorer": "Emile Kouassi", "team": "Brighton", "minute": 35, "assist": "Josh Tarrant", "kind": "shot"}
