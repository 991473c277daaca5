⟦TEAM|Cambridge United⟧ fought back to draw ⟦SCORE|2-2⟧ with ⟦TEAM|Barnet⟧. ⟦PERSON|Kieran Offiah⟧ ⟦G1|reduced the deficit⟧ in the ⟦MINUTE|58th minute⟧ and ⟦G2|completed the recovery⟧ shortly before the end. ⟦TEAM|Barnet⟧ had ⟦G3|gone two ahead⟧ through ⟦PERSON|Ade Coker⟧ and ⟦PERSON|Jim Lavery⟧.

⟦TEAM|Hamburg⟧ rarely threatened to add to ⟦PERSON|Tjark Meinecke⟧’s ⟦MINUTE|13th-minute⟧ ⟦G4|finish⟧. ⟦PERSON|Luis Harnack⟧ headed over, ⟦PERSON|Meinecke⟧ failed to connect, and a ⟦MINUTE|70th-minute⟧ penalty award was overturned by VAR.

⟦PERSON|Diogo Sá⟧ ⟦G5|fired the only goal⟧ of the match on ⟦MINUTE|62 minutes⟧ for ⟦TEAM|Vitória⟧, whose manager was fired a day later. ⟦PERSON|Luís Rebelo⟧, in charge for 14 games, had been under pressure since a cup defeat by ⟦TEAM|Tondela⟧.

The striker seized on a mistake and was brought down. No penalty, said referee ⟦PERSON|Ondřej Malý⟧, and ⟦TEAM|Plzeň⟧ broke to the other end, where ⟦PERSON|Lukáš Vrba⟧ ⟦G6|made the punishment complete⟧ in the ⟦MINUTE|75th minute⟧.

⟦PERSON|Ellen Sandberg⟧ ⟦G7|moved ⟦TEAM|Linköping⟧ into a commanding position⟧ with the second, on ⟦MINUTE|36 minutes⟧. ⟦PERSON|Wilma Rask⟧ ⟦G8|got the first⟧ in the ⟦MINUTE|20th minute⟧ and was unlucky with a header against the bar on ⟦MINUTE|41⟧.

⟦PERSON|Nils Engström⟧ rolled an ankle, ⟦PERSON|Kalle Frisk⟧ rolled up in the car park ten minutes before kick-off, and ⟦TEAM|Gefle⟧ were rolled over. The coach refused to bury his players afterwards.

⟦TEAM|Oman⟧ overcame heat, travel and a hostile crowd to claim a point. ⟦PERSON|Ali Al-Balushi⟧ made four saves, two from ⟦PERSON|Feras Qasem⟧, and a draw moves ⟦TEAM|Oman⟧ above ⟦TEAM|Jordan⟧ in ⟦COMPETITION|Group B⟧.

⟦PERSON|Marvin Duxbury⟧ ⟦G9|gave the leaders a scare⟧ on ⟦MINUTE|85 minutes⟧, prodding in for ⟦TEAM|Crawley⟧ with ⟦PERSON|Anton Behr⟧ unsighted. It came too late. ⟦PERSON|Gerard Pike⟧’s two first-half ⟦G10|goals⟧ had ⟦TEAM|Wrexham⟧ home and dry.

A double substitution changed the game, though a double save from ⟦PERSON|Rubén Casado⟧ nearly changed it back. ⟦PERSON|Asier Goñi⟧, one of the two on, ⟦G11|nosed ⟦TEAM|Alavés⟧ in front⟧ on ⟦MINUTE|70 minutes⟧, and ⟦PERSON|Casado⟧ kept out ⟦PERSON|Kike Rojo⟧ and ⟦PERSON|Sergi Tena⟧ in the space of four seconds.

⟦TEAM|Persib⟧ are still without a win. They had led from the ⟦MINUTE|38th minute⟧, when ⟦PERSON|Rizky Hidayat⟧ beat the offside trap and ⟦G12|fired in⟧, but ⟦PERSON|Bima Saputra⟧ ⟦G13|denied them⟧ with an ⟦MINUTE|87th-minute⟧ ⟦G14|equaliser⟧ for ⟦TEAM|Arema⟧.

⟦PERSON|Corey Lamont⟧ powered home in his new car to the news he had been dropped. ⟦TEAM|Ayr United⟧, he was told by text, would begin with ⟦PERSON|Sean Bryce⟧ up front, and ⟦PERSON|Bryce⟧ ⟦G15|repaid his manager⟧ in the ⟦MINUTE|11th minute⟧.

⟦TEAM|Venezia⟧ drew a blank again, and ⟦PERSON|Simone Carli⟧ had an effort hooked off the line by ⟦PERSON|Gianni Rocca⟧. ⟦TEAM|Cremonese⟧, on the other hand, ⟦G16|clicked⟧ on ⟦MINUTE|54 minutes⟧ when ⟦PERSON|Enrico Villa⟧ ⟦G17|chipped in⟧ from 12 yards.

⟦PERSON|Nathaniel Ferris⟧ was booked on ⟦MINUTE|20 minutes⟧, ⟦G18|scored an own goal⟧ on ⟦MINUTE|33⟧ and was sent off on ⟦MINUTE|50⟧. ⟦TEAM|Bradford Park Avenue⟧ ⟦G19|took a two-goal lead⟧ through that deflection and their visitors, ⟦TEAM|Farsley⟧, never recovered.

⟦PERSON|Park Joo-won⟧ ⟦G20|levelled the tie⟧ on aggregate, from ⟦PERSON|Lim Tae-ho⟧’s pass, on ⟦MINUTE|19 minutes⟧. ⟦TEAM|Jeonbuk⟧ went on to ⟦G21|take the lead⟧ through ⟦PERSON|Lim⟧ himself in ⟦MINUTE|extra time⟧, on ⟦MINUTE|105 minutes⟧, and kept it.

⟦TEAM|Palmeiras⟧ sealed first place by avoiding defeat. They were happy to concede the ball, happy to concede corners and, from ⟦MINUTE|80 minutes⟧, happy to waste time.

Eleven points cover the top nine after ⟦TEAM|Bordeaux⟧ failed to extend their winning run. They had 70 per cent of the ball, 22 attempts, and a shot by ⟦PERSON|Amadou Fall⟧ against the bar, yet ⟦TEAM|Guingamp⟧ went home with a clean sheet.

⟦TEAM|Southend United⟧ ⟦G22|gained the upper hand⟧ within ⟦MINUTE|three minutes of the resumption⟧ when ⟦PERSON|Lewis Barden⟧ found ⟦PERSON|Jordan Ekwere⟧ unmarked at the back post. That ⟦G23|lead goal⟧ was the cue for ⟦TEAM|Dagenham⟧ to attack, and ⟦PERSON|Ross Timms⟧ hit a post.

⟦PERSON|Jelena Marković⟧ ⟦G24|delivered the knockout blow⟧ in the ⟦MINUTE|83rd minute⟧, a free-kick from 25 yards, and ⟦TEAM|Serbia⟧ will play in ⟦DATE|next year⟧’s finals. ⟦TEAM|Belarus⟧ had their moments: ⟦PERSON|Vera Lukashenka-Orlova⟧ was twice thwarted by ⟦PERSON|Milica Tomić⟧.

⟦PERSON|Stewart Boland⟧ converted to coaching at 30 because of his knees. He had ⟦G25|scored⟧ on his debut for ⟦TEAM|Hearts⟧ in ⟦DATE|2009⟧, never scored again and never, he says, regretted it.

⟦TEAM|Holstein Kiel⟧ grabbed a foothold, then lost it. Behind from the ⟦MINUTE|fifth minute⟧ after ⟦PERSON|Dimitrios Vasilakis⟧ ⟦G26|converted a penalty⟧ for ⟦TEAM|Karlsruhe⟧, they ⟦G27|were back in it⟧ through ⟦PERSON|Finn Harms⟧ in the ⟦MINUTE|33rd⟧, only to ⟦G28|fall behind again⟧ to ⟦PERSON|Vasilakis⟧ on ⟦MINUTE|40⟧.

⟦PERSON|Cody Brennan⟧ ⟦G29|made it an unhappy return⟧ for ⟦PERSON|Mike Seaton⟧ as ⟦TEAM|Perth Glory⟧ beat ⟦TEAM|Newcastle Jets⟧. The striker, on loan from ⟦TEAM|Leeds United⟧, ⟦G30|got the winning goal⟧ on ⟦MINUTE|88 minutes⟧ to sink ⟦PERSON|Seaton⟧’s new side.

⟦TEAM|Torino⟧ see themselves as outsiders. They have beaten two of the top three, they sit two points from fourth, and ⟦PERSON|Emanuele Ricci⟧ has eight ⟦G31|goals⟧, but the coach would rather talk about the goals they have not let in.
=====GOALS=====
{"id": "G1", "scorer": "Kieran Offiah", "team": "Cambridge United", "minute": 58, "minute_text": "58th minute", "score": "2-1"}
{"id": "G2", "scorer": "Kieran Offiah", "team": "Cambridge United", "score": "2-2"}
{"id": "G3", "scorer": "Ade Coker; Jim Lavery", "team": "Barnet", "count": 2}
{"id": "G4", "scorer": "Tjark Meinecke", "team": "Hamburg", "minute": 13, "minute_text": "13th-minute"}
{"id": "G5", "scorer": "Diogo Sá", "team": "Vitória", "minute": 62, "minute_text": "62 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Lukáš Vrba", "team": "Plzeň", "minute": 75, "minute_text": "75th minute"}
{"id": "G7", "scorer": "Ellen Sandberg", "team": "Linköping", "minute": 36, "minute_text": "36 minutes", "score": "2-0"}
{"id": "G8", "scorer": "Wilma Rask", "team": "Linköping", "minute": 20, "minute_text": "20th minute", "score": "1-0"}
{"id": "G9", "scorer": "Marvin Duxbury", "team": "Crawley", "minute": 85, "minute_text": "85 minutes", "score": "2-1"}
{"id": "G10", "scorer": "Gerard Pike", "team": "Wrexham", "count": 2}
{"id": "G11", "scorer": "Asier Goñi", "team": "Alavés", "minute": 70, "minute_text": "70 minutes"}
{"id": "G12", "scorer": "Rizky Hidayat", "team": "Persib", "minute": 38, "minute_text": "38th minute", "kind": "shot"}
{"id": "G13", "scorer": "Bima Saputra", "team": "Arema", "minute": 87, "minute_text": "87th-minute"}
{"id": "G14", "scorer": "Bima Saputra", "team": "Arema", "minute": 87, "minute_text": "87th-minute"}
{"id": "G15", "scorer": "Sean Bryce", "team": "Ayr United", "minute": 11, "minute_text": "11th minute"}
{"id": "G16", "scorer": "Enrico Villa", "team": "Cremonese", "minute": 54, "minute_text": "54 minutes"}
{"id": "G17", "scorer": "Enrico Villa", "team": "Cremonese", "minute": 54, "minute_text": "54 minutes", "kind": "shot"}
{"id": "G18", "scorer": "Nathaniel Ferris", "team": "Bradford Park Avenue", "minute": 33, "minute_text": "33", "kind": "own goal", "score": "2-0"}
{"id": "G19", "scorer": "Nathaniel Ferris", "team": "Bradford Park Avenue", "minute": 33, "minute_text": "33", "kind": "own goal", "score": "2-0"}
{"id": "G20", "scorer": "Park Joo-won", "team": "Jeonbuk", "minute": 19, "minute_text": "19 minutes", "assist": "Lim Tae-ho"}
{"id": "G21", "scorer": "Lim Tae-ho", "team": "Jeonbuk", "minute": 105, "minute_text": "105 minutes"}
{"id": "G22", "scorer": "Jordan Ekwere", "team": "Southend United", "minute": 48, "minute_text": "three minutes of the resumption", "assist": "Lewis Barden"}
{"id": "G23", "scorer": "Jordan Ekwere", "team": "Southend United", "minute": 48, "minute_text": "three minutes of the resumption", "assist": "Lewis Barden"}
{"id": "G24", "scorer": "Jelena Marković", "team": "Serbia", "minute": 83, "minute_text": "83rd minute", "kind": "free kick"}
{"id": "G25", "scorer": "Stewart Boland", "team": "Hearts", "scope": "background"}
{"id": "G26", "scorer": "Dimitrios Vasilakis", "team": "Karlsruhe", "minute": 5, "minute_text": "fifth minute", "kind": "penalty"}
{"id": "G27", "scorer": "Finn Harms", "team": "Holstein Kiel", "minute": 33, "minute_text": "33rd"}
{"id": "G28", "scorer": "Dimitrios Vasilakis", "team": "Karlsruhe", "minute": 40, "minute_text": "40"}
{"id": "G29", "scorer": "Cody Brennan", "team": "Perth Glory", "minute": 88, "minute_text": "88 minutes"}
{"id": "G30", "scorer": "Cody Brennan", "team": "Perth Glory", "minute": 88, "minute_text": "88 minutes"}
{"id": "G31", "scorer": "Emanuele Ricci", "team": "Torino", "scope": "background", "count": 8}
