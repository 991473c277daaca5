⟦COMPETITION|Premier League⟧ round-up: ⟦TEAM|City⟧ slip again, ⟦TEAM|Sunderland⟧ up to fifth, ⟦TEAM|Spurs⟧ scrape home
⟦FURNITURE|By Joe Hartnoll at the Stadium of Light and PA reporters⟧
⟦TEAM|Sunderland⟧ climbed to fifth with a ⟦SCORE|3-1⟧ victory over ⟦TEAM|Manchester City⟧, who have now lost three in a row for the first time since ⟦DATE|2016⟧.
⟦PERSON|Enzo Lafée⟧ ⟦G1|drilled in⟧ from 25 yards to ⟦G2|give the ⟦TEAM|Black Cats⟧ a ⟦MINUTE|13th-minute⟧ lead⟧ and, although ⟦PERSON|Jérémie Dokou⟧ ⟦G3|equalised⟧ with a near-post shot that embarrassed ⟦PERSON|Robin Roefsma⟧, the home side were never less than equal. ⟦PERSON|Wilson Isidro⟧ had a header tipped on to the bar before ⟦PERSON|Chemsdine Talib⟧ ⟦G4|put them back in front⟧ in the ⟦MINUTE|57th minute⟧, ⟦PERSON|Lafée⟧ the provider. ⟦TEAM|City⟧ threw on ⟦PERSON|Oscar Bobsen⟧ and ⟦PERSON|Rayan Cherif⟧; both had chances, ⟦PERSON|Bobsen⟧ dragging wide, ⟦PERSON|Cherif⟧ forcing ⟦PERSON|Roefsma⟧ into a save at full stretch. It was ⟦PERSON|Isidro⟧ who ⟦G5|settled it⟧, ⟦MINUTE|two minutes into stoppage time⟧, after ⟦PERSON|Rúben Falhado⟧ gave the ball away. ⟦PERSON|Isidro⟧ has ⟦G6|scored⟧ in five consecutive home games.
⟦TEAM|Tottenham⟧ beat ⟦TEAM|Burnley⟧ ⟦SCORE|1-0⟧ at home. ⟦PERSON|Dejan Kolarov⟧ ⟦G7|bundled in⟧ what proved the winner on ⟦MINUTE|28⟧ and ⟦TEAM|Burnley⟧’s ⟦PERSON|Liam Postlethwaite⟧ struck the woodwork with the last kick. The boos at ⟦MINUTE|half-time⟧ gave way to relief.
⟦TEAM|Aston Villa⟧ and ⟦TEAM|Liverpool⟧ shared a ⟦SCORE|2-2⟧ draw. ⟦PERSON|Dominic Farrell⟧ ⟦G8|scored⟧ either side of ⟦MINUTE|half-time⟧ for ⟦TEAM|Villa⟧, the first a penalty; ⟦PERSON|Florian Wertheim⟧ had ⟦G9|levelled⟧ in between and ⟦PERSON|Hugo Ekitoko⟧ ⟦G10|made it ⟦SCORE|2-2⟧⟧ ⟦MINUTE|nine minutes from time⟧, although ⟦PERSON|Ezri Kamara⟧ was convinced that he had been pushed.
⟦TEAM|Bournemouth⟧ came from behind to beat ⟦TEAM|West Ham⟧ ⟦SCORE|2-1⟧. ⟦PERSON|Matías Bellandi⟧ ⟦G11|ended his goal drought⟧ early on but ⟦PERSON|Antoine Semedo-Addo⟧ ⟦G12|equalised⟧ from the spot and ⟦PERSON|Evan Kluivers⟧ ⟦G13|headed the winner⟧.
⟦TEAM|Leeds⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Brentford⟧: ⟦PERSON|Aksel Thorvaldsen⟧ missed the best chance, stabbing wide.
⟦TEAM|Manchester United⟧ play ⟦TEAM|Newcastle⟧ on ⟦DATE|Monday night⟧.
⟦FURNITURE|Match of the Day, BBC One, 10.30pm⟧
=====GOALS=====
{"id": "G1", "scorer": "Enzo Lafée", "team": "Sunderland", "minute": 13, "kind": "shot", "minute_text": "13th-minute"}
{"id": "G2", "scorer": "Enzo Lafée", "team": "Sunderland", "minute": 13, "kind": "shot", "minute_text": "13th-minute"}
{"id": "G3", "scorer": "Jérémie Dokou", "team": "Manchester City", "kind": "shot"}
{"id": "G4", "scorer": "Chemsdine Talib", "team": "Sunderland", "minute": 57, "assist": "Enzo Lafée", "minute_text": "57th minute"}
{"id": "G5", "scorer": "Wilson Isidro", "team": "Sunderland", "minute": 90, "added": 2, "minute_text": "two minutes into stoppage time"}
{"id": "G6", "scorer": "Wilson Isidro", "team": "Sunderland", "scope": "background", "count": 5}
{"id": "G7", "scorer": "Dejan Kolarov", "team": "Tottenham", "minute": 28, "minute_text": "28"}
{"id": "G8", "scorer": "Dominic Farrell", "team": "Aston Villa", "count": 2}
{"id": "G9", "scorer": "Florian Wertheim", "team": "Liverpool"}
{"id": "G10", "scorer": "Hugo Ekitoko", "team": "Liverpool", "minute": 81, "minute_text": "nine minutes from time", "score": "2-2"}
{"id": "G11", "scorer": "Matías Bellandi", "team": "West Ham"}
{"id": "G12", "scorer": "Antoine Semedo-Addo", "team": "Bournemouth", "kind": "penalty"}
{"id": "G13", "scorer": "Evan Kluivers", "team": "Bournemouth", "kind": "header"}
