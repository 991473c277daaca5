⟦TEAM|Sparta⟧ turn it around in four minutes, stay with ⟦TEAM|Slavia⟧
⟦GPE|Prague⟧, ⟦DATE|16 March⟧ (⟦ORG|ČTK⟧) – Two late ⟦G1|goals⟧, by ⟦PERSON|Tomáš Hrubeš⟧ and ⟦PERSON|Ondřej Pech⟧, brought ⟦TEAM|Sparta Prague⟧ a ⟦SCORE|2-1⟧ victory over ⟦TEAM|Slovan Liberec⟧ and kept the ⟦VENUE|Letná⟧ club level on points with ⟦TEAM|Slavia⟧ at the head of the ⟦COMPETITION|Czech First League⟧.
⟦TEAM|Liberec⟧, fighting against relegation, had ⟦G2|gone ahead⟧ with their second serious attack. ⟦PERSON|Lukáš Vávra⟧ had already shot into the arms of ⟦PERSON|Michal Drobný⟧ in the ⟦MINUTE|19th minute⟧. On ⟦MINUTE|56 minutes⟧ he tried again from the same place and the ball ⟦G3|took a touch off ⟦PERSON|Filip Stejskal⟧ and went in⟧.
Before then ⟦TEAM|Sparta⟧ had nine corners and no reward. ⟦PERSON|Hrubeš⟧ put the best of them over, ⟦PERSON|Adam Kolařík⟧ saw a drive parried by ⟦PERSON|Radek Sýkora⟧, and ⟦PERSON|Pech⟧, three metres from goal, let the ball run under his boot.
The coach made three changes. ⟦PERSON|Stejskal⟧, moved to full-back, hit a post with ⟦MINUTE|13 minutes left⟧. The pressure told when ⟦PERSON|Kolařík⟧ crossed early and ⟦PERSON|Hrubeš⟧, between two defenders, ⟦G4|guided it across⟧ ⟦PERSON|Sýkora⟧ (⟦MINUTE|81⟧).
⟦MINUTE|Four minutes on⟧, ⟦PERSON|Sýkora⟧ could only push out a shot from ⟦PERSON|Kolařík⟧. ⟦PERSON|Stejskal⟧'s attempt from the rebound was charged down. ⟦PERSON|Pech⟧'s third touch of the move ⟦G5|found the corner⟧.
"I'd missed an easier one, so I shut my eyes," ⟦PERSON|Pech⟧ said.
⟦PERSON|Vávra⟧ could have rescued a point but, clean through in ⟦MINUTE|stoppage time⟧, he lobbed the keeper and the bar.
⟦TEAM|Slavia⟧ host ⟦TEAM|Sparta⟧ in a fortnight.
=====GOALS=====
{"id": "G1", "scorer": "Tomáš Hrubeš; Ondřej Pech", "team": "Sparta Prague", "count": 2}
{"id": "G2", "scorer": "Lukáš Vávra", "team": "Slovan Liberec", "minute": 56, "kind": "shot"}
{"id": "G3", "scorer": "Lukáš Vávra", "team": "Slovan Liberec", "minute": 56, "minute_text": "56 minutes", "kind": "shot"}
{"id": "G4", "scorer": "Tomáš Hrubeš", "team": "Sparta Prague", "minute": 81, "minute_text": "81", "assist": "Adam Kolařík", "kind": "header"}
{"id": "G5", "scorer": "Ondřej Pech", "team": "Sparta Prague", "minute": 85, "kind": "shot"}
