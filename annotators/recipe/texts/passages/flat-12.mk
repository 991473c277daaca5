⟦TEAM|Everton⟧ were ⟦MINUTE|10 minutes⟧ from a place in the last 16 when ⟦PERSON|Raul Quintero⟧ ⟦G1|struck⟧ for ⟦TEAM|Villarreal⟧, but a ⟦PERSON|Lewis Barraclough⟧ ⟦G2|header⟧ in ⟦MINUTE|extra time⟧ sent the ⟦GPE|Merseyside⟧ club through.

⟦PERSON|Nicky Bellamy-Ross⟧ has 12 ⟦G3|goals⟧ ⟦DATE|this season⟧, four of them against ⟦TEAM|Peterborough⟧, and he was a threat again here. He had a shot beaten away by ⟦PERSON|Craig Dowd⟧ on ⟦MINUTE|six minutes⟧, another deflected over and a third that ⟦PERSON|Dowd⟧ saved with his feet.

⟦PERSON|Ed Mawhinney⟧ saw red for handball outside his area in the ⟦MINUTE|64th minute⟧. His deputy, ⟦PERSON|Luca Weston⟧, was not called on to make a save of any kind.

⟦TEAM|Stockport⟧ captain ⟦PERSON|Rhys Melling⟧ ⟦G4|set them on their way⟧ with a ⟦MINUTE|20th-minute⟧ header from ⟦PERSON|Jaden Cope⟧'s corner. ⟦PERSON|Ollie Trevor⟧ was next to test ⟦PERSON|Max Fielden⟧, who punched clear, but ⟦PERSON|Fielden⟧ ⟦G5|was beaten again⟧ by ⟦PERSON|Trevor⟧ ⟦MINUTE|four minutes before half-time⟧.

The home fans called for a penalty when ⟦PERSON|Eddie Nkemba⟧ tumbled under ⟦PERSON|Gary Rowntree⟧'s challenge; ⟦PERSON|Rob Sturridge-Hall⟧, the referee, booked him for simulation. It was as close as ⟦TEAM|Millwall⟧ came in a forgettable ⟦SCORE|0-0⟧ draw.

⟦TEAM|Kilmarnock⟧ manager ⟦PERSON|Stuart McLeish-Orr⟧ saluted ⟦PERSON|Innes Gow⟧ after the 18-year-old's first senior ⟦G6|goal⟧ beat ⟦TEAM|Hamilton⟧. "He's been scoring for the under-18s all year," he said. "I was a bit worried when he went through, because he'd missed one just like it earlier."

⟦PERSON|Andy Thewes⟧' attempted clearance cannoned off ⟦PERSON|Idrissa Cisse⟧ and looped past the stranded ⟦PERSON|Joel Kimber⟧ for the ⟦G7|equaliser⟧. ⟦TEAM|Oxford⟧ responded well, but ⟦PERSON|Andre Lukoki⟧'s shot was held and ⟦PERSON|Stephen Penney⟧ could not reach ⟦PERSON|Lukoki⟧'s cross.

⟦TEAM|Southend⟧ led three times and still drew. ⟦PERSON|Marlon Crabbe⟧ ⟦G8|got the first two of their goals⟧ and ⟦PERSON|Jack Tillman⟧ the ⟦G9|other⟧; ⟦PERSON|Dave Ormond⟧, ⟦PERSON|Conrad Betts⟧ and, in the ⟦MINUTE|seventh minute of added time⟧, the goalkeeper ⟦PERSON|Luke Silcock⟧ ⟦G10|replied⟧ for ⟦TEAM|Woking⟧.

The striker ⟦PERSON|Jaydon Pryce⟧ was clean through when the flag went up, wrongly as replays showed, and ⟦TEAM|Millwall⟧ did not create another chance before the ⟦MINUTE|interval⟧.

Having drawn ⟦SCORE|1-1⟧ at home, ⟦TEAM|Hearts⟧ knew a goalless draw would send them out on away goals under the old rules. They no longer apply, and a tie short on chances, ⟦PERSON|Lawrie Baird⟧'s blocked shot being the pick, went to penalties.

⟦PERSON|Tino Escobar⟧'s shot from the edge of the area on ⟦MINUTE|15 minutes⟧ was going wide until it struck ⟦PERSON|Shane Whelpdale⟧ and ⟦G11|wrong-footed ⟦PERSON|Alex Dorling⟧⟧. ⟦TEAM|Wycombe⟧ were rattled, and ⟦PERSON|Escobar⟧ almost added to their problems with a volley that cleared the bar by inches.

Substitutes ⟦PERSON|Femi Alade⟧ and ⟦PERSON|Kris Janssen⟧ combined to ⟦G12|restore ⟦TEAM|West Brom⟧'s lead⟧, the ⟦NORP|Dutchman⟧ ⟦G13|volleying in⟧ from the other's cross after ⟦PERSON|Gavin Sproston⟧'s ⟦G14|goal⟧ had cancelled out ⟦PERSON|Robert Idowu⟧'s early ⟦G15|effort⟧.

A dreadful pass from ⟦PERSON|Curtis Beale⟧ put ⟦PERSON|Theo Rasmus⟧ in the clear after ⟦MINUTE|11 minutes⟧, and the striker was about to shoot when ⟦PERSON|Harrison Quill⟧ got back with a saving tackle. ⟦PERSON|Rasmus⟧ did not get another sight of goal until the ⟦MINUTE|80th minute⟧.

⟦TEAM|Manchester United⟧'s ⟦PERSON|Lennart Dahlqvist⟧ marked his 150th successive start with fine saves from ⟦PERSON|Alvaro Mena⟧ and ⟦PERSON|Charlie Dawlish⟧. He had no hope, though, with the ⟦MINUTE|28th-minute⟧ ⟦G16|strike⟧ by ⟦PERSON|Mena⟧ that separated the sides.

"People will look at the third ⟦G17|goal⟧, but I'd look at the chance ⟦PERSON|Regan Cole⟧ had at one each," argued ⟦TEAM|Tranmere⟧ boss ⟦PERSON|Nigel Astbury⟧. "He goes round the keeper, he can't miss, and he's hit the post."

⟦PERSON|Adam Fairlie⟧ blocked ⟦PERSON|Gary Wedderburn⟧'s shot with his chest and was hurt in doing so, leaving ⟦TEAM|Ross County⟧ to see out ⟦MINUTE|added time⟧ with 10 men.

⟦PERSON|Oumar Sylla⟧ ⟦G18|flicked ⟦PERSON|Danny Prosser-Lee⟧'s corner over his shoulder and under the bar⟧ on ⟦MINUTE|61 minutes⟧. It was the last touch of his night: the ⟦NORP|Malian⟧ was replaced by ⟦PERSON|Jon Brereton⟧, who promptly headed against the bar.

The ⟦TEAM|Tykes⟧ lost ⟦PERSON|Will Hardisty⟧ to injury and ⟦PERSON|Joe Ackerley⟧ to a red card, but never the lead that was theirs from ⟦PERSON|Tom Lockwood⟧'s ⟦G19|goal⟧ in the ⟦MINUTE|second minute⟧.

⟦TEAM|Aberdeen⟧ have moved to second after their sixth win in eight. ⟦PERSON|Gabor Varga⟧, who cost a club record fee, laid on the ⟦G20|first⟧ for ⟦PERSON|Cammy Stevens⟧ and the ⟦G21|second⟧ for ⟦PERSON|Emil Skov⟧, and was substituted to a standing ovation on ⟦MINUTE|85 minutes⟧.

⟦TEAM|Aston Villa⟧ held on. ⟦PERSON|Matias Rojo⟧ was thrown on to shore up the midfield, ⟦PERSON|Karl Stenson⟧ headed everything that came his way and ⟦PERSON|Ugo Ferrara⟧ claimed the corners.

When ⟦PERSON|Archie Poole⟧ played ⟦PERSON|Christian Zanetti⟧ onside, the ⟦NORP|Swiss⟧ forward had only ⟦PERSON|Sam Gaskell⟧ to beat. He went for power rather than placement and the ball was still rising as it cleared the crossbar. ⟦TEAM|Rochdale⟧, ⟦SCORE|1-0⟧ down at the time, lost ⟦SCORE|3-0⟧.

⟦PERSON|Tyrese Mullins⟧, the league's leading scorer, has joined ⟦TEAM|Blackburn⟧ for £3m. He struck ⟦G22|nine times⟧ in his last 10 games for ⟦TEAM|Colchester⟧, among them a ⟦G23|hat-trick⟧ at ⟦TEAM|Crewe⟧.

It looked like being one of those days for ⟦TEAM|Crystal Palace⟧ as ⟦PERSON|Mustafa Demir⟧ sent a penalty against the post and ⟦PERSON|Arlo Nicholls⟧ ballooned over an open goal. Then, on ⟦MINUTE|73 minutes⟧, ⟦PERSON|Demir⟧ ⟦G24|powered in a header⟧ from ⟦PERSON|Nicholls⟧' free-kick and ⟦MINUTE|120 seconds later⟧ ⟦PERSON|Nicholls⟧ ⟦G25|lobbed⟧ ⟦PERSON|Karol Mazur⟧.
=====GOALS=====
{"id": "G1", "scorer": "Raul Quintero", "team": "Villarreal", "minute": 80, "minute_text": "10 minutes"}
{"id": "G2", "scorer": "Lewis Barraclough", "team": "Everton", "minute_text": "extra time", "kind": "header"}
{"id": "G3", "scorer": "Nicky Bellamy-Ross", "scope": "background", "count": 12}
{"id": "G4", "scorer": "Rhys Melling", "team": "Stockport", "minute": 20, "minute_text": "20th-minute", "kind": "header", "assist": "Jaden Cope"}
{"id": "G5", "scorer": "Ollie Trevor", "team": "Stockport", "minute": 41, "minute_text": "four minutes before half-time"}
{"id": "G6", "scorer": "Innes Gow", "team": "Kilmarnock"}
{"id": "G7", "scorer": "Idrissa Cisse"}
{"id": "G8", "scorer": "Marlon Crabbe", "team": "Southend", "count": 2}
{"id": "G9", "scorer": "Jack Tillman", "team": "Southend"}
{"id": "G10", "scorer": "Dave Ormond; Conrad Betts; Luke Silcock", "team": "Woking", "count": 3}
{"id": "G11", "scorer": "Tino Escobar", "minute": 15, "minute_text": "15 minutes", "kind": "shot"}
{"id": "G12", "scorer": "Kris Janssen", "team": "West Brom", "kind": "volley", "assist": "Femi Alade"}
{"id": "G13", "scorer": "Kris Janssen", "team": "West Brom", "kind": "volley", "assist": "Femi Alade"}
{"id": "G14", "scorer": "Gavin Sproston"}
{"id": "G15", "scorer": "Robert Idowu", "team": "West Brom"}
{"id": "G16", "scorer": "Alvaro Mena", "minute": 28, "minute_text": "28th-minute", "kind": "shot"}
{"id": "G17"}
{"id": "G18", "scorer": "Oumar Sylla", "minute": 61, "minute_text": "61 minutes", "kind": "shot", "assist": "Danny Prosser-Lee"}
{"id": "G19", "scorer": "Tom Lockwood", "team": "Tykes", "minute": 2, "minute_text": "second minute"}
{"id": "G20", "scorer": "Cammy Stevens", "team": "Aberdeen", "assist": "Gabor Varga"}
{"id": "G21", "scorer": "Emil Skov", "team": "Aberdeen", "assist": "Gabor Varga"}
{"id": "G22", "scorer": "Tyrese Mullins", "team": "Colchester", "scope": "background", "count": 9}
{"id": "G23", "scorer": "Tyrese Mullins", "team": "Colchester", "scope": "background", "count": 3}
{"id": "G24", "scorer": "Mustafa Demir", "team": "Crystal Palace", "minute": 73, "minute_text": "73 minutes", "kind": "header", "assist": "Arlo Nicholls"}
{"id": "G25", "scorer": "Arlo Nicholls", "team": "Crystal Palace", "minute": 75, "minute_text": "120 seconds later", "kind": "shot"}
