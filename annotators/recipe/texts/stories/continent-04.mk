Late ⟦G1|header⟧ gives ⟦TEAM|Lazio⟧ derby-day lift as ⟦TEAM|Torino⟧ are left with nothing

⟦FURNITURE|ANSA⟧

⟦TEAM|Lazio⟧ won ⟦SCORE|2-1⟧ at home to ⟦TEAM|Torino⟧ in ⟦COMPETITION|Serie A⟧ on ⟦DATE|Monday⟧ evening thanks to a late ⟦G2|header⟧ by defender ⟦PERSON|Sander Vlietstra⟧, after ⟦PERSON|Gianluca Pascarello⟧ had ⟦G3|pulled the visitors level⟧ from the penalty spot. ⟦PERSON|Milan Radosavac⟧ had ⟦G4|given the hosts an early lead⟧.

The ⟦VENUE|Stadio Olimpico⟧ had hardly settled when the ⟦NORP|Serb⟧ ⟦G5|struck⟧. ⟦PERSON|Tommaso Firmani⟧ took a quick throw, ⟦PERSON|Yaw Addo⟧ flicked it on and ⟦PERSON|Radosavac⟧ stroked a first-time shot ⟦G6|through the legs of ⟦PERSON|Zsombor Kelemen⟧⟧. It was his fourth ⟦G7|goal⟧ in five matches, following the ⟦G8|two⟧ he got against ⟦TEAM|Lecce⟧ before the break for internationals.

⟦TEAM|Torino⟧ were sluggish. ⟦PERSON|Pascarello⟧, who finished third in the scoring charts ⟦DATE|last season⟧, had one touch in the ⟦TEAM|Lazio⟧ area in the first ⟦MINUTE|half-hour⟧, a weak header into the arms of ⟦PERSON|Diogo Carqueja⟧. ⟦PERSON|Radosavac⟧ curled over on ⟦MINUTE|21⟧ and ⟦PERSON|Firmani⟧ had a drive turned round the upright. Then ⟦PERSON|Addo⟧ had the ball in the net himself on ⟦MINUTE|40⟧, ⟦G9|sweeping in⟧ ⟦PERSON|Vlietstra⟧'s knockdown, but VAR ruled that the ⟦NORP|Dutchman⟧'s arm had helped it along.

Coach ⟦PERSON|Nedo Valdambrini⟧ changed two players at the ⟦MINUTE|interval⟧ and ⟦TEAM|Torino⟧ were a different team. ⟦PERSON|Alieu Camara⟧ hit the post with a half-volley on ⟦MINUTE|52⟧. Six minutes later a shot by the same player was blocked by ⟦PERSON|Firmani⟧, with an arm that was away from the body, and ⟦PERSON|Pascarello⟧ ⟦G10|did the rest⟧ from 11 metres.

The game went from end to end. ⟦PERSON|Kelemen⟧ denied ⟦PERSON|Addo⟧ with his legs in the ⟦MINUTE|66th minute⟧; ⟦PERSON|Carqueja⟧ beat away ⟦PERSON|Camara⟧'s shot in the ⟦MINUTE|71st minute⟧. With ⟦MINUTE|ten minutes left⟧ ⟦PERSON|Pascarello⟧ was booked for a dive.

And then, when all were thinking of a draw, ⟦PERSON|Simone Ghezzi⟧ won a corner off ⟦PERSON|Camara⟧. He took it himself, ⟦PERSON|Kelemen⟧ stayed on his line and ⟦PERSON|Vlietstra⟧, left alone by ⟦PERSON|Radek Holub⟧, ⟦G11|sent it in off the far post⟧. There were ⟦MINUTE|86 minutes⟧ on the clock.

"We ⟦G12|conceded⟧ early and then late, and in between we played a good game," ⟦PERSON|Valdambrini⟧ said. "The ⟦G13|second⟧ is a set-piece, we had a man on him, the man went to sleep."

⟦PERSON|Vlietstra⟧ smiled. "I score one a year," he said. "I said to ⟦PERSON|Simone⟧, put it there. He put it there."

⟦TEAM|Lazio⟧ are up to fifth.
=====GOALS=====
{"id": "G1", "scorer": "Sander Vlietstra", "team": "Lazio", "minute": 86, "assist": "Simone Ghezzi", "kind": "header"}
{"id": "G2", "scorer": "Sander Vlietstra", "team": "Lazio", "minute": 86, "assist": "Simone Ghezzi", "kind": "header"}
{"id": "G3", "scorer": "Gianluca Pascarello", "team": "Torino", "minute": 58, "kind": "penalty"}
{"id": "G4", "scorer": "Milan Radosavac", "team": "Lazio", "assist": "Yaw Addo", "kind": "shot"}
{"id": "G5", "scorer": "Milan Radosavac", "team": "Lazio", "assist": "Yaw Addo", "kind": "shot"}
{"id": "G6", "scorer": "Milan Radosavac", "team": "Lazio", "assist": "Yaw Addo", "kind": "shot"}
{"id": "G7", "scorer": "Milan Radosavac", "team": "Lazio", "assist": "Yaw Addo", "kind": "shot"}
{"id": "G8", "scorer": "Milan Radosavac", "team": "Lazio", "scope": "background", "count": 2}
{"id": "G9", "scorer": "Yaw Addo", "team": "Lazio", "minute": 40, "assist": "Sander Vlietstra", "kind": "shot", "outcome": "ruled out", "minute_text": "40"}
{"id": "G10", "scorer": "Gianluca Pascarello", "team": "Torino", "minute": 58, "kind": "penalty", "minute_text": "Six minutes later"}
{"id": "G11", "scorer": "Sander Vlietstra", "team": "Lazio", "minute": 86, "assist": "Simone Ghezzi", "kind": "header", "minute_text": "86 minutes"}
{"id": "G12", "scorer": "Milan Radosavac; Sander Vlietstra", "team": "Lazio", "count": 2}
{"id": "G13", "scorer": "Sander Vlietstra", "team": "Lazio", "minute": 86, "assist": "Simone Ghezzi", "kind": "header"}
