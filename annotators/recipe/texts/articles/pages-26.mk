⟦TEAM|Celta Vigo⟧ recover from a dreadful start to sink ⟦TEAM|Osasuna⟧ in five-goal game

⟦FURNITURE|MARCA in English⟧
⟦FURNITURE|Published: 2 March 2026, 23:20 CET⟧
⟦FURNITURE|LaLiga EA Sports | Matchday 26⟧
⟦FURNITURE|Results | Table | Top scorers | Transfer market⟧

⟦TEAM|Celta Vigo⟧ came from two down at ⟦VENUE|Balaídos⟧ to beat ⟦TEAM|Osasuna⟧ ⟦SCORE|3-2⟧ on ⟦DATE|Monday⟧ night, ⟦PERSON|Iker Lousada⟧ ⟦G1|heading the winner⟧ in the ⟦MINUTE|86th minute⟧.

⟦PERSON|Gaizka Urdiain⟧ ⟦G2|struck twice⟧ in the ⟦MINUTE|first 18 minutes⟧ for the visitors before ⟦PERSON|Brais Caamaño⟧ and ⟦PERSON|Malick Thiam-Diop⟧ ⟦G10|brought ⟦TEAM|Celta⟧ level⟧ by ⟦MINUTE|half-time⟧. The result lifts the ⟦NORP|Galician⟧ side to sixth in ⟦COMPETITION|La Liga⟧, above ⟦TEAM|Real Betis⟧.

The match was ⟦MINUTE|four minutes⟧ old when ⟦PERSON|Urdiain⟧, unmarked, ⟦G3|volleyed in⟧ ⟦PERSON|Moi Echarri⟧'s corner. The striker's ⟦G4|second⟧ was a penalty, after ⟦PERSON|Carl Ståhlbrand⟧ had tripped ⟦PERSON|Echarri⟧. ⟦PERSON|Iván Villarmea⟧ guessed right but the ball went under him.

⟦FURNITURE|Subscribe to the premium and read without advertising⟧
⟦FURNITURE|Don't miss: The Bernabéu roof, at last, explained⟧

⟦TEAM|Celta⟧ coach ⟦PERSON|Claudio Piñeirúa⟧ made a change there and then, ⟦PERSON|Thiam-Diop⟧ for ⟦PERSON|Ståhlbrand⟧, and a minute later ⟦PERSON|Caamaño⟧'s shot was tipped on to the bar by ⟦PERSON|Ander Goikoa⟧. The ⟦MINUTE|27th minute⟧ brought a response: ⟦PERSON|Lousada⟧ crossed, ⟦PERSON|Caamaño⟧ ⟦G5|scored⟧ from close in. ⟦PERSON|Thiam-Diop⟧, a ⟦TEAM|Senegal⟧ international, ⟦G6|equalised⟧ with a long-range ⟦MINUTE|38th-minute⟧ drive which ⟦PERSON|Goikoa⟧, unsighted, barely saw.

⟦FURNITURE|Iker Lousada celebrates in front of Río Alto. EFE/SALVADOR SAS-PORTO⟧The second half was cagey. ⟦PERSON|Echarri⟧ shot wide and ⟦PERSON|Goikoa⟧ held a header from ⟦PERSON|Thiam-Diop⟧. With ⟦MINUTE|four minutes remaining⟧ ⟦PERSON|Caamaño⟧'s corner found ⟦PERSON|Lousada⟧, who rose above ⟦PERSON|Unai Zabalza⟧ to ⟦G7|score⟧. There was still time for ⟦PERSON|Urdiain⟧, in pursuit of a hat-trick, to hit the post in ⟦MINUTE|added time⟧.

"When the ⟦G8|second goal went in⟧ I saw my grandmother leave," joked ⟦PERSON|Lousada⟧, who is from ⟦GPE|Cangas⟧, across the ⟦GPE|Ría de Vigo⟧. "She came back for the ⟦G9|third⟧, she'd only gone to the kiosk."

⟦TEAM|Osasuna⟧ stay 14th. ⟦PERSON|Jagoba Iturmendi⟧, their coach, complained to ⟦ORG|DAZN⟧ of the ⟦DATE|Monday⟧ timetable: 700 fans faced nine hours to ⟦GPE|Pamplona⟧. The ⟦ORG|FASFE⟧ federation had called a protest, and for the ⟦MINUTE|opening 12 minutes⟧ the away end was silent.

⟦TEAM|Celta⟧ visit ⟦TEAM|Lille⟧ in the ⟦COMPETITION|Europa Conference League⟧ on ⟦DATE|Thursday⟧. ⟦TEAM|Osasuna⟧ receive ⟦TEAM|Mallorca⟧ at ⟦VENUE|El Sadar⟧.

⟦FURNITURE|Goals: 0-1 Urdiain (4'). 0-2 Urdiain (18', pen). 1-2 Caamaño (27'). 2-2 Thiam-Diop (38'). 3-2 Lousada (86').⟧
⟦FURNITURE|Celta: Villarmea (6); Carreira-Pazó (6), Ståhlbrand (3), Alonso (6); Rueda (7), Sotelo-Rial (7), Moriba (6), Mingu (6); Caamaño (8), Lousada (9), Jutglà-Serra (6)⟧
⟦FURNITURE|Yellow cards: Zabalza 33', Rueda 61', Goikoa 88'⟧
⟦FURNITURE|© Unidad Editorial Información Deportiva S.L.U.⟧
=====GOALS=====
{"id": "G1", "scorer": "Iker Lousada", "team": "Celta Vigo", "minute": 86, "minute_text": "86th minute", "assist": "Brais Caamaño", "kind": "header"}
{"id": "G2", "scorer": "Gaizka Urdiain", "team": "Osasuna", "count": 2, "minute_text": "first 18 minutes"}
{"id": "G3", "scorer": "Gaizka Urdiain", "team": "Osasuna", "minute": 4, "minute_text": "four minutes", "assist": "Moi Echarri", "kind": "volley"}
{"id": "G4", "scorer": "Gaizka Urdiain", "team": "Osasuna", "kind": "penalty"}
{"id": "G5", "scorer": "Brais Caamaño", "team": "Celta Vigo", "minute": 27, "minute_text": "27th minute", "assist": "Iker Lousada", "kind": "shot"}
{"id": "G6", "scorer": "Malick Thiam-Diop", "team": "Celta Vigo", "minute": 38, "minute_text": "38th-minute", "kind": "shot"}
{"id": "G7", "scorer": "Iker Lousada", "team": "Celta Vigo", "minute": 86, "minute_text": "four minutes remaining", "assist": "Brais Caamaño", "kind": "header"}
{"id": "G8", "scorer": "Gaizka Urdiain", "team": "Osasuna", "kind": "penalty"}
{"id": "G9", "scorer": "Iker Lousada", "team": "Celta Vigo", "minute": 86, "assist": "Brais Caamaño", "kind": "header"}
{"id": "G10", "scorer": "Brais Caamaño; Malick Thiam-Diop", "team": "Celta Vigo", "count": 2, "minute_text": "half-time"}
