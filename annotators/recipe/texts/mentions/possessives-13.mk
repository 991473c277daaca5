The ⟦G1|opener⟧ in the ⟦MINUTE|4th minute⟧ was ⟦PERSON|Greg Lockhart⟧'s only effort on goal all afternoon; ⟦TEAM|Motherwell⟧ had six more by other players, one of which, ⟦PERSON|Bevis Mugabi-Hunt⟧'s, came back off the bar.

Opening-day ⟦G2|goals⟧ by ⟦PERSON|Thiago Vaz⟧ and ⟦PERSON|Pepe Lima⟧ are all that ⟦TEAM|Santos⟧ have had from open play. In the five matches since, there have been two penalties, both ⟦G3|scored⟧ by ⟦PERSON|Vaz⟧, and a whole lot of possession.

⟦TEAM|Dulwich Hamlet⟧ 0 ⟦TEAM|Hampton & Richmond Borough⟧ 1: ⟦PERSON|Dolan⟧'s ⟦G4|header⟧ the difference, a penalty miss by ⟦PERSON|Sithole⟧ the talking point, a third home defeat the consequence.

⟦PERSON|Samuele Grasso⟧ stood over the ball in the ⟦MINUTE|66th minute⟧, exactly where he had stood in the 16th. The first free-kick had hit a policeman; the ⟦G5|second⟧ hit the net. ⟦TEAM|Bari⟧ have not had a lead against ⟦TEAM|Palermo⟧ since ⟦DATE|2015⟧.

⟦MINUTE|Four minutes from time⟧ ⟦TEAM|Charlton Athletic⟧'s second appeal for a penalty was successful, and though ⟦PERSON|Tayo Ademola⟧'s spot-kick was blocked by ⟦PERSON|Harry Storer⟧'s foot, ⟦PERSON|Kane Whitby⟧ ⟦G6|put the rebound in⟧.

⟦PERSON|Pernille Juul⟧ has committed herself to ⟦TEAM|Fortuna Hjørring⟧ for a second year. She had a ⟦G7|goal⟧ and nine assists in her first.

Six ⟦G8|goals⟧, five scorers, four bookings and a red card: it was not a quiet night for ⟦TEAM|Hull City⟧.

It may be remembered as the ⟦PERSON|Moussa Camara⟧ match. The ⟦TEAM|Guinea⟧ keeper saved a penalty in the ⟦MINUTE|first minute⟧, another in the ⟦MINUTE|31st⟧, and ⟦G9|conceded⟧ to a third, ⟦PERSON|Issa Baldé⟧'s ⟦G10|conversion⟧ in the ⟦MINUTE|81st minute⟧ for ⟦TEAM|Gambia⟧.

⟦PERSON|Rory Kettle⟧'s first-half ⟦G11|volley⟧, timed at ⟦MINUTE|20 minutes⟧, and ⟦PERSON|Josh Umerah-Dale⟧'s late ⟦G12|third⟧ bookended the win. ⟦PERSON|Nicky Faber⟧ had the ⟦G13|second⟧. ⟦TEAM|Hartlepool United⟧ are two points off the top seven.

Was it the header from ⟦PERSON|Emre Dogan⟧, or the back of ⟦PERSON|Onur Sahin⟧? ⟦TEAM|Besiktas⟧ gave the ⟦G14|goal⟧, on ⟦MINUTE|47 minutes⟧, to the first, the league to the second, a ⟦TEAM|Fenerbahce⟧ ⟦G15|own goal⟧.

Seventh in the table, three defeats in four, and now a goal difference that has gone from plus two to minus one: ⟦TEAM|Bristol City⟧'s ⟦DATE|January⟧ is one to forget.

⟦G16|Going behind⟧ to a ⟦PERSON|Kjetil Ness⟧ free-kick in the ⟦MINUTE|14th minute⟧ was not in the plan for ⟦TEAM|Sandefjord⟧. Nor was the ⟦G17|second⟧, a deflected effort by the same player ⟦MINUTE|three minutes on⟧.

⟦PERSON|Adaeze Obi⟧ missed the chance to seal it, her ⟦MINUTE|90th-minute⟧ lob drifting past a post, and thus had to sit through five minutes that included a ⟦TEAM|Lyon⟧ free-kick and a scramble before her first-half ⟦G18|goal⟧ could be called a winner for ⟦TEAM|Paris FC⟧.

To the sound of a brass band ⟦PERSON|Javi Cuenca⟧ collected his award for the ⟦G19|strike⟧ at ⟦VENUE|Mendizorroza⟧, the league's goal of the month. He was then dropped for the match with ⟦TEAM|Mirandés⟧.

⟦TEAM|Forfar Athletic⟧ boss ⟦PERSON|Ray Munn⟧ had no quibble with the ⟦G20|penalty⟧ that ⟦PERSON|Fraser Laing⟧ put away for ⟦TEAM|Elgin City⟧. It was the one they did not get, for a foul on ⟦PERSON|Lewis Orr⟧ on ⟦MINUTE|61 minutes⟧, that had him in the referee's room.

Three goals up and cruising, ⟦TEAM|Kawasaki Frontale⟧ let ⟦PERSON|Anderson Rocha⟧ have two free headers. With the first he hit the bar. The ⟦G21|second⟧, in the ⟦MINUTE|79th minute⟧, was a consolation.

After the ⟦G22|penalty had gone in⟧, it was a question of when ⟦TEAM|Borac⟧ would score again rather than whether. ⟦PERSON|Dragan Stanić⟧, who had taken it, supplied the ⟦G23|second⟧ and ⟦PERSON|Nedim Hodžić⟧ the ⟦G24|third⟧.

⟦TEAM|Morton⟧ are at home to ⟦TEAM|Airdrieonians⟧ in the other quarter-final. ⟦PERSON|Alan Peat⟧, whose brace of penalty saves got them past ⟦TEAM|Hibernian⟧, has signed a new deal.

Only one of ⟦TEAM|Peterborough United⟧'s 22 shots counted, ⟦PERSON|Kyrell Mayne⟧'s ⟦G25|drive⟧ in the ⟦MINUTE|19th minute⟧, but one was enough. They were helped by a missed penalty, ⟦PERSON|Jon Sewell⟧ striking it into the ⟦TEAM|Burton Albion⟧ supporters.

A goalkeeper's ⟦G26|goal⟧ is a rarity; ⟦PERSON|Mauro Ferrero⟧ of ⟦TEAM|Danubio⟧ got one with a header in the ⟦MINUTE|96th minute⟧, the ⟦G27|equaliser⟧ no less. He had been at fault for the ⟦G28|first⟧ by ⟦PERSON|Lucas Techera⟧ of ⟦TEAM|Cerro⟧.
=====GOALS=====
{"id": "G1", "scorer": "Greg Lockhart", "team": "Motherwell", "minute": 4, "minute_text": "4th minute"}
{"id": "G2", "scorer": "Thiago Vaz; Pepe Lima", "team": "Santos", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Thiago Vaz", "team": "Santos", "count": 2, "kind": "penalty", "scope": "background"}
{"id": "G4", "scorer": "Dolan", "team": "Hampton & Richmond Borough", "kind": "header"}
{"id": "G5", "scorer": "Samuele Grasso", "team": "Bari", "minute": 66, "minute_text": "66th minute", "kind": "free kick"}
{"id": "G6", "scorer": "Kane Whitby", "team": "Charlton Athletic", "minute": 86, "minute_text": "Four minutes from time"}
{"id": "G7", "scorer": "Pernille Juul", "scope": "background"}
{"id": "G8", "count": 6}
{"id": "G9", "scorer": "Issa Baldé", "team": "Gambia", "minute": 81, "minute_text": "81st minute", "kind": "penalty"}
{"id": "G10", "scorer": "Issa Baldé", "team": "Gambia", "minute": 81, "minute_text": "81st minute", "kind": "penalty"}
{"id": "G11", "scorer": "Rory Kettle", "team": "Hartlepool United", "minute": 20, "minute_text": "20 minutes", "kind": "volley"}
{"id": "G12", "scorer": "Josh Umerah-Dale", "team": "Hartlepool United"}
{"id": "G13", "scorer": "Nicky Faber", "team": "Hartlepool United"}
{"id": "G14", "scorer": "Onur Sahin", "team": "Besiktas", "minute": 47, "minute_text": "47 minutes", "kind": "own goal"}
{"id": "G15", "scorer": "Onur Sahin", "team": "Besiktas", "minute": 47, "minute_text": "47 minutes", "kind": "own goal"}
{"id": "G16", "scorer": "Kjetil Ness", "minute": 14, "minute_text": "14th minute", "kind": "free kick"}
{"id": "G17", "scorer": "Kjetil Ness", "minute": 17, "minute_text": "three minutes on"}
{"id": "G18", "scorer": "Adaeze Obi", "team": "Paris FC"}
{"id": "G19", "scorer": "Javi Cuenca", "scope": "background"}
{"id": "G20", "scorer": "Fraser Laing", "team": "Elgin City", "kind": "penalty"}
{"id": "G21", "scorer": "Anderson Rocha", "minute": 79, "minute_text": "79th minute", "kind": "header"}
{"id": "G22", "scorer": "Dragan Stanić", "team": "Borac", "kind": "penalty"}
{"id": "G23", "scorer": "Dragan Stanić", "team": "Borac"}
{"id": "G24", "scorer": "Nedim Hodžić", "team": "Borac"}
{"id": "G25", "scorer": "Kyrell Mayne", "team": "Peterborough United", "minute": 19, "minute_text": "19th minute"}
{"id": "G26", "scorer": "Mauro Ferrero", "team": "Danubio", "minute": 96, "minute_text": "96th minute", "kind": "header"}
{"id": "G27", "scorer": "Mauro Ferrero", "team": "Danubio", "minute": 96, "minute_text": "96th minute", "kind": "header"}
{"id": "G28", "scorer": "Lucas Techera", "team": "Cerro"}
