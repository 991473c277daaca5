Rivals by marriage: the ⟦PERSON|Horvats⟧ and the ⟦GPE|Zagreb⟧ derby

At the ⟦PERSON|Horvat⟧ family table in ⟦GPE|Sesvete⟧ there is one rule: no football before the soup.

⟦PERSON|Ivana Horvat⟧ plays on the right wing for ⟦TEAM|Dinamo Zagreb⟧'s women. Her husband, ⟦PERSON|Stipe Horvat⟧, is a defender with ⟦TEAM|Lokomotiva⟧. Her brother, ⟦PERSON|Borna Lasić⟧, is the first-choice goalkeeper at ⟦TEAM|Dinamo⟧. On ⟦DATE|Sunday⟧ the last two meet at ⟦VENUE|Maksimir⟧, and the soup will be cold.

They have met four times. In the first, ⟦PERSON|Horvat⟧ came up for a corner in the ⟦MINUTE|89th minute⟧ with his side a goal down and ⟦G1|bulleted a header past⟧ his brother-in-law. "I did not look at him. I looked at the stand, where my wife was, and she was looking at her telephone." In the second he ⟦G5|scored⟧ again, only at the wrong end: a low ball from ⟦PERSON|Petar Oršić⟧, an outstretched boot, a ⟦G2|deflection⟧ that gave ⟦PERSON|Dominik Lauš⟧ in the ⟦TEAM|Lokomotiva⟧ goal no chance. The others ended goalless.

"So it is ⟦SCORE|1-1⟧," says ⟦PERSON|Lasić⟧. "But the ⟦G6|one⟧ he got for us was better. It was in the corner."

⟦PERSON|Ivana⟧ is the real finisher in the house. She is third in the list of scorers with 16 ⟦G3|goals⟧ and on ⟦DATE|Wednesday⟧ she ⟦G4|rolled one in⟧ from a tight angle in a ⟦SCORE|3-0⟧ win against ⟦TEAM|Osijek⟧. Neither of the men was there. One had a massage, the other had to collect the children.

⟦TEAM|Dinamo⟧ need a win to keep ⟦TEAM|Hajduk⟧ at arm's length. ⟦TEAM|Lokomotiva⟧, in sixth, have lost ⟦PERSON|Mihael Bule⟧, their only fit striker, to a thigh strain. Should there be a penalty, ⟦PERSON|Horvat⟧ is next on the list.

"I know where he shoots," says ⟦PERSON|Lasić⟧. "I know what he eats. I know everything."
=====GOALS=====
{"id":"G1","scorer":"Stipe Horvat","team":"Lokomotiva","kind":"header","scope":"background"}
{"id":"G2","scorer":"Stipe Horvat","team":"Dinamo Zagreb","kind":"own goal","assist":"Petar Oršić","scope":"background"}
{"id":"G3","scorer":"Ivana Horvat","team":"Dinamo Zagreb","count":16,"scope":"background"}
{"id":"G4","scorer":"Ivana Horvat","team":"Dinamo Zagreb","scope":"background"}
{"id":"G5","scorer":"Stipe Horvat","team":"Dinamo Zagreb","kind":"own goal","assist":"Petar Oršić","scope":"background"}
{"id":"G6","scorer":"Stipe Horvat","team":"Dinamo Zagreb","kind":"own goal","assist":"Petar Oršić","scope":"background"}
