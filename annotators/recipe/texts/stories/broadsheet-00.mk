⟦TEAM|Preston⟧ ⟦G1|hit back⟧ through ⟦PERSON|Farrant⟧ double to leave ⟦TEAM|Hull⟧ counting the cost

⟦TEAM|Preston North End⟧ ⟦G2|came from behind⟧ to beat ⟦TEAM|Hull City⟧ at a damp and disbelieving ⟦VENUE|Deepdale⟧, two ⟦G3|goals⟧ in as many minutes from ⟦PERSON|Callum Farrant⟧ and a late ⟦G4|third⟧ from the substitute ⟦PERSON|Tommy Rushworth⟧ earning them a result that, at a quarter past three, nobody in the ground would have put a shilling on.

It is the sort of afternoon on which a manager is tempted to claim foresight, and ⟦PERSON|Gareth Pell⟧, to his credit, resisted. His side had slept through the opening exchanges. ⟦PERSON|Joel Brisk⟧, slotted in on the right of midfield because two others had failed fitness tests, gave the ball away with his first touch and his second, and ⟦PERSON|Luca Pastore⟧ had to save from ⟦PERSON|Kwabena Osei-Tutu⟧ in the ⟦MINUTE|fourth minute⟧ with an outstretched boot.

The warning went unread. ⟦TEAM|Hull⟧ ⟦G5|were ahead⟧ on ⟦MINUTE|nine minutes⟧, and it was a move of no great complication: a throw on the left, a flick, a centre from ⟦PERSON|Ivo Kralj⟧ that hung in the wind rather longer than the ⟦TEAM|Preston⟧ centre-halves had anticipated, and then ⟦PERSON|Sindre Haugland⟧, arriving late as tall ⟦NORP|Norwegian⟧ midfield players are apt to do, ⟦G6|steering a glancing header into the corner⟧. ⟦TEAM|Preston⟧ had conceded a corner, a booking and now a ⟦G7|goal⟧ without once crossing halfway.

For the next quarter of an hour the ⟦TEAM|Tigers⟧ might have settled matters. ⟦PERSON|Kralj⟧ struck the outside of a post, ⟦PERSON|Haugland⟧ headed over from ⟦PERSON|Kralj⟧'s next delivery, and ⟦PERSON|Dermot Quillan⟧, of all people, cleared one off his own line in the ⟦MINUTE|24th minute⟧ while facing the wrong way.

What changed it was an error. ⟦TEAM|Hull⟧'s ⟦PERSON|Alan Stannard⟧, the captain, dawdled on the edge of his area as if waiting for a bus, ⟦PERSON|Farrant⟧ took the ball off his toes and, ⟦G8|stroking a first-time shot through the legs⟧ of the goalkeeper, had his 12th ⟦G9|goal⟧ of the season. That was in the ⟦MINUTE|37th minute⟧. ⟦MINUTE|Two minutes later⟧ ⟦PERSON|Quillan⟧, the ⟦NORP|Irishman⟧ having been converted from winger to full-back only ⟦DATE|last month⟧, ran 50 yards and rolled the ball across for ⟦PERSON|Farrant⟧ to ⟦G10|tap in⟧, and the man who had not ⟦G11|scored⟧ since that penalty against ⟦TEAM|Stoke⟧ on ⟦DATE|Boxing Day⟧ had a pair.

⟦TEAM|Hull⟧, who ought to have been out of sight, found themselves in search of an equaliser. They thought they had it in the ⟦MINUTE|62nd minute⟧ when ⟦PERSON|Osei-Tutu⟧ ⟦G12|bundled the ball over the line⟧, only for the celebrations to be cut short; the ⟦NORP|Ghanaian⟧ was adjudged to have handled, and even he did not trouble to argue for long. ⟦PERSON|Pastore⟧ then saved at the feet of ⟦PERSON|Kralj⟧ with ⟦MINUTE|12 minutes left⟧.

It was from ⟦PERSON|Pastore⟧'s long clearance that the points ⟦G13|were wrapped up⟧. The ball bounced once, bounced again, and there was ⟦PERSON|Rushworth⟧, on as an ⟦MINUTE|81st-minute⟧ replacement for ⟦PERSON|Brisk⟧, to ⟦G14|bury it⟧.

"Their first one is a cross we should head away in our sleep, and we were asleep," said ⟦PERSON|Pell⟧, whose team have registered their fifth win in seven. "But he's got those moments, and once we ⟦G15|got ourselves level⟧ there was only one winner."

⟦TEAM|Hull⟧ remain 15th, which is where they finished ⟦DATE|last year⟧.
=====GOALS=====
{"id": "G1", "scorer": "Callum Farrant", "team": "Preston North End", "kind": "shot", "count": 2}
{"id": "G2", "scorer": "Callum Farrant", "team": "Preston North End", "kind": "shot", "count": 2}
{"id": "G3", "scorer": "Callum Farrant", "team": "Preston North End", "kind": "shot", "count": 2}
{"id": "G4", "scorer": "Tommy Rushworth", "team": "Preston North End", "kind": "shot"}
{"id": "G5", "scorer": "Sindre Haugland", "team": "Hull City", "minute": 9, "kind": "header", "assist": "Ivo Kralj", "minute_text": "nine minutes"}
{"id": "G6", "scorer": "Sindre Haugland", "team": "Hull City", "minute": 9, "kind": "header", "assist": "Ivo Kralj", "minute_text": "nine minutes"}
{"id": "G7", "scorer": "Sindre Haugland", "team": "Hull City", "minute": 9, "kind": "header", "assist": "Ivo Kralj", "minute_text": "nine minutes"}
{"id": "G8", "scorer": "Callum Farrant", "team": "Preston North End", "minute": 37, "kind": "shot", "minute_text": "37th minute"}
{"id": "G9", "scorer": "Callum Farrant", "team": "Preston North End", "minute": 37, "kind": "shot", "minute_text": "37th minute"}
{"id": "G10", "scorer": "Callum Farrant", "team": "Preston North End", "minute": 39, "kind": "shot", "assist": "Dermot Quillan", "minute_text": "Two minutes later"}
{"id": "G11", "scorer": "Callum Farrant", "scope": "background"}
{"id": "G12", "scorer": "Kwabena Osei-Tutu", "team": "Hull City", "minute": 62, "kind": "shot", "outcome": "ruled out", "minute_text": "62nd minute"}
{"id": "G13", "scorer": "Tommy Rushworth", "team": "Preston North End", "kind": "shot"}
{"id": "G14", "scorer": "Tommy Rushworth", "team": "Preston North End", "kind": "shot"}
{"id": "G15", "scorer": "Callum Farrant", "team": "Preston North End", "minute": 37, "kind": "shot"}
