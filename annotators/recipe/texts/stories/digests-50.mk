Match report: ⟦TEAM|Carlisle United⟧ 1 ⟦TEAM|Salford City⟧ 3
⟦FURNITURE|By Jon Colman-Reid, Carlisle United Media⟧

The ⟦TEAM|Cumbrians⟧ suffered a first home defeat in nine as ⟦TEAM|Salford City⟧'s three second-half ⟦G1|goals⟧ overturned an ⟦MINUTE|interval⟧ lead at ⟦VENUE|Brunton Park⟧.

It had looked so different after ⟦MINUTE|45 minutes⟧. ⟦PERSON|Hassan Mourtada⟧'s first ⟦G2|goal⟧ since his move from ⟦TEAM|Bromley⟧, in the ⟦MINUTE|27th minute⟧, was reward for a dominant opening and the only surprise was that it was the only one. ⟦PERSON|Will Dacre⟧ had already had a shot saved, ⟦PERSON|Jed Openshaw⟧ had headed against a post and, as the half wound down, ⟦PERSON|Theo Larkham⟧'s volley struck the keeper's shoulder and went over.

⟦PERSON|Mourtada⟧'s ⟦G3|effort⟧ itself was a fine one. ⟦PERSON|Kurt Oakes⟧, in the ⟦TEAM|Salford⟧ goal, kicked out poorly, ⟦PERSON|Larkham⟧ won the second ball and slipped it in for the ⟦NORP|Lebanese⟧ to ⟦G4|guide across the keeper⟧.

The ⟦TEAM|Ammies⟧ came out for the second half with two changes. One of the new men, ⟦PERSON|Rob Sefton⟧, needed only five minutes to ⟦G5|level matters⟧. The ⟦TEAM|Blues⟧ failed to clear a throw from the right and his low strike crept inside the post. By ⟦MINUTE|59⟧ minutes they ⟦G6|were ahead⟧, ⟦PERSON|Cole Bannister⟧'s ⟦G7|header⟧ looping over the line as ⟦PERSON|Openshaw⟧ tried to hook it away, and the sucker punch came on ⟦MINUTE|88⟧, when ⟦TEAM|United⟧, with everyone forward for a corner, were caught out and ⟦PERSON|Sefton⟧ ⟦G8|rolled home⟧.

In between there had been a penalty shout, a ⟦PERSON|Dacre⟧ effort that fizzed wide and an ⟦PERSON|Ian Fothergill⟧ header which their keeper did well to keep out.

"We have to be more ruthless at one up," said the boss. "Their ⟦G9|first⟧ is a poor one. The ⟦G10|second goal⟧ is poor. The ⟦G11|third⟧ I can live with, we were chasing it."

⟦TEAM|United⟧ stay eighth. Next up is a trip to ⟦VENUE|Moor Lane⟧ - no, not for the return, for ⟦DATE|Tuesday⟧'s reserve game.
=====GOALS=====
{"id": "G1", "scorer": "Rob Sefton; Cole Bannister; Rob Sefton", "team": "Salford City", "count": 3}
{"id": "G2", "scorer": "Hassan Mourtada", "team": "Carlisle United", "minute": 27, "minute_text": "27th minute", "assist": "Theo Larkham", "kind": "shot"}
{"id": "G3", "scorer": "Hassan Mourtada", "team": "Carlisle United", "minute": 27, "assist": "Theo Larkham", "kind": "shot"}
{"id": "G4", "scorer": "Hassan Mourtada", "team": "Carlisle United", "minute": 27, "minute_text": "27th minute", "assist": "Theo Larkham", "kind": "shot"}
{"id": "G5", "scorer": "Rob Sefton", "team": "Salford City", "minute": 50, "minute_text": "five minutes", "kind": "shot"}
{"id": "G6", "scorer": "Cole Bannister", "team": "Salford City", "minute": 59, "minute_text": "59", "kind": "header"}
{"id": "G7", "scorer": "Cole Bannister", "team": "Salford City", "minute": 59, "minute_text": "59", "kind": "header"}
{"id": "G8", "scorer": "Rob Sefton", "team": "Salford City", "minute": 88, "minute_text": "88", "kind": "shot"}
{"id": "G9", "scorer": "Rob Sefton", "team": "Salford City", "minute": 50, "kind": "shot"}
{"id": "G10", "scorer": "Cole Bannister", "team": "Salford City", "minute": 59, "kind": "header"}
{"id": "G11", "scorer": "Rob Sefton", "team": "Salford City", "minute": 88, "kind": "shot"}
