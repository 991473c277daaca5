⟦TEAM|Scotland⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Ukraine⟧: ⟦PERSON|Rendall⟧ ⟦G1|at the double⟧ on a wet night at ⟦VENUE|Hampden⟧

A ⟦PERSON|Callum Rendall⟧ ⟦G2|double⟧ and a late ⟦G3|third⟧ from substitute ⟦PERSON|Kyle Beveridge⟧ gave ⟦TEAM|Scotland⟧ a ⟦SCORE|3-1⟧ ⟦COMPETITION|Nations League⟧ win over ⟦TEAM|Ukraine⟧ in the rain on ⟦DATE|Tuesday⟧, the striker's ⟦G4|efforts⟧ coming either side of a ⟦PERSON|Roman Palamar⟧ ⟦G5|leveller⟧.

The ⟦NORP|Scots⟧ lost both centre-halves in the build-up and one of the replacements, ⟦PERSON|Greg Dunnachie⟧, inside ⟦MINUTE|ten minutes⟧. ⟦PERSON|Oleh Bondarchuk⟧ was already making space for himself. He had a shot held by ⟦PERSON|Fraser Mackinlay⟧ on ⟦MINUTE|12⟧ and a penalty appeal, rightly, dismissed on ⟦MINUTE|15⟧.

⟦TEAM|Scotland⟧'s first attempt was a free-kick by ⟦PERSON|Ewan Strathie⟧ that came back off the wall. From their next they ⟦G6|snatched the lead⟧. ⟦PERSON|Jamie Tulloch⟧ pressed ⟦PERSON|Taras Hrytsenko⟧ into a hurried clearance and the ball went straight up. ⟦PERSON|Strathie⟧ won the header, and ⟦PERSON|Rendall⟧, with his back to the ⟦TEAM|Ukraine⟧ goal, swivelled and ⟦G7|hit it low⟧ inside ⟦PERSON|Sergei Kovalchuk⟧'s left-hand post.

It was the ⟦TEAM|Rangers⟧ man's ⟦G8|first⟧ for his country at home.

It ought to have been more. ⟦PERSON|Tulloch⟧'s drive in the ⟦MINUTE|32nd minute⟧ stung the palms of ⟦PERSON|Kovalchuk⟧; ⟦PERSON|Rendall⟧ headed over with the goal at his mercy; and ⟦PERSON|Strathie⟧ thought he had doubled the lead only for his ⟦G9|strike⟧ to be ruled out by VAR, ⟦PERSON|Tulloch⟧'s sleeve being beyond the last man.

The punishment followed on the stroke of ⟦MINUTE|half-time⟧. ⟦PERSON|Yevhen Lysenko⟧'s corner was half cleared, ⟦PERSON|Bondarchuk⟧ put it back in and a miskick by the unfortunate ⟦PERSON|Tulloch⟧ left ⟦PERSON|Palamar⟧, four yards out, to ⟦G10|prod it past⟧ ⟦PERSON|Mackinlay⟧.

"I was raging," the ⟦TEAM|Scotland⟧ manager told ⟦ORG|BBC Scotland⟧. "We've played well and we've ⟦G11|gifted them one⟧. But I wasn't worried. ⟦PERSON|Callum⟧'s got those moments in him."

And he had. There was an ⟦MINUTE|hour⟧ gone when ⟦PERSON|Strathie⟧, deep in his own half, sent a long ball over the top. ⟦PERSON|Hrytsenko⟧ had it covered but let it bounce. ⟦PERSON|Rendall⟧ stole in, took it on his chest and, with ⟦PERSON|Kovalchuk⟧ undecided, ⟦G12|lobbed the keeper⟧.

"I just saw he was off his line, so I ⟦G13|dinked it⟧," ⟦PERSON|Rendall⟧ said. "The ⟦G14|first one⟧ was instinct. I had a chance of a third and I've missed by a mile."

That was on ⟦MINUTE|77⟧, when he lifted his shot over from ⟦PERSON|Strathie⟧'s pass. He came off to an ovation and his replacement, ⟦PERSON|Beveridge⟧, had been on for four minutes when he ⟦G15|put the result beyond ⟦TEAM|Ukraine⟧⟧, ⟦G16|tapping in⟧ after a shot by ⟦PERSON|Tulloch⟧ had been parried. The clock showed 84.

⟦TEAM|Scotland⟧ leapfrog ⟦TEAM|Armenia⟧. It was the first time in nine matches, an ⟦ORG|SFA⟧ statistician noted, that they had ⟦G17|found the net more than twice⟧. ⟦TEAM|England⟧ come to ⟦GPE|Glasgow⟧ in ⟦DATE|March⟧.
=====GOALS=====
{"id": "G1", "scorer": "Callum Rendall", "team": "Scotland", "count": 2}
{"id": "G2", "scorer": "Callum Rendall", "team": "Scotland", "count": 2}
{"id": "G3", "scorer": "Kyle Beveridge", "team": "Scotland", "minute": 84, "assist": "Jamie Tulloch", "kind": "shot"}
{"id": "G4", "scorer": "Callum Rendall", "team": "Scotland", "count": 2}
{"id": "G5", "scorer": "Roman Palamar", "team": "Ukraine", "kind": "shot"}
{"id": "G6", "scorer": "Callum Rendall", "team": "Scotland", "assist": "Ewan Strathie", "kind": "shot"}
{"id": "G7", "scorer": "Callum Rendall", "team": "Scotland", "assist": "Ewan Strathie", "kind": "shot"}
{"id": "G8", "scorer": "Callum Rendall", "team": "Scotland", "assist": "Ewan Strathie", "kind": "shot"}
{"id": "G9", "scorer": "Ewan Strathie", "team": "Scotland", "outcome": "ruled out"}
{"id": "G10", "scorer": "Roman Palamar", "team": "Ukraine", "kind": "shot"}
{"id": "G11", "scorer": "Roman Palamar", "team": "Ukraine", "kind": "shot"}
{"id": "G12", "scorer": "Callum Rendall", "team": "Scotland", "minute": 60, "assist": "Ewan Strathie", "kind": "shot"}
{"id": "G13", "scorer": "Callum Rendall", "team": "Scotland", "minute": 60, "assist": "Ewan Strathie", "kind": "shot"}
{"id": "G14", "scorer": "Callum Rendall", "team": "Scotland", "assist": "Ewan Strathie", "kind": "shot"}
{"id": "G15", "scorer": "Kyle Beveridge", "team": "Scotland", "minute": 84, "assist": "Jamie Tulloch", "kind": "shot", "minute_text": "The clock showed 84", "score": "3-1"}
{"id": "G16", "scorer": "Kyle Beveridge", "team": "Scotland", "minute": 84, "assist": "Jamie Tulloch", "kind": "shot", "minute_text": "The clock showed 84"}
{"id": "G17", "scorer": "Callum Rendall; Kyle Beveridge", "team": "Scotland", "count": 3}
