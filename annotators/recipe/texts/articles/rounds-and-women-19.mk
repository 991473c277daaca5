⟦COMPETITION|Women's Champions League⟧: late show keeps ⟦TEAM|Arsenal⟧ alive; ⟦TEAM|PSG⟧ and ⟦TEAM|Wolfsburg⟧ through

⟦TEAM|Arsenal⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Benfica⟧

Substitute ⟦PERSON|Ayumi Kondo⟧ ⟦G1|struck twice⟧ in the ⟦MINUTE|final ten minutes⟧ to keep alive ⟦TEAM|Arsenal⟧'s hopes of progressing. ⟦PERSON|Catarina Vilhena⟧ had ⟦G2|put ⟦TEAM|Benfica⟧ ahead⟧ with a penalty on ⟦MINUTE|25 minutes⟧, and the side from ⟦GPE|Portugal⟧ were eight minutes from top spot in ⟦COMPETITION|Group C⟧ when the ⟦NORP|Japanese⟧ forward ⟦G3|poked in⟧ ⟦PERSON|Rebecca Osei-Tutu⟧'s cross (⟦MINUTE|82⟧). ⟦PERSON|Kondo⟧'s ⟦G4|winner⟧, in the ⟦MINUTE|89th minute⟧, went in off a post. "She trains like that every day," said captain ⟦PERSON|Lena Sandvik⟧.

⟦TEAM|Juventus⟧ ⟦SCORE|0-3⟧ ⟦TEAM|Chelsea⟧

Already qualified, ⟦TEAM|Chelsea⟧ rested eight in ⟦GPE|Turin⟧ and won all the same with ⟦G5|goals⟧ by ⟦PERSON|Fabiana Ribas⟧, ⟦PERSON|Mary Earley-Knox⟧ and, from the penalty spot, ⟦PERSON|Agnieszka Wrona⟧. The ⟦G6|first⟧ came on ⟦MINUTE|14 minutes⟧, the ⟦G7|last⟧ on ⟦MINUTE|90+4⟧. ⟦TEAM|Juventus⟧ had ⟦PERSON|Sara Mourinha⟧ sent off at ⟦SCORE|2-0⟧.

⟦TEAM|PSG⟧ ⟦SCORE|4-1⟧ ⟦TEAM|Häcken⟧

The ⟦NORP|Parisians⟧ were behind at the ⟦MINUTE|interval⟧ after ⟦PERSON|Emilie Haugen⟧'s ⟦G8|breakaway⟧ in the ⟦MINUTE|31st minute⟧ but ⟦G9|scored four times⟧ after it. ⟦PERSON|Klara Zidan⟧ led the way with ⟦G10|two⟧, on ⟦MINUTE|49⟧ and ⟦MINUTE|56⟧, ⟦PERSON|Bruna Telles⟧ ⟦G11|made it three⟧ with ⟦MINUTE|20 minutes left⟧ and ⟦PERSON|Tabitha Acheampong⟧, the last of them, ⟦G12|scored⟧ on ⟦MINUTE|85⟧. Needing just a point, ⟦TEAM|Paris⟧ finish second in ⟦COMPETITION|Group A⟧.

⟦TEAM|Wolfsburg⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Roma⟧

A single ⟦G13|header⟧ was sufficient for the ⟦TEAM|She-Wolves⟧. It was ⟦G14|scored⟧ by the ⟦NORP|Norwegian⟧-born ⟦PERSON|Marta Olsson-Reyes⟧ from a ⟦NORP|German⟧ speciality, the near-post corner, ⟦MINUTE|ten minutes before the break⟧. ⟦TEAM|Roma⟧'s goalkeeper kept the score down thereafter and ⟦ORG|UEFA⟧ later named her player of the match.

⟦TEAM|St Pölten⟧ v ⟦TEAM|Vålerenga⟧ was abandoned in ⟦GPE|Austria⟧ at ⟦SCORE|0-0⟧ because of fog, with ⟦MINUTE|38 minutes⟧ played. A new date will be set ⟦DATE|this week⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ayumi Kondo", "team": "Arsenal", "count": 2}
{"id": "G2", "scorer": "Catarina Vilhena", "team": "Benfica", "minute": 25, "kind": "penalty", "minute_text": "25 minutes"}
{"id": "G3", "scorer": "Ayumi Kondo", "team": "Arsenal", "minute": 82, "assist": "Rebecca Osei-Tutu", "kind": "shot", "minute_text": "82"}
{"id": "G4", "scorer": "Ayumi Kondo", "team": "Arsenal", "minute": 89, "minute_text": "89th minute"}
{"id": "G5", "scorer": "Fabiana Ribas; Mary Earley-Knox; Agnieszka Wrona", "team": "Chelsea", "count": 3}
{"id": "G6", "scorer": "Fabiana Ribas", "team": "Chelsea", "minute": 14, "minute_text": "14 minutes"}
{"id": "G7", "scorer": "Agnieszka Wrona", "team": "Chelsea", "minute": 90, "added": 4, "kind": "penalty", "minute_text": "90+4"}
{"id": "G8", "scorer": "Emilie Haugen", "team": "Häcken", "minute": 31, "minute_text": "31st minute"}
{"id": "G9", "scorer": "Klara Zidan; Bruna Telles; Tabitha Acheampong", "team": "PSG", "count": 4}
{"id": "G10", "scorer": "Klara Zidan", "team": "PSG", "count": 2}
{"id": "G11", "scorer": "Bruna Telles", "team": "PSG", "minute": 70, "minute_text": "20 minutes left"}
{"id": "G12", "scorer": "Tabitha Acheampong", "team": "PSG", "minute": 85, "minute_text": "85"}
{"id": "G13", "scorer": "Marta Olsson-Reyes", "team": "Wolfsburg", "minute": 35, "kind": "header"}
{"id": "G14", "scorer": "Marta Olsson-Reyes", "team": "Wolfsburg", "minute": 35, "kind": "header", "minute_text": "ten minutes before the break"}
