⟦TEAM|Canada⟧ ⟦G1|score three⟧ in 13 minutes to overturn ⟦TEAM|Mexico⟧ lead

⟦TEAM|Canada⟧ overcame an early ⟦G2|goal⟧ and the heat of ⟦GPE|Monterrey⟧ to beat ⟦TEAM|Mexico⟧ ⟦SCORE|3-1⟧ in the ⟦COMPETITION|Concacaf W Championship⟧ on ⟦DATE|Sunday⟧, ⟦G3|scoring three times⟧ between the ⟦MINUTE|61st⟧ and ⟦MINUTE|74th minutes⟧ through ⟦PERSON|Ashlyn Pemberton⟧, ⟦PERSON|Raina Sandhu⟧ and ⟦PERSON|Pemberton⟧ again.

⟦TEAM|Mexico⟧ needed a win to stay alive and began like it. A long throw by ⟦PERSON|Fer Castañeda⟧ caused all kinds of trouble in the second minute; ⟦PERSON|Ximena Lozoya⟧ hit the bar and ⟦PERSON|Monse Arriaga⟧ headed the rebound over. In the ⟦MINUTE|seventh⟧ they ⟦G4|got it right⟧. ⟦PERSON|Castañeda⟧ threw, ⟦PERSON|Arriaga⟧ flicked, and ⟦PERSON|Valeria Olmedo⟧, arriving late at the back, ⟦G5|smashed it past⟧ ⟦PERSON|Camille Thibodeau⟧ from a yard.

The keeper picked herself up and saw to it that there was no second. She parried from ⟦PERSON|Lozoya⟧ on ⟦MINUTE|18⟧, from ⟦PERSON|Castañeda⟧ on ⟦MINUTE|26⟧, and smothered at the feet of ⟦PERSON|Olmedo⟧, who had been sent through on her goal. ⟦PERSON|Arriaga⟧ did ⟦G6|beat her⟧ on ⟦MINUTE|34⟧, but the assistant had seen her lean in from an offside position.

The ⟦NORP|Canadians⟧, ⟦COMPETITION|Olympic⟧ champions in ⟦GPE|Tokyo⟧, took time to make sense of a new formation in which ⟦PERSON|Kennedy Dufresne⟧ had been converted from wing to full-back. Their first shot was 41 minutes in coming: ⟦PERSON|Sandhu⟧, wide. They got in at a goal down and were grateful.

"We didn't speak about their ⟦G7|goal⟧," said the ⟦NORP|Canadian⟧ coach. "I showed them where the space was. The rest is them."

The space was behind ⟦PERSON|Pilar Ugarte⟧, who on the ⟦MINUTE|hour⟧ had been booked for pulling ⟦PERSON|Jade Whitehorse⟧ back. A minute later ⟦PERSON|Whitehorse⟧ went past her again. ⟦PERSON|Gabriela Nájera⟧ pushed out the first cross, and the second, a poor one, bobbled through to ⟦PERSON|Pemberton⟧, who ⟦G8|side-footed it in⟧.

The ⟦NORP|Mexican⟧ defence had barely regrouped when it was ⟦G9|undone again⟧. ⟦PERSON|Brielle Vandermeer⟧ headed a goal kick straight back, ⟦PERSON|Whitehorse⟧ let it run, and ⟦PERSON|Sandhu⟧, who had stayed onside by the width of a sock, had no one to beat but ⟦PERSON|Nájera⟧; she ⟦G10|rolled it under her⟧. ⟦MINUTE|Sixty-six minutes⟧. There was a check. There was a long wait. There was a ⟦G11|goal⟧.

⟦PERSON|Thibodeau⟧'s save from ⟦PERSON|Olmedo⟧, low and at full stretch, came at ⟦SCORE|2-1⟧, and proved to be the turning point. The rebound was cleared upfield and there ⟦PERSON|Pemberton⟧ was, one on one with ⟦PERSON|Ugarte⟧, on the same side as before. She went outside this time. What looked like a cross ⟦G12|drifted over⟧ the goalkeeper and in off the far post in the ⟦MINUTE|74th⟧.

"I'd love to say I meant it," said ⟦PERSON|Pemberton⟧. "The ⟦G13|first one⟧, yes. The ⟦G14|third⟧ was to ⟦PERSON|Raina⟧. My family think that I meant it, so let's stay with that."

The ⟦G15|brace⟧ took her to five for the tournament. ⟦TEAM|Mexico⟧, who had beaten ⟦TEAM|Jamaica⟧ with an ⟦MINUTE|injury-time⟧ ⟦G16|header⟧, go out; their ⟦COMPETITION|Liga MX Femenil⟧ players have eight days' rest. ⟦TEAM|Canada⟧ meet ⟦TEAM|Costa Rica⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ashlyn Pemberton; Raina Sandhu", "team": "Canada", "count": 3}
{"id": "G2", "scorer": "Valeria Olmedo", "team": "Mexico", "minute": 7, "assist": "Monse Arriaga", "kind": "shot"}
{"id": "G3", "scorer": "Ashlyn Pemberton; Raina Sandhu", "team": "Canada", "count": 3}
{"id": "G4", "scorer": "Valeria Olmedo", "team": "Mexico", "minute": 7, "assist": "Monse Arriaga", "kind": "shot", "minute_text": "seventh"}
{"id": "G5", "scorer": "Valeria Olmedo", "team": "Mexico", "minute": 7, "assist": "Monse Arriaga", "kind": "shot", "minute_text": "seventh"}
{"id": "G6", "scorer": "Monse Arriaga", "team": "Mexico", "minute": 34, "outcome": "ruled out", "minute_text": "34"}
{"id": "G7", "scorer": "Valeria Olmedo", "team": "Mexico", "minute": 7, "assist": "Monse Arriaga", "kind": "shot"}
{"id": "G8", "scorer": "Ashlyn Pemberton", "team": "Canada", "minute": 61, "assist": "Jade Whitehorse", "kind": "shot", "minute_text": "A minute later"}
{"id": "G9", "scorer": "Raina Sandhu", "team": "Canada", "minute": 66, "assist": "Brielle Vandermeer", "kind": "shot"}
{"id": "G10", "scorer": "Raina Sandhu", "team": "Canada", "minute": 66, "assist": "Brielle Vandermeer", "kind": "shot", "minute_text": "Sixty-six minutes"}
{"id": "G11", "scorer": "Raina Sandhu", "team": "Canada", "minute": 66, "assist": "Brielle Vandermeer", "kind": "shot"}
{"id": "G12", "scorer": "Ashlyn Pemberton", "team": "Canada", "minute": 74, "kind": "shot", "minute_text": "74th"}
{"id": "G13", "scorer": "Ashlyn Pemberton", "team": "Canada", "minute": 61, "assist": "Jade Whitehorse", "kind": "shot"}
{"id": "G14", "scorer": "Ashlyn Pemberton", "team": "Canada", "minute": 74, "kind": "shot"}
{"id": "G15", "scorer": "Ashlyn Pemberton", "team": "Canada", "count": 2}
{"id": "G16", "team": "Mexico", "kind": "header", "scope": "background"}
