Season review: ⟦TEAM|Motherwell⟧'s year of two halves
⟦FURNITURE|Fir Park Chronicle | End-of-season special⟧
Final position: 6th. Points: 51. ⟦G1|Goals⟧ for: 52. ⟦G2|Goals⟧ against: 55. Top scorer: ⟦PERSON|Aidan Lafferty⟧ (17).
Where do you start? Perhaps on a filthy night in ⟦GPE|Dingwall⟧ at the end of ⟦DATE|August⟧, when ⟦TEAM|Motherwell⟧ ⟦G3|conceded three times⟧ in 11 minutes against ⟦TEAM|Ross County⟧ and their manager, ⟦PERSON|Craig Dunsire⟧, walked along the front of the away end holding up his hands in apology. They had one point from 12. Two bookmakers had stopped taking bets on relegation.
What followed was, in its way, remarkable. ⟦PERSON|Lafferty⟧, a 24-year-old signed from ⟦TEAM|Cliftonville⟧ for less than the price of a terraced house, ⟦G4|scored⟧ on his first start, at home to ⟦TEAM|St Johnstone⟧, and then could not stop. He ⟦G5|netted⟧ in seven successive league matches, a run no ⟦TEAM|Motherwell⟧ player had put together since the ⟦DATE|1950s⟧, and by ⟦DATE|Christmas⟧ he had ⟦G6|14 goals⟧.
The best of them? Many will say the ⟦G7|volley⟧ at ⟦VENUE|Tynecastle⟧ that beat ⟦TEAM|Hearts⟧ in the ⟦MINUTE|last minute⟧. My own vote goes to the ⟦G8|solo effort⟧ against ⟦TEAM|Dundee United⟧ in ⟦DATE|November⟧, when he picked the ball up by his own corner flag, ran through a tackle by ⟦PERSON|Marek Vondra⟧, then another, and ⟦G9|dinked it over⟧ a goalkeeper who had started to sit down.
It could not last, and it didn't. A hamstring went in ⟦DATE|February⟧ and ⟦PERSON|Lafferty⟧ missed ten games. The side dropped from third to seventh and failed to score in six of them. ⟦PERSON|Tomoki Arai⟧ chipped in with ⟦G10|five goals⟧ from midfield, and centre-half ⟦PERSON|Paul Gilhooly⟧'s ⟦G11|header⟧ away to ⟦TEAM|Kilmarnock⟧ was worth three points on a day when they hardly crossed halfway, but the top four was gone.
There was a cup run too. ⟦TEAM|Motherwell⟧ got through to the semi-finals of the ⟦COMPETITION|Scottish Cup⟧, where they held ⟦TEAM|Celtic⟧ goalless for 118 minutes at ⟦VENUE|Hampden⟧ and were beaten by an ⟦G12|own goal⟧. ⟦PERSON|Gilhooly⟧, the man who ⟦G13|turned it in⟧, had been the best player on the park.
Player of the year: ⟦PERSON|Lafferty⟧. Young player: ⟦PERSON|Arai⟧, though ⟦PERSON|Corey Sneddon⟧ ran him close. Signing of the season: goalkeeper ⟦PERSON|Sven Aalders⟧, on loan from ⟦TEAM|Utrecht⟧, whose 13 clean sheets say it all. Moment: the tifo for the late ⟦PERSON|Bobby Rennick⟧, which brought a lump to every throat.
And next? ⟦PERSON|Lafferty⟧ has a year left and half the ⟦COMPETITION|Championship⟧ watching. ⟦PERSON|Dunsire⟧ has been linked with ⟦TEAM|Preston⟧. "I'm going nowhere," he said at the awards dinner, before nipping through a side door to take a call.
=====GOALS=====
{"id": "G1", "team": "Motherwell", "scope": "background", "count": 52}
{"id": "G2", "scope": "background", "count": 55}
{"id": "G3", "team": "Ross County", "scope": "background", "count": 3}
{"id": "G4", "scorer": "Aidan Lafferty", "team": "Motherwell", "scope": "background"}
{"id": "G5", "scorer": "Aidan Lafferty", "team": "Motherwell", "scope": "background", "count": 7}
{"id": "G6", "scorer": "Aidan Lafferty", "team": "Motherwell", "scope": "background", "count": 14}
{"id": "G7", "scorer": "Aidan Lafferty", "team": "Motherwell", "kind": "volley", "scope": "background"}
{"id": "G8", "scorer": "Aidan Lafferty", "team": "Motherwell", "kind": "shot", "scope": "background"}
{"id": "G9", "scorer": "Aidan Lafferty", "team": "Motherwell", "kind": "shot", "scope": "background"}
{"id": "G10", "scorer": "Tomoki Arai", "team": "Motherwell", "scope": "background", "count": 5}
{"id": "G11", "scorer": "Paul Gilhooly", "team": "Motherwell", "kind": "header", "scope": "background"}
{"id": "G12", "scorer": "Paul Gilhooly", "team": "Celtic", "kind": "own goal", "scope": "background"}
{"id": "G13", "scorer": "Paul Gilhooly", "team": "Celtic", "kind": "own goal", "scope": "background"}
