⟦TEAM|Algeria⟧ edge ⟦TEAM|Tunisia⟧ in first leg
ALGIERS (⟦ORG|APS⟧) - ⟦TEAM|Algeria⟧ will take a narrow advantage to ⟦TEAM|Tunisia⟧ after winning ⟦SCORE|2-1⟧ on ⟦DATE|Wednesday⟧ at the ⟦VENUE|Nelson Mandela Stadium⟧, in the first leg of their ⟦COMPETITION|Women's Africa Cup of Nations⟧ play-off.
⟦PERSON|Lydia Ouadah⟧ and ⟦PERSON|Sabrina Kaci⟧ ⟦G1|scored⟧ for the ⟦TEAM|Fennecs⟧ in the first half, and ⟦PERSON|Wafa Haddad⟧'s second-half ⟦G2|penalty⟧ gives the ⟦TEAM|Carthage Eagles⟧ hope.
The ⟦NORP|Tunisian⟧ eleven, well organised, could have led in the ⟦MINUTE|8th minute⟧, ⟦PERSON|Haddad⟧ seeing her lob come back from the crossbar, and ⟦PERSON|Chaima Laabidi⟧ arriving a moment late for the rebound.
The answer of the ⟦NORP|Algerian⟧ women was slow but complete. ⟦PERSON|Kaci⟧ fired wide. ⟦PERSON|Rym Meziane⟧ tested the goalkeeper from 25 metres. On ⟦MINUTE|36 minutes⟧ ⟦PERSON|Kaci⟧ curled a free-kick to the far post, where ⟦PERSON|Ouadah⟧ ⟦G3|outjumped everyone to open the scoring⟧.
The ⟦G4|second⟧ followed before the ⟦MINUTE|break⟧. A throw, a bad control by ⟦PERSON|Laabidi⟧, and ⟦PERSON|Kaci⟧ was alone. She took her time and ⟦G5|lifted it into the roof of the net⟧.
The visitors came back transformed. ⟦PERSON|Haddad⟧'s header was cleared off the line by ⟦PERSON|Imène Tahar⟧; ⟦PERSON|Emna Jebali⟧, from the rebound, ⟦G6|sent the ball in⟧, but was offside. When ⟦PERSON|Tahar⟧ then held ⟦PERSON|Jebali⟧, ⟦PERSON|Haddad⟧ ⟦G7|converted from the spot⟧.
"A goal away from home is an important thing," said ⟦TEAM|Tunisia⟧'s coach.
⟦TEAM|Algeria⟧ missed the opportunity of a third in the last moments: ⟦PERSON|Meziane⟧, two against one, preferred to shoot and hit the side-netting.
⟦PERSON|Nadia Ferhat⟧, in goal, made four saves. The second leg is on ⟦DATE|Tuesday⟧. The winners of the tie meet ⟦TEAM|Morocco⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lydia Ouadah; Sabrina Kaci", "team": "Algeria", "count": 2}
{"id": "G2", "scorer": "Wafa Haddad", "team": "Tunisia", "kind": "penalty"}
{"id": "G3", "scorer": "Lydia Ouadah", "team": "Algeria", "minute": 36, "minute_text": "36 minutes", "assist": "Sabrina Kaci", "kind": "header"}
{"id": "G4", "scorer": "Sabrina Kaci", "team": "Algeria", "kind": "shot"}
{"id": "G5", "scorer": "Sabrina Kaci", "team": "Algeria", "kind": "shot"}
{"id": "G6", "scorer": "Emna Jebali", "team": "Tunisia", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Wafa Haddad", "team": "Tunisia", "kind": "penalty"}
