⟦TEAM|Wrexham⟧ ⟦SCORE|3-0⟧ ⟦TEAM|Cardiff City⟧: Derby delight for ⟦TEAM|Dragons⟧
⟦FURNITURE|Last updated 17:42⟧
⟦TEAM|Wrexham⟧ made light work of ⟦TEAM|Cardiff City⟧ in the ⟦NORP|Welsh⟧ derby, ⟦G1|goals⟧ from ⟦PERSON|Dominic Raynor⟧, ⟦PERSON|Ollie Pennington⟧ and ⟦PERSON|Sven Halvorsen⟧ lifting them into the top six of the ⟦COMPETITION|Championship⟧.
⟦PERSON|Raynor⟧ led the way with a ⟦MINUTE|quarter-hour⟧ ⟦G2|tap-in⟧, ⟦PERSON|Pennington⟧ ⟦G3|doubled the lead⟧ before ⟦MINUTE|half-time⟧ and ⟦PERSON|Halvorsen⟧'s ⟦G4|finish⟧ in the closing stages put the seal on a happy afternoon at the ⟦VENUE|Racecourse Ground⟧.
⟦TEAM|Cardiff⟧ had started brightly. ⟦PERSON|Rhys Mathias⟧ cut in and hit a rasping drive that ⟦PERSON|Pedro Salgado⟧ pushed away, and from the corner ⟦PERSON|Lamine Sow⟧ headed over.
They fell behind to their own mistake. ⟦PERSON|Sow⟧'s back-pass was short, ⟦PERSON|Pennington⟧ nipped in to square it and ⟦PERSON|Raynor⟧ ⟦G5|obliged from a yard⟧ in the ⟦MINUTE|15th minute⟧.
⟦PERSON|Pennington⟧ spurned a chance to get a second on ⟦MINUTE|27 minutes⟧, sliding a shot wide after going through and past the keeper. He did better on ⟦MINUTE|40⟧, ⟦G6|guiding ⟦PERSON|Halvorsen⟧'s cross into the far corner⟧.
The visitors' manager ⟦PERSON|Ivan Brkic⟧ made three changes at the ⟦MINUTE|break⟧. ⟦PERSON|Mathias⟧ forced ⟦PERSON|Salgado⟧ into another stop on ⟦MINUTE|52 minutes⟧, while ⟦PERSON|Sow⟧ was lucky to escape a red card for a lunge on ⟦PERSON|Raynor⟧.
The points were safe when ⟦TEAM|Wrexham⟧ ⟦G7|added a third⟧ on ⟦MINUTE|86⟧. ⟦PERSON|Raynor⟧ won a header against ⟦PERSON|Sow⟧ and ⟦PERSON|Halvorsen⟧ ⟦G8|went through and clipped it past⟧ ⟦PERSON|Jamie Orme⟧.
"We gave them a leg-up with the first ⟦G9|goal⟧," said ⟦PERSON|Brkic⟧. "You can't do that in a derby."
⟦TEAM|Wrexham⟧'s next game is away to ⟦TEAM|Hull City⟧ on ⟦DATE|Tuesday⟧, when ⟦TEAM|Cardiff⟧ host ⟦TEAM|Preston⟧.
=====GOALS=====
{"id": "G1", "scorer": "Dominic Raynor; Ollie Pennington; Sven Halvorsen", "team": "Wrexham", "count": 3}
{"id": "G2", "scorer": "Dominic Raynor", "team": "Wrexham", "minute": 15, "assist": "Ollie Pennington", "kind": "shot"}
{"id": "G3", "scorer": "Ollie Pennington", "team": "Wrexham", "minute": 40, "assist": "Sven Halvorsen"}
{"id": "G4", "scorer": "Sven Halvorsen", "team": "Wrexham", "minute": 86, "assist": "Dominic Raynor", "kind": "shot"}
{"id": "G5", "scorer": "Dominic Raynor", "team": "Wrexham", "minute": 15, "minute_text": "15th minute", "assist": "Ollie Pennington", "kind": "shot"}
{"id": "G6", "scorer": "Ollie Pennington", "team": "Wrexham", "minute": 40, "minute_text": "40", "assist": "Sven Halvorsen", "score": "2-0"}
{"id": "G7", "scorer": "Sven Halvorsen", "team": "Wrexham", "minute": 86, "assist": "Dominic Raynor", "kind": "shot"}
{"id": "G8", "scorer": "Sven Halvorsen", "team": "Wrexham", "minute": 86, "minute_text": "86", "assist": "Dominic Raynor", "kind": "shot"}
{"id": "G9", "scorer": "Dominic Raynor", "team": "Wrexham", "minute": 15, "assist": "Ollie Pennington", "kind": "shot"}
