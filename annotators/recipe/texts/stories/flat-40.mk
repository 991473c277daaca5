⟦TEAM|Dorking Wanderers⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Weston-super-Mare⟧
Two ⟦G1|goals⟧ in three minutes from ⟦PERSON|Jordan Speller⟧ rescued a point for ⟦TEAM|Dorking⟧ in ⟦COMPETITION|National League South⟧.
The midfielder, whose last league ⟦G2|goal⟧ was against the same opponents in ⟦DATE|March⟧, ⟦G3|struck⟧ in the ⟦MINUTE|86th⟧ and ⟦MINUTE|89th minutes⟧ after ⟦PERSON|Ewan Dacosta⟧'s ⟦G4|double⟧ appeared to have won the match for the ⟦TEAM|Seagulls⟧.
⟦PERSON|Dacosta⟧ ⟦G5|opened⟧ ⟦MINUTE|three minutes before half-time⟧, ⟦G6|heading in⟧ a cross by ⟦PERSON|Lee Brackenridge⟧. Up to then ⟦TEAM|Dorking⟧ had been on top, ⟦PERSON|Alfie Nunn⟧ missing from six yards and ⟦PERSON|Speller⟧ hitting a free-kick just past the angle.
The ⟦G7|second⟧ arrived shortly after the ⟦MINUTE|hour⟧. Keeper ⟦PERSON|Harvey Toase⟧ sliced a clearance straight to ⟦PERSON|Brackenridge⟧, who unselfishly squared for ⟦PERSON|Dacosta⟧ to ⟦G8|score⟧.
⟦TEAM|Dorking⟧ manager ⟦PERSON|Marc Whitlow⟧ made a triple change and one of the substitutes, ⟦PERSON|Kwame Baffour⟧, gave ⟦TEAM|Weston⟧ problems. His pull-back for ⟦PERSON|Speller⟧'s ⟦G9|first⟧ was perfect, and he also won the header from which the ⟦NORP|Welshman⟧ ⟦G10|drove in his second⟧.
⟦PERSON|Dacosta⟧ should have completed his hat-trick in ⟦MINUTE|added time⟧ but ⟦PERSON|Toase⟧ made amends with his feet.
"We were dead and buried," ⟦PERSON|Whitlow⟧ said. "⟦PERSON|Jordan⟧'s been threatening a goal for weeks. He nearly got a third with the last kick."
⟦FURNITURE|Dorking: Toase, Taylor, Gallacher, Ode, Prior, Speller, Moore, Wills, Nunn, Carter, Seager. Subs used: Baffour, Bray, Ottaway. Booked: Prior.⟧
=====GOALS=====
{"id": "G1", "scorer": "Jordan Speller", "team": "Dorking", "count": 2}
{"id": "G2", "scorer": "Jordan Speller", "team": "Dorking", "scope": "background"}
{"id": "G3", "scorer": "Jordan Speller", "team": "Dorking", "minute_text": "86th and 89th minutes", "count": 2}
{"id": "G4", "scorer": "Ewan Dacosta", "team": "Weston-super-Mare", "count": 2}
{"id": "G5", "scorer": "Ewan Dacosta", "team": "Weston-super-Mare", "minute": 42, "minute_text": "three minutes before half-time", "assist": "Lee Brackenridge", "kind": "header"}
{"id": "G6", "scorer": "Ewan Dacosta", "team": "Weston-super-Mare", "minute": 42, "assist": "Lee Brackenridge", "kind": "header"}
{"id": "G7", "scorer": "Ewan Dacosta", "team": "Weston-super-Mare", "minute_text": "shortly after the hour", "assist": "Lee Brackenridge"}
{"id": "G8", "scorer": "Ewan Dacosta", "team": "Weston-super-Mare", "minute_text": "shortly after the hour", "assist": "Lee Brackenridge", "score": "0-2"}
{"id": "G9", "scorer": "Jordan Speller", "team": "Dorking", "minute": 86, "assist": "Kwame Baffour", "score": "1-2"}
{"id": "G10", "scorer": "Jordan Speller", "team": "Dorking", "minute": 89, "assist": "Kwame Baffour", "kind": "shot", "score": "2-2"}
