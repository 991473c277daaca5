The scorer, as the referee's report has it, was ⟦PERSON|Ferreira⟧; as the television has it, ⟦PERSON|Paixão⟧. ⟦TEAM|Boavista⟧'s ⟦G1|goal⟧, ⟦MINUTE|two minutes into the second half⟧, took a deflection on its way past ⟦PERSON|Rúben Salvado⟧ and the two are not speaking.

⟦PERSON|Zayd Rahmani⟧ was the last to leave the tunnel and the first to score. He ⟦G2|opened it up⟧ for ⟦TEAM|Raja Casablanca⟧ in the ⟦MINUTE|seventh minute⟧, ⟦PERSON|Anas Bouchta⟧ ⟦G3|put on another⟧ in the ⟦MINUTE|29th⟧ and, though ⟦PERSON|Mehdi Slaoui⟧ ⟦G4|scored one⟧ for ⟦TEAM|FUS Rabat⟧ in the ⟦MINUTE|66th⟧, the rest consisted of corners.

⟦MINUTE|Two minutes⟧: the length of a pop song and of ⟦TEAM|Norwich⟧'s lead. ⟦PERSON|Gus Pennington⟧ had ⟦G5|got it⟧ in the ⟦MINUTE|50th⟧; ⟦PERSON|Eli Vasylenko⟧ ⟦G6|wiped it out⟧, for ⟦TEAM|Swansea⟧, with a header via the keeper's knee. Neither side had a shot of any description from there on.

⟦TEAM|Kerala Blasters⟧ lost their goalkeeper to injury (⟦MINUTE|15⟧), their lead striker to a suspension and, on ⟦MINUTE|38⟧, the game. ⟦PERSON|Rohit Lalrinzuala⟧, playing against his brother, crossed to the edge of the area for ⟦PERSON|Hugo Astudillo⟧, and the stand-in keeper ⟦PERSON|Arjun Nair⟧ ⟦G7|had no answer⟧. ⟦TEAM|Mumbai City⟧ go third.

An ⟦MINUTE|hour⟧ in, ⟦G8|⟦SCORE|1-1⟧⟧. ⟦PERSON|Birkir Guðjónsson⟧ was back from ⟦NORP|Danish⟧ football, back in ⟦TEAM|KR⟧ colours and, more to the point, back post. ⟦TEAM|Valur⟧'s number one, ⟦PERSON|Ævar Pálsson⟧, had already come out on top in three duels with him, on ⟦MINUTE|12⟧, ⟦MINUTE|27⟧ and ⟦MINUTE|44⟧.

⟦PERSON|Trent Abernathy⟧ for ⟦PERSON|Miguel Cordova⟧ on ⟦MINUTE|58⟧; ⟦PERSON|Miguel Cordova⟧'s boot had split. ⟦PERSON|Abernathy⟧ to ⟦PERSON|Landry Okoye⟧ on ⟦MINUTE|61⟧, and ⟦PERSON|Okoye⟧ ⟦G9|scored⟧, in two good boots, for ⟦TEAM|Sporting Kansas City⟧. ⟦TEAM|Austin⟧ thought about it, subbed three and lost anyway.

He wasn't supposed to be playing; he was supposed to be at a wedding. Instead ⟦PERSON|Fraser Gilmour⟧, whose cousin married without him at three, ⟦G10|scored⟧ at 28 minutes to four by the stand clock, which is to say after ⟦MINUTE|31 minutes⟧, and ⟦TEAM|Arbroath⟧ saw out the rest against ten.

⟦PERSON|Lotte Baumann⟧'s penalty was pushed on to a post, her next touch was a pass to no one, and the one after that, in the ⟦MINUTE|35th minute⟧, was a ⟦G11|goal⟧. ⟦TEAM|Hoffenheim⟧ had been second best. ⟦TEAM|Freiburg⟧'s ⟦PERSON|Emma Kessler⟧ headed the last chance into the arms of ⟦PERSON|Nele Stoll⟧.

Scoreless at the ⟦MINUTE|break⟧, ⟦TEAM|Cúcuta Deportivo⟧ and ⟦TEAM|Once Caldas⟧ were so after ⟦MINUTE|60 minutes⟧ too, after ⟦MINUTE|75⟧, after ⟦MINUTE|90⟧. One might have gone home. ⟦PERSON|Yeferson Mosquera⟧ ⟦G12|scored⟧ in the ⟦MINUTE|92nd⟧ for ⟦TEAM|Once Caldas⟧, though the whistle had gone for a foul throw before ⟦PERSON|Duván Arboleda⟧ gave him the ball.

Level again. The ⟦NORP|Senegalese⟧ who had conceded the penalty was the ⟦NORP|Senegalese⟧ who ⟦G13|put it right⟧, and ⟦TEAM|Amiens⟧ had ⟦PERSON|Cheikh Faye⟧ to blame and to thank. ⟦MINUTE|Seventy-two minutes⟧, said the giant screen. ⟦PERSON|Romain Belloc⟧, from the spot on ⟦MINUTE|55⟧, had ⟦G14|scored⟧ for ⟦TEAM|Guingamp⟧.

The goalkeeper ⟦G15|scored⟧. Not in the way they do, from a corner with all hope gone, but with a clearance in the ⟦MINUTE|24th minute⟧ that the wind took, that ⟦PERSON|Aled Pugh⟧ at the other end misjudged, and that ⟦TEAM|Caernarfon⟧ will show at dinners. ⟦PERSON|Iolo Gruffudd⟧, keeper and captain, had only been trying to reach ⟦PERSON|Sion Bowen⟧.

⟦TEAM|Valencia Mestalla⟧ got one with a shot that hit the corner flag first. To explain: ⟦PERSON|Borja Climent⟧ shot, the flag sent it to ⟦PERSON|Nacho Ferri⟧, ⟦PERSON|Ferri⟧ to ⟦PERSON|Climent⟧, and a second shot from him, in the ⟦MINUTE|55th minute⟧, ⟦G16|was in⟧.

In the space of the ⟦MINUTE|third⟧ and ⟦MINUTE|fourth minutes⟧ the home keeper ⟦PERSON|Brendan Slattery⟧ saved from ⟦PERSON|Evan Tighe⟧, ⟦PERSON|Jack Coyle⟧ and ⟦PERSON|Tighe⟧ again. The ⟦MINUTE|fifth⟧ was ⟦PERSON|Coyle⟧'s: from the by-line to the near post, and between the two he found room. ⟦TEAM|Finn Harps⟧ ⟦G17|one nil ahead⟧, ⟦MINUTE|five minutes⟧.

⟦PERSON|Adam Lindqvist⟧, ⟦PERSON|Jesper Franzén⟧ and ⟦PERSON|Tobias Öberg⟧ ⟦G18|scored⟧ the goals, ⟦PERSON|Franzén⟧ ⟦G19|his⟧ on ⟦MINUTE|45⟧, ⟦PERSON|Öberg⟧ ⟦G20|his⟧ on ⟦MINUTE|77⟧, and ⟦PERSON|Lindqvist⟧, who is no friend of clocks, when he was good and ready. ⟦TEAM|Elfsborg⟧ 3, ⟦TEAM|Mjällby⟧ 0.

"Ref said I was a yard off. I was never a yard off," insisted ⟦PERSON|Kemar Blissett⟧ of the ⟦G21|effort⟧ wiped out on ⟦MINUTE|14⟧. The one on ⟦MINUTE|44⟧ stood and that, ⟦TEAM|Tivoli Gardens⟧ supporters will say, is all that counts. ⟦PERSON|Blissett⟧ ⟦G22|got it⟧ with his right foot from ⟦PERSON|Shamar Nation⟧'s ball.

It needed a substitute to show them. ⟦PERSON|Niklas Haugen⟧ came on, with the ⟦MINUTE|hour⟧ just past, took up a position between ⟦PERSON|Vetle Bøe⟧ and ⟦PERSON|Mats Rø⟧, and, ⟦MINUTE|four minutes into his evening⟧, was served by ⟦PERSON|Sander Krogh⟧ and ⟦G23|scored⟧. ⟦TEAM|Haugesund⟧ led after ⟦MINUTE|65⟧.

⟦PERSON|Guilherme Tavares⟧ turned 30 on ⟦DATE|Friday⟧. On ⟦DATE|Saturday⟧, ⟦MINUTE|30 minutes⟧ into the game, 30 yards from goal, in shirt 30, he had the whole goal to shoot at and shot at ⟦PERSON|Emerson Vilar⟧'s chest. ⟦TEAM|Náutico⟧'s reaction to ⟦PERSON|Tavares⟧'s chance was a sort of groan; ⟦TEAM|Sport Recife⟧'s, a sort of cheer.

Down went ⟦PERSON|Lewis Tarrant⟧, up went the arms, on went the game. ⟦PERSON|Nathan Eccles⟧ ⟦G24|scored⟧ from the break, on ⟦MINUTE|83⟧, with ⟦PERSON|Tarrant⟧ still down and ⟦TEAM|Accrington⟧'s other centre-half on his way to see about it. ⟦TEAM|Harrogate⟧'s players did not celebrate a lot.

The header that went over in the ⟦MINUTE|12th minute⟧, the header that came back off a post in the ⟦MINUTE|33rd⟧, the header that ⟦G25|went in⟧ in the ⟦MINUTE|57th⟧: all ⟦PERSON|Wout Verbruggen⟧'s, and all from the right boot of ⟦PERSON|Senne Claeys⟧. It's called persistence at ⟦TEAM|Mechelen⟧.

After ⟦PERSON|Olivia Prentice⟧'s lob had dropped over her and over the bar, ⟦PERSON|Megan Kitchener⟧ pushed up. After ⟦PERSON|Prentice⟧'s next, ⟦MINUTE|19 minutes⟧, had ⟦G26|dropped over her and into the net⟧, ⟦PERSON|Kitchener⟧ stayed back. ⟦TEAM|Ipswich Town Women⟧ could be pleased with both.
=====GOALS=====
{"id": "G1", "scorer": "Ferreira", "team": "Boavista", "minute": 47, "minute_text": "two minutes into the second half"}
{"id": "G2", "scorer": "Zayd Rahmani", "team": "Raja Casablanca", "minute": 7, "minute_text": "seventh minute"}
{"id": "G3", "scorer": "Anas Bouchta", "team": "Raja Casablanca", "minute": 29, "minute_text": "29th"}
{"id": "G4", "scorer": "Mehdi Slaoui", "team": "FUS Rabat", "minute": 66, "minute_text": "66th"}
{"id": "G5", "scorer": "Gus Pennington", "team": "Norwich", "minute": 50, "minute_text": "50th"}
{"id": "G6", "kind": "header", "scorer": "Eli Vasylenko", "team": "Swansea", "minute": 52, "minute_text": "Two minutes"}
{"id": "G7", "assist": "Rohit Lalrinzuala", "kind": "shot", "scorer": "Hugo Astudillo", "team": "Mumbai City", "minute": 38, "minute_text": "38"}
{"id": "G8", "score": "1-1", "scorer": "Birkir Guðjónsson", "team": "KR", "minute": 60, "minute_text": "hour"}
{"id": "G9", "assist": "Trent Abernathy", "scorer": "Landry Okoye", "team": "Sporting Kansas City", "minute": 61, "minute_text": "61"}
{"id": "G10", "scorer": "Fraser Gilmour", "team": "Arbroath", "minute": 31, "minute_text": "31 minutes"}
{"id": "G11", "scorer": "Lotte Baumann", "team": "Hoffenheim", "minute": 35, "minute_text": "35th minute"}
{"id": "G12", "outcome": "ruled out", "scorer": "Yeferson Mosquera", "team": "Once Caldas", "minute": 92, "minute_text": "92nd"}
{"id": "G13", "scorer": "Cheikh Faye", "team": "Amiens", "minute": 72, "minute_text": "Seventy-two minutes"}
{"id": "G14", "kind": "penalty", "scorer": "Romain Belloc", "team": "Guingamp", "minute": 55, "minute_text": "55"}
{"id": "G15", "scorer": "Iolo Gruffudd", "team": "Caernarfon", "minute": 24, "minute_text": "24th minute"}
{"id": "G16", "assist": "Nacho Ferri", "kind": "shot", "scorer": "Borja Climent", "team": "Valencia Mestalla", "minute": 55, "minute_text": "55th minute"}
{"id": "G17", "kind": "shot", "scorer": "Jack Coyle", "team": "Finn Harps", "minute": 5, "minute_text": "fifth"}
{"id": "G18", "count": 3, "scorer": "Adam Lindqvist; Jesper Franzén; Tobias Öberg", "team": "Elfsborg"}
{"id": "G19", "scorer": "Jesper Franzén", "team": "Elfsborg", "minute": 45, "minute_text": "45"}
{"id": "G20", "scorer": "Tobias Öberg", "team": "Elfsborg", "minute": 77, "minute_text": "77"}
{"id": "G21", "outcome": "ruled out", "scorer": "Kemar Blissett", "team": "Tivoli Gardens", "minute": 14, "minute_text": "14"}
{"id": "G22", "kind": "shot", "scorer": "Kemar Blissett", "team": "Tivoli Gardens", "minute": 44, "minute_text": "44"}
{"id": "G23", "assist": "Sander Krogh", "scorer": "Niklas Haugen", "team": "Haugesund", "minute": 65, "minute_text": "65"}
{"id": "G24", "scorer": "Nathan Eccles", "team": "Harrogate", "minute": 83, "minute_text": "83"}
{"id": "G25", "kind": "header", "assist": "Senne Claeys", "scorer": "Wout Verbruggen", "team": "Mechelen", "minute": 57, "minute_text": "57th"}
{"id": "G26", "scorer": "Olivia Prentice", "team": "Ipswich Town Women", "minute": 19, "minute_text": "19 minutes"}
