Academy | ⟦PERSON|Mori⟧ stars as ⟦TEAM|Wolves U21s⟧ edge seven-goal thriller

⟦PERSON|Kaito Mori⟧'s ⟦G1|hat-trick⟧ helped the young ⟦TEAM|Wolves⟧ to a ⟦SCORE|4-3⟧ victory against ⟦TEAM|Fulham⟧ in ⟦COMPETITION|Premier League 2⟧ at ⟦VENUE|Aggborough⟧ on ⟦DATE|Friday evening⟧.

The ⟦NORP|Japanese⟧ forward ⟦G2|put the hosts ahead⟧ in the ⟦MINUTE|10th minute⟧, finishing off a slick move involving ⟦PERSON|Rafa Calleja⟧ and skipper ⟦PERSON|Theo Brannigan⟧. ⟦TEAM|Fulham⟧'s reply was instant: ⟦PERSON|Omari Whyte⟧ ⟦G3|levelled⟧ in the ⟦MINUTE|12th⟧, and ⟦MINUTE|four minutes later⟧ ⟦PERSON|Will Pickersgill⟧, from a tight angle, ⟦G4|gave them the lead⟧.

⟦PERSON|Calleja⟧ ⟦G5|got ⟦TEAM|Wolves⟧' second⟧ with a looping header ⟦MINUTE|seven minutes before half-time⟧. The ⟦NORP|Spaniard⟧ might have had another when ⟦PERSON|Alfie Sandiford⟧ fumbled but ⟦PERSON|Finn Abernethy⟧, tracking back, hooked clear.

After the ⟦MINUTE|interval⟧ it was one-way traffic. ⟦PERSON|Mori⟧ ⟦G6|tucked away his second⟧ on ⟦MINUTE|51⟧, then ⟦G7|completed his treble⟧ on ⟦MINUTE|74⟧ from the penalty spot, ⟦PERSON|Ezri Konsah-Doyle⟧ the man fouled.

⟦TEAM|Fulham⟧ came again. ⟦PERSON|Lucas de Bruyne-Hart⟧'s ⟦G8|free-kick⟧ ⟦MINUTE|ten minutes from time⟧ flew in via the bar and only a fine double save denied ⟦PERSON|Whyte⟧ a late leveller.

"I'd rather win ⟦SCORE|1-0⟧, if I'm honest," smiled coach ⟦PERSON|Mark Delaney⟧. "Kaito's a joy though. His ⟦G9|first two goals⟧ were proper centre-forward's goals."

⟦TEAM|Wolves⟧, who train at ⟦VENUE|Compton Park⟧, are next in action in the ⟦COMPETITION|EFL Trophy⟧ on ⟦DATE|Tuesday⟧.

⟦FURNITURE|Wolves U21s: Young, Konsah-Doyle, Okoduwa, Lembikisa, Hesketh, Brannigan (c), Calleja, Birtwistle, Fraser, Mori, Holman.⟧
⟦FURNITURE|Read more: Five things we learned from the U18s' win⟧
=====GOALS=====
{"id": "G1", "scorer": "Kaito Mori", "team": "Wolves U21s", "count": 3}
{"id": "G2", "scorer": "Kaito Mori", "team": "Wolves U21s", "minute": 10, "kind": "shot", "minute_text": "10th minute", "score": "1-0"}
{"id": "G3", "scorer": "Omari Whyte", "team": "Fulham", "minute": 12, "minute_text": "12th"}
{"id": "G4", "scorer": "Will Pickersgill", "team": "Fulham", "minute": 16, "kind": "shot", "minute_text": "four minutes later", "score": "1-2"}
{"id": "G5", "scorer": "Rafa Calleja", "team": "Wolves", "minute": 38, "kind": "header", "minute_text": "seven minutes before half-time"}
{"id": "G6", "scorer": "Kaito Mori", "team": "Wolves", "minute": 51, "minute_text": "51"}
{"id": "G7", "scorer": "Kaito Mori", "team": "Wolves", "minute": 74, "kind": "penalty", "minute_text": "74"}
{"id": "G8", "scorer": "Lucas de Bruyne-Hart", "team": "Fulham", "minute": 80, "kind": "free kick", "minute_text": "ten minutes from time"}
{"id": "G9", "scorer": "Kaito Mori", "team": "Wolves", "count": 2}
