⟦COMPETITION|MLS⟧ scoreboard: ⟦PERSON|Okonjo-Reyes⟧ leads ⟦TEAM|Galaxy⟧, ⟦TEAM|Crew⟧ rally, ⟦TEAM|Inter Miami⟧ shut out

⟦GPE|CARSON, Calif.⟧ — ⟦PERSON|Dante Okonjo-Reyes⟧ ⟦G1|had two goals⟧ and an assist, ⟦PERSON|Mateo Birkeland⟧ made five saves and the ⟦TEAM|LA Galaxy⟧ beat the ⟦TEAM|Houston Dynamo⟧ ⟦SCORE|3-1⟧ on ⟦DATE|Saturday night⟧.

⟦PERSON|Okonjo-Reyes⟧ ⟦G2|converted from the spot⟧ in the ⟦MINUTE|16th minute⟧ after ⟦PERSON|Ebrima Jatta⟧ was taken down by ⟦PERSON|Franco Iriarte⟧, and ⟦G3|chipped⟧ ⟦PERSON|Steve Lachowski⟧ in the 70th. ⟦PERSON|Jatta⟧ ⟦G4|made it ⟦SCORE|3-1⟧⟧ with a right-footer off a feed from ⟦PERSON|Okonjo-Reyes⟧ in the ⟦MINUTE|fourth minute of stoppage time⟧. ⟦PERSON|Griffin Dorsett⟧ ⟦G5|scored⟧ for ⟦GPE|Houston⟧ (5-9-6) in the 34th, his third straight game with a ⟦G6|goal⟧.

⟦TEAM|CREW⟧ ⟦SCORE|2⟧, ⟦TEAM|REVOLUTION⟧ ⟦SCORE|1⟧

In ⟦GPE|Columbus, Ohio⟧, ⟦PERSON|Hugo Sandqvist⟧ ⟦G7|broke a tie⟧ in the ⟦MINUTE|83rd minute⟧ and ⟦TEAM|Columbus⟧ beat ⟦TEAM|New England⟧ for its fourth win in a row.

⟦PERSON|Sandqvist⟧, who entered in the 62nd, ran onto ⟦PERSON|Yaw Amponsah⟧'s through ball and ⟦G8|slipped a left-footed shot inside the far post⟧. ⟦PERSON|Amponsah⟧'s ⟦G9|strike⟧ tied it at 1 in the 50th after ⟦PERSON|Noel Buckner⟧ ⟦G10|opened the scoring⟧ for the ⟦TEAM|Revolution⟧. ⟦PERSON|Patrick Schulz⟧ had three saves for ⟦TEAM|Columbus⟧.

⟦TEAM|CHARLOTTE⟧ ⟦SCORE|0⟧, ⟦TEAM|INTER MIAMI⟧ ⟦SCORE|0⟧

In ⟦GPE|Charlotte, N.C.⟧, ⟦PERSON|Kristijan Halilović⟧ had six saves in his first shutout of the season and ⟦TEAM|Inter Miami⟧ was held scoreless for the second time in three matches. ⟦PERSON|Gustavo Alarcón⟧'s penalty kick in the ⟦MINUTE|75th minute⟧ went off the crossbar.

⟦TEAM|SOUNDERS⟧ ⟦SCORE|4⟧, ⟦TEAM|RAPIDS⟧ ⟦SCORE|0⟧

In ⟦GPE|Seattle⟧, ⟦PERSON|Jordan Musovski⟧ ⟦G11|had a hat trick⟧ in the first ⟦MINUTE|37 minutes⟧. ⟦PERSON|Obed Villaseñor⟧ ⟦G12|added a goal⟧ for the ⟦TEAM|Sounders⟧.
=====GOALS=====
{"id": "G1", "scorer": "Dante Okonjo-Reyes", "team": "LA Galaxy", "count": 2}
{"id": "G2", "scorer": "Dante Okonjo-Reyes", "team": "LA Galaxy", "minute": 16, "kind": "penalty", "minute_text": "16th minute"}
{"id": "G3", "scorer": "Dante Okonjo-Reyes", "team": "LA Galaxy", "minute": 70, "kind": "shot", "minute_text": "70th"}
{"id": "G4", "scorer": "Ebrima Jatta", "team": "LA Galaxy", "minute": 90, "added": 4, "assist": "Okonjo-Reyes", "kind": "shot", "score": "3-1", "minute_text": "fourth minute of stoppage time"}
{"id": "G5", "scorer": "Griffin Dorsett", "team": "Houston Dynamo", "minute": 34, "minute_text": "34th"}
{"id": "G6", "scorer": "Griffin Dorsett", "team": "Houston Dynamo", "scope": "background", "count": 3}
{"id": "G7", "scorer": "Hugo Sandqvist", "team": "CREW", "minute": 83, "assist": "Yaw Amponsah", "kind": "shot", "minute_text": "83rd minute"}
{"id": "G8", "scorer": "Hugo Sandqvist", "team": "CREW", "minute": 83, "assist": "Yaw Amponsah", "kind": "shot"}
{"id": "G9", "scorer": "Yaw Amponsah", "team": "CREW", "minute": 50, "kind": "shot", "minute_text": "50th"}
{"id": "G10", "scorer": "Noel Buckner", "team": "REVOLUTION"}
{"id": "G11", "scorer": "Jordan Musovski", "team": "SOUNDERS", "count": 3}
{"id": "G12", "scorer": "Obed Villaseñor", "team": "SOUNDERS"}
