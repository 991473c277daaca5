⟦TEAM|Ireland⟧'s under-17 girls bow out after late ⟦NORP|Dutch⟧ double

⟦TEAM|Republic of Ireland Under-17s⟧ were left heartbroken as two ⟦TEAM|Netherlands⟧ ⟦G1|goals⟧ in the ⟦MINUTE|last six minutes⟧ ended their ⟦COMPETITION|European Championship⟧ adventure in ⟦GPE|Faro⟧.

⟦PERSON|Sadhbh Kinsella⟧ had ⟦G2|put ⟦TEAM|Ireland⟧ in front⟧ as early as the ⟦MINUTE|fourth minute⟧, and with goalkeeper ⟦PERSON|Éabha Moriarty⟧ in inspired form they looked to be heading for the semi-finals until substitute ⟦PERSON|Fenna van Rooij⟧ turned the match on its head.

The ⟦TEAM|Ajax⟧ youngster ⟦G3|levelled⟧ in the ⟦MINUTE|84th minute⟧, ⟦G4|heading in⟧ ⟦PERSON|Isa Kuiper⟧'s corner, and ⟦MINUTE|three minutes later⟧ she was there again, ⟦G5|forcing the ball over the line⟧ after ⟦PERSON|Moriarty⟧ had pushed a ⟦PERSON|Noor Dekker⟧ shot on to the post.

"They're devastated, they're 16 and 17, they'll have a cry ⟦DATE|tonight⟧ and they should," said ⟦TEAM|Ireland⟧ manager ⟦PERSON|James O'Hanrahan⟧. "But what they've done for the game at home I can't put into words."

It was ⟦PERSON|Kinsella⟧'s fourth ⟦G6|goal⟧ of the finals, after her ⟦G7|double⟧ against ⟦TEAM|Portugal⟧ and the ⟦G8|winner⟧ versus ⟦TEAM|Norway⟧ on ⟦DATE|Tuesday⟧. ⟦PERSON|Aoibhinn Leddy⟧ made it, hounding the ⟦NORP|Dutch⟧ left-back into a mistake and crossing low for the ⟦TEAM|Peamount⟧ striker to ⟦G9|finish first time⟧.

⟦TEAM|Ireland⟧ might have added to that lead. ⟦PERSON|Leddy⟧ was through on ⟦MINUTE|27 minutes⟧ but ⟦NORP|Dutch⟧ keeper ⟦PERSON|Lotte Brinkman⟧ raced off her line to block, and captain ⟦PERSON|Róisín Tierney⟧ sent a free-kick narrowly past the angle.

⟦PERSON|Moriarty⟧ then came into her own. She clutched a ⟦PERSON|Van Rooij⟧ header seconds after the forward's introduction on the ⟦MINUTE|hour⟧, beat out a drive from ⟦PERSON|Dekker⟧ and saw ⟦PERSON|Kuiper⟧ clip the top of the bar. The pressure finally told.

There was late drama when ⟦PERSON|Tierney⟧'s shot struck an arm in the ⟦MINUTE|90th minute⟧ but ⟦NORP|Romanian⟧ referee ⟦PERSON|Ana Munteanu⟧ waved play on. No VAR is in use at this level.

⟦TEAM|Netherlands⟧ will play ⟦TEAM|Spain⟧ or ⟦TEAM|England⟧ on ⟦DATE|Sunday⟧.

⟦FURNITURE|Republic of Ireland: Moriarty; Foley, Tierney, Grogan, Hession; Leddy, Byrne, Daly; Clancy, Kinsella, Nolan.⟧
=====GOALS=====
{"id": "G1", "scorer": "Fenna van Rooij", "team": "Netherlands", "count": 2, "minute_text": "last six minutes"}
{"id": "G2", "scorer": "Sadhbh Kinsella", "team": "Ireland", "minute": 4, "kind": "shot", "assist": "Aoibhinn Leddy", "minute_text": "fourth minute"}
{"id": "G3", "scorer": "Fenna van Rooij", "team": "Netherlands", "minute": 84, "kind": "header", "assist": "Isa Kuiper", "minute_text": "84th minute"}
{"id": "G4", "scorer": "Fenna van Rooij", "team": "Netherlands", "minute": 84, "kind": "header", "assist": "Isa Kuiper", "minute_text": "84th minute"}
{"id": "G5", "scorer": "Fenna van Rooij", "team": "Netherlands", "minute": 87, "kind": "shot", "minute_text": "three minutes later"}
{"id": "G6", "scorer": "Sadhbh Kinsella", "team": "Ireland", "minute": 4, "kind": "shot", "assist": "Aoibhinn Leddy"}
{"id": "G7", "scorer": "Sadhbh Kinsella", "team": "Ireland", "scope": "background", "count": 2}
{"id": "G8", "scorer": "Sadhbh Kinsella", "team": "Ireland", "scope": "background"}
{"id": "G9", "scorer": "Sadhbh Kinsella", "team": "Ireland", "minute": 4, "kind": "shot", "assist": "Aoibhinn Leddy"}
