⟦TEAM|Raith⟧'s unbeaten home run is over
Seventeen matches, fourteen months, one wet ⟦DATE|Tuesday⟧. ⟦TEAM|Raith Rovers⟧' unbeaten run at ⟦VENUE|Stark's Park⟧ came to an end at the hands of ⟦TEAM|Partick Thistle⟧, for whom ⟦PERSON|Kyle Imrie⟧ struck the bar, missed a sitter and ⟦G1|scored twice⟧ in a ⟦SCORE|2-1⟧ win.
⟦TEAM|Rovers⟧ manager ⟦PERSON|Stevie Muirhead⟧ had warned that complacency would finish it, and there was plenty of that about when ⟦PERSON|Callan Drysdale⟧ dawdled in the ⟦MINUTE|17th minute⟧. ⟦PERSON|Imrie⟧ robbed him, went on alone and ⟦G2|passed it low under⟧ ⟦PERSON|Jordan Tait⟧.
⟦TEAM|Thistle⟧'s forward was at it again before the ⟦MINUTE|break⟧. One shot came back off the woodwork; another, after ⟦PERSON|Zander Polworth⟧ had put it on a plate, was sliced horribly. ⟦TEAM|Raith⟧ had ⟦PERSON|Lewis McAvennie⟧'s header held on the line and a strong shout for handball ignored.
⟦PERSON|Drysdale⟧, keen to make amends, fired against the outside of the post on ⟦MINUTE|58 minutes⟧. ⟦PERSON|Ruaridh Baillie⟧ tried his luck from thirty yards and was not far off.
But it was the ⟦TEAM|Jags⟧ who ⟦G3|extended their lead⟧, ⟦PERSON|Imrie⟧ ⟦G4|nodding in⟧ ⟦PERSON|Polworth⟧'s inviting free-kick with ⟦MINUTE|17 minutes left⟧.
⟦TEAM|Raith⟧'s ⟦G5|reply⟧ was a good one. ⟦PERSON|Baillie⟧ cut in from the left and ⟦G6|whipped a shot inside the far post⟧, and with the home crowd awake at last ⟦PERSON|McAvennie⟧ twice forced the goalkeeper to save at full stretch.
The equaliser would not come. ⟦PERSON|Drysdale⟧ met the last corner of the night and put his header over the bar.
"It had to end some day," said ⟦PERSON|Muirhead⟧. "I'm more annoyed about the ⟦G7|goals⟧ than the run."
⟦TEAM|Raith⟧ drop to fourth in the ⟦COMPETITION|Championship⟧. They travel to ⟦TEAM|Ayr⟧ at the ⟦DATE|weekend⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kyle Imrie", "team": "Partick Thistle", "count": 2}
{"id": "G2", "scorer": "Kyle Imrie", "team": "Partick Thistle", "minute": 17, "minute_text": "17th minute", "kind": "shot"}
{"id": "G3", "scorer": "Kyle Imrie", "team": "Partick Thistle", "minute": 73, "minute_text": "17 minutes left", "assist": "Zander Polworth", "kind": "header"}
{"id": "G4", "scorer": "Kyle Imrie", "team": "Partick Thistle", "minute": 73, "minute_text": "17 minutes left", "assist": "Zander Polworth", "kind": "header"}
{"id": "G5", "scorer": "Ruaridh Baillie", "team": "Raith Rovers", "kind": "shot"}
{"id": "G6", "scorer": "Ruaridh Baillie", "team": "Raith Rovers", "kind": "shot"}
{"id": "G7", "scorer": "Kyle Imrie", "team": "Partick Thistle", "count": 2}
