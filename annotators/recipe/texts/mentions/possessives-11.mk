Tied at ⟦SCORE|1-1⟧ from the first leg, through ⟦PERSON|Gonçalo Brito⟧'s away ⟦G1|goal⟧ for ⟦TEAM|Estrela da Amadora⟧, the sides meet again on ⟦DATE|Wednesday⟧ with ⟦PERSON|Mário Fonte⟧ of ⟦TEAM|Arouca⟧ banned. He collected a second yellow for diving as he looked for a late penalty.

⟦PERSON|Cesc Oriol⟧ 5. Poor by his standards. Gave away the free-kick for the ⟦G2|first⟧ and was lucky not to see red for a kick at ⟦PERSON|Vela⟧.

⟦PERSON|Vela⟧ 9. Two ⟦G3|finishes⟧ of the highest order, the one before ⟦MINUTE|half-time⟧ with his left foot, the one after with his right. Should have been awarded a penalty.

Jointly top with ⟦TEAM|Wrexham⟧ at the turn of the year, ⟦TEAM|Mansfield Town⟧ have had one goal and three penalties against them in each of two miserable weeks.

With less than ⟦MINUTE|five minutes⟧ on the clock ⟦PERSON|Baris Aydin⟧ put a free header wide. He would be grateful, therefore, for ⟦PERSON|Umut Kaya⟧'s ⟦G4|brace⟧, all the ⟦TEAM|Samsunspor⟧ scoring in a ⟦SCORE|2-0⟧ win, and said so to the man himself.

⟦PERSON|Declan Forde⟧'s 51st ⟦G5|goal⟧ for ⟦TEAM|Waterford⟧ puts him second on their all-time list. It was one of his simpler ones, from two yards in the ⟦MINUTE|17th minute⟧ after ⟦PERSON|Jack Heffernan⟧'s drive came back from the bar.

An early chance, another on ⟦MINUTE|12⟧, a header on ⟦MINUTE|20⟧ and a half-cleared corner on ⟦MINUTE|24⟧: the ⟦G6|goal⟧ had been coming when ⟦TEAM|Slovan Liberec⟧ got it, from ⟦PERSON|Radek Hošek⟧, on ⟦MINUTE|27⟧.

⟦TEAM|Wealdstone⟧ beat ⟦TEAM|Woking⟧ by two, ⟦TEAM|Woking⟧ beat ⟦TEAM|Aldershot Town⟧ by two and on ⟦DATE|Saturday⟧ ⟦TEAM|Aldershot⟧ beat ⟦TEAM|Wealdstone⟧ by two. The ⟦G7|first⟧ of ⟦PERSON|Rhys Amankwah⟧'s ⟦G8|double⟧ was a penalty.

⟦PERSON|Malin Sandberg⟧ had already been denied once by the crossbar before the ⟦MINUTE|65th-minute⟧ ⟦G9|header⟧ with which she rescued ⟦TEAM|Rosengård⟧, opponents ⟦TEAM|Vittsjö⟧ having led by way of a ⟦G10|volley⟧ from ⟦PERSON|Nora Ek⟧.

There's another way to read the table. Take away goals from the spot and ⟦TEAM|Everton⟧ would be second from bottom; take away ⟦PERSON|Luke Ferriday⟧'s ⟦G11|ten⟧ and they'd be down.

⟦TEAM|Kilmarnock⟧ had a goalkeeper at fault for one ⟦G12|goal⟧, a full-back for the ⟦G13|next⟧ and nobody, ⟦PERSON|Jim Kerrigan⟧ insisted, for the ⟦G14|third⟧, a ⟦PERSON|Sven Ostermann⟧ ⟦G15|effort⟧ he described as unstoppable.

The midfielder's ⟦MINUTE|73rd-minute⟧ ⟦G16|reply⟧ changed the mood, though not the outcome. ⟦PERSON|Cheikh Ndiaye⟧ had come on at the ⟦MINUTE|interval⟧ for ⟦TEAM|Senegal⟧, who were two behind within ⟦MINUTE|15 minutes⟧.

It was the full-time whistle, not a goal, that the ⟦VENUE|City Ground⟧ cheered loudest: a third point from nine, an end to the run. ⟦TEAM|Nottingham Forest⟧'s best effort had been a long-range one by ⟦PERSON|Cole Huntington⟧ that ⟦PERSON|Vasile Ursu⟧ beat away.

Ten-man ⟦TEAM|Rubin Kazan⟧ ⟦G17|scored⟧ from their only attempt, ⟦PERSON|Timur Gaziev⟧'s ⟦G18|breakaway⟧ in the ⟦MINUTE|82nd minute⟧, and ⟦TEAM|Spartak Moscow⟧ failed to score from any of their 23.

"I felt sorry for him," the ⟦TEAM|Oxford City⟧ striker said of the young keeper beaten by his ⟦G19|opener⟧ from the halfway line. ⟦PERSON|Ellis Padmore⟧ was less sympathetic about the ⟦G20|second⟧. "That's a goal anywhere."

A goal in the first minute was what ⟦PERSON|Nadir Amiri⟧ wanted; what ⟦TEAM|Bologna⟧ gave him was an hour of throw-ins and one header at ⟦VENUE|Renato Dall'Ara⟧, wide, in the ⟦MINUTE|61st⟧.

Second-placed ⟦TEAM|Rapid Vienna⟧ saw their lead over third cut to a point. They were held by ⟦TEAM|Altach⟧, whose ⟦G21|goal⟧, by ⟦PERSON|Lukas Jäger⟧ on ⟦MINUTE|56 minutes⟧, was disputed, and whose goalkeeper, ⟦PERSON|Sandro Bickel⟧, made a string of saves.

What was awarded as a corner ended as a ⟦G22|goal⟧ for ⟦TEAM|Barrow⟧, by ⟦PERSON|Theo Ritson⟧ at the far post. What was awarded as a penalty, at the other end a minute later, ended as a goal kick.

⟦PERSON|Luis Fernando Arce⟧'s ⟦G23|free-kick⟧ on ⟦MINUTE|35 minutes⟧ beat the wall, the keeper and the altitude. For the rest of the match ⟦TEAM|Bolivia⟧ did what they do best at home, which is to shoot from everywhere; but no second arrived against ⟦TEAM|Paraguay⟧.

Only the ⟦G24|goals⟧ were missing from ⟦TEAM|Lewes⟧' performance, said ⟦PERSON|Hattie Crane⟧, and then they came in a rush: ⟦G25|one⟧ from ⟦PERSON|Amy Bright⟧ and ⟦G26|two⟧ from ⟦PERSON|Chioma Nwosu⟧, in the 76th, 79th and 84th minutes.
=====GOALS=====
{"id": "G1", "scorer": "Gonçalo Brito", "team": "Estrela da Amadora", "scope": "background"}
{"id": "G2"}
{"id": "G3", "scorer": "Vela", "count": 2}
{"id": "G4", "scorer": "Umut Kaya", "team": "Samsunspor", "count": 2}
{"id": "G5", "scorer": "Declan Forde", "team": "Waterford", "minute": 17, "minute_text": "17th minute", "kind": "shot"}
{"id": "G6", "scorer": "Radek Hošek", "team": "Slovan Liberec", "minute": 27, "minute_text": "27"}
{"id": "G7", "scorer": "Rhys Amankwah", "team": "Aldershot Town", "kind": "penalty"}
{"id": "G8", "scorer": "Rhys Amankwah", "team": "Aldershot Town", "count": 2}
{"id": "G9", "scorer": "Malin Sandberg", "team": "Rosengård", "minute": 65, "minute_text": "65th-minute", "kind": "header"}
{"id": "G10", "scorer": "Nora Ek", "team": "Vittsjö", "kind": "volley"}
{"id": "G11", "scorer": "Luke Ferriday", "team": "Everton", "count": 10, "scope": "background"}
{"id": "G12"}
{"id": "G13"}
{"id": "G14", "scorer": "Sven Ostermann"}
{"id": "G15", "scorer": "Sven Ostermann"}
{"id": "G16", "scorer": "Cheikh Ndiaye", "team": "Senegal", "minute": 73, "minute_text": "73rd-minute"}
{"id": "G17", "scorer": "Timur Gaziev", "team": "Rubin Kazan", "minute": 82, "minute_text": "82nd minute"}
{"id": "G18", "scorer": "Timur Gaziev", "team": "Rubin Kazan", "minute": 82, "minute_text": "82nd minute"}
{"id": "G19", "scorer": "Ellis Padmore", "team": "Oxford City"}
{"id": "G20", "scorer": "Ellis Padmore", "team": "Oxford City"}
{"id": "G21", "scorer": "Lukas Jäger", "team": "Altach", "minute": 56, "minute_text": "56 minutes"}
{"id": "G22", "scorer": "Theo Ritson", "team": "Barrow"}
{"id": "G23", "scorer": "Luis Fernando Arce", "team": "Bolivia", "minute": 35, "minute_text": "35 minutes", "kind": "free kick"}
{"id": "G24", "scorer": "Amy Bright; Chioma Nwosu", "team": "Lewes", "count": 3}
{"id": "G25", "scorer": "Amy Bright", "team": "Lewes"}
{"id": "G26", "scorer": "Chioma Nwosu", "team": "Lewes", "count": 2}
