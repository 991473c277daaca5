⟦TEAM|Wigan⟧ book ⟦GPE|Las Vegas⟧ return as ⟦TEAM|Rovers⟧ lose four to flu
⟦FURNITURE|By Gaz Ollerenshaw at the Brick Community Stadium⟧
⟦TEAM|WIGAN WARRIORS⟧ ⟦SCORE|26⟧ ⟦TEAM|HULL KR⟧ ⟦SCORE|14⟧
⟦TEAM|Wigan⟧ will open their ⟦COMPETITION|Super League⟧ defence on the other side of the world again after they beat ⟦TEAM|Hull KR⟧ and then, within half an hour, announced a second trip to ⟦GPE|Nevada⟧.
Winger ⟦PERSON|Taione Fotuaika⟧ went over twice in the corner, the first of them on ⟦MINUTE|nine minutes⟧ from a kick by ⟦PERSON|Ellis Duckworth-Shaw⟧ that ⟦TEAM|Rovers⟧ full-back ⟦PERSON|Liam Sculthorpe-Neal⟧ lost in the floodlights. ⟦PERSON|Duckworth-Shaw⟧ kicked five goals from six, one off a post, and was booed for a sixth he decided not to take.
⟦TEAM|Rovers⟧, who left four men in bed in ⟦GPE|East Yorkshire⟧, were level at ⟦MINUTE|half-time⟧ through ⟦PERSON|Jai Whakatane⟧, the ⟦NORP|New Zealander⟧, and briefly went ahead with a penalty goal. They had nothing left in the tank after that.
⟦FURNITURE|Wigan: Lomas; Fotuaika, Keady, Wardell, Mistry; Duckworth-Shaw, Hesketh; Iro, O’Dowd, Byrne-Platt, Farrimond, Nsemba-Cole, Ellis. Subs: Havard, Pike, Leigh, Orr.⟧
The ⟦GPE|Las Vegas⟧ game will be against ⟦TEAM|Warrington Wolves⟧ at ⟦VENUE|Allegiant Stadium⟧ on ⟦DATE|February 28⟧, part of an ⟦COMPETITION|NRL⟧ double-header which ⟦TEAM|Penrith Panthers⟧ and ⟦TEAM|Canberra Raiders⟧ complete. ⟦ORG|Sky Sports⟧ and ⟦ORG|Fox League⟧ have the pictures. Tourism chiefs in ⟦GPE|Nevada⟧ say 11,000 ⟦NORP|Britons⟧ came last time.
⟦PERSON|Lorraine Prescott-Yates⟧, chief executive of ⟦ORG|RL Commercial⟧, called it “the best advert ⟦GPE|Lancashire⟧ ever had”. Some supporters will need convincing: the cheapest package from ⟦ORG|Thomas Cook⟧ costs £1,649, and the ⟦ORG|Rugby Football League⟧ has been asked in an open letter why a home match needs a passport.
⟦TEAM|Hull KR⟧ coach ⟦PERSON|Brad Tuimavave⟧ had other worries. “Half my lads can’t keep down a biscuit. Is there a game in ⟦GPE|Las Vegas⟧ for that?”
⟦PERSON|Fotuaika⟧, born in ⟦GPE|Tonga⟧ and raised in ⟦GPE|Brisbane⟧, has not scored in ⟦GPE|America⟧ yet. He’d like to. ⟦FURNITURE|Super League results, tables and fixtures in full: page 58⟧
=====GOALS=====
