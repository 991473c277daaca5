⟦TEAM|Chelsea⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Manchester United⟧: ⟦PERSON|Markou⟧ wins ⟦COMPETITION|League Cup⟧ for ⟦TEAM|United⟧

⟦PERSON|Elena Markou⟧'s early ⟦G1|goal⟧ was enough for ⟦TEAM|Manchester United⟧ to claim the first ⟦COMPETITION|Women's League Cup⟧ of their history and end ⟦TEAM|Chelsea⟧'s hopes of a clean sweep.

The ⟦TEAM|Greece⟧ forward ⟦G2|scored⟧ in the ⟦MINUTE|eighth minute⟧ of a scruffy final in ⟦GPE|Derby⟧, and ⟦PERSON|Sonia Bompastor⟧'s side, with 71 ⟦G3|goals⟧ in all competitions behind them, could not find a way past ⟦PERSON|Rosa Kaptein⟧ in the 82 that followed.

⟦FURNITURE|ALSO READ: The rise and rise of Elena Markou⟧

⟦NORP|Dutch⟧ goalkeeper ⟦PERSON|Kaptein⟧ has ⟦G4|conceded only four goals⟧ since ⟦DATE|New Year⟧ and was superb again. She denied ⟦PERSON|Simi Adeyemi-Fox⟧ with her feet after ⟦MINUTE|19 minutes⟧, tipped over from ⟦PERSON|Freya Godsell⟧ just before ⟦MINUTE|half-time⟧ and got a hand to ⟦PERSON|Bethany Rowlatt⟧'s close-range header when the stadium was already celebrating.

⟦PERSON|Markou⟧'s ⟦G5|winner⟧ owed plenty to ⟦PERSON|Julia Zielińska⟧. The ⟦NORP|Polish⟧ midfielder robbed ⟦PERSON|Megan Oates⟧ and slid her in, and though ⟦PERSON|Lauren Haybittle⟧ got a touch, the ball ⟦G6|trickled over the line⟧.

⟦TEAM|United⟧ could have had more: a ⟦PERSON|Dee Hanlon⟧ free-kick struck the outside of the post in the ⟦MINUTE|74th minute⟧ and ⟦PERSON|Markou⟧ had a penalty appeal turned down in ⟦MINUTE|stoppage time⟧.

"To keep a clean sheet against that attack, wow," ⟦PERSON|Kaptein⟧ told ⟦ORG|Sky Sports⟧. "I said at ⟦MINUTE|half-time⟧, one goal will do it, girls. Nobody believed me."

The ⟦ORG|Subway⟧-backed competition attracted a final crowd of 21,060 to ⟦VENUE|Pride Park⟧, the best in the trophy's history. ⟦TEAM|Chelsea⟧'s next ⟦COMPETITION|WSL⟧ match is against ⟦TEAM|Liverpool⟧ on ⟦DATE|Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Elena Markou", "team": "Manchester United", "minute": 8, "assist": "Julia Zielińska", "kind": "shot"}
{"id": "G2", "scorer": "Elena Markou", "team": "Manchester United", "minute": 8, "assist": "Julia Zielińska", "kind": "shot", "minute_text": "eighth minute"}
{"id": "G3", "team": "Chelsea", "count": 71, "scope": "background"}
{"id": "G4", "count": 4, "scope": "background"}
{"id": "G5", "scorer": "Elena Markou", "team": "Manchester United", "minute": 8, "assist": "Julia Zielińska", "kind": "shot"}
{"id": "G6", "scorer": "Elena Markou", "team": "Manchester United", "minute": 8, "assist": "Julia Zielińska", "kind": "shot"}
