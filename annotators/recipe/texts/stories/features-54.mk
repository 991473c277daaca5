⟦PERSON|Fontanarosa⟧ to captain ⟦TEAM|Monaco⟧ as ⟦PERSON|Lacombe⟧ loses armband

⟦TEAM|AS Monaco⟧ have taken the captaincy from ⟦PERSON|Jérémie Lacombe⟧ and given it to ⟦PERSON|Ezio Fontanarosa⟧, coach ⟦PERSON|Nuno Barradas⟧ said on ⟦DATE|Friday⟧.

The change follows an argument after ⟦DATE|Wednesday⟧'s ⟦COMPETITION|Champions League⟧ match at ⟦TEAM|Club Brugge⟧. ⟦PERSON|Lacombe⟧, who had missed a penalty with the game goalless, refused to give up the ball when a second was awarded; ⟦PERSON|Takuma Ishii⟧ took it off him and ⟦G1|slotted it⟧. The two had to be separated. At ⟦MINUTE|half-time⟧ ⟦PERSON|Lacombe⟧ was substituted, and before ⟦PERSON|Lander Wouters⟧ ⟦G2|equalised⟧ on ⟦MINUTE|66 minutes⟧ he'd left the stadium in a taxi.

"There was a list. The list said ⟦PERSON|Ishii⟧ for the second," said ⟦PERSON|Barradas⟧. "A captain reads lists."

It finished ⟦SCORE|1-1⟧. ⟦PERSON|Philipp Kösters⟧ twice kept the visitors in it, from ⟦PERSON|Wouters⟧ and then from a header by ⟦PERSON|Siebe Maes⟧ that was clawed off the line.

⟦PERSON|Lacombe⟧, 30, has been at the club since he was 12. He ⟦G5|scored⟧ in the final of the ⟦DATE|2021⟧ ⟦COMPETITION|Coupe de France⟧ and, when ⟦TEAM|Monaco⟧ lost the first leg of a play-off ⟦SCORE|2-0⟧ at ⟦TEAM|Real Sociedad⟧, it was he who ⟦G3|turned the tie round⟧ with three in the return. He has been short of goals ⟦DATE|this season⟧: none from open play, ⟦G6|two⟧ from the spot.

In a message to supporters he apologised "for the taxi, not for wanting the ball".

⟦PERSON|Fontanarosa⟧ becomes the first ⟦NORP|Italian⟧ to lead the side. The centre-half said that it was an honour and that ⟦PERSON|Lacombe⟧ would be the first man he'd speak to.

⟦TEAM|Monaco⟧ host ⟦TEAM|Strasbourg⟧ on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id":"G1","scorer":"Takuma Ishii","team":"AS Monaco","kind":"penalty"}
{"id":"G2","scorer":"Lander Wouters","team":"Club Brugge","minute":66,"minute_text":"66 minutes"}
{"id":"G3","scorer":"Jérémie Lacombe","team":"AS Monaco","count":3,"scope":"background"}
{"id":"G5","scorer":"Jérémie Lacombe","team":"AS Monaco","scope":"background"}
{"id":"G6","scorer":"Jérémie Lacombe","team":"AS Monaco","count":2,"kind":"penalty","scope":"background"}
