⟦TEAM|Shels⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Peas⟧: ⟦PERSON|Crotty⟧ ⟦G1|double⟧ decides it at ⟦VENUE|Tolka⟧
⟦PERSON|Niamh Crotty⟧'s ⟦G2|double⟧ gave ⟦TEAM|Shelbourne⟧ bragging rights and a five-point lead in the ⟦COMPETITION|Women's Premier Division⟧ on a filthy night at ⟦VENUE|Tolka Park⟧.
The ⟦G3|second⟧ came in the ⟦MINUTE|final minute⟧, when everyone had settled for a share.
⟦TEAM|Shels⟧ boss ⟦PERSON|Claire Hennessy⟧, who had lost ⟦PERSON|Aoibhinn Tuohy⟧ to a hamstring in the warm-up, could hardly have asked for more from a patched-up side. ⟦PERSON|Orla Buckley⟧, filling in on the left, had the first effort of note and ⟦PERSON|Saoirse Mac Giolla⟧ did well to hold it. ⟦PERSON|Jess Duggan⟧ then drilled into the side-netting.
⟦PERSON|Buckley⟧'s delivery was the pick of the night's football. One cross was a foot too high for ⟦PERSON|Crotty⟧; the next, on ⟦MINUTE|31⟧, was not, and the forward ⟦G4|directed her header under the bar⟧.
It took ⟦TEAM|Peamount⟧ ⟦MINUTE|eight minutes⟧ to reply. ⟦PERSON|Emma Starrs⟧ won a free-kick off ⟦PERSON|Katie Fennelly⟧, took it herself, and ⟦G5|picked out the corner⟧.
The rain got worse, the football with it. ⟦PERSON|Starrs⟧ had another free-kick, from a similar place, turned over. ⟦PERSON|Fennelly⟧'s header shaved the upright. With ⟦MINUTE|20 minutes left⟧ ⟦PERSON|Mac Giolla⟧ came off worst in a collision with ⟦PERSON|Crotty⟧ and needed stitches before resuming with a bandage like a turban.
She could not be blamed for the ⟦G6|winner⟧. ⟦PERSON|Duggan⟧ burrowed to the by-line, cut it back, and ⟦PERSON|Crotty⟧'s ⟦G7|first-time finish⟧ was past her before she had moved.
"It's only ⟦DATE|August⟧," ⟦PERSON|Hennessy⟧ told ⟦ORG|RTÉ⟧. "Nobody remembers who was top in ⟦DATE|August⟧."
The teams meet again in the ⟦COMPETITION|FAI Cup⟧ semi-final. ⟦TEAM|Galway⟧ are next for the ⟦TEAM|Reds⟧.
=====GOALS=====
{"id": "G1", "scorer": "Niamh Crotty", "team": "Shelbourne", "count": 2}
{"id": "G2", "scorer": "Niamh Crotty", "team": "Shelbourne", "count": 2}
{"id": "G3", "scorer": "Niamh Crotty", "team": "Shelbourne", "minute": 90, "minute_text": "final minute", "assist": "Jess Duggan", "kind": "shot"}
{"id": "G4", "scorer": "Niamh Crotty", "team": "Shelbourne", "minute": 31, "minute_text": "31", "assist": "Orla Buckley", "kind": "header"}
{"id": "G5", "scorer": "Emma Starrs", "team": "Peamount", "minute": 39, "minute_text": "eight minutes", "kind": "free kick"}
{"id": "G6", "scorer": "Niamh Crotty", "team": "Shelbourne", "minute": 90, "assist": "Jess Duggan", "kind": "shot"}
{"id": "G7", "scorer": "Niamh Crotty", "team": "Shelbourne", "minute": 90, "assist": "Jess Duggan", "kind": "shot"}
