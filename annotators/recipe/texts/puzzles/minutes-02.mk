⟦TEAM|MOTHERWELL⟧ ⟦SCORE|2⟧, ⟦TEAM|ST MIRREN⟧ ⟦SCORE|2⟧
SUPERSUB ⟦PERSON|Kyle Drummond⟧ climbed off the bench to rescue a point for ⟦TEAM|Motherwell⟧ with a ⟦G1|double⟧ in the space of four crazy minutes.
The teenager's ⟦G2|first⟧ and ⟦G3|second⟧ goals for the club wiped out what looked a winning lead for ⟦TEAM|St Mirren⟧, who'd been gifted the ⟦G4|opener⟧ by ⟦PERSON|Blair Tennant⟧ and ⟦G5|doubled up⟧ through ⟦PERSON|Goran Pavić⟧.
⟦PERSON|Jim Lockhart⟧ had made five changes to the ⟦TEAM|Well⟧ team and his back line looked like strangers. ⟦PERSON|Isaac Mensah⟧ should have had the ⟦TEAM|Buddies⟧ in front inside ⟦MINUTE|60 seconds⟧ but blazed over, then ⟦PERSON|Tennant⟧ got in a fankle on ⟦MINUTE|11⟧. Under no real pressure the big stopper stuck out a leg at ⟦PERSON|Mensah⟧'s centre and ⟦G6|sliced it past his own keeper⟧, ⟦PERSON|Ross Adair⟧ standing on the line with his hands on his head.
⟦VENUE|Fir Park⟧ was raging by the time it was two. ⟦MINUTE|Twenty minutes later⟧ ⟦PERSON|Mensah⟧ robbed ⟦PERSON|Stevie McQuillan⟧, looked up and gave it to ⟦PERSON|Pavić⟧. The ⟦NORP|Croatian⟧ took one touch to kill it and another to ⟦G7|bury it⟧.
It could've been a rout. ⟦PERSON|Pavić⟧ clattered the post, ⟦PERSON|Scott Baillie⟧ had one kicked off the line and ⟦PERSON|Mensah⟧ was denied one-on-one before the ⟦MINUTE|break⟧.
On came ⟦PERSON|Drummond⟧, 18, and on ⟦MINUTE|68⟧ he had ⟦TEAM|Motherwell⟧ believing. ⟦PERSON|Adair⟧'s low ball took a nick and the boy ⟦G8|thumped it home⟧ from ten yards.
⟦MINUTE|Four minutes later⟧ bedlam. ⟦PERSON|McQuillan⟧, who'd been having a stinker, whipped in a corner and ⟦PERSON|Drummond⟧ got up above ⟦PERSON|Baillie⟧ to ⟦G9|nod the leveller⟧.
"I don't remember much about the ⟦G10|first one⟧ to be honest," he grinned. "The ⟦G11|header⟧ I'll be watching all night."
⟦TEAM|St Mirren⟧ boss was fizzing at the manner of both ⟦G12|goals⟧. "Two up and cruising, then we switch off. The ⟦G13|equaliser⟧ is basic stuff: pick up your man."
As for ⟦PERSON|Tennant⟧, the ⟦G14|own goal⟧ won't be forgotten quickly by the fans in the stand behind it, but he did stick in a brave block late on to stop ⟦PERSON|Mensah⟧ snatching all three points.
⟦TEAM|Motherwell⟧ stay ninth. They go again on ⟦DATE|Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kyle Drummond", "team": "Motherwell", "count": 2}
{"id": "G2", "scorer": "Kyle Drummond", "team": "Motherwell", "minute": 68, "kind": "shot", "assist": "Ross Adair"}
{"id": "G3", "scorer": "Kyle Drummond", "team": "Motherwell", "minute": 72, "kind": "header", "assist": "Stevie McQuillan"}
{"id": "G4", "scorer": "Blair Tennant", "team": "St Mirren", "minute": 11, "kind": "own goal"}
{"id": "G5", "scorer": "Goran Pavić", "team": "St Mirren", "minute": 31, "kind": "shot", "assist": "Isaac Mensah"}
{"id": "G6", "scorer": "Blair Tennant", "team": "St Mirren", "minute": 11, "kind": "own goal", "score": "0-1", "minute_text": "11"}
{"id": "G7", "scorer": "Goran Pavić", "team": "St Mirren", "minute": 31, "kind": "shot", "assist": "Isaac Mensah", "score": "0-2", "minute_text": "Twenty minutes later"}
{"id": "G8", "scorer": "Kyle Drummond", "team": "Motherwell", "minute": 68, "kind": "shot", "assist": "Ross Adair", "minute_text": "68"}
{"id": "G9", "scorer": "Kyle Drummond", "team": "Motherwell", "minute": 72, "kind": "header", "assist": "Stevie McQuillan", "score": "2-2", "minute_text": "Four minutes later"}
{"id": "G10", "scorer": "Kyle Drummond", "team": "Motherwell", "minute": 68, "kind": "shot", "assist": "Ross Adair"}
{"id": "G11", "scorer": "Kyle Drummond", "team": "Motherwell", "minute": 72, "kind": "header", "assist": "Stevie McQuillan"}
{"id": "G12", "scorer": "Kyle Drummond", "team": "Motherwell", "count": 2}
{"id": "G13", "scorer": "Kyle Drummond", "team": "Motherwell", "minute": 72, "kind": "header", "assist": "Stevie McQuillan"}
{"id": "G14", "scorer": "Blair Tennant", "team": "St Mirren", "minute": 11, "kind": "own goal"}
