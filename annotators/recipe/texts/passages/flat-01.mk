⟦TEAM|Brentford⟧ had not conceded in five home games, but that record lasted only ⟦MINUTE|six minutes⟧ here. ⟦PERSON|Tariq Haddad⟧ was allowed to turn by ⟦PERSON|Simen Aune⟧ and his shot ⟦G1|crept inside the far post⟧ with ⟦PERSON|Ollie Farrant⟧ unsighted.

⟦PERSON|Gabriel Nunes⟧ opened his account for ⟦TEAM|Wolverhampton Wanderers⟧ with a ⟦G2|header⟧ on his third start, but defensive errors allowed ⟦PERSON|Ruben Castelijns⟧ and ⟦PERSON|Owen Tarrant⟧ to ⟦G3|score⟧ for ⟦TEAM|Bournemouth⟧ in the ⟦MINUTE|final 10 minutes⟧.

⟦PERSON|Sean Gallacher⟧ forced ⟦PERSON|Lee Bartram⟧ into a save at his near post, ⟦PERSON|Ivan Petkovic⟧ was crowded out by ⟦PERSON|Harry Noone⟧ and ⟦PERSON|Gallacher⟧ then blazed over with only the goalkeeper to beat. ⟦TEAM|Falkirk⟧ manager ⟦PERSON|John McGurk⟧ said his team had deserved more than a point.

Second-half ⟦G4|goals⟧ from ⟦PERSON|Ashley Wynter⟧ and ⟦PERSON|Fabio Lanza⟧ earned ⟦TEAM|Reading⟧ a ⟦SCORE|2-1⟧ victory over ⟦TEAM|Barnsley⟧, whose ⟦G5|consolation⟧ was scored by ⟦PERSON|Jordan Kemble⟧ in the ⟦MINUTE|third minute of added time⟧.

"When we ⟦G6|went behind⟧ I feared the worst," admitted ⟦TEAM|Ross County⟧ captain ⟦PERSON|Graeme Tosh⟧. "Their keeper had already made two good saves, ⟦PERSON|Billy Mair⟧ had hit a post, and it felt like one of those days. But ⟦PERSON|Aidan Lowe⟧'s ⟦G7|equaliser⟧ changed the mood."

⟦PERSON|Shaun Pickering⟧ was shown a straight red card ⟦MINUTE|20 minutes in⟧ for a lunge on ⟦PERSON|Mauro Ceccarelli⟧, leaving ⟦TEAM|Tranmere Rovers⟧ to play the remainder with 10 men. ⟦TEAM|Crewe Alexandra⟧ struggled to make the advantage count, ⟦PERSON|Ceccarelli⟧ curling narrowly past the post and ⟦PERSON|Reece Aldous⟧ heading at ⟦PERSON|Nick Postma⟧.

⟦TEAM|Manchester City⟧ took a ⟦SCORE|2-1⟧ lead into the second leg against ⟦TEAM|Benfica⟧, and they extended it after ⟦MINUTE|17 minutes⟧ when ⟦PERSON|Arne Lindholm⟧ ⟦G8|tucked in ⟦PERSON|Noah Castell⟧'s pass⟧ following a quick counter-attack.

The only ⟦G9|goal⟧ at ⟦VENUE|Valley Parade⟧ was scored by ⟦PERSON|Yannick Dupont⟧, the 19-year-old pouncing on ⟦PERSON|Carl Mather⟧'s mistake ⟦MINUTE|midway through the first half⟧. ⟦TEAM|Bradford City⟧ are now unbeaten in seven.

⟦PERSON|Max Ellery⟧ whipped in a cross which ⟦PERSON|Dion Harker⟧ met at the back post, but the ⟦TEAM|Rotherham United⟧ full-back could not keep his header down. ⟦PERSON|Harker⟧ was at fault at the other end on ⟦MINUTE|27 minutes⟧, giving the ball away to ⟦PERSON|Filip Soltys⟧, who ⟦G10|made him pay⟧ by ⟦G11|clipping it over ⟦PERSON|Joel Stannard⟧⟧.

⟦TEAM|Hearts⟧ trail ⟦TEAM|Fiorentina⟧ by two goals after the first leg and will be without ⟦PERSON|Lewis Guthrie⟧, who collected a third booking of the campaign in ⟦GPE|Florence⟧.

⟦PERSON|Robbie Cairns⟧ struck an agreement with ⟦TEAM|Motherwell⟧ on a two-year deal, the ⟦COMPETITION|Scottish Premiership⟧ club confirmed on ⟦DATE|Tuesday⟧. The striker spent ⟦DATE|last season⟧ on loan at ⟦TEAM|Raith Rovers⟧, for whom he ⟦G12|netted 11 times⟧ in 29 games.

⟦TEAM|Dundee⟧ still lead the group on goal difference, with ⟦TEAM|Peterhead⟧ a point behind and two rounds of matches to play.

⟦TEAM|Everton⟧ equalled a club record with their sixth successive away draw. They led when ⟦PERSON|Oscar Bielsen⟧ ⟦G13|swept in⟧ from ⟦PERSON|Gavin Tierney⟧'s centre, conceded possession cheaply for ⟦TEAM|Fulham⟧'s ⟦G14|leveller⟧, scored by ⟦PERSON|Andre Sithole⟧, and hit the woodwork twice late on.

Goalkeeper ⟦PERSON|Will Jessop⟧ kept out ⟦PERSON|Karl-Heinz Brenner⟧'s effort with his feet on ⟦MINUTE|33 minutes⟧, then reacted sharply to push away a deflected drive from ⟦PERSON|Omari Clarke⟧. He had no chance ⟦MINUTE|two minutes before the break⟧, though, when ⟦PERSON|Clarke⟧ ⟦G15|picked out the top corner⟧ from 25 yards.

⟦TEAM|Plymouth Argyle⟧ fell further adrift at the bottom of the ⟦COMPETITION|Championship⟧ after a ⟦SCORE|3-0⟧ loss at ⟦TEAM|Middlesbrough⟧, for whom ⟦PERSON|Ellis Wardle⟧, ⟦PERSON|Tomas Vavra⟧ and ⟦PERSON|Brendan Achebe⟧ were ⟦G16|on target⟧.

There were only ⟦MINUTE|seconds left⟧ when ⟦PERSON|Kwame Asiedu⟧ took aim from 30 yards and saw his shot deflect off ⟦PERSON|Paul Denholm⟧, loop over the goalkeeper and ⟦G17|drop under the crossbar⟧. ⟦TEAM|Swindon Town⟧ had won ⟦SCORE|3-2⟧ and their manager was halfway down the touchline.

⟦PERSON|Jay Hollings⟧ nearly put through his own net trying to cut out a cross from ⟦PERSON|Dario Simic⟧, and ⟦TEAM|Portsmouth⟧ breathed again when ⟦PERSON|Marcus Eide⟧ could not force in the rebound. At ⟦MINUTE|half-time⟧ it was still ⟦SCORE|0-0⟧.

⟦PERSON|Jason Crane⟧'s side were ⟦SCORE|2-0⟧ up inside ⟦MINUTE|20 minutes⟧. ⟦PERSON|Ciaran Devenney⟧ ⟦G18|deflected in⟧ a shot from ⟦PERSON|Luke Ashworth⟧, and ⟦PERSON|Ashworth⟧ himself ⟦G19|made it two⟧ with a free-kick that ⟦PERSON|Rob Trevena⟧ ought to have saved. "Soft ⟦G20|goals⟧," was the verdict of ⟦TEAM|Cheltenham Town⟧ boss ⟦PERSON|Wes Horton⟧.

⟦TEAM|Rangers⟧ travel to ⟦GPE|Rotterdam⟧ ⟦DATE|next Thursday⟧ needing a victory by two goals to reach the knockout rounds of the ⟦COMPETITION|Europa League⟧. ⟦PERSON|Stephen Haldane⟧ has yet to score in ⟦NORP|European⟧ competition and is likely to be replaced in attack by ⟦PERSON|Emil Dragan⟧.

⟦TEAM|Fleetwood⟧ thought they should have had a late penalty for a foul on ⟦PERSON|Brad Ellwood-Kaye⟧. ⟦PERSON|Karl Danvers⟧, who had seen a first-half header saved, was cautioned for saying so.

After ⟦PERSON|Michael Tunde⟧ was brought down by ⟦PERSON|Alex Rosewell⟧, ⟦PERSON|Jonas Ritter⟧ took the penalty and sent it down the middle. ⟦PERSON|Iker Mendoza⟧ had dived the other way: ⟦SCORE|1-1⟧, with ⟦MINUTE|70 minutes⟧ gone, and ⟦TEAM|Leicester City⟧ were ⟦G21|level⟧.

⟦PERSON|Callum Rintoul⟧ collected ⟦PERSON|Mark Beaton⟧'s pass and chipped towards the top corner, where ⟦PERSON|Alan Stobie⟧ got a hand to it. ⟦TEAM|Arbroath⟧ came no closer.

⟦TEAM|Cove Rangers⟧ defender ⟦PERSON|Stuart Begg⟧ had the ⟦G22|ball in the net⟧ on the stroke of ⟦MINUTE|half-time⟧, but the assistant's flag was up. ⟦PERSON|Fraser Allan⟧ was then denied by ⟦PERSON|Jack Mowat⟧'s outstretched leg as the visitors finished the half on top.

⟦PERSON|Toby Renshaw⟧'s 100th ⟦COMPETITION|League Two⟧ ⟦G23|goal⟧ was one of his simplest, a tap-in at the far post after ⟦PERSON|Dean Cropper⟧ had beaten his man and squared. It came in the ⟦MINUTE|11th minute⟧ and was the only time ⟦TEAM|Morecambe⟧'s defence was breached.
=====GOALS=====
{"id": "G1", "scorer": "Tariq Haddad", "minute": 6, "minute_text": "six minutes", "kind": "shot"}
{"id": "G2", "scorer": "Gabriel Nunes", "team": "Wolverhampton Wanderers", "kind": "header"}
{"id": "G3", "scorer": "Ruben Castelijns; Owen Tarrant", "team": "Bournemouth", "minute_text": "final 10 minutes", "count": 2}
{"id": "G4", "scorer": "Ashley Wynter; Fabio Lanza", "team": "Reading", "count": 2}
{"id": "G5", "scorer": "Jordan Kemble", "team": "Barnsley", "minute": 90, "added": 3, "minute_text": "third minute of added time"}
{"id": "G6"}
{"id": "G7", "scorer": "Aidan Lowe", "team": "Ross County"}
{"id": "G8", "scorer": "Arne Lindholm", "team": "Manchester City", "minute": 17, "minute_text": "17 minutes", "kind": "shot", "assist": "Noah Castell"}
{"id": "G9", "scorer": "Yannick Dupont", "team": "Bradford City", "minute_text": "midway through the first half"}
{"id": "G10", "scorer": "Filip Soltys", "minute": 27, "minute_text": "27 minutes", "kind": "shot"}
{"id": "G11", "scorer": "Filip Soltys", "minute": 27, "minute_text": "27 minutes", "kind": "shot"}
{"id": "G12", "scorer": "Robbie Cairns", "team": "Raith Rovers", "scope": "background", "count": 11}
{"id": "G13", "scorer": "Oscar Bielsen", "team": "Everton", "kind": "shot", "assist": "Gavin Tierney"}
{"id": "G14", "scorer": "Andre Sithole", "team": "Fulham"}
{"id": "G15", "scorer": "Omari Clarke", "minute": 43, "minute_text": "two minutes before the break", "kind": "shot"}
{"id": "G16", "scorer": "Ellis Wardle; Tomas Vavra; Brendan Achebe", "team": "Middlesbrough", "count": 3}
{"id": "G17", "scorer": "Kwame Asiedu", "team": "Swindon Town", "minute_text": "seconds left", "kind": "shot"}
{"id": "G18", "scorer": "Ciaran Devenney", "kind": "shot", "assist": "Luke Ashworth"}
{"id": "G19", "scorer": "Luke Ashworth", "kind": "free kick"}
{"id": "G20", "count": 2}
{"id": "G21", "scorer": "Jonas Ritter", "team": "Leicester City", "minute": 70, "minute_text": "70 minutes", "kind": "penalty", "score": "1-1"}
{"id": "G22", "scorer": "Stuart Begg", "team": "Cove Rangers", "minute_text": "half-time", "outcome": "ruled out"}
{"id": "G23", "scorer": "Toby Renshaw", "minute": 11, "minute_text": "11th minute", "kind": "shot", "assist": "Dean Cropper"}
