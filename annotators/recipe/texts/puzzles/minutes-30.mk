⟦G1|Double⟧ from ⟦PERSON|Mbeki⟧ does for ⟦TEAM|Parkway⟧
⟦TEAM|Plymouth Parkway⟧ ⟦SCORE|1⟧ ⟦TEAM|Truro City⟧ ⟦SCORE|2⟧
⟦PERSON|Joel Mbeki⟧, on loan and on fire, ⟦G2|scored either side of the ⟦MINUTE|interval⟧⟧ as ⟦TEAM|Truro⟧ left ⟦VENUE|Bolitho Park⟧ with the points and their play-off hopes alive.
The forward's ⟦G3|first⟧ was a gift, his ⟦G4|second⟧ a peach. Between them ⟦PERSON|Ruairi Quigg⟧ ⟦G5|levelled from the spot⟧.
⟦MINUTE|Six minutes were on the watch⟧ when ⟦PERSON|Troy Winstanley⟧, in the ⟦TEAM|Parkway⟧ goal, tried to find his full-back with a throw and found ⟦PERSON|Leon Pascoe⟧ instead. ⟦PERSON|Pascoe⟧ gave it to ⟦PERSON|Mbeki⟧. ⟦PERSON|Mbeki⟧ ⟦G6|gave it back, into the net⟧.
⟦TEAM|Parkway⟧ improved, as they had to. ⟦PERSON|Danny Castell⟧ shot across goal with no takers. ⟦PERSON|Finn Harker⟧'s header was too high. ⟦PERSON|Sam Overy⟧, from a distance that defied reason, struck the bar with the away keeper back-pedalling. With ⟦MINUTE|five minutes of the half to go⟧ ⟦PERSON|Harker⟧ was pulled back, and ⟦PERSON|Quigg⟧, cool as you like, ⟦G7|dispatched⟧ the penalty.
⟦MINUTE|Ten minutes of football later⟧ it was ⟦SCORE|2-1⟧, the break not counting. ⟦PERSON|Pascoe⟧ was clearly fouled, advantage was played, and with everyone standing still ⟦PERSON|Mbeki⟧ ⟦G8|bent one⟧ around ⟦PERSON|Winstanley⟧ from the corner of the box.
⟦PERSON|Castell⟧ missed with his head on ⟦MINUTE|70⟧. ⟦PERSON|Harker⟧ missed with his foot on ⟦MINUTE|78⟧. ⟦PERSON|Quigg⟧ did not miss, exactly, but was flagged offside, before the referee blew on ⟦MINUTE|94 minutes⟧ with the ball in the air.
"The ⟦G9|first one⟧, I could cry," said the ⟦TEAM|Parkway⟧ manager. "Don't play it short! The ⟦G10|winner⟧ I'll give them, he's a lad who'll go higher."
⟦TEAM|Truro⟧'s long trip back into ⟦GPE|Cornwall⟧ will have felt a little shorter.
=====GOALS=====
{"id": "G1", "scorer": "Joel Mbeki", "team": "Truro City", "count": 2}
{"id": "G2", "scorer": "Joel Mbeki", "team": "Truro City", "count": 2}
{"id": "G3", "scorer": "Joel Mbeki", "team": "Truro City", "minute": 6, "kind": "shot", "assist": "Leon Pascoe"}
{"id": "G4", "scorer": "Joel Mbeki", "team": "Truro City", "minute": 50, "kind": "shot"}
{"id": "G5", "scorer": "Ruairi Quigg", "team": "Parkway", "minute": 40, "kind": "penalty"}
{"id": "G6", "scorer": "Joel Mbeki", "team": "Truro City", "minute": 6, "kind": "shot", "assist": "Leon Pascoe", "score": "0-1", "minute_text": "Six minutes were on the watch"}
{"id": "G7", "scorer": "Ruairi Quigg", "team": "Parkway", "minute": 40, "kind": "penalty", "score": "1-1", "minute_text": "five minutes of the half to go"}
{"id": "G8", "scorer": "Joel Mbeki", "team": "Truro City", "minute": 50, "kind": "shot", "score": "1-2", "minute_text": "Ten minutes of football later"}
{"id": "G9", "scorer": "Joel Mbeki", "team": "Truro City", "minute": 6, "kind": "shot", "assist": "Leon Pascoe"}
{"id": "G10", "scorer": "Joel Mbeki", "team": "Truro City", "minute": 50, "kind": "shot"}
