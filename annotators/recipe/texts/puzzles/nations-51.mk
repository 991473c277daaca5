Reaction: 'I'd swap the ⟦G13|goals⟧ for a point' – ⟦PERSON|Abara⟧ after ⟦TEAM|Super Falcons⟧ exit

⟦PERSON|Blessing Abara⟧ ⟦G1|scored twice⟧ and still ended up on the losing side as ⟦TEAM|Nigeria⟧ were dumped out of the ⟦COMPETITION|Women's World Cup⟧ on ⟦DATE|Friday⟧, beaten ⟦SCORE|3-2⟧ by ⟦TEAM|Canada⟧ in ⟦GPE|Porto Alegre⟧.

The ⟦TEAM|Super Falcons⟧' captain, 33, walked through the mixed zone with her boots in her hand and with no wish to talk about either ⟦G2|goal⟧. "I'd swap them both for a point in the first game, then we're not even here having to win," she said. "We have to look at ourselves."

Her ⟦G10|first⟧, on ⟦MINUTE|27 minutes⟧, had ⟦G3|cancelled out⟧ ⟦PERSON|Amelie Desrosiers⟧' early ⟦G4|opener⟧; the ⟦G11|second⟧, with a ⟦MINUTE|little more than an hour⟧ played, ⟦G5|made it ⟦SCORE|2-2⟧⟧ after ⟦PERSON|Sasha Whitmore⟧ had ⟦G6|headed ⟦TEAM|Canada⟧ back in front⟧ ⟦MINUTE|two minutes into the second half⟧. A draw would've been enough for both. Then, with ⟦MINUTE|81⟧ on the clock, ⟦PERSON|Chiamaka Eze⟧ mishit a clearance, and ⟦PERSON|Desrosiers⟧' low cross ⟦G12|went in⟧ off the unfortunate ⟦PERSON|Folake Adewale⟧, the ⟦TEAM|Nigeria⟧ goalkeeper who had kept them in it.

Coach ⟦PERSON|Emeka Nwabueze⟧ was critical of the officials, claiming there had been a handball by ⟦PERSON|Whitmore⟧ in the build-up to the ⟦G7|winner⟧. "I looked at the video four times. Four times it's her hand. But we're ⟦TEAM|Nigeria⟧."

⟦TEAM|Canada⟧'s ⟦PERSON|Desrosiers⟧, of ⟦TEAM|Lyon⟧, said there was no such thing. "It hit ⟦PERSON|Sasha⟧ on the chest. Was it my ⟦G14|goal⟧? They've given it as an ⟦G8|own goal⟧, but my mum says it's mine."

⟦PERSON|Adewale⟧ was in tears at the final whistle and had to be consoled by opposite number ⟦PERSON|Kendra Faulkner⟧, who had herself nearly turned in her own net a cross from ⟦PERSON|Abara⟧ in the ⟦MINUTE|89th minute⟧.

⟦TEAM|Canada⟧ finish second and play ⟦TEAM|Japan⟧ in ⟦GPE|Brasília⟧. For ⟦TEAM|Nigeria⟧ it's home, and for ⟦PERSON|Abara⟧, with 61 ⟦G9|goals⟧ in 118 matches, it may be goodbye.

⟦FURNITURE|How the goals went in: 6 Desrosiers, 27 Abara, 47 Whitmore, 63 Abara, 81 Adewale (og)⟧
=====GOALS=====
{"id": "G1", "scorer": "Blessing Abara", "team": "Nigeria", "count": 2}
{"id": "G2", "scorer": "Blessing Abara", "team": "Nigeria", "count": 2}
{"id": "G3", "scorer": "Blessing Abara", "team": "Nigeria", "minute": 27, "minute_text": "27 minutes", "score": "1-1"}
{"id": "G4", "scorer": "Amelie Desrosiers", "team": "Canada", "minute": 6}
{"id": "G5", "scorer": "Blessing Abara", "team": "Nigeria", "minute": 63, "minute_text": "little more than an hour", "score": "2-2"}
{"id": "G6", "scorer": "Sasha Whitmore", "team": "Canada", "minute": 47, "kind": "header", "minute_text": "two minutes into the second half", "score": "1-2"}
{"id": "G7", "scorer": "Folake Adewale", "team": "Canada", "minute": 81, "kind": "own goal"}
{"id": "G8", "scorer": "Folake Adewale", "team": "Canada", "minute": 81, "kind": "own goal"}
{"id": "G10", "scorer": "Blessing Abara", "team": "Nigeria", "minute": 27}
{"id": "G11", "scorer": "Blessing Abara", "team": "Nigeria", "minute": 63}
{"id": "G12", "scorer": "Folake Adewale", "team": "Canada", "minute": 81, "kind": "own goal", "minute_text": "81"}
{"id": "G14", "scorer": "Folake Adewale", "team": "Canada", "minute": 81, "kind": "own goal"}
{"id": "G13", "scorer": "Blessing Abara", "team": "Nigeria", "count": 2}
{"id": "G9", "scorer": "Blessing Abara", "team": "Nigeria", "scope": "background", "count": 61}
