⟦PERSON|Byfield⟧ ⟦G1|header⟧ earns ⟦TEAM|Blues⟧ the spoils
⟦TEAM|Bristol City⟧ were undone by two second-half ⟦G2|goals⟧ at ⟦VENUE|Ashton Gate⟧, ⟦TEAM|Birmingham⟧ having been led a merry dance for much of the first in an eventful ⟦SCORE|3-2⟧ away win.
⟦PERSON|Hakim Zerouali⟧ ⟦G3|got a couple⟧, the ⟦G4|second⟧ of them a penalty, and ⟦PERSON|Connor Byfield⟧ ⟦G5|headed the winner⟧ after ⟦PERSON|Jamal Rennie⟧ and the ⟦NORP|Brazilian⟧ ⟦PERSON|Leandro⟧ had ⟦G6|replied⟧ to ⟦PERSON|Zerouali⟧'s early ⟦G7|breakthrough⟧.
The game was ⟦MINUTE|eight minutes⟧ old when ⟦TEAM|Birmingham⟧ ⟦G8|struck⟧. ⟦PERSON|Tomáš Král⟧'s clearance was charged down by ⟦PERSON|Nicky Shaw⟧. Out of nothing he was through, and with the ⟦NORP|Czech⟧ recovering he squared for the ⟦NORP|Algerian⟧, who ⟦G9|stabbed home⟧ from six yards in the ⟦MINUTE|eighth minute⟧.
⟦TEAM|Bristol City⟧ were not put out. In the ⟦MINUTE|15th minute⟧ a cross from ⟦PERSON|Cole Hargrave⟧ was headed against his own bar by a defender and ⟦PERSON|Rennie⟧ ⟦G10|returned it⟧ to the net, also with the head. He might have had a hat-trick by the ⟦MINUTE|half-hour⟧: on ⟦MINUTE|21⟧ ⟦PERSON|Sven Aaltonen⟧ touched his drive around, and on ⟦MINUTE|27⟧ ⟦PERSON|Rennie⟧ could not sort out his feet.
So he turned creator. The ⟦NORP|Finn⟧ ⟦PERSON|Aaltonen⟧ rushed out to meet him, ⟦PERSON|Rennie⟧ went outside, and he laid it across the area for ⟦PERSON|Leandro⟧ to ⟦G11|tap in⟧ ⟦MINUTE|three minutes before half-time⟧.
⟦PERSON|Vic Allardyce-Moss⟧, manager of ⟦TEAM|Birmingham⟧ since ⟦DATE|October⟧, made a change and it paid off. The substitute was fouled with his second touch; ⟦PERSON|Zerouali⟧ took the ball, and ⟦PERSON|Liam Dack⟧, who had guessed right, ⟦G12|could only help it⟧ in.
From ⟦SCORE|2-2⟧ the visitors had most of the play. ⟦PERSON|Shaw⟧'s volley was blocked in the ⟦MINUTE|58th minute⟧, ⟦PERSON|Dack⟧ made a double stop from ⟦PERSON|Zerouali⟧ on ⟦MINUTE|66⟧, and on ⟦MINUTE|74 minutes⟧ they had their ⟦G13|third⟧. ⟦PERSON|Zerouali⟧'s corner was deep. ⟦PERSON|Byfield⟧, marked by two and bigger than both, ⟦G14|sent it back where it came from⟧.
The defender, who ⟦G15|scored⟧ at ⟦TEAM|Swansea⟧ before the break, has been one of the signings of the season on a fee that netted his old club next to nothing.
⟦TEAM|Bristol City⟧ huffed. ⟦PERSON|Hargrave⟧, with ⟦MINUTE|two minutes left⟧, ⟦G16|bundled the ball in⟧, but ⟦VENUE|St Andrew's⟧ loanee ⟦PERSON|Leandro⟧ had fouled the keeper. In the ⟦MINUTE|95th minute⟧ ⟦PERSON|Rennie⟧ shot over.
"I don't want to hear about luck," ⟦PERSON|Allardyce-Moss⟧ said. "Their ⟦G17|second⟧ is a good move, I'd have been proud of that. We got our ⟦G18|third⟧ because we've the best header of a ball in this league."
=====GOALS=====
{"id": "G1", "scorer": "Connor Byfield", "team": "Birmingham", "minute": 74, "assist": "Hakim Zerouali", "kind": "header"}
{"id": "G2", "scorer": "Hakim Zerouali; Connor Byfield", "team": "Birmingham", "count": 2}
{"id": "G3", "scorer": "Hakim Zerouali", "team": "Birmingham", "count": 2}
{"id": "G4", "scorer": "Hakim Zerouali", "team": "Birmingham", "kind": "penalty"}
{"id": "G5", "scorer": "Connor Byfield", "team": "Birmingham", "minute": 74, "assist": "Hakim Zerouali", "kind": "header"}
{"id": "G6", "scorer": "Jamal Rennie; Leandro", "team": "Bristol City", "count": 2}
{"id": "G7", "scorer": "Hakim Zerouali", "team": "Birmingham", "minute": 8, "minute_text": "eight minutes", "assist": "Nicky Shaw", "kind": "shot"}
{"id": "G8", "scorer": "Hakim Zerouali", "team": "Birmingham", "minute": 8, "minute_text": "eight minutes", "assist": "Nicky Shaw", "kind": "shot"}
{"id": "G9", "scorer": "Hakim Zerouali", "team": "Birmingham", "minute": 8, "minute_text": "eighth minute", "assist": "Nicky Shaw", "kind": "shot"}
{"id": "G10", "scorer": "Jamal Rennie", "team": "Bristol City", "minute": 15, "minute_text": "15th minute", "kind": "header"}
{"id": "G11", "scorer": "Leandro", "team": "Bristol City", "minute": 42, "minute_text": "three minutes before half-time", "assist": "Jamal Rennie", "kind": "shot"}
{"id": "G12", "scorer": "Hakim Zerouali", "team": "Birmingham", "kind": "penalty"}
{"id": "G13", "scorer": "Connor Byfield", "team": "Birmingham", "minute": 74, "minute_text": "74 minutes", "assist": "Hakim Zerouali", "kind": "header"}
{"id": "G14", "scorer": "Connor Byfield", "team": "Birmingham", "minute": 74, "assist": "Hakim Zerouali", "kind": "header"}
{"id": "G15", "scorer": "Connor Byfield", "team": "Birmingham", "scope": "background"}
{"id": "G16", "scorer": "Cole Hargrave", "team": "Bristol City", "minute": 88, "minute_text": "two minutes left", "outcome": "ruled out"}
{"id": "G17", "scorer": "Leandro", "team": "Bristol City", "minute": 42, "assist": "Jamal Rennie", "kind": "shot"}
{"id": "G18", "scorer": "Connor Byfield", "team": "Birmingham", "minute": 74, "assist": "Hakim Zerouali", "kind": "header"}
