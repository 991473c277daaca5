⟦PERSON|Beckles-Hart⟧ calls it a day after 17 years and 203 ⟦G1|goals⟧

Former ⟦TEAM|Notts County⟧ and ⟦TEAM|Stockport⟧ forward ⟦PERSON|Jermaine Beckles-Hart⟧ has announced his retirement at the age of 36.

⟦PERSON|Beckles-Hart⟧, who has been without a club since leaving ⟦TEAM|Oldham⟧ in the ⟦DATE|summer⟧, confirmed the news in a video on ⟦DATE|Tuesday⟧ evening.

The ⟦GPE|Nottingham⟧-born striker came through the ranks at ⟦VENUE|Meadow Lane⟧ and made his debut as a 19-year-old against ⟦TEAM|Tranmere⟧. He had to wait until his ninth appearance for a first ⟦G2|goal⟧, though it came in style: picked out by ⟦PERSON|Shane McAllister⟧'s long ball, he held off his man and ⟦G3|lobbed the keeper⟧ from 25 yards.

Over the next three seasons he ⟦G4|netted 44 times⟧, earning a move to ⟦TEAM|Stockport⟧ for a six-figure fee. There, his most productive campaign ended in promotion from ⟦COMPETITION|League Two⟧. He ⟦G5|contributed 27⟧, among them ⟦G6|two⟧ in the final-day win over ⟦TEAM|Wrexham⟧, when he came off the bench with a broken toe.

A knee injury kept him out for a year and he was never quite as quick again. At ⟦TEAM|Oldham⟧ he dropped deeper. He still found the net in the ⟦COMPETITION|FA Trophy⟧ final, ⟦G7|poking home an equaliser⟧ after goalkeeper ⟦PERSON|Kyle Perrett⟧ had fumbled, only for ⟦PERSON|Vinnie Oakeshott⟧ to be sent off and the match to be lost on penalties.

He won two caps for ⟦TEAM|Jamaica⟧, failing to score in either.

"I've had a career that I couldn't have dreamed of," he said. "I'm going to finish my badges and spend time with my boys."

⟦PERSON|Tony Ruddock⟧, his manager at ⟦VENUE|Edgeley Park⟧, said: "He was a proper striker. Give him half a chance and he'd take it. He'd be worth a fortune ⟦DATE|today⟧."

⟦FURNITURE|RELATED: Where are they now? Stockport's promotion team⟧
=====GOALS=====
{"id": "G1", "scorer": "Jermaine Beckles-Hart", "count": 203, "scope": "background"}
{"id": "G2", "scorer": "Jermaine Beckles-Hart", "team": "Notts County", "scope": "background"}
{"id": "G3", "scorer": "Jermaine Beckles-Hart", "team": "Notts County", "kind": "shot", "assist": "Shane McAllister", "scope": "background"}
{"id": "G4", "scorer": "Jermaine Beckles-Hart", "team": "Notts County", "count": 44, "scope": "background"}
{"id": "G5", "scorer": "Jermaine Beckles-Hart", "team": "Stockport", "count": 27, "scope": "background"}
{"id": "G6", "scorer": "Jermaine Beckles-Hart", "team": "Stockport", "count": 2, "scope": "background"}
{"id": "G7", "scorer": "Jermaine Beckles-Hart", "team": "Oldham", "scope": "background"}
