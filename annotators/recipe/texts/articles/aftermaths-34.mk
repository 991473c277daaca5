⟦TEAM|Fenerbahçe⟧ cut gap after ⟦TEAM|Galatasaray⟧ slip; ⟦PERSON|Osagie-Bright⟧ ⟦G1|nets four⟧
⟦FURNITURE|Turkish Süper Lig: week 14⟧
⟦FURNITURE|SPORTS DESK⟧

⟦TEAM|Galatasaray⟧'s lead at the top of the ⟦COMPETITION|Süper Lig⟧ was cut to two points on ⟦DATE|Sunday⟧ after they were held ⟦SCORE|2-2⟧ by ⟦TEAM|Konyaspor⟧ and ⟦TEAM|Fenerbahçe⟧ beat ⟦TEAM|Kayserispor⟧ ⟦SCORE|5-1⟧.

⟦PERSON|Efe Osagie-Bright⟧, the ⟦NORP|Nigerian⟧ striker who cost ⟦TEAM|Fenerbahçe⟧ €22m, ⟦G2|scored four times⟧. He ⟦G3|opened the scoring⟧ in ⟦VENUE|Kadıköy⟧ after ⟦MINUTE|11 minutes⟧ with a glancing header, ⟦G4|struck again⟧ before ⟦MINUTE|half an hour⟧ was up from ⟦PERSON|Kamran Yusupov⟧'s pass and ⟦G5|made it ⟦SCORE|3-0⟧⟧ with a ⟦G6|penalty⟧ on ⟦MINUTE|39⟧. ⟦PERSON|Andreas Lund-Berg⟧ ⟦G7|got one back⟧ for the visitors after the ⟦MINUTE|break⟧, but ⟦PERSON|Osagie-Bright⟧ ⟦G8|had the last word⟧, and ⟦PERSON|Mads Hovgaard⟧ ⟦G9|added the fifth⟧ in ⟦MINUTE|stoppage time⟧.

It could have been even more. ⟦PERSON|Hovgaard⟧, the ⟦NORP|Dane⟧, had hit the bar and ⟦TEAM|Kayserispor⟧ keeper ⟦PERSON|Tobias Frandsen⟧, his compatriot, saved from ⟦PERSON|Yusupov⟧ and twice from ⟦PERSON|Bart Nijkamp⟧.

"I'm happy for the ⟦G10|goals⟧, but I'm happier for the points," said ⟦PERSON|Osagie-Bright⟧. "In ⟦DATE|September⟧ they said I can't score with my head."

In ⟦GPE|Konya⟧, ⟦TEAM|Galatasaray⟧ ⟦G11|went two up⟧ through ⟦PERSON|Sander Vestergaard⟧ and ⟦PERSON|Leandro Goes⟧, the latter's ⟦G12|goal⟧ coming when a shot by ⟦PERSON|Chico Bernal⟧ was parried, and nothing suggested what was to follow. But ⟦PERSON|Nikolas Theofanous⟧, the ⟦TEAM|Cyprus⟧ midfielder, ⟦G13|pulled one back⟧ with ⟦MINUTE|18 minutes⟧ remaining, and ⟦PERSON|Hakan Ersöz⟧ ⟦G14|levelled⟧ from the last attack. ⟦TEAM|Cimbom⟧ had ⟦PERSON|Bernal⟧ sent off in the ⟦MINUTE|79th minute⟧ for a foul as last man; moments earlier the same player had spurned a chance for a third.

⟦TEAM|Beşiktaş⟧ needed only one attack to win ⟦SCORE|1-0⟧ at ⟦TEAM|Rizespor⟧. ⟦PERSON|Burak Demirkan⟧, their 17-year-old, ⟦G15|lashed it in⟧ on ⟦MINUTE|28⟧ after ⟦PERSON|Umut Şahinoğlu⟧'s cross had been helped on. ⟦TEAM|Rizespor⟧ had 22 shots. ⟦PERSON|Semih Akkaya⟧, in the ⟦TEAM|Beşiktaş⟧ goal, kept out nine of them and ⟦PERSON|Demirkan⟧ was carried off in tears afterwards, with a suspected broken collarbone.

⟦TEAM|Trabzonspor⟧ ended a run of five without a victory by ⟦G16|coming from behind⟧ against ⟦TEAM|Antalyaspor⟧. ⟦PERSON|Stelios Pavlou⟧ ⟦G17|put the visitors ahead⟧ in the ⟦MINUTE|third minute⟧ at ⟦VENUE|Papara Park⟧. He was to be at fault for the ⟦G18|equaliser⟧, when he lost possession to ⟦PERSON|Rubén Ordóñez-Paz⟧ inside his own area, and the ⟦G19|winner⟧, ⟦MINUTE|two minutes⟧ from the end of ⟦MINUTE|normal time⟧, was a ⟦PERSON|Mehdi Rahal⟧ ⟦G20|volley⟧. The ⟦NORP|Algerian⟧ was sent on as a substitute in the ⟦MINUTE|81st minute⟧.

At ⟦TEAM|Başakşehir⟧ there was a ⟦SCORE|0-0⟧ draw with ⟦TEAM|Göztepe⟧ in which ⟦PERSON|Cem Tuncay⟧ missed a penalty. ⟦TEAM|Samsunspor⟧ and ⟦TEAM|Gaziantep⟧ also drew, ⟦SCORE|1-1⟧. ⟦PERSON|Giorgos Kalliaras⟧, of ⟦GPE|Greece⟧, ⟦G21|headed the opener⟧ for ⟦TEAM|Samsunspor⟧ from a corner; ⟦PERSON|Volkan Erdem⟧ ⟦G22|replied⟧ for the visitors within ⟦MINUTE|five minutes⟧ with a drive through the keeper's legs.

⟦PERSON|Jens Rydahl⟧, the ⟦TEAM|Alanyaspor⟧ coach, said he would stay in his post after a ⟦SCORE|2-0⟧ loss at home to ⟦TEAM|Kasımpaşa⟧ on ⟦DATE|Saturday⟧, in which both ⟦G23|goals⟧ came in the ⟦MINUTE|first six minutes⟧.

⟦TEAM|Sivasspor⟧ and ⟦TEAM|Eyüpspor⟧, who are third and fourth from bottom, play on ⟦DATE|Monday⟧. ⟦TEAM|Galatasaray⟧ next take on ⟦TEAM|Fenerbahçe⟧ at ⟦VENUE|Rams Park⟧, with the ⟦COMPETITION|Champions League⟧ on ⟦DATE|Tuesday⟧ in between.
⟦FURNITURE|(Anadolu Agency)⟧
=====GOALS=====
{"id": "G1", "scorer": "Efe Osagie-Bright", "team": "Fenerbahçe", "count": 4}
{"id": "G2", "scorer": "Efe Osagie-Bright", "team": "Fenerbahçe", "count": 4}
{"id": "G3", "scorer": "Efe Osagie-Bright", "team": "Fenerbahçe", "minute": 11, "minute_text": "11 minutes", "kind": "header"}
{"id": "G4", "scorer": "Efe Osagie-Bright", "team": "Fenerbahçe", "minute_text": "half an hour", "assist": "Kamran Yusupov", "kind": "shot"}
{"id": "G5", "scorer": "Efe Osagie-Bright", "team": "Fenerbahçe", "minute": 39, "minute_text": "39", "kind": "penalty", "score": "3-0"}
{"id": "G6", "scorer": "Efe Osagie-Bright", "team": "Fenerbahçe", "minute": 39, "minute_text": "39", "kind": "penalty"}
{"id": "G7", "scorer": "Andreas Lund-Berg", "team": "Kayserispor", "minute_text": "break"}
{"id": "G8", "scorer": "Efe Osagie-Bright", "team": "Fenerbahçe"}
{"id": "G9", "scorer": "Mads Hovgaard", "team": "Fenerbahçe", "minute_text": "stoppage time"}
{"id": "G10", "scorer": "Efe Osagie-Bright", "team": "Fenerbahçe", "count": 4}
{"id": "G11", "scorer": "Sander Vestergaard; Leandro Goes", "team": "Galatasaray", "count": 2}
{"id": "G12", "scorer": "Leandro Goes", "team": "Galatasaray"}
{"id": "G13", "scorer": "Nikolas Theofanous", "team": "Konyaspor", "minute": 72, "minute_text": "18 minutes"}
{"id": "G14", "scorer": "Hakan Ersöz", "team": "Konyaspor"}
{"id": "G15", "scorer": "Burak Demirkan", "team": "Beşiktaş", "minute": 28, "minute_text": "28", "assist": "Umut Şahinoğlu"}
{"id": "G16", "scorer": "Rubén Ordóñez-Paz; Mehdi Rahal", "team": "Trabzonspor", "count": 2}
{"id": "G17", "scorer": "Stelios Pavlou", "team": "Antalyaspor", "minute": 3, "minute_text": "third minute"}
{"id": "G18", "scorer": "Rubén Ordóñez-Paz", "team": "Trabzonspor"}
{"id": "G19", "scorer": "Mehdi Rahal", "team": "Trabzonspor", "minute": 88, "minute_text": "two minutes", "kind": "volley"}
{"id": "G20", "scorer": "Mehdi Rahal", "team": "Trabzonspor", "minute": 88, "minute_text": "two minutes", "kind": "volley"}
{"id": "G21", "scorer": "Giorgos Kalliaras", "team": "Samsunspor", "kind": "header"}
{"id": "G22", "scorer": "Volkan Erdem", "team": "Gaziantep", "minute_text": "five minutes", "kind": "shot"}
{"id": "G23", "team": "Kasımpaşa", "minute_text": "first six minutes", "count": 2}
