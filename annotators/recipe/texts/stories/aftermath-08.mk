⟦PERSON|Geddes⟧ saves best till last as ⟦TEAM|Buddies⟧ edge out ⟦TEAM|United⟧
⟦PERSON|Stuart Geddes⟧ marked his 200th ⟦TEAM|St Mirren⟧ appearance by ⟦G1|scoring the goal⟧ that beat ⟦TEAM|Dundee United⟧ at ⟦VENUE|Tannadice⟧, minutes after clearing off his own line.
The defender's ⟦G2|header⟧, the third ⟦G3|goal⟧ of a second half that made up for a forgettable first, moved his own side up to fifth in the ⟦COMPETITION|Scottish Premiership⟧.
⟦PERSON|Jamie Pirie⟧ had ⟦G4|put the visitors in front⟧ from the penalty spot before ⟦PERSON|Ally Rennie⟧ ⟦G5|struck back⟧ for ⟦TEAM|United⟧.
The award of the penalty was not disputed by many. ⟦PERSON|Kieran Tulloch⟧, stretching, caught ⟦PERSON|Lorcan Meade⟧ above the ankle, and ⟦PERSON|Pirie⟧'s ⟦G6|kick⟧ in the ⟦MINUTE|57th minute⟧ was too firm for ⟦PERSON|Mateusz Wrona⟧, although the ⟦NORP|Pole⟧ went the right way.
He had better luck a little later when ⟦PERSON|Meade⟧ broke clear and tried to lift one over him; ⟦PERSON|Wrona⟧ stuck up an arm. That save mattered, because ⟦TEAM|United⟧ went straight to the other end. ⟦PERSON|Fraser Calderwood⟧ had a low shot stopped, the ball was hacked off the line by ⟦PERSON|Geddes⟧ and, with bodies everywhere, ⟦PERSON|Tulloch⟧ had the sense to roll it sideways to ⟦PERSON|Rennie⟧. His ⟦G7|finish⟧, without backlift, went between two defenders.
There seemed to be only one winner after the ⟦G8|equaliser⟧. ⟦PERSON|Rennie⟧ nodded past the post. ⟦PERSON|Tulloch⟧, from 20 yards, drew the best out of the ⟦TEAM|St Mirren⟧ keeper.
But it was the away end that celebrated. ⟦PERSON|Pirie⟧'s corner was played short and came back to him, and he dropped his second attempt on to the head of ⟦PERSON|Geddes⟧, who ⟦G9|scored⟧ for the first time since ⟦DATE|February⟧.
"Two hundred games and I've about nine ⟦G10|goals⟧, so I wasn't the one they were marking," ⟦PERSON|Geddes⟧ told ⟦ORG|BBC Scotland⟧. "To ⟦G11|get one⟧ ⟦DATE|today⟧, here, is special."
His manager pointed to the clearance. "That's a goal as far as I'm concerned. It's ⟦SCORE|2-1⟧ to them otherwise."
⟦TEAM|St Mirren⟧ are at home to ⟦TEAM|Ross County⟧ on ⟦DATE|Wednesday night⟧.
=====GOALS=====
{"id": "G1", "scorer": "Stuart Geddes", "team": "St Mirren", "assist": "Jamie Pirie", "kind": "header"}
{"id": "G2", "scorer": "Stuart Geddes", "team": "St Mirren", "assist": "Jamie Pirie", "kind": "header"}
{"id": "G3", "scorer": "Stuart Geddes", "team": "St Mirren", "assist": "Jamie Pirie", "kind": "header"}
{"id": "G4", "scorer": "Jamie Pirie", "team": "St Mirren", "minute": 57, "kind": "penalty"}
{"id": "G5", "scorer": "Ally Rennie", "team": "Dundee United", "assist": "Kieran Tulloch", "kind": "shot"}
{"id": "G6", "scorer": "Jamie Pirie", "team": "St Mirren", "minute": 57, "kind": "penalty", "minute_text": "57th minute"}
{"id": "G7", "scorer": "Ally Rennie", "team": "Dundee United", "assist": "Kieran Tulloch", "kind": "shot"}
{"id": "G8", "scorer": "Ally Rennie", "team": "Dundee United", "assist": "Kieran Tulloch", "kind": "shot"}
{"id": "G9", "scorer": "Stuart Geddes", "team": "St Mirren", "assist": "Jamie Pirie", "kind": "header"}
{"id": "G10", "scorer": "Stuart Geddes", "team": "St Mirren", "scope": "background", "count": 9}
{"id": "G11", "scorer": "Stuart Geddes", "team": "St Mirren", "assist": "Jamie Pirie", "kind": "header"}
