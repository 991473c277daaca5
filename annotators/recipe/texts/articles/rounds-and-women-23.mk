⟦TEAM|Rooks⟧ stung by ⟦TEAM|Tractor Girls⟧' early salvo

⟦TEAM|Lewes⟧ ⟦SCORE|1⟧, ⟦TEAM|Ipswich Town Women⟧ ⟦SCORE|3⟧

A nightmare ⟦MINUTE|opening quarter of an hour⟧ put paid to ⟦TEAM|Lewes⟧'s unbeaten record at the ⟦VENUE|Dripping Pan⟧.

By the time some of the 812 crowd had got their pints in the ⟦TEAM|Rooks⟧ were three behind. ⟦PERSON|Sophia Lindgaard⟧ ⟦G1|scored⟧ with the game's first attack (⟦MINUTE|2⟧), ⟦PERSON|Ewa Kubiak⟧'s deflected ⟦G2|free-kick⟧ ⟦G3|made it two⟧ on ⟦MINUTE|six minutes⟧, and ⟦PERSON|Lindgaard⟧ ⟦G4|added another⟧ in the ⟦MINUTE|14th⟧ with a header that ⟦PERSON|Phoebe Trask⟧ will feel she should have kept out.

"You can't give a team like that three ⟦G5|goals⟧," boss ⟦PERSON|Lily Crampton⟧ told the ⟦ORG|Sussex Express⟧. "From then on I thought we were excellent, to be fair to the girls."

They were certainly better. ⟦PERSON|Isha Patel-Rowe⟧'s drive from distance was clawed away, ⟦PERSON|Ada Nwosu⟧ shot into the side netting and ⟦PERSON|Molly Haverfield⟧ had a goal-bound effort blocked on the line by one of her own.

Eventually the breakthrough arrived on ⟦MINUTE|73⟧. ⟦PERSON|Charlotte Beech⟧ won a penalty and ⟦PERSON|Nwosu⟧, the captain, ⟦G6|dispatched it⟧. No way back though, and ⟦GPE|Suffolk⟧'s finest, top of the ⟦COMPETITION|FA Women's National League South⟧, saw it out without alarm.

Next ⟦DATE|Sunday⟧: ⟦TEAM|Watford⟧ (a) in the ⟦COMPETITION|Adobe Women's FA Cup⟧, 2pm.

⟦FURNITURE|Lewes: Trask, Beech, Haverfield, Coxall, Dunne, Patel-Rowe, Whitlow, Nwosu, Harker, Spence, Moody.⟧
⟦FURNITURE|Photo: James Boyes⟧
=====GOALS=====
{"id": "G1", "scorer": "Sophia Lindgaard", "team": "Ipswich", "minute": 2, "minute_text": "2"}
{"id": "G2", "scorer": "Ewa Kubiak", "team": "Ipswich", "minute": 6, "kind": "free kick", "minute_text": "six minutes"}
{"id": "G3", "scorer": "Ewa Kubiak", "team": "Ipswich", "minute": 6, "kind": "free kick", "minute_text": "six minutes"}
{"id": "G4", "scorer": "Sophia Lindgaard", "team": "Ipswich", "minute": 14, "kind": "header", "minute_text": "14th"}
{"id": "G5", "team": "Ipswich", "count": 3}
{"id": "G6", "scorer": "Ada Nwosu", "team": "Rooks", "minute": 73, "kind": "penalty", "minute_text": "73"}
