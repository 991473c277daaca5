⟦TEAM|Racing⟧ beat ⟦TEAM|Fluminense⟧ ⟦SCORE|2-0⟧, put a foot in ⟦COMPETITION|Copa Libertadores⟧ semis

⟦GPE|AVELLANEDA⟧, ⟦GPE|Argentina⟧. ⟦PERSON|Ezequiel Maidana⟧ had a ⟦G1|goal⟧ and an assist as ⟦TEAM|Racing Club⟧ defeated ⟦TEAM|Fluminense⟧ ⟦SCORE|2-0⟧ on ⟦DATE|Wednesday⟧ in the first leg of their ⟦COMPETITION|Copa Libertadores⟧ quarterfinal.

⟦PERSON|Maidana⟧ ⟦G2|opened the scoring⟧ ⟦MINUTE|five minutes before halftime⟧ at a full ⟦VENUE|El Cilindro⟧, and it was from his corner that defender ⟦PERSON|Nahuel Ocampo-Ríos⟧ ⟦G3|got the second⟧.

The return is ⟦DATE|next Thursday⟧ at the ⟦VENUE|Maracanã⟧ in ⟦GPE|Rio de Janeiro⟧. The winner meets ⟦TEAM|Atlético Nacional⟧.

⟦TEAM|Fluminense⟧, missing captain ⟦PERSON|Igor Salgueiro⟧ through suspension, sat back and waited. ⟦PERSON|Everaldo⟧ saw an early effort saved by ⟦PERSON|Cristian Zapiola⟧ and ⟦PERSON|Thiago Lemos⟧ sent another over the crossbar.

⟦TEAM|Racing⟧ took a while to get going. ⟦PERSON|Bautista Ferreyra⟧, 19, who has played for ⟦TEAM|Argentina Under-20⟧ but was only making his second start in the competition, had the first real chance when he ran onto ⟦PERSON|Maidana⟧'s pass and shot wide of the far post. The same player then headed at goalkeeper ⟦PERSON|Diego Barrientos⟧.

A moment of confusion led to the first ⟦G4|goal⟧. ⟦PERSON|Everaldo⟧, back to help, tried to dribble out of his own area and lost the ball to ⟦PERSON|Ferreyra⟧. He found ⟦PERSON|Maidana⟧, and the 34-year-old ⟦G5|beat ⟦PERSON|Barrientos⟧⟧ with a low shot inside the near post.

"I have waited many years to ⟦G6|score a goal⟧ like that here," said ⟦PERSON|Maidana⟧, who was born 12 blocks from the stadium and left for ⟦GPE|Brazil⟧ as a teenager.

⟦PERSON|Barrientos⟧, the ⟦NORP|Argentine⟧ who moved to ⟦TEAM|Fluminense⟧ from ⟦TEAM|Boca Juniors⟧, kept his side in it at the start of the second half. He parried from ⟦PERSON|Maidana⟧, was quickly up to smother from ⟦PERSON|Ferreyra⟧ and then watched as a long-range strike by the same player grazed the post.

He could do nothing in the ⟦MINUTE|77th⟧. ⟦PERSON|Maidana⟧'s outswinging corner was flicked on, and ⟦PERSON|Ocampo-Ríos⟧ arrived to ⟦G7|knee it over the line⟧.

The ⟦NORP|Brazilians⟧ protested that the ball had gone out of play, and the video assistant referee took almost four minutes before the ⟦G8|goal⟧ was given.

⟦TEAM|Fluminense⟧ came close to an away reply that would have changed the look of the tie, although away goals no longer count extra. ⟦PERSON|Rafinha Prado⟧, on as a substitute, had the ball in the net with ⟦MINUTE|five minutes left⟧ but he had ⟦G9|tapped in⟧ from an offside position, and ⟦PERSON|Lemos⟧ struck the woodwork in ⟦MINUTE|added time⟧.

"It could be one, it could be three," said ⟦TEAM|Racing⟧ coach ⟦PERSON|Hernán Costas⟧. "Two is good. But if they score first there, it's another series."

The ⟦TEAM|Academia⟧ won their only title in ⟦DATE|1967⟧. No team has overturned a two-goal deficit against them in the ⟦COMPETITION|Copa Libertadores⟧.

⟦TEAM|Fluminense⟧ were left to regret their mistakes. "We gave them the ⟦G10|first⟧ and we slept for the ⟦G11|second⟧," said ⟦PERSON|Lemos⟧. "We are alive. We have ⟦G12|scored at least twice⟧ in every home game in this ⟦COMPETITION|Copa⟧."

⟦TEAM|Racing⟧ visit ⟦TEAM|Boca Juniors⟧ on ⟦DATE|Saturday⟧ and are expected to rest the majority of the starting team.
⟦FURNITURE|(c) 2025 Agencia Deportiva del Plata. All rights reserved.⟧
=====GOALS=====
{"id": "G1", "scorer": "Ezequiel Maidana", "team": "Racing Club", "minute": 40, "assist": "Bautista Ferreyra", "kind": "shot"}
{"id": "G2", "scorer": "Ezequiel Maidana", "team": "Racing Club", "minute": 40, "minute_text": "five minutes before halftime", "assist": "Bautista Ferreyra", "kind": "shot"}
{"id": "G3", "scorer": "Nahuel Ocampo-Ríos", "team": "Racing Club", "minute": 77}
{"id": "G4", "scorer": "Ezequiel Maidana", "team": "Racing Club", "minute": 40, "assist": "Bautista Ferreyra", "kind": "shot"}
{"id": "G5", "scorer": "Ezequiel Maidana", "team": "Racing Club", "minute": 40, "assist": "Bautista Ferreyra", "kind": "shot"}
{"id": "G6", "scorer": "Ezequiel Maidana", "team": "Racing Club", "minute": 40, "assist": "Bautista Ferreyra", "kind": "shot"}
{"id": "G7", "scorer": "Nahuel Ocampo-Ríos", "team": "Racing Club", "minute": 77, "minute_text": "77th"}
{"id": "G8", "scorer": "Nahuel Ocampo-Ríos", "team": "Racing Club", "minute": 77}
{"id": "G9", "scorer": "Rafinha Prado", "team": "Fluminense", "minute": 85, "minute_text": "five minutes left", "outcome": "ruled out"}
{"id": "G10", "scorer": "Ezequiel Maidana", "team": "Racing Club", "minute": 40, "assist": "Bautista Ferreyra", "kind": "shot"}
{"id": "G11", "scorer": "Nahuel Ocampo-Ríos", "team": "Racing Club", "minute": 77}
{"id": "G12", "team": "Fluminense", "scope": "background"}
