⟦TEAM|Gateshead⟧ 3 ⟦TEAM|FC Halifax Town⟧ 3

Six ⟦G1|goals⟧, two red cards, one dog on the pitch: ⟦TEAM|Gateshead⟧ and ⟦TEAM|Halifax⟧ served up a ⟦COMPETITION|National League⟧ classic at the ⟦VENUE|International Stadium⟧ in which the ⟦TEAM|Heed⟧ led three times and were three times hauled back, the last of them in the ⟦MINUTE|sixth minute of added time⟧.

⟦PERSON|Jordan Speight⟧ ⟦G2|bagged a brace⟧ for the home team and ⟦PERSON|Owen Carr-Mulholland⟧ ⟦G3|the other⟧; ⟦TEAM|Halifax⟧'s ⟦G21|came from⟧ ⟦PERSON|Angus Baptiste⟧, ⟦PERSON|Will Dyson-Clegg⟧ and, right at the death, centre-half ⟦PERSON|Peter Nkansah⟧.

The first chance went to the ⟦TEAM|Shaymen⟧. ⟦PERSON|Baptiste⟧ skipped inside ⟦PERSON|Marty Wheldon⟧ and stung the palms of home keeper ⟦PERSON|Ali Rahmani⟧ (⟦MINUTE|5⟧). From the clearance, ⟦TEAM|Gateshead⟧ ⟦G4|were ahead⟧. ⟦PERSON|Carr-Mulholland⟧ helped the ball on, visiting stopper ⟦PERSON|Connor Gledhill⟧ stayed at home when he might have come, and ⟦PERSON|Speight⟧ went round the outside of ⟦PERSON|Nkansah⟧ to ⟦G5|find the net⟧ from a narrow angle.

It was ⟦G6|⟦SCORE|1-1⟧⟧ by the ⟦MINUTE|quarter-hour⟧, a corner from ⟦PERSON|Dyson-Clegg⟧ turned goalwards by ⟦PERSON|Nkansah⟧ and ⟦PERSON|Baptiste⟧ on the line ⟦G7|doing the necessary⟧. ⟦PERSON|Speight⟧ (⟦MINUTE|21⟧) and ⟦PERSON|Wheldon⟧ (⟦MINUTE|26⟧) both went close, before the ⟦TEAM|Heed⟧ ⟦G8|were gifted another lead⟧: ⟦PERSON|Gledhill⟧'s throw was cut out, ⟦PERSON|Speight⟧'s cross was stabbed against his own post by ⟦PERSON|Kit Hargate⟧, and ⟦PERSON|Carr-Mulholland⟧, following in, ⟦G9|couldn't miss⟧.

⟦PERSON|Hargate⟧ was sent off for two bookings shortly before ⟦MINUTE|half-time⟧. Ten-man ⟦TEAM|Halifax⟧ came out fighting and on ⟦MINUTE|64⟧ ⟦PERSON|Dyson-Clegg⟧, given room by ⟦PERSON|Wheldon⟧ 20 yards out, had space to ⟦G10|pick his spot⟧. ⟦G19|Two-all⟧ and game on.

The ⟦TEAM|Heed⟧ responded well. Substitute ⟦PERSON|Lamar Petrus⟧ had ⟦G20|one⟧ disallowed for offside, having ⟦G11|clipped it over⟧ ⟦PERSON|Gledhill⟧; a minute later, he was brought down by the keeper and ⟦PERSON|Speight⟧ ⟦G12|restored the lead⟧ from the spot. That made it ⟦G13|14⟧ for the season for the ⟦TEAM|Sunderland⟧ loanee, who also ⟦G14|scored⟧ in both of ⟦DATE|last week⟧'s games.

Then it was ten against ten, ⟦PERSON|Rahmani⟧ dashing off his line to handle outside the box in the ⟦MINUTE|88th minute⟧. With an outfield player, ⟦PERSON|Speight⟧ himself, in goal for ⟦TEAM|Gateshead⟧, ⟦TEAM|Halifax⟧ threw the kitchen sink at it. ⟦PERSON|Nkansah⟧ was not marked when the free-kick from ⟦PERSON|Baptiste⟧ came over and his looping ⟦G15|header⟧ left the makeshift goalkeeper grasping at air.

"You ⟦G16|score two⟧, you finish up between the sticks and you ⟦G17|let one in⟧ with the last touch," ⟦PERSON|Speight⟧ sighed. "I've got to laugh. I got fingertips on it."

⟦TEAM|Halifax⟧ manager ⟦PERSON|Neil Oxtoby⟧: "Ten men, then ten against ten, and we ⟦G22|get ourselves level⟧ for a third time. Our ⟦G18|second goal⟧ is as good as anything you'll see at this level."
⟦FURNITURE|Gateshead: Rahmani; Wheldon, Coombe, Fairley; Speight, Carr-Mulholland (Petrus 70) … Att: 1,104⟧
=====GOALS=====
{"id": "G1", "scorer": "Jordan Speight; Owen Carr-Mulholland; Angus Baptiste; Will Dyson-Clegg; Peter Nkansah", "count": 6}
{"id": "G2", "scorer": "Jordan Speight", "team": "Gateshead", "count": 2}
{"id": "G3", "scorer": "Owen Carr-Mulholland", "team": "Gateshead", "kind": "shot"}
{"id": "G4", "scorer": "Jordan Speight", "team": "Gateshead", "kind": "shot"}
{"id": "G5", "scorer": "Jordan Speight", "team": "Gateshead", "kind": "shot"}
{"id": "G6", "scorer": "Angus Baptiste", "team": "Halifax", "minute": 15, "minute_text": "quarter-hour", "assist": "Peter Nkansah", "kind": "shot", "score": "1-1"}
{"id": "G7", "scorer": "Angus Baptiste", "team": "Halifax", "minute": 15, "minute_text": "quarter-hour", "assist": "Peter Nkansah", "kind": "shot"}
{"id": "G8", "scorer": "Owen Carr-Mulholland", "team": "Gateshead", "kind": "shot"}
{"id": "G9", "scorer": "Owen Carr-Mulholland", "team": "Gateshead", "kind": "shot"}
{"id": "G10", "scorer": "Will Dyson-Clegg", "team": "Halifax", "minute": 64, "minute_text": "64", "kind": "shot"}
{"id": "G11", "scorer": "Lamar Petrus", "team": "Gateshead", "kind": "shot", "outcome": "ruled out"}
{"id": "G12", "scorer": "Jordan Speight", "team": "Gateshead", "kind": "penalty"}
{"id": "G13", "scorer": "Jordan Speight", "team": "Gateshead", "count": 14, "scope": "background"}
{"id": "G14", "scorer": "Jordan Speight", "team": "Gateshead", "scope": "background"}
{"id": "G15", "scorer": "Peter Nkansah", "team": "Halifax", "minute": 90, "added": 6, "assist": "Angus Baptiste", "kind": "header"}
{"id": "G16", "scorer": "Jordan Speight", "team": "Gateshead", "count": 2}
{"id": "G17", "scorer": "Peter Nkansah", "team": "Halifax", "minute": 90, "added": 6, "assist": "Angus Baptiste", "kind": "header"}
{"id": "G18", "scorer": "Will Dyson-Clegg", "team": "Halifax", "minute": 64, "kind": "shot"}
{"id": "G19", "scorer": "Will Dyson-Clegg", "team": "Halifax", "minute": 64, "minute_text": "64", "kind": "shot"}
{"id": "G20", "scorer": "Lamar Petrus", "team": "Gateshead", "kind": "shot", "outcome": "ruled out"}
{"id": "G21", "scorer": "Angus Baptiste; Will Dyson-Clegg; Peter Nkansah", "team": "Halifax", "count": 3}
{"id": "G22", "scorer": "Peter Nkansah", "team": "Halifax", "minute": 90, "added": 6, "assist": "Angus Baptiste", "kind": "header"}
