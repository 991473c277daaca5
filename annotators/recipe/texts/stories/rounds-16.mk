⟦TEAM|Plymouth⟧ salvage pride, ⟦TEAM|Stockport⟧ take the points: ⟦TEAM|Argyle⟧'s seven-minute collapse

The last act of a strange afternoon at ⟦VENUE|Home Park⟧ was a ⟦G1|goal⟧ that changed nothing. ⟦PERSON|Jago Trevelyan⟧'s ⟦G2|finish⟧, from ⟦PERSON|Kornel Adamczyk⟧'s pass in ⟦MINUTE|stoppage time⟧, made the score ⟦TEAM|Plymouth Argyle⟧ ⟦SCORE|1⟧, ⟦TEAM|Stockport County⟧ ⟦SCORE|3⟧, and it was greeted with the kind of cheer that has an edge to it.

By then a fair number of the 15,310 were on their way up the hill. They'd gone after ⟦PERSON|Tyler Oyelaran⟧, on loan from ⟦TEAM|Everton⟧, had ⟦G3|collected his second⟧ in the ⟦MINUTE|59th minute⟧, walking the ball past ⟦PERSON|Marek Vašek⟧ when ⟦TEAM|Argyle⟧'s back line stopped for a flag that stayed down. It was ⟦TEAM|Stockport⟧'s ⟦G4|third⟧ in seven minutes.

They ⟦G5|scored the first⟧ on ⟦MINUTE|52⟧ from a corner, ⟦PERSON|Hayden Moss⟧ ⟦G6|climbing above⟧ ⟦PERSON|Adamczyk⟧. They ⟦G7|scored the second⟧ on ⟦MINUTE|56⟧ from a ⟦TEAM|Plymouth⟧ corner, ⟦PERSON|Moss⟧ heading it clear for ⟦PERSON|Oyelaran⟧ to run 70 yards and ⟦G8|drive low past ⟦PERSON|Vašek⟧⟧. And so on.

What makes it stranger is that ⟦TEAM|Argyle⟧ had been in command at the ⟦MINUTE|interval⟧. ⟦PERSON|Trevelyan⟧ had an effort touched on to the bar in the ⟦MINUTE|ninth minute⟧, ⟦PERSON|Adamczyk⟧ skewed wide when he had time for a cup of tea, and a penalty shout, for ⟦PERSON|Moss⟧'s grab at ⟦PERSON|Ivo Pennell⟧, looked more than fair. ⟦TEAM|Stockport⟧'s one attempt before ⟦MINUTE|half-time⟧ was a free-kick into the wall.

⟦PERSON|Dean Sawbridge⟧, the home manager, was asked whether his team had switched off. "You'd have to be switched on first," he said, then thought better of it. "No. We were good. We gave up three ⟦G9|goals⟧, and two of them I could have defended in these shoes."

⟦TEAM|County⟧'s fourth win in five takes them into the ⟦COMPETITION|League One⟧ play-off places. ⟦PERSON|Oyelaran⟧'s two ⟦G10|strikes⟧ bring his tally to ⟦G11|nine⟧.
⟦FURNITURE|Plymouth (3-5-2): Vašek 5; Pennell 6, Cross 4, Adamczyk 6...⟧
=====GOALS=====
{"id": "G1", "scorer": "Jago Trevelyan", "team": "Plymouth Argyle", "assist": "Kornel Adamczyk", "kind": "shot"}
{"id": "G2", "scorer": "Jago Trevelyan", "team": "Plymouth Argyle", "assist": "Kornel Adamczyk", "kind": "shot"}
{"id": "G3", "scorer": "Tyler Oyelaran", "team": "Stockport County", "minute": 59, "kind": "shot", "minute_text": "59th minute"}
{"id": "G4", "scorer": "Hayden Moss; Tyler Oyelaran", "team": "Stockport County", "count": 3}
{"id": "G5", "scorer": "Hayden Moss", "team": "Stockport County", "minute": 52, "kind": "header", "minute_text": "52"}
{"id": "G6", "scorer": "Hayden Moss", "team": "Stockport County", "minute": 52, "kind": "header", "minute_text": "52"}
{"id": "G7", "scorer": "Tyler Oyelaran", "team": "Stockport County", "minute": 56, "assist": "Moss", "kind": "shot", "minute_text": "56"}
{"id": "G8", "scorer": "Tyler Oyelaran", "team": "Stockport County", "minute": 56, "assist": "Moss", "kind": "shot", "minute_text": "56"}
{"id": "G9", "scorer": "Hayden Moss; Tyler Oyelaran", "team": "Stockport County", "count": 3}
{"id": "G10", "scorer": "Tyler Oyelaran", "team": "Stockport County", "count": 2}
{"id": "G11", "scorer": "Tyler Oyelaran", "scope": "background", "count": 9}
