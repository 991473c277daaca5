⟦TEAM|Chesterfield⟧ ⟦SCORE|3-1⟧ ⟦TEAM|MK Dons⟧: ⟦TEAM|Spireites⟧ bounce back in style

⟦TEAM|Chesterfield⟧ ⟦G1|scored three times⟧ in 14 second-half minutes to come from behind and beat ⟦TEAM|MK Dons⟧ at the ⟦VENUE|SMH Group Stadium⟧.

⟦PERSON|Patrick Osei-Kuffour⟧ had ⟦G2|fired the visitors ahead⟧, but ⟦PERSON|Ryan Colcough-Dale⟧'s ⟦G3|double⟧ either side of a ⟦PERSON|Joe Tattershall⟧ ⟦G4|own goal⟧ turned the ⟦COMPETITION|League Two⟧ encounter on its head.

⟦PERSON|Colcough-Dale⟧ might have scored in the ⟦MINUTE|third minute⟧, ⟦TEAM|Dons⟧ keeper ⟦PERSON|Craig MacGillis⟧ saving with his feet. ⟦PERSON|Osei-Kuffour⟧ then sent a header over from ⟦PERSON|Dan Crowley-Webb⟧'s corner and, on ⟦MINUTE|19⟧, had ⟦G18|one⟧ disallowed, the ⟦NORP|Ghanaian⟧ ⟦G5|tucking in⟧ ⟦PERSON|Tattershall⟧'s knock-down from a yard offside.

He made amends. ⟦TEAM|Spireites⟧ defender ⟦PERSON|Chey Dunk-Morris⟧ dithered, ⟦PERSON|Crowley-Webb⟧ robbed him and ⟦PERSON|Osei-Kuffour⟧ ⟦G6|arrowed his effort past⟧ ⟦PERSON|Max Thorley⟧ on ⟦MINUTE|34 minutes⟧ for his ⟦G7|first goal⟧ since a move from ⟦TEAM|Bromley⟧ that netted them a club-record fee.

⟦TEAM|Chesterfield⟧ boss ⟦PERSON|Paul Crook⟧ sent on ⟦PERSON|Armando Quitirna⟧ at ⟦MINUTE|half-time⟧, and the sub had a shot held by ⟦PERSON|MacGillis⟧ on ⟦MINUTE|51⟧. The ⟦G8|leveller⟧ came seven minutes later. ⟦PERSON|Quitirna⟧'s free-kick was parried, ⟦PERSON|Liam Mandeville-Roe⟧ headed it back and ⟦PERSON|Colcough-Dale⟧ ⟦G9|struck home⟧.

⟦PERSON|Thorley⟧, up to then a spectator, tipped over from ⟦PERSON|Crowley-Webb⟧. The home side then ⟦G10|edged in front⟧ with a slice of luck: ⟦PERSON|Mandeville-Roe⟧'s low ball from the right was heading for nobody in particular when ⟦PERSON|Tattershall⟧ stuck out a boot and ⟦G11|sent it past his own keeper⟧ on ⟦MINUTE|65⟧.

The points ⟦G12|were wrapped up⟧ soon after. ⟦PERSON|Dunk-Morris⟧, making up for his mistake, won it high up the pitch, ⟦PERSON|Quitirna⟧ played ⟦PERSON|Colcough-Dale⟧ in and he ⟦G13|dinked the ball over⟧ ⟦PERSON|MacGillis⟧ with 18 minutes remaining. He had no time to score a third, being withdrawn to an ovation a minute later.

"We ⟦G14|gave them a goal⟧, and then we ⟦G15|got ourselves level⟧ and it felt like only one team would win it," said ⟦PERSON|Crook⟧. ⟦TEAM|Dons⟧ manager ⟦PERSON|Ian Penney⟧ pointed to the ⟦MINUTE|58th minute⟧: "It's a free-kick that never was. Their ⟦G16|first⟧ changes it, and their ⟦G17|second⟧ is just cruel on the lad."
=====GOALS=====
{"id": "G1", "scorer": "Ryan Colcough-Dale; Joe Tattershall", "team": "Chesterfield", "count": 3}
{"id": "G2", "scorer": "Patrick Osei-Kuffour", "team": "MK Dons", "minute": 34, "assist": "Dan Crowley-Webb", "kind": "shot"}
{"id": "G3", "scorer": "Ryan Colcough-Dale", "team": "Chesterfield", "count": 2}
{"id": "G4", "scorer": "Joe Tattershall", "team": "Chesterfield", "minute": 65, "kind": "own goal"}
{"id": "G5", "scorer": "Patrick Osei-Kuffour", "team": "MK Dons", "minute": 19, "minute_text": "19", "assist": "Joe Tattershall", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Patrick Osei-Kuffour", "team": "MK Dons", "minute": 34, "minute_text": "34 minutes", "assist": "Dan Crowley-Webb", "kind": "shot"}
{"id": "G7", "scorer": "Patrick Osei-Kuffour", "team": "MK Dons", "minute": 34, "minute_text": "34 minutes", "assist": "Dan Crowley-Webb", "kind": "shot"}
{"id": "G8", "scorer": "Ryan Colcough-Dale", "team": "Chesterfield", "minute": 58, "minute_text": "seven minutes later", "assist": "Liam Mandeville-Roe", "kind": "shot"}
{"id": "G9", "scorer": "Ryan Colcough-Dale", "team": "Chesterfield", "minute": 58, "minute_text": "seven minutes later", "assist": "Liam Mandeville-Roe", "kind": "shot"}
{"id": "G10", "scorer": "Joe Tattershall", "team": "Chesterfield", "minute": 65, "minute_text": "65", "kind": "own goal"}
{"id": "G11", "scorer": "Joe Tattershall", "team": "Chesterfield", "minute": 65, "minute_text": "65", "kind": "own goal"}
{"id": "G12", "scorer": "Ryan Colcough-Dale", "team": "Chesterfield", "minute": 72, "minute_text": "18 minutes remaining", "assist": "Armando Quitirna", "kind": "shot"}
{"id": "G13", "scorer": "Ryan Colcough-Dale", "team": "Chesterfield", "minute": 72, "minute_text": "18 minutes remaining", "assist": "Armando Quitirna", "kind": "shot"}
{"id": "G14", "scorer": "Patrick Osei-Kuffour", "team": "MK Dons", "minute": 34, "assist": "Dan Crowley-Webb", "kind": "shot"}
{"id": "G15", "scorer": "Ryan Colcough-Dale", "team": "Chesterfield", "minute": 58, "assist": "Liam Mandeville-Roe", "kind": "shot"}
{"id": "G16", "scorer": "Ryan Colcough-Dale", "team": "Chesterfield", "minute": 58, "assist": "Liam Mandeville-Roe", "kind": "shot"}
{"id": "G17", "scorer": "Joe Tattershall", "team": "Chesterfield", "minute": 65, "kind": "own goal"}
{"id": "G18", "scorer": "Patrick Osei-Kuffour", "team": "MK Dons", "minute": 19, "minute_text": "19", "assist": "Joe Tattershall", "kind": "shot", "outcome": "ruled out"}
