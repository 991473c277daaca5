Preview: ⟦TEAM|Arsenal Women⟧ look to bury ⟦DATE|last year⟧'s ghosts at ⟦TEAM|Wolfsburg⟧

There is a lead to protect, if a thin one. ⟦PERSON|Jill Karlsen⟧'s ⟦G1|strike⟧ ⟦MINUTE|three minutes from the end⟧ of the first leg means ⟦TEAM|Arsenal⟧ travel to ⟦TEAM|Wolfsburg⟧ ⟦SCORE|1-0⟧ up in their ⟦COMPETITION|Women's Champions League⟧ quarter-final.

They were in the same position ⟦DATE|twelve months ago⟧. Then, ⟦PERSON|Lotte Brinkmeyer⟧ ⟦G2|cancelled it out⟧ inside ⟦MINUTE|ten minutes⟧, ⟦PERSON|Saskia Voll⟧ ⟦G3|added a second⟧ before ⟦MINUTE|half-time⟧, and ⟦TEAM|Arsenal⟧'s season was over by ⟦DATE|Easter⟧. ⟦PERSON|Karlsen⟧, in her first year in ⟦GPE|England⟧, hit the post from the spot.

"I dreamt about that post," the ⟦NORP|Norwegian⟧ said on ⟦DATE|Tuesday⟧. "But I've got a good memory as well now."

That memory is a fine one. ⟦PERSON|Beatriz Amorim⟧ broke down the right and her cross was half cleared by ⟦PERSON|Voll⟧. ⟦PERSON|Erin Caddick⟧ won the second ball. ⟦PERSON|Karlsen⟧ let it run across her and from 18 yards ⟦G4|picked out the far corner⟧, with ⟦PERSON|Nele Achterberg⟧, who had by then made seven saves, unable to see it.

⟦TEAM|Wolfsburg⟧ warmed up on ⟦DATE|Friday⟧ by sweeping aside ⟦TEAM|Essen⟧ ⟦SCORE|5-0⟧. ⟦PERSON|Brinkmeyer⟧ was rested. Her replacement, the 19-year-old ⟦PERSON|Kim Sudhoff⟧, had a ⟦G5|treble⟧ and may be difficult to leave out.

Coach ⟦PERSON|Tanja Riemann⟧ wants patience. "An early goal would be lovely. A goal in the ⟦MINUTE|89th minute⟧ is also allowed."

⟦TEAM|Arsenal⟧ manager ⟦PERSON|Pia Holmgaard⟧ must do without ⟦PERSON|Caddick⟧, whose second booking in the tie rules her out. Right-back ⟦PERSON|Amorim⟧ is a doubt. ⟦TEAM|Lyon⟧ or ⟦TEAM|Roma⟧ await in the semi-finals.

⟦FURNITURE|Wolfsburg v Arsenal, Wednesday, 17:45 GMT, live on Disney+⟧
=====GOALS=====
{"id":"G1","scorer":"Jill Karlsen","team":"Arsenal","kind":"shot","scope":"background"}
{"id":"G2","scorer":"Lotte Brinkmeyer","team":"Wolfsburg","scope":"background"}
{"id":"G3","scorer":"Saskia Voll","team":"Wolfsburg","scope":"background"}
{"id":"G4","scorer":"Jill Karlsen","team":"Arsenal","kind":"shot","scope":"background"}
{"id":"G5","scorer":"Kim Sudhoff","team":"Wolfsburg","count":3,"scope":"background"}
