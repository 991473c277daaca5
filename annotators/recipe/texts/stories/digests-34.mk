⟦TEAM|Denmark⟧ stroll, ⟦TEAM|Greece⟧ stunned as ⟦COMPETITION|Euro 2028⟧ qualifiers resume

(⟦ORG|AFP⟧) - ⟦PERSON|Rasmus Toft⟧ ⟦G1|struck twice⟧ in three minutes and ⟦PERSON|Tom Lindgaard⟧ ⟦G2|scored his first international goal⟧ as ⟦TEAM|Denmark⟧ eased to a ⟦SCORE|4-0⟧ victory over ⟦TEAM|Estonia⟧ at ⟦VENUE|Parken⟧ on ⟦DATE|Saturday⟧ in ⟦COMPETITION|Euro 2028⟧ qualifying.

⟦PERSON|Kristian Moller-Bech⟧ ⟦G3|set the ⟦NORP|Danes⟧ on their way⟧ on ⟦MINUTE|13⟧, ⟦G4|volleying in⟧ from ⟦PERSON|Lindgaard⟧'s centre, and the ⟦TEAM|FC Copenhagen⟧ winger was himself ⟦G5|on the scoresheet⟧ before ⟦MINUTE|half-time⟧ after ⟦PERSON|Kaspar Ilves⟧ could only parry. ⟦PERSON|Toft⟧, on for the last half-hour, made the scoreline more emphatic with ⟦G6|goals⟧ in the ⟦MINUTE|81st⟧ and ⟦MINUTE|84th minutes⟧, the ⟦G7|second⟧ from a penalty which ⟦PERSON|Rauno Tamm⟧ conceded.

⟦PERSON|Levan Abashidze⟧'s late, late ⟦G8|header⟧ brought the house down in ⟦GPE|Tbilisi⟧, where ⟦TEAM|Georgia⟧ beat ⟦TEAM|Greece⟧ ⟦SCORE|1-0⟧. The ⟦NORP|Greeks⟧ had 18 shots, hit the frame of the goal through ⟦PERSON|Vangelis Doukas⟧ in the ⟦MINUTE|20th minute⟧ and again on ⟦MINUTE|66⟧, and saw an ⟦MINUTE|85th-minute⟧ ⟦G9|strike⟧ by the same man ruled out for offside. With five minutes added, and all of them played, ⟦PERSON|Giorgi Tsiklauri⟧'s corner came over, a hand went up in appeal and ⟦PERSON|Abashidze⟧'s forehead ⟦G10|did the rest⟧.

"I don't remember anything like that ⟦G11|goal⟧," he said. "I've ⟦G12|scored four⟧ for ⟦TEAM|Georgia⟧ and three were penalties."

⟦TEAM|Ukraine⟧, playing in ⟦GPE|Wroclaw⟧, ⟦GPE|Poland⟧, overcame ⟦TEAM|Lithuania⟧ ⟦SCORE|3-2⟧ after ⟦PERSON|Serhiy Hrytsenko⟧'s first-half ⟦G13|double⟧. ⟦PERSON|Arvydas Petrauskas⟧'s two quick-fire ⟦G14|efforts⟧ shortly after the ⟦MINUTE|hour⟧ hauled the visitors level, before ⟦PERSON|Andriy Melnychuk⟧'s ⟦MINUTE|86th-minute⟧ free-kick ⟦G15|was fumbled over the line⟧ by ⟦PERSON|Mantas Kazlauskas⟧.

In ⟦COMPETITION|Group D⟧ ⟦PERSON|Hakan Yildizer⟧'s ⟦G16|goal⟧ after ⟦MINUTE|70 seconds⟧ was cancelled out by ⟦PERSON|Emir Begovic-Hadzic⟧'s ⟦G17|penalty⟧ as ⟦TEAM|Turkey⟧ and ⟦TEAM|Bosnia⟧ drew ⟦SCORE|1-1⟧.
=====GOALS=====
{"id": "G1", "scorer": "Rasmus Toft", "team": "Denmark", "count": 2}
{"id": "G2", "scorer": "Tom Lindgaard", "team": "Denmark"}
{"id": "G3", "scorer": "Kristian Moller-Bech", "team": "Denmark", "minute": 13, "minute_text": "13", "assist": "Tom Lindgaard", "kind": "volley"}
{"id": "G4", "scorer": "Kristian Moller-Bech", "team": "Denmark", "minute": 13, "assist": "Tom Lindgaard", "kind": "volley"}
{"id": "G5", "scorer": "Tom Lindgaard", "team": "Denmark"}
{"id": "G6", "scorer": "Rasmus Toft", "team": "Denmark", "minute_text": "81st and 84th minutes", "count": 2}
{"id": "G7", "scorer": "Rasmus Toft", "team": "Denmark", "minute": 84, "kind": "penalty"}
{"id": "G8", "scorer": "Levan Abashidze", "team": "Georgia", "assist": "Giorgi Tsiklauri", "kind": "header"}
{"id": "G9", "scorer": "Vangelis Doukas", "team": "Greece", "minute": 85, "minute_text": "85th-minute", "outcome": "ruled out"}
{"id": "G10", "scorer": "Levan Abashidze", "team": "Georgia", "assist": "Giorgi Tsiklauri", "kind": "header"}
{"id": "G11", "scorer": "Levan Abashidze", "team": "Georgia", "assist": "Giorgi Tsiklauri", "kind": "header"}
{"id": "G12", "scorer": "Levan Abashidze", "team": "Georgia", "scope": "background", "count": 4}
{"id": "G13", "scorer": "Serhiy Hrytsenko", "team": "Ukraine", "count": 2}
{"id": "G14", "scorer": "Arvydas Petrauskas", "team": "Lithuania", "count": 2}
{"id": "G15", "scorer": "Andriy Melnychuk", "team": "Ukraine", "minute": 86, "minute_text": "86th-minute", "kind": "free kick"}
{"id": "G16", "scorer": "Hakan Yildizer", "team": "Turkey", "minute": 2, "minute_text": "70 seconds"}
{"id": "G17", "scorer": "Emir Begovic-Hadzic", "team": "Bosnia", "kind": "penalty"}
