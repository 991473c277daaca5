⟦TEAM|Real Sociedad⟧ ⟦SCORE|4⟧ ⟦TEAM|Las Palmas⟧ ⟦SCORE|2⟧: ⟦PERSON|Olabe-Kane⟧ and co put on a show

⟦FURNITURE|EFE Sports⟧

⟦GPE|San Sebastián⟧ (⟦ORG|EFE⟧).- ⟦TEAM|Real Sociedad⟧ climbed provisionally to fifth place in ⟦COMPETITION|LaLiga⟧ ⟦DATE|this Friday⟧ thanks to a ⟦SCORE|4-2⟧ win against ⟦TEAM|UD Las Palmas⟧, with ⟦G1|goals⟧ from ⟦PERSON|Ekain Olabe-Kane⟧, ⟦PERSON|Martín Zufiaurre⟧, who got ⟦G2|two⟧, and the debutant ⟦PERSON|Lucas Wennerberg⟧.

The islanders, who ⟦G3|went ahead⟧, have now gone seven games without winning away from home.

The ⟦VENUE|Reale Arena⟧ saw its team come out with too much respect. ⟦PERSON|Jonay Betancor⟧ was allowed to turn in the area on ⟦MINUTE|seven minutes⟧ and ⟦PERSON|Aitor Garmendi⟧ had to put out a hand; the corner brought another shot, by ⟦PERSON|Modou Ceesay⟧, which shaved the post.

The warning was not heeded. ⟦PERSON|Ceesay⟧, converted ⟦DATE|this year⟧ from full-back to winger by coach ⟦PERSON|Pedro Santana⟧, advanced on the right, ⟦PERSON|Betancor⟧ dragged two markers with him and ⟦PERSON|Fabio Almeida⟧, arriving alone, had all the time to ⟦G4|pick his spot⟧ in the ⟦MINUTE|16th minute⟧.

The reaction of the ⟦NORP|Basques⟧ was immediate. ⟦PERSON|Zufiaurre⟧ hit a post on ⟦MINUTE|18⟧. ⟦MINUTE|Two minutes after that⟧ he did better, ⟦G5|nodding in⟧ ⟦PERSON|Olabe-Kane⟧'s corner. And before the ⟦MINUTE|half-hour⟧ ⟦TEAM|Real⟧ had overturned the scoreline: a bad touch from ⟦PERSON|Almeida⟧ gave ⟦PERSON|Olabe-Kane⟧ the ball in the centre circle and, seeing ⟦PERSON|Dinko Horvatin⟧ off his line, he ⟦G6|lofted it into the net⟧ from 40 metres.

⟦TEAM|Las Palmas⟧ claimed for a foul on ⟦PERSON|Almeida⟧ in that play. The referee, ⟦PERSON|Ortega Lobato⟧, was called to the monitor, watched it five times and gave the ⟦G7|goal⟧ as good. He did not give another to ⟦PERSON|Zufiaurre⟧, who had ⟦G8|pushed it in⟧ on ⟦MINUTE|39⟧ with what the cameras showed to be his forearm.

It was even more of the same after the rest. ⟦PERSON|Wennerberg⟧, on as a substitute at ⟦MINUTE|half-time⟧ for the injured ⟦PERSON|Beñat Aizpurua⟧, had to wait only six minutes for his first ⟦G9|goal⟧ in ⟦NORP|Spanish⟧ football: ⟦PERSON|Horvatin⟧ repelled ⟦PERSON|Zufiaurre⟧'s shot and the ⟦NORP|Swede⟧ ⟦G10|rolled it into the empty net⟧.

⟦PERSON|Betancor⟧'s penalty, for a trip by ⟦PERSON|Garmendi⟧ on ⟦PERSON|Ceesay⟧, ⟦G11|put ⟦TEAM|Las Palmas⟧ back in the fight⟧ in the ⟦MINUTE|73rd minute⟧, and they might have had an equaliser if ⟦PERSON|Almeida⟧ had been less generous from seven metres. On ⟦MINUTE|88⟧ ⟦PERSON|Zufiaurre⟧, at the end of a counter of three against one, ⟦G12|closed the account⟧ with a shot between the goalkeeper's legs.

"We suffered with ⟦SCORE|3-2⟧," admitted coach ⟦PERSON|Xabier Lasagabaster⟧. "We give them a ⟦G13|goal⟧, we give them a ⟦G14|penalty⟧, and in between we play very well."

⟦PERSON|Santana⟧ lamented "the ⟦G15|second⟧ of theirs, which for me is a clear foul".
=====GOALS=====
{"id": "G1", "scorer": "Ekain Olabe-Kane; Martín Zufiaurre; Lucas Wennerberg", "team": "Real Sociedad", "count": 4}
{"id": "G2", "scorer": "Martín Zufiaurre", "team": "Real Sociedad", "count": 2}
{"id": "G3", "scorer": "Fabio Almeida", "team": "UD Las Palmas", "minute": 16, "assist": "Modou Ceesay", "kind": "shot"}
{"id": "G4", "scorer": "Fabio Almeida", "team": "UD Las Palmas", "minute": 16, "assist": "Modou Ceesay", "kind": "shot", "minute_text": "16th minute"}
{"id": "G5", "scorer": "Martín Zufiaurre", "team": "Real Sociedad", "minute": 20, "assist": "Ekain Olabe-Kane", "kind": "header", "minute_text": "Two minutes after that"}
{"id": "G6", "scorer": "Ekain Olabe-Kane", "team": "Real Sociedad", "kind": "shot"}
{"id": "G7", "scorer": "Ekain Olabe-Kane", "team": "Real Sociedad", "kind": "shot"}
{"id": "G8", "scorer": "Martín Zufiaurre", "team": "Real Sociedad", "minute": 39, "outcome": "ruled out", "minute_text": "39"}
{"id": "G9", "scorer": "Lucas Wennerberg", "team": "Real Sociedad", "minute": 51, "kind": "shot", "minute_text": "six minutes"}
{"id": "G10", "scorer": "Lucas Wennerberg", "team": "Real Sociedad", "minute": 51, "kind": "shot", "minute_text": "six minutes"}
{"id": "G11", "scorer": "Jonay Betancor", "team": "UD Las Palmas", "minute": 73, "kind": "penalty", "minute_text": "73rd minute"}
{"id": "G12", "scorer": "Martín Zufiaurre", "team": "Real Sociedad", "minute": 88, "kind": "shot", "minute_text": "88"}
{"id": "G13", "scorer": "Fabio Almeida", "team": "UD Las Palmas", "minute": 16, "assist": "Modou Ceesay", "kind": "shot"}
{"id": "G14", "scorer": "Jonay Betancor", "team": "UD Las Palmas", "minute": 73, "kind": "penalty"}
{"id": "G15", "scorer": "Ekain Olabe-Kane", "team": "Real Sociedad", "kind": "shot"}
