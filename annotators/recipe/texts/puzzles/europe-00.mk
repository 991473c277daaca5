⟦PERSON|Halvorsen⟧'s late ⟦G1|header⟧ lifts the gloom at ⟦VENUE|San Siro⟧

⟦FURNITURE|Beatrice Marland in Milan⟧

There are nights at ⟦VENUE|San Siro⟧ when the fog comes in over the third ring and sits there like an unpaid bill, and for 87 minutes of this one ⟦TEAM|Inter⟧ seemed content to let it sit. Then ⟦PERSON|Alassane Mbodj⟧, who had been on the pitch barely long enough to find his bearings, hung a cross on the far side of the area, ⟦PERSON|Tarik Halvorsen⟧ rose above a defender who had marked him faultlessly all night, and the fog, or something like it, lifted.

It finished ⟦SCORE|2-1⟧, and it kept the ⟦TEAM|Nerazzurri⟧ a point behind the leaders in a ⟦COMPETITION|Serie A⟧ season that refuses to declare itself. Whether they deserved it is a matter on which ⟦PERSON|Bruno Salvetti⟧, the ⟦TEAM|Bologna⟧ coach, had views. “We had the ball, we had the chances, we had the lead,” he said. “What we did not have was somebody to mark the ⟦NORP|Norwegian⟧ when it mattered.”

His side had been in front from the ⟦MINUTE|19th minute⟧. ⟦PERSON|Piet van Ruiten⟧, dithering on the edge of his own area like a man choosing a sandwich, was robbed by ⟦PERSON|Gian Marco Forlini⟧, whose square ball left ⟦PERSON|Leandro Quiroga⟧ with time to take a touch, look up and ⟦G2|stroke it past⟧ ⟦PERSON|Anders Lykke⟧. It was ⟦PERSON|Quiroga⟧'s game for an hour. He struck the outside of a post, he had a volley pushed over, and he drew a booking from each of the home centre-halves.

The ⟦G3|equaliser⟧, when it came, owed more to bureaucracy than inspiration. ⟦MINUTE|Eight minutes after the restart⟧ the referee was called to the monitor, spent an age there, and came back pointing at the spot for a handball nobody in the ground had claimed. ⟦PERSON|Domenico Bastoni⟧ waited for the whistling to subside and ⟦G4|rolled it⟧ down the middle.

⟦TEAM|Bologna⟧ did not fold. ⟦PERSON|Forlini⟧ cut inside and drilled narrowly wide, ⟦PERSON|Quiroga⟧ had a header cleared from beneath the bar, and a draw would have been the least of their due. But ⟦PERSON|Halvorsen⟧ has 11 ⟦G5|goals⟧ now, and this is what the good ones do: nothing, nothing, nothing, and then, with ⟦MINUTE|88 minutes⟧ gone, the only thing anybody will remember. “I touched the ball nine times,” he said, grinning. “The ninth was all right.”

⟦TEAM|Bologna⟧, for whom ⟦PERSON|Quiroga⟧ ⟦G6|scored twice⟧ in this fixture ⟦DATE|last season⟧, drop to eighth. ⟦TEAM|Inter⟧ travel to ⟦TEAM|Udinese⟧ on ⟦DATE|Sunday⟧.
⟦FURNITURE|Read more: Serie A table, results and fixtures⟧
=====GOALS=====
{"id": "G1", "scorer": "Tarik Halvorsen", "team": "Inter", "minute": 88, "assist": "Alassane Mbodj", "kind": "header"}
{"id": "G2", "scorer": "Leandro Quiroga", "team": "Bologna", "minute": 19, "minute_text": "19th minute", "kind": "shot"}
{"id": "G3", "scorer": "Domenico Bastoni", "team": "Inter", "minute": 53, "minute_text": "Eight minutes after the restart", "kind": "penalty"}
{"id": "G4", "scorer": "Domenico Bastoni", "team": "Inter", "minute": 53, "minute_text": "Eight minutes after the restart", "kind": "penalty"}
{"id": "G5", "scorer": "Tarik Halvorsen", "team": "Inter", "count": 11, "scope": "background"}
{"id": "G6", "scorer": "Leandro Quiroga", "team": "Bologna", "count": 2, "scope": "background"}
