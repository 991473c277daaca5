⟦TEAM|Derby⟧ done late: ⟦PERSON|Sørensen-Kaye⟧ ⟦G1|strikes⟧ after ⟦TEAM|Forest⟧ think they've won it

There are 23 seconds on the film between ⟦PERSON|Elliot Garth⟧'s clearance hitting a ⟦TEAM|Nottingham Forest⟧ shin and the ball nestling at the other end, and ⟦PERSON|Pavel Ružička⟧ said he'd watch all of them, once, and never again.

It was ⟦PERSON|Ružička⟧'s mistake, of course. The ⟦TEAM|Forest⟧ keeper had advanced to the centre circle, so sure was he that ⟦SCORE|2-1⟧ would be ⟦SCORE|2-1⟧. ⟦PERSON|Magnus Sørensen-Kaye⟧, the ⟦TEAM|Derby County⟧ substitute, looked up, saw an unguarded goal fifty yards off and ⟦G2|struck the ball straight into it⟧. That was the ⟦MINUTE|93rd minute⟧. ⟦MINUTE|Two minutes⟧ further on he ⟦G3|scored again⟧. "I've waited for that since I was six," said the 33-year-old.

⟦TEAM|Forest⟧ had not played badly for their lead, which came in the ⟦MINUTE|70th minute⟧ and had about it a suspicion of handball. ⟦PERSON|Taiwo Adebisi-Cole⟧'s ⟦G4|finish⟧ on the turn was clean enough, but ⟦PERSON|Garth⟧ and half of the ⟦TEAM|Derby⟧ team surrounded referee ⟦PERSON|Simon Oakden⟧, pointing to ⟦PERSON|Callum Yates-Moran⟧'s arm. ⟦PERSON|Oakden⟧ had a look and stuck to his decision.

Their ⟦G5|first⟧, too, had been the subject of complaint, ⟦PERSON|Yates-Moran⟧ ⟦G6|scoring from a penalty⟧ just before the ⟦MINUTE|break⟧, when ⟦PERSON|Jonjoe Whitlam⟧ appeared to win the ball. It cancelled out an ⟦MINUTE|11th-minute⟧ ⟦G7|goal⟧ by ⟦PERSON|Whitlam⟧, from ⟦PERSON|Garth⟧'s free-kick, which seemed an age ago.

Chances? A few. ⟦PERSON|Ebou Sowe⟧ of ⟦TEAM|Derby⟧ saw a header touched over on ⟦MINUTE|33⟧, ⟦PERSON|Adebisi-Cole⟧ clipped one against the outside of the post, and the visitors, in the ⟦MINUTE|88th minute⟧, had a two-on-one that ended when ⟦PERSON|Yates-Moran⟧ tried to score by himself and found the shins of ⟦PERSON|Garth⟧.

"We beat ourselves," ⟦TEAM|Forest⟧ manager ⟦PERSON|Ángel Ferrand⟧ said.
=====GOALS=====
{"id": "G1", "scorer": "Magnus Sørensen-Kaye", "team": "Derby", "minute": 93, "kind": "shot"}
{"id": "G2", "scorer": "Magnus Sørensen-Kaye", "team": "Derby", "minute": 93, "kind": "shot", "minute_text": "93rd minute"}
{"id": "G3", "scorer": "Magnus Sørensen-Kaye", "team": "Derby", "minute": 95, "minute_text": "Two minutes"}
{"id": "G4", "scorer": "Taiwo Adebisi-Cole", "team": "Nottingham Forest", "minute": 70, "kind": "shot", "minute_text": "70th minute"}
{"id": "G5", "scorer": "Callum Yates-Moran", "team": "Nottingham Forest", "kind": "penalty"}
{"id": "G6", "scorer": "Callum Yates-Moran", "team": "Nottingham Forest", "kind": "penalty"}
{"id": "G7", "scorer": "Jonjoe Whitlam", "team": "Derby", "minute": 11, "assist": "Garth", "minute_text": "11th-minute"}
