⟦TEAM|Crewe Alexandra⟧ ⟦SCORE|0-2⟧ ⟦TEAM|Gillingham⟧: ⟦G14|Own goal⟧ and ⟦PERSON|Oduya⟧ finish the ⟦TEAM|Alex⟧

⟦TEAM|Gillingham⟧ ended a run of six games without a win thanks to ⟦PERSON|Ross Cadman⟧'s early ⟦G1|own goal⟧ and a second-half ⟦G2|strike⟧ from ⟦PERSON|Femi Oduya⟧.

The visitors ⟦G3|took the lead⟧ with barely a touch by a man in blue. ⟦NORP|Albanian⟧ winger ⟦PERSON|Ermal Hoxhaj⟧ skipped down the left, ⟦TEAM|Crewe⟧ goalkeeper ⟦PERSON|Lewis Tranter⟧ got a hand to the ball, and ⟦PERSON|Cadman⟧, running back to cover, ⟦G4|kneed it over the line⟧. The clock showed ⟦MINUTE|five minutes⟧.

⟦TEAM|Crewe⟧ could have replied at once, but ⟦PERSON|Ben Kerridge⟧ headed over from ⟦PERSON|Tom Ainscough⟧'s cross. ⟦PERSON|Ainscough⟧ had a shot turned round the post by ⟦TEAM|Gills⟧ stopper ⟦PERSON|Dean Rafferty⟧ on ⟦MINUTE|19⟧; then ⟦PERSON|Kerridge⟧ was clean through, rounded ⟦PERSON|Rafferty⟧ and rolled it towards an unguarded net, only for ⟦PERSON|Jordan Wickens⟧ to slide in and clear. It was that sort of day.

⟦PERSON|Oduya⟧ had already had ⟦G15|one⟧ chalked off by the time he ⟦G13|scored⟧. A minute before the ⟦MINUTE|interval⟧, after ⟦PERSON|Tranter⟧ spilled ⟦PERSON|Hoxhaj⟧'s free-kick, he had ⟦G5|rammed in⟧ the loose ball but was penalised for a boot on the keeper. Referee ⟦PERSON|Joanne Pickard⟧ did not have many friends in the ⟦TEAM|Gillingham⟧ dugout.

They needn't have worried. ⟦PERSON|Ainscough⟧ was caught in possession in the ⟦MINUTE|63rd minute⟧ by ⟦PERSON|Wickens⟧, who looked up and found ⟦PERSON|Hoxhaj⟧ between the lines. He rolled it on for ⟦PERSON|Oduya⟧, and the 22-year-old had time to take two touches before ⟦G6|drilling it across ⟦PERSON|Tranter⟧⟧. That's his ⟦G7|sixth⟧ of the season and his ⟦G8|second⟧ at ⟦VENUE|Gresty Road⟧, having ⟦G9|netted⟧ here for ⟦TEAM|Barnet⟧'s under-18s.

⟦PERSON|Cadman⟧ saw red for a lunge on ⟦PERSON|Hoxhaj⟧ with ten minutes to go, which capped an afternoon to forget.

⟦TEAM|Railwaymen⟧ boss ⟦PERSON|Phil Dunkerley⟧ said: "I've told ⟦PERSON|Ross⟧ it's not his fault. We give up the ⟦G10|first⟧ because the keeper's come and the lad's running towards his own goal. But the ⟦G11|second⟧, that's poor."

"I was more nervous at ⟦SCORE|1-0⟧ than at ⟦SCORE|0-0⟧," confessed ⟦TEAM|Gills⟧ manager ⟦PERSON|Karen Lisbie⟧. "Then we ⟦G12|get a second⟧ and I sat down for the first time since ⟦DATE|September⟧."
=====GOALS=====
{"id": "G1", "scorer": "Ross Cadman", "team": "Gillingham", "minute": 5, "kind": "own goal"}
{"id": "G2", "scorer": "Femi Oduya", "team": "Gillingham", "minute": 63, "assist": "Ermal Hoxhaj", "kind": "shot"}
{"id": "G3", "scorer": "Ross Cadman", "team": "Gillingham", "minute": 5, "kind": "own goal"}
{"id": "G4", "scorer": "Ross Cadman", "team": "Gillingham", "minute": 5, "minute_text": "five minutes", "kind": "own goal"}
{"id": "G5", "scorer": "Femi Oduya", "team": "Gillingham", "minute": 44, "minute_text": "A minute before the interval", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Femi Oduya", "team": "Gillingham", "minute": 63, "minute_text": "63rd minute", "assist": "Ermal Hoxhaj", "kind": "shot"}
{"id": "G7", "scorer": "Femi Oduya", "team": "Gillingham", "minute": 63, "assist": "Ermal Hoxhaj", "kind": "shot"}
{"id": "G8", "scorer": "Femi Oduya", "team": "Gillingham", "minute": 63, "assist": "Ermal Hoxhaj", "kind": "shot"}
{"id": "G9", "scorer": "Femi Oduya", "scope": "background"}
{"id": "G10", "scorer": "Ross Cadman", "team": "Gillingham", "minute": 5, "kind": "own goal"}
{"id": "G11", "scorer": "Femi Oduya", "team": "Gillingham", "minute": 63, "assist": "Ermal Hoxhaj", "kind": "shot"}
{"id": "G12", "scorer": "Femi Oduya", "team": "Gillingham", "minute": 63, "assist": "Ermal Hoxhaj", "kind": "shot"}
{"id": "G13", "scorer": "Femi Oduya", "team": "Gillingham", "minute": 63, "assist": "Ermal Hoxhaj", "kind": "shot"}
{"id": "G14", "scorer": "Ross Cadman", "team": "Gillingham", "minute": 5, "kind": "own goal"}
{"id": "G15", "scorer": "Femi Oduya", "team": "Gillingham", "minute": 44, "minute_text": "A minute before the interval", "kind": "shot", "outcome": "ruled out"}
