⟦TEAM|France⟧ ⟦SCORE|5-0⟧ ⟦TEAM|Norway⟧: ⟦TEAM|Bleues⟧ run riot to reach ⟦COMPETITION|Euro⟧ quarters
There are bad nights and there is what happened to ⟦TEAM|Norway⟧ in ⟦GPE|Basel⟧. Five ⟦G1|goals conceded⟧, three of them before anyone had really settled into a seat, a captain in tears and a coach who left without shaking hands: ⟦COMPETITION|Euro 2029⟧ may be only nine days old but it is already over for the ⟦DATE|1987⟧ and ⟦DATE|1993⟧ champions.
⟦TEAM|France⟧ were merciless. ⟦PERSON|Léa Marchetti⟧ set the tone in the ⟦MINUTE|fourth minute⟧, ⟦G2|sweeping home⟧ after ⟦PERSON|Jade Lenormand⟧ had danced to the byline, and before the ⟦NORP|Norwegians⟧ could draw breath the left-back had supplied another, her deep centre this time ⟦G3|met by the forehead of⟧ ⟦PERSON|Océane Diallo-Petit⟧. ⟦MINUTE|Seven minutes⟧ on the clock, ⟦SCORE|two-nil⟧.
The third was a gift. Goalkeeper ⟦PERSON|Karoline Thorsvik⟧, whose blushes had been spared by the post a moment before, passed the ball straight to ⟦PERSON|Camille Auberger⟧, and the midfielder ⟦G4|lobbed it back over her head⟧ from 35 yards. That was in the ⟦MINUTE|16th minute⟧.
⟦TEAM|Norway⟧ did rally, if only briefly. ⟦PERSON|Ingrid Solheim-Dahl⟧ hit the side netting. ⟦PERSON|Tiril Bakken⟧ drew a smart save. ⟦PERSON|Malin Aune⟧, sent clean through, took so long to make up her mind that three blue shirts got back.
⟦TEAM|France⟧ declared at the ⟦MINUTE|break⟧, or so it seemed, until ⟦PERSON|Diallo-Petit⟧ ⟦G5|got her second⟧ with ⟦MINUTE|20 minutes to play⟧, a tap-in after ⟦PERSON|Thorsvik⟧ spilled, and ⟦PERSON|Auberger⟧ ⟦G6|rounded things off⟧ from the penalty spot in the ⟦MINUTE|89th minute⟧.
"I cannot say that we were perfect," said head coach ⟦PERSON|Hervé Gaudin⟧, keeping his face straight. "But almost."
=====GOALS=====
{"id": "G1", "team": "France", "count": 5}
{"id": "G2", "scorer": "Léa Marchetti", "team": "France", "minute": 4, "kind": "shot", "assist": "Jade Lenormand", "minute_text": "fourth minute"}
{"id": "G3", "scorer": "Océane Diallo-Petit", "team": "France", "minute": 7, "kind": "header", "assist": "Jade Lenormand", "minute_text": "Seven minutes"}
{"id": "G4", "scorer": "Camille Auberger", "team": "France", "minute": 16, "kind": "shot", "minute_text": "16th minute"}
{"id": "G5", "scorer": "Océane Diallo-Petit", "team": "France", "minute": 70, "kind": "shot", "minute_text": "20 minutes to play"}
{"id": "G6", "scorer": "Camille Auberger", "team": "France", "minute": 89, "kind": "penalty", "minute_text": "89th minute"}
