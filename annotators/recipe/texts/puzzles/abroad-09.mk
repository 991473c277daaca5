Late, late show: ⟦PERSON|Thain⟧ breaks ⟦TEAM|United⟧ hearts in ⟦GPE|Dingwall⟧
You couldn't have scripted it. With ⟦MINUTE|six minutes of stoppage time⟧ played at ⟦VENUE|Victoria Park⟧ and the fourth official about to be buried under a heap of blankets and water bottles, ⟦PERSON|Rory Thain⟧ ⟦G1|won it⟧ for ⟦TEAM|Ross County⟧ with a goal his manager called "the ugliest thing I've loved in years".
⟦PERSON|Gary Inglis⟧ had made a string of saves to keep ⟦TEAM|Dundee United⟧ in it – from ⟦PERSON|Drummond⟧ twice, from ⟦PERSON|Sutherland⟧'s free-kick, from ⟦PERSON|Thain⟧'s shot on the turn – but when ⟦PERSON|Kyle Drummond⟧'s long throw was helped on by ⟦PERSON|Blair Sutherland⟧ the ball struck the ⟦TEAM|United⟧ captain ⟦PERSON|Declan Rourke⟧ on the back, came off the post and fell to the substitute, who ⟦G2|kneed it in⟧.
It finished ⟦SCORE|3-2⟧, and nobody who'd seen the ⟦MINUTE|first 40 minutes⟧ could have guessed at that. ⟦TEAM|United⟧ were coasting. ⟦PERSON|Ruben Oostdam⟧ ⟦G3|gave them the lead⟧ on ⟦MINUTE|six minutes⟧ from ⟦PERSON|Finlay McAusland⟧'s cutback, the ⟦NORP|Dutch⟧ winger ⟦G4|added a second⟧ from the penalty spot on ⟦MINUTE|31⟧, and ⟦TEAM|County⟧ were booed off.
What changed? The manager threw on ⟦PERSON|Thain⟧, went to two up top, and told them to dig in. Within ⟦MINUTE|four minutes of the restart⟧ it was ⟦G5|⟦SCORE|2-1⟧⟧, ⟦PERSON|Sutherland⟧ ⟦G6|rising above ⟦PERSON|Rourke⟧⟧ at a corner. ⟦PERSON|McAusland⟧ shot into the side-netting when it'd have been easier to score, and ⟦TEAM|United⟧ never had another chance as good.
The ⟦G7|equaliser⟧ had a hint of luck about it. ⟦PERSON|Drummond⟧ tried to find ⟦PERSON|Thain⟧ with a cross from the left and it kept going, over ⟦PERSON|Inglis⟧, over the lot of them, and ⟦G8|in off the far post⟧ with ⟦MINUTE|71⟧ on the clock.
Did he mean it? "Course I did," said ⟦PERSON|Drummond⟧, grinning.
⟦TEAM|United⟧ stay fourth in the ⟦COMPETITION|Championship⟧, five points behind ⟦TEAM|County⟧, who've now won seven on the bounce at home. The ⟦TEAM|Staggies⟧ travel to ⟦TEAM|Inverness⟧ in the ⟦COMPETITION|Challenge Cup⟧ on ⟦DATE|Tuesday⟧.
⟦FURNITURE|More Staggies news: Sign up for our free weekly newsletter⟧
=====GOALS=====
{"id": "G1", "scorer": "Rory Thain", "team": "Ross County", "minute": 90, "added": 6, "kind": "shot", "minute_text": "six minutes of stoppage time"}
{"id": "G2", "scorer": "Rory Thain", "team": "Ross County", "minute": 90, "added": 6, "kind": "shot"}
{"id": "G3", "scorer": "Ruben Oostdam", "team": "Dundee United", "minute": 6, "assist": "Finlay McAusland", "minute_text": "six minutes"}
{"id": "G4", "scorer": "Ruben Oostdam", "team": "Dundee United", "minute": 31, "kind": "penalty", "minute_text": "31"}
{"id": "G5", "scorer": "Blair Sutherland", "team": "Ross County", "minute": 49, "kind": "header", "minute_text": "four minutes of the restart", "score": "2-1"}
{"id": "G6", "scorer": "Blair Sutherland", "team": "Ross County", "minute": 49, "kind": "header", "minute_text": "four minutes of the restart"}
{"id": "G7", "scorer": "Kyle Drummond", "team": "Ross County", "minute": 71, "kind": "shot", "minute_text": "71"}
{"id": "G8", "scorer": "Kyle Drummond", "team": "Ross County", "minute": 71, "kind": "shot", "minute_text": "71"}
