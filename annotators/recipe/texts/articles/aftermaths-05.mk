Ten-man ⟦TEAM|Galway⟧ hang on for a share of the spoils with ⟦TEAM|Shels⟧
⟦FURNITURE|Galway United 1⟧
⟦FURNITURE|Shelbourne 1⟧
⟦FURNITURE|Tomás Ó Laoi reports from Eamonn Deacy Park⟧

A FIRST ⟦G1|goal⟧ in eleven months for ⟦PERSON|Conor Heneghan⟧ was enough for ⟦TEAM|Galway United⟧ to take a point from a scrappy ⟦COMPETITION|League of Ireland Premier Division⟧ encounter with ⟦TEAM|Shelbourne⟧ ⟦DATE|last night⟧, despite playing over half an hour with ten men.

⟦PERSON|Heneghan⟧'s ⟦G2|effort⟧, on ⟦MINUTE|twenty-three minutes⟧, was wiped out before ⟦MINUTE|half-time⟧ by ⟦PERSON|Luke Byrne-Ojo⟧, and ⟦TEAM|Shels⟧ will wonder how they did not find another after ⟦PERSON|Dara Molloy-Keane⟧ was shown red on ⟦MINUTE|57 minutes⟧ for a challenge on ⟦PERSON|Cian Hession⟧.

The home side were the better team early on. ⟦PERSON|Rory Tiernan⟧ had a drive touched around the post by ⟦PERSON|Mark Delahunt⟧ in the ⟦MINUTE|fourth minute⟧, ⟦PERSON|Molloy-Keane⟧ headed the corner wide and ⟦PERSON|Heneghan⟧ was just unable to get on the end of a low ball across the six-yard box from ⟦PERSON|Tiernan⟧.

⟦TEAM|Shelbourne⟧, without a win in five, looked nervous and it was no surprise when they ⟦G3|fell behind⟧. A poor clearance from ⟦PERSON|Evan Quilligan⟧ was charged down by ⟦PERSON|Tiernan⟧, it broke kindly for ⟦PERSON|Heneghan⟧ and the former ⟦TEAM|Derry City⟧ forward ⟦G4|clipped it over⟧ the advancing ⟦PERSON|Delahunt⟧.

⟦PERSON|Hession⟧ went close to an immediate answer, his strike from the angle of the box beaten away by ⟦PERSON|Shane Gilfoyle⟧. ⟦PERSON|Quilligan⟧ then had one cleared off the line by ⟦PERSON|Molloy-Keane⟧.

The ⟦G5|equaliser⟧ was coming and it was ⟦PERSON|Byrne-Ojo⟧, the ⟦TEAM|Republic of Ireland Under-21⟧ winger, who provided it. ⟦PERSON|Hession⟧ won a free-kick 22 yards out in the ⟦MINUTE|39th minute⟧, ⟦PERSON|Quilligan⟧ rolled it short and the youngster's shot ⟦G6|went in⟧ off the wall.

There was still time before the ⟦MINUTE|break⟧ for ⟦PERSON|Tiernan⟧ to hit the post and for ⟦PERSON|Gilfoyle⟧ to make a stop with his knees from ⟦PERSON|Hession⟧.

Then came the red card, and ⟦TEAM|Galway⟧ withdrew. ⟦TEAM|Shels⟧ had 71 per cent of the ball from there but few clear openings. ⟦PERSON|Byrne-Ojo⟧'s header was straight at ⟦PERSON|Gilfoyle⟧, ⟦PERSON|Quilligan⟧ blazed over with ⟦MINUTE|twelve minutes remaining⟧ and, in the ⟦MINUTE|second of five additional minutes⟧, ⟦PERSON|Hession⟧'s volley was hacked off the line by ⟦PERSON|Heneghan⟧ of all people.

⟦PERSON|Hession⟧ also thought he had won it on ⟦MINUTE|84 minutes⟧, but the assistant's flag was already up when he ⟦G7|slid the ball past⟧ ⟦PERSON|Gilfoyle⟧.

"I've been through it with my hip so that ⟦G8|goal⟧ means a lot," ⟦PERSON|Heneghan⟧ told ⟦ORG|LOITV⟧. "But I'd say the clearance was better than the ⟦G9|goal⟧. I got more slaps on the back for it anyway."

⟦TEAM|Shelbourne⟧ manager ⟦PERSON|Tomás Furlong⟧ felt his side should have had all three. "The ⟦G10|goal⟧ we gave away was criminal. After that we were good, we ⟦G11|got back level⟧ and we'd a man extra. We've to be more ruthless. You need a second in that spell."

The draw takes the ⟦TEAM|Tribesmen⟧ four clear of the play-off place ahead of ⟦DATE|Monday⟧'s trip to ⟦TEAM|Bohemians⟧, a side against whom ⟦PERSON|Heneghan⟧ ⟦G12|scored twice⟧ in ⟦DATE|May⟧. ⟦TEAM|Shelbourne⟧ are back at ⟦VENUE|Tolka Park⟧ on ⟦DATE|Friday⟧.

⟦FURNITURE|Galway United: Gilfoyle; Sloan, Molloy-Keane, Brennan, Egan; Tuohy (Naughton 60), Coyne; Tiernan, Lally (Dolan 75), Feeney; Heneghan (Ruane 90).⟧
⟦FURNITURE|Shelbourne: Delahunt; Quilligan, Roche, Barr; Wynne, Odubeko-Fox, Lunny, Kane; Hession, Boyd, Byrne-Ojo.⟧
⟦FURNITURE|Referee: P Norton (Dublin)⟧
=====GOALS=====
{"id": "G1", "scorer": "Conor Heneghan", "team": "Galway United", "minute": 23, "kind": "shot"}
{"id": "G2", "scorer": "Conor Heneghan", "team": "Galway United", "minute": 23, "minute_text": "twenty-three minutes", "kind": "shot"}
{"id": "G3", "scorer": "Conor Heneghan", "team": "Galway United", "minute": 23, "kind": "shot"}
{"id": "G4", "scorer": "Conor Heneghan", "team": "Galway United", "minute": 23, "kind": "shot"}
{"id": "G5", "scorer": "Luke Byrne-Ojo", "team": "Shelbourne", "minute": 39, "minute_text": "39th minute", "assist": "Evan Quilligan", "kind": "shot"}
{"id": "G6", "scorer": "Luke Byrne-Ojo", "team": "Shelbourne", "minute": 39, "minute_text": "39th minute", "assist": "Evan Quilligan", "kind": "shot"}
{"id": "G7", "scorer": "Cian Hession", "team": "Shelbourne", "minute": 84, "minute_text": "84 minutes", "kind": "shot", "outcome": "ruled out"}
{"id": "G8", "scorer": "Conor Heneghan", "team": "Galway United", "minute": 23, "kind": "shot"}
{"id": "G9", "scorer": "Conor Heneghan", "team": "Galway United", "minute": 23, "kind": "shot"}
{"id": "G10", "scorer": "Conor Heneghan", "team": "Galway United", "minute": 23, "kind": "shot"}
{"id": "G11", "scorer": "Luke Byrne-Ojo", "team": "Shelbourne", "minute": 39, "assist": "Evan Quilligan", "kind": "shot"}
{"id": "G12", "scorer": "Conor Heneghan", "team": "Galway", "count": 2, "scope": "background"}
