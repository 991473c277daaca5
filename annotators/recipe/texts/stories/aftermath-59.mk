⟦PERSON|Maddox⟧ shines for ⟦TEAM|Shrewsbury⟧ at ⟦TEAM|Burton⟧
⟦PERSON|Vinnie Maddox⟧ had told his manager he was fit. On the evidence of ⟦DATE|Tuesday night⟧ nobody will doubt him again: he made two ⟦G1|goals⟧, ⟦G2|scored the other⟧ and was the best player on the field as ⟦TEAM|Shrewsbury Town⟧ won ⟦SCORE|3-1⟧ at ⟦TEAM|Burton Albion⟧.
⟦PERSON|Noel Brophy⟧ ⟦G3|replied⟧ and for twenty minutes it had the home crowd believing. ⟦PERSON|Danny Orrick⟧ had ⟦G4|put the ⟦TEAM|Shrews⟧ in front⟧ in the opening stages; ⟦PERSON|Karl Hesketh⟧'s ⟦G5|third⟧ for them, close to the end, was the cherry on the cake.
Home keeper ⟦PERSON|Adam Pucill⟧ had a night he'd rather forget. He was caught in two minds by ⟦PERSON|Maddox⟧'s low ball after a mistake by ⟦PERSON|Luke Tremayne⟧, and ⟦PERSON|Orrick⟧, coming in off the left, ⟦G6|beat him to it⟧ with ⟦MINUTE|12 minutes⟧ played.
The ⟦TEAM|Brewers⟧ hit back with more spirit than skill. ⟦PERSON|Tremayne⟧'s header was cleared from under the bar by ⟦PERSON|Hesketh⟧. ⟦PERSON|Josiah Bamford-Eze⟧ had an effort tipped over and another saved low down in the ⟦MINUTE|31st minute⟧. From the corner after that, the visitors' goalkeeper punched, ⟦PERSON|Bamford-Eze⟧ returned it and ⟦PERSON|Brophy⟧, an ⟦NORP|Irishman⟧ with one previous ⟦G7|goal⟧ in 60 matches, ⟦G8|threw himself at the ball⟧ and saw it go in off his shoulder.
At ⟦SCORE|1-1⟧ the game was anyone's. But ⟦MINUTE|three minutes after the break⟧ a pass from ⟦PERSON|Pucill⟧ was too short for ⟦PERSON|Tremayne⟧. ⟦PERSON|Maddox⟧ was there. He nipped round the goalkeeper and ⟦G9|ran it in⟧.
"We're our own worst enemies," said the ⟦TEAM|Burton⟧ boss. "For the ⟦G10|second⟧ you could see it coming, for the ⟦G11|first⟧ you couldn't. ⟦PERSON|Adam⟧ holds his hands up. The ⟦G12|goal⟧ we got was a proper one."
⟦PERSON|Bamford-Eze⟧ might have made it ⟦SCORE|2-2⟧ but shot over on the ⟦MINUTE|hour⟧, and ⟦PERSON|Brophy⟧ had a penalty appeal rejected. ⟦TEAM|Shrewsbury⟧ saw it out. ⟦PERSON|Maddox⟧, given the freedom of the right side, sent ⟦PERSON|Hesketh⟧ through and he ⟦G13|clipped it over⟧ ⟦PERSON|Pucill⟧ as he went down.
"⟦PERSON|Vinnie⟧ put the ⟦G14|goal⟧ on a plate. I owe him a pint," ⟦PERSON|Hesketh⟧ said.
⟦TEAM|Shrewsbury⟧, sixth in ⟦COMPETITION|League Two⟧, host ⟦TEAM|Mansfield Town⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Danny Orrick; Karl Hesketh", "team": "Shrewsbury Town", "assist": "Vinnie Maddox", "count": 2}
{"id": "G2", "scorer": "Vinnie Maddox", "team": "Shrewsbury Town", "minute": 48, "kind": "shot"}
{"id": "G3", "scorer": "Noel Brophy", "team": "Burton Albion", "assist": "Josiah Bamford-Eze"}
{"id": "G4", "scorer": "Danny Orrick", "team": "Shrewsbury Town", "minute": 12, "assist": "Vinnie Maddox", "kind": "shot"}
{"id": "G5", "scorer": "Karl Hesketh", "team": "Shrewsbury Town", "assist": "Vinnie Maddox", "kind": "shot"}
{"id": "G6", "scorer": "Danny Orrick", "team": "Shrewsbury Town", "minute": 12, "assist": "Vinnie Maddox", "kind": "shot", "minute_text": "12 minutes"}
{"id": "G7", "scorer": "Noel Brophy", "scope": "background"}
{"id": "G8", "scorer": "Noel Brophy", "team": "Burton Albion", "assist": "Josiah Bamford-Eze"}
{"id": "G9", "scorer": "Vinnie Maddox", "team": "Shrewsbury Town", "minute": 48, "kind": "shot", "minute_text": "three minutes after the break"}
{"id": "G10", "scorer": "Vinnie Maddox", "team": "Shrewsbury Town", "minute": 48, "kind": "shot"}
{"id": "G11", "scorer": "Danny Orrick", "team": "Shrewsbury Town", "minute": 12, "assist": "Vinnie Maddox", "kind": "shot"}
{"id": "G12", "scorer": "Noel Brophy", "team": "Burton Albion", "assist": "Josiah Bamford-Eze"}
{"id": "G13", "scorer": "Karl Hesketh", "team": "Shrewsbury Town", "assist": "Vinnie Maddox", "kind": "shot"}
{"id": "G14", "scorer": "Karl Hesketh", "team": "Shrewsbury Town", "assist": "Vinnie Maddox", "kind": "shot"}
