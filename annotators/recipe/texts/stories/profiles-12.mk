⟦COMPETITION|MLS⟧ REACTION: ⟦TEAM|Galaxy⟧ coach blasts "circus" after ⟦TEAM|Seattle⟧ collapse

Head coach ⟦PERSON|Gustavo Tavares Pinto⟧ tore into his players and then the officials after ⟦TEAM|LA Galaxy⟧, a goal to the good inside ⟦MINUTE|three minutes⟧, were turned over ⟦SCORE|3-1⟧ by the ⟦TEAM|Sounders⟧ on ⟦DATE|Saturday⟧ night.

"We ⟦G1|scored⟧, and we went to the circus," he said. "Everybody a clown. Me first."

⟦PERSON|Maxi Olguín⟧'s early ⟦G2|opener⟧, after a short corner that fooled everybody, was wiped from memory in the ⟦MINUTE|second of two added minutes⟧ at the end of the half, when ⟦PERSON|Deon Prescott⟧ ⟦G3|sent ⟦PERSON|Ben Ashcombe⟧ the wrong way from the spot⟧. The handball was spotted by video review. ⟦PERSON|Tavares Pinto⟧ thought there had been a foul before it.

"I've seen twelve angles and all of them are a foul," he told ⟦ORG|ESPN⟧.

⟦PERSON|Prescott⟧ said it was clear as day. The ⟦TEAM|Sounders⟧' captain could have had a penalty of his own making in the first half, too, but stayed on his feet and shot wide.

"I don't go down," said the 33-year-old, who rose highest to ⟦G4|put ⟦TEAM|Seattle⟧ in front⟧ on ⟦MINUTE|71⟧ and then teed up the ⟦NORP|Swede⟧ ⟦PERSON|Joel Nilsson-Moya⟧ for the ⟦G5|clincher⟧, a ⟦MINUTE|79th-minute⟧ ⟦G6|dink⟧ that the visitors stopped to appeal against. "I don't go up too often either. So that ⟦G7|second one⟧ was nice."

It was his ⟦G8|eighth⟧ of the year. ⟦PERSON|Carlos Ibargüen⟧, who came on at ⟦SCORE|2-1⟧ and missed an open goal at the back post, left without speaking, as did half of the ⟦TEAM|Galaxy⟧ bench.

The loss leaves the ⟦TEAM|Galaxy⟧ ninth in the ⟦COMPETITION|Western Conference⟧. ⟦PERSON|Nilsson-Moya⟧'s ⟦G9|goals⟧, four in the last five, have taken ⟦TEAM|Seattle⟧ to second.

They meet again in the ⟦COMPETITION|Cup⟧ in two weeks.
=====GOALS=====
{"id": "G1", "scorer": "Maxi Olguín", "team": "Galaxy", "minute": 3}
{"id": "G2", "scorer": "Maxi Olguín", "team": "Galaxy", "minute": 3, "minute_text": "inside three minutes"}
{"id": "G3", "scorer": "Deon Prescott", "team": "Seattle", "minute": 45, "added": 2, "kind": "penalty", "minute_text": "second of two added minutes"}
{"id": "G4", "scorer": "Deon Prescott", "team": "Seattle", "minute": 71, "kind": "header", "minute_text": "71"}
{"id": "G5", "scorer": "Joel Nilsson-Moya", "team": "Seattle", "minute": 79, "minute_text": "79th-minute"}
{"id": "G6", "scorer": "Joel Nilsson-Moya", "team": "Seattle", "minute": 79}
{"id": "G7", "scorer": "Deon Prescott", "team": "Seattle", "minute": 71, "kind": "header"}
{"id": "G8", "scorer": "Deon Prescott", "team": "Seattle", "minute": 71, "kind": "header"}
{"id": "G9", "scorer": "Joel Nilsson-Moya", "team": "Seattle", "count": 4, "scope": "background"}
