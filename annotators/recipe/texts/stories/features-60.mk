⟦PERSON|Gunnarsson⟧ rues "soft" ⟦G1|goals⟧ as ⟦TEAM|Brann⟧ search for answers

⟦TEAM|Brann⟧ coach ⟦PERSON|Hallur Gunnarsson⟧ gave his players ⟦DATE|Monday⟧ off after ⟦DATE|Sunday⟧'s ⟦SCORE|4-1⟧ mauling at ⟦TEAM|Viking⟧, and spent it, he said, on the sofa with a pad and a pencil.

"I drew every one of them," he told ⟦ORG|Bergens Tidende⟧. "The ⟦G2|first⟧ is nice, the boy has a lovely left foot, you shake hands. The ⟦G3|second⟧ and ⟦G4|third⟧ are soft. My aunt doesn't let those in. The ⟦G5|fourth⟧, we'd stopped playing."

The boy with the left foot was ⟦PERSON|Sander Myklebust⟧, 18, who ⟦G6|curled in⟧ a free-kick after ⟦MINUTE|23 minutes⟧. ⟦PERSON|Iver Stangeland⟧ ⟦G7|pounced on⟧ a spill by keeper ⟦PERSON|Tord Eikeland⟧ for the second, ⟦MINUTE|five minutes before the break⟧, and ⟦G8|got his other⟧ from a corner that went straight over ⟦PERSON|Eikeland⟧'s head. ⟦PERSON|Ulrik Bø⟧'s ⟦G9|reply⟧ with ⟦MINUTE|a quarter of an hour left⟧ raised hopes for all of ⟦MINUTE|two minutes⟧, until ⟦PERSON|Myklebust⟧ slipped the ball to substitute ⟦PERSON|Jon Aarsland⟧, who ⟦G10|rolled it home⟧.

⟦TEAM|Brann⟧ had a chance to go in front when ⟦PERSON|Bø⟧ was clean through in the ⟦MINUTE|eighth minute⟧. He shot against ⟦PERSON|Arne Tveit⟧'s knee.

The club have let slip a seven-point lead over ⟦TEAM|Bodø/Glimt⟧ in the space of four matches. ⟦PERSON|Gunnarsson⟧, a calm man, punched the roof of the dugout and has hurt a finger.

⟦PERSON|Eikeland⟧ will keep his place against ⟦TEAM|Molde⟧ on ⟦DATE|Saturday⟧. "He has won us six games ⟦DATE|this year⟧," said the ⟦NORP|Faroese⟧. "He's allowed to lose one. Nobody is allowed two."
=====GOALS=====
{"id":"G1","scorer":"Iver Stangeland","team":"Viking","count":2}
{"id":"G2","scorer":"Sander Myklebust","team":"Viking","minute":23,"kind":"free kick"}
{"id":"G3","scorer":"Iver Stangeland","team":"Viking","minute":40}
{"id":"G4","scorer":"Iver Stangeland","team":"Viking"}
{"id":"G5","scorer":"Jon Aarsland","team":"Viking","minute":77,"assist":"Sander Myklebust"}
{"id":"G6","scorer":"Sander Myklebust","team":"Viking","minute":23,"minute_text":"23 minutes","kind":"free kick"}
{"id":"G7","scorer":"Iver Stangeland","team":"Viking","minute":40,"minute_text":"five minutes before the break"}
{"id":"G8","scorer":"Iver Stangeland","team":"Viking"}
{"id":"G9","scorer":"Ulrik Bø","team":"Brann","minute":75,"minute_text":"a quarter of an hour left"}
{"id":"G10","scorer":"Jon Aarsland","team":"Viking","minute":77,"minute_text":"two minutes","assist":"Sander Myklebust"}
