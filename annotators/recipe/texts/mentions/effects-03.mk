⟦PERSON|Yusuf Demirel⟧’s ⟦MINUTE|30th-minute⟧ ⟦G1|penalty⟧ had given ⟦TEAM|Trabzonspor⟧ hope, but ⟦PERSON|Ozan Keskin⟧’s ⟦G2|double⟧ after the ⟦MINUTE|break⟧ turned the match in ⟦TEAM|Konyaspor⟧’s favour. A second spot-kick, awarded on ⟦MINUTE|78 minutes⟧, was saved by ⟦PERSON|Emre Acar⟧.

⟦TEAM|Middlesbrough⟧ won a ⟦MINUTE|70th-minute⟧ penalty and missed it. ⟦PERSON|Fraser Dunn⟧’s kick hit the post, ⟦PERSON|Ike Chukwu⟧ ballooned the rebound, and ⟦TEAM|Sunderland⟧’s one-goal lead survived.

⟦TEAM|Gabon⟧ reached the knockout rounds for the first time in ⟦DATE|12 years⟧ thanks to ⟦PERSON|Arnaud Mbina⟧’s late ⟦G3|strike⟧ against ⟦TEAM|Mali⟧. He ⟦G4|obliged⟧ from the edge of the box ⟦MINUTE|four minutes from time⟧ after ⟦PERSON|Didier Ondo⟧ had headed against the bar.

⟦PERSON|Rory McAteer⟧ ⟦G5|was on target again⟧ for ⟦TEAM|Linfield⟧, ⟦G6|scoring the only goal⟧ against ⟦TEAM|Coleraine⟧ in the ⟦MINUTE|37th minute⟧. ⟦PERSON|McAteer⟧ has ⟦G7|scored⟧ in six games running.

A finish of sixth would mean ⟦COMPETITION|Conference League⟧ football for ⟦TEAM|Fulham⟧, and ⟦PERSON|Nils Arvidsson⟧ did his bit. His close-range ⟦G8|finish⟧ in the ⟦MINUTE|17th minute⟧ was followed by a wayward one from ⟦PERSON|Kelechi Ude⟧, but the ⟦NORP|Swede⟧ later ⟦G9|guided a header in⟧ on ⟦MINUTE|69⟧ for ⟦SCORE|2-0⟧.

⟦PERSON|Andrés Villalobos⟧ met every cross with a punch. ⟦TEAM|Cúcuta⟧ swung in 30 of them, and the ⟦TEAM|Pasto⟧ goalkeeper was there to collect or clear each one.

⟦PERSON|Ana Bulić⟧ went through and rolled the ball past the goalkeeper, only to see it roll past the post as well. ⟦TEAM|Croatia Women⟧ did not get as clear an opening again, and their second defeat in a row leaves them third.

⟦G10|Goals⟧ from ⟦PERSON|Jordan Pask⟧, ⟦PERSON|Levi Strong⟧ and ⟦PERSON|Ben Cottam⟧ lifted ⟦TEAM|Doncaster Rovers⟧ into the top seven. ⟦PERSON|Pask⟧ ⟦G11|struck first⟧ on ⟦MINUTE|10 minutes⟧; ⟦PERSON|Strong⟧’s ⟦G12|second⟧ for the home side arrived in the ⟦MINUTE|35th minute⟧, and ⟦PERSON|Cottam⟧ ⟦G13|did the rest⟧ late on.

The club swept the awards night, with firsts in five categories. ⟦PERSON|Paula Requena⟧, who ⟦G14|got 22 goals⟧ for ⟦TEAM|Levante⟧, was named player of the year and goalkeeper ⟦PERSON|Noa Bermejo⟧ finished second.

⟦PERSON|Kwabena Ofori⟧ of ⟦TEAM|Tromsø⟧ followed up when ⟦PERSON|Sven Halvorsen⟧ parried from ⟦PERSON|Jonas Moe⟧, and ⟦G15|tapped in⟧. It was ⟦MINUTE|54 minutes⟧. ⟦PERSON|Halvorsen⟧ was at fault again shortly after, but this time ⟦PERSON|Moe⟧ followed up and sent the ball over.

Despite ⟦PERSON|Harrison Lock⟧’s ⟦G16|consolation⟧ for ⟦TEAM|Exeter City⟧, ⟦TEAM|Huddersfield Town⟧ were comfortable. ⟦PERSON|Sol Abrahams⟧ had ⟦G17|settled it⟧ inside ⟦MINUTE|half an hour⟧, his volley from ⟦PERSON|Tom Bright⟧’s corner ⟦G18|going in⟧ off ⟦PERSON|Kyle Needham⟧ for a ⟦MINUTE|29th-minute⟧ ⟦G19|opener⟧.

A breakthrough in the dispute between ⟦ORG|LaLiga⟧ and the players’ union arrived late on ⟦DATE|Thursday⟧. The strike planned for ⟦DATE|next weekend⟧ is off, and ⟦TEAM|Getafe⟧ v ⟦TEAM|Sevilla⟧ will go ahead.

Just before ⟦TEAM|Basel⟧’s ⟦G20|first⟧, ⟦PERSON|Dominik Frei⟧ of ⟦TEAM|Young Boys⟧ had a header blocked. The ⟦G21|first⟧ came in the ⟦MINUTE|42nd minute⟧ when ⟦PERSON|Luan Berisha⟧ met a cross and ⟦G22|guided it home⟧.

⟦TEAM|Queensland Lions⟧ ⟦G23|shipped three⟧ at ⟦TEAM|Marconi Stallions⟧ on ⟦DATE|Sunday⟧. ⟦PERSON|Angus Petrie⟧, ⟦PERSON|Milos Radan⟧ and ⟦PERSON|Joe Tran⟧ were the men to ⟦G24|beat⟧ ⟦PERSON|Blake Vukovic⟧.

⟦TEAM|Morton⟧ held on to a one-goal lead from the first leg to reach the final. ⟦PERSON|Kerr Boyd⟧ guided a shot past the post on ⟦MINUTE|30 minutes⟧ and ⟦PERSON|Lewis Aitken⟧ was denied by the bar.

⟦PERSON|Imran Siddiqui⟧ was there to finish in the six-yard box but the ball never reached him, and ⟦PERSON|Ed Rowley⟧’s lunging tackle put it behind. ⟦TEAM|Luton Town⟧ had 14 corners against ⟦TEAM|Oxford United⟧ and got nothing from any of them.

A minute after he had been booked, ⟦PERSON|Leandro Godoy⟧ ⟦G25|slid in to score⟧ from ⟦PERSON|Franco Ibáñez⟧’s low centre. The ⟦G26|equaliser⟧ in the ⟦MINUTE|67th minute⟧ gave ⟦TEAM|Rosario Central⟧ the impetus, yet ⟦PERSON|Tomás Ferreyra⟧ slid in to clear when ⟦PERSON|Ibáñez⟧ tried to win it.

Marks: ⟦PERSON|Gallo⟧ 7 – solid, beaten only by the ⟦G27|penalty⟧; ⟦PERSON|Moretti⟧ 5 – gave a penalty away; ⟦PERSON|Russo⟧ 8 – two clearances off the line; ⟦PERSON|Vitale⟧ 8.5 – a ⟦G28|goal⟧ and an assist.

⟦TEAM|Cameroon⟧ ⟦G29|went behind⟧ to ⟦PERSON|Ahmed Sabry⟧’s ⟦MINUTE|23rd-minute⟧ free-kick and could not respond. ⟦PERSON|Jean-Luc Essomba⟧ followed up two saves by ⟦PERSON|Mostafa Gaber⟧ with a shot into the crowd, and ⟦PERSON|Loïc Tchami⟧’s spot-kick deep in ⟦MINUTE|stoppage time⟧ was pushed away.

“For their ⟦G30|second⟧ we switched off, and then they’ve ⟦G31|rolled the third in⟧ when we were down to ten,” said ⟦PERSON|Mick Fallon⟧. “We met as a squad this morning and the lads obliged me with some honesty.” His ⟦TEAM|Morecambe⟧ side have now lost seven of nine.

⟦PERSON|Teun Verbeek⟧’s ⟦G32|reply⟧ for ⟦TEAM|Utrecht⟧ was immediate. Seventy seconds after ⟦PERSON|Jari Koskela⟧ had ⟦G33|edged ⟦TEAM|Groningen⟧ ahead⟧ in the ⟦MINUTE|50th minute⟧, ⟦PERSON|Verbeek⟧ ⟦G34|squeezed one in⟧ at the near post.

It was ⟦TEAM|Dunfermline⟧’s third ⟦SCORE|0-0⟧ in four, and nobody behind the goal had much to tell. ⟦PERSON|Callum Baird⟧ guided a header wide; ⟦PERSON|Lyle Addison⟧’s effort was claimed by ⟦PERSON|Greg Sim⟧.
=====GOALS=====
{"id": "G1", "scorer": "Yusuf Demirel", "team": "Trabzonspor", "minute": 30, "minute_text": "30th-minute", "kind": "penalty"}
{"id": "G2", "scorer": "Ozan Keskin", "team": "Konyaspor", "count": 2}
{"id": "G3", "scorer": "Arnaud Mbina", "team": "Gabon", "minute": 86, "minute_text": "four minutes from time"}
{"id": "G4", "scorer": "Arnaud Mbina", "team": "Gabon", "minute": 86, "minute_text": "four minutes from time"}
{"id": "G5", "scorer": "Rory McAteer", "team": "Linfield", "minute": 37, "minute_text": "37th minute"}
{"id": "G6", "scorer": "Rory McAteer", "team": "Linfield", "minute": 37, "minute_text": "37th minute"}
{"id": "G7", "scorer": "Rory McAteer", "team": "Linfield", "scope": "background"}
{"id": "G8", "scorer": "Nils Arvidsson", "team": "Fulham", "minute": 17, "minute_text": "17th minute"}
{"id": "G9", "scorer": "Nils Arvidsson", "team": "Fulham", "minute": 69, "minute_text": "69", "kind": "header", "score": "2-0"}
{"id": "G10", "scorer": "Jordan Pask; Levi Strong; Ben Cottam", "team": "Doncaster Rovers", "count": 3}
{"id": "G11", "scorer": "Jordan Pask", "team": "Doncaster Rovers", "minute": 10, "minute_text": "10 minutes"}
{"id": "G12", "scorer": "Levi Strong", "team": "Doncaster Rovers", "minute": 35, "minute_text": "35th minute"}
{"id": "G13", "scorer": "Ben Cottam", "team": "Doncaster Rovers"}
{"id": "G14", "scorer": "Paula Requena", "team": "Levante", "scope": "background", "count": 22}
{"id": "G15", "scorer": "Kwabena Ofori", "team": "Tromsø", "minute": 54, "minute_text": "54 minutes", "kind": "shot"}
{"id": "G16", "scorer": "Harrison Lock", "team": "Exeter City"}
{"id": "G17", "scorer": "Sol Abrahams", "team": "Huddersfield Town", "minute": 29, "minute_text": "inside half an hour", "kind": "volley"}
{"id": "G18", "scorer": "Sol Abrahams", "team": "Huddersfield Town", "minute": 29, "minute_text": "29th-minute", "kind": "volley"}
{"id": "G19", "scorer": "Sol Abrahams", "team": "Huddersfield Town", "minute": 29, "minute_text": "29th-minute", "kind": "volley"}
{"id": "G20", "scorer": "Luan Berisha", "team": "Basel", "minute": 42, "minute_text": "42nd minute"}
{"id": "G21", "scorer": "Luan Berisha", "team": "Basel", "minute": 42, "minute_text": "42nd minute"}
{"id": "G22", "scorer": "Luan Berisha", "team": "Basel", "minute": 42, "minute_text": "42nd minute"}
{"id": "G23", "scorer": "Angus Petrie; Milos Radan; Joe Tran", "team": "Marconi Stallions", "count": 3}
{"id": "G24", "scorer": "Angus Petrie; Milos Radan; Joe Tran", "team": "Marconi Stallions", "count": 3}
{"id": "G25", "scorer": "Leandro Godoy", "team": "Rosario Central", "minute": 67, "minute_text": "67th minute", "assist": "Franco Ibáñez"}
{"id": "G26", "scorer": "Leandro Godoy", "team": "Rosario Central", "minute": 67, "minute_text": "67th minute", "assist": "Franco Ibáñez"}
{"id": "G27", "kind": "penalty"}
{"id": "G28", "scorer": "Vitale"}
{"id": "G29", "scorer": "Ahmed Sabry", "minute": 23, "minute_text": "23rd-minute", "kind": "free kick"}
{"id": "G30"}
{"id": "G31"}
{"id": "G32", "scorer": "Teun Verbeek", "team": "Utrecht", "minute": 51, "minute_text": "Seventy seconds after"}
{"id": "G33", "scorer": "Jari Koskela", "team": "Groningen", "minute": 50, "minute_text": "50th minute"}
{"id": "G34", "scorer": "Teun Verbeek", "team": "Utrecht", "minute": 51, "minute_text": "Seventy seconds after"}
