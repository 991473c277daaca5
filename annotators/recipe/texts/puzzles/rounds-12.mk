⟦COMPETITION|Europa League⟧ round-up: ⟦TEAM|Villa⟧ through with game to spare, ⟦TEAM|Rangers⟧ sunk by ⟦MINUTE|96th-minute⟧ penalty
⟦TEAM|Aston Villa⟧ booked a place in the last 16 of the ⟦COMPETITION|Europa League⟧ as ⟦G1|goals⟧ from ⟦PERSON|Youssef Chahine⟧ and ⟦PERSON|Dominic Farrell⟧ earned a ⟦SCORE|2-0⟧ win at ⟦TEAM|Ferencváros⟧ on ⟦DATE|Thursday night⟧.
⟦PERSON|Chahine⟧, the ⟦NORP|Tunisian⟧ winger making his first start since a hamstring tear, ⟦G2|scored⟧ from ⟦PERSON|Pedro Lisandro⟧’s pass in the ⟦MINUTE|26th minute⟧ and ⟦PERSON|Farrell⟧’s ⟦G3|half-volley⟧ with ⟦MINUTE|quarter of an hour left⟧ made sure. ⟦TEAM|Villa⟧ keeper ⟦PERSON|Niklas Rohde⟧ pushed away a ⟦PERSON|Bálint Szűcs⟧ penalty at ⟦SCORE|1-0⟧.
⟦TEAM|Rangers⟧ had led twice in ⟦GPE|Lisbon⟧ but lost ⟦SCORE|3-2⟧ to ⟦TEAM|Sporting⟧. ⟦PERSON|Josh Halliday⟧ ⟦G4|put them in front⟧ after ⟦MINUTE|five minutes⟧, ⟦PERSON|João Caeiro⟧ ⟦G5|levelled⟧ and ⟦PERSON|Mo Sarr⟧ ⟦G6|restored the visitors’ advantage⟧ just before the ⟦MINUTE|break⟧ after ⟦PERSON|Halliday⟧’s shot had struck the woodwork. ⟦PERSON|Caeiro⟧ ⟦G7|tied it up⟧ again on the ⟦MINUTE|hour⟧. Deep into ⟦MINUTE|stoppage time⟧ ⟦PERSON|Sarr⟧ was adjudged to have handled and ⟦PERSON|Viktor Aronsson⟧ ⟦G8|sent ⟦PERSON|Cammy Reid⟧ the wrong way⟧. It was the ⟦NORP|Swede⟧’s ⟦G9|ninth⟧ in ⟦GPE|Europe⟧ ⟦DATE|this term⟧.
⟦TEAM|Lazio⟧ beat ⟦TEAM|Real Sociedad⟧ ⟦SCORE|3-1⟧ at the ⟦VENUE|Stadio Olimpico⟧. ⟦PERSON|Mikel Arrizabalaga-Ruiz⟧ ⟦G10|opened the scoring⟧ for the ⟦NORP|Basques⟧. Then it was all ⟦TEAM|Lazio⟧, who ⟦G11|hit three in 20 minutes⟧ through ⟦PERSON|Nuno Silveira⟧, ⟦PERSON|Matías Ojeda⟧ and ⟦PERSON|Silveira⟧ again.
⟦TEAM|Fenerbahçe⟧ and ⟦TEAM|Ajax⟧ drew ⟦SCORE|1-1⟧ in a bad-tempered game that finished 10 against 10. ⟦PERSON|Jorrel Boskamp⟧ ⟦G12|struck⟧ for ⟦TEAM|Ajax⟧; ⟦PERSON|Cengiz Tosunoğlu⟧ ⟦G13|nodded the reply⟧.
⟦TEAM|Nice⟧, down to 10 men from the ⟦MINUTE|31st minute⟧ after ⟦PERSON|Mohamed Adjei⟧ kicked out at ⟦PERSON|Ivan Petrov⟧, still won ⟦SCORE|1-0⟧ against ⟦TEAM|Ludogorets⟧. ⟦PERSON|Badredine Ounas⟧ ⟦G14|curled in⟧ with ⟦MINUTE|70⟧ on the clock.
⟦TEAM|Lyon⟧ remain bottom. They lost ⟦SCORE|2-0⟧ at ⟦TEAM|Qarabağ⟧, ⟦PERSON|Elvin Camalov⟧ ⟦G15|scoring a goal⟧ in each half, and their coach ⟦PERSON|Rémi Garnier⟧ walked straight down the tunnel without shaking hands.
Elsewhere ⟦TEAM|Rangers⟧’ rivals ⟦TEAM|Braga⟧ stayed second thanks to ⟦PERSON|Rui Fontes⟧’s late ⟦G16|winner⟧ over ⟦TEAM|Malmö⟧.
⟦FURNITURE|Europa League: as it stands⟧
⟦FURNITURE|1 Aston Villa 19pts 2 Braga 16pts 3 Sporting 15pts⟧
=====GOALS=====
{"id": "G1", "scorer": "Youssef Chahine; Dominic Farrell", "team": "Aston Villa", "count": 2}
{"id": "G2", "scorer": "Youssef Chahine", "team": "Aston Villa", "minute": 26, "assist": "Pedro Lisandro", "minute_text": "26th minute"}
{"id": "G3", "scorer": "Dominic Farrell", "team": "Aston Villa", "minute": 75, "kind": "volley", "minute_text": "quarter of an hour left"}
{"id": "G4", "scorer": "Josh Halliday", "team": "Rangers", "minute": 5, "minute_text": "five minutes"}
{"id": "G5", "scorer": "João Caeiro", "team": "Sporting"}
{"id": "G6", "scorer": "Mo Sarr", "team": "Rangers"}
{"id": "G7", "scorer": "João Caeiro", "team": "Sporting", "minute": 60, "minute_text": "hour"}
{"id": "G8", "scorer": "Viktor Aronsson", "team": "Sporting", "minute": 90, "added": 6, "kind": "penalty"}
{"id": "G9", "scorer": "Viktor Aronsson", "team": "Sporting", "minute": 90, "added": 6, "kind": "penalty"}
{"id": "G10", "scorer": "Mikel Arrizabalaga-Ruiz", "team": "Real Sociedad"}
{"id": "G11", "scorer": "Nuno Silveira; Matías Ojeda", "team": "Lazio", "count": 3}
{"id": "G12", "scorer": "Jorrel Boskamp", "team": "Ajax"}
{"id": "G13", "scorer": "Cengiz Tosunoğlu", "team": "Fenerbahçe", "kind": "header"}
{"id": "G14", "scorer": "Badredine Ounas", "team": "Nice", "minute": 70, "kind": "shot", "minute_text": "70"}
{"id": "G15", "scorer": "Elvin Camalov", "team": "Qarabağ", "count": 2}
{"id": "G16", "scorer": "Rui Fontes", "team": "Braga"}
