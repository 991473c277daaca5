⟦TEAM|Wednesday⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Coventry⟧: ⟦PERSON|Okonjo⟧'s last-gasp ⟦G1|header⟧ denies ⟦TEAM|Sky Blues⟧
A ⟦G2|goal⟧ in ⟦MINUTE|stoppage time⟧ by centre-back ⟦PERSON|Wesley Okonjo⟧ snatched a point for ⟦TEAM|Sheffield Wednesday⟧, who had trailed to ⟦PERSON|Liam Dorrian⟧'s ⟦G3|opener⟧ and looked like falling to a fifth home defeat of the season.
It was cruel on ⟦TEAM|Coventry⟧, who ⟦G4|led⟧ from the end of the first half and had a ⟦G5|second⟧ chalked off. They remain third and have lost once since ⟦DATE|August⟧.
⟦TEAM|Wednesday⟧'s manager ⟦PERSON|Ruben Calder⟧ had asked for a fast start and for quarter of an hour got one. ⟦PERSON|Alfie Tennant⟧ slid a shot a foot past the upright, ⟦PERSON|Ian Pask⟧ met a corner with a header that ⟦PERSON|Elias Brandt⟧'s team-mate ⟦PERSON|Craig Nuttall⟧ held at the second attempt, and ⟦PERSON|Yusuf Demirel⟧ had a penalty appeal waved away in the ⟦MINUTE|14th minute⟧.
The ⟦NORP|Turk⟧ was in the thick of it again on ⟦MINUTE|26⟧, driving at the defence and firing across goal with ⟦PERSON|Tennant⟧ a boot's length from the touch.
Gradually the visitors got hold of the ball. ⟦PERSON|Sergio Matas⟧ had a free-kick saved by ⟦PERSON|Jack Mowbray⟧ and ⟦PERSON|Dorrian⟧ struck the base of a post from a tight angle.
The breakthrough arrived a ⟦MINUTE|minute before the break⟧. ⟦PERSON|Pask⟧, under no great pressure, gave the ball away to ⟦PERSON|Brandt⟧. His pass sent ⟦PERSON|Matas⟧ to the by-line, from where the cut-back reached ⟦PERSON|Dorrian⟧, who ⟦G6|had space to bury it⟧ in the bottom corner. It was his seventh ⟦G7|goal⟧ of the season and his second in succession, following the one that ⟦G8|beat⟧ ⟦TEAM|Watford⟧.
⟦TEAM|Coventry⟧ took their foot off the pedal. ⟦PERSON|Mowbray⟧, whose kicking had been poor, redeemed himself with a stop from ⟦PERSON|Matas⟧ at close range on ⟦MINUTE|55 minutes⟧. He was beaten again ⟦MINUTE|eight minutes later⟧ by ⟦PERSON|Brandt⟧'s 20-yard drive, only for the referee to be called to the monitor where he saw that the ball had come off the ⟦NORP|German⟧'s arm. The decision was reversed.
⟦PERSON|Calder⟧ responded with three substitutions. ⟦PERSON|Demirel⟧ went off with ⟦MINUTE|20 minutes remaining⟧ to jeers from the Kop and the ⟦TEAM|Owls⟧ went to a back three, with ⟦PERSON|Okonjo⟧, 34, up as an auxiliary striker.
Chances came. ⟦PERSON|Tennant⟧ shot into ⟦PERSON|Nuttall⟧'s midriff, ⟦PERSON|Pask⟧'s volley sailed over and ⟦PERSON|Dorrian⟧ cleared a goalbound effort from under his own bar in the ⟦MINUTE|87th minute⟧. At the other end ⟦PERSON|Matas⟧ should have wrapped it up but rolled his finish wide.
The fourth official had just held up five when ⟦PERSON|Tennant⟧ worked half a yard on the left in the ⟦MINUTE|first minute of added time⟧. He looked up, dug out a cross and ⟦PERSON|Okonjo⟧ ⟦G9|thumped a header past⟧ ⟦PERSON|Nuttall⟧.
"I've not ⟦G10|scored⟧ since ⟦TEAM|Leeds⟧ away," the defender said, "and I was only up there because I couldn't run back. The lads will tell you I meant to put it in the other corner."
⟦VENUE|Hillsborough⟧ drew breath. ⟦TEAM|Wednesday⟧ are 14th in the ⟦COMPETITION|Championship⟧.
=====GOALS=====
{"id": "G1", "scorer": "Wesley Okonjo", "team": "Wednesday", "minute": 90, "added": 1, "assist": "Alfie Tennant", "kind": "header"}
{"id": "G2", "scorer": "Wesley Okonjo", "team": "Wednesday", "minute": 90, "added": 1, "assist": "Alfie Tennant", "kind": "header"}
{"id": "G3", "scorer": "Liam Dorrian", "team": "Coventry", "minute": 44, "assist": "Sergio Matas", "kind": "shot"}
{"id": "G4", "scorer": "Liam Dorrian", "team": "Coventry", "minute": 44, "assist": "Sergio Matas", "kind": "shot"}
{"id": "G5", "scorer": "Elias Brandt", "team": "Coventry", "minute": 63, "outcome": "ruled out"}
{"id": "G6", "scorer": "Liam Dorrian", "team": "Coventry", "minute": 44, "assist": "Sergio Matas", "kind": "shot"}
{"id": "G7", "scorer": "Liam Dorrian", "team": "Coventry", "minute": 44, "assist": "Sergio Matas", "kind": "shot"}
{"id": "G8", "scorer": "Liam Dorrian", "team": "Coventry", "scope": "background"}
{"id": "G9", "scorer": "Wesley Okonjo", "team": "Wednesday", "minute": 90, "added": 1, "minute_text": "first minute of added time", "assist": "Alfie Tennant", "kind": "header"}
{"id": "G10", "scorer": "Wesley Okonjo", "team": "Wednesday", "scope": "background"}
