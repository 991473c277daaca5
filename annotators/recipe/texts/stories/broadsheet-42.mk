⟦TEAM|Doncaster⟧ ⟦G1|rescue⟧ a point after ⟦TEAM|Newport⟧'s flying start

Two ⟦G2|goals⟧ in six minutes by ⟦PERSON|Gethin Caerleon⟧ and ⟦PERSON|Evan Malpas⟧ gave ⟦TEAM|Newport County⟧ an advantage at ⟦VENUE|Rodney Parade⟧ which they guarded with a good deal less conviction than they had shown in acquiring it, ⟦PERSON|Prince Dolo-Harris⟧ ⟦G3|replying⟧ before the ⟦MINUTE|interval⟧ and ⟦PERSON|Scott Balby⟧, late on, from a free-kick that the home side will go on disputing until the clocks change.

The ⟦TEAM|Exiles⟧ had been away like hares. ⟦PERSON|Malpas⟧ fired over in the ⟦MINUTE|third minute⟧, ⟦PERSON|Caerleon⟧ had a shot saved in the ⟦MINUTE|seventh⟧, and in the ⟦MINUTE|13th⟧ the ⟦NORP|Welshman⟧, a full-back until a ⟦DATE|fortnight ago⟧, took possession from a dithering ⟦PERSON|Mason Hexthorpe⟧, ignored two better-placed colleagues and ⟦G4|beat the keeper at his near post⟧. It was his first ⟦G5|goal⟧ in ⟦GPE|Gwent⟧, his ⟦G6|four⟧ ⟦DATE|last season⟧ having all come for ⟦TEAM|Walsall⟧.

Their lead ⟦G7|grew to two⟧ in the ⟦MINUTE|19th⟧. ⟦PERSON|Caerleon⟧'s corner was met by ⟦PERSON|Malpas⟧, who had been left, so far as one could see, in the care of ⟦PERSON|Balby⟧, and it ⟦G8|flew off his brow into the corner⟧. ⟦TEAM|Rovers⟧, already, were asking one another questions. "We ⟦G9|conceded⟧ early, we ⟦G10|conceded⟧ again and I thought, here we go," said ⟦PERSON|Tony Wheatley-Hill⟧, their manager, a ⟦GPE|South Yorkshire⟧ man to whom pessimism comes readily. "I'd my coat half on."

What altered things was a mistake. In the ⟦MINUTE|second minute of first-half stoppage time⟧ ⟦PERSON|Liam Bessacarr⟧, in the ⟦TEAM|Newport⟧ goal, threw the ball to the ⟦NORP|Liberian⟧, under the impression that he was someone else, and ⟦PERSON|Dolo-Harris⟧, who is seldom mistaken for anyone, had little trouble ⟦G11|returning it over his head⟧. There was a whistle for ⟦MINUTE|half-time⟧ and several for ⟦PERSON|Bessacarr⟧.

The second half was ⟦TEAM|Doncaster⟧'s. ⟦PERSON|Hexthorpe⟧ headed against a post on ⟦MINUTE|54 minutes⟧; ⟦PERSON|Dolo-Harris⟧ was thwarted twice; with ⟦MINUTE|20 minutes left⟧ came on a third centre-forward, to stand beside the other two. ⟦PERSON|Balby⟧'s ⟦G12|equaliser⟧ was, all the same, dubious. He had gone down, of his own accord, ⟦TEAM|Newport⟧ felt; he got up, took the kick while ⟦PERSON|Bessacarr⟧ was arranging his wall, and ⟦G13|bent it in⟧ where the wall would have been. The referee had blown. In spite of every protest known to man, it stood.

And in the ⟦MINUTE|90th minute⟧ they thought they had the winner. ⟦PERSON|Dolo-Harris⟧ was sent clear by ⟦PERSON|Hexthorpe⟧'s header and ⟦G14|buried his chance⟧, only for the celebrations to be interrupted by a flag which, from where the press sits, was raised by the width of a stamp. "He's on, but I'll settle for it," ⟦PERSON|Wheatley-Hill⟧ said. "If we're honest their ⟦G15|second⟧ comes from nothing, ⟦G16|ours⟧ comes from nothing, and that's a draw."
=====GOALS=====
{"id": "G1", "scorer": "Prince Dolo-Harris; Scott Balby", "team": "Doncaster", "count": 2}
{"id": "G2", "scorer": "Gethin Caerleon; Evan Malpas", "team": "Newport County", "count": 2}
{"id": "G3", "scorer": "Prince Dolo-Harris", "team": "Doncaster", "minute": 45, "added": 2, "kind": "shot"}
{"id": "G4", "scorer": "Gethin Caerleon", "team": "Newport County", "minute": 13, "kind": "shot", "minute_text": "13th"}
{"id": "G5", "scorer": "Gethin Caerleon", "team": "Newport County", "minute": 13, "kind": "shot", "minute_text": "13th"}
{"id": "G6", "scorer": "Gethin Caerleon", "scope": "background", "count": 4}
{"id": "G7", "scorer": "Evan Malpas", "team": "Newport County", "minute": 19, "kind": "header", "assist": "Gethin Caerleon", "minute_text": "19th"}
{"id": "G8", "scorer": "Evan Malpas", "team": "Newport County", "minute": 19, "kind": "header", "assist": "Gethin Caerleon", "minute_text": "19th"}
{"id": "G9", "scorer": "Gethin Caerleon", "team": "Newport County", "minute": 13, "kind": "shot"}
{"id": "G10", "scorer": "Evan Malpas", "team": "Newport County", "minute": 19, "kind": "header", "assist": "Gethin Caerleon"}
{"id": "G11", "scorer": "Prince Dolo-Harris", "team": "Doncaster", "minute": 45, "added": 2, "kind": "shot", "minute_text": "second minute of first-half stoppage time"}
{"id": "G12", "scorer": "Scott Balby", "team": "Doncaster", "kind": "free kick"}
{"id": "G13", "scorer": "Scott Balby", "team": "Doncaster", "kind": "free kick"}
{"id": "G14", "scorer": "Prince Dolo-Harris", "team": "Doncaster", "minute": 90, "kind": "shot", "outcome": "ruled out", "minute_text": "90th minute"}
{"id": "G15", "scorer": "Evan Malpas", "team": "Newport County", "minute": 19, "kind": "header", "assist": "Gethin Caerleon"}
{"id": "G16", "scorer": "Scott Balby", "team": "Doncaster", "kind": "free kick"}
