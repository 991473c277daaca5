⟦PERSON|Ewa Jabłonowska⟧'s ⟦MINUTE|89th-minute⟧ ⟦G1|header⟧ gave ⟦TEAM|Poland⟧ a ⟦SCORE|2-1⟧ victory over ⟦TEAM|Northern Ireland⟧ in ⟦GPE|Gdynia⟧. ⟦TEAM|Northern Ireland⟧ had ⟦G2|equalised⟧ only ⟦MINUTE|nine minutes earlier⟧ through the substitute ⟦PERSON|Caitlin McGonagle⟧, but ⟦PERSON|Zofia Trzaska⟧'s corner undid them again. The first ⟦G3|goal⟧ belonged to ⟦PERSON|Natalia Kmiecik⟧.

⟦PERSON|Yael Ben-Haroush⟧, the ⟦TEAM|Israel⟧ captain, was shown a straight red card in the ⟦MINUTE|24th minute⟧ for denying a clear goalscoring opportunity. ⟦TEAM|Kosovo⟧ could not take advantage of the extra player: ⟦PERSON|Arbenita Gashi-Krasniqi⟧ curled the free-kick into the wall and ⟦PERSON|Modesta Berisha⟧ hit a post late on.

⟦TEAM|Napoli⟧ beat ⟦TEAM|Cagliari⟧ ⟦SCORE|2-0⟧ on ⟦DATE|Monday⟧ to move within three points of the top. ⟦PERSON|Arnau Feliubadaló⟧ ⟦G4|turned in⟧ ⟦PERSON|Pierluigi Scotti⟧'s low cross after ⟦MINUTE|16 minutes⟧, and the ⟦NORP|Spaniard⟧ returned the favour when he squared for ⟦PERSON|Scotti⟧ to ⟦G5|double the lead⟧ ⟦MINUTE|two minutes after the restart⟧.

⟦TEAM|Sudan⟧'s ⟦PERSON|Mazin Al-Tayeb⟧ flicked a near-post header wide, ⟦PERSON|Sharaf Khidir⟧ wanted a penalty that referee ⟦PERSON|Bonface Otieno⟧ did not give, and ⟦TEAM|DR Congo⟧ lived dangerously until ⟦PERSON|Fiston Makambo⟧ ⟦G6|picked off the clincher⟧ in ⟦MINUTE|90+5⟧. ⟦PERSON|Cédric Lukebakila-Tshibola⟧ had ⟦G7|opened the scoring⟧ in the ⟦MINUTE|28th minute⟧ with a header.

Two clubs, ⟦TEAM|Leicester City⟧ and ⟦TEAM|Everton⟧, are keen on ⟦PERSON|Thea Björnstad⟧, whose contract at ⟦TEAM|Vålerenga⟧ expires in ⟦DATE|December⟧. The winger has four ⟦G8|goals⟧ in ⟦GPE|Europe⟧ ⟦DATE|this term⟧.

⟦TEAM|Hertha Berlin⟧ blew a ⟦SCORE|2-0⟧ lead at home to ⟦TEAM|Paderborn⟧. ⟦PERSON|Marten Winkelhaus⟧ and ⟦PERSON|Ibrahima Camara-Ziegler⟧ had ⟦G9|put them two up⟧ in the ⟦MINUTE|first 20 minutes⟧ but ⟦PERSON|Sven Klarmann⟧ ⟦G10|reduced the arrears⟧ on ⟦MINUTE|74⟧ and, ⟦MINUTE|six minutes later⟧, ⟦PERSON|Klarmann⟧'s free-kick ⟦G11|squirmed through⟧ the hands of ⟦PERSON|Tjark Ottensen⟧.

⟦TEAM|Philippines⟧ coach ⟦PERSON|Mark Torcaso-Wills⟧ refused to blame goalkeeper ⟦PERSON|Kiara Fontanez⟧ for the ⟦G12|goal⟧ that beat his team. ⟦PERSON|Misaki Hirose⟧'s shot, from 30 yards in the ⟦MINUTE|18th minute⟧, ⟦G13|swerved over⟧ the 19-year-old's head. ⟦TEAM|Japan⟧ added nothing to it in spite of 22 further attempts.

⟦TEAM|Nice⟧ took the points in the ⟦COMPETITION|Ligue 1⟧ lunchtime kick-off. ⟦PERSON|Mohamed-Ali Benrahou⟧ ⟦G14|netted his ninth⟧ of the campaign in the ⟦MINUTE|53rd minute⟧ after ⟦PERSON|Hugo Marchandise⟧ had robbed ⟦PERSON|Killian Le Goffic⟧, and ⟦TEAM|Lorient⟧ did not manage an effort on goal until ⟦PERSON|Dermane Agoro⟧ tested ⟦PERSON|Matteo Zancanaro⟧ with a ⟦MINUTE|minute remaining⟧.

⟦PERSON|Adaora Nwachukwu-Eze⟧: "We worked on that corner all week. When I saw ⟦PERSON|Toni⟧ running to the back I knew she would ⟦G15|score⟧." ⟦PERSON|Toni Olawale⟧'s ⟦G16|goal⟧, ⟦G17|headed in⟧ from ⟦PERSON|Nwachukwu-Eze⟧'s delivery, took ⟦TEAM|Nigeria⟧ top of ⟦COMPETITION|Group D⟧.

⟦TEAM|Real Betis⟧ were booed off after a draw with bottom club ⟦TEAM|Elche⟧. ⟦PERSON|Isma Corbalán⟧ hit the woodwork twice, the second time from a penalty in the ⟦MINUTE|85th minute⟧, and ⟦PERSON|Pape Sarr-Mendy⟧ headed straight at ⟦PERSON|Édgar Ballesta⟧.

⟦TEAM|Santos Laguna⟧ ⟦G18|pulled a goal back⟧ on ⟦MINUTE|64 minutes⟧ through ⟦PERSON|Harold Quiñónez⟧, and for a while ⟦TEAM|Tigres⟧ wobbled, but ⟦PERSON|Juan Brunetti-Aguirre⟧ ⟦G19|restored the two-goal advantage⟧ in the ⟦MINUTE|81st minute⟧ with a rasping drive. It was the ⟦NORP|Argentine⟧'s third ⟦G20|strike⟧ since joining from ⟦TEAM|Cádiz⟧.

⟦PERSON|Mei-Lin Chua⟧ became the first ⟦NORP|Singaporean⟧ to ⟦G21|score⟧ in the ⟦COMPETITION|WE League⟧ when she ⟦G22|bundled over the line⟧ in the ⟦MINUTE|94th minute⟧ for ⟦TEAM|Albirex Niigata Ladies⟧. Her team-mate ⟦PERSON|Haruka Ozaki⟧ had already hit a post and been denied one-on-one.

⟦TEAM|Venezuela⟧ slipped to a second straight defeat, beaten ⟦SCORE|1-0⟧ in ⟦GPE|La Paz⟧ by a ⟦PERSON|Ramiro Chuquimia⟧ ⟦G23|goal⟧ for ⟦TEAM|Bolivia⟧. ⟦PERSON|Jhonder Salcedo⟧ should have equalised but shot wide with the goalkeeper stranded.

⟦TEAM|Hoffenheim⟧ ⟦G24|came from behind⟧ to win ⟦SCORE|3-1⟧ at ⟦TEAM|Union Berlin⟧ with ⟦G25|goals⟧ by ⟦PERSON|Andrej Pokorny⟧, ⟦PERSON|Grisha Adler⟧ and ⟦PERSON|Tom Ritzmann⟧ in the last ⟦MINUTE|25 minutes⟧. ⟦PERSON|Leo Querfurth⟧ had ⟦G26|given the home side the lead⟧ in the ⟦MINUTE|37th minute⟧ with a drive from outside the area that ⟦G27|went in⟧ off ⟦PERSON|Adler⟧.

⟦TEAM|Senegal⟧ are waiting on the fitness of ⟦PERSON|Mbayang Gueye-Sow⟧. The striker, who has ⟦G28|scored⟧ in every round so far, trained alone in ⟦GPE|Rabat⟧ on ⟦DATE|Tuesday⟧.

⟦PERSON|Sara Grgurević⟧ was left unmarked at a free-kick, yet put her header the wrong side of the post; ⟦PERSON|Ana Kalember⟧ tried her luck from 35 yards and watched it sail over. With ⟦MINUTE|a quarter of an hour left⟧, ⟦PERSON|Grgurević⟧ made amends. The ⟦TEAM|Croatia⟧ midfielder ⟦G29|dug out a finish⟧ through a crowd after ⟦PERSON|Ana Kalember⟧'s throw.

⟦TEAM|Lecce⟧ reached safety on the final day because ⟦TEAM|Empoli⟧ lost. Their own match in ⟦GPE|Verona⟧ ended without a goal, ⟦PERSON|Vasile Mogoș-Rusu⟧ heading the one real opening over.

Goalkeeper ⟦PERSON|Bec Stoddart-Lee⟧ kept out a ⟦PERSON|Larissa Crummer-Vale⟧ penalty in the ⟦MINUTE|40th minute⟧, was ⟦G30|beaten⟧ from the rebound, and then watched the ⟦G31|goal⟧ being cancelled because of encroachment. ⟦TEAM|Canberra United⟧ held on for a point with ⟦TEAM|Brisbane Roar⟧.

The 40-year-old ⟦PERSON|Joaquim Serrão⟧ ⟦G32|opened his account⟧ for ⟦TEAM|Deportivo⟧ in the ⟦MINUTE|11th minute⟧ at ⟦TEAM|Huesca⟧, ⟦G33|tucking in⟧ after ⟦PERSON|Dani Escriche-Mora⟧'s shot had been blocked. ⟦PERSON|Escriche-Mora⟧ later scuffed a good chance and ⟦TEAM|Huesca⟧ were reduced to ten men.

⟦PERSON|Claudia Imbriani⟧ is still one goal short of a century for ⟦TEAM|Sassuolo⟧ after a frustrating ⟦DATE|Saturday⟧, when ⟦PERSON|Marit Auée⟧ made two point-blank saves and the ⟦NORP|Italian⟧ put the clearest opening of all over from five yards. ⟦TEAM|Como⟧ ⟦G34|scored the game's only goal⟧ on ⟦MINUTE|83⟧ through ⟦PERSON|Nadine Nischler-Egger⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ewa Jabłonowska", "team": "Poland", "minute": 89, "kind": "header", "minute_text": "89th-minute", "assist": "Zofia Trzaska"}
{"id": "G2", "scorer": "Caitlin McGonagle", "team": "Northern Ireland", "minute": 80, "minute_text": "nine minutes earlier", "kind": "shot"}
{"id": "G3", "scorer": "Natalia Kmiecik", "team": "Poland"}
{"id": "G4", "scorer": "Arnau Feliubadaló", "team": "Napoli", "minute": 16, "minute_text": "16 minutes", "assist": "Pierluigi Scotti"}
{"id": "G5", "scorer": "Pierluigi Scotti", "team": "Napoli", "minute": 47, "minute_text": "two minutes after the restart", "assist": "Arnau Feliubadaló"}
{"id": "G6", "scorer": "Fiston Makambo", "team": "DR Congo", "minute": 90, "added": 5, "minute_text": "90+5"}
{"id": "G7", "scorer": "Cédric Lukebakila-Tshibola", "team": "DR Congo", "minute": 28, "kind": "header", "minute_text": "28th minute"}
{"id": "G8", "scorer": "Thea Björnstad", "team": "Vålerenga", "scope": "background", "count": 4}
{"id": "G9", "scorer": "Marten Winkelhaus; Ibrahima Camara-Ziegler", "team": "Hertha Berlin", "count": 2, "minute_text": "first 20 minutes"}
{"id": "G10", "scorer": "Sven Klarmann", "team": "Paderborn", "minute": 74, "minute_text": "74"}
{"id": "G11", "scorer": "Sven Klarmann", "team": "Paderborn", "minute": 80, "kind": "free kick", "minute_text": "six minutes later"}
{"id": "G12", "scorer": "Misaki Hirose", "team": "Japan", "minute": 18, "minute_text": "18th minute", "kind": "shot"}
{"id": "G13", "scorer": "Misaki Hirose", "team": "Japan", "minute": 18, "minute_text": "18th minute", "kind": "shot"}
{"id": "G14", "scorer": "Mohamed-Ali Benrahou", "team": "Nice", "minute": 53, "minute_text": "53rd minute", "assist": "Hugo Marchandise", "kind": "shot"}
{"id": "G15", "scorer": "Toni Olawale", "team": "Nigeria", "kind": "header", "assist": "Adaora Nwachukwu-Eze"}
{"id": "G16", "scorer": "Toni Olawale", "team": "Nigeria", "kind": "header", "assist": "Adaora Nwachukwu-Eze"}
{"id": "G17", "scorer": "Toni Olawale", "team": "Nigeria", "kind": "header", "assist": "Adaora Nwachukwu-Eze"}
{"id": "G18", "scorer": "Harold Quiñónez", "team": "Santos Laguna", "minute": 64, "minute_text": "64 minutes"}
{"id": "G19", "scorer": "Juan Brunetti-Aguirre", "team": "Tigres", "minute": 81, "minute_text": "81st minute", "kind": "shot"}
{"id": "G20", "scorer": "Juan Brunetti-Aguirre", "team": "Tigres", "minute": 81, "kind": "shot"}
{"id": "G21", "scorer": "Mei-Lin Chua", "team": "Albirex Niigata Ladies", "minute": 90, "added": 4, "minute_text": "94th minute"}
{"id": "G22", "scorer": "Mei-Lin Chua", "team": "Albirex Niigata Ladies", "minute": 90, "added": 4, "minute_text": "94th minute"}
{"id": "G23", "scorer": "Ramiro Chuquimia", "team": "Bolivia"}
{"id": "G24", "scorer": "Andrej Pokorny; Grisha Adler; Tom Ritzmann", "team": "Hoffenheim", "count": 3}
{"id": "G25", "scorer": "Andrej Pokorny; Grisha Adler; Tom Ritzmann", "team": "Hoffenheim", "count": 3}
{"id": "G26", "scorer": "Leo Querfurth", "team": "Union Berlin", "minute": 37, "minute_text": "37th minute", "kind": "shot"}
{"id": "G27", "scorer": "Leo Querfurth", "team": "Union Berlin", "minute": 37, "minute_text": "37th minute", "kind": "shot"}
{"id": "G28", "scorer": "Mbayang Gueye-Sow", "team": "Senegal", "scope": "background"}
{"id": "G29", "scorer": "Sara Grgurević", "team": "Croatia", "minute": 75, "minute_text": "a quarter of an hour left", "kind": "shot"}
{"id": "G30", "scorer": "Larissa Crummer-Vale", "team": "Brisbane Roar", "minute": 40, "outcome": "ruled out", "minute_text": "40th minute"}
{"id": "G31", "scorer": "Larissa Crummer-Vale", "team": "Brisbane Roar", "minute": 40, "outcome": "ruled out", "minute_text": "40th minute"}
{"id": "G32", "scorer": "Joaquim Serrão", "team": "Deportivo", "minute": 11, "minute_text": "11th minute", "kind": "shot"}
{"id": "G33", "scorer": "Joaquim Serrão", "team": "Deportivo", "minute": 11, "minute_text": "11th minute", "kind": "shot"}
{"id": "G34", "scorer": "Nadine Nischler-Egger", "team": "Como", "minute": 83, "minute_text": "83"}
