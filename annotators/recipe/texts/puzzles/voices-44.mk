⟦PERSON|Rasmussen⟧ happy with "adult" ⟦TEAM|Urawa⟧ after derby of goals

⟦GPE|SAITAMA⟧, ⟦ORG|Kyodo⟧ - ⟦PERSON|Peter Rasmussen⟧ praised the maturity of his young ⟦TEAM|Urawa Red Diamonds⟧ team, who ⟦G12|went behind twice⟧ before winning ⟦SCORE|4-2⟧ against ⟦TEAM|Kawasaki Frontale⟧ in the ⟦COMPETITION|J1 League⟧ on ⟦DATE|Sunday⟧.

⟦PERSON|Sho Kagawa-Brown⟧ ⟦G1|scored⟧ ⟦MINUTE|two minutes after coming on⟧, and then again, as the ⟦TEAM|Reds⟧ finished strongly at ⟦VENUE|Saitama Stadium 2002⟧, where 48,260 were in attendance.

"To be behind two times and not panic is adult," said the ⟦NORP|Danish⟧ manager. "In ⟦DATE|April⟧ we would panic."

⟦PERSON|Hwang Tae-min⟧ ⟦G2|gave ⟦TEAM|Frontale⟧ a lead⟧ in the ⟦MINUTE|ninth minute⟧, a long-range effort that goalkeeper ⟦PERSON|Yuto Nishimoto⟧ touched but could not push wide, and after ⟦PERSON|Kodai Amemiya⟧'s ⟦G3|headed equaliser⟧ on the ⟦MINUTE|half hour⟧ ⟦PERSON|Lucas Pastore⟧ ⟦G4|regained it⟧ with the last action of the first half.

⟦PERSON|Nishimoto⟧ apologised for the ⟦G5|first⟧. "The wind moved it, but it's my responsibility," he told ⟦ORG|DAZN⟧. He made up for it on ⟦MINUTE|52 minutes⟧ by beating away a ⟦PERSON|Pastore⟧ penalty, and from the clearance ⟦TEAM|Urawa⟧ won the corner which ⟦PERSON|Amemiya⟧ ⟦G6|turned in for ⟦SCORE|2-2⟧⟧.

"If we make this penalty, it is ⟦SCORE|3-1⟧ and it's over," ⟦TEAM|Frontale⟧'s coach admitted. "It is my opinion that the game was decided there, not by the ⟦G7|third⟧ or the ⟦G8|fourth⟧."

⟦PERSON|Kagawa-Brown⟧, whose father is from ⟦GPE|Leeds⟧, entered in the ⟦MINUTE|72nd minute⟧ for ⟦PERSON|Ryoga Shinjo⟧, who had twice shot wide when well placed. His ⟦G9|first⟧ was with the head, at the far post; the other ⟦G10|goal⟧ was a breakaway in the ⟦MINUTE|88th⟧.

"I only came on because ⟦PERSON|Ryoga⟧ had a stomach ache," said the forward, who was left out for three matches in ⟦DATE|August⟧. "I'm glad he ate that thing."

⟦PERSON|Amemiya⟧, 20, leads the ⟦ORG|J.League⟧'s young player chart with eight ⟦G11|goals⟧. He is likely to be called up by ⟦TEAM|Japan⟧ ⟦DATE|this week⟧.

⟦TEAM|Urawa⟧ trail leaders ⟦TEAM|Yokohama F. Marinos⟧ by three points. They go to the ⟦VENUE|Todoroki Stadium⟧ to face the same opponents in the ⟦COMPETITION|Emperor's Cup⟧ on ⟦DATE|Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Sho Kagawa-Brown", "team": "Urawa Red Diamonds", "minute": 74, "kind": "header", "minute_text": "two minutes after coming on"}
{"id": "G2", "scorer": "Hwang Tae-min", "team": "Kawasaki Frontale", "minute": 9, "kind": "shot", "minute_text": "ninth minute"}
{"id": "G3", "scorer": "Kodai Amemiya", "team": "Urawa Red Diamonds", "minute": 30, "kind": "header", "minute_text": "half hour"}
{"id": "G4", "scorer": "Lucas Pastore", "team": "Kawasaki Frontale"}
{"id": "G5", "scorer": "Hwang Tae-min", "team": "Kawasaki Frontale", "minute": 9, "kind": "shot"}
{"id": "G6", "scorer": "Kodai Amemiya", "team": "Urawa", "score": "2-2"}
{"id": "G7", "scorer": "Sho Kagawa-Brown", "team": "Urawa Red Diamonds", "minute": 74, "kind": "header", "score": "3-2"}
{"id": "G8", "scorer": "Sho Kagawa-Brown", "team": "Urawa Red Diamonds", "minute": 88, "kind": "shot"}
{"id": "G9", "scorer": "Sho Kagawa-Brown", "team": "Urawa Red Diamonds", "minute": 74, "kind": "header"}
{"id": "G10", "scorer": "Sho Kagawa-Brown", "team": "Urawa Red Diamonds", "minute": 88, "kind": "shot", "minute_text": "88th"}
{"id": "G11", "scorer": "Kodai Amemiya", "team": "Urawa", "count": 8, "scope": "background"}
{"id": "G12", "scorer": "Hwang Tae-min; Lucas Pastore", "team": "Kawasaki Frontale", "count": 2}
