⟦TEAM|Iceland⟧ stay perfect, ⟦TEAM|Croatia⟧ made to wait in ⟦COMPETITION|World Cup qualifying⟧
⟦FURNITURE|World Cup Qualifying | Europe | Wrap⟧

⟦PERSON|Bjarki Steinsson⟧ ⟦G1|scored⟧ with the last kick of the game as ⟦TEAM|Iceland⟧ beat the ⟦TEAM|Czech Republic⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Thursday⟧ to keep their 100 per cent record in ⟦COMPETITION|Group D⟧ of ⟦COMPETITION|World Cup qualifying⟧.

⟦PERSON|Ondřej Krupa⟧ had ⟦G2|put the ⟦TEAM|Czechs⟧ in front⟧ in ⟦GPE|Reykjavik⟧ against the run of play after ⟦MINUTE|36 minutes⟧, the striker latching on to an underhit backpass, but the ⟦NORP|Icelandic⟧ side ⟦G3|were level⟧ before the ⟦MINUTE|break⟧ when captain ⟦PERSON|Arnór Helgason⟧ ⟦G4|nodded in⟧ from close range.

Goalkeeper ⟦PERSON|Jakub Sedláček⟧ then looked to have earned the visitors a draw with saves from ⟦PERSON|Helgason⟧, from ⟦PERSON|Sveinn Aronsson⟧'s free-kick and, best of all, from ⟦PERSON|Steinsson⟧'s point-blank header. He could not stop the last one. ⟦PERSON|Aronsson⟧'s long throw was flicked on and the 19-year-old ⟦G5|hooked it in⟧ in the ⟦MINUTE|95th minute⟧.

"I have never heard a noise like that, not even in ⟦DATE|2016⟧," said ⟦PERSON|Helgason⟧. "That ⟦G6|goal⟧ will be talked about a long time if we go to the ⟦COMPETITION|World Cup⟧ ⟦DATE|next summer⟧."

In ⟦GPE|Split⟧, ⟦TEAM|Croatia⟧ needed a win to qualify but were held ⟦SCORE|1-1⟧ by ⟦TEAM|Bosnia and Herzegovina⟧ in ⟦COMPETITION|Group H⟧. ⟦PERSON|Luka Mandžukić-Perić⟧ ⟦G7|volleyed the hosts ahead⟧ early in the second half, and he also saw an attempt come back off the bar. But ⟦PERSON|Dino Halilović⟧, who was born in the city, ⟦G8|equalised⟧ with ⟦MINUTE|17 minutes left⟧, his shot going through a crowd and past the unsighted ⟦PERSON|Lukáš Weiss⟧. A point on ⟦DATE|Sunday⟧ will be enough for the ⟦NORP|Croatian⟧ team.

⟦TEAM|Norway⟧ had no such trouble against ⟦TEAM|Malta⟧. ⟦PERSON|Anders Moe-Larsen⟧ ⟦G9|hit four⟧ in a ⟦SCORE|6-0⟧ rout at the ⟦VENUE|Ullevaal Stadion⟧, three of them by ⟦MINUTE|half-time⟧, and ⟦PERSON|Isak Thorne⟧ ⟦G10|got the other two⟧, one from the spot. ⟦TEAM|Malta⟧ keeper ⟦PERSON|Martin Borg⟧, at 38 playing his final international, was applauded off.

⟦TEAM|Switzerland⟧ are all but there after they won ⟦SCORE|3-1⟧ against ⟦TEAM|Kosovo⟧ in ⟦GPE|Basel⟧. ⟦PERSON|Yann Beuret⟧ ⟦G11|struck⟧ inside ⟦MINUTE|four minutes⟧ and ⟦G12|added another⟧ on ⟦MINUTE|64⟧, sandwiched around ⟦PERSON|Ermir Gashi⟧'s ⟦G13|reply⟧, before an own ⟦G14|goal⟧ by ⟦TEAM|Kosovo⟧'s ⟦PERSON|Tite Kalala⟧ made it safe. ⟦PERSON|Kalala⟧ was trying to cut out ⟦PERSON|Beuret⟧'s cross.

There were no goals in ⟦GPE|Tallinn⟧, where ⟦TEAM|Estonia⟧ held ⟦TEAM|Serbia⟧, whose captain had one cleared off the line and struck the bar with a header in ⟦MINUTE|stoppage time⟧.

⟦TEAM|Georgia⟧ ⟦G15|came from a goal behind⟧ to beat ⟦TEAM|Wales⟧ ⟦SCORE|2-1⟧ in ⟦GPE|Tbilisi⟧, a result that leaves both level on points in ⟦COMPETITION|Group J⟧. ⟦TEAM|Wales⟧ led through a ⟦G16|header⟧ by ⟦PERSON|Rhodri Gwyther-Shaw⟧, their first away from home since ⟦DATE|October⟧, but ⟦G17|goals⟧ by ⟦PERSON|Levan Chikhladze⟧ and then substitute ⟦PERSON|Giga Tsereteli⟧, in the ⟦MINUTE|70th and 78th minutes⟧, won it. ⟦PERSON|Gwyther-Shaw⟧ was denied a late leveller by the fingertips of the home keeper.

⟦TEAM|Scotland⟧, already out of the running, play ⟦TEAM|Denmark⟧ at ⟦VENUE|Hampden Park⟧ on ⟦DATE|Friday⟧.

The top team in each ⟦ORG|UEFA⟧ group qualifies directly.
⟦FURNITURE|Additional reporting by staff in Oslo and Tbilisi⟧
=====GOALS=====
{"id": "G1", "scorer": "Bjarki Steinsson", "team": "Iceland", "minute": 90, "added": 5, "kind": "shot"}
{"id": "G2", "scorer": "Ondřej Krupa", "team": "Czech Republic", "minute": 36, "minute_text": "36 minutes", "kind": "shot"}
{"id": "G3", "scorer": "Arnór Helgason", "team": "Iceland", "minute_text": "break", "kind": "header"}
{"id": "G4", "scorer": "Arnór Helgason", "team": "Iceland", "minute_text": "break", "kind": "header"}
{"id": "G5", "scorer": "Bjarki Steinsson", "team": "Iceland", "minute": 90, "added": 5, "minute_text": "95th minute", "kind": "shot"}
{"id": "G6", "scorer": "Bjarki Steinsson", "team": "Iceland", "minute": 90, "added": 5, "kind": "shot"}
{"id": "G7", "scorer": "Luka Mandžukić-Perić", "team": "Croatia", "kind": "volley"}
{"id": "G8", "scorer": "Dino Halilović", "team": "Bosnia and Herzegovina", "minute": 73, "minute_text": "17 minutes left", "kind": "shot"}
{"id": "G9", "scorer": "Anders Moe-Larsen", "team": "Norway", "count": 4}
{"id": "G10", "scorer": "Isak Thorne", "team": "Norway", "count": 2}
{"id": "G11", "scorer": "Yann Beuret", "team": "Switzerland", "minute": 4, "minute_text": "four minutes"}
{"id": "G12", "scorer": "Yann Beuret", "team": "Switzerland", "minute": 64, "minute_text": "64"}
{"id": "G13", "scorer": "Ermir Gashi", "team": "Kosovo"}
{"id": "G14", "scorer": "Tite Kalala", "team": "Switzerland", "assist": "Yann Beuret", "kind": "own goal"}
{"id": "G15", "scorer": "Levan Chikhladze; Giga Tsereteli", "team": "Georgia", "minute_text": "70th and 78th minutes", "count": 2}
{"id": "G16", "scorer": "Rhodri Gwyther-Shaw", "team": "Wales", "kind": "header"}
{"id": "G17", "scorer": "Levan Chikhladze; Giga Tsereteli", "team": "Georgia", "minute_text": "70th and 78th minutes", "count": 2}
