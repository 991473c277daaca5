"SACK THE BOARD" read the banner unfurled in the away end before a ball had been kicked at ⟦VENUE|Spotland⟧, and by the finish the ⟦TEAM|Oldham⟧ supporters beneath it had plenty more to be unhappy about.
⟦TEAM|Rochdale⟧ won the first ⟦GPE|Greater Manchester⟧ derby of the season ⟦SCORE|2-1⟧, a scoreline that flattered ⟦TEAM|Latics⟧. ⟦G1|Goals⟧ either side of ⟦MINUTE|half-time⟧ from ⟦PERSON|Danny Fairclough⟧ and ⟦PERSON|Hugo Stanek⟧ had settled it long before ⟦PERSON|Kofi Ansah-Boateng⟧'s late ⟦G2|penalty⟧.
⟦TEAM|Dale⟧ should have been ahead when ⟦PERSON|Sean McGurk⟧'s cross found ⟦PERSON|Stanek⟧ six yards out; the midfielder's first touch was good and his finish poor, dragged past the post. ⟦PERSON|Fairclough⟧ then forced ⟦PERSON|Priit Laanemets⟧ into a full-length stop.
The ⟦NORP|Estonian⟧ could do nothing in the ⟦MINUTE|26th minute⟧. ⟦PERSON|McGurk⟧, given time by a defence that had stopped for an offside flag, hung up a cross and ⟦PERSON|Fairclough⟧ ⟦G3|leapt above two men to make it ⟦SCORE|1-0⟧⟧.
⟦TEAM|Oldham⟧'s response was a long-range drive from ⟦PERSON|Ansah-Boateng⟧ which rose over the bar, and a scramble from a corner cleared by ⟦PERSON|Fairclough⟧ on his own line.
⟦MINUTE|Nine minutes into the second half⟧ ⟦TEAM|Rochdale⟧ struck again. ⟦PERSON|Laanemets⟧ got a hand to ⟦PERSON|McGurk⟧'s rising shot, the loose ball was not dealt with, and there was ⟦PERSON|Stanek⟧ ⟦G4|to prod it over the line⟧.
With a two-goal lead the hosts sat in. ⟦PERSON|McGurk⟧ struck a post, ⟦PERSON|Fairclough⟧ fired into the side-netting, and ⟦TEAM|Oldham⟧ were let off. Referee ⟦PERSON|Wally Brisco⟧ then saw a push on ⟦PERSON|Ansah-Boateng⟧, who ⟦G5|converted⟧ in the ⟦MINUTE|88th minute⟧.
There was no grandstand finish. The banner came out once more, the other way up.
⟦TEAM|Rochdale⟧, third, go to ⟦TEAM|Altrincham⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Danny Fairclough", "team": "Rochdale", "minute": 26, "assist": "Sean McGurk", "kind": "header"}
{"id": "G2", "scorer": "Kofi Ansah-Boateng", "team": "Oldham", "minute": 88, "kind": "penalty"}
{"id": "G3", "scorer": "Danny Fairclough", "team": "Rochdale", "minute": 26, "minute_text": "26th minute", "assist": "Sean McGurk", "kind": "header"}
{"id": "G4", "scorer": "Hugo Stanek", "team": "Rochdale", "minute": 54, "minute_text": "Nine minutes into the second half", "kind": "shot"}
{"id": "G5", "scorer": "Kofi Ansah-Boateng", "team": "Oldham", "minute": 88, "minute_text": "88th minute", "kind": "penalty"}
