South coast is red and white as ⟦TEAM|Saints⟧ see off ⟦TEAM|Pompey⟧
By our man at ⟦VENUE|St Mary's⟧
⟦TEAM|SAINTS⟧ fans can wake up on ⟦DATE|Monday⟧ with a smile after ⟦PERSON|Dmitri Volkov⟧ ran the derby from start to finish. ⟦TEAM|Southampton⟧ beat ⟦TEAM|Portsmouth⟧ ⟦SCORE|3-1⟧ and it could and maybe should have been six.
⟦PERSON|Volkov⟧ set up one and ⟦G1|got two⟧. But it was ⟦PERSON|Jude Fairweather⟧ who got the ball rolling; the academy product, making only his fourth start, was sent through by a pass of real class from the ⟦GPE|Bulgaria⟧ forward and ⟦G2|kept calm⟧, ⟦MINUTE|nine minutes in⟧.
"I've dreamt of that ⟦G3|goal⟧ since I was about six," said ⟦PERSON|Fairweather⟧.
⟦PERSON|Volkov⟧ then had one saved by the feet of ⟦PERSON|Louis Trask⟧, ⟦PERSON|Anton Keane⟧ hit the top of the bar and ⟦PERSON|Ezra Cole⟧ was brought down by a clumsy challenge from ⟦PERSON|Tyler Ings⟧. Penalty. ⟦PERSON|Volkov⟧ waited, shimmied and ⟦G4|rolled it in⟧, with ⟦MINUTE|24 minutes played⟧.
⟦TEAM|Pompey⟧, who'd made the short journey without three regulars, needed a response and got it, if late. ⟦PERSON|Keane⟧ was caught in possession ⟦MINUTE|nine minutes into the second half⟧, ⟦PERSON|Ings⟧ had time to pick his pass and ⟦PERSON|Gabriel Mensa⟧ ⟦G5|slid it in⟧. The 3,000 at the away end found their voices. A nervy spell then for ⟦TEAM|Saints⟧: ⟦PERSON|Ings⟧ shot wide, ⟦PERSON|Mensa⟧'s header brought a flying save, and ⟦PERSON|Barry Moxon⟧, the visiting manager, was booked for kicking a bottle.
It was ⟦PERSON|Volkov⟧ who calmed the nerves. ⟦PERSON|Cole⟧ went on a run in the ⟦MINUTE|83rd minute⟧ that took him past four and then, when he might've shot himself, he laid it off, and the ⟦NORP|Bulgarian⟧ ⟦G6|picked out the top corner⟧.
His ⟦G7|first⟧ might have been a soft penalty; nobody could argue with his ⟦G8|second⟧. That's ⟦G9|11⟧ for the season.
"At ⟦SCORE|2-1⟧ we were in it, properly in it," said ⟦PERSON|Moxon⟧. "The ⟦G10|goal⟧ lifted everybody. We needed the next one. We didn't get it."
The teams meet again at ⟦VENUE|Fratton Park⟧ in ⟦DATE|February⟧.
⟦FURNITURE|What did you make of it? Email sport@dailyecho.co.uk⟧
=====GOALS=====
{"id": "G1", "scorer": "Dmitri Volkov", "team": "Saints", "count": 2}
{"id": "G2", "scorer": "Jude Fairweather", "team": "Saints", "minute": 9, "kind": "shot", "assist": "Dmitri Volkov", "score": "1-0", "minute_text": "nine minutes in"}
{"id": "G3", "scorer": "Jude Fairweather", "team": "Saints", "minute": 9, "kind": "shot", "assist": "Dmitri Volkov"}
{"id": "G4", "scorer": "Dmitri Volkov", "team": "Saints", "minute": 24, "kind": "penalty", "score": "2-0", "minute_text": "24 minutes played"}
{"id": "G5", "scorer": "Gabriel Mensa", "team": "Pompey", "minute": 54, "kind": "shot", "assist": "Tyler Ings", "score": "2-1", "minute_text": "nine minutes into the second half"}
{"id": "G6", "scorer": "Dmitri Volkov", "team": "Saints", "minute": 83, "kind": "shot", "assist": "Ezra Cole", "score": "3-1", "minute_text": "83rd minute"}
{"id": "G7", "scorer": "Dmitri Volkov", "team": "Saints", "minute": 24, "kind": "penalty"}
{"id": "G8", "scorer": "Dmitri Volkov", "team": "Saints", "minute": 83, "kind": "shot", "assist": "Ezra Cole"}
{"id": "G9", "scorer": "Dmitri Volkov", "team": "Saints", "scope": "background", "count": 11}
{"id": "G10", "scorer": "Gabriel Mensa", "team": "Pompey", "minute": 54, "kind": "shot", "assist": "Tyler Ings"}
