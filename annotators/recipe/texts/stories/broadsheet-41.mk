⟦TEAM|Brighton⟧ stun ⟦TEAM|Manchester United⟧ with ⟦G1|goals⟧ at each end of the game, ⟦G2|one⟧ of them ⟦TEAM|United⟧'s
⟦FURNITURE|By Our Women's Football Correspondent⟧
⟦PERSON|Wanjiru Kamau-Bell⟧ needed very little time to ⟦G3|give ⟦TEAM|Brighton⟧ the lead⟧ against ⟦TEAM|Manchester United⟧ at the ⟦VENUE|Broadfield Stadium⟧, and ⟦PERSON|Olivia Trafford-Lane⟧ needed rather longer to ⟦G4|give it back⟧ to them, which she did, with her own goalkeeper stranded, after ⟦PERSON|Noor De Smedt⟧'s ⟦G5|equaliser⟧ early in the second half had appeared to have put the afternoon upon its proper footing.
They will speak of ⟦PERSON|Kamau-Bell⟧'s in ⟦GPE|Sussex⟧. The ⟦NORP|Kenyan⟧, from a throw by ⟦PERSON|Ella Steyning⟧ that came to her in the ⟦MINUTE|second minute⟧ at the height of her knee, killed it, spun and ⟦G6|lashed a shot beyond⟧ ⟦PERSON|Petra Vidaković⟧, the ⟦NORP|Croatian⟧, and it was her ⟦G7|fourth⟧ in three games. Thereafter ⟦TEAM|United⟧ had four-fifths of the ball. ⟦PERSON|Mia Urmston⟧ was wide in the ⟦MINUTE|14th minute⟧; ⟦PERSON|De Smedt⟧, the ⟦NORP|Belgian⟧ captain, had an effort touched on to the bar in the ⟦MINUTE|26th⟧; ⟦PERSON|Urmston⟧, again, was prevented by ⟦PERSON|Steyning⟧'s heel.
⟦MINUTE|Three minutes into the second half⟧ they ⟦G8|were level⟧. ⟦PERSON|Steyning⟧ was short with a pass, ⟦PERSON|Urmston⟧ crossed, and ⟦PERSON|De Smedt⟧ ⟦G9|rose and turned it in⟧, the marking having been assigned to somebody who was on the bench. It was, you would have said, only a matter of time. And so it proved. A counter-attack, late on; ⟦PERSON|Kamau-Bell⟧'s cross behind the defence; a slither by ⟦PERSON|Trafford-Lane⟧, who ⟦G10|turned it past ⟦PERSON|Vidaković⟧⟧. The captain put an arm about her. "We were the best side by a mile," ⟦PERSON|De Smedt⟧ said, "but when the ball's ⟦G11|in your net⟧ it's not much use."
There was an equaliser to come that did not. ⟦PERSON|De Smedt⟧, with ⟦MINUTE|five minutes remaining⟧, ⟦G12|headed home⟧ a corner which, an assistant was sure, had swung out. The ⟦NORP|Belgian⟧'s protest earned a caution, and a save from ⟦PERSON|Urmston⟧, in ⟦MINUTE|stoppage time⟧, was the last of it.
In the ⟦COMPETITION|Women's Super League 2⟧, where people also play football, ⟦TEAM|Crystal Palace⟧ overcame ⟦TEAM|Sunderland⟧ at the ⟦VENUE|VBS Community Stadium⟧ by two goals to one. ⟦PERSON|Tess Norwood⟧ ⟦G13|scored both⟧, the ⟦G14|first⟧ in the ⟦MINUTE|35th minute⟧ after ⟦PERSON|Hana Crichton⟧'s shot had been fumbled, the ⟦G15|second⟧ from the sort of distance at which it's polite not to try. ⟦TEAM|Sunderland⟧ had seen an ⟦PERSON|Abbie Fulwell⟧ ⟦G16|header⟧ chalked off in the ⟦MINUTE|12th minute⟧. They ⟦G17|pulled one back⟧ from the spot, ⟦PERSON|Jade Roker⟧ sending the keeper one way and the ball another with ⟦MINUTE|13 minutes left⟧, but ⟦PERSON|Robyn Hylton⟧ saved from the same player in the ⟦MINUTE|88th minute⟧ and ⟦TEAM|Palace⟧ were home.
"She's got that in her locker, her ⟦G18|second⟧," the ⟦TEAM|Palace⟧ manager said. "I've seen her do it in training, and I've seen her hit the minibus."
⟦PERSON|Norwood⟧, who ⟦G19|scored nine⟧ for ⟦TEAM|Sunderland⟧ ⟦DATE|two seasons ago⟧, declined to celebrate either.
=====GOALS=====
{"id": "G1", "scorer": "Wanjiru Kamau-Bell; Olivia Trafford-Lane", "team": "Brighton", "count": 2}
{"id": "G2", "scorer": "Olivia Trafford-Lane", "team": "Brighton", "kind": "own goal"}
{"id": "G3", "scorer": "Wanjiru Kamau-Bell", "team": "Brighton", "minute": 2, "kind": "shot"}
{"id": "G4", "scorer": "Olivia Trafford-Lane", "team": "Brighton", "kind": "own goal"}
{"id": "G5", "scorer": "Noor De Smedt", "team": "Manchester United", "minute": 48, "kind": "header", "assist": "Mia Urmston"}
{"id": "G6", "scorer": "Wanjiru Kamau-Bell", "team": "Brighton", "minute": 2, "kind": "shot", "minute_text": "second minute"}
{"id": "G7", "scorer": "Wanjiru Kamau-Bell", "team": "Brighton", "minute": 2, "kind": "shot", "minute_text": "second minute"}
{"id": "G8", "scorer": "Noor De Smedt", "team": "Manchester United", "minute": 48, "kind": "header", "assist": "Mia Urmston", "minute_text": "Three minutes into the second half"}
{"id": "G9", "scorer": "Noor De Smedt", "team": "Manchester United", "minute": 48, "kind": "header", "assist": "Mia Urmston", "minute_text": "Three minutes into the second half"}
{"id": "G10", "scorer": "Olivia Trafford-Lane", "team": "Brighton", "kind": "own goal"}
{"id": "G11", "scorer": "Olivia Trafford-Lane", "team": "Brighton", "kind": "own goal"}
{"id": "G12", "scorer": "Noor De Smedt", "team": "Manchester United", "minute": 85, "kind": "header", "outcome": "ruled out", "minute_text": "five minutes remaining"}
{"id": "G13", "scorer": "Tess Norwood", "team": "Crystal Palace", "count": 2}
{"id": "G14", "scorer": "Tess Norwood", "team": "Crystal Palace", "minute": 35, "kind": "shot", "minute_text": "35th minute"}
{"id": "G15", "scorer": "Tess Norwood", "team": "Crystal Palace"}
{"id": "G16", "scorer": "Abbie Fulwell", "team": "Sunderland", "minute": 12, "kind": "header", "outcome": "ruled out", "minute_text": "12th minute"}
{"id": "G17", "scorer": "Jade Roker", "team": "Sunderland", "minute": 77, "kind": "penalty", "minute_text": "13 minutes left"}
{"id": "G18", "scorer": "Tess Norwood", "team": "Crystal Palace"}
{"id": "G19", "scorer": "Tess Norwood", "scope": "background", "count": 9}
