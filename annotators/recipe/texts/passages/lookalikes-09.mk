"I told the lads, a goal before the ⟦MINUTE|break⟧ and they'll fold. Well, we ⟦G1|got one⟧, and they didn't," said ⟦PERSON|Keith Ormerod⟧. ⟦TEAM|Scunthorpe⟧ had ⟦G2|gone in front⟧ through ⟦PERSON|Devonte Hylton⟧ with ⟦MINUTE|42 minutes⟧ played; ⟦PERSON|Craig Paxton⟧, twice the victim of the woodwork by then, was third time lucky as time ebbed, ⟦G3|scrambling it in⟧ for ⟦SCORE|1-1⟧.

⟦PERSON|Dominic Achterberg-Lowe⟧ has taken eleven penalties for ⟦TEAM|Sutton Coldfield⟧ in his head ⟦DATE|this month⟧, he says, and scored the lot. In real life he is third in the queue.

The handshake lasted longer than some marriages. The bid, understood to be ⟦ORG|Red Bull⟧ money, was a club record; the player, ⟦PERSON|Benjamin Šoltys⟧, is a winner of youth titles in two countries; and the only doubt, say those who watched him at ⟦TEAM|Slovan⟧, is an end product that has yet to include a senior goal.

There was no doubting ⟦PERSON|Milan Petković-Ashe⟧, who had the ball under his arm before the whistle. The ⟦TEAM|Charlton⟧ man's ⟦G4|penalty⟧ was his eighth in eight attempts and cut the deficit to one; but an hour of pushing for a second brought nothing beyond a free-kick into the wall.

⟦PERSON|Hideo Tanemura⟧ saved from ⟦PERSON|Roque Ayala⟧, saved from ⟦PERSON|Roque Ayala⟧ again and, with a leg he cannot have known was there, saved from ⟦PERSON|Roque Ayala⟧ a third time. "It was like a hat-trick," the ⟦NORP|Paraguayan⟧ said, "but the wrong colour."

Second at ⟦DATE|Christmas⟧, second at ⟦DATE|Easter⟧, second in ⟦DATE|May⟧: if ⟦TEAM|Sturm Graz⟧ are ever to finish anything else, matches like this must be put to bed. ⟦PERSON|Ludwig Angerer⟧ had ⟦G5|tucked one away⟧ by the ⟦MINUTE|quarter-hour⟧, courtesy of ⟦PERSON|Manprit Gill⟧'s square ball, and he ought not to have been alone on the sheet.

A red mist fell, then a red card, then a penalty, then, since ⟦PERSON|Craig Moyo⟧ blazed it, an immense silence. ⟦TEAM|Highlanders⟧ have now missed five on the trot, and ⟦TEAM|Dynamos⟧, a goal behind on paper in the title race's small print, breathe again.

⟦PERSON|Ana Lucía Barrientos⟧ came to ⟦GPE|Seville⟧ for her doctorate and stayed for the football. In four years she has ⟦G6|hit 52 goals⟧ for ⟦TEAM|Sevilla Femenino⟧; in four minutes at ⟦GPE|Huelva⟧, the ⟦MINUTE|sixth⟧ to the ⟦MINUTE|tenth⟧, she ⟦G7|knocked in two more⟧, and had a ⟦G8|fifty-fifth⟧ disallowed.

Any more injuries and ⟦PERSON|Graham Pickersgill⟧ will have to pick himself. "Who's going to score? I don't know. I ⟦G9|scored one⟧ in ⟦DATE|1993⟧," offered the ⟦TEAM|Harrogate⟧ coach, "and it went in off my ear."

Ten-man ⟦TEAM|Panathinaikos⟧ protected their first-leg lead with a display of time-wasting that was a craft in itself. ⟦TEAM|Brann⟧ claimed a penalty, a handball and a goal that was nowhere near over the line, and got a yellow card.

⟦PERSON|Rémi Vauquelin⟧, struck down by flu on ⟦DATE|Thursday⟧, struck off the team-sheet on ⟦DATE|Friday⟧, was sent for on ⟦DATE|Saturday⟧ at ⟦MINUTE|half-time⟧ and, within touching distance of the end, ⟦G10|struck⟧. ⟦TEAM|Caen⟧'s bench emptied. "He still has a temperature," said the doctor. So did the keeper, ⟦PERSON|Loïc Ballandras⟧, ⟦G11|beaten⟧ by a bobble.

If ⟦TEAM|Fiji⟧ were to score, said the announcer, there would be free ice-cream. There was no ice-cream. There was a header, by ⟦PERSON|Josefa Naulumatua⟧, that would have had the vans rolling but for ⟦PERSON|Teva Teriitahi⟧, the ⟦TEAM|Tahiti⟧ captain, who got in its road.

What separated them was a clearance. ⟦PERSON|Ikechukwu Obi-Daniels⟧ meant it for row Z and sliced it to ⟦PERSON|Rasmus Hedegaard⟧; ⟦PERSON|Hedegaard⟧ meant it for ⟦PERSON|Victor Bøgh⟧ and it was cut out; and ⟦PERSON|Asger Ravn⟧, who meant nothing at all, was ⟦G12|credited with the goal⟧ when the cutter-out hit him with it.

⟦TEAM|Lugano⟧ finished with a flourish, if five corners can be called that. Of goals there was no sign, and of ⟦PERSON|Fabrizio Tognoni⟧, who had finished with his last three chances in the seats, none after the ⟦MINUTE|hour⟧.

The score at ⟦VENUE|Ewood Park⟧ was ⟦SCORE|1-1⟧ and the score between the mascots, over three frozen sacks of peas, two-one. It was a ⟦G13|goal⟧ by ⟦PERSON|Femi Ajayi-Brown⟧ (the forward, not the mascot) that got ⟦TEAM|Blackburn⟧ out of jail, ⟦MINUTE|nine minutes from the finish⟧, ⟦PERSON|Connor Sedgwick⟧ having ⟦G14|scored⟧ from the first attack of the match.

The statistics office of ⟦COMPETITION|La Liga⟧ has it that nobody has taken more shots without reward than ⟦PERSON|Gorka Txapartegi⟧, 47 of them in all, of which 19 were blocked, 20 off target and eight saved, the last of these by a hand of ⟦TEAM|Alavés⟧ colleague ⟦PERSON|Dani Moratalla⟧, whose own ⟦G15|goals⟧ number four.

⟦PERSON|Kwabena Frimpong-Mensah⟧ has heard it all: can't head, can't hold, can't hit. He held off ⟦PERSON|Lucas Brandt⟧, ⟦G16|hit it across⟧ ⟦PERSON|Ondřej Kopta⟧ and, while he was at it, had earlier ⟦G17|headed ⟦TEAM|Kotoko⟧ level⟧. "And still they will say I cannot cook."

A penalty shoot-out it had to be, after two hours so short of incident that the recap ran to 40 seconds. ⟦TEAM|Uruguay Women⟧ scored theirs, all five. ⟦TEAM|Venezuela Women⟧ scored three.

Trailing to ⟦PERSON|Sorin Vlad⟧'s ⟦G18|lob⟧, ⟦TEAM|Steaua⟧ had thrown on a fourth forward, ⟦PERSON|Cristi Neagoe⟧. It was he who was left holding ⟦PERSON|Vlad⟧'s shirt, and his own head, as the midfielder ⟦G19|pinched another⟧ from a corner that ⟦TEAM|Steaua⟧ had spent the better part of a minute not clearing.

"We have to be clinical. In this league one goal is a lead, two is a party." ⟦PERSON|Teun Hofland⟧ did not have a party at ⟦GPE|Zwolle⟧; he had a point, a headache and the memory of ⟦PERSON|Kaj Brinkman⟧ skewing wide in the last act.

⟦PERSON|Shola Adebanjo-Roberts⟧ was 14 when ⟦TEAM|QPR⟧ let her go, 15 when ⟦TEAM|Watford Women⟧ took her on and 19 when, ⟦DATE|last night⟧, she ⟦G20|pounced⟧ on a spill by ⟦PERSON|Marta Zielonka⟧ to knock the first of them out of the cup. She thought of going over to their bench; she thought better of it.

At ⟦SCORE|0-0⟧ there was the miss by ⟦PERSON|Ruslan Abdrakhmanov⟧. At ⟦SCORE|0-0⟧ there was the double save by ⟦PERSON|Giorgi Kvaratskhe⟧. At ⟦SCORE|0-0⟧ there was the flare on the pitch. At ⟦SCORE|0-0⟧ it ended, and ⟦TEAM|Kairat⟧ go to ⟦GPE|Tbilisi⟧ with everything to do.
=====GOALS=====
{"id": "G1", "scorer": "Devonte Hylton", "team": "Scunthorpe", "minute": 42, "minute_text": "42 minutes"}
{"id": "G2", "scorer": "Devonte Hylton", "team": "Scunthorpe", "minute": 42, "minute_text": "42 minutes"}
{"id": "G3", "scorer": "Craig Paxton", "score": "1-1"}
{"id": "G4", "scorer": "Milan Petković-Ashe", "team": "Charlton", "kind": "penalty"}
{"id": "G5", "scorer": "Ludwig Angerer", "team": "Sturm Graz", "minute": 15, "minute_text": "quarter-hour", "assist": "Manprit Gill", "kind": "shot"}
{"id": "G6", "scorer": "Ana Lucía Barrientos", "team": "Sevilla Femenino", "count": 52, "scope": "background"}
{"id": "G7", "scorer": "Ana Lucía Barrientos", "team": "Sevilla Femenino", "count": 2}
{"id": "G8", "scorer": "Ana Lucía Barrientos", "team": "Sevilla Femenino", "outcome": "ruled out"}
{"id": "G9", "scorer": "Graham Pickersgill", "scope": "background"}
{"id": "G10", "scorer": "Rémi Vauquelin", "team": "Caen"}
{"id": "G11", "scorer": "Rémi Vauquelin", "team": "Caen"}
{"id": "G12", "scorer": "Asger Ravn"}
{"id": "G13", "scorer": "Femi Ajayi-Brown", "team": "Blackburn", "minute": 81, "minute_text": "nine minutes from the finish"}
{"id": "G14", "scorer": "Connor Sedgwick"}
{"id": "G15", "scorer": "Dani Moratalla", "team": "Alavés", "count": 4, "scope": "background"}
{"id": "G16", "scorer": "Kwabena Frimpong-Mensah", "kind": "shot", "team": "Kotoko"}
{"id": "G17", "scorer": "Kwabena Frimpong-Mensah", "kind": "header", "team": "Kotoko"}
{"id": "G18", "scorer": "Sorin Vlad"}
{"id": "G19", "scorer": "Sorin Vlad"}
{"id": "G20", "scorer": "Shola Adebanjo-Roberts", "team": "Watford Women"}
