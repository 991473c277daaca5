⟦PERSON|Osei-Bonsu⟧: 'That ⟦G1|goal⟧ was for my father'

⟦FURNITURE|Match reaction | Ligue 1 | Published 09:14⟧

A day on from the most dramatic evening of his short career, ⟦PERSON|Kwame Osei-Bonsu⟧ was still receiving messages. Four hundred and eleven, he told the reporters gathered at ⟦VENUE|La Commanderie⟧, and he intended to answer every one.

"My phone died in the dressing room," the ⟦TEAM|Ghana⟧ international said. "My father was trying to call. I only heard him at midnight. He was crying, I was crying. That one was for him."

"That one" needs little introduction in ⟦GPE|Marseille⟧. ⟦TEAM|Olympique de Marseille⟧ and ⟦TEAM|Lens⟧ had each missed a penalty, each lost a centre-back to injury and each hit the woodwork when, ⟦MINUTE|three minutes from time⟧ at the ⟦VENUE|Stade Velodrome⟧, the teenager collected a throw from ⟦PERSON|Bastien Laurier⟧, dropped a shoulder and ⟦G2|whipped⟧ a shot around ⟦PERSON|Jelle Vandeput⟧ that the ⟦NORP|Belgian⟧ goalkeeper never saw. It finished ⟦SCORE|2-1⟧. It might have finished five apiece.

⟦TEAM|Marseille⟧'s other ⟦G3|goal⟧, the one that has been a little forgotten in the noise, had come from the captain. ⟦PERSON|Emiliano Duarte⟧ rose to ⟦G4|nod ⟦TEAM|OM⟧ into the lead⟧ in the ⟦MINUTE|31st minute⟧ on ⟦DATE|Sunday⟧, after ⟦PERSON|Osei-Bonsu⟧ himself had swung over a corner. The ⟦NORP|Argentine⟧ defender limped off before the ⟦MINUTE|interval⟧ with a thigh complaint and scans have since confirmed that he'll miss about a month.

Between the two, ⟦TEAM|Lens⟧ were the better side by some distance. The head coach, ⟦PERSON|Franck Desmarets⟧, altered his system after the ⟦MINUTE|restart⟧, and his wing-backs pinned back those of the hosts. ⟦PERSON|Romain Thibaud⟧'s spot-kick, on ⟦MINUTE|52 minutes⟧, was too close to ⟦PERSON|Ivo Matic⟧, who held it at the second attempt. ⟦PERSON|Mamadou Sy⟧ shot over an open goal. When ⟦PERSON|Rayan Bellili⟧ got the visitors ⟦G5|level⟧ ⟦MINUTE|midway through the second half⟧, drifting off ⟦PERSON|Laurier⟧'s shoulder to ⟦G6|guide home⟧ a ⟦PERSON|Thibaud⟧ cross, nobody could call it unjust.

⟦FURNITURE|Read more: The numbers behind Marseille's surge⟧

⟦TEAM|Marseille⟧'s own missed penalty is the one the coach wanted to talk about. ⟦PERSON|Pedro Salvatierra⟧ has not enjoyed the taking of spot kicks since he arrived. "We have had six and ⟦G7|scored two⟧," said the ⟦NORP|Spaniard⟧, ruefully. "I changed the taker again. Perhaps I should take it. ⟦PERSON|Luc⟧ was confident; then ⟦PERSON|Vandeput⟧ guesses, and it's saved. I'm not angry with ⟦PERSON|Luc⟧. I'm angry with ⟦NORP|French⟧ statistics."

⟦PERSON|Luc Amiel⟧, whose kick it was, had gone on in place of ⟦PERSON|Duarte⟧. He did have a hand in the ⟦G8|winner⟧, though: it was his nudge that won the throw. "I will take that," he smiled. "It will not go down as an assist, but I'll take it."

There has been debate over whether the ⟦G9|equaliser⟧ ought to have stood. Replays broadcast by ⟦ORG|DAZN⟧ suggested ⟦PERSON|Bellili⟧'s heel was beyond the last man; the semi-automated system said level. ⟦PERSON|Salvatierra⟧ did not wish to argue. "If we had defended the cross, we don't speak about a heel. We ⟦G10|got in front⟧ and we sat down. In the second half I see a team that was waiting for something bad. OK, something bad arrived."

The win lifts ⟦TEAM|Marseille⟧ above ⟦TEAM|Monaco⟧ into second place, four points behind the leaders, ⟦TEAM|Paris Saint-Germain⟧. A trip to ⟦TEAM|Brest⟧ follows on ⟦DATE|Saturday⟧. Before that there is a ⟦COMPETITION|Europa League⟧ tie on ⟦DATE|Thursday⟧ against ⟦TEAM|Red Star Belgrade⟧, and ⟦PERSON|Salvatierra⟧ hinted that his match-winner would start on the bench. "He's eighteen. He played ninety minutes for the first time. In his head he's flying but the legs are heavy."

As for ⟦PERSON|Osei-Bonsu⟧, who joined from ⟦ORG|Right to Dream⟧ and had been ⟦G11|on target⟧ just once before, in the ⟦COMPETITION|Coupe de France⟧ against lower-league ⟦TEAM|Bourges⟧, he wanted to set one thing straight. It wasn't meant as a cross. "People write that it was a cross. No! I looked. I saw the far corner. Why would I celebrate like this if it was a cross?"
=====GOALS=====
{"id": "G1", "scorer": "Kwame Osei-Bonsu", "team": "Marseille", "minute": 87, "assist": "Bastien Laurier", "kind": "shot"}
{"id": "G2", "scorer": "Kwame Osei-Bonsu", "team": "Marseille", "minute": 87, "assist": "Bastien Laurier", "kind": "shot", "minute_text": "three minutes from time"}
{"id": "G3", "scorer": "Emiliano Duarte", "team": "Marseille", "minute": 31, "assist": "Kwame Osei-Bonsu", "kind": "header", "minute_text": "31st minute"}
{"id": "G4", "scorer": "Emiliano Duarte", "team": "Marseille", "minute": 31, "assist": "Kwame Osei-Bonsu", "kind": "header", "minute_text": "31st minute"}
{"id": "G5", "scorer": "Rayan Bellili", "team": "Lens", "minute": 67, "assist": "Romain Thibaud", "kind": "shot", "minute_text": "midway through the second half"}
{"id": "G6", "scorer": "Rayan Bellili", "team": "Lens", "minute": 67, "assist": "Romain Thibaud", "kind": "shot"}
{"id": "G7", "team": "Marseille", "scope": "background", "count": 2, "kind": "penalty"}
{"id": "G8", "scorer": "Kwame Osei-Bonsu", "team": "Marseille", "minute": 87, "assist": "Bastien Laurier", "kind": "shot"}
{"id": "G9", "scorer": "Rayan Bellili", "team": "Lens", "minute": 67, "assist": "Romain Thibaud", "kind": "shot"}
{"id": "G10", "scorer": "Emiliano Duarte", "team": "Marseille", "minute": 31, "assist": "Kwame Osei-Bonsu", "kind": "header"}
{"id": "G11", "scorer": "Kwame Osei-Bonsu", "team": "Marseille", "scope": "background"}
