⟦PERSON|Ines Carvalhal⟧ 9 – ⟦G1|Scored⟧ one, made ⟦G2|another⟧ and ran the match from the left. Her ⟦G3|strike⟧ was the pick of the five.

The ⟦TEAM|Bolton⟧ physio was struck by a coin as he treated ⟦PERSON|Jerome Falk⟧ near the away end. Police are studying footage and the club has promised to ban whoever threw it.

⟦TEAM|Hearts⟧ midfielder ⟦PERSON|Stuart Imlach⟧ headed the ball clear, stumbled, and needed treatment for a cut above the eye. He finished the game in a numberless shirt.

⟦TEAM|Nürnberg⟧ led after ⟦MINUTE|21 minutes⟧: ⟦PERSON|Timo Hager⟧ won a tackle on halfway, ⟦PERSON|Julian Voss⟧ carried it forward and ⟦PERSON|Mert Yıldız⟧ ⟦G4|shot low past⟧ ⟦PERSON|Kai Brandl⟧. ⟦PERSON|Hager⟧ hit the bar on ⟦MINUTE|35⟧ and ⟦PERSON|Voss⟧ had a volley beaten away.

Asked whether the dressing room had turned against him, ⟦PERSON|Carlos Iriarte⟧ said: "They score for the shirt, they run for the shirt. I don't need them to love me."

The midfielder had already been warned when he went through the back of ⟦PERSON|Niall Gorman⟧ in the ⟦MINUTE|40th minute⟧, and referee ⟦PERSON|Sean Costigan⟧ showed him a straight red. ⟦TEAM|Derry⟧ played the rest with ten men and held on to their point.

⟦TEAM|Ipswich⟧ ⟦G5|made it ⟦SCORE|2-1⟧⟧ through ⟦PERSON|Kieron Dell⟧ with ⟦MINUTE|quarter of an hour left⟧, and ⟦PERSON|Samir Naji⟧ almost rescued the evening with a header that ⟦PERSON|Lukas Brenner⟧ clawed out. ⟦PERSON|Robbie Stait⟧ and ⟦PERSON|Erik Vass⟧ had ⟦G6|scored⟧ for the visitors before the ⟦MINUTE|break⟧.

There is no release clause in ⟦PERSON|Pedro Salvatierra⟧'s contract, ⟦TEAM|Valencia⟧ insist, though two other sources say it exists and falls in ⟦DATE|July⟧. His agent has been asked to clear the matter up.

⟦TEAM|Viborg⟧ put together a move of 27 passes in the ⟦MINUTE|51st minute⟧ that ended with ⟦PERSON|Mikkel Sand⟧ shooting over. It drew applause from both ends.

⟦PERSON|Dominic Sallis⟧ ⟦G9|was on target⟧ again, his ⟦MINUTE|37th-minute⟧ shot ⟦G7|earning ⟦TEAM|Cheltenham⟧ a ⟦SCORE|1-1⟧ draw⟧ after ⟦PERSON|Rory Vane⟧ had ⟦G8|nodded in⟧ from a ⟦PERSON|Bert Colley⟧ corner. The bar denied ⟦PERSON|Sallis⟧ a winner and ⟦PERSON|Vane⟧ headed the final chance wide.

Captain ⟦PERSON|Signe Vestergaard⟧ collects the trophy on ⟦DATE|Saturday⟧, and it will be the treble for ⟦TEAM|Brøndby⟧, who have lost one match of any sort since ⟦DATE|August⟧. Nobody has taken a point at their ground.

⟦PERSON|Yusuf Balogun⟧ rolled his man brilliantly in the ⟦MINUTE|12th minute⟧ but took a touch too many. That, a shot from ⟦PERSON|Lee Vincent⟧ which ⟦PERSON|Ed Maddock⟧ smothered, and a scuffed effort by the same player were ⟦TEAM|Bromley⟧'s only openings.

The ⟦VENUE|Camp Nou⟧ dressing rooms were rebuilt in the ⟦DATE|summer⟧ and have a plunge pool, a barber's chair and a wall of screens that show the last training session on a loop. ⟦PERSON|Xavi Torrents⟧, the kit man, still folds the socks by hand.

⟦PERSON|Alan Murchie⟧ described ⟦TEAM|Dunfermline⟧'s defending as criminal after ⟦PERSON|Reuben Sharp⟧'s ⟦G10|treble⟧. "We've let a lad who'd not scored since ⟦DATE|Christmas⟧ help himself. The ⟦G11|third⟧, our keeper has waved it in."

⟦TEAM|Inter Miami⟧ lost ⟦PERSON|Joaquín Leiva⟧ to a muscle injury in the warm-up, and his place went to ⟦PERSON|Devin Oakes⟧, who ⟦G12|scored the only goal⟧ in the ⟦MINUTE|62nd minute⟧. ⟦TEAM|Nashville⟧ had two chances to level, ⟦PERSON|Cole Rainey⟧ shooting into the side-netting and then straight at ⟦PERSON|Brad Ewell⟧.

Of the 41 penalties awarded in ⟦COMPETITION|Ligue 1⟧ ⟦DATE|this season⟧, nine have been missed. ⟦TEAM|Brest⟧ have won seven and conceded none.

"I was behind the goal as a kid, right there," said ⟦PERSON|Harvey Tindle⟧, pointing at the away end. "To sign here is a dream. I'll let my football do the talking."

⟦TEAM|Adelaide United⟧ ⟦G13|conceded⟧ in the ⟦MINUTE|90th minute⟧, ⟦PERSON|Kosta Barbas⟧ ⟦G14|bundling in⟧ from a yard after ⟦PERSON|Archie Nolan⟧ had blocked from ⟦PERSON|Seb Rossi⟧. Coach ⟦PERSON|Milan Dukic⟧ said his team had stopped doing the basics.

The fixture computer has sent ⟦TEAM|Carlisle⟧ to ⟦TEAM|Truro⟧, a round trip of 900 miles, on a ⟦DATE|Tuesday⟧ night in ⟦DATE|December⟧. Supporters want the club to lay on free coaches.

⟦PERSON|Stian Bakke⟧ fed ⟦PERSON|Jonas Hovland⟧ in the ⟦MINUTE|73rd minute⟧ and the substitute ⟦G15|did the rest⟧, his first touch of any note. ⟦TEAM|Brann⟧ had been the likelier side to score, ⟦PERSON|Markus Eide⟧ striking the upright and ⟦PERSON|Ole Fjeld⟧ being booked for a dive.
=====GOALS=====
{"id": "G1", "scorer": "Ines Carvalhal"}
{"id": "G2", "assist": "Ines Carvalhal"}
{"id": "G3", "scorer": "Ines Carvalhal"}
{"id": "G4", "scorer": "Mert Yıldız", "team": "Nürnberg", "minute": 21, "minute_text": "21 minutes", "assist": "Julian Voss", "kind": "shot"}
{"id": "G5", "scorer": "Kieron Dell", "team": "Ipswich", "minute": 75, "minute_text": "quarter of an hour left", "score": "2-1"}
{"id": "G6", "scorer": "Robbie Stait; Erik Vass", "count": 2, "minute_text": "before the break"}
{"id": "G7", "scorer": "Dominic Sallis", "team": "Cheltenham", "minute": 37, "minute_text": "37th-minute", "kind": "shot"}
{"id": "G8", "scorer": "Rory Vane", "assist": "Bert Colley", "kind": "header"}
{"id": "G9", "scorer": "Dominic Sallis", "team": "Cheltenham", "minute": 37, "minute_text": "37th-minute", "kind": "shot"}
{"id": "G10", "scorer": "Reuben Sharp", "count": 3}
{"id": "G11", "scorer": "Reuben Sharp"}
{"id": "G12", "scorer": "Devin Oakes", "team": "Inter Miami", "minute": 62, "minute_text": "62nd minute"}
{"id": "G13", "scorer": "Kosta Barbas", "minute": 90, "minute_text": "90th minute"}
{"id": "G14", "scorer": "Kosta Barbas", "minute": 90, "minute_text": "90th minute"}
{"id": "G15", "scorer": "Jonas Hovland", "minute": 73, "minute_text": "73rd minute", "assist": "Stian Bakke"}
