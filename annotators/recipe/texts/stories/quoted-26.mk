⟦TEAM|Newcastle⟧ player ratings v ⟦TEAM|Brighton⟧: ⟦PERSON|Sow⟧ the saviour

⟦PERSON|Ibrahima Sow⟧'s late ⟦G1|winner⟧ made it ⟦SCORE|3-2⟧ to ⟦TEAM|Newcastle United⟧ after they had let a two-goal ⟦G2|lead⟧ slip against ⟦TEAM|Brighton⟧. Our man marks the card.

⟦PERSON|Graeme Dillon⟧: 6
Beat away ⟦PERSON|Victor Amsel⟧'s early effort in the ⟦MINUTE|12th minute⟧ and got a hand to ⟦PERSON|Joao Valente⟧'s ⟦G3|shot⟧ on ⟦MINUTE|58⟧ but not a strong enough one. ⟦G4|Beaten⟧ all ends up for the ⟦G5|equaliser⟧.

⟦PERSON|Sebastian Crole⟧: 5
A rocky ⟦MINUTE|half-hour⟧. He lost ⟦PERSON|Valente⟧ for the ⟦TEAM|Seagulls⟧' ⟦G6|first⟧ and gave the ball away ahead of the ⟦G7|leveller⟧. Cleared one off the line in the ⟦MINUTE|68th minute⟧, so he wasn't all bad.

⟦PERSON|Danny Yarrow⟧: 8
Towering. ⟦G8|Nodded in⟧ a ⟦PERSON|Levi Okafor⟧ corner ⟦MINUTE|ten minutes into the second half⟧ to ⟦G9|double the advantage⟧, his ⟦G10|fifth⟧ from a set-piece and a good one. Had another header tipped over.

⟦PERSON|Levi Okafor⟧: 7
Lively. The run for ⟦PERSON|Sow⟧'s ⟦G11|opener⟧ was his and so was the shot that hit the post for it to come back out. Left the field to ice on his knee.

⟦PERSON|Ibrahima Sow⟧: 9
Had an ordinary first half until its ⟦MINUTE|first minute of stoppage time⟧, then ⟦G12|tucked in the loose ball⟧ off the woodwork. Was anonymous again for a spell. Then, with ⟦TEAM|Newcastle⟧ beginning to wobble, collected the ball from ⟦PERSON|Stan Pickford-Lee⟧, drove at a tired defence and ⟦G13|cut one across⟧ the keeper. Might have had a third in the ⟦MINUTE|last minute⟧ but shot over.

⟦PERSON|Stan Pickford-Lee⟧: 7
Came on for ⟦PERSON|Okafor⟧. Bought the yard for the ⟦G14|decider⟧.

THE BOSS

"It's not good for my health," said ⟦TEAM|Newcastle⟧ manager ⟦PERSON|Hugh Lampitt⟧. "We've been ⟦G15|⟦SCORE|2-0⟧ up⟧ at home and looking at a comfortable afternoon, and we've opened the door. They ⟦G16|got one⟧ quickly after our ⟦G17|second⟧, which is always when you're vulnerable, and you could feel it in the stadium.

"I thought the second ⟦G18|equaliser⟧... well, it was the only one, it felt like two. That was sloppy. But ⟦PERSON|Ibou⟧ did what he does. It's the eighth ⟦G19|match-winner⟧ he's got for us since he came. He's got those moments.

"Big ⟦PERSON|Danny⟧ will be cross because he wanted it to be his ⟦G20|header⟧ that won it."

⟦TEAM|Brighton⟧ head coach ⟦PERSON|Lars Mikkelborg⟧: "We came ⟦G21|from two goals behind⟧ in this stadium and we had a chance to win it, ⟦SCORE|2-2⟧, four against three, and our pass isn't good. Then comes their ⟦G22|third⟧. So this is football. The ⟦G23|first⟧ was maybe worse, because it's with the last action of the half and we had time to clear two times.

"We ⟦G24|scored⟧ a minute or two after their ⟦G25|second⟧. You have seen we don't give up. That's the positive, but you can't put it in the table."

⟦TEAM|Newcastle⟧ visit ⟦TEAM|Liverpool⟧ ⟦DATE|next weekend⟧ before their ⟦COMPETITION|Champions League⟧ tie; ⟦TEAM|Brighton⟧ host ⟦TEAM|Everton⟧ at the ⟦VENUE|Amex⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ibrahima Sow", "team": "Newcastle", "kind": "shot", "score": "3-2"}
{"id": "G2", "scorer": "Ibrahima Sow; Danny Yarrow", "team": "Newcastle", "count": 2}
{"id": "G3", "scorer": "Joao Valente", "team": "Brighton", "kind": "shot", "minute": 58, "minute_text": "58"}
{"id": "G4", "scorer": "Victor Amsel", "team": "Brighton", "kind": "shot"}
{"id": "G5", "scorer": "Victor Amsel", "team": "Brighton", "kind": "shot"}
{"id": "G6", "scorer": "Joao Valente", "team": "Brighton", "kind": "shot", "minute": 58}
{"id": "G7", "scorer": "Victor Amsel", "team": "Brighton", "kind": "shot"}
{"id": "G8", "scorer": "Danny Yarrow", "team": "Newcastle", "minute": 55, "kind": "header"}
{"id": "G9", "scorer": "Danny Yarrow", "team": "Newcastle", "minute": 55, "kind": "header"}
{"id": "G10", "scorer": "Danny Yarrow", "team": "Newcastle", "minute": 55, "kind": "header"}
{"id": "G11", "scorer": "Ibrahima Sow", "team": "Newcastle", "kind": "shot", "minute": 45, "added": 1}
{"id": "G12", "scorer": "Ibrahima Sow", "team": "Newcastle", "kind": "shot", "minute": 45, "added": 1, "minute_text": "first minute of stoppage time"}
{"id": "G13", "scorer": "Ibrahima Sow", "team": "Newcastle", "kind": "shot"}
{"id": "G14", "scorer": "Ibrahima Sow", "team": "Newcastle", "kind": "shot"}
{"id": "G15", "scorer": "Ibrahima Sow; Danny Yarrow", "team": "Newcastle", "count": 2}
{"id": "G16", "scorer": "Joao Valente", "team": "Brighton", "kind": "shot", "minute": 58}
{"id": "G17", "scorer": "Danny Yarrow", "team": "Newcastle", "minute": 55, "kind": "header"}
{"id": "G18", "scorer": "Victor Amsel", "team": "Brighton", "kind": "shot"}
{"id": "G19", "scorer": "Ibrahima Sow", "team": "Newcastle", "scope": "background"}
{"id": "G20", "scorer": "Danny Yarrow", "team": "Newcastle", "minute": 55, "kind": "header"}
{"id": "G21", "scorer": "Joao Valente; Victor Amsel", "team": "Brighton", "count": 2, "kind": "shot"}
{"id": "G22", "scorer": "Ibrahima Sow", "team": "Newcastle", "kind": "shot"}
{"id": "G23", "scorer": "Ibrahima Sow", "team": "Newcastle", "kind": "shot", "minute": 45, "added": 1}
{"id": "G24", "scorer": "Joao Valente", "team": "Brighton", "kind": "shot", "minute": 58}
{"id": "G25", "scorer": "Danny Yarrow", "team": "Newcastle", "minute": 55, "kind": "header"}
