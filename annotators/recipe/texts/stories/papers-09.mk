⟦TEAM|Steels⟧ and ⟦TEAM|Gladiators⟧ share four in ⟦VENUE|Bracken Moor⟧ mudbath
Supporters with forks were on the ⟦VENUE|Bracken Moor⟧ pitch at nine in the morning, and it took two inspections before the referee said yes. Those who stayed saw a cracker: ⟦TEAM|Stocksbridge Park Steels⟧ ⟦SCORE|2⟧, ⟦TEAM|Matlock Town⟧ ⟦SCORE|2⟧.
It was end to end from the start. ⟦TEAM|Matlock⟧'s ⟦PERSON|Jamal Bright⟧ had an effort blocked by ⟦PERSON|Gavin Stott⟧. ⟦PERSON|Billy Thacker⟧, up the other end, was denied by ⟦PERSON|Ollie Pickersgill⟧. Then on ⟦MINUTE|14 minutes⟧ ⟦PERSON|Bright⟧ turned his man on the right and rolled the ball across, and ⟦PERSON|Conor Delahunt⟧ ⟦G1|tucked it away⟧.
⟦TEAM|Matlock⟧'s joy didn't last. From a long throw ⟦PERSON|Reece Ormerod⟧ flicked on and ⟦PERSON|Marcus Abayomi⟧ ⟦G2|got his head to it⟧ before ⟦PERSON|Pickersgill⟧ could (⟦MINUTE|22⟧).
⟦PERSON|Thacker⟧ should have put ⟦TEAM|Steels⟧ ahead; he did the hard bit in beating the full-back, did the easy bit badly and sliced his finish into the car park. ⟦PERSON|Abayomi⟧ had a header tipped over. ⟦PERSON|Bright⟧ smacked the woodwork with a free-kick.
⟦TEAM|Steels⟧ did ⟦G3|get their noses in front⟧ ⟦MINUTE|two minutes into first-half stoppage time⟧. ⟦PERSON|Thacker⟧'s cross-shot was heading for the throw-in until ⟦PERSON|Ethan Rusk⟧ ⟦G4|slid it over the line⟧.
⟦PERSON|Bright⟧'s next ⟦G5|free-kick⟧, ⟦MINUTE|12 minutes after the restart⟧, was a beauty. ⟦PERSON|Stott⟧ barely moved.
Both sides could have nicked it. ⟦PERSON|Ormerod⟧ went clear on ⟦MINUTE|70⟧ but with only ⟦PERSON|Pickersgill⟧ to beat scuffed wide. ⟦PERSON|Delahunt⟧ was thwarted twice by ⟦PERSON|Stott⟧, the second save low to his left being the best of the day. ⟦PERSON|Rusk⟧, in the dying moments, had the ball in his hands for a throw when the whistle went.
⟦TEAM|Steels⟧ stay ninth. They go to ⟦TEAM|Ilkeston⟧ ⟦DATE|next Saturday⟧ in the ⟦COMPETITION|Northern Premier League⟧.
⟦FURNITURE|Man of the match: Gavin Stott. Gate: 312.⟧
=====GOALS=====
{"id": "G1", "scorer": "Conor Delahunt", "team": "Matlock Town", "minute": 14, "minute_text": "14 minutes", "assist": "Jamal Bright", "kind": "shot"}
{"id": "G2", "scorer": "Marcus Abayomi", "team": "Stocksbridge Park Steels", "minute": 22, "minute_text": "22", "kind": "header"}
{"id": "G3", "scorer": "Ethan Rusk", "team": "Stocksbridge Park Steels", "minute": 45, "added": 2, "minute_text": "two minutes into first-half stoppage time", "assist": "Billy Thacker", "kind": "shot"}
{"id": "G4", "scorer": "Ethan Rusk", "team": "Stocksbridge Park Steels", "minute": 45, "added": 2, "minute_text": "two minutes into first-half stoppage time", "assist": "Billy Thacker", "kind": "shot"}
{"id": "G5", "scorer": "Jamal Bright", "team": "Matlock Town", "minute": 57, "minute_text": "12 minutes after the restart", "kind": "free kick"}
