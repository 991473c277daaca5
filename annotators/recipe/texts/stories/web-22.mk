Social media reacts to ⟦TEAM|Man Utd⟧ keeper's howler

⟦TEAM|Manchester United⟧ fans were left with their heads in their hands after a costly error by goalkeeper ⟦PERSON|Aurel Dragomir⟧ handed ⟦TEAM|Bournemouth⟧ a point at ⟦VENUE|Old Trafford⟧.

⟦PERSON|Jadon Prosser⟧'s ⟦G1|opener⟧ looked to be enough for ⟦PERSON|Sven Hartog⟧'s side until the ⟦MINUTE|86th minute⟧, when ⟦PERSON|Dragomir⟧ came for a routine cross from ⟦PERSON|Billy Ansah⟧, dropped it and watched ⟦PERSON|Miguel Cañizo⟧ ⟦G2|hook the ball over his shoulder and in⟧.

⟦FURNITURE|@utd_faithful_99: Dropped it like a hot potato. Unbelievable. 86 mins!!⟧

⟦FURNITURE|@BrianMUFC: Prosser scores a worldie and we still can't win⟧

It was harsh on ⟦PERSON|Prosser⟧, whose ⟦MINUTE|40th-minute⟧ ⟦G3|effort⟧ from 25 yards flew in off the post, and who might have had another had ⟦PERSON|Callum Frith⟧ not got a boot in the way.

⟦FURNITURE|Click here to subscribe to our daily United newsletter⟧

The ⟦NORP|Romanian⟧'s mistakes have now led to three ⟦G4|goals⟧ ⟦DATE|this season⟧, after those at ⟦TEAM|Wolves⟧ and in the ⟦COMPETITION|League Cup⟧ tie against ⟦TEAM|Stoke⟧. He did, however, save a penalty in the ⟦DATE|August⟧ win over ⟦TEAM|West Ham⟧.

"I've told him to get his chin up," said ⟦PERSON|Hartog⟧. "He punched one clear in the last minute under pressure and that showed me he's fine. Nobody says anything when a striker misses."

⟦TEAM|Bournemouth⟧ boss ⟦PERSON|Pete Lorimer-Hall⟧ had sympathy. "I was a keeper. You want to dig a hole. But ⟦PERSON|Miguel⟧ still has to ⟦G5|finish⟧ it, and that's his ⟦G6|second⟧ in a week off the bench."
=====GOALS=====
{"id":"G1","scorer":"Jadon Prosser","team":"Manchester United","minute":40,"kind":"shot"}
{"id":"G2","scorer":"Miguel Cañizo","team":"Bournemouth","minute":86,"minute_text":"86th minute","kind":"shot"}
{"id":"G3","scorer":"Jadon Prosser","team":"Manchester United","minute":40,"minute_text":"40th-minute","kind":"shot"}
{"id":"G4","scope":"background","count":3}
{"id":"G5","scorer":"Miguel Cañizo","team":"Bournemouth","minute":86,"kind":"shot"}
{"id":"G6","scorer":"Miguel Cañizo","team":"Bournemouth","minute":86,"kind":"shot"}
