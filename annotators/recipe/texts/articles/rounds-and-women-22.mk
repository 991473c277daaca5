⟦COMPETITION|League One⟧ round-up: ⟦TEAM|Blues⟧ win top-two clash

⟦TEAM|Birmingham City⟧'s ⟦PERSON|Aidan Carswell⟧ and ⟦PERSON|Robbie Threlkeld⟧ ⟦G1|scored⟧ as the leaders beat closest challengers ⟦TEAM|Wrexham⟧ ⟦SCORE|2-1⟧ to go 11 points clear.

⟦PERSON|Carswell⟧ ⟦G2|swept home⟧ from ⟦PERSON|Sonny Bristow⟧'s pass after ⟦MINUTE|24 minutes⟧ and, although ⟦PERSON|Nana Opoku-Ware⟧ ⟦G3|brought the ⟦TEAM|Red Dragons⟧ level⟧ right after the ⟦MINUTE|break⟧, ⟦PERSON|Threlkeld⟧ ⟦G4|restored the hosts' lead⟧ within ⟦MINUTE|two minutes⟧. ⟦TEAM|Wrexham⟧'s ⟦PERSON|Ben Chorlton⟧ was sent off late on.

⟦TEAM|Bolton Wanderers⟧ moved up to third with a ⟦SCORE|2-0⟧ home win against ⟦TEAM|Reading⟧. ⟦PERSON|Matty Lund-Jones⟧ (⟦MINUTE|7⟧) and ⟦PERSON|Gavin Pryde⟧ (⟦MINUTE|90+6⟧) ⟦G5|got the goals⟧. The ⟦TEAM|Royals⟧, who had won five on the bounce, hit the woodwork three times.

⟦TEAM|Huddersfield Town⟧ are winless in four after drawing ⟦SCORE|1-1⟧ at ⟦VENUE|Oakwell⟧. ⟦PERSON|Tyler Rockliffe⟧ ⟦G6|gave ⟦TEAM|Barnsley⟧ the lead⟧ on ⟦MINUTE|42⟧, but ⟦TEAM|Terriers⟧ substitute ⟦PERSON|Louis Dagnall⟧ ⟦G7|headed an equaliser⟧ with ⟦MINUTE|nine minutes to go⟧.

⟦TEAM|Peterborough United⟧ ⟦SCORE|5⟧, ⟦TEAM|Exeter City⟧ ⟦SCORE|0⟧ was the biggest win of the day. ⟦PERSON|Ike Uzoma⟧ had a first-half ⟦G8|hat-trick⟧ - ⟦MINUTE|3⟧, ⟦MINUTE|17⟧ and ⟦MINUTE|45+1⟧ - and there were late ⟦G9|goals⟧ for ⟦PERSON|Corey Slattery⟧ and ⟦PERSON|Wes Hanratty⟧ at ⟦VENUE|London Road⟧. ⟦TEAM|Exeter⟧ are now bottom.

⟦TEAM|Charlton Athletic⟧ and ⟦TEAM|Leyton Orient⟧ shared four ⟦G10|goals⟧ in an entertaining ⟦GPE|London⟧ derby at the ⟦VENUE|Valley⟧. ⟦PERSON|Dom Ferrier⟧'s ⟦G11|double⟧ for the ⟦TEAM|Addicks⟧ was cancelled out by ⟦PERSON|Jay Mosquera⟧'s ⟦G12|penalty⟧ on ⟦MINUTE|70 minutes⟧ and a ⟦MINUTE|93rd-minute⟧ ⟦G13|own goal⟧ by ⟦PERSON|Ross Penwarden⟧.

⟦TEAM|Wigan Athletic⟧ beat ⟦TEAM|Stevenage⟧ ⟦SCORE|1-0⟧ thanks to ⟦PERSON|Zak Holroyd⟧'s early ⟦G14|strike⟧; ⟦TEAM|Boro⟧'s ⟦PERSON|Phil Axby⟧ saw his penalty saved by ⟦PERSON|Seb Oldroyd⟧ in the ⟦MINUTE|eighth minute⟧ of ⟦MINUTE|added time⟧.

⟦TEAM|Lincoln City⟧'s trip to ⟦TEAM|Blackpool⟧ was called off at noon because of a frozen pitch. The ⟦TEAM|Imps⟧ have yet to concede in ⟦DATE|2025⟧, and ⟦PERSON|Callum Treacher⟧, joint top scorer in the division with 14, will have to wait. ⟦PERSON|Jon Dacre⟧'s ⟦TEAM|Crawley Town⟧ had no game because of the ⟦COMPETITION|FA Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aidan Carswell; Robbie Threlkeld", "team": "Birmingham City", "count": 2}
{"id": "G2", "scorer": "Aidan Carswell", "team": "Birmingham City", "minute": 24, "assist": "Sonny Bristow", "kind": "shot", "minute_text": "24 minutes"}
{"id": "G3", "scorer": "Nana Opoku-Ware", "team": "Wrexham", "minute_text": "break"}
{"id": "G4", "scorer": "Robbie Threlkeld", "team": "Birmingham City", "minute_text": "two minutes"}
{"id": "G5", "scorer": "Matty Lund-Jones; Gavin Pryde", "team": "Bolton Wanderers", "count": 2}
{"id": "G6", "scorer": "Tyler Rockliffe", "team": "Barnsley", "minute": 42, "minute_text": "42"}
{"id": "G7", "scorer": "Louis Dagnall", "team": "Huddersfield Town", "minute": 81, "kind": "header", "minute_text": "nine minutes to go"}
{"id": "G8", "scorer": "Ike Uzoma", "team": "Peterborough United", "count": 3}
{"id": "G9", "scorer": "Corey Slattery; Wes Hanratty", "team": "Peterborough United", "count": 2}
{"id": "G10", "count": 4}
{"id": "G11", "scorer": "Dom Ferrier", "team": "Charlton Athletic", "count": 2}
{"id": "G12", "scorer": "Jay Mosquera", "team": "Leyton Orient", "minute": 70, "kind": "penalty", "minute_text": "70 minutes"}
{"id": "G13", "scorer": "Ross Penwarden", "team": "Leyton Orient", "minute": 93, "kind": "own goal", "minute_text": "93rd-minute"}
{"id": "G14", "scorer": "Zak Holroyd", "team": "Wigan Athletic"}
