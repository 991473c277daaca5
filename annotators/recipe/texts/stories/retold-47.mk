⟦TEAM|BORO⟧ ⟦SCORE|0⟧ ⟦TEAM|WEST BROM⟧ ⟦SCORE|2⟧
Early ⟦G1|goal⟧ sets ⟦TEAM|Albion⟧ on their way
⟦FURNITURE|Teesside Sport | 22:41⟧
⟦TEAM|West Bromwich Albion⟧ ⟦G2|took the lead⟧ before ⟦TEAM|Middlesbrough⟧ had settled and ⟦G3|struck again⟧ before they'd woken up, and a ⟦VENUE|Riverside⟧ crowd of 24,000 had seen enough.
⟦TEAM|Boro⟧ supporters have got used to this. It's the fifth home game running in which the first ⟦G4|goal⟧ has gone to the visitors.
This ⟦G5|one⟧ was self-inflicted. Captain ⟦PERSON|Jonny Haswell⟧ tried to shepherd the ball out of play, ⟦PERSON|Karl Wetherby⟧ robbed him and from his cross ⟦PERSON|Tunji Alabi⟧, all by himself, ⟦G6|scored⟧.
⟦PERSON|Michael Cargill⟧'s men did have a spell after that. ⟦PERSON|Haswell⟧ volleyed over from a corner, ⟦NORP|Brazilian⟧ midfielder ⟦PERSON|Luan Pires⟧ had a shot beaten out by ⟦PERSON|Joe Wildgoose⟧ and ⟦PERSON|Ethan Rowley⟧ dragged the rebound wide.
But on ⟦MINUTE|29 minutes⟧ the ⟦TEAM|Baggies⟧ had their ⟦G7|second⟧. ⟦PERSON|Alabi⟧ flicked on, ⟦PERSON|Wetherby⟧ went round the outside of ⟦PERSON|Rowley⟧ and centred, and ⟦PERSON|Scott Dunmore⟧, following up, ⟦G8|had a tap-in⟧ after keeper ⟦PERSON|Alfie Norton⟧ had only pushed the ball out to him.
⟦PERSON|Pires⟧ hit a post in the second half. Substitute ⟦PERSON|Niall Cosgrove⟧ had a penalty saved by ⟦PERSON|Wildgoose⟧ in the ⟦MINUTE|74th minute⟧, after which the exits filled up.
"We're not doing the basics," said ⟦PERSON|Cargill⟧, who'll speak to chairman ⟦PERSON|Ron Blythe⟧ in the morning. "The ⟦G9|goal⟧ that beats us, it's a school playground ⟦G10|goal⟧. And from the ⟦G11|second⟧, nobody reacts. Nobody."
⟦TEAM|Albion⟧ manager ⟦PERSON|Jack Crowther⟧ was complimentary about ⟦PERSON|Alabi⟧. "He's a handful. He'll score 15 if he stays fit. The second ⟦G12|goal⟧ came from him winning it in the air."
The ⟦TEAM|Baggies⟧ climb to sixth. ⟦TEAM|Boro⟧ stay in 20th, two points off the drop.
=====GOALS=====
{"id": "G1", "scorer": "Tunji Alabi", "team": "West Bromwich Albion", "assist": "Karl Wetherby", "kind": "shot"}
{"id": "G2", "scorer": "Tunji Alabi", "team": "West Bromwich Albion", "assist": "Karl Wetherby", "kind": "shot"}
{"id": "G3", "scorer": "Scott Dunmore", "team": "West Bromwich Albion", "minute": 29, "kind": "shot"}
{"id": "G4", "scope": "background", "count": 5}
{"id": "G5", "scorer": "Tunji Alabi", "team": "West Bromwich Albion", "assist": "Karl Wetherby", "kind": "shot"}
{"id": "G6", "scorer": "Tunji Alabi", "team": "West Bromwich Albion", "assist": "Karl Wetherby", "kind": "shot", "score": "0-1"}
{"id": "G7", "scorer": "Scott Dunmore", "team": "West Bromwich Albion", "minute": 29, "kind": "shot", "minute_text": "29 minutes", "score": "0-2"}
{"id": "G8", "scorer": "Scott Dunmore", "team": "West Bromwich Albion", "minute": 29, "kind": "shot"}
{"id": "G9", "scorer": "Tunji Alabi", "team": "West Bromwich Albion", "assist": "Karl Wetherby", "kind": "shot"}
{"id": "G10", "scorer": "Tunji Alabi", "team": "West Bromwich Albion", "assist": "Karl Wetherby", "kind": "shot"}
{"id": "G11", "scorer": "Scott Dunmore", "team": "West Bromwich Albion", "minute": 29, "kind": "shot"}
{"id": "G12", "scorer": "Scott Dunmore", "team": "West Bromwich Albion", "minute": 29, "kind": "shot"}
