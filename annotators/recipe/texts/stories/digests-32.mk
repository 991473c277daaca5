⟦COMPETITION|CAF Champions League⟧: Holders ⟦TEAM|Ahly⟧ held, ⟦TEAM|Sundowns⟧ through

⟦PERSON|Mahmoud Abdelrazek⟧'s first-half ⟦G1|penalty⟧ was not enough for holders ⟦TEAM|Al Ahly⟧, who were held ⟦SCORE|1-1⟧ at home by ⟦TEAM|Wydad Casablanca⟧ in ⟦COMPETITION|Group A⟧ of the ⟦COMPETITION|CAF Champions League⟧ on ⟦DATE|Saturday⟧, ⟦PERSON|Brahim Lahlou⟧ ⟦G2|levelling⟧ with a ⟦MINUTE|76th-minute⟧ header.

The ⟦GPE|Cairo⟧ side had ⟦G3|taken the lead⟧ midway through the first half at the ⟦VENUE|Cairo International Stadium⟧ when ⟦PERSON|Omar Shawky⟧ was fouled and ⟦PERSON|Abdelrazek⟧ ⟦G4|beat the keeper from the spot⟧ in the ⟦MINUTE|24th minute⟧. ⟦PERSON|Shawky⟧ hit a post and ⟦PERSON|Yassine Ferhat⟧, of ⟦TEAM|Wydad⟧, drew a fine save before ⟦PERSON|Lahlou⟧'s ⟦G5|goal⟧.

⟦TEAM|Mamelodi Sundowns⟧ secured a quarter-final place with two matches to spare, beating ⟦TEAM|Asante Kotoko⟧ ⟦SCORE|2-0⟧ at ⟦VENUE|Loftus Versfeld⟧. ⟦PERSON|Thabo Mokoena-Dlamini⟧'s sixth ⟦G6|goal⟧ of the competition, an overhead kick, ⟦G7|opened the scoring⟧ ⟦MINUTE|two minutes before the break⟧ and he turned provider for ⟦PERSON|Sipho Khumalo⟧'s ⟦G8|second⟧ in the ⟦MINUTE|63rd minute⟧. The ⟦TEAM|Brazilians⟧ have not conceded at home in the group.

⟦TEAM|Esperance⟧ needed a late ⟦G9|own goal⟧ to beat ⟦TEAM|Simba⟧ by the odd goal in five in ⟦GPE|Tunis⟧. ⟦PERSON|Moses Wekesa⟧'s ⟦MINUTE|88th-minute⟧ touch on a low cross ⟦G10|sent it beyond⟧ his goalkeeper after the visitors had recovered from a two-goal deficit.

In ⟦GPE|Lubumbashi⟧, ⟦TEAM|TP Mazembe⟧'s ⟦PERSON|Didier Nkoulou⟧ ⟦G11|scored the only goal⟧ against ⟦TEAM|Enyimba⟧, whose goalkeeper ⟦PERSON|Emeka Okpara⟧ had stopped a ⟦PERSON|Jean-Marc Ekambi⟧ penalty. ⟦PERSON|Sunday Bassey⟧ missed a glorious chance to level for the side from ⟦GPE|Aba⟧, and a late strike by the same player was saved.

⟦COMPETITION|Group A⟧: ⟦TEAM|Sundowns⟧ 10 points, ⟦TEAM|Al Ahly⟧ 7, ⟦TEAM|Wydad⟧ 5, ⟦TEAM|Kotoko⟧ 0.
=====GOALS=====
{"id": "G1", "scorer": "Mahmoud Abdelrazek", "team": "Al Ahly", "minute": 24, "kind": "penalty"}
{"id": "G2", "scorer": "Brahim Lahlou", "team": "Wydad Casablanca", "minute": 76, "minute_text": "76th-minute", "kind": "header"}
{"id": "G3", "scorer": "Mahmoud Abdelrazek", "team": "Al Ahly", "minute": 24, "kind": "penalty"}
{"id": "G4", "scorer": "Mahmoud Abdelrazek", "team": "Al Ahly", "minute": 24, "minute_text": "24th minute", "kind": "penalty"}
{"id": "G5", "scorer": "Brahim Lahlou", "team": "Wydad Casablanca", "minute": 76, "kind": "header"}
{"id": "G6", "scorer": "Thabo Mokoena-Dlamini", "team": "Mamelodi Sundowns", "minute": 43}
{"id": "G7", "scorer": "Thabo Mokoena-Dlamini", "team": "Mamelodi Sundowns", "minute": 43, "minute_text": "two minutes before the break"}
{"id": "G8", "scorer": "Sipho Khumalo", "team": "Mamelodi Sundowns", "minute": 63, "minute_text": "63rd minute", "assist": "Thabo Mokoena-Dlamini"}
{"id": "G9", "scorer": "Moses Wekesa", "team": "Esperance", "minute": 88, "kind": "own goal"}
{"id": "G10", "scorer": "Moses Wekesa", "team": "Esperance", "minute": 88, "minute_text": "88th-minute", "kind": "own goal"}
{"id": "G11", "scorer": "Didier Nkoulou", "team": "TP Mazembe"}
