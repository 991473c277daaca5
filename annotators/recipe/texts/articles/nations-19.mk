⟦GPE|QUITO⟧, ⟦GPE|Ecuador⟧ (AP) — ⟦PERSON|Tainá Silveira⟧ ⟦G1|scored two goals⟧ and set up another as ⟦TEAM|Brazil⟧ beat ⟦TEAM|Argentina⟧ ⟦SCORE|5-2⟧ on ⟦DATE|Saturday⟧ to win the ⟦COMPETITION|women's Copa America⟧ for the ninth time.
⟦TEAM|Argentina⟧ twice ⟦G2|equalized⟧ but ran out of legs at 2,800 meters above sea level, and the ⟦TEAM|Canarinhas⟧ ⟦G3|struck three times⟧ in the ⟦MINUTE|last quarter of an hour⟧.
⟦PERSON|Silveira⟧ ⟦G4|put ⟦TEAM|Brazil⟧ ahead⟧ in the ⟦MINUTE|13th minute⟧ with a penalty after ⟦PERSON|Ludmila Correa⟧ was whistled for a trip. ⟦PERSON|Milagros Ferreyra⟧ ⟦G5|answered⟧ in the ⟦MINUTE|25th⟧ on a breakaway, ⟦G6|beating goalkeeper ⟦PERSON|Duda Alencar⟧⟧ one-on-one, only for ⟦PERSON|Rayssa Montenegro⟧ to ⟦G7|restore the ⟦NORP|Brazilian⟧ lead⟧ ⟦MINUTE|seven minutes before halftime⟧ from ⟦PERSON|Silveira⟧'s low center.
⟦PERSON|Candela Ríos⟧ ⟦G8|made it ⟦SCORE|2-2⟧⟧ in the ⟦MINUTE|54th minute⟧. The 19-year-old, who plays college soccer in the ⟦GPE|United States⟧, ⟦G9|headed in⟧ a free kick by captain ⟦PERSON|Abril Dominguez-Paz⟧.
Then came the flood.
⟦PERSON|Montenegro⟧'s shot in the ⟦MINUTE|75th⟧ was saved by ⟦TEAM|Argentina⟧'s ⟦PERSON|Kátia Lourenço⟧ but fell to ⟦PERSON|Silveira⟧, who ⟦G11|tucked away the rebound⟧ for her ⟦G10|seventh⟧ of the tournament. ⟦PERSON|Geovanna Prates⟧ ⟦G12|stretched the lead⟧ in the ⟦MINUTE|81st⟧, dribbling around ⟦PERSON|Lourenço⟧, and ⟦MINUTE|three minutes from the end⟧ ⟦PERSON|Correa⟧, attempting to clear a corner, ⟦G13|put the ball in her own goal⟧.
⟦PERSON|Montenegro⟧ might have had a sixth in ⟦MINUTE|added time⟧ but hit the crossbar.
"In the altitude you have to be patient, like a cook," said ⟦PERSON|Silveira⟧, named the best player of the competition. "The ⟦NORP|Argentines⟧ cooked too fast."
⟦TEAM|Argentina⟧'s coach, ⟦PERSON|Damián Stopello⟧, complained about the first penalty and about ⟦NORP|French⟧ referee ⟦PERSON|Juliette Anquetil⟧, the first ⟦NORP|European⟧ to take charge of the final.
Both finalists had already qualified for ⟦DATE|next year⟧'s ⟦COMPETITION|Olympics⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tainá Silveira", "team": "Brazil", "count": 2}
{"id": "G2", "scorer": "Milagros Ferreyra; Candela Ríos", "team": "Argentina", "count": 2}
{"id": "G3", "team": "Brazil", "count": 3}
{"id": "G4", "scorer": "Tainá Silveira", "team": "Brazil", "minute": 13, "kind": "penalty", "minute_text": "13th minute"}
{"id": "G5", "scorer": "Milagros Ferreyra", "team": "Argentina", "minute": 25, "kind": "shot", "minute_text": "25th"}
{"id": "G6", "scorer": "Milagros Ferreyra", "team": "Argentina", "minute": 25, "kind": "shot"}
{"id": "G7", "scorer": "Rayssa Montenegro", "team": "Brazil", "minute": 38, "assist": "Tainá Silveira", "minute_text": "seven minutes before halftime"}
{"id": "G8", "scorer": "Candela Ríos", "team": "Argentina", "minute": 54, "kind": "header", "assist": "Abril Dominguez-Paz", "minute_text": "54th minute", "score": "2-2"}
{"id": "G9", "scorer": "Candela Ríos", "team": "Argentina", "minute": 54, "kind": "header", "assist": "Abril Dominguez-Paz"}
{"id": "G11", "scorer": "Tainá Silveira", "team": "Brazil", "minute": 75, "kind": "shot", "minute_text": "75th"}
{"id": "G10", "scorer": "Tainá Silveira", "team": "Brazil", "minute": 75, "kind": "shot"}
{"id": "G12", "scorer": "Geovanna Prates", "team": "Brazil", "minute": 81, "kind": "shot", "minute_text": "81st"}
{"id": "G13", "scorer": "Ludmila Correa", "team": "Brazil", "minute": 87, "kind": "own goal", "minute_text": "three minutes from the end"}
