⟦PERSON|Alvaro Ceballos⟧ ⟦G2|scored⟧ on his debut as ⟦TEAM|Valladolid⟧ ⟦G3|came from behind⟧ to beat ⟦TEAM|Cadiz⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Friday⟧. ⟦PERSON|Juanma Reina⟧ had ⟦G1|fired the visitors ahead⟧ on ⟦MINUTE|eight minutes⟧ but ⟦PERSON|Hugo Mateos-Grau⟧ ⟦G4|equalised⟧ from the penalty spot and ⟦PERSON|Ceballos⟧, a ⟦MINUTE|half-time⟧ replacement, ⟦G5|struck⟧ ⟦MINUTE|three minutes after coming on⟧. ⟦PERSON|Reina⟧ missed a good chance to make it ⟦SCORE|2-2⟧.

⟦PERSON|Pape Ndour-Faye⟧ has seen the replay of it, twice, and would rather not see it again. Four yards, no keeper, no defender, and a finish that the ⟦TEAM|Lorient⟧ man described as "sociable". The shot ended in row F.

Deflected, said the stadium announcer. ⟦G7|Own goal⟧, said the league. All mine, said ⟦PERSON|Tyrese Blackmore-Jay⟧, whose shot it was before it met ⟦PERSON|Elliot Garside⟧. ⟦TEAM|Charlton⟧, ⟦G6|in front⟧ after ⟦MINUTE|35 minutes⟧, did not mind.

⟦TEAM|Deportes Tolima⟧ threw on ⟦PERSON|Wilmar Caicedo⟧ at ⟦MINUTE|70⟧, ⟦PERSON|Jader Rentería⟧ at ⟦MINUTE|75⟧ and caution to the wind at ⟦MINUTE|80⟧. The wind threw it back: ⟦PERSON|Caicedo⟧ wide, ⟦PERSON|Rentería⟧ over, ⟦PERSON|Caicedo⟧ at the goalkeeper.

They had never conceded this early. A long ball, a hesitation, a slip by ⟦PERSON|Magnus Thordarson-Wick⟧, and ⟦PERSON|Florian Ebner⟧ was away to ⟦G8|beat ⟦PERSON|Sten Arvidsson⟧⟧ with barely ⟦MINUTE|20 seconds⟧ gone. "We were still picking up the coins from the toss," said the ⟦TEAM|Kalmar⟧ coach.

⟦MINUTE|64'⟧ Shot, ⟦PERSON|Silva-Nunes⟧. Saved. ⟦MINUTE|66'⟧ Shot, ⟦PERSON|Kamara⟧. Deflected behind. ⟦MINUTE|66'⟧ Corner, ⟦PERSON|Pinto⟧; header, ⟦PERSON|Kamara⟧; post. ⟦MINUTE|67'⟧ ⟦PERSON|Kamara⟧ looks at the sky. ⟦MINUTE|70'⟧ Yellow card, ⟦PERSON|Kamara⟧, for what he said to it.

The club's record scorer holds another record now: no man has missed more penalties for ⟦TEAM|Partizan⟧. ⟦PERSON|Nemanja Djokanovic-Ilic⟧ has 204 ⟦G9|goals⟧ and 12 failures from twelve yards, the latest parried by ⟦PERSON|Strahinja Rakic⟧ and hacked clear by ⟦PERSON|Veljko Simunovic⟧.

For ⟦MINUTE|55 minutes⟧ ⟦PERSON|Lizzie Ferriday⟧ was the best player on the pitch and for ten seconds the unluckiest. Her back-pass stopped in a puddle; ⟦PERSON|Imani Kasongo⟧ did not. ⟦G10|⟦SCORE|0-1⟧⟧. ⟦TEAM|Sunderland Women⟧, whose captain ⟦PERSON|Ferriday⟧ is, hit the bar near the end.

A three-goal lead at the ⟦MINUTE|interval⟧ might have made for a stroll. But ⟦TEAM|Clyde⟧ remembered ⟦DATE|last month⟧, when they ⟦G11|let four in⟧ to ⟦TEAM|Stranraer⟧ after being so far in front, and ⟦PERSON|Brad Lennox⟧ kept reminding them. ⟦TEAM|Peterhead⟧ got just the one shot and ⟦PERSON|Lennox⟧ got to it.

⟦PERSON|Yui Kamiyama⟧ ⟦G12|put ⟦TEAM|INAC Kobe⟧ level⟧ within a ⟦MINUTE|minute⟧ of ⟦PERSON|Sakura Hoshino⟧'s ⟦G13|opener⟧, meeting the restart's first cross with a crisp volley. ⟦PERSON|Hoshino⟧ had not stopped celebrating. The referee had words with her, and so did her goalkeeper.

⟦PERSON|Jean-Marc Kouadio⟧ got in behind and squared for ⟦PERSON|Fousseni Toure-Bah⟧, who had time to pick a corner and picked the wrong one, the corner of the stand. ⟦TEAM|Horoya⟧ and ⟦TEAM|Vipers⟧ share the points, then, and the blame.

The ⟦TEAM|Fulham⟧ academy graduate left the field with a broken nose, a match ball and, it emerged, a parking fine. ⟦PERSON|Kojo Antwi-Marsh⟧ ⟦G14|scored his third⟧ with the nose already broken, heading ⟦PERSON|Will Deacon-Smythe⟧'s cross past ⟦PERSON|Sorin Balan⟧. "It couldn't get any flatter," he said.

⟦PERSON|Jack Marsden-Eze⟧ ran through, ran wide and ran out of pitch. ⟦PERSON|Gerry Lonsdale-Kerr⟧ tried from distance, tried from close in and tried the referee's patience. ⟦MINUTE|Half-time⟧ at ⟦VENUE|Edgeley Park⟧, and no score.

⟦TEAM|Oman⟧ needed only to avoid defeat. That meant a siege, and the siege meant ⟦PERSON|Ali Al-Rawahi⟧ tipping away ⟦PERSON|Nguyen Van Tien⟧'s free-kick, ⟦PERSON|Ali Al-Rawahi⟧ falling on ⟦PERSON|Do Quang Hai⟧'s shot and ⟦PERSON|Ali Al-Rawahi⟧ being crowded out, fouled, when ⟦PERSON|Bui Minh Duc⟧ ⟦G15|nudged in⟧ the corner. The whistle had already gone.

Clear-cut chance, ⟦PERSON|Ronan Beresford-Hill⟧: straight at the keeper. Half-chance, ⟦PERSON|Ronan Beresford-Hill⟧: a leap, a twist, a ⟦G16|goal⟧. Some forwards are built the wrong way round. ⟦TEAM|Exeter⟧, thanks to him, are third.

⟦PERSON|Jovan Miletic-Sand⟧ shouldn't have been on the pitch. He'd kicked ⟦PERSON|Arturs Zarins⟧ on ⟦MINUTE|37⟧ and got a talking-to; on ⟦MINUTE|43⟧ he kicked the ball, and ⟦TEAM|Ventspils⟧ needed talking to, since none of them had ⟦PERSON|Jovan Miletic-Sand⟧ marked when it dropped to him. The shot ⟦G17|put ⟦TEAM|Valmiera⟧ in front⟧, and there was uproar.

"I've told them: ⟦SCORE|2-0⟧ is a state of mind," ⟦PERSON|Rick Hallworth-Dean⟧ said. "At two up we stop. At one up we pray." At two up ⟦DATE|yesterday⟧ ⟦TEAM|Doncaster⟧ stopped, and ⟦PERSON|Stan Ogilvie⟧ ⟦G18|halved it⟧, and they prayed, and ⟦PERSON|Stan Ogilvie⟧ lifted the next into the car park.

A groin strain for ⟦PERSON|Bastian Kühnel⟧, a booking for ⟦PERSON|Leon Straub⟧ and a ⟦SCORE|0-0⟧ for ⟦TEAM|Kaiserslautern⟧. The home fans whistled, ⟦TEAM|Nuremberg⟧'s whistled back and the man with the whistle, ⟦PERSON|Arne Tiedemann⟧, saw no handball when ⟦PERSON|Straub⟧ stuck out an arm to a goal-bound shot.

⟦PERSON|Hristo Lazarov⟧ broke the line with a clever run and broke the hearts of the away support with a horrible finish, shanked out for a throw. ⟦TEAM|Botev Plovdiv⟧ had no other chance worthy of the word.

⟦TEAM|Waterford⟧ went a man down on ⟦MINUTE|20⟧ and a goal up on ⟦MINUTE|22⟧, in that order, because ⟦PERSON|Kieran Brophy-Nolan⟧ had the cheek to ⟦G19|score⟧ straight from the free-kick his team-mate's dismissal had nothing to do with.

Their ⟦G20|first⟧, the work of ⟦PERSON|Tarek Soliman⟧, came early; their ⟦G21|second⟧, the work of ⟦PERSON|Tarek Soliman⟧ too, came from ⟦PERSON|Amr Fahmy-Lotfy⟧'s pass; but their third came in the shape of an offer for ⟦PERSON|Tarek Soliman⟧, by fax, from ⟦TEAM|Al Ain⟧. ⟦TEAM|Zamalek⟧ will think it over.

It was a case of so near and yet so far for ⟦PERSON|Magnus Ellefsen⟧. In the ⟦MINUTE|48th minute⟧ he thundered one against the underside of the bar and in the ⟦MINUTE|49th⟧ the ball hit him on the line, bound for the net, from ⟦PERSON|Jakup Joensen⟧'s header. ⟦TEAM|KI Klaksvik⟧ could laugh about it later.

⟦PERSON|Davide Lucarelli-Moro⟧ ought to have squared it. ⟦PERSON|Nando Perez-Haas⟧ was waiting, unmarked, with the goal at his mercy. Instead the shot, drilled and well meant, bruised the shins of ⟦PERSON|Franco Petrillo⟧, and ⟦TEAM|Lecce⟧ had to make do with the ⟦G22|penalty⟧ that ⟦PERSON|Perez-Haas⟧ had ⟦G23|put away⟧ ⟦MINUTE|six minutes before⟧.
=====GOALS=====
{"id": "G1", "scorer": "Juanma Reina", "team": "Cadiz", "minute": 8, "minute_text": "eight minutes"}
{"id": "G2", "scorer": "Alvaro Ceballos", "team": "Valladolid", "minute": 48}
{"id": "G3", "team": "Valladolid", "count": 2}
{"id": "G4", "scorer": "Hugo Mateos-Grau", "team": "Valladolid", "kind": "penalty"}
{"id": "G5", "scorer": "Alvaro Ceballos", "team": "Valladolid", "minute": 48, "minute_text": "three minutes after coming on"}
{"id": "G6", "team": "Charlton", "minute": 35, "minute_text": "35 minutes"}
{"id": "G7", "team": "Charlton", "minute": 35, "minute_text": "35 minutes"}
{"id": "G8", "scorer": "Florian Ebner", "minute": 1, "minute_text": "20 seconds"}
{"id": "G9", "scorer": "Nemanja Djokanovic-Ilic", "team": "Partizan", "count": 204, "scope": "background"}
{"id": "G10", "scorer": "Imani Kasongo", "score": "0-1"}
{"id": "G11", "team": "Stranraer", "count": 4, "scope": "background"}
{"id": "G12", "scorer": "Yui Kamiyama", "team": "INAC Kobe", "kind": "volley", "minute_text": "within a minute"}
{"id": "G13", "scorer": "Sakura Hoshino"}
{"id": "G14", "scorer": "Kojo Antwi-Marsh", "team": "Fulham", "assist": "Will Deacon-Smythe", "kind": "header"}
{"id": "G15", "scorer": "Bui Minh Duc", "outcome": "ruled out"}
{"id": "G16", "scorer": "Ronan Beresford-Hill", "team": "Exeter"}
{"id": "G17", "scorer": "Jovan Miletic-Sand", "team": "Valmiera", "minute": 43, "minute_text": "43", "kind": "shot"}
{"id": "G18", "scorer": "Stan Ogilvie"}
{"id": "G19", "scorer": "Kieran Brophy-Nolan", "team": "Waterford", "minute": 22, "minute_text": "22", "kind": "free kick"}
{"id": "G20", "scorer": "Tarek Soliman", "team": "Zamalek"}
{"id": "G21", "scorer": "Tarek Soliman", "team": "Zamalek", "assist": "Amr Fahmy-Lotfy"}
{"id": "G22", "scorer": "Nando Perez-Haas", "team": "Lecce", "kind": "penalty"}
{"id": "G23", "scorer": "Nando Perez-Haas", "team": "Lecce", "kind": "penalty"}
