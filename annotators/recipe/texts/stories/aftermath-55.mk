⟦TEAM|Kotoko⟧ beat ⟦TEAM|Hearts⟧ as ⟦PERSON|Quansah⟧ ⟦G1|scores⟧ in derby
⟦TEAM|Asante Kotoko⟧ took the bragging rights in the derby with a ⟦SCORE|2-1⟧ victory over ⟦TEAM|Hearts of Oak⟧ at a full ⟦VENUE|Baba Yara Stadium⟧ in ⟦GPE|Kumasi⟧ ⟦DATE|yesterday⟧.
The ⟦TEAM|Porcupine Warriors⟧ ⟦G2|scored⟧ early through ⟦PERSON|Kwesi Arhin⟧, were drawn back by ⟦PERSON|Prince Owusu-Ansah⟧'s ⟦G3|free-kick⟧ and had to wait for a moment of magic by ⟦PERSON|Fiifi Quansah⟧ to be sure of the points.
⟦PERSON|Arhin⟧'s ⟦G4|goal⟧ was the result of confusion. ⟦TEAM|Phobians⟧ goalkeeper ⟦PERSON|Ibrahim Alhassan⟧ called for a ball that ⟦PERSON|Emmanuel Tagoe⟧ had already decided to clear. The defender's boot met the goalkeeper's gloves, ⟦PERSON|Gideon Asamoah-Ntim⟧ shot into the pile of them, and ⟦PERSON|Arhin⟧ ⟦G5|picked up the crumbs⟧ after just ⟦MINUTE|five minutes⟧.
⟦PERSON|Asamoah-Ntim⟧ came close to a second on ⟦MINUTE|17 minutes⟧, his header brushing the bar. ⟦TEAM|Hearts⟧ were shaky but not broken. When ⟦PERSON|Arhin⟧ fouled ⟦PERSON|Tagoe⟧ from behind, there was a free-kick 20 yards out, and ⟦PERSON|Owusu-Ansah⟧, who had missed a penalty in the last meeting of the two, ⟦G6|made no mistake⟧ this time. The keeper got fingers to it.
The second half belonged to the goalkeepers. ⟦PERSON|Alhassan⟧ twice saved from ⟦PERSON|Asamoah-Ntim⟧; ⟦TEAM|Kotoko⟧'s veteran, at the other end, was quick off his line to deny ⟦PERSON|Owusu-Ansah⟧ in the ⟦MINUTE|66th minute⟧.
The ⟦G7|winner⟧, when it came, was worthy of the occasion. ⟦PERSON|Quansah⟧, a ⟦MINUTE|half-time⟧ substitute, took a pass from ⟦PERSON|Arhin⟧, went by ⟦PERSON|Tagoe⟧ as though he were not there and, with ⟦PERSON|Alhassan⟧ expecting power, ⟦G8|gave him the eyes and placed it⟧.
"My coach told me to run at ⟦PERSON|Tagoe⟧ because he'd been booked. I ran," said the winger. "I've ⟦G9|scored⟧ at every ground in ⟦GPE|Ghana⟧ but here, with these fans, never."
⟦TEAM|Hearts⟧ coach told ⟦ORG|Graphic Sports⟧ that his team ⟦G10|conceded both goals⟧ from situations he had warned them about. They play ⟦TEAM|Medeama⟧ on ⟦DATE|Sunday⟧ in the ⟦COMPETITION|Ghana Premier League⟧.
=====GOALS=====
{"id": "G1", "scorer": "Fiifi Quansah", "team": "Asante Kotoko", "assist": "Kwesi Arhin", "kind": "shot"}
{"id": "G2", "scorer": "Kwesi Arhin", "team": "Asante Kotoko", "minute": 5, "kind": "shot"}
{"id": "G3", "scorer": "Prince Owusu-Ansah", "team": "Hearts of Oak", "kind": "free kick"}
{"id": "G4", "scorer": "Kwesi Arhin", "team": "Asante Kotoko", "minute": 5, "kind": "shot"}
{"id": "G5", "scorer": "Kwesi Arhin", "team": "Asante Kotoko", "minute": 5, "kind": "shot", "minute_text": "five minutes"}
{"id": "G6", "scorer": "Prince Owusu-Ansah", "team": "Hearts of Oak", "kind": "free kick"}
{"id": "G7", "scorer": "Fiifi Quansah", "team": "Asante Kotoko", "assist": "Kwesi Arhin", "kind": "shot"}
{"id": "G8", "scorer": "Fiifi Quansah", "team": "Asante Kotoko", "assist": "Kwesi Arhin", "kind": "shot"}
{"id": "G9", "scorer": "Fiifi Quansah", "scope": "background"}
{"id": "G10", "scorer": "Kwesi Arhin; Fiifi Quansah", "team": "Asante Kotoko", "count": 2}
