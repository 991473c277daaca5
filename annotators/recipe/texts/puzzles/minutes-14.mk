⟦TEAM|Rovers⟧ come out on top in five-goal ⟦VENUE|Prenton Park⟧ humdinger
⟦FURNITURE|By Steve Larkhill, Wirral Globe⟧
⟦FURNITURE|Comment⟧
A ⟦G1|goal⟧ from a striker who'd been told he might not start, in a match his side had twice seemed certain to win and once to lose, gave ⟦TEAM|Tranmere Rovers⟧ a first ⟦COMPETITION|League Two⟧ victory since the clocks went back.
⟦PERSON|Tyrell Simms⟧ was the scorer, his ⟦G2|second of the afternoon⟧, and it was worthy of being the difference. So, for that matter, was ⟦PERSON|Osman Yıldız⟧'s ⟦G3|brace⟧ for ⟦TEAM|Crewe Alexandra⟧. The ⟦NORP|Turk⟧ was a class apart for the ⟦TEAM|Railwaymen⟧ and went home empty-handed.
He ⟦G4|had them in front⟧ before many had found their seats. Barely ⟦MINUTE|two minutes had ticked by⟧ when ⟦PERSON|Ciaran Mott⟧ dispossessed ⟦PERSON|Gareth Wynne⟧ and threaded it through; ⟦PERSON|Yıldız⟧ ⟦G5|did the rest⟧, rounding the keeper.
⟦TEAM|Rovers⟧ rode out a storm then. ⟦PERSON|Mott⟧ struck a post, ⟦PERSON|Reece Abbot⟧ was booked for hauling down ⟦PERSON|Yıldız⟧ and ⟦PERSON|Paul Hesketh⟧, in the ⟦TEAM|Tranmere⟧ goal, got fingertips to a dipping effort by the same man.
The ⟦G6|leveller⟧ arrived just past the ⟦MINUTE|half-hour⟧: ⟦PERSON|Luke Feeney⟧'s corner, ⟦PERSON|Simms⟧' head, ⟦G7|one apiece⟧, ⟦MINUTE|33 minutes gone⟧. ⟦MINUTE|Four minutes later⟧ ⟦PERSON|Simms⟧ won it again, ⟦PERSON|Jamie Corrigan⟧'s volley was beaten out, and ⟦PERSON|Feeney⟧ ⟦G8|tucked away the loose ball⟧.
It stayed that way until just before the ⟦MINUTE|hour⟧, or ⟦MINUTE|59 minutes⟧ if you want to be exact. ⟦PERSON|Hesketh⟧'s clearance was charged down and ⟦PERSON|Yıldız⟧, from fully 40 yards, ⟦G9|found an unguarded net⟧.
⟦TEAM|Crewe⟧ smelled blood. ⟦PERSON|Mott⟧, twice, and ⟦PERSON|Yıldız⟧, with a header straight at ⟦PERSON|Hesketh⟧, should've finished it.
But ⟦MINUTE|seven minutes from the end⟧ ⟦PERSON|Corrigan⟧ swept down the right and hit it low into the area. ⟦PERSON|Feeney⟧ missed it. ⟦PERSON|Simms⟧ didn't, ⟦G10|sidefooting high into the net⟧.
"That's the maddest one I've played in," said ⟦PERSON|Feeney⟧. "⟦PERSON|Tyrell⟧'s ⟦G11|header⟧ got us going after a horror start, I ⟦G12|scored⟧ and then ⟦PERSON|Paul⟧ has his mishap. He won't want to see that ⟦G13|one⟧ again. Big lad though, he laughed about it. And the ⟦G14|last goal⟧, that's what he's in the team for."
⟦PERSON|Wynne⟧ limped off on ⟦MINUTE|71 minutes⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tyrell Simms", "team": "Tranmere Rovers", "minute": 83, "kind": "shot", "assist": "Jamie Corrigan"}
{"id": "G2", "scorer": "Tyrell Simms", "team": "Tranmere Rovers", "count": 2}
{"id": "G3", "scorer": "Osman Yıldız", "team": "Crewe Alexandra", "count": 2}
{"id": "G4", "scorer": "Osman Yıldız", "team": "Crewe Alexandra", "minute": 2, "kind": "shot", "assist": "Ciaran Mott"}
{"id": "G5", "scorer": "Osman Yıldız", "team": "Crewe Alexandra", "minute": 2, "kind": "shot", "assist": "Ciaran Mott", "minute_text": "two minutes had ticked by"}
{"id": "G6", "scorer": "Tyrell Simms", "team": "Tranmere Rovers", "minute": 33, "kind": "header", "assist": "Luke Feeney"}
{"id": "G7", "scorer": "Tyrell Simms", "team": "Tranmere Rovers", "minute": 33, "kind": "header", "assist": "Luke Feeney", "score": "1-1", "minute_text": "33 minutes gone"}
{"id": "G8", "scorer": "Luke Feeney", "team": "Tranmere Rovers", "minute": 37, "kind": "shot", "score": "2-1", "minute_text": "Four minutes later"}
{"id": "G9", "scorer": "Osman Yıldız", "team": "Crewe Alexandra", "minute": 59, "kind": "shot", "score": "2-2", "minute_text": "59 minutes"}
{"id": "G10", "scorer": "Tyrell Simms", "team": "Tranmere Rovers", "minute": 83, "kind": "shot", "assist": "Jamie Corrigan", "score": "3-2", "minute_text": "seven minutes from the end"}
{"id": "G11", "scorer": "Tyrell Simms", "team": "Tranmere Rovers", "minute": 33, "kind": "header", "assist": "Luke Feeney"}
{"id": "G12", "scorer": "Luke Feeney", "team": "Tranmere Rovers", "minute": 37, "kind": "shot"}
{"id": "G13", "scorer": "Osman Yıldız", "team": "Crewe Alexandra", "minute": 59, "kind": "shot"}
{"id": "G14", "scorer": "Tyrell Simms", "team": "Tranmere Rovers", "minute": 83, "kind": "shot", "assist": "Jamie Corrigan"}
