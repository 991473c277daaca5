⟦DATE|Tuesday⟧ night ⟦COMPETITION|Championship⟧: ⟦TEAM|West Brom⟧ end hoodoo, ⟦TEAM|Boro⟧ held by ten men, late ⟦TEAM|Watford⟧ show
⟦TEAM|West Bromwich Albion⟧ won away for the first time in seven months, ⟦PERSON|Jed Wallis⟧ ⟦G1|scoring⟧ and then being sent off in a ⟦SCORE|2-1⟧ victory at ⟦TEAM|Millwall⟧.
⟦FURNITURE|Getty⟧
⟦PERSON|Wallis⟧, signed from ⟦TEAM|Bournemouth⟧ on deadline day, ⟦G2|opened his account⟧ with a low free-kick through the wall on ⟦MINUTE|24 minutes⟧. ⟦PERSON|Macaulay Langdon⟧ ⟦G3|headed ⟦TEAM|Millwall⟧ level⟧ from ⟦PERSON|George Honeywood⟧’s long throw before the ⟦MINUTE|break⟧ and the ⟦TEAM|Lions⟧ might have been ahead when ⟦PERSON|Langdon⟧’s overhead kick was clawed away. The visitors ⟦G4|regained the lead⟧ in the ⟦MINUTE|66th minute⟧. ⟦PERSON|Karlan Grantham⟧ beat two men on the left, ⟦PERSON|Wallis⟧ missed his kick, ⟦PERSON|John Swiftly⟧ dummied and full-back ⟦PERSON|Darnell Furlough⟧ ⟦G5|passed the ball into the corner⟧. ⟦PERSON|Wallis⟧ got a second yellow for kicking it away. “Idiotic,” head coach ⟦PERSON|Ryan Masters⟧ said, “but I’ll buy him dinner.”
⟦TEAM|Middlesbrough⟧ were held ⟦SCORE|1-1⟧ at the ⟦VENUE|Riverside⟧ by a ⟦TEAM|Portsmouth⟧ side down to ten for an hour. ⟦PERSON|Morgan Whitfield⟧ ⟦G6|made the breakthrough⟧ after ⟦PERSON|Regan Poole-Byrne⟧ had been dismissed for a last-man foul, from the free-kick itself; ⟦PERSON|Colby Bishopton⟧ ⟦G7|equalised⟧ on ⟦MINUTE|80⟧ with ⟦TEAM|Pompey⟧’s first attempt on goal.
⟦TEAM|Watford⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Sheffield United⟧. It was all ⟦TEAM|United⟧ for an hour, ⟦PERSON|Tyrese Campbell-Wade⟧ ⟦G8|netting⟧ in the ⟦MINUTE|sixth⟧ and ⟦MINUTE|39th⟧ minutes. But ⟦PERSON|Giorgi Chakvadze⟧ ⟦G9|drilled one back⟧, the substitute ⟦PERSON|Vakoun Bayoko⟧ ⟦G10|levelled⟧ from close range with ⟦MINUTE|four left⟧ and, with goalkeeper ⟦PERSON|Michael Coopland⟧ stranded, ⟦PERSON|Bayoko⟧ ⟦G11|rolled home the winner⟧ in the ⟦MINUTE|98th minute⟧. “That’s three times ⟦DATE|this season⟧ we’ve lost from two up,” said ⟦TEAM|Blades⟧ manager ⟦PERSON|Chris Wilding⟧.
⟦TEAM|Plymouth⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Oxford⟧ produced one booking and no shots after ⟦MINUTE|half-time⟧.
⟦TEAM|Derby⟧ won ⟦SCORE|1-0⟧ at ⟦TEAM|Stoke⟧ with ⟦PERSON|Nathaniel Mendez-Long⟧’s second-half ⟦G12|goal⟧; ⟦TEAM|Stoke⟧ have ⟦G13|scored once⟧ in 540 minutes.
⟦FURNITURE|Championship table after Tuesday’s matches | Sign up for the EFL newsletter⟧
=====GOALS=====
{"id": "G1", "scorer": "Jed Wallis", "team": "West Bromwich Albion", "minute": 24, "kind": "free kick"}
{"id": "G2", "scorer": "Jed Wallis", "team": "West Bromwich Albion", "minute": 24, "kind": "free kick", "minute_text": "24 minutes"}
{"id": "G3", "scorer": "Macaulay Langdon", "team": "Millwall", "kind": "header", "assist": "George Honeywood"}
{"id": "G4", "scorer": "Darnell Furlough", "team": "West Bromwich Albion", "minute": 66, "kind": "shot", "minute_text": "66th minute"}
{"id": "G5", "scorer": "Darnell Furlough", "team": "West Bromwich Albion", "minute": 66, "kind": "shot", "minute_text": "66th minute"}
{"id": "G6", "scorer": "Morgan Whitfield", "team": "Middlesbrough", "kind": "free kick"}
{"id": "G7", "scorer": "Colby Bishopton", "team": "Portsmouth", "minute": 80, "minute_text": "80"}
{"id": "G8", "scorer": "Tyrese Campbell-Wade", "team": "Sheffield United", "count": 2}
{"id": "G9", "scorer": "Giorgi Chakvadze", "team": "Watford", "kind": "shot"}
{"id": "G10", "scorer": "Vakoun Bayoko", "team": "Watford", "minute": 86, "kind": "shot", "minute_text": "four left"}
{"id": "G11", "scorer": "Vakoun Bayoko", "team": "Watford", "minute": 98, "kind": "shot", "minute_text": "98th minute"}
{"id": "G12", "scorer": "Nathaniel Mendez-Long", "team": "Derby"}
{"id": "G13", "team": "Stoke", "scope": "background"}
