⟦TEAM|Gills⟧ boss plays down talk of ⟦PERSON|Asiedu-Frost⟧ bids

⟦FURNITURE|By Ian Wade⟧

⟦TEAM|Gillingham⟧ manager ⟦PERSON|Rob Kilvington⟧ insists the club have had no contact from anybody over ⟦PERSON|Darnell Asiedu-Frost⟧, despite ⟦DATE|Tuesday⟧'s display bringing a row of scouts to their feet.

The winger, a permanent signing, as the manager was keen to point out, ⟦G1|scored twice⟧ inside half an hour in the ⟦SCORE|2-0⟧ defeat of ⟦TEAM|Wimbledon⟧. The ⟦G2|first⟧ was a matter of being there, ⟦PERSON|Josh Le Fevre⟧'s shot squirting out of ⟦PERSON|Sergei Antonyuk⟧'s gloves in the fifth minute. The ⟦G3|second⟧ was not. ⟦PERSON|Asiedu-Frost⟧ picked it up in his own half, skipped past ⟦PERSON|Charlie Mundy⟧, then past ⟦PERSON|Mundy⟧ again, the defender having been kind enough to run back, and ⟦G4|placed it beyond the keeper⟧. The clock showed the ⟦MINUTE|27th minute⟧.

"He's 20, let him breathe," ⟦PERSON|Kilvington⟧ told ⟦ORG|Kent Online⟧. "He's had one good night. Last ⟦DATE|Saturday⟧ he was hopeless. I took him off at ⟦MINUTE|half-time⟧ and he knew why."

That was at ⟦TEAM|Crawley⟧, where he miskicked in front of an open goal.

The forward's figures are good for his age: ⟦G5|eight⟧ in ⟦COMPETITION|League Two⟧ and ⟦G6|three⟧ in the ⟦COMPETITION|EFL Trophy⟧, one of those the ⟦G7|goal⟧ which dumped out ⟦TEAM|Charlton⟧'s youngsters. ⟦TEAM|Charlton⟧ were represented on ⟦DATE|Tuesday⟧, and so, it is understood, were clubs from two divisions higher.

"Is there a price? There's a price for me," said the manager. "There's one for the stand. Nobody's rung."

⟦TEAM|Wimbledon⟧ felt they should have had a penalty at ⟦SCORE|1-0⟧ when ⟦PERSON|Pete Hollowood⟧ caught ⟦PERSON|Mundy⟧. ⟦PERSON|Antonyuk⟧, at fault once, made good stops from ⟦PERSON|Le Fevre⟧ and ⟦PERSON|Hollowood⟧ later on.

⟦TEAM|Gillingham⟧ travel to ⟦TEAM|Barnet⟧ on ⟦DATE|Saturday⟧, a top-of-the-table meeting nobody foresaw in ⟦DATE|August⟧.
=====GOALS=====
{"id": "G1", "scorer": "Darnell Asiedu-Frost", "team": "Gillingham", "count": 2}
{"id": "G2", "scorer": "Darnell Asiedu-Frost", "team": "Gillingham", "minute": 5, "assist": "Josh Le Fevre", "minute_text": "fifth minute"}
{"id": "G3", "scorer": "Darnell Asiedu-Frost", "team": "Gillingham", "minute": 27, "kind": "shot", "minute_text": "27th"}
{"id": "G4", "scorer": "Darnell Asiedu-Frost", "team": "Gillingham", "minute": 27, "kind": "shot", "minute_text": "27th minute"}
{"id": "G5", "scorer": "Darnell Asiedu-Frost", "team": "Gillingham", "count": 8, "scope": "background"}
{"id": "G6", "scorer": "Darnell Asiedu-Frost", "team": "Gillingham", "count": 3, "scope": "background"}
{"id": "G7", "scorer": "Darnell Asiedu-Frost", "team": "Gillingham", "scope": "background"}
