⟦TEAM|Hibs⟧ sweat on ⟦PERSON|Sylla-Keita⟧ after hamstring blow

⟦TEAM|Hibernian⟧ winger ⟦PERSON|Abdoulaye Sylla-Keita⟧ will have a scan this afternoon on the hamstring he injured on ⟦DATE|Sunday⟧ and could be missing for up to two months.

The 22-year-old pulled up as he chased a long ball in the ⟦MINUTE|63rd minute⟧ of the ⟦SCORE|1-1⟧ draw at ⟦TEAM|Kilmarnock⟧ and was taken off on a stretcher, his shirt over his face. He had been the visitors' best player and ⟦G1|scored their goal⟧, in the ⟦MINUTE|17th minute⟧, when he stepped inside ⟦PERSON|Callum Brodie⟧ and ⟦G2|drove low into the corner⟧. ⟦PERSON|Ross Dalgleish⟧'s ⟦G3|penalty⟧, after he had gone, cost ⟦TEAM|Hibs⟧ two points.

"It doesn't look great, I won't lie," said head coach ⟦PERSON|Grant Menzies⟧. "He felt something go. We'll know more when the pictures come back from the hospital. He's gutted and so are we."

⟦PERSON|Sylla-Keita⟧ leads the scoring at ⟦VENUE|Easter Road⟧ with ⟦G4|ten⟧ ⟦DATE|this season⟧, seven of them in the ⟦COMPETITION|Scottish Premiership⟧. The ⟦NORP|Guinean⟧ cost £400,000 from ⟦TEAM|Paris FC⟧'s second team and has been watched by clubs in ⟦GPE|England⟧. A move ⟦DATE|this month⟧, which had seemed likely, is now off the table.

⟦PERSON|Menzies⟧ has few alternatives. ⟦PERSON|Jon Ivarsson⟧, out since ⟦DATE|November⟧, is back in training but has not played a minute, and the on-loan ⟦PERSON|Lewis Tait⟧ cannot face his parent club on ⟦DATE|Wednesday⟧, when ⟦TEAM|Motherwell⟧ come to ⟦GPE|Leith⟧. Youngster ⟦PERSON|Harvey Gunn⟧, who hit the bar within moments of coming on at ⟦TEAM|Kilmarnock⟧ and headed wide with the last touch, may be asked to start.

The ⟦GPE|Edinburgh⟧ derby with ⟦TEAM|Hearts⟧ is on ⟦DATE|2 January⟧. It was ⟦PERSON|Sylla-Keita⟧ who ⟦G5|got the late leveller⟧ in the last one, and whose shot was tipped round the post with what would have been the winner.
=====GOALS=====
{"id": "G1", "scorer": "Abdoulaye Sylla-Keita", "team": "Hibs", "minute": 17, "kind": "shot"}
{"id": "G2", "scorer": "Abdoulaye Sylla-Keita", "team": "Hibs", "minute": 17, "kind": "shot", "minute_text": "17th minute"}
{"id": "G3", "scorer": "Ross Dalgleish", "team": "Kilmarnock", "kind": "penalty"}
{"id": "G4", "scorer": "Abdoulaye Sylla-Keita", "team": "Hibs", "count": 10, "scope": "background"}
{"id": "G5", "scorer": "Abdoulaye Sylla-Keita", "team": "Hibs", "scope": "background"}
