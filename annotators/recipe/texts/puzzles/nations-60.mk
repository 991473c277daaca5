Is it over for ⟦PERSON|Aritz Lekuona⟧? ⟦TEAM|Mexico⟧'s women's coach on the brink after ⟦GPE|Monterrey⟧ defeat

⟦FURNITURE|Por Daniela Treviño (English edition)⟧

Nobody at the federation will say it in public, but they're already making calls.

⟦TEAM|Mexico⟧'s ⟦SCORE|2-1⟧ defeat by ⟦TEAM|Haiti⟧ in ⟦GPE|Monterrey⟧, on a night when qualification for the ⟦COMPETITION|Concacaf W Championship⟧ should have been tied up, has left ⟦PERSON|Aritz Lekuona⟧ needing a win in ⟦GPE|Kingston⟧ on ⟦DATE|Tuesday⟧ to save his job. Even that may not be enough.

The ⟦NORP|Basque⟧ coach had promised an aggressive start. He got it, but from the wrong team: it was ⟦TEAM|Haiti⟧ who pressed, ⟦TEAM|Haiti⟧ who hit the post through ⟦PERSON|Mélissa Fils-Aimé⟧ after ⟦MINUTE|six minutes⟧, and ⟦TEAM|Haiti⟧ who ⟦G1|took the lead⟧ on a ⟦MINUTE|quarter of an hour⟧. ⟦PERSON|Rose-Laure Dorvil⟧, the ⟦TEAM|Montpellier⟧ winger, stepped inside ⟦PERSON|Valeria Monroy⟧ and hit a shot that wasn't going in until ⟦PERSON|Karla Iturbide⟧ stuck out a boot and ⟦G2|sent it spinning past⟧ ⟦PERSON|Itzel Reyna⟧.

⟦TEAM|Mexico⟧'s ⟦G3|equaliser⟧ was the one moment of quality they produced, ⟦PERSON|Ximena Zertuche⟧ ⟦G4|passing the ball into the corner⟧ after ⟦PERSON|Daniela Urrea⟧'s run on ⟦MINUTE|39 minutes⟧. ⟦PERSON|Zertuche⟧ had earlier been denied by keeper ⟦PERSON|Kerline Estimé⟧, and was again after the ⟦MINUTE|restart⟧, with ⟦PERSON|Urrea⟧'s follow-up hacked clear.

What came next was self-inflicted. ⟦PERSON|Lekuona⟧ took off his two best defenders. ⟦PERSON|Monroy⟧ gave the ball away. ⟦PERSON|Dorvil⟧'s cross was perfect and so was ⟦PERSON|Fils-Aimé⟧'s ⟦G5|header⟧, in the ⟦MINUTE|80th minute⟧, into the top corner; the ⟦TEAM|Haiti⟧ captain has ⟦G6|scored⟧ in her last five internationals.

"I take responsibility," said ⟦PERSON|Lekuona⟧. "But we had 70 per cent of the ball, 19 shots. Football is goals, they tell me. I know. I'm the one who's got to sleep."

The last visitors to win a competitive women's match in ⟦GPE|Monterrey⟧ were the ⟦TEAM|United States⟧, ⟦DATE|ten years ago⟧. They'd ⟦COMPETITION|Olympic⟧ champions. ⟦TEAM|Haiti⟧ had an 18-year-old goalkeeper who's still in school.
=====GOALS=====
{"id": "G1", "scorer": "Karla Iturbide", "team": "Haiti", "minute": 15, "kind": "own goal", "minute_text": "quarter of an hour"}
{"id": "G2", "scorer": "Karla Iturbide", "team": "Haiti", "minute": 15, "kind": "own goal", "minute_text": "quarter of an hour"}
{"id": "G3", "scorer": "Ximena Zertuche", "team": "Mexico", "minute": 39, "kind": "shot", "assist": "Daniela Urrea", "score": "1-1"}
{"id": "G4", "scorer": "Ximena Zertuche", "team": "Mexico", "minute": 39, "kind": "shot", "assist": "Daniela Urrea", "minute_text": "39 minutes"}
{"id": "G5", "scorer": "Mélissa Fils-Aimé", "team": "Haiti", "minute": 80, "kind": "header", "assist": "Rose-Laure Dorvil", "minute_text": "80th minute"}
{"id": "G6", "scorer": "Mélissa Fils-Aimé", "team": "Haiti", "scope": "background", "count": 5}
