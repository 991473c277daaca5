⟦TEAM|Motherwell⟧ ⟦SCORE|0-3⟧ ⟦TEAM|St Mirren⟧: ⟦TEAM|Buddies⟧ end ⟦DATE|2025⟧ on a high

⟦TEAM|St Mirren⟧ made light of the conditions at ⟦VENUE|Fir Park⟧ to record a comfortable win over ⟦TEAM|Motherwell⟧ and climb to fifth in the ⟦COMPETITION|Scottish Premiership⟧.

All three ⟦G1|goals⟧ came in a devastating spell before the ⟦MINUTE|break⟧. Right-back ⟦PERSON|Nathaniel Boateng-Shaw⟧ ⟦G6|got the first⟧ on ⟦MINUTE|28 minutes⟧ with a deflected cross, ⟦PERSON|Ally McCutcheon⟧ ⟦G2|added a second⟧ ⟦MINUTE|five minutes later⟧ from close in, and the former ⟦TEAM|Motherwell⟧ loanee ⟦PERSON|Ivan Gudelj⟧ ⟦G3|knocked in the third⟧ after ⟦PERSON|McCutcheon⟧'s shot had come back off the post.

It might have been even worse for ⟦PERSON|Derek Callan⟧'s side, who had ⟦PERSON|Brodie Tait⟧ sent off just after the ⟦MINUTE|hour⟧ for two bookings in the space of three minutes. Goalkeeper ⟦PERSON|Joachim Ejdum⟧ saved ⟦PERSON|Gudelj⟧'s penalty, and a late ⟦PERSON|Lewis Strachan⟧ ⟦G7|effort⟧ was ruled out for a foul in the build-up.

Analysis: Well past their best
⟦TEAM|Motherwell⟧ have now failed to score in six of their last seven, and it is easy to see why. They lack pace. ⟦PERSON|Bradley Kilgannon⟧, the captain, has ⟦G4|seven⟧ of the club's 13 league ⟦G5|goals⟧ and he did not have a chance worth the name.

⟦TEAM|St Mirren⟧, who hadn't won in ⟦GPE|Lanarkshire⟧ since ⟦DATE|2019⟧, did not need to get out of second gear.

Reaction
⟦TEAM|Motherwell⟧ manager ⟦PERSON|Derek Callan⟧: "That's on me. We ⟦G8|conceded three⟧ in ten minutes and it could've been five. I'll not be walking away, no chance."

⟦TEAM|St Mirren⟧ manager ⟦PERSON|Hamish Orr⟧: "We had been told we don't score enough goals away from home. I told them to get one early and see what happens."

⟦FURNITURE|Motherwell: Ejdum 4, Hay 4, Tait 2, Mann 4, Cairney 5, Osei 4, Kilgannon 5, Reilly 4, Boyle 4, Duda 5, Fyfe 4⟧
=====GOALS=====
{"id": "G1", "count": 3, "team": "St Mirren"}
{"id": "G6", "scorer": "Nathaniel Boateng-Shaw", "team": "St Mirren", "minute": 28, "minute_text": "28 minutes"}
{"id": "G2", "scorer": "Ally McCutcheon", "team": "St Mirren", "minute": 33, "minute_text": "five minutes later", "kind": "shot"}
{"id": "G3", "scorer": "Ivan Gudelj", "team": "St Mirren", "kind": "shot"}
{"id": "G7", "scorer": "Lewis Strachan", "team": "St Mirren", "outcome": "ruled out"}
{"id": "G4", "scorer": "Bradley Kilgannon", "team": "Motherwell", "count": 7, "scope": "background"}
{"id": "G5", "team": "Motherwell", "count": 13, "scope": "background"}
{"id": "G8", "team": "St Mirren", "count": 3}
