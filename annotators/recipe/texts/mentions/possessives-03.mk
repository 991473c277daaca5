⟦TEAM|Coventry City⟧'s away form is a worry. They have scored first in none of their last six trips and it was another early ⟦G1|goal⟧ on ⟦DATE|Tuesday⟧, ⟦PERSON|Aidan Keddie⟧'s for ⟦TEAM|Preston North End⟧ in the ⟦MINUTE|6th minute⟧, that set the pattern.

Off came ⟦PERSON|Lewis Tranter⟧, who had seen one volley fly over and a second strike a defender, and on went ⟦PERSON|Samir Belkacem⟧, whose ⟦MINUTE|83rd-minute⟧ ⟦G2|volley⟧ won it for ⟦TEAM|Northampton Town⟧.

From the penalty spot ⟦PERSON|Iker Lasa⟧ is usually reliable: 14 from 15 for ⟦TEAM|Eibar⟧ since ⟦DATE|2021⟧. His latest, on ⟦MINUTE|29 minutes⟧, ⟦G3|put his side in front⟧, a lead they gave up before the ⟦MINUTE|interval⟧ through a ⟦PERSON|Jon Ander Etxeita⟧ ⟦G4|own goal⟧.

⟦PERSON|Ravindra Perera⟧ was the difference, with an ⟦G5|equaliser⟧ ⟦MINUTE|three minutes after the break⟧ and, from a ⟦MINUTE|72nd-minute⟧ free-kick, the ⟦G6|clincher⟧. ⟦TEAM|Bengaluru FC⟧ had lost their last two.

The clincher for ⟦PERSON|Amy Rowntree⟧ was a phone call from the manager. The ⟦TEAM|Bristol City Women⟧ midfielder had two other offers but signed on ⟦DATE|Monday⟧ until the end of ⟦DATE|next season⟧.

⟦TEAM|Strasbourg⟧ found themselves two up thanks to a ⟦G7|penalty⟧ that many thought harsh, ⟦PERSON|Sékou Diarra⟧'s in the ⟦MINUTE|19th minute⟧, and a ⟦G8|deflection⟧ that left ⟦PERSON|Lucas Perrot⟧ stranded.

His manager called it "a proper centre-forward's ⟦G9|goal⟧". ⟦PERSON|Jamie McAllister⟧, of ⟦TEAM|Partick Thistle⟧, preferred to talk about the penalty he did not get ⟦MINUTE|five minutes earlier⟧, when he was held by ⟦PERSON|Ewan Laidlaw⟧ at a corner.

⟦PERSON|Nicolò Pavesi⟧ threaded his car through the traffic and arrived ten minutes before kick-off. By ⟦MINUTE|half-time⟧ the ⟦TEAM|Modena⟧ substitute had warmed up twice; by full-time he had a ⟦G10|goal⟧, his first since ⟦DATE|March⟧.

The first half belonged to ⟦TEAM|Pachuca⟧, the second to ⟦TEAM|Necaxa⟧, and neither had a goal to show for it. The best effort of the match, by ⟦PERSON|Luis Ángel Robledo⟧, was kept out by a combination of goalkeeper and crossbar.

Ahead through a ⟦MINUTE|sixth-minute⟧ ⟦G11|penalty⟧, ⟦PERSON|Franco Aguirre⟧'s 50th league ⟦G12|goal⟧ for the club, ⟦TEAM|Talleres⟧ ⟦G13|conceded two⟧ in as many minutes before ⟦MINUTE|half-time⟧ and were never in it again.

⟦TEAM|Shrewsbury Town⟧ have not had a penalty all season. They should have been given one in the ⟦MINUTE|34th minute⟧ on ⟦DATE|Saturday⟧, and another on the ⟦MINUTE|hour⟧, in the view of ⟦PERSON|Martin Sefton⟧, who was booked for saying so.

⟦G14|Finishes⟧ by ⟦PERSON|Jodie Hargreaves⟧ and ⟦PERSON|Tamsin Bell⟧, the pick of their many attempts, meant that ⟦TEAM|Leigh Ladies⟧ could take off both before the ⟦MINUTE|70th minute⟧. They are three points clear, with a second title in sight.

⟦PERSON|Wim Teunissen⟧, in his second spell at ⟦TEAM|Willem II⟧, can still finish. His ⟦G15|strike⟧ in the ⟦MINUTE|35th minute⟧, low past ⟦PERSON|Sander Kuiper⟧, came from a pass that was not meant for him.

An hour of pressure by ⟦TEAM|Rochdale⟧ yielded a header wide by ⟦PERSON|Jason Mottram⟧, a penalty appeal and eight corners. A minute of pressure by ⟦TEAM|Morecambe⟧ yielded ⟦PERSON|Noah Prentice⟧'s ⟦G16|goal⟧ on ⟦MINUTE|64⟧, ⟦PERSON|Dale Kinsella⟧ with the cross.

⟦PERSON|Hassan Al-Amri⟧'s ⟦G17|opener⟧ for ⟦TEAM|Al Ittihad⟧ was quickly followed by a ⟦G18|second⟧ and there was no way back for ⟦TEAM|Al Raed⟧, who brought on three attackers and still managed only one shot at goal, a wayward ⟦PERSON|Rakan Saleh⟧ effort.

The ⟦TEAM|Wales⟧ forward ⟦G19|scored⟧ with one of her first touches and was denied a second by the foot of the post. ⟦G20|One⟧, said ⟦PERSON|Carys Pugh⟧, would do.

Late ⟦G21|strikes⟧ from ⟦PERSON|Victor Andersen⟧ and ⟦PERSON|Oumar Diaby⟧ gave ⟦TEAM|Nordsjaelland⟧ a ⟦SCORE|3-1⟧ win that was harder than it looks. Goalkeeper ⟦PERSON|Kasper Moller⟧ made four saves, among them one from a first-half penalty.

It is now nine defeats by a single goal for ⟦TEAM|York City⟧, who hit the frame twice through ⟦PERSON|Rory Telford⟧ and had what looked a fair ⟦G22|equaliser⟧ by ⟦PERSON|Emmanuel Adjei⟧ ruled out.

⟦PERSON|Zlatko Mijatović⟧ will have surgery on a finger damaged in saving the ⟦MINUTE|88th-minute⟧ penalty that earned ⟦TEAM|Partizan⟧ a point on ⟦DATE|Sunday⟧. He is expected to miss the second leg against ⟦TEAM|Anderlecht⟧.

⟦PERSON|Thulani Zwane⟧ had one to his name inside ⟦MINUTE|four minutes⟧, a ⟦G23|header⟧ from ⟦PERSON|Grant Pietersen⟧'s corner, and should have been celebrating another when ⟦TEAM|SuperSport United⟧ broke on ⟦MINUTE|12⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aidan Keddie", "team": "Preston North End", "minute": 6, "minute_text": "6th minute"}
{"id": "G2", "scorer": "Samir Belkacem", "team": "Northampton Town", "minute": 83, "minute_text": "83rd-minute", "kind": "volley"}
{"id": "G3", "scorer": "Iker Lasa", "team": "Eibar", "minute": 29, "minute_text": "29 minutes", "kind": "penalty"}
{"id": "G4", "scorer": "Jon Ander Etxeita", "kind": "own goal"}
{"id": "G5", "scorer": "Ravindra Perera", "team": "Bengaluru FC", "minute": 48, "minute_text": "three minutes after the break"}
{"id": "G6", "scorer": "Ravindra Perera", "team": "Bengaluru FC", "minute": 72, "minute_text": "72nd-minute", "kind": "free kick"}
{"id": "G7", "scorer": "Sékou Diarra", "team": "Strasbourg", "minute": 19, "minute_text": "19th minute", "kind": "penalty"}
{"id": "G8"}
{"id": "G9", "scorer": "Jamie McAllister", "team": "Partick Thistle"}
{"id": "G10", "scorer": "Nicolò Pavesi", "team": "Modena"}
{"id": "G11", "scorer": "Franco Aguirre", "team": "Talleres", "minute": 6, "minute_text": "sixth-minute", "kind": "penalty"}
{"id": "G12", "scorer": "Franco Aguirre", "team": "Talleres", "minute": 6, "minute_text": "sixth-minute", "kind": "penalty"}
{"id": "G13", "count": 2}
{"id": "G14", "scorer": "Jodie Hargreaves; Tamsin Bell", "team": "Leigh Ladies", "count": 2}
{"id": "G15", "scorer": "Wim Teunissen", "team": "Willem II", "minute": 35, "minute_text": "35th minute"}
{"id": "G16", "scorer": "Noah Prentice", "team": "Morecambe", "minute": 64, "minute_text": "64", "assist": "Dale Kinsella"}
{"id": "G17", "scorer": "Hassan Al-Amri", "team": "Al Ittihad"}
{"id": "G18"}
{"id": "G19", "scorer": "Carys Pugh", "team": "Wales"}
{"id": "G20", "scorer": "Carys Pugh", "team": "Wales"}
{"id": "G21", "scorer": "Victor Andersen; Oumar Diaby", "team": "Nordsjaelland", "count": 2}
{"id": "G22", "scorer": "Emmanuel Adjei", "outcome": "ruled out"}
{"id": "G23", "scorer": "Thulani Zwane", "team": "SuperSport United", "minute": 4, "minute_text": "four minutes", "kind": "header"}
