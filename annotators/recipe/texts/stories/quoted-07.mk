Derby delight for ⟦TEAM|Magpies⟧ as ⟦PERSON|Marchetti⟧ and ⟦PERSON|Vos⟧ turn tables on ⟦TEAM|Durham⟧

⟦TEAM|Newcastle United Women⟧ ⟦G1|fell behind⟧ early on but ⟦G2|goals⟧ from ⟦PERSON|Ines Marchetti⟧, ⟦PERSON|Renske Vos⟧ and ⟦PERSON|Hannah Oyelaran⟧ earned a ⟦SCORE|3-1⟧ success over ⟦TEAM|Durham⟧ in front of 8,204 at ⟦VENUE|Kingston Park⟧.

Few of them were in their seats when the ⟦TEAM|Wildcats⟧ ⟦G3|scored⟧. In the ⟦MINUTE|eighth minute⟧ ⟦PERSON|Megan Tarrant⟧, under no challenge, rolled a pass straight to ⟦PERSON|Poppy Kirkbride⟧, whose first shot was parried by ⟦PERSON|Jess Lomax⟧. ⟦PERSON|Chloe Dunstable⟧ was quickest, and ⟦G4|lifted the loose ball into the roof of the net⟧.

⟦TEAM|Durham⟧ ought to have had another. ⟦PERSON|Kirkbride⟧ headed a foot wide on ⟦MINUTE|19 minutes⟧ and soon after she ⟦G5|bundled in⟧ a corner but was adjudged to have handled.

⟦TEAM|Newcastle⟧ came into it late in the half. ⟦PERSON|Vos⟧ whistled one past the angle, ⟦PERSON|Ayesha Whitbread⟧ made a flying stop from ⟦PERSON|Oyelaran⟧, and on ⟦MINUTE|35 minutes⟧ they ⟦G6|drew parity⟧, ⟦PERSON|Marchetti⟧ peeling off her marker to ⟦G7|send a header back across⟧ ⟦PERSON|Whitbread⟧ from ⟦PERSON|Vos⟧'s free-kick. It was the ⟦NORP|Italian⟧'s ⟦G8|first⟧ for the club after three games out with a hamstring problem.

The ⟦NORP|Dutch⟧ winger then did it herself. Collecting the ball on the touchline shortly after the ⟦MINUTE|restart⟧, she went past one, went past two, was nearly stopped by a third, and ⟦G9|planted it in the far corner⟧.

From there ⟦TEAM|Newcastle⟧ controlled matters. ⟦TEAM|Durham⟧ sent on three substitutes in the ⟦MINUTE|70th minute⟧, one of whom, ⟦PERSON|Amy Sellick⟧, hit the bar. ⟦PERSON|Oyelaran⟧ ⟦G10|settled it⟧ when a short back-pass left her to ⟦G11|walk the ball round⟧ the goalkeeper with ⟦MINUTE|eight minutes left⟧.

⟦TEAM|Newcastle⟧ head coach ⟦PERSON|Sam Braithwaite⟧ told the club site: "I was proud of how we responded. We ⟦G12|conceded a daft goal⟧, we've all seen it, and the young player who made the error didn't hide. In the second half she was our best passer.

"I've run out of words for the girl on the left. Sunderland couldn't live with her ⟦DATE|last week⟧, when she ⟦G13|scored⟧, and they'd done their homework ⟦DATE|today⟧ and still couldn't. Their right-back's probably still looking for her after our ⟦G14|second⟧."

⟦PERSON|Marchetti⟧ said: "I knew we'd get ⟦G15|level⟧ because we were growing. The ball in was perfect. I have only to touch it. For me, first ⟦G16|goal⟧ here, with my father in the stand, it's a dream."

For ⟦TEAM|Durham⟧, ⟦PERSON|Dunstable⟧ said: "We ⟦G17|took the lead⟧ and I thought we'd push on, but we sat in. ⟦PERSON|Poppy⟧ says it hit her hip, and if that ⟦G18|one⟧ stands it's a different afternoon."

Elsewhere, ⟦PERSON|Beth Stanier⟧'s ⟦MINUTE|56th-minute⟧ ⟦G19|strike⟧ was enough for ⟦TEAM|Birmingham City Women⟧ to win at ⟦TEAM|Charlton Athletic Women⟧. The ⟦TEAM|Blues⟧ finished the day third. "One half-chance, one ⟦G20|goal⟧," their manager said. "We could have had three but I'll take the ⟦G21|one⟧."
=====GOALS=====
{"id": "G1", "scorer": "Chloe Dunstable", "team": "Durham", "minute": 8, "kind": "shot"}
{"id": "G2", "scorer": "Ines Marchetti; Renske Vos; Hannah Oyelaran", "team": "Newcastle", "count": 3}
{"id": "G3", "scorer": "Chloe Dunstable", "team": "Durham", "minute": 8, "kind": "shot", "minute_text": "eighth minute"}
{"id": "G4", "scorer": "Chloe Dunstable", "team": "Durham", "minute": 8, "kind": "shot", "minute_text": "eighth minute"}
{"id": "G5", "scorer": "Poppy Kirkbride", "team": "Durham", "outcome": "ruled out"}
{"id": "G6", "scorer": "Ines Marchetti", "team": "Newcastle", "minute": 35, "kind": "header", "assist": "Renske Vos", "minute_text": "35 minutes"}
{"id": "G7", "scorer": "Ines Marchetti", "team": "Newcastle", "minute": 35, "kind": "header", "assist": "Renske Vos", "minute_text": "35 minutes"}
{"id": "G8", "scorer": "Ines Marchetti", "team": "Newcastle", "minute": 35, "kind": "header", "assist": "Renske Vos", "minute_text": "35 minutes"}
{"id": "G9", "scorer": "Renske Vos", "team": "Newcastle", "kind": "shot"}
{"id": "G10", "scorer": "Hannah Oyelaran", "team": "Newcastle", "minute": 82, "kind": "shot", "minute_text": "eight minutes left"}
{"id": "G11", "scorer": "Hannah Oyelaran", "team": "Newcastle", "minute": 82, "kind": "shot", "minute_text": "eight minutes left"}
{"id": "G12", "scorer": "Chloe Dunstable", "team": "Durham", "minute": 8, "kind": "shot"}
{"id": "G13", "scorer": "Renske Vos", "scope": "background"}
{"id": "G14", "scorer": "Renske Vos", "team": "Newcastle", "kind": "shot"}
{"id": "G15", "scorer": "Ines Marchetti", "team": "Newcastle", "minute": 35, "kind": "header", "assist": "Renske Vos"}
{"id": "G16", "scorer": "Ines Marchetti", "team": "Newcastle", "minute": 35, "kind": "header", "assist": "Renske Vos"}
{"id": "G17", "scorer": "Chloe Dunstable", "team": "Durham", "minute": 8, "kind": "shot"}
{"id": "G18", "scorer": "Poppy Kirkbride", "team": "Durham", "outcome": "ruled out"}
{"id": "G19", "scorer": "Beth Stanier", "team": "Blues", "kind": "shot", "minute": 56, "minute_text": "56th-minute"}
{"id": "G20", "scorer": "Beth Stanier", "team": "Blues", "kind": "shot", "minute": 56}
{"id": "G21", "scorer": "Beth Stanier", "team": "Blues", "kind": "shot", "minute": 56}
