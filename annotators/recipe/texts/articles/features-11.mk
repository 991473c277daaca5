⟦TEAM|Wales⟧ v ⟦TEAM|Iceland⟧: ⟦PERSON|Prosser⟧ sweating on ⟦PERSON|Gethin-Rees⟧ for must-win qualifier

⟦TEAM|Wales⟧ manager ⟦PERSON|Huw Prosser⟧ will give ⟦PERSON|Osian Gethin-Rees⟧ "until the warm-up" to prove he can start ⟦DATE|Thursday⟧'s ⟦COMPETITION|World Cup⟧ qualifier with ⟦TEAM|Iceland⟧ in ⟦GPE|Cardiff⟧.

The ⟦TEAM|Bournemouth⟧ winger has a bruised foot, an injury picked up in ⟦G7|scoring⟧ against ⟦TEAM|Newcastle⟧ at the ⟦DATE|weekend⟧. ⟦TEAM|Wales⟧ need three points to have a realistic chance of reaching the play-offs after a draw in ⟦GPE|Tirana⟧ and a home loss to ⟦TEAM|Poland⟧ in which they were ⟦G1|pegged back⟧ and then beaten by a ⟦G2|goal⟧ from a throw-in.

⟦PERSON|Prosser⟧ can call on ⟦PERSON|Rhodri Calloway⟧, available again after a ban, and on ⟦PERSON|Efan Ndlovu⟧, who has ⟦G8|scored more goals⟧ for ⟦TEAM|Swansea City⟧ ⟦DATE|this season⟧ than the rest of the strikers in this squad have managed for their clubs put together. His 17th, a ⟦G3|volley⟧ against ⟦TEAM|Stoke⟧ on ⟦DATE|Saturday⟧, was watched from the stand by ⟦PERSON|Prosser⟧.

"He's a finisher, he can smell it," said the former ⟦TEAM|Wrexham⟧ defender. "But international football isn't just about who puts the ball in the net."

⟦TEAM|Iceland⟧ have injury worries too. ⟦PERSON|Sindri Hauksson⟧ is a long-term absentee, and ⟦PERSON|Aron Þór Brynjarsson⟧ will be assessed. Keeper ⟦PERSON|Hlynur Sveinsson⟧ had gone 412 minutes without conceding in qualifying until ⟦TEAM|Albania⟧'s ⟦PERSON|Erion Kodra⟧ ⟦G4|beat him⟧ with a ⟦G5|free-kick⟧ ⟦DATE|last month⟧.

The nations have met eight times and ⟦TEAM|Wales⟧ have won five. In the most recent, a friendly in ⟦GPE|Reykjavik⟧ in ⟦DATE|2023⟧, ⟦PERSON|Gethin-Rees⟧ ⟦G6|scored his first senior goal⟧ within three minutes of coming on.

TEAM NEWS
⟦TEAM|Wales⟧: ⟦PERSON|Tomos Heald⟧ and ⟦PERSON|Ben Cadwaladr⟧ are out with knee and shoulder injuries respectively. ⟦PERSON|Calloway⟧ is back.
⟦TEAM|Iceland⟧: ⟦PERSON|Hauksson⟧ (back) misses out. ⟦PERSON|Kári Freyr Magnason⟧ is one booking from a suspension.

⟦FURNITURE|How to watch: S4C, kick-off 19:45 BST⟧
=====GOALS=====
{"id": "G1", "team": "Poland", "scope": "background"}
{"id": "G2", "team": "Poland", "scope": "background"}
{"id": "G3", "scorer": "Efan Ndlovu", "team": "Swansea City", "kind": "volley", "scope": "background"}
{"id": "G4", "scorer": "Erion Kodra", "team": "Albania", "kind": "free kick", "scope": "background"}
{"id": "G5", "scorer": "Erion Kodra", "team": "Albania", "kind": "free kick", "scope": "background"}
{"id": "G6", "scorer": "Osian Gethin-Rees", "team": "Wales", "scope": "background"}
{"id":"G7","scorer":"Osian Gethin-Rees","team":"Bournemouth","scope":"background"}
{"id":"G8","scorer":"Efan Ndlovu","team":"Swansea City","count":17,"scope":"background"}
