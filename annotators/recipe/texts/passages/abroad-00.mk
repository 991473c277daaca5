⟦PERSON|Itziar Belmonte⟧ had an ⟦G1|effort⟧ ruled out for offside after ⟦MINUTE|14 minutes⟧ and it was ⟦TEAM|Denmark⟧ who ⟦G2|struck first⟧ in ⟦GPE|Odense⟧, ⟦PERSON|Signe Kragelund⟧ ⟦G3|sweeping a loose ball under⟧ ⟦PERSON|Nerea Ochotorena⟧ on ⟦MINUTE|21⟧. ⟦TEAM|Spain⟧ had six more attempts before the ⟦MINUTE|break⟧, ⟦PERSON|Belmonte⟧ hitting the bar with one of them, but could not find an equaliser.

⟦TEAM|Germany⟧ forward ⟦PERSON|Lina Wachholz⟧, making her first start since ⟦DATE|April⟧, forced ⟦PERSON|Agathe Courtillot⟧ into a low save with a curling shot on ⟦MINUTE|nine minutes⟧ and saw a header from ⟦PERSON|Mara Dietzsch⟧'s corner cleared off the line by ⟦PERSON|Inès Vauquelin⟧ before the ⟦MINUTE|interval⟧. ⟦TEAM|France⟧ had one attempt of note, a free-kick by ⟦PERSON|Vauquelin⟧ that flew into the side-netting.

Two second-half ⟦G4|goals⟧ from ⟦PERSON|Chidinma Ekwueme⟧ earned ⟦TEAM|Nigeria⟧ a ⟦SCORE|2-0⟧ win over ⟦TEAM|Zambia⟧ in ⟦GPE|Abidjan⟧ and a place in the last four of the ⟦COMPETITION|Women's Africa Cup of Nations⟧. The ⟦NORP|Norway⟧-based striker ⟦G5|scored⟧ from close range in the ⟦MINUTE|51st minute⟧ when ⟦PERSON|Rofiat Salawu⟧'s cross was not dealt with, and ⟦G6|added the second⟧ from the spot in the ⟦MINUTE|78th⟧, having had an earlier appeal for a penalty waved away by referee ⟦PERSON|Salima Benhadj⟧.

The ⟦TEAM|Matildas⟧ named an unchanged side for ⟦DATE|Saturday⟧'s friendly against ⟦TEAM|New Zealand⟧ in ⟦GPE|Melbourne⟧, where a win would extend their unbeaten run to nine matches. ⟦PERSON|Tahlia Brackenreg⟧ has yet to score at this level but coach ⟦PERSON|Jo Ferrante⟧ said the goals would come.

⟦TEAM|Boca Juniors⟧ ⟦G7|came from two down⟧ to beat ⟦TEAM|Colo-Colo⟧ ⟦SCORE|3-2⟧ in the ⟦COMPETITION|Copa Libertadores⟧. ⟦PERSON|Matías Ibarrola⟧ ⟦G8|pulled one back⟧ in the ⟦MINUTE|58th minute⟧, ⟦PERSON|Luciano Perazzo⟧ ⟦G9|levelled⟧ with a header ⟦MINUTE|five minutes later⟧, and the ⟦G10|winner⟧ came in the ⟦MINUTE|88th minute⟧ when substitute ⟦PERSON|Gonzalo Retamar⟧ ⟦G11|rounded ⟦PERSON|Felipe Arancibia⟧ and passed it into the net⟧.

⟦TEAM|Juventus⟧ moved up to third with a goalless draw at ⟦TEAM|Torino⟧ that owed much to ⟦PERSON|Emanuele Sgarbossa⟧ in the visitors' goal. He pawed away a ⟦PERSON|Nikola Drobnjak⟧ half-volley on ⟦MINUTE|33 minutes⟧, stood tall when ⟦PERSON|Ivan Tessarolo⟧ wriggled clear and was grateful to see ⟦PERSON|Drobnjak⟧ blaze over from six yards with ⟦MINUTE|eight to play⟧.

"The ⟦G12|goal⟧ changed the game because after that they could sit in," said ⟦TEAM|South Korea⟧ coach ⟦PERSON|Ha Yoon-seo⟧, whose side ⟦G13|went behind⟧ to ⟦PERSON|Shiori Takenouchi⟧'s low drive for ⟦TEAM|Japan⟧ after ⟦MINUTE|three minutes⟧ in ⟦GPE|Niigata⟧. "We had eleven corners and hit the bar from one of them. It should have been level at ⟦MINUTE|half-time⟧."

⟦TEAM|Borussia Dortmund⟧ defender ⟦PERSON|Henning Lauterjung⟧, the former ⟦TEAM|Freiburg⟧ captain, rose above ⟦PERSON|Timo Schlichting⟧ to ⟦G14|meet the corner and send it in off the far post⟧, his third ⟦G15|goal⟧ in five ⟦COMPETITION|Bundesliga⟧ games, before ⟦TEAM|Mainz⟧ goalkeeper ⟦PERSON|Ruben Gietl⟧ twice denied ⟦PERSON|Samuel Okonjo⟧ with his legs.

⟦PERSON|Wendie Louisor⟧ had a ⟦G16|goal⟧ disallowed for handball, hit a post and was booked, all inside ⟦MINUTE|40 minutes⟧, as ⟦TEAM|Lyon⟧ were held ⟦SCORE|0-0⟧ by ⟦TEAM|Paris FC⟧.

⟦TEAM|Al Hilal⟧ extended their lead at the top to six points after ⟦PERSON|Bandar Al-Otaishan⟧ and ⟦PERSON|Marcelinho Prado⟧ were ⟦G17|on target⟧ in a ⟦SCORE|2-1⟧ defeat of ⟦TEAM|Al Shabab⟧. ⟦PERSON|Al-Otaishan⟧ ⟦G18|opened the scoring⟧ in the ⟦MINUTE|seventh minute⟧ with a low finish from ⟦PERSON|Hamad Al-Dhafiri⟧'s pass. The ⟦NORP|Brazilian⟧ ⟦G19|doubled the advantage⟧ on ⟦MINUTE|40⟧, and though ⟦PERSON|Fahad Zaroug⟧ ⟦G20|replied⟧ in ⟦MINUTE|added time⟧, the hosts saw it out.

The ⟦NORP|Dutch⟧ champions travel to ⟦GPE|Madrid⟧ for the second leg on ⟦DATE|Thursday⟧ with a ⟦SCORE|1-0⟧ lead, courtesy of the ⟦G21|penalty⟧ that ⟦PERSON|Fenna Wielinga⟧ won and ⟦G22|converted⟧ ⟦DATE|last week⟧.

⟦TEAM|Cameroon⟧ must win their final game to progress after losing to ⟦TEAM|Senegal⟧. A scrappy opening produced nothing but a scuffed shot from ⟦PERSON|Arlette Ngo Mbeleck⟧, which ⟦PERSON|Fatou Diémé⟧ gathered at the second attempt. The breakthrough came on ⟦MINUTE|31 minutes⟧. A corner was cleared only as far as ⟦PERSON|Awa Sarrata⟧, who ⟦G23|let fly into the roof of the net⟧, and it was ⟦G24|two⟧ ⟦MINUTE|five minutes later⟧ when ⟦PERSON|Sarrata⟧ crossed for ⟦PERSON|Ndeye Tening⟧.

⟦PERSON|Bruna Carvalheira⟧ missed a penalty, ⟦PERSON|Duda Siqueira⟧ had a strike tipped onto the bar, and ⟦TEAM|Brazil⟧ went out of the ⟦COMPETITION|Copa América Femenina⟧ on spot-kicks after a draw in which neither goalkeeper was beaten in ⟦MINUTE|120 minutes⟧.

⟦TEAM|Roma⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Lazio⟧: ⟦PERSON|Edoardo Malvestiti⟧ ⟦G25|fired ⟦TEAM|Lazio⟧ ahead⟧ on ⟦MINUTE|18⟧ and the derby seemed to be drifting away from ⟦PERSON|Carlo Brusaferro⟧'s men until ⟦PERSON|Nuno Falcato⟧, the on-loan winger, ⟦G26|equalised⟧ with ⟦MINUTE|four minutes to go⟧.

For the second time in a week ⟦TEAM|Real Sociedad⟧ ⟦G27|conceded⟧ in the opening minute. ⟦PERSON|Asier Goikolea⟧ gave the ball away and ⟦PERSON|Unai Pertika⟧ ⟦G28|punished⟧ him, but ⟦TEAM|Osasuna⟧ managed only one other shot on target in ⟦GPE|San Sebastián⟧ and were indebted to ⟦PERSON|Iker Sotes⟧, who beat away efforts from ⟦PERSON|Mikel Lizaso⟧, ⟦PERSON|Jon Ander Uribe⟧ and the ⟦NORP|Frenchman⟧ ⟦PERSON|Théo Castaing⟧.

⟦TEAM|Canada⟧ captain ⟦PERSON|Maddie Thornquist⟧ said it was "a relief more than anything" after her first international ⟦G29|goal⟧ since ⟦DATE|October 2024⟧. The 29-year-old had already volleyed wide when ⟦PERSON|Chantal Boisvenue⟧ found her at the back post in the ⟦MINUTE|70th minute⟧.

⟦TEAM|Mexico⟧ were ⟦SCORE|2-0⟧ up at the ⟦MINUTE|break⟧ and looked on course for the quarter-finals, but ⟦TEAM|Costa Rica⟧ ⟦G30|hit back twice⟧ in a ⟦DATE|Tuesday⟧ night match in ⟦GPE|Guadalajara⟧ that finished with nine players a side.

⟦ORG|FIFA⟧ confirmed on ⟦DATE|Monday⟧ that the ⟦DATE|2027⟧ ⟦COMPETITION|Women's World Cup⟧ draw will be held in ⟦GPE|Rio de Janeiro⟧. ⟦TEAM|Brazil⟧, the hosts, will be in ⟦COMPETITION|Group A⟧; the holders, ⟦TEAM|Spain⟧, are also among the top seeds.

⟦PERSON|Kaho Minamoto⟧ came off the bench to ⟦G31|convert⟧ a ⟦MINUTE|90+1⟧ penalty at ⟦VENUE|Kashima Soccer Stadium⟧. The kick, awarded after ⟦PERSON|Rio Hasebe⟧ was tripped, ended ⟦TEAM|Kashima Antlers⟧' run of three matches without scoring; ⟦PERSON|Daigo Furusato⟧ got a glove to it but could not keep it out.

Had ⟦PERSON|Milena Kostadinova⟧ not shot straight at the keeper with only ⟦PERSON|Laura Steinegger⟧ to beat in the ⟦MINUTE|12th minute⟧, ⟦TEAM|Switzerland⟧ might never have recovered. As it was, ⟦PERSON|Steinegger⟧'s clearance set ⟦PERSON|Jana Brühlmann⟧ away and she ⟦G32|found the corner⟧.
=====GOALS=====
{"id": "G1", "scorer": "Itziar Belmonte", "team": "Spain", "minute": 14, "outcome": "ruled out", "minute_text": "14 minutes"}
{"id": "G2", "scorer": "Signe Kragelund", "team": "Denmark", "minute": 21, "minute_text": "21", "kind": "shot"}
{"id": "G3", "scorer": "Signe Kragelund", "team": "Denmark", "minute": 21, "minute_text": "21", "kind": "shot"}
{"id": "G4", "scorer": "Chidinma Ekwueme", "team": "Nigeria", "count": 2}
{"id": "G5", "scorer": "Chidinma Ekwueme", "team": "Nigeria", "minute": 51, "minute_text": "51st minute", "kind": "shot", "assist": "Rofiat Salawu"}
{"id": "G6", "scorer": "Chidinma Ekwueme", "team": "Nigeria", "minute": 78, "kind": "penalty", "minute_text": "78th"}
{"id": "G7", "team": "Boca Juniors"}
{"id": "G8", "scorer": "Matías Ibarrola", "team": "Boca Juniors", "minute": 58, "minute_text": "58th minute"}
{"id": "G9", "scorer": "Luciano Perazzo", "team": "Boca Juniors", "minute": 63, "minute_text": "five minutes later", "kind": "header"}
{"id": "G10", "scorer": "Gonzalo Retamar", "team": "Boca Juniors", "minute": 88, "minute_text": "88th minute", "kind": "shot"}
{"id": "G11", "scorer": "Gonzalo Retamar", "team": "Boca Juniors", "minute": 88, "minute_text": "88th minute", "kind": "shot"}
{"id": "G12", "scorer": "Shiori Takenouchi", "team": "Japan", "minute": 3, "minute_text": "three minutes", "kind": "shot"}
{"id": "G13", "scorer": "Shiori Takenouchi", "team": "Japan", "minute": 3, "minute_text": "three minutes", "kind": "shot"}
{"id": "G14", "scorer": "Henning Lauterjung", "team": "Borussia Dortmund", "kind": "header"}
{"id": "G15", "scorer": "Henning Lauterjung", "team": "Borussia Dortmund", "kind": "header"}
{"id": "G16", "scorer": "Wendie Louisor", "team": "Lyon", "outcome": "ruled out"}
{"id": "G17", "scorer": "Bandar Al-Otaishan; Marcelinho Prado", "team": "Al Hilal", "count": 2}
{"id": "G18", "scorer": "Bandar Al-Otaishan", "team": "Al Hilal", "minute": 7, "minute_text": "seventh minute", "assist": "Hamad Al-Dhafiri", "kind": "shot"}
{"id": "G19", "scorer": "Marcelinho Prado", "team": "Al Hilal", "minute": 40, "minute_text": "40", "score": "2-0"}
{"id": "G20", "scorer": "Fahad Zaroug", "team": "Al Shabab", "minute_text": "added time"}
{"id": "G21", "scorer": "Fenna Wielinga", "scope": "background", "kind": "penalty"}
{"id": "G22", "scorer": "Fenna Wielinga", "scope": "background", "kind": "penalty"}
{"id": "G23", "scorer": "Awa Sarrata", "team": "Senegal", "minute": 31, "minute_text": "31 minutes", "kind": "shot"}
{"id": "G24", "scorer": "Ndeye Tening", "team": "Senegal", "minute": 36, "minute_text": "five minutes later", "assist": "Awa Sarrata"}
{"id": "G25", "scorer": "Edoardo Malvestiti", "team": "Lazio", "minute": 18, "minute_text": "18", "kind": "shot"}
{"id": "G26", "scorer": "Nuno Falcato", "team": "Roma", "minute": 86, "minute_text": "four minutes to go"}
{"id": "G27", "scorer": "Unai Pertika", "team": "Osasuna", "minute": 1, "minute_text": "opening minute"}
{"id": "G28", "scorer": "Unai Pertika", "team": "Osasuna", "minute": 1, "minute_text": "opening minute"}
{"id": "G29", "scorer": "Maddie Thornquist", "team": "Canada", "minute": 70, "minute_text": "70th minute"}
{"id": "G30", "team": "Costa Rica", "count": 2}
{"id": "G31", "scorer": "Kaho Minamoto", "team": "Kashima Antlers", "minute": 90, "added": 1, "kind": "penalty", "minute_text": "90+1"}
{"id": "G32", "scorer": "Jana Brühlmann", "team": "Switzerland", "kind": "shot", "assist": "Laura Steinegger"}
