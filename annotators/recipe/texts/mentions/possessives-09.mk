⟦TEAM|Rotherham United⟧ led until the ⟦MINUTE|87th minute⟧, when ⟦PERSON|Jaden Pryce⟧'s ⟦G1|header⟧, his fifth effort of the afternoon and the first to trouble ⟦PERSON|Dylan Kerslake⟧, got ⟦TEAM|Bristol Rovers⟧ a draw. The lead had come from a ⟦PERSON|Conor Tighe⟧ ⟦G2|penalty⟧.

A penalty in the ⟦MINUTE|87th minute⟧, given for the faintest of touches on ⟦PERSON|Jaden Mbala⟧, was turned aside by ⟦PERSON|Dylan Roscoe⟧ and ⟦TEAM|Lincoln City⟧ held out by a single goal.

They have only two away ⟦G3|goals⟧ in ⟦DATE|2024⟧, and both are ⟦PERSON|Lorcan Healy⟧'s. The ⟦TEAM|Norwich City⟧ winger will be on the bench at ⟦VENUE|Ewood Park⟧, where the first choice pair are expected to return.

⟦PERSON|Milos Jankovic⟧ was sent on to defend a lead and ended up adding to it, his ⟦MINUTE|90th-minute⟧ ⟦G4|finish⟧ completing a ⟦SCORE|3-0⟧ win for ⟦TEAM|Vojvodina⟧ begun by ⟦PERSON|Stefan Bukorac⟧'s ⟦G5|free-kick⟧ and carried on by a ⟦TEAM|Radnicki Nis⟧ ⟦G6|own goal⟧.

The free-kick from which ⟦TEAM|Queens Park Rangers⟧ conceded their ⟦G7|second⟧ should not, ⟦PERSON|Warren Stead⟧ said, have been a free-kick. The ⟦G8|third⟧ he had no argument with.

A second penalty shoot-out in a week took ⟦TEAM|Al Hilal⟧ through after a match without goals and, until ⟦PERSON|Mishari Al-Dawsari⟧'s volley against a post in the ⟦MINUTE|107th minute⟧, without much of anything.

Sixteen-year-old ⟦PERSON|Kacper Wrona⟧ has a first senior ⟦G9|goal⟧. It came for ⟦TEAM|Lech Poznan⟧ in the ⟦MINUTE|69th minute⟧ at ⟦TEAM|Stal Mielec⟧, ⟦PERSON|Michal Zych⟧ having wasted the best opening of the first half with an effort into the side-netting.

The finish to the season could hardly be kinder: after ⟦DATE|Saturday⟧'s visit of ⟦TEAM|Crawley Town⟧, ⟦TEAM|Notts County⟧ meet two of the bottom three. "One goal, one point, whatever it takes," said ⟦PERSON|Alex Brandreth⟧.

⟦PERSON|Rebecca Thane⟧ and ⟦PERSON|Lia Santoro⟧ shared the ⟦G10|goals⟧ in a ⟦SCORE|3-1⟧ win for ⟦TEAM|Roma Women⟧, ⟦PERSON|Santoro⟧ taking ⟦G11|two⟧ of them, in the 5th and the ⟦MINUTE|55th minute⟧. ⟦TEAM|Como Women⟧ will say they should have had a penalty at ⟦SCORE|1-1⟧ and they will be right.

Even the ⟦G12|equaliser⟧, a ⟦MINUTE|49th-minute⟧ ⟦G13|strike⟧ of rare beauty by ⟦PERSON|Vlad Popescu⟧ of ⟦TEAM|Dinamo Bucharest⟧, failed to wake a crowd silent in protest at the sale of two first-team players.

⟦TEAM|Leeds United Women⟧ won the second half by a ⟦G14|goal⟧, ⟦PERSON|Kate Ollerenshaw⟧'s on the counter after ⟦MINUTE|71 minutes⟧, and that was enough to save a point; in the first they had ⟦G15|gone behind⟧ to a ⟦PERSON|Daisy Penn⟧ drive for ⟦TEAM|Durham⟧.

⟦PERSON|Tiemen Visser⟧ ⟦G16|struck a ⟦MINUTE|63rd-minute⟧ penalty⟧ so well that ⟦PERSON|Bram Koster⟧, diving the right way, could only help it into the roof of the net. ⟦TEAM|Emmen⟧ led ⟦SCORE|2-1⟧ and were not caught.

⟦PERSON|Tiemen Kok⟧ struck a ⟦MINUTE|63rd-minute⟧ penalty so poorly that ⟦PERSON|Ivo Boer⟧ had time to dive the wrong way, come back and gather it.

It looked as though ⟦TEAM|Atlas⟧ had settled for their one-goal lead, given to them by ⟦PERSON|Ulises Cota⟧'s ⟦G17|first⟧ of the season after ⟦MINUTE|two minutes⟧, when ⟦PERSON|Jairo Peñaloza⟧ let fly from distance and drew a save that led to a corner. The next concerted attack came from ⟦TEAM|Puebla⟧.

⟦PERSON|Graham Tolhurst⟧'s opposite number had the last laugh, his substitute ⟦PERSON|Niko Räsänen⟧ claiming a late ⟦G18|winner⟧. "Nine times out of ten we win by two or three," said the ⟦TEAM|Ipswich Town⟧ boss.

In the cup they had been outplayed but through, on penalties; in the league they outplayed ⟦TEAM|Estoril⟧ and lost, to a counter-attack ⟦G19|goal⟧ by ⟦PERSON|Ricardo Morais⟧ in the ⟦MINUTE|81st minute⟧. Such has been the season of ⟦TEAM|Boavista⟧.

⟦TEAM|Ross County⟧ ⟦G20|scored twice⟧ from corners, one in each half, and could have had a third from another. No side in ⟦GPE|Scotland⟧ has had more goals from set plays.

⟦PERSON|Tokunbo Alli⟧ (foot) has resumed training with ⟦TEAM|Luton Town⟧ but his strike partner ⟦PERSON|Jes Thorsen⟧, off at ⟦MINUTE|half-time⟧ in the second game of the tour, is to see a specialist.

Beaten by two goals to nil, one a ⟦G21|header⟧ by ⟦PERSON|Riaan Grobler⟧ and the other a ⟦G22|penalty⟧ that ⟦PERSON|Keanu Maart⟧ had won and took, ⟦TEAM|Chippa United⟧ left ⟦TEAM|Stellenbosch⟧ with their third straight defeat.

That ⟦TEAM|Hartberg⟧ were still level at the break owed everything to ⟦PERSON|Florian Kainz⟧, who saved from ⟦PERSON|Leon Prass⟧ with his feet, from ⟦PERSON|Edin Mujic⟧ with his hands and from a penalty, also ⟦PERSON|Mujic⟧'s, with his face. The ⟦G23|goal⟧ by ⟦PERSON|Prass⟧ for ⟦TEAM|WAC⟧ in the ⟦MINUTE|68th minute⟧ was hard on him.
=====GOALS=====
{"id": "G1", "scorer": "Jaden Pryce", "team": "Bristol Rovers", "minute": 87, "minute_text": "87th minute", "kind": "header"}
{"id": "G2", "scorer": "Conor Tighe", "team": "Rotherham United", "kind": "penalty"}
{"id": "G3", "team": "Norwich City", "count": 2, "scope": "background"}
{"id": "G4", "scorer": "Milos Jankovic", "team": "Vojvodina", "minute": 90, "minute_text": "90th-minute", "kind": "shot"}
{"id": "G5", "scorer": "Stefan Bukorac", "team": "Vojvodina", "kind": "free kick"}
{"id": "G6", "team": "Vojvodina", "kind": "own goal"}
{"id": "G7"}
{"id": "G8"}
{"id": "G9", "scorer": "Kacper Wrona", "team": "Lech Poznan", "minute": 69, "minute_text": "69th minute"}
{"id": "G10", "scorer": "Rebecca Thane; Lia Santoro", "team": "Roma Women", "count": 3}
{"id": "G11", "scorer": "Lia Santoro", "team": "Roma Women", "count": 2}
{"id": "G12", "scorer": "Vlad Popescu", "team": "Dinamo Bucharest", "minute": 49, "minute_text": "49th-minute"}
{"id": "G13", "scorer": "Vlad Popescu", "team": "Dinamo Bucharest", "minute": 49, "minute_text": "49th-minute"}
{"id": "G14", "scorer": "Kate Ollerenshaw", "team": "Leeds United Women", "minute": 71, "minute_text": "71 minutes"}
{"id": "G15", "scorer": "Daisy Penn", "team": "Durham"}
{"id": "G16", "scorer": "Tiemen Visser", "team": "Emmen", "minute": 63, "minute_text": "63rd-minute", "kind": "penalty", "score": "2-1"}
{"id": "G17", "scorer": "Ulises Cota", "team": "Atlas", "minute": 2, "minute_text": "two minutes"}
{"id": "G18", "scorer": "Niko Räsänen"}
{"id": "G19", "scorer": "Ricardo Morais", "team": "Estoril", "minute": 81, "minute_text": "81st minute"}
{"id": "G20", "team": "Ross County", "count": 2}
{"id": "G21", "scorer": "Riaan Grobler", "team": "Stellenbosch", "kind": "header"}
{"id": "G22", "scorer": "Keanu Maart", "team": "Stellenbosch", "kind": "penalty"}
{"id": "G23", "scorer": "Leon Prass", "team": "WAC", "minute": 68, "minute_text": "68th minute"}
