⟦TEAM|Colombia⟧ lose lead and two points against ⟦TEAM|Chile⟧
⟦DATE|July 19⟧ (⟦ORG|EFE⟧).- ⟦TEAM|Colombia⟧ were minutes from the semi-finals of the ⟦COMPETITION|Copa América Femenina⟧ when ⟦TEAM|Chile⟧'s ⟦PERSON|Valentina Tejada⟧ ⟦G1|snatched the tie⟧, ⟦SCORE|1-1⟧, on ⟦DATE|Saturday⟧ in ⟦GPE|Cali⟧, and the classification will be decided on the last day.
The hosts ⟦G2|opened the account⟧ with ⟦PERSON|Ximena Patiño⟧ and administered the advantage with more work than play. A lapse of their goalkeeper was the origin of the ⟦NORP|Chilean⟧ ⟦G3|goal⟧.
From the beginning the ⟦TEAM|Colombians⟧ had the ball. ⟦PERSON|Yuliana Cuesta⟧ tried from far and ⟦PERSON|Sofía Bermúdez⟧ deflected to corner, at the ⟦MINUTE|5th minute⟧. The same ⟦PERSON|Cuesta⟧ finished a collective play with a shot that passed licking the post. At ⟦MINUTE|minute 28⟧ came the ⟦G4|goal⟧ of ⟦PERSON|Patiño⟧, of good manufacture: ⟦PERSON|Daniela Robledo⟧ stole in the middle from ⟦PERSON|Lucía Armendáriz⟧, opened for ⟦PERSON|Cuesta⟧, and the low center was pushed by the number 9 before the exit of ⟦PERSON|Bermúdez⟧.
⟦TEAM|La Roja⟧ were without ideas. ⟦PERSON|Tejada⟧, very alone, received two balls in the whole first part. But ⟦PERSON|Armendáriz⟧, to whom the lost ball that originated the conceded ⟦G5|goal⟧ had hurt, grew in the second and with her the team. She put one against the crossbar. She had another saved by ⟦PERSON|Camila Roa⟧.
When the public was already asking the hour, ⟦PERSON|Roa⟧ tried to begin quickly with the hand. She threw it to nobody. ⟦PERSON|Armendáriz⟧ collected and her pass between ⟦PERSON|Robledo⟧ and the other central left ⟦PERSON|Tejada⟧ facing the frame; the forward of only 17 years ⟦G6|defined with the left⟧ for the ⟦G7|equality⟧.
"It is a ⟦G8|goal⟧ for my grandmother," said ⟦PERSON|Tejada⟧ to ⟦ORG|EFE⟧. She had ⟦G9|scored⟧ also against ⟦TEAM|Peru⟧ in the debut.
⟦PERSON|Roa⟧ left crying. "I wanted to win a second and I lost two points," she admitted.
The ⟦NORP|Colombian⟧ selector defended her: "Without ⟦PERSON|Camila⟧ we're not here. We had to make the second and we didn't make it. That's all."
=====GOALS=====
{"id": "G1", "scorer": "Valentina Tejada", "team": "Chile", "assist": "Lucía Armendáriz", "kind": "shot"}
{"id": "G2", "scorer": "Ximena Patiño", "team": "Colombia", "minute": 28, "assist": "Yuliana Cuesta", "kind": "shot"}
{"id": "G3", "scorer": "Valentina Tejada", "team": "Chile", "assist": "Lucía Armendáriz", "kind": "shot"}
{"id": "G4", "scorer": "Ximena Patiño", "team": "Colombia", "minute": 28, "assist": "Yuliana Cuesta", "kind": "shot", "minute_text": "minute 28"}
{"id": "G5", "scorer": "Ximena Patiño", "team": "Colombia", "minute": 28, "assist": "Yuliana Cuesta", "kind": "shot"}
{"id": "G6", "scorer": "Valentina Tejada", "team": "Chile", "assist": "Lucía Armendáriz", "kind": "shot"}
{"id": "G7", "scorer": "Valentina Tejada", "team": "Chile", "assist": "Lucía Armendáriz", "kind": "shot"}
{"id": "G8", "scorer": "Valentina Tejada", "team": "Chile", "assist": "Lucía Armendáriz", "kind": "shot"}
{"id": "G9", "scorer": "Valentina Tejada", "team": "Chile", "scope": "background"}
