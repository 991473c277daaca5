Early ⟦G1|blow⟧ not answered as ⟦TEAM|Denmark⟧ fall to ⟦TEAM|Italy⟧
⟦GPE|VIBORG⟧: ⟦TEAM|Denmark⟧'s women lost ⟦SCORE|1-0⟧ to ⟦TEAM|Italy⟧ in the ⟦COMPETITION|Women's Nations League⟧ on ⟦DATE|Friday evening⟧ after ⟦G2|conceding⟧ in the ⟦MINUTE|opening minutes⟧ and finding no way through a well-organised defence.
It was ⟦PERSON|Chiara Besozzi⟧ who ⟦G3|got it⟧. ⟦NORP|Danish⟧ goalkeeper ⟦PERSON|Emilia Lindgaard⟧ made a double save, first from ⟦PERSON|Martina Loreti⟧'s header and then from ⟦PERSON|Giulia Ferrante⟧, but no defender came to help her, and the third ⟦NORP|Italian⟧ in line ⟦G4|had the simple task⟧.
"You save two and you look round and there's nobody," ⟦PERSON|Lindgaard⟧ said. "But a corner we give away from our own throw, after ⟦MINUTE|three minutes⟧? The ⟦G5|goal⟧ begins there."
The throw was taken by ⟦PERSON|Katrine Falk⟧, who picked out ⟦PERSON|Loreti⟧ instead of ⟦PERSON|Sofie Brandstrup⟧. From there came the corner, and from the corner the ⟦G6|goal⟧.
The ⟦NORP|Danes⟧ had 68 per cent of possession. They had a shot cleared off the line, by ⟦PERSON|Ferrante⟧, they had a penalty claim turned down in the ⟦MINUTE|29th minute⟧ when ⟦PERSON|Brandstrup⟧ fell over the goalkeeper's arm, and they had a goal-bound attempt from ⟦PERSON|Falk⟧ blocked by her own team-mate, ⟦PERSON|Astrid Møller-Hald⟧. What they lacked was someone to finish.
⟦PERSON|Møller-Hald⟧ came nearest. ⟦MINUTE|Eleven minutes from the end⟧ she controlled ⟦PERSON|Brandstrup⟧'s long pass in one movement and drove it towards the far corner. She was about to celebrate when it came back off the post and into the arms of the keeper.
⟦PERSON|Besozzi⟧, replaced by then, watched from the bench with ice on her knee. "I've never ⟦G7|scored⟧ a shorter one. A metre? It's my first ⟦G8|goal⟧ for the ⟦TEAM|Azzurre⟧, I'll tell my children it was from the halfway line," said the midfielder, 21, who ⟦G9|scored nine times⟧ for her club ⟦DATE|last season⟧.
The ⟦ORG|DBU⟧ confirmed after the game that ⟦PERSON|Brandstrup⟧ will miss ⟦DATE|Tuesday⟧'s match with an ankle injury, ⟦ORG|Ritzau⟧ reported.
=====GOALS=====
{"id": "G1", "scorer": "Chiara Besozzi", "team": "Italy", "minute": 3, "kind": "shot"}
{"id": "G2", "scorer": "Chiara Besozzi", "team": "Italy", "minute": 3, "kind": "shot", "minute_text": "opening minutes"}
{"id": "G3", "scorer": "Chiara Besozzi", "team": "Italy", "minute": 3, "kind": "shot"}
{"id": "G4", "scorer": "Chiara Besozzi", "team": "Italy", "minute": 3, "kind": "shot"}
{"id": "G5", "scorer": "Chiara Besozzi", "team": "Italy", "minute": 3, "kind": "shot", "minute_text": "three minutes"}
{"id": "G6", "scorer": "Chiara Besozzi", "team": "Italy", "minute": 3, "kind": "shot"}
{"id": "G7", "scorer": "Chiara Besozzi", "team": "Italy", "minute": 3, "kind": "shot"}
{"id": "G8", "scorer": "Chiara Besozzi", "team": "Italy", "minute": 3, "kind": "shot"}
{"id": "G9", "scorer": "Chiara Besozzi", "scope": "background", "count": 9}
