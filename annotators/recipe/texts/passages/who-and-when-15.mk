⟦TEAM|Dundalk⟧ went from a goal down to a goal up in the time it takes to make tea. ⟦PERSON|Aaron Mulvey⟧ ⟦G1|scored⟧ on ⟦MINUTE|65⟧ from ⟦PERSON|Vinny Carragher⟧'s corner, and ⟦PERSON|Carragher⟧ ⟦G2|scored⟧ on ⟦MINUTE|68⟧ from ⟦PERSON|Mulvey⟧'s lay-off. ⟦PERSON|Sam Todd-Barrett⟧ had ⟦G3|given ⟦TEAM|Wexford⟧ their lead⟧ on ⟦MINUTE|49⟧, and on ⟦MINUTE|67⟧, at ⟦SCORE|1-1⟧, was a boot's length from another.

Shortly after the ⟦MINUTE|hour⟧ ⟦PERSON|Marvin Oyono⟧ came on for ⟦TEAM|Guingamp⟧; shortly after that he ⟦G4|scored⟧. The assist was from ⟦PERSON|Baptiste Le Gall⟧, who had gone close in the ⟦MINUTE|44th minute⟧. ⟦TEAM|Rodez⟧ had the ball for the rest of it and ⟦PERSON|Clément Vidal-Roux⟧, with an overhead kick on ⟦MINUTE|87⟧, had the only attempt.

They announced ⟦PERSON|Vuković⟧ as the scorer, then ⟦PERSON|Vuksan⟧. It was ⟦PERSON|Mitar Vuksan⟧: the free-kick from ⟦PERSON|Lazar Vuković⟧ in the ⟦MINUTE|31st minute⟧ took a touch off his hair. ⟦TEAM|Čukarički⟧ fans sang both names. It was the ⟦G5|goal⟧ that decided matters, although ⟦PERSON|Vuković⟧ himself thought he'd ⟦G6|doubled it⟧ in the ⟦MINUTE|56th⟧, when the flag was up.

Substitutes won this. ⟦PERSON|Yerlan Omarov⟧, sent on by ⟦TEAM|Kairat⟧ at the ⟦MINUTE|break⟧, crossed for ⟦PERSON|Dastan Beisenov⟧, sent on at the ⟦MINUTE|hour⟧, to ⟦G7|head the first⟧ on ⟦MINUTE|72⟧. ⟦PERSON|Vagner Lucas⟧, sent on with a ⟦MINUTE|quarter of an hour left⟧, ⟦G8|headed the second⟧ on ⟦MINUTE|81⟧. ⟦TEAM|Tobol⟧'s own men from the bench were booked, both.

⟦PERSON|Simona Petrov⟧, ⟦PERSON|Elena Ruseva⟧ and ⟦PERSON|Mila Dragieva⟧ ⟦G9|scored⟧ for ⟦TEAM|Bulgaria⟧. ⟦PERSON|Ruseva⟧'s was the ⟦G10|first⟧, in the ⟦MINUTE|6th minute⟧, ⟦PERSON|Petrov⟧'s, from a corner, the ⟦G11|third⟧, in the ⟦MINUTE|89th⟧, with ⟦PERSON|Dragieva⟧'s ⟦G12|second⟧ sandwiched between, in the ⟦MINUTE|77th⟧. ⟦TEAM|Malta⟧'s ⟦PERSON|Maria Farrugia⟧ made saves from all of the three as well.

What was ⟦PERSON|Iain Strachan⟧ doing there? The ⟦TEAM|Inverness⟧ goalkeeper, 40 yards out, was hoping to clear, but ⟦PERSON|Kenny Bruce⟧ of ⟦TEAM|Cove Rangers⟧ got to the ball first and, with the first touch, ⟦G13|scored⟧. In the ⟦MINUTE|34th minute⟧ it was; in the ⟦MINUTE|35th⟧, ⟦PERSON|Strachan⟧, on his line, made a splendid save from the same ⟦PERSON|Bruce⟧. ⟦TEAM|Inverness⟧ were level by ⟦MINUTE|half-time⟧ thanks to ⟦PERSON|Owen Duthie⟧'s ⟦G14|free-kick⟧.

⟦PERSON|Ceyda Arslan⟧ was unlucky not to score three and ⟦G15|scored two⟧. The ones she got came either side of the ⟦MINUTE|interval⟧, the ⟦MINUTE|43rd⟧ and ⟦MINUTE|47th minutes⟧; the one she didn't, in the ⟦MINUTE|63rd⟧, was hooked off the line by ⟦PERSON|Tamar Gelovani⟧. ⟦PERSON|Ebru Yalçın⟧ had ⟦G16|scored⟧ earlier for ⟦TEAM|Turkey⟧, in the ⟦MINUTE|10th⟧, and ⟦PERSON|Nino Beridze⟧ ⟦G17|scored⟧ later for ⟦TEAM|Georgia⟧, in the ⟦MINUTE|70th⟧.

⟦TEAM|Antwerp⟧ manager ⟦PERSON|Roel Wauters⟧ said ⟦PERSON|Jelle Pauwels⟧ would have scored the penalty. ⟦PERSON|Pauwels⟧ was off by then, having ⟦G18|scored⟧ in the ⟦MINUTE|20th minute⟧ and pulled up in the ⟦MINUTE|24th⟧; ⟦PERSON|Sékou Bah⟧ took it, in the ⟦MINUTE|60th⟧, and ⟦PERSON|Nick Thoelen⟧ saved. It was ⟦SCORE|1-1⟧ at the time, ⟦PERSON|Thoelen⟧'s side, ⟦TEAM|OH Leuven⟧, having had a ⟦G19|goal⟧ from ⟦PERSON|Lars Decoster⟧ in the ⟦MINUTE|50th⟧.

The draw went to form: an early ⟦G20|goal⟧, a late ⟦G21|goal⟧, and ⟦TEAM|Livorno⟧ ahead of ⟦TEAM|Grosseto⟧ for all but the last of the time in between. ⟦PERSON|Andrea Bellini⟧ ⟦G22|scored⟧ on ⟦MINUTE|5⟧. ⟦PERSON|Franco Zanetti⟧ ⟦G23|scored⟧ in the ⟦MINUTE|third added minute⟧. ⟦PERSON|Bellini⟧'s volley at ⟦SCORE|1-0⟧, stopped by the shoulder of ⟦PERSON|Pietro Magi⟧, was what he talked about.

With ⟦TEAM|Bolton⟧'s keeper up for the corner there was nobody to stop ⟦PERSON|Jaheim Thorne⟧ scoring, and yet ⟦PERSON|Femi Adekoya⟧ did. He ran back, he slid, he kept it out. Twenty seconds on, however, with everyone back, ⟦PERSON|Thorne⟧ ⟦G24|scored⟧ anyway; and the scoreboard read ⟦SCORE|2-0⟧ in the ⟦MINUTE|97th minute⟧. ⟦TEAM|Wigan⟧'s ⟦G25|other⟧ had been scored by ⟦PERSON|Perry Hatch⟧ after ⟦MINUTE|three minutes⟧.

⟦PERSON|Liang Bo⟧'s header was going over. ⟦PERSON|Feng Rui⟧'s hand, he being the goalkeeper, sent it on to the post, and ⟦PERSON|Cao Yifan⟧'s shin, he being the captain, ⟦G26|sent it in⟧. ⟦TEAM|Beijing Guoan⟧ got the point from that; it was in ⟦MINUTE|stoppage time⟧; they had trailed to a ⟦G27|goal⟧ by ⟦PERSON|Raúl Bustamante⟧ of ⟦TEAM|Tianjin⟧ on ⟦MINUTE|52⟧.

"I've missed easier," said ⟦PERSON|Sven Ulriksen⟧. He had, in the ⟦MINUTE|18th minute⟧, from ⟦PERSON|Ole Kristian Berg⟧'s pass; the harder one was from a metre and a half behind, backheeled, in the ⟦MINUTE|86th minute⟧, and it ⟦G28|won the match⟧. ⟦TEAM|Kristiansund⟧ 1, ⟦TEAM|Stabæk⟧ 0. The ⟦G29|goal⟧ was shown on television in ⟦GPE|Brazil⟧.

⟦PERSON|Julián Ospina⟧ ⟦G30|got one⟧ in the ⟦MINUTE|fourteenth minute⟧ for ⟦TEAM|Atlético Nacional⟧; ⟦PERSON|Yimmi Rentería⟧ ⟦G31|got one⟧ in the ⟦MINUTE|sixteenth⟧ for ⟦TEAM|Deportivo Pasto⟧; the referee got one, in the face, in the ⟦MINUTE|eighteenth⟧, and took no more part. The ⟦MINUTE|60th minute⟧ found the fourth official pointing to the spot and ⟦PERSON|Ospina⟧ ⟦G32|scoring⟧.

Only three touches from goalkeeper to goal: ⟦PERSON|Michael Tornberg⟧, long; ⟦PERSON|Jacob Steen⟧, a nod; ⟦PERSON|Ousmane Cissé⟧, a ⟦G33|lob⟧. ⟦TEAM|Sønderjyske⟧ ⟦G34|scored it⟧ in the ⟦MINUTE|70th minute⟧, having trailed for 69 of them to ⟦PERSON|Villads Krogh⟧. For ⟦TEAM|Hvidovre⟧ the same ⟦PERSON|Krogh⟧ was foiled twice by ⟦PERSON|Tornberg⟧, once before and once after.

⟦PERSON|Ashleigh Goddard⟧ turned provider on ⟦MINUTE|25⟧ and ⟦G35|scored⟧ on ⟦MINUTE|45⟧. On ⟦MINUTE|25⟧ it was ⟦PERSON|Mel Baptiste⟧ who ⟦G36|scored⟧; on ⟦MINUTE|45⟧ it was ⟦PERSON|Baptiste⟧ who provided. ⟦TEAM|West Ham Women⟧ were all right from there, ⟦TEAM|Everton Women⟧ offering up nothing but a ⟦PERSON|Rikke Holm⟧ effort that slid past the post after ⟦MINUTE|71⟧.

Two keepers in the wars: ⟦PERSON|Leroy Mokgosi⟧ hurt in making a save (⟦MINUTE|29⟧), and his deputy ⟦PERSON|Onalenna Seretse⟧ hurt in not making one (⟦MINUTE|61⟧). That one was ⟦PERSON|Kabelo Dube⟧'s, ⟦G37|⟦SCORE|1-0⟧⟧, and while ⟦PERSON|Seretse⟧ was being looked at ⟦PERSON|Dube⟧ put a ball in again, to applause, from halfway. ⟦TEAM|Township Rollers⟧ beat ⟦TEAM|Gaborone United⟧ by the one that counted.

Where ⟦TEAM|Plymouth⟧ failed on ⟦MINUTE|11⟧, ⟦MINUTE|19⟧ and ⟦MINUTE|34⟧, ⟦TEAM|Portsmouth⟧ did not on ⟦MINUTE|35⟧. The ⟦G38|header⟧ was from ⟦PERSON|Gabe Osula⟧, and the lead theirs. It grew on ⟦MINUTE|53⟧ when ⟦PERSON|Jude Marriott⟧ ⟦G39|scored direct from a free-kick⟧. ⟦TEAM|Plymouth⟧ failed on ⟦MINUTE|59⟧ too.

The linesman signalled, the referee ignored him, and the ⟦NORP|Uruguayan⟧ ⟦G40|scored⟧. ⟦PERSON|Facundo Techera⟧ had been the wrong side of ⟦PERSON|Juan Carlos Orantes⟧ by the width of a shirt. It went to VAR and VAR was with the referee. The ⟦MINUTE|eighth minute⟧ had become the ⟦MINUTE|twelfth⟧ by the time ⟦TEAM|Necaxa⟧ kicked off, a goal down to ⟦TEAM|Puebla⟧, and ⟦PERSON|Orantes⟧ had been booked for asking.

For ⟦MINUTE|half an hour⟧ ⟦TEAM|Shamrock Rovers⟧ were superb; in it, ⟦PERSON|Trevor Molloy⟧ ⟦G41|scored⟧ on ⟦MINUTE|13⟧ and ⟦PERSON|Jack Sunderland-Byrne⟧ ⟦G42|did⟧ with ⟦MINUTE|twice as long⟧ gone. For an hour they were not; in it, ⟦PERSON|Mark O'Hara⟧ ⟦G43|scored⟧ for ⟦TEAM|Dundalk⟧, on ⟦MINUTE|88⟧, and the crossbar saved them from a ⟦PERSON|Lee Grace-Kelly⟧ header and a replay.

⟦PERSON|Mustafa Jallow⟧ shook hands with the opposing captain, the referee and both linesmen, and ⟦MINUTE|13 seconds later⟧ with his own team. The quickest ⟦G44|goal⟧ in the history of ⟦TEAM|Real de Banjul⟧ was his. A pass from kick-off by ⟦PERSON|Ebrima Sonko⟧ had done for ⟦PERSON|Alieu Touray⟧, who plays at centre-back for ⟦TEAM|Fortune⟧. ⟦PERSON|Jallow⟧'s second shot of the day, the best part of ⟦MINUTE|89 minutes later⟧, hit ⟦PERSON|Touray⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aaron Mulvey", "team": "Dundalk", "minute": 65, "minute_text": "65"}
{"id": "G2", "scorer": "Vinny Carragher", "team": "Dundalk", "minute": 68, "minute_text": "68"}
{"id": "G3", "scorer": "Sam Todd-Barrett", "team": "Wexford", "minute": 49, "minute_text": "49"}
{"id": "G4", "assist": "Baptiste Le Gall", "scorer": "Marvin Oyono", "team": "Guingamp"}
{"id": "G5", "kind": "header", "assist": "Lazar Vuković", "scorer": "Mitar Vuksan", "team": "Čukarički", "minute": 31, "minute_text": "31st minute"}
{"id": "G6", "outcome": "ruled out", "scorer": "Lazar Vuković", "team": "Čukarički", "minute": 56, "minute_text": "56th"}
{"id": "G7", "kind": "header", "assist": "Yerlan Omarov", "scorer": "Dastan Beisenov", "team": "Kairat", "minute": 72, "minute_text": "72"}
{"id": "G8", "kind": "header", "scorer": "Vagner Lucas", "team": "Kairat", "minute": 81, "minute_text": "81"}
{"id": "G9", "count": 3, "scorer": "Simona Petrov; Elena Ruseva; Mila Dragieva", "team": "Bulgaria"}
{"id": "G10", "scorer": "Elena Ruseva", "team": "Bulgaria", "minute": 6, "minute_text": "6th minute"}
{"id": "G11", "scorer": "Simona Petrov", "team": "Bulgaria", "minute": 89, "minute_text": "89th"}
{"id": "G12", "scorer": "Mila Dragieva", "team": "Bulgaria", "minute": 77, "minute_text": "77th"}
{"id": "G13", "kind": "shot", "scorer": "Kenny Bruce", "team": "Cove Rangers", "minute": 34, "minute_text": "34th minute"}
{"id": "G14", "kind": "free kick", "scorer": "Owen Duthie", "team": "Inverness"}
{"id": "G15", "count": 2, "scorer": "Ceyda Arslan", "team": "Turkey"}
{"id": "G16", "scorer": "Ebru Yalçın", "team": "Turkey", "minute": 10, "minute_text": "10th"}
{"id": "G17", "scorer": "Nino Beridze", "team": "Georgia", "minute": 70, "minute_text": "70th"}
{"id": "G18", "scorer": "Jelle Pauwels", "team": "Antwerp", "minute": 20, "minute_text": "20th minute"}
{"id": "G19", "scorer": "Lars Decoster", "team": "OH Leuven", "minute": 50, "minute_text": "50th"}
{"id": "G20", "scorer": "Andrea Bellini", "team": "Livorno", "minute": 5, "minute_text": "5"}
{"id": "G21", "scorer": "Franco Zanetti", "team": "Grosseto", "minute": 90, "added": 3, "minute_text": "third added minute"}
{"id": "G22", "scorer": "Andrea Bellini", "team": "Livorno", "minute": 5, "minute_text": "5"}
{"id": "G23", "scorer": "Franco Zanetti", "team": "Grosseto", "minute": 90, "added": 3, "minute_text": "third added minute"}
{"id": "G24", "scorer": "Jaheim Thorne", "team": "Wigan", "minute": 90, "added": 6, "minute_text": "97th minute"}
{"id": "G25", "scorer": "Perry Hatch", "team": "Wigan", "minute": 3, "minute_text": "three minutes"}
{"id": "G26", "scorer": "Cao Yifan", "team": "Beijing Guoan", "minute_text": "stoppage time"}
{"id": "G27", "scorer": "Raúl Bustamante", "team": "Tianjin", "minute": 52, "minute_text": "52"}
{"id": "G28", "scorer": "Sven Ulriksen", "team": "Kristiansund", "minute": 86, "minute_text": "86th minute", "kind": "shot"}
{"id": "G29", "kind": "shot", "scorer": "Sven Ulriksen", "team": "Kristiansund", "minute": 86, "minute_text": "86th minute"}
{"id": "G30", "scorer": "Julián Ospina", "team": "Atlético Nacional", "minute": 14, "minute_text": "fourteenth minute"}
{"id": "G31", "scorer": "Yimmi Rentería", "team": "Deportivo Pasto", "minute": 16, "minute_text": "sixteenth"}
{"id": "G32", "kind": "penalty", "scorer": "Julián Ospina", "team": "Atlético Nacional", "minute": 60, "minute_text": "60th minute"}
{"id": "G33", "assist": "Jacob Steen", "scorer": "Ousmane Cissé", "team": "Sønderjyske", "minute": 70, "minute_text": "70th minute"}
{"id": "G34", "assist": "Jacob Steen", "scorer": "Ousmane Cissé", "team": "Sønderjyske", "minute": 70, "minute_text": "70th minute"}
{"id": "G35", "assist": "Mel Baptiste", "scorer": "Ashleigh Goddard", "team": "West Ham Women", "minute": 45, "minute_text": "45"}
{"id": "G36", "assist": "Ashleigh Goddard", "scorer": "Mel Baptiste", "team": "West Ham Women", "minute": 25, "minute_text": "25"}
{"id": "G37", "score": "1-0", "scorer": "Kabelo Dube", "team": "Township Rollers", "minute": 61, "minute_text": "61"}
{"id": "G38", "kind": "header", "scorer": "Gabe Osula", "team": "Portsmouth", "minute": 35, "minute_text": "35"}
{"id": "G39", "kind": "free kick", "scorer": "Jude Marriott", "team": "Portsmouth", "minute": 53, "minute_text": "53"}
{"id": "G40", "scorer": "Facundo Techera", "team": "Puebla", "minute": 8, "minute_text": "eighth minute"}
{"id": "G41", "scorer": "Trevor Molloy", "team": "Shamrock Rovers", "minute": 13, "minute_text": "13"}
{"id": "G42", "scorer": "Jack Sunderland-Byrne", "team": "Shamrock Rovers", "minute": 26, "minute_text": "twice as long"}
{"id": "G43", "scorer": "Mark O'Hara", "team": "Dundalk", "minute": 88, "minute_text": "88"}
{"id": "G44", "scorer": "Mustafa Jallow", "team": "Real de Banjul", "minute": 1, "minute_text": "13 seconds later"}
