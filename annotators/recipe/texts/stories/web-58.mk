Striker's revenge: sacked ⟦TEAM|Motherwell⟧ man ⟦PERSON|Kalu⟧ haunts former boss

⟦PERSON|Desmond Kalu⟧ got his own back on the manager who showed him the door as ⟦TEAM|Livingston⟧ grabbed a priceless win at ⟦VENUE|Fir Park⟧.

⟦FURNITURE|EXCLUSIVE by GORDON PATE⟧

The frontman, frozen out by ⟦PERSON|Alec Rennie⟧ ⟦DATE|last summer⟧ and made to train with the kids, ⟦G1|netted the only goal⟧ in ⟦MINUTE|69 minutes⟧, cupped his ears to the home dugout and was booked for it.

"Worth every penny of the fine," grinned the ⟦NORP|Ugandan⟧.

⟦PERSON|Rennie⟧ stormed up the tunnel at the end and slammed a door so hard that a picture fell off. His team had done enough to win two matches. ⟦PERSON|Stevie Lochhead⟧ missed a penalty, ⟦PERSON|Ross Cullen⟧ cracked a header off the bar and ⟦PERSON|Jan Vrabec⟧ finished like a man wearing wellies.

And the ⟦G2|winner⟧ was a shocker to lose. A nothing punt from ⟦TEAM|Livi⟧ keeper ⟦PERSON|Barry Tennant⟧ bounced twice. ⟦PERSON|Cullen⟧ left it to ⟦PERSON|Lochhead⟧, ⟦PERSON|Lochhead⟧ left it to ⟦PERSON|Cullen⟧, and ⟦PERSON|Kalu⟧ stole in to ⟦G3|lob ⟦PERSON|Mateusz Banaś⟧⟧.

It was just his second ⟦G4|strike⟧ in ⟦TEAM|Livingston⟧ colours after a ⟦G5|first⟧ at ⟦TEAM|Dundee⟧ in ⟦DATE|September⟧. At ⟦TEAM|Motherwell⟧ he ⟦G6|bagged 22⟧ in a season and still got the heave.

⟦TEAM|Livi⟧ chief ⟦PERSON|Mark Devlin-Ross⟧ had slept in his office before the game. "I've not had a breakthrough like it since I gave up smoking," he said.

The result lifts ⟦TEAM|Livingston⟧ off the bottom. ⟦TEAM|Motherwell⟧ have taken one point from a possible 18, and the boos at ⟦MINUTE|full-time⟧ told their own tale.

⟦FURNITURE|DON'T MISS: Old Firm referee revealed · Best seats, worst pies: your ground-by-ground guide⟧
=====GOALS=====
{"id":"G1","scorer":"Desmond Kalu","team":"Livingston","minute":69,"minute_text":"69 minutes","kind":"shot"}
{"id":"G2","scorer":"Desmond Kalu","team":"Livingston","minute":69,"kind":"shot"}
{"id":"G3","scorer":"Desmond Kalu","team":"Livingston","minute":69,"kind":"shot"}
{"id":"G4","scorer":"Desmond Kalu","team":"Livingston","minute":69,"kind":"shot"}
{"id":"G5","scorer":"Desmond Kalu","team":"Livingston","scope":"background"}
{"id":"G6","scorer":"Desmond Kalu","team":"Motherwell","scope":"background","count":22}
