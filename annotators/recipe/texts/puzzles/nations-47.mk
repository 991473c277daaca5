Forget the men: why ⟦TEAM|Austria⟧ should fear ⟦TEAM|Norway⟧'s women too

Preview: ⟦TEAM|Austria⟧ v ⟦TEAM|Norway⟧, ⟦COMPETITION|Women's Nations League⟧ play-off first leg, ⟦DATE|Friday⟧, 18:30, ⟦GPE|Wiener Neustadt⟧

⟦FURNITURE|By Greta Zauner⟧

Forget the reputation, the two ⟦COMPETITION|World Cup⟧ knockouts, the arguments with the federation. This ⟦TEAM|Norway⟧ team can play and this ⟦TEAM|Norway⟧ team can score.

Nobody more than ⟦PERSON|Tuva Engen⟧. The ⟦TEAM|Barcelona⟧ forward, 22, has nine ⟦G1|goals⟧ in six internationals since the summer, including ⟦G2|four⟧ in a single half against ⟦TEAM|Albania⟧, and also ⟦G3|hit the winner⟧ in ⟦GPE|Brest⟧ when ⟦TEAM|Norway⟧ beat ⟦TEAM|France⟧ for the first time in a decade. She's quick, she's two-footed, she likes to come in off the left. Close her down there and she lays it off for ⟦PERSON|Ragnhild Moe⟧, who ⟦G4|scored⟧ in that match too.

But they can be got at. No goalkeeper in ⟦COMPETITION|League A⟧ made as many errors leading to a goal as ⟦PERSON|Sunniva Thorsen⟧. At home to ⟦TEAM|Iceland⟧ she ⟦G5|was beaten⟧ twice from outside the box, and she ⟦G6|threw one into her own net⟧ against ⟦TEAM|Scotland⟧.

⟦TEAM|Austria⟧ coach ⟦PERSON|Monika Lechner⟧ will have noted it. Whether she's the personnel to make use of it is another matter. ⟦PERSON|Lisa Hochreiter⟧, scorer of the ⟦G7|goal⟧ which kept ⟦TEAM|Austria⟧ in the top tier ⟦DATE|two years ago⟧, is suspended. ⟦PERSON|Valentina Prinz⟧ limped out of ⟦TEAM|Wolfsburg⟧'s game on ⟦DATE|Sunday⟧ after ⟦G8|putting them ahead⟧. That leaves ⟦PERSON|Anna Strasser-Kuhn⟧, without a goal since ⟦DATE|April⟧, and a couple of teenagers.

"We don't have to win the tie in 90 minutes," ⟦PERSON|Lechner⟧ told ⟦ORG|ORF⟧. "If we don't concede on ⟦DATE|Friday⟧, we go to ⟦GPE|Bergen⟧ and anything's possible. If we get one, all the better."

The sides met at ⟦COMPETITION|Euro 2025⟧'s qualifying stage. ⟦TEAM|Norway⟧ won here ⟦SCORE|2-1⟧, ⟦PERSON|Engen⟧ coming on as an 18-year-old and ⟦G9|equalising⟧ before ⟦PERSON|Moe⟧'s late ⟦G10|header⟧; ⟦TEAM|Austria⟧ won there through a ⟦PERSON|Prinz⟧ ⟦G11|free-kick⟧ nobody in ⟦GPE|Stavanger⟧ has forgotten.

Prediction: ⟦SCORE|1-1⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tuva Engen", "team": "Norway", "scope": "background", "count": 9}
{"id": "G2", "scorer": "Tuva Engen", "team": "Norway", "scope": "background", "count": 4}
{"id": "G3", "scorer": "Tuva Engen", "team": "Norway", "scope": "background"}
{"id": "G4", "scorer": "Ragnhild Moe", "team": "Norway", "scope": "background"}
{"id": "G5", "team": "Iceland", "scope": "background", "count": 2}
{"id": "G6", "scorer": "Sunniva Thorsen", "team": "Scotland", "kind": "own goal", "scope": "background"}
{"id": "G7", "scorer": "Lisa Hochreiter", "team": "Austria", "scope": "background"}
{"id": "G8", "scorer": "Valentina Prinz", "team": "Wolfsburg", "scope": "background"}
{"id": "G9", "scorer": "Tuva Engen", "team": "Norway", "scope": "background"}
{"id": "G10", "scorer": "Ragnhild Moe", "team": "Norway", "kind": "header", "scope": "background"}
{"id": "G11", "scorer": "Valentina Prinz", "team": "Austria", "kind": "free kick", "scope": "background"}
