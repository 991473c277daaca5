⟦TEAM|Palmeiras⟧' teenage goalkeeper in hospital after training collision

⟦TEAM|Palmeiras⟧ goalkeeper ⟦PERSON|Wallace Dutra⟧ spent the night in hospital in ⟦GPE|São Paulo⟧ after striking his head on a post in training.

The 19-year-old was conscious and talking, the club said on ⟦DATE|Wednesday⟧, and tests had found no fracture. He had come out to meet a cross from ⟦PERSON|Felipinho⟧ and collided with the upright and with defender ⟦PERSON|Nino Zanetti⟧, who needed treatment to a shoulder.

"He turned it away, that is the thing," said coach ⟦PERSON|Abílio Ferraz⟧. "He asked in the ambulance whether he had conceded."

⟦PERSON|Dutra⟧ was to have made his first start in ⟦DATE|tonight⟧'s ⟦COMPETITION|Copa do Brasil⟧ tie with ⟦TEAM|Fortaleza⟧. First choice ⟦PERSON|Éverson Maia⟧ is suspended after being shown a red card in the first leg for bringing down ⟦PERSON|Deyvid Lira⟧ when he was through on goal; ⟦PERSON|Lira⟧ blazed the penalty over and the match ended goalless.

That leaves ⟦PERSON|Marcão⟧, who is 39 and has not kept goal in a competitive game since ⟦DATE|2023⟧. "I'm ready. I was in the gym. I finished second in the table-tennis," said the veteran, who was given the nickname in his youth at ⟦TEAM|Guarani⟧.

⟦TEAM|Palmeiras⟧ have not scored at home in three outings, their worst run in nine years, in spite of having had 54 shots. Against ⟦TEAM|Cuiabá⟧ ⟦PERSON|Felipinho⟧ hit both posts with one free-kick. ⟦PERSON|Ferraz⟧ has drilled his forwards in extra sessions.

"We have to bury the chances. Otherwise I'll sign the post, it has had more touches than my centre-forward," he said.

Penalties would decide the tie if it is level at the end.

⟦FURNITURE|Leia em português: ge.globo⟧
=====GOALS=====
