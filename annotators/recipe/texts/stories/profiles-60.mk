⟦PERSON|Mbuyi⟧ set for ⟦COMPETITION|Premiership⟧ switch as ⟦TEAM|Thistle⟧ accept bid

⟦TEAM|Partick Thistle⟧ forward ⟦PERSON|Leon Mbuyi⟧ is expected to complete a move to a ⟦COMPETITION|Premiership⟧ club before the ⟦DATE|weekend⟧, the ⟦ORG|Daily Record⟧ understands, with ⟦DATE|Friday⟧'s draw at ⟦TEAM|Ayr⟧ now almost certain to have been his last appearance.

⟦TEAM|Thistle⟧ rejected two offers at the start of the month but have accepted a third, thought to be worth £350,000 plus add-ons.

The 21-year-old gave them a parting gift. ⟦MINUTE|Eight minutes into the second half⟧ at ⟦VENUE|Somerset Park⟧, ⟦PERSON|Josh Adair⟧'s pass sent him scampering clear of ⟦PERSON|Ross Tulloch⟧, and he ⟦G1|rolled his shot inside the far post⟧. It looked like being the ⟦G2|winner⟧ until ⟦PERSON|Callum Stirrat⟧ ⟦G3|curled in a free-kick⟧ with ⟦MINUTE|11 minutes left⟧. ⟦PERSON|Finn Laverty⟧, in the ⟦TEAM|Jags⟧ goal, got fingertips to it.

Manager ⟦PERSON|Neil Gilhooly⟧ would neither confirm nor deny that a deal had been struck. "He's in training ⟦DATE|tomorrow⟧, as far as I know. I'd rather talk about the game. We should have been out of sight. Leon could have had three. He's hit the bar, he's had one kicked off the line by the boy ⟦PERSON|Pawlak⟧, and then he gets his ⟦G4|goal⟧. Anybody who watched him saw what he's about."

⟦PERSON|Mbuyi⟧ came to ⟦VENUE|Firhill⟧ from ⟦TEAM|Queen's Park⟧'s academy for nothing. He ⟦G5|scored⟧ in the third minute of his debut, against ⟦TEAM|Raith⟧, went 15 matches without another, and was about to be loaned out when an injury to ⟦PERSON|Gilhooly⟧'s first-choice striker gave him a run. He took his chance and ⟦G6|notched 13⟧ in the second half of the season. This term it's ⟦G7|nine⟧, plus the ⟦G8|one⟧ he got for ⟦TEAM|Scotland Under-21s⟧ in ⟦DATE|September⟧.

⟦TEAM|Thistle⟧, third in the ⟦COMPETITION|Scottish Championship⟧, entertain ⟦TEAM|Falkirk⟧ on ⟦DATE|Tuesday⟧.

⟦FURNITURE|READ MORE: Every Scottish transfer so far | Get our football newsletter⟧
=====GOALS=====
{"id": "G1", "scorer": "Leon Mbuyi", "team": "Thistle", "minute": 53, "assist": "Josh Adair", "minute_text": "Eight minutes into the second half"}
{"id": "G2", "scorer": "Leon Mbuyi", "team": "Thistle", "minute": 53, "assist": "Josh Adair"}
{"id": "G3", "scorer": "Callum Stirrat", "team": "Ayr", "minute": 79, "kind": "free kick", "minute_text": "11 minutes left"}
{"id": "G4", "scorer": "Leon Mbuyi", "team": "Thistle", "minute": 53, "assist": "Josh Adair"}
{"id": "G5", "scorer": "Leon Mbuyi", "team": "Thistle", "scope": "background"}
{"id": "G6", "scorer": "Leon Mbuyi", "team": "Thistle", "count": 13, "scope": "background"}
{"id": "G7", "scorer": "Leon Mbuyi", "team": "Thistle", "count": 9, "scope": "background"}
{"id": "G8", "scorer": "Leon Mbuyi", "team": "Scotland Under-21s", "scope": "background"}
