⟦PERSON|Diomandé⟧ ⟦G1|settles it⟧ but ⟦TEAM|Roma⟧ are left counting the woodwork

⟦TEAM|Fiorentina⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Roma⟧

There is a particular kind of defeat, known to those who follow ⟦TEAM|Roma⟧, in which everything goes right except the football match. They had 64 per cent of the ball at the ⟦VENUE|Franchi⟧ on ⟦DATE|Monday⟧; they hit the frame three times; they had a ⟦G2|goal⟧ taken away by an offside so fine that the lines on the screen appeared to be the same line. And they lost, because in the ⟦MINUTE|56th minute⟧ ⟦PERSON|Edoardo Lanza⟧, their captain, tried to shepherd a ball out of play that had no intention of leaving.

⟦PERSON|Andrea Pozzoli⟧ stole it. He looked up, saw ⟦PERSON|Mirko Belluschi⟧ at the near post and ⟦PERSON|Sékou Diomandé⟧ beyond him, chose the latter, and the ⟦NORP|Ivorian⟧, who had missed two simpler ones, ⟦G3|scored⟧. There was no more to the ⟦G4|goal⟧ than that, and no more to ⟦TEAM|Fiorentina⟧'s attacking than the goal.

⟦PERSON|Giulio Tancredi⟧, in the visitors' goal, had nothing else to do. His opposite number had a busier time: ⟦PERSON|Rareș Munteanu⟧ turned over a ⟦PERSON|Marzan⟧ header, then ⟦PERSON|Federico Ghislandi⟧'s piledriver, and was grateful to a post when ⟦PERSON|Ghislandi⟧ went for precision instead. At ⟦SCORE|0-0⟧ the ⟦TEAM|Viola⟧ had been outshot eleven to one.

“I can't be angry with them,” said the ⟦TEAM|Roma⟧ manager of his players. “At ⟦PERSON|Lanza⟧? Ask me on ⟦DATE|Wednesday⟧.”

⟦MINUTE|38'⟧ ⟦PERSON|Marzan⟧ ⟦G5|turns it in⟧ at the back post! ⟦TEAM|Roma⟧ players wheel away... hold on. They're looking at it.
⟦MINUTE|40'⟧ Ruled out. ⟦PERSON|Ghislandi⟧ was off, by a toenail, before he crossed.
⟦MINUTE|44'⟧ ⟦PERSON|Marzan⟧ heads against the bar. This is turning into one of those nights.
⟦MINUTE|49'⟧ ⟦PERSON|Munteanu⟧ claws away a ⟦PERSON|Ghislandi⟧ free-kick that was dipping under the angle.
⟦MINUTE|56'⟧ ⟦G6|Goal⟧ ⟦TEAM|Fiorentina⟧! Completely against the run of play. ⟦PERSON|Lanza⟧ will not want to see that again.
⟦MINUTE|60'⟧ Off the post! ⟦PERSON|Ghislandi⟧ this time, curling, the keeper rooted.
⟦MINUTE|71'⟧ ⟦PERSON|Diomandé⟧ could make the points safe but he scuffs it wide.
⟦MINUTE|83'⟧ Post. Again. ⟦PERSON|Marzan⟧. You couldn't make it up.
⟦MINUTE|90+7'⟧ All over. The ⟦TEAM|Giallorossi⟧ slump to the turf.

⟦FURNITURE|Sign up to our weekly Calcio newsletter⟧
=====GOALS=====
{"id": "G1", "scorer": "Sékou Diomandé", "team": "Fiorentina", "minute": 56, "assist": "Andrea Pozzoli", "kind": "shot"}
{"id": "G2", "scorer": "Marzan", "team": "Roma", "minute": 38, "outcome": "ruled out"}
{"id": "G3", "scorer": "Sékou Diomandé", "team": "Fiorentina", "minute": 56, "assist": "Andrea Pozzoli", "kind": "shot"}
{"id": "G4", "scorer": "Sékou Diomandé", "team": "Fiorentina", "minute": 56, "assist": "Andrea Pozzoli", "kind": "shot"}
{"id": "G5", "scorer": "Marzan", "team": "Roma", "minute": 38, "minute_text": "38'", "outcome": "ruled out"}
{"id": "G6", "scorer": "Sékou Diomandé", "team": "Fiorentina", "minute": 56, "assist": "Andrea Pozzoli", "kind": "shot"}
