⟦TEAM|Palace⟧ held in six-goal classic
⟦TEAM|Sunderland⟧ twice came from behind to leave ⟦TEAM|Crystal Palace⟧ with a ⟦SCORE|3-3⟧ draw in a ⟦COMPETITION|WSL2⟧ match that had everything, ⟦PERSON|Jade Corrigan⟧ ⟦G1|equalising⟧ with the final kick.
It had looked to be going ⟦TEAM|Palace⟧'s way when ⟦PERSON|Adaeze Onwuka⟧, from the spot, and ⟦PERSON|Louisa Hambling⟧ ⟦G2|put them two up⟧ inside ⟦MINUTE|22 minutes⟧. After the visitors ⟦G3|got back on level terms⟧ on the ⟦MINUTE|hour⟧, ⟦PERSON|Tilly Harcastle⟧ ⟦G4|restored the ⟦TEAM|Eagles⟧' advantage⟧. But ⟦PERSON|Corrigan⟧'s ⟦G5|goal⟧ in the ⟦MINUTE|92nd minute⟧ ensured honours finished even.
⟦PERSON|Onwuka⟧'s ⟦G6|penalty⟧, given for a push on ⟦PERSON|Kirsty Broadhurst⟧, was the first of the season against ⟦TEAM|Sunderland⟧, and goalkeeper ⟦PERSON|Ruth Ellingham⟧ was unlucky to see it squirm under her body in the ⟦MINUTE|17th minute⟧.
⟦PERSON|Hambling⟧'s ⟦G7|effort⟧ was simpler. ⟦PERSON|Broadhurst⟧ hit a crisp half-volley from the edge of the area, ⟦PERSON|Ellingham⟧ could not hold on, and ⟦PERSON|Hambling⟧ ⟦G8|nipped in⟧.
⟦PERSON|Corrigan⟧ and ⟦PERSON|Signe Overgaard⟧ swapped roles for ⟦TEAM|Sunderland⟧'s first two. In the ⟦MINUTE|51st minute⟧ ⟦PERSON|Overgaard⟧ fed ⟦PERSON|Corrigan⟧, who ⟦G9|shot across ⟦PERSON|Paige Nesbitt⟧⟧. ⟦MINUTE|Nine minutes⟧ after that the winger's cross was ⟦G10|headed home⟧ by the ⟦NORP|Dane⟧.
⟦PERSON|Marie-Laure Savoie⟧ had a shot tipped round before ⟦PERSON|Harcastle⟧'s intervention on ⟦MINUTE|78 minutes⟧, the midfielder ⟦G11|lashing the ball high into the net⟧ after ⟦PERSON|Onwuka⟧'s blocked attempt spun up invitingly.
⟦PERSON|Ellingham⟧ denied ⟦PERSON|Savoie⟧ what would have been the clincher in ⟦MINUTE|stoppage time⟧, palming over, and from the resulting corner ⟦TEAM|Sunderland⟧ broke the length of the pitch. ⟦PERSON|Overgaard⟧ hit the post. ⟦PERSON|Corrigan⟧ ⟦G12|buried the rebound⟧.
"I don't know whether to laugh or cry," said ⟦TEAM|Palace⟧ head coach ⟦PERSON|Cath Denholm⟧.
⟦TEAM|Palace⟧ remain second and entertain ⟦TEAM|Bristol City Women⟧ in the ⟦COMPETITION|Women's FA Cup⟧ on ⟦DATE|Sunday⟧, when ⟦TEAM|Sunderland⟧ are without a game at ⟦VENUE|Eppleton⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jade Corrigan", "team": "Sunderland", "minute": 90, "added": 2}
{"id": "G2", "scorer": "Adaeze Onwuka; Louisa Hambling", "team": "Crystal Palace", "count": 2}
{"id": "G3", "scorer": "Jade Corrigan; Signe Overgaard", "team": "Sunderland", "count": 2}
{"id": "G4", "scorer": "Tilly Harcastle", "team": "Crystal Palace", "minute": 78}
{"id": "G5", "scorer": "Jade Corrigan", "team": "Sunderland", "minute": 90, "added": 2, "minute_text": "92nd minute"}
{"id": "G6", "scorer": "Adaeze Onwuka", "team": "Crystal Palace", "minute": 17, "kind": "penalty", "minute_text": "17th minute"}
{"id": "G7", "scorer": "Louisa Hambling", "team": "Crystal Palace", "minute": 22}
{"id": "G8", "scorer": "Louisa Hambling", "team": "Crystal Palace", "minute": 22}
{"id": "G9", "scorer": "Jade Corrigan", "team": "Sunderland", "minute": 51, "assist": "Signe Overgaard", "minute_text": "51st minute"}
{"id": "G10", "scorer": "Signe Overgaard", "team": "Sunderland", "minute": 60, "kind": "header", "assist": "Jade Corrigan"}
{"id": "G11", "scorer": "Tilly Harcastle", "team": "Crystal Palace", "minute": 78, "minute_text": "78 minutes"}
{"id": "G12", "scorer": "Jade Corrigan", "team": "Sunderland", "minute": 90, "added": 2}
