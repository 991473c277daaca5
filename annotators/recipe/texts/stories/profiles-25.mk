'We switched off' - ⟦PERSON|Kerrigan⟧ on late ⟦TEAM|Swansea⟧ ⟦G1|equaliser⟧

⟦TEAM|Portsmouth⟧ manager ⟦PERSON|Thomas Kerrigan⟧ said his players had only themselves to blame after ⟦PERSON|Anton Rybakov⟧'s stoppage-time ⟦G2|goal⟧ earned ⟦TEAM|Swansea⟧ a ⟦SCORE|2-2⟧ draw at ⟦VENUE|Fratton Park⟧ on ⟦DATE|Saturday⟧.

⟦TEAM|Pompey⟧ were seconds away from a first win in five when ⟦PERSON|Rybakov⟧, on as a substitute, was left unmarked at the far post and ⟦G3|knocked in⟧ the rebound ⟦MINUTE|three minutes into added time⟧ after ⟦PERSON|Harvey Lockyer⟧ had saved from ⟦PERSON|Marcel Dupuis-Roy⟧.

"We switched off. It's a throw-in, it's ⟦MINUTE|93 minutes⟧, we've got nine men in the box and nobody picks up," said ⟦PERSON|Kerrigan⟧. "You can't legislate for that."

⟦PERSON|Bruno Setúbal⟧ had twice ⟦G4|put the hosts in front⟧. The ⟦NORP|Portuguese⟧, who has ⟦G5|scored six⟧ in his last seven home matches, ⟦G6|swept in⟧ ⟦PERSON|Yusuf Demirtaş⟧'s pass in the ⟦MINUTE|14th minute⟧ and, after ⟦PERSON|Dupuis-Roy⟧ ⟦G7|headed ⟦TEAM|Swansea⟧ level⟧ a ⟦MINUTE|minute before the break⟧, ⟦G8|drilled in⟧ from 20 yards on ⟦MINUTE|62⟧.

He also had an effort cleared off the line by ⟦PERSON|Rob Elphick⟧, and ⟦PERSON|Demirtaş⟧ struck a post at ⟦SCORE|2-1⟧. It was a miss by the ⟦GPE|Turkey⟧ midfielder, clean through with ⟦MINUTE|ten minutes left⟧, that ⟦PERSON|Kerrigan⟧ kept coming back to.

"Yusuf makes it three and we're all going home happy. He knows. The ⟦G9|second goal⟧ was top drawer and it deserved to win a game."

⟦PERSON|Dupuis-Roy⟧'s ⟦G10|header⟧ was the 14th ⟦G11|goal⟧ ⟦TEAM|Portsmouth⟧ have conceded from crosses ⟦DATE|this season⟧, the most in the ⟦COMPETITION|Championship⟧.

⟦PERSON|Kerrigan⟧ added that ⟦PERSON|Demirtaş⟧ is a doubt for ⟦DATE|Tuesday⟧'s trip to ⟦TEAM|Preston⟧ with a bruised foot. ⟦PERSON|Lockyer⟧, who made five saves, will keep his place ahead of the fit-again ⟦PERSON|Grant Wye⟧.

⟦TEAM|Swansea⟧, who visit ⟦TEAM|Watford⟧ on ⟦DATE|Wednesday⟧, are unbeaten in six but have drawn four of them.

⟦FURNITURE|Portsmouth's next five: Preston (a), Luton (h), Watford (a), Derby (h), Hull (a)⟧
=====GOALS=====
{"id": "G1", "scorer": "Anton Rybakov", "team": "Swansea", "minute": 90, "added": 3}
{"id": "G2", "scorer": "Anton Rybakov", "team": "Swansea", "minute": 90, "added": 3}
{"id": "G3", "scorer": "Anton Rybakov", "team": "Swansea", "minute": 90, "added": 3, "minute_text": "three minutes into added time"}
{"id": "G4", "scorer": "Bruno Setúbal", "team": "Portsmouth", "count": 2}
{"id": "G5", "scorer": "Bruno Setúbal", "team": "Portsmouth", "count": 6, "scope": "background"}
{"id": "G6", "scorer": "Bruno Setúbal", "team": "Portsmouth", "minute": 14, "kind": "shot", "assist": "Yusuf Demirtaş", "minute_text": "14th minute"}
{"id": "G7", "scorer": "Marcel Dupuis-Roy", "team": "Swansea", "minute": 44, "kind": "header", "minute_text": "a minute before the break"}
{"id": "G8", "scorer": "Bruno Setúbal", "team": "Portsmouth", "minute": 62, "kind": "shot", "minute_text": "62"}
{"id": "G9", "scorer": "Bruno Setúbal", "team": "Portsmouth", "minute": 62, "kind": "shot"}
{"id": "G10", "scorer": "Marcel Dupuis-Roy", "team": "Swansea", "minute": 44, "kind": "header"}
{"id": "G11", "count": 14, "scope": "background"}
