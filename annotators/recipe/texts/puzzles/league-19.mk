⟦TEAM|Leyton Orient⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Wigan Athletic⟧: ⟦TEAM|O's⟧ ⟦G1|recover⟧ to draw
⟦TEAM|Wigan⟧ threw away a two-goal lead for the second ⟦DATE|Saturday⟧ running as ⟦TEAM|Leyton Orient⟧ ⟦G2|fought back⟧ to claim a ⟦SCORE|2-2⟧ draw at ⟦VENUE|Brisbane Road⟧.
The ⟦TEAM|Latics⟧ were cruising when ⟦PERSON|Taiwo Balogun⟧ ⟦G3|converted⟧ from the spot ⟦MINUTE|five minutes into the second half⟧ to add to ⟦PERSON|Malik Fenwick⟧'s ⟦G4|opener⟧, but ⟦PERSON|Hugo Marchand⟧ ⟦G5|pulled one back⟧ straight away and ⟦PERSON|Stevie Lockhart⟧ ⟦G6|levelled⟧ ⟦MINUTE|eight minutes from time⟧.
⟦PERSON|Fenwick⟧, signed on ⟦DATE|Thursday⟧ from ⟦TEAM|Bradford City⟧, needed just ⟦MINUTE|17 minutes⟧ to ⟦G7|score⟧ on his debut. ⟦PERSON|Gareth Pugh⟧ dallied on the ball, ⟦PERSON|Balogun⟧ robbed him and crossed, ⟦PERSON|Rob Ambrose⟧ got a toe to it and there was the new boy at the back post.
⟦PERSON|Ambrose⟧ was then denied by ⟦PERSON|Anton Drobny⟧, who also saved well from ⟦PERSON|Balogun⟧ when ⟦TEAM|Orient⟧ failed to clear.
The ⟦GPE|east London⟧ side had only a ⟦PERSON|Pugh⟧ shot over the bar to show for the ⟦MINUTE|first 45 minutes⟧.
Things went from bad to worse in the ⟦MINUTE|50th minute⟧ when ⟦PERSON|Owen Liddell⟧ handled and ⟦PERSON|Balogun⟧ beat ⟦PERSON|Drobny⟧ from 12 yards, his fifth successful ⟦G8|penalty⟧ ⟦DATE|this season⟧.
But ⟦PERSON|Marchand⟧ ⟦G9|hooked in⟧ ⟦PERSON|Lockhart⟧'s cross ⟦MINUTE|four minutes later⟧ and the momentum shifted. ⟦PERSON|Pugh⟧ curled against the bar, ⟦PERSON|Liddell⟧ had one hacked clear by ⟦PERSON|Jenson Vickers⟧, and at last ⟦TEAM|Wigan⟧ cracked: ⟦PERSON|Liddell⟧'s pass released ⟦PERSON|Marchand⟧, who was tackled by ⟦PERSON|Vickers⟧ only for the ball to spin to ⟦PERSON|Lockhart⟧. He ⟦G10|kept a cool head⟧.
⟦TEAM|Orient⟧ could have won it too. ⟦PERSON|Marchand⟧ shot at the goalkeeper in the ⟦MINUTE|87th minute⟧ and ⟦PERSON|Pugh⟧ headed on to the top of the net.
⟦TEAM|Orient⟧ are 12th, ⟦TEAM|Wigan⟧ two places and three points better off. The teams meet again at the ⟦VENUE|Brick Community Stadium⟧ in ⟦DATE|March⟧.
=====GOALS=====
{"id": "G1", "scorer": "Hugo Marchand; Stevie Lockhart", "team": "Leyton Orient", "count": 2}
{"id": "G2", "scorer": "Hugo Marchand; Stevie Lockhart", "team": "Leyton Orient", "count": 2}
{"id": "G3", "scorer": "Taiwo Balogun", "team": "Wigan", "minute": 50, "kind": "penalty", "minute_text": "five minutes into the second half"}
{"id": "G4", "scorer": "Malik Fenwick", "team": "Wigan", "minute": 17, "minute_text": "17 minutes"}
{"id": "G5", "scorer": "Hugo Marchand", "team": "Leyton Orient", "minute": 54, "assist": "Stevie Lockhart"}
{"id": "G6", "scorer": "Stevie Lockhart", "team": "Leyton Orient", "minute": 82, "minute_text": "eight minutes from time"}
{"id": "G7", "scorer": "Malik Fenwick", "team": "Wigan", "minute": 17, "minute_text": "17 minutes"}
{"id": "G8", "scorer": "Taiwo Balogun", "team": "Wigan", "minute": 50, "kind": "penalty", "minute_text": "50th minute"}
{"id": "G9", "scorer": "Hugo Marchand", "team": "Leyton Orient", "minute": 54, "assist": "Stevie Lockhart", "minute_text": "four minutes later"}
{"id": "G10", "scorer": "Stevie Lockhart", "team": "Leyton Orient", "minute": 82}
