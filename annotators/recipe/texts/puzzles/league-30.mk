⟦TEAM|West Brom⟧ took the spoils in a bad-tempered derby at ⟦TEAM|Birmingham⟧ as ⟦PERSON|Adrien Fauré⟧'s ⟦G1|header⟧ proved the only ⟦G2|goal⟧.
The ⟦NORP|French⟧ defender ⟦G3|converted⟧ ⟦PERSON|Lewis Carbery⟧'s corner in the ⟦MINUTE|68th minute⟧ to settle a match in which eight players were cautioned and one, ⟦TEAM|Birmingham⟧'s ⟦PERSON|Billy Norgrove⟧, sent off.
Chances had been few. ⟦TEAM|Albion⟧ goalkeeper ⟦PERSON|Rasmus Holm⟧ was quick off his line to block from ⟦PERSON|Ossie Pemberton⟧ in the ⟦MINUTE|seventh minute⟧, and ⟦PERSON|Sam Thackeray⟧, whose two ⟦G4|goals⟧ won the corresponding fixture in ⟦DATE|spring⟧, rolled the ball past the far post after a mix-up between ⟦PERSON|Mikel Garate⟧ and his own keeper.
⟦PERSON|Pemberton⟧ ought to have hit the target from ⟦PERSON|Tendai Moyo⟧'s centre just before ⟦MINUTE|half-time⟧. He leaned back, and the ball finished up among the visiting supporters.
⟦PERSON|Norgrove⟧ walked in the ⟦MINUTE|63rd minute⟧, the second of two bookings coming for a block on ⟦PERSON|Carbery⟧. From the free-kick ⟦PERSON|Carbery⟧ won a corner, and from that another, and when he put it on the spot ⟦PERSON|Fauré⟧ ⟦G5|glanced it home⟧ with ⟦PERSON|Garate⟧ on his heels.
⟦TEAM|Birmingham⟧, with 10 men, had their best spell. ⟦PERSON|Moyo⟧ drew a sprawling save from ⟦PERSON|Holm⟧ and ⟦PERSON|Jarrad Keogh⟧'s follow-up was deflected behind. In the ⟦MINUTE|sixth minute⟧ of ⟦MINUTE|injury time⟧ ⟦PERSON|Garate⟧ headed down, ⟦PERSON|Pemberton⟧ swung and missed, and the ball trickled through to the goalkeeper.
⟦PERSON|Stuart Lidgate⟧, the ⟦TEAM|Blues⟧ manager, took issue with the referee. "I've got no complaint about the ⟦G6|goal⟧. I've got plenty about the ten minutes before it," he told the ⟦ORG|PA news agency⟧.
⟦PERSON|Fauré⟧'s ⟦G7|effort⟧, only the second ⟦G8|goal⟧ of his three years at the ⟦VENUE|Hawthorns⟧, takes ⟦TEAM|Albion⟧ to within four points of ⟦TEAM|Middlesbrough⟧, in second. ⟦TEAM|Birmingham⟧ play in the ⟦COMPETITION|FA Cup⟧ on ⟦DATE|Saturday⟧ at ⟦VENUE|St Andrew's⟧.
=====GOALS=====
{"id": "G1", "scorer": "Adrien Fauré", "team": "West Brom", "minute": 68, "kind": "header", "assist": "Lewis Carbery", "minute_text": "68th minute"}
{"id": "G2", "scorer": "Adrien Fauré", "team": "West Brom", "minute": 68, "kind": "header", "assist": "Lewis Carbery", "minute_text": "68th minute"}
{"id": "G3", "scorer": "Adrien Fauré", "team": "West Brom", "minute": 68, "kind": "header", "assist": "Lewis Carbery", "minute_text": "68th minute"}
{"id": "G4", "scorer": "Sam Thackeray", "team": "West Brom", "scope": "background", "count": 2}
{"id": "G5", "scorer": "Adrien Fauré", "team": "West Brom", "minute": 68, "kind": "header", "assist": "Lewis Carbery"}
{"id": "G6", "scorer": "Adrien Fauré", "team": "West Brom", "minute": 68, "kind": "header", "assist": "Lewis Carbery"}
{"id": "G7", "scorer": "Adrien Fauré", "team": "West Brom", "minute": 68, "kind": "header", "assist": "Lewis Carbery"}
{"id": "G8", "scorer": "Adrien Fauré", "team": "West Brom", "minute": 68, "kind": "header", "assist": "Lewis Carbery"}
