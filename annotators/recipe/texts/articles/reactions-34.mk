⟦TEAM|Malmo⟧ - ⟦TEAM|Shakhtar⟧ ⟦SCORE|1:4⟧. The ⟦TEAM|Miners⟧ staged a rout in ⟦GPE|Sweden⟧, ⟦PERSON|Tavares-Pinto⟧ ⟦G1|made a poker⟧

"⟦TEAM|Shakhtar⟧" confidently dealt with "⟦TEAM|Malmo⟧" in the match of the 5th round of the main stage of the ⟦COMPETITION|Europa League⟧ - ⟦SCORE|4:1⟧. All four ⟦G2|goals⟧ of the guests was on account of ⟦NORP|Brazilian⟧ ⟦PERSON|Léo Tavares-Pinto⟧.

The score in the match was ⟦G3|opened⟧ by the forward already in the ⟦MINUTE|11th minute⟧. ⟦PERSON|Artem Voloshyn⟧ gave an excellent pass behind the back of the defenders, and he left goalkeeper of ⟦NORP|Swedes⟧ without chances. Still before the ⟦MINUTE|break⟧ the advantage was ⟦G4|doubled⟧ from a penalty on the ⟦MINUTE|33 minute⟧, and immediately after it ⟦PERSON|Tavares-Pinto⟧ ⟦G5|made a hat-trick⟧ (⟦MINUTE|46 minute⟧) - this time with head from a serve of ⟦PERSON|Pavlo Demchuk⟧.

Hosts answered by the ⟦G6|goal of prestige⟧. ⟦NORP|Finn⟧ ⟦PERSON|Henrik Saarinen⟧ ⟦G7|distinguished himself⟧ on the ⟦MINUTE|70 minute⟧. But the last word remained for the guests: in the ⟦MINUTE|88th⟧ ⟦PERSON|Tavares-Pinto⟧ ⟦G8|executed his fourth⟧, having thrown the ball between the legs of the goalkeeper.

Coach of ⟦TEAM|Malmo⟧ ⟦PERSON|Zoran Mitev⟧ recognized: "It is not pleasant to lose so. We knew what he can, and we left him alone four times. After the ⟦G9|second goal⟧ it was clear who will win." The ⟦NORP|Macedonian⟧, recall, has contract until ⟦DATE|summer⟧.

⟦PERSON|Voloshyn⟧ in comment for ⟦ORG|Tribuna⟧: "⟦PERSON|Léo⟧ is ⟦PERSON|Léo⟧. I could pass the ball to him with eyes closed. But please do not forget ⟦PERSON|Bilyk⟧, he saved us at ⟦SCORE|0:2⟧ when they came out two on one."

In the parallel match goals were not seen. Next round of ⟦ORG|UEFA⟧ competition - ⟦DATE|December 11⟧.

⟦FURNITURE|Subscribe on our channel and be first who knows!⟧
⟦FURNITURE|Source: football24. Photo: press service⟧
⟦FURNITURE|Goals: Tavares-Pinto, 11, 33 (pen), 46, 88 - Saarinen, 70⟧
=====GOALS=====
{"id": "G1", "scorer": "Léo Tavares-Pinto", "team": "Shakhtar", "count": 4}
{"id": "G2", "scorer": "Léo Tavares-Pinto", "team": "Shakhtar", "count": 4}
{"id": "G3", "scorer": "Léo Tavares-Pinto", "team": "Shakhtar", "minute": 11, "assist": "Artem Voloshyn", "minute_text": "11th minute"}
{"id": "G4", "scorer": "Léo Tavares-Pinto", "team": "Shakhtar", "minute": 33, "kind": "penalty", "minute_text": "33 minute"}
{"id": "G5", "scorer": "Léo Tavares-Pinto", "team": "Shakhtar", "minute": 46, "kind": "header", "assist": "Pavlo Demchuk", "minute_text": "46 minute", "score": "0-3"}
{"id": "G6", "scorer": "Henrik Saarinen", "team": "Malmo", "minute": 70, "minute_text": "70 minute"}
{"id": "G7", "scorer": "Henrik Saarinen", "team": "Malmo", "minute": 70, "minute_text": "70 minute"}
{"id": "G8", "scorer": "Léo Tavares-Pinto", "team": "Shakhtar", "minute": 88, "minute_text": "88th"}
{"id": "G9", "scorer": "Léo Tavares-Pinto", "team": "Shakhtar", "minute": 33, "kind": "penalty"}
