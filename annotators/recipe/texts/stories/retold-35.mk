⟦TEAM|Marseille⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Lens⟧: ⟦PERSON|Vandenberghe⟧ at the death
⟦TEAM|Lens⟧ fought back from two down to draw with ⟦TEAM|Marseille⟧ at the ⟦VENUE|Velodrome⟧, ⟦NORP|Belgian⟧ defender ⟦PERSON|Lars Vandenberghe⟧ ⟦G1|making it ⟦SCORE|2-2⟧⟧ in the dying moments.
⟦TEAM|Marseille⟧ had ⟦G2|scored⟧ early and, it seemed, decisively ⟦G3|added to it⟧ on the ⟦MINUTE|hour⟧. ⟦TEAM|Lens⟧ had lost on their previous nine visits and had given no sign of avoiding a tenth before ⟦PERSON|Karim Belkacem⟧ ⟦G4|halved the deficit⟧ from the penalty spot.
The first ⟦G5|goal⟧ belonged to ⟦PERSON|Ismael Toure⟧. ⟦PERSON|Rayan Chaouche⟧ carried the ball down the right, ⟦PERSON|Vandenberghe⟧ showed him inside and his shot took a touch off ⟦PERSON|Toure⟧ to leave goalkeeper ⟦PERSON|Hugo Delmas⟧ ⟦G6|beaten⟧.
"I don't know if I wanted to touch it," ⟦PERSON|Toure⟧ said.
⟦PERSON|Chaouche⟧ had two chances to double the lead before the ⟦MINUTE|interval⟧, the first saved by ⟦PERSON|Delmas⟧, the second wide. ⟦TEAM|Lens⟧ had ⟦PERSON|Belkacem⟧'s header from a corner, which bounced over.
In the ⟦MINUTE|60th minute⟧ ⟦PERSON|Chaouche⟧ ⟦G7|got his goal⟧. ⟦PERSON|Toure⟧ dragged two defenders away and ⟦PERSON|Stefan Mladenovic⟧'s pass left him one on one with ⟦PERSON|Delmas⟧; he ⟦G8|chipped him⟧.
⟦TEAM|Lens⟧ sent on ⟦PERSON|Paul-Henri Kouassi⟧ and it was he who won the penalty, from ⟦PERSON|Mladenovic⟧, who slid in needlessly. ⟦PERSON|Belkacem⟧ ⟦G9|put it high to the keeper's left⟧.
"We're comfortable, ⟦SCORE|2-0⟧, and we give a penalty for nothing," said ⟦TEAM|OM⟧ coach ⟦PERSON|Andrea Ricci⟧. "After the ⟦G10|penalty⟧ I could feel what was coming. We had a chance for a third and didn't take it."
⟦PERSON|Chaouche⟧ was the man guilty there, shooting wide of an open goal in the ⟦MINUTE|85th minute⟧.
Then a last corner from ⟦PERSON|Belkacem⟧, ⟦PERSON|Kouassi⟧'s flick and a volley from ⟦PERSON|Vandenberghe⟧ which ⟦G11|went in off the post⟧.
"I haven't scored for two years," the ⟦NORP|Belgian⟧ said. "This ⟦G12|one⟧ is for my mother."
=====GOALS=====
{"id": "G1", "scorer": "Lars Vandenberghe", "team": "Lens", "assist": "Paul-Henri Kouassi", "kind": "volley", "score": "2-2"}
{"id": "G2", "scorer": "Ismael Toure", "team": "Marseille", "assist": "Rayan Chaouche"}
{"id": "G3", "scorer": "Rayan Chaouche", "team": "Marseille", "minute": 60, "assist": "Stefan Mladenovic", "kind": "shot"}
{"id": "G4", "scorer": "Karim Belkacem", "team": "Lens", "kind": "penalty"}
{"id": "G5", "scorer": "Ismael Toure", "team": "Marseille", "assist": "Rayan Chaouche"}
{"id": "G6", "scorer": "Ismael Toure", "team": "Marseille", "assist": "Rayan Chaouche", "score": "1-0"}
{"id": "G7", "scorer": "Rayan Chaouche", "team": "Marseille", "minute": 60, "assist": "Stefan Mladenovic", "kind": "shot", "minute_text": "60th minute", "score": "2-0"}
{"id": "G8", "scorer": "Rayan Chaouche", "team": "Marseille", "minute": 60, "assist": "Stefan Mladenovic", "kind": "shot"}
{"id": "G9", "scorer": "Karim Belkacem", "team": "Lens", "kind": "penalty", "score": "2-1"}
{"id": "G10", "scorer": "Karim Belkacem", "team": "Lens", "kind": "penalty"}
{"id": "G11", "scorer": "Lars Vandenberghe", "team": "Lens", "assist": "Paul-Henri Kouassi", "kind": "volley", "score": "2-2"}
{"id": "G12", "scorer": "Lars Vandenberghe", "team": "Lens", "assist": "Paul-Henri Kouassi", "kind": "volley"}
