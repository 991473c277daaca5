⟦TEAM|Luton Town⟧ ⟦G1|drew first blood⟧ through ⟦PERSON|Tyrone Akhigbe⟧, whose ⟦MINUTE|21st-minute⟧ ⟦G2|header⟧ followed an hour's worth of pressure packed into a quarter of one. ⟦PERSON|Sean Bickley⟧ had already hit the bar, and ⟦PERSON|Reece Ormond⟧ had seen his penalty saved by ⟦PERSON|Jonny Crabb⟧.

⟦PERSON|Levan Kobiashvili⟧'s ⟦G3|penalty⟧ on the stroke of ⟦MINUTE|half-time⟧ proved to be the winner for ⟦TEAM|Dila Gori⟧. It was given in the ⟦MINUTE|44th minute⟧ against ⟦PERSON|Giorgi Tsereteli⟧, who had tugged the shirt of ⟦PERSON|Nika Basilaia⟧.

⟦TEAM|Dila Gori⟧ had another penalty appeal turned down soon afterwards. ⟦PERSON|Nika Maisuradze⟧ headed ⟦PERSON|Zurab Chikovani⟧'s corner over in the ⟦MINUTE|51st minute⟧, and a powerful strike from ⟦PERSON|Irakli Janelidze⟧ ten minutes on was turned against the post by ⟦PERSON|Luka Gagua⟧.

Having been behind for 70 minutes, ⟦TEAM|Cavalry⟧ were suddenly in front. ⟦PERSON|Malcolm Deveraux⟧ ⟦G4|turned in⟧ ⟦PERSON|Ali Musa⟧'s cross in the ⟦MINUTE|76th minute⟧, and when ⟦PERSON|Musa⟧ hit another one low, ⟦PERSON|Kosta Reid⟧ put it past his own keeper, ⟦PERSON|Elias Brandt⟧, for the ⟦G5|goal⟧ that won it on ⟦MINUTE|78⟧.

⟦PERSON|Johan Bergström⟧'s double save from ⟦PERSON|Adam Ståhl⟧ and ⟦PERSON|Isac Lidman⟧ was the highlight of an even first half. ⟦PERSON|Lidman⟧ then missed the target from the penalty spot and ⟦PERSON|Johan Bergström⟧'s only mistake, a dropped cross, was hacked away by ⟦PERSON|Filip Sjögren⟧ before ⟦PERSON|Ståhl⟧ could pounce.

⟦PERSON|Taylor Mathieson⟧ ⟦G6|pounced⟧ for his sixth of the campaign after ⟦PERSON|Ross Connelly⟧ dropped ⟦PERSON|Liam Dunbar⟧'s cross. The ⟦TEAM|Forfar Athletic⟧ striker's ⟦G7|finish⟧, on ⟦MINUTE|12 minutes⟧, was followed by another ⟦MINUTE|four minutes later⟧, when he ⟦G8|beat ⟦PERSON|Connelly⟧⟧ from distance.

⟦PERSON|Marco Stucki⟧ wasted no time on his return from suspension. Within ⟦MINUTE|five minutes⟧ he had been booked for a foul on ⟦PERSON|Arben Meier⟧, within ten he had given away a penalty for another, and it took a save from ⟦PERSON|Yannick Bühler⟧ from ⟦PERSON|Nedim Bajrić⟧'s kick to keep ⟦TEAM|Thun⟧ on terms.

Substitute ⟦PERSON|Ruben Kvist⟧ ⟦G9|made the game safe⟧ in the ⟦MINUTE|90th minute⟧, ⟦G10|running clear to score⟧ after a mistake by ⟦PERSON|Bertram Hove⟧. ⟦PERSON|Max Krogh⟧'s ⟦G11|goal⟧ had given ⟦TEAM|Odense⟧ a ⟦MINUTE|half-time⟧ lead; ⟦PERSON|Hove⟧ had ⟦G12|one⟧ ruled out and another cleared.

⟦PERSON|Kyle Tarpey⟧ is credited with the ⟦G13|third⟧ because his shot was heading in anyway, though it was ⟦PERSON|Billy Nightingale⟧'s knee that did for ⟦PERSON|George Pilling⟧. ⟦TEAM|Southend⟧'s first ⟦G14|two⟧ had been beyond dispute: ⟦PERSON|Jack Bridgeford⟧ ⟦G15|hit a free-kick in⟧ off the bar on ⟦MINUTE|eight minutes⟧, and ⟦PERSON|Tarpey⟧ ⟦G16|smashed home⟧ on ⟦MINUTE|33⟧.

With ⟦NORP|Trinidadian⟧ striker ⟦PERSON|Kadeem Fortuné⟧ suspended, ⟦PERSON|Isaiah Leekham⟧ started up front for ⟦TEAM|Defence Force⟧. He had the only ⟦G17|goal⟧ inside ⟦MINUTE|ten minutes⟧, reacting faster than ⟦PERSON|Jelani Cox⟧ when ⟦PERSON|Marvin Roy⟧ dropped ⟦PERSON|Reon Joseph⟧'s corner and ⟦G18|knocking it in⟧.

⟦PERSON|Antonín Křivánek⟧'s cross was blocked by a hand. No one argued. The argument came when ⟦PERSON|Matěj Radosta⟧ grabbed the ball ahead of ⟦PERSON|Michal Surovčík⟧, the captain, and hit the penalty at ⟦PERSON|Jan Stejskálek⟧. ⟦PERSON|Surovčík⟧ has ⟦G19|converted all six⟧ of his ⟦DATE|this season⟧; a finish of fifth now looks the best ⟦TEAM|Jablonec⟧ can hope for.

⟦TEAM|Cambridge United⟧ needed penalties to overcome ⟦TEAM|Chippenham Town⟧ after ⟦PERSON|Luke Hopper⟧'s ⟦MINUTE|69th-minute⟧ ⟦G20|leveller⟧ for the visitors. ⟦PERSON|Sullay Brown⟧'s ⟦G21|goal⟧ had come on the ⟦MINUTE|half-hour⟧. In the shoot-out, ⟦PERSON|Hopper⟧ missed and ⟦PERSON|Brown⟧ scored.

⟦PERSON|Beatriz Fonseca⟧ could have had a hat-trick before her ⟦G22|goal⟧ in the ⟦MINUTE|59th minute⟧. Two efforts were saved by ⟦PERSON|Luciana Maria Dionizio⟧, and a third, a header, was cleared by ⟦PERSON|Tarciane Nogueira⟧. It was a cross by ⟦PERSON|Andressinha Pires⟧ that she ⟦G23|headed past both⟧ to give ⟦TEAM|Palmeiras⟧ the win.

⟦TEAM|Port Vale⟧'s ⟦PERSON|Ethan Chislow⟧ was alert to ⟦PERSON|Jayden Stockwell⟧'s knock-down but not alert enough, and ⟦PERSON|Sam Hobday⟧ smothered. The same trio combined in the ⟦MINUTE|62nd minute⟧: ⟦PERSON|Stockwell⟧ won the header, ⟦PERSON|Hobday⟧ came off his line and ⟦PERSON|Chislow⟧ ⟦G24|flicked the ball⟧ over him.

The first leg in ⟦GPE|Bergamo⟧ ended ⟦SCORE|1-1⟧, ⟦PERSON|Rafael Tolentino⟧ ⟦G25|heading the hosts in front⟧ and ⟦PERSON|Yacine Bouchareb⟧ ⟦G26|levelling⟧ after the ⟦MINUTE|break⟧. ⟦TEAM|Atalanta⟧ finished the second with nine men, ⟦G27|conceded twice⟧ from the penalty spot, to ⟦PERSON|Bouchareb⟧ and ⟦PERSON|Sami Larbi⟧, and are out.

A late rally from ⟦TEAM|Larne⟧ brought a ⟦G28|goal⟧ from ⟦PERSON|Tomas Bonar⟧ and an effort off the line from ⟦PERSON|Andy Ryder⟧, but ⟦TEAM|Glentoran⟧ held out. ⟦PERSON|Daniel Hill⟧'s ⟦MINUTE|36th-minute⟧ ⟦G29|strike⟧, which took a deflection off ⟦PERSON|Shaun Kerr⟧, and ⟦PERSON|Jay Donnell⟧'s ⟦G30|penalty⟧ had put them in control.

⟦PERSON|Simon Moss⟧ should have been off the mark when ⟦PERSON|Hallgrímur Atlason⟧ crossed, but with the goal gaping he kneed it on to a post and away. He should have been off the pitch, too, for an elbow on ⟦PERSON|Birkir Valsson⟧. He got a yellow card, and on ⟦MINUTE|84⟧ he got the ⟦G31|winner⟧ for ⟦TEAM|KA⟧ with his head.

A spot-kick for handball in the ⟦MINUTE|17th minute⟧, another for a trip in the ⟦MINUTE|25th⟧, and both were ⟦G32|put away⟧ by ⟦PERSON|Leandro Barreiros⟧. ⟦TEAM|Union Saint-Gilloise⟧ had taken one shot up to then, a long-range drive by ⟦PERSON|Koki Machiba⟧ that ⟦PERSON|Senne Lammerts⟧ gathered, and found themselves ⟦SCORE|2-0⟧ ahead.

The attacking midfielder's free-kick was cleared by the wall in the ⟦MINUTE|68th minute⟧ and his next in the ⟦MINUTE|73rd⟧. At the third try, on ⟦MINUTE|80⟧, ⟦PERSON|Milan Corbett⟧ put it where ⟦PERSON|Alex Palmieri⟧ could not reach and ⟦TEAM|Burton Albion⟧ ⟦G33|had the lead⟧ their play merited.

⟦PERSON|Donny van Iersel⟧, not known for his heading, met ⟦PERSON|Mees Kreekels⟧'s cross eight yards out and ⟦G34|made it ⟦SCORE|1-0⟧⟧ to ⟦TEAM|FC Eindhoven⟧ in the ⟦MINUTE|53rd minute⟧. ⟦PERSON|Joey Blom⟧, who is known for his, missed from three. ⟦PERSON|Kreekels⟧ was later sent off for two yellow cards.
=====GOALS=====
{"id": "G1", "scorer": "Tyrone Akhigbe", "team": "Luton Town", "minute": 21, "kind": "header", "minute_text": "21st-minute"}
{"id": "G2", "scorer": "Tyrone Akhigbe", "team": "Luton Town", "minute": 21, "kind": "header", "minute_text": "21st-minute"}
{"id": "G3", "scorer": "Levan Kobiashvili", "team": "Dila Gori", "minute": 44, "kind": "penalty", "minute_text": "44th minute"}
{"id": "G4", "scorer": "Malcolm Deveraux", "team": "Cavalry", "minute": 76, "kind": "shot", "minute_text": "76th minute"}
{"id": "G5", "scorer": "Kosta Reid", "team": "Cavalry", "minute": 78, "kind": "own goal", "minute_text": "78"}
{"id": "G6", "scorer": "Taylor Mathieson", "team": "Forfar Athletic", "minute": 12, "kind": "shot", "minute_text": "12 minutes"}
{"id": "G7", "scorer": "Taylor Mathieson", "team": "Forfar Athletic", "minute": 12, "kind": "shot", "minute_text": "12 minutes"}
{"id": "G8", "scorer": "Taylor Mathieson", "team": "Forfar Athletic", "minute": 16, "minute_text": "four minutes later", "kind": "shot"}
{"id": "G9", "scorer": "Ruben Kvist", "team": "Odense", "minute": 90, "kind": "shot", "minute_text": "90th minute"}
{"id": "G10", "scorer": "Ruben Kvist", "team": "Odense", "minute": 90, "kind": "shot", "minute_text": "90th minute"}
{"id": "G11", "scorer": "Max Krogh", "team": "Odense"}
{"id": "G12", "scorer": "Bertram Hove", "outcome": "ruled out"}
{"id": "G13", "scorer": "Kyle Tarpey", "team": "Southend", "kind": "shot"}
{"id": "G14", "scorer": "Jack Bridgeford; Kyle Tarpey", "team": "Southend", "count": 2}
{"id": "G15", "scorer": "Jack Bridgeford", "team": "Southend", "minute": 8, "kind": "free kick", "minute_text": "eight minutes"}
{"id": "G16", "scorer": "Kyle Tarpey", "team": "Southend", "minute": 33, "kind": "shot", "minute_text": "33"}
{"id": "G17", "scorer": "Isaiah Leekham", "team": "Defence Force", "kind": "shot"}
{"id": "G18", "scorer": "Isaiah Leekham", "team": "Defence Force", "kind": "shot"}
{"id": "G19", "scorer": "Michal Surovčík", "scope": "background", "count": 6, "kind": "penalty"}
{"id": "G20", "scorer": "Luke Hopper", "team": "Chippenham Town", "minute": 69, "kind": "shot", "minute_text": "69th-minute"}
{"id": "G21", "scorer": "Sullay Brown", "team": "Cambridge United"}
{"id": "G22", "scorer": "Beatriz Fonseca", "team": "Palmeiras", "minute": 59, "kind": "header", "minute_text": "59th minute"}
{"id": "G23", "scorer": "Beatriz Fonseca", "team": "Palmeiras", "minute": 59, "assist": "Andressinha Pires", "kind": "header", "minute_text": "59th minute"}
{"id": "G24", "scorer": "Ethan Chislow", "team": "Port Vale", "minute": 62, "assist": "Jayden Stockwell", "kind": "shot", "minute_text": "62nd minute"}
{"id": "G25", "scorer": "Rafael Tolentino", "scope": "background", "kind": "header"}
{"id": "G26", "scorer": "Yacine Bouchareb", "scope": "background"}
{"id": "G27", "scorer": "Yacine Bouchareb; Sami Larbi", "count": 2, "kind": "penalty"}
{"id": "G28", "scorer": "Tomas Bonar", "team": "Larne", "kind": "header"}
{"id": "G29", "scorer": "Daniel Hill", "team": "Glentoran", "minute": 36, "kind": "shot", "minute_text": "36th-minute"}
{"id": "G30", "scorer": "Jay Donnell", "team": "Glentoran", "kind": "penalty"}
{"id": "G31", "scorer": "Simon Moss", "team": "KA", "minute": 84, "kind": "header", "minute_text": "84"}
{"id": "G32", "scorer": "Leandro Barreiros", "team": "Union Saint-Gilloise", "count": 2, "kind": "penalty"}
{"id": "G33", "scorer": "Milan Corbett", "team": "Burton Albion", "minute": 80, "kind": "free kick", "minute_text": "80"}
{"id": "G34", "scorer": "Donny van Iersel", "team": "FC Eindhoven", "minute": 53, "kind": "header", "minute_text": "53rd minute"}
