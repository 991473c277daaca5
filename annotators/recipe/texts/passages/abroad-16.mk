⟦TEAM|Italy⟧'s ⟦PERSON|Manuela Giordanelli⟧ ⟦G1|hit a second-half winner⟧ in ⟦GPE|Parma⟧ as the ⟦TEAM|Azzurre⟧ beat ⟦TEAM|Denmark⟧ ⟦SCORE|1-0⟧ in the ⟦COMPETITION|Women's Nations League⟧. The substitute, who came on for ⟦PERSON|Cristiana Girellini⟧ in the ⟦MINUTE|65th minute⟧, was left unattended at a ⟦PERSON|Lucia Di Guglielmi⟧ corner and ⟦G2|hooked in⟧ in the ⟦MINUTE|72nd minute⟧.

⟦TEAM|Santos⟧ drew ⟦SCORE|0-0⟧ with ⟦TEAM|Ceará⟧ in ⟦PERSON|Neyzinho⟧'s first match since ⟦DATE|June⟧. The 33-year-old rattled a post with a free-kick, forced ⟦PERSON|Bruno Ferreirinha⟧ into a sprawling save and was withdrawn with ⟦MINUTE|18 minutes to go⟧.

⟦TEAM|Mali⟧ dominated but it was ⟦TEAM|Tunisia⟧ who ⟦G3|struck first⟧, ⟦PERSON|Hazem Mastourani⟧ ⟦G4|driving in from distance⟧ on ⟦MINUTE|29 minutes⟧. ⟦PERSON|Kamory Doumbouya⟧ hit the bar, ⟦PERSON|Nene Dorgelet⟧ had an effort cleared by ⟦PERSON|Montassar Talbouni⟧ and it looked as if ⟦TEAM|Mali⟧ would fall short until ⟦PERSON|Lassine Sinayogo⟧ ⟦G5|levelled⟧ with a header in the ⟦MINUTE|91st minute⟧.

⟦TEAM|Osnabrück⟧ have parted with striker ⟦PERSON|Erik Engelmann⟧, whose eight ⟦G6|goals⟧ were not enough to keep them in the ⟦COMPETITION|2. Bundesliga⟧ ⟦DATE|last season⟧.

⟦TEAM|Chicago Stars⟧ goalkeeper ⟦PERSON|Alyssa Naeher-Colby⟧ was called upon early, saving well from ⟦PERSON|Ally Schlegelmann⟧ with barely a ⟦MINUTE|minute played⟧ and from ⟦PERSON|Cece Delzoppo⟧ on ⟦MINUTE|16⟧. She was finally ⟦G7|beaten⟧ on ⟦MINUTE|78⟧ when ⟦PERSON|Delzoppo⟧ collected ⟦PERSON|Mina Tanabe⟧'s cut-back and ⟦G8|slid the ball beneath her⟧ for ⟦TEAM|Utah Royals⟧.

"The ⟦G9|equaliser⟧ hurt. The ⟦G10|winner⟧ hurt more," said ⟦TEAM|Monaco⟧ boss ⟦PERSON|Adi Hüttinger⟧ following a ⟦SCORE|3-2⟧ home loss to ⟦TEAM|Rennes⟧, his side having led from the ⟦MINUTE|fifth minute⟧ until the ⟦MINUTE|82nd⟧.

⟦TEAM|Iran⟧'s women are through to the ⟦COMPETITION|AFC Women's Asian Cup⟧ finals. Needing to avoid defeat against ⟦TEAM|Jordan⟧, they won ⟦SCORE|2-1⟧ after ⟦PERSON|Zahra Ghanbarpour⟧ and ⟦PERSON|Afsaneh Chatrenouri⟧ ⟦G11|scored⟧, though they were fortunate that ⟦PERSON|Maysa Jbaran⟧ shot wide of a gaping net with the tie goalless.

⟦TEAM|Alavés⟧ needed ⟦MINUTE|80 minutes⟧ to register an attempt on target against ⟦TEAM|Valladolid⟧, and when it came it was a ⟦G12|goal⟧. ⟦PERSON|Carlos Vicenteño⟧'s free-kick took a flick off the wall and left ⟦PERSON|Guilherme Fernandão⟧ stranded. "We had said: keep going," the winger explained.

⟦PERSON|Melchie Dumornel⟧ and ⟦PERSON|Ada Hegerland⟧ both went close in the first quarter of an hour, the former rolling wide, the latter heading at ⟦PERSON|Mylène Chavasse⟧. The ⟦TEAM|Haiti⟧ international was not to be denied a third time: collecting from ⟦PERSON|Selma Bachar⟧, she ⟦G13|curled beyond⟧ ⟦PERSON|Chavasse⟧ on ⟦MINUTE|27 minutes⟧ for what turned out to be the only ⟦G14|goal⟧ as ⟦TEAM|Lyon⟧ beat ⟦TEAM|Paris FC⟧.

⟦TEAM|Jamshedpur⟧ and ⟦TEAM|Kerala Blasters⟧ are level on points in the ⟦COMPETITION|Indian Super League⟧, with the former ahead on goal difference. They meet at the ⟦VENUE|JRD Tata Sports Complex⟧ on ⟦DATE|Friday⟧.

⟦TEAM|Honduras⟧ playmaker ⟦PERSON|Edwin Rodríguez-Lagos⟧ ⟦G15|netted from 35 yards⟧ in the ⟦MINUTE|64th minute⟧ to ⟦G16|pull his side level⟧ in ⟦GPE|Kingston⟧. Earlier, ⟦PERSON|Demarai Graham⟧ ⟦G17|gave ⟦TEAM|Jamaica⟧ the advantage⟧ from the spot, ⟦PERSON|Edrick Menjívar-Coto⟧ having felled ⟦PERSON|Shamar Nicholls⟧.

An injury to their goalkeeper, a missed penalty by ⟦PERSON|Nico Schlotterhof⟧, two ⟦PERSON|Karim Adeyinka⟧ shots off target: nothing went right for ⟦TEAM|Dortmund⟧ until ⟦PERSON|Waldemar Antonov⟧ climbed highest in the ⟦MINUTE|85th minute⟧ and ⟦G18|sent ⟦PERSON|Julian Ryerstad⟧'s cross past⟧ ⟦PERSON|Robin Zentgraf⟧. It ended ⟦SCORE|1-1⟧, ⟦PERSON|Nadiem Amirkhan⟧ having ⟦G19|tapped ⟦TEAM|Mainz⟧ in front⟧ on ⟦MINUTE|12 minutes⟧.

⟦PERSON|Ludmila Batista⟧ completes medical at ⟦TEAM|Chelsea⟧

⟦MINUTE|Seven minutes from time⟧ ⟦PERSON|Miho Kamogawa⟧ had a great chance to put ⟦TEAM|Sanfrecce Hiroshima Regina⟧ in the final, but she delayed her shot and ⟦PERSON|Rika Ishikawa-Dell⟧ got a toe in. ⟦TEAM|Tokyo Verdy Beleza⟧ then ⟦G20|scored⟧ ⟦MINUTE|four minutes later⟧ direct from a ⟦PERSON|Mihoko Shimbo⟧ free-kick.

⟦TEAM|Racing Santander⟧, ⟦COMPETITION|Segunda División⟧ leaders, ⟦G21|took the lead⟧ through ⟦PERSON|Andrés Martínez-Ruano⟧ after ⟦MINUTE|nine minutes⟧ and then missed two clear openings to extend it before ⟦PERSON|Juan Carlos Aranaz⟧ got the ⟦G22|second⟧ in ⟦MINUTE|45+2⟧, a glancing header. The gap to third-placed ⟦TEAM|Almería⟧ is now seven points.

⟦TEAM|Sporting Cristal⟧ fans invaded the pitch after the final whistle. Their team had just held ⟦TEAM|Flamengo⟧ to a draw in the ⟦COMPETITION|Copa Libertadores⟧, ⟦PERSON|Diego Enríquez-Ramos⟧ saving a penalty from ⟦PERSON|Giorgian de Arrascal⟧ in the ⟦MINUTE|93rd minute⟧.

⟦PERSON|Rosemonde Kouassi-Bi⟧, in the right place at the right time when ⟦PERSON|Croix Soto⟧'s lob hit the post, ⟦G23|knocked in her third⟧ in as many outings on the ⟦MINUTE|hour⟧ to settle ⟦TEAM|Washington Spirit⟧'s nerves. The ⟦TEAM|Ivory Coast⟧ forward's ⟦G24|first two⟧ had come against ⟦TEAM|Chicago Stars⟧ and ⟦TEAM|Angel City⟧.

⟦TEAM|San Marino⟧ ⟦G25|scored twice⟧ for the first time in a competitive away match but went down ⟦SCORE|3-2⟧ to ⟦TEAM|Liechtenstein⟧. ⟦PERSON|Nicola Nannini⟧ ⟦G26|converted a late penalty⟧ for the second of them.
=====GOALS=====
{"id": "G1", "scorer": "Manuela Giordanelli", "team": "Italy", "minute": 72, "minute_text": "72nd minute", "kind": "shot", "assist": "Lucia Di Guglielmi"}
{"id": "G2", "scorer": "Manuela Giordanelli", "team": "Italy", "minute": 72, "minute_text": "72nd minute", "kind": "shot", "assist": "Lucia Di Guglielmi"}
{"id": "G3", "scorer": "Hazem Mastourani", "team": "Tunisia", "minute": 29, "minute_text": "29 minutes", "kind": "shot"}
{"id": "G4", "scorer": "Hazem Mastourani", "team": "Tunisia", "minute": 29, "minute_text": "29 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Lassine Sinayogo", "team": "Mali", "minute": 90, "added": 1, "minute_text": "91st minute", "kind": "header"}
{"id": "G6", "scorer": "Erik Engelmann", "team": "Osnabrück", "scope": "background", "count": 8}
{"id": "G7", "scorer": "Cece Delzoppo", "team": "Utah Royals", "minute": 78, "minute_text": "78", "kind": "shot", "assist": "Mina Tanabe"}
{"id": "G8", "scorer": "Cece Delzoppo", "team": "Utah Royals", "minute": 78, "minute_text": "78", "kind": "shot", "assist": "Mina Tanabe"}
{"id": "G9", "team": "Rennes"}
{"id": "G10", "team": "Rennes"}
{"id": "G11", "scorer": "Zahra Ghanbarpour; Afsaneh Chatrenouri", "team": "Iran", "count": 2}
{"id": "G12", "scorer": "Carlos Vicenteño", "team": "Alavés", "minute": 80, "minute_text": "80 minutes", "kind": "free kick"}
{"id": "G13", "scorer": "Melchie Dumornel", "team": "Lyon", "minute": 27, "minute_text": "27 minutes", "kind": "shot", "assist": "Selma Bachar"}
{"id": "G14", "scorer": "Melchie Dumornel", "team": "Lyon", "minute": 27, "kind": "shot", "assist": "Selma Bachar"}
{"id": "G15", "scorer": "Edwin Rodríguez-Lagos", "team": "Honduras", "minute": 64, "minute_text": "64th minute", "kind": "shot"}
{"id": "G16", "scorer": "Edwin Rodríguez-Lagos", "team": "Honduras", "minute": 64, "kind": "shot"}
{"id": "G17", "scorer": "Demarai Graham", "team": "Jamaica", "kind": "penalty"}
{"id": "G18", "scorer": "Waldemar Antonov", "team": "Dortmund", "minute": 85, "kind": "header", "assist": "Julian Ryerstad", "minute_text": "85th minute"}
{"id": "G19", "scorer": "Nadiem Amirkhan", "team": "Mainz", "minute": 12, "minute_text": "12 minutes", "kind": "shot"}
{"id": "G20", "scorer": "Mihoko Shimbo", "team": "Tokyo Verdy Beleza", "minute": 87, "minute_text": "four minutes later", "kind": "free kick"}
{"id": "G21", "scorer": "Andrés Martínez-Ruano", "team": "Racing Santander", "minute": 9, "minute_text": "nine minutes"}
{"id": "G22", "scorer": "Juan Carlos Aranaz", "team": "Racing Santander", "minute": 45, "added": 2, "minute_text": "45+2", "kind": "header"}
{"id": "G23", "scorer": "Rosemonde Kouassi-Bi", "team": "Washington Spirit", "minute": 60, "minute_text": "hour", "kind": "shot"}
{"id": "G24", "scorer": "Rosemonde Kouassi-Bi", "team": "Washington Spirit", "scope": "background", "count": 2}
{"id": "G25", "team": "San Marino", "count": 2}
{"id": "G26", "scorer": "Nicola Nannini", "team": "San Marino", "kind": "penalty"}
