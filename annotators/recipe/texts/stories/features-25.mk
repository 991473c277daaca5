Five of the best: opening-day shocks in the ⟦COMPETITION|A-League⟧

The new season kicks off on ⟦DATE|Friday⟧ with ⟦TEAM|Melbourne Victory⟧ hosting ⟦TEAM|Macarthur FC⟧. If the opener is anything like these, don't be late.

⟦TEAM|Newcastle Jets⟧ ⟦SCORE|4-0⟧ ⟦TEAM|Sydney FC⟧, ⟦DATE|2012⟧
The champions had lost one game in ten months. By ⟦MINUTE|half-time⟧ they had lost the second. ⟦PERSON|Danny Kovacevic⟧ ⟦G1|struck twice⟧, ⟦PERSON|Yeboah Mensah-Cole⟧ ⟦G2|chipped⟧ ⟦PERSON|Troy Ellery⟧ from the touchline and ⟦PERSON|Luke Farrugia⟧ rounded things off with a ⟦G3|penalty⟧ he'd won himself.

⟦TEAM|Wellington Phoenix⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Brisbane Roar⟧, ⟦DATE|2016⟧
Forget the ⟦G4|goal⟧, a ⟦PERSON|Sione Taufa⟧ ⟦G5|header⟧ that was going wide till it clipped a shoulder. Remember the wind. One ⟦TEAM|Roar⟧ goal kick went out behind for a corner.

⟦TEAM|Perth Glory⟧ ⟦SCORE|3-3⟧ ⟦TEAM|Central Coast Mariners⟧, ⟦DATE|2009⟧
Three down with ⟦MINUTE|20 to play⟧, ⟦TEAM|Glory⟧ sent on ⟦PERSON|Ante Brkić⟧, who was carrying a hamstring. His first touch ⟦G6|made it ⟦SCORE|3-1⟧⟧, his ninth ⟦G7|made it ⟦SCORE|3-2⟧⟧, and in the ⟦MINUTE|last minute⟧ keeper ⟦PERSON|Glenn Hardwick⟧ came up and his header was ⟦G8|bundled in⟧ off ⟦TEAM|Mariners⟧ skipper ⟦PERSON|Dale Ruckley⟧.

⟦TEAM|Western United⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Melbourne City⟧, ⟦DATE|2020⟧
A first match in their history, a red card after ⟦MINUTE|six minutes⟧, and still they went home with the points, thanks to ⟦PERSON|Iñaki Zubeldia⟧'s ⟦G9|double⟧ either side of ⟦PERSON|Jamie Rowntree⟧'s ⟦G10|leveller⟧.

⟦TEAM|Adelaide United⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Macarthur FC⟧, ⟦DATE|2021⟧
Yes, goalless. Two penalties missed, three reds, one bloke from the crowd in goal for the warm-up. You had to be there.

⟦FURNITURE|Which opening day do you remember? Tell us in the comments⟧
=====GOALS=====
{"id":"G1","scorer":"Danny Kovacevic","team":"Newcastle Jets","count":2,"scope":"background"}
{"id":"G2","scorer":"Yeboah Mensah-Cole","team":"Newcastle Jets","scope":"background"}
{"id":"G3","scorer":"Luke Farrugia","team":"Newcastle Jets","kind":"penalty","scope":"background"}
{"id":"G4","scorer":"Sione Taufa","team":"Wellington Phoenix","kind":"header","scope":"background"}
{"id":"G5","scorer":"Sione Taufa","team":"Wellington Phoenix","kind":"header","scope":"background"}
{"id":"G6","scorer":"Ante Brkić","team":"Perth Glory","score":"3-1","scope":"background"}
{"id":"G7","scorer":"Ante Brkić","team":"Perth Glory","score":"3-2","scope":"background"}
{"id":"G8","scorer":"Dale Ruckley","team":"Perth Glory","kind":"own goal","assist":"Glenn Hardwick","scope":"background"}
{"id":"G9","scorer":"Iñaki Zubeldia","team":"Western United","count":2,"scope":"background"}
{"id":"G10","scorer":"Jamie Rowntree","team":"Melbourne City","scope":"background"}
