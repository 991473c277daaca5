'I could have cried for him' – ⟦PERSON|Sugden⟧ on ⟦PERSON|Rawcliffe⟧'s nightmare

⟦TEAM|Blackpool⟧ manager ⟦PERSON|Tony Sugden⟧ offered his sympathy to defender ⟦PERSON|Sam Rawcliffe⟧ after his stoppage-time ⟦G1|own goal⟧ handed ⟦TEAM|Lincoln City⟧ a ⟦SCORE|2-1⟧ win.

⟦PERSON|Rawcliffe⟧, a late replacement for the injured ⟦PERSON|Corey Blackstock⟧, had done little wrong until the ⟦MINUTE|fourth minute of added time⟧, when ⟦PERSON|Lewis Hornby⟧'s cross skidded off the turf and the 20-year-old, running back, ⟦G2|bundled it beyond ⟦PERSON|Hal Broughton⟧⟧.

"I could have cried for him," ⟦PERSON|Sugden⟧ told ⟦ORG|BBC Radio Lancashire⟧. "He's come on, he's slotted in as if he's played 200 games, and then it's ⟦G3|gone in off his knee⟧. You can't coach for it. I've put my arm round him. It's the sort of ⟦G4|goal⟧ that'd happen to us just now.

"What I'm less happy with is the ⟦G5|first⟧. We know he attacks that space. A minute to ⟦MINUTE|half-time⟧, get it clear, get in. We've stood and watched."

The ⟦G6|first⟧ was ⟦PERSON|Hornby⟧'s, on ⟦MINUTE|44 minutes⟧, a ⟦G7|header⟧ from a corner after ⟦PERSON|Broughton⟧ had tipped over his shot. The ⟦TEAM|Imps⟧ had created little before that, and ⟦TEAM|Blackpool⟧, by contrast, had seen ⟦PERSON|Diego Paz⟧ denied on ⟦MINUTE|14⟧ and ⟦PERSON|Antoine Mbeki⟧ blaze over on ⟦MINUTE|26⟧. ⟦PERSON|Paz⟧ also ⟦G8|had the ball in the net⟧ just after the ⟦MINUTE|half-hour⟧, before the flag cut short his celebrations.

It was ⟦PERSON|Mbeki⟧ who ⟦G9|got the ⟦TEAM|Seasiders⟧ going⟧. In the ⟦MINUTE|57th minute⟧, when a short pass by the visiting keeper went astray, he steadied himself and ⟦G10|chipped it over⟧ him from 25 yards. From then on there looked to be only one winner. ⟦PERSON|Paz⟧ shot at the keeper (⟦MINUTE|63⟧), ⟦PERSON|Mbeki⟧ wide (⟦MINUTE|71⟧) and ⟦PERSON|Broughton⟧ wasn't troubled at all until the end.

"It's a wonderful ⟦G11|finish⟧, isn't it?" ⟦PERSON|Sugden⟧ said. "He'd missed a sitter and he's tried that. He's on eight ⟦G12|goals⟧ now. If you'd stopped me after he'd ⟦G13|scored⟧ I'd have said we'd win by two."

⟦TEAM|Lincoln⟧'s ⟦NORP|Irish⟧ manager ⟦PERSON|Shane Corrigan⟧ admitted his side got lucky. "That's the ⟦G14|winner⟧ you dream of, from the other fella's knee. I won't lie to you. But we put it in a good area. The keeper's error for the ⟦G15|equaliser⟧, he's asked me not to talk about, so I won't.

"The big lad up front should be out of this league. That's four ⟦G16|headers⟧ he's scored before ⟦DATE|today⟧ and they still leave him."

⟦TEAM|Lincoln⟧ are third; ⟦TEAM|Blackpool⟧, who visit ⟦TEAM|Barnsley⟧ ⟦DATE|next week⟧, are a point above the bottom four.
=====GOALS=====
{"id": "G1", "scorer": "Sam Rawcliffe", "team": "Lincoln", "kind": "own goal", "minute": 90, "added": 4, "minute_text": "fourth minute of added time"}
{"id": "G2", "scorer": "Sam Rawcliffe", "team": "Lincoln", "kind": "own goal", "minute": 90, "added": 4, "minute_text": "fourth minute of added time"}
{"id": "G3", "scorer": "Sam Rawcliffe", "team": "Lincoln", "kind": "own goal", "minute": 90, "added": 4}
{"id": "G4", "scorer": "Sam Rawcliffe", "team": "Lincoln", "kind": "own goal", "minute": 90, "added": 4}
{"id": "G5", "scorer": "Lewis Hornby", "team": "Lincoln", "minute": 44, "kind": "header"}
{"id": "G6", "scorer": "Lewis Hornby", "team": "Lincoln", "minute": 44, "kind": "header", "minute_text": "44 minutes"}
{"id": "G7", "scorer": "Lewis Hornby", "team": "Lincoln", "minute": 44, "kind": "header", "minute_text": "44 minutes"}
{"id": "G8", "scorer": "Diego Paz", "team": "Blackpool", "outcome": "ruled out"}
{"id": "G9", "scorer": "Antoine Mbeki", "team": "Blackpool", "kind": "shot", "minute": 57, "minute_text": "57th minute"}
{"id": "G10", "scorer": "Antoine Mbeki", "team": "Blackpool", "kind": "shot", "minute": 57, "minute_text": "57th minute"}
{"id": "G11", "scorer": "Antoine Mbeki", "team": "Blackpool", "kind": "shot", "minute": 57}
{"id": "G12", "scorer": "Antoine Mbeki", "count": 8, "scope": "background"}
{"id": "G13", "scorer": "Antoine Mbeki", "team": "Blackpool", "kind": "shot", "minute": 57}
{"id": "G14", "scorer": "Sam Rawcliffe", "team": "Lincoln", "kind": "own goal", "minute": 90, "added": 4}
{"id": "G15", "scorer": "Antoine Mbeki", "team": "Blackpool", "kind": "shot", "minute": 57}
{"id": "G16", "scorer": "Lewis Hornby", "team": "Lincoln", "count": 4, "kind": "header", "scope": "background"}
