⟦TEAM|Cliftonville⟧ fallout: ⟦PERSON|McGlone⟧ defends tactics after ⟦TEAM|Linfield⟧ defeat... or was it a win?

⟦TEAM|Cliftonville⟧ boss ⟦PERSON|Aidan McGlone⟧ found himself in the odd position of apologising for a victory on ⟦DATE|Monday⟧.

The ⟦TEAM|Reds⟧ beat ⟦TEAM|Linfield⟧ ⟦SCORE|3-1⟧ at ⟦VENUE|Solitude⟧ on ⟦DATE|Saturday⟧ to end a run of nine meetings without success, but the manner of it did not please everybody. They had 24 per cent of the ball. Two of the ⟦G1|goals⟧ were from long throws.

"I've had emails," said ⟦PERSON|McGlone⟧. "I've had more emails about winning than I've ever had about losing."

⟦PERSON|Ciarán Duddy⟧ was the one with the finishing touch on both occasions. The striker, who's 34, ⟦G2|forced the first over the line⟧ in the seventh minute following a scramble and, after ⟦PERSON|Mark Stafford-Orr⟧'s ⟦G3|header⟧ on ⟦MINUTE|28⟧ had brought ⟦TEAM|Linfield⟧ level, ⟦G4|restored the lead⟧ in the ⟦MINUTE|66th⟧, this time reacting quickest to ⟦PERSON|Gerard Toner⟧'s flick. ⟦PERSON|Kyle Beattie⟧'s ⟦G5|own goal⟧, ⟦MINUTE|five minutes on⟧, owed nothing to a throw: the defender, under no pressure, tried to find his keeper.

⟦TEAM|Linfield⟧, in between, had hit the woodwork three times. ⟦PERSON|Lorcan Heaney⟧ might also have had a penalty, or so the ⟦ORG|Belfast Telegraph⟧ thought, giving ⟦PERSON|McGlone⟧'s team four out of ten.

"We've ⟦G6|gone a goal up⟧, we've protected what we had. They ⟦G7|equalise⟧, we go again," he said. "What would people like? Sixty passes and a one-nil defeat? I've done that. I got the sack."

⟦PERSON|Duddy⟧ is up to ⟦G8|twelve⟧ for the campaign, more than in the previous two combined. He ⟦G9|hit the winner⟧ in ⟦DATE|last year⟧'s ⟦COMPETITION|County Antrim Shield⟧ final, off a throw, obviously.

⟦TEAM|Cliftonville⟧ go to ⟦VENUE|The Oval⟧ to meet ⟦TEAM|Glentoran⟧ on ⟦DATE|Friday⟧, while ⟦TEAM|Linfield⟧, second behind ⟦TEAM|Larne⟧, play ⟦TEAM|Coleraine⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ciarán Duddy", "team": "Cliftonville", "count": 2}
{"id": "G2", "scorer": "Ciarán Duddy", "team": "Cliftonville", "minute": 7, "minute_text": "seventh minute"}
{"id": "G3", "scorer": "Mark Stafford-Orr", "team": "Linfield", "minute": 28, "kind": "header", "minute_text": "28"}
{"id": "G4", "scorer": "Ciarán Duddy", "team": "Cliftonville", "minute": 66, "assist": "Gerard Toner", "minute_text": "66th"}
{"id": "G5", "scorer": "Kyle Beattie", "team": "Linfield", "minute": 71, "kind": "own goal", "minute_text": "five minutes on"}
{"id": "G6", "scorer": "Ciarán Duddy", "team": "Cliftonville", "minute": 7}
{"id": "G7", "scorer": "Mark Stafford-Orr", "team": "Linfield", "minute": 28, "kind": "header"}
{"id": "G8", "scorer": "Ciarán Duddy", "team": "Cliftonville", "count": 12, "scope": "background"}
{"id": "G9", "scorer": "Ciarán Duddy", "team": "Cliftonville", "scope": "background"}
