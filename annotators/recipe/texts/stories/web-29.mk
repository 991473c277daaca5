Deadline-day diary: what's happening with ⟦TEAM|Sunderland⟧, ⟦TEAM|Celtic⟧ and the man in the taxi

⟦FURNITURE|Live updates with Rosie Allott⟧

23:05 — That's your lot. The window has slammed shut. ⟦TEAM|Sunderland⟧ have signed ⟦PERSON|Vasil Petkov⟧ from ⟦TEAM|Ludogorets⟧ for £9m. The ⟦NORP|Bulgarian⟧ ⟦G1|scored 19 goals⟧ ⟦DATE|last season⟧, four of them in ⟦NORP|European⟧ ties.

22:41 — Deal sheet in. ⟦PERSON|Petkov⟧ was bundled into a taxi at ⟦GPE|Newcastle⟧ airport and has put pen to paper, we're told. A last-minute strike on clauses.

21:30 — ⟦TEAM|Celtic⟧ are closing on ⟦PERSON|Jordan Ekwueme⟧, whose ⟦G2|double⟧ knocked them out of the ⟦COMPETITION|League Cup⟧ in ⟦DATE|December⟧. The ⟦TEAM|Hearts⟧ man ⟦G3|fired both past ⟦PERSON|Callum Orr⟧⟧ in the first half and then limped off. Fee around £4m.

20:15 — Talks between ⟦TEAM|Burnley⟧ and ⟦TEAM|Lens⟧ for full-back ⟦PERSON|Théo Vasseur⟧ have hit the buffers. He finished his medical. He did not finish the contract.

19:48 — There's football on as well. In the ⟦COMPETITION|Championship⟧, ⟦PERSON|Ola Bergdahl⟧ has ⟦G4|put ⟦TEAM|Swansea⟧ one up⟧ at ⟦TEAM|Stoke⟧ after only ⟦MINUTE|two minutes⟧, and yes, that's the ⟦PERSON|Bergdahl⟧ who was supposed to be in ⟦GPE|Turin⟧.

18:20 — ⟦PERSON|Petkov⟧ update: fog. He could miss the cut.

17:02 — ⟦TEAM|Leyton Orient⟧ have recalled ⟦PERSON|Sid Marlowe⟧ from ⟦TEAM|Braintree⟧. He hasn't scored in 16. They need goals from somewhere.

16:30 — A second bid for ⟦PERSON|Vasseur⟧, up two million on the first.

15:00 — Hello. Eight hours, lots of tea. Stick with us.
=====GOALS=====
{"id":"G1","scorer":"Vasil Petkov","scope":"background","count":19,"team":"Ludogorets"}
{"id":"G2","scorer":"Jordan Ekwueme","team":"Hearts","scope":"background","count":2}
{"id":"G3","scorer":"Jordan Ekwueme","team":"Hearts","scope":"background","count":2,"kind":"shot"}
{"id":"G4","scorer":"Ola Bergdahl","team":"Swansea","minute":2,"minute_text":"two minutes"}
