⟦TEAM|Bohs⟧ stay top after ⟦VENUE|Dalymount⟧ draw
⟦TEAM|Bohemians⟧ are still top of the ⟦COMPETITION|Premier Division⟧ but only on goal difference after being held ⟦SCORE|1-1⟧ by ⟦TEAM|Derry City⟧ at ⟦VENUE|Dalymount Park⟧.
The ⟦TEAM|Candystripes⟧ were good value for it. They had already hit the post by the time ⟦PERSON|Adam Cullinane⟧ ⟦G1|equalised⟧, and that ⟦G2|goal⟧ was the least their second-half display deserved.
⟦TEAM|Bohs⟧ ⟦G3|scored⟧ before most of the crowd had got in. Traffic on the Phibsborough Road delayed hundreds of supporters and they missed a move in which ⟦PERSON|Rob Tiernan⟧, ⟦PERSON|James Ugwu⟧ and ⟦PERSON|Cian Faherty⟧ all had a hand before ⟦PERSON|Tiernan⟧ ⟦G4|placed it beyond ⟦PERSON|Luka Maric⟧⟧.
"I heard the roar from outside the Hut," one season-ticket holder said on the way out. "That's three ⟦G5|goals⟧ I've missed ⟦DATE|this year⟧."
The home team sat back, though manager ⟦PERSON|Fergal Moran⟧ said that was not the plan. ⟦PERSON|Ugwu⟧ might have made it two with a header. ⟦PERSON|Faherty⟧ fired wide on the turn.
⟦TEAM|Derry⟧ came into it. ⟦PERSON|Cullinane⟧ clipped an upright in the ⟦MINUTE|43rd minute⟧. ⟦PERSON|Oisin Devenney⟧'s drive was beaten out by ⟦PERSON|Shane Keogh⟧. Then, on ⟦MINUTE|68 minutes⟧, ⟦PERSON|Devenney⟧ switched it to ⟦PERSON|Patrick Bradley⟧ on the left, he beat ⟦PERSON|Ugwu⟧ and crossed for ⟦PERSON|Cullinane⟧, who ⟦G6|nodded it back where it came from⟧.
⟦PERSON|Keogh⟧ got a hand to that one but couldn't keep it out.
"I thought I'd got enough on it," the goalkeeper said. "He's hung in the air, fair play. Nobody could say they didn't deserve the ⟦G7|equaliser⟧."
⟦PERSON|Tiernan⟧ went close to a winner at the end but ⟦PERSON|Maric⟧ saved with his foot. ⟦TEAM|Derry⟧ boss ⟦PERSON|Declan Hasson⟧ was content. "The ⟦G8|goal⟧ we gave away was slack, three lads watching. After that there was one team."
⟦TEAM|Shamrock Rovers⟧ can go top if they win on ⟦DATE|Monday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Adam Cullinane", "team": "Derry City", "minute": 68, "assist": "Patrick Bradley", "kind": "header"}
{"id": "G2", "scorer": "Adam Cullinane", "team": "Derry City", "minute": 68, "assist": "Patrick Bradley", "kind": "header"}
{"id": "G3", "scorer": "Rob Tiernan", "team": "Bohemians", "kind": "shot"}
{"id": "G4", "scorer": "Rob Tiernan", "team": "Bohemians", "kind": "shot", "score": "1-0"}
{"id": "G5", "scope": "background", "count": 3}
{"id": "G6", "scorer": "Adam Cullinane", "team": "Derry City", "minute": 68, "assist": "Patrick Bradley", "kind": "header", "minute_text": "68 minutes", "score": "1-1"}
{"id": "G7", "scorer": "Adam Cullinane", "team": "Derry City", "minute": 68, "assist": "Patrick Bradley", "kind": "header"}
{"id": "G8", "scorer": "Rob Tiernan", "team": "Bohemians", "kind": "shot"}
