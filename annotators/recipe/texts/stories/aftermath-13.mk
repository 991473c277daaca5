Late ⟦G1|strike⟧ sees ⟦TEAM|Gulls⟧ sink ⟦TEAM|Truro⟧ in ⟦DATE|Boxing Day⟧ derby
⟦PERSON|Alfie Sturgess⟧ was the toast of ⟦VENUE|Plainmoor⟧ after his stunning ⟦G2|volley⟧ settled a tight derby against ⟦TEAM|Truro City⟧ in ⟦TEAM|Torquay⟧'s favour.
The ⟦SCORE|2-1⟧ victory keeps them third in the ⟦COMPETITION|National League⟧. It was hard on ⟦TEAM|Truro⟧, who had been on top since ⟦PERSON|Connor Lilley⟧'s ⟦G3|equaliser⟧ midway through the second half.
⟦PERSON|Danny Howarth⟧ had ⟦G4|broken the deadlock⟧ with an angled ⟦G5|finish⟧. There had been barely a shot until then, apart from ⟦PERSON|Lilley⟧'s header that hit the bar in the ⟦MINUTE|eighth minute⟧. ⟦PERSON|Reece Banfield⟧ collected a throw and twice tried to cross; twice ⟦PERSON|Lee Pascoe⟧ blocked it. Instead of trying a third time he rolled it inside to ⟦PERSON|Kwame Darko-Hughes⟧, who spotted a run that nobody in the ⟦TEAM|Truro⟧ defence had. ⟦PERSON|Howarth⟧ ⟦G6|converted⟧ in the ⟦MINUTE|39th minute⟧.
⟦PERSON|Pascoe⟧, once of ⟦TEAM|Torquay⟧, was not happy with his midfield and let them know.
⟦PERSON|Max Trevelyan⟧ in the home goal had been a spectator but on ⟦MINUTE|62 minutes⟧ he had to fly to his left to stop ⟦PERSON|Pascoe⟧ himself from levelling. The corner was cleared, returned, cleared again and then drilled back in by ⟦PERSON|Pascoe⟧. It took a nick off ⟦PERSON|Banfield⟧ and ⟦PERSON|Lilley⟧ ⟦G7|got the final touch⟧. There were half-hearted shouts for offside.
"I thought I'd got the last touch, to be fair," said ⟦PERSON|Banfield⟧. "They can have it. I don't want an own goal."
⟦PERSON|Darko-Hughes⟧ went close, ⟦PERSON|Howarth⟧ went closer, and a draw seemed likely. But ⟦PERSON|Banfield⟧ had one more cross left in him. The ⟦TEAM|Tinners⟧' keeper flapped it to the edge of the area and ⟦PERSON|Sturgess⟧, on for the tiring ⟦PERSON|Howarth⟧, ⟦G8|caught it full on the boot⟧. The net took a long time to stop moving.
"He'll never hit another," his manager laughed. "I've watched him do that in training for a year and every one of them has gone in the car park. What a day to ⟦G9|score one⟧."
⟦TEAM|Truro⟧ have the chance of revenge on ⟦DATE|New Year's Day⟧, when ⟦TEAM|Torquay⟧ travel west. ⟦TEAM|Yeovil Town⟧ are their opponents before that.
=====GOALS=====
{"id": "G1", "scorer": "Alfie Sturgess", "team": "Torquay", "kind": "volley"}
{"id": "G2", "scorer": "Alfie Sturgess", "team": "Torquay", "kind": "volley"}
{"id": "G3", "scorer": "Connor Lilley", "team": "Truro City", "assist": "Lee Pascoe"}
{"id": "G4", "scorer": "Danny Howarth", "team": "Torquay", "minute": 39, "assist": "Kwame Darko-Hughes", "kind": "shot"}
{"id": "G5", "scorer": "Danny Howarth", "team": "Torquay", "minute": 39, "assist": "Kwame Darko-Hughes", "kind": "shot"}
{"id": "G6", "scorer": "Danny Howarth", "team": "Torquay", "minute": 39, "assist": "Kwame Darko-Hughes", "kind": "shot", "minute_text": "39th minute"}
{"id": "G7", "scorer": "Connor Lilley", "team": "Truro City", "assist": "Lee Pascoe"}
{"id": "G8", "scorer": "Alfie Sturgess", "team": "Torquay", "kind": "volley"}
{"id": "G9", "scorer": "Alfie Sturgess", "team": "Torquay", "kind": "volley"}
