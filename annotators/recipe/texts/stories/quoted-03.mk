⟦PERSON|Bakke⟧ ⟦G1|double⟧ fires ⟦TEAM|Foxes⟧ to first win

A ⟦PERSON|Sunniva Bakke⟧ ⟦G2|double⟧ in the first half gave ⟦TEAM|Leicester City Women⟧ their first ⟦COMPETITION|Women's Super League⟧ victory of the campaign, ⟦TEAM|Aston Villa Women⟧'s only ⟦G3|reply⟧ coming midway through the second.

The ⟦NORP|Norwegian⟧ had gone nine league games without a goal, but she needed 12 minutes to end that run. ⟦TEAM|Villa⟧ played out from the back once too often, ⟦PERSON|Tash Pemberton⟧'s square pass was cut out by ⟦PERSON|Keira Moncrieff⟧ and ⟦PERSON|Bakke⟧, found by her captain inside the area, ⟦G4|arrowed an effort past⟧ ⟦PERSON|Abi Rowntree⟧.

⟦TEAM|Villa⟧ tried to respond. ⟦PERSON|Hye-jin Noh⟧ sent a free-kick inches wide in the ⟦MINUTE|20th minute⟧ and ⟦PERSON|Dani Corrales⟧ had two efforts blocked in quick succession. ⟦PERSON|Lola Achterberg⟧, seven minutes before the ⟦MINUTE|interval⟧, ⟦G5|had one chalked off⟧ for offside when she followed up ⟦PERSON|Noh⟧'s shot; replays suggested she was level.

It stung all the more because the ⟦TEAM|Foxes⟧ soon extended that lead. ⟦PERSON|Maisie Lockyer⟧, a central defender who had been playing as a number 10 in training, ran the length of the half unopposed. Her first cross was blocked. Her second was hung up at the back post, where ⟦PERSON|Bakke⟧ climbed above ⟦PERSON|Pemberton⟧ and ⟦G6|beat⟧ ⟦PERSON|Rowntree⟧ once more. It was her ⟦G7|second⟧ of the night, and she had no time to score a third: a knock to the ankle ended her evening on ⟦MINUTE|49 minutes⟧.

⟦TEAM|Villa⟧'s ⟦G8|goal⟧ came in the ⟦MINUTE|66th minute⟧, ⟦PERSON|Noh⟧ this time ⟦G9|whipping her free-kick over the wall⟧ with ⟦PERSON|Emma Thrale⟧ rooted. From then on ⟦TEAM|Leicester⟧ defended for their lives. ⟦PERSON|Corrales⟧ came within inches of an equaliser with ⟦MINUTE|five minutes left⟧, her lob landing on the roof of the net.

"I've been waiting for that," said ⟦PERSON|Bakke⟧. "When you don't score for a while you start to think about where your feet are. For the ⟦G10|first⟧ I didn't think, I just ⟦G11|hit it⟧. The ⟦G12|header⟧ I'll be honest, I closed my eyes.

"The girls kept telling me it'd come. My last ⟦G13|one⟧ was in ⟦DATE|March⟧, against ⟦TEAM|Chelsea⟧, and I remember my mum was over for it. She wasn't here ⟦DATE|tonight⟧ so I'll have to ring her."

⟦TEAM|Leicester⟧ manager ⟦PERSON|Hollie Swinscoe⟧ said: "Their free-kick is a wonderful ⟦G14|strike⟧ and you just have to applaud. But look at how we ⟦G15|went two up⟧, winning it high and being brave. I'm pleased for ⟦PERSON|Sunni⟧ because people outside have been asking questions. She answered them."

⟦TEAM|Villa⟧'s interim coach ⟦PERSON|Matt Crossan⟧ felt the flag had cost his team. "We ⟦G16|get ourselves level⟧ there, it's ⟦SCORE|1-1⟧ and they're rattled. Instead it's a free-kick, and two minutes on we're ⟦SCORE|2-0⟧ down. I've watched it four times. She's onside.

"That doesn't excuse the ⟦G17|first⟧, which was a gift, or the marking at the ⟦G18|second⟧. We were second best until we'd got nothing to lose."
=====GOALS=====
{"id": "G1", "scorer": "Sunniva Bakke", "team": "Leicester", "count": 2}
{"id": "G2", "scorer": "Sunniva Bakke", "team": "Leicester", "count": 2}
{"id": "G3", "scorer": "Hye-jin Noh", "team": "Villa", "kind": "free kick", "minute": 66}
{"id": "G4", "scorer": "Sunniva Bakke", "team": "Leicester", "kind": "shot", "assist": "Keira Moncrieff", "minute": 12}
{"id": "G5", "scorer": "Lola Achterberg", "team": "Villa", "outcome": "ruled out", "kind": "shot"}
{"id": "G6", "scorer": "Sunniva Bakke", "team": "Leicester", "kind": "header", "assist": "Maisie Lockyer"}
{"id": "G7", "scorer": "Sunniva Bakke", "team": "Leicester", "kind": "header", "assist": "Maisie Lockyer"}
{"id": "G8", "scorer": "Hye-jin Noh", "team": "Villa", "kind": "free kick", "minute": 66, "minute_text": "66th minute"}
{"id": "G9", "scorer": "Hye-jin Noh", "team": "Villa", "kind": "free kick", "minute": 66, "minute_text": "66th minute"}
{"id": "G10", "scorer": "Sunniva Bakke", "team": "Leicester", "kind": "shot", "assist": "Keira Moncrieff", "minute": 12}
{"id": "G11", "scorer": "Sunniva Bakke", "team": "Leicester", "kind": "shot", "assist": "Keira Moncrieff", "minute": 12}
{"id": "G12", "scorer": "Sunniva Bakke", "team": "Leicester", "kind": "header", "assist": "Maisie Lockyer"}
{"id": "G13", "scorer": "Sunniva Bakke", "scope": "background"}
{"id": "G14", "scorer": "Hye-jin Noh", "team": "Villa", "kind": "free kick", "minute": 66}
{"id": "G15", "scorer": "Sunniva Bakke", "team": "Leicester", "count": 2}
{"id": "G16", "scorer": "Lola Achterberg", "team": "Villa", "outcome": "ruled out", "kind": "shot"}
{"id": "G17", "scorer": "Sunniva Bakke", "team": "Leicester", "kind": "shot", "assist": "Keira Moncrieff", "minute": 12}
{"id": "G18", "scorer": "Sunniva Bakke", "team": "Leicester", "kind": "header", "assist": "Maisie Lockyer"}
