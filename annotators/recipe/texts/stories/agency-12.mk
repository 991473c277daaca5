⟦TEAM|Fulham⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Man Utd⟧: ⟦PERSON|Parry⟧ turns it round after ⟦TEAM|United⟧ are denied by VAR
⟦PERSON|Jonjo Parry⟧ ⟦G1|hit two⟧ in the second half for ⟦TEAM|Fulham⟧, who recovered from ⟦G2|going behind⟧ early on to take the points off a ⟦TEAM|United⟧ side left fuming by a decision at ⟦SCORE|1-0⟧.
⟦PERSON|Abdul Karim Sesay⟧, the visitors' 20-year-old striker, had given them an early advantage and their night turned on what happened shortly before ⟦PERSON|Parry⟧'s ⟦G3|first⟧.
⟦VENUE|Craven Cottage⟧ had been expecting something better than the opening quarter of an hour. ⟦PERSON|Owen Batty⟧ misplaced four passes, ⟦PERSON|Noah Whitcombe⟧ shot into the river and ⟦PERSON|Ewan McCabe⟧, the goalkeeper, was fortunate to see a ⟦PERSON|Ciaran Mulhern⟧ lob drop wide in the ⟦MINUTE|third minute⟧.
⟦MINUTE|Five minutes later⟧ the visitors ⟦G4|were in front⟧. ⟦PERSON|Batty⟧, again, was dispossessed by ⟦PERSON|Rico Hartman⟧. ⟦PERSON|Mulhern⟧ had a go, ⟦PERSON|McCabe⟧ parried, the ⟦NORP|Irishman⟧ recovered the ball on the by-line and ⟦PERSON|Sesay⟧ ⟦G5|bundled in⟧ his cut-back from all of two feet.
The youngster has now ⟦G6|scored⟧ in three of his five league starts, having ⟦G7|struck four times⟧ in the youth team's run to the last eight. He might have had another inside the ⟦MINUTE|half-hour⟧ but mishit from six yards.
⟦TEAM|Fulham⟧ found their feet. ⟦PERSON|Dusan Velk⟧ drew a fine stop from ⟦PERSON|Lukas Engström⟧, whose distribution was otherwise dreadful, with a shot on ⟦MINUTE|33 minutes⟧; ⟦PERSON|Whitcombe⟧ hooked over from the follow-up, and ⟦PERSON|Paulo Neri⟧ volleyed narrowly past the angle just before ⟦MINUTE|half-time⟧.
The pivotal moment came on ⟦MINUTE|57⟧. ⟦PERSON|Hartman⟧ ⟦G8|rammed the ball in⟧ at the far post off ⟦PERSON|Engström⟧'s long punt and ⟦TEAM|United⟧ were two up, or thought so. It took VAR three and a half minutes, and a walk to the screen, to establish that ⟦PERSON|Sesay⟧'s sleeve had been involved.
Reprieved, the ⟦TEAM|Cottagers⟧ ⟦G9|responded⟧. ⟦PERSON|Neri⟧ sprayed a pass to the left in the ⟦MINUTE|64th minute⟧ and ⟦PERSON|Whitcombe⟧'s centre flew between two defenders; ⟦PERSON|Parry⟧, one of three men waiting, ⟦G10|cushioned his finish⟧ inside the upright.
⟦PERSON|Engström⟧ beat away a free-kick by ⟦PERSON|Velk⟧. ⟦PERSON|Mulhern⟧'s half-volley, in reply, hit team-mate ⟦PERSON|Sesay⟧ on the line and bounced out. But with the visitors now stretched it was ⟦PERSON|Parry⟧, soon after, who ⟦G11|rose to power a header in⟧ from ⟦PERSON|Neri⟧'s corner for what proved the ⟦G12|winner⟧.
⟦TEAM|United⟧ sent on two and ⟦PERSON|Engström⟧ came up late. ⟦PERSON|Sesay⟧ nodded over in the ⟦MINUTE|93rd minute⟧.
"When they ⟦G13|scored⟧ we didn't panic," said ⟦TEAM|Fulham⟧'s coach ⟦PERSON|Thierry Lambert⟧, a ⟦NORP|Frenchman⟧ who picks his words. "The second half, the ⟦G14|first goal⟧, the noise, then you believe. Their disallowed one? I've seen it, it's the hand."
⟦PERSON|Parry⟧'s only previous ⟦G15|goal⟧ ⟦DATE|this term⟧ was the consolation at ⟦TEAM|Leeds⟧. ⟦TEAM|Fulham⟧ visit ⟦TEAM|Brentford⟧ next.
=====GOALS=====
{"id": "G1", "scorer": "Jonjo Parry", "team": "Fulham", "count": 2}
{"id": "G2", "scorer": "Abdul Karim Sesay", "team": "United", "minute": 8, "assist": "Ciaran Mulhern", "kind": "shot"}
{"id": "G3", "scorer": "Jonjo Parry", "team": "Fulham", "minute": 64, "assist": "Noah Whitcombe", "kind": "shot"}
{"id": "G4", "scorer": "Abdul Karim Sesay", "team": "United", "minute": 8, "minute_text": "Five minutes later", "assist": "Ciaran Mulhern", "kind": "shot"}
{"id": "G5", "scorer": "Abdul Karim Sesay", "team": "United", "minute": 8, "assist": "Ciaran Mulhern", "kind": "shot"}
{"id": "G6", "scorer": "Abdul Karim Sesay", "team": "United", "minute": 8, "assist": "Ciaran Mulhern", "kind": "shot"}
{"id": "G7", "scorer": "Abdul Karim Sesay", "team": "United", "scope": "background", "count": 4}
{"id": "G8", "scorer": "Rico Hartman", "team": "United", "minute": 57, "minute_text": "57", "outcome": "ruled out"}
{"id": "G9", "scorer": "Jonjo Parry", "team": "Fulham", "minute": 64, "minute_text": "64th minute", "assist": "Noah Whitcombe", "kind": "shot"}
{"id": "G10", "scorer": "Jonjo Parry", "team": "Fulham", "minute": 64, "minute_text": "64th minute", "assist": "Noah Whitcombe", "kind": "shot"}
{"id": "G11", "scorer": "Jonjo Parry", "team": "Fulham", "kind": "header"}
{"id": "G12", "scorer": "Jonjo Parry", "team": "Fulham", "kind": "header"}
{"id": "G13", "scorer": "Abdul Karim Sesay", "team": "United", "minute": 8, "assist": "Ciaran Mulhern", "kind": "shot"}
{"id": "G14", "scorer": "Jonjo Parry", "team": "Fulham", "minute": 64, "assist": "Noah Whitcombe", "kind": "shot"}
{"id": "G15", "scorer": "Jonjo Parry", "team": "Fulham", "scope": "background"}
