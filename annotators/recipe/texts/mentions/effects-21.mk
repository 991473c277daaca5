Two ⟦G1|goals⟧ in as many minutes by ⟦PERSON|Jesper Kvam⟧ hauled ⟦TEAM|Start⟧ back from the brink against ⟦TEAM|Lyn⟧. He ⟦G2|struck⟧ on ⟦MINUTE|83⟧ and ⟦MINUTE|84 minutes⟧, the second after ⟦PERSON|Even Aas⟧ and ⟦PERSON|Filip Tveit⟧ had collided, and ⟦TEAM|Start⟧ could even have won it had ⟦PERSON|Joakim Ruud⟧ not headed straight at ⟦PERSON|Henning Foss⟧.

⟦TEAM|Carlisle⟧ were ⟦PERSON|Ben Tulloch⟧’s penalty save away from falling three behind. Instead ⟦PERSON|Harvey Coates⟧, on ⟦MINUTE|61 minutes⟧, ⟦G3|revived them⟧; ⟦TEAM|Tranmere⟧’s ⟦G4|opener⟧ and ⟦G5|second⟧ had both been ⟦PERSON|Luke Prior⟧’s.

⟦TEAM|Sevilla⟧ sealed a return to ⟦NORP|European⟧ football despite losing at home. The point they lacked was supplied by ⟦TEAM|Celta⟧, who held ⟦TEAM|Villarreal⟧ to a ⟦SCORE|0-0⟧, and the loss, to ⟦PERSON|Roque Marín⟧’s ⟦MINUTE|55th-minute⟧ ⟦G6|penalty⟧ for ⟦TEAM|Las Palmas⟧, was quickly forgotten.

⟦PERSON|Kwame Owusu-Ansah⟧ ⟦G7|struck first blood⟧ for ⟦TEAM|Birmingham City⟧ after ⟦MINUTE|16 minutes⟧ and the lead was ⟦G8|doubled⟧ by ⟦PERSON|Theo Lacey⟧ in the ⟦MINUTE|32nd⟧. Between those two moments ⟦TEAM|Coventry⟧ had the ball in the side-netting, on the crossbar and in the hands of ⟦PERSON|Luca Marin⟧.

An injury to goalkeeper ⟦PERSON|Sid Cranmer⟧ meant that striker ⟦PERSON|Jon Hallam⟧ finished the match in goal. He conceded a corner, a free-kick and nothing else, and ⟦TEAM|Marine⟧ preserved the lead ⟦G9|given to them⟧ earlier by ⟦PERSON|Hallam⟧.

⟦PERSON|Vicente Rubio⟧ is one short of 100 for ⟦TEAM|Elche⟧, a milestone he might have reached with a penalty that ⟦PERSON|Diego Haro⟧ repelled or a header that ⟦PERSON|Alberto Nieto⟧ cleared from under the bar.

⟦TEAM|Poland Women⟧ drew first with ⟦TEAM|Ukraine⟧, then ⟦SCORE|1-1⟧ with ⟦TEAM|Romania⟧. In the second game ⟦PERSON|Ola Banaś⟧ ⟦G10|put them ahead⟧ in the ⟦MINUTE|13th minute⟧ and ⟦PERSON|Ioana Stanciu⟧ ⟦G11|put that right⟧ for the hosts in the ⟦MINUTE|77th⟧.

⟦PERSON|Marcus Thuresson⟧ ⟦G12|gave ⟦TEAM|Norrköping⟧ daylight⟧ at last on ⟦MINUTE|87 minutes⟧. The final stages had been nervy, with ⟦TEAM|Degerfors⟧ given a penalty for a push, ⟦PERSON|Teo Rask⟧ scooping it over, and the visitors hemmed in.

The prosecutors want him punished for striking a steward; his lawyers want it settled before ⟦DATE|Christmas⟧. ⟦TEAM|Amadora⟧’s winger ⟦PERSON|Jorginho⟧, suspended since ⟦DATE|August⟧, has not been able to find a resolution or a club.

⟦PERSON|Sadiq Bello⟧ ⟦G13|finished the scoring⟧ on ⟦MINUTE|70 minutes⟧; he had also ⟦G14|started it⟧, in the ⟦MINUTE|sixth minute⟧. In between ⟦PERSON|Musa Garba⟧ ⟦G15|scored⟧ for ⟦TEAM|Kano Pillars⟧ and ⟦PERSON|Chinedu Eke⟧ hit the bar for ⟦TEAM|Rangers International⟧.

⟦TEAM|Chelsea Women⟧ did not take long to ⟦G16|open the scoring⟧. ⟦PERSON|Aurora Ricci⟧ went to the byline, ⟦PERSON|Jenna Oakley⟧ took her pass and a touch, and ⟦G17|it was ⟦SCORE|1-0⟧⟧ with ⟦MINUTE|seven minutes⟧ gone. She later dragged another wide.

The home team were denied an equaliser by ⟦PERSON|Harri Beynon⟧, twice, and by ⟦PERSON|Harri Beynon⟧’s woodwork, once. ⟦TEAM|Merthyr Town⟧ take a ⟦SCORE|1-0⟧ lead to ⟦GPE|Taunton⟧ for the second leg, the ⟦G18|goal⟧ by ⟦PERSON|Cai Probert⟧ having come on ⟦MINUTE|40 minutes⟧.

⟦PERSON|Eetu Ranta⟧ ⟦G19|ensured a share of the points⟧ for ⟦TEAM|Inter Turku⟧ with ⟦MINUTE|five minutes to go⟧. A share had looked beyond them once ⟦PERSON|Nooa Lind⟧ ⟦G20|put ⟦TEAM|VPS⟧ two up⟧ on ⟦MINUTE|48 minutes⟧, but ⟦PERSON|Timi Salo⟧ ⟦G21|cut that to one⟧ on ⟦MINUTE|52⟧.

⟦TEAM|Cagliari⟧ sank deeper into trouble. They ⟦G22|found themselves behind⟧ when ⟦PERSON|Nuno Beirão⟧’s strike on ⟦MINUTE|19 minutes⟧ ⟦G23|deceived ⟦PERSON|Simone Atzori⟧⟧, they were ⟦G24|breached again⟧ on ⟦MINUTE|66⟧ by ⟦PERSON|Oliver Kranjc⟧, and ⟦TEAM|Udinese⟧ could afford a missed penalty by ⟦PERSON|Beirão⟧.

⟦TEAM|Scotland⟧ dropped to third in ⟦COMPETITION|Group C⟧ on the head-to-head rule. Their ⟦SCORE|1-1⟧ draw in ⟦GPE|Oslo⟧ sealed it, and ⟦DATE|Saturday⟧’s visit of ⟦TEAM|Latvia⟧ is now one they must win.

⟦PERSON|Denzel Achterberg⟧ has yet to get off the mark for ⟦TEAM|Willem II⟧, but his run on ⟦MINUTE|59 minutes⟧ took two men away and left space for ⟦PERSON|Stan Meulen⟧ to ⟦G25|put ⟦TEAM|Willem II⟧ back ahead⟧. ⟦PERSON|Achterberg⟧ was himself denied by a defender’s knee on ⟦MINUTE|75⟧.

⟦TEAM|Coleraine⟧ needed something special and ⟦PERSON|Aaron Toner⟧ ⟦G26|provided it⟧, ⟦G27|bending⟧ a ⟦MINUTE|90th-minute⟧ free-kick in off the post. That puts them through to the final, where they play ⟦TEAM|Larne⟧.

A hat-trick of saves by ⟦PERSON|Paulo Meireles⟧ sealed his man of the match award and a shut-out. ⟦TEAM|Chaves⟧ were pressed and pinned back by ⟦TEAM|Leixões⟧, and the ⟦MINUTE|78th-minute⟧ ⟦G28|finish⟧ by ⟦PERSON|Zé Tomás⟧ that sank their opponents was a rare venture beyond halfway.

⟦PERSON|Bogdan Stoica⟧ rolled up his sleeves at the microphone, rolled his eyes at the question and rolled out the old reply. No, ⟦TEAM|Craiova⟧ would not be selling ⟦PERSON|Denis Ilie⟧, not with 11 ⟦G29|goals⟧ by ⟦DATE|October⟧ and a title race to finish.

⟦PERSON|Liam Trafford⟧ ⟦G30|sent the travelling fans wild⟧ on ⟦MINUTE|90+3⟧ when he ⟦G31|smashed ⟦TEAM|Morecambe⟧ in front⟧. ⟦TEAM|Colchester⟧ had thought they had won it themselves, ⟦PERSON|Ellis Rand⟧ ⟦G32|converting⟧ a corner on ⟦MINUTE|88⟧, but a foul had been given.

⟦TEAM|Lokomotiv Plovdiv⟧ pulled out of the bidding, ⟦TEAM|Arda⟧ pulled away at the top and ⟦PERSON|Ivo Dimov⟧ pulled a hamstring. The one thing nobody pulled off on ⟦DATE|Sunday⟧ was a goal: both fixtures finished without one.

⟦PERSON|Hiroto Kagawa⟧ ⟦G33|tipped the balance⟧ on ⟦MINUTE|76 minutes⟧ for ⟦TEAM|Sanfrecce Hiroshima⟧, whose lead at the top is now four points. ⟦TEAM|Shimizu⟧ keeper ⟦PERSON|Ken Moriyama⟧ tipped over from ⟦PERSON|Tolgay Schaaf⟧ before that and from ⟦PERSON|Kagawa⟧ after it.
=====GOALS=====
{"id": "G1", "scorer": "Jesper Kvam", "team": "Start", "count": 2}
{"id": "G2", "scorer": "Jesper Kvam", "team": "Start", "count": 2}
{"id": "G3", "scorer": "Harvey Coates", "team": "Carlisle", "minute": 61, "minute_text": "61 minutes", "score": "2-1"}
{"id": "G4", "scorer": "Luke Prior", "team": "Tranmere"}
{"id": "G5", "scorer": "Luke Prior", "team": "Tranmere"}
{"id": "G6", "scorer": "Roque Marín", "team": "Las Palmas", "minute": 55, "minute_text": "55th-minute", "kind": "penalty"}
{"id": "G7", "scorer": "Kwame Owusu-Ansah", "team": "Birmingham City", "minute": 16, "minute_text": "16 minutes"}
{"id": "G8", "scorer": "Theo Lacey", "team": "Birmingham City", "minute": 32, "minute_text": "32nd", "score": "2-0"}
{"id": "G9", "scorer": "Jon Hallam", "team": "Marine"}
{"id": "G10", "scorer": "Ola Banaś", "team": "Poland Women", "minute": 13, "minute_text": "13th minute"}
{"id": "G11", "scorer": "Ioana Stanciu", "team": "Romania", "minute": 77, "minute_text": "77th"}
{"id": "G12", "scorer": "Marcus Thuresson", "team": "Norrköping", "minute": 87, "minute_text": "87 minutes"}
{"id": "G13", "scorer": "Sadiq Bello", "team": "Kano Pillars", "minute": 70, "minute_text": "70 minutes"}
{"id": "G14", "scorer": "Sadiq Bello", "team": "Kano Pillars", "minute": 6, "minute_text": "sixth minute"}
{"id": "G15", "scorer": "Musa Garba", "team": "Kano Pillars"}
{"id": "G16", "scorer": "Jenna Oakley", "team": "Chelsea Women", "minute": 7, "minute_text": "seven minutes", "assist": "Aurora Ricci"}
{"id": "G17", "scorer": "Jenna Oakley", "team": "Chelsea Women", "minute": 7, "minute_text": "seven minutes", "assist": "Aurora Ricci", "score": "1-0"}
{"id": "G18", "scorer": "Cai Probert", "team": "Merthyr Town", "minute": 40, "minute_text": "40 minutes"}
{"id": "G19", "scorer": "Eetu Ranta", "team": "Inter Turku", "minute": 85, "minute_text": "five minutes to go"}
{"id": "G20", "scorer": "Nooa Lind", "team": "VPS", "minute": 48, "minute_text": "48 minutes", "score": "0-2"}
{"id": "G21", "scorer": "Timi Salo", "team": "Inter Turku", "minute": 52, "minute_text": "52"}
{"id": "G22", "scorer": "Nuno Beirão", "team": "Udinese", "minute": 19, "minute_text": "19 minutes"}
{"id": "G23", "scorer": "Nuno Beirão", "team": "Udinese", "minute": 19, "minute_text": "19 minutes", "kind": "shot"}
{"id": "G24", "scorer": "Oliver Kranjc", "team": "Udinese", "minute": 66, "minute_text": "66", "score": "2-0"}
{"id": "G25", "scorer": "Stan Meulen", "team": "Willem II", "minute": 59, "minute_text": "59 minutes"}
{"id": "G26", "scorer": "Aaron Toner", "team": "Coleraine", "minute": 90, "minute_text": "90th-minute", "kind": "free kick"}
{"id": "G27", "scorer": "Aaron Toner", "team": "Coleraine", "minute": 90, "minute_text": "90th-minute", "kind": "free kick"}
{"id": "G28", "scorer": "Zé Tomás", "team": "Chaves", "minute": 78, "minute_text": "78th-minute"}
{"id": "G29", "scorer": "Denis Ilie", "team": "Craiova", "scope": "background", "count": 11}
{"id": "G30", "scorer": "Liam Trafford", "team": "Morecambe", "minute": 90, "added": 3, "minute_text": "90+3"}
{"id": "G31", "scorer": "Liam Trafford", "team": "Morecambe", "minute": 90, "added": 3, "minute_text": "90+3", "kind": "shot"}
{"id": "G32", "scorer": "Ellis Rand", "team": "Colchester", "minute": 88, "minute_text": "88", "outcome": "ruled out"}
{"id": "G33", "scorer": "Hiroto Kagawa", "team": "Sanfrecce Hiroshima", "minute": 76, "minute_text": "76 minutes"}
