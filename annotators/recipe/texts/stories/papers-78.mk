⟦TEAM|Bath City⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Weston-super-Mare⟧: five things we learned
⟦VENUE|Twerton Park⟧ saw the liveliest half of ⟦COMPETITION|National League South⟧ football in years on ⟦DATE|Monday⟧, and here's what it told us.
1. ⟦PERSON|Alex Kowalczyk⟧ doesn't do nerves. His ⟦G1|free-kick⟧ with a ⟦MINUTE|minute to go⟧ was the game's last act of note and its best. Over the wall, against the post, and ⟦G2|in it went⟧.
2. The ⟦TEAM|Seagulls⟧' ⟦PERSON|Dujon Francis⟧ is worth watching. A ⟦G3|header⟧ on ⟦MINUTE|58⟧ and a ⟦G4|tap-in⟧ on ⟦MINUTE|63⟧ turned a deficit into a lead, and both came from runs that nobody picked up. Before that he'd volleyed wide twice.
3. ⟦PERSON|Ciaran Hobbs⟧ is back. The ⟦G5|opener⟧, as the fourth official was getting his board ready for the end of the first half (⟦MINUTE|45⟧), was his ⟦G6|fifth⟧ in six matches. He took it first time, through a defender's legs. It was his pass that allowed ⟦PERSON|Mason Dray⟧ to ⟦G7|make it ⟦SCORE|2-2⟧⟧ (⟦MINUTE|66⟧), three minutes after ⟦PERSON|Francis⟧ had ⟦G8|put ⟦TEAM|Weston⟧ ahead⟧.
4. ⟦PERSON|Brett Summerfield⟧ won't sleep. The ⟦TEAM|Weston⟧ man missed an open goal at ⟦SCORE|2-1⟧, headed over at ⟦SCORE|2-2⟧ and, when the fifth ⟦G9|goal⟧ went in, was the one who'd given away the foul.
5. Goalkeepers count. ⟦PERSON|Leo Pascoe⟧'s save from ⟦PERSON|Francis⟧ in the ⟦MINUTE|84th minute⟧ was the reason there was something left to win.
Manager ⟦PERSON|Terry Vickers⟧'s verdict: "We looked like scoring, and so did they. I'd pay to watch it. I'd not pay to manage it."
⟦TEAM|Romans⟧ up to fourth. ⟦TEAM|Worthing⟧ away next, then the same opponents at the ⟦VENUE|Woodspring Stadium⟧ in the ⟦COMPETITION|Somerset Premier Cup⟧.
⟦FURNITURE|Bath Chronicle: more City news⟧
=====GOALS=====
{"id": "G1", "scorer": "Alex Kowalczyk", "team": "Bath City", "minute": 89, "minute_text": "minute to go", "kind": "free kick"}
{"id": "G2", "scorer": "Alex Kowalczyk", "team": "Bath City", "minute": 89, "minute_text": "minute to go", "kind": "free kick"}
{"id": "G3", "scorer": "Dujon Francis", "team": "Weston", "minute": 58, "minute_text": "58", "kind": "header"}
{"id": "G4", "scorer": "Dujon Francis", "team": "Weston", "minute": 63, "minute_text": "63", "kind": "shot"}
{"id": "G5", "scorer": "Ciaran Hobbs", "team": "Bath City", "minute": 45, "minute_text": "45", "kind": "shot"}
{"id": "G6", "scorer": "Ciaran Hobbs", "team": "Bath City", "minute": 45, "minute_text": "45", "kind": "shot"}
{"id": "G7", "scorer": "Mason Dray", "team": "Bath City", "minute": 66, "minute_text": "66", "assist": "Ciaran Hobbs", "kind": "shot"}
{"id": "G8", "scorer": "Dujon Francis", "team": "Weston", "minute": 63, "kind": "shot"}
{"id": "G9", "scorer": "Alex Kowalczyk", "team": "Bath City", "minute": 89, "kind": "free kick"}
