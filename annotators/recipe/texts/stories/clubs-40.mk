⟦TEAM|AFC Wimbledon⟧ ⟦SCORE|3-3⟧ ⟦TEAM|Leyton Orient⟧: ⟦TEAM|Dons⟧ do it the hard way (again)

So that's how it feels, is it? To be three down at ⟦MINUTE|half-time⟧ and still go home wondering how you didn't win. ⟦VENUE|Plough Lane⟧, you daft, brilliant place.

Here's what happened, for those who left at ⟦SCORE|3-0⟧ (we saw you). ⟦PERSON|Joel Akintola⟧ ⟦G1|scored a hat-trick⟧ for ⟦TEAM|Orient⟧ before the ⟦MINUTE|break⟧. Then ⟦PERSON|Harry Pemble⟧ ⟦G2|got one⟧ for us, ⟦PERSON|Miles Donnegan⟧ ⟦G3|got two⟧, the last of them with ninety on the clock, and ⟦PERSON|Omar Siddiq⟧ had a ⟦G14|fourth⟧ disallowed.

To begin at the beginning. We had the first chance, ⟦PERSON|Pemble⟧'s, saved. Then ⟦PERSON|Akintola⟧ ⟦G4|scored⟧: a long ball, ⟦PERSON|Sid Varney⟧ playing him on, a finish through keeper ⟦PERSON|Zach Lomas⟧. ⟦MINUTE|Fourteen minutes⟧. Then ⟦PERSON|Akintola⟧ ⟦G5|scored⟧: a penalty this time, after ⟦PERSON|Varney⟧ had got in a tangle with ⟦PERSON|Theo Marchetti-Hughes⟧ on ⟦MINUTE|26⟧. Then (are you sensing a pattern?) our corner, their break, ⟦PERSON|Marchetti-Hughes⟧ all on his own with the choice of three, and ⟦PERSON|Akintola⟧ ⟦G6|doing as he liked⟧. It could've been more. ⟦PERSON|Lomas⟧ saved from ⟦PERSON|Marchetti-Hughes⟧ and ⟦PERSON|Albie Crouch⟧ hit the post.

In the ⟦MINUTE|52nd minute⟧ came the ⟦G7|goal⟧ that changed it. ⟦PERSON|Donnegan⟧'s shot was charged down, ⟦PERSON|Siddiq⟧ nudged it sideways and ⟦PERSON|Pemble⟧ ⟦G8|leathered it in⟧ from the edge. His ⟦G16|first⟧ since ⟦DATE|last Easter⟧, and don't we know it.

Pressure, pressure. ⟦TEAM|Orient⟧'s keeper ⟦PERSON|Kyle Haverstock⟧ made saves from ⟦PERSON|Siddiq⟧, ⟦PERSON|Siddiq⟧ again, and ⟦PERSON|Varney⟧'s header, before ⟦PERSON|Siddiq⟧ ⟦G15|bundled one in⟧ on ⟦MINUTE|70⟧ and a flag went up that I'd like to see again.

Five minutes later we ⟦G9|had our second⟧ anyway. ⟦PERSON|Pemble⟧ took a free-kick from nearly on the halfway line and ⟦PERSON|Donnegan⟧, their number six hanging off him, ⟦G10|nodded it over⟧ ⟦PERSON|Haverstock⟧. And then the moment. ⟦PERSON|Siddiq⟧, who'd run himself into the ground, wins it off ⟦PERSON|Crouch⟧ with a minute to go; ⟦PERSON|Siddiq⟧ crosses; ⟦PERSON|Haverstock⟧ flaps; ⟦PERSON|Donnegan⟧ ⟦G11|volleys⟧. Bedlam.

"I'd like my players to start at three-nil down every week, with the way they go," said the gaffer. "We ⟦G12|gave them three⟧. We were level and I still thought we'd win."

A point, then. It keeps us fourteenth. It felt like a cup.
=====GOALS=====
{"id": "G1", "scorer": "Joel Akintola", "team": "Orient", "count": 3}
{"id": "G2", "scorer": "Harry Pemble", "team": "AFC Wimbledon", "minute": 52, "assist": "Omar Siddiq", "kind": "shot"}
{"id": "G3", "scorer": "Miles Donnegan", "team": "AFC Wimbledon", "count": 2}
{"id": "G4", "scorer": "Joel Akintola", "team": "Orient", "minute": 14, "minute_text": "Fourteen minutes", "kind": "shot"}
{"id": "G5", "scorer": "Joel Akintola", "team": "Orient", "minute": 26, "minute_text": "26", "kind": "penalty"}
{"id": "G6", "scorer": "Joel Akintola", "team": "Orient", "assist": "Theo Marchetti-Hughes", "kind": "shot"}
{"id": "G7", "scorer": "Harry Pemble", "team": "AFC Wimbledon", "minute": 52, "minute_text": "52nd minute", "assist": "Omar Siddiq", "kind": "shot"}
{"id": "G8", "scorer": "Harry Pemble", "team": "AFC Wimbledon", "minute": 52, "minute_text": "52nd minute", "assist": "Omar Siddiq", "kind": "shot"}
{"id": "G9", "scorer": "Miles Donnegan", "team": "AFC Wimbledon", "minute": 75, "minute_text": "Five minutes later", "assist": "Harry Pemble", "kind": "header"}
{"id": "G10", "scorer": "Miles Donnegan", "team": "AFC Wimbledon", "minute": 75, "minute_text": "Five minutes later", "assist": "Harry Pemble", "kind": "header"}
{"id": "G11", "scorer": "Miles Donnegan", "team": "AFC Wimbledon", "minute": 89, "minute_text": "a minute to go", "assist": "Omar Siddiq", "kind": "volley"}
{"id": "G12", "scorer": "Joel Akintola", "team": "Orient", "count": 3}
{"id": "G14", "scorer": "Omar Siddiq", "team": "AFC Wimbledon", "minute": 70, "kind": "shot", "outcome": "ruled out"}
{"id": "G15", "scorer": "Omar Siddiq", "team": "AFC Wimbledon", "minute": 70, "minute_text": "70", "kind": "shot", "outcome": "ruled out"}
{"id": "G16", "scorer": "Harry Pemble", "team": "AFC Wimbledon", "minute": 52, "assist": "Omar Siddiq", "kind": "shot"}
