⟦TEAM|Derby County⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Oxford United⟧: ⟦TEAM|Rams⟧ pull clear of trouble
⟦PERSON|Jack Threlfall⟧, ⟦PERSON|Sol Kirkham⟧ and ⟦PERSON|Carl Obafemi⟧ all ⟦G1|scored⟧ as ⟦TEAM|Derby⟧ put six points between themselves and the ⟦COMPETITION|Championship⟧'s bottom three with victory over ⟦TEAM|Oxford⟧, who stay in it.
⟦PERSON|Threlfall⟧'s classy ⟦G2|opener⟧ for the ⟦TEAM|Rams⟧ was ⟦G3|wiped out⟧ by ⟦PERSON|Pedro Villanueva⟧ just before the ⟦MINUTE|break⟧, but ⟦PERSON|Kirkham⟧ ⟦G4|nodded ⟦TEAM|Derby⟧ back in front⟧ and an ⟦PERSON|Obafemi⟧ ⟦G5|penalty⟧ in the dying seconds completed the scoring.
⟦TEAM|Oxford⟧ had travelled with hopes of a fourth win in five. Inside ⟦MINUTE|two minutes⟧ ⟦PERSON|Mustafa Kaplan⟧ was one-on-one with ⟦PERSON|Leo Harkin⟧, the ⟦TEAM|Derby⟧ goalkeeper, and would have scored but for a superb tackle from ⟦PERSON|Nathan Swale⟧.
⟦TEAM|Derby⟧ took heart from that. ⟦PERSON|Ed Braithwell⟧'s low drive was beaten away, ⟦PERSON|Obafemi⟧ was a stretch away from converting ⟦PERSON|Swale⟧'s cross, and in the ⟦MINUTE|11th minute⟧ ⟦PERSON|Threlfall⟧ exchanged passes with ⟦PERSON|Braithwell⟧ and ⟦G6|slotted in⟧ from the left of the area.
The midfielder had hit the bar by the ⟦MINUTE|half-hour⟧, while ⟦PERSON|Sven Hallgren⟧ stopped a ⟦PERSON|Kirkham⟧ header on the line with his boot.
⟦PERSON|Harkin⟧'s clearance was then charged down by ⟦PERSON|Kaplan⟧, and the rebound fell for ⟦PERSON|Villanueva⟧ to ⟦G7|stroke into the empty goal⟧ from distance (⟦MINUTE|45+1⟧).
It was flat after the ⟦MINUTE|break⟧ until a free-kick was conceded by ⟦PERSON|Hallgren⟧ on ⟦MINUTE|70 minutes⟧. ⟦PERSON|Braithwell⟧'s delivery was ⟦G8|headed in⟧ by ⟦PERSON|Kirkham⟧, unmarked.
The visitors had a big penalty claim for a ⟦PERSON|Swale⟧ handball waved away on ⟦MINUTE|83 minutes⟧ and, to make matters worse, gave away one of their own when substitute ⟦PERSON|Mark Sandiford⟧ was felled. ⟦PERSON|Obafemi⟧ ⟦G9|tucked it home⟧ at ⟦MINUTE|90+5⟧.
Post-match:
⟦TEAM|Derby⟧ boss told ⟦ORG|BBC Radio Derby⟧: "I'm pleased for ⟦PERSON|Jack⟧, because the lads said before the game that he hadn't scored since ⟦DATE|last Christmas⟧."
⟦TEAM|Oxford⟧ boss told ⟦ORG|BBC Radio Oxford⟧: "The ⟦G10|goal⟧ on ⟦MINUTE|half-time⟧ should have lifted us and it did the opposite."
⟦TEAM|Derby⟧ go to ⟦TEAM|Leicester⟧ ⟦DATE|next Saturday⟧. The ⟦TEAM|U's⟧ are at the ⟦VENUE|Kassam Stadium⟧.
⟦FURNITURE|Player of the match: Braithwell 8.41⟧
=====GOALS=====
{"id": "G1", "scorer": "Jack Threlfall; Sol Kirkham; Carl Obafemi", "team": "Derby", "count": 3}
{"id": "G2", "scorer": "Jack Threlfall", "team": "Derby", "minute": 11}
{"id": "G3", "scorer": "Pedro Villanueva", "team": "Oxford", "minute": 45, "added": 1}
{"id": "G4", "scorer": "Sol Kirkham", "team": "Derby", "minute": 70, "kind": "header", "assist": "Ed Braithwell"}
{"id": "G5", "scorer": "Carl Obafemi", "team": "Derby", "minute": 90, "added": 5, "kind": "penalty"}
{"id": "G6", "scorer": "Jack Threlfall", "team": "Derby", "minute": 11, "minute_text": "11th minute"}
{"id": "G7", "scorer": "Pedro Villanueva", "team": "Oxford", "minute": 45, "added": 1, "minute_text": "45+1"}
{"id": "G8", "scorer": "Sol Kirkham", "team": "Derby", "minute": 70, "kind": "header", "assist": "Ed Braithwell", "minute_text": "70 minutes"}
{"id": "G9", "scorer": "Carl Obafemi", "team": "Derby", "minute": 90, "added": 5, "kind": "penalty", "minute_text": "90+5"}
{"id": "G10", "scorer": "Pedro Villanueva", "team": "Oxford", "minute": 45, "added": 1}
