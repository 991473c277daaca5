⟦VENUE|Poljud⟧ sings again
The banner said "Eleven of us would do it better", and it was hanging on the north side of ⟦VENUE|Poljud⟧ when ⟦TEAM|Hajduk Split⟧'s players came to warm up. By the end it had been taken down, folded and, someone said, burned.
⟦TEAM|Hajduk⟧ beat ⟦TEAM|Osijek⟧ ⟦SCORE|3-0⟧. ⟦PERSON|Leon Jelavić⟧ ⟦G1|scored two⟧ in seven minutes after the ⟦MINUTE|interval⟧ and ⟦PERSON|Ante Skelin⟧ finished with a ⟦G2|free-kick⟧ in the ⟦MINUTE|90th minute⟧.
The first half had been as bad as the three defeats before it. ⟦PERSON|Toni Barbarić⟧ volleyed into the upper stand, ⟦PERSON|Skelin⟧'s corner hit the near post without anyone following up, and the loudest cheer was for a pigeon. ⟦TEAM|Osijek⟧ had the better of the chances: ⟦PERSON|Ivo Krešić⟧ was through on ⟦MINUTE|30 minutes⟧ but ⟦PERSON|Luka Mandić⟧ saved with his face.
It was ⟦PERSON|Mandić⟧ who began the move for the ⟦G3|breakthrough⟧. He threw to ⟦PERSON|Skelin⟧, ⟦PERSON|Skelin⟧ went past two, and ⟦PERSON|Jelavić⟧ ⟦G4|turned his cross in at the far post⟧ (⟦MINUTE|51⟧).
⟦PERSON|Skelin⟧ was then taken down as he entered the box. ⟦PERSON|Jelavić⟧'s ⟦G5|penalty⟧ (⟦MINUTE|58⟧) was too powerful for ⟦PERSON|Domagoj Vrban⟧, who had it covered.
⟦PERSON|Vrban⟧ kept out a ⟦PERSON|Barbarić⟧ header and a shot on the turn from the same player, and ⟦PERSON|Krešić⟧ put a good opportunity for the visitors over.
By the ⟦G6|third⟧ it was a party. ⟦PERSON|Jelavić⟧ could have had his hat-trick, but gave way to ⟦PERSON|Skelin⟧, who ⟦G7|curled one over the wall⟧.
"The banner was fair," coach ⟦PERSON|Zoran Petković⟧ told ⟦ORG|Hina⟧. "I'd have held one end."
The ⟦TEAM|Bili⟧, sixth in ⟦COMPETITION|HNL⟧, host ⟦TEAM|Rijeka⟧ in the ⟦COMPETITION|Croatian Cup⟧ on ⟦DATE|Wednesday⟧. In ⟦GPE|Dalmatia⟧, for a night, they will sleep.
=====GOALS=====
{"id": "G1", "scorer": "Leon Jelavić", "team": "Hajduk Split", "count": 2}
{"id": "G2", "scorer": "Ante Skelin", "team": "Hajduk Split", "minute": 90, "minute_text": "90th minute", "kind": "free kick"}
{"id": "G3", "scorer": "Leon Jelavić", "team": "Hajduk Split", "minute": 51, "minute_text": "51", "assist": "Ante Skelin", "kind": "shot"}
{"id": "G4", "scorer": "Leon Jelavić", "team": "Hajduk Split", "minute": 51, "minute_text": "51", "assist": "Ante Skelin", "kind": "shot"}
{"id": "G5", "scorer": "Leon Jelavić", "team": "Hajduk Split", "minute": 58, "minute_text": "58", "kind": "penalty"}
{"id": "G6", "scorer": "Ante Skelin", "team": "Hajduk Split", "minute": 90, "kind": "free kick"}
{"id": "G7", "scorer": "Ante Skelin", "team": "Hajduk Split", "minute": 90, "kind": "free kick"}
