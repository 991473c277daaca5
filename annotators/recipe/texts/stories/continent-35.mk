⟦COMPETITION|Champions League⟧ wrap: ⟦TEAM|Bilbao⟧ through, ⟦TEAM|Juve⟧ fall in ⟦GPE|Bruges⟧, ⟦TEAM|Villarreal⟧ out

⟦TEAM|Athletic Club⟧ booked a place in the knockout play-offs on ⟦DATE|Wednesday⟧ with a ⟦SCORE|2-0⟧ defeat of ⟦TEAM|Slavia Praha⟧ while ⟦TEAM|Juventus⟧ were beaten ⟦SCORE|2-1⟧ by ⟦TEAM|Club Brugge⟧ and ⟦TEAM|Villarreal⟧ went out despite a ⟦SCORE|3-1⟧ win over ⟦TEAM|Qarabağ⟧.

At ⟦VENUE|San Mamés⟧ a ⟦G1|double⟧ from ⟦PERSON|Urko Basterra⟧ was worth all three points. The forward, playing his hundredth match for the club, got in front of ⟦PERSON|Tomáš Vokrouhlík⟧ to meet a low centre from ⟦PERSON|Yeray Etxegoien⟧ on the ⟦MINUTE|quarter-hour⟧ and ⟦G2|clip it in⟧ off the near post.

⟦TEAM|Slavia⟧ had the better of the second half, to no avail. ⟦PERSON|Daniel Chmelař⟧ hit the outside of the upright in the ⟦MINUTE|58th minute⟧ and ⟦PERSON|Igoh Ogbonna⟧ was foiled by ⟦PERSON|Unax Irazoki⟧. Then ⟦PERSON|Irazoki⟧'s clearance bounced once, ⟦PERSON|Vokrouhlík⟧ misread it, and ⟦PERSON|Basterra⟧'s ⟦G3|second⟧ was as easy as they come.

In ⟦GPE|Bruges⟧, ⟦PERSON|Kobe Ledegen⟧ ⟦G4|put the home side ahead⟧ with a spectacular scissor kick in the ⟦MINUTE|12th minute⟧. ⟦PERSON|Nicolò Zuccari⟧ had a ⟦G5|header⟧ disallowed for ⟦TEAM|Juventus⟧ before he ⟦G6|levelled⟧ with another, from the corner on the opposite side, right on ⟦MINUTE|half-time⟧; but ⟦TEAM|Brugge⟧ were not to be outdone. ⟦PERSON|Mamadou Sylla-Claes⟧ was played clean through by ⟦PERSON|Ledegen⟧, ⟦PERSON|Ivan Rusić⟧ brought him down and the winger ⟦G7|converted the penalty⟧ himself, with ⟦MINUTE|63 minutes⟧ played.

⟦TEAM|Juve⟧ finished with ten men, ⟦PERSON|Rusić⟧'s deputy ⟦PERSON|Carlo Antoniazzi⟧ having been sent off in ⟦MINUTE|stoppage time⟧ for handling outside the area.

⟦TEAM|Villarreal⟧ needed to win by four and hope. The first half went to plan: ⟦PERSON|Alberto Miralpeix⟧ ⟦G8|broke through⟧ in the ⟦MINUTE|eighth minute⟧, and ⟦PERSON|Ekrem Doğanay⟧ ⟦G9|added to it⟧ with a shot that took a wicked deflection off ⟦PERSON|Rauf Ələkbərov⟧. But ⟦PERSON|Leandro Bispo⟧, with ⟦TEAM|Qarabağ⟧'s one attack worthy of the name, ⟦G10|pulled one back⟧ on ⟦MINUTE|51⟧. ⟦PERSON|Miralpeix⟧ missed a penalty in the ⟦MINUTE|77th minute⟧, and when ⟦PERSON|Gerard Planella⟧ ⟦G11|made it ⟦SCORE|3-1⟧⟧ in the ⟦MINUTE|last minute⟧ there was not even time to kick off.

"We ⟦G12|conceded one goal⟧ in two matches to them, and it's the ⟦G13|one⟧ that kills us," said ⟦PERSON|Miralpeix⟧. "And my penalty."
=====GOALS=====
{"id": "G1", "scorer": "Urko Basterra", "team": "Athletic Club", "count": 2}
{"id": "G2", "scorer": "Urko Basterra", "team": "Athletic Club", "minute": 15, "assist": "Yeray Etxegoien", "kind": "shot", "minute_text": "quarter-hour"}
{"id": "G3", "scorer": "Urko Basterra", "team": "Athletic Club", "assist": "Unax Irazoki", "kind": "shot"}
{"id": "G4", "scorer": "Kobe Ledegen", "team": "Club Brugge", "minute": 12, "kind": "volley", "minute_text": "12th minute"}
{"id": "G5", "scorer": "Nicolò Zuccari", "team": "Juventus", "kind": "header", "outcome": "ruled out"}
{"id": "G6", "scorer": "Nicolò Zuccari", "team": "Juventus", "kind": "header"}
{"id": "G7", "scorer": "Mamadou Sylla-Claes", "team": "Club Brugge", "minute": 63, "kind": "penalty", "minute_text": "63 minutes"}
{"id": "G8", "scorer": "Alberto Miralpeix", "team": "Villarreal", "minute": 8, "minute_text": "eighth minute"}
{"id": "G9", "scorer": "Ekrem Doğanay", "team": "Villarreal", "kind": "shot"}
{"id": "G10", "scorer": "Leandro Bispo", "team": "Qarabağ", "minute": 51, "minute_text": "51"}
{"id": "G11", "scorer": "Gerard Planella", "team": "Villarreal", "score": "3-1", "minute_text": "last minute"}
{"id": "G12", "scorer": "Leandro Bispo", "team": "Qarabağ", "minute": 51}
{"id": "G13", "scorer": "Leandro Bispo", "team": "Qarabağ", "minute": 51}
