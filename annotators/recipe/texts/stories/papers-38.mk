Report: ⟦TEAM|Salford City⟧ ⟦SCORE|1-3⟧ ⟦TEAM|Accrington Stanley⟧
⟦TEAM|Accrington Stanley⟧ produced their best away showing of the campaign to secure a thoroughly deserved three points at the ⟦VENUE|Peninsula Stadium⟧.
⟦FURNITURE|Watch: Stanley's goals on StanleyTV⟧
A ⟦PERSON|Luis Fontes⟧ ⟦G1|double⟧, either side of a ⟦PERSON|Denzel Kyei⟧ ⟦G2|equaliser⟧, and a ⟦G3|first senior goal⟧ for academy graduate ⟦PERSON|Charlie Makepeace⟧ did it for ⟦PERSON|Tommy Greaves⟧'s men, who were backed by 611 travelling fans.
⟦TEAM|Stanley⟧ began brightly. ⟦PERSON|Harvey Swindlehurst⟧ saw his effort deflected behind inside ⟦MINUTE|two minutes⟧, and ⟦PERSON|Makepeace⟧ fizzed one past the post. The pressure paid off when ⟦PERSON|Swindlehurst⟧ nodded down for ⟦PERSON|Fontes⟧, and the ⟦NORP|Portuguese⟧ midfielder ⟦G4|rifled in⟧ off the near upright.
The ⟦TEAM|Ammies⟧ had a spell before the ⟦MINUTE|interval⟧. ⟦PERSON|Tariq Iqbal⟧ was denied brilliantly by ⟦PERSON|Adam Boothroyd⟧ in the visitors' goal, and ⟦PERSON|Kyei⟧ couldn't turn in the rebound.
They were on terms ⟦MINUTE|five minutes after the restart⟧, ⟦PERSON|Kyei⟧ ⟦G5|finishing off⟧ an ⟦PERSON|Iqbal⟧ cross with his head.
Heads didn't drop. ⟦PERSON|Fontes⟧ had already rattled the bar with a set piece when he was handed another chance from 22 yards and ⟦G6|sent it round the wall and in⟧.
⟦PERSON|Boothroyd⟧ stood tall again, saving from ⟦PERSON|Iqbal⟧'s low drive and watching ⟦PERSON|Kyei⟧'s header drop wide, and on ⟦MINUTE|84 minutes⟧ ⟦PERSON|Greaves⟧ introduced fresh legs to see it through.
⟦PERSON|Makepeace⟧, who had seen one attempt blocked and another cleared off the line, then got what he deserved: a ⟦PERSON|Swindlehurst⟧ pass, a touch, and a ⟦G7|composed finish⟧.
⟦TEAM|Stanley⟧'s next test is at home to a ⟦GPE|Lancashire⟧ rival on ⟦DATE|Saturday⟧.
⟦FURNITURE|Salford City: Iqbal, Kyei. Accrington Stanley: Boothroyd, Swindlehurst, Makepeace, Fontes⟧
=====GOALS=====
{"id": "G1", "scorer": "Luis Fontes", "team": "Accrington Stanley", "count": 2}
{"id": "G2", "scorer": "Denzel Kyei", "team": "Salford City", "minute": 50, "assist": "Tariq Iqbal", "kind": "header"}
{"id": "G3", "scorer": "Charlie Makepeace", "team": "Accrington Stanley", "kind": "shot"}
{"id": "G4", "scorer": "Luis Fontes", "team": "Accrington Stanley", "kind": "shot"}
{"id": "G5", "scorer": "Denzel Kyei", "team": "Salford City", "minute": 50, "minute_text": "five minutes after the restart", "assist": "Tariq Iqbal", "kind": "header"}
{"id": "G6", "scorer": "Luis Fontes", "team": "Accrington Stanley", "kind": "free kick"}
{"id": "G7", "scorer": "Charlie Makepeace", "team": "Accrington Stanley", "kind": "shot"}
