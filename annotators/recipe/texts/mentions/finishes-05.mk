⟦PERSON|Kasimir Berg⟧, off the bench and on to the scoresheet inside ninety seconds, ⟦G1|applied the last touch⟧ to a move of nineteen passes that had begun with ⟦PERSON|Lauri Saari⟧, had passed twice through ⟦PERSON|Onni Mäkelä⟧ and had been thought, by everyone except the three of them, to be leading nowhere, in the ⟦MINUTE|76th minute⟧.

⟦PERSON|Kees Hofland⟧, off the bench and very nearly on to the scoresheet, applied the last touch to a move of nineteen passes; the touch, alas for ⟦TEAM|Heracles⟧, was with a stud, and the ball, barely disturbed, went on to ⟦PERSON|Ties Bakker⟧ on the far touchline, who crossed it, for want of anything better, to the goalkeeper.

⟦TEAM|Al Ahly⟧, ⟦G2|ahead⟧ through ⟦PERSON|Karim Zaghloul⟧ before ⟦PERSON|Ziad Mansour⟧ had touched the ball, were pegged back by ⟦PERSON|Prince Quaye⟧, who outmuscled ⟦PERSON|Omar Fathi⟧ and outfoxed ⟦PERSON|Mansour⟧, and then, with the clock against them, were let off by the same ⟦PERSON|Quaye⟧, who in trying to outfox him again outfoxed himself.

So long did ⟦PERSON|Brad Corless⟧ wait before taking his penalty in the ⟦MINUTE|62nd minute⟧, so very short was his run and so gentle the stroke, that ⟦PERSON|Erik Lagerbäck⟧ had gone, come back and sat down on the ball.

So long did ⟦PERSON|Willem Kok⟧ wait before taking his ⟦MINUTE|39th-minute⟧ ⟦G3|penalty⟧, and so gentle was the stroke, that ⟦PERSON|Ralf Osterhaus⟧ had gone one way and come back and was still too late: ⟦SCORE|1-1⟧, and one in the eye for those at ⟦TEAM|Sparta⟧ who wanted somebody else on them.

"Watch it, watch it, watch it," the commentator told nobody in particular, as ⟦PERSON|Ignacio Burgos⟧ wriggled inside ⟦PERSON|Óscar Llorente⟧, beat ⟦PERSON|Gonzalo Piñeiro⟧ on the blind side and ⟦G4|stuck it⟧ in the far corner in the ⟦MINUTE|28th minute⟧, and then, as if to say that he had: "Well, well."

The first stone of the new academy was laid by ⟦PERSON|Ghislaine Aubert⟧, mayor of ⟦GPE|Metz⟧, with a trowel of silver and the help of a mason, after which her deputy, in a suit the colour of cement, swept up what had been spilled.

On a bobbling pitch, in a swirling wind, with a ball that one of the managers likened to a balloon and the other to a bomb, ⟦PERSON|Terry Haslam⟧ somehow ⟦G5|guided⟧ ⟦PERSON|Vince Calder⟧'s centre between ⟦PERSON|Lloyd Amis⟧ and his left-hand post for the only ⟦G6|goal⟧ after ⟦MINUTE|70 minutes⟧.

On a bobbling pitch, in a swirling wind, ⟦PERSON|Mick Sharrock⟧ did well to get to ⟦PERSON|Karl Buckle⟧'s centre at all, and to guide it as far as the post, where it was met by ⟦PERSON|Dougie Tait⟧ and, with the aid of the wind, returned to ⟦PERSON|Buckle⟧.

⟦MINUTE|8⟧: Corner, ⟦PERSON|Lindqvist⟧. Headed out by ⟦PERSON|Okoro⟧. Back in by ⟦PERSON|Lindqvist⟧. Headed out by ⟦PERSON|Okoro⟧. Somebody give ⟦PERSON|Okoro⟧ a medal.

⟦MINUTE|9⟧: Third time lucky! ⟦PERSON|Lindqvist⟧ goes short, gets it back, digs it out to the far stick and ⟦PERSON|Van Damme⟧, with ⟦PERSON|Okoro⟧ nowhere, ⟦G7|heads down and in⟧. Cheap, says the home bench.

Given the ball by ⟦PERSON|Fousseni Bah⟧, given room by ⟦PERSON|Alan Birkett⟧ and given, by the referee, the benefit of an elbow, ⟦PERSON|Daryl Wint⟧ ⟦G8|gave ⟦TEAM|Walsall⟧ their lead back⟧ with ⟦MINUTE|79 minutes⟧ gone, and was then, for what he gave the home fans, given a yellow card.

⟦PERSON|Svetlana Orlova⟧ denied ⟦PERSON|Kim Vantongeren⟧ with a foot and ⟦PERSON|Tess Mertens⟧ with a fist, and there was something almost cruel about the way in which ⟦PERSON|Lotte Baeck⟧, sixth in line for that corner, ⟦G9|squeezed through⟧ her knees, in the ⟦MINUTE|second minute of added time⟧, a shot that she had apologised for in advance.

It needed ⟦PERSON|Alejo Ferreyra⟧, who has never been known to hurry, to tell ⟦TEAM|Lanús⟧ that there was no hurry: he took a touch where others had swung a boot, took another, drew ⟦PERSON|Facundo Ledo⟧ and ⟦PERSON|Nahuel Ibáñez⟧ towards him like moths, and lost it.

⟦TEAM|Fleetwood⟧ came to spoil and spoiled; ⟦TEAM|Lincoln⟧ came to play and did not; and when, in the ⟦MINUTE|69th minute⟧, ⟦PERSON|Danny Priestnall⟧ did meet something cleanly, a cross from ⟦PERSON|Jonah Eze⟧ that had been half-cleared by ⟦PERSON|Will Garvey⟧, it went as straight as a die into the only pair of gloves on the premises.

The blow, when it came, came from ⟦PERSON|Mladen Ristić⟧, a centre-half at large in the wrong penalty area, to whom the ball ran after ⟦PERSON|Dušan Pavić⟧ had fluffed and ⟦PERSON|Luka Vesić⟧ had flapped, and who ⟦G10|walloped it⟧ past the lot of them with ⟦MINUTE|87 minutes⟧ played.

⟦PERSON|Hassan Naciri⟧, a winger with a spring in his heel, got in behind ⟦PERSON|Lorenz Graf⟧, whose attention was elsewhere, and fired across a box in which there were, at the last count, three ⟦TEAM|Basel⟧ players on their way in and none of them there.

⟦PERSON|Hadley Crane⟧, the youngest referee in ⟦COMPETITION|League Two⟧, whistled 36 times, and for the 37th, at which ⟦PERSON|Tosin Bello⟧ had ⟦G11|planted a header beyond⟧ ⟦PERSON|Corey Dunne⟧ to send the ⟦TEAM|Harrogate⟧ fans tumbling down the terrace, he pointed to a push that no one else had seen.

If ⟦PERSON|Emiliano Prats⟧ is remembered for anything at ⟦TEAM|Tenerife⟧, it will be for this: a slip by ⟦PERSON|Jonathan Viera-Gil⟧, a gallop of sixty metres, a look across at ⟦PERSON|Aridane Sosa⟧ to fool ⟦PERSON|Mario Llanos⟧ and then, with the outside of the foot, the ⟦G12|goal⟧, in the ⟦MINUTE|90th minute⟧, that took the roof off the ⟦VENUE|Heliodoro⟧.

Twice a day, before training and after, the kit man of ⟦TEAM|Vålerenga⟧, who is 71, blows up forty footballs with a hand pump, puts them away in a net with forty knots and, according to the captain, then lets down one of them, so as to keep everyone honest.
=====GOALS=====
{"id": "G1", "scorer": "Kasimir Berg", "minute": 76, "minute_text": "76th minute"}
{"id": "G2", "scorer": "Karim Zaghloul", "team": "Al Ahly"}
{"id": "G3", "scorer": "Willem Kok", "team": "Sparta", "minute": 39, "minute_text": "39th-minute", "kind": "penalty", "score": "1-1"}
{"id": "G4", "scorer": "Ignacio Burgos", "minute": 28, "minute_text": "28th minute"}
{"id": "G5", "scorer": "Terry Haslam", "minute": 70, "minute_text": "70 minutes", "assist": "Vince Calder"}
{"id": "G6", "scorer": "Terry Haslam", "minute": 70, "minute_text": "70 minutes", "assist": "Vince Calder"}
{"id": "G7", "scorer": "Van Damme", "minute": 9, "minute_text": "9", "assist": "Lindqvist", "kind": "header"}
{"id": "G8", "scorer": "Daryl Wint", "team": "Walsall", "minute": 79, "minute_text": "79 minutes", "assist": "Fousseni Bah"}
{"id": "G9", "scorer": "Lotte Baeck", "minute": 90, "added": 2, "minute_text": "second minute of added time"}
{"id": "G10", "scorer": "Mladen Ristić", "minute": 87, "minute_text": "87 minutes"}
{"id": "G11", "scorer": "Tosin Bello", "team": "Harrogate", "kind": "header", "outcome": "ruled out"}
{"id": "G12", "scorer": "Emiliano Prats", "minute": 90, "minute_text": "90th minute"}
