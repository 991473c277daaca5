⟦TEAM|Flamengo⟧, ⟦TEAM|River⟧ win; ⟦TEAM|Palmeiras⟧ blow lead in ⟦GPE|La Paz⟧: Libertadores round-up

⟦GPE|RIO DE JANEIRO⟧ - A ⟦G1|brace⟧ from ⟦PERSON|Luan Bispo⟧ carried ⟦TEAM|Flamengo⟧ past ⟦TEAM|Penarol⟧ ⟦SCORE|3-1⟧ in the ⟦COMPETITION|Copa Libertadores⟧ at the ⟦VENUE|Maracana⟧, while ⟦TEAM|River Plate⟧ won with ten men and ⟦TEAM|Palmeiras⟧ were pegged back in ⟦GPE|La Paz⟧.

⟦PERSON|Bispo⟧ ⟦G2|opened the scoring⟧ on ⟦MINUTE|7⟧ minutes and ⟦PERSON|Dudinha⟧ ⟦G3|made it two⟧ before the ⟦MINUTE|half-hour⟧, both chances created by ⟦PERSON|Gilberto Nunes⟧. ⟦TEAM|Penarol⟧'s ⟦PERSON|Matias Pertusi⟧ ⟦G4|scored⟧ in the ⟦MINUTE|61st minute⟧ with what was the ⟦NORP|Uruguayan⟧ side's first effort on goal and could have had a second when he sprinted clear, only to take too heavy a touch. ⟦PERSON|Bispo⟧, back after a groin strain, ⟦G5|sealed it⟧ with a late penalty after ⟦PERSON|Mateus Cordeiro⟧ was brought down.

⟦TEAM|River Plate⟧ lost ⟦PERSON|Esteban Quiroga⟧ to a straight red card on ⟦MINUTE|40 minutes⟧ at the ⟦VENUE|Monumental⟧ but defeated ⟦TEAM|Atletico Nacional⟧ ⟦SCORE|1-0⟧. The ⟦G6|goal⟧ came moments before the dismissal, ⟦PERSON|Nicolas Ferreyra⟧ ghosting in at the near post to ⟦G7|meet⟧ a ⟦PERSON|Quiroga⟧ corner. ⟦PERSON|Juan Camilo Ossa⟧'s free-kick grazed the bar for the team from ⟦GPE|Medellin⟧, and his ⟦MINUTE|90th-minute⟧ penalty appeal fell on deaf ears.

⟦TEAM|Palmeiras⟧ led ⟦SCORE|2-0⟧ at the ⟦VENUE|Hernando Siles⟧, ⟦PERSON|Walter Ibarguen⟧, on ⟦MINUTE|18⟧, and ⟦PERSON|Sergio Almiron-Paz⟧, with the last kick of the first half, ⟦G8|on target⟧. ⟦TEAM|Bolivar⟧ hit back through two ⟦PERSON|Felipe Astorga⟧ ⟦G9|headers⟧ in the closing quarter, the second of them in the ⟦MINUTE|89th minute⟧. The ⟦TEAM|Verdao⟧ have now let a two-goal lead slip in three away matches.

⟦TEAM|Colo-Colo⟧ and ⟦TEAM|Estudiantes⟧ drew ⟦SCORE|0-0⟧ after ⟦PERSON|Cristobal Meneses⟧ had a ⟦G10|goal⟧ struck out by VAR for handball.

⟦TEAM|Flamengo⟧ are on nine points from four matches and can reach the last 16 with a draw in ⟦GPE|Buenos Aires⟧.
=====GOALS=====
{"id": "G1", "scorer": "Luan Bispo", "team": "Flamengo", "count": 2}
{"id": "G2", "scorer": "Luan Bispo", "team": "Flamengo", "minute": 7, "minute_text": "7", "assist": "Gilberto Nunes"}
{"id": "G3", "scorer": "Dudinha", "team": "Flamengo", "assist": "Gilberto Nunes"}
{"id": "G4", "scorer": "Matias Pertusi", "team": "Penarol", "minute": 61, "minute_text": "61st minute"}
{"id": "G5", "scorer": "Luan Bispo", "team": "Flamengo", "kind": "penalty"}
{"id": "G6", "scorer": "Nicolas Ferreyra", "team": "River Plate", "assist": "Esteban Quiroga"}
{"id": "G7", "scorer": "Nicolas Ferreyra", "team": "River Plate", "assist": "Esteban Quiroga"}
{"id": "G8", "scorer": "Walter Ibarguen; Sergio Almiron-Paz", "team": "Palmeiras", "count": 2}
{"id": "G9", "scorer": "Felipe Astorga", "team": "Bolivar", "kind": "header", "count": 2}
{"id": "G10", "scorer": "Cristobal Meneses", "team": "Colo-Colo", "outcome": "ruled out"}
