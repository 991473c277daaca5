⟦PERSON|Radman⟧ ⟦G7|brace⟧ fires ⟦TEAM|Croatia⟧ to ⟦COMPETITION|World Cup⟧
⟦GPE|SPLIT⟧ (⟦ORG|AFP⟧) - ⟦PERSON|Borna Radman⟧'s first-half ⟦G1|brace⟧ sent ⟦TEAM|Croatia⟧ to the ⟦COMPETITION|World Cup⟧ on ⟦DATE|Friday⟧, a ⟦SCORE|2-1⟧ win over 10-man ⟦TEAM|Belgium⟧ guaranteeing top spot in ⟦COMPETITION|Group J⟧ with a match to spare.
Needing a point, the hosts ⟦G8|fell behind⟧ inside ⟦MINUTE|three minutes⟧ at a raucous ⟦VENUE|Poljud⟧. ⟦PERSON|Dries Vandecasteele⟧'s low free-kick was spilled by ⟦PERSON|Ivo Stanojević⟧ and the rebound was ⟦G2|tucked in⟧ by ⟦PERSON|Matthieu Carrel⟧.
⟦PERSON|Radman⟧ ⟦G3|equalised⟧ on ⟦MINUTE|14 minutes⟧ with a glancing ⟦G4|header⟧ from ⟦PERSON|Elias Fjeldstad⟧'s free-kick.
The ⟦G5|winner⟧ on the ⟦MINUTE|half-hour⟧ owed much to ⟦NORP|Belgian⟧ defending. ⟦PERSON|Vandecasteele⟧'s attempted pass back was short, goalkeeper ⟦PERSON|Lorenzo Bassetti⟧ slipped as he came out and the 24-year-old ⟦G6|walked the ball in⟧.
⟦TEAM|Belgium⟧'s task became harder when ⟦PERSON|Carrel⟧ saw red for a lunge on ⟦PERSON|Stanojević⟧ shortly before ⟦MINUTE|half-time⟧. They nonetheless came close on ⟦MINUTE|82 minutes⟧, when ⟦PERSON|Vandecasteele⟧'s volley cannoned back off the crossbar.
"I have never scored two for my country. To do it ⟦DATE|tonight⟧ is a dream," ⟦PERSON|Radman⟧ said.
⟦NORP|Spanish⟧ referee ⟦PERSON|Javier Ocampo Ríos⟧ booked seven players.
⟦TEAM|Belgium⟧, who host ⟦TEAM|Wales⟧ on ⟦DATE|Monday⟧, need a point to be sure of a play-off place.
=====GOALS=====
{"id": "G1", "scorer": "Borna Radman", "team": "Croatia", "count": 2}
{"id": "G2", "scorer": "Matthieu Carrel", "team": "Belgium", "minute": 3, "kind": "shot"}
{"id": "G3", "scorer": "Borna Radman", "team": "Croatia", "minute": 14, "kind": "header", "assist": "Elias Fjeldstad", "minute_text": "14 minutes"}
{"id": "G4", "scorer": "Borna Radman", "team": "Croatia", "minute": 14, "kind": "header", "assist": "Elias Fjeldstad", "minute_text": "14 minutes"}
{"id": "G5", "scorer": "Borna Radman", "team": "Croatia", "minute": 30, "kind": "shot", "minute_text": "half-hour"}
{"id": "G6", "scorer": "Borna Radman", "team": "Croatia", "minute": 30, "kind": "shot", "minute_text": "half-hour"}
{"id": "G7", "scorer": "Borna Radman", "team": "Croatia", "count": 2}
{"id": "G8", "scorer": "Matthieu Carrel", "team": "Belgium", "minute": 3, "kind": "shot", "minute_text": "three minutes"}
