⟦TEAM|Real Madrid⟧ beat ⟦TEAM|Tenerife⟧ ⟦SCORE|2-1⟧ in ⟦COMPETITION|Liga F⟧ thanks to ⟦PERSON|Signe Bruun-Larsen⟧'s late ⟦G1|goal⟧ in the ⟦MINUTE|86th minute⟧, the ⟦NORP|Danish⟧ striker ⟦G2|heading in⟧ after ⟦PERSON|Olga Carmona-Ruiz⟧'s shot had struck ⟦PERSON|Noelia Ramos-Gil⟧ and the bar. ⟦TEAM|Tenerife⟧ had ⟦G3|led⟧ since the ⟦MINUTE|half-hour⟧ through ⟦PERSON|Carlota Suárez-Díaz⟧; ⟦PERSON|Linda Caicedo⟧ ⟦G4|equalised⟧ on ⟦MINUTE|53 minutes⟧ with a low drive.

In ⟦GPE|Enugu⟧, ⟦TEAM|Rangers International⟧ and ⟦TEAM|Enyimba⟧ fought out a goalless ⟦COMPETITION|NPFL⟧ derby. ⟦PERSON|Chidozie Iwundu⟧ twice forced saves from ⟦PERSON|Ani Ozoemena⟧, who was also relieved to see a free-kick from ⟦PERSON|Kenechukwu Agu⟧ clip the bar in the ⟦MINUTE|79th minute⟧.

⟦PERSON|Lautaro Marchetti⟧ ⟦G5|opened the scoring⟧ on ⟦MINUTE|14 minutes⟧, ⟦PERSON|Marcus Thurmond⟧ ⟦G6|made it two⟧ on ⟦MINUTE|27⟧ and ⟦TEAM|Inter⟧ were cruising. ⟦PERSON|Hakan Çakıroğlu⟧'s penalty could have finished it, but ⟦PERSON|Mile Svilarović⟧ read his intentions, and ⟦PERSON|Artem Dovbenko⟧'s ⟦G7|riposte⟧ for ⟦TEAM|Roma⟧ on ⟦MINUTE|66⟧ made for an anxious finish at ⟦VENUE|San Siro⟧.

The pick of the saves was from ⟦PERSON|Kailen Sheridan-Poe⟧, who flung herself to her right on ⟦MINUTE|43 minutes⟧ to turn aside ⟦PERSON|Bunny Shawcross⟧'s half-volley. ⟦TEAM|Canada⟧ and ⟦TEAM|Jamaica⟧ could not be separated after ⟦MINUTE|90 minutes⟧ or ⟦MINUTE|120⟧, and ⟦TEAM|Canada⟧ advanced ⟦SCORE|4-2⟧ on penalties.

⟦TEAM|Boca Juniors⟧' next opponents, ⟦TEAM|Deportivo Cali⟧, have ⟦G8|scored⟧ in their last 14 home games.

⟦TEAM|Jeonbuk⟧ won ⟦SCORE|1-0⟧ at ⟦TEAM|Ulsan HD⟧ on ⟦DATE|Saturday⟧. The goal was ⟦G9|scored⟧ by ⟦PERSON|Baek Seung-min⟧, the substitute ⟦G10|sliding the ball home⟧ from ⟦PERSON|Andrea Compagnoni⟧'s through pass a ⟦MINUTE|minute after his introduction⟧. ⟦TEAM|Ulsan⟧ had been on top and ⟦PERSON|Erick Farias-Luz⟧ had twice gone close.

⟦PERSON|Kadidiatou Diallo-Ndiaye⟧ was one of four ⟦TEAM|Lyon⟧ players to ⟦G11|find the net⟧ in a ⟦SCORE|5-0⟧ win over ⟦TEAM|Reims⟧. An ⟦G12|own goal⟧ by ⟦PERSON|Léa Declercq⟧, who ⟦G13|put through her own net⟧ under no pressure, made up the numbers.

⟦PERSON|Caglar Söyler⟧'s indirect free-kick rebounded off the wall and ⟦PERSON|Frank Onyekachi⟧ scooped the loose ball over. It was that sort of afternoon for ⟦TEAM|Brentford⟧'s sister club ⟦TEAM|FC Midtjylland⟧, who mustered 22 shots in ⟦GPE|Herning⟧ and did not score with any.

⟦PERSON|Alessia Marlowe⟧ had two good chances in the opening quarter, heading the first over and hitting ⟦PERSON|Phallon Kincaid⟧ with the second, before ⟦TEAM|England⟧ ⟦G14|fell behind⟧. ⟦PERSON|Sophia Wilkerson-Tate⟧ was the scorer, ⟦G15|running on to ⟦PERSON|Catarina Macaluso⟧'s chipped pass to finish⟧ in the ⟦MINUTE|31st minute⟧. ⟦TEAM|USA⟧ coach ⟦PERSON|Emma Hayward-Lund⟧ called the ⟦G16|goal⟧ "a training-ground move, done at speed".

⟦TEAM|Cagliari⟧ sacked coach ⟦PERSON|Fabio Pisacano⟧ on ⟦DATE|Monday⟧, a day after they lost a two-goal lead and, in the ⟦MINUTE|97th minute⟧, the game. ⟦PERSON|Keinan Davidson-Bright⟧ ⟦G17|headed ⟦TEAM|Udinese⟧'s winner⟧.

Just past the ⟦MINUTE|half-hour⟧ ⟦PERSON|Ferdi Erbakan⟧ was presented with a free shot from 12 yards after ⟦PERSON|Joško Gvardijan⟧ slipped. The ⟦TEAM|Fenerbahçe⟧ captain dragged it wide. How he must regret that now: from the goal kick, ⟦TEAM|Dinamo Zagreb⟧ ⟦G18|scored⟧, ⟦PERSON|Luka Stojković-Marić⟧ sending ⟦PERSON|Bruno Petković-Hann⟧ away to ⟦G19|drill into the net⟧.

⟦PERSON|Thembi Kgatlana-Moyo⟧ was an unused substitute as ⟦TEAM|Tigres Femenil⟧ were beaten ⟦SCORE|1-0⟧ by ⟦TEAM|Chivas Femenil⟧, ⟦PERSON|Alicia Cervantes-Rocha⟧ ⟦G20|scoring from the penalty spot⟧ in the ⟦MINUTE|90th minute⟧. It was the former ⟦TEAM|Monterrey⟧ forward's 12th successful ⟦G21|penalty⟧ in succession.

⟦TEAM|Düsseldorf⟧ led ⟦TEAM|Bielefeld⟧ at the ⟦MINUTE|break⟧ in the ⟦COMPETITION|DFB-Pokal⟧ but were punished for sitting back. ⟦PERSON|Marius Wörlein⟧ ⟦G22|levelled for the third-division side⟧ from the edge of the box after ⟦MINUTE|75 minutes⟧ and hit a post with ⟦MINUTE|three minutes to play⟧; the shoot-out ended when ⟦PERSON|Dawid Kowalewski⟧ blazed over.

⟦TEAM|Burundi⟧ drew a blank again. The closest they came in ⟦GPE|Dar es Salaam⟧ was an effort by ⟦PERSON|Bienvenue Kanakimana-Sy⟧ that beat ⟦PERSON|Aboubakar Khomeiny-Ali⟧ but not the post. ⟦TEAM|Tanzania⟧ came away with all three points after ⟦PERSON|Clement Mzinze⟧ had ⟦G23|bundled home a rebound⟧ in the ⟦MINUTE|58th minute⟧.

⟦PERSON|Harue Shinozaki⟧ ⟦G24|scored the first⟧ and made the ⟦G25|second⟧ for ⟦TEAM|Japan Under-20s⟧ against their ⟦NORP|Nigerian⟧ counterparts in ⟦GPE|Bogotá⟧. On ⟦MINUTE|10 minutes⟧ she shot across ⟦PERSON|Faith Omilana-Ojo⟧ from the inside-left channel; later her corner was ⟦G26|nodded in⟧ by ⟦PERSON|Mei Kubozono⟧.

⟦TEAM|Peñarol⟧ had four men booked, a ⟦G27|header⟧ disallowed for pushing and a coach in the stand. What they did not have was a point. ⟦TEAM|Nacional⟧'s ⟦PERSON|Diego Polenta-Ríos⟧ ⟦G28|powered home a header⟧ in the ⟦MINUTE|69th minute⟧ and the ⟦TEAM|Tricolor⟧ lead the ⟦COMPETITION|Clausura⟧ by four.

⟦PERSON|Pauline Peyraud-Hamel⟧ will captain ⟦TEAM|Juventus⟧ in the ⟦COMPETITION|Women's Champions League⟧ play-off with ⟦TEAM|Sporting CP⟧. "We need to score early," she said. "Last time we waited too long."

⟦TEAM|Millwall⟧'s former striker ⟦PERSON|Macauley Langstaff-Poole⟧ is enjoying life in ⟦GPE|Australia⟧. He ⟦G29|scored⟧ on his ⟦TEAM|Sydney FC⟧ debut, had another ⟦G30|effort⟧ chalked off the week after, and leads the assist charts.

⟦TEAM|Barcelona⟧'s ⟦PERSON|Ewa Pajdak⟧ ⟦G31|netted a penalty⟧ and had another saved. She also hit both posts, drew two yellow cards from defenders and went off with a standing ovation at the ⟦VENUE|Johan Cruyff Stadium⟧, where ⟦TEAM|Levante⟧'s reply, a ⟦G32|header⟧ by ⟦PERSON|Érika González-Toro⟧ in the ⟦MINUTE|89th minute⟧, was met by polite applause.
=====GOALS=====
{"id": "G1", "scorer": "Signe Bruun-Larsen", "team": "Real Madrid", "minute": 86, "minute_text": "86th minute", "kind": "header"}
{"id": "G2", "scorer": "Signe Bruun-Larsen", "team": "Real Madrid", "minute": 86, "kind": "header", "minute_text": "86th minute"}
{"id": "G3", "scorer": "Carlota Suárez-Díaz", "team": "Tenerife", "minute": 30, "minute_text": "half-hour"}
{"id": "G4", "scorer": "Linda Caicedo", "team": "Real Madrid", "minute": 53, "minute_text": "53 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Lautaro Marchetti", "team": "Inter", "minute": 14, "minute_text": "14 minutes", "kind": "header"}
{"id": "G6", "scorer": "Marcus Thurmond", "team": "Inter", "minute": 27, "minute_text": "27"}
{"id": "G7", "scorer": "Artem Dovbenko", "team": "Roma", "minute": 66, "minute_text": "66"}
{"id": "G8", "team": "Deportivo Cali", "scope": "background"}
{"id": "G9", "scorer": "Baek Seung-min", "team": "Jeonbuk", "assist": "Andrea Compagnoni", "minute_text": "minute after his introduction"}
{"id": "G10", "scorer": "Baek Seung-min", "team": "Jeonbuk", "assist": "Andrea Compagnoni", "minute_text": "minute after his introduction"}
{"id": "G11", "team": "Lyon", "count": 4}
{"id": "G12", "scorer": "Léa Declercq", "team": "Lyon", "kind": "own goal"}
{"id": "G13", "scorer": "Léa Declercq", "team": "Lyon", "kind": "own goal"}
{"id": "G14", "scorer": "Sophia Wilkerson-Tate", "team": "USA", "minute": 31, "assist": "Catarina Macaluso"}
{"id": "G15", "scorer": "Sophia Wilkerson-Tate", "team": "USA", "minute": 31, "minute_text": "31st minute", "assist": "Catarina Macaluso"}
{"id": "G16", "scorer": "Sophia Wilkerson-Tate", "team": "USA", "minute": 31, "assist": "Catarina Macaluso"}
{"id": "G17", "scorer": "Keinan Davidson-Bright", "team": "Udinese", "minute": 90, "added": 7, "kind": "header", "minute_text": "97th minute"}
{"id": "G18", "scorer": "Bruno Petković-Hann", "team": "Dinamo Zagreb", "assist": "Luka Stojković-Marić", "kind": "shot"}
{"id": "G19", "scorer": "Bruno Petković-Hann", "team": "Dinamo Zagreb", "assist": "Luka Stojković-Marić", "kind": "shot"}
{"id": "G20", "scorer": "Alicia Cervantes-Rocha", "team": "Chivas Femenil", "minute": 90, "kind": "penalty", "minute_text": "90th minute"}
{"id": "G21", "scorer": "Alicia Cervantes-Rocha", "team": "Chivas Femenil", "minute": 90, "kind": "penalty"}
{"id": "G22", "scorer": "Marius Wörlein", "team": "Bielefeld", "minute": 75, "minute_text": "75 minutes", "kind": "shot"}
{"id": "G23", "scorer": "Clement Mzinze", "team": "Tanzania", "minute": 58, "minute_text": "58th minute"}
{"id": "G24", "scorer": "Harue Shinozaki", "team": "Japan Under-20s", "minute": 10, "minute_text": "10 minutes", "kind": "shot"}
{"id": "G25", "scorer": "Mei Kubozono", "team": "Japan Under-20s", "assist": "Harue Shinozaki", "kind": "header"}
{"id": "G26", "scorer": "Mei Kubozono", "team": "Japan Under-20s", "assist": "Harue Shinozaki", "kind": "header"}
{"id": "G27", "team": "Peñarol", "outcome": "ruled out", "kind": "header"}
{"id": "G28", "scorer": "Diego Polenta-Ríos", "team": "Nacional", "minute": 69, "kind": "header", "minute_text": "69th minute"}
{"id": "G29", "scorer": "Macauley Langstaff-Poole", "team": "Sydney FC", "scope": "background"}
{"id": "G30", "scorer": "Macauley Langstaff-Poole", "team": "Sydney FC", "scope": "background", "outcome": "ruled out"}
{"id": "G31", "scorer": "Ewa Pajdak", "team": "Barcelona", "kind": "penalty"}
{"id": "G32", "scorer": "Érika González-Toro", "team": "Levante", "minute": 89, "kind": "header", "minute_text": "89th minute"}
