⟦TEAM|Mariners⟧ 3 ⟦TEAM|Harrogate⟧ 1: ⟦PERSON|Windross⟧ ⟦G1|treble⟧ does the trick
⟦FURNITURE|The Fishy - independent Grimsby Town site⟧

Another dull, damp ⟦DATE|Saturday⟧ in ⟦GPE|Cleethorpes⟧, another ⟦PERSON|Ashley Windross⟧ ⟦G2|penalty⟧. That's five from five from the spot ⟦DATE|this season⟧, and had the referee been any good he'd have had a sixth. What we hadn't seen before was him doing it from open play, and he chose the right day to start.

First up, on ⟦MINUTE|14⟧, a ⟦G3|toe-poke⟧ as ⟦PERSON|Bailey Crane⟧'s effort came back off the keeper. You'd have scored it. The penalty followed ⟦MINUTE|20 minutes later⟧, after ⟦PERSON|Crane⟧ had been chopped down by ⟦PERSON|Greg Pawlak⟧. ⟦TEAM|Harrogate⟧'s ⟦PERSON|Lee Hirst⟧ got a hand to it, and for his trouble only ⟦G4|helped it into the side of the net⟧.

⟦SCORE|2-0⟧ at ⟦MINUTE|half-time⟧ flattered us, if we're honest. ⟦PERSON|Matty Orford⟧ should have pulled one back in the ⟦MINUTE|first minute⟧ of the second half, instead he shot at the advertising. ⟦PERSON|Simon Dhillon⟧ headed against his own post. When the ⟦G5|goal⟧ ⟦TEAM|Harrogate⟧ deserved did come it was from a daft free-kick, given away by ⟦PERSON|Robbie Tindale⟧, and taken by ⟦PERSON|Orford⟧. ⟦MINUTE|Sixty-six minutes⟧.

Then 20 minutes of panic in our goalmouth. ⟦PERSON|Kev Stallard⟧, for 90 minutes the calmest man in the ground, kept out ⟦PERSON|Pawlak⟧'s header and then his follow-up. Us? Not a shot, not a corner.

It was left to ⟦PERSON|Windross⟧ to finish it. He picked up the ball on halfway in the ⟦MINUTE|89th minute⟧, ran, kept running, and as ⟦PERSON|Hirst⟧ came out ⟦G6|dinked it over him⟧. Beautiful. His first ⟦G7|hat-trick⟧ for ⟦TEAM|Town⟧, the first by anyone in black and white stripes since that ⟦TEAM|Cheltenham⟧ game.

Ratings: ⟦PERSON|Stallard⟧ 8 (one wonder save), ⟦PERSON|Tindale⟧ 5 (conceded the free-kick for their ⟦G8|goal⟧), ⟦PERSON|Dhillon⟧ 6, ⟦PERSON|Crane⟧ 8 (assist for the ⟦G9|opener⟧ of sorts, won the penalty), ⟦PERSON|Windross⟧ 9 (three ⟦G10|goals⟧, what else do you want).

⟦TEAM|Notts County⟧ on ⟦DATE|Tuesday⟧. Bring a flask.
=====GOALS=====
{"id": "G1", "scorer": "Ashley Windross", "team": "Town", "count": 3}
{"id": "G2", "scorer": "Ashley Windross", "team": "Grimsby Town", "minute": 34, "kind": "penalty"}
{"id": "G3", "scorer": "Ashley Windross", "team": "Town", "minute": 14, "minute_text": "14", "kind": "shot"}
{"id": "G4", "scorer": "Ashley Windross", "team": "Grimsby Town", "minute": 34, "minute_text": "20 minutes later", "kind": "penalty"}
{"id": "G5", "scorer": "Matty Orford", "team": "Harrogate", "minute": 66, "minute_text": "Sixty-six minutes", "kind": "free kick"}
{"id": "G6", "scorer": "Ashley Windross", "team": "Town", "minute": 89, "minute_text": "89th minute", "kind": "shot"}
{"id": "G7", "scorer": "Ashley Windross", "team": "Town", "count": 3}
{"id": "G8", "scorer": "Matty Orford", "team": "Harrogate", "minute": 66, "kind": "free kick"}
{"id": "G9", "scorer": "Ashley Windross", "team": "Town", "minute": 14, "kind": "shot"}
{"id": "G10", "scorer": "Ashley Windross", "team": "Town", "count": 3}
