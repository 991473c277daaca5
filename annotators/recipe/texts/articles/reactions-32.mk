⟦TEAM|Man Utd⟧ fans all say same thing about ⟦PERSON|Krogh⟧ after ⟦TEAM|Wolves⟧ win
⟦FURNITURE|by StretfordTalk Staff 3 hours ago⟧

⟦TEAM|Manchester United⟧ supporters have flocked to social media to hail ⟦PERSON|Mads Krogh⟧ after the ⟦NORP|Dane⟧'s brilliant cameo in the ⟦SCORE|2-0⟧ win over ⟦TEAM|Wolves⟧ at ⟦VENUE|Old Trafford⟧.

⟦PERSON|Krogh⟧ only came on in the ⟦MINUTE|70th minute⟧ with the score at ⟦SCORE|0-0⟧. Within ⟦MINUTE|five minutes⟧ he had ⟦G1|broken the deadlock⟧, and he was also involved in the ⟦G2|second⟧, which ⟦PERSON|Bilal Amrani⟧ ⟦G3|knocked in⟧ in the ⟦MINUTE|93rd minute⟧. ⟦FURNITURE|READ: Man Utd 'lead race' for £60m Urdaneta⟧

"Give that man a contract for life," one wrote. Another added: "⟦PERSON|Krogh⟧ changed the game. Why isn't he starting???" A third said: "we've been crying out for someone who actually runs at people. what a ⟦G4|goal⟧ by the way". A fourth fan was less impressed: "It was against ⟦TEAM|Wolves⟧ lads. Calm down."

⟦TEAM|United⟧ boss ⟦PERSON|Eddie Vickers⟧ was also full of praise. He told ⟦ORG|Sky Sports⟧: "⟦PERSON|Mads⟧ has been knocking on my door, and ⟦DATE|today⟧ he's kicked it down. He scores goals, simple as that." ⟦FURNITURE|(Image: Old Trafford Media)⟧

The ⟦TEAM|Red Devils⟧ had been wasteful until his introduction. ⟦PERSON|Jude Ikpeba-Nash⟧ missed two good openings and ⟦PERSON|Reuben Cross⟧ forced a flying stop from ⟦PERSON|Hamish Dowie⟧ in the ⟦TEAM|Wolves⟧ goal. The ⟦ORG|Manchester Evening News⟧ gave ⟦PERSON|Cross⟧ a 4 in their player ratings, which felt harsh.

⟦PERSON|Krogh⟧ will hope to keep his place when ⟦PERSON|Vickers⟧ takes his men to ⟦TEAM|Chelsea⟧ ⟦DATE|next weekend⟧. ⟦ORG|The Athletic⟧ reported in ⟦DATE|October⟧ that ⟦TEAM|Wolverhampton Wanderers⟧ had themselves asked about the winger in the ⟦DATE|summer⟧. Safe to say they won't have enjoyed the sight of him celebrating, twice, in front of the travelling fans from ⟦VENUE|Molineux⟧.

⟦NORP|Moroccan⟧ star ⟦PERSON|Amrani⟧, meanwhile, has ⟦G5|three⟧ in his last four.

⟦FURNITURE|More Stories / Latest News⟧
⟦FURNITURE|Report: Vickers wants Dowie as new number one⟧
⟦FURNITURE|'He's finished': Pundit slams United midfielder⟧
=====GOALS=====
{"id": "G1", "scorer": "Mads Krogh", "team": "Manchester United", "minute": 75, "minute_text": "five minutes"}
{"id": "G2", "scorer": "Bilal Amrani", "team": "Manchester United", "minute": 93, "minute_text": "93rd minute"}
{"id": "G3", "scorer": "Bilal Amrani", "team": "Manchester United", "minute": 93, "minute_text": "93rd minute"}
{"id": "G4", "scorer": "Mads Krogh", "team": "Manchester United", "minute": 75}
{"id": "G5", "scorer": "Bilal Amrani", "team": "Manchester United", "scope": "background", "count": 3}
