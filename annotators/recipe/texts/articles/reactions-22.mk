Three takeaways from ⟦TEAM|Boca Juniors⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Palmeiras⟧
⟦COMPETITION|Copa Libertadores⟧, semifinal, first leg

⟦VENUE|La Bombonera⟧ shook, and so did ⟦TEAM|Palmeiras⟧. But is a one-goal advantage enough to take to ⟦GPE|São Paulo⟧? Here's what stood out.

⟦PERSON|Ferreyra⟧'s left foot is a weapon
Everyone knew it was coming and nobody could do anything about it. Twice in the space of ⟦MINUTE|twenty minutes⟧ ⟦PERSON|Lautaro Ferreyra⟧ lined up a dead ball, and twice he ⟦G1|beat ⟦PERSON|Barcellos⟧⟧. For the ⟦G2|opener⟧, on ⟦MINUTE|22 minutes⟧, he ⟦G3|went over the wall⟧; for the ⟦G4|second⟧, ⟦MINUTE|four minutes before the break⟧, he ⟦G5|whipped one under it⟧ as the wall jumped. The ⟦NORP|Paraguayan⟧ now has ⟦G6|five free-kick goals⟧ in the competition. Goalkeeper ⟦PERSON|Everton Barcellos⟧, who had ⟦G7|conceded⟧ just once in the knockout rounds, looked haunted.

⟦TEAM|Palmeiras⟧ need ⟦PERSON|Juninho⟧ fit
The ⟦TEAM|Verdão⟧ had no spark without their number 10. On came ⟦PERSON|Juninho Mineiro⟧ at the ⟦MINUTE|interval⟧, with his thigh strapped, and suddenly there were angles. He hit the bar within ⟦MINUTE|60 seconds⟧ and should have had a penalty when ⟦PERSON|Nahuel Bustos-Ríos⟧ wrestled him to the ground. The away ⟦G8|goal⟧, though it no longer counts double, was his doing: a disguised ball over the top, and ⟦PERSON|Walter Zárate-Luna⟧ ⟦G9|dinked it over the keeper⟧ in the ⟦MINUTE|79th minute⟧.

⟦PERSON|Zárate-Luna⟧ is a centre-forward for the big occasion. It's ⟦G10|three goals⟧ in three visits to ⟦GPE|Buenos Aires⟧ for the ⟦NORP|Argentine⟧, who grew up a ⟦TEAM|River⟧ fan. He did not celebrate quietly.

The tie isn't over
⟦PERSON|Hugo Santamaría⟧ said as much. "We ⟦G11|got our goals⟧ from set plays, and I don't trust a team who only scores from set plays," the ⟦TEAM|Boca⟧ coach remarked. The ⟦TEAM|Xeneize⟧ did not create one chance from open play in the last half-hour. At ⟦VENUE|Allianz Parque⟧ they will have to do without the suspended ⟦PERSON|Bustos-Ríos⟧ as well.
=====GOALS=====
{"id": "G1", "scorer": "Lautaro Ferreyra", "team": "Boca Juniors", "count": 2, "kind": "free kick"}
{"id": "G2", "scorer": "Lautaro Ferreyra", "team": "Boca Juniors", "minute": 22, "kind": "free kick", "minute_text": "22 minutes"}
{"id": "G3", "scorer": "Lautaro Ferreyra", "team": "Boca Juniors", "minute": 22, "kind": "free kick", "minute_text": "22 minutes"}
{"id": "G4", "scorer": "Lautaro Ferreyra", "team": "Boca Juniors", "minute": 41, "kind": "free kick", "score": "2-0", "minute_text": "four minutes before the break"}
{"id": "G5", "scorer": "Lautaro Ferreyra", "team": "Boca Juniors", "minute": 41, "kind": "free kick", "minute_text": "four minutes before the break"}
{"id": "G6", "scorer": "Lautaro Ferreyra", "team": "Boca Juniors", "scope": "background", "count": 5}
{"id": "G7", "scope": "background"}
{"id": "G8", "scorer": "Walter Zárate-Luna", "team": "Palmeiras", "minute": 79, "assist": "Juninho Mineiro", "kind": "shot", "minute_text": "79th minute"}
{"id": "G9", "scorer": "Walter Zárate-Luna", "team": "Palmeiras", "minute": 79, "assist": "Juninho Mineiro", "kind": "shot", "minute_text": "79th minute"}
{"id": "G10", "scorer": "Walter Zárate-Luna", "team": "Palmeiras", "scope": "background", "count": 3}
{"id": "G11", "scorer": "Lautaro Ferreyra", "team": "Boca Juniors", "count": 2, "kind": "free kick"}
