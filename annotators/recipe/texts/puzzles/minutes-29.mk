⟦PERSON|Marchetti⟧ has ⟦G1|last word⟧ as ⟦TEAM|Lasses⟧ claim derby spoils
⟦FURNITURE|Sunderland Echo sport⟧
⟦PERSON|Lucy Marchetti⟧'s ⟦G2|towering header⟧ was the difference at a freezing ⟦VENUE|Eppleton⟧ as ⟦TEAM|Sunderland Women⟧ took the points, and the ⟦GPE|Wearside⟧ bragging rights, from ⟦TEAM|Durham Women⟧.
With ⟦TEAM|Durham⟧'s ten women seemingly holding out for a draw that would've been their third on the spin, ⟦PERSON|Poppy Deane⟧'s umpteenth corner was met by the defender, her ⟦G3|sixth⟧ of what has been a remarkable season for a centre-half, ⟦MINUTE|five minutes from the end⟧.
The visitors were left to count the cost of an indisciplined day. They lost ⟦PERSON|Beth Corrie⟧ to a straight red after ⟦MINUTE|48 minutes⟧ for a lunge at ⟦PERSON|Rachel Ostler⟧, and a late flare-up saw two more booked.
Not that ⟦TEAM|Sunderland⟧ were at their best. They had only ⟦G4|gone in front⟧ thanks to ⟦PERSON|Deane⟧'s persistence and ⟦PERSON|Grace Kalu⟧'s sharpness: the former nicked it away from ⟦PERSON|Corrie⟧ on the edge of the box and the latter ⟦G5|dispatched it with aplomb⟧, in the ⟦MINUTE|22nd minute⟧. ⟦PERSON|Kalu⟧ then headed wide of an open goal, ⟦PERSON|Ostler⟧'s curler was tipped on to the post, and ⟦PERSON|Ella Whitcombe⟧ in the ⟦TEAM|Durham⟧ net was far the busier of the two keepers.
The red card should've finished it. Instead ⟦TEAM|Durham⟧, shorn of their leading tackler, went up the other end just after the ⟦MINUTE|hour⟧ and ⟦G6|levelled⟧ with a low drive from the edge by ⟦PERSON|Abbie Thornhill⟧ that went through three pairs of legs. ⟦MINUTE|One minute after⟧, to be exact. It stunned the home support.
Nothing went right for the ⟦TEAM|Lasses⟧ for a while. ⟦PERSON|Ostler⟧ missed. ⟦PERSON|Marchetti⟧ missed. ⟦PERSON|Kalu⟧ hit ⟦PERSON|Whitcombe⟧ in the face from four yards, and the keeper, to her credit, got up and played on.
"I said to ⟦PERSON|Poppy⟧, put it on my head," said ⟦PERSON|Marchetti⟧. "We've been wasting them. The ⟦G7|first goal⟧ was brilliant from ⟦PERSON|Grace⟧, she sees it early. Their ⟦G8|goal⟧ we switched off. My ⟦G9|header⟧, I'd had three chances before that so it was time!"
=====GOALS=====
{"id": "G1", "scorer": "Lucy Marchetti", "team": "Sunderland", "minute": 85, "kind": "header", "assist": "Poppy Deane"}
{"id": "G2", "scorer": "Lucy Marchetti", "team": "Sunderland", "minute": 85, "kind": "header", "assist": "Poppy Deane"}
{"id": "G3", "scorer": "Lucy Marchetti", "team": "Sunderland", "scope": "background", "count": 6}
{"id": "G4", "scorer": "Grace Kalu", "team": "Sunderland", "minute": 22, "kind": "shot", "assist": "Poppy Deane"}
{"id": "G5", "scorer": "Grace Kalu", "team": "Sunderland", "minute": 22, "kind": "shot", "assist": "Poppy Deane", "score": "1-0", "minute_text": "22nd minute"}
{"id": "G6", "scorer": "Abbie Thornhill", "team": "Durham", "minute": 61, "kind": "shot", "score": "1-1", "minute_text": "just after the hour"}
{"id": "G7", "scorer": "Grace Kalu", "team": "Sunderland", "minute": 22, "kind": "shot", "assist": "Poppy Deane"}
{"id": "G8", "scorer": "Abbie Thornhill", "team": "Durham", "minute": 61, "kind": "shot"}
{"id": "G9", "scorer": "Lucy Marchetti", "team": "Sunderland", "minute": 85, "kind": "header", "assist": "Poppy Deane"}
