⟦TEAM|Zamalek⟧ see off ⟦TEAM|Stade Malien⟧ to reach ⟦COMPETITION|Confederation Cup⟧ last four

⟦GPE|CAIRO⟧, ⟦DATE|April 12⟧ (⟦ORG|Reuters⟧) - Defender ⟦PERSON|Hossam Gaber⟧'s ⟦MINUTE|50th-minute⟧ ⟦G1|free kick⟧ sent five-times ⟦NORP|African⟧ champions ⟦TEAM|Zamalek⟧ into the semi-finals of the ⟦COMPETITION|Confederation Cup⟧ with a ⟦SCORE|1-0⟧ win over ⟦TEAM|Stade Malien⟧ on ⟦DATE|Saturday⟧, ⟦SCORE|2-1⟧ on aggregate.

⟦TEAM|Zamalek⟧ had been held ⟦SCORE|1-1⟧ in ⟦GPE|Bamako⟧ ⟦DATE|last week⟧, when ⟦PERSON|Sékou Diarra⟧'s late ⟦G2|equaliser⟧ for the ⟦NORP|Malians⟧ followed an early ⟦G3|strike⟧ by ⟦PERSON|Seif Hegazy⟧.

They did not have it easy in the return. ⟦PERSON|Diarra⟧ forced a save from ⟦PERSON|Amr Shawky⟧ in the ⟦MINUTE|third minute⟧ and ⟦PERSON|Boubacar Sissoko⟧ was one-on-one midway through the first half but dragged his finish wide.

⟦PERSON|Hegazy⟧ hit the woodwork for the hosts shortly before the ⟦MINUTE|break⟧.

The ⟦G4|breakthrough⟧ came when ⟦PERSON|Sissoko⟧ fouled ⟦PERSON|Karim Attia⟧ 22 metres out and ⟦PERSON|Gaber⟧ ⟦G5|curled the ball over the wall⟧. Goalkeeper ⟦PERSON|Mamadou Traoré Koné⟧ got a hand to it.

⟦TEAM|Stade Malien⟧ were awarded a penalty with ⟦MINUTE|12 minutes remaining⟧ but the decision was overturned after a video review.

⟦TEAM|Zamalek⟧ meet ⟦NORP|South African⟧ side ⟦TEAM|Stellenbosch⟧ over two legs, with the first in ⟦GPE|Cape Town⟧ on ⟦DATE|April 20⟧.

⟦FURNITURE|(Reporting by Omar Nassar; Editing by Ken Dunleavy)⟧
=====GOALS=====
{"id":"G1","scorer":"Hossam Gaber","team":"Zamalek","minute":50,"minute_text":"50th-minute","kind":"free kick"}
{"id":"G2","scorer":"Sékou Diarra","team":"Stade Malien","scope":"background"}
{"id":"G3","scorer":"Seif Hegazy","team":"Zamalek","scope":"background"}
{"id":"G4","scorer":"Hossam Gaber","team":"Zamalek","minute":50,"kind":"free kick"}
{"id":"G5","scorer":"Hossam Gaber","team":"Zamalek","minute":50,"kind":"free kick"}
