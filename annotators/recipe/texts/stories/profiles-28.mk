⟦TEAM|Wydad⟧ land in ⟦GPE|Casablanca⟧ believing tie is alive

⟦TEAM|Wydad Casablanca⟧ returned home on ⟦DATE|Sunday⟧ confident they can overturn a one-goal deficit in the second leg of their ⟦COMPETITION|CAF Champions League⟧ semi-final.

The ⟦NORP|Moroccans⟧ lost ⟦SCORE|2-1⟧ at ⟦VENUE|Loftus Versfeld⟧ on ⟦DATE|Saturday⟧ to a late ⟦G1|header⟧ by ⟦PERSON|Kabelo Mokoena⟧, but the away ⟦G2|goal⟧ that ⟦PERSON|Ismail Bouhaddou⟧ ⟦G3|scored⟧ means a ⟦SCORE|1-0⟧ win ⟦DATE|next weekend⟧ would be enough.

"We ⟦G4|conceded⟧ at the beginning and at the end. Between those moments we were the better team," coach ⟦PERSON|Jorge Mantilla⟧ said at the airport. "We ⟦G5|scored⟧, and we should've scored again."

⟦PERSON|Themba Sithole⟧ had ⟦G6|fired ⟦TEAM|Sundowns⟧ ahead⟧ after only ⟦MINUTE|six minutes⟧, capitalising on a loose touch by ⟦PERSON|Adil Rahmouni⟧. ⟦TEAM|Wydad⟧ grew into the game. ⟦PERSON|Bouhaddou⟧ had a shot blocked and ⟦PERSON|Rahmouni⟧, eager to make amends, volleyed over, before the two combined for the ⟦G7|equaliser⟧ just before the ⟦MINUTE|hour⟧: ⟦PERSON|Rahmouni⟧'s through-ball split the defence and ⟦PERSON|Bouhaddou⟧, who began the move, ⟦G8|slid it under ⟦NORP|Rwandan⟧ goalkeeper ⟦PERSON|Prosper Nkurunziza⟧⟧. TV timed it at ⟦MINUTE|58 minutes and 40 seconds⟧.

The same player was denied by ⟦PERSON|Nkurunziza⟧'s foot soon afterwards, and ⟦TEAM|Sundowns⟧ punished the visitors with ⟦MINUTE|five minutes remaining⟧, ⟦PERSON|Mokoena⟧ ⟦G9|rising unmarked at a corner⟧.

⟦PERSON|Bouhaddou⟧, 25, now has ⟦G10|five⟧ in ⟦DATE|this season⟧'s competition, one behind ⟦TEAM|Petro de Luanda⟧'s leading marksman. He also struck in both of ⟦DATE|last year⟧'s meetings with ⟦TEAM|Raja⟧.

⟦PERSON|Rahmouni⟧ is suspended for the return after collecting his third caution. ⟦PERSON|Mantilla⟧ expects to have ⟦PERSON|Nabil Cherkaoui⟧ back from a thigh strain.

The winners will play ⟦TEAM|Al Ahly⟧ or ⟦TEAM|TP Mazembe⟧, who drew the first match of their tie ⟦SCORE|0-0⟧ on ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kabelo Mokoena", "team": "Sundowns", "minute": 85, "kind": "header"}
{"id": "G2", "scorer": "Ismail Bouhaddou", "team": "Wydad", "minute": 59}
{"id": "G3", "scorer": "Ismail Bouhaddou", "team": "Wydad", "minute": 59}
{"id": "G4", "scorer": "Themba Sithole; Kabelo Mokoena", "team": "Sundowns", "count": 2}
{"id": "G5", "scorer": "Ismail Bouhaddou", "team": "Wydad", "minute": 59}
{"id": "G6", "scorer": "Themba Sithole", "team": "Sundowns", "minute": 6, "minute_text": "six minutes"}
{"id": "G7", "scorer": "Ismail Bouhaddou", "team": "Wydad", "minute": 59, "minute_text": "just before the hour"}
{"id": "G8", "scorer": "Ismail Bouhaddou", "team": "Wydad", "minute": 59}
{"id": "G9", "scorer": "Kabelo Mokoena", "team": "Sundowns", "minute": 85, "kind": "header", "minute_text": "with five minutes remaining"}
{"id": "G10", "scorer": "Ismail Bouhaddou", "team": "Wydad", "count": 5, "scope": "background"}
