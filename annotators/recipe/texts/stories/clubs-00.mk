⟦TEAM|Crew⟧ come from behind to stun ⟦TEAM|Fire⟧ in ⟦GPE|Bridgeview⟧

A ⟦G1|double⟧ from ⟦PERSON|Teddy Vansickle⟧ and a late ⟦G2|header⟧ from ⟦PERSON|Rasheed Okonjo⟧ earned the ⟦TEAM|Columbus Crew⟧ a come-from-behind win over the ⟦TEAM|Chicago Fire⟧ on ⟦DATE|Saturday⟧ night. ⟦PERSON|Luca Pierantoni⟧ ⟦G3|opened the scoring⟧ for the hosts, who also had a ⟦G17|goal⟧ of their own wiped out by video review.

The match at ⟦VENUE|SeatGeek Stadium⟧ kicked off 40 minutes late because of lightning. ⟦TEAM|Chicago⟧ settled first. ⟦PERSON|Andrés Quiñones⟧ forced a diving stop from ⟦PERSON|Marlon Heffernan⟧ in the ⟦MINUTE|sixth minute⟧ and ⟦PERSON|Joey Stalworth⟧'s curling effort whistled past the far post on ⟦MINUTE|11⟧. ⟦TEAM|Columbus⟧, who started with ⟦PERSON|Vansickle⟧ converted from winger to right wing-back, had just one sight of ⟦PERSON|Isak Brännström⟧'s goal in the opening exchanges, ⟦PERSON|Okonjo⟧ heading over.

The ⟦TEAM|Fire⟧ ⟦G18|were in front⟧ soon after. ⟦PERSON|Darnell Pugh⟧ gave the ball away on halfway, ⟦PERSON|Quiñones⟧ carried it 30 yards and slipped it left to ⟦PERSON|Stalworth⟧, whose low cross was only parried by ⟦PERSON|Heffernan⟧, leaving ⟦PERSON|Pierantoni⟧ to ⟦G4|roll it into the empty net⟧. There were ⟦MINUTE|19 minutes⟧ on the clock. It was the ⟦NORP|Italian⟧'s ⟦G5|seventh goal⟧ of the campaign and his third in as many games, after he ⟦G19|scored⟧ against ⟦TEAM|Nashville SC⟧ and ⟦TEAM|Charlotte FC⟧.

⟦PERSON|Stalworth⟧ thought he had the second shortly before the ⟦MINUTE|interval⟧, ⟦G6|tucking away⟧ the rebound after a ⟦PERSON|Quiñones⟧ shot hit the upright, but referee ⟦PERSON|Drew Castellaw⟧ went to the monitor and ⟦G7|the goal⟧ was chalked off for a handball by ⟦PERSON|Pierantoni⟧ in the build-up.

⟦TEAM|Columbus⟧ needed only six minutes of the second half to draw ⟦G8|parity⟧. ⟦PERSON|Matías Ferreyro⟧'s corner was flicked on at the near post, the ball pinballed around the six-yard box and ⟦PERSON|Vansickle⟧ was on hand to ⟦G9|lash it home⟧ through a crowd of legs.

⟦TEAM|Chicago⟧ responded with a string of corners. ⟦PERSON|Brännström⟧ was seldom bothered until the ⟦MINUTE|78th minute⟧, when ⟦PERSON|Okonjo⟧ stood up a cross and ⟦PERSON|Vansickle⟧, unmarked, got across his man to ⟦G10|prod in his second⟧. Those were his ⟦G11|first goals⟧ since he tore a hamstring in ⟦DATE|April⟧.

With ⟦TEAM|Chicago⟧ throwing men forward, the ⟦TEAM|Crew⟧ broke again two minutes from the end. Substitute ⟦PERSON|Noah Wexler⟧ delivered from the right, and ⟦PERSON|Okonjo⟧ ⟦G12|steered a glancing header into the corner⟧.

"We ⟦G20|conceded⟧ early enough that there was no need to panic," ⟦TEAM|Crew⟧ head coach ⟦PERSON|Per Lindahl⟧ told reporters. "It's a scrappy ⟦G13|equalizer⟧, but those count. Their keeper will be disappointed with the ⟦G14|second⟧."

His opposite number, ⟦PERSON|Carlos Bermejo⟧, was less sanguine. "We were ahead and comfortable. If the ⟦G15|one before the break⟧ stands, I think we're having a different conversation. Instead we switch off on a corner, and it ends up in the back of our ⟦G16|net⟧."

The ⟦TEAM|Fire⟧ (5-7-3) finished the night ninth in the ⟦COMPETITION|Eastern Conference⟧. ⟦TEAM|Columbus⟧, who registered their fifth win, host the ⟦TEAM|New York Red Bulls⟧ on ⟦DATE|Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Teddy Vansickle", "team": "Columbus Crew", "kind": "shot", "count": 2}
{"id": "G2", "scorer": "Rasheed Okonjo", "team": "Columbus Crew", "minute": 88, "assist": "Noah Wexler", "kind": "header"}
{"id": "G3", "scorer": "Luca Pierantoni", "team": "Chicago Fire", "minute": 19, "kind": "shot"}
{"id": "G4", "scorer": "Luca Pierantoni", "team": "Chicago Fire", "minute": 19, "minute_text": "19 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Luca Pierantoni", "team": "Chicago Fire", "minute": 19, "minute_text": "19 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Joey Stalworth", "team": "Chicago Fire", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Joey Stalworth", "team": "Chicago Fire", "kind": "shot", "outcome": "ruled out"}
{"id": "G8", "scorer": "Teddy Vansickle", "team": "Columbus Crew", "minute": 51, "minute_text": "six minutes of the second half", "kind": "shot"}
{"id": "G9", "scorer": "Teddy Vansickle", "team": "Columbus Crew", "minute": 51, "minute_text": "six minutes of the second half", "kind": "shot"}
{"id": "G10", "scorer": "Teddy Vansickle", "team": "Columbus Crew", "minute": 78, "minute_text": "78th minute", "assist": "Rasheed Okonjo", "kind": "shot"}
{"id": "G11", "scorer": "Teddy Vansickle", "team": "Columbus Crew", "kind": "shot", "count": 2}
{"id": "G12", "scorer": "Rasheed Okonjo", "team": "Columbus Crew", "minute": 88, "minute_text": "two minutes from the end", "assist": "Noah Wexler", "kind": "header"}
{"id": "G13", "scorer": "Teddy Vansickle", "team": "Columbus Crew", "minute": 51, "kind": "shot"}
{"id": "G14", "scorer": "Teddy Vansickle", "team": "Columbus Crew", "minute": 78, "assist": "Rasheed Okonjo", "kind": "shot"}
{"id": "G15", "scorer": "Joey Stalworth", "team": "Chicago Fire", "kind": "shot", "outcome": "ruled out"}
{"id": "G16", "scorer": "Teddy Vansickle", "team": "Columbus Crew", "minute": 51, "kind": "shot"}
{"id": "G17", "scorer": "Joey Stalworth", "team": "Chicago Fire", "kind": "shot", "outcome": "ruled out"}
{"id": "G18", "scorer": "Luca Pierantoni", "team": "Chicago Fire", "minute": 19, "kind": "shot"}
{"id": "G19", "scorer": "Luca Pierantoni", "team": "Chicago Fire", "scope": "background"}
{"id": "G20", "scorer": "Luca Pierantoni", "team": "Chicago Fire", "minute": 19, "kind": "shot"}
