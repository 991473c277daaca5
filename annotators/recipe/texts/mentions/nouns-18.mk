⟦TEAM|Hearts⟧ took an early lead after a mix-up. ⟦PERSON|Callum Strang⟧ and goalkeeper ⟦PERSON|Piotr Zielony⟧ left the ball to each other, ⟦PERSON|Alan Geddes⟧ nipped it away and ⟦PERSON|Jorge Cubillo⟧ ⟦G1|applied the finish⟧ on ⟦MINUTE|5⟧. ⟦TEAM|St Mirren⟧ never looked like getting a goal of their own.

Just before ⟦PERSON|Luis Carlos Barrera⟧'s ⟦G2|first⟧ in the ⟦MINUTE|44th minute⟧, a ⟦PERSON|Jader Hinestroza⟧ effort had been hacked clear; just after his ⟦G3|second⟧, of which he knew little, ⟦PERSON|Hinestroza⟧ hit the bar. ⟦TEAM|Tolima⟧ could have won by five.

⟦PERSON|Jack Ormerod⟧'s first corner was overhit, his second was cleared and his third was caught. His fourth dropped for ⟦PERSON|Lewis Tait⟧, whose ⟦G4|half-volley⟧ in the ⟦MINUTE|63rd minute⟧ gave ⟦TEAM|Queen's Park⟧ a win.

⟦G5|Goals⟧: ⟦PERSON|Sandro Pinheiro⟧ (⟦MINUTE|12⟧, ⟦MINUTE|59⟧), ⟦PERSON|Vasco Leitao⟧ (⟦MINUTE|88⟧). Shots: 17 to 4. There was little to add, ⟦TEAM|Pacos de Ferreira⟧'s coach said, except that ⟦PERSON|Leitao⟧'s ⟦G6|header⟧ was the best of the ⟦G7|three⟧.

The penalty was ⟦PERSON|Martyn Crossley⟧'s to take, ⟦PERSON|Joe Mbeki⟧'s to complain about and ⟦PERSON|Harry Stannard⟧'s to save. ⟦TEAM|Braintree Town⟧ finished the half with two efforts and the match with three.

⟦G8|Two⟧ for ⟦PERSON|Jonas Eriksen⟧ and ⟦G9|one⟧ in the ⟦MINUTE|90th minute⟧ for ⟦PERSON|Sindre Haaland-Vik⟧ gave the score a lopsided look. ⟦TEAM|Kristiansund⟧ had two penalty claims at ⟦SCORE|0-0⟧ and one at ⟦SCORE|1-0⟧.

Two for the price of one was the club shop's offer on ⟦DATE|Saturday⟧, and two penalties for the price of one foul was how ⟦TEAM|Wealdstone⟧'s ⟦PERSON|Darren Lowe⟧ put it after a retake. ⟦PERSON|Ethan Sharland⟧ saved both.

Thanks to the goal-line camera, ⟦PERSON|Ferran Molist⟧'s ⟦G10|header⟧ in the ⟦MINUTE|40th minute⟧ counted for ⟦TEAM|Espanyol⟧ though ⟦PERSON|Unax Otegi⟧ had scooped it out. ⟦PERSON|Xavi Rosell⟧'s header in the ⟦MINUTE|70th⟧ did not cross the line and did not count.

⟦PERSON|Benedikt Lang⟧'s 27-metre ⟦G11|free-kick⟧, deflected by ⟦PERSON|Fabio Ritter⟧, would have been the goal of the day but for ⟦PERSON|Maxi Dorn⟧'s overhead ⟦G12|effort⟧ in the ⟦MINUTE|73rd minute⟧. ⟦TEAM|Sandhausen⟧ collected only their second win.

⟦PERSON|Cheikh Diallo-Faye⟧'s overhead kick was goal-bound until ⟦PERSON|Malick Sane⟧ put his head in the way. The corner led to a penalty, the penalty to a save by ⟦PERSON|Ousseynou Ndoye⟧, and ⟦TEAM|Teungueth⟧ left with nothing.

With the ⟦G13|second⟧ ⟦TEAM|Orebro⟧ went through on aggregate, with the ⟦G14|third⟧ they could relax. ⟦PERSON|Ludvig Kallstrom-Bell⟧ got the former in the ⟦MINUTE|69th minute⟧, ⟦PERSON|Axel Nyman⟧ the latter in the ⟦MINUTE|75th⟧.

The third tie went to penalties, as the first and second had. ⟦TEAM|Helmond Sport⟧ won it ⟦SCORE|5-4⟧ when ⟦PERSON|Jordy Peters⟧ missed the tenth kick, after ⟦MINUTE|120 minutes⟧ without a goal and with two efforts against the bar.

⟦PERSON|Seth Nankervis⟧ came on as a ⟦MINUTE|70th-minute⟧ substitute, conceded a ⟦MINUTE|75th-minute⟧ penalty, saw ⟦PERSON|Ryan Loosemore⟧ ⟦G15|score it⟧ for ⟦TEAM|Truro City⟧ and was booked in the ⟦MINUTE|80th minute⟧.

Despite an ⟦MINUTE|18th-minute⟧ ⟦G16|opener⟧ by ⟦PERSON|Bryan Valdes⟧ and a goalkeeper, ⟦PERSON|Luis Ureta⟧, who saved a penalty and two headers, ⟦TEAM|O'Higgins⟧ slipped to seventh.

Before the opening ⟦G17|goal⟧ on ⟦MINUTE|54⟧ came a warning, ⟦PERSON|Everton Paixao⟧ skimming the bar with a volley. ⟦PERSON|Leo Sousa Brandao⟧, less elegant and more accurate, ⟦G18|bundled it in⟧ for ⟦TEAM|Atletico Mineiro⟧ from the next attack.

⟦PERSON|Ferdi Kroon⟧ bundled over ⟦PERSON|Wouter Smeets⟧ and the penalty was plain to everyone except the referee. ⟦TEAM|Roda JC⟧ were held to a goalless draw and now need a win by four clear goals at ⟦VENUE|De Goffert⟧.

The ⟦G19|finish⟧ from ⟦PERSON|Rares Popescu-Radu⟧ on ⟦MINUTE|32⟧ was excellent, the finish from ⟦PERSON|Albert Hofman⟧ on ⟦MINUTE|36⟧ was into the corner flag, and that was the difference between ⟦TEAM|Otelul Galati⟧ and ⟦TEAM|Botosani⟧.

A finish of 11th, a cup exit to non-league opposition and 38 ⟦G20|goals⟧ in 46 matches: nobody at ⟦TEAM|Crawley Town⟧ will look back fondly. ⟦PERSON|Ade Mustapha⟧ ⟦G21|got nine⟧ of them.

⟦PERSON|Brynjar Helgason⟧'s ⟦G22|clincher⟧ (⟦MINUTE|90+4⟧) was met by an empty away end. ⟦TEAM|Keflavik⟧ supporters had seen their side fail to profit from a penalty, ⟦PERSON|Atli Sveinsson⟧ the culprit, and had seen enough.

A ⟦G23|goal⟧ from the edge of the box on the ⟦MINUTE|half-hour⟧ by ⟦PERSON|Lassana Doucoure-Ba⟧ lit up a game in which ⟦TEAM|Paris FC⟧'s four other efforts were all from further out, all wide and all ⟦PERSON|Doucoure-Ba⟧'s.
=====GOALS=====
{"id": "G1", "scorer": "Jorge Cubillo", "team": "Hearts", "minute": 5, "minute_text": "5", "assist": "Alan Geddes", "kind": "shot"}
{"id": "G2", "scorer": "Luis Carlos Barrera", "team": "Tolima", "minute": 44, "minute_text": "44th minute"}
{"id": "G3", "scorer": "Luis Carlos Barrera", "team": "Tolima"}
{"id": "G4", "scorer": "Lewis Tait", "team": "Queen's Park", "minute": 63, "minute_text": "63rd minute", "assist": "Jack Ormerod", "kind": "volley"}
{"id": "G5", "scorer": "Sandro Pinheiro; Vasco Leitao", "team": "Pacos de Ferreira", "count": 3}
{"id": "G6", "scorer": "Vasco Leitao", "team": "Pacos de Ferreira", "minute": 88, "minute_text": "88", "kind": "header"}
{"id": "G7", "scorer": "Sandro Pinheiro; Vasco Leitao", "team": "Pacos de Ferreira", "count": 3}
{"id": "G8", "scorer": "Jonas Eriksen", "count": 2}
{"id": "G9", "scorer": "Sindre Haaland-Vik", "minute": 90, "minute_text": "90th minute"}
{"id": "G10", "scorer": "Ferran Molist", "team": "Espanyol", "minute": 40, "minute_text": "40th minute", "kind": "header"}
{"id": "G11", "scorer": "Benedikt Lang", "team": "Sandhausen", "kind": "free kick"}
{"id": "G12", "scorer": "Maxi Dorn", "team": "Sandhausen", "minute": 73, "minute_text": "73rd minute"}
{"id": "G13", "scorer": "Ludvig Kallstrom-Bell", "team": "Orebro", "minute": 69, "minute_text": "69th minute"}
{"id": "G14", "scorer": "Axel Nyman", "team": "Orebro", "minute": 75, "minute_text": "75th"}
{"id": "G15", "scorer": "Ryan Loosemore", "team": "Truro City", "minute": 75, "minute_text": "75th-minute", "kind": "penalty"}
{"id": "G16", "scorer": "Bryan Valdes", "team": "O'Higgins", "minute": 18, "minute_text": "18th-minute"}
{"id": "G17", "scorer": "Leo Sousa Brandao", "team": "Atletico Mineiro", "minute": 54, "minute_text": "54"}
{"id": "G18", "scorer": "Leo Sousa Brandao", "team": "Atletico Mineiro", "minute": 54, "minute_text": "54"}
{"id": "G19", "scorer": "Rares Popescu-Radu", "team": "Otelul Galati", "minute": 32, "minute_text": "32"}
{"id": "G20", "team": "Crawley Town", "count": 38, "scope": "background"}
{"id": "G21", "scorer": "Ade Mustapha", "team": "Crawley Town", "count": 9, "scope": "background"}
{"id": "G22", "scorer": "Brynjar Helgason", "minute": 90, "added": 4, "minute_text": "90+4"}
{"id": "G23", "scorer": "Lassana Doucoure-Ba", "team": "Paris FC", "minute": 30, "minute_text": "half-hour"}
