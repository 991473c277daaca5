⟦TEAM|Barnsley⟧ ⟦SCORE|4-1⟧ ⟦TEAM|AFC Wimbledon⟧: ⟦TEAM|Reds⟧ ease into top two
⟦TEAM|Barnsley⟧ strengthened their grip on second place in ⟦COMPETITION|League One⟧ with a comprehensive win against ⟦TEAM|AFC Wimbledon⟧ at ⟦VENUE|Oakwell⟧.
⟦G1|Goals⟧ from ⟦PERSON|Pascal Njoya⟧ and ⟦PERSON|Rico Sylvester⟧ put the ⟦TEAM|Reds⟧ in control inside ⟦MINUTE|31 minutes⟧, before a ⟦PERSON|Tom Widdowson⟧ ⟦G2|own goal⟧ and a late ⟦G3|fourth⟧ from ⟦PERSON|Jorge Salinas⟧ made it a miserable day for the ⟦TEAM|Dons⟧. ⟦PERSON|Mahmoud Saad⟧ ⟦G4|got their consolation⟧.
It could have been different. ⟦PERSON|Callum Yeo⟧, with the game goalless, took the ball past the goalkeeper and from a yard outside the area saw his shot hit the inside of the post, run along the line and come out. That was as close as ⟦TEAM|Wimbledon⟧ got to the lead.
The hosts ⟦G5|went ahead⟧ in the ⟦MINUTE|20th minute⟧. ⟦PERSON|Sylvester⟧'s run ended with a cutback to ⟦PERSON|Njoya⟧, whose shot ⟦G6|went in⟧ off a defender's knee.
The second was a ⟦G7|penalty⟧ on ⟦MINUTE|31⟧. ⟦PERSON|Nick Trowbridge⟧ tripped ⟦PERSON|Ollie Redpath⟧ and ⟦PERSON|Sylvester⟧ ⟦G8|sent the goalkeeper the wrong way⟧.
⟦PERSON|Anthony Kell⟧ in the visiting goal wasn't required to do anything until the ⟦MINUTE|39th minute⟧, when he turned over a ⟦PERSON|Saad⟧ strike. ⟦PERSON|Dougie Farrant⟧'s header hit the stanchion behind the goal, with some in the away end convinced it had gone in.
⟦TEAM|Barnsley⟧ ⟦G9|scored again⟧ ⟦MINUTE|eleven minutes into the second half⟧ when ⟦PERSON|Redpath⟧'s centre was ⟦G10|headed by ⟦PERSON|Widdowson⟧ past his own keeper⟧.
⟦PERSON|Saad⟧'s ⟦G11|goal⟧ on the ⟦MINUTE|hour⟧, a neat turn and ⟦G12|finish⟧ for what was his ninth of the season, gave ⟦TEAM|Wimbledon⟧ something to hold on to and ⟦PERSON|Yeo⟧ had a shot saved soon after. They never looked like getting another.
Instead ⟦PERSON|Redpath⟧ hit the bar in the ⟦MINUTE|79th minute⟧, ⟦PERSON|Njoya⟧ was thwarted by a last-ditch tackle, and ⟦PERSON|Salinas⟧, on for ⟦PERSON|Njoya⟧, ⟦G13|tapped in⟧ with ⟦MINUTE|two minutes left⟧ after good work by ⟦PERSON|Sylvester⟧.
The ⟦NORP|Spaniard⟧, a free agent until ⟦DATE|last week⟧, kissed the badge.
⟦TEAM|Wimbledon⟧, who've taken one point from 15, play next at ⟦VENUE|Plough Lane⟧ against ⟦TEAM|Lincoln⟧.
=====GOALS=====
{"id": "G1", "scorer": "Pascal Njoya; Rico Sylvester", "team": "Barnsley", "count": 2}
{"id": "G2", "scorer": "Tom Widdowson", "team": "Barnsley", "minute": 56, "kind": "own goal"}
{"id": "G3", "scorer": "Jorge Salinas", "team": "Barnsley", "minute": 88}
{"id": "G4", "scorer": "Mahmoud Saad", "team": "Wimbledon", "minute": 60}
{"id": "G5", "scorer": "Pascal Njoya", "team": "Barnsley", "minute": 20, "assist": "Rico Sylvester", "minute_text": "20th minute"}
{"id": "G6", "scorer": "Pascal Njoya", "team": "Barnsley", "minute": 20, "assist": "Rico Sylvester", "minute_text": "20th minute"}
{"id": "G7", "scorer": "Rico Sylvester", "team": "Barnsley", "minute": 31, "kind": "penalty", "minute_text": "31"}
{"id": "G8", "scorer": "Rico Sylvester", "team": "Barnsley", "minute": 31, "kind": "penalty", "minute_text": "31"}
{"id": "G9", "scorer": "Tom Widdowson", "team": "Barnsley", "minute": 56, "kind": "own goal", "minute_text": "eleven minutes into the second half"}
{"id": "G10", "scorer": "Tom Widdowson", "team": "Barnsley", "minute": 56, "kind": "own goal", "minute_text": "eleven minutes into the second half"}
{"id": "G11", "scorer": "Mahmoud Saad", "team": "Wimbledon", "minute": 60, "minute_text": "hour"}
{"id": "G12", "scorer": "Mahmoud Saad", "team": "Wimbledon", "minute": 60, "minute_text": "hour"}
{"id": "G13", "scorer": "Jorge Salinas", "team": "Barnsley", "minute": 88, "minute_text": "two minutes left"}
