⟦TEAM|Leeds⟧ defender ⟦PERSON|Thackray⟧ thanks fans after online abuse

⟦TEAM|Leeds United⟧ defender ⟦PERSON|Lewis Thackray⟧ has thanked supporters for "turning a horrible night around" after he was abused on social media following his mistake at ⟦TEAM|Fulham⟧.

⟦PERSON|Thackray⟧, 20, was making his second ⟦COMPETITION|Premier League⟧ start on ⟦DATE|Monday⟧ when, ⟦MINUTE|nine minutes from time⟧, he tried to intercept a low centre by ⟦PERSON|Demba Camara⟧ and ⟦G1|sent it past ⟦PERSON|Jordi Besalú⟧⟧, his own goalkeeper. It was the only ⟦G2|goal⟧.

Within an hour his accounts had received dozens of messages, which the club have passed to ⟦ORG|West Yorkshire Police⟧. "It's cowardly and it's criminal," said manager ⟦PERSON|Mick Scanlon⟧. "He's a kid from ⟦GPE|Wakefield⟧ playing for the club he loves. He put his foot out. Anyone who has played has done it."

⟦PERSON|Scanlon⟧, a centre-half himself, ⟦G3|did it three times⟧, once for ⟦TEAM|Blackpool⟧'s benefit in a play-off final.

The response has been something else. A banner was hung at ⟦VENUE|Elland Road⟧ on ⟦DATE|Tuesday⟧ night. Some 4,000 letters have arrived. ⟦PERSON|Besalú⟧ posted a film of his own worst moments, among them the ⟦G4|one⟧ at ⟦TEAM|West Brom⟧ where a goal kick hit ⟦PERSON|Robbie Tennant⟧ on the back of the head. "Now you are a member of the society," he wrote.

⟦PERSON|Thackray⟧ said he'd cried in the dressing room and had not wanted to go home. "⟦PERSON|Aaron Goodhew⟧ drove me. He didn't say a thing, he just drove, and got us chips. He had a chance to level it in ⟦MINUTE|added time⟧ and fired wide, and he was apologising to me."

He is expected to start against ⟦TEAM|Sunderland⟧ on ⟦DATE|Saturday⟧. ⟦TEAM|Leeds⟧ are 14th, three points above the bottom three, after a run of one win in eight.

⟦FURNITURE|If you have been affected by issues in this story, help is available.⟧

⟦FURNITURE|Related: Whites linked with Danish keeper | Besalú: My worst mistakes⟧
=====GOALS=====
{"id": "G1", "scorer": "Lewis Thackray", "team": "Fulham", "minute": 81, "kind": "own goal", "minute_text": "nine minutes from time"}
{"id": "G2", "scorer": "Lewis Thackray", "team": "Fulham", "minute": 81, "kind": "own goal"}
{"id": "G3", "scorer": "Mick Scanlon", "count": 3, "kind": "own goal", "scope": "background"}
{"id": "G4", "team": "West Brom", "scope": "background"}
