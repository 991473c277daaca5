⟦TEAM|Lanús⟧ ⟦SCORE|1⟧ ⟦TEAM|Racing⟧ ⟦SCORE|3⟧
Two ⟦G1|goals⟧ in a minute and a half turned the game around for ⟦TEAM|Racing Club⟧, who had been second best in every department at ⟦VENUE|La Fortaleza⟧ until the ⟦MINUTE|70th minute⟧.
⟦TEAM|Lanús⟧ were ⟦G2|leading⟧, and deservedly. ⟦PERSON|Agustín Roldán⟧'s ⟦G3|goal⟧ shortly after ⟦MINUTE|half-time⟧ had crowned a move that went from one area to the other, and ⟦PERSON|Rodrigo Vilaseca⟧ in the ⟦TEAM|Racing⟧ goal had been called upon far more often than he'd like.
It all began to go wrong for the ⟦TEAM|Granate⟧ when ⟦PERSON|Tomás Echenique⟧ went off hurt. The man he had been marking, ⟦PERSON|Franco Sosa Díaz⟧, received from the kick-in with his back to goal, was allowed to turn, and ⟦G4|let go from 25 metres⟧. It was the ⟦MINUTE|71st⟧. The keeper, ⟦PERSON|Iván Cufré-Paz⟧, was still picking the ball out when ⟦PERSON|Enzo Maidana⟧ robbed ⟦PERSON|Roldán⟧ from the restart, ran straight through the middle and passed. ⟦PERSON|Sosa Díaz⟧'s touch was heavy, the keeper spread himself, and ⟦PERSON|Lautaro Bianchetti⟧, who had just come on, ⟦G5|could not miss⟧ the gaping goal.
"I looked at the scoreboard and I thought it was an error," said the ⟦TEAM|Lanús⟧ coach. "⟦SCORE|1-0⟧, ⟦SCORE|1-1⟧, ⟦SCORE|1-2⟧. I hadn't sat down."
It could have been different. ⟦PERSON|Roldán⟧ had two chances at ⟦SCORE|1-0⟧: the first a header saved by ⟦PERSON|Vilaseca⟧ in the ⟦MINUTE|58th minute⟧, the second a miss that he'll be seeing in his sleep.
The ⟦G6|third⟧ was given by the referee and put away by ⟦PERSON|Maidana⟧. ⟦PERSON|Cufré-Paz⟧ brought down ⟦PERSON|Bianchetti⟧, and the ⟦NORP|Uruguayan⟧'s kick, though struck poorly, ⟦G7|squirmed in⟧.
⟦PERSON|Bianchetti⟧'s ⟦G8|goal⟧ was his ⟦G9|first⟧ since returning from injury. He lifted his shirt to show a message to his physio. "He told me three weeks, it was a year," he told ⟦ORG|Olé⟧. "So the ⟦G10|goal⟧ isn't for him, only the shirt."
⟦TEAM|Racing⟧ are at ⟦VENUE|El Cilindro⟧ on ⟦DATE|Sunday⟧, against ⟦TEAM|San Lorenzo⟧. ⟦TEAM|Lanús⟧ are off until the ⟦DATE|14th⟧.
=====GOALS=====
{"id": "G1", "scorer": "Franco Sosa Díaz; Lautaro Bianchetti", "team": "Racing Club", "count": 2}
{"id": "G2", "scorer": "Agustín Roldán", "team": "Lanús", "kind": "shot"}
{"id": "G3", "scorer": "Agustín Roldán", "team": "Lanús", "kind": "shot"}
{"id": "G4", "scorer": "Franco Sosa Díaz", "team": "Racing Club", "minute": 71, "kind": "shot", "minute_text": "71st"}
{"id": "G5", "scorer": "Lautaro Bianchetti", "team": "Racing Club", "kind": "shot"}
{"id": "G6", "scorer": "Enzo Maidana", "team": "Racing Club", "kind": "penalty"}
{"id": "G7", "scorer": "Enzo Maidana", "team": "Racing Club", "kind": "penalty"}
{"id": "G8", "scorer": "Lautaro Bianchetti", "team": "Racing Club", "kind": "shot"}
{"id": "G9", "scorer": "Lautaro Bianchetti", "team": "Racing Club", "kind": "shot"}
{"id": "G10", "scorer": "Lautaro Bianchetti", "team": "Racing Club", "kind": "shot"}
