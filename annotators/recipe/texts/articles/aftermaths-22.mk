⟦TEAM|Villa⟧ through with two games to spare; ⟦TEAM|Midtjylland⟧ still perfect in ⟦COMPETITION|Europa League⟧
⟦FURNITURE|Thursday's Europa League round-up⟧

⟦TEAM|Aston Villa⟧ booked their place in the ⟦COMPETITION|Europa League⟧ knockout rounds on ⟦DATE|Thursday⟧ thanks to a ⟦SCORE|2-0⟧ victory at home to ⟦TEAM|Ludogorets⟧, while ⟦TEAM|FC Midtjylland⟧ stayed top of the table with a sixth win out of six.

⟦PERSON|Abdoul Traoré-Diop⟧, making his first start since injuring an ankle ⟦DATE|last month⟧, ⟦G1|gave the ⟦NORP|English⟧ side the lead⟧ in the ⟦MINUTE|sixth minute⟧ and ⟦PERSON|Lucian Petrache⟧ ⟦G2|sealed it⟧ from long distance ⟦MINUTE|midway through the second half⟧. The ⟦NORP|Bulgarian⟧ visitors hit the post through ⟦PERSON|Vasil Boyadzhiev⟧.

The ⟦NORP|Danish⟧ leaders beat ⟦TEAM|Genk⟧ ⟦SCORE|1-0⟧, ⟦PERSON|Mikkel Bach-Toft⟧'s ⟦G3|penalty⟧ deciding a poor game after ⟦PERSON|Bram Cools⟧ had handled. ⟦PERSON|Cools⟧ also missed the best chance at the other end, hooking over from close in with ⟦MINUTE|four minutes to go⟧.

⟦TEAM|Roma⟧ ⟦G4|came from a goal down⟧ to win ⟦SCORE|2-1⟧ at ⟦TEAM|FCSB⟧. ⟦PERSON|Ignacio Bru⟧ ⟦G5|headed the ⟦NORP|Romanian⟧ champions in front⟧ in ⟦GPE|Bucharest⟧, but ⟦PERSON|Samir Ziani⟧, twice a scorer in the previous round, ⟦G6|pulled ⟦TEAM|Roma⟧ level⟧ on ⟦MINUTE|57⟧ and the ⟦G7|winner⟧ was ⟦PERSON|Kenan Softić⟧'s in the ⟦MINUTE|fourth minute of stoppage time⟧, the midfielder finding the roof of the net after a short corner. ⟦TEAM|FCSB⟧ had a man dismissed in between.

In ⟦GPE|Piraeus⟧, ⟦TEAM|Olympiacos⟧ and ⟦TEAM|Lille⟧ shared six ⟦G8|goals⟧. ⟦PERSON|Dimitris Kallergis⟧ ⟦G9|scored three⟧ of the home team's, in the ⟦MINUTE|3rd, 40th and 86th minutes⟧, but each time the ⟦NORP|French⟧ club had an answer, the last of them courtesy of the goalkeeper, ⟦PERSON|Pavlos Rigas⟧, who ⟦G10|fumbled a harmless cross over his own line⟧.

"I have a ⟦G11|hat-trick⟧ and I'm angry," said ⟦PERSON|Kallergis⟧. "We ⟦G12|conceded the third⟧ from nothing."

There was a first win for ⟦TEAM|Maccabi Tel Aviv⟧, ⟦G13|goals⟧ from ⟦PERSON|Lior Ben-Haim⟧ and ⟦PERSON|Oleh Stasiuk⟧ - against his old club - seeing off ⟦TEAM|Dynamo Kyiv⟧ ⟦SCORE|2-1⟧. ⟦PERSON|Stasiuk⟧ declined to celebrate. ⟦TEAM|Kyiv⟧ ⟦G14|got one back⟧ late on through substitute ⟦PERSON|Andriy Holub⟧.

⟦TEAM|Rangers⟧, on the other hand, are out. The ⟦VENUE|Ibrox⟧ team lost ⟦SCORE|1-0⟧ to ⟦TEAM|Brann⟧ in ⟦GPE|Bergen⟧, ⟦PERSON|Tommy Iversen⟧ ⟦G15|netting⟧ after ⟦MINUTE|12 minutes⟧ when his first attempt was saved by ⟦PERSON|Toni Väisänen⟧. ⟦TEAM|Rangers⟧, who had two headers cleared off the line, have ⟦G16|scored just three times⟧ in the competition.

⟦TEAM|PAOK⟧ needed a ⟦G17|double⟧ from ⟦PERSON|Aleks Zieliński-Rowe⟧ to beat ⟦TEAM|Sturm Graz⟧ by the same scoreline as ⟦TEAM|Maccabi⟧. Elsewhere, ⟦TEAM|Feyenoord⟧ were goalless with ⟦TEAM|Porto⟧, ⟦PERSON|Rasmus Friis⟧ made eight saves as ⟦TEAM|Basel⟧ won ⟦SCORE|1-0⟧ against ⟦TEAM|Red Star Belgrade⟧ with a ⟦PERSON|Jonah Grootveld⟧ ⟦G18|strike⟧ just before ⟦MINUTE|half-time⟧, and ⟦TEAM|Real Betis⟧ drew ⟦SCORE|1-1⟧ with ⟦TEAM|Celta Vigo⟧ in the all-Spanish affair. ⟦PERSON|Fran Echeverri⟧ ⟦G19|opened the scoring⟧ for ⟦TEAM|Celta⟧; ⟦PERSON|Nemanja Lukac⟧ ⟦G20|replied⟧.

⟦TEAM|Panathinaikos⟧ against ⟦TEAM|Ferencvaros⟧, due to finish later, was delayed by fog.

The top eight sides go straight through to the last 16. The next matches are on ⟦DATE|January 22⟧.
⟦FURNITURE|UEFA.com⟧
⟦FURNITURE|Tables and results: Europa League⟧
=====GOALS=====
{"id": "G1", "scorer": "Abdoul Traoré-Diop", "team": "Aston Villa", "minute": 6, "minute_text": "sixth minute"}
{"id": "G2", "scorer": "Lucian Petrache", "team": "Aston Villa", "minute_text": "midway through the second half", "kind": "shot"}
{"id": "G3", "scorer": "Mikkel Bach-Toft", "team": "FC Midtjylland", "kind": "penalty"}
{"id": "G4", "scorer": "Samir Ziani; Kenan Softić", "team": "Roma", "count": 2}
{"id": "G5", "scorer": "Ignacio Bru", "team": "FCSB", "kind": "header"}
{"id": "G6", "scorer": "Samir Ziani", "team": "Roma", "minute": 57, "minute_text": "57"}
{"id": "G7", "scorer": "Kenan Softić", "team": "Roma", "minute": 90, "added": 4, "minute_text": "fourth minute of stoppage time", "kind": "shot"}
{"id": "G8", "count": 6}
{"id": "G9", "scorer": "Dimitris Kallergis", "team": "Olympiacos", "minute_text": "3rd, 40th and 86th minutes", "count": 3}
{"id": "G10", "scorer": "Pavlos Rigas", "team": "Lille", "kind": "own goal"}
{"id": "G11", "scorer": "Dimitris Kallergis", "team": "Olympiacos", "count": 3}
{"id": "G12", "scorer": "Pavlos Rigas", "team": "Lille", "kind": "own goal"}
{"id": "G13", "scorer": "Lior Ben-Haim; Oleh Stasiuk", "team": "Maccabi Tel Aviv", "count": 2}
{"id": "G14", "scorer": "Andriy Holub", "team": "Dynamo Kyiv"}
{"id": "G15", "scorer": "Tommy Iversen", "team": "Brann", "minute": 12, "minute_text": "12 minutes"}
{"id": "G16", "team": "Rangers", "count": 3, "scope": "background"}
{"id": "G17", "scorer": "Aleks Zieliński-Rowe", "team": "PAOK", "count": 2}
{"id": "G18", "scorer": "Jonah Grootveld", "team": "Basel", "minute_text": "half-time", "kind": "shot"}
{"id": "G19", "scorer": "Fran Echeverri", "team": "Celta Vigo"}
{"id": "G20", "scorer": "Nemanja Lukac", "team": "Real Betis"}
