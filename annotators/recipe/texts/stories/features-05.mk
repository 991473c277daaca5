⟦PERSON|Aoife Brannigan⟧ out for season with knee injury

⟦TEAM|Glasgow City⟧ and ⟦TEAM|Republic of Ireland⟧ forward ⟦PERSON|Aoife Brannigan⟧ will miss the rest of the campaign after scans confirmed a ruptured cruciate ligament.

The 24-year-old was hurt in ⟦DATE|Sunday⟧'s ⟦SCORE|2-1⟧ win over ⟦TEAM|Hearts Women⟧. She had ⟦G1|fired ⟦TEAM|City⟧ in front⟧ after ⟦MINUTE|11 minutes⟧, finishing a move that she began herself on the halfway line, but fell awkwardly in a challenge with ⟦PERSON|Mhairi Laidlaw⟧ shortly before the ⟦MINUTE|interval⟧ and was carried off. ⟦PERSON|Laidlaw⟧ then ⟦G2|equalised⟧ from a corner before substitute ⟦PERSON|Yuna Takahata⟧ ⟦G3|grabbed the winner⟧ in the ⟦MINUTE|79th minute⟧.

"We won and it felt like a defeat," said head coach ⟦PERSON|Eilidh Menzies⟧. "You could have heard a pin drop in that dressing room. She's the heartbeat of the team."

It is the second serious injury of ⟦PERSON|Brannigan⟧'s career. She sat out ten months with the other knee at ⟦TEAM|Peamount United⟧, returned in ⟦DATE|2022⟧ and ⟦G4|struck five times⟧ in her first three matches.

The ⟦GPE|Cork⟧ native is the top scorer in the ⟦COMPETITION|SWPL⟧ and her ⟦G5|goal⟧ at ⟦VENUE|Petershill Park⟧ was her 17th of the campaign. ⟦TEAM|City⟧, who are level on points with ⟦TEAM|Rangers⟧ at the top but ahead on goal difference, now have one fit centre-forward.

She will also miss ⟦TEAM|Ireland⟧'s ⟦COMPETITION|Nations League⟧ double-header with ⟦TEAM|Slovenia⟧ and ⟦TEAM|Greece⟧ in ⟦DATE|April⟧. ⟦PERSON|Niamh Sugrue⟧ has been called up in her place.

"Gutted doesn't cover it," ⟦PERSON|Brannigan⟧ wrote on ⟦ORG|Instagram⟧. "But I have done this road before. See you in ⟦DATE|October⟧."

The forward will have surgery in ⟦GPE|London⟧ on ⟦DATE|Friday⟧.
=====GOALS=====
{"id":"G1","scorer":"Aoife Brannigan","team":"Glasgow City","minute":11,"minute_text":"11 minutes"}
{"id":"G2","scorer":"Mhairi Laidlaw","team":"Hearts Women"}
{"id":"G3","scorer":"Yuna Takahata","team":"Glasgow City","minute":79,"minute_text":"79th minute"}
{"id":"G4","scorer":"Aoife Brannigan","count":5,"scope":"background"}
{"id":"G5","scorer":"Aoife Brannigan","team":"Glasgow City","minute":11}
