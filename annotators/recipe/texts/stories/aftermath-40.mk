Ten-player ⟦TEAM|Banyana⟧ squeeze past ⟦TEAM|Algeria⟧
CASABLANCA – Holders ⟦TEAM|South Africa⟧ are through to the semi-finals of the ⟦COMPETITION|Women's Africa Cup of Nations⟧ after beating ⟦TEAM|Algeria⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Stade Larbi Zaouli⟧ in a quarter-final that was almost thrown away.
⟦G1|Goals⟧ from ⟦PERSON|Thandeka Mokoena⟧ and ⟦PERSON|Refilwe Nkuna⟧ had ⟦TEAM|Banyana Banyana⟧ coasting. A red card for ⟦PERSON|Lerato Sithole⟧ and an ⟦NORP|Algerian⟧ ⟦G2|penalty⟧ made for a nervy last half-hour.
⟦PERSON|Nkuna⟧ had opened her tournament with two bad misses against ⟦TEAM|Ghana⟧ and was a surprise choice. She was soon being thanked. Goalkeeper ⟦PERSON|Busi Dlamini⟧'s kick-out was allowed to run by ⟦PERSON|Kenza Aït-Ahmed⟧, who expected her keeper to collect; ⟦PERSON|Lina Ghezali⟧ stayed on her line; ⟦PERSON|Nkuna⟧ ⟦G3|accepted the gift⟧ in the ⟦MINUTE|16th minute⟧.
⟦PERSON|Ghezali⟧ then saved twice from ⟦PERSON|Mokoena⟧, with her knee and her fingertips. There was no third save. ⟦PERSON|Sithole⟧ found her captain with a pass down the side, ⟦PERSON|Aït-Ahmed⟧ slipped, and ⟦PERSON|Mokoena⟧ had time to decide where to put it. The post helped, but a ⟦G4|goal⟧ is a ⟦G5|goal⟧: her ⟦G6|thirtieth⟧ for her country, which equals the record.
All seemed well. Then ⟦PERSON|Sithole⟧, cautioned for time-wasting in the ⟦MINUTE|50th minute⟧, tripped ⟦PERSON|Nadia Bouchareb⟧ and was off. ⟦TEAM|Algeria⟧ laid siege. ⟦PERSON|Bouchareb⟧ hit a post. ⟦PERSON|Dlamini⟧, in the ⟦NORP|South African⟧ goal, saved from ⟦PERSON|Ghezali⟧, the ⟦NORP|Algerian⟧ goalkeeper, who had come up for a corner. The pressure told when ⟦PERSON|Aït-Ahmed⟧ was held by ⟦PERSON|Nkuna⟧, back to help. ⟦PERSON|Bouchareb⟧ ⟦G7|drilled the kick down the middle⟧.
"⟦PERSON|Nkuna⟧'s job is to score, not to mark," the coach laughed. "After her ⟦G8|goal⟧ I asked her to run and after their ⟦G9|goal⟧ I asked her to stop running."
⟦PERSON|Dlamini⟧ held everything in the ⟦MINUTE|final minutes⟧.
⟦PERSON|Mokoena⟧ dedicated the ⟦G10|second⟧ to ⟦PERSON|Sithole⟧. "She gave me the pass and then she had to watch the rest from the tunnel," she told ⟦ORG|SABC Sport⟧.
=====GOALS=====
{"id": "G1", "scorer": "Thandeka Mokoena; Refilwe Nkuna", "team": "South Africa", "count": 2}
{"id": "G2", "scorer": "Nadia Bouchareb", "team": "Algeria", "kind": "penalty"}
{"id": "G3", "scorer": "Refilwe Nkuna", "team": "South Africa", "minute": 16, "assist": "Busi Dlamini", "kind": "shot", "minute_text": "16th minute"}
{"id": "G4", "scorer": "Thandeka Mokoena", "team": "South Africa", "assist": "Lerato Sithole", "kind": "shot"}
{"id": "G5", "scorer": "Thandeka Mokoena", "team": "South Africa", "assist": "Lerato Sithole", "kind": "shot"}
{"id": "G6", "scorer": "Thandeka Mokoena", "team": "South Africa", "assist": "Lerato Sithole", "kind": "shot"}
{"id": "G7", "scorer": "Nadia Bouchareb", "team": "Algeria", "kind": "penalty"}
{"id": "G8", "scorer": "Refilwe Nkuna", "team": "South Africa", "minute": 16, "assist": "Busi Dlamini", "kind": "shot"}
{"id": "G9", "scorer": "Nadia Bouchareb", "team": "Algeria", "kind": "penalty"}
{"id": "G10", "scorer": "Thandeka Mokoena", "team": "South Africa", "assist": "Lerato Sithole", "kind": "shot"}
