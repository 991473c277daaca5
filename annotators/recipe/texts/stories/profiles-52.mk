⟦TEAM|Dale⟧ fans' verdict: "That's the best half I've seen in ten years"

⟦FURNITURE|Words: Ellie Crompton⟧

Three up by the ⟦MINUTE|interval⟧, out of sight, nobody injured. We asked supporters leaving the ground ⟦DATE|last night⟧ for their thoughts on the ⟦SCORE|3-1⟧ victory over ⟦TEAM|Southend⟧.

Brian, 64, season ticket holder: "Best half I've seen in ten years. ⟦PERSON|Tunde Ladapo⟧ was unplayable, wasn't he? That ⟦G1|header⟧ when we'd hardly started, it's his ⟦G2|fifth⟧ in four, and then the ⟦G3|third one⟧ right on ⟦MINUTE|half-time⟧, he's got no right to get there."

Shabnam, 31: "I missed the ⟦G4|first⟧, I was in the queue. I'll be honest, I was still in the queue for the ⟦G5|second⟧. My brother says young ⟦PERSON|Alfie Bowyer⟧ beat three men."

He beat two, in fact, before ⟦G6|rolling it past ⟦PERSON|Sam Ormesher⟧⟧ in the ⟦MINUTE|39th minute⟧. It was from ⟦PERSON|Bowyer⟧'s corner that ⟦PERSON|Ladapo⟧ ⟦G7|headed the opener⟧, ⟦MINUTE|four minutes⟧ in. The ⟦NORP|Nigerian⟧'s other ⟦G8|goal⟧ was timed at ⟦MINUTE|one minute of added time⟧.

Keith, 58: "I'd have liked five. We took our foot off. ⟦PERSON|Paul Drinkwater⟧ brings off the two lads up front and we don't have a shot. Then we go and give a daft penalty away."

⟦PERSON|Jed Harkness⟧ ⟦G9|scored it⟧, with ⟦MINUTE|eight minutes left⟧, though ⟦PERSON|Josip Radman⟧ got a hand to the ball. ⟦TEAM|Southend⟧'s captain had hit the bar with another in the first half of ⟦DATE|last month⟧'s ⟦COMPETITION|FA Cup⟧ tie between the sides.

Millie, 9: "My favourite bit was the goalie doing a forward roll."

Brian again: "Put it in perspective. We were beaten at home by ⟦TEAM|Boreham Wood⟧. ⟦PERSON|Bowyer⟧ missed an open goal that night and people wanted him sold."

⟦TEAM|Dale⟧ are fourth. Next up: ⟦TEAM|Forest Green⟧ away.
=====GOALS=====
{"id": "G1", "scorer": "Tunde Ladapo", "team": "Dale", "minute": 4, "kind": "header", "assist": "Alfie Bowyer"}
{"id": "G2", "scorer": "Tunde Ladapo", "team": "Dale", "minute": 4, "kind": "header", "assist": "Alfie Bowyer"}
{"id": "G3", "scorer": "Tunde Ladapo", "team": "Dale", "minute": 45, "added": 1}
{"id": "G4", "scorer": "Tunde Ladapo", "team": "Dale", "minute": 4, "kind": "header", "assist": "Alfie Bowyer"}
{"id": "G5", "scorer": "Alfie Bowyer", "team": "Dale", "minute": 39}
{"id": "G6", "scorer": "Alfie Bowyer", "team": "Dale", "minute": 39, "minute_text": "39th minute"}
{"id": "G7", "scorer": "Tunde Ladapo", "team": "Dale", "minute": 4, "kind": "header", "assist": "Alfie Bowyer", "minute_text": "four minutes in"}
{"id": "G8", "scorer": "Tunde Ladapo", "team": "Dale", "minute": 45, "added": 1, "minute_text": "one minute of added time"}
{"id": "G9", "scorer": "Jed Harkness", "team": "Southend", "minute": 82, "kind": "penalty", "minute_text": "eight minutes left"}
