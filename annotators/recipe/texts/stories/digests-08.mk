⟦COMPETITION|Scottish Championship⟧: ⟦GPE|Fife⟧ derby for ⟦TEAM|Rovers⟧ as ⟦TEAM|Ayr⟧ win again

⟦PERSON|Kieran Haddow⟧ ⟦G1|scored the only goal⟧ of the ⟦GPE|Fife⟧ derby as ⟦TEAM|Raith Rovers⟧ beat ⟦TEAM|Dunfermline Athletic⟧ ⟦SCORE|1-0⟧ at ⟦VENUE|Stark's Park⟧ to climb above their rivals.

The winger ⟦G2|struck⟧ with a ⟦MINUTE|73rd-minute⟧ shot that ⟦PERSON|Jan Vlcek⟧ got both hands to. The goalkeeper had earlier saved ⟦PERSON|Struan McPhee⟧'s penalty, given for a push by ⟦PERSON|Ally Dunsmore⟧, and the ⟦TEAM|Pars⟧ hit the bar through ⟦PERSON|Robbie Calderwood⟧ after ⟦MINUTE|half-time⟧.

"⟦PERSON|Jan⟧'s kept us in it and he'll be sick with that ⟦G3|one⟧," said ⟦TEAM|Dunfermline⟧ boss ⟦PERSON|Gavin Lennie⟧. "But we've had three great chances to go ahead."

Leaders ⟦TEAM|Ayr United⟧ made it six wins in a row with a ⟦SCORE|3-1⟧ victory over ⟦TEAM|Partick Thistle⟧. ⟦PERSON|Paul Rintoul⟧'s ⟦G4|opener⟧ on ⟦MINUTE|15 minutes⟧ and ⟦PERSON|Greig Torrance⟧'s ⟦G5|header⟧ ⟦MINUTE|three minutes later⟧ had the ⟦TEAM|Jags⟧ reeling. ⟦PERSON|Torrance⟧, a former ⟦TEAM|Thistle⟧ player, declined to celebrate. ⟦PERSON|Aiden Mulgrew⟧ ⟦G6|pulled one back⟧ from a free-kick in the ⟦MINUTE|64th minute⟧, before the visitors' hopes were ended by ⟦PERSON|Lewis Baxter-Hume⟧, whose shot from a tight angle ⟦G7|crept in⟧ with ⟦MINUTE|five minutes left⟧.

⟦TEAM|Queen's Park⟧ twice came from behind to draw ⟦SCORE|2-2⟧ with ⟦TEAM|Greenock Morton⟧. ⟦PERSON|Ewan Cargill⟧ ⟦G8|put ⟦TEAM|Morton⟧ in front⟧ early on, only for a ⟦PERSON|Darren Nairn⟧ ⟦G9|strike⟧, his first ⟦G10|goal⟧ since ⟦DATE|August⟧, to restore parity before the ⟦MINUTE|break⟧. ⟦PERSON|Cargill⟧ ⟦G11|got his second⟧ on ⟦MINUTE|53⟧ and ⟦PERSON|Nairn⟧, from the spot, ⟦G12|matched him⟧ on the ⟦MINUTE|hour⟧. Both sides finished with ten men.

⟦TEAM|Ayr⟧'s lead at the top is six points; ⟦TEAM|Morton⟧ are a point off the bottom.
=====GOALS=====
{"id": "G1", "scorer": "Kieran Haddow", "team": "Raith Rovers", "minute": 73, "kind": "shot"}
{"id": "G2", "scorer": "Kieran Haddow", "team": "Raith Rovers", "minute": 73, "minute_text": "73rd-minute", "kind": "shot"}
{"id": "G3", "scorer": "Kieran Haddow", "team": "Raith Rovers", "minute": 73, "kind": "shot"}
{"id": "G4", "scorer": "Paul Rintoul", "team": "Ayr United", "minute": 15}
{"id": "G5", "scorer": "Greig Torrance", "team": "Ayr United", "minute": 18, "kind": "header"}
{"id": "G6", "scorer": "Aiden Mulgrew", "team": "Partick Thistle", "minute": 64, "minute_text": "64th minute", "kind": "free kick"}
{"id": "G7", "scorer": "Lewis Baxter-Hume", "team": "Ayr United", "minute": 85, "minute_text": "five minutes left", "kind": "shot"}
{"id": "G8", "scorer": "Ewan Cargill", "team": "Greenock Morton"}
{"id": "G9", "scorer": "Darren Nairn", "team": "Queen's Park", "kind": "shot"}
{"id": "G10", "scorer": "Darren Nairn", "team": "Queen's Park", "scope": "background"}
{"id": "G11", "scorer": "Ewan Cargill", "team": "Greenock Morton", "minute": 53, "minute_text": "53"}
{"id": "G12", "scorer": "Darren Nairn", "team": "Queen's Park", "minute": 60, "minute_text": "hour", "kind": "penalty"}
