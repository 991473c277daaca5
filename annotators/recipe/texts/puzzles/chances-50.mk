Review of the year: ⟦NORP|Maltese⟧ football's ⟦DATE|2023⟧ in ten results
⟦FURNITURE|ValletTa Sport⟧
1. ⟦DATE|14 January⟧. ⟦TEAM|Hibernians⟧ ⟦SCORE|0-4⟧ ⟦TEAM|Mosta⟧. Nobody saw that coming. ⟦NORP|Brazilian⟧ ⟦PERSON|Caio Brandini⟧ ⟦G1|hit all four⟧, three of them with his head, and was sold to a club in ⟦GPE|Oman⟧ before the ⟦G2|goals⟧ had been shown on television.
2. ⟦DATE|4 February⟧. ⟦TEAM|Gżira United⟧ ⟦SCORE|3-3⟧ ⟦TEAM|Sliema Wanderers⟧. From ⟦SCORE|3-0⟧ up at the ⟦MINUTE|hour⟧. ⟦TEAM|Sliema⟧'s comeback was begun by an ⟦G3|own goal⟧ and rounded off by goalkeeper ⟦PERSON|Jake Zarb-Cousin⟧ with a ⟦G4|penalty⟧ in the ⟦MINUTE|96th minute⟧. The referee needed a lift home.
3. ⟦DATE|18 March⟧. ⟦TEAM|Malta⟧ ⟦SCORE|1-2⟧ ⟦TEAM|North Macedonia⟧. ⟦PERSON|Teddy Vella-Grech⟧ ⟦G5|scored⟧, missed, hit the bar, and was sent off: four things in nine minutes.
4. ⟦DATE|15 April⟧. ⟦TEAM|Valletta⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Birkirkara⟧. The dullest on our list, and in for the fact that ⟦TEAM|Valletta⟧ won the title with it. Their keeper, ⟦PERSON|Henry Bonnici-Mallia⟧, didn't concede in his last 11 matches.
5. ⟦DATE|6 May⟧. Cup final: ⟦TEAM|Marsaxlokk⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Birkirkara⟧, after ⟦MINUTE|extra time⟧. ⟦NORP|Colombian⟧ ⟦PERSON|Jhon Fredy Palomeque⟧'s ⟦G7|header⟧ came so late that the band had started.
6. ⟦DATE|13 July⟧. ⟦TEAM|Valletta⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Dinamo Tbilisi⟧, ⟦COMPETITION|Champions League⟧ qualifying. They ⟦G8|led⟧ twice through ⟦PERSON|Andrea Pisani-Ferrito⟧ and went out on penalties, ⟦SCORE|9-8⟧. ⟦PERSON|Bonnici-Mallia⟧ had his saved by his opposite number, and saved his opposite number's.
7. ⟦DATE|26 August⟧. ⟦TEAM|Balzan⟧ ⟦SCORE|5-4⟧ ⟦TEAM|Floriana⟧. Opening day. Nine ⟦G9|goals⟧ from seven scorers. "Defending's for ⟦DATE|winter⟧," said the ⟦TEAM|Balzan⟧ coach.
8. ⟦DATE|12 October⟧. ⟦TEAM|Malta Women⟧ ⟦SCORE|3-0⟧ ⟦TEAM|Latvia⟧. ⟦PERSON|Shona Abela-Cutajar⟧ had a ⟦G10|hat-trick⟧ within ⟦MINUTE|half an hour⟧ and spent the rest of the match at left-back as a precaution.
9. ⟦DATE|17 November⟧. ⟦TEAM|Malta⟧ ⟦SCORE|0-2⟧ ⟦TEAM|England⟧ at ⟦VENUE|Ta' Qali⟧. It was goalless at ⟦MINUTE|half-time⟧, and the whole island has the photo. The visitors ⟦G11|scored⟧ from a penalty and a deflection.
10. ⟦DATE|23 December⟧. ⟦TEAM|Mosta⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Hibernians⟧. And here the circle closes. Fog, ⟦MINUTE|five minutes left⟧, and a loose ball ⟦G12|bundled in⟧ by 16-year-old debutant ⟦PERSON|Zak Brandini⟧. A relation? "My uncle," he said. "He rang at the ⟦MINUTE|break⟧ and told me to use my head. I used my knee."
A happy ⟦DATE|New Year⟧ to all our readers.
⟦FURNITURE|Vote for your moment of the year here⟧
=====GOALS=====
{"id": "G1", "scorer": "Caio Brandini", "team": "Mosta", "count": 4, "scope": "background"}
{"id": "G2", "scorer": "Caio Brandini", "team": "Mosta", "count": 4, "scope": "background"}
{"id": "G3", "team": "Sliema Wanderers", "kind": "own goal", "scope": "background"}
{"id": "G4", "scorer": "Jake Zarb-Cousin", "team": "Sliema Wanderers", "minute_text": "96th minute", "kind": "penalty", "scope": "background"}
{"id": "G5", "scorer": "Teddy Vella-Grech", "team": "Malta", "scope": "background"}
{"id": "G7", "scorer": "Jhon Fredy Palomeque", "team": "Marsaxlokk", "kind": "header", "scope": "background"}
{"id": "G8", "scorer": "Andrea Pisani-Ferrito", "team": "Valletta", "count": 2, "scope": "background"}
{"id": "G9", "count": 9, "scope": "background"}
{"id": "G10", "scorer": "Shona Abela-Cutajar", "team": "Malta Women", "count": 3, "scope": "background"}
{"id": "G11", "team": "England", "count": 2, "scope": "background"}
{"id": "G12", "scorer": "Zak Brandini", "team": "Hibernians", "minute_text": "five minutes left", "kind": "shot", "scope": "background"}
