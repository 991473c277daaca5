⟦COMPETITION|Women's Champions League⟧: ⟦PERSON|Vestergaard⟧ ⟦G1|treble⟧ carries ⟦TEAM|Wolfsburg⟧ through, ⟦TEAM|Roma⟧ out on away form

⟦TEAM|Wolfsburg⟧ will play in the last eight for a 14th time after ⟦PERSON|Signe Vestergaard⟧ ⟦G2|hit three⟧ in a ⟦SCORE|4-2⟧ win over ⟦TEAM|Slavia Prague⟧ in the second leg of their qualifier on ⟦DATE|Thursday⟧, ⟦SCORE|6-3⟧ on aggregate.

The ⟦NORP|Dane⟧ ⟦G3|headed in⟧ ⟦PERSON|Lara Böttcher⟧'s cross on ⟦MINUTE|nine minutes⟧ and ⟦G4|tucked away a penalty⟧ midway through the half. ⟦PERSON|Tereza Vondrová⟧ ⟦G5|gave the ⟦NORP|Czech⟧ champions hope⟧ ⟦MINUTE|two minutes after the break⟧, and again in the ⟦MINUTE|70th minute⟧ ⟦G6|cut the deficit to one⟧ after ⟦PERSON|Böttcher⟧, scorer of the ⟦G7|third⟧ in the ⟦MINUTE|58th minute⟧, had given the ball away. ⟦PERSON|Vestergaard⟧ ⟦G8|had the last word⟧ with a lob from 30 yards as ⟦PERSON|Simona Hájková⟧ raced back to her line.

⟦TEAM|Real Madrid⟧ drew ⟦SCORE|1-1⟧ at ⟦TEAM|Twente⟧, enough after their ⟦SCORE|3-0⟧ win ⟦DATE|last week⟧. ⟦PERSON|Inés Carbonell⟧'s ⟦MINUTE|61st-minute⟧ ⟦G9|effort⟧ deflected in off ⟦PERSON|Maud Hoekstra⟧; ⟦PERSON|Kim van Loenen⟧ ⟦G10|equalised⟧ from a corner.

⟦TEAM|Roma⟧ needed two goals at ⟦TEAM|Rosengård⟧ and got only ⟦G11|one⟧, ⟦PERSON|Giada Morelli⟧ ⟦G12|finding the far corner⟧ on ⟦MINUTE|17⟧. ⟦TEAM|Rosengård⟧'s goalkeeper ⟦PERSON|Elsa Ahlgren⟧ made eleven saves, the pick of them from ⟦PERSON|Morelli⟧'s header, and the ⟦NORP|Swedish⟧ side advance ⟦SCORE|2-1⟧ on aggregate. "I have never wanted full-time so much," ⟦PERSON|Ahlgren⟧ told ⟦ORG|DAZN⟧.

⟦TEAM|Vålerenga⟧ and ⟦TEAM|Benfica⟧ were still goalless after ⟦MINUTE|extra time⟧ in ⟦GPE|Oslo⟧, having drawn ⟦SCORE|2-2⟧ in ⟦GPE|Lisbon⟧. ⟦PERSON|Thea Solbakken⟧ scored the decisive kick in the shoot-out after ⟦PERSON|Beatriz Quintela⟧ had hit the post with hers.
=====GOALS=====
{"id": "G1", "scorer": "Signe Vestergaard", "team": "Wolfsburg", "count": 3}
{"id": "G2", "scorer": "Signe Vestergaard", "team": "Wolfsburg", "count": 3}
{"id": "G3", "scorer": "Signe Vestergaard", "team": "Wolfsburg", "minute": 9, "assist": "Lara Böttcher", "kind": "header", "minute_text": "nine minutes"}
{"id": "G4", "scorer": "Signe Vestergaard", "team": "Wolfsburg", "kind": "penalty"}
{"id": "G5", "scorer": "Tereza Vondrová", "team": "Slavia Prague", "minute": 47, "minute_text": "two minutes after the break"}
{"id": "G6", "scorer": "Tereza Vondrová", "team": "Slavia Prague", "minute": 70, "minute_text": "70th minute"}
{"id": "G7", "scorer": "Lara Böttcher", "team": "Wolfsburg", "minute": 58, "minute_text": "58th minute"}
{"id": "G8", "scorer": "Signe Vestergaard", "team": "Wolfsburg", "kind": "shot"}
{"id": "G9", "scorer": "Inés Carbonell", "team": "Real Madrid", "minute": 61, "kind": "shot", "minute_text": "61st-minute"}
{"id": "G10", "scorer": "Kim van Loenen", "team": "Twente"}
{"id": "G11", "scorer": "Giada Morelli", "team": "Roma", "minute": 17, "kind": "shot", "minute_text": "17"}
{"id": "G12", "scorer": "Giada Morelli", "team": "Roma", "minute": 17, "kind": "shot", "minute_text": "17"}
