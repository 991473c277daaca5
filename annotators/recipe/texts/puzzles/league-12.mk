⟦PERSON|McAndrew⟧ ⟦G1|header⟧ settles it deep into ⟦MINUTE|stoppage time⟧
An eventful finale gave ⟦TEAM|Chesterfield⟧ a ⟦SCORE|1-0⟧ win at ⟦TEAM|Gillingham⟧, captain ⟦PERSON|Fraser McAndrew⟧ ⟦G2|scoring⟧ with the last touch of the match.
The centre-half, 33, ⟦G3|rose highest to meet⟧ ⟦PERSON|Sergio Peralta⟧'s corner in the ⟦MINUTE|fifth minute of added time⟧.
It was harsh on ⟦TEAM|Gillingham⟧ and in particular on goalkeeper ⟦PERSON|Ashley Boyce⟧, whose saves from ⟦PERSON|Jordan Tindle⟧ in the ⟦MINUTE|23rd minute⟧ and from ⟦PERSON|Demba Kanté⟧ just after the ⟦MINUTE|break⟧ had looked like securing a draw.
⟦PERSON|Luca Whitcombe⟧ had come closest for the home side, heading against the crossbar shortly before the ⟦MINUTE|hour⟧ after a fine run by ⟦PERSON|Brandon Osei⟧.
⟦PERSON|Osei⟧ was then sent off on ⟦MINUTE|74 minutes⟧, collecting a second yellow card for a late lunge on ⟦PERSON|Peralta⟧, and it was the ⟦TEAM|Spireites⟧ who finished on top.
⟦PERSON|Kanté⟧ curled wide, ⟦PERSON|Tindle⟧ saw a goalbound shot hit ⟦PERSON|Elliot Sykes⟧, and ⟦PERSON|Sykes⟧ again was in the way when ⟦PERSON|McAndrew⟧ tried his luck from the penalty spot.
⟦TEAM|Gills⟧ boss ⟦PERSON|Paul Hartnell⟧ was furious with the amount of time played. "Five minutes were up. The corner shouldn't be taken. I asked the fourth official and he shrugged," he told the club's website.
⟦PERSON|McAndrew⟧ has played 212 times for ⟦TEAM|Chesterfield⟧ and this was only his eighth ⟦G4|goal⟧. "I normally go up there to get in the way," he said.
⟦TEAM|Chesterfield⟧ stay fifth. ⟦TEAM|Gillingham⟧, who have not scored in 337 minutes of football, are away to ⟦TEAM|Tranmere Rovers⟧ on ⟦DATE|Boxing Day⟧, and have won none of their last six at ⟦VENUE|Priestfield⟧.
=====GOALS=====
{"id": "G1", "scorer": "Fraser McAndrew", "team": "Chesterfield", "minute": 90, "added": 5, "kind": "header", "assist": "Sergio Peralta"}
{"id": "G2", "scorer": "Fraser McAndrew", "team": "Chesterfield", "minute": 90, "added": 5, "kind": "header", "assist": "Sergio Peralta", "minute_text": "fifth minute of added time"}
{"id": "G3", "scorer": "Fraser McAndrew", "team": "Chesterfield", "minute": 90, "added": 5, "kind": "header", "assist": "Sergio Peralta", "minute_text": "fifth minute of added time"}
{"id": "G4", "scorer": "Fraser McAndrew", "team": "Chesterfield", "minute": 90, "added": 5, "kind": "header", "assist": "Sergio Peralta"}
