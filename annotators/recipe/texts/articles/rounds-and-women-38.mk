Pre-season report: ⟦TEAM|Argyle⟧ ⟦SCORE|3-3⟧ ⟦TEAM|Lorient⟧

A pulsating friendly under the lights at ⟦VENUE|Home Park⟧ saw our boys share six ⟦G1|goals⟧ with ⟦NORP|French⟧ visitors ⟦TEAM|Lorient⟧, in the final ⟦ORG|Ginsters⟧-sponsored test of the summer before the ⟦COMPETITION|Championship⟧ gets under way.

Three times the ⟦TEAM|Pilgrims⟧ led, three times the ⟦TEAM|Merlus⟧ pegged us back, and nearly 8,000 of the ⟦ORG|Green Army⟧ went home with plenty to chat about.

First half

New signing ⟦PERSON|Mo Camara-Scott⟧ wasted no time in introducing himself. With just ⟦MINUTE|four minutes⟧ gone the winger picked up ⟦PERSON|Lewis⟧’s pass on the right, jinked inside and saw his shot parried by the ⟦TEAM|Lorient⟧ keeper, ⟦PERSON|Owen Tregear⟧’s follow-up being blocked.

⟦PERSON|Camara-Scott⟧ wasn’t to be denied. ⟦PERSON|Archie Penhallow⟧ sprayed a glorious ball over the top on ⟦MINUTE|11 minutes⟧ and ⟦PERSON|Mo⟧ took it on his chest, steadied himself and ⟦G2|scored⟧. Welcome to ⟦GPE|Devon⟧!

The lead lasted until the ⟦MINUTE|19th minute⟧. ⟦PERSON|Yann Kerbrat⟧, a handful all evening, wriggled away from ⟦PERSON|Jaydon Whittle⟧ and slipped in ⟦NORP|Finnish⟧ forward ⟦PERSON|Aleksi Pulkkinen⟧ for a simple ⟦G3|finish⟧.

Back came ⟦TEAM|Argyle⟧. ⟦PERSON|Eddie Goldsworthy⟧’s corner on ⟦MINUTE|34 minutes⟧ was met by ⟦PERSON|Lewis Trevanion⟧, our skipper, and his ⟦G4|header⟧ ⟦G5|restored our advantage⟧. ⟦PERSON|Lewis⟧ has now ⟦G6|netted⟧ in three of our four pre-season matches, having ⟦G7|been on the scoresheet⟧ against ⟦TEAM|Truro City⟧ and ⟦TEAM|Saltash United⟧ at ⟦VENUE|Harper’s Park⟧. He ⟦G8|scored just once⟧ in the whole of ⟦DATE|last season⟧!

We should have gone in ahead. Instead, in the ⟦MINUTE|one minute of added time⟧, we switched off from a throw and ⟦PERSON|Kerbrat⟧ ⟦G9|levelled⟧ with a ⟦G10|volley⟧.

Second half

Head coach ⟦PERSON|Ian Foster-Gale⟧ made nine changes, keeper ⟦PERSON|Ben Hosking⟧ and centre-half ⟦PERSON|Nico Stadler⟧ staying on.

The young lads gave it everything. ⟦PERSON|Jaydon⟧’s younger brother was only inches wide, ⟦PERSON|Hosking⟧ made a fabulous fingertip stop, and the third ⟦G11|goal⟧ was a beauty. It ⟦G12|arrived⟧ ⟦MINUTE|midway through the half⟧, from all of 30 yards, from the boot of ⟦PERSON|Stadler⟧. Who knew the ⟦NORP|Austrian⟧ had that in his locker? ⟦PERSON|Steven Schumacher-Day⟧, in the ⟦TEAM|Lorient⟧ dugout, was seen to applaud.

There was still time for a twist. ⟦PERSON|Kerbrat⟧ went down under ⟦PERSON|Stadler⟧’s challenge with ⟦MINUTE|seven minutes to go⟧ and the ⟦NORP|Breton⟧ side’s captain got back to his feet to ⟦G13|convert⟧, completing a personal ⟦G14|double⟧.

⟦PERSON|Hosking⟧’s boot denied ⟦PERSON|Pulkkinen⟧ a winner in the dying moments.

“It’s minutes in legs, that’s all,” said the gaffer to ⟦ORG|Argyle TV⟧. “You don’t get points for goals in ⟦DATE|July⟧. The trip to the ⟦VENUE|Stade du Moustoir⟧ on ⟦DATE|July 12⟧ told us we could compete with ⟦COMPETITION|Ligue 2⟧ champions, and here we did it again. I’m disappointed with the ⟦G15|goals we conceded⟧, mind.”

⟦TEAM|Argyle⟧ kick off for real ⟦DATE|next Saturday⟧ at ⟦TEAM|Swansea City⟧, with the ⟦COMPETITION|Carabao Cup⟧ to follow. A handful of tickets remain.

⟦FURNITURE|Argyle (first half): Hosking, Whittle, Stadler, Trevanion, Galloway, Goldsworthy, Penhallow, Randell, Camara-Scott, Tregear, Bundu.⟧
⟦FURNITURE|Argyle (second half): Hosking, Finn, Stadler, Szucs, Ogbeta, Boateng, Roberts, Whittle (C), Issaka, Tijani, Wright.⟧
=====GOALS=====
{"id": "G1", "count": 6}
{"id": "G2", "scorer": "Mo Camara-Scott", "team": "Argyle", "minute": 11, "assist": "Archie Penhallow", "kind": "shot", "minute_text": "11 minutes"}
{"id": "G3", "scorer": "Aleksi Pulkkinen", "team": "Lorient", "minute": 19, "assist": "Yann Kerbrat", "kind": "shot", "minute_text": "19th minute"}
{"id": "G4", "scorer": "Lewis Trevanion", "team": "Argyle", "minute": 34, "assist": "Eddie Goldsworthy", "kind": "header", "minute_text": "34 minutes"}
{"id": "G5", "scorer": "Lewis Trevanion", "team": "Argyle", "minute": 34, "assist": "Eddie Goldsworthy", "kind": "header", "minute_text": "34 minutes"}
{"id": "G6", "scorer": "Lewis Trevanion", "count": 3, "scope": "background"}
{"id": "G7", "scorer": "Lewis Trevanion", "scope": "background", "count": 2}
{"id": "G8", "scorer": "Lewis Trevanion", "scope": "background"}
{"id": "G9", "scorer": "Yann Kerbrat", "team": "Lorient", "minute": 45, "added": 1, "kind": "volley", "minute_text": "one minute of added time"}
{"id": "G10", "scorer": "Yann Kerbrat", "team": "Lorient", "minute": 45, "added": 1, "kind": "volley", "minute_text": "one minute of added time"}
{"id": "G11", "scorer": "Nico Stadler", "team": "Argyle", "kind": "shot", "minute_text": "midway through the half"}
{"id": "G12", "scorer": "Nico Stadler", "team": "Argyle", "kind": "shot"}
{"id": "G13", "scorer": "Yann Kerbrat", "team": "Lorient", "minute": 83, "kind": "penalty", "minute_text": "seven minutes to go"}
{"id": "G14", "scorer": "Yann Kerbrat", "team": "Lorient", "count": 2}
{"id": "G15", "team": "Lorient", "count": 3}
