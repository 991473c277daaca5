⟦TEAM|Union⟧ fall flat in ⟦MINUTE|extra time⟧, crash out of the ⟦COMPETITION|Open Cup⟧
⟦FURNITURE|by Sean Brannock, Staff Writer⟧
⟦GPE|CHESTER⟧, ⟦GPE|Pa.⟧ — If you left ⟦VENUE|Subaru Park⟧ at the end of ⟦MINUTE|90 minutes⟧ to beat the traffic, nobody would blame you. If you left at the end of ⟦MINUTE|105⟧, you missed the ⟦TEAM|Union⟧'s season getting a little smaller.
⟦PERSON|Marc-Antoine Tessier⟧, a ⟦NORP|Canadian⟧ midfielder who hadn't started since ⟦DATE|April⟧, ⟦G1|scored⟧ in the ⟦MINUTE|113th minute⟧ and the ⟦TEAM|New England Revolution⟧ knocked the ⟦TEAM|Union⟧ out of the ⟦COMPETITION|U.S. Open Cup⟧, ⟦SCORE|2-1⟧, on ⟦DATE|Wednesday⟧.
The ⟦G2|goal⟧ was a mess. ⟦PERSON|Iker Solabarrieta⟧'s corner kick hit ⟦PERSON|Jamal Whitfield⟧. It hit ⟦PERSON|Dom Pulaski⟧. Goalkeeper ⟦PERSON|Bryce Hauser⟧ got a hand on it. ⟦PERSON|Tessier⟧ got a foot on it, and the ⟦TEAM|Revs⟧' bench emptied.
"Balls in our box, we've got to be first," said coach ⟦PERSON|Andrés Lozano-Rey⟧, whose team ⟦G6|let in its sixth set-piece goal⟧ of the year. "And I'd say we were third."
It didn't look like it'd be that kind of night when the ⟦TEAM|Union⟧ ⟦G3|jumped ahead⟧ in the ⟦MINUTE|seventh minute⟧. ⟦PERSON|Sebastian Vroom⟧, their ⟦NORP|Dutch⟧ winger, beat his man and the keeper came out; ⟦PERSON|Vroom⟧'s toe poke was rolling wide, it seemed, until ⟦PERSON|Nathan Oyelaran⟧ slid in to ⟦G4|make sure⟧. ⟦PERSON|Whitfield⟧ had two headers saved before ⟦MINUTE|halftime⟧ and the ⟦TEAM|Union⟧ put one shot off each post.
But one-nothing is one-nothing. In the ⟦MINUTE|76th⟧, ⟦PERSON|Pulaski⟧ gave the ball away with a square pass that ⟦PERSON|Solabarrieta⟧, the ⟦NORP|Basque⟧ striker, picked up. He might have gone alone. Instead he squared it for rookie forward ⟦PERSON|Ty Madigan⟧, who ⟦G5|passed it into the net⟧.
⟦PERSON|Oyelaran⟧ nearly won it before the extra session, but his bicycle kick was blocked.
The ⟦TEAM|Revs⟧ will host ⟦TEAM|Atlanta United⟧ in the quarterfinals. The ⟦TEAM|Union⟧, who have won two of 11 in ⟦COMPETITION|MLS⟧ play, are home again ⟦DATE|Saturday⟧.
⟦FURNITURE|The Inquirer's soccer newsletter: Subscribe⟧
=====GOALS=====
{"id": "G1", "scorer": "Marc-Antoine Tessier", "team": "Revolution", "minute": 113, "kind": "shot", "minute_text": "113th minute"}
{"id": "G2", "scorer": "Marc-Antoine Tessier", "team": "Revolution", "minute": 113, "kind": "shot"}
{"id": "G3", "scorer": "Nathan Oyelaran", "team": "Union", "minute": 7, "assist": "Sebastian Vroom", "kind": "shot", "minute_text": "seventh minute"}
{"id": "G4", "scorer": "Nathan Oyelaran", "team": "Union", "minute": 7, "assist": "Sebastian Vroom", "kind": "shot"}
{"id": "G5", "scorer": "Ty Madigan", "team": "Revolution", "minute": 76, "assist": "Iker Solabarrieta", "kind": "shot", "minute_text": "76th"}
{"id": "G6", "count": 6, "scope": "background"}
