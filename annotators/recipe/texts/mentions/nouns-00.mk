⟦TEAM|Barnsley⟧ had led through ⟦PERSON|Tommy Orrell⟧'s ⟦G1|penalty⟧ in the ⟦MINUTE|30th minute⟧, but ⟦PERSON|Idris Kamara⟧'s ⟦G2|header⟧ brought ⟦TEAM|Stevenage⟧ level on ⟦MINUTE|71⟧ and neither side created much after that.

⟦TEAM|Stevenage⟧ were awarded a ⟦MINUTE|30th-minute⟧ penalty when ⟦PERSON|Callum Breen⟧ was tripped by ⟦PERSON|Lucas Fonteyne⟧. The spot-kick from ⟦PERSON|Marek Dusil⟧ was too close to goalkeeper ⟦PERSON|Owen Hartnoll⟧, who beat it away, and the sides went in goalless.

A second-half ⟦G3|double⟧ from ⟦PERSON|Kenta Yamada⟧ gave ⟦TEAM|Celtic⟧ victory over ⟦TEAM|Motherwell⟧. Earlier ⟦PERSON|Ross Pettigrew⟧'s effort had drifted wide and ⟦PERSON|Yamada⟧ himself had a header saved.

The ⟦G4|opener⟧ came after ⟦MINUTE|12 minutes⟧, ⟦PERSON|Mads Sorensen⟧ ⟦G5|finishing⟧ at the second attempt after ⟦PERSON|Ilan Katz⟧ had parried his first effort.

⟦TEAM|Bolton Wanderers⟧ were the better team for an hour but lacked a finish. ⟦PERSON|Josh Penhale⟧'s volley was tame, ⟦PERSON|Dion Asare⟧'s header was straight at ⟦PERSON|Luke Brayford⟧, and a late penalty appeal was turned down.

⟦PERSON|Anders Lund⟧'s ⟦G6|reply⟧ on ⟦MINUTE|58⟧ was not enough for ⟦TEAM|Brann⟧, who had conceded possession cheaply all night and were grateful to ⟦TEAM|Molde⟧ for missing a penalty 10 minutes into the game.

Despite ⟦PERSON|Fabio Mancuso⟧'s ⟦G7|equaliser⟧ in the ⟦MINUTE|63rd minute⟧, ⟦TEAM|Bari⟧ lost ⟦SCORE|2-1⟧ to a late ⟦G8|strike⟧ from substitute ⟦PERSON|Wale Ojo⟧ of ⟦TEAM|Palermo⟧.

⟦TEAM|Huddersfield Town⟧ won by two goals at ⟦TEAM|Rotherham United⟧, the second time in three weeks that they have done so. ⟦PERSON|Sorba Rees⟧ made his first start and was booked for a second foul on ⟦PERSON|Ben Aldous⟧ shortly before ⟦MINUTE|half-time⟧.

The season's first ⟦G9|goal⟧ for ⟦TEAM|Forest Green Rovers⟧ came from ⟦PERSON|Harry Ivey⟧, who was again involved on ⟦DATE|Saturday⟧ but put his best effort over from six yards.

⟦PERSON|Goran Matic⟧ won the penalty and ⟦PERSON|Tariq Bello⟧ ⟦G10|converted⟧ it a ⟦MINUTE|minute before the break⟧, with ⟦TEAM|Gent⟧ until then second best to ⟦TEAM|Genk⟧ in every department.

⟦TEAM|Atletico Madrid⟧ appealed for a penalty in the ⟦MINUTE|18th minute⟧, when ⟦PERSON|Diego Larrea⟧ went down under a challenge from ⟦PERSON|Pau Seguí⟧, and for another ⟦MINUTE|five minutes later⟧. Referee ⟦PERSON|Javier Montalbo⟧ was not interested in either.

First-half ⟦G11|efforts⟧ by ⟦PERSON|Jonas Quist⟧ and ⟦PERSON|Sola Adeyemi⟧ put ⟦TEAM|Midtjylland⟧ in control, before ⟦PERSON|Emil Krag⟧'s free-kick was saved and ⟦TEAM|Brondby⟧ ran out of ideas.

A finish of sixth would take ⟦TEAM|Luton Town⟧ into the play-offs. ⟦PERSON|Rob Strickland⟧'s side have drawn three of their last four and have not won by more than a one-goal margin since ⟦DATE|November⟧.

⟦PERSON|Ayo Balogun⟧: Took his ⟦G12|goal⟧ well and might have had a second, but his finishing deserted him when he was put clean through. 7

There was a breakthrough in contract talks with ⟦PERSON|Mateus Rocha⟧ ⟦DATE|this week⟧, ⟦TEAM|Benfica⟧ confirmed, and the winger is expected to sign by ⟦DATE|Friday⟧.

⟦TEAM|Preston North End⟧ made the ⟦G13|breakthrough⟧ ⟦MINUTE|seven minutes into the second half⟧. ⟦PERSON|Ellis Sinclair⟧ crossed from the left and ⟦PERSON|Declan Loughran⟧, unmarked, ⟦G14|nodded in⟧.

⟦PERSON|Hwang Jae-min⟧'s long-range ⟦G15|free-kick⟧ made it safe ⟦MINUTE|13 minutes from time⟧ for ⟦TEAM|Ulsan⟧, after ⟦PERSON|Lee Do-yun⟧ had seen a similar free-kick tipped on to the bar.

"A penalty like that decides games," said ⟦TEAM|Cardiff City⟧ manager ⟦PERSON|Huw Bevan⟧ after the spot-kick his captain missed. "We had two good shouts before it and got neither."

Another ⟦G16|spot-kick⟧, this one by ⟦PERSON|Ramiro Vasquez⟧ after a handball, gave ⟦TEAM|Club America⟧ a ⟦SCORE|3-1⟧ win over ⟦TEAM|Toluca⟧; the ⟦TEAM|Toluca⟧ bench had wanted one of their own for a push on ⟦PERSON|Luis Arce⟧.

⟦PERSON|Kwabena Ofori⟧ has now gone nine games without a goal, and the ⟦TEAM|Kaizer Chiefs⟧ striker's minutes-per-goal figure of 412 is the worst of any forward in the top eight.
=====GOALS=====
{"id": "G1", "scorer": "Tommy Orrell", "team": "Barnsley", "minute": 30, "minute_text": "30th minute", "kind": "penalty"}
{"id": "G2", "scorer": "Idris Kamara", "team": "Stevenage", "minute": 71, "minute_text": "71", "kind": "header"}
{"id": "G3", "scorer": "Kenta Yamada", "team": "Celtic", "count": 2}
{"id": "G4", "scorer": "Mads Sorensen", "minute": 12, "minute_text": "12 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Mads Sorensen", "minute": 12, "minute_text": "12 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Anders Lund", "team": "Brann", "minute": 58, "minute_text": "58"}
{"id": "G7", "scorer": "Fabio Mancuso", "team": "Bari", "minute": 63, "minute_text": "63rd minute"}
{"id": "G8", "scorer": "Wale Ojo", "team": "Palermo"}
{"id": "G9", "scorer": "Harry Ivey", "team": "Forest Green Rovers", "scope": "background"}
{"id": "G10", "scorer": "Tariq Bello", "team": "Gent", "minute": 44, "minute_text": "minute before the break", "kind": "penalty"}
{"id": "G11", "scorer": "Jonas Quist; Sola Adeyemi", "team": "Midtjylland", "count": 2}
{"id": "G12", "scorer": "Ayo Balogun"}
{"id": "G13", "scorer": "Declan Loughran", "team": "Preston North End", "minute": 52, "minute_text": "seven minutes into the second half", "assist": "Ellis Sinclair", "kind": "header"}
{"id": "G14", "scorer": "Declan Loughran", "team": "Preston North End", "minute": 52, "minute_text": "seven minutes into the second half", "assist": "Ellis Sinclair", "kind": "header"}
{"id": "G15", "scorer": "Hwang Jae-min", "team": "Ulsan", "minute": 77, "minute_text": "13 minutes from time", "kind": "free kick"}
{"id": "G16", "scorer": "Ramiro Vasquez", "team": "Club America", "kind": "penalty"}
