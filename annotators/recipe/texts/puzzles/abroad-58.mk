⟦PERSON|Skjelbred⟧ ⟦G9|strikes twice⟧ as ⟦TEAM|Norway⟧ outlast ⟦TEAM|Italy⟧
⟦GPE|OSLO⟧ (⟦ORG|AFP⟧) - ⟦PERSON|Emma Skjelbred⟧ ⟦G1|scored⟧ at either end of the second half as ⟦TEAM|Norway⟧ beat ⟦TEAM|Italy⟧ ⟦SCORE|3-2⟧ in the ⟦COMPETITION|Women's Nations League⟧ on ⟦DATE|Tuesday⟧ to stay in contention for a place at the finals.
The captain ⟦G2|gave the hosts a ⟦SCORE|2-1⟧ lead⟧ with a close-range volley ⟦MINUTE|two minutes after the restart⟧ and, after ⟦PERSON|Giada Ferrero⟧'s ⟦G4|penalty⟧ had ⟦G10|made it ⟦SCORE|2-2⟧⟧, ⟦G5|popped up with the winner⟧ with ⟦MINUTE|89 minutes⟧ played at a chilly ⟦VENUE|Ullevaal⟧.
⟦TEAM|Italy⟧ ⟦G12|went in front⟧ against the run of play. ⟦NORP|Norwegian⟧ goalkeeper ⟦PERSON|Vilde Sørdal⟧ parried ⟦PERSON|Chiara Lombardini⟧'s shot in the ⟦MINUTE|17th minute⟧, the ball struck the retreating ⟦PERSON|Marte Aasland⟧ and ⟦G6|bounced in⟧.
⟦PERSON|Aasland⟧ was relieved when her own cross ⟦MINUTE|five minutes later⟧ was met by ⟦PERSON|Julie Blomgaard⟧, whose ⟦G7|header⟧ left ⟦PERSON|Benedetta Salis⟧ with no chance.
⟦PERSON|Salis⟧ was otherwise excellent, saving from ⟦PERSON|Skjelbred⟧, ⟦PERSON|Blomgaard⟧ and ⟦PERSON|Skjelbred⟧ again before the ⟦MINUTE|interval⟧, and ⟦PERSON|Lombardini⟧ could have restored the ⟦TEAM|Azzurre⟧'s lead but struck the bar when clean through.
⟦PERSON|Ferrero⟧'s ⟦G11|equaliser⟧ from the spot, on ⟦MINUTE|64⟧, came after ⟦PERSON|Aasland⟧'s handball.
For the ⟦G8|winner⟧ ⟦PERSON|Blomgaard⟧ did all the work on the left, and ⟦PERSON|Skjelbred⟧ threw herself at the ball ahead of ⟦PERSON|Salis⟧.
"We needed that after losing to ⟦TEAM|Denmark⟧," she said, referring to ⟦DATE|Friday⟧'s ⟦SCORE|4-0⟧ loss.
⟦TEAM|Sweden⟧'s ⟦SCORE|1-1⟧ draw with the ⟦NORP|Danes⟧ means ⟦TEAM|Norway⟧ are a point off top. ⟦TEAM|Italy⟧, who host ⟦TEAM|Sweden⟧ at the ⟦VENUE|Stadio Druso⟧ in their next match, are bottom. ⟦ORG|UEFA⟧ will confirm kick-off times ⟦DATE|next month⟧.
=====GOALS=====
{"id": "G1", "scorer": "Emma Skjelbred", "team": "Norway", "count": 2}
{"id": "G2", "scorer": "Emma Skjelbred", "team": "Norway", "minute": 47, "kind": "volley", "minute_text": "two minutes after the restart", "score": "2-1"}
{"id": "G4", "scorer": "Giada Ferrero", "team": "Italy", "minute": 64, "kind": "penalty"}
{"id": "G5", "scorer": "Emma Skjelbred", "team": "Norway", "minute": 89, "assist": "Julie Blomgaard", "minute_text": "89 minutes"}
{"id": "G6", "scorer": "Marte Aasland", "team": "Italy", "minute": 17, "kind": "own goal", "minute_text": "17th minute"}
{"id": "G7", "scorer": "Julie Blomgaard", "team": "Norway", "minute": 22, "assist": "Marte Aasland", "kind": "header", "minute_text": "five minutes later"}
{"id": "G8", "scorer": "Emma Skjelbred", "team": "Norway", "minute": 89, "assist": "Julie Blomgaard"}
{"id": "G9", "scorer": "Emma Skjelbred", "team": "Norway", "count": 2}
{"id": "G10", "scorer": "Giada Ferrero", "team": "Italy", "minute": 64, "kind": "penalty", "score": "2-2"}
{"id": "G11", "scorer": "Giada Ferrero", "team": "Italy", "minute": 64, "kind": "penalty", "minute_text": "64"}
{"id": "G12", "scorer": "Marte Aasland", "team": "Italy", "minute": 17, "kind": "own goal", "minute_text": "17th minute"}
