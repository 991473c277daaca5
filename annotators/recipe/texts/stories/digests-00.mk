⟦PERSON|Solheim⟧ double sends ⟦TEAM|Norway⟧ top as ⟦TEAM|Ireland⟧ stun ⟦TEAM|Spain⟧ in ⟦COMPETITION|Women's Nations League⟧
⟦FURNITURE|By UEFA.com reporter⟧

⟦PERSON|Ingrid Solheim⟧'s ⟦G1|double⟧ took ⟦TEAM|Norway⟧ to the top of ⟦COMPETITION|Group C⟧ in the ⟦COMPETITION|Women's Nations League⟧ on ⟦DATE|Friday⟧, while ⟦PERSON|Aoife Brannigan⟧'s late ⟦G2|winner⟧ gave the ⟦TEAM|Republic of Ireland⟧ a first victory over ⟦TEAM|Spain⟧ and ⟦TEAM|Italy⟧ needed a ⟦MINUTE|94th-minute⟧ ⟦G3|equaliser⟧ from the penalty spot to draw with ⟦TEAM|Iceland⟧.

⟦TEAM|Norway⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Belgium⟧
⟦PERSON|Verhoeven⟧ ⟦G4|scored⟧ first for the visitors at ⟦VENUE|Ullevaal Stadion⟧ in the ⟦MINUTE|12th minute⟧, ⟦PERSON|Solheim⟧ ⟦G5|levelled⟧ from a tight angle on ⟦MINUTE|31 minutes⟧, and the same player ⟦G6|put ⟦TEAM|Norway⟧ ahead⟧ on the ⟦MINUTE|hour⟧ with a header from ⟦PERSON|Freya Lindqvist⟧'s corner. ⟦PERSON|Lindqvist⟧ hit the post with a ⟦MINUTE|70th-minute⟧ free-kick, ⟦TEAM|Belgium⟧ had two efforts blocked in reply, and a third ⟦NORP|Norwegian⟧ ⟦G7|goal⟧ came in ⟦MINUTE|added time⟧ when substitute ⟦PERSON|Mari Opsahl⟧ ⟦G8|followed up⟧ after ⟦PERSON|Nicky Claes⟧ had parried.

⟦TEAM|Republic of Ireland⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Spain⟧
⟦PERSON|Paula Iriarte⟧'s ⟦G9|opener⟧ for the world champions, a ⟦MINUTE|25th-minute⟧ volley, had looked like being enough at ⟦VENUE|Tallaght Stadium⟧, where ⟦TEAM|Spain⟧ had 71 per cent of the ball. ⟦PERSON|Tessa Crowhurst⟧ ⟦G10|made it ⟦SCORE|1-1⟧⟧ on ⟦MINUTE|68⟧, though, and with ⟦MINUTE|eight minutes to play⟧ ⟦PERSON|Brannigan⟧ met her throw at the near post and ⟦G11|the ball went in off a defender's knee⟧.
"I've had a lot of near misses against this lot, so I'll take that ⟦G12|one⟧," said ⟦PERSON|Brannigan⟧, whose penalty had been saved in the first half.

⟦TEAM|Italy⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Iceland⟧
⟦PERSON|Dagny Sveinsdottir⟧ ⟦G13|gave ⟦TEAM|Iceland⟧ the lead⟧ just before ⟦MINUTE|half-time⟧ with their only shot on target. ⟦PERSON|Chiara Bonetti⟧ missed one penalty, awarded for handball after ⟦MINUTE|57 minutes⟧, but was allowed to take the second and ⟦G14|sent it into the other corner⟧ in the ⟦MINUTE|94th minute⟧.

The ⟦TEAM|Azzurre⟧ stay second, two points behind ⟦TEAM|Norway⟧. ⟦TEAM|Iceland⟧ have a game in hand.
=====GOALS=====
{"id": "G1", "scorer": "Ingrid Solheim", "team": "Norway", "count": 2}
{"id": "G2", "scorer": "Aoife Brannigan", "team": "Republic of Ireland", "minute": 82, "assist": "Tessa Crowhurst"}
{"id": "G3", "scorer": "Chiara Bonetti", "team": "Italy", "minute": 94, "minute_text": "94th-minute", "kind": "penalty"}
{"id": "G4", "scorer": "Verhoeven", "team": "Belgium", "minute": 12, "minute_text": "12th minute"}
{"id": "G5", "scorer": "Ingrid Solheim", "team": "Norway", "minute": 31, "minute_text": "31 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Ingrid Solheim", "team": "Norway", "minute": 60, "minute_text": "hour", "assist": "Freya Lindqvist", "kind": "header"}
{"id": "G7", "scorer": "Mari Opsahl", "team": "Norway", "minute_text": "added time", "kind": "shot"}
{"id": "G8", "scorer": "Mari Opsahl", "team": "Norway", "minute_text": "added time", "kind": "shot"}
{"id": "G9", "scorer": "Paula Iriarte", "team": "Spain", "minute": 25, "minute_text": "25th-minute", "kind": "volley"}
{"id": "G10", "scorer": "Tessa Crowhurst", "team": "Republic of Ireland", "minute": 68, "minute_text": "68"}
{"id": "G11", "scorer": "Aoife Brannigan", "team": "Republic of Ireland", "minute": 82, "minute_text": "eight minutes to play", "assist": "Tessa Crowhurst"}
{"id": "G12", "scorer": "Aoife Brannigan", "team": "Republic of Ireland", "minute": 82, "assist": "Tessa Crowhurst"}
{"id": "G13", "scorer": "Dagny Sveinsdottir", "team": "Iceland", "minute_text": "half-time"}
{"id": "G14", "scorer": "Chiara Bonetti", "team": "Italy", "minute": 94, "minute_text": "94th minute", "kind": "penalty"}
