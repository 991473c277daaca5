⟦PERSON|Boone⟧ leaves it late as ⟦TEAM|United⟧ get away with it
The ⟦VENUE|Stretford End⟧ had begun to thin when ⟦PERSON|Elijah Boone⟧ ⟦G1|won it⟧ for ⟦TEAM|Man Utd⟧, his ⟦G2|shot⟧ in the ⟦MINUTE|fourth minute of stoppage time⟧ coming after ⟦PERSON|Abel Nyambe⟧'s ⟦G3|equaliser⟧ for ⟦TEAM|Fulham⟧ had threatened to make a nonsense of a dominant display.
⟦PERSON|Dragan Savić⟧ had ⟦G4|opened the scoring⟧ only ⟦MINUTE|four minutes⟧ earlier than that ⟦G5|goal⟧, and it finished ⟦SCORE|2-1⟧ to a side who managed 27 attempts.
There were reasons it was goalless for so long. ⟦PERSON|Rui Sá⟧ was one, the goalkeeper making good stops from ⟦PERSON|Savić⟧ on ⟦MINUTE|six minutes⟧, ⟦PERSON|Boone⟧ on ⟦MINUTE|18⟧ and ⟦PERSON|Harry Tolley⟧ on ⟦MINUTE|22⟧. The officials were another. ⟦PERSON|Tolley⟧ ⟦G6|headed in⟧ from ⟦PERSON|Mateus Corrêa⟧'s corner in the ⟦MINUTE|29th minute⟧ and was told that ⟦PERSON|Savić⟧ had backed into a defender.
And then there was the finishing. ⟦PERSON|Corrêa⟧ rolled one past the post when it was easier to score; ⟦PERSON|Savić⟧, six yards from ⟦PERSON|Sá⟧'s goal, fell over.
⟦TEAM|Fulham⟧ made it to ⟦MINUTE|half-time⟧ and then ⟦G7|had the ball in the net⟧ themselves. ⟦PERSON|Nyambe⟧'s ⟦G8|effort⟧ on the ⟦MINUTE|hour⟧, a fine one, was disallowed after an age, a ⟦TEAM|Fulham⟧ heel being played over and over on the screens.
What the home team lacked was service. ⟦PERSON|Luke Farnham⟧ brought on ⟦PERSON|Steve Gant⟧ with ⟦MINUTE|20 minutes left⟧, and ⟦MINUTE|three minutes after that⟧ ⟦TEAM|United⟧ ⟦G9|had the lead⟧. ⟦PERSON|Gant⟧ intercepted from ⟦PERSON|Kris Vandenberg⟧, ⟦PERSON|Boone⟧'s cross was floated, and the ⟦NORP|Serb⟧, who also ⟦G10|headed the only goal⟧ at ⟦TEAM|Leeds⟧, ⟦G11|got above⟧ his man in the ⟦MINUTE|73rd minute⟧.
It was all but thrown away from the restart, or near it. ⟦PERSON|Jack Ormsby⟧'s through ball was nothing special, ⟦PERSON|Tolley⟧ failed to deal with it and ⟦PERSON|Nyambe⟧ ⟦G12|slipped it through the keeper's legs⟧.
The ⟦NORP|Zambian⟧ might have scored again in the ⟦MINUTE|86th minute⟧; his header was kept out on the line by ⟦PERSON|Corrêa⟧. ⟦PERSON|Savić⟧ hit the outside of the post.
Up went the board. ⟦PERSON|Sá⟧ tipped over from ⟦PERSON|Gant⟧, ⟦PERSON|Sá⟧ saved from ⟦PERSON|Corrêa⟧, and ⟦PERSON|Sá⟧ was still on the floor when ⟦PERSON|Boone⟧, to whom the ball ran off a knee, ⟦G13|whacked it in⟧. It was his eighth ⟦G14|goal⟧ of the season and by far the latest; ⟦G15|seven⟧ had come before ⟦MINUTE|half-time⟧.
"Their ⟦G16|goal⟧ is one ball. One!" said ⟦PERSON|Farnham⟧. "I've got old ⟦DATE|tonight⟧. But you keep going, he's got those moments, and it ⟦G17|went in⟧."
It was a fifth win in six in the ⟦COMPETITION|Premier League⟧. The ⟦TEAM|Cottagers⟧ play ⟦TEAM|Everton⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Elijah Boone", "team": "United", "minute": 90, "added": 4, "minute_text": "fourth minute of stoppage time", "kind": "shot"}
{"id": "G2", "scorer": "Elijah Boone", "team": "United", "minute": 90, "added": 4, "minute_text": "fourth minute of stoppage time", "kind": "shot"}
{"id": "G3", "scorer": "Abel Nyambe", "team": "Fulham", "minute": 77, "minute_text": "four minutes", "kind": "shot"}
{"id": "G4", "scorer": "Dragan Savić", "team": "United", "minute": 73, "assist": "Elijah Boone", "kind": "header"}
{"id": "G5", "scorer": "Abel Nyambe", "team": "Fulham", "minute": 77, "minute_text": "four minutes", "kind": "shot"}
{"id": "G6", "scorer": "Harry Tolley", "team": "United", "minute": 29, "minute_text": "29th minute", "outcome": "ruled out"}
{"id": "G7", "scorer": "Abel Nyambe", "team": "Fulham", "minute": 60, "minute_text": "hour", "outcome": "ruled out"}
{"id": "G8", "scorer": "Abel Nyambe", "team": "Fulham", "minute": 60, "minute_text": "hour", "outcome": "ruled out"}
{"id": "G9", "scorer": "Dragan Savić", "team": "United", "minute": 73, "minute_text": "three minutes after that", "assist": "Elijah Boone", "kind": "header"}
{"id": "G10", "scorer": "Dragan Savić", "team": "United", "scope": "background"}
{"id": "G11", "scorer": "Dragan Savić", "team": "United", "minute": 73, "minute_text": "73rd minute", "assist": "Elijah Boone", "kind": "header"}
{"id": "G12", "scorer": "Abel Nyambe", "team": "Fulham", "minute": 77, "kind": "shot"}
{"id": "G13", "scorer": "Elijah Boone", "team": "United", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G14", "scorer": "Elijah Boone", "team": "United", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G15", "scorer": "Elijah Boone", "team": "United", "scope": "background", "count": 7}
{"id": "G16", "scorer": "Abel Nyambe", "team": "Fulham", "minute": 77, "kind": "shot"}
{"id": "G17", "scorer": "Elijah Boone", "team": "United", "minute": 90, "added": 4, "kind": "shot"}
