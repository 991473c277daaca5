⟦NORP|Dominicans⟧' first win over ⟦TEAM|El Salvador⟧ brings tears in ⟦GPE|Santo Domingo⟧
SANTO DOMINGO (⟦ORG|EFE⟧).- Twelve attempts, twelve failures. On the thirteenth, the ⟦TEAM|Dominican Republic⟧ beat ⟦TEAM|El Salvador⟧, ⟦SCORE|2-1⟧, and ⟦PERSON|Ramón Beltré⟧ cried on his assistant's shoulder.
⟦PERSON|Jairo Montás⟧ and ⟦PERSON|Luis Ángel Peguero⟧ ⟦G1|got the goals⟧ on a heavy field at the ⟦VENUE|Estadio Félix Sánchez⟧. A late ⟦G2|penalty⟧ by ⟦PERSON|Marvin Pineda⟧, in the ⟦MINUTE|81st⟧, made a party into an ordeal.
"I was in the team that lost six to ⟦TEAM|La Selecta⟧," said ⟦PERSON|Beltré⟧, the coach. "My mother wanted me to study."
⟦PERSON|Montás⟧ ⟦G3|scored the first⟧ after ⟦MINUTE|12 minutes⟧, ⟦PERSON|Peguero⟧ drawing the goalkeeper and leaving him with an empty net. The winger himself had missed a clearer opportunity a moment before and on ⟦MINUTE|29⟧ he missed another, over from the six-yard line.
The ⟦NORP|Salvadoran⟧ side controlled the ball without using it. ⟦PERSON|Josué Alfaro⟧'s free-kick grazed the post, ⟦PERSON|Pineda⟧'s header was saved by ⟦PERSON|Edwin Sención⟧, and a shot by ⟦PERSON|Carlos Duverge⟧, a defender, flew into the dugouts.
In the second half ⟦PERSON|Yohan Guzmán⟧ almost had his name on the board when a clearance struck him and rebounded against the bar. ⟦PERSON|Peguero⟧, ⟦MINUTE|midway through the half⟧, ⟦G4|did have his⟧: he robbed ⟦PERSON|Duverge⟧, ran forty metres and, in the ⟦MINUTE|68th minute⟧, ⟦G5|slipped it between the legs of the goalkeeper⟧.
⟦PERSON|Pineda⟧'s ⟦G6|spot-kick⟧ brought eleven minutes of suffering. ⟦PERSON|Alfaro⟧ shot at ⟦PERSON|Sención⟧; ⟦PERSON|Pineda⟧, from a corner, headed against a defender.
The ⟦TEAM|Quisqueyanos⟧, who have never played in a ⟦COMPETITION|Gold Cup⟧, top their ⟦COMPETITION|Concacaf Nations League⟧ group before travelling to ⟦TEAM|Guatemala⟧. The rematch in ⟦GPE|San Salvador⟧ is in ⟦DATE|June⟧.
⟦FURNITURE|Listín Diario / EFE⟧
=====GOALS=====
{"id": "G1", "scorer": "Jairo Montás; Luis Ángel Peguero", "team": "Dominican Republic", "count": 2}
{"id": "G2", "scorer": "Marvin Pineda", "team": "El Salvador", "minute": 81, "minute_text": "81st", "kind": "penalty"}
{"id": "G3", "scorer": "Jairo Montás", "team": "Dominican Republic", "minute": 12, "minute_text": "12 minutes", "assist": "Luis Ángel Peguero", "kind": "shot"}
{"id": "G4", "scorer": "Luis Ángel Peguero", "team": "Dominican Republic", "minute": 68, "minute_text": "midway through the half", "kind": "shot"}
{"id": "G5", "scorer": "Luis Ángel Peguero", "team": "Dominican Republic", "minute": 68, "minute_text": "68th minute", "kind": "shot"}
{"id": "G6", "scorer": "Marvin Pineda", "team": "El Salvador", "minute": 81, "kind": "penalty"}
