An evening at ⟦VENUE|Windsor Park⟧ when ⟦TEAM|Linfield⟧ forgot and ⟦TEAM|Cliftonville⟧ remembered

Remember the name ⟦PERSON|Odhran McGarrigle⟧. The ⟦TEAM|Cliftonville⟧ manager, ⟦PERSON|Jimmy Strahan⟧, certainly hopes the scouts won't. His 17-year-old winger ⟦G1|scored two⟧ and made one in a ⟦SCORE|4-3⟧ victory on ⟦DATE|Friday⟧ that the ⟦COMPETITION|Irish League⟧ will not forget.

The ⟦G2|winner⟧, though, wasn't his. That was a bundle, an ugly one, off the thigh of centre-half ⟦PERSON|Jonny Addiss⟧ from ⟦PERSON|Rory Hale-Quinn⟧'s corner, with ⟦TEAM|Linfield⟧ keeper ⟦PERSON|Chris Johncock⟧ on the floor and ⟦MINUTE|stoppage time⟧ nearly up. "I've scored better ones," ⟦PERSON|Addiss⟧ said. "Not many."

⟦TEAM|Linfield⟧ were ⟦SCORE|3-1⟧ up with ⟦MINUTE|18 minutes remaining⟧. ⟦PERSON|Matthew Fitzgibbon⟧ had ⟦G3|shot them in front⟧ on ⟦MINUTE|15⟧, ⟦PERSON|Chris McKeown⟧ ⟦G4|doubled the lead⟧ on ⟦MINUTE|29⟧ and, after ⟦PERSON|McGarrigle⟧, cutting in, had ⟦G5|bent one in⟧ from the angle of the area just before the ⟦MINUTE|interval⟧, ⟦PERSON|Kirk Millarde⟧ ⟦G6|headed the third⟧ in the ⟦MINUTE|50th minute⟧. ⟦PERSON|Fitzgibbon⟧ then missed a penalty, or rather ⟦PERSON|David Odumoso⟧ saved it, and nobody in the Kop seemed to care.

⟦PERSON|Hale-Quinn⟧'s ⟦G7|goal⟧, in the ⟦MINUTE|72nd minute⟧, was laid on by ⟦PERSON|McGarrigle⟧ after a run on which he beat three men. ⟦PERSON|McKeown⟧ had a chance to end it, one against one, and shot into ⟦PERSON|Odumoso⟧'s chest. And so to the ⟦MINUTE|84th minute⟧, to ⟦PERSON|McGarrigle⟧ again and a ⟦G8|finish⟧, from ⟦PERSON|Joe Gormless-Kane⟧'s pass, of which a man ten years older would be proud.

⟦TEAM|Linfield⟧ manager ⟦PERSON|Davy Healey-Burns⟧ locked the door and kept it locked. ⟦TEAM|Larne⟧, who beat ⟦TEAM|Glenavon⟧ ⟦SCORE|1-0⟧ with a ⟦PERSON|Tomás Cosgrave-Lee⟧ ⟦G9|header⟧, lead by four points.
=====GOALS=====
{"id": "G1", "scorer": "Odhran McGarrigle", "team": "Cliftonville", "count": 2}
{"id": "G2", "scorer": "Jonny Addiss", "team": "Cliftonville", "assist": "Rory Hale-Quinn"}
{"id": "G3", "scorer": "Matthew Fitzgibbon", "team": "Linfield", "minute": 15, "kind": "shot", "minute_text": "15"}
{"id": "G4", "scorer": "Chris McKeown", "team": "Linfield", "minute": 29, "minute_text": "29"}
{"id": "G5", "scorer": "Odhran McGarrigle", "team": "Cliftonville", "kind": "shot"}
{"id": "G6", "scorer": "Kirk Millarde", "team": "Linfield", "minute": 50, "kind": "header", "minute_text": "50th minute"}
{"id": "G7", "scorer": "Rory Hale-Quinn", "team": "Cliftonville", "minute": 72, "assist": "Odhran McGarrigle", "minute_text": "72nd minute"}
{"id": "G8", "scorer": "Odhran McGarrigle", "team": "Cliftonville", "minute": 84, "assist": "Joe Gormless-Kane", "minute_text": "84th minute"}
{"id": "G9", "scorer": "Tomás Cosgrave-Lee", "team": "Larne", "kind": "header"}
