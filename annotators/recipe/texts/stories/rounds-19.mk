⟦COMPETITION|World Cup⟧ qualifiers: ⟦TEAM|Uzbekistan⟧ hit five, ⟦TEAM|Jordan⟧ denied, ⟦TEAM|Thailand⟧ out

⟦TEAM|Uzbekistan⟧ moved to the verge of a first ⟦COMPETITION|World Cup⟧ with a ⟦SCORE|5-1⟧ win over ⟦TEAM|Kyrgyzstan⟧ in ⟦GPE|Tashkent⟧ on ⟦DATE|Thursday⟧, ⟦PERSON|Eldor Shomuratov⟧ ⟦G1|contributing a hat-trick⟧ in the space of ⟦MINUTE|24 minutes⟧.

The captain ⟦G2|struck the first⟧ on ⟦MINUTE|30⟧, ⟦G3|the second⟧ from the spot on ⟦MINUTE|43⟧ and ⟦G4|the third⟧ in the 54th. ⟦PERSON|Abbos Fayzullo⟧ and, in added time, defender ⟦PERSON|Umar Eshmatov⟧ ⟦G5|scored⟧ the others. ⟦PERSON|Kai Merkel⟧'s ⟦G6|effort⟧ for ⟦TEAM|Kyrgyzstan⟧ at ⟦SCORE|4-0⟧ drew a generous round of applause.

⟦TEAM|Jordan⟧ missed a chance to join them at the top. They led ⟦TEAM|Iraq⟧ ⟦SCORE|1-0⟧ in ⟦GPE|Amman⟧ thanks to ⟦PERSON|Musa Al-Tamreh⟧'s ⟦MINUTE|20th-minute⟧ ⟦G7|free-kick⟧, but substitute ⟦PERSON|Aymen Hussam⟧ ⟦G8|levelled⟧ with a ⟦MINUTE|minute left⟧ and could even have won it, firing over after a run by ⟦PERSON|Zidan Iqbalov⟧.

⟦TEAM|Thailand⟧ are out. They needed a win in ⟦GPE|Muscat⟧ and ⟦G9|conceded⟧ to ⟦TEAM|Oman⟧ in the ⟦MINUTE|first minute⟧, ⟦PERSON|Issam Al-Sabahi⟧ ⟦G10|taking advantage of a slip⟧ by ⟦PERSON|Pansa Hemvichai⟧. ⟦PERSON|Supachai Jaidech⟧ ⟦G11|made it ⟦SCORE|1-1⟧⟧ just before the ⟦MINUTE|interval⟧ and twice hit the bar.

⟦TEAM|Australia⟧ beat ⟦TEAM|Bahrain⟧ ⟦SCORE|2-0⟧ in ⟦GPE|Brisbane⟧: ⟦PERSON|Mitch Dukovic⟧ ⟦G12|tapped in⟧ after ⟦MINUTE|five minutes⟧ from ⟦PERSON|Craig Goodsall⟧'s cross, and ⟦PERSON|Goodsall⟧ ⟦G13|headed the second⟧ himself on ⟦MINUTE|81⟧. ⟦TEAM|Saudi Arabia⟧'s match in ⟦GPE|Jakarta⟧ produced no goals and three red cards, one for ⟦TEAM|Indonesia⟧ goalkeeper ⟦PERSON|Maarten Paesman⟧.
=====GOALS=====
{"id": "G1", "scorer": "Eldor Shomuratov", "team": "Uzbekistan", "count": 3}
{"id": "G2", "scorer": "Eldor Shomuratov", "team": "Uzbekistan", "minute": 30, "minute_text": "30"}
{"id": "G3", "scorer": "Eldor Shomuratov", "team": "Uzbekistan", "minute": 43, "kind": "penalty", "minute_text": "43"}
{"id": "G4", "scorer": "Eldor Shomuratov", "team": "Uzbekistan", "minute": 54, "minute_text": "54th"}
{"id": "G5", "scorer": "Abbos Fayzullo; Umar Eshmatov", "team": "Uzbekistan", "count": 2}
{"id": "G6", "scorer": "Kai Merkel", "team": "Kyrgyzstan"}
{"id": "G7", "scorer": "Musa Al-Tamreh", "team": "Jordan", "minute": 20, "kind": "free kick", "minute_text": "20th-minute"}
{"id": "G8", "scorer": "Aymen Hussam", "team": "Iraq", "minute": 89, "minute_text": "minute left"}
{"id": "G9", "scorer": "Issam Al-Sabahi", "team": "Oman", "minute": 1, "minute_text": "first minute"}
{"id": "G10", "scorer": "Issam Al-Sabahi", "team": "Oman", "minute": 1, "minute_text": "first minute"}
{"id": "G11", "scorer": "Supachai Jaidech", "team": "Thailand", "score": "1-1"}
{"id": "G12", "scorer": "Mitch Dukovic", "team": "Australia", "minute": 5, "assist": "Craig Goodsall", "kind": "shot", "minute_text": "five minutes"}
{"id": "G13", "scorer": "Craig Goodsall", "team": "Australia", "minute": 81, "kind": "header", "minute_text": "81"}
