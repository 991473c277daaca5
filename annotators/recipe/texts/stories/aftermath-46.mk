⟦TEAM|Lech⟧ level in stoppages, ⟦TEAM|Cracovia⟧ furious
⟦GPE|Poznań⟧ (⟦ORG|PAP⟧) ⟦TEAM|Lech Poznań⟧ shared a ⟦SCORE|2-2⟧ draw with ⟦TEAM|Cracovia⟧ on ⟦DATE|Friday⟧ after ⟦PERSON|Damian Orlik⟧, on as a substitute, ⟦G1|equalised⟧ in the ⟦MINUTE|second minute of added time⟧.
The ⟦TEAM|Pasy⟧ had the win in their hands after ⟦PERSON|Norbert Balázs⟧ had ⟦G2|given them the lead⟧ for the second time. Before that ⟦PERSON|Jakub Więcek⟧ ⟦G3|scored⟧ for the visitors and ⟦PERSON|Mateusz Szulc⟧ ⟦G4|replied⟧ for the home team.
All the ⟦G5|goals⟧ came from mistakes.
The ⟦G6|first⟧: ⟦NORP|Polish⟧ under-21 goalkeeper ⟦PERSON|Oskar Lis⟧ came out to the edge of the box, dribbled one and was tackled by the second. ⟦PERSON|Więcek⟧ needed only to ⟦G7|roll it in⟧, and did so with the stands still half empty.
The ⟦G8|second⟧: ⟦PERSON|Paweł Gronowski⟧, the ⟦TEAM|Cracovia⟧ sweeper, headed ⟦PERSON|Tymoteusz Zych⟧'s cross straight to ⟦PERSON|Szulc⟧. The ⟦TEAM|Lech⟧ captain ⟦G9|chested and shot⟧ in one motion. That was in the ⟦MINUTE|38th minute⟧, and before ⟦MINUTE|half-time⟧ he had a second effort cleared from the line by the same ⟦PERSON|Gronowski⟧.
The ⟦G10|third⟧: ⟦PERSON|Zych⟧, pressed by two, turned the wrong way. ⟦PERSON|Więcek⟧ intercepted, ⟦PERSON|Lis⟧ saved, and the ⟦NORP|Hungarian⟧ ⟦PERSON|Balázs⟧ ⟦G11|hit the rebound into the roof of the net⟧. He has been out for seven months.
"I missed football so much I'd have been happy with a corner," he said. "A ⟦G12|goal⟧ is more than I dared."
⟦PERSON|Lis⟧ kept ⟦TEAM|Kolejorz⟧ alive when he turned ⟦PERSON|Balázs⟧'s free-kick over in the ⟦MINUTE|80th minute⟧.
And the ⟦G13|fourth⟧: a ⟦TEAM|Cracovia⟧ throw taken to nobody. ⟦PERSON|Szulc⟧ took it, drove on and slid a pass between the legs of ⟦PERSON|Gronowski⟧. ⟦PERSON|Orlik⟧ had been on the field for nine minutes and had not yet touched the ball; he touched it now, once, and it ⟦G14|went in at the near post⟧.
"Ten metres from the corner flag you don't throw it infield," said the ⟦TEAM|Cracovia⟧ coach. "I have no anger for their ⟦G15|goal⟧, only for ours. I mean our throw."
⟦TEAM|Lech⟧, fourth in the ⟦COMPETITION|Ekstraklasa⟧, travel to ⟦TEAM|Pogoń Szczecin⟧.
=====GOALS=====
{"id": "G1", "scorer": "Damian Orlik", "team": "Lech", "minute": 90, "added": 2, "assist": "Mateusz Szulc", "kind": "shot"}
{"id": "G2", "scorer": "Norbert Balázs", "team": "Cracovia", "kind": "shot"}
{"id": "G3", "scorer": "Jakub Więcek", "team": "Cracovia", "kind": "shot"}
{"id": "G4", "scorer": "Mateusz Szulc", "team": "Lech", "minute": 38, "kind": "shot"}
{"id": "G5", "scorer": "Jakub Więcek; Mateusz Szulc; Norbert Balázs; Damian Orlik", "count": 4}
{"id": "G6", "scorer": "Jakub Więcek", "team": "Cracovia", "kind": "shot"}
{"id": "G7", "scorer": "Jakub Więcek", "team": "Cracovia", "kind": "shot"}
{"id": "G8", "scorer": "Mateusz Szulc", "team": "Lech", "minute": 38, "kind": "shot"}
{"id": "G9", "scorer": "Mateusz Szulc", "team": "Lech", "minute": 38, "kind": "shot"}
{"id": "G10", "scorer": "Norbert Balázs", "team": "Cracovia", "kind": "shot"}
{"id": "G11", "scorer": "Norbert Balázs", "team": "Cracovia", "kind": "shot"}
{"id": "G12", "scorer": "Norbert Balázs", "team": "Cracovia", "kind": "shot"}
{"id": "G13", "scorer": "Damian Orlik", "team": "Lech", "minute": 90, "added": 2, "assist": "Mateusz Szulc", "kind": "shot"}
{"id": "G14", "scorer": "Damian Orlik", "team": "Lech", "minute": 90, "added": 2, "assist": "Mateusz Szulc", "kind": "shot"}
{"id": "G15", "scorer": "Damian Orlik", "team": "Lech", "minute": 90, "added": 2, "assist": "Mateusz Szulc", "kind": "shot"}
