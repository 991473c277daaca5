'It was never a red' - ⟦PERSON|Hanley⟧ fumes after ten-man ⟦TEAM|Shels⟧ are sunk late
⟦FURNITURE|Daniel Fogarty, Independent.ie⟧

⟦PERSON|Pádraig Hanley⟧ accused the match officials of "deciding the game" after his ⟦TEAM|Shelbourne⟧ side were beaten ⟦SCORE|2-1⟧ by ⟦TEAM|Drogheda United⟧ at ⟦VENUE|Tolka Park⟧ ⟦DATE|last night⟧.

⟦TEAM|Shels⟧ were a goal to the good when ⟦PERSON|Oisín Claffey⟧ was sent off for a lunge on ⟦PERSON|Cian Dowdall⟧ ⟦MINUTE|nine minutes after half-time⟧. It was ⟦PERSON|Dowdall⟧ who ⟦G1|levelled⟧ on ⟦MINUTE|71 minutes⟧ and strike partner ⟦PERSON|Evan Shortt⟧ who ⟦G2|nicked it⟧ with the last kick.

"He gets the ball. He gets all of the ball, I've seen it four times," said ⟦PERSON|Hanley⟧. "It was never a red. And if you go down to ten here with ⟦MINUTE|half an hour left⟧ against that front three, you know what's coming."

The home team had ⟦G3|gone ahead⟧ in some style. ⟦PERSON|Robbie Keeling⟧ exchanged passes with ⟦PERSON|Claffey⟧ and, from all of 25 yards, ⟦G4|sent a rasper in off the underside of the bar⟧. That was on the ⟦MINUTE|half-hour⟧. The skipper very nearly got another before the ⟦MINUTE|break⟧, ⟦PERSON|Darragh Toner⟧ stretching out a leg to repel him.

"Some ⟦G5|goal⟧, wasn't it?" ⟦PERSON|Hanley⟧ said. "It's a pity nobody'll be talking about it."

After the dismissal ⟦TEAM|Drogheda⟧ laid siege. ⟦PERSON|Shortt⟧ had a header saved and another dropped on to the roof of the net, ⟦PERSON|Dowdall⟧ drilled across the face, and there was a hint of offside about the ⟦G6|equaliser⟧ as the winger collected ⟦PERSON|Gary Mulvihill⟧'s pass and ⟦G7|finished low⟧.

Deep in ⟦MINUTE|added time⟧ ⟦PERSON|Mulvihill⟧ stood over a corner in front of the travelling fans. The first ball was cleared but he put it back in and ⟦PERSON|Shortt⟧ was there to ⟦G8|jab it over the line⟧.

⟦TEAM|Drogs⟧ manager ⟦PERSON|Kevin Lyster⟧ had little sympathy. "It's a leg-breaker if ⟦PERSON|Cian⟧ doesn't jump," he told ⟦ORG|LOI TV⟧. "I thought we deserved it on the chances."

⟦TEAM|Drogheda⟧ go third in the ⟦COMPETITION|SSE Airtricity Premier Division⟧ ahead of ⟦TEAM|Bohemians⟧ on goals scored, while the ⟦GPE|Drumcondra⟧ club remain second from bottom. The sides meet again at ⟦VENUE|Weavers Park⟧ on ⟦DATE|12 September⟧.
=====GOALS=====
{"id": "G1", "scorer": "Cian Dowdall", "team": "Drogheda United", "minute": 71, "assist": "Gary Mulvihill", "kind": "shot", "minute_text": "71 minutes"}
{"id": "G2", "scorer": "Evan Shortt", "team": "Drogheda United", "assist": "Gary Mulvihill", "kind": "shot"}
{"id": "G3", "scorer": "Robbie Keeling", "team": "Shelbourne", "minute": 30, "kind": "shot", "assist": "Oisín Claffey"}
{"id": "G4", "scorer": "Robbie Keeling", "team": "Shelbourne", "minute": 30, "kind": "shot", "assist": "Oisín Claffey"}
{"id": "G5", "scorer": "Robbie Keeling", "team": "Shelbourne", "minute": 30, "kind": "shot", "assist": "Oisín Claffey"}
{"id": "G6", "scorer": "Cian Dowdall", "team": "Drogheda United", "minute": 71, "assist": "Gary Mulvihill", "kind": "shot"}
{"id": "G7", "scorer": "Cian Dowdall", "team": "Drogheda United", "minute": 71, "assist": "Gary Mulvihill", "kind": "shot"}
{"id": "G8", "scorer": "Evan Shortt", "team": "Drogheda United", "assist": "Gary Mulvihill", "kind": "shot", "minute_text": "added time"}
