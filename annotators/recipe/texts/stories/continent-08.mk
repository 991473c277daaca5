⟦TEAM|Napoli⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Arsenal⟧: ⟦PERSON|Caruana-Riva⟧ ⟦G1|settles⟧ it for ⟦NORP|Italian⟧ champions

⟦PERSON|Elio Caruana-Riva⟧'s second-half ⟦G2|strike⟧ gave ⟦TEAM|Napoli⟧ victory over ⟦TEAM|Arsenal⟧ on matchday five of the ⟦COMPETITION|Champions League⟧, ⟦PERSON|Lasse Bjørkli⟧ having ⟦G3|got the visitors back on terms⟧ after an ⟦G4|own goal⟧ by ⟦PERSON|Jeremy Oduya⟧.

⟦TEAM|Napoli⟧ were a yard quicker in the opening exchanges and ⟦PERSON|Tomé Abrantes⟧ had already shot into the side netting when they ⟦G5|went ahead⟧ on ⟦MINUTE|18 minutes⟧. ⟦PERSON|Ciro Sabatino⟧'s drilled cross was meant for ⟦PERSON|Caruana-Riva⟧; ⟦PERSON|Oduya⟧, racing back, ⟦G6|turned it past his own keeper⟧.

The goalkeeper in question, ⟦PERSON|Henrik Mazur⟧, kept ⟦TEAM|Arsenal⟧ in touch with a stop from ⟦PERSON|Abrantes⟧ at his near post, and gradually the ⟦COMPETITION|Premier League⟧ side found their feet. ⟦PERSON|Bjørkli⟧ curled one over, ⟦PERSON|Dominic Achterberg⟧'s header was cleared off the line by ⟦PERSON|Sabatino⟧, and ⟦PERSON|Callum Prentiss⟧, starting for the first time since ⟦DATE|October⟧, forced ⟦PERSON|Nicola Tedeschini⟧ to tip over in the ⟦MINUTE|36th minute⟧.

The ⟦G7|equaliser⟧ was a thing of beauty. Three quick passes down the left freed ⟦PERSON|Prentiss⟧, whose cutback was left by ⟦PERSON|Achterberg⟧ for ⟦PERSON|Bjørkli⟧ to ⟦G8|bend round ⟦PERSON|Tedeschini⟧⟧ with ⟦MINUTE|half-time⟧ approaching.

If anything ⟦TEAM|Arsenal⟧ looked the likelier winners after the restart. ⟦PERSON|Achterberg⟧ had a ⟦G9|goal⟧ disallowed in the ⟦MINUTE|53rd minute⟧ for a push on ⟦PERSON|Rrahim Gashi⟧. Within ⟦MINUTE|60 seconds⟧, though, the ball was at the other end, ⟦PERSON|Mazur⟧ had parried from ⟦PERSON|Abrantes⟧, and ⟦PERSON|Caruana-Riva⟧ ⟦G10|returned the loose ball with interest⟧.

The hosts then showed why they have conceded the fewest goals in ⟦GPE|Italy⟧. ⟦PERSON|Gashi⟧ blocked from ⟦PERSON|Prentiss⟧, ⟦PERSON|Tedeschini⟧ plunged to his right to hold ⟦PERSON|Bjørkli⟧'s free-kick, and ⟦TEAM|Arsenal⟧ ended the match searching for an equaliser with ⟦PERSON|Oduya⟧ as a strike partner for ⟦PERSON|Achterberg⟧.

⟦PERSON|Elio Caruana-Riva⟧, ⟦TEAM|Napoli⟧ forward: "I was in the right place, that's all. The ⟦G11|goal⟧ before the ⟦MINUTE|break⟧ hurt us, we had to come out and start again. When I ⟦G12|scored⟧ I looked straight at the linesman because I had seen theirs go."

⟦PERSON|Jeremy Oduya⟧, ⟦TEAM|Arsenal⟧ defender: "If I don't touch it, he taps in. It ⟦G13|ends up in the back of our net⟧, and it's my name on it."

⟦TEAM|Napoli⟧ are third with 12 points and can finish as high as first. ⟦TEAM|Arsenal⟧ visit ⟦TEAM|Copenhagen⟧ in ⟦DATE|January⟧.
=====GOALS=====
{"id": "G1", "scorer": "Elio Caruana-Riva", "team": "Napoli", "minute": 54, "kind": "shot"}
{"id": "G2", "scorer": "Elio Caruana-Riva", "team": "Napoli", "minute": 54, "kind": "shot"}
{"id": "G3", "scorer": "Lasse Bjørkli", "team": "Arsenal", "assist": "Callum Prentiss", "kind": "shot"}
{"id": "G4", "scorer": "Jeremy Oduya", "team": "Napoli", "minute": 18, "kind": "own goal"}
{"id": "G5", "scorer": "Jeremy Oduya", "team": "Napoli", "minute": 18, "kind": "own goal", "minute_text": "18 minutes"}
{"id": "G6", "scorer": "Jeremy Oduya", "team": "Napoli", "minute": 18, "kind": "own goal", "minute_text": "18 minutes"}
{"id": "G7", "scorer": "Lasse Bjørkli", "team": "Arsenal", "assist": "Callum Prentiss", "kind": "shot"}
{"id": "G8", "scorer": "Lasse Bjørkli", "team": "Arsenal", "assist": "Callum Prentiss", "kind": "shot"}
{"id": "G9", "scorer": "Dominic Achterberg", "team": "Arsenal", "minute": 53, "outcome": "ruled out", "minute_text": "53rd minute"}
{"id": "G10", "scorer": "Elio Caruana-Riva", "team": "Napoli", "minute": 54, "kind": "shot", "minute_text": "60 seconds"}
{"id": "G11", "scorer": "Lasse Bjørkli", "team": "Arsenal", "assist": "Callum Prentiss", "kind": "shot"}
{"id": "G12", "scorer": "Elio Caruana-Riva", "team": "Napoli", "minute": 54, "kind": "shot"}
{"id": "G13", "scorer": "Jeremy Oduya", "team": "Napoli", "minute": 18, "kind": "own goal"}
