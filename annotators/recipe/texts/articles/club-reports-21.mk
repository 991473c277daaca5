⟦TEAM|Juventus⟧ beat ⟦TEAM|Fiorentina⟧ ⟦SCORE|4-2⟧ after ⟦PERSON|Szalai⟧ ⟦G9|hat-trick⟧

⟦GPE|Turin⟧, ⟦DATE|21 September⟧ (⟦ORG|dpa⟧) - ⟦NORP|Hungarian⟧ striker ⟦PERSON|Bence Szalai⟧ ⟦G1|scored three goals⟧ as ⟦TEAM|Juventus⟧ beat ⟦TEAM|Fiorentina⟧ ⟦SCORE|4-2⟧ on ⟦DATE|Sunday⟧ to stay perfect after four rounds of the ⟦COMPETITION|Serie A⟧ season.

⟦PERSON|Szalai⟧ ⟦G2|opened the scoring⟧ in the ⟦MINUTE|13th minute⟧ with a ⟦G10|header⟧ from ⟦PERSON|Paolo Quintavalle⟧'s corner and ⟦G3|doubled the lead⟧ from the penalty spot in the ⟦MINUTE|30th⟧ after ⟦PERSON|Olu Fagbenle⟧ fouled ⟦PERSON|Quintavalle⟧.

⟦TEAM|Fiorentina⟧ ⟦G11|replied⟧ through ⟦PERSON|Giacomo Ruffini⟧ in the ⟦MINUTE|39th⟧ and then missed a chance to draw level when ⟦PERSON|Rodrigo Cea⟧ saw his penalty pushed on to a post by ⟦PERSON|Lukas Mittermaier⟧ ⟦MINUTE|one minute before half-time⟧.

⟦PERSON|Cea⟧ made amends with a long-range ⟦G4|equalizer⟧ in the ⟦MINUTE|62nd minute⟧, but ⟦TEAM|Juventus⟧ were ahead again barely a ⟦MINUTE|minute later⟧, ⟦PERSON|Szalai⟧ ⟦G5|completing his hat-trick⟧ from ⟦PERSON|Christian Obafemi⟧'s pass.

⟦PERSON|Obafemi⟧ ⟦G6|sealed the victory⟧ in ⟦MINUTE|stoppage time⟧.

It was ⟦PERSON|Szalai⟧'s second ⟦G7|treble⟧ of the year, after ⟦G12|one⟧ for ⟦TEAM|Hungary⟧ in a ⟦COMPETITION|World Cup⟧ qualifier against ⟦TEAM|Armenia⟧ in ⟦DATE|March⟧.

Coach ⟦PERSON|Luciano Ferraboschi⟧ refused to be drawn on the title. "Goals in ⟦DATE|September⟧ don't count in ⟦DATE|May⟧," he said. "Actually, they count. But you understand what I mean."

⟦TEAM|Fiorentina⟧ are without a win and have now ⟦G8|conceded 11 goals⟧.
=====GOALS=====
{"id": "G9", "scorer": "Bence Szalai", "team": "Juventus", "count": 3}
{"id": "G1", "scorer": "Bence Szalai", "team": "Juventus", "count": 3}
{"id": "G2", "scorer": "Bence Szalai", "team": "Juventus", "minute": 13, "minute_text": "13th minute", "assist": "Paolo Quintavalle", "kind": "header"}
{"id": "G10", "scorer": "Bence Szalai", "team": "Juventus", "minute": 13, "minute_text": "13th minute", "assist": "Paolo Quintavalle", "kind": "header"}
{"id": "G3", "scorer": "Bence Szalai", "team": "Juventus", "minute": 30, "minute_text": "30th", "kind": "penalty"}
{"id": "G11", "scorer": "Giacomo Ruffini", "team": "Fiorentina", "minute": 39, "minute_text": "39th"}
{"id": "G4", "scorer": "Rodrigo Cea", "team": "Fiorentina", "minute": 62, "minute_text": "62nd minute", "kind": "shot"}
{"id": "G5", "scorer": "Bence Szalai", "team": "Juventus", "minute": 63, "assist": "Christian Obafemi", "minute_text": "minute later"}
{"id": "G6", "scorer": "Christian Obafemi", "team": "Juventus", "minute_text": "stoppage time"}
{"id": "G7", "scorer": "Bence Szalai", "team": "Juventus", "count": 3}
{"id": "G12", "scorer": "Bence Szalai", "team": "Hungary", "count": 3, "scope": "background"}
{"id": "G8", "count": 11, "scope": "background"}
