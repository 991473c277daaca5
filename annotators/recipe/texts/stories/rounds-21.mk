⟦COMPETITION|FA Cup⟧ second round: ⟦TEAM|Maldon⟧ dream on as ⟦TEAM|Walsall⟧ go out in the snow

⟦TEAM|Maldon & Tiptree⟧, of the eighth tier, are in the third round of the ⟦COMPETITION|FA Cup⟧ for the first time after ⟦PERSON|Kaylen Osei-Bright⟧'s ⟦G1|goal⟧ in ⟦MINUTE|extra time⟧ beat ⟦TEAM|Crawley⟧ ⟦SCORE|2-1⟧.

⟦PERSON|Osei-Bright⟧, a roofer, ⟦G2|scored⟧ in the ⟦MINUTE|107th minute⟧ with a shot that skidded through ⟦PERSON|Nathan Gallimore⟧. ⟦PERSON|Ty Frankland⟧'s ⟦MINUTE|44th-minute⟧ ⟦G3|volley⟧ had put the non-league side ahead and they were in front until ⟦MINUTE|90+5⟧, when ⟦PERSON|Panutche Rocha⟧ ⟦G4|nodded down and in⟧ off the bar.

⟦TEAM|Walsall⟧ were beaten ⟦SCORE|1-0⟧ at ⟦TEAM|Spennymoor⟧, ⟦PERSON|Glen Taylforth⟧'s early ⟦G5|header⟧ deciding a match that finished on an orange ball. ⟦TEAM|Walsall⟧'s ⟦PERSON|Taylor Allenby⟧ saw a penalty saved by ⟦PERSON|Brad Wolfenden⟧ in the ⟦MINUTE|86th minute⟧. ⟦TEAM|Bradford⟧ had no such trouble: ⟦PERSON|Andy Coakley⟧ ⟦G6|plundered four⟧ and ⟦PERSON|Alex Pattinson-Roe⟧ ⟦G7|one⟧ in a ⟦SCORE|5-0⟧ win over ⟦TEAM|Gainsborough⟧.

There'll be replays of a sort, or rather there won't: ⟦TEAM|Barnet⟧ and ⟦TEAM|Newport⟧, ⟦SCORE|2-2⟧ after ⟦MINUTE|90 minutes⟧, ⟦SCORE|3-3⟧ after ⟦MINUTE|120⟧, went to penalties, which ⟦TEAM|Newport⟧ won ⟦SCORE|4-3⟧. ⟦PERSON|Kane Smithurst⟧, ⟦PERSON|Idris Kanumba⟧ and ⟦PERSON|Callum Stead-Lowe⟧ ⟦G8|scored⟧ for ⟦TEAM|Barnet⟧; ⟦PERSON|Bobby Kamwanga⟧, who ⟦G9|got two⟧, and ⟦PERSON|Courtney Baker-Rees⟧ for ⟦TEAM|Newport⟧.

⟦TEAM|Wigan⟧ won ⟦SCORE|2-1⟧ at ⟦TEAM|Tamworth⟧, who ⟦G10|took a ninth-minute lead⟧ through ⟦PERSON|Tom Creaney⟧, a primary school teacher. ⟦PERSON|Dale Tayloe⟧ and ⟦PERSON|Maleace Asamo⟧, in the second half, ⟦G11|saved ⟦TEAM|Wigan⟧'s blushes⟧.

The third-round draw is on ⟦DATE|Monday⟧ at 7pm on ⟦ORG|BBC One⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kaylen Osei-Bright", "team": "Maldon & Tiptree", "minute": 107, "kind": "shot"}
{"id": "G2", "scorer": "Kaylen Osei-Bright", "team": "Maldon & Tiptree", "minute": 107, "kind": "shot", "minute_text": "107th minute"}
{"id": "G3", "scorer": "Ty Frankland", "team": "Maldon & Tiptree", "minute": 44, "kind": "volley", "minute_text": "44th-minute"}
{"id": "G4", "scorer": "Panutche Rocha", "team": "Crawley", "minute": 90, "added": 5, "kind": "header", "minute_text": "90+5"}
{"id": "G5", "scorer": "Glen Taylforth", "team": "Spennymoor", "kind": "header"}
{"id": "G6", "scorer": "Andy Coakley", "team": "Bradford", "count": 4}
{"id": "G7", "scorer": "Alex Pattinson-Roe", "team": "Bradford"}
{"id": "G8", "scorer": "Kane Smithurst; Idris Kanumba; Callum Stead-Lowe", "team": "Barnet", "count": 3}
{"id": "G9", "scorer": "Bobby Kamwanga", "team": "Newport", "count": 2}
{"id": "G10", "scorer": "Tom Creaney", "team": "Tamworth", "minute": 9, "minute_text": "ninth-minute"}
{"id": "G11", "scorer": "Dale Tayloe; Maleace Asamo", "team": "Wigan", "count": 2}
