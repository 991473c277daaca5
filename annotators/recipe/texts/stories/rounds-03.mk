Why ⟦TEAM|Feyenoord⟧ let it slip: two early ⟦G1|goals⟧, a red card and a forgotten corner

⟦GPE|ROTTERDAM⟧ - For the final quarter of an hour of ⟦DATE|Sunday⟧'s ⟦COMPETITION|Eredivisie⟧ match ⟦TEAM|Feyenoord⟧ defended with nine outfield players and, for most of that time, it worked. Then ⟦TEAM|Utrecht⟧ took a corner short, ⟦PERSON|Djevencio Rook⟧ was left on his own and the ⟦SCORE|2-2⟧ draw was a fact.

⟦PERSON|Rook⟧'s ⟦G2|equaliser⟧, in the ⟦MINUTE|88th minute⟧, was his first touch in the penalty area. The ⟦TEAM|Utrecht⟧ right-back, 31, had spent the rest of the match chasing ⟦PERSON|Tiago Salvaterra⟧, and often in vain. It was ⟦PERSON|Salvaterra⟧ who ⟦G3|made it ⟦SCORE|1-0⟧⟧ before ⟦VENUE|De Kuip⟧ had settled, in the ⟦MINUTE|third minute⟧, when ⟦PERSON|Jorn Hartkamp⟧'s shot came back off the post. And it was ⟦PERSON|Salvaterra⟧, too, whose pass sent ⟦PERSON|Hartkamp⟧ away for the ⟦G4|second⟧, ⟦MINUTE|a quarter of an hour later⟧.

"At two goals up you think about the next one. We thought about the bus," said coach ⟦PERSON|Marnix Verschoor⟧.

⟦TEAM|Feyenoord⟧ had chances to make it three. ⟦PERSON|Hartkamp⟧ headed against the bar, ⟦PERSON|Salvaterra⟧ saw a drive tipped round, and when ⟦PERSON|Yassin Benhaddou⟧ was brought down on ⟦MINUTE|40⟧ the ⟦NORP|Portuguese⟧ took the penalty himself and dragged it wide. ⟦MINUTE|Half-time⟧, then, and ⟦TEAM|Utrecht⟧ changed three players.

One of them, ⟦PERSON|Olle Wikström⟧, ⟦G5|scored⟧ within ⟦MINUTE|four minutes of the restart⟧. ⟦PERSON|Rook⟧'s cross was too high for everyone at the near post, and the ⟦NORP|Swede⟧ hooked it down and in off the shin of ⟦PERSON|Sem Boerman⟧. ⟦PERSON|Boerman⟧ was then sent off on ⟦MINUTE|75⟧ for a second foul on ⟦PERSON|Wikström⟧, whose late attempt, at ⟦SCORE|2-2⟧, whistled past the upright. An ⟦MINUTE|81st-minute⟧ ⟦G6|goal⟧ by ⟦PERSON|Benhaddou⟧ had been ruled out for a push in the build-up; it would have been ⟦SCORE|3-1⟧.

⟦TEAM|PSV⟧ can go six points clear at ⟦TEAM|Heracles⟧ ⟦DATE|tonight⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tiago Salvaterra; Jorn Hartkamp", "team": "Feyenoord", "count": 2}
{"id": "G2", "scorer": "Djevencio Rook", "team": "Utrecht", "minute": 88, "minute_text": "88th minute"}
{"id": "G3", "scorer": "Tiago Salvaterra", "team": "Feyenoord", "minute": 3, "minute_text": "third minute", "score": "1-0"}
{"id": "G4", "scorer": "Jorn Hartkamp", "team": "Feyenoord", "minute": 18, "assist": "Tiago Salvaterra", "minute_text": "a quarter of an hour later"}
{"id": "G5", "scorer": "Olle Wikström", "team": "Utrecht", "minute": 49, "assist": "Rook", "minute_text": "four minutes of the restart"}
{"id": "G6", "scorer": "Yassin Benhaddou", "team": "Feyenoord", "minute": 81, "minute_text": "81st-minute", "outcome": "ruled out"}
