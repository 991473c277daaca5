From car park to ⟦GPE|Cardiff⟧: the rise of ⟦PERSON|Deian Rowlands⟧

⟦FURNITURE|Gan Mari Penry⟧

⟦DATE|Four years ago⟧ ⟦PERSON|Deian Rowlands⟧ was managing a multi-storey in ⟦GPE|Bangor⟧ and the under-14s of ⟦TEAM|Llandudno⟧. On ⟦DATE|Thursday⟧ he leads the ⟦TEAM|New Saints⟧ out in the group stage of a ⟦NORP|European⟧ competition for the second time.

The first gave us a night that will be told in the pubs of ⟦GPE|Oswestry⟧ for a while. ⟦TEAM|TNS⟧ were a goal behind to ⟦TEAM|Rijeka⟧ and had not had a shot. ⟦PERSON|Rowlands⟧ took off his captain, ⟦PERSON|Aled Spencer⟧, and sent on a boy of 18, ⟦PERSON|Macsen Ifans⟧. With an ⟦MINUTE|hour⟧ gone the boy ran at ⟦PERSON|Domagoj Perković⟧, who backed off, and kept backing off, and from 25 yards he ⟦G1|made it ⟦SCORE|1-1⟧⟧. ⟦PERSON|Ifans⟧ did the same ⟦MINUTE|ten minutes later⟧, was tripped, and from the free-kick ⟦PERSON|Danny Cheadle⟧'s ⟦G2|header⟧ completed the turnaround.

"I'd love to tell you there was a plan," ⟦PERSON|Rowlands⟧ says. "I looked round and he was the only one with his boots done up."

Players say that he's calm. ⟦PERSON|Spencer⟧, who did not take kindly to being hauled off, tells of a ⟦MINUTE|half-time⟧ at ⟦TEAM|Caernarfon⟧. They were ⟦SCORE|2-0⟧ down. ⟦PERSON|Rowlands⟧ came in, swept up the orange peel, said "Right, lads," and went out again. They ⟦G3|scored three⟧ in the second half, ⟦PERSON|Cheadle⟧ getting ⟦G4|two⟧ and ⟦PERSON|Spencer⟧ the ⟦G5|other⟧.

He has his failures. They went out of the ⟦COMPETITION|Welsh Cup⟧ to ⟦TEAM|Penybont⟧ on penalties; five of his own players missed. And there was the time he turned up at the wrong ground.

⟦TEAM|Shelbourne⟧ are the visitors to ⟦VENUE|Park Hall⟧. The ⟦NORP|Irish⟧ side beat ⟦TEAM|Drita⟧ last time out with a ⟦MINUTE|stoppage-time⟧ ⟦PERSON|Killian Tuohy⟧ ⟦G6|penalty⟧, and a draw would suit them. It would not suit ⟦PERSON|Rowlands⟧.

"I never understood playing for a draw," he says. "In a car park you're full or you're not."
=====GOALS=====
{"id":"G1","scorer":"Macsen Ifans","team":"TNS","kind":"shot","score":"1-1","scope":"background"}
{"id":"G2","scorer":"Danny Cheadle","team":"TNS","kind":"header","scope":"background"}
{"id":"G3","scorer":"Danny Cheadle; Aled Spencer","team":"TNS","count":3,"scope":"background"}
{"id":"G4","scorer":"Danny Cheadle","team":"TNS","count":2,"scope":"background"}
{"id":"G5","scorer":"Aled Spencer","team":"TNS","scope":"background"}
{"id":"G6","scorer":"Killian Tuohy","team":"Shelbourne","kind":"penalty","scope":"background"}
