⟦TEAM|Emley⟧ through in ⟦COMPETITION|FA Vase⟧ as ⟦PERSON|Darko⟧ proves point
⟦PERSON|Kelvin Darko⟧ was sold by ⟦TEAM|Golcar United⟧ in the summer for the price of a second-hand strimmer. On ⟦DATE|Saturday⟧ his ⟦G1|header⟧ helped put them out of the ⟦COMPETITION|FA Vase⟧.
⟦TEAM|Emley⟧ won ⟦SCORE|3-2⟧ at the ⟦VENUE|Welfare Ground⟧, in front of 604, in a tie that swung about like a gate.
⟦TEAM|Golcar⟧ ⟦G2|went in front⟧ through ⟦PERSON|Wayne Stubley⟧, who had already missed two. On ⟦MINUTE|11 minutes⟧ he picked up a loose ball 25 yards out, and with the home back line standing off, ⟦G3|crashed it in⟧.
⟦PERSON|Ash Hirst⟧'s ⟦G4|reply⟧, ⟦MINUTE|nine minutes later⟧, was a scruffy thing off his knee. ⟦PERSON|Hirst⟧ then hit a post, ⟦PERSON|Pete Ganley⟧ did likewise at the other end, and the keeper ⟦PERSON|Ross Lomas⟧ made a save from ⟦PERSON|Stubley⟧ that stopped everyone mid-sentence.
⟦PERSON|Darko⟧ wasn't going to celebrate, he'd said. When ⟦PERSON|Jim Bellerby⟧'s corner was nodded back and he ⟦G5|rose to make it ⟦SCORE|2-1⟧⟧ shortly before the ⟦MINUTE|interval⟧, he ran fifty yards with a finger in each ear.
The ⟦TEAM|Pewit⟧ ⟦G6|got a third⟧ after the restart. ⟦PERSON|Oliver Swann⟧ was adjudged to have barged ⟦PERSON|Darko⟧, and ⟦PERSON|Hirst⟧ ⟦G7|struck the penalty⟧ down the middle (⟦MINUTE|52⟧).
⟦TEAM|Golcar⟧'s players appealed for one too and didn't get it. They pressed: ⟦PERSON|Stubley⟧ over, ⟦PERSON|Bellerby⟧ off the line for ⟦TEAM|Emley⟧, ⟦PERSON|Ganley⟧ straight at ⟦PERSON|Lomas⟧. With ⟦MINUTE|seven minutes left⟧ ⟦PERSON|Ganley⟧ ⟦G8|reduced the deficit⟧, but the chance to force penalties came and went when ⟦PERSON|Swann⟧ skied it.
"Football's funny, isn't it?" said ⟦TEAM|Emley⟧ boss ⟦PERSON|Nick Applegarth⟧, whose own ⟦G9|winner⟧ in the same tie came ⟦DATE|thirty years ago⟧.
Next for ⟦TEAM|Emley⟧, ⟦TEAM|Thackley⟧ in the ⟦COMPETITION|Northern Counties East League⟧; for ⟦TEAM|Golcar⟧ it's ⟦TEAM|Silsden⟧ at ⟦VENUE|Longfield⟧.
⟦FURNITURE|Huddersfield Examiner non-league round-up, page 41⟧
=====GOALS=====
{"id": "G1", "scorer": "Kelvin Darko", "team": "Emley", "kind": "header"}
{"id": "G2", "scorer": "Wayne Stubley", "team": "Golcar", "minute": 11, "minute_text": "11 minutes", "kind": "shot"}
{"id": "G3", "scorer": "Wayne Stubley", "team": "Golcar", "minute": 11, "minute_text": "11 minutes", "kind": "shot"}
{"id": "G4", "scorer": "Ash Hirst", "team": "Emley", "minute": 20, "minute_text": "nine minutes later", "kind": "shot"}
{"id": "G5", "scorer": "Kelvin Darko", "team": "Emley", "kind": "header"}
{"id": "G6", "scorer": "Ash Hirst", "team": "Emley", "minute": 52, "minute_text": "52", "kind": "penalty"}
{"id": "G7", "scorer": "Ash Hirst", "team": "Emley", "minute": 52, "minute_text": "52", "kind": "penalty"}
{"id": "G8", "scorer": "Pete Ganley", "team": "Golcar", "minute": 83, "minute_text": "seven minutes left", "kind": "shot"}
{"id": "G9", "scorer": "Nick Applegarth", "team": "Emley", "scope": "background"}
