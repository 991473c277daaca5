⟦TEAM|Ivory Coast⟧ squad: No ⟦PERSON|Zokora-Blé⟧ for qualifiers, ⟦PERSON|Traoré⟧ in

The ⟦TEAM|Ivory Coast⟧ coach, ⟦PERSON|Wenceslao Ortúzar⟧, has left out striker ⟦PERSON|Didier Zokora-Blé⟧ for the first time since he took the job as the ⟦TEAM|Elephants⟧ prepare to resume their ⟦COMPETITION|World Cup⟧ campaign against ⟦TEAM|Gabon⟧ and ⟦TEAM|Kenya⟧.

⟦PERSON|Zokora-Blé⟧, 28, has six ⟦G1|goals⟧ in qualifying, including the ⟦G2|one⟧ in ⟦GPE|Nairobi⟧ that spared ⟦PERSON|Ortúzar⟧'s blushes in ⟦DATE|September⟧. But he has had only 140 minutes of football for ⟦TEAM|Burnley⟧ ⟦DATE|this year⟧, and the ⟦NORP|Chilean⟧ was blunt. "I look at who plays. He doesn't play."

His place goes to ⟦PERSON|Sekou Traoré⟧ of ⟦TEAM|ASEC Mimosas⟧, the first home-based forward to be called up in four years. The 20-year-old made the case for himself with a ⟦G3|treble⟧ in the derby ⟦DATE|last month⟧, two ⟦G4|headers⟧ and a ⟦G5|penalty⟧, and was told of his selection by text during a maths lecture.

⟦PERSON|Alphonse Kouadio-Brou⟧ returns from a ban. The ⟦TEAM|Reims⟧ winger was sent off against ⟦TEAM|Burundi⟧ for kicking a bottle that, in his defence, he'd aimed at nobody; earlier he ⟦G6|had one chalked off⟧ for a marginal offside.

Goalkeeper ⟦PERSON|Mirko Babić⟧, born in ⟦GPE|Abidjan⟧ to a ⟦NORP|Serbian⟧ engineer, keeps his place despite conceding ⟦G7|three⟧ in that match. "He had no chance with the ⟦G8|first⟧ and none with the ⟦G9|last⟧. We'll talk about the ⟦G10|middle one⟧," said ⟦PERSON|Ortúzar⟧.

The ⟦TEAM|Elephants⟧ lead the group by two points. They face ⟦TEAM|Gabon⟧ in ⟦GPE|Bouaké⟧ on ⟦DATE|November 14⟧ and travel four days later.
=====GOALS=====
{"id": "G1", "scorer": "Didier Zokora-Blé", "team": "Ivory Coast", "count": 6, "scope": "background"}
{"id": "G2", "scorer": "Didier Zokora-Blé", "team": "Ivory Coast", "scope": "background"}
{"id": "G3", "scorer": "Sekou Traoré", "team": "ASEC Mimosas", "count": 3, "scope": "background"}
{"id": "G4", "scorer": "Sekou Traoré", "team": "ASEC Mimosas", "count": 2, "kind": "header", "scope": "background"}
{"id": "G5", "scorer": "Sekou Traoré", "team": "ASEC Mimosas", "kind": "penalty", "scope": "background"}
{"id": "G6", "scorer": "Alphonse Kouadio-Brou", "team": "Ivory Coast", "outcome": "ruled out", "scope": "background"}
{"id": "G7", "team": "Burundi", "count": 3, "scope": "background"}
{"id": "G8", "team": "Burundi", "scope": "background"}
{"id": "G9", "team": "Burundi", "scope": "background"}
{"id": "G10", "team": "Burundi", "scope": "background"}
