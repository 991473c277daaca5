⟦PERSON|Jónsdóttir⟧ ⟦G1|heads⟧ ⟦TEAM|Everton⟧ to victory
A late ⟦G2|header⟧ by ⟦PERSON|Sigrún Jónsdóttir⟧ gave ⟦TEAM|Everton⟧ their first ⟦COMPETITION|Women's Super League⟧ win since the opening ⟦DATE|weekend⟧ of the campaign.
There were ⟦MINUTE|ten minutes left⟧ when the towering ⟦NORP|Icelander⟧, up for a corner, ⟦G3|headed in ⟦PERSON|Ornella Conti⟧'s delivery⟧.
It was tough on ⟦TEAM|Leicester⟧, whose keeper ⟦PERSON|Megan Treharne⟧ had been outstanding. She'd saved from ⟦PERSON|Joy Edozie⟧, from ⟦PERSON|Edozie⟧ again, and, best of the lot, from ⟦PERSON|Ruby Ackerley⟧'s dipping volley in the ⟦MINUTE|66th minute⟧.
The visitors had their moments. In the ⟦MINUTE|eighth minute⟧, ⟦PERSON|Marisa Fontaine⟧ hit the bar from 20 yards. ⟦PERSON|Tamsin Wardle⟧ might have taken her time when put clean through by ⟦PERSON|Erin Blakey⟧ but rushed and shot wide, and ⟦PERSON|Helen Sturgess⟧ saw a cross drift over everybody and just beyond the far post.
⟦TEAM|Leicester⟧'s penalty appeals on ⟦MINUTE|54⟧ were turned down, ⟦PERSON|Jónsdóttir⟧ getting the benefit of the doubt after ⟦PERSON|Blakey⟧ ran across her.
⟦PERSON|Conti⟧ was the player most likely to find an answer. The ⟦NORP|Italian⟧ swung in eleven corners. Ten were headed out, or caught. The eleventh was the one.
"I said to ⟦PERSON|Sigrún⟧, just stand still and I'll hit you," the winger joked.
⟦PERSON|Fontaine⟧ had a chance to equalise in time added on but shot into the arms of the ⟦TEAM|Everton⟧ No 1.
It had been 462 minutes since ⟦TEAM|Everton⟧ last ⟦G4|scored⟧ at ⟦VENUE|Goodison Park⟧.
The ⟦TEAM|Toffees⟧ climb to 10th, level on points with the ⟦TEAM|Foxes⟧ but with a better goal difference. On ⟦DATE|Sunday⟧, ⟦TEAM|Everton⟧ go to ⟦TEAM|Aston Villa Women⟧ and ⟦TEAM|Leicester⟧ are back at the ⟦VENUE|King Power Stadium⟧.
⟦FURNITURE|Everton: Larsen, Platt, Jónsdóttir, Oakes, Ackerley, Hibbs, Conti, Mace (Fearn 71), Dale, Edozie, Wynne (Sharp 85).⟧
=====GOALS=====
{"id": "G1", "scorer": "Sigrún Jónsdóttir", "team": "Everton", "minute": 80, "kind": "header", "assist": "Ornella Conti"}
{"id": "G2", "scorer": "Sigrún Jónsdóttir", "team": "Everton", "minute": 80, "kind": "header", "assist": "Ornella Conti", "minute_text": "ten minutes left"}
{"id": "G3", "scorer": "Sigrún Jónsdóttir", "team": "Everton", "minute": 80, "kind": "header", "assist": "Ornella Conti", "minute_text": "ten minutes left"}
{"id": "G4", "team": "Everton", "scope": "background"}
