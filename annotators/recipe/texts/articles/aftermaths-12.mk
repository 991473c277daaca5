⟦PERSON|Keïta-Ndong⟧ ⟦G1|goal⟧ and ⟦PERSON|Van der Stelt⟧ saves give ⟦TEAM|Eagles⟧ derby win
⟦FURNITURE|NL Football⟧

Goalkeeper ⟦PERSON|Sem van der Stelt⟧ was the hero for ⟦TEAM|Go Ahead Eagles⟧ as they defeated ⟦TEAM|FC Twente⟧ ⟦SCORE|1-0⟧ in ⟦DATE|Sunday⟧'s ⟦COMPETITION|Eredivisie⟧ derby.

⟦PERSON|Seydou Keïta-Ndong⟧ ⟦G2|got the goal⟧, his first since ⟦DATE|December⟧, but it was the 21-year-old keeper's nine saves which the home fans sang about on the way out of ⟦VENUE|De Adelaarshorst⟧.

"I had to do something, I've cost us a few points," said ⟦PERSON|Van der Stelt⟧, at fault for a ⟦G3|goal⟧ in the defeat by ⟦TEAM|PSV⟧ two weeks ago. "Today everything hit me."

He was in action from the outset. ⟦PERSON|Ilias Boujemaa⟧, a ⟦TEAM|Morocco⟧ international, let fly from 20 yards inside ⟦MINUTE|sixty seconds⟧ and the keeper turned it over. From the corner ⟦PERSON|Milan Dekkers⟧ headed down and ⟦PERSON|Van der Stelt⟧ kept that out as well, with an instinctive block on the line.

⟦PERSON|Thijs Wouterse⟧ shot weakly at ⟦PERSON|Kacper Olczyk⟧ when he had options either side, and ⟦PERSON|Brandon Achterhuis⟧ volleyed into the stand. Otherwise it was all ⟦TEAM|Twente⟧. ⟦PERSON|Lars Bruinsma⟧ clipped the bar, ⟦PERSON|Boujemaa⟧'s header was held, and then in the ⟦MINUTE|30th minute⟧ the away side were awarded a penalty for a push by ⟦PERSON|Joris Haverkort⟧.

Up stepped ⟦PERSON|Boujemaa⟧. ⟦PERSON|Van der Stelt⟧ waited, went to his right and pushed it onto a post. ⟦PERSON|Bruinsma⟧ fired the loose ball over.

"It was a bad one," the ⟦NORP|Moroccan⟧ admitted. "I've ⟦G4|scored eleven⟧ out of eleven before that, in the league and the ⟦COMPETITION|KNVB Cup⟧. So it hurts."

⟦TEAM|Go Ahead⟧ made one change at ⟦MINUTE|half-time⟧, ⟦PERSON|Wouterse⟧ staying off with a tight hamstring. ⟦TEAM|Twente⟧ made none, and they should have had their reward when ⟦PERSON|Dekkers⟧ was played onside by ⟦PERSON|Haverkort⟧, only for the young keeper to spread himself once more.

The ⟦G5|goal⟧, then, went against the run of play. A long throw-in was allowed to bounce, ⟦PERSON|Olczyk⟧ came and did not get there, and the ⟦TEAM|Cameroon⟧ forward ⟦G6|hooked the ball over his shoulder into an empty goal⟧. There were ⟦MINUTE|71 minutes⟧ on the clock.

The ⟦NORP|Polish⟧ keeper made some amends with a smart stop from ⟦PERSON|Achterhuis⟧ ⟦MINUTE|four minutes later⟧, and ⟦PERSON|Haverkort⟧ was not far away with a free-kick.

⟦TEAM|Twente⟧ sent on ⟦PERSON|Joël Brouwer-Addo⟧, their third striker, and he did ⟦G7|have the ball over the line⟧ in ⟦MINUTE|added time⟧, but he had ⟦G8|scored⟧ with an arm and was booked for it. ⟦PERSON|Bruinsma⟧ then brought the last of the nine saves.

"⟦PERSON|Sem⟧ was fantastic, but ⟦PERSON|Seydou⟧ is the same," coach ⟦PERSON|Robin Essink⟧ said. "It is not easy to be on the bench for weeks, then you come in and you work and you ⟦G9|score⟧. He told me before he would do it."

⟦TEAM|Eagles⟧ are now up to eighth. ⟦TEAM|Twente⟧, third before the ⟦DATE|weekend⟧, drop a place and go to ⟦TEAM|Heerenveen⟧ on ⟦DATE|Thursday evening⟧, when they will have ⟦PERSON|Dekkers⟧ banned.
⟦FURNITURE|Opta stats⟧
⟦FURNITURE|Go Ahead Eagles have won back-to-back home games against Twente for the first time since 1994.⟧
=====GOALS=====
{"id": "G1", "scorer": "Seydou Keïta-Ndong", "team": "Go Ahead Eagles", "minute": 71, "kind": "shot"}
{"id": "G2", "scorer": "Seydou Keïta-Ndong", "team": "Go Ahead Eagles", "minute": 71, "kind": "shot"}
{"id": "G3", "team": "PSV", "scope": "background"}
{"id": "G4", "scorer": "Ilias Boujemaa", "team": "FC Twente", "kind": "penalty", "count": 11, "scope": "background"}
{"id": "G5", "scorer": "Seydou Keïta-Ndong", "team": "Go Ahead Eagles", "minute": 71, "kind": "shot"}
{"id": "G6", "scorer": "Seydou Keïta-Ndong", "team": "Go Ahead Eagles", "minute": 71, "minute_text": "71 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Joël Brouwer-Addo", "team": "Twente", "minute_text": "added time", "outcome": "ruled out"}
{"id": "G8", "scorer": "Joël Brouwer-Addo", "team": "Twente", "minute_text": "added time", "outcome": "ruled out"}
{"id": "G9", "scorer": "Seydou Keïta-Ndong", "team": "Go Ahead Eagles", "minute": 71, "kind": "shot"}
