⟦TEAM|Brazil⟧ forward ⟦PERSON|Tainá Figueiral⟧ ⟦G1|scored⟧ in the ⟦MINUTE|first minute⟧ and the last as the ⟦COMPETITION|Copa América Femenina⟧ holders beat ⟦TEAM|Venezuela⟧ ⟦SCORE|3-1⟧ in ⟦GPE|Montevideo⟧. In between, ⟦PERSON|Deyna Castellón⟧ ⟦G2|headed ⟦TEAM|Venezuela⟧ level⟧ on ⟦MINUTE|32⟧ and ⟦PERSON|Ludmila Sampaio⟧ ⟦G3|restored the lead⟧ on ⟦MINUTE|50⟧.

Three points on ⟦DATE|Sunday⟧ would take ⟦TEAM|Como⟧ into the ⟦NORP|European⟧ places. ⟦PERSON|Cesc Ferragut⟧'s team have kept six clean sheets and are unbeaten since losing to a late ⟦PERSON|Rasmus Højbjerg⟧ ⟦G4|goal⟧ at ⟦TEAM|Napoli⟧.

⟦PERSON|Marouane Ouaddou⟧ had seen a penalty saved by ⟦PERSON|Yahia Fofanah⟧ in the ⟦MINUTE|26th minute⟧ and a header from ⟦PERSON|Achraf Benkirane⟧'s cross clawed off the line, so when he was sent through on ⟦MINUTE|70 minutes⟧ the pressure was on. He ⟦G5|lifted the ball over⟧ the advancing ⟦TEAM|Ivory Coast⟧ goalkeeper. ⟦TEAM|Morocco⟧ won ⟦SCORE|1-0⟧.

⟦TEAM|Leipzig⟧ head coach ⟦PERSON|Ole Wermke⟧ was unhappy with the free-kick that led to the ⟦G6|opening goal⟧. "⟦PERSON|Willi⟧ gets the ball," he said of captain ⟦PERSON|Willi Orbánfy⟧'s challenge on ⟦PERSON|Mohamed Amouri⟧; from the set-piece, in the ⟦MINUTE|17th minute⟧, ⟦PERSON|Jonas Wind-Karlsen⟧ ⟦G7|headed ⟦TEAM|Wolfsburg⟧ in front⟧.

A tame second half was enlivened only by ⟦PERSON|Hina Sugitani⟧'s volley against the crossbar and a booking for ⟦TEAM|Portland Thorns⟧ coach ⟦PERSON|Rob Gale-Hunter⟧, who complained that ⟦PERSON|Olivia Moultrie-Dane⟧ had been fouled as she ran through on goal.

⟦TEAM|Getafe⟧ ⟦SCORE|1-3⟧ ⟦TEAM|Villarreal⟧. The ⟦TEAM|Yellow Submarine⟧ moved second with a clinical display, ⟦PERSON|Georges Mikau⟧ ⟦G8|scoring⟧ after ⟦MINUTE|11 minutes⟧, ⟦PERSON|Alberto Moleres⟧ ⟦G9|adding another⟧ in the ⟦MINUTE|34th⟧ and, following ⟦PERSON|Christantus Uchenna⟧'s ⟦G10|reply⟧ from a corner on ⟦MINUTE|62⟧, ⟦PERSON|Santi Comesanya⟧ ⟦G11|killing off the contest⟧ with ⟦MINUTE|five minutes left⟧.

⟦TEAM|Häcken⟧ were close to an upset in ⟦GPE|Madrid⟧. ⟦PERSON|Wilma Thalin⟧ forced ⟦PERSON|Lola Gallardo-Prieto⟧ to save with her feet on ⟦MINUTE|three minutes⟧, ⟦PERSON|Anna Anvegård-Ruud⟧ flashed a low ball across the face and ⟦PERSON|Alice Bergstrand⟧ was an inch too high from 20 yards out. ⟦TEAM|Atlético Madrid⟧ went through on aggregate, ⟦SCORE|1-0⟧.

The ⟦TEAM|Qatar⟧ bench thought it was over at ⟦SCORE|2-0⟧. It was not. ⟦TEAM|Iran⟧'s ⟦PERSON|Mehdi Ghayedpour⟧ ⟦G12|made it ⟦SCORE|2-1⟧⟧ on ⟦MINUTE|81⟧, ⟦PERSON|Shoja Khalilvand⟧ ⟦G13|headed an equaliser⟧ ⟦MINUTE|seven minutes later⟧, and only a superb block by ⟦PERSON|Boualem Khoukhi-Amer⟧ prevented a third.

⟦TEAM|Grêmio⟧ player ⟦PERSON|Cristaldo Benavídez⟧ will be out for six weeks after fracturing a toe. He had been the team's leading scorer in the ⟦COMPETITION|Copa do Brasil⟧.

⟦PERSON|Oumou Sow-Camara⟧ ⟦G14|struck from 25 yards⟧ in the ⟦MINUTE|fourth minute⟧ to give ⟦TEAM|Guinea⟧ a lead they held until ⟦PERSON|Mariam Ouédraogo⟧ and her ⟦TEAM|Burkina Faso⟧ team-mate ⟦PERSON|Juliette Nana-Kaboré⟧ ⟦G15|turned the game around⟧ in the space of three second-half minutes.

⟦PERSON|Gaëtan Perrineau⟧ shot over when it looked easier to score, ⟦PERSON|Lassine Sinayoko-Ba⟧ put a header at ⟦PERSON|Gautier Larsonnet⟧ and ⟦PERSON|Kévin Danso-Ilunga⟧ saw his piledriver hit a team-mate. ⟦TEAM|Auxerre⟧ boss ⟦PERSON|Olivier Lagarrigue⟧ took the draw with ⟦TEAM|Saint-Étienne⟧ philosophically: "Our forwards are human."

⟦TEAM|Newcastle Jets Women⟧ snatched a dramatic ⟦SCORE|3-2⟧ win at ⟦TEAM|Wellington Phoenix⟧. ⟦PERSON|Emma Dundas-Roy⟧'s ⟦G16|effort⟧, a scuffed shot that trickled beyond ⟦PERSON|Carolina Vilão⟧ in the ⟦MINUTE|sixth minute of injury time⟧, completed the comeback after ⟦PERSON|Lara Gooch⟧ and ⟦PERSON|Melina Ayers-Fox⟧ had both ⟦G17|scored⟧ around the ⟦MINUTE|hour⟧.

Few inside the ⟦VENUE|Mercedes-Benz Stadium⟧ saw who ⟦G18|got the final touch⟧ for ⟦TEAM|Atlanta United⟧'s ⟦G19|equaliser⟧ on ⟦MINUTE|40 minutes⟧, but nobody could miss ⟦PERSON|Saba Lobzhanidze-Orr⟧'s ⟦G20|second-half volley⟧ that beat ⟦TEAM|Charlotte FC⟧.

⟦PERSON|Antoinette Olivier⟧, the former ⟦TEAM|Malmö⟧ striker, rounded ⟦PERSON|Regirl Ngobeni-Fisher⟧ but from a tight angle hit the outside of the net. ⟦TEAM|Tanzania⟧ had started nervously and ⟦PERSON|Opah Clementi⟧ did not have a touch in the box until the ⟦MINUTE|38th minute⟧, when ⟦PERSON|Andile Dlamini-Ross⟧ smothered at her feet.

⟦TEAM|Leverkusen⟧ ⟦G21|scored four times⟧ in 19 first-half minutes to beat ⟦TEAM|Bochum⟧ ⟦SCORE|4-0⟧. ⟦PERSON|Patrik Schickler⟧, the ⟦TEAM|Czech Republic⟧ striker, ⟦G22|got two⟧ of them and also hit the woodwork, while ⟦PERSON|Granit Xhemaili⟧ and, from a penalty, ⟦PERSON|Alejandro Grimalt⟧ ⟦G23|completed the scoring⟧.

Victory, by ⟦SCORE|2-0⟧ against ⟦TEAM|Nepal⟧ in ⟦GPE|Thimphu⟧, sealed a place in the ⟦COMPETITION|SAFF Women's Championship⟧ final for ⟦TEAM|Bangladesh⟧. ⟦PERSON|Sabina Khatun-Rima⟧ ⟦G24|nodded in⟧ ⟦PERSON|Monika Chakma-Das⟧'s corner on ⟦MINUTE|26 minutes⟧ and ⟦PERSON|Ritu Porna Dewan⟧ ⟦G25|rounded off the win⟧ with a crisp shot in the ⟦MINUTE|second minute of stoppage time⟧.

⟦TEAM|Cádiz⟧ defender ⟦PERSON|Fali Jurado-Cano⟧ apologised to supporters for the foul that gave ⟦TEAM|Eibar⟧ their penalty. ⟦PERSON|Stoichkov Medina⟧ put it wide, and the teams shared a goalless draw.

⟦PERSON|Maren Mjåland⟧: one chance, one ⟦G26|goal⟧. The ⟦TEAM|Norway⟧ forward had not had a sight of goal in ⟦GPE|Reykjavík⟧ until ⟦PERSON|Vilde Bøe Risan⟧ sent her running at ⟦PERSON|Glódís Viggósdóttir⟧, and ⟦TEAM|Iceland⟧ can only reflect on the three openings they wasted before that.

⟦TEAM|Al Ittihad⟧ took a step towards retaining the ⟦COMPETITION|Saudi Pro League⟧ title with a ⟦SCORE|1-0⟧ win against ⟦TEAM|Al Ahli⟧, ⟦PERSON|Moussa Diabira⟧ ⟦G27|heading the decider⟧ ⟦MINUTE|12 minutes after the restart⟧. ⟦MINUTE|Five minutes from the end⟧ ⟦PERSON|Riyad Mahrouz⟧ had a free-kick pushed onto the post by ⟦PERSON|Predrag Rajkov⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tainá Figueiral", "team": "Brazil", "count": 2}
{"id": "G2", "scorer": "Deyna Castellón", "team": "Venezuela", "minute": 32, "kind": "header", "minute_text": "32"}
{"id": "G3", "scorer": "Ludmila Sampaio", "team": "Brazil", "minute": 50, "minute_text": "50"}
{"id": "G4", "scorer": "Rasmus Højbjerg", "team": "Napoli", "scope": "background"}
{"id": "G5", "scorer": "Marouane Ouaddou", "team": "Morocco", "minute": 70, "minute_text": "70 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Jonas Wind-Karlsen", "team": "Wolfsburg", "minute": 17, "minute_text": "17th minute", "kind": "header"}
{"id": "G7", "scorer": "Jonas Wind-Karlsen", "team": "Wolfsburg", "minute": 17, "minute_text": "17th minute", "kind": "header"}
{"id": "G8", "scorer": "Georges Mikau", "team": "Villarreal", "minute": 11, "minute_text": "11 minutes"}
{"id": "G9", "scorer": "Alberto Moleres", "team": "Villarreal", "minute": 34, "minute_text": "34th"}
{"id": "G10", "scorer": "Christantus Uchenna", "team": "Getafe", "minute": 62, "minute_text": "62", "kind": "header"}
{"id": "G11", "scorer": "Santi Comesanya", "team": "Villarreal", "minute": 85, "minute_text": "five minutes left"}
{"id": "G12", "scorer": "Mehdi Ghayedpour", "team": "Iran", "minute": 81, "score": "2-1", "minute_text": "81"}
{"id": "G13", "scorer": "Shoja Khalilvand", "team": "Iran", "minute": 88, "kind": "header", "minute_text": "seven minutes later"}
{"id": "G14", "scorer": "Oumou Sow-Camara", "team": "Guinea", "minute": 4, "kind": "shot", "minute_text": "fourth minute"}
{"id": "G15", "scorer": "Mariam Ouédraogo; Juliette Nana-Kaboré", "team": "Burkina Faso", "count": 2}
{"id": "G16", "scorer": "Emma Dundas-Roy", "team": "Newcastle Jets Women", "minute": 90, "added": 6, "kind": "shot", "minute_text": "sixth minute of injury time"}
{"id": "G17", "scorer": "Lara Gooch; Melina Ayers-Fox", "team": "Newcastle Jets Women", "count": 2}
{"id": "G18", "team": "Atlanta United", "minute": 40, "minute_text": "40 minutes"}
{"id": "G19", "team": "Atlanta United", "minute": 40, "minute_text": "40 minutes"}
{"id": "G20", "scorer": "Saba Lobzhanidze-Orr", "team": "Atlanta United", "kind": "volley"}
{"id": "G21", "team": "Leverkusen", "count": 4}
{"id": "G22", "scorer": "Patrik Schickler", "team": "Leverkusen", "count": 2}
{"id": "G23", "scorer": "Granit Xhemaili; Alejandro Grimalt", "team": "Leverkusen", "count": 2}
{"id": "G24", "scorer": "Sabina Khatun-Rima", "team": "Bangladesh", "minute": 26, "kind": "header", "minute_text": "26 minutes", "assist": "Monika Chakma-Das"}
{"id": "G25", "scorer": "Ritu Porna Dewan", "team": "Bangladesh", "minute": 90, "added": 2, "minute_text": "second minute of stoppage time", "kind": "shot"}
{"id": "G26", "scorer": "Maren Mjåland", "team": "Norway"}
{"id": "G27", "scorer": "Moussa Diabira", "team": "Al Ittihad", "minute": 57, "kind": "header", "minute_text": "12 minutes after the restart"}
