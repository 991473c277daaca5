⟦TEAM|Ireland⟧'s 'granny-rule gang' do a job on ⟦TEAM|Greece⟧ in ⟦VENUE|Aviva⟧ downpour

⟦FURNITURE|IRISH INDEPENDENT SPORT⟧

One was born in ⟦GPE|Leeds⟧, one in ⟦GPE|Luton⟧ and the third in ⟦GPE|Lagos⟧, and between them they've put the ⟦TEAM|Republic of Ireland⟧ within touching distance of a first ⟦COMPETITION|World Cup⟧ since ⟦DATE|2002⟧.

⟦TEAM|Greece⟧ were seen off ⟦SCORE|3-1⟧ at the ⟦VENUE|Aviva Stadium⟧ on a ⟦DATE|Tuesday night⟧ fit only for ducks. ⟦PERSON|Festus Oyinlola⟧, ⟦PERSON|Connor Brannigan-Lees⟧ and ⟦PERSON|Josh Devaney-Platt⟧ ⟦G1|got the goals⟧, in that order, and if you're wondering about the visitors' reply, it came in the middle and was all of our own making.

Let's deal with that first. Two up, comfortable, the ⟦NORP|Irish⟧ were, if not showboating, then at the very least dipping an oar. ⟦PERSON|Caoimhin O'Toole-Byrne⟧, who hadn't been called upon to make a save of any sort, collected a backpass from ⟦PERSON|Dara Shanahan-Obi⟧ and, under no great pressure, clipped it against ⟦PERSON|Giorgos Masouridis⟧'s backside. It trickled one way, the keeper went the other. ⟦G2|⟦SCORE|2-1⟧⟧. ⟦PERSON|Masouridis⟧ knew so little about it that he'd already turned to jog back. "I'm embarrassed for the both of us," ⟦PERSON|O'Toole-Byrne⟧ said.

That was on ⟦MINUTE|63 minutes⟧. For the next 20 an entire country suffered. ⟦PERSON|Konstantinos Tsimikalis⟧ hit the bar. ⟦PERSON|Masouridis⟧, whose shot had already been cleared off the line when it was ⟦SCORE|0-0⟧, had another blocked by ⟦PERSON|Shanahan-Obi⟧'s midriff. ⟦PERSON|Fotis Ioannides-Bell⟧ fell theatrically and, in the opinion of the ⟦NORP|Norwegian⟧ referee, ⟦PERSON|Espen Eskaas⟧, deservedly got a yellow. The manager, ⟦PERSON|Heimir Hallgren⟧, chewed what looked like a cork.

And then ⟦PERSON|Devaney-Platt⟧. The ⟦GPE|Luton⟧-born, ⟦GPE|Bristol⟧-raised winger, whose grandmother hails from ⟦GPE|Ballyhaunis⟧, had been introduced to run down the clock. He ran down the wing instead, all of it, and when ⟦PERSON|Odysseas Vlachodimas⟧ came out he waited, and ⟦G3|slid it beneath him⟧. The minute was the ⟦MINUTE|84th⟧; the roof, had there been one on that side, would've come off.

"You don't dream that one," said ⟦PERSON|Devaney-Platt⟧. "You dream of screamers. It went about two miles an hour."

It'd been a strange opening half. ⟦TEAM|Ireland⟧, in their first competitive game under the new floodlights, had a penalty after ⟦MINUTE|eight minutes⟧, when ⟦PERSON|Oyinlola⟧ was scythed down by ⟦PERSON|Dimitris Kourbelas-Rao⟧. ⟦PERSON|Brannigan-Lees⟧ put it too close to ⟦PERSON|Vlachodimas⟧. ⟦MINUTE|Five minutes afterwards⟧ came the save of the night, the same goalkeeper reaching a ⟦PERSON|Jayson Molumbo-Hyde⟧ volley. But there was nothing to be done about ⟦PERSON|Oyinlola⟧. The big man, a ⟦COMPETITION|Championship⟧ regular with ⟦TEAM|Hull City⟧ whose family left ⟦GPE|Nigeria⟧ when he was two, went up for ⟦PERSON|Robbie Brady-Nolan⟧'s corner along with three opponents, and ⟦G4|came down with the goal⟧. That was ⟦SCORE|1-0⟧, on the ⟦MINUTE|half-hour⟧.

What ⟦PERSON|Brannigan-Lees⟧ missed from twelve yards he made up for from 22. There were ⟦MINUTE|49 minutes⟧ showing when he let fly and the rain ⟦G5|helped it on its way⟧. The ⟦GPE|Leeds⟧-born midfielder had never before scored for his country; he's waited 27 caps. "I owed the lads," he explained. "If I hadn't got the second I'd have had to walk home to ⟦GPE|Beeston⟧."

The table tells you that ⟦TEAM|Ireland⟧ have ten points, ⟦TEAM|Portugal⟧ twelve and ⟦TEAM|Hungary⟧ eight. Win in ⟦GPE|Budapest⟧ on ⟦DATE|Friday⟧ and a play-off, at the very least, is theirs. They'll have to do so without ⟦PERSON|Shanahan-Obi⟧, suspended, but ⟦PERSON|Evan Ferguson-Ward⟧, who sat it out with an ankle strain, should be back.

Nobody left early. The away coach, ⟦PERSON|Ivan Jovanovic-Pappas⟧, refused to blame the conditions. "The first ⟦G6|goal⟧ is a set piece, we know it. The ⟦G7|second⟧ is a wonder, well done. For the ⟦G8|third⟧ we were eleven in attack. It's a sport of details. Also it's a sport of rain."
=====GOALS=====
{"id": "G1", "scorer": "Festus Oyinlola; Connor Brannigan-Lees; Josh Devaney-Platt", "team": "Republic of Ireland", "count": 3}
{"id": "G2", "scorer": "Giorgos Masouridis", "team": "Greece", "minute": 63, "score": "2-1"}
{"id": "G3", "scorer": "Josh Devaney-Platt", "team": "Ireland", "minute": 84, "kind": "shot", "minute_text": "84th"}
{"id": "G4", "scorer": "Festus Oyinlola", "team": "Ireland", "minute": 30, "assist": "Robbie Brady-Nolan", "kind": "header", "minute_text": "half-hour"}
{"id": "G5", "scorer": "Connor Brannigan-Lees", "team": "Ireland", "minute": 49, "kind": "shot", "minute_text": "49 minutes"}
{"id": "G6", "scorer": "Festus Oyinlola", "team": "Ireland", "minute": 30, "assist": "Robbie Brady-Nolan", "kind": "header"}
{"id": "G7", "scorer": "Connor Brannigan-Lees", "team": "Ireland", "minute": 49, "kind": "shot"}
{"id": "G8", "scorer": "Josh Devaney-Platt", "team": "Ireland", "minute": 84, "kind": "shot"}
