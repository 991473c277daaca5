⟦TEAM|England U21⟧ ratings and talking points from ⟦GPE|Tallinn⟧

⟦TEAM|England Under-21s⟧ were far from their best but a first-half ⟦G1|penalty⟧ and a late ⟦G9|third⟧ ensured there would be no upset in ⟦GPE|Estonia⟧, where it finished ⟦SCORE|3-1⟧.

⟦FURNITURE|ADVERTISEMENT⟧

Talking point one: the captain's form. ⟦PERSON|Reuben Ashdown⟧ ⟦G2|scored⟧ for the fourth game in a row, ⟦G10|dispatching the spot-kick⟧ on ⟦MINUTE|21 minutes⟧ after ⟦PERSON|Zak Ollerenshaw⟧ had been upended. That's 14 ⟦G3|goals⟧ in 17 at this level. ⟦PERSON|Ashdown⟧ also found himself one-on-one with ⟦PERSON|Karl Mägi⟧ twice and did not trouble him.

Two: set pieces. ⟦TEAM|England⟧'s ⟦G4|second⟧, from ⟦PERSON|Dan Oyebode⟧, came from a short corner worked on the training ground. Eleven of this side's last 20 ⟦G5|goals⟧ have started from a dead ball.

Three: the defence. ⟦TEAM|Estonia⟧ had one shot on target and ⟦G6|scored⟧ with it. ⟦PERSON|Markus Rebane⟧'s ⟦MINUTE|67th-minute⟧ ⟦G7|reply⟧ followed a mix-up between ⟦PERSON|Oyebode⟧ and ⟦PERSON|Finn Castledine⟧, who came for a ball that wasn't his.

Four: the bench. Manager ⟦PERSON|Steph Gallimore⟧ had all but run out of ideas when she sent on ⟦PERSON|Lucas Tavernier-Brown⟧. With ⟦MINUTE|two minutes of the ninety left⟧ the ⟦TEAM|Southampton⟧ winger picked up a loose ball, went by two and ⟦G8|made it three⟧.

Ratings: ⟦PERSON|Castledine⟧ 5, ⟦PERSON|Oyebode⟧ 6, ⟦PERSON|Ollerenshaw⟧ 7, ⟦PERSON|Ashdown⟧ 7, ⟦PERSON|Tavernier-Brown⟧ 7.

⟦TEAM|England⟧ lead ⟦COMPETITION|Group C⟧ by three points with a goal difference of plus 16.

⟦FURNITURE|Have your say in the comments below⟧
=====GOALS=====
{"id":"G1","scorer":"Reuben Ashdown","team":"England Under-21s","minute":21,"kind":"penalty"}
{"id":"G2","scorer":"Reuben Ashdown","team":"England Under-21s","minute":21,"kind":"penalty"}
{"id":"G3","scorer":"Reuben Ashdown","team":"England Under-21s","scope":"background","count":14}
{"id":"G4","scorer":"Dan Oyebode","team":"England Under-21s"}
{"id":"G5","team":"England Under-21s","scope":"background","count":11}
{"id":"G6","scorer":"Markus Rebane","team":"Estonia","minute":67}
{"id":"G7","scorer":"Markus Rebane","team":"Estonia","minute":67,"minute_text":"67th-minute"}
{"id":"G8","scorer":"Lucas Tavernier-Brown","team":"England Under-21s","minute":88,"minute_text":"two minutes of the ninety left","kind":"shot"}
{"id":"G9","scorer":"Lucas Tavernier-Brown","team":"England Under-21s","minute":88,"kind":"shot"}
{"id":"G10","scorer":"Reuben Ashdown","team":"England Under-21s","minute":21,"minute_text":"21 minutes","kind":"penalty"}
