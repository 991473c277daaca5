⟦PERSON|Storrow⟧'s moment of magic enough for the ⟦TEAM|Stags⟧
IT was a match crying out for a bit of quality, and ⟦MINUTE|13 minutes from time⟧ ⟦PERSON|Adam Storrow⟧ supplied it.
The ⟦TEAM|Mansfield⟧ skipper's ⟦G1|volley⟧, struck first time from all of 28 yards, flew past ⟦PERSON|Tate Northcott⟧ to condemn ⟦TEAM|Northampton⟧ to a fourth straight defeat at ⟦VENUE|Sixfields⟧.
"I'd be lying if I said I meant to hit it that well," he said. "I just didn't fancy controlling it."
How the ⟦TEAM|Cobblers⟧ came to be losing it is anyone's guess. They had 17 attempts to the ⟦TEAM|Stags⟧' five. ⟦PERSON|Paul Wetherill⟧ had a header saved on ⟦MINUTE|two minutes⟧, ⟦PERSON|Djibril Camara⟧ sliced into the stand on nine, and ⟦PERSON|Jake Hallworth⟧, at the end of a run that left two men on the floor, saw his low drive strike the keeper's shin and spin past the post with ⟦MINUTE|20 minutes⟧ gone.
⟦PERSON|Oli Merrick⟧, that keeper, wasn't finished. He held ⟦PERSON|Camara⟧'s snapshot in the ⟦MINUTE|41st minute⟧ and dived at the feet of ⟦PERSON|Luis Ibarra⟧ in the 56th. In between, ⟦PERSON|Connor Vesey⟧ nearly scored at the wrong end, his sliced clearance coming back off the crossbar.
The ⟦TEAM|Stags⟧ had done nothing when a corner from ⟦PERSON|Dilan Aydin⟧ was headed out in the ⟦MINUTE|77th minute⟧. It fell out of the sky to ⟦PERSON|Storrow⟧. The rest you know.
⟦TEAM|Northampton⟧ had 13 minutes plus five of stoppages to respond. ⟦PERSON|Camara⟧ missed with a free header, ⟦PERSON|Hallworth⟧ was booked for a dive and manager ⟦PERSON|Geoff Mangan⟧ was reduced to sitting on an ice box with his head in his hands.
"We've played some good stuff and we're sat here with nothing," ⟦PERSON|Mangan⟧ reflected. "Someone's gone and ⟦G2|scored one goal⟧ that he'll never score again, and that's been our month."
He was asked about his own position, and laughed. "Next question."
⟦TEAM|Mansfield⟧ are up to ninth and go to ⟦TEAM|Bolton⟧ on ⟦DATE|Tuesday⟧ night before a return to ⟦VENUE|Field Mill⟧. ⟦TEAM|Northampton⟧, who have slipped to 22nd, do not play.
⟦FURNITURE|Photo: Storrow (left) is mobbed after his strike. Picture: Neil Parrott⟧
=====GOALS=====
{"id": "G1", "scorer": "Adam Storrow", "team": "Mansfield", "minute": 77, "minute_text": "13 minutes from time"}
{"id": "G2", "scorer": "Adam Storrow", "team": "Mansfield", "minute": 77}
