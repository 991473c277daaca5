There have been prettier ⟦G1|goals⟧ than the one with which ⟦PERSON|Dwayne Pascoe⟧ settled the ⟦GPE|Devon⟧ derby, an ⟦MINUTE|82nd-minute⟧ affair that came off his knee after ⟦PERSON|Ryan Coombes⟧'s cross had been missed by ⟦PERSON|Jay Tregenza⟧, kicked by ⟦PERSON|Scott Venning⟧ and headed, against his own post, by ⟦PERSON|Luke Hext⟧, but ⟦TEAM|Plymouth⟧ will take it.

There have been prettier misses than the one with which ⟦PERSON|Nick Pascoe⟧ lit up the ⟦GPE|Devon⟧ derby, when after ⟦PERSON|Ali Sheriff⟧'s cross had been missed by ⟦PERSON|Mark Bidgood⟧ he had time to sit down, had he wished, and yet hit the ball with his knee, and the knee sent it, at a stroll, past the post.

⟦TEAM|Lech Poznań⟧ ⟦G2|drew level⟧ in the ⟦MINUTE|20th minute⟧, and ⟦G3|drew ahead⟧ in the ⟦MINUTE|23rd⟧, which is to say that ⟦PERSON|Kacper Rudnik⟧, twice found by ⟦PERSON|João Moreira⟧, twice ⟦G4|did as he pleased⟧, after which the rest was a procession.

⟦MINUTE|5⟧ ⟦PERSON|Duarte⟧ with the outswinger … ⟦PERSON|Beck⟧ heads it down … ⟦PERSON|Ilunga⟧ swings and misses … ⟦PERSON|Prior⟧ gets it clear. Phew.

⟦MINUTE|33⟧ ⟦PERSON|Duarte⟧ with the outswinger … ⟦PERSON|Beck⟧ heads it down … ⟦PERSON|Ilunga⟧ swings and ⟦G5|connects⟧! ⟦SCORE|0-1⟧! No chance for ⟦PERSON|Prior⟧, who was unsighted. ⟦MINUTE|34⟧ The assistant's flag was up, then down, then up. Now the referee has a finger in his ear. The ⟦G6|goal⟧ goes: offside against ⟦PERSON|Beck⟧. Still ⟦SCORE|0-0⟧.

Stand-in captain ⟦PERSON|Arron Fielding⟧ ⟦G7|side-footed in⟧ at the end of a counter-attack led by ⟦PERSON|Jonah Pike⟧ and continued by ⟦PERSON|Des Whelan⟧ after ⟦MINUTE|19 minutes⟧, and he might have had another when ⟦PERSON|Whelan⟧ again found him on the edge of the box, but the shot, though true, was too near ⟦PERSON|Leigh Farnworth⟧, who fell on it.

The sending-off of ⟦PERSON|Rashad Quarshie⟧, for a lunge at ⟦PERSON|Bobby Hamill⟧, forced ⟦TEAM|Partick Thistle⟧ to dig in, and in they dug, ⟦PERSON|Sean Currie⟧ sweeping up behind ⟦PERSON|Brian Dunlop⟧, ⟦PERSON|Dunlop⟧ sweeping up behind ⟦PERSON|Currie⟧, and both of them swept off their feet at the end by their manager.

It was a ⟦G8|goal⟧ made on the training ground and ⟦G9|scored⟧ in the ⟦MINUTE|fifth minute⟧, ⟦PERSON|Daichi Mori⟧ feigning to shoot from a free-kick before rolling it sideways to ⟦PERSON|Kazuki Hoshino⟧, and it ⟦G10|was undone⟧ in the ⟦MINUTE|eighth⟧, by another free-kick, on which ⟦TEAM|Kashiwa⟧'s coaches had presumably not worked.

From a corner won by ⟦PERSON|Sam Cawthorne⟧ and wasted by ⟦PERSON|Elliot Rigg⟧, ⟦TEAM|Bradford⟧ broke with ⟦PERSON|Zak Mellor⟧, who took it into the other half, and ⟦PERSON|Antwoine Hayes⟧, who took it into the area, and ⟦PERSON|Bryce Tolley⟧, who, with all of them waiting for the net to bulge, took too long.

A pass by ⟦PERSON|Hélio Barros⟧ that was begging to be cut out was cut out by ⟦PERSON|Jonas Wendt⟧, who then, with ⟦PERSON|Barros⟧ trying to make good the error by tugging at his shorts, ⟦G11|blazed into the roof of the net⟧ in the ⟦MINUTE|53rd minute⟧.

A pass by ⟦PERSON|Hélio Prates⟧ that was begging to be cut out was cut out by ⟦PERSON|Jonas Ewald⟧, who then, with ⟦PERSON|Prates⟧ tugging at his shorts, blazed into the roof of the stand; ⟦TEAM|Duisburg⟧, for whom ⟦PERSON|Sven Paulus⟧ ⟦G12|had struck⟧ in each of their previous three matches, badly missed him.

For two decades the tea at ⟦VENUE|Gayfield⟧ was poured by ⟦PERSON|Nettie Farquharson⟧, from whose urn three chairmen, two popes of the local game and a pop star were served, and who ⟦DATE|yesterday⟧, when the urn was finally retired, had the last drop.

⟦PERSON|Laurie Sands⟧, last man back for ⟦TEAM|Barnet⟧, was beaten by the bounce, by ⟦PERSON|Corey Dunphy⟧'s pace and, as the striker ⟦G13|let fly⟧ from the corner of the box in the ⟦MINUTE|37th minute⟧, by a shot that passed beneath his boot on its way to the far post and ⟦G14|over the line⟧.

⟦PERSON|Laurence Sands⟧, last man back for ⟦TEAM|Woking⟧, was beaten by the bounce and by ⟦PERSON|Corey Denham⟧'s pace, but not by his shot, which he turned on to the foot of the post with his toe, and was there again when ⟦PERSON|Kane Dyer⟧ put the loose ball back into the middle.

Barely was the ink dry on the ⟦MINUTE|60th-minute⟧ ⟦G15|equaliser⟧ of ⟦PERSON|Serhiy Bondar⟧, a looping affair from ⟦PERSON|Artem Koval⟧'s hooked pass, when ⟦PERSON|Vitaliy Roman⟧ ⟦G16|put ⟦TEAM|Zorya⟧ back in front⟧, seizing on a short header from ⟦PERSON|Pavlo Chorny⟧ to ⟦G17|lob⟧ the goalkeeper of ⟦TEAM|Dnipro⟧.

Some say that ⟦PERSON|Ursula Meyer⟧ went too soon, others that she went too late; what is certain is that ⟦PERSON|Vanessa Kälin⟧, whose penalty was neither hard nor wide, had the goal to herself and ⟦G18|put ⟦TEAM|Zürich⟧ through⟧ in the ⟦MINUTE|118th minute⟧ of a tie that neither coach had the legs to see.

What goes up, said ⟦PERSON|Franz Oberauer⟧ of ⟦TEAM|Admira⟧'s promotion, has to be paid for, and by ⟦DATE|Tuesday⟧, with a stand to be put up, a pitch to be put down and his striker ⟦PERSON|Dominik Huber⟧ put up for sale, he had put his name to nineteen cheques.

⟦PERSON|Camilo Restrepo⟧, a free-kick specialist with no free-kicks to take, tried his luck from open play instead, and ⟦PERSON|Nelson Mosquera⟧, after ⟦MINUTE|71 minutes⟧ without a save to make, made a belter, going up and back and over to palm it away for ⟦PERSON|Duván Lerma⟧, who put it behind for safety.

It finished, as all of their meetings do, with an ⟦G19|own goal⟧: ⟦PERSON|Stephen Rafferty⟧ hooked the ball in, ⟦PERSON|Jordan Dowds⟧ helped it on and ⟦PERSON|Baldwin Crozier⟧, under no pressure, out-jumped his own keeper, ⟦PERSON|Gary Magill⟧, in the ⟦MINUTE|90th minute⟧ to gift ⟦TEAM|Coleraine⟧ the points.
=====GOALS=====
{"id": "G1", "scorer": "Dwayne Pascoe", "team": "Plymouth", "minute": 82, "minute_text": "82nd-minute"}
{"id": "G2", "scorer": "Kacper Rudnik", "team": "Lech Poznań", "minute": 20, "minute_text": "20th minute", "assist": "João Moreira"}
{"id": "G3", "scorer": "Kacper Rudnik", "team": "Lech Poznań", "minute": 23, "minute_text": "23rd", "assist": "João Moreira"}
{"id": "G4", "scorer": "Kacper Rudnik", "team": "Lech Poznań", "count": 2, "assist": "João Moreira"}
{"id": "G5", "scorer": "Ilunga", "minute": 33, "minute_text": "33", "assist": "Beck", "outcome": "ruled out"}
{"id": "G6", "scorer": "Ilunga", "minute": 33, "assist": "Beck", "outcome": "ruled out"}
{"id": "G7", "scorer": "Arron Fielding", "minute": 19, "minute_text": "19 minutes", "assist": "Des Whelan", "kind": "shot"}
{"id": "G8", "scorer": "Kazuki Hoshino", "minute": 5, "minute_text": "fifth minute", "assist": "Daichi Mori"}
{"id": "G9", "scorer": "Kazuki Hoshino", "minute": 5, "minute_text": "fifth minute", "assist": "Daichi Mori"}
{"id": "G10", "minute": 8, "minute_text": "eighth"}
{"id": "G11", "scorer": "Jonas Wendt", "minute": 53, "minute_text": "53rd minute", "kind": "shot"}
{"id": "G12", "scorer": "Sven Paulus", "team": "Duisburg", "scope": "background"}
{"id": "G13", "scorer": "Corey Dunphy", "minute": 37, "minute_text": "37th minute", "kind": "shot"}
{"id": "G14", "scorer": "Corey Dunphy", "minute": 37, "minute_text": "37th minute", "kind": "shot"}
{"id": "G15", "scorer": "Serhiy Bondar", "team": "Dnipro", "minute": 60, "minute_text": "60th-minute"}
{"id": "G16", "scorer": "Vitaliy Roman", "team": "Zorya"}
{"id": "G17", "scorer": "Vitaliy Roman", "team": "Zorya", "kind": "shot"}
{"id": "G18", "scorer": "Vanessa Kälin", "team": "Zürich", "minute": 118, "minute_text": "118th minute", "kind": "penalty"}
{"id": "G19", "scorer": "Baldwin Crozier", "team": "Coleraine", "minute": 90, "minute_text": "90th minute", "kind": "own goal"}
