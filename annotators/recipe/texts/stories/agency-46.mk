⟦TEAM|Spurs⟧ ease to ⟦VENUE|Turf Moor⟧ win with quickfire ⟦G1|goals⟧
⟦TEAM|Tottenham⟧ did their work early at ⟦VENUE|Turf Moor⟧, ⟦G2|goals⟧ from ⟦PERSON|Jacob Wyatt⟧ and ⟦PERSON|Malik Conteh⟧ laying the ground for a comfortable ⟦SCORE|3-1⟧ defeat of ⟦TEAM|Burnley⟧ in which ⟦PERSON|Ante Kovač⟧'s ⟦G3|effort⟧, late on, was answered by ⟦PERSON|George Lamb⟧'s ⟦G4|consolation⟧.
⟦PERSON|Nicholas Thorne⟧'s side had the ball for the ⟦MINUTE|first five minutes⟧ and ⟦G5|the lead⟧ after ⟦MINUTE|six⟧. ⟦PERSON|Ryan Pellow⟧ tried to play it out from the back and should not have. ⟦PERSON|Conteh⟧ it was who nipped in and found ⟦PERSON|Wyatt⟧, and the 19-year-old ⟦G6|struck it beyond⟧ ⟦PERSON|Dimitri Vasilakis⟧.
"A dream," he called it. It was his ⟦G7|first⟧ in the ⟦COMPETITION|Premier League⟧, in his 11th appearance.
⟦TEAM|Burnley⟧'s best spell followed. ⟦PERSON|Leon Fairweather⟧'s cross was turned against the bar by ⟦PERSON|Lamb⟧ on ⟦MINUTE|11 minutes⟧, and ⟦PERSON|Joe Nunn⟧ saved smartly when ⟦PERSON|Pellow⟧ shot through a crowd. But on ⟦MINUTE|18⟧ it was two. ⟦PERSON|Edson⟧'s corner was cleared to the edge, where ⟦PERSON|Conteh⟧ took aim, and via the heel of ⟦PERSON|Fairweather⟧ the ball ⟦G8|wrong-footed everyone and rolled in⟧.
It counted as ⟦PERSON|Conteh⟧'s. His ⟦G9|goal⟧ in the win against ⟦TEAM|Fulham⟧ ⟦DATE|last month⟧ had taken a similar route.
The ⟦TEAM|Clarets⟧ ⟦G10|had the ball in ⟦PERSON|Nunn⟧'s net⟧ in the ⟦MINUTE|34th minute⟧, ⟦PERSON|Fairweather⟧ lobbing him from 30 yards after a poor clearance. There were claims for a foul on the goalkeeper, and then there was a check; what it discovered was that ⟦PERSON|Lamb⟧ had been offside.
⟦PERSON|Wyatt⟧ had one too that did not count, his ⟦G11|header⟧ on ⟦MINUTE|59 minutes⟧ coming from a corner that had swung out of play. The ⟦NORP|Croat⟧ ⟦PERSON|Kovač⟧ was twice foiled by ⟦PERSON|Vasilakis⟧, on ⟦MINUTE|62⟧ and ⟦MINUTE|66⟧, and ⟦PERSON|Edson⟧, the ⟦NORP|Brazilian⟧, hit a daisy-cutter past the post.
The points were ⟦G12|wrapped up⟧ with a ⟦MINUTE|quarter of an hour left⟧, give or take. ⟦PERSON|Wyatt⟧, winning it back in midfield, threaded a pass and ⟦PERSON|Kovač⟧, onside by a shoelace, ⟦G13|rounded the goalkeeper to finish⟧ on ⟦MINUTE|77⟧.
⟦TEAM|Burnley⟧ had the last ⟦G14|goal⟧, if not the last laugh. ⟦MINUTE|Three minutes later⟧ ⟦PERSON|Lamb⟧, who has ⟦G15|four⟧ in his last six, ⟦G16|directed ⟦PERSON|Pellow⟧'s cross in⟧ at the near post with his head.
"We knew that the first goal mattered," said ⟦PERSON|Thorne⟧. "They'd sat deep at ⟦TEAM|West Ham⟧ and it worked. And we ⟦G17|get it⟧ in ⟦MINUTE|six minutes⟧. The ⟦G18|goal⟧ we gave up, I wasn't pleased, it's a soft one."
⟦TEAM|Burnley⟧ have registered two wins in 14.
=====GOALS=====
{"id": "G1", "scorer": "Jacob Wyatt; Malik Conteh", "team": "Tottenham", "count": 2}
{"id": "G2", "scorer": "Jacob Wyatt; Malik Conteh", "team": "Tottenham", "count": 2}
{"id": "G3", "scorer": "Ante Kovač", "team": "Tottenham", "minute": 77, "assist": "Jacob Wyatt", "kind": "shot"}
{"id": "G4", "scorer": "George Lamb", "team": "Burnley", "minute": 80, "assist": "Ryan Pellow", "kind": "header"}
{"id": "G5", "scorer": "Jacob Wyatt", "team": "Tottenham", "minute": 6, "minute_text": "six", "assist": "Malik Conteh", "kind": "shot"}
{"id": "G6", "scorer": "Jacob Wyatt", "team": "Tottenham", "minute": 6, "assist": "Malik Conteh", "kind": "shot"}
{"id": "G7", "scorer": "Jacob Wyatt", "team": "Tottenham", "minute": 6, "assist": "Malik Conteh", "kind": "shot"}
{"id": "G8", "scorer": "Malik Conteh", "team": "Tottenham", "minute": 18, "minute_text": "18"}
{"id": "G9", "scorer": "Malik Conteh", "team": "Tottenham", "scope": "background"}
{"id": "G10", "scorer": "Leon Fairweather", "team": "Burnley", "minute": 34, "minute_text": "34th minute", "outcome": "ruled out"}
{"id": "G11", "scorer": "Jacob Wyatt", "team": "Tottenham", "minute": 59, "minute_text": "59 minutes", "outcome": "ruled out"}
{"id": "G12", "scorer": "Ante Kovač", "team": "Tottenham", "minute": 77, "minute_text": "77", "assist": "Jacob Wyatt", "kind": "shot"}
{"id": "G13", "scorer": "Ante Kovač", "team": "Tottenham", "minute": 77, "minute_text": "77", "assist": "Jacob Wyatt", "kind": "shot"}
{"id": "G14", "scorer": "George Lamb", "team": "Burnley", "minute": 80, "minute_text": "Three minutes later", "assist": "Ryan Pellow", "kind": "header"}
{"id": "G15", "scorer": "George Lamb", "team": "Burnley", "scope": "background", "count": 4}
{"id": "G16", "scorer": "George Lamb", "team": "Burnley", "minute": 80, "minute_text": "Three minutes later", "assist": "Ryan Pellow", "kind": "header"}
{"id": "G17", "scorer": "Jacob Wyatt", "team": "Tottenham", "minute": 6, "minute_text": "six minutes", "assist": "Malik Conteh", "kind": "shot"}
{"id": "G18", "scorer": "George Lamb", "team": "Burnley", "minute": 80, "assist": "Ryan Pellow", "kind": "header"}
