⟦PERSON|Kenny Oduor⟧'s ⟦MINUTE|50th-minute⟧ ⟦G1|strike⟧ left ⟦TEAM|AFC Leopards⟧ on course for the double, while ⟦PERSON|Brian Mutiso⟧'s ⟦MINUTE|50th-minute⟧ miss from a yard left ⟦TEAM|Sofapaka⟧ without a goal in five.

A ⟦G2|free-kick⟧ won by ⟦PERSON|Dino Jurina⟧, and ⟦G3|curled in⟧ by ⟦PERSON|Toni Bencic⟧ on ⟦MINUTE|77⟧, was enough for ⟦TEAM|Rijeka⟧. ⟦PERSON|Bencic⟧ had tried one just like it on ⟦MINUTE|61⟧, into the wall, and another on ⟦MINUTE|70⟧, into the crowd.

It was a case of third time lucky for ⟦PERSON|Maxime Delcourt⟧. ⟦TEAM|Reims⟧' captain saw a drive blocked and a header cleared before his ⟦G4|volley⟧ flew in, in the ⟦MINUTE|69th minute⟧, off ⟦PERSON|Ludovic Sanz⟧.

⟦PERSON|Michael Onyeka⟧, third in the scoring charts, third in the queue for penalties and third on the bench, did not get on as ⟦TEAM|Sheffield United⟧ drew a blank.

Second best for an hour, ⟦TEAM|Kaya⟧ ⟦G5|conceded a second⟧ when ⟦PERSON|Bienve Maranan⟧ ⟦G6|finished off⟧ a move that ⟦PERSON|Manny Ott-Lim⟧ had started for ⟦TEAM|United City⟧. It might have been worse: ⟦PERSON|Maranan⟧ later headed a penalty rebound over.

"You always want one or two more," ⟦PERSON|Leon Schaub⟧ said of a total of eight ⟦G7|goals⟧ for ⟦TEAM|Thun⟧. The latest, a ⟦MINUTE|26th-minute⟧ ⟦G8|finish⟧ against ⟦TEAM|Aarau⟧, was enough on ⟦DATE|Friday⟧.

⟦G9|Strikes⟧ in the ⟦MINUTE|20th⟧ and ⟦MINUTE|41st minutes⟧ from ⟦PERSON|Yusuf Abubakar⟧ and ⟦PERSON|Ayo Coker⟧ left ⟦TEAM|Bendel Insurance⟧ two up, and the keeper's ⟦MINUTE|60th-minute⟧ penalty save from ⟦PERSON|Sunday Idoko⟧ left them out of reach.

Two up with a game to play in a best-of-three, ⟦PERSON|Simon Keller⟧'s table-tennis side can win the double on ⟦DATE|Friday⟧. His football team, ⟦TEAM|Wil⟧, need a goal: they have had none since ⟦DATE|Easter⟧.

⟦TEAM|Ross County⟧ fashioned a ⟦G10|reply⟧ in seven minutes, ⟦PERSON|Fergus Maclean⟧ (⟦MINUTE|35⟧) ⟦G11|knocking in⟧ what ⟦PERSON|Jordan Sim⟧ had knocked down. ⟦PERSON|Blair Soutar⟧'s ⟦G12|goal⟧ for ⟦TEAM|Dundee United⟧ came on ⟦MINUTE|28⟧.

The reply from the council was that the floodlights could stay. ⟦TEAM|Hythe Town⟧ play on, and so does their striker ⟦PERSON|Reg Hannaford⟧, 41, who missed a penalty there on ⟦DATE|Wednesday⟧.

After ⟦PERSON|Kike Sarmiento⟧'s ⟦G13|reducer⟧ came the siege. ⟦PERSON|Freddy Pertuz⟧ headed against the bar, ⟦PERSON|Sarmiento⟧'s own free-kick was fisted away, and the fourth of ⟦TEAM|Junior⟧'s penalty shouts was their loudest. The ⟦G14|goal⟧ had come on ⟦MINUTE|81⟧.

Neither ⟦PERSON|Lucas Westergaard⟧'s early ⟦G15|penalty⟧, awarded in the ⟦MINUTE|6th minute⟧, nor the missed one in the ⟦MINUTE|66th⟧, awarded for an identical push, was contested by ⟦TEAM|Esbjerg⟧'s opponents.

⟦TEAM|Metalist Kharkiv⟧ had 12 efforts to four and led through ⟦PERSON|Bohdan Melnyk⟧'s ⟦MINUTE|ninth-minute⟧ ⟦G16|chip⟧ for all but ten minutes. ⟦PERSON|Serhiy Pashko⟧'s late ⟦G17|rocket⟧ for ⟦TEAM|Vorskla⟧ was the visitors' only one on target.

They had rockets, drums, a banner the height of the stand and, in the ⟦MINUTE|ninth minute⟧, a penalty. ⟦PERSON|Arber Kola⟧ chipped it on to the bar and ⟦TEAM|Partizani⟧ fell flat, along with their supporters.

The second in the table against the second from bottom was settled by a ⟦MINUTE|second-minute⟧ ⟦G18|goal⟧, ⟦PERSON|Gustavo Ferreira Lobo⟧'s for ⟦TEAM|Nacional⟧. ⟦PERSON|Ze Tomas⟧ of ⟦TEAM|Feirense⟧ missed from the spot with almost the last kick.

⟦PERSON|Paolo Del Vecchio-Rossi⟧'s ⟦G19|second⟧ was nearly a carbon copy of his ⟦G20|first⟧, the minutes apart: ⟦MINUTE|88⟧ and ⟦MINUTE|5⟧. In between, ⟦TEAM|Reggiana⟧ had to thank ⟦PERSON|Fabrizio Corradi⟧, who stopped a penalty and its rebound.

Equaliser from ⟦PERSON|Niko Savolainen⟧? So it seemed, but his prod was against the post and ⟦PERSON|Eetu Rautio⟧ cleared. ⟦TEAM|Ilves⟧ lost to ⟦PERSON|Juho Peltola⟧'s ⟦MINUTE|12th-minute⟧ ⟦G21|effort⟧ for ⟦TEAM|KuPS⟧.

A finish fit to win any final, ⟦PERSON|Brandon Escobar⟧'s ⟦G22|backheel⟧ in the ⟦MINUTE|103rd minute⟧, took the trophy to ⟦TEAM|Herediano⟧. ⟦PERSON|Allan Cordero⟧ won the man of the match award for saving two headers and a penalty in the first 90.

A final fit to finish any career, in the view of ⟦PERSON|Paul Whitcombe⟧, who retires with a winner's medal and no goals in 612 matches. His last contribution for ⟦TEAM|Rotherham United⟧ was to concede a free-kick.

The ⟦G23|equaliser⟧ had ⟦PERSON|Federico Rak⟧'s name all over it until ⟦PERSON|Thiago Da Rosa⟧ ⟦G24|applied the touch⟧. The ⟦MINUTE|58th-minute⟧ ⟦G25|goal⟧ was the first of the season for the ⟦TEAM|Liverpool Montevideo⟧ substitute.
=====GOALS=====
{"id": "G1", "scorer": "Kenny Oduor", "team": "AFC Leopards", "minute": 50, "minute_text": "50th-minute"}
{"id": "G2", "scorer": "Toni Bencic", "team": "Rijeka", "minute": 77, "minute_text": "77", "kind": "free kick"}
{"id": "G3", "scorer": "Toni Bencic", "team": "Rijeka", "minute": 77, "minute_text": "77", "kind": "free kick"}
{"id": "G4", "scorer": "Maxime Delcourt", "team": "Reims", "minute": 69, "minute_text": "69th minute", "kind": "volley"}
{"id": "G5", "scorer": "Bienve Maranan", "team": "United City", "assist": "Manny Ott-Lim"}
{"id": "G6", "scorer": "Bienve Maranan", "team": "United City", "assist": "Manny Ott-Lim"}
{"id": "G7", "scorer": "Leon Schaub", "count": 8, "scope": "background"}
{"id": "G8", "scorer": "Leon Schaub", "team": "Thun", "minute": 26, "minute_text": "26th-minute"}
{"id": "G9", "scorer": "Yusuf Abubakar; Ayo Coker", "team": "Bendel Insurance", "count": 2}
{"id": "G10", "scorer": "Fergus Maclean", "team": "Ross County", "minute": 35, "minute_text": "35", "assist": "Jordan Sim"}
{"id": "G11", "scorer": "Fergus Maclean", "team": "Ross County", "minute": 35, "minute_text": "35", "assist": "Jordan Sim"}
{"id": "G12", "scorer": "Blair Soutar", "team": "Dundee United", "minute": 28, "minute_text": "28"}
{"id": "G13", "scorer": "Kike Sarmiento", "team": "Junior", "minute": 81, "minute_text": "81"}
{"id": "G14", "scorer": "Kike Sarmiento", "team": "Junior", "minute": 81, "minute_text": "81"}
{"id": "G15", "scorer": "Lucas Westergaard", "team": "Esbjerg", "minute": 6, "minute_text": "6th minute", "kind": "penalty"}
{"id": "G16", "scorer": "Bohdan Melnyk", "team": "Metalist Kharkiv", "minute": 9, "minute_text": "ninth-minute", "kind": "shot"}
{"id": "G17", "scorer": "Serhiy Pashko", "team": "Vorskla"}
{"id": "G18", "scorer": "Gustavo Ferreira Lobo", "team": "Nacional", "minute": 2, "minute_text": "second-minute"}
{"id": "G19", "scorer": "Paolo Del Vecchio-Rossi", "team": "Reggiana", "minute": 88, "minute_text": "88"}
{"id": "G20", "scorer": "Paolo Del Vecchio-Rossi", "team": "Reggiana", "minute": 5, "minute_text": "5"}
{"id": "G21", "scorer": "Juho Peltola", "team": "KuPS", "minute": 12, "minute_text": "12th-minute"}
{"id": "G22", "scorer": "Brandon Escobar", "team": "Herediano", "minute": 103, "minute_text": "103rd minute", "kind": "shot"}
{"id": "G23", "scorer": "Thiago Da Rosa", "team": "Liverpool Montevideo", "minute": 58, "minute_text": "58th-minute", "assist": "Federico Rak"}
{"id": "G24", "scorer": "Thiago Da Rosa", "team": "Liverpool Montevideo", "minute": 58, "minute_text": "58th-minute", "assist": "Federico Rak"}
{"id": "G25", "scorer": "Thiago Da Rosa", "team": "Liverpool Montevideo", "minute": 58, "minute_text": "58th-minute", "assist": "Federico Rak"}
