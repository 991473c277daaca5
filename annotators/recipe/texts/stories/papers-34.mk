⟦TEAM|América⟧ keep their nerve from the spot
Nine times ⟦DATE|this year⟧ ⟦TEAM|América de Cali⟧ had been given a penalty and five times they'd wasted it. ⟦PERSON|Andrés Felipe Rentería⟧, then, walked up in the ⟦MINUTE|82nd minute⟧ on ⟦DATE|Saturday⟧ with something on his mind, and ⟦G1|beat ⟦PERSON|Mauricio Tobón⟧⟧ with a shot down the middle.
The ⟦G2|penalty⟧ settled the clásico, ⟦SCORE|2-1⟧, before a ⟦VENUE|Palmaseca⟧ crowd that contained not one supporter of the ⟦TEAM|Diablos Rojos⟧ by order of the mayor.
⟦PERSON|Wilmar Zapata⟧'s trip on ⟦PERSON|Yeferson Cuesta⟧ was clumsy and there wasn't much debate. There'd been far more over a possible ⟦GPE|Cali⟧ penalty earlier, when ⟦PERSON|Sebastián Arboleda⟧'s shot hit an arm from a metre away.
⟦GPE|Cali⟧ had begun better. ⟦PERSON|Jhon Mosquera⟧, ⟦MINUTE|eleven minutes⟧ in, pounced on a short header by ⟦PERSON|Cristian Palomeque⟧ and ⟦G3|drove low into the far corner⟧. ⟦PERSON|Arboleda⟧ might have made it two but directed his effort too near the goalkeeper, who made another fine save from ⟦PERSON|Zapata⟧.
⟦PERSON|Cuesta⟧'s ⟦G4|leveller⟧, on ⟦MINUTE|19 minutes⟧, owed a lot to ⟦PERSON|Tobón⟧, who came out for a corner, changed his mind and saw the striker's ⟦G5|header⟧ bounce past him.
From there to the ⟦MINUTE|break⟧: ⟦PERSON|Rentería⟧ against the post, ⟦PERSON|Mosquera⟧ over, ⟦PERSON|Palomeque⟧ wide. After it the heat told. ⟦PERSON|Tobón⟧ saved with his feet from ⟦PERSON|Cuesta⟧, ⟦PERSON|Mosquera⟧ dragged one across the area that nobody touched.
⟦PERSON|Arboleda⟧ put the final free-kick of the evening into the stand.
"We had three penalties to win games ⟦DATE|this year⟧ and I'm the one who remembers the others," ⟦PERSON|Rentería⟧ told ⟦ORG|El País⟧.
⟦TEAM|América⟧ are third in ⟦COMPETITION|Liga BetPlay⟧. On ⟦DATE|Tuesday⟧ they have the ⟦COMPETITION|Copa Sudamericana⟧; ⟦TEAM|Deportivo Cali⟧ visit ⟦TEAM|Nacional⟧.
=====GOALS=====
{"id": "G1", "scorer": "Andrés Felipe Rentería", "team": "América", "minute": 82, "minute_text": "82nd minute", "kind": "penalty"}
{"id": "G2", "scorer": "Andrés Felipe Rentería", "team": "América", "minute": 82, "minute_text": "82nd minute", "kind": "penalty"}
{"id": "G3", "scorer": "Jhon Mosquera", "team": "Deportivo Cali", "minute": 11, "minute_text": "eleven minutes", "kind": "shot"}
{"id": "G4", "scorer": "Yeferson Cuesta", "team": "América", "minute": 19, "minute_text": "19 minutes", "kind": "header"}
{"id": "G5", "scorer": "Yeferson Cuesta", "team": "América", "minute": 19, "minute_text": "19 minutes", "kind": "header"}
