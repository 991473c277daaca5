⟦PERSON|Wes Farraday⟧ was harshly judged to have handled ⟦PERSON|Antoine Leduc⟧'s cross and ⟦PERSON|Samba Fofana⟧ ⟦G1|stroked in the penalty⟧ on ⟦MINUTE|69 minutes⟧. ⟦PERSON|Fofana⟧ then had a goal-bound header turned over by ⟦PERSON|Théo Brisset⟧, so ⟦TEAM|Guingamp⟧ had to sweat through seven added minutes for a ⟦SCORE|2-1⟧ win.

⟦PERSON|Tommy Leigh-Barnes⟧'s volley from the edge of the box on ⟦MINUTE|15 minutes⟧ was going in until it struck ⟦PERSON|Isaac Nkemba⟧, his own captain. ⟦TEAM|Morecambe⟧ did not come that close again until ⟦PERSON|Nkemba⟧ himself hit the post in the ⟦MINUTE|last minute⟧ of normal time.

The ⟦G2|goal⟧ that broke ⟦TEAM|Motherwell⟧ came on ⟦MINUTE|82⟧. ⟦PERSON|Stevie Lorimer⟧'s shot was spilled by ⟦PERSON|Grant Aitchison⟧, ⟦PERSON|Ricky Dow⟧ reached the ball before ⟦PERSON|Paul Meechan⟧ and, on the floor, ⟦G3|toed it⟧ past the keeper's outstretched hand. ⟦TEAM|Hearts⟧ had ⟦G4|their winner⟧ and ⟦PERSON|Dow⟧ his first in maroon.

⟦TEAM|Gwangju⟧ lost ⟦PERSON|Jung Tae-hyun⟧ to injury in the ⟦MINUTE|eighth minute⟧ and the lead in the ⟦MINUTE|18th⟧, when ⟦PERSON|Song Min-woo⟧'s pass back was cut out by ⟦PERSON|Kim Jin-seo⟧, whose square ball left ⟦PERSON|Felipe Mattos⟧ with ⟦G5|the simplest of goals⟧.

⟦PERSON|Cody Brannigan⟧ levelled criticism at the officials after seeing a penalty given against his side for the fifth match in succession. The ⟦TEAM|Cowdenbeath⟧ manager said he had no quarrel with the way the kick was taken, ⟦PERSON|Sean Laidlaw⟧ ⟦G6|levelling⟧ from it for ⟦TEAM|Elgin City⟧ in the ⟦MINUTE|90th minute⟧.

⟦PERSON|Arnar Hjaltason⟧ ⟦G7|had ⟦TEAM|Breidablik⟧ in front⟧ in the ⟦MINUTE|11th minute⟧ and could have had two more before the ⟦MINUTE|break⟧, one kicked away by ⟦PERSON|Kári Stefánsson⟧, one saved by ⟦PERSON|Ólafur Brynjarsson⟧'s feet. His strike partner ⟦PERSON|Patrik Dalsgaard⟧ made him regret it less when he ⟦G8|headed the second⟧ on ⟦MINUTE|50⟧.

⟦PERSON|Rayan Boutaleb⟧ saw his penalty saved, and the retake, ordered because ⟦PERSON|Karim Azzouzi⟧ had left his line, saved too. When he ⟦G9|finally got one past⟧ the ⟦TEAM|FUS Rabat⟧ keeper, in the ⟦MINUTE|second minute of stoppage time⟧, it was with a mis-hit cross, and ⟦TEAM|RS Berkane⟧ did not care.

An unhappy day for ⟦PERSON|Magnus Thelin⟧. The centre-back conceded the free-kick from which ⟦PERSON|Isak Bergvall⟧ hit the bar, was booked for the next one, and from the third could only ⟦G10|deflect ⟦PERSON|Bergvall⟧'s effort past⟧ his own goalkeeper, ⟦PERSON|Oscar Linde⟧, to give ⟦TEAM|Elfsborg⟧ a ⟦SCORE|1-0⟧ lead in the ⟦MINUTE|59th minute⟧.

On as a ⟦MINUTE|72nd-minute⟧ substitute, ⟦PERSON|Brandon Achterberg⟧ had three touches: a header wide, a pass to ⟦PERSON|Mason Idle⟧ and a booking. ⟦TEAM|Dagenham⟧ could not find the goal that would have sent them to ⟦VENUE|Wembley⟧.

⟦PERSON|Ivan Petrushev⟧ and ⟦PERSON|Galin Dobrev⟧ both claimed the ⟦G11|second⟧. The cross by ⟦PERSON|Kaloyan Minev⟧ was met by both, one boot apiece, and the ball ⟦G12|bounced in⟧ off the post; ⟦TEAM|Botev Plovdiv⟧, ⟦SCORE|2-0⟧ up on ⟦MINUTE|34 minutes⟧, were happy to argue about it later.

⟦PERSON|Gethin Prosser⟧ levelled for ⟦TEAM|Caernarfon⟧ and then threw the lead away himself: having ⟦G13|scored direct⟧ from a free-kick in the ⟦MINUTE|20th minute⟧, he was robbed by ⟦PERSON|Iwan Tudor⟧ on the edge of his own box ⟦MINUTE|13 minutes later⟧, and ⟦PERSON|Tudor⟧'s pass was ⟦G14|put away by⟧ ⟦PERSON|Sion Owain⟧ for ⟦TEAM|Bala Town⟧.

⟦PERSON|Jakub Swiderski⟧, 34 and playing as a sweeper, had never before been sent off. The red card in the ⟦MINUTE|53rd minute⟧, for pulling down ⟦PERSON|Alan Wrona⟧, was followed by a free-kick into the wall, a corner, and a counter-attack from which ⟦PERSON|Swiderski⟧'s team almost went in front.

In the ⟦MINUTE|24th minute⟧ came the second penalty decision, and a second ⟦G15|conversion⟧ from ⟦PERSON|Joel Mbarga⟧. He had sent ⟦PERSON|Franck Eto'o-Ndi⟧ to the left for the ⟦G16|first⟧; he waited and rolled it down the middle for this one, and ⟦TEAM|Cotonsport⟧ were on their way.

⟦PERSON|Lachie Dorrigo⟧ ran 60 metres, nutmegged ⟦PERSON|Zac Petrakis⟧ and then scuffed the shot. "I'd already spent the bonus," the ⟦TEAM|Western United⟧ winger said. ⟦PERSON|Jaden Munro⟧ had to show him how it was done, ⟦G17|drilling in⟧ low from ⟦PERSON|Dorrigo⟧'s cut-back on ⟦MINUTE|78⟧.

A corner by ⟦PERSON|Ludo Serrault⟧ was punched by ⟦PERSON|Noé Cazal⟧ only as far as ⟦PERSON|Driss Hamouma⟧, and the ball came back through a crowd of legs, nicked ⟦PERSON|Bastien Laroche⟧ and ⟦G18|wrong-footed everybody⟧ on ⟦MINUTE|44⟧. ⟦TEAM|Clermont⟧ went in at the ⟦MINUTE|break⟧ level.

Two firsts for ⟦PERSON|Anya Velichko⟧: a first start for ⟦TEAM|Shakhtar Women⟧ and a first career booking, the latter for shirt-pulling. She had a third in her grasp, but with ⟦PERSON|Daria Lysenko⟧ beaten her shot bobbled and hit the keeper's standing leg.

⟦PERSON|Conrad Fell⟧, beaten four times in the ⟦MINUTE|first 35 minutes⟧ at ⟦VENUE|Bloomfield Road⟧, was not at fault for any. The ⟦G19|first⟧ took a ricochet off ⟦PERSON|Sol Atherton⟧ on its way from ⟦PERSON|Lewis Wilding⟧'s boot; the ⟦G20|second⟧ was a penalty by the same man; the ⟦G21|other two⟧ were ⟦PERSON|Glody Kabongo⟧'s and unstoppable. ⟦TEAM|Blackpool⟧ won ⟦SCORE|4-1⟧.

"I've hit it, it's come off ⟦PERSON|Robbo⟧'s backside, and I'm claiming it," laughed ⟦PERSON|Nick Tansley⟧, whose ⟦G22|shot via the rear of ⟦PERSON|Adam Robson⟧⟧ proved decisive on ⟦MINUTE|64⟧. He had earlier missed two chances that were, he admitted, "a million times easier".

⟦PERSON|Yannis Samaras⟧'s corner caught the wind and caught the bar. ⟦PERSON|Vangelis Roussos⟧, following in, tried to chest it over the line but only chested it to ⟦PERSON|Lampros Dimou⟧, who cleared, and ⟦TEAM|Aris⟧ were still waiting for a second goal when the whistle went.

⟦PERSON|Ferdi van Oosten⟧'s free-kick ⟦G23|was met by the head⟧ of ⟦PERSON|Pieter Van Oosten-Blaak⟧, no relation, for the opening ⟦G24|goal⟧ on ⟦MINUTE|16 minutes⟧, and ⟦TEAM|Sparta Rotterdam⟧ had the ball in the net again through ⟦PERSON|Joey Slegers⟧, who ⟦G25|touched it in⟧ from an offside position.
=====GOALS=====
{"id": "G1", "scorer": "Samba Fofana", "team": "Guingamp", "minute": 69, "kind": "penalty", "minute_text": "69 minutes"}
{"id": "G2", "scorer": "Ricky Dow", "team": "Hearts", "minute": 82, "kind": "shot", "minute_text": "82"}
{"id": "G3", "scorer": "Ricky Dow", "team": "Hearts", "minute": 82, "kind": "shot", "minute_text": "82"}
{"id": "G4", "scorer": "Ricky Dow", "team": "Hearts", "minute": 82, "kind": "shot", "minute_text": "82"}
{"id": "G5", "scorer": "Felipe Mattos", "minute": 18, "assist": "Kim Jin-seo", "kind": "shot", "minute_text": "18th"}
{"id": "G6", "scorer": "Sean Laidlaw", "team": "Elgin City", "minute": 90, "minute_text": "90th minute", "kind": "penalty"}
{"id": "G7", "scorer": "Arnar Hjaltason", "team": "Breidablik", "minute": 11, "minute_text": "11th minute"}
{"id": "G8", "scorer": "Patrik Dalsgaard", "team": "Breidablik", "minute": 50, "kind": "header", "minute_text": "50"}
{"id": "G9", "scorer": "Rayan Boutaleb", "team": "RS Berkane", "minute": 90, "added": 2, "minute_text": "second minute of stoppage time"}
{"id": "G10", "scorer": "Magnus Thelin", "team": "Elfsborg", "minute": 59, "kind": "own goal", "minute_text": "59th minute"}
{"id": "G11", "team": "Botev Plovdiv", "minute": 34, "assist": "Kaloyan Minev", "minute_text": "34 minutes"}
{"id": "G12", "team": "Botev Plovdiv", "minute": 34, "assist": "Kaloyan Minev", "minute_text": "34 minutes"}
{"id": "G13", "scorer": "Gethin Prosser", "team": "Caernarfon", "minute": 20, "kind": "free kick", "minute_text": "20th minute"}
{"id": "G14", "scorer": "Sion Owain", "team": "Bala Town", "minute": 33, "assist": "Iwan Tudor", "kind": "shot", "minute_text": "13 minutes later"}
{"id": "G15", "scorer": "Joel Mbarga", "team": "Cotonsport", "minute": 24, "kind": "penalty", "minute_text": "24th minute"}
{"id": "G16", "scorer": "Joel Mbarga", "team": "Cotonsport", "kind": "penalty"}
{"id": "G17", "scorer": "Jaden Munro", "minute": 78, "kind": "shot", "minute_text": "78"}
{"id": "G18", "scorer": "Driss Hamouma", "team": "Clermont", "minute": 44, "kind": "shot", "minute_text": "44"}
{"id": "G19", "scorer": "Lewis Wilding", "team": "Blackpool"}
{"id": "G20", "scorer": "Lewis Wilding", "team": "Blackpool", "kind": "penalty"}
{"id": "G21", "scorer": "Glody Kabongo", "team": "Blackpool", "count": 2}
{"id": "G22", "scorer": "Nick Tansley", "minute": 64, "kind": "shot", "minute_text": "64"}
{"id": "G23", "scorer": "Pieter Van Oosten-Blaak", "team": "Sparta Rotterdam", "minute": 16, "kind": "header", "minute_text": "16 minutes"}
{"id": "G24", "scorer": "Pieter Van Oosten-Blaak", "team": "Sparta Rotterdam", "minute": 16, "kind": "header", "minute_text": "16 minutes"}
{"id": "G25", "scorer": "Joey Slegers", "team": "Sparta Rotterdam", "outcome": "ruled out"}
