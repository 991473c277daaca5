⟦TEAM|Liverpool⟧ ⟦SCORE|3⟧ ⟦TEAM|Crystal Palace⟧ ⟦SCORE|1⟧: ⟦PERSON|Diabaté⟧ ⟦G1|scores twice⟧ as ⟦TEAM|Reds⟧ stroll
LIVERPOOL warmed up for their ⟦COMPETITION|Champions League⟧ date with ⟦TEAM|Real Madrid⟧ by seeing off ⟦TEAM|Crystal Palace⟧ at ⟦VENUE|Anfield⟧.
⟦PERSON|Oumar Diabaté⟧ ⟦G2|got two⟧ and ⟦PERSON|Kai Rennison⟧ ⟦G3|the other⟧ as the ⟦TEAM|Reds⟧ recorded an eighth league victory of the season.
The game might have been over inside ⟦MINUTE|20 minutes⟧. ⟦PERSON|Rennison⟧ ⟦G4|struck⟧ after ⟦MINUTE|seven⟧, latching on to a loose touch by ⟦PERSON|James Tolliver⟧ and ⟦G5|drilling beneath ⟦PERSON|Mads Kirkegaard⟧⟧. Then ⟦PERSON|Diabaté⟧, put in by ⟦PERSON|Vitor Salgado⟧, ⟦G6|made it ⟦SCORE|2-0⟧⟧ with a chip.
⟦PERSON|Salgado⟧ smacked the bar, ⟦PERSON|Emre Aksoy⟧ put a free header over and ⟦PERSON|Kirkegaard⟧ plunged to his right to tip round ⟦PERSON|Rennison⟧'s 30-yarder in the ⟦MINUTE|38th minute⟧.
⟦TEAM|Palace⟧, to their credit, stuck at it, and when ⟦PERSON|Nathan Ewell⟧'s shot broke off a ⟦TEAM|Liverpool⟧ heel on ⟦MINUTE|61 minutes⟧ ⟦PERSON|Leon Braithwaite⟧ was on hand to ⟦G7|tuck it away⟧.
⟦PERSON|Ewell⟧ had half a shout for a penalty ⟦MINUTE|two minutes later⟧, and ⟦VENUE|Anfield⟧ was getting edgy.
But it was at the other end that the spot-kick came. ⟦PERSON|Tolliver⟧, who will want to forget the trip, tugged back ⟦PERSON|Aksoy⟧ and ⟦PERSON|Diabaté⟧ ⟦G8|hammered it down the middle⟧.
"Professional," was how ⟦PERSON|Ian Standish⟧ described it. "I'd have liked a fourth, we switched off for ⟦G9|theirs⟧, but it's the sort of afternoon you'd take every week."
⟦PERSON|Rennison⟧'s ⟦G10|goal⟧ means he has ⟦G11|scored⟧ in five league matches running, the first ⟦TEAM|Liverpool⟧ player to do so since ⟦DATE|2017⟧.
The ⟦TEAM|Eagles⟧' fifth away defeat leaves them 15th. Next for the ⟦GPE|south London⟧ club is a visit from the champions to ⟦VENUE|Selhurst Park⟧.
⟦FURNITURE|MORE: Our Liverpool player ratings | Standish on Real Madrid | Fixtures⟧
=====GOALS=====
{"id": "G1", "scorer": "Oumar Diabaté", "team": "Liverpool", "count": 2}
{"id": "G2", "scorer": "Oumar Diabaté", "team": "Liverpool", "count": 2}
{"id": "G3", "scorer": "Kai Rennison", "team": "Liverpool", "minute": 7}
{"id": "G4", "scorer": "Kai Rennison", "team": "Liverpool", "minute": 7}
{"id": "G5", "scorer": "Kai Rennison", "team": "Liverpool", "minute": 7}
{"id": "G6", "scorer": "Oumar Diabaté", "team": "Liverpool", "assist": "Vitor Salgado", "score": "2-0"}
{"id": "G7", "scorer": "Leon Braithwaite", "team": "Crystal Palace", "minute": 61, "minute_text": "61 minutes"}
{"id": "G8", "scorer": "Oumar Diabaté", "team": "Liverpool", "kind": "penalty"}
{"id": "G9", "scorer": "Leon Braithwaite", "team": "Crystal Palace", "minute": 61}
{"id": "G10", "scorer": "Kai Rennison", "team": "Liverpool", "minute": 7}
{"id": "G11", "scorer": "Kai Rennison", "team": "Liverpool", "scope": "background"}
