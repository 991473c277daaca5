⟦TEAM|Belgium⟧ boss ⟦PERSON|Verstraeten⟧: I'll walk if players want me gone

⟦FURNITURE|Brussels Football Desk⟧

⟦TEAM|Belgium⟧ manager ⟦PERSON|Koen Verstraeten⟧ says he has "never been one to hang on" but insists he still has the backing of the dressing room after ⟦DATE|Saturday⟧'s ⟦SCORE|4-3⟧ loss at home to ⟦TEAM|Slovenia⟧, a match his side led ⟦SCORE|3-1⟧ with ⟦MINUTE|12 minutes to play⟧.

The ⟦TEAM|Red Devils⟧ were whistled off at the ⟦VENUE|King Baudouin Stadium⟧ after ⟦PERSON|Matic Zupan⟧ ⟦G1|completed a hat-trick⟧ in the ⟦MINUTE|sixth minute of injury time⟧, the ⟦TEAM|Genoa⟧ forward ⟦G2|drilling in⟧ after ⟦PERSON|Arne Lemmens⟧ had been caught in possession on the edge of the box. He had already ⟦G3|scored from the spot⟧ on ⟦MINUTE|78⟧ and ⟦G4|volleyed the equaliser⟧ ⟦MINUTE|ten minutes later⟧.

"I saw it like you saw it," ⟦PERSON|Verstraeten⟧ said. "We have got goals in us, that isn't the problem. ⟦PERSON|Dries⟧ got ⟦G5|two⟧, ⟦PERSON|Lukas⟧ got ⟦G6|one⟧, we hit the post twice. If you'd told me three ⟦G13|goals⟧ at home I'd say it's a comfortable night."

⟦PERSON|Dries Haesaert⟧'s ⟦G7|double⟧, both from ⟦PERSON|Thibault Cools⟧ crosses, came either side of a ⟦PERSON|Luka Pevec⟧ ⟦G8|header⟧ for ⟦TEAM|Slovenia⟧. ⟦PERSON|Lukas Vervoort⟧ ⟦G12|made it three⟧ shortly after ⟦MINUTE|half-time⟧ with a shot that keeper ⟦PERSON|Žan Kolar⟧ should have dealt with.

The former ⟦TEAM|Anderlecht⟧ defender then took off all three, with ⟦DATE|Tuesday⟧'s trip to ⟦TEAM|Romania⟧ in mind, and it is that decision for which he's been most heavily criticised. Former striker ⟦PERSON|Marc Devroe⟧, now a pundit for ⟦ORG|VTM⟧, called it "arrogant".

"When I changed the team it was over, I thought. So I was wrong," ⟦PERSON|Verstraeten⟧ admitted. "But did I make the pass, did I lose the man? No."

Captain ⟦PERSON|Lemmens⟧, on 103 caps, apologised for his part in the ⟦G9|decider⟧ on social media. "That one's on me. Not the coach. We play for him," he wrote.

⟦TEAM|Belgium⟧, who had not ⟦G10|let in four⟧ at home since ⟦DATE|2011⟧, are now third in ⟦COMPETITION|Group A4⟧, and relegation to ⟦COMPETITION|League B⟧ is a real threat. ⟦TEAM|Romania⟧ have ⟦G11|scored⟧ in every match.
=====GOALS=====
{"id": "G1", "scorer": "Matic Zupan", "team": "Slovenia", "minute": 90, "added": 6, "kind": "shot", "minute_text": "sixth minute of injury time"}
{"id": "G2", "scorer": "Matic Zupan", "team": "Slovenia", "minute": 90, "added": 6, "kind": "shot", "minute_text": "sixth minute of injury time"}
{"id": "G3", "scorer": "Matic Zupan", "team": "Slovenia", "minute": 78, "kind": "penalty", "minute_text": "78"}
{"id": "G4", "scorer": "Matic Zupan", "team": "Slovenia", "minute": 88, "kind": "volley", "minute_text": "ten minutes later"}
{"id": "G5", "scorer": "Dries Haesaert", "team": "Belgium", "kind": "shot", "assist": "Thibault Cools", "count": 2}
{"id": "G6", "scorer": "Lukas Vervoort", "team": "Belgium", "kind": "shot"}
{"id": "G7", "scorer": "Dries Haesaert", "team": "Belgium", "kind": "shot", "assist": "Thibault Cools", "count": 2}
{"id": "G8", "scorer": "Luka Pevec", "team": "Slovenia", "kind": "header"}
{"id": "G9", "scorer": "Matic Zupan", "team": "Slovenia", "minute": 90, "added": 6, "kind": "shot"}
{"id": "G10", "team": "Slovenia", "count": 4, "scope": "background"}
{"id": "G11", "team": "Romania", "scope": "background"}
{"id": "G13", "scorer": "Dries Haesaert; Lukas Vervoort", "team": "Belgium", "count": 3}
{"id": "G12", "scorer": "Lukas Vervoort", "team": "Belgium", "kind": "shot", "minute_text": "shortly after half-time", "score": "3-1"}
