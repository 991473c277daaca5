⟦TEAM|Colombia⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Chile⟧: ⟦PERSON|Arango⟧ the star in a ⟦GPE|Barranquilla⟧ furnace

⟦GPE|BARRANQUILLA⟧ (Agencies) - The image that will last of ⟦DATE|Thursday⟧'s qualifier is ⟦PERSON|Yeison Arango⟧ with a bag of ice on his head, being carried off by two team-mates who were hardly in a better state. The winger had ⟦G1|scored two goals⟧, created the ⟦G2|other⟧ and lost four kilos.

The third and ⟦G3|last⟧ of ⟦TEAM|Colombia⟧'s ⟦G4|goals⟧ was also the best. ⟦TEAM|Chile⟧, chasing the game at ⟦SCORE|2-1⟧, had sent their central defenders forward for a free-kick, ⟦PERSON|Camilo Vargas-Ruiz⟧ caught it and threw it 40 metres, and ⟦PERSON|Arango⟧, from inside his own half, ⟦G5|ran and ran until he had passed ⟦PERSON|Brayan Cortez⟧ too⟧. The time was ⟦MINUTE|88⟧.

The ⟦NORP|Chilean⟧ protest about the ⟦G6|goal⟧ before it had more substance. ⟦PERSON|Arango⟧'s cross in the ⟦MINUTE|51st minute⟧ was met by ⟦PERSON|Jhon Durango⟧ with what looked like an arm, and ⟦G7|dropped into the corner⟧. Four minutes passed. The ⟦G8|goal⟧ stood. It ⟦G9|broke a tie⟧ that ⟦TEAM|Chile⟧ had earned with effort and one piece of talent, a long-range ⟦G10|drive⟧ from ⟦PERSON|Darío Osorno⟧ on ⟦MINUTE|37⟧, ⟦PERSON|Vargas-Ruiz⟧ beaten for the first time at home since ⟦DATE|2023⟧.

Before ⟦PERSON|Osorno⟧'s ⟦G11|goal⟧ there had been one-way traffic. ⟦PERSON|Durango⟧ headed over, ⟦PERSON|Richard Ríos-Mena⟧ struck the base of the upright and ⟦PERSON|Arango⟧, after a one-two with ⟦PERSON|Luis Díaz-Cárdenas⟧, ⟦G12|opened the account⟧ on ⟦MINUTE|11⟧.

⟦PERSON|Osorno⟧ had a penalty appeal, for a shove by ⟦PERSON|Dávinson Lucumí-Ortiz⟧, ignored at ⟦SCORE|2-1⟧. "I am sure it would've been another match," he said. ⟦TEAM|Chile⟧'s coach, ⟦PERSON|Ricardo Garecino⟧, refused to speak.

⟦TEAM|Colombia⟧ are third with three to play. ⟦TEAM|Chile⟧, one win in eleven, are as good as out.
=====GOALS=====
{"id": "G1", "scorer": "Yeison Arango", "team": "Colombia", "count": 2}
{"id": "G2", "scorer": "Jhon Durango", "team": "Colombia", "minute": 51, "assist": "Yeison Arango"}
{"id": "G3", "scorer": "Yeison Arango", "team": "Colombia", "minute": 88, "assist": "Camilo Vargas-Ruiz"}
{"id": "G4", "team": "Colombia", "count": 3}
{"id": "G5", "scorer": "Yeison Arango", "team": "Colombia", "minute": 88, "assist": "Camilo Vargas-Ruiz", "minute_text": "88"}
{"id": "G6", "scorer": "Jhon Durango", "team": "Colombia", "minute": 51, "assist": "Yeison Arango", "minute_text": "51st minute"}
{"id": "G7", "scorer": "Jhon Durango", "team": "Colombia", "minute": 51, "assist": "Yeison Arango", "minute_text": "51st minute"}
{"id": "G8", "scorer": "Jhon Durango", "team": "Colombia", "minute": 51, "assist": "Yeison Arango", "minute_text": "51st minute"}
{"id": "G9", "scorer": "Jhon Durango", "team": "Colombia", "minute": 51, "assist": "Yeison Arango", "minute_text": "51st minute"}
{"id": "G10", "scorer": "Darío Osorno", "team": "Chile", "minute": 37, "kind": "shot", "minute_text": "37"}
{"id": "G11", "scorer": "Darío Osorno", "team": "Chile", "minute": 37, "kind": "shot"}
{"id": "G12", "scorer": "Yeison Arango", "team": "Colombia", "minute": 11, "assist": "Luis Díaz-Cárdenas", "minute_text": "11"}
