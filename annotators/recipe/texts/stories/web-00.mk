⟦TEAM|Leeds⟧ leave it late as ⟦PERSON|Haugland⟧ ⟦G1|strike⟧ sinks ⟦TEAM|Preston⟧

⟦FURNITURE|By Martin Oakes, at Elland Road⟧

⟦PERSON|Jonas Haugland⟧ came off the bench to ⟦G2|score⟧ with ⟦MINUTE|four minutes⟧ left as ⟦TEAM|Leeds United⟧ beat ⟦TEAM|Preston North End⟧ ⟦SCORE|2-1⟧ at a rain-soaked ⟦VENUE|Elland Road⟧.

The ⟦NORP|Norwegian⟧, a £3m buy in ⟦DATE|January⟧, had touched the ball only three times when ⟦PERSON|Callum Reddish⟧ slid a pass down the side of ⟦PERSON|Owen Tarrant⟧ and he ⟦G5|did the rest⟧ with his weaker foot.

It was rough on ⟦TEAM|Preston⟧, who had ⟦G3|pulled level⟧ through ⟦PERSON|Kwame Asiedu⟧'s ⟦MINUTE|57th-minute⟧ penalty and had a second spot-kick appeal waved away by referee ⟦PERSON|Neil Hathersage⟧ on ⟦MINUTE|71⟧.

⟦TEAM|Leeds⟧ had started quickly. ⟦PERSON|Ryo Minagawa⟧ clipped the bar after ⟦MINUTE|six minutes⟧ and his ⟦G4|header⟧, from ⟦PERSON|Reddish⟧'s corner, just past the ⟦MINUTE|quarter-hour⟧ was no more than they deserved.

But they were sloppy after the ⟦MINUTE|restart⟧. ⟦PERSON|Tom Alderwick⟧ caught ⟦PERSON|Asiedu⟧ from behind, and the striker ⟦G6|sent ⟦PERSON|Luka Brnic⟧ the wrong way⟧.

"I told ⟦PERSON|Jonas⟧ to go and be a nuisance," said manager ⟦PERSON|Dario Venturelli⟧. "His finishing in training has been wayward, if I'm honest. ⟦DATE|Today⟧ it wasn't."

⟦TEAM|Leeds⟧ are up to fourth, level on points with ⟦TEAM|Coventry⟧. ⟦TEAM|Preston⟧ go to ⟦TEAM|Hull⟧ on ⟦DATE|Tuesday⟧.

⟦FURNITURE|Leeds (4-2-3-1): Brnic 6; Alderwick 5, Shaw 6, Costa 7, Dunn 6; Reddish 8, Ito 6; Minagawa 7, Bell 6 (Haugland 78), Yates 6; Prior 5.⟧
⟦FURNITURE|READ MORE: Five things we learned from the Championship weekend⟧
=====GOALS=====
{"id":"G1","scorer":"Jonas Haugland","team":"Leeds United","minute":86,"assist":"Callum Reddish","kind":"shot"}
{"id":"G2","scorer":"Jonas Haugland","team":"Leeds United","minute":86,"minute_text":"four minutes","assist":"Callum Reddish","kind":"shot"}
{"id":"G3","scorer":"Kwame Asiedu","team":"Preston North End","minute":57,"minute_text":"57th-minute","kind":"penalty"}
{"id":"G4","scorer":"Ryo Minagawa","team":"Leeds United","minute":15,"minute_text":"quarter-hour","assist":"Callum Reddish","kind":"header"}
{"id":"G5","scorer":"Jonas Haugland","team":"Leeds United","minute":86,"assist":"Callum Reddish","kind":"shot"}
{"id":"G6","scorer":"Kwame Asiedu","team":"Preston North End","minute":57,"kind":"penalty"}
