⟦TEAM|Kairat⟧ - ⟦TEAM|Astana⟧ ⟦SCORE|2:1⟧
In the central match of the round ⟦TEAM|Kairat⟧ defeated ⟦TEAM|Astana⟧ in ⟦GPE|Almaty⟧ and strengthened the first position in the ⟦COMPETITION|Kazakhstan Premier League⟧ table.
The ⟦G1|account was opened⟧ from the penalty spot. On the ⟦MINUTE|34th minute⟧ ⟦NORP|Montenegrin⟧ striker ⟦PERSON|Vuk Radović⟧ ⟦G2|exactly hit the left corner⟧ after ⟦PERSON|Daniyar Seitov⟧ had played with the hand. Before this ⟦PERSON|Radović⟧ had not realised two moments: the first time the goalkeeper ⟦PERSON|Nikola Pantić⟧ beat off the ball with the leg, the second time the crossbar helped.
⟦TEAM|Astana⟧ could go to the ⟦MINUTE|break⟧ with a draw, but the shot of ⟦PERSON|Timur Akhmetov⟧ from the limit of the area was taken by ⟦PERSON|Alexei Ryabov⟧.
After the rest the guests added in speed. ⟦PERSON|Akhmetov⟧ broke away from ⟦PERSON|Ruslan Sultanov⟧ and, receiving the pass of ⟦PERSON|Seitov⟧, ⟦G3|struck into the far lower corner⟧ - ⟦SCORE|1:1⟧ (⟦MINUTE|61⟧). In a couple of minutes ⟦PERSON|Seitov⟧ could have brought his team forward, but he sent the ball above the goal from six metres.
The decisive ⟦G4|goal⟧ was scored in the ⟦MINUTE|73rd minute⟧. ⟦PERSON|Pantić⟧ parried a blow by ⟦PERSON|Radović⟧ in front of himself and ⟦PERSON|Marat Iskakov⟧ was first on the finishing, ⟦SCORE|2:1⟧.
In the end ⟦TEAM|Astana⟧ pressed. The ⟦NORP|Serbian⟧ keeper himself went to the attack at the last corner and almost scored with his head: the ball flew a metre from the post. ⟦PERSON|Ryabov⟧ had saved a minute earlier after a blow from ⟦PERSON|Akhmetov⟧.
"We gave up the initiative, but the character was ⟦NORP|Kazakh⟧," said the ⟦TEAM|Kairat⟧ coach to ⟦ORG|Vesti.kz⟧.
The match at the ⟦VENUE|Central Stadium⟧ was visited by 21,300 spectators. Next ⟦TEAM|Kairat⟧ play in the ⟦COMPETITION|Champions League⟧ qualification, ⟦TEAM|Astana⟧ meet ⟦TEAM|Tobol⟧.
=====GOALS=====
{"id": "G1", "scorer": "Vuk Radović", "team": "Kairat", "minute": 34, "minute_text": "34th minute", "kind": "penalty"}
{"id": "G2", "scorer": "Vuk Radović", "team": "Kairat", "minute": 34, "minute_text": "34th minute", "kind": "penalty"}
{"id": "G3", "scorer": "Timur Akhmetov", "team": "Astana", "minute": 61, "minute_text": "61", "assist": "Daniyar Seitov", "kind": "shot"}
{"id": "G4", "scorer": "Marat Iskakov", "team": "Kairat", "minute": 73, "minute_text": "73rd minute", "kind": "shot"}
