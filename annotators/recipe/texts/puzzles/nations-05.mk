Time running out for ⟦PERSON|Lindqvist⟧ after ⟦TEAM|Sweden⟧'s ⟦GPE|Tallinn⟧ humbling

⟦FURNITURE|Analysis by Petra Holm-Davies⟧

The whistles began before the teams had left the pitch. By the time ⟦TEAM|Sweden⟧'s coach ⟦PERSON|Magnus Lindqvist⟧ reached the dressing room, the ⟦ORG|Swedish FA⟧'s chairman had already refused two interviews.

A ⟦SCORE|1-0⟧ loss to ⟦TEAM|Estonia⟧, the country ranked 126th in the world, would be bad enough by itself. It was the manner that will worry the men who decide these things. ⟦TEAM|Sweden⟧ had 23 shots. Not one of them was better than the ⟦G1|goal⟧ that beat them, a daisy-cutter from 25 yards by ⟦PERSON|Rauno Tamm⟧ that went through the legs of ⟦PERSON|Isak Berglund⟧ and in off the far post.

⟦PERSON|Tamm⟧, who works part time in a timber yard when not playing for ⟦TEAM|Flora Tallinn⟧, had not ⟦G2|scored⟧ for his country in 31 attempts. "I think they'll give me ⟦DATE|Monday⟧ off," he said.

⟦PERSON|Lindqvist⟧ was appointed on the back of a quarter-final at the ⟦COMPETITION|Euros⟧ and won his first five matches. Since then there have been three victories in 14. ⟦TEAM|Sweden⟧ ⟦G3|scored⟧ four in one of those, against ⟦TEAM|Azerbaijan⟧, with ⟦PERSON|Anton Sjögren⟧ getting a ⟦G4|hat-trick⟧, and for a week it looked like the old swagger had returned. They have found the net once since, and that was an ⟦G5|own goal⟧.

The complaints are well worn. He plays ⟦PERSON|Sjögren⟧, a natural centre-forward, out on the left. He won't pick ⟦PERSON|Elias Wahlström⟧, top scorer in the ⟦COMPETITION|Eredivisie⟧ with 17 ⟦G6|goals⟧, after a row about a missed flight. He dug his heels in over a back three nobody wanted.

In the second half at the ⟦VENUE|Lilleküla Stadium⟧ the visitors rolled up their sleeves and threw bodies forward. ⟦PERSON|Sjögren⟧ struck a post, ⟦PERSON|Berglund⟧ went up for two corners, and in the ⟦MINUTE|89th minute⟧ ⟦PERSON|Viktor Ås⟧ blazed over when it was easier to score. ⟦TEAM|Estonia⟧'s keeper ⟦PERSON|Karl Lepik⟧ saved what reached him and smothered what did not.

"I will not resign," ⟦PERSON|Lindqvist⟧ said. "I've heard the noise. If we take our chances ⟦DATE|tonight⟧ we are speaking about something else."

Perhaps. But ⟦TEAM|Sweden⟧ are fourth in ⟦COMPETITION|Group F⟧, six points behind ⟦TEAM|Belgium⟧ with three to play, and ⟦TEAM|Belgium⟧ visit ⟦GPE|Solna⟧ on ⟦DATE|Tuesday⟧. Lose that and it's over, for the ⟦COMPETITION|World Cup⟧ and surely for him.
=====GOALS=====
{"id": "G1", "scorer": "Rauno Tamm", "team": "Estonia", "kind": "shot"}
{"id": "G2", "scorer": "Rauno Tamm", "team": "Estonia", "scope": "background"}
{"id": "G3", "team": "Sweden", "scope": "background", "count": 4}
{"id": "G4", "scorer": "Anton Sjögren", "team": "Sweden", "scope": "background", "count": 3}
{"id": "G5", "team": "Sweden", "kind": "own goal", "scope": "background"}
{"id": "G6", "scorer": "Elias Wahlström", "scope": "background", "count": 17}
