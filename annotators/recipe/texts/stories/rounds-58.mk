⟦TEAM|Athletic⟧ ⟦SCORE|4-4⟧ ⟦TEAM|Sevilla⟧: a night that ⟦PERSON|Ruiz de Gauna⟧ closed and ⟦PERSON|Isaac Romerito⟧ opened

⟦GPE|BILBAO⟧.- There are draws that feel like a funeral. This one, at ⟦VENUE|San Mamés⟧, had the ⟦TEAM|Sevilla⟧ bench hugging and the home one looking at the grass, since the ⟦G1|goal⟧ that ⟦G2|made it four each⟧ was scored by a goalkeeper.

⟦PERSON|Ander Ruiz de Gauna⟧, on loan at ⟦TEAM|Sevilla⟧ from ⟦TEAM|Athletic⟧'s neighbours ⟦TEAM|Eibar⟧, went up for the last corner, ⟦MINUTE|90+8⟧, and ⟦G3|scored⟧ with his shin. ⟦PERSON|Unai Simonena⟧, his opposite number, had come out for it and got nowhere near.

A few seconds before, ⟦PERSON|Simonena⟧ had made the save of the night to stop ⟦PERSON|Lucien Agoumba⟧'s header. It would have been cruel had that been the end, for ⟦TEAM|Sevilla⟧ had led ⟦SCORE|2-0⟧ and ⟦SCORE|3-2⟧. ⟦PERSON|Isaac Romerito⟧ ⟦G4|scored⟧ in the ⟦MINUTE|4th minute⟧ and ⟦G5|repeated⟧ in the ⟦MINUTE|21st⟧, both times after recoveries by ⟦PERSON|Djibril Sowah⟧. ⟦PERSON|Nico Williamson⟧ ⟦G6|closed the gap⟧ from the penalty spot on ⟦MINUTE|36⟧, ⟦PERSON|Oihan Sancetto⟧ ⟦G7|evened it⟧ with ⟦MINUTE|half-time⟧ near, ⟦PERSON|Agoumba⟧ ⟦G8|put ⟦TEAM|Sevilla⟧ back in front⟧ on ⟦MINUTE|57⟧ with a header.

⟦TEAM|Athletic⟧ turned it round by force. ⟦PERSON|Gorka Guruzetta-Paz⟧ hit the bar, ⟦PERSON|Sancetto⟧ shot wide from the rebound, ⟦PERSON|Williamson⟧ was denied by ⟦PERSON|Ruiz de Gauna⟧, and at last, ⟦MINUTE|ten minutes from the end⟧, ⟦PERSON|Guruzetta-Paz⟧ ⟦G9|got to a loose ball first⟧. The ⟦G10|fourth⟧, on ⟦MINUTE|87⟧, was an own ⟦G11|goal⟧ of ⟦PERSON|Kike Salasar⟧, under pressure from ⟦PERSON|Sancetto⟧. The stadium sang. It sang for eleven minutes.

"My father supports ⟦TEAM|Athletic⟧," said ⟦PERSON|Ruiz de Gauna⟧. "He won't have dinner with me."

⟦TEAM|Athletic⟧ remain eighth and without ⟦NORP|European⟧ football as things stand; ⟦TEAM|Sevilla⟧ have five draws in a row.
=====GOALS=====
{"id": "G1", "scorer": "Ander Ruiz de Gauna", "team": "Sevilla", "minute": 90, "added": 8}
{"id": "G2", "scorer": "Ander Ruiz de Gauna", "team": "Sevilla", "minute": 90, "added": 8}
{"id": "G3", "scorer": "Ander Ruiz de Gauna", "team": "Sevilla", "minute": 90, "added": 8, "minute_text": "90+8"}
{"id": "G4", "scorer": "Isaac Romerito", "team": "Sevilla", "minute": 4, "assist": "Djibril Sowah", "minute_text": "4th minute"}
{"id": "G5", "scorer": "Isaac Romerito", "team": "Sevilla", "minute": 21, "assist": "Djibril Sowah", "minute_text": "21st"}
{"id": "G6", "scorer": "Nico Williamson", "team": "Athletic", "minute": 36, "kind": "penalty", "minute_text": "36"}
{"id": "G7", "scorer": "Oihan Sancetto", "team": "Athletic"}
{"id": "G8", "scorer": "Lucien Agoumba", "team": "Sevilla", "minute": 57, "kind": "header", "minute_text": "57"}
{"id": "G9", "scorer": "Gorka Guruzetta-Paz", "team": "Athletic", "minute": 80, "minute_text": "ten minutes from the end"}
{"id": "G10", "scorer": "Kike Salasar", "team": "Athletic", "minute": 87, "kind": "own goal", "minute_text": "87"}
{"id": "G11", "scorer": "Kike Salasar", "team": "Athletic", "minute": 87, "kind": "own goal", "minute_text": "87"}
