⟦TEAM|Burton⟧ 'gave it everything' in five-goal thriller
⟦FURNITURE|PA Sport Staff⟧

⟦TEAM|Burton Albion⟧ boss ⟦PERSON|Martin Quayle⟧ said he couldn't have asked for more from his team after they lost out ⟦SCORE|3-2⟧ to promotion-chasing ⟦TEAM|Wrexham⟧ at the ⟦VENUE|Pirelli Stadium⟧.

There were five ⟦G1|goals⟧ in a match neither side led by more than one. ⟦PERSON|Denis Halloran⟧ ⟦G2|got ⟦TEAM|Burton⟧'s first⟧, ⟦PERSON|Kamil Wrzesniak⟧ ⟦G3|their second⟧; ⟦PERSON|Lucas Féret⟧ ⟦G4|hit a brace⟧ for ⟦TEAM|Wrexham⟧ and ⟦PERSON|Toby Shand⟧'s was ⟦G5|the one that mattered⟧, ⟦MINUTE|six minutes into added time⟧, off a knee.

"It's a sickener," ⟦PERSON|Quayle⟧ told ⟦ORG|BBC Radio Derby⟧. "A deflection, with everyone up there spent. They gave it everything."

Asked whether the ⟦TEAM|Brewers⟧ had sat too deep after ⟦PERSON|Wrzesniak⟧'s ⟦MINUTE|70th-minute⟧ ⟦G6|leveller⟧, he bristled. "Did you watch it? We had two chances to win it. ⟦PERSON|Ben⟧'s gone round the keeper and hit the side-netting. ⟦PERSON|Ólafur⟧, from a corner, header, over. We went for it."

⟦TEAM|Wrexham⟧ manager ⟦PERSON|Phil Dace⟧ called it a proper game of football. "Both teams were having a go. I'd have taken a point when they ⟦G7|scored the second⟧ because we were rocking. We changed the shape, pushed ⟦PERSON|Lucas⟧ higher. I'm biased but his first ⟦G8|goal⟧ was top drawer."

That ⟦G9|goal⟧, on the ⟦MINUTE|quarter hour⟧, cancelled out ⟦PERSON|Halloran⟧'s ⟦MINUTE|third-minute⟧ ⟦G10|tap-in⟧, and the ⟦NORP|Frenchman⟧ ⟦G11|put the ⟦TEAM|Red Dragons⟧ ahead⟧ with a penalty ⟦MINUTE|six minutes before the break⟧. Goalkeeper ⟦PERSON|Aaron Gullick⟧ guessed correctly but couldn't get down.

⟦TEAM|Burton⟧ stay in the bottom four of ⟦COMPETITION|League One⟧, a point from safety, with ⟦TEAM|Lincoln City⟧ away to come on ⟦DATE|Tuesday⟧. ⟦TEAM|Wrexham⟧, third, are unbeaten in eleven. "We'll take it back to the ⟦VENUE|Racecourse Ground⟧ and we'll enjoy the bus," ⟦PERSON|Dace⟧ told ⟦ORG|BBC Radio Wales⟧.

⟦FURNITURE|More League One news on our dedicated page⟧
=====GOALS=====
{"id": "G1", "count": 5}
{"id": "G2", "scorer": "Denis Halloran", "team": "Burton Albion", "minute": 3, "kind": "shot", "score": "1-0"}
{"id": "G3", "scorer": "Kamil Wrzesniak", "team": "Burton Albion", "minute": 70, "score": "2-2"}
{"id": "G4", "scorer": "Lucas Féret", "team": "Wrexham", "count": 2}
{"id": "G5", "scorer": "Toby Shand", "team": "Wrexham", "minute": 90, "added": 6, "minute_text": "six minutes into added time", "score": "3-2"}
{"id": "G6", "scorer": "Kamil Wrzesniak", "team": "Burton Albion", "minute": 70, "minute_text": "70th-minute"}
{"id": "G7", "scorer": "Kamil Wrzesniak", "team": "Burton Albion", "minute": 70}
{"id": "G8", "scorer": "Lucas Féret", "team": "Wrexham", "minute": 15}
{"id": "G9", "scorer": "Lucas Féret", "team": "Wrexham", "minute": 15, "minute_text": "quarter hour"}
{"id": "G10", "scorer": "Denis Halloran", "team": "Burton Albion", "minute": 3, "kind": "shot", "minute_text": "third-minute"}
{"id": "G11", "scorer": "Lucas Féret", "team": "Wrexham", "minute": 39, "kind": "penalty", "minute_text": "six minutes before the break"}
