⟦TEAM|Rangers Women⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Hearts Women⟧
⟦TEAM|Hearts⟧ dealt ⟦TEAM|Rangers⟧' ⟦COMPETITION|SWPL⟧ title hopes a blow with a thrilling win at ⟦VENUE|Broadwood Stadium⟧.
The visitors were two up through ⟦PERSON|Georgia Haldane⟧ and an ⟦G1|own goal⟧ before the home side ⟦G2|levelled⟧ either side of ⟦MINUTE|half-time⟧. A ⟦MINUTE|79th-minute⟧ ⟦G3|winner⟧ by ⟦PERSON|Monique Lavallée⟧ decided the contest.
⟦TEAM|Hearts⟧ ⟦G4|got off to a flyer⟧ in the ⟦MINUTE|fifth minute⟧. ⟦PERSON|Haldane⟧, set free by ⟦PERSON|Jess Pringle⟧, went round ⟦PERSON|Carys Vickers⟧ and ⟦G5|finished⟧ from an angle.
⟦PERSON|Vickers⟧ made a good stop with her feet from ⟦PERSON|Pringle⟧, before the ⟦TEAM|Rangers⟧ defence came unstuck on ⟦MINUTE|22 minutes⟧. ⟦PERSON|Lavallée⟧'s low cross was meant for ⟦PERSON|Haldane⟧ but ⟦PERSON|Orla Keane⟧ ⟦G6|turned it past her own keeper⟧.
⟦PERSON|Keane⟧ made up for it in part with a header that thumped the bar. Soon after, ⟦PERSON|Bex Dunsmore⟧ ⟦G7|tucked away⟧ a ⟦MINUTE|40th-minute⟧ penalty, conceded by ⟦PERSON|Pringle⟧, to get ⟦TEAM|Rangers⟧ back in the game.
⟦PERSON|Dunsmore⟧ crossed for ⟦PERSON|Lara Kovačić⟧ to ⟦G8|level⟧ soon after the ⟦MINUTE|restart⟧, the ⟦NORP|Croatian⟧'s glancing ⟦G9|header⟧ going in off ⟦PERSON|Mhairi Gunn⟧'s fingertips.
There was only one team in it from there, or so it appeared. ⟦PERSON|Kovačić⟧ hit the side-netting and ⟦PERSON|Dunsmore⟧ was thwarted by ⟦PERSON|Gunn⟧ three times. Then ⟦PERSON|Haldane⟧ laid the ball back and ⟦PERSON|Lavallée⟧ ⟦G10|drilled low into the net⟧ from the edge of the area.
"You don't drop your heads at ⟦SCORE|2-2⟧," ⟦TEAM|Hearts⟧ boss ⟦PERSON|Ines Aguirre⟧ said. "I had a feeling we'd get another goal."
⟦TEAM|Rangers⟧ are four points behind ⟦TEAM|Glasgow City⟧ with 10 to play.
=====GOALS=====
{"id": "G1", "scorer": "Orla Keane", "team": "Hearts", "minute": 22, "kind": "own goal"}
{"id": "G2", "team": "Rangers", "count": 2}
{"id": "G3", "scorer": "Monique Lavallée", "team": "Hearts", "minute": 79, "minute_text": "79th-minute", "assist": "Georgia Haldane", "kind": "shot"}
{"id": "G4", "scorer": "Georgia Haldane", "team": "Hearts", "minute": 5, "minute_text": "fifth minute", "assist": "Jess Pringle", "kind": "shot", "score": "0-1"}
{"id": "G5", "scorer": "Georgia Haldane", "team": "Hearts", "minute": 5, "assist": "Jess Pringle", "kind": "shot"}
{"id": "G6", "scorer": "Orla Keane", "team": "Hearts", "minute": 22, "minute_text": "22 minutes", "kind": "own goal", "score": "0-2"}
{"id": "G7", "scorer": "Bex Dunsmore", "team": "Rangers", "minute": 40, "minute_text": "40th-minute", "kind": "penalty", "score": "1-2"}
{"id": "G8", "scorer": "Lara Kovačić", "team": "Rangers", "assist": "Bex Dunsmore", "kind": "header", "score": "2-2"}
{"id": "G9", "scorer": "Lara Kovačić", "team": "Rangers", "assist": "Bex Dunsmore", "kind": "header"}
{"id": "G10", "scorer": "Monique Lavallée", "team": "Hearts", "minute": 79, "assist": "Georgia Haldane", "kind": "shot", "score": "2-3"}
