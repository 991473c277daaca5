⟦TEAM|MONTPELLIER⟧ - ⟦TEAM|PARIS FC⟧: ⟦SCORE|2-2⟧
⟦TEAM|Montpellier⟧ may have lost the race for third place, but not their pride. Trailing to two ⟦G1|goals⟧ by the ⟦NORP|Senegalese⟧ forward ⟦PERSON|Aïssatou Diémé⟧, they got a point thanks to ⟦PERSON|Inès Courtade⟧, ⟦MINUTE|eleven minutes from the end⟧, and could even have stolen all three.
The meeting opened at great speed. ⟦PERSON|Diémé⟧ struck the post in the ⟦MINUTE|second minute⟧; ⟦PERSON|Courtade⟧, on the counter, tested ⟦PERSON|Julie Roccaserra⟧. A ⟦G2|free-kick⟧ from ⟦PERSON|Camille Tessandier⟧, ⟦MINUTE|18 minutes⟧ in, was the first thing to go right for anybody, and it lasted no time. ⟦MINUTE|Two minutes later⟧ ⟦PERSON|Maëlle Sorbier⟧ lost the ball in front of her area and ⟦PERSON|Diémé⟧ ⟦G3|finished without looking up⟧.
⟦PERSON|Leila Haddouche⟧, in the ⟦TEAM|MHSC⟧ cage, then saved in succession from ⟦PERSON|Océane Pradel⟧ and from ⟦PERSON|Diémé⟧, whose header on the rebound passed over. But a ⟦MINUTE|minute short of the interval⟧ ⟦PERSON|Pradel⟧ crossed again and ⟦PERSON|Diémé⟧, forgotten, ⟦G4|placed another header out of reach⟧.
"Two errors, two ⟦G5|goals⟧. At this level you pay cash," sighed the ⟦TEAM|Montpellier⟧ coach in ⟦ORG|Midi Libre⟧.
On the return it was one-way traffic. ⟦PERSON|Tessandier⟧ volleyed past the angle. ⟦PERSON|Sorbier⟧ had a shot turned on to the bar. A penalty was demanded, with reason, when ⟦PERSON|Courtade⟧ was pulled back on the ⟦MINUTE|hour⟧.
⟦PERSON|Courtade⟧, precisely, ⟦G6|restored parity⟧. ⟦PERSON|Sorbier⟧'s pass found her on the penalty spot, back to the target; she spun, and ⟦PERSON|Roccaserra⟧ ⟦G7|was beaten on her left⟧.
The same player met a last corner in ⟦MINUTE|stoppage time⟧ and ⟦PERSON|Pradel⟧, on the line, saved ⟦TEAM|Paris FC⟧ with her thigh.
⟦TEAM|Montpellier⟧ finish the month fourth in the ⟦COMPETITION|Première Ligue⟧. On ⟦DATE|Saturday⟧ they visit ⟦TEAM|Fleury⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aïssatou Diémé", "team": "Paris FC", "count": 2}
{"id": "G2", "scorer": "Camille Tessandier", "team": "Montpellier", "minute": 18, "minute_text": "18 minutes", "kind": "free kick"}
{"id": "G3", "scorer": "Aïssatou Diémé", "team": "Paris FC", "minute": 20, "minute_text": "Two minutes later", "kind": "shot"}
{"id": "G4", "scorer": "Aïssatou Diémé", "team": "Paris FC", "minute": 44, "minute_text": "minute short of the interval", "assist": "Océane Pradel", "kind": "header"}
{"id": "G5", "scorer": "Aïssatou Diémé", "team": "Paris FC", "count": 2}
{"id": "G6", "scorer": "Inès Courtade", "team": "Montpellier", "minute": 79, "kind": "shot"}
{"id": "G7", "scorer": "Inès Courtade", "team": "Montpellier", "minute": 79, "kind": "shot"}
