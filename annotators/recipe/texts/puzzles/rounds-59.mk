Scout report: ⟦PERSON|Viktor Aronsson⟧
⟦FURNITURE|Tactics Weekly⟧
Club: ⟦TEAM|Sporting CP⟧. Age: 24. Height: 1.89m. Foot: right. ⟦DATE|This season⟧: 24 games, ⟦G1|28 goals⟧, 5 assists. Contract until ⟦DATE|2030⟧.
You have probably seen the clip. It is the ⟦GPE|Lisbon⟧ derby, ⟦TEAM|Benfica⟧ have a corner, and ⟦PERSON|Viktor Aronsson⟧ heads it clear himself, sets off, receives it again from ⟦PERSON|João Caeiro⟧ around the halfway line, holds off ⟦PERSON|António Silvestre⟧, holds off ⟦PERSON|Silvestre⟧ again, and, with ⟦PERSON|Anatoliy Trubchuk⟧ coming out, ⟦G2|lifts it over him⟧. There are 11 seconds between the first header and the net.
That ⟦G3|goal⟧ shows the two things that matter: he is stronger than he looks and he makes up his mind early. Of his ⟦G4|28⟧ none has involved more than three touches in the box. Compare the ⟦G5|equaliser⟧ at ⟦TEAM|Guimarães⟧, struck on the half-volley before the defender, ⟦PERSON|Toni Borevković-Lima⟧, had turned round, with the miss ⟦MINUTE|ten minutes earlier⟧, when he took an extra touch and hit the keeper. He told us he thinks about the miss.
Penalties: he has ⟦G6|converted 11⟧ of 12. He goes to the keeper’s left. The twelfth, saved by ⟦PERSON|Diogo Costinha⟧ of ⟦TEAM|Porto⟧, also went to the keeper’s left. ⟦PERSON|Aronsson⟧ reached the rebound first and put it over.
In the air: average. Only ⟦G7|two headers⟧ all season, though the second of those, at ⟦TEAM|Rangers⟧’ expense in ⟦GPE|Glasgow⟧, was the important one.
Movement: outstanding. Watch the ⟦G8|second goal⟧ against ⟦TEAM|Juventus⟧, from a pass ⟦PERSON|Pedro Gonçalvinho⟧ did not yet know he was going to play. He ⟦G9|finished⟧ that one with his left.
Weaknesses: he drifts offside (31 times; ⟦TEAM|Sporting⟧ have had three of his ⟦G10|goals⟧ disallowed), presses with his arms, and can be kicked out of matches. ⟦PERSON|Otávio Camacho-Reis⟧ did it in the cup. ⟦TEAM|Porto⟧ won ⟦SCORE|1-0⟧ through ⟦PERSON|Samu Aghehowa-Díaz⟧’s ⟦G11|goal⟧, and ⟦PERSON|Aronsson⟧ had 14 touches.
For ⟦TEAM|Sweden⟧ he is used wide. We don’t understand it, and judging by his face when he was substituted against ⟦TEAM|Switzerland⟧ on ⟦DATE|Thursday⟧, neither does he. He had by then ⟦G12|scored⟧, mind, ⟦PERSON|Gregor Köbeli⟧ letting it slip through his fingers.
Price: ⟦TEAM|Sporting⟧ want €90m. ⟦TEAM|Arsenal⟧, ⟦TEAM|Bayern⟧, ⟦TEAM|Manchester United⟧. Somebody will pay.
⟦FURNITURE|Subscribers get the full data pack⟧
=====GOALS=====
{"id": "G1", "scorer": "Viktor Aronsson", "team": "Sporting CP", "scope": "background", "count": 28}
{"id": "G2", "scorer": "Viktor Aronsson", "team": "Sporting CP", "scope": "background", "kind": "shot", "assist": "João Caeiro"}
{"id": "G3", "scorer": "Viktor Aronsson", "team": "Sporting CP", "scope": "background", "kind": "shot", "assist": "João Caeiro"}
{"id": "G4", "scorer": "Viktor Aronsson", "team": "Sporting CP", "scope": "background", "count": 28}
{"id": "G5", "scorer": "Viktor Aronsson", "team": "Sporting CP", "scope": "background", "kind": "volley"}
{"id": "G6", "scorer": "Viktor Aronsson", "team": "Sporting CP", "scope": "background", "count": 11, "kind": "penalty"}
{"id": "G7", "scorer": "Viktor Aronsson", "team": "Sporting CP", "scope": "background", "count": 2, "kind": "header"}
{"id": "G8", "scorer": "Viktor Aronsson", "team": "Sporting CP", "scope": "background", "kind": "shot", "assist": "Pedro Gonçalvinho"}
{"id": "G9", "scorer": "Viktor Aronsson", "team": "Sporting CP", "scope": "background", "kind": "shot", "assist": "Pedro Gonçalvinho"}
{"id": "G10", "scorer": "Viktor Aronsson", "team": "Sporting CP", "scope": "background", "count": 3, "outcome": "ruled out"}
{"id": "G11", "scorer": "Samu Aghehowa-Díaz", "team": "Porto", "scope": "background"}
{"id": "G12", "scorer": "Viktor Aronsson", "team": "Sweden", "scope": "background"}
