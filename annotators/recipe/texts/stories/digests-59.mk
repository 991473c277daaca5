⟦COMPETITION|FA Trophy⟧: ⟦TEAM|Macclesfield⟧ march on, ⟦TEAM|Hereford⟧ left to rue misses

⟦PERSON|Ricky Pountney⟧'s ⟦G1|hat-trick⟧ of headers put ⟦TEAM|Macclesfield⟧ into the fourth round of the ⟦COMPETITION|FA Trophy⟧. ⟦FURNITURE|Photo: Silkmen Media⟧

The ⟦TEAM|Silkmen⟧ beat ⟦TEAM|Darlington⟧ ⟦SCORE|4-2⟧ on ⟦DATE|Saturday⟧, ⟦PERSON|Pountney⟧ ⟦G2|scoring⟧ in the ⟦MINUTE|ninth⟧, ⟦MINUTE|40th⟧ and ⟦MINUTE|87th minutes⟧, each time from ⟦PERSON|Ben Sowerby⟧'s right-wing deliveries. ⟦PERSON|Jake Dawber⟧'s ⟦G3|goal⟧ had made it ⟦SCORE|3-0⟧ before the ⟦TEAM|Quakers⟧ rallied with ⟦G4|two⟧ in two minutes from ⟦PERSON|Devante Clarke-Hall⟧, who also had a late penalty saved.

⟦TEAM|Kidderminster Harriers⟧ won ⟦SCORE|1-0⟧ at ⟦TEAM|Hereford⟧ despite having ⟦PERSON|Hugh Mellish⟧ sent off inside half an hour. ⟦PERSON|Malachi Grant⟧'s ⟦G5|free-kick⟧ in the ⟦MINUTE|63rd minute⟧ was their only effort on goal. The ⟦TEAM|Bulls⟧ struck the woodwork three times, the third of them through ⟦PERSON|Connor Eastham⟧ in ⟦MINUTE|stoppage time⟧, and ⟦PERSON|Eastham⟧ also had a ⟦G6|goal⟧ disallowed for handball.

"That's football, isn't it?" said the ⟦TEAM|Hereford⟧ boss. "We've had 23 shots and they've had one free-kick and ⟦G7|scored⟧ it."

At the ⟦VENUE|Deva Stadium⟧, ⟦TEAM|Chester⟧ and ⟦TEAM|Scarborough Athletic⟧ had drawn ⟦SCORE|2-2⟧ before the home side went through on penalties. ⟦PERSON|Lewis Hornby⟧ had ⟦G8|given the ⟦TEAM|Seadogs⟧ the lead⟧ midway through the first half, ⟦PERSON|Sam Tordoff⟧ ⟦G9|equalised⟧ almost at once, ⟦PERSON|Hornby⟧ ⟦G10|struck⟧ again after the ⟦MINUTE|break⟧, and ⟦PERSON|Adam Brearley⟧'s ⟦G11|leveller⟧ came in the ⟦MINUTE|first minute of added time⟧. ⟦PERSON|Hornby⟧'s spot-kick in the shoot-out was the one that was saved.

The draw for the next round is on ⟦DATE|Monday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ricky Pountney", "team": "Macclesfield", "assist": "Ben Sowerby", "kind": "header", "count": 3}
{"id": "G2", "scorer": "Ricky Pountney", "team": "Macclesfield", "minute_text": "ninth, 40th and 87th minutes", "assist": "Ben Sowerby", "kind": "header", "count": 3}
{"id": "G3", "scorer": "Jake Dawber", "team": "Macclesfield", "minute": 52}
{"id": "G4", "scorer": "Devante Clarke-Hall", "team": "Darlington", "count": 2}
{"id": "G5", "scorer": "Malachi Grant", "team": "Kidderminster Harriers", "minute": 63, "minute_text": "63rd minute", "kind": "free kick"}
{"id": "G6", "scorer": "Connor Eastham", "team": "Hereford", "outcome": "ruled out"}
{"id": "G7", "scorer": "Malachi Grant", "team": "Kidderminster Harriers", "minute": 63, "kind": "free kick"}
{"id": "G8", "scorer": "Lewis Hornby", "team": "Scarborough Athletic"}
{"id": "G9", "scorer": "Sam Tordoff", "team": "Chester"}
{"id": "G10", "scorer": "Lewis Hornby", "team": "Scarborough Athletic"}
{"id": "G11", "scorer": "Adam Brearley", "team": "Chester", "minute": 90, "added": 1, "minute_text": "first minute of added time"}
