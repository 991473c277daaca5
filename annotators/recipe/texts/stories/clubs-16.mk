⟦TEAM|Shooting Stars⟧' unbeaten run over as ⟦TEAM|Plateau United⟧ ⟦G14|hit three⟧

⟦GPE|Ibadan⟧ – ⟦TEAM|Shooting Stars⟧' eleven-match unbeaten run in the ⟦COMPETITION|NPFL⟧ came to an end on ⟦DATE|Saturday⟧ when they lost ⟦SCORE|3-1⟧ at ⟦TEAM|Plateau United⟧, for whom ⟦PERSON|Nanpan Gyang⟧ ⟦G1|scored two⟧ and made ⟦G2|the other⟧.

The ⟦TEAM|Oluyole Warriors⟧ had ⟦G3|drawn first blood⟧ in ⟦GPE|Jos⟧. Their ⟦G12|goal⟧ was finished by ⟦PERSON|Adeniyi Oshodi⟧ but was all the work of ⟦PERSON|Gbenga Faleye⟧, who took the ball off ⟦PERSON|Danjuma Pam⟧, left two defenders for dead and put it on a plate.

That was against the run of play. ⟦PERSON|Gyang⟧ had been through twice before then, denied in the ⟦MINUTE|second minute⟧ by ⟦TEAM|Shooting Stars⟧ goalkeeper ⟦PERSON|Moshood Raji⟧ and in the ⟦MINUTE|17th⟧ by his own heavy touch, and ⟦PERSON|Emeka Uzoigwe⟧ had crashed one against the bar from long range.

When the ⟦G13|equaliser⟧ arrived it had an element of fortune. A clearance by ⟦PERSON|Segun Ajibola⟧ cannoned off the chest of ⟦TEAM|Plateau⟧ captain ⟦PERSON|Solomon Dashe⟧, the ball broke to ⟦PERSON|Uzoigwe⟧ and his scuffed pass ran on to ⟦PERSON|Gyang⟧, who ⟦G4|beat ⟦PERSON|Raji⟧⟧ through the legs in the ⟦MINUTE|39th minute⟧.

Two minutes later it should have been two: ⟦PERSON|Dashe⟧'s downward header from ⟦PERSON|Uzoigwe⟧'s corner was hacked off the line by ⟦PERSON|Faleye⟧, doing his bit at the back.

Ten minutes after the ⟦MINUTE|restart⟧, a long ball was chased by ⟦PERSON|Gyang⟧, who looked to be wide of everything. He waited, he turned, and he found ⟦PERSON|Uzoigwe⟧, whose ⟦G5|shot⟧ kissed the post and crossed the line. ⟦TEAM|Plateau⟧, ⟦SCORE|2-1⟧ to the good, sat deep. ⟦PERSON|Oshodi⟧ thought he had the visitors back on terms with a quarter of an hour left, his ⟦G6|tap-in⟧ from ⟦PERSON|Faleye⟧'s low ball cancelled for a clear offside.

With ⟦MINUTE|three minutes⟧ remaining ⟦PERSON|Dashe⟧ sent ⟦PERSON|Gyang⟧ clear once more. He ran at ⟦PERSON|Ajibola⟧, he fell, he got up and the referee, ⟦PERSON|Chisom Nnadi⟧, gave nothing; but the ball had not gone away and the forward, still half on his knees, ⟦G7|toed it beyond ⟦PERSON|Raji⟧⟧.

⟦PERSON|Gyang⟧, whose name had been linked with a move to ⟦GPE|Tanzania⟧, now has ⟦G8|nine⟧ for the season. "The first ⟦G9|one⟧ came to me like a gift," he said. "For ⟦G10|the third⟧, I wanted the penalty. When I saw the ball was still there I said let me just kick it."

⟦TEAM|Stars⟧' coach ⟦PERSON|Bayo Odukoya⟧ was calm about the end of the run. "We were ahead and we stopped to play. To ⟦G11|concede⟧ before ⟦MINUTE|half-time⟧, it killed us. Boys will learn."

⟦TEAM|Plateau⟧ climbed to tenth position with 27 points.
=====GOALS=====
{"id": "G1", "scorer": "Nanpan Gyang", "team": "Plateau United", "count": 2}
{"id": "G2", "scorer": "Emeka Uzoigwe", "team": "Plateau United", "minute": 55, "assist": "Nanpan Gyang", "kind": "shot"}
{"id": "G3", "scorer": "Adeniyi Oshodi", "team": "Shooting Stars", "assist": "Gbenga Faleye", "kind": "shot"}
{"id": "G4", "scorer": "Nanpan Gyang", "team": "Plateau United", "minute": 39, "minute_text": "39th minute", "assist": "Emeka Uzoigwe", "kind": "shot"}
{"id": "G5", "scorer": "Emeka Uzoigwe", "team": "Plateau United", "minute": 55, "minute_text": "Ten minutes after the restart", "assist": "Nanpan Gyang", "kind": "shot"}
{"id": "G6", "scorer": "Adeniyi Oshodi", "team": "Shooting Stars", "minute": 75, "minute_text": "a quarter of an hour left", "assist": "Gbenga Faleye", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Nanpan Gyang", "team": "Plateau United", "minute": 87, "minute_text": "three minutes", "assist": "Solomon Dashe", "kind": "shot"}
{"id": "G8", "scorer": "Nanpan Gyang", "team": "Plateau United", "count": 9, "scope": "background"}
{"id": "G9", "scorer": "Nanpan Gyang", "team": "Plateau United", "minute": 39, "assist": "Emeka Uzoigwe", "kind": "shot"}
{"id": "G10", "scorer": "Nanpan Gyang", "team": "Plateau United", "minute": 87, "assist": "Solomon Dashe", "kind": "shot"}
{"id": "G11", "scorer": "Nanpan Gyang", "team": "Plateau United", "minute": 39, "assist": "Emeka Uzoigwe", "kind": "shot"}
{"id": "G12", "scorer": "Adeniyi Oshodi", "team": "Shooting Stars", "assist": "Gbenga Faleye", "kind": "shot"}
{"id": "G13", "scorer": "Nanpan Gyang", "team": "Plateau United", "minute": 39, "minute_text": "39th minute", "assist": "Emeka Uzoigwe", "kind": "shot"}
{"id": "G14", "scorer": "Nanpan Gyang; Emeka Uzoigwe", "team": "Plateau United", "count": 3}
