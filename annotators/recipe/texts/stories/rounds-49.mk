⟦COMPETITION|Liga MX Femenil⟧ and ⟦COMPETITION|Damallsvenskan⟧: ⟦DATE|midweek⟧ goals

⟦TEAM|Tigres Femenil⟧ beat ⟦TEAM|Chivas⟧ ⟦SCORE|3-1⟧ at ⟦VENUE|El Volcán⟧, ⟦PERSON|Jenni Hermosillo⟧ ⟦G1|opening the scoring⟧ on ⟦MINUTE|17⟧ with a header from ⟦PERSON|Lizbeth Ovando⟧'s corner and ⟦G2|closing it⟧ in ⟦MINUTE|added time⟧. ⟦PERSON|Thembi Kgatlane-Dube⟧ got the ⟦G3|second⟧, from the spot, just past the ⟦MINUTE|half-hour⟧; ⟦PERSON|Alicia Cervantez⟧, marked out of it until then, ⟦G4|beat ⟦PERSON|Cecilia Santillana⟧⟧ with her only attempt, on ⟦MINUTE|71⟧.

⟦TEAM|América⟧ against ⟦TEAM|Pachuca⟧ was all ⟦PERSON|Charlyn Corralez⟧. She ⟦G5|gave ⟦TEAM|Pachuca⟧ a ⟦MINUTE|fourth-minute⟧ lead⟧, had a ⟦G6|goal⟧ cancelled after a review on ⟦MINUTE|20⟧ and ⟦G7|made it ⟦SCORE|2-0⟧⟧ before the ⟦MINUTE|interval⟧, when she also missed a penalty. ⟦TEAM|América⟧ ⟦G8|drew it⟧ with late ⟦G9|finishes⟧ from ⟦PERSON|Scarlett Camberas⟧ and ⟦PERSON|Sarah Luebbers-Peña⟧, ⟦MINUTE|82⟧ and ⟦MINUTE|88⟧.

In ⟦GPE|Sweden⟧, ⟦TEAM|Hammarby⟧ had five different scorers in a ⟦SCORE|5-0⟧ win over ⟦TEAM|Piteå⟧, ⟦PERSON|Vilde Hasunde⟧ among them with a free-kick. ⟦TEAM|Häcken⟧'s match at ⟦TEAM|Kristianstad⟧ was decided by ⟦PERSON|Monica Jusu-Bah⟧'s ⟦MINUTE|65th-minute⟧ ⟦G10|strike⟧. ⟦PERSON|Tabby Tindellsson⟧ of ⟦TEAM|Häcken⟧ shot against the bar with a ⟦MINUTE|minute to play⟧, the rebound striking goalkeeper ⟦PERSON|Moa Olssén⟧ on the back of the head, and staying out.

Bottom side ⟦TEAM|Alingsås⟧ won at last, ⟦TEAM|Linköping⟧ the victims. They trailed to ⟦PERSON|Cornelia Kapocsi⟧'s early ⟦G11|penalty⟧, ⟦G12|levelled⟧ through ⟦PERSON|Ellen Toivio-Ek⟧ and, ⟦MINUTE|five minutes from the end⟧, ⟦G13|had the winner⟧ from ⟦PERSON|Toivio-Ek⟧ as well.
=====GOALS=====
{"id": "G1", "scorer": "Jenni Hermosillo", "team": "Tigres Femenil", "minute": 17, "assist": "Lizbeth Ovando", "kind": "header", "minute_text": "17"}
{"id": "G2", "scorer": "Jenni Hermosillo", "team": "Tigres Femenil"}
{"id": "G3", "scorer": "Thembi Kgatlane-Dube", "team": "Tigres Femenil", "kind": "penalty"}
{"id": "G4", "scorer": "Alicia Cervantez", "team": "Chivas", "minute": 71, "minute_text": "71"}
{"id": "G5", "scorer": "Charlyn Corralez", "team": "Pachuca", "minute": 4, "minute_text": "fourth-minute"}
{"id": "G6", "scorer": "Charlyn Corralez", "team": "Pachuca", "minute": 20, "outcome": "ruled out", "minute_text": "20"}
{"id": "G7", "scorer": "Charlyn Corralez", "team": "Pachuca", "score": "2-0"}
{"id": "G8", "scorer": "Scarlett Camberas; Sarah Luebbers-Peña", "team": "América", "count": 2}
{"id": "G9", "scorer": "Scarlett Camberas; Sarah Luebbers-Peña", "team": "América", "count": 2}
{"id": "G10", "scorer": "Monica Jusu-Bah", "team": "Häcken", "minute": 65, "kind": "shot", "minute_text": "65th-minute"}
{"id": "G11", "scorer": "Cornelia Kapocsi", "team": "Linköping", "kind": "penalty"}
{"id": "G12", "scorer": "Ellen Toivio-Ek", "team": "Alingsås"}
{"id": "G13", "scorer": "Ellen Toivio-Ek", "team": "Alingsås", "minute": 85, "minute_text": "five minutes from the end"}
