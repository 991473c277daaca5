⟦TEAM|Kilmarnock⟧ slip up as ⟦TEAM|Livi⟧ grab unlikely point
A ⟦TEAM|Kilmarnock⟧ side that had won five in a row were held ⟦SCORE|2-2⟧ by ⟦TEAM|Livingston⟧, who were two goals down and going nowhere at the ⟦MINUTE|break⟧.
⟦TEAM|Killie⟧ ⟦G1|scored twice⟧ in the first half through ⟦PERSON|Danny Lappin⟧ and ⟦PERSON|Jonny Rae⟧. After the restart there was only one team in it, and ⟦G2|goals⟧ by ⟦PERSON|Festus Obi⟧ and, near the end, ⟦PERSON|Cammy Logue⟧ brought ⟦TEAM|Livi⟧ a share of the points.
There was nothing wrong with the home side's start. ⟦PERSON|Lappin⟧ got the ⟦G3|first⟧ from 12 yards, with ⟦PERSON|Rae⟧'s corner causing panic and the ball breaking off ⟦PERSON|Obi⟧. The ⟦G4|second⟧ was ⟦PERSON|Rae⟧'s own and a peach, a ⟦G5|free-kick⟧ on ⟦MINUTE|33 minutes⟧ that left ⟦TEAM|Livi⟧ keeper ⟦PERSON|Gordon Platt⟧ rooted.
⟦PERSON|Lappin⟧ passed up an easy chance for a third on the stroke of ⟦MINUTE|half-time⟧.
"That's the game," said manager ⟦PERSON|Alex Kyle⟧. "⟦SCORE|3-0⟧ and they're not coming out for the second half. We miss that, then we ⟦G6|lose a goal⟧ straight after the restart and you're looking over your shoulder."
The ⟦G7|goal⟧ he meant was a calamity. Left-back ⟦PERSON|Craig Deans⟧ tried to head back to ⟦PERSON|Bobby Stirling⟧, the keeper had already come out, and ⟦PERSON|Obi⟧ had the job of ⟦G8|walking the ball in⟧.
⟦TEAM|Livi⟧'s ⟦PERSON|Ruaridh Shaw⟧ then hit the bar, ⟦PERSON|Obi⟧'s shot was blocked by ⟦PERSON|Deans⟧ and ⟦PERSON|Stirling⟧ saved from ⟦PERSON|Platt⟧'s long throw, of all things.
The ⟦G9|leveller⟧ was no fluke. ⟦PERSON|Shaw⟧ and ⟦PERSON|Logue⟧ played a one-two and the substitute, just turned 18, ⟦G10|dinked it over ⟦PERSON|Stirling⟧⟧.
"I'd seen the big man go down early for ⟦PERSON|Festus⟧'s ⟦G11|goal⟧," ⟦PERSON|Logue⟧ said. "So I waited."
It was his first ⟦G12|goal⟧ in senior football. ⟦TEAM|Kilmarnock⟧ drop to third.
⟦FURNITURE|Related: Kyle: We can still catch Celtic | Livingston sign Danish keeper⟧
=====GOALS=====
{"id": "G1", "scorer": "Danny Lappin; Jonny Rae", "team": "Kilmarnock", "count": 2}
{"id": "G2", "scorer": "Festus Obi; Cammy Logue", "team": "Livingston", "count": 2}
{"id": "G3", "scorer": "Danny Lappin", "team": "Kilmarnock", "kind": "shot", "score": "1-0"}
{"id": "G4", "scorer": "Jonny Rae", "team": "Kilmarnock", "minute": 33, "kind": "free kick", "minute_text": "33 minutes", "score": "2-0"}
{"id": "G5", "scorer": "Jonny Rae", "team": "Kilmarnock", "minute": 33, "kind": "free kick", "minute_text": "33 minutes"}
{"id": "G6", "scorer": "Festus Obi", "team": "Livingston", "kind": "shot"}
{"id": "G7", "scorer": "Festus Obi", "team": "Livingston", "kind": "shot"}
{"id": "G8", "scorer": "Festus Obi", "team": "Livingston", "kind": "shot", "score": "2-1"}
{"id": "G9", "scorer": "Cammy Logue", "team": "Livingston", "assist": "Ruaridh Shaw", "kind": "shot"}
{"id": "G10", "scorer": "Cammy Logue", "team": "Livingston", "assist": "Ruaridh Shaw", "kind": "shot", "score": "2-2"}
{"id": "G11", "scorer": "Festus Obi", "team": "Livingston", "kind": "shot"}
{"id": "G12", "scorer": "Cammy Logue", "team": "Livingston", "assist": "Ruaridh Shaw", "kind": "shot"}
