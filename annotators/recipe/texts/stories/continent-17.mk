⟦TEAM|Roma⟧ punish ⟦TEAM|Genoa⟧ as ⟦COMPETITION|Serie A⟧ ⟦DATE|weekend⟧ begins with six ⟦G1|goals⟧; ⟦TEAM|Bologna⟧ held

⟦TEAM|AS Roma⟧ came out on top in an entertaining match at ⟦TEAM|Genoa⟧ on ⟦DATE|Friday⟧, winning ⟦SCORE|4-2⟧ after ⟦PERSON|Denzel Oosterveen⟧ and ⟦PERSON|Giacomo Belfanti⟧ had each ⟦G2|scored twice⟧. ⟦TEAM|Bologna⟧ and ⟦TEAM|Cagliari⟧ drew ⟦SCORE|0-0⟧ in the later kick-off.

⟦TEAM|Roma⟧ coach ⟦PERSON|Severino Lattanzi⟧ left out three regulars and was soon having second thoughts. Only ⟦MINUTE|four minutes⟧ had gone when ⟦PERSON|Milutin Janjić⟧, ⟦TEAM|Genoa⟧'s ⟦NORP|Montenegrin⟧ forward, got in behind ⟦PERSON|Álvaro Quintanal⟧ to meet ⟦PERSON|Edoardo Frassica⟧'s pass and ⟦G3|finish first time⟧.

⟦PERSON|Belfanti⟧ ⟦G4|drew the visitors level⟧, on ⟦MINUTE|19⟧, though there was luck in it: his shot was going nowhere near until it struck ⟦PERSON|Seydou Baldé⟧ on the heel and left ⟦PERSON|Mirko Scarampi⟧ wrong-footed. The ⟦G5|goal⟧ settled ⟦TEAM|Roma⟧, for whom ⟦PERSON|Oosterveen⟧ had a header saved and ⟦PERSON|Quintanal⟧ a drive deflected over, and they ⟦G6|snatched the lead⟧ on the ⟦MINUTE|half-hour⟧. ⟦PERSON|Frassica⟧ lost the ball in the centre circle, ⟦PERSON|Iker Olabarri⟧ released ⟦PERSON|Belfanti⟧ and he might have shot, but rolled it square, allowing ⟦PERSON|Oosterveen⟧ to ⟦G7|tap in⟧.

⟦PERSON|Janjić⟧ hit the woodwork with ⟦TEAM|Genoa⟧'s last attack of the half and their first after it brought them another ⟦G8|goal⟧. ⟦PERSON|Baldé⟧ was the man who ⟦G9|scored it⟧, his looping ⟦G10|header⟧ dropping behind ⟦PERSON|Jasper Koppelaar⟧ for ⟦SCORE|2-2⟧.

⟦TEAM|Genoa⟧'s joy lasted six minutes. ⟦PERSON|Belfanti⟧ went past ⟦PERSON|Frassica⟧ and ⟦PERSON|Baldé⟧ on the left and ⟦G11|slipped it inside the near post⟧ to send ⟦TEAM|Roma⟧ ahead again on the ⟦MINUTE|hour⟧. ⟦PERSON|Oosterveen⟧, twice denied by ⟦PERSON|Scarampi⟧ in between, ⟦G12|made sure⟧ with ⟦MINUTE|five minutes left⟧, leaping to steer in ⟦PERSON|Olabarri⟧'s cross. The last of his ⟦COMPETITION|Serie A⟧ ⟦G13|doubles⟧ had been against the same opponents in ⟦DATE|2023⟧.

⟦PERSON|Frassica⟧ was substituted to whistles. "The boy knows," said ⟦TEAM|Genoa⟧ coach ⟦PERSON|Amedeo Chiossone⟧. "He sets up the ⟦G14|first⟧, then he makes a mistake for their ⟦G15|second⟧. I can't crucify him."

In ⟦GPE|Emilia-Romagna⟧, ⟦TEAM|Bologna⟧ had 21 attempts without reward. ⟦PERSON|Wout Leysen⟧ missed a penalty in the ⟦MINUTE|34th minute⟧ and ⟦PERSON|Ruben Tchoumi⟧ had a ⟦G16|goal⟧ cancelled by the VAR for offside ⟦MINUTE|20 minutes from the end⟧. ⟦TEAM|Cagliari⟧ keeper ⟦PERSON|Gavino Sechi⟧ was named man of the match.
=====GOALS=====
{"id": "G1", "scorer": "Milutin Janjić; Giacomo Belfanti; Denzel Oosterveen; Seydou Baldé", "count": 6}
{"id": "G2", "scorer": "Denzel Oosterveen; Giacomo Belfanti", "team": "AS Roma", "count": 4}
{"id": "G3", "scorer": "Milutin Janjić", "team": "Genoa", "minute": 4, "assist": "Edoardo Frassica", "kind": "shot", "minute_text": "four minutes"}
{"id": "G4", "scorer": "Giacomo Belfanti", "team": "AS Roma", "minute": 19, "kind": "shot", "minute_text": "19"}
{"id": "G5", "scorer": "Giacomo Belfanti", "team": "AS Roma", "minute": 19, "kind": "shot", "minute_text": "19"}
{"id": "G6", "scorer": "Denzel Oosterveen", "team": "AS Roma", "minute": 30, "assist": "Giacomo Belfanti", "kind": "shot", "minute_text": "half-hour"}
{"id": "G7", "scorer": "Denzel Oosterveen", "team": "AS Roma", "minute": 30, "assist": "Giacomo Belfanti", "kind": "shot", "minute_text": "half-hour"}
{"id": "G8", "scorer": "Seydou Baldé", "team": "Genoa", "minute": 54, "kind": "header"}
{"id": "G9", "scorer": "Seydou Baldé", "team": "Genoa", "minute": 54, "kind": "header"}
{"id": "G10", "scorer": "Seydou Baldé", "team": "Genoa", "minute": 54, "kind": "header"}
{"id": "G11", "scorer": "Giacomo Belfanti", "team": "AS Roma", "minute": 60, "kind": "shot", "minute_text": "hour"}
{"id": "G12", "scorer": "Denzel Oosterveen", "team": "AS Roma", "minute": 85, "assist": "Iker Olabarri", "kind": "header", "minute_text": "five minutes left"}
{"id": "G13", "scorer": "Denzel Oosterveen", "team": "AS Roma", "scope": "background", "count": 2}
{"id": "G14", "scorer": "Milutin Janjić", "team": "Genoa", "minute": 4, "assist": "Edoardo Frassica", "kind": "shot"}
{"id": "G15", "scorer": "Denzel Oosterveen", "team": "AS Roma", "minute": 30, "assist": "Giacomo Belfanti", "kind": "shot"}
{"id": "G16", "scorer": "Ruben Tchoumi", "team": "Bologna", "minute": 70, "outcome": "ruled out", "minute_text": "20 minutes from the end"}
