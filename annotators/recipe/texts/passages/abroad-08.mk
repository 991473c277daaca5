⟦TEAM|Sweden⟧ are through to the last eight of the ⟦COMPETITION|Women's World Cup⟧ after a ⟦SCORE|2-1⟧ win over ⟦TEAM|South Korea⟧ in ⟦GPE|Porto Alegre⟧. ⟦PERSON|Alva Stenmark⟧ ⟦G1|fired the opener⟧ on ⟦MINUTE|19 minutes⟧, ⟦PERSON|Yang Da-hye⟧ ⟦G2|brought ⟦TEAM|South Korea⟧ level⟧ ⟦MINUTE|six minutes into the second half⟧, and ⟦PERSON|Stenmark⟧, by then limping, ⟦G3|turned and shot in⟧ in the ⟦MINUTE|83rd minute⟧.

⟦PERSON|Edurne Lasarte⟧ clipped a shot onto the bar for ⟦TEAM|Eibar⟧, ⟦PERSON|Nora Sarasola⟧ forced a save from the rebound with a header, and ⟦PERSON|Yulema Corrales-Gil⟧ cleared the next attempt from under her own crossbar. All of that happened in the ⟦MINUTE|27th minute⟧. Nothing much did after it.

⟦TEAM|Australia⟧ needed just ⟦MINUTE|90 seconds⟧ to ⟦G4|score⟧ against ⟦TEAM|Chinese Taipei⟧ in ⟦GPE|Perth⟧, ⟦PERSON|Zara Pettigrove⟧ ⟦G5|meeting⟧ a flat cross from ⟦PERSON|Imogen Dalrymple⟧, and the game was over as a contest by the ⟦MINUTE|quarter-hour⟧ after ⟦PERSON|Dalrymple⟧ and ⟦PERSON|Hayley Sandilands⟧ had ⟦G6|struck⟧.

⟦TEAM|Mallorca⟧ slipped to a fourth defeat in five as ⟦PERSON|Roberto Iglesias-Pardo⟧'s ⟦G7|strike⟧, a ⟦MINUTE|36th-minute⟧ shot from the edge of the box, gave ⟦TEAM|Girona⟧ a ⟦SCORE|1-0⟧ victory. ⟦PERSON|Vasyl Horbachuk⟧ kept the hosts out, twice saving from ⟦PERSON|Jan Salvà-Mir⟧ and once, at full stretch, from ⟦PERSON|Mateu Oliver-Bauzà⟧.

⟦PERSON|Chiara Zanetello⟧ (⟦MINUTE|12⟧, ⟦MINUTE|55⟧), ⟦PERSON|Benedetta Orsolini⟧ (⟦MINUTE|33⟧) and substitute ⟦PERSON|Nikola Karczmarek⟧ (⟦MINUTE|90+2⟧) ⟦G8|shared the goals⟧ as ⟦TEAM|Juventus Women⟧ overwhelmed ⟦TEAM|Ternana⟧ ⟦SCORE|4-0⟧ to stay five points clear.

The nearest ⟦TEAM|Benfica⟧ came to a reply was in the ⟦MINUTE|66th minute⟧, when ⟦PERSON|Rúben Quaresmão⟧ rose to ⟦PERSON|Álvaro Aursnes-Dahl⟧'s corner and headed against the inside of the post. The ball rolled along the line and ⟦PERSON|Stefan Hutter⟧ fell on it.

⟦TEAM|Los Angeles FC⟧ forward ⟦PERSON|Denis Bouteflika⟧, who had missed the previous four games, marked his return with a ⟦G9|brace⟧ in ⟦DATE|Saturday⟧'s ⟦SCORE|3-1⟧ win against ⟦TEAM|Real Salt Lake⟧. ⟦PERSON|Timothy Tillerson⟧ had ⟦G10|put the home team ahead⟧ in the ⟦MINUTE|seventh minute⟧ with his head; ⟦PERSON|Diogo Gonçalinho⟧'s ⟦G11|reply⟧ ⟦MINUTE|five minutes after the interval⟧ came to nothing in the end.

⟦TEAM|Mali⟧ face elimination from the ⟦COMPETITION|Africa Cup of Nations⟧ following a ⟦SCORE|1-0⟧ loss to ⟦TEAM|Burkina Faso⟧ in ⟦GPE|Agadir⟧. ⟦PERSON|Lassina Ouattara-Traoré⟧ ⟦G12|got the goal⟧ in the ⟦MINUTE|73rd minute⟧ when he was first to ⟦PERSON|Cyriaque Irié-Bamba⟧'s centre. ⟦PERSON|Dorgeles Nené-Koita⟧ had earlier seen his shot kicked off the line and ⟦PERSON|Gaoussou Dembélé-Fané⟧ had volleyed into the stands.

⟦TEAM|Stuttgart⟧ will try to overturn a ⟦SCORE|2-0⟧ deficit at the ⟦VENUE|MHPArena⟧ on ⟦DATE|Tuesday⟧. They need three goals to go through and are without top scorer ⟦PERSON|Ermedin Selimović⟧, who pulled up while sprinting towards goal on ⟦DATE|Friday⟧.

⟦PERSON|Kateryna Monastyrska⟧ did well to beat away a low drive from ⟦TEAM|Granada⟧'s ⟦PERSON|Eva Navarro-Brull⟧, but ⟦PERSON|Navarro-Brull⟧ collected the second ball and ⟦G13|lobbed it back over her⟧. The ⟦NORP|Ukrainian⟧ had no chance with the ⟦G14|second⟧ either, a ⟦PERSON|Lauri Requena-Pozo⟧ penalty into the top corner.

"I don't want to talk about offside," said ⟦TEAM|Cerro Porteño⟧ coach ⟦PERSON|Blas Cristaldo-Vera⟧ after the ⟦G15|header⟧ by ⟦PERSON|Jonatan Torales⟧ in the ⟦MINUTE|88th minute⟧ was disallowed. "The whole country saw it. We lost ⟦SCORE|1-0⟧, we are third, we go again."

⟦TEAM|Japan⟧ had ⟦PERSON|Sakura Nojima⟧ to thank for a point in ⟦GPE|San José⟧. ⟦TEAM|USA⟧ captain ⟦PERSON|Lindsey Harrigan-Moss⟧ had ⟦G16|sent them in front⟧ in the ⟦MINUTE|11th minute⟧ and hit a post in the ⟦MINUTE|50th⟧, before ⟦PERSON|Nojima⟧, 33, the oldest player on the pitch, ⟦G17|struck from a free-kick⟧ on ⟦MINUTE|62 minutes⟧.

⟦PERSON|Jhon Arboleda-Ríos⟧ completed a hat-trick of bookings for dissent in as many games and will miss the visit of ⟦TEAM|Millonarios⟧. ⟦TEAM|América de Cali⟧ are already without ⟦PERSON|Cristian Barrios-Lozada⟧, whose ⟦G18|goal⟧ beat ⟦TEAM|Junior⟧ at the ⟦DATE|weekend⟧.

⟦TEAM|Rennes⟧ played the last ⟦MINUTE|25 minutes⟧ with ten men after ⟦PERSON|Lorenz Assignon-Faye⟧ was sent off, and still found a way to win. ⟦PERSON|Jérémy Jacquet-Moulin⟧ cleared to halfway, ⟦PERSON|Esteban Lepaul-Grange⟧ outpaced ⟦PERSON|Maxime Estève-Colin⟧ and ⟦G19|slipped the ball under⟧ ⟦PERSON|Brice Samba-Koné⟧ with ⟦MINUTE|84 minutes⟧ on the board.

There was nothing between ⟦TEAM|Inter⟧ and ⟦TEAM|Atalanta⟧ until ⟦PERSON|Charles De Ketelaer⟧'s cross hit ⟦PERSON|Yann Bisseck-Toure⟧ and ⟦G20|looped in⟧ in the ⟦MINUTE|59th minute⟧. It was the defender's second ⟦G21|own goal⟧ of the campaign.

⟦TEAM|Kuwait⟧ and ⟦TEAM|Oman⟧ drew ⟦SCORE|1-1⟧, ⟦PERSON|Issam Al-Subhi-Nasser⟧ and ⟦PERSON|Yousef Al-Rashidi-Faraj⟧ with the ⟦G22|goals⟧.

⟦PERSON|Lieke Verhoeckx⟧ and ⟦PERSON|Esmee Brugman-Stam⟧ had already been denied by fine stops when ⟦TEAM|Denmark⟧ went up the other end and ⟦G23|scored⟧. ⟦PERSON|Josefine Hasbøl⟧ did the hard work and the ⟦TEAM|Köge⟧ striker ⟦PERSON|Amalie Vangskær⟧ the easy part, ⟦G24|rolling in⟧ her sixth of the qualifying campaign from two yards.

⟦TEAM|Macarthur FC⟧ goalkeeper ⟦PERSON|Filip Kurtovic-Dale⟧ saved a penalty from ⟦PERSON|Bruno Fornari-Leal⟧ in the ⟦MINUTE|17th minute⟧ and another from ⟦PERSON|Daniel Arzanić-Webb⟧ in the ⟦MINUTE|53rd⟧. It finished ⟦SCORE|0-0⟧.

⟦PERSON|Klaus Zirngibl⟧'s side extended their winning run to six. They ⟦G25|led⟧ after ⟦MINUTE|six minutes⟧, ⟦PERSON|Marlon Mustafić⟧ ⟦G26|lashing in⟧ from an angle, and ⟦TEAM|Darmstadt⟧ would have been out of sight had ⟦PERSON|Isac Lidbergh-Roos⟧ not put two headers over and a third into the arms of ⟦PERSON|Timon Weiner-Braun⟧.

Second-half substitute ⟦PERSON|Ousmane Diomandé-Seck⟧ ran to the corner flag, pulled his shirt over his head and was shown a yellow card. The ⟦G27|goal⟧, in the ⟦MINUTE|90+7⟧, sent ⟦TEAM|Gambia⟧ to the finals for only the third time; ⟦TEAM|Congo⟧, who had needed only a draw, had been denied by the bar ⟦MINUTE|two minutes earlier⟧.
=====GOALS=====
{"id": "G1", "scorer": "Alva Stenmark", "team": "Sweden", "minute": 19, "minute_text": "19 minutes", "kind": "shot"}
{"id": "G2", "scorer": "Yang Da-hye", "team": "South Korea", "minute": 51, "minute_text": "six minutes into the second half"}
{"id": "G3", "scorer": "Alva Stenmark", "team": "Sweden", "minute": 83, "minute_text": "83rd minute", "kind": "shot"}
{"id": "G4", "scorer": "Zara Pettigrove", "team": "Australia", "minute": 2, "minute_text": "90 seconds", "assist": "Imogen Dalrymple"}
{"id": "G5", "scorer": "Zara Pettigrove", "team": "Australia", "minute": 2, "assist": "Imogen Dalrymple"}
{"id": "G6", "scorer": "Imogen Dalrymple; Hayley Sandilands", "team": "Australia", "count": 2, "minute_text": "quarter-hour"}
{"id": "G7", "scorer": "Roberto Iglesias-Pardo", "team": "Girona", "minute": 36, "minute_text": "36th-minute", "kind": "shot"}
{"id": "G8", "scorer": "Chiara Zanetello; Benedetta Orsolini; Nikola Karczmarek", "team": "Juventus Women", "count": 4}
{"id": "G9", "scorer": "Denis Bouteflika", "team": "Los Angeles FC", "count": 2}
{"id": "G10", "scorer": "Timothy Tillerson", "team": "Los Angeles FC", "minute": 7, "minute_text": "seventh minute", "kind": "header"}
{"id": "G11", "scorer": "Diogo Gonçalinho", "team": "Real Salt Lake", "minute": 50, "minute_text": "five minutes after the interval"}
{"id": "G12", "scorer": "Lassina Ouattara-Traoré", "team": "Burkina Faso", "minute": 73, "minute_text": "73rd minute", "assist": "Cyriaque Irié-Bamba"}
{"id": "G13", "scorer": "Eva Navarro-Brull", "team": "Granada", "kind": "shot"}
{"id": "G14", "scorer": "Lauri Requena-Pozo", "team": "Granada", "kind": "penalty"}
{"id": "G15", "scorer": "Jonatan Torales", "team": "Cerro Porteño", "minute": 88, "outcome": "ruled out", "kind": "header", "minute_text": "88th minute"}
{"id": "G16", "scorer": "Lindsey Harrigan-Moss", "team": "USA", "minute": 11, "minute_text": "11th minute", "kind": "header"}
{"id": "G17", "scorer": "Sakura Nojima", "team": "Japan", "minute": 62, "kind": "free kick", "minute_text": "62 minutes"}
{"id": "G18", "scorer": "Cristian Barrios-Lozada", "team": "América de Cali", "scope": "background"}
{"id": "G19", "scorer": "Esteban Lepaul-Grange", "team": "Rennes", "minute": 84, "minute_text": "84 minutes", "assist": "Jérémy Jacquet-Moulin", "kind": "shot"}
{"id": "G20", "scorer": "Yann Bisseck-Toure", "team": "Atalanta", "minute": 59, "kind": "own goal", "minute_text": "59th minute"}
{"id": "G21", "scorer": "Yann Bisseck-Toure", "team": "Atalanta", "minute": 59, "kind": "own goal"}
{"id": "G22", "scorer": "Issam Al-Subhi-Nasser; Yousef Al-Rashidi-Faraj", "count": 2}
{"id": "G23", "scorer": "Amalie Vangskær", "team": "Denmark", "assist": "Josefine Hasbøl"}
{"id": "G24", "scorer": "Amalie Vangskær", "team": "Denmark", "kind": "shot", "assist": "Josefine Hasbøl"}
{"id": "G25", "scorer": "Marlon Mustafić", "team": "Darmstadt", "minute": 6, "minute_text": "six minutes", "kind": "shot"}
{"id": "G26", "scorer": "Marlon Mustafić", "team": "Darmstadt", "minute": 6, "minute_text": "six minutes", "kind": "shot"}
{"id": "G27", "scorer": "Ousmane Diomandé-Seck", "team": "Gambia", "minute": 90, "added": 7, "minute_text": "90+7"}
