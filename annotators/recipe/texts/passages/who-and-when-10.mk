⟦TEAM|Ross County⟧ ⟦G1|took the lead⟧ in the ⟦MINUTE|10th minute⟧ through ⟦PERSON|Jamie Buchan⟧ and ⟦G2|doubled it⟧ in the ⟦MINUTE|24th⟧, again through ⟦PERSON|Buchan⟧, after ⟦PERSON|Craig Lyall⟧ had done well to deny ⟦PERSON|Kofi Asare⟧. ⟦PERSON|Asare⟧ ⟦G3|got the third⟧, a ⟦G4|header⟧, on ⟦MINUTE|50⟧. ⟦TEAM|Morton⟧ hit a post.

The only ⟦G5|goal⟧ came on ⟦MINUTE|34 minutes⟧. ⟦PERSON|Chukwudi Ogbonna⟧ collected a pass from ⟦PERSON|Ifeanyi Eze⟧, turned inside ⟦PERSON|Musa Bello⟧ and ⟦G6|shot past⟧ ⟦PERSON|Yakubu Danladi⟧ for ⟦TEAM|Enyimba⟧. ⟦PERSON|Danladi⟧ made up for it with a penalty save from ⟦PERSON|Eze⟧ on ⟦MINUTE|66⟧.

⟦PERSON|Marie Lindberg⟧ saved from ⟦PERSON|Kim So-ra⟧, ⟦PERSON|Kim So-ra⟧ shot wide, and then ⟦PERSON|Park Ye-na⟧ ⟦G7|scored⟧, in the ⟦MINUTE|71st minute⟧, from the pass ⟦PERSON|Kim So-ra⟧ should perhaps have been giving all evening. It was ⟦TEAM|South Korea⟧'s first ⟦G8|goal⟧ in five hours; ⟦TEAM|Sweden⟧ had not conceded in eight.

A foul by ⟦PERSON|Harrison Cope⟧ on ⟦PERSON|Bilal Saidi⟧, ⟦MINUTE|three minutes before the break⟧, and ⟦PERSON|Saidi⟧ picked himself up to ⟦G9|make it ⟦SCORE|2-0⟧⟧ from the spot. ⟦PERSON|Callum Dray⟧ had ⟦G10|scored⟧ ⟦TEAM|Peterborough⟧'s first, a tap-in, in the ⟦MINUTE|28th minute⟧. ⟦TEAM|Wycombe⟧ nearly made it ⟦SCORE|2-1⟧ when ⟦PERSON|Jaden Osei⟧ rattled the bar on ⟦MINUTE|56⟧.

⟦TEAM|Fenerbahçe⟧ led three times and won none of it. ⟦G11|Goals⟧ by ⟦PERSON|Burak Yıldırım⟧ (⟦MINUTE|7⟧), ⟦PERSON|Seydou Traoré⟧ (⟦MINUTE|37⟧) and ⟦PERSON|Luka Ilić⟧ (⟦MINUTE|61⟧) were answered in turn by ⟦PERSON|Hasan Öz⟧, ⟦PERSON|Hasan Öz⟧ and, in the ⟦MINUTE|94th minute⟧, ⟦PERSON|Hasan Öz⟧, who ⟦G12|completed his hat-trick⟧ from the penalty spot to earn ⟦TEAM|Antalyaspor⟧ a ⟦SCORE|3-3⟧ draw.

⟦PERSON|Jonny Rafferty⟧'s shot was parried to ⟦PERSON|Ewan Traynor⟧, who ⟦G13|scored⟧, and ⟦PERSON|Traynor⟧'s shot was parried to ⟦PERSON|Rafferty⟧, who ⟦G14|scored⟧ too. Those were ⟦TEAM|Coleraine⟧'s ⟦G15|goals⟧, on ⟦MINUTE|18⟧ and ⟦MINUTE|27⟧. The keeper who did the parrying, ⟦PERSON|Declan Hobson⟧, had a quieter time after the change of ends, with one catch and one goal kick.

Two changes at the ⟦MINUTE|interval⟧ gave ⟦TEAM|Cruzeiro⟧ a new centre-forward and, in due course, a point. He is ⟦PERSON|Everaldo Pinho⟧; he ⟦G16|scored⟧ in the ⟦MINUTE|80th minute⟧ from a corner by ⟦PERSON|Wesley Cabral⟧; and ⟦TEAM|Botafogo⟧, ahead since the ⟦MINUTE|fifth⟧ when ⟦PERSON|Diego Lima⟧ ⟦G17|did⟧ the same from the same corner flag, were left to regret ⟦PERSON|Lima⟧'s header over in the ⟦MINUTE|77th⟧.

⟦TEAM|Derby⟧ were awarded a goal kick and lost the ball from it. Seconds later ⟦PERSON|Nathaniel Oyelaran⟧ ⟦G18|had them behind⟧ for ⟦TEAM|Hull City⟧, ⟦MINUTE|55⟧ gone. ⟦PERSON|Ryan Felton⟧ ⟦G19|had the ball in the net⟧ ⟦MINUTE|five minutes later⟧ for ⟦TEAM|Derby⟧, but he had pushed ⟦PERSON|Marc Aldridge⟧.

Only ⟦PERSON|Solveig Dahle⟧ knows if she meant it. The ⟦TEAM|LSK Kvinner⟧ defender's ball into the area from near the touchline ⟦G20|curled over ⟦PERSON|Ragnhild Moe⟧ and in⟧ with ⟦MINUTE|63⟧ on the clock. "A cross, obviously," she told ⟦ORG|NRK⟧. She was less candid about the second ⟦G21|goal⟧, ⟦PERSON|Thea Vaage⟧'s, on ⟦MINUTE|90⟧, which she set up with a throw.

⟦PERSON|Rodney Asamoah⟧ came closest to adding to the ⟦G22|goals⟧ by ⟦PERSON|Gary Kirwan⟧, on ⟦MINUTE|15⟧, and himself, on ⟦MINUTE|41⟧, when he hit the post at ⟦SCORE|2-0⟧. ⟦TEAM|Bohemian⟧ were comfortable from there. ⟦TEAM|UCD⟧ goalkeeper ⟦PERSON|Sean Tobin⟧ deserved better than the two he ⟦G23|let in⟧ from the eleven he faced.

The pass was ⟦PERSON|Florian Haas⟧'s, the run ⟦PERSON|Elias Winkler⟧'s, the ⟦G24|goal⟧ also ⟦PERSON|Winkler⟧'s, and the mistake ⟦PERSON|Kevin Schöpf⟧'s. ⟦TEAM|Sturm Graz⟧ had waited until the ⟦MINUTE|74th minute⟧ for the four to come together. They would wait till the ⟦MINUTE|83rd⟧ for a ⟦G25|second⟧: pass ⟦PERSON|Winkler⟧, ⟦G26|goal⟧ ⟦PERSON|Haas⟧.

⟦TEAM|Bristol City⟧ lost ⟦PERSON|Joel Harman⟧ to a knee and ⟦PERSON|Joel Harman⟧'s marker lost interest. From the free-kick, with ⟦PERSON|Harman⟧ still being carried off, ⟦TEAM|Millwall⟧'s defence left ⟦PERSON|Nahki Obasi⟧ free in the middle to ⟦G27|make it ⟦SCORE|1-1⟧⟧. That was in ⟦MINUTE|39 minutes⟧. ⟦TEAM|Millwall⟧'s ⟦G28|goal⟧, by ⟦PERSON|Tommy Dowd⟧, was in ⟦MINUTE|16⟧.

"The ⟦G29|first⟧ was mine, the ⟦G30|second⟧ was ⟦PERSON|Nico⟧'s and the third, well, ask the defender," said ⟦PERSON|Lautaro Benegas⟧ of ⟦TEAM|Belgrano⟧. His own had come in the ⟦MINUTE|second minute⟧, ⟦PERSON|Nicolás Ferrari⟧'s came in the ⟦MINUTE|31st⟧, and the defender, ⟦PERSON|Ulises Cabrera⟧ of ⟦TEAM|Instituto⟧, had ⟦G31|put through his own goal⟧ in the ⟦MINUTE|58th⟧.

A corner by ⟦PERSON|Alex Worrall⟧ caused panic and ⟦PERSON|Jake Lowe⟧ ⟦G32|profited⟧. It was the first of ⟦TEAM|Fylde⟧'s two ⟦G33|goals⟧, after ⟦MINUTE|29 minutes⟧, and ⟦PERSON|Mark Adair⟧, on ⟦MINUTE|87⟧, the scorer of the other. For ⟦TEAM|Scunthorpe⟧ there were three chances, the best headed wide by ⟦PERSON|Josh Kenning⟧ before ⟦PERSON|Lowe⟧ ⟦G34|scored⟧.

⟦PERSON|Paolo Grecco⟧ was sent on for the ⟦MINUTE|last ten minutes⟧ and told to shut the game down. He ⟦G35|scored⟧ in it on ⟦MINUTE|85⟧ and was sent off in it on ⟦MINUTE|88⟧, both with his elbow said ⟦TEAM|Pisa⟧, so ⟦SCORE|1-0⟧ to ⟦TEAM|Spezia⟧ it finished. ⟦PERSON|Nikolai Brandvik⟧, in the ⟦TEAM|Pisa⟧ goal, had kept out everything with a foot behind it.

The champions were a goal behind before ⟦PERSON|Dries Coppens⟧ touched the ball. ⟦PERSON|Stan Vermeer⟧ had ⟦G36|scored⟧ after ⟦MINUTE|12 seconds⟧ for ⟦TEAM|Westerlo⟧. ⟦PERSON|Coppens⟧ touched it plenty after that. He ⟦G37|levelled⟧, in the ⟦MINUTE|20th minute⟧; he ⟦G38|put ⟦TEAM|Antwerp⟧ ahead⟧ in the ⟦MINUTE|55th⟧; he missed an open goal in the ⟦MINUTE|89th⟧.

⟦TEAM|Qatar SC⟧ missed three chances and were punished for the third of them, ⟦PERSON|Ismail Bouzidi⟧ going straight down the field to ⟦G39|score⟧ for ⟦TEAM|Al-Arabi⟧ on ⟦MINUTE|68⟧. Not until ⟦MINUTE|80⟧ did they have a fourth, and ⟦PERSON|Yusuf Hadi⟧ headed it where ⟦PERSON|Saeed Nasser⟧ could reach it.

After the horn sounded to end the rain delay, the ⟦TEAM|Charleston Battery⟧ went up the other end and ⟦G40|scored⟧. ⟦PERSON|Cameron Lusk⟧, the rookie, ⟦G41|had it⟧, the assist went to ⟦PERSON|Diego Sandoval⟧ and the time went down as the ⟦MINUTE|56th minute⟧. ⟦TEAM|Louisville City⟧ had a ⟦G42|goal⟧ of their own, ⟦PERSON|Manny Prieto⟧'s ⟦G43|one⟧ in the ⟦MINUTE|70th-minute⟧ fog, taken away for offside.

Not ⟦PERSON|Kone⟧, who missed; not ⟦PERSON|Bamba⟧, who missed; but ⟦PERSON|Doumbia⟧, who hadn't a chance, ⟦G44|scored⟧. His angle was next to nothing. ⟦PERSON|Souleymane Doumbia⟧ aimed for the near post in the ⟦MINUTE|90th minute⟧ and ⟦TEAM|ASEC Mimosas⟧ had beaten ⟦TEAM|Africa Sports⟧.

From the ⟦MINUTE|first minute⟧ ⟦TEAM|Stjarnan⟧ had nine behind the ball, from the ⟦MINUTE|85th⟧ ten. One of the ten, ⟦PERSON|Arnar Magnússon⟧, ⟦G45|beat his own keeper⟧ on ⟦MINUTE|88⟧. ⟦TEAM|Víkingur⟧ coach ⟦PERSON|Jón Helgason⟧ did not care. "A goal is a goal," he said, "and we should have scored six."
=====GOALS=====
{"id": "G1", "scorer": "Jamie Buchan", "team": "Ross County", "minute": 10, "minute_text": "10th minute"}
{"id": "G2", "scorer": "Jamie Buchan", "team": "Ross County", "minute": 24, "minute_text": "24th"}
{"id": "G3", "kind": "header", "scorer": "Kofi Asare", "team": "Ross County", "minute": 50, "minute_text": "50"}
{"id": "G4", "scorer": "Kofi Asare", "team": "Ross County", "minute": 50, "minute_text": "50", "kind": "header"}
{"id": "G5", "scorer": "Chukwudi Ogbonna", "team": "Enyimba", "minute": 34, "minute_text": "34 minutes"}
{"id": "G6", "scorer": "Chukwudi Ogbonna", "team": "Enyimba", "minute": 34, "minute_text": "34 minutes"}
{"id": "G7", "assist": "Kim So-ra", "scorer": "Park Ye-na", "team": "South Korea", "minute": 71, "minute_text": "71st minute"}
{"id": "G8", "scorer": "Park Ye-na", "team": "South Korea", "minute": 71, "minute_text": "71st minute", "assist": "Kim So-ra"}
{"id": "G9", "kind": "penalty", "score": "2-0", "scorer": "Bilal Saidi", "team": "Peterborough", "minute": 42, "minute_text": "three minutes before the break"}
{"id": "G10", "kind": "shot", "scorer": "Callum Dray", "team": "Peterborough", "minute": 28, "minute_text": "28th minute"}
{"id": "G11", "count": 3, "scorer": "Burak Yıldırım; Seydou Traoré; Luka Ilić", "team": "Fenerbahçe"}
{"id": "G12", "scorer": "Hasan Öz", "team": "Antalyaspor", "minute": 90, "added": 4, "minute_text": "94th minute"}
{"id": "G13", "kind": "shot", "scorer": "Ewan Traynor", "team": "Coleraine", "minute": 18, "minute_text": "18"}
{"id": "G14", "kind": "shot", "scorer": "Jonny Rafferty", "team": "Coleraine", "minute": 27, "minute_text": "27"}
{"id": "G15", "count": 2, "scorer": "Ewan Traynor; Jonny Rafferty", "team": "Coleraine"}
{"id": "G16", "kind": "header", "scorer": "Everaldo Pinho", "team": "Cruzeiro", "minute": 80, "minute_text": "80th minute"}
{"id": "G17", "scorer": "Diego Lima", "team": "Botafogo", "minute": 5, "minute_text": "fifth"}
{"id": "G18", "kind": "shot", "scorer": "Nathaniel Oyelaran", "team": "Hull City", "minute": 55, "minute_text": "55"}
{"id": "G19", "outcome": "ruled out", "scorer": "Ryan Felton", "team": "Derby", "minute": 60, "minute_text": "five minutes later"}
{"id": "G20", "scorer": "Solveig Dahle", "team": "LSK Kvinner", "minute": 63, "minute_text": "63"}
{"id": "G21", "assist": "Solveig Dahle", "scorer": "Thea Vaage", "team": "LSK Kvinner", "minute": 90, "minute_text": "90"}
{"id": "G22", "count": 2, "scorer": "Gary Kirwan; Rodney Asamoah", "team": "Bohemian"}
{"id": "G23", "count": 2, "scorer": "Gary Kirwan; Rodney Asamoah", "team": "Bohemian"}
{"id": "G24", "assist": "Florian Haas", "scorer": "Elias Winkler", "team": "Sturm Graz", "minute": 74, "minute_text": "74th minute"}
{"id": "G25", "assist": "Elias Winkler", "scorer": "Florian Haas", "team": "Sturm Graz", "minute": 83, "minute_text": "83rd"}
{"id": "G26", "assist": "Elias Winkler", "scorer": "Florian Haas", "team": "Sturm Graz", "minute": 83, "minute_text": "83rd"}
{"id": "G27", "score": "1-1", "scorer": "Nahki Obasi", "team": "Bristol City", "minute": 39, "minute_text": "39 minutes"}
{"id": "G28", "scorer": "Tommy Dowd", "team": "Millwall", "minute": 16, "minute_text": "16"}
{"id": "G29", "scorer": "Lautaro Benegas", "team": "Belgrano", "minute": 2, "minute_text": "second minute"}
{"id": "G30", "scorer": "Nicolás Ferrari", "team": "Belgrano", "minute": 31, "minute_text": "31st"}
{"id": "G31", "kind": "own goal", "scorer": "Ulises Cabrera", "team": "Belgrano", "minute": 58, "minute_text": "58th"}
{"id": "G32", "assist": "Alex Worrall", "scorer": "Jake Lowe", "team": "Fylde", "minute": 29, "minute_text": "29 minutes"}
{"id": "G33", "count": 2, "scorer": "Jake Lowe; Mark Adair", "team": "Fylde"}
{"id": "G34", "assist": "Alex Worrall", "scorer": "Jake Lowe", "team": "Fylde", "minute": 29, "minute_text": "29 minutes"}
{"id": "G35", "scorer": "Paolo Grecco", "team": "Spezia", "minute": 85, "minute_text": "85"}
{"id": "G36", "scorer": "Stan Vermeer", "team": "Westerlo", "minute": 1, "minute_text": "12 seconds"}
{"id": "G37", "scorer": "Dries Coppens", "team": "Antwerp", "minute": 20, "minute_text": "20th minute"}
{"id": "G38", "scorer": "Dries Coppens", "team": "Antwerp", "minute": 55, "minute_text": "55th"}
{"id": "G39", "scorer": "Ismail Bouzidi", "team": "Al-Arabi", "minute": 68, "minute_text": "68"}
{"id": "G40", "kind": "shot", "assist": "Diego Sandoval", "scorer": "Cameron Lusk", "team": "Charleston Battery", "minute": 56, "minute_text": "56th minute"}
{"id": "G41", "kind": "shot", "assist": "Diego Sandoval", "scorer": "Cameron Lusk", "team": "Charleston Battery", "minute": 56, "minute_text": "56th minute"}
{"id": "G42", "outcome": "ruled out", "scorer": "Manny Prieto", "team": "Louisville City", "minute": 70, "minute_text": "70th-minute"}
{"id": "G43", "outcome": "ruled out", "scorer": "Manny Prieto", "team": "Louisville City", "minute": 70, "minute_text": "70th-minute"}
{"id": "G44", "scorer": "Souleymane Doumbia", "team": "ASEC Mimosas", "minute": 90, "minute_text": "90th minute"}
{"id": "G45", "kind": "own goal", "scorer": "Arnar Magnússon", "team": "Víkingur", "minute": 88, "minute_text": "88"}
