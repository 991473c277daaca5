⟦TEAM|Coventry⟧ see off ⟦TEAM|Owls⟧ to go top
⟦TEAM|Coventry City⟧ took over at the top of the ⟦COMPETITION|Championship⟧ with a deserved ⟦SCORE|3-2⟧ win at ⟦TEAM|Sheffield Wednesday⟧.
⟦PERSON|Dylan Frobisher⟧, ⟦PERSON|Kristjan Tamm⟧ and ⟦PERSON|Adrian Mutombo⟧ all ⟦G1|scored⟧ for the ⟦TEAM|Sky Blues⟧, who had not won at ⟦VENUE|Hillsborough⟧ since ⟦DATE|2006⟧.
The ⟦TEAM|Owls⟧ made a game of it through ⟦PERSON|Kyle Beddows⟧ and an ⟦MINUTE|injury-time⟧ ⟦G2|header⟧ by ⟦PERSON|Callum Priddy⟧, and they also had a ⟦PERSON|Zach Ellwood⟧ ⟦G3|goal⟧ disallowed at ⟦SCORE|2-1⟧.
⟦PERSON|Mutombo⟧ was the architect of the ⟦G4|opener⟧ on ⟦MINUTE|11 minutes⟧, skipping past ⟦PERSON|Ryan Oxley⟧ and cutting it back for ⟦PERSON|Frobisher⟧, who ⟦G5|placed his shot beyond ⟦PERSON|Michael Strand⟧⟧.
⟦TEAM|Wednesday⟧'s ⟦G6|leveller⟧ ⟦MINUTE|12 minutes later⟧ owed much to a goalkeeping mistake. ⟦PERSON|Roberto Salis⟧ tried to pick out ⟦PERSON|Bilal Hamidi⟧ with a pass from his six-yard line, found ⟦PERSON|Beddows⟧ instead, and the 19-year-old ⟦G7|sent it straight back past him⟧.
⟦PERSON|Ellwood⟧ then brought a save from ⟦PERSON|Salis⟧ with his knee while ⟦PERSON|Tamm⟧, at the other end, was wide with a diving header.
⟦MINUTE|Four minutes into the second half⟧, the ⟦NORP|Estonian⟧ ⟦G8|bent a free-kick around the wall⟧ to make it ⟦SCORE|2-1⟧.
⟦PERSON|Ellwood⟧ ⟦G9|poked in⟧ a ⟦PERSON|Priddy⟧ cross in the ⟦MINUTE|57th minute⟧, only to be pulled up for a foul on ⟦PERSON|Hamidi⟧. It was a tight call, and ⟦TEAM|Wednesday⟧ were still arguing about it when they were caught out again. ⟦PERSON|Frobisher⟧ won the ball back high up, and ⟦PERSON|Mutombo⟧, from 20 yards, ⟦G10|gave ⟦PERSON|Strand⟧ no chance⟧.
It was his 10th ⟦G11|goal⟧ of the campaign. He also ⟦G12|scored⟧ at ⟦TEAM|Norwich⟧ ⟦DATE|last Saturday⟧.
⟦PERSON|Oxley⟧ blazed over before ⟦PERSON|Priddy⟧ ⟦G13|rose to head in⟧ ⟦PERSON|Ellwood⟧'s corner on ⟦MINUTE|90 minutes⟧. There were six more to play, and ⟦PERSON|Strand⟧ even came up for one last set piece, but ⟦TEAM|Coventry⟧ saw it out.
=====GOALS=====
{"id": "G1", "scorer": "Dylan Frobisher; Kristjan Tamm; Adrian Mutombo", "team": "Coventry", "count": 3}
{"id": "G2", "scorer": "Callum Priddy", "team": "Sheffield Wednesday", "minute": 90, "kind": "header", "assist": "Zach Ellwood"}
{"id": "G3", "scorer": "Zach Ellwood", "team": "Sheffield Wednesday", "minute": 57, "outcome": "ruled out"}
{"id": "G4", "scorer": "Dylan Frobisher", "team": "Coventry", "minute": 11, "assist": "Adrian Mutombo", "minute_text": "11 minutes"}
{"id": "G5", "scorer": "Dylan Frobisher", "team": "Coventry", "minute": 11, "assist": "Adrian Mutombo", "minute_text": "11 minutes"}
{"id": "G6", "scorer": "Kyle Beddows", "team": "Sheffield Wednesday", "minute": 23, "minute_text": "12 minutes later"}
{"id": "G7", "scorer": "Kyle Beddows", "team": "Sheffield Wednesday", "minute": 23, "minute_text": "12 minutes later"}
{"id": "G8", "scorer": "Kristjan Tamm", "team": "Coventry", "minute": 49, "kind": "free kick", "minute_text": "Four minutes into the second half"}
{"id": "G9", "scorer": "Zach Ellwood", "team": "Sheffield Wednesday", "minute": 57, "outcome": "ruled out", "minute_text": "57th minute"}
{"id": "G10", "scorer": "Adrian Mutombo", "team": "Coventry"}
{"id": "G11", "scorer": "Adrian Mutombo", "team": "Coventry"}
{"id": "G12", "scorer": "Adrian Mutombo", "team": "Coventry", "scope": "background"}
{"id": "G13", "scorer": "Callum Priddy", "team": "Sheffield Wednesday", "minute": 90, "kind": "header", "assist": "Zach Ellwood", "minute_text": "90 minutes"}
