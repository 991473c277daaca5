Five things we learned as ⟦TEAM|Hajduk⟧ edged ⟦TEAM|Osijek⟧ ⟦SCORE|2-1⟧
1. ⟦PERSON|Barišić⟧ is worth the wait
It took ⟦PERSON|Stipe Barišić⟧ five matches to ⟦G1|get off the mark⟧ for ⟦TEAM|Hajduk⟧. His ⟦G2|goal⟧ against ⟦TEAM|Osijek⟧ on ⟦DATE|Sunday evening⟧ put right a first half in which little had gone well, and he had a hand in the ⟦G3|winner⟧ too.
2. ⟦TEAM|Osijek⟧'s plan worked, until it didn't
The visitors came to ⟦VENUE|Poljud⟧ to sit deep and counter, and for half an hour were rewarded. ⟦PERSON|Josip Krznar⟧'s ⟦G4|opener⟧ was a textbook case: ⟦PERSON|Tin Radošević⟧ headed clear a corner, ⟦PERSON|Leon Perković⟧ carried it sixty metres, and when ⟦PERSON|Ante Vukelić⟧ blocked the shot ⟦PERSON|Krznar⟧ ⟦G5|was first to the scraps⟧. ⟦TEAM|Hajduk⟧ had eleven corners. They ⟦G6|conceded⟧ from their own.
3. The goalkeeper question
⟦NORP|Portuguese⟧ keeper ⟦PERSON|Rafael Antunes-Melo⟧ was at fault for nothing, but he was lucky in the ⟦MINUTE|51st minute⟧ when his clearance hit ⟦PERSON|Krznar⟧ and rolled past the post. He made up for it by saving with his foot from ⟦PERSON|Perković⟧ at ⟦SCORE|1-1⟧. The long ball that led to the ⟦G7|leveller⟧ was his as well: ⟦PERSON|Vukelić⟧ flicked it, ⟦PERSON|Radošević⟧ hesitated, and ⟦PERSON|Barišić⟧ ⟦G8|nipped in⟧.
4. ⟦PERSON|Mateljan⟧ can finish after all
A winger with no ⟦G9|goals⟧ since ⟦DATE|last April⟧, ⟦PERSON|Domagoj Mateljan⟧ had sent three good chances into the stand at the north end. The fourth he ⟦G10|put away⟧. ⟦PERSON|Barišić⟧ shot, ⟦PERSON|Radošević⟧ got a foot to it, and the ball rolled to the man least likely, who did not have time to think.
"That's the key," he said. "I had no time. When I have time I miss."
5. The gap is four points
⟦TEAM|Dinamo⟧ drew at home, so ⟦TEAM|Hajduk⟧ are closer to the top of the ⟦COMPETITION|HNL⟧ than at any stage since ⟦DATE|September⟧. ⟦TEAM|Osijek⟧'s coach thought a draw would have been right. "The second ⟦G11|goal⟧ is a deflection, a ricochet, luck. The ⟦G12|one⟧ we ⟦G13|scored⟧ was football."
Key times: ⟦MINUTE|31⟧: ⟦G14|goal⟧ ⟦PERSON|Krznar⟧. ⟦MINUTE|58⟧: ⟦PERSON|Perković⟧ saved. ⟦MINUTE|63⟧: ⟦G15|goal⟧ ⟦PERSON|Barišić⟧. ⟦MINUTE|74⟧: ⟦PERSON|Mateljan⟧ over. ⟦MINUTE|86⟧: ⟦G16|goal⟧ ⟦PERSON|Mateljan⟧.
=====GOALS=====
{"id": "G1", "scorer": "Stipe Barišić", "team": "Hajduk", "minute": 63, "assist": "Ante Vukelić", "kind": "shot"}
{"id": "G2", "scorer": "Stipe Barišić", "team": "Hajduk", "minute": 63, "assist": "Ante Vukelić", "kind": "shot"}
{"id": "G3", "scorer": "Domagoj Mateljan", "team": "Hajduk", "minute": 86, "kind": "shot"}
{"id": "G4", "scorer": "Josip Krznar", "team": "Osijek", "minute": 31, "kind": "shot"}
{"id": "G5", "scorer": "Josip Krznar", "team": "Osijek", "minute": 31, "kind": "shot"}
{"id": "G6", "scorer": "Josip Krznar", "team": "Osijek", "minute": 31, "kind": "shot"}
{"id": "G7", "scorer": "Stipe Barišić", "team": "Hajduk", "minute": 63, "assist": "Ante Vukelić", "kind": "shot"}
{"id": "G8", "scorer": "Stipe Barišić", "team": "Hajduk", "minute": 63, "assist": "Ante Vukelić", "kind": "shot"}
{"id": "G9", "scorer": "Domagoj Mateljan", "scope": "background"}
{"id": "G10", "scorer": "Domagoj Mateljan", "team": "Hajduk", "minute": 86, "kind": "shot"}
{"id": "G11", "scorer": "Domagoj Mateljan", "team": "Hajduk", "minute": 86, "kind": "shot"}
{"id": "G12", "scorer": "Josip Krznar", "team": "Osijek", "minute": 31, "kind": "shot"}
{"id": "G13", "scorer": "Josip Krznar", "team": "Osijek", "minute": 31, "kind": "shot"}
{"id": "G14", "scorer": "Josip Krznar", "team": "Osijek", "minute": 31, "kind": "shot", "minute_text": "31"}
{"id": "G15", "scorer": "Stipe Barišić", "team": "Hajduk", "minute": 63, "assist": "Ante Vukelić", "kind": "shot", "minute_text": "63"}
{"id": "G16", "scorer": "Domagoj Mateljan", "team": "Hajduk", "minute": 86, "kind": "shot", "minute_text": "86"}
