⟦PERSON|Tilehurst⟧ ⟦G1|denies⟧ ⟦TEAM|Oxford⟧ as ⟦TEAM|Reading⟧ steal derby point

"We ⟦G2|got ourselves level⟧, and that's all I'll ever remember of it," said ⟦PERSON|Bradley Tilehurst⟧, and nobody who saw this ⟦GPE|Thames Valley⟧ derby will hold that against him, for his ⟦G3|equaliser⟧ for ⟦TEAM|Reading⟧, a deflected thing from the edge of the penalty area in the ⟦MINUTE|second of four added minutes⟧, was among its few moments of charm.

⟦TEAM|Oxford United⟧, who had been ⟦SCORE|2-0⟧ ahead by means of ⟦G4|goals⟧ from ⟦PERSON|Juma Mwakasege⟧ and ⟦PERSON|Denny Whitley⟧, felt that they had been robbed, and on the showing of the ⟦MINUTE|81st minute⟧ they may have had a case. It was then that ⟦PERSON|Mwakasege⟧, the ⟦NORP|Tanzanian⟧, ⟦G5|flicked a third past⟧ ⟦PERSON|Rich Earley⟧, and a flag, which the pictures suggest ought not to have been raised, was raised. ⟦PERSON|Anton Caversham⟧ had already ⟦G6|halved the arrears⟧. Had it counted, the ⟦TEAM|U's⟧ would have finished the day fourth.

They did nothing by halves. For half an hour they attacked as though charged by the minute, ⟦PERSON|Mwakasege⟧ going close on six, ⟦PERSON|Greg Cowley-Hart⟧ being denied on ⟦MINUTE|17⟧ by ⟦PERSON|Earley⟧'s fingers, and ⟦PERSON|Louis Headington⟧, converted in ⟦DATE|midweek⟧ from a right-sided defender to a left-sided forward, hitting the top of the bar. In the ⟦MINUTE|37th minute⟧ ⟦PERSON|Headington⟧ made the ⟦G7|opener⟧. ⟦PERSON|Sam Woodley⟧'s touch let him down, ⟦PERSON|Headington⟧ went past him, and from his pass ⟦PERSON|Mwakasege⟧ ⟦G8|drilled home⟧, his tenth ⟦G9|goal⟧ since he signed. He ⟦G10|got three⟧ of them in an afternoon at ⟦TEAM|Lincoln City⟧.

The ⟦G11|second⟧, soon after the restart, owed itself to the same supply. From a corner on the left the ball was driven flat; ⟦PERSON|Whitley⟧, arriving at the near post with his head down, ⟦G12|did the necessary⟧. "I've got a bump," he told ⟦ORG|BBC Radio Oxford⟧, "and I thought it was the winning bump."

⟦TEAM|Reading⟧ made three changes with half an hour left. ⟦PERSON|Woodley⟧ was one of those withdrawn, to relief; ⟦PERSON|Tilehurst⟧ was one of those sent on. On ⟦MINUTE|66⟧ ⟦PERSON|Caversham⟧, having been fouled, took a quick free-kick to himself, which was not spotted, or if it was spotted was not objected to by anyone who mattered, and his shot ⟦G13|crept in⟧ by way of ⟦PERSON|Cowley-Hart⟧'s shin. The ⟦VENUE|Kassam Stadium⟧ began to fidget. ⟦PERSON|Dom Iffley⟧, the ⟦TEAM|Oxford⟧ keeper, held ⟦PERSON|Tilehurst⟧'s header in the ⟦MINUTE|74th minute⟧ and clutched at another from ⟦PERSON|Caversham⟧ in the ⟦MINUTE|88th⟧.

And then: a throw, cleared; a shot, blocked; and ⟦PERSON|Tilehurst⟧, with a swing of a left foot he says is only for standing on, ⟦G14|saw it go in⟧ off ⟦PERSON|Whitley⟧'s back. ⟦PERSON|Iffley⟧ never moved.

"Their ⟦G15|first⟧ shouldn't stand and our ⟦G16|third⟧ should," said ⟦TEAM|Oxford⟧'s manager. "I'm told they even themselves out. I've been at it 22 years, and I'd like to know when."

⟦TEAM|Peterborough United⟧ await ⟦TEAM|Oxford⟧ next; ⟦TEAM|Reading⟧, who have not won in five, registered what will feel like their first victory of the year.
=====GOALS=====
{"id": "G1", "scorer": "Bradley Tilehurst", "team": "Reading", "minute": 90, "added": 2, "kind": "shot", "minute_text": "second of four added minutes"}
{"id": "G2", "scorer": "Bradley Tilehurst", "team": "Reading", "minute": 90, "added": 2, "kind": "shot", "minute_text": "second of four added minutes"}
{"id": "G3", "scorer": "Bradley Tilehurst", "team": "Reading", "minute": 90, "added": 2, "kind": "shot", "minute_text": "second of four added minutes"}
{"id": "G4", "scorer": "Juma Mwakasege; Denny Whitley", "team": "Oxford United", "count": 2}
{"id": "G5", "scorer": "Juma Mwakasege", "team": "Oxford United", "minute": 81, "kind": "shot", "outcome": "ruled out", "minute_text": "81st minute"}
{"id": "G6", "scorer": "Anton Caversham", "team": "Reading", "minute": 66, "kind": "shot"}
{"id": "G7", "scorer": "Juma Mwakasege", "team": "Oxford United", "minute": 37, "kind": "shot", "assist": "Louis Headington", "minute_text": "37th minute"}
{"id": "G8", "scorer": "Juma Mwakasege", "team": "Oxford United", "minute": 37, "kind": "shot", "assist": "Louis Headington", "minute_text": "37th minute"}
{"id": "G9", "scorer": "Juma Mwakasege", "team": "Oxford United", "minute": 37, "kind": "shot", "assist": "Louis Headington", "minute_text": "37th minute"}
{"id": "G10", "scorer": "Juma Mwakasege", "scope": "background", "count": 3}
{"id": "G11", "scorer": "Denny Whitley", "team": "Oxford United", "kind": "header", "assist": "Louis Headington"}
{"id": "G12", "scorer": "Denny Whitley", "team": "Oxford United", "kind": "header", "assist": "Louis Headington"}
{"id": "G13", "scorer": "Anton Caversham", "team": "Reading", "minute": 66, "kind": "shot", "minute_text": "66"}
{"id": "G14", "scorer": "Bradley Tilehurst", "team": "Reading", "minute": 90, "added": 2, "kind": "shot"}
{"id": "G15", "scorer": "Anton Caversham", "team": "Reading", "minute": 66, "kind": "shot"}
{"id": "G16", "scorer": "Juma Mwakasege", "team": "Oxford United", "minute": 81, "kind": "shot", "outcome": "ruled out"}
