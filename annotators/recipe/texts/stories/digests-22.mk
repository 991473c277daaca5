LOI: ⟦TEAM|Bohs⟧ win ⟦GPE|Dublin⟧ derby, ⟦TEAM|Shels⟧ and ⟦TEAM|Derry⟧ share four

⟦PERSON|Evan Duggan⟧'s ⟦G1|strike⟧ ⟦MINUTE|13 minutes from time⟧ secured a ⟦SCORE|1-0⟧ derby win for ⟦TEAM|Bohemians⟧ against ⟦TEAM|Shamrock Rovers⟧ at ⟦VENUE|Dalymount Park⟧ on ⟦DATE|Friday⟧.

⟦TEAM|Rovers⟧ had the better of a tight contest but the league leaders were wasteful. ⟦PERSON|Tom Kinsella⟧'s first-half header was straight at ⟦PERSON|Colm Breathnach⟧, ⟦PERSON|Shane Brophy⟧ skied a volley and a penalty shout for handball against ⟦PERSON|Cillian Rafter⟧ came to nothing. Then substitute ⟦PERSON|Promise Adeleke⟧ wriggled to the line, ⟦PERSON|Rob Mannion⟧'s effort was blocked and ⟦PERSON|Duggan⟧ ⟦G2|knocked in⟧ the loose ball.

At ⟦VENUE|Tolka Park⟧, ⟦TEAM|Shelbourne⟧ and ⟦TEAM|Derry City⟧ finished two apiece. ⟦PERSON|Dara Quigley⟧'s ⟦G3|double⟧, the first in the ⟦MINUTE|10th⟧ minute and the second in the ⟦MINUTE|52nd⟧, twice put ⟦TEAM|Shels⟧ ahead; ⟦PERSON|Sean Hoban⟧, with a deflected free-kick on ⟦MINUTE|38⟧, and ⟦PERSON|Karl Wixted⟧, from ⟦PERSON|Hoban⟧'s cross, in the ⟦MINUTE|73rd⟧, ⟦G4|replied⟧ for the ⟦TEAM|Candystripes⟧. ⟦PERSON|Quigley⟧ had the ball in the net for a third time, but the ⟦G5|header⟧ was disallowed.

⟦TEAM|Sligo Rovers⟧ moved off the foot of the table with a ⟦SCORE|2-0⟧ success over ⟦TEAM|Waterford⟧ at the ⟦VENUE|Showgrounds⟧, ⟦PERSON|Daire Foley⟧ ⟦G6|scoring one⟧ and making ⟦G7|one⟧ for ⟦PERSON|Stephen Tuite⟧. ⟦TEAM|Waterford⟧ had a man sent off for a second yellow before either.

⟦TEAM|St Patrick's Athletic⟧ against ⟦TEAM|Galway United⟧ ended without a goal, the ⟦TEAM|Saints⟧' ⟦PERSON|Eoghan Lavelle⟧ blazing a penalty over with ⟦MINUTE|seven minutes left⟧.

⟦TEAM|Shamrock Rovers⟧' lead at the top of the ⟦COMPETITION|Premier Division⟧ is down to three points.
⟦FURNITURE|Sign up to our weekly LOI newsletter⟧
=====GOALS=====
{"id": "G1", "scorer": "Evan Duggan", "team": "Bohemians", "minute": 77, "minute_text": "13 minutes from time", "kind": "shot"}
{"id": "G2", "scorer": "Evan Duggan", "team": "Bohemians", "minute": 77, "kind": "shot"}
{"id": "G3", "scorer": "Dara Quigley", "team": "Shelbourne", "minute_text": "10th", "count": 2}
{"id": "G4", "scorer": "Sean Hoban; Karl Wixted", "team": "Derry City", "count": 2}
{"id": "G5", "scorer": "Dara Quigley", "team": "Shelbourne", "kind": "header", "outcome": "ruled out"}
{"id": "G6", "scorer": "Daire Foley", "team": "Sligo Rovers"}
{"id": "G7", "scorer": "Stephen Tuite", "team": "Sligo Rovers", "assist": "Daire Foley"}
