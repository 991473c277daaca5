⟦TEAM|Athletic⟧ women's ⟦COMPETITION|FA Cup⟧ dream goes on

⟦FURNITURE|Club news · Sunday 12 January · Steph Marr⟧

⟦TEAM|Oldham Athletic Women⟧ are in the ⟦COMPETITION|Women's FA Cup⟧ fifth round for the first time after knocking out ⟦TEAM|Durham⟧ of the second tier on penalties.

Normal time ended ⟦SCORE|2-2⟧ and there was no further scoring in ⟦MINUTE|extra time⟧. ⟦PERSON|Georgia Pollitt⟧ then saved twice in the shoot-out, and it was left to ⟦PERSON|Beth Lonsdale⟧ to put away the deciding kick.

⟦TEAM|Latics⟧ had done it the hard way. A goal down inside a ⟦MINUTE|minute⟧, ⟦PERSON|Ruby Sidebottom⟧ ⟦G1|punishing⟧ a loose pass, they ⟦G2|went two behind⟧ when ⟦PERSON|Mollie Carr⟧ ⟦G7|lifted one over ⟦PERSON|Pollitt⟧⟧ ⟦MINUTE|14 minutes later⟧.

Captain ⟦PERSON|Shannon Eckersley⟧ ⟦G3|clawed one back⟧ just past the ⟦MINUTE|half-hour⟧ from ⟦PERSON|Lonsdale⟧'s corner. "I just closed my eyes and stuck my head in," she said.

The second half was nearly all ours. ⟦PERSON|Lonsdale⟧ hit the bar with a free-kick, ⟦PERSON|Amna Qureshi⟧ had a shot kicked away and then a second appeal for a penalty turned down.

With the board about to go up for ⟦MINUTE|added time⟧ ⟦PERSON|Qureshi⟧ at last found room. Her low drive was too hot for ⟦PERSON|Tara Whitlam⟧, who could only ⟦G4|help it into the corner⟧, and ⟦VENUE|Boundary Park⟧ erupted.

Head coach ⟦PERSON|Lee Strickland⟧ said: "Most teams would've folded at ⟦SCORE|2-0⟧. That second ⟦G6|goal⟧, I nearly lost my voice."

The draw takes place on ⟦DATE|Tuesday⟧ evening. ⟦PERSON|Eckersley⟧, a paramedic, will be on shift.

⟦FURNITURE|Buy tickets | Latics TV | Shop⟧
=====GOALS=====
{"id":"G1","scorer":"Ruby Sidebottom","team":"Durham","minute":1,"minute_text":"minute","kind":"shot"}
{"id":"G2","scorer":"Mollie Carr","team":"Durham","minute":15,"minute_text":"14 minutes later","kind":"shot"}
{"id":"G7","scorer":"Mollie Carr","team":"Durham","minute":15,"minute_text":"14 minutes later","kind":"shot"}
{"id":"G3","scorer":"Shannon Eckersley","team":"Oldham Athletic Women","minute":30,"minute_text":"half-hour","assist":"Beth Lonsdale","kind":"header"}
{"id":"G4","scorer":"Amna Qureshi","team":"Oldham Athletic Women","kind":"shot"}
{"id":"G6","scorer":"Amna Qureshi","team":"Oldham Athletic Women","kind":"shot"}
