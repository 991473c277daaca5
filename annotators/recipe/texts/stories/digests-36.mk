⟦PERSON|Ibragimov⟧'s long night ends in laughter
⟦FURNITURE|Clive Penhaligon at St James' Park⟧

Football's small mercies are sometimes granted late. ⟦PERSON|Ruslan Ibragimov⟧, who had spent the first ten minutes apologising, the next seventy trying to make up for it and the last ten holding his hamstring, was asked if he had meant the ⟦G1|second one⟧. He laughed so hard he had to sit down.

The second one was ⟦TEAM|Newcastle⟧'s ⟦G2|winner⟧, in the ⟦MINUTE|82nd minute⟧, when what was to all appearances a cross swung over ⟦PERSON|Sean Threadgold⟧. It meant the ⟦TEAM|Magpies⟧ beat ⟦TEAM|Leeds⟧ ⟦SCORE|2-1⟧, and that nobody on ⟦GPE|Tyneside⟧ will remember the other ⟦G3|goal⟧ in which the ⟦NORP|Kazakh⟧ was involved, at the other end, in the ⟦MINUTE|sixth minute⟧, when ⟦PERSON|Nico Sperling⟧'s harmless corner came off his head and ⟦G4|went past ⟦PERSON|Marcel Dubrovsky⟧⟧.

"I thought, this is how it goes for me," he said. It was his first league start.

In between came a match of many chances, most of them missed. ⟦PERSON|Olu Fashola⟧ put ⟦TEAM|Leeds⟧'s best over the bar from eight yards after the ⟦MINUTE|half-hour⟧. ⟦PERSON|Vinicius Prado⟧ struck ⟦PERSON|Threadgold⟧'s left-hand post, then his right. ⟦PERSON|Arturo Benavente⟧ blazed wide and was given a lecture by ⟦PERSON|Declan Moorhouse⟧, the captain, who soon after the ⟦MINUTE|break⟧ showed him how it is done: a stride, a low backlift, a shot that ⟦G5|had crossed the line⟧ before ⟦PERSON|Threadgold⟧ moved. From ⟦PERSON|Benavente⟧'s pass, too, on ⟦MINUTE|51⟧.

⟦PERSON|Moorhouse⟧ has made a habit of this. He ⟦G6|scored the winner⟧ at ⟦VENUE|Elland Road⟧ ⟦DATE|last season⟧, and the ⟦G7|equaliser⟧ here the year before that.

⟦TEAM|Leeds⟧ finished with three up front and had a ⟦G8|goal⟧ disallowed, correctly, for ⟦PERSON|Tadhg O'Sheehan⟧'s foul on the goalkeeper in ⟦MINUTE|stoppage time⟧; ⟦PERSON|O'Sheehan⟧ was booked as well for what he said. Their manager thought the ⟦G9|second⟧ should not have counted either. "There's an offside in the build-up," he said. There wasn't.

"I'd score an own goal every week," said ⟦PERSON|Ibragimov⟧, "if we win."
=====GOALS=====
{"id": "G1", "scorer": "Ruslan Ibragimov", "team": "Newcastle", "minute": 82}
{"id": "G2", "scorer": "Ruslan Ibragimov", "team": "Newcastle", "minute": 82, "minute_text": "82nd minute"}
{"id": "G3", "scorer": "Ruslan Ibragimov", "team": "Leeds", "minute": 6, "assist": "Nico Sperling", "kind": "own goal"}
{"id": "G4", "scorer": "Ruslan Ibragimov", "team": "Leeds", "minute": 6, "minute_text": "sixth minute", "assist": "Nico Sperling", "kind": "own goal"}
{"id": "G5", "scorer": "Declan Moorhouse", "team": "Newcastle", "minute": 51, "minute_text": "51", "assist": "Arturo Benavente", "kind": "shot"}
{"id": "G6", "scorer": "Declan Moorhouse", "team": "Newcastle", "scope": "background"}
{"id": "G7", "scorer": "Declan Moorhouse", "team": "Newcastle", "scope": "background"}
{"id": "G8", "team": "Leeds", "outcome": "ruled out"}
{"id": "G9", "scorer": "Ruslan Ibragimov", "team": "Newcastle", "minute": 82}
