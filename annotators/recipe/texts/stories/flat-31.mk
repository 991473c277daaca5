⟦TEAM|Zamalek⟧ beat ⟦TEAM|Raja⟧ to take control of group
⟦GPE|CAIRO⟧ - ⟦NORP|Egyptian⟧ giants ⟦TEAM|Zamalek⟧ took control of ⟦COMPETITION|Group B⟧ of the ⟦COMPETITION|CAF Confederation Cup⟧ by beating ⟦NORP|Moroccan⟧ visitors ⟦TEAM|Raja Casablanca⟧ ⟦SCORE|2-0⟧ on ⟦DATE|Sunday⟧.
⟦G1|Goals⟧ by ⟦PERSON|Seifeddine Mejri⟧ and ⟦PERSON|Mahmoud Ashry⟧ settled a bad-tempered match at ⟦VENUE|Cairo International Stadium⟧ in which both sides had a man sent off.
The first of them arrived shortly after ⟦MINUTE|half-time⟧ when ⟦TEAM|Raja⟧ keeper ⟦PERSON|Anas Lakhdar⟧ rushed out and missed the ball. ⟦NORP|Tunisian⟧ ⟦PERSON|Mejri⟧ held off ⟦PERSON|Youssef Benhaddou⟧ and ⟦G2|guided it into the unguarded net⟧.
⟦PERSON|Benhaddou⟧ had come closest to a ⟦TEAM|Raja⟧ goal in the first half, his ⟦MINUTE|22nd-minute⟧ header rebounding off a post. ⟦TEAM|Zamalek⟧ wasted a penalty soon after, ⟦PERSON|Ashry⟧ shooting weakly and ⟦PERSON|Lakhdar⟧ saving.
Tempers boiled over on ⟦MINUTE|70 minutes⟧ when ⟦PERSON|Omar Gaber-Saleh⟧ of ⟦TEAM|Zamalek⟧ and ⟦PERSON|Hicham Ouazzani⟧ were both dismissed for throwing punches.
⟦PERSON|Ashry⟧ atoned for his miss from the spot by ⟦G3|confirming victory⟧ on ⟦MINUTE|89 minutes⟧. He intercepted a tired pass by ⟦PERSON|Benhaddou⟧, ran half the length of the pitch and ⟦G4|fired across ⟦PERSON|Lakhdar⟧⟧.
"A penalty miss can destroy a player," said coach ⟦PERSON|Rui Quintela⟧. "⟦PERSON|Mahmoud⟧ did not hide."
⟦TEAM|Zamalek⟧ have seven points from three matches, followed by ⟦TEAM|Raja⟧ and ⟦NORP|Ivorian⟧ side ⟦TEAM|ASEC Mimosas⟧ on four, and ⟦TEAM|Black Bulls⟧ of ⟦GPE|Mozambique⟧ on one.
=====GOALS=====
{"id": "G1", "scorer": "Seifeddine Mejri; Mahmoud Ashry", "team": "Zamalek", "count": 2}
{"id": "G2", "scorer": "Seifeddine Mejri", "team": "Zamalek", "minute_text": "shortly after half-time", "kind": "shot", "score": "1-0"}
{"id": "G3", "scorer": "Mahmoud Ashry", "team": "Zamalek", "minute": 89, "minute_text": "89 minutes", "kind": "shot"}
{"id": "G4", "scorer": "Mahmoud Ashry", "team": "Zamalek", "minute": 89, "kind": "shot"}
