⟦COMPETITION|Liga F⟧ and ⟦COMPETITION|Frauen-Bundesliga⟧: ⟦PERSON|Sorensen-Ruiz⟧ ⟦G1|strikes⟧ as ⟦TEAM|Atlético⟧ beat ⟦TEAM|Real⟧

⟦TEAM|Atlético de Madrid⟧ won the women's derby in the ⟦NORP|Spanish⟧ capital for the first time in three years, ⟦PERSON|Ingrid Sorensen-Ruiz⟧ ⟦G2|striking in the ⟦MINUTE|88th minute⟧⟧ for a ⟦SCORE|2-1⟧ success against ⟦TEAM|Real Madrid⟧, while ⟦TEAM|Bayern Munich⟧ extended their lead at the top in ⟦GPE|Germany⟧ with a win over ⟦TEAM|Hoffenheim⟧.

⟦TEAM|Real⟧ ⟦G3|were ahead⟧ at ⟦MINUTE|half-time⟧ of the derby at ⟦GPE|Alcalá de Henares⟧. ⟦PERSON|Nerea Gallastegui⟧ ⟦G4|converted⟧ from the spot in the ⟦MINUTE|31st minute⟧ after ⟦PERSON|Xiomara Vélez⟧ had been tripped by ⟦PERSON|Eva Coronado⟧. ⟦PERSON|Coronado⟧, to her relief, had a hand in ⟦TEAM|Atlético⟧'s ⟦G5|reply⟧. She rose highest at a corner, ⟦PERSON|Misaki Onda⟧ saved on the line, and ⟦PERSON|Carolina Brito⟧ ⟦G6|forced in⟧ what was left.

A second ⟦TEAM|Real⟧ ⟦G7|goal⟧ seemed to have come in the ⟦MINUTE|74th minute⟧. ⟦PERSON|Vélez⟧ ⟦G8|drove it low into the corner⟧, the players ran to the bench, and only after 90 seconds was it disallowed, ⟦PERSON|Gallastegui⟧ having fouled ⟦PERSON|Brito⟧ in the middle of the pitch. ⟦PERSON|Sorensen-Ruiz⟧ had been on the field for just ⟦MINUTE|two minutes⟧ when ⟦PERSON|Brito⟧ knocked a long pass into her path and she ⟦G9|lobbed ⟦PERSON|Onda⟧⟧.

"We were the better team at ⟦SCORE|1-0⟧ and at ⟦SCORE|1-1⟧," said ⟦TEAM|Real⟧ coach ⟦PERSON|Amaia Ugarte⟧. "But if you give a player like that forty metres to run in, she ⟦G10|scores⟧."

In ⟦GPE|Munich⟧, ⟦TEAM|Bayern⟧ needed ⟦MINUTE|four minutes⟧ to ⟦G11|open the scoring⟧ against ⟦TEAM|Hoffenheim⟧, through ⟦PERSON|Magdalena Kreil⟧. ⟦PERSON|Svea Ankersen⟧'s shot was deflected in off ⟦PERSON|Paulina Wirth⟧ for the ⟦G12|second⟧ on ⟦MINUTE|28⟧. ⟦TEAM|Hoffenheim⟧'s ⟦PERSON|Chiara Lombardi-Vogt⟧ ⟦G13|gave her side hope⟧ with a free-kick that dipped under the bar, and they were within inches of parity when ⟦PERSON|Wirth⟧ hit the angle in the ⟦MINUTE|69th minute⟧. ⟦PERSON|Ankersen⟧ then ⟦G14|made the game safe⟧, finishing from ⟦PERSON|Kreil⟧'s pull-back. It was her eighth ⟦G15|goal⟧ of the season, four more than she got in the entire campaign before.

⟦TEAM|Wolfsburg⟧ stay second after a ⟦SCORE|0-0⟧ draw in ⟦GPE|Cologne⟧, where ⟦PERSON|Sanne Dijkhuizen⟧ had a ⟦G16|header⟧ chalked off and missed a penalty.
=====GOALS=====
{"id": "G1", "scorer": "Ingrid Sorensen-Ruiz", "team": "Atlético de Madrid", "minute": 88, "assist": "Carolina Brito", "kind": "shot"}
{"id": "G2", "scorer": "Ingrid Sorensen-Ruiz", "team": "Atlético de Madrid", "minute": 88, "assist": "Carolina Brito", "kind": "shot", "minute_text": "88th minute"}
{"id": "G3", "scorer": "Nerea Gallastegui", "team": "Real Madrid", "minute": 31, "kind": "penalty", "minute_text": "31st minute"}
{"id": "G4", "scorer": "Nerea Gallastegui", "team": "Real Madrid", "minute": 31, "kind": "penalty", "minute_text": "31st minute"}
{"id": "G5", "scorer": "Carolina Brito", "team": "Atlético de Madrid", "kind": "shot"}
{"id": "G6", "scorer": "Carolina Brito", "team": "Atlético de Madrid", "kind": "shot"}
{"id": "G7", "scorer": "Xiomara Vélez", "team": "Real Madrid", "minute": 74, "kind": "shot", "outcome": "ruled out", "minute_text": "74th minute"}
{"id": "G8", "scorer": "Xiomara Vélez", "team": "Real Madrid", "minute": 74, "kind": "shot", "outcome": "ruled out", "minute_text": "74th minute"}
{"id": "G9", "scorer": "Ingrid Sorensen-Ruiz", "team": "Atlético de Madrid", "minute": 88, "assist": "Carolina Brito", "kind": "shot"}
{"id": "G10", "scorer": "Ingrid Sorensen-Ruiz", "team": "Atlético de Madrid", "minute": 88, "assist": "Carolina Brito", "kind": "shot"}
{"id": "G11", "scorer": "Magdalena Kreil", "team": "Bayern Munich", "minute": 4, "minute_text": "four minutes"}
{"id": "G12", "scorer": "Svea Ankersen", "team": "Bayern Munich", "minute": 28, "kind": "shot", "minute_text": "28"}
{"id": "G13", "scorer": "Chiara Lombardi-Vogt", "team": "Hoffenheim", "kind": "free kick"}
{"id": "G14", "scorer": "Svea Ankersen", "team": "Bayern Munich", "assist": "Magdalena Kreil", "kind": "shot"}
{"id": "G15", "scorer": "Svea Ankersen", "team": "Bayern Munich", "assist": "Magdalena Kreil", "kind": "shot"}
{"id": "G16", "scorer": "Sanne Dijkhuizen", "team": "Wolfsburg", "kind": "header", "outcome": "ruled out"}
