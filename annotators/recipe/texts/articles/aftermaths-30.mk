⟦TEAM|Cardiff City⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Bristol Rovers⟧: ⟦PERSON|Fairweather⟧ ⟦G1|stunner⟧ ends ⟦TEAM|Bluebirds⟧' run
⟦FURNITURE|League One⟧
⟦FURNITURE|Cardiff City Stadium⟧
⟦FURNITURE|16,904⟧
⟦FURNITURE|By Iwan Treharne⟧

⟦PERSON|Leon Fairweather⟧'s superb ⟦G2|strike⟧ in the ⟦MINUTE|second minute of added time⟧ gave ⟦TEAM|Bristol Rovers⟧ their first win at ⟦TEAM|Cardiff⟧ since ⟦DATE|1999⟧ and ended a run of eleven ⟦COMPETITION|League One⟧ games unbeaten for the hosts.

The midfielder, on as a substitute, ⟦G3|hit a half-volley beyond ⟦PERSON|Josh Applegarth⟧⟧ from all of 28 yards, and ⟦TEAM|Cardiff⟧ had no time to reply.

It was cruel on the home team. They had 19 attempts to ⟦TEAM|Rovers⟧' four, struck the woodwork three times and saw ⟦PERSON|Amir Hosseinpour⟧ have a first-half ⟦G4|effort⟧ struck off.

The tone was set in the ⟦MINUTE|opening minute⟧ when ⟦PERSON|Rhodri Pengelly⟧ got in behind and toe-poked against the outside of the upright. ⟦PERSON|Hosseinpour⟧, the ⟦TEAM|Iran⟧ forward, then volleyed over a cross by ⟦PERSON|Mason Cleary⟧, and ⟦PERSON|Ivo Stanchev⟧, the ⟦NORP|Bulgarian⟧ in the ⟦TEAM|Rovers⟧ goal, made a sharp stop with his feet after ⟦PERSON|Kyle Durrant⟧, of his own team, deflected a centre towards him.

⟦PERSON|Pengelly⟧ came close to his tenth goal of the campaign on ⟦MINUTE|21 minutes⟧. He cut in from the left and struck it low, and ⟦PERSON|Stanchev⟧ pushed the ball on to the inside of the post. ⟦PERSON|Sione Tau-Vea⟧ followed up but his header was blocked by ⟦PERSON|Durrant⟧.

⟦TEAM|Rovers⟧' first threat was a ⟦PERSON|Ross Ballantyne⟧ free-kick that ⟦PERSON|Applegarth⟧ gathered at the second attempt. ⟦PERSON|Ballantyne⟧ also fired wide of the near post on the counter.

Then, in the ⟦MINUTE|38th minute⟧, the home supporters were on their feet as ⟦PERSON|Hosseinpour⟧ ⟦G5|headed in⟧ ⟦PERSON|Cleary⟧'s cross. A late flag went up, and replays suggested it had been right.

⟦TEAM|Northampton Town⟧, ⟦TEAM|Swansea City⟧ and others have come here and been beaten by the ⟦MINUTE|hour⟧ mark ⟦DATE|this season⟧. Not ⟦TEAM|Rovers⟧. They sat deep and blocked, and when they did not there was ⟦PERSON|Stanchev⟧: he kept out ⟦PERSON|Tau-Vea⟧'s drive at his near post, a ⟦PERSON|Pengelly⟧ shot that changed direction off ⟦PERSON|Ballantyne⟧ and, ⟦MINUTE|ten minutes from time⟧, a header by ⟦PERSON|Hosseinpour⟧ that seemed to be past him.

⟦PERSON|Cleary⟧ hit the bar with ⟦MINUTE|87 minutes⟧ played. ⟦TEAM|Cardiff⟧ had a corner, and another. From the second of those, ⟦PERSON|Durrant⟧'s header out fell to ⟦PERSON|Fairweather⟧ on halfway; he carried it, played a one-two off ⟦PERSON|Ballantyne⟧ and, with the ball sitting up nicely, caught it flush. ⟦PERSON|Applegarth⟧ did not move.

"You could put that down in front of me a thousand times and I might score three," ⟦PERSON|Fairweather⟧ told ⟦ORG|BBC Radio Wales⟧. "My mum's from ⟦GPE|Cardiff⟧, so I won't say too much. I'll have the ⟦G6|goal⟧ on at ⟦DATE|Christmas⟧, though."

⟦TEAM|Cardiff⟧ boss ⟦PERSON|Mike Tennent⟧ refused to be too downbeat. "How do you analyse that? We did everything but score. We've ⟦G7|scored⟧ at least one in every home game since ⟦DATE|last November⟧, so we'll accept there'll be a night like this. It's a fantastic ⟦G8|goal⟧ and we have to say well done."

The defeat allows the chasing pack to close in. ⟦TEAM|Cardiff⟧ stay top on goal difference, with a trip to ⟦TEAM|Northampton⟧ to come on ⟦DATE|Saturday⟧. ⟦TEAM|Rovers⟧, up to 12th, are at home in the ⟦COMPETITION|EFL Trophy⟧.
⟦FURNITURE|Analysis: Stanchev the difference⟧
⟦FURNITURE|How would you rate Cardiff's display? Have your say here⟧
=====GOALS=====
{"id": "G1", "scorer": "Leon Fairweather", "team": "Bristol Rovers", "minute": 90, "added": 2, "assist": "Ross Ballantyne", "kind": "volley"}
{"id": "G2", "scorer": "Leon Fairweather", "team": "Bristol Rovers", "minute": 90, "added": 2, "minute_text": "second minute of added time", "assist": "Ross Ballantyne", "kind": "volley"}
{"id": "G3", "scorer": "Leon Fairweather", "team": "Bristol Rovers", "minute": 90, "added": 2, "assist": "Ross Ballantyne", "kind": "volley"}
{"id": "G4", "scorer": "Amir Hosseinpour", "team": "Cardiff City", "minute": 38, "assist": "Mason Cleary", "kind": "header", "outcome": "ruled out"}
{"id": "G5", "scorer": "Amir Hosseinpour", "team": "Cardiff City", "minute": 38, "minute_text": "38th minute", "assist": "Mason Cleary", "kind": "header", "outcome": "ruled out"}
{"id": "G6", "scorer": "Leon Fairweather", "team": "Bristol Rovers", "minute": 90, "added": 2, "assist": "Ross Ballantyne", "kind": "volley"}
{"id": "G7", "team": "Cardiff", "scope": "background"}
{"id": "G8", "scorer": "Leon Fairweather", "team": "Bristol Rovers", "minute": 90, "added": 2, "assist": "Ross Ballantyne", "kind": "volley"}
