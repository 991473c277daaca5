⟦PERSON|Stefan Hübner⟧'s ⟦MINUTE|82nd-minute⟧ ⟦G1|penalty⟧ rescued a point for ⟦TEAM|Darmstadt⟧, who had trailed to ⟦PERSON|Ole Petersen⟧'s ⟦G2|goal⟧ from the ⟦MINUTE|half-hour⟧. ⟦PERSON|Petersen⟧ had ⟦G3|tapped in⟧ after ⟦PERSON|Julian Marx⟧ spilled ⟦PERSON|Noel Akpan⟧'s cross.

⟦TEAM|Darmstadt⟧ trailed from the ⟦MINUTE|half-hour⟧ and were saved by nobody. ⟦PERSON|Stefan Hüttner⟧'s ⟦MINUTE|82nd-minute⟧ penalty was comfortably held by ⟦PERSON|Maxi Kreft⟧, ⟦PERSON|Noah Zeller⟧'s rebound never came, and a header by ⟦PERSON|Karim Saidi⟧ in the fourth minute of ⟦MINUTE|added time⟧ drifted past the post.

⟦PERSON|Jordan Petit-Frère⟧'s free-kick was only half cleared by ⟦PERSON|Luis Andrade⟧, and from ⟦PERSON|Woody Casseus⟧'s shot ⟦PERSON|Derrick Etienne-Paul⟧ got the decisive touch on ⟦MINUTE|36 minutes⟧ to ⟦G4|give ⟦TEAM|Haiti⟧ the lead⟧ over ⟦TEAM|Honduras⟧. ⟦PERSON|Andrade⟧ later hit the bar.

⟦PERSON|Bojan Ilievski⟧ ⟦G5|scored⟧ at both ends inside six minutes, ⟦G6|heading into his own net⟧ from ⟦PERSON|Stojan Dimov⟧'s free-kick on ⟦MINUTE|22⟧ for ⟦TEAM|Shkëndija⟧ before ⟦G7|equalising⟧ for ⟦TEAM|Vardar⟧ on ⟦MINUTE|28⟧. The ⟦G8|winner⟧ was ⟦PERSON|Dimov⟧'s, a shot from distance.

The ⟦G9|breakthrough⟧ for ⟦TEAM|Crawley Town⟧ arrived courtesy of ⟦PERSON|Harry Forsythe⟧. The defender swung at ⟦PERSON|Ben Gladstone⟧'s cross, missed, and the ball hit ⟦PERSON|Rafiq Karim⟧ on the chest before ⟦G10|crossing the line⟧ in the ⟦MINUTE|51st minute⟧. ⟦PERSON|Karim⟧ said he knew little about it.

⟦PERSON|Lukáš Vorel⟧ has left ⟦TEAM|Sigma Olomouc⟧ after seven seasons. He struck 52 ⟦G11|goals⟧ for the club, a tally that includes 20 penalties, and his last act was to strike a penalty against the bar in ⟦DATE|May⟧. A deal with ⟦TEAM|Baník Ostrava⟧ was struck on ⟦DATE|Wednesday⟧.

Needing a second to take the tie to ⟦MINUTE|extra time⟧, ⟦TEAM|Sporting Charleroi⟧ pushed forward and were hit on the break. ⟦PERSON|Youssouf Keita-Doumbia⟧ cleared to ⟦PERSON|Arnaud Baudry⟧, he released ⟦PERSON|Marius Lindahl⟧ and the ⟦NORP|Swede⟧ ⟦G12|made no mistake⟧ with ⟦MINUTE|five minutes to play⟧.

⟦PERSON|Carla Ibarrondo⟧ put a penalty over the bar on ⟦MINUTE|11 minutes⟧ but was on target from the next, after ⟦PERSON|Naroa Uriarte⟧ had been pushed by ⟦PERSON|Sara Llorente⟧. Her ⟦G13|kick⟧, ⟦MINUTE|four minutes into the second half⟧, brought ⟦TEAM|Athletic Club⟧ level with ⟦TEAM|Levante⟧, and ⟦PERSON|Uriarte⟧ came within inches of a second.

⟦TEAM|Livingston⟧ took until the ⟦MINUTE|43rd minute⟧ to have an attempt on goal. It was ⟦PERSON|Kyle Drever⟧'s, and it was wide. Two minutes later ⟦PERSON|Josh Mullin-Hay⟧ lost the ball to ⟦PERSON|Ross Callaghan⟧, who ⟦G14|hammered ⟦TEAM|Kilmarnock⟧ in front⟧ from 20 yards with ⟦MINUTE|half-time⟧ beckoning.

⟦PERSON|Tomasz Grabara⟧ kept ⟦TEAM|Piast Gliwice⟧ in the match with three saves in the first half, from ⟦PERSON|Mikael Ishak-Lind⟧, ⟦PERSON|Filip Walczak⟧ and ⟦PERSON|Ishak-Lind⟧ again, but was left exposed on ⟦MINUTE|57⟧ as ⟦PERSON|Walczak⟧ ⟦G15|met⟧ ⟦PERSON|Joel Pereira-Cruz⟧'s corner with a firm header.

A reckless tackle by ⟦PERSON|Antonis Georgallides⟧ on ⟦PERSON|Ricardo Mangas⟧ cost ⟦TEAM|Omonia⟧ a player and, from the free-kick, a ⟦G16|goal⟧. ⟦PERSON|Mangas⟧ took it, ⟦PERSON|Loizos Kyprou⟧ in the wall turned his back, and the ball ⟦G17|deflected in⟧ off him on ⟦MINUTE|68 minutes⟧.

⟦TEAM|Northampton Town⟧ had a penalty claim of their own when ⟦PERSON|Will Hoskin⟧ went over ⟦PERSON|Aaron McGowan-Bell⟧'s leg on ⟦MINUTE|27⟧, then saw ⟦PERSON|Ali Koroma⟧'s shot blocked by the same player. ⟦PERSON|McGowan-Bell⟧ cleared two more off the line before the ⟦MINUTE|break⟧, and the only ⟦G18|goal⟧ of the half, ⟦PERSON|Tyreece Simms⟧'s, was ruled offside.

⟦PERSON|Eirini Papadaki⟧ ⟦G19|got the third⟧, ⟦G20|converting⟧ from the spot in the ⟦MINUTE|89th minute⟧ after ⟦PERSON|Danae Lekka⟧ had handled, but by then the damage had been done by ⟦PERSON|Maria Tsoukala⟧. Her ⟦G21|two⟧ in the first half, ⟦G22|one⟧ a header on ⟦MINUTE|10⟧ and ⟦G23|one⟧ a shot that squirmed under ⟦PERSON|Lekka⟧'s keeper on ⟦MINUTE|35⟧, had ⟦TEAM|AEK Women⟧ out of sight.

Rookie goalkeeper ⟦PERSON|Trent Mackinlay⟧ had a debut to forget for ⟦TEAM|Perth Glory⟧. He came for ⟦PERSON|Bruce Kamau-West⟧'s cross in the ⟦MINUTE|13th minute⟧, collided with ⟦PERSON|Jack Clisby-Moore⟧ and ⟦PERSON|Apostolos Vellis⟧ ⟦G24|had a free header⟧; he ⟦G25|was then beaten⟧ from 40 yards by ⟦PERSON|Kamau-West⟧, and that one ⟦G26|went in⟧ off the post.

The ⟦G27|equaliser⟧, when it came, was fortunate. ⟦PERSON|Sam Bellis⟧ hit a tame shot from the corner of the area, ⟦PERSON|Jordan Rossiter-King⟧ stuck out a leg, and the ball ⟦G28|spun past⟧ ⟦PERSON|Liam Roberts-Cole⟧ and inside the post on ⟦MINUTE|74⟧. ⟦TEAM|Fleetwood Town⟧ had hardly threatened before that.

⟦PERSON|Gabriel Obertan-Vaz⟧ ⟦G29|netted his 100th career goal⟧, a penalty in the ⟦MINUTE|37th minute⟧, and ⟦PERSON|Charis Kyriakidis⟧ his ⟦G30|first⟧, from ⟦PERSON|Obertan-Vaz⟧'s corner, as ⟦TEAM|Pafos⟧ saw off ⟦TEAM|Anorthosis⟧ ⟦SCORE|2-0⟧.

⟦PERSON|Fredrik Aas-Johnsen⟧ fired a warning with a drive that ⟦PERSON|Ivar Fossum⟧ held in the ⟦MINUTE|fourth minute⟧. He fired another with a header over. There was no third warning: on ⟦MINUTE|18⟧, from ⟦PERSON|Thomas Lehne⟧'s pull-back, he ⟦G31|found the net⟧, and ⟦TEAM|Rosenborg⟧ led.

⟦PERSON|Sunil Rawat⟧ took over on penalties after ⟦PERSON|Brandon Fernandez-Roy⟧'s miss ⟦DATE|last week⟧. The ⟦TEAM|Bengaluru⟧ captain had one inside the ⟦MINUTE|first 20 minutes⟧, and he too failed, striking the ball at ⟦PERSON|Gurmeet Dhillon⟧'s legs. The follow-up by ⟦PERSON|Rahim Mondal⟧ was cleared by ⟦PERSON|Asish Sahoo⟧.

With ⟦MINUTE|extra time⟧ looming ⟦PERSON|Patrick Mwepu⟧ turned the tie. His cross in the ⟦MINUTE|88th minute⟧ was ⟦G32|sliced over his own goalkeeper⟧ by ⟦PERSON|Kelvin Kampamba-Zulu⟧ to make it ⟦SCORE|2-2⟧ on aggregate, and in the ⟦MINUTE|91st⟧ his shot came off the post to ⟦PERSON|Lameck Phiri⟧, who ⟦G33|sent ⟦TEAM|Zesco United⟧ through⟧.

⟦TEAM|Stevenage⟧'s ⟦PERSON|Terence Vaughan-Obi⟧ played a part in all three ⟦G34|goals⟧. He won the penalty ⟦PERSON|Luther Reid⟧ ⟦G35|scored⟧, crossed for ⟦PERSON|Jamie Thurlow⟧'s ⟦G36|header⟧, and, on ⟦MINUTE|90+3⟧, ⟦G37|wrapped up the scoring⟧ with a shot through a crowd.
=====GOALS=====
{"id": "G1", "scorer": "Stefan Hübner", "team": "Darmstadt", "minute": 82, "kind": "penalty", "minute_text": "82nd-minute"}
{"id": "G2", "scorer": "Ole Petersen", "minute": 30, "minute_text": "half-hour", "kind": "shot"}
{"id": "G3", "scorer": "Ole Petersen", "minute": 30, "minute_text": "half-hour", "kind": "shot"}
{"id": "G4", "scorer": "Derrick Etienne-Paul", "team": "Haiti", "minute": 36, "minute_text": "36 minutes"}
{"id": "G5", "scorer": "Bojan Ilievski", "count": 2}
{"id": "G6", "scorer": "Bojan Ilievski", "team": "Shkëndija", "minute": 22, "kind": "own goal", "minute_text": "22"}
{"id": "G7", "scorer": "Bojan Ilievski", "team": "Vardar", "minute": 28, "kind": "shot", "minute_text": "28"}
{"id": "G8", "scorer": "Stojan Dimov", "team": "Shkëndija", "kind": "shot"}
{"id": "G9", "scorer": "Rafiq Karim", "team": "Crawley Town", "minute": 51, "minute_text": "51st minute"}
{"id": "G10", "scorer": "Rafiq Karim", "team": "Crawley Town", "minute": 51, "minute_text": "51st minute"}
{"id": "G11", "scorer": "Lukáš Vorel", "scope": "background", "count": 52}
{"id": "G12", "scorer": "Marius Lindahl", "assist": "Arnaud Baudry", "minute": 85, "kind": "shot", "minute_text": "five minutes to play"}
{"id": "G13", "scorer": "Carla Ibarrondo", "team": "Athletic Club", "minute": 49, "kind": "penalty", "minute_text": "four minutes into the second half"}
{"id": "G14", "scorer": "Ross Callaghan", "team": "Kilmarnock", "minute": 45, "kind": "shot", "minute_text": "half-time"}
{"id": "G15", "scorer": "Filip Walczak", "minute": 57, "assist": "Joel Pereira-Cruz", "kind": "header", "minute_text": "57"}
{"id": "G16", "scorer": "Ricardo Mangas", "minute": 68, "kind": "free kick", "minute_text": "68 minutes"}
{"id": "G17", "scorer": "Ricardo Mangas", "minute": 68, "kind": "free kick", "minute_text": "68 minutes"}
{"id": "G18", "scorer": "Tyreece Simms", "outcome": "ruled out"}
{"id": "G19", "scorer": "Eirini Papadaki", "minute": 89, "kind": "penalty", "minute_text": "89th minute"}
{"id": "G20", "scorer": "Eirini Papadaki", "minute": 89, "kind": "penalty", "minute_text": "89th minute"}
{"id": "G21", "scorer": "Maria Tsoukala", "count": 2}
{"id": "G22", "scorer": "Maria Tsoukala", "minute": 10, "kind": "header", "minute_text": "10"}
{"id": "G23", "scorer": "Maria Tsoukala", "minute": 35, "kind": "shot", "minute_text": "35"}
{"id": "G24", "scorer": "Apostolos Vellis", "minute": 13, "kind": "header", "minute_text": "13th minute"}
{"id": "G25", "scorer": "Bruce Kamau-West", "kind": "shot"}
{"id": "G26", "scorer": "Bruce Kamau-West", "kind": "shot"}
{"id": "G27", "scorer": "Sam Bellis", "team": "Fleetwood Town", "minute": 74, "kind": "shot", "minute_text": "74"}
{"id": "G28", "scorer": "Sam Bellis", "team": "Fleetwood Town", "minute": 74, "kind": "shot", "minute_text": "74"}
{"id": "G29", "scorer": "Gabriel Obertan-Vaz", "team": "Pafos", "minute": 37, "kind": "penalty", "minute_text": "37th minute"}
{"id": "G30", "scorer": "Charis Kyriakidis", "team": "Pafos", "assist": "Gabriel Obertan-Vaz"}
{"id": "G31", "scorer": "Fredrik Aas-Johnsen", "team": "Rosenborg", "minute": 18, "assist": "Thomas Lehne", "kind": "shot", "minute_text": "18"}
{"id": "G32", "scorer": "Kelvin Kampamba-Zulu", "team": "Zesco United", "minute": 88, "kind": "own goal", "score": "2-2", "minute_text": "88th minute"}
{"id": "G33", "scorer": "Lameck Phiri", "team": "Zesco United", "minute": 91, "kind": "shot", "minute_text": "91st"}
{"id": "G34", "team": "Stevenage", "scorer": "Luther Reid; Jamie Thurlow; Terence Vaughan-Obi", "count": 3}
{"id": "G35", "scorer": "Luther Reid", "team": "Stevenage", "kind": "penalty"}
{"id": "G36", "scorer": "Jamie Thurlow", "team": "Stevenage", "assist": "Terence Vaughan-Obi", "kind": "header"}
{"id": "G37", "scorer": "Terence Vaughan-Obi", "team": "Stevenage", "minute": 90, "added": 3, "kind": "shot", "minute_text": "90+3"}
