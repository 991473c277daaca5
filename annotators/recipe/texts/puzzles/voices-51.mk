⟦PERSON|Haldane⟧ pleased with 'ugly' ⟦TEAM|Hibs⟧ after ⟦VENUE|Fir Park⟧ success
⟦FURNITURE|Edinburgh Evening News | Barry Sneddon⟧

⟦TEAM|Hibs⟧ head coach ⟦PERSON|Gregor Haldane⟧ was full of praise for his players' attitude as they dug out a ⟦SCORE|1-0⟧ win at ⟦TEAM|Motherwell⟧ courtesy of ⟦PERSON|Olivier Nsimba⟧'s ⟦G1|goal⟧ in first-half ⟦MINUTE|stoppage time⟧.

The ⟦TEAM|Hibees⟧ had lost on each of their last three visits to ⟦VENUE|Fir Park⟧ and had goalkeeper ⟦PERSON|Scott Lennie⟧ to thank for three excellent stops, not least from ⟦PERSON|Ally Maxton⟧'s header ⟦MINUTE|five minutes from the end⟧.

"It was ugly and I loved it," ⟦PERSON|Haldane⟧ told ⟦ORG|Hibs TV⟧. "⟦PERSON|Scott⟧'s been outstanding. ⟦PERSON|Liam⟧ and ⟦PERSON|Fraser⟧ headed everything. And ⟦PERSON|Olivier⟧, we know what he brings."

What he brought was a first touch to kill ⟦PERSON|Cammy Ferrier⟧'s high, hanging diagonal, and a second to ⟦G2|lift it over the goalie⟧. The ⟦NORP|Belgian⟧ had squandered a better chance just before, missing the target from eight yards when ⟦PERSON|Ferrier⟧ squared.

"He came up to me at the ⟦MINUTE|break⟧ and said sorry about the first one. I told him to shut up, he'd ⟦G3|scored⟧ since," the manager said with a laugh.

The ⟦G4|strike⟧ was ⟦PERSON|Nsimba⟧'s third in four ⟦COMPETITION|Scottish Premiership⟧ starts and his first away from ⟦VENUE|Easter Road⟧. It came in the ⟦MINUTE|47th minute⟧, according to the board, when ⟦TEAM|Motherwell⟧ were down to ten with a player receiving treatment.

⟦TEAM|Steelmen⟧ boss ⟦PERSON|Hugh Gillan⟧ had a moan about that. "We asked them to put it out. They're not obliged to, I get it. But it's a poor one to lose to."

⟦PERSON|Fraser Buchan⟧ was at the heart of the second-half rearguard action and put his body in the way of ⟦PERSON|Maxton⟧'s volley; the centre-half now has eight stitches in a gash above his eye. He should be fit for ⟦DATE|Wednesday⟧'s ⟦COMPETITION|League Cup⟧ semi-final with ⟦TEAM|Rangers⟧. ⟦TEAM|Hibs⟧ last beat them at that stage in the competition ⟦DATE|nine years ago⟧, when ⟦PERSON|Liam Toshney⟧, then a substitute, ⟦G5|scored the fifth⟧ in a ⟦SCORE|5-3⟧ game that went to ⟦MINUTE|extra time⟧.

⟦TEAM|Hibs⟧ are fifth, behind ⟦TEAM|Aberdeen⟧ on goal difference. ⟦TEAM|Hearts⟧ visit on ⟦DATE|Saturday⟧ week.
=====GOALS=====
{"id": "G1", "scorer": "Olivier Nsimba", "team": "Hibs", "minute": 47, "assist": "Cammy Ferrier", "kind": "shot", "minute_text": "stoppage time"}
{"id": "G2", "scorer": "Olivier Nsimba", "team": "Hibs", "minute": 47, "assist": "Cammy Ferrier", "kind": "shot"}
{"id": "G3", "scorer": "Olivier Nsimba", "team": "Hibs", "minute": 47, "assist": "Cammy Ferrier", "kind": "shot"}
{"id": "G4", "scorer": "Olivier Nsimba", "team": "Hibs", "minute": 47, "assist": "Cammy Ferrier", "kind": "shot", "minute_text": "47th minute"}
{"id": "G5", "scorer": "Liam Toshney", "team": "Hibs", "scope": "background"}
