⟦COMPETITION|Caribbean Cup⟧ and ⟦COMPETITION|Gold Cup⟧ qualifying digest

⟦TEAM|Jamaica⟧ ⟦G1|scored three times⟧ in ⟦MINUTE|nine minutes⟧ to beat ⟦TEAM|Guadeloupe⟧ ⟦SCORE|3-2⟧ in ⟦GPE|Kingston⟧ on ⟦DATE|Sunday⟧, ⟦PERSON|Renaldo Whyte⟧, ⟦PERSON|Tyreek McGlashan⟧ and ⟦PERSON|Whyte⟧ again ⟦G2|turning round a deficit of two⟧.

⟦TEAM|Guadeloupe⟧ had led by way of ⟦PERSON|Matthias Phaëtonne⟧'s ⟦G3|penalty⟧ in the ⟦MINUTE|18th minute⟧ and a ⟦G4|header⟧ by ⟦PERSON|Thierry Ambrosine⟧ in the ⟦MINUTE|31st⟧. ⟦PERSON|Whyte⟧ ⟦G5|began the comeback⟧ on ⟦MINUTE|66⟧, assisted by ⟦PERSON|Kasey Pinnock-Hall⟧, ⟦PERSON|McGlashan⟧ ⟦G6|drew them level⟧ from 12 yards on ⟦MINUTE|72⟧, and ⟦PERSON|Whyte⟧'s deflected ⟦G7|effort⟧ on ⟦MINUTE|75⟧ wrong-footed ⟦PERSON|Davy Rouyard⟧.

⟦TEAM|Haiti⟧ enjoyed themselves against ⟦TEAM|Anguilla⟧, winning ⟦SCORE|8-0⟧. ⟦PERSON|Duckens Nazaire⟧ ⟦G8|got four⟧, ⟦PERSON|Frantzdy Pierrot-Lux⟧ ⟦G9|two⟧, and ⟦PERSON|Carlens Arcusse⟧ and ⟦PERSON|Mondy Prunier⟧ ⟦G10|one each⟧. ⟦TEAM|Anguilla⟧ won a penalty at ⟦SCORE|6-0⟧; ⟦PERSON|Calvin Hodge-Richardson⟧ struck the post with it.

The meeting of ⟦TEAM|Trinidad & Tobago⟧ and ⟦TEAM|Curaçao⟧ was a poor one. ⟦PERSON|Levi Garciano⟧'s ⟦MINUTE|59th-minute⟧ ⟦G11|volley⟧ gave the ⟦TEAM|Soca Warriors⟧ a ⟦SCORE|1-0⟧ win, and ⟦TEAM|Curaçao⟧'s goalkeeper ⟦PERSON|Eloy Roomer⟧ had kept out everything else, notably ⟦PERSON|Garciano⟧'s first-half header.

⟦TEAM|Suriname⟧ are through after a ⟦SCORE|1-1⟧ draw in ⟦GPE|San Salvador⟧. ⟦PERSON|Sheraldo Beckering⟧ ⟦G12|opened the scoring⟧ for ⟦TEAM|Suriname⟧, whose coach was in the stand following his red card ⟦DATE|last Thursday⟧, and ⟦PERSON|Brayan Gil-Zelaya⟧ ⟦G13|levelled⟧ for ⟦TEAM|El Salvador⟧ with a ⟦MINUTE|95th-minute⟧ strike. ⟦TEAM|Nicaragua⟧ against ⟦TEAM|Montserrat⟧ was postponed because of a waterlogged pitch.
=====GOALS=====
{"id": "G1", "scorer": "Renaldo Whyte; Tyreek McGlashan", "team": "Jamaica", "count": 3}
{"id": "G2", "scorer": "Renaldo Whyte; Tyreek McGlashan", "team": "Jamaica", "count": 3}
{"id": "G3", "scorer": "Matthias Phaëtonne", "team": "Guadeloupe", "minute": 18, "kind": "penalty", "minute_text": "18th minute"}
{"id": "G4", "scorer": "Thierry Ambrosine", "team": "Guadeloupe", "minute": 31, "kind": "header", "minute_text": "31st"}
{"id": "G5", "scorer": "Renaldo Whyte", "team": "Jamaica", "minute": 66, "assist": "Kasey Pinnock-Hall", "minute_text": "66"}
{"id": "G6", "scorer": "Tyreek McGlashan", "team": "Jamaica", "minute": 72, "minute_text": "72"}
{"id": "G7", "scorer": "Renaldo Whyte", "team": "Jamaica", "minute": 75, "kind": "shot", "minute_text": "75"}
{"id": "G8", "scorer": "Duckens Nazaire", "team": "Haiti", "count": 4}
{"id": "G9", "scorer": "Frantzdy Pierrot-Lux", "team": "Haiti", "count": 2}
{"id": "G10", "scorer": "Carlens Arcusse; Mondy Prunier", "team": "Haiti", "count": 2}
{"id": "G11", "scorer": "Levi Garciano", "team": "Trinidad & Tobago", "minute": 59, "kind": "volley", "minute_text": "59th-minute"}
{"id": "G12", "scorer": "Sheraldo Beckering", "team": "Suriname"}
{"id": "G13", "scorer": "Brayan Gil-Zelaya", "team": "El Salvador", "minute": 95, "kind": "shot", "minute_text": "95th-minute"}
