⟦PERSON|Kvarnstrom⟧ ⟦G1|double⟧ takes ⟦TEAM|Malmo⟧ to the brink of the title
⟦PERSON|Hanna Kvarnstrom⟧ ⟦G2|scored two goals⟧ as ⟦TEAM|Malmo FF⟧ beat ⟦TEAM|Hammarby⟧ ⟦SCORE|2-1⟧ in the ⟦COMPETITION|Damallsvenskan⟧ and moved to within a win of the championship.
The midfielder's ⟦G3|first⟧ came on the ⟦MINUTE|half-hour⟧. Her ⟦G4|second⟧, the ⟦G5|winner⟧, was well into the second half and owed a good deal to ⟦TEAM|Hammarby⟧ keeper ⟦PERSON|Nathalie Boquist⟧.
"She tells me to shoot more," ⟦PERSON|Kvarnstrom⟧ said of coach ⟦PERSON|Lena Dahl⟧. "Today I listened."
⟦TEAM|Malmo⟧ were quicker from the start. ⟦PERSON|Ebba Lindell⟧'s cross was deflected on to the roof of the net and ⟦PERSON|Saana Virtanen⟧ was denied by a good tackle from ⟦PERSON|Moa Persson⟧ before ⟦PERSON|Virtanen⟧'s corner was headed out and ⟦PERSON|Kvarnstrom⟧ ⟦G6|returned it with interest⟧ from the edge of the box.
⟦TEAM|Hammarby⟧ ⟦G7|got back into it⟧ out of nothing. ⟦PERSON|Persson⟧ hit a high ball over the top that ⟦PERSON|Lindell⟧ seemed to have covered, but the full-back let it bounce. ⟦PERSON|Amalie Kjaer⟧ stole in and before ⟦PERSON|Jessica Wik⟧ could leave her line the ⟦NORP|Dane⟧ had ⟦G8|hit it across her⟧ and in.
The visitors might have gone ahead after the ⟦MINUTE|interval⟧, when ⟦PERSON|Kjaer⟧ broke away again and shot against ⟦PERSON|Wik⟧'s legs, and ⟦PERSON|Persson⟧ had a free-kick saved.
Then ⟦PERSON|Kvarnstrom⟧ took aim from 25 yards. ⟦PERSON|Boquist⟧ appeared to have the shot covered but it dipped, ⟦G9|bounced in front of her and crept in⟧.
"I should save it and I'll say that," ⟦PERSON|Boquist⟧ said. "I'm sorry for the girls because we did not deserve to lose on a ⟦G10|goal⟧ like that."
⟦TEAM|Malmo⟧ need three points from their final two matches. They visit ⟦TEAM|Kristianstad⟧, where they lost ⟦SCORE|3-0⟧ ⟦DATE|last season⟧, on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Hanna Kvarnstrom", "team": "Malmo FF", "count": 2}
{"id": "G2", "scorer": "Hanna Kvarnstrom", "team": "Malmo FF", "count": 2}
{"id": "G3", "scorer": "Hanna Kvarnstrom", "team": "Malmo FF", "minute": 30, "kind": "shot", "minute_text": "half-hour"}
{"id": "G4", "scorer": "Hanna Kvarnstrom", "team": "Malmo FF", "kind": "shot"}
{"id": "G5", "scorer": "Hanna Kvarnstrom", "team": "Malmo FF", "kind": "shot"}
{"id": "G6", "scorer": "Hanna Kvarnstrom", "team": "Malmo FF", "minute": 30, "kind": "shot", "score": "1-0"}
{"id": "G7", "scorer": "Amalie Kjaer", "team": "Hammarby", "assist": "Moa Persson", "kind": "shot"}
{"id": "G8", "scorer": "Amalie Kjaer", "team": "Hammarby", "assist": "Moa Persson", "kind": "shot", "score": "1-1"}
{"id": "G9", "scorer": "Hanna Kvarnstrom", "team": "Malmo FF", "kind": "shot", "score": "2-1"}
{"id": "G10", "scorer": "Hanna Kvarnstrom", "team": "Malmo FF", "kind": "shot"}
