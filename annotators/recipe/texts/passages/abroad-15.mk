⟦TEAM|New Zealand⟧'s ⟦PERSON|Indiah-Paige Tuala⟧ ⟦G1|scored her first international goal⟧ in a ⟦SCORE|2-0⟧ win over ⟦TEAM|Fiji⟧ in ⟦GPE|Suva⟧. The defender ⟦G2|headed ⟦PERSON|Katie Bowmaker⟧'s corner beyond⟧ ⟦PERSON|Seruwaia Vasuitoga⟧ in the ⟦MINUTE|14th minute⟧, and ⟦PERSON|Bowmaker⟧ herself ⟦G3|wrapped up the victory⟧ with a free-kick in the ⟦MINUTE|81st minute⟧.

⟦PERSON|Federico Chiellari⟧ had a quiet evening in the ⟦TEAM|Torino⟧ goal, the exception being a point-blank save from ⟦PERSON|Nadir Zortéa⟧ on ⟦MINUTE|52 minutes⟧. ⟦TEAM|Cagliari⟧ have now drawn five on the trot, three of them goalless.

⟦TEAM|Corinthians⟧ retained the ⟦COMPETITION|Supercopa Feminina⟧. They ⟦G4|fell behind⟧ inside ⟦MINUTE|four minutes⟧, when ⟦PERSON|Amanda Gutierrez-Faria⟧ ran through to lift the ball over ⟦PERSON|Lelê Andrade⟧, ⟦G5|drew level⟧ with a ⟦PERSON|Gabi Zanottel⟧ penalty and ⟦G6|won it⟧ in the ⟦MINUTE|90th minute⟧, ⟦PERSON|Jaqueline Ribeiro⟧ rising to ⟦PERSON|Vic Albuquerque-Sá⟧'s cross. ⟦TEAM|Palmeiras⟧ had hit the post at ⟦SCORE|1-1⟧.

⟦TEAM|Galway United⟧'s ⟦PERSON|Jenna Slattery⟧ is nominated for ⟦ORG|FIFA⟧'s goal of the year with a ⟦G7|volley⟧ from the halfway line against ⟦TEAM|Shelbourne⟧.

⟦TEAM|Osasuna⟧ took all three points at ⟦VENUE|El Sadar⟧ despite having only two shots. One, by ⟦PERSON|Aimar Orozco-Lanz⟧, was the ⟦MINUTE|44th-minute⟧ ⟦G8|half-volley⟧ that flew past ⟦PERSON|Álex Remirín⟧; the other, from the same player, was blocked. ⟦TEAM|Real Sociedad⟧ hit the frame three times.

⟦TEAM|Gabon⟧ coach ⟦PERSON|Thierry Mouyoumba⟧ could not hide his frustration after ⟦PERSON|Pierre-Emerick Aubame-Nze⟧ had a ⟦G9|strike⟧ ruled offside, ⟦PERSON|Denis Bouangala⟧ volleyed wide and ⟦PERSON|Shavy Babicka-Ondo⟧ slipped as he was about to shoot. ⟦TEAM|Burundi⟧, for their part, did not threaten, and the spoils were shared.

⟦TEAM|Hertha⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Magdeburg⟧: ⟦PERSON|Fabian Reeseberg⟧ ⟦G10|grabbed a late winner⟧ on ⟦MINUTE|89⟧ as ⟦TEAM|Hertha⟧ continued their recovery. ⟦PERSON|Reeseberg⟧, who had wasted two good chances, was played in by ⟦PERSON|Michaël Cuisanceau⟧ and ⟦G11|beat⟧ ⟦PERSON|Dominik Reimannsen⟧ with the help of a deflection.

⟦PERSON|Zecira Mušovic-Ahl⟧ was not at fault for either ⟦G12|goal⟧, said ⟦TEAM|Sweden⟧ coach ⟦PERSON|Tony Gustavsen-Lindh⟧, pointing instead to the ease with which ⟦TEAM|Norway⟧ had won the ball in midfield.

⟦TEAM|Club León⟧ striker ⟦PERSON|Jhonder Cádiz-Mora⟧ ⟦G13|found the top corner from the penalty spot⟧ after ⟦MINUTE|37 minutes⟧ and could have had a second on ⟦MINUTE|59⟧, but he was foiled by ⟦PERSON|Luis Malagónez⟧. ⟦TEAM|Puebla⟧, reduced to ten when ⟦PERSON|Efraín Orona-Luz⟧ walked, ⟦G14|levelled through a deflection⟧ on ⟦MINUTE|83⟧.

⟦PERSON|Sam Staabs⟧ and ⟦PERSON|Lena Lattweiler⟧ are level at the top of the ⟦COMPETITION|Frauen-Bundesliga⟧ assist charts, with eight each. The two meet on ⟦DATE|Sunday⟧ when ⟦TEAM|Wolfsburg⟧ host ⟦TEAM|Bayern⟧, who lead the table by four points.

⟦PERSON|Frenkie van der Zande⟧ ⟦G15|bagged a double⟧, the ⟦G16|second⟧ of them set up by ⟦PERSON|Pau Cubarsell⟧, and ⟦PERSON|Raphaël Dias-Monteiro⟧ ⟦G17|claimed the other⟧ in a ⟦SCORE|3-0⟧ win at ⟦TEAM|Valladolid⟧. ⟦TEAM|Barcelona⟧ are two points clear.

⟦TEAM|Zambia⟧'s preparations for the ⟦COMPETITION|Women's World Cup⟧ play-offs have been hit by injury to ⟦PERSON|Grace Chanda-Mwape⟧. "She gives us goals, she gives us calm," coach ⟦PERSON|Nora Häuptlin⟧ said on ⟦DATE|Wednesday⟧. "We have to find both elsewhere."

⟦PERSON|Anouar Elbakkali⟧ was brought down by ⟦PERSON|Jorrel Hatokwe⟧, the referee pointed to the spot and ⟦PERSON|Steven Berghuisman⟧ placed his kick against the post. It was the ⟦MINUTE|61st minute⟧; ninety seconds later ⟦TEAM|Utrecht⟧ had their ⟦G18|lead⟧ anyway, ⟦PERSON|Elbakkali⟧ ⟦G19|drilling in⟧ after ⟦PERSON|Souffian Hachimi⟧ had slalomed past three ⟦TEAM|Ajax⟧ defenders.

⟦TEAM|Brisbane Roar⟧ women ⟦G20|twice came from behind⟧ to draw ⟦SCORE|2-2⟧ at ⟦TEAM|Adelaide United⟧, ⟦PERSON|Tameka Yallop-Ross⟧ ⟦G21|levelling for the second time⟧ in ⟦MINUTE|90+4⟧. ⟦PERSON|Chelsie Dawbarn⟧ had ⟦G22|scored both⟧ for ⟦TEAM|Adelaide⟧, on ⟦MINUTE|20⟧ and ⟦MINUTE|63⟧.

⟦PERSON|Renato Tapiano⟧, the ⟦TEAM|Peru⟧ captain, was unhappy that his header was not given. Television replays of the incident, in the ⟦MINUTE|88th minute⟧ against ⟦TEAM|Bolivia⟧ in ⟦GPE|Lima⟧, were inconclusive, and ⟦PERSON|Carlos Lampeña⟧ insisted he had stopped the ball on the line.

⟦TEAM|France⟧ have won their opening two matches at the ⟦COMPETITION|Women's Euro⟧ and ⟦G23|conceded one goal⟧, a penalty. ⟦PERSON|Pauline Rioux⟧ made a good stop from ⟦PERSON|Beth Mead-Ashby⟧ in the first of them and was barely troubled by ⟦TEAM|Wales⟧ in the second.

⟦TEAM|Al Wehda⟧ thought they had equalised when ⟦PERSON|Odion Ighaloye⟧ ⟦G24|forced the ball in⟧ in the ⟦MINUTE|47th minute⟧, but the assistant's flag was raised. ⟦TEAM|Damac⟧'s ⟦PERSON|Georges-Kévin Nkoudouma⟧, whose ⟦G25|strike⟧ had separated the sides since ⟦MINUTE|35 minutes⟧, then went close to another with a free-kick.

⟦PERSON|Sveindís Bergmannsdóttir⟧ had a busy evening for ⟦TEAM|Angel City⟧. She ⟦G26|put them ahead⟧ in the ⟦MINUTE|fifth minute⟧ from ⟦PERSON|Riley Tiernan-Cho⟧'s pass, hit a post on ⟦MINUTE|27⟧, set up ⟦PERSON|Claire Emslie-Boyd⟧'s ⟦G27|goal⟧ on ⟦MINUTE|40⟧ and was dismissed for a second booking with ⟦MINUTE|half an hour remaining⟧. ⟦TEAM|Bay FC⟧ had a shot cleared off the line late on but lost ⟦SCORE|2-0⟧.

Elsewhere in ⟦COMPETITION|Group C⟧, ⟦TEAM|Angola⟧ beat ⟦TEAM|Mauritius⟧ with an early ⟦PERSON|Zito Luvumbango⟧ ⟦G28|header⟧, while ⟦TEAM|Cape Verde⟧ and ⟦TEAM|Libya⟧ drew ⟦SCORE|3-3⟧ in ⟦GPE|Praia⟧ in a match that featured a missed penalty, three ⟦G29|own goals⟧ and a stoppage caused by a power failure.
=====GOALS=====
{"id": "G1", "scorer": "Indiah-Paige Tuala", "team": "New Zealand", "minute": 14, "minute_text": "14th minute", "kind": "header", "assist": "Katie Bowmaker"}
{"id": "G2", "scorer": "Indiah-Paige Tuala", "team": "New Zealand", "minute": 14, "minute_text": "14th minute", "kind": "header", "assist": "Katie Bowmaker"}
{"id": "G3", "scorer": "Katie Bowmaker", "team": "New Zealand", "minute": 81, "minute_text": "81st minute", "kind": "free kick"}
{"id": "G4", "scorer": "Amanda Gutierrez-Faria", "team": "Palmeiras", "minute": 4, "minute_text": "four minutes", "kind": "shot"}
{"id": "G5", "scorer": "Gabi Zanottel", "team": "Corinthians", "kind": "penalty"}
{"id": "G6", "scorer": "Jaqueline Ribeiro", "team": "Corinthians", "minute": 90, "minute_text": "90th minute", "assist": "Vic Albuquerque-Sá", "kind": "header"}
{"id": "G7", "scorer": "Jenna Slattery", "team": "Galway United", "scope": "background", "kind": "volley"}
{"id": "G8", "scorer": "Aimar Orozco-Lanz", "team": "Osasuna", "minute": 44, "kind": "volley", "minute_text": "44th-minute"}
{"id": "G9", "scorer": "Pierre-Emerick Aubame-Nze", "team": "Gabon", "outcome": "ruled out"}
{"id": "G10", "scorer": "Fabian Reeseberg", "team": "Hertha", "minute": 89, "minute_text": "89", "assist": "Michaël Cuisanceau"}
{"id": "G11", "scorer": "Fabian Reeseberg", "team": "Hertha", "minute": 89, "minute_text": "89", "assist": "Michaël Cuisanceau"}
{"id": "G12", "team": "Norway", "count": 2}
{"id": "G13", "scorer": "Jhonder Cádiz-Mora", "team": "Club León", "minute": 37, "kind": "penalty", "minute_text": "37 minutes"}
{"id": "G14", "team": "Puebla", "minute": 83, "minute_text": "83"}
{"id": "G15", "scorer": "Frenkie van der Zande", "team": "Barcelona", "count": 2}
{"id": "G16", "scorer": "Frenkie van der Zande", "team": "Barcelona", "assist": "Pau Cubarsell"}
{"id": "G17", "scorer": "Raphaël Dias-Monteiro", "team": "Barcelona"}
{"id": "G18", "scorer": "Anouar Elbakkali", "team": "Utrecht", "assist": "Souffian Hachimi", "kind": "shot"}
{"id": "G19", "scorer": "Anouar Elbakkali", "team": "Utrecht", "assist": "Souffian Hachimi", "kind": "shot"}
{"id": "G20", "team": "Brisbane Roar", "count": 2}
{"id": "G21", "scorer": "Tameka Yallop-Ross", "team": "Brisbane Roar", "minute": 90, "added": 4, "score": "2-2", "minute_text": "90+4"}
{"id": "G22", "scorer": "Chelsie Dawbarn", "team": "Adelaide United", "count": 2}
{"id": "G23", "scope": "background", "kind": "penalty"}
{"id": "G24", "scorer": "Odion Ighaloye", "team": "Al Wehda", "minute": 47, "outcome": "ruled out", "minute_text": "47th minute"}
{"id": "G25", "scorer": "Georges-Kévin Nkoudouma", "team": "Damac", "minute": 35, "minute_text": "35 minutes", "kind": "shot"}
{"id": "G26", "scorer": "Sveindís Bergmannsdóttir", "team": "Angel City", "minute": 5, "minute_text": "fifth minute", "kind": "shot", "assist": "Riley Tiernan-Cho"}
{"id": "G27", "scorer": "Claire Emslie-Boyd", "team": "Angel City", "minute": 40, "assist": "Sveindís Bergmannsdóttir", "minute_text": "40"}
{"id": "G28", "scorer": "Zito Luvumbango", "team": "Angola", "kind": "header"}
{"id": "G29", "kind": "own goal", "count": 3}
