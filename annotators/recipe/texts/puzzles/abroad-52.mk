⟦PERSON|Diallo-Fisher⟧'s late ⟦G6|double⟧ rescues ⟦TEAM|USWNT⟧ against ⟦TEAM|Canada⟧
⟦GPE|HOUSTON⟧ — ⟦PERSON|Amara Diallo-Fisher⟧ came off the bench and ⟦G1|scored twice⟧ in the ⟦MINUTE|final 10 minutes⟧ ⟦DATE|Wednesday⟧, and the ⟦TEAM|United States⟧ rallied to beat ⟦TEAM|Canada⟧ ⟦SCORE|2-1⟧ in the ⟦COMPETITION|SheBelieves Cup⟧.
The 20-year-old forward from the ⟦ORG|University of Texas⟧ wasn't in the original squad. She was called up ⟦DATE|Sunday⟧ when ⟦PERSON|Savannah Oakes⟧ reported a sore calf.
"I had a midterm ⟦DATE|today⟧," ⟦PERSON|Diallo-Fisher⟧ said. "They moved it."
⟦TEAM|Canada⟧ ⟦G7|grabbed the lead⟧ in the ⟦MINUTE|37th minute⟧. Center back ⟦PERSON|Lindsey Kravitz⟧ tried to shepherd a long ball out of play, but ⟦PERSON|Paige Renaud⟧ stripped her on the end line and cut it back to ⟦PERSON|Carmen Ibarrola⟧, a ⟦NORP|Spanish⟧-born midfielder making her second appearance. Her right-footed shot ⟦G2|beat goalkeeper ⟦PERSON|Toni Breidenbach⟧⟧ inside the near post.
Until that ⟦G3|goal⟧, the ⟦NORP|Canadians⟧ had been hanging on. ⟦PERSON|Kravitz⟧ headed a corner off the bar and ⟦PERSON|Hye-jin Moon⟧ had three shots in the ⟦MINUTE|first 20 minutes⟧, all saved. The ⟦NORP|Americans⟧ went to the locker room having outshot ⟦TEAM|Canada⟧ 11-2.
⟦PERSON|Renaud⟧ should've doubled the advantage in the ⟦MINUTE|58th⟧, when she hit the side netting, and ⟦PERSON|Moon⟧ had a ⟦G8|goal⟧ called back in the ⟦MINUTE|70th⟧ for a foul by ⟦PERSON|Kravitz⟧ on the goalkeeper.
⟦PERSON|Diallo-Fisher⟧ entered in the ⟦MINUTE|77th⟧. ⟦MINUTE|Five minutes later⟧ she ⟦G4|pounced on a rebound⟧ after ⟦PERSON|Moon⟧'s volley was parried. Then with ⟦MINUTE|two minutes left⟧ in regulation, she took ⟦PERSON|Breidenbach⟧'s punt in stride, nutmegged a defender and ⟦G5|smashed in the winner⟧.
The ⟦TEAM|U.S.⟧ faces ⟦TEAM|Brazil⟧ on ⟦DATE|Saturday⟧. ⟦TEAM|Canada⟧ plays ⟦TEAM|Mexico⟧ in the early game (⟦ORG|TNT⟧).
=====GOALS=====
{"id": "G1", "scorer": "Amara Diallo-Fisher", "team": "United States", "count": 2, "minute_text": "final 10 minutes"}
{"id": "G2", "scorer": "Carmen Ibarrola", "team": "Canada", "minute": 37, "assist": "Paige Renaud", "kind": "shot"}
{"id": "G3", "scorer": "Carmen Ibarrola", "team": "Canada", "minute": 37, "assist": "Paige Renaud", "kind": "shot"}
{"id": "G4", "scorer": "Amara Diallo-Fisher", "team": "United States", "minute": 82, "kind": "shot", "minute_text": "Five minutes later"}
{"id": "G5", "scorer": "Amara Diallo-Fisher", "team": "United States", "minute": 88, "assist": "Toni Breidenbach", "kind": "shot", "minute_text": "two minutes left"}
{"id": "G6", "scorer": "Amara Diallo-Fisher", "team": "United States", "count": 2}
{"id": "G7", "scorer": "Carmen Ibarrola", "team": "Canada", "minute": 37, "assist": "Paige Renaud", "kind": "shot", "minute_text": "37th minute"}
{"id": "G8", "scorer": "Hye-jin Moon", "team": "United States", "minute": 70, "minute_text": "70th", "outcome": "ruled out"}
