When ⟦PERSON|Loris Benetti⟧ miscontrolled and ⟦PERSON|Kofi Annor⟧ pounced and ⟦PERSON|Pietro Lodi⟧, appealing for something, stood still, ⟦PERSON|Annor⟧ was left with the run of half a pitch and ⟦PERSON|Edoardo Sala⟧ for company, and it was a measure of his form that he ⟦G1|buried it⟧ without lifting his head; ⟦MINUTE|48 minutes⟧, and ⟦TEAM|Spezia⟧ were staring at ⟦COMPETITION|Serie C⟧.

When ⟦PERSON|Alvaro Rincón⟧ miscontrolled and ⟦PERSON|Sergi Pla⟧ pounced and ⟦PERSON|Toni Vallejo⟧, appealing for something, stood still, ⟦PERSON|Pla⟧ was left with half a pitch to run and all of it, it seemed, on his mind, for by the time he had reached the box he had been caught by ⟦PERSON|Vallejo⟧, by ⟦PERSON|Rincón⟧ and by his own second thoughts.

⟦PERSON|Sean Maguire-Boyd⟧, whose only previous contribution was a booking, stole round the back of ⟦PERSON|Niall Crossan⟧ to ⟦G2|help himself to⟧ a ⟦MINUTE|41st-minute⟧ goal for ⟦TEAM|Shelbourne⟧, after which ⟦PERSON|Jack Feehily⟧, whose previous contributions had been many and good, got a booking too.

Up stepped ⟦PERSON|Zdeněk Holub⟧ with the free-kick, up went the wall, under it went the ball and down, in stages, went ⟦PERSON|Patrik Šimek⟧, who ⟦G3|was beaten⟧ for the first time in seven hours.

Up stepped ⟦PERSON|Zdravko Hristov⟧ with the free-kick, up went the wall, under it went the ball and down, in one fluid movement, went ⟦PERSON|Ivaylo Stankov⟧, who gathered it, got up, and had the thing on its way to ⟦PERSON|Nasko Iliev⟧ on the left before the wall had turned around.

All of ⟦GPE|Guimarães⟧, it seemed, had come to see off ⟦PERSON|Zé Carlos⟧, who gave them eleven years, two cups and, from the steps of the town hall, three verses of a song which brought the police horses to a standstill.

For twenty minutes ⟦TEAM|St Mirren⟧ did everything but, ⟦PERSON|Greg Whyte⟧ heading against ⟦PERSON|Lee Cochrane⟧, ⟦PERSON|Lee Cochrane⟧ kicking against the bar and ⟦PERSON|Robbie Tennant⟧, with the bar still quivering, sending the loose ball back whence it had come, only higher.

For twenty minutes ⟦TEAM|St Johnstone⟧ did everything but, and then, in the ⟦MINUTE|21st⟧, with ⟦PERSON|Gary Sneddon⟧ down and the away bench demanding a stoppage, did that too: ⟦PERSON|Ewan Lockhart⟧ played to the whistle, ⟦PERSON|Max Adair⟧ played a pass through the middle, and ⟦PERSON|Cole Inglis⟧ ⟦G4|curled it round⟧ a goalkeeper whose arm was in the air.

"It crosses the line, doesn't it?" asked ⟦PERSON|Manuel Sarabia⟧, whose ⟦MINUTE|55th-minute⟧ shot, deflected by ⟦PERSON|Unai Goñi⟧ on to the bar and down, was waved away by a referee well placed and by three replays that were not.

⟦MINUTE|45+1⟧ A ⟦G5|goal⟧ out of nothing! ⟦PERSON|Bradshaw⟧ hoists it, ⟦PERSON|Medina⟧ nods on, ⟦PERSON|Yates⟧ brings it down, turns and ⟦G6|rams it home⟧. ⟦SCORE|1-1⟧ at the ⟦MINUTE|break⟧, surely.

⟦MINUTE|52⟧ A goal out of nothing, nearly. ⟦PERSON|Bradshaw⟧ hoists it, ⟦PERSON|Medina⟧ nods on, ⟦PERSON|Yates⟧ brings it down, turns and rams it straight at the keeper, who says thank you very much.

Having laid on the ⟦G7|first⟧ for ⟦PERSON|Arnar Helgason⟧ and missed the second himself, ⟦PERSON|Gylfi Thorsteinsson⟧, a schoolteacher until ⟦DATE|last spring⟧, thought that he ought to lay on another, and did, from the left and with his weaker foot, ⟦PERSON|Kári Jónasson⟧ ⟦G8|gobbling it up⟧ for ⟦SCORE|2-0⟧.

⟦TEAM|Toronto FC⟧, starting brightly, ending darkly and in between producing the sort of fare that sends people to the hot-dog stand, were relieved of the points by ⟦PERSON|Efraín Cota⟧, from whose boot, in the ⟦MINUTE|84th minute⟧, came the ⟦G9|goal⟧ that the game had neither asked for nor deserved.

⟦PERSON|Erling Sundby⟧, on as a left-back, moved to the right, moved up front when ⟦PERSON|Ola Myhre⟧ went off and ended the match in goal, in a shirt three sizes too small, where he had nothing to do except pick the ball out of the net after ⟦PERSON|Henrik Vold⟧, with ⟦MINUTE|97 minutes⟧ on the clock, ⟦G10|had found it⟧ from 40 yards.

The penalty that wasn't, for ⟦PERSON|Brice Ndiaye⟧, and the penalty that was, for ⟦PERSON|Jules Caron⟧, were thirty seconds and one hundred yards apart, but only the latter counted, ⟦PERSON|Caron⟧ himself ⟦G11|doing the honours⟧ to leave ⟦TEAM|Lorient⟧ a point from safety.

There will be no more shaves as close as the one that ⟦PERSON|Andre Tafari⟧ had on ⟦DATE|Tuesday⟧, when his header from ⟦PERSON|Sid Lovett⟧'s corner took some paint off the post, and none, he hopes, like the one that he had on ⟦DATE|Wednesday⟧, in a barber's in ⟦GPE|Lewisham⟧, which took some skin.

With the sun in his eyes, ⟦PERSON|Arturo Gamboa⟧ did not see ⟦PERSON|Wilmer Cano⟧'s long ball, did not see the bounce that took it away from ⟦PERSON|Fredy Osorio⟧ and did not see the net, either, but he heard it: ⟦G12|one-nil⟧ to ⟦TEAM|Junior⟧, and a roar to lift the roof, if there had been a roof.

⟦PERSON|Nils Ackermann⟧, played on by a sleeping ⟦PERSON|Torben Kruse⟧, checked, looked for ⟦PERSON|Finn Petersen⟧, did not find him, checked again and, just as ⟦VENUE|Millerntor⟧ drew breath, was relieved of the ball by a sliding ⟦PERSON|Kruse⟧, now very much awake.

⟦PERSON|Mia Halvorsen⟧, whose 30th birthday it was, unwrapped her present in the ⟦MINUTE|30th minute⟧, tearing past ⟦PERSON|Juliette Caillet⟧ and tearing up to ⟦PERSON|Wendy Osei⟧, before ⟦G13|planting the ball⟧ in the corner with a bow on it.

They had to settle for less, the directors, than they had wanted for the land behind the ⟦VENUE|Abbey Stadium⟧, having led the other side to believe that there was a rival bidder, and having then, over coffee, let slip that there was not.
=====GOALS=====
{"id": "G1", "scorer": "Kofi Annor", "minute": 48, "minute_text": "48 minutes"}
{"id": "G2", "scorer": "Sean Maguire-Boyd", "team": "Shelbourne", "minute": 41, "minute_text": "41st-minute"}
{"id": "G3", "scorer": "Zdeněk Holub", "kind": "free kick"}
{"id": "G4", "scorer": "Cole Inglis", "team": "St Johnstone", "minute": 21, "minute_text": "21st", "assist": "Max Adair", "kind": "shot"}
{"id": "G5", "scorer": "Yates", "minute": 45, "added": 1, "minute_text": "45+1", "assist": "Medina", "score": "1-1"}
{"id": "G6", "scorer": "Yates", "minute": 45, "added": 1, "minute_text": "45+1", "assist": "Medina", "score": "1-1"}
{"id": "G7", "scorer": "Arnar Helgason", "assist": "Gylfi Thorsteinsson"}
{"id": "G8", "scorer": "Kári Jónasson", "assist": "Gylfi Thorsteinsson", "score": "2-0"}
{"id": "G9", "scorer": "Efraín Cota", "minute": 84, "minute_text": "84th minute"}
{"id": "G10", "scorer": "Henrik Vold", "minute": 97, "minute_text": "97 minutes"}
{"id": "G11", "scorer": "Jules Caron", "team": "Lorient", "kind": "penalty"}
{"id": "G12", "scorer": "Arturo Gamboa", "team": "Junior", "assist": "Wilmer Cano", "score": "1-0"}
{"id": "G13", "scorer": "Mia Halvorsen", "minute": 30, "minute_text": "30th minute"}
