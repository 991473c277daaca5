⟦COMPETITION|Europa Conference League⟧: ⟦TEAM|Palace⟧ rue misses, ⟦TEAM|Shamrock⟧ make history, ⟦TEAM|Hearts⟧ undone
⟦FURNITURE|Press Association, Thursday⟧
⟦TEAM|Crystal Palace⟧ failed to win for the third ⟦NORP|European⟧ match running as ⟦PERSON|Mirza Hadžić⟧’s late ⟦G1|strike⟧ gave ⟦TEAM|Zrinjski Mostar⟧ a ⟦SCORE|1-1⟧ draw at ⟦VENUE|Selhurst Park⟧, but it was a famous night for ⟦TEAM|Shamrock Rovers⟧, who beat ⟦TEAM|AZ Alkmaar⟧ ⟦SCORE|2-1⟧.
⟦PERSON|Eberechi Lawal⟧ ⟦G2|put ⟦TEAM|Palace⟧ ahead⟧ with a penalty inside ⟦MINUTE|nine minutes⟧ after ⟦PERSON|Petar Mamić-Jukić⟧ felled ⟦PERSON|Eli Danquah⟧. From then on it was ⟦PERSON|Lawal⟧ against ⟦PERSON|Goran Karačić⟧: the goalkeeper saved with his legs, his chest and, when ⟦PERSON|Lawal⟧ let fly from 20 yards, a fingertip. ⟦PERSON|Danquah⟧ scooped over from close in. ⟦PERSON|Hadžić⟧, whose last ⟦G3|goal⟧ had come in ⟦DATE|August⟧, ⟦G4|beat ⟦PERSON|Will Bentham⟧⟧ from nothing in the ⟦MINUTE|87th minute⟧. “We’ve had 27 shots,” said manager ⟦PERSON|Oskar Glaser⟧. “They’ve had two.”
In ⟦GPE|Dublin⟧, ⟦PERSON|Aaron Greeley⟧ ⟦G5|struck first⟧ on ⟦MINUTE|41⟧ and ⟦PERSON|Dayle Rooster⟧ ⟦G6|added a second⟧ within ⟦MINUTE|ninety seconds of the interval⟧; ⟦PERSON|Troy Parrish⟧, back in his home city, ⟦G7|cut the deficit⟧ but then fired a penalty against the bar.
⟦TEAM|Hearts⟧ lost ⟦SCORE|3-0⟧ at ⟦TEAM|Rapid Vienna⟧. ⟦PERSON|Nikolaus Auer⟧ ⟦G8|got the first⟧, ⟦PERSON|Mateusz Grabowski⟧ the ⟦G9|second⟧ and an ⟦G10|own goal⟧ by ⟦PERSON|Arjan Visser⟧, under no pressure whatever, completed a bad night on the ⟦MINUTE|hour⟧. ⟦PERSON|Marcus Ledford⟧ hit both posts with one effort.
⟦TEAM|Fiorentina⟧ came back from two goals down to draw ⟦SCORE|2-2⟧ at ⟦TEAM|Jagiellonia⟧, ⟦PERSON|Moise Kanté⟧ ⟦G11|scoring both⟧ in the ⟦MINUTE|last five minutes⟧. ⟦PERSON|Afimico Pululo-Sá⟧ had ⟦G12|netted a pair⟧ of his own for the ⟦NORP|Poles⟧.
⟦TEAM|Strasbourg⟧ beat ⟦TEAM|Häcken⟧ ⟦SCORE|1-0⟧ (⟦PERSON|Emanuel Emegha-Bos⟧), ⟦TEAM|Rayo⟧ thrashed ⟦TEAM|Lincoln Red Imps⟧ ⟦SCORE|5-0⟧ and ⟦TEAM|Mainz⟧ went down ⟦SCORE|1-0⟧ at ⟦TEAM|Omonia⟧, where ⟦PERSON|Willy Semedo-Vaz⟧ ⟦G13|got the goal⟧.
⟦FURNITURE|All kick-offs 20:00 GMT unless stated⟧
=====GOALS=====
{"id": "G1", "scorer": "Mirza Hadžić", "team": "Zrinjski Mostar", "minute": 87, "kind": "shot"}
{"id": "G2", "scorer": "Eberechi Lawal", "team": "Crystal Palace", "minute": 9, "kind": "penalty", "minute_text": "nine minutes"}
{"id": "G3", "scorer": "Mirza Hadžić", "scope": "background"}
{"id": "G4", "scorer": "Mirza Hadžić", "team": "Zrinjski Mostar", "minute": 87, "kind": "shot", "minute_text": "87th minute"}
{"id": "G5", "scorer": "Aaron Greeley", "team": "Shamrock Rovers", "minute": 41, "minute_text": "41"}
{"id": "G6", "scorer": "Dayle Rooster", "team": "Shamrock Rovers", "minute_text": "ninety seconds of the interval"}
{"id": "G7", "scorer": "Troy Parrish", "team": "AZ Alkmaar"}
{"id": "G8", "scorer": "Nikolaus Auer", "team": "Rapid Vienna"}
{"id": "G9", "scorer": "Mateusz Grabowski", "team": "Rapid Vienna"}
{"id": "G10", "scorer": "Arjan Visser", "team": "Rapid Vienna", "minute": 60, "kind": "own goal", "minute_text": "hour"}
{"id": "G11", "scorer": "Moise Kanté", "team": "Fiorentina", "count": 2}
{"id": "G12", "scorer": "Afimico Pululo-Sá", "team": "Jagiellonia", "count": 2}
{"id": "G13", "scorer": "Willy Semedo-Vaz", "team": "Omonia"}
