⟦COMPETITION|WAFCON⟧: ⟦TEAM|Banyana⟧ edge ⟦TEAM|Zambia⟧ in quarter-final classic
⟦GPE|CASABLANCA⟧ - ⟦PERSON|Thandeka Sithole⟧ came on for her first international appearance in 14 months and ⟦G1|scored an ⟦MINUTE|extra-time⟧ winner⟧ as ⟦TEAM|South Africa⟧ beat ⟦TEAM|Zambia⟧ ⟦SCORE|3-2⟧ on ⟦DATE|Thursday⟧ to reach the ⟦COMPETITION|Women's Africa Cup of Nations⟧ semi-finals.
The defender ⟦G2|bundled in⟧ ⟦PERSON|Refilwe Mabaso⟧'s corner in the ⟦MINUTE|109th minute⟧ at ⟦VENUE|Larbi Zaouli Stadium⟧ to end ⟦NORP|Zambian⟧ resistance after the ⟦TEAM|Copper Queens⟧ had come from two down to force the additional half-hour.
⟦TEAM|South Africa⟧'s fast start brought ⟦G3|goals⟧ for ⟦PERSON|Mabaso⟧ and ⟦PERSON|Zodwa Khumalo⟧ inside ⟦MINUTE|21 minutes⟧.
⟦PERSON|Khumalo⟧ was the provider of the ⟦G4|first⟧, stealing the ball from ⟦PERSON|Barbra Lungu⟧ and squaring for her captain to ⟦G5|slide in⟧ after ⟦MINUTE|seven minutes⟧. She then took ⟦PERSON|Noxolo Dube⟧'s pass on the run, beat ⟦PERSON|Ireen Tembo⟧ in the air and ⟦G6|finished with her weaker foot⟧.
⟦TEAM|Zambia⟧'s ⟦PERSON|Grace Chanda-Mwale⟧ headed wide and had a penalty saved by ⟦PERSON|Dube⟧'s namesake in the ⟦NORP|South African⟧ goal as the ⟦TEAM|Queens⟧ failed to find a way back before the ⟦MINUTE|break⟧. But in the second period they were rampant.
⟦PERSON|Chanda-Mwale⟧ ⟦G7|halved the arrears⟧ on ⟦MINUTE|58 minutes⟧ with a ⟦G8|free-kick⟧ that dipped under the bar, and ⟦PERSON|Tembo⟧, the centre-back pressed into service as an emergency striker, ⟦G9|levelled⟧ with ⟦MINUTE|three minutes to play⟧, ⟦G10|meeting⟧ ⟦PERSON|Lungu⟧'s cross at the near post.
⟦PERSON|Tembo⟧ nearly won it in ⟦MINUTE|stoppage time⟧, but her shot was blocked on the line by ⟦PERSON|Khumalo⟧.
"We were dead on our feet," ⟦PERSON|Mabaso⟧ told the ⟦ORG|CAF⟧ website. "Thandeka saved us."
The holders now face hosts ⟦TEAM|Morocco⟧ in ⟦GPE|Casablanca⟧ on ⟦DATE|Monday⟧. ⟦TEAM|Zambia⟧, who beat the same opponents in ⟦DATE|last year⟧'s ⟦COMPETITION|COSAFA Women's Championship⟧ final thanks to a ⟦PERSON|Chanda-Mwale⟧ ⟦G11|double⟧, go home.
=====GOALS=====
{"id": "G1", "scorer": "Thandeka Sithole", "team": "South Africa", "minute": 109, "assist": "Refilwe Mabaso", "minute_text": "extra-time"}
{"id": "G2", "scorer": "Thandeka Sithole", "team": "South Africa", "minute": 109, "assist": "Refilwe Mabaso", "minute_text": "109th minute"}
{"id": "G3", "scorer": "Refilwe Mabaso; Zodwa Khumalo", "team": "South Africa", "count": 2, "minute_text": "21 minutes"}
{"id": "G4", "scorer": "Refilwe Mabaso", "team": "South Africa", "minute": 7, "assist": "Zodwa Khumalo", "kind": "shot", "minute_text": "seven minutes"}
{"id": "G5", "scorer": "Refilwe Mabaso", "team": "South Africa", "minute": 7, "assist": "Zodwa Khumalo", "kind": "shot", "minute_text": "seven minutes"}
{"id": "G6", "scorer": "Zodwa Khumalo", "team": "South Africa", "assist": "Noxolo Dube", "kind": "shot"}
{"id": "G7", "scorer": "Grace Chanda-Mwale", "team": "Zambia", "minute": 58, "kind": "free kick", "minute_text": "58 minutes"}
{"id": "G8", "scorer": "Grace Chanda-Mwale", "team": "Zambia", "minute": 58, "kind": "free kick", "minute_text": "58 minutes"}
{"id": "G9", "scorer": "Ireen Tembo", "team": "Zambia", "minute": 87, "assist": "Barbra Lungu", "minute_text": "three minutes to play"}
{"id": "G10", "scorer": "Ireen Tembo", "team": "Zambia", "minute": 87, "assist": "Barbra Lungu"}
{"id": "G11", "scorer": "Grace Chanda-Mwale", "team": "Zambia", "count": 2, "scope": "background"}
