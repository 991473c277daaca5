⟦TEAM|Barnsley⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Stevenage⟧: Late ⟦G1|penalty⟧ lifts ⟦TEAM|Tykes⟧
⟦FURNITURE|By Callum Redfearn at Oakwell⟧
⟦PERSON|Jonah Askwith⟧'s ⟦MINUTE|84th-minute⟧ ⟦G2|spot-kick⟧ earned ⟦TEAM|Barnsley⟧ a first home win since ⟦DATE|October⟧ as they saw off ⟦TEAM|Stevenage⟧ at ⟦VENUE|Oakwell⟧.
The visitors led through ⟦PERSON|Derrin Oduya⟧'s ⟦MINUTE|19th-minute⟧ ⟦G3|effort⟧, but a ⟦G4|header⟧ from captain ⟦PERSON|Rory McAlinden⟧ just before ⟦MINUTE|half-time⟧ brought ⟦TEAM|Barnsley⟧ level and ⟦PERSON|Askwith⟧ ⟦G5|did the rest⟧.
⟦TEAM|Stevenage⟧ had the first chance inside ⟦MINUTE|three minutes⟧ when ⟦PERSON|Leo Farrant⟧'s volley was beaten away by ⟦PERSON|Tomasz Gorski⟧. At the other end ⟦PERSON|Askwith⟧ met a cross from ⟦PERSON|Will Denby⟧ but sent his header wide of the far post.
The ⟦G9|opener⟧ came when ⟦PERSON|Denby⟧ gave the ball away on halfway. ⟦PERSON|Farrant⟧ slid a pass through for ⟦PERSON|Oduya⟧, who ⟦G6|guided it beyond ⟦PERSON|Gorski⟧⟧.
⟦TEAM|Barnsley⟧ were booed at times, and ⟦PERSON|Denby⟧ had a penalty appeal turned down on ⟦MINUTE|31 minutes⟧. They were level in ⟦MINUTE|stoppage time⟧ of the half, ⟦PERSON|McAlinden⟧ ⟦G7|meeting ⟦PERSON|Denby⟧'s corner⟧ after a run across his marker.
The second half was even. ⟦PERSON|Gorski⟧ saved with his feet from ⟦PERSON|Farrant⟧ on ⟦MINUTE|66 minutes⟧ and ⟦TEAM|Stevenage⟧ substitute ⟦PERSON|Ike Balogun⟧ hit the bar.
Then ⟦PERSON|Balogun⟧ caught ⟦PERSON|Denby⟧ in the area with ⟦MINUTE|six minutes left⟧, and referee ⟦PERSON|Paul Standish⟧ pointed to the spot. ⟦PERSON|Askwith⟧, who missed from 12 yards at ⟦TEAM|Lincoln⟧ ⟦DATE|last week⟧, ⟦G8|rolled it into the corner⟧.
"He asked for it and I was pleased he did," said head coach ⟦PERSON|Mick Loughran⟧. "After conceding the penalty at ⟦TEAM|Lincoln⟧ and missing one, we needed something to go our way."
⟦TEAM|Barnsley⟧ move up to 11th in ⟦COMPETITION|League One⟧.
⟦FURNITURE|Attendance: 10,873⟧
=====GOALS=====
{"id":"G1","scorer":"Jonah Askwith","team":"Barnsley","minute":84,"kind":"penalty"}
{"id":"G2","scorer":"Jonah Askwith","team":"Barnsley","minute":84,"minute_text":"84th-minute","kind":"penalty"}
{"id":"G3","scorer":"Derrin Oduya","team":"Stevenage","minute":19,"minute_text":"19th-minute","assist":"Leo Farrant","kind":"shot"}
{"id":"G4","scorer":"Rory McAlinden","team":"Barnsley","minute_text":"just before half-time","assist":"Will Denby","kind":"header"}
{"id":"G5","scorer":"Jonah Askwith","team":"Barnsley","minute":84,"kind":"penalty"}
{"id":"G6","scorer":"Derrin Oduya","team":"Stevenage","minute":19,"assist":"Leo Farrant","kind":"shot"}
{"id":"G7","scorer":"Rory McAlinden","team":"Barnsley","minute_text":"stoppage time","assist":"Will Denby","kind":"header"}
{"id":"G8","scorer":"Jonah Askwith","team":"Barnsley","minute":84,"minute_text":"six minutes left","kind":"penalty"}
{"id":"G9","scorer":"Derrin Oduya","team":"Stevenage","minute":19,"assist":"Leo Farrant","kind":"shot"}
