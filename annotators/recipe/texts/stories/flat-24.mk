⟦TEAM|Hartlepool⟧ let two-goal lead slip at ⟦VENUE|Victoria Park⟧
⟦TEAM|Hartlepool United⟧ threw away a two-goal lead for the second time in a fortnight as ⟦TEAM|Woking⟧ came back to draw ⟦SCORE|2-2⟧.
⟦PERSON|Mason Thirkell⟧ had ⟦G1|given ⟦TEAM|Pools⟧ a dream start⟧ after just ⟦MINUTE|70 seconds⟧ and ⟦PERSON|Kyran Bassett⟧'s ⟦G2|volley⟧ ⟦MINUTE|10 minutes before the break⟧ seemed to have set them up for a first win in five.
But ⟦TEAM|Woking⟧, whose manager ⟦PERSON|Terry Loxwood⟧ was serving a touchline ban, got back into it with ⟦G3|finishes⟧ from ⟦PERSON|Reuben Sackey⟧ and ⟦PERSON|Dale Hurst⟧ in the last half an hour.
⟦PERSON|Thirkell⟧'s ⟦G4|opener⟧ came before several visiting players had touched the ball. ⟦PERSON|Bassett⟧ robbed ⟦PERSON|Hurst⟧, and his square pass left the winger with time to ⟦G5|pick his spot⟧.
⟦TEAM|Woking⟧ improved and ⟦PERSON|Sackey⟧ met a corner with a thumping header that ⟦PERSON|Oliver Raistrick⟧ clawed out. ⟦PERSON|Luke Tennant⟧ followed up but was wide of the target.
⟦TEAM|Hartlepool⟧ ⟦G6|had a second⟧ when ⟦PERSON|Zak Fairclough⟧ headed down ⟦PERSON|Thirkell⟧'s cross for ⟦PERSON|Bassett⟧.
⟦PERSON|Fairclough⟧ had a chance to make it three from the spot on ⟦MINUTE|59 minutes⟧ after ⟦PERSON|Hurst⟧'s trip. His penalty was hit with power but not much direction, and ⟦PERSON|Kasper Lund⟧ blocked it with his legs.
⟦MINUTE|Two minutes later⟧ ⟦PERSON|Sackey⟧ ⟦G7|pulled one back⟧. ⟦TEAM|Woking⟧ piled on the pressure and ⟦PERSON|Hurst⟧ ⟦G8|had them level⟧ on ⟦MINUTE|82⟧, guiding in a free-kick by ⟦PERSON|Tennant⟧.
There was a late chance for ⟦PERSON|Thirkell⟧, denied by ⟦PERSON|Lund⟧ at the near post.
"We don't see games out," sighed ⟦TEAM|Pools⟧ boss ⟦PERSON|Lee Ashcroft-Dunn⟧. "That second ⟦G9|goal⟧, nobody picks him up."
⟦FURNITURE|Report supplied by PA Media.⟧
=====GOALS=====
{"id": "G1", "scorer": "Mason Thirkell", "team": "Hartlepool United", "minute": 2, "minute_text": "70 seconds", "assist": "Kyran Bassett", "kind": "shot"}
{"id": "G2", "scorer": "Kyran Bassett", "team": "Hartlepool United", "minute": 35, "assist": "Zak Fairclough", "kind": "volley"}
{"id": "G3", "scorer": "Reuben Sackey; Dale Hurst", "team": "Woking", "count": 2}
{"id": "G4", "scorer": "Mason Thirkell", "team": "Hartlepool United", "minute": 2, "minute_text": "70 seconds", "assist": "Kyran Bassett", "kind": "shot"}
{"id": "G5", "scorer": "Mason Thirkell", "team": "Hartlepool United", "minute": 2, "minute_text": "70 seconds", "assist": "Kyran Bassett", "kind": "shot", "score": "1-0"}
{"id": "G6", "scorer": "Kyran Bassett", "team": "Hartlepool United", "minute": 35, "minute_text": "10 minutes before the break", "assist": "Zak Fairclough", "kind": "volley", "score": "2-0"}
{"id": "G7", "scorer": "Reuben Sackey", "team": "Woking", "minute": 61, "minute_text": "Two minutes later", "score": "2-1"}
{"id": "G8", "scorer": "Dale Hurst", "team": "Woking", "minute": 82, "minute_text": "82", "assist": "Luke Tennant", "score": "2-2"}
{"id": "G9", "scorer": "Dale Hurst", "team": "Woking", "minute": 82, "assist": "Luke Tennant"}
