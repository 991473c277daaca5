⟦TEAM|Peru⟧ beat ⟦TEAM|Bolivia⟧ to keep dream alive
⟦TEAM|Peru⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Bolivia⟧
⟦TEAM|Peru⟧ are still in with a chance of the ⟦COMPETITION|World Cup⟧ after ⟦G1|goals⟧ either side of the ⟦MINUTE|interval⟧ beat ten-man ⟦TEAM|Bolivia⟧ in ⟦GPE|Lima⟧.
⟦PERSON|Edison Quispe⟧ and ⟦PERSON|Jhon Aliaga⟧ ⟦G2|scored them⟧, the latter a minute after entering the field, and ⟦PERSON|Fernando Arrese⟧'s side are now three points off the play-off place.
It was ⟦PERSON|Quispe⟧'s turn to be the hero. The winger had an ⟦G3|own goal⟧ to his name in the defeat in ⟦GPE|Quito⟧ ⟦DATE|last month⟧ and was whistled when his name was read out.
Inside the ⟦MINUTE|opening ten minutes⟧ he had been forgiven. Defender ⟦PERSON|Marcelo Vaca⟧ lost his footing as he turned, ⟦PERSON|Renzo Oliva⟧ took the ball off him and cut it back, and ⟦PERSON|Quispe⟧'s ⟦G4|finish⟧ was struck so well that goalkeeper ⟦PERSON|Carlos Lampe-Rios⟧ didn't dive.
⟦TEAM|Bolivia⟧'s task became harder when ⟦PERSON|Vaca⟧, already on a booking for dissent, hauled down ⟦PERSON|Oliva⟧ in the ⟦MINUTE|32nd minute⟧. They packed the midfield and looked for a breakaway. They got one, but ⟦PERSON|Ramiro Justiniano⟧'s effort was cleared by ⟦PERSON|Anderson Rojas⟧.
⟦TEAM|Peru⟧ had chances to settle it. ⟦PERSON|Oliva⟧ had a penalty saved in the ⟦MINUTE|56th minute⟧. ⟦PERSON|Quispe⟧ shot against a post from a free-kick, then put a header wide.
The ⟦G5|second⟧, when it came, was simple. ⟦PERSON|Aliaga⟧ came on for ⟦PERSON|Oliva⟧. ⟦PERSON|Rojas⟧ found him in the area and he ⟦G6|drilled it under ⟦PERSON|Lampe-Rios⟧⟧.
"I didn't even have time to sweat," ⟦PERSON|Aliaga⟧ said.
⟦PERSON|Arrese⟧ praised ⟦PERSON|Quispe⟧. "He has suffered. For him to ⟦G7|score the first⟧, that's better for me than the three points."
⟦TEAM|Bolivia⟧ coach ⟦PERSON|Oscar Zambrana⟧: "We were beaten by the ⟦G8|first⟧. If you go ⟦G9|behind⟧ so soon here, in this noise, you lose your heads. And we lost ours."
=====GOALS=====
{"id": "G1", "scorer": "Edison Quispe; Jhon Aliaga", "team": "Peru", "count": 2, "minute_text": "interval"}
{"id": "G2", "scorer": "Edison Quispe; Jhon Aliaga", "team": "Peru", "count": 2}
{"id": "G3", "scorer": "Edison Quispe", "assist": "own goal", "scope": "background"}
{"id": "G4", "scorer": "Edison Quispe", "team": "Peru", "assist": "Renzo Oliva", "kind": "shot", "score": "1-0"}
{"id": "G5", "scorer": "Jhon Aliaga", "team": "Peru", "assist": "Anderson Rojas", "kind": "shot"}
{"id": "G6", "scorer": "Jhon Aliaga", "team": "Peru", "assist": "Anderson Rojas", "kind": "shot", "score": "2-0"}
{"id": "G7", "scorer": "Edison Quispe", "team": "Peru", "assist": "Renzo Oliva", "kind": "shot"}
{"id": "G8", "scorer": "Edison Quispe", "team": "Peru", "assist": "Renzo Oliva", "kind": "shot"}
{"id": "G9", "scorer": "Edison Quispe", "team": "Peru", "assist": "Renzo Oliva", "kind": "shot"}
