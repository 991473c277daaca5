⟦COMPETITION|Serie A⟧: ⟦TEAM|Atalanta⟧ hit five as ⟦TEAM|Milan⟧ and ⟦TEAM|Roma⟧ share the spoils
⟦FURNITURE|ANSA, Rome⟧
⟦TEAM|Atalanta⟧ crushed ⟦TEAM|Lecce⟧ ⟦SCORE|5-1⟧ in ⟦GPE|Bergamo⟧ on ⟦DATE|Sunday⟧ with three ⟦G1|goals⟧ in 11 second-half minutes, whilst the big game of the evening between ⟦TEAM|AC Milan⟧ and ⟦TEAM|Roma⟧ was finished ⟦SCORE|1-1⟧.
⟦TEAM|Atalanta⟧, beaten in ⟦DATE|midweek⟧ in the ⟦COMPETITION|Coppa Italia⟧, ⟦G2|took the lead⟧ immediately, ⟦PERSON|Davide Sorrentino⟧ ⟦G3|deflecting⟧ a shot of ⟦PERSON|Kossi Amegah⟧ after ⟦MINUTE|120 seconds⟧. ⟦TEAM|Lecce⟧ ⟦G4|drew level⟧ on ⟦MINUTE|35⟧ with a ⟦PERSON|Pau Camprubí⟧ ⟦G5|free kick⟧ but were overrun following the ⟦MINUTE|interval⟧: ⟦PERSON|Amegah⟧ ⟦G6|scored⟧ on ⟦MINUTE|52⟧, ⟦PERSON|Sorrentino⟧ ⟦G7|volleyed his second⟧ on ⟦MINUTE|58⟧ and ⟦PERSON|Tommaso Bellini⟧, from the penalty spot, ⟦G8|made it ⟦SCORE|4-1⟧⟧ in the ⟦MINUTE|63rd minute⟧. ⟦PERSON|Amegah⟧’s cross was ⟦G9|turned in⟧ by the own hand—or rather the own knee—of ⟦TEAM|Lecce⟧ stopper ⟦PERSON|Gaspar Vieira⟧ ⟦MINUTE|eight minutes from the end⟧.
At ⟦VENUE|San Siro⟧ ⟦TEAM|Roma⟧ ⟦G10|led⟧ from the ⟦MINUTE|22nd minute⟧, when ⟦PERSON|Mile Stojanov⟧’s pass liberated ⟦PERSON|Edoardo Pisani⟧ and the former ⟦TEAM|Milan⟧ youth player ⟦G11|did not forgive⟧. ⟦PERSON|Pisani⟧ also hit a post. ⟦PERSON|Rasmus Kjeldgaard⟧ ⟦G12|restored parity⟧ with his head from ⟦PERSON|Samu Olivares⟧’ corner in minute ⟦MINUTE|74⟧ and then had a ⟦G13|goal⟧ annulled for an offside of some centimetres.
⟦TEAM|Napoli⟧ lost again, ⟦SCORE|1-0⟧ at ⟦TEAM|Cagliari⟧. The ⟦G14|goal⟧, of ⟦PERSON|Nicolò Deidda⟧, arrived in the ⟦MINUTE|88th⟧ on a counter-attack led by ⟦PERSON|Zito Barella-Santos⟧, who could have shot himself but preferred the assist. “We are not sharp in front of goal,” complained ⟦TEAM|Napoli⟧’s trainer ⟦PERSON|Aurelio Vanni⟧.
⟦TEAM|Juventus⟧ had an easy afternoon at ⟦TEAM|Empoli⟧: ⟦G15|goals⟧ from ⟦PERSON|Vlad Munteanu⟧ and ⟦PERSON|Teun Koolwijk⟧ in the first half, ⟦SCORE|2-0⟧, and the ⟦TEAM|Bianconeri⟧ fans could leave early for the motorway. ⟦PERSON|Munteanu⟧’s was his ⟦G16|sixth⟧ in as many games.
⟦TEAM|Udinese⟧ and ⟦TEAM|Bologna⟧ drew without goals. ⟦TEAM|Torino⟧ defeated ⟦TEAM|Genoa⟧ by ⟦SCORE|2-1⟧ in the match of ⟦DATE|Monday⟧ anticipated to midday: ⟦PERSON|Ange Kouadio⟧ ⟦G17|scored⟧ for the visitors, then ⟦PERSON|Kouadio⟧’s compatriot ⟦PERSON|Serge Loba⟧ ⟦G18|twice⟧ in the final quarter.
=====GOALS=====
{"id": "G1", "scorer": "Kossi Amegah; Davide Sorrentino; Tommaso Bellini", "team": "Atalanta", "count": 3}
{"id": "G2", "scorer": "Davide Sorrentino", "team": "Atalanta", "minute": 2, "assist": "Kossi Amegah", "kind": "shot", "minute_text": "120 seconds"}
{"id": "G3", "scorer": "Davide Sorrentino", "team": "Atalanta", "minute": 2, "assist": "Kossi Amegah", "kind": "shot", "minute_text": "120 seconds"}
{"id": "G4", "scorer": "Pau Camprubí", "team": "Lecce", "minute": 35, "kind": "free kick", "minute_text": "35"}
{"id": "G5", "scorer": "Pau Camprubí", "team": "Lecce", "minute": 35, "kind": "free kick", "minute_text": "35"}
{"id": "G6", "scorer": "Kossi Amegah", "team": "Atalanta", "minute": 52, "minute_text": "52"}
{"id": "G7", "scorer": "Davide Sorrentino", "team": "Atalanta", "minute": 58, "kind": "volley", "minute_text": "58"}
{"id": "G8", "scorer": "Tommaso Bellini", "team": "Atalanta", "minute": 63, "kind": "penalty", "minute_text": "63rd minute", "score": "4-1"}
{"id": "G9", "scorer": "Gaspar Vieira", "team": "Atalanta", "minute": 82, "kind": "own goal", "assist": "Kossi Amegah", "minute_text": "eight minutes from the end"}
{"id": "G10", "scorer": "Edoardo Pisani", "team": "Roma", "minute": 22, "kind": "shot", "assist": "Mile Stojanov", "minute_text": "22nd minute"}
{"id": "G11", "scorer": "Edoardo Pisani", "team": "Roma", "minute": 22, "kind": "shot", "assist": "Mile Stojanov", "minute_text": "22nd minute"}
{"id": "G12", "scorer": "Rasmus Kjeldgaard", "team": "AC Milan", "minute": 74, "kind": "header", "assist": "Samu Olivares", "minute_text": "74"}
{"id": "G13", "scorer": "Rasmus Kjeldgaard", "team": "AC Milan", "outcome": "ruled out"}
{"id": "G14", "scorer": "Nicolò Deidda", "team": "Cagliari", "minute": 88, "assist": "Zito Barella-Santos", "minute_text": "88th"}
{"id": "G15", "scorer": "Vlad Munteanu; Teun Koolwijk", "team": "Juventus", "count": 2}
{"id": "G16", "scorer": "Vlad Munteanu", "team": "Juventus"}
{"id": "G17", "scorer": "Ange Kouadio", "team": "Genoa"}
{"id": "G18", "scorer": "Serge Loba", "team": "Torino", "count": 2}
