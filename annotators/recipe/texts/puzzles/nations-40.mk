Five-star ⟦TEAM|Argentina⟧ coast; ⟦TEAM|Algeria⟧'s women lose in ⟦GPE|Córdoba⟧

⟦GPE|Córdoba⟧. ⟦TEAM|Argentina⟧'s women gave themselves a confidence boost two weeks before the ⟦COMPETITION|Copa América Femenina⟧ by beating ⟦TEAM|Algeria⟧ ⟦SCORE|5-1⟧ in a friendly.

⟦PERSON|Milagros Ferreyra-Gil⟧, who was playing as a number 10 for the first time, was the star of the show. She had a hand in all five ⟦G1|goals⟧, ⟦G2|scoring the third⟧ herself with a volley after the ⟦NORP|Algerian⟧ goalkeeper, ⟦PERSON|Lamia Boudiaf⟧, had punched ⟦PERSON|Agustina Noceti⟧'s cross to the edge of the area.

That arrived just after the ⟦MINUTE|hour⟧ and was the one they'll replay. The first two were ⟦G8|tap-ins⟧, ⟦PERSON|Noceti⟧ ⟦G3|converting⟧ ⟦PERSON|Ferreyra-Gil⟧'s square pass after ⟦MINUTE|13 minutes⟧ and ⟦PERSON|Rocío Almada⟧ the rebound from her shot just before the ⟦MINUTE|interval⟧. In between ⟦PERSON|Inès Haddouche⟧ had ⟦G4|equalised⟧, catching ⟦TEAM|Argentina⟧'s captain ⟦PERSON|Daiana Suárez⟧ dawdling on the ball. The lead was hers, briefly, for the taking: with the score at ⟦SCORE|1-1⟧ ⟦PERSON|Haddouche⟧ spun on the penalty spot and shot over.

The ⟦G5|fourth⟧, on ⟦MINUTE|71 minutes⟧, was ⟦PERSON|Suárez⟧'s, from a ⟦PERSON|Ferreyra-Gil⟧ corner; the ⟦G6|fifth⟧, with ⟦MINUTE|five minutes left⟧, was diverted into her own net by ⟦PERSON|Assia Meziane⟧ as ⟦PERSON|Noceti⟧ lurked behind her.

Coach ⟦PERSON|Hernán Ibarlucea⟧ used all of his substitutes. "It's a friendly, I don't get carried away," he told ⟦ORG|TyC Sports⟧. "What I liked was that we didn't stop at two. ⟦PERSON|Milagros⟧ sees passes others do not."

⟦PERSON|Boudiaf⟧, despite ⟦G7|conceding five⟧, produced a string of saves, notably from ⟦PERSON|Almada⟧'s point-blank header at ⟦SCORE|3-1⟧, and left to warm applause.

⟦TEAM|Argentina⟧ open against ⟦TEAM|Peru⟧ in ⟦GPE|Quito⟧ on ⟦DATE|July 12⟧.
=====GOALS=====
{"id": "G1", "team": "Argentina", "count": 5}
{"id": "G2", "scorer": "Milagros Ferreyra-Gil", "team": "Argentina", "kind": "volley"}
{"id": "G3", "scorer": "Agustina Noceti", "team": "Argentina", "minute": 13, "kind": "shot", "assist": "Milagros Ferreyra-Gil", "minute_text": "13 minutes"}
{"id": "G4", "scorer": "Inès Haddouche", "team": "Algeria", "kind": "shot"}
{"id": "G5", "scorer": "Daiana Suárez", "team": "Argentina", "minute": 71, "assist": "Milagros Ferreyra-Gil", "minute_text": "71 minutes"}
{"id": "G6", "scorer": "Assia Meziane", "team": "Argentina", "minute": 85, "kind": "own goal", "minute_text": "five minutes left"}
{"id": "G7", "team": "Argentina", "count": 5}
{"id": "G8", "scorer": "Agustina Noceti; Rocío Almada", "team": "Argentina", "kind": "shot", "count": 2}
