⟦PERSON|Heffernan-Shaw⟧ ⟦G1|settles⟧ ⟦VENUE|Prenton Park⟧ thriller that wasn't

For 70 minutes there was nothing on the ⟦GPE|Wirral⟧ that anyone would cross the river to see except the ⟦G2|header⟧ with which ⟦PERSON|Will Leckhampton⟧, midway through the first half, had put ⟦TEAM|Cheltenham Town⟧ in front. Then ⟦TEAM|Tranmere Rovers⟧ ⟦G3|scored two⟧, ⟦PERSON|Luca Zammit-Borg⟧ the first of them and ⟦PERSON|Colm Heffernan-Shaw⟧ the other, and those who had stayed went about claiming to have foreseen it.

⟦PERSON|Zammit-Borg⟧, a ⟦NORP|Maltese⟧ international whose previous ⟦G4|goal⟧, against ⟦TEAM|Bromley⟧ in ⟦DATE|October⟧, had been struck with his chest, ⟦G5|drew ⟦TEAM|Tranmere⟧ level⟧ in the ⟦MINUTE|71st minute⟧. It is best told backwards. He had only to ⟦G6|walk the ball over the line⟧; he was able to because ⟦PERSON|Ashley Moreton⟧, in the visiting goal, had dropped it; ⟦PERSON|Moreton⟧ had it to drop because ⟦PERSON|Jay Oxton⟧'s shot had come at him through four pairs of legs; and ⟦PERSON|Oxton⟧ was on the field because, three minutes before, ⟦TEAM|Rovers⟧ had given up on the left-back.

⟦TEAM|Cheltenham⟧ ought to have been beyond reach. They had begun better, ⟦PERSON|Charlie Prestbury⟧'s volley being saved in the ⟦MINUTE|second minute⟧ and ⟦PERSON|Leckhampton⟧'s shot blocked in the tenth, and had the advantage from the ⟦MINUTE|28th⟧, when ⟦PERSON|Prestbury⟧'s free-kick from in front of the stand was curled in and ⟦PERSON|Leckhampton⟧, having shaken off ⟦PERSON|Dale Birkett⟧, ⟦G7|guided it into the far corner⟧. The defender, who had been at fault for much else recently, had his hands on his hips. It was ⟦PERSON|Leckhampton⟧'s ⟦G8|sixth⟧ of the season. He was within inches of doubling the lead on ⟦MINUTE|43⟧ and again in the ⟦MINUTE|55th minute⟧, when the ⟦GPE|Gloucestershire⟧ side's supporters were already singing of it.

In the ⟦MINUTE|64th minute⟧ they were reminded of the alternative. ⟦PERSON|Nicky Bebington⟧, at a corner, ⟦G9|headed firmly in⟧, and ⟦VENUE|Prenton Park⟧ had emitted its first noise of the night, when the referee pointed; he had seen ⟦PERSON|Heffernan-Shaw⟧ with two fists full of ⟦PERSON|Moreton⟧'s jersey. It was not a long dispute. The ⟦NORP|Irishman⟧ was the only man in the ground to claim otherwise.

He soon had something to say. With time almost up, a clearance by ⟦PERSON|Birkett⟧ was headed on by ⟦PERSON|Zammit-Borg⟧, who then took an elbow and sat down; the defence stopped for him; the referee did not, and neither did ⟦PERSON|Heffernan-Shaw⟧, who ran through alone, steadied himself and ⟦G10|stroked it past ⟦PERSON|Moreton⟧⟧. "If he blows, he blows," he said. "I'd been waiting all night to ⟦G11|score⟧, so I wasn't stopping to ask."

"You're one up, you're in control, and their ⟦G12|equaliser⟧ is our keeper's, fair enough," said ⟦PERSON|Mike Bishop-Cleeve⟧, the ⟦TEAM|Cheltenham⟧ manager. "But for the ⟦G13|winner⟧, a lad's down with a head injury. We've stopped. They haven't. I've always taught the boys to play to the whistle, so I've nobody to blame but myself."

⟦TEAM|Tranmere⟧, who finished 20th ⟦DATE|last season⟧, rise to 13th.
=====GOALS=====
{"id": "G1", "scorer": "Colm Heffernan-Shaw", "team": "Tranmere Rovers", "kind": "shot"}
{"id": "G2", "scorer": "Will Leckhampton", "team": "Cheltenham Town", "minute": 28, "kind": "header", "assist": "Charlie Prestbury"}
{"id": "G3", "scorer": "Luca Zammit-Borg; Colm Heffernan-Shaw", "team": "Tranmere Rovers", "kind": "shot", "count": 2}
{"id": "G4", "scorer": "Luca Zammit-Borg", "scope": "background"}
{"id": "G5", "scorer": "Luca Zammit-Borg", "team": "Tranmere Rovers", "minute": 71, "kind": "shot", "minute_text": "71st minute"}
{"id": "G6", "scorer": "Luca Zammit-Borg", "team": "Tranmere Rovers", "minute": 71, "kind": "shot"}
{"id": "G7", "scorer": "Will Leckhampton", "team": "Cheltenham Town", "minute": 28, "kind": "header", "assist": "Charlie Prestbury", "minute_text": "28th"}
{"id": "G8", "scorer": "Will Leckhampton", "team": "Cheltenham Town", "minute": 28, "kind": "header", "assist": "Charlie Prestbury"}
{"id": "G9", "scorer": "Nicky Bebington", "team": "Tranmere Rovers", "minute": 64, "kind": "header", "outcome": "ruled out", "minute_text": "64th minute"}
{"id": "G10", "scorer": "Colm Heffernan-Shaw", "team": "Tranmere Rovers", "kind": "shot"}
{"id": "G11", "scorer": "Colm Heffernan-Shaw", "team": "Tranmere Rovers", "kind": "shot"}
{"id": "G12", "scorer": "Luca Zammit-Borg", "team": "Tranmere Rovers", "minute": 71, "kind": "shot"}
{"id": "G13", "scorer": "Colm Heffernan-Shaw", "team": "Tranmere Rovers", "kind": "shot"}
