⟦TEAM|Belgium⟧ 0 ⟦TEAM|Italy⟧ 3: ⟦PERSON|Brogi⟧ ⟦G1|double⟧ breaks ⟦TEAM|Red Devils⟧

⟦TEAM|Italy⟧ ⟦G2|scored three goals⟧ in the second half, ⟦G3|two⟧ by substitute ⟦PERSON|Samuele Brogi⟧, to beat ten-man ⟦TEAM|Belgium⟧ in ⟦GPE|Brussels⟧ in the ⟦COMPETITION|Nations League⟧ on ⟦DATE|Thursday⟧.

An ⟦G4|own goal⟧ early in the second half had opened the way. It followed 45 minutes in which the ⟦NORP|Belgians⟧ were much the better side and did everything except score.

⟦PERSON|Arthur Wauters⟧ had their first chance, a free header from ⟦PERSON|Siebe Claeys⟧'s corner in the fifth minute which he put wide. ⟦PERSON|Jordy Mbemba⟧ raced clear on ⟦MINUTE|13⟧; ⟦PERSON|Enzo Marchisella⟧ stood up and saved with his chest. ⟦PERSON|Claeys⟧ hit the bar with a free-kick on ⟦MINUTE|21⟧. They did get it in on ⟦MINUTE|36⟧, when ⟦PERSON|Wauters⟧ ⟦G5|finished⟧ from ⟦PERSON|Claeys⟧'s pass, but the VAR official spotted that ⟦PERSON|Mbemba⟧ had used his arm in the build-up and the ⟦G6|goal⟧ was rubbed out.

"If that's given, we win," the ⟦NORP|Belgian⟧ coach said. "It's his shoulder. Five minutes we waited for it, and it's his shoulder."

The ⟦TEAM|Azzurri⟧, for their part, had not had a shot on target. They did not need one to ⟦G7|edge in front⟧. ⟦PERSON|Davide Torriani⟧ chased what looked like a lost cause down the right, just after the restart; ⟦PERSON|Loïs Vandaele⟧ let him get goal side and he drove it low into the goalmouth. ⟦PERSON|Romain Stevenaert⟧ got to it before ⟦PERSON|Alessio Contarini⟧. The ball ⟦G8|went in off him⟧, ⟦MINUTE|48 minutes⟧ on the clock.

⟦PERSON|Brogi⟧, brought on with half an hour left, had the look of a man who had been waiting for it. He shot over with his first touch. His second, ⟦MINUTE|two minutes later⟧, was better. ⟦PERSON|Vandaele⟧'s attempted clearance struck ⟦PERSON|Nicolò Ferrarese⟧ and dropped, and ⟦PERSON|Brogi⟧, on the edge of the area, needed no invitation to ⟦G9|dispatch it⟧. The net in the ⟦GPE|Brussels⟧ stadium is blue, and it ⟦G10|bulged⟧.

⟦PERSON|Vandaele⟧, whose night went from bad to worse, was sent off for a lunge on ⟦PERSON|Torriani⟧ in the ⟦MINUTE|71st minute⟧. ⟦PERSON|Mbemba⟧ headed over, ⟦PERSON|Claeys⟧ had a penalty claim refused, and ⟦PERSON|Yann Delacroix-Hubert⟧ in the ⟦NORP|Belgian⟧ goal pulled off three saves, one from ⟦PERSON|Contarini⟧ of the very highest class.

He could not do anything about the ⟦G11|third⟧. With the ⟦NORP|Belgians⟧ pressing for a consolation, ⟦PERSON|Marchisella⟧'s throw found ⟦PERSON|Ferrarese⟧ on halfway, and ⟦PERSON|Ferrarese⟧'s pass found ⟦PERSON|Brogi⟧. The 22-year-old ⟦G12|stepped round the keeper and rolled it in⟧ with ⟦MINUTE|two minutes left⟧ for his fourth ⟦G13|goal⟧ in two matches. He had ⟦G14|scored two⟧ against ⟦TEAM|Israel⟧ on ⟦DATE|Monday⟧ too.

"He's got goals in him, this boy, we knew it," said the ⟦NORP|Italian⟧ coach. "The ⟦G15|first goal⟧, it's ⟦PERSON|Torriani⟧'s. I told the ⟦ORG|FIGC⟧ man to write it down as his."

⟦TEAM|Italy⟧, who meet ⟦TEAM|France⟧ in the last round at ⟦VENUE|San Siro⟧ in ⟦GPE|Milan⟧, are certain to finish first or second. ⟦TEAM|Belgium⟧ have taken a point from three games.
=====GOALS=====
{"id": "G1", "scorer": "Samuele Brogi", "team": "Italy", "count": 2}
{"id": "G2", "scorer": "Romain Stevenaert; Samuele Brogi", "team": "Italy", "count": 3}
{"id": "G3", "scorer": "Samuele Brogi", "team": "Italy", "count": 2}
{"id": "G4", "scorer": "Romain Stevenaert", "team": "Italy", "minute": 48, "assist": "Davide Torriani", "kind": "own goal"}
{"id": "G5", "scorer": "Arthur Wauters", "team": "Belgium", "minute": 36, "assist": "Siebe Claeys", "kind": "shot", "outcome": "ruled out", "minute_text": "36"}
{"id": "G6", "scorer": "Arthur Wauters", "team": "Belgium", "minute": 36, "assist": "Siebe Claeys", "kind": "shot", "outcome": "ruled out", "minute_text": "36"}
{"id": "G7", "scorer": "Romain Stevenaert", "team": "Italy", "minute": 48, "assist": "Davide Torriani", "kind": "own goal"}
{"id": "G8", "scorer": "Romain Stevenaert", "team": "Italy", "minute": 48, "assist": "Davide Torriani", "kind": "own goal", "minute_text": "48 minutes"}
{"id": "G9", "scorer": "Samuele Brogi", "team": "Italy", "kind": "shot"}
{"id": "G10", "scorer": "Samuele Brogi", "team": "Italy", "kind": "shot"}
{"id": "G11", "scorer": "Samuele Brogi", "team": "Italy", "minute": 88, "assist": "Nicolò Ferrarese", "kind": "shot"}
{"id": "G12", "scorer": "Samuele Brogi", "team": "Italy", "minute": 88, "assist": "Nicolò Ferrarese", "kind": "shot", "minute_text": "two minutes left"}
{"id": "G13", "scorer": "Samuele Brogi", "team": "Italy", "minute": 88, "assist": "Nicolò Ferrarese", "kind": "shot", "minute_text": "two minutes left"}
{"id": "G14", "scorer": "Samuele Brogi", "team": "Italy", "scope": "background", "count": 2}
{"id": "G15", "scorer": "Romain Stevenaert", "team": "Italy", "minute": 48, "assist": "Davide Torriani", "kind": "own goal"}
