⟦TEAM|Jags⟧ leave it late again as ⟦PERSON|Pettigrew⟧ ⟦G7|nets⟧ against ⟦TEAM|Raith⟧
⟦TEAM|Partick Thistle⟧ 2, ⟦TEAM|Raith Rovers⟧ 1
⟦PERSON|Lyle Pettigrew⟧'s ⟦G1|goal⟧ in the ⟦MINUTE|second of three minutes added on⟧ sent ⟦TEAM|Thistle⟧ to the top of the ⟦COMPETITION|Championship⟧ and sparked bedlam at ⟦VENUE|Firhill⟧.
The on-loan winger ⟦G2|scored⟧ with practically the last kick. ⟦PERSON|Mario Lelić⟧'s cross-field ball was chested down by ⟦PERSON|Josh Abernethy⟧, he was tackled, and ⟦PERSON|Pettigrew⟧ nipped in ahead of two team-mates to ⟦G3|clip it over the diving ⟦PERSON|Paul Gilhooly⟧⟧.
⟦TEAM|Raith⟧ had only themselves to blame. They'd been ahead, and comfortable, ⟦G4|goal⟧ courtesy of ⟦PERSON|Connor Brannigan⟧ in the ⟦MINUTE|27th minute⟧, the former ⟦TEAM|Jags⟧ man ⟦G5|finishing off⟧ a counter begun by ⟦PERSON|Gilhooly⟧'s throw and carried on by ⟦PERSON|Dean Cuthbert⟧'s run down the ⟦GPE|Maryhill⟧ touchline. He didn't celebrate.
⟦PERSON|Cuthbert⟧ might have made it safe before ⟦MINUTE|half-time⟧ but ran into ⟦PERSON|Gregor Mathieson⟧, who flung out a leg. ⟦PERSON|Abernethy⟧'s header was clawed out at the other end.
On ⟦MINUTE|57 minutes⟧ ⟦TEAM|Raith⟧ lost ⟦PERSON|Cuthbert⟧ to a hamstring and things began to tilt. ⟦PERSON|Lelić⟧, the ⟦NORP|Croatian⟧, skelped one against the bar. ⟦PERSON|Pettigrew⟧ was booked for a dive. Then, with ⟦MINUTE|20 minutes to go⟧, a ⟦PERSON|Lelić⟧ free-kick wasn't dealt with, ⟦PERSON|Brannigan⟧, back helping out, hacked at it, and the ball flew off ⟦PERSON|Abernethy⟧'s chest and ⟦G6|in⟧. "I knew nothing about it," he admitted. "It still counts, doesn't it?"
The goalkeeper was furious with his defence and could be heard all the way to ⟦GPE|Kirkcaldy⟧.
The ⟦GPE|Fife⟧ club haven't won away since ⟦DATE|October⟧ and slip to seventh. ⟦TEAM|Thistle⟧ visit ⟦TEAM|Queen's Park⟧ ⟦DATE|next week⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lyle Pettigrew", "team": "Partick Thistle", "minute": 90, "added": 2, "kind": "shot", "minute_text": "second of three minutes added on"}
{"id": "G2", "scorer": "Lyle Pettigrew", "team": "Partick Thistle", "minute": 90, "added": 2, "kind": "shot"}
{"id": "G3", "scorer": "Lyle Pettigrew", "team": "Partick Thistle", "minute": 90, "added": 2, "kind": "shot"}
{"id": "G4", "scorer": "Connor Brannigan", "team": "Raith Rovers", "minute": 27, "assist": "Dean Cuthbert", "kind": "shot", "minute_text": "27th minute"}
{"id": "G5", "scorer": "Connor Brannigan", "team": "Raith Rovers", "minute": 27, "assist": "Dean Cuthbert", "kind": "shot", "minute_text": "27th minute"}
{"id": "G6", "scorer": "Josh Abernethy", "team": "Partick Thistle", "minute": 70, "minute_text": "20 minutes to go"}
{"id": "G7", "scorer": "Lyle Pettigrew", "team": "Partick Thistle", "minute": 90, "added": 2, "kind": "shot"}
