⟦COMPETITION|WAFCON⟧: ⟦TEAM|Banyana⟧ through on goal difference, ⟦TEAM|Falcons⟧ finish perfect

⟦TEAM|South Africa⟧ squeezed into the quarter-finals of the ⟦COMPETITION|Women's Africa Cup of Nations⟧ on ⟦DATE|Wednesday⟧, ⟦PERSON|Refiloe Masemola⟧'s ⟦G1|hat-trick⟧ against ⟦TEAM|Mali⟧ proving just enough to finish above ⟦TEAM|Ghana⟧ on goal difference.

⟦TEAM|Banyana Banyana⟧ needed a three-goal win and got one, ⟦SCORE|4-1⟧ in ⟦GPE|Rabat⟧, but not before some anxiety. ⟦PERSON|Aminata Coulibaly⟧ silenced their supporters with a ⟦MINUTE|tenth-minute⟧ ⟦G2|free kick⟧ from 25 metres. ⟦PERSON|Masemola⟧ ⟦G3|was level⟧ from the penalty spot on ⟦MINUTE|28⟧, and ⟦G4|headed a second⟧ on ⟦MINUTE|41⟧, before ⟦PERSON|Lerato Nkosi⟧'s ⟦G5|shot⟧ crept in off the post in the ⟦MINUTE|62nd minute⟧. With ⟦MINUTE|three minutes to play⟧, and one goal still needed, ⟦PERSON|Nkosi⟧'s cross flew to ⟦PERSON|Masemola⟧ and she ⟦G6|did not miss⟧.

"It was the longest half-hour of my life," the coach told ⟦ORG|SABC⟧. "At ⟦SCORE|3-1⟧ we knew the equation. I told them to forget it."

In the same group, ⟦TEAM|Nigeria⟧ won for the third time in three. ⟦PERSON|Ngozi Ezenwa⟧'s ⟦G7|goals⟧ at the start and end of the match beat ⟦TEAM|Ghana⟧ ⟦SCORE|2-0⟧. ⟦PERSON|Rita Acquah⟧ struck the bar for the ⟦TEAM|Black Queens⟧, who also had a penalty saved by ⟦PERSON|Bukola Fashanu-Ade⟧ and departed in tears.

Hosts ⟦TEAM|Morocco⟧ had already qualified. ⟦PERSON|Fatima Zahrae Idrissi⟧'s ⟦G8|strike⟧ and an ⟦G9|own goal⟧ from ⟦PERSON|Doris Phiri⟧, either side of ⟦MINUTE|half-time⟧, put the ⟦TEAM|Atlas Lionesses⟧ past ⟦TEAM|Zambia⟧ by two goals to one, ⟦PERSON|Grace Tembo⟧ ⟦G10|replying⟧ with a deflected effort in the ⟦MINUTE|93rd minute⟧.

⟦TEAM|Nigeria⟧'s perfect record means they meet the best third-placed team. ⟦TEAM|South Africa⟧ face ⟦TEAM|Morocco⟧ in ⟦GPE|Casablanca⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Refiloe Masemola", "team": "South Africa", "count": 3}
{"id": "G2", "scorer": "Aminata Coulibaly", "team": "Mali", "minute": 10, "minute_text": "tenth-minute", "kind": "free kick"}
{"id": "G3", "scorer": "Refiloe Masemola", "team": "South Africa", "minute": 28, "minute_text": "28", "kind": "penalty"}
{"id": "G4", "scorer": "Refiloe Masemola", "team": "South Africa", "minute": 41, "minute_text": "41", "kind": "header"}
{"id": "G5", "scorer": "Lerato Nkosi", "team": "South Africa", "minute": 62, "minute_text": "62nd minute", "kind": "shot"}
{"id": "G6", "scorer": "Refiloe Masemola", "team": "South Africa", "minute": 87, "minute_text": "three minutes to play", "assist": "Lerato Nkosi"}
{"id": "G7", "scorer": "Ngozi Ezenwa", "team": "Nigeria", "count": 2}
{"id": "G8", "scorer": "Fatima Zahrae Idrissi", "team": "Morocco", "kind": "shot"}
{"id": "G9", "scorer": "Doris Phiri", "team": "Morocco", "kind": "own goal"}
{"id": "G10", "scorer": "Grace Tembo", "team": "Zambia", "minute": 93, "minute_text": "93rd", "kind": "shot"}
