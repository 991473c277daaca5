⟦TEAM|Scotland⟧ forward ⟦PERSON|Kirsty Abernathy-Lowe⟧ ⟦G1|scored twice⟧ in the first half as ⟦PERSON|Pedro Losada⟧'s side beat ⟦TEAM|Slovakia⟧ ⟦SCORE|3-1⟧ in ⟦GPE|Košice⟧ to top their ⟦COMPETITION|Women's Nations League⟧ group. ⟦PERSON|Eilidh Drummossie⟧ was ⟦G2|also on target⟧, while ⟦PERSON|Dominika Vrábelová⟧'s ⟦G3|penalty⟧ in the ⟦MINUTE|67th minute⟧ was all the hosts had to show for a spirited display.

⟦PERSON|Ante Rukavec⟧, the former ⟦TEAM|Hajduk⟧ striker, had a penalty appeal turned down on ⟦MINUTE|38 minutes⟧ and was then denied by the outstretched leg of ⟦PERSON|Gaizka Urrestarazu⟧. ⟦TEAM|Athletic Bilbao⟧ went closer still when ⟦PERSON|Oihan Mendiguren⟧ clipped the outside of the post, and the first half ended goalless.

The breakthrough came in the ⟦MINUTE|63rd minute⟧. ⟦PERSON|Lorena Bastidas⟧ cut inside, her shot was parried by ⟦PERSON|Maria Goretti Adjei⟧ and ⟦PERSON|Nayeli Cordero⟧ ⟦G4|stole in⟧ ahead of two defenders. ⟦TEAM|Mexico⟧'s bench emptied; the ⟦TEAM|Ghana⟧ goalkeeper, who had been outstanding, sank to her knees.

⟦TEAM|Hamburg⟧'s unbeaten start is over. They ⟦G5|conceded⟧ to a ⟦PERSON|Pascal Dieckhoff⟧ header in the ⟦MINUTE|fourth minute⟧ at ⟦TEAM|Heidenheim⟧, ⟦G6|went two behind⟧ when ⟦PERSON|Aleksandar Vukotin⟧ ⟦G7|converted a spot-kick⟧, and although ⟦PERSON|Emre Sarigül⟧ struck the crossbar with a free-kick on ⟦MINUTE|77⟧ there was no way back.

⟦TEAM|Inter Miami⟧ manager ⟦PERSON|Horacio Cascallares⟧ said the visitors had been "well organised" after a ⟦SCORE|0-0⟧ draw with ⟦TEAM|Nashville SC⟧ in which his team had 19 attempts, three of them on target. ⟦PERSON|Tadeo Bustamante⟧ had a late strike cleared off the line by ⟦PERSON|Walker Zimmer-Hayes⟧.

⟦TEAM|Ivory Coast⟧ opened their ⟦COMPETITION|Africa Cup of Nations⟧ campaign with a ⟦SCORE|1-0⟧ win against ⟦TEAM|Equatorial Guinea⟧, ⟦PERSON|Wilfried Gnamien⟧'s ⟦G8|goal⟧ on ⟦MINUTE|35 minutes⟧ separating the sides. Receiving from ⟦PERSON|Hamed Bakayoko-Zadi⟧, the 24-year-old shimmied past ⟦PERSON|Saúl Obiang⟧ and ⟦G9|sidefooted low into the corner⟧.

⟦PERSON|Tessa Vermeiren⟧ replaced ⟦PERSON|Loes Dirksen⟧ after ⟦MINUTE|56 minutes⟧, was booked on ⟦MINUTE|60⟧ and ⟦G10|made it ⟦SCORE|2-2⟧⟧ on ⟦MINUTE|64⟧, ⟦G11|glancing home⟧ from ⟦PERSON|Merel Hoogendoorn⟧'s corner for ⟦TEAM|PSV⟧. "Busy shift," the ⟦NORP|Belgian⟧ said.

⟦TEAM|Genoa⟧ have parted company with coach ⟦PERSON|Massimo Ruggieri⟧ after a run of two points from eight games. The club, who led ⟦TEAM|Parma⟧ ⟦SCORE|2-0⟧ on ⟦DATE|Saturday⟧ before losing ⟦SCORE|3-2⟧, lie a point above the relegation zone.

⟦PERSON|Ximena Jofré⟧ shot against ⟦PERSON|Dahiana Barcala⟧'s legs in the ⟦MINUTE|29th minute⟧ and ⟦PERSON|Barcala⟧, the ⟦TEAM|Uruguay⟧ goalkeeper, was again quick to smother when ⟦PERSON|Pía Montecinos⟧ burst through. ⟦TEAM|Chile⟧ were rewarded for their persistence shortly before the ⟦MINUTE|hour⟧: ⟦PERSON|Jofré⟧ stepped over ⟦PERSON|Montecinos⟧' pass and ⟦PERSON|Francisca Ovalle-Riquelme⟧ ⟦G12|swept it in⟧.

⟦TEAM|Al Ahly⟧ ⟦SCORE|3-0⟧ ⟦TEAM|Simba⟧. The ⟦GPE|Cairo⟧ side had the match won by ⟦MINUTE|half-time⟧: ⟦PERSON|Percy Mashaba-Nkosi⟧ ⟦G13|volleyed the first⟧ on ⟦MINUTE|8⟧, ⟦PERSON|Ashour Ramzy⟧ ⟦G14|knocked in a rebound⟧ on ⟦MINUTE|22⟧ and defender ⟦PERSON|Shomari Kibwana⟧ ⟦G15|headed a free-kick past his own goalkeeper⟧ on ⟦MINUTE|41⟧.

⟦TEAM|Arsenal⟧ are considering a move for ⟦TEAM|Bayer Leverkusen⟧ midfielder ⟦PERSON|Oskar Feddersen⟧, ⟦ORG|Kicker⟧ reports. The ⟦NORP|Dane⟧, 20, has a release clause and finished second in the ⟦COMPETITION|Bundesliga⟧ for assists.

⟦PERSON|Cassandra Beaulieu-Roy⟧ and ⟦PERSON|Thandiwe Mazibuko⟧ combined again for ⟦TEAM|Rosengård⟧'s ⟦G16|equaliser⟧, the ⟦TEAM|South Africa⟧ midfielder slipping the pass and the ⟦NORP|Canadian⟧ ⟦G17|clipping it over⟧ ⟦PERSON|Emma Söderqvist⟧ on ⟦MINUTE|76⟧. ⟦PERSON|Söderqvist⟧ had produced a superb stop to deny ⟦PERSON|Mazibuko⟧ herself before the ⟦MINUTE|interval⟧.

A ⟦MINUTE|stoppage-time⟧ ⟦G18|own goal⟧ sent ⟦TEAM|Club Brugge⟧ through. ⟦TEAM|Shakhtar⟧ were ⟦MINUTE|seconds away⟧ from ⟦MINUTE|extra time⟧ when ⟦PERSON|Sead Hodžić-Berg⟧, trying to clear from ⟦PERSON|Joris Vandamme⟧, ⟦G19|sliced the ball beyond his keeper⟧ in the ⟦MINUTE|90+3⟧.

⟦TEAM|Bahrain⟧ failed to register a shot on target in ⟦GPE|Tashkent⟧, lost ⟦PERSON|Ebrahim Al-Khatal⟧ to a second yellow card after ⟦MINUTE|49 minutes⟧ and were grateful for a wayward finish from ⟦PERSON|Jasur Nematov⟧, who scooped over an open goal in the ⟦MINUTE|87th⟧.

"I will remember that ⟦G20|goal⟧ until I am old," said ⟦PERSON|Kamila Vachoušková⟧, whose ⟦G21|free-kick⟧ in the ⟦MINUTE|dying minutes⟧ rescued a ⟦SCORE|2-2⟧ draw for the ⟦TEAM|Czech Republic⟧. They had ⟦G22|fought back from two down⟧.

⟦TEAM|Las Palmas⟧ had the better of the opening exchanges, ⟦PERSON|Yeray Santana-Cabrera⟧ stinging the palms of ⟦PERSON|Aitor Bengoetxea⟧ and ⟦PERSON|Moha Ezzalzouli⟧ heading over, but ⟦TEAM|Espanyol⟧ ⟦G23|scored⟧ with their first attack. ⟦PERSON|Pol Llobet⟧, making his 100th appearance, ⟦G24|controlled and fired beneath⟧ ⟦PERSON|Adri Cabezuelo⟧ in the ⟦MINUTE|34th minute⟧.

⟦TEAM|Gotham FC⟧ clinched the ⟦COMPETITION|NWSL⟧ Shield on goal difference despite a ⟦SCORE|1-0⟧ loss in ⟦GPE|Kansas City⟧, where ⟦PERSON|Temwa Phiri-Mumba⟧ ⟦G25|scored for the ninth time⟧ ⟦DATE|this season⟧ in the ⟦MINUTE|71st minute⟧ for the ⟦TEAM|Kansas City Current⟧.

⟦PERSON|Luís Fabrício Neto⟧ ⟦G26|put ⟦TEAM|Cruzeiro⟧ in front⟧ from the spot on ⟦MINUTE|20 minutes⟧ and might have had a second before the ⟦MINUTE|break⟧, when ⟦PERSON|Alan Kardeque⟧ pushed his low effort round the post. Instead it was ⟦TEAM|Bahia⟧ who ⟦G27|struck⟧, ⟦PERSON|Ademir Sobrinho⟧ ⟦G28|levelling⟧ on ⟦MINUTE|57⟧ with a downward header.

⟦PERSON|Sari Koskela-Niemi⟧'s looping effort dropped onto the bar, ⟦PERSON|Oona Lehtisalo⟧ drilled a cross through the six-yard box with nobody there to apply a touch, and ⟦TEAM|Finland⟧'s wait for a ⟦COMPETITION|Women's Euro⟧ goal goes on after their ⟦SCORE|1-0⟧ defeat by ⟦TEAM|Iceland⟧ in ⟦GPE|Basel⟧.

⟦TEAM|Perth Glory⟧ striker ⟦PERSON|Nikola Mileusnić-Hart⟧ is set to return against ⟦TEAM|Macarthur FC⟧ after a groin injury. He has missed three games, all of them lost, and has not scored since ⟦DATE|Boxing Day⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kirsty Abernathy-Lowe", "team": "Scotland", "count": 2}
{"id": "G2", "scorer": "Eilidh Drummossie", "team": "Scotland"}
{"id": "G3", "scorer": "Dominika Vrábelová", "team": "Slovakia", "minute": 67, "kind": "penalty", "minute_text": "67th minute"}
{"id": "G4", "scorer": "Nayeli Cordero", "team": "Mexico", "minute": 63, "minute_text": "63rd minute"}
{"id": "G5", "scorer": "Pascal Dieckhoff", "team": "Heidenheim", "minute": 4, "minute_text": "fourth minute", "kind": "header"}
{"id": "G6", "scorer": "Aleksandar Vukotin", "team": "Heidenheim", "kind": "penalty"}
{"id": "G7", "scorer": "Aleksandar Vukotin", "team": "Heidenheim", "kind": "penalty"}
{"id": "G8", "scorer": "Wilfried Gnamien", "team": "Ivory Coast", "minute": 35, "minute_text": "35 minutes", "kind": "shot"}
{"id": "G9", "scorer": "Wilfried Gnamien", "team": "Ivory Coast", "minute": 35, "kind": "shot", "assist": "Hamed Bakayoko-Zadi"}
{"id": "G10", "scorer": "Tessa Vermeiren", "team": "PSV", "minute": 64, "minute_text": "64", "score": "2-2", "kind": "header", "assist": "Merel Hoogendoorn"}
{"id": "G11", "scorer": "Tessa Vermeiren", "team": "PSV", "minute": 64, "minute_text": "64", "kind": "header", "assist": "Merel Hoogendoorn"}
{"id": "G12", "scorer": "Francisca Ovalle-Riquelme", "team": "Chile", "kind": "shot", "assist": "Pía Montecinos", "minute_text": "hour"}
{"id": "G13", "scorer": "Percy Mashaba-Nkosi", "team": "Al Ahly", "minute": 8, "kind": "volley", "minute_text": "8"}
{"id": "G14", "scorer": "Ashour Ramzy", "team": "Al Ahly", "minute": 22, "minute_text": "22", "kind": "shot"}
{"id": "G15", "scorer": "Shomari Kibwana", "team": "Al Ahly", "minute": 41, "kind": "own goal", "minute_text": "41"}
{"id": "G16", "scorer": "Cassandra Beaulieu-Roy", "team": "Rosengård", "minute": 76, "minute_text": "76", "assist": "Thandiwe Mazibuko", "kind": "shot"}
{"id": "G17", "scorer": "Cassandra Beaulieu-Roy", "team": "Rosengård", "minute": 76, "minute_text": "76", "assist": "Thandiwe Mazibuko", "kind": "shot"}
{"id": "G18", "scorer": "Sead Hodžić-Berg", "team": "Club Brugge", "minute": 90, "added": 3, "kind": "own goal", "minute_text": "90+3"}
{"id": "G19", "scorer": "Sead Hodžić-Berg", "team": "Club Brugge", "minute": 90, "added": 3, "kind": "own goal", "minute_text": "90+3"}
{"id": "G20", "scorer": "Kamila Vachoušková", "team": "Czech Republic", "kind": "free kick"}
{"id": "G21", "scorer": "Kamila Vachoušková", "team": "Czech Republic", "kind": "free kick", "minute_text": "dying minutes"}
{"id": "G22", "team": "Czech Republic", "count": 2}
{"id": "G23", "scorer": "Pol Llobet", "team": "Espanyol", "minute": 34, "minute_text": "34th minute", "kind": "shot"}
{"id": "G24", "scorer": "Pol Llobet", "team": "Espanyol", "minute": 34, "minute_text": "34th minute", "kind": "shot"}
{"id": "G25", "scorer": "Temwa Phiri-Mumba", "team": "Kansas City Current", "minute": 71, "minute_text": "71st minute"}
{"id": "G26", "scorer": "Luís Fabrício Neto", "team": "Cruzeiro", "minute": 20, "kind": "penalty", "minute_text": "20 minutes"}
{"id": "G27", "scorer": "Ademir Sobrinho", "team": "Bahia", "minute": 57, "kind": "header", "minute_text": "57"}
{"id": "G28", "scorer": "Ademir Sobrinho", "team": "Bahia", "minute": 57, "kind": "header", "minute_text": "57"}
