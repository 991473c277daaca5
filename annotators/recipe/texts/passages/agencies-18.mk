⟦TEAM|Derby County⟧'s hopes of a top-six finish were dented by a ⟦SCORE|1-0⟧ defeat at ⟦TEAM|Swansea City⟧, for whom ⟦PERSON|Ruben Fairley⟧ ⟦G1|netted⟧ in the ⟦MINUTE|70th minute⟧. ⟦PERSON|Fairley⟧ ⟦G2|swept home⟧ ⟦PERSON|Goncalo Matias⟧'s cut-back after ⟦PERSON|Archie Bexley⟧ had missed ⟦TEAM|Derby⟧'s best chance, shooting into the arms of ⟦PERSON|Steffan Gruffudd⟧.

⟦PERSON|Danilo Brasanac⟧ headed over from three yards, ⟦PERSON|Filip Stojilkovic-Dean⟧ shot wide from four and ⟦PERSON|Ognjen Bjelica⟧ was closed down from five. "⟦DATE|Next week⟧ we start from six," said the ⟦TEAM|Vojvodina⟧ coach.

A mistake by ⟦PERSON|Toni Elizalde⟧ ⟦G3|handed ⟦TEAM|Mirandes⟧ the lead⟧, the goalkeeper allowing ⟦PERSON|Raul Cordon-Neira⟧'s tame shot to ⟦G4|slip from his grasp⟧, and a better one by ⟦PERSON|Elizalde⟧, a punt straight to ⟦PERSON|Joel Bermudo-Vila⟧, should have handed them a second. ⟦PERSON|Bermudo-Vila⟧ shot against the goalkeeper he'd been gifted it by.

⟦MINUTE|1st minute⟧: ⟦PERSON|Ndiaye-Holm⟧ has a pop. Over. ⟦MINUTE|6th minute⟧: ⟦TEAM|Lillestrom⟧ corner. Nothing. ⟦MINUTE|9th minute⟧: ⟦G5|GOAL⟧ ⟦TEAM|Lillestrom⟧. ⟦PERSON|Ndiaye-Holm⟧ with his left, ⟦PERSON|Selnaes-Orr⟧ helpless. ⟦MINUTE|13th minute⟧: ⟦PERSON|Ndiaye-Holm⟧ again! No, offside.

Few have scored more spectacularly against ⟦TEAM|Hamburg⟧ than ⟦PERSON|Levin Ostrander-Klee⟧, few less often. His career record against them reads ⟦G6|one⟧, and here it was: a left-foot drive that ⟦G7|swerved away from ⟦PERSON|Til Ahrens⟧ and in⟧, inside the ⟦MINUTE|half-hour⟧. ⟦TEAM|Hamburg⟧ would have the better of the remainder but their shots, all eight, stayed the wrong side of the posts.

⟦TEAM|Tottenham⟧ have completed the signing of ⟦PERSON|Junior Bakayoko-Stern⟧. The midfielder, 20, is the fourth arrival of the window and finished ⟦DATE|last season⟧ as the top scorer in ⟦COMPETITION|Ligue 2⟧, with ⟦G8|17⟧, despite a two-month spell without a goal.

⟦PERSON|Marta Vilanova-Costa⟧ celebrated 200 appearances for ⟦TEAM|Atletico Madrid⟧ by ⟦G9|scoring⟧, missing and being carried. She ⟦G10|flicked in⟧ ⟦PERSON|Noemi Aranda⟧'s free-kick, ⟦MINUTE|six minutes in⟧; sent a second-half penalty into orbit; and was hoisted shoulder-high at ⟦MINUTE|full-time⟧.

A quick question: how does a man four yards out, with the keeper on the floor and the game at ⟦SCORE|2-2⟧, put it on the roof of the net? Ask ⟦PERSON|Denzel Oppong-Keane⟧. ⟦TEAM|Colchester⟧ did, and ⟦TEAM|Gillingham⟧ shook his hand as they left with a point.

⟦PERSON|Farid Ahmadzai⟧ ⟦G11|scored one⟧, ⟦G12|made one⟧ and had ⟦G13|one⟧ ruled out for a handball as ⟦TEAM|Abu Muslim⟧ saw off ⟦TEAM|Shaheen⟧. The one that stood was a beauty, ⟦G14|chipped over ⟦PERSON|Hamid Karimi-Zada⟧⟧ at ⟦MINUTE|27'⟧; ⟦PERSON|Omran Haydary-Lee⟧ ⟦G15|got the other⟧ at ⟦MINUTE|70'⟧.

They call ⟦PERSON|Ian McAvoy-Low⟧ the Cat. On ⟦MINUTE|19⟧ he dived the right way and ⟦G16|was beaten⟧ anyway. On ⟦MINUTE|20⟧ he caught a free-kick one-handed. On ⟦MINUTE|55⟧ he was not beaten by ⟦PERSON|Ewan Carruthers⟧'s header, ⟦PERSON|Sam Docherty-Bain⟧'s volley or the rebound. ⟦PERSON|Rod Inglis⟧ on ⟦MINUTE|19⟧ will remain the only name on the sheet.

⟦TEAM|Nashville SC⟧ failed to convert their superiority into anything tangible. ⟦PERSON|Walker Pruitt⟧ saw a close-range prod kept out by ⟦PERSON|Ruben Escalona⟧ and ⟦PERSON|Hany Moussa⟧ nodded wide, unmarked, in ⟦MINUTE|stoppage time⟧.

"Our neighbours are up by ten points, so no, I'd not call it a title race," ⟦PERSON|Claude Dieng-Martel⟧ said. ⟦TEAM|Monaco⟧ had just won ⟦SCORE|4-0⟧, ⟦PERSON|Tariq Benaissa-Poe⟧ ⟦G17|helping himself to the first three⟧ and sending a penalty over a canal. The last of the four was an ⟦G18|own goal⟧ by ⟦PERSON|Hugo Lemaire-Roy⟧.

For all that it's a proud history, ⟦TEAM|Notts County⟧ have not been in a cup tie of such foolishness for years. They were two up and cruising, two all and sweating, a goal down and hopeless, and then in the ⟦MINUTE|fifth of seven minutes⟧ tacked on a penalty came their way which ⟦PERSON|Kemi Olorunda-Dawes⟧ took so softly that it barely reached ⟦PERSON|Marcin Plewka⟧.

The keeper came; the keeper stopped; ⟦PERSON|Florin Cernat-Popa⟧ did not. ⟦TEAM|Universitatea Cluj⟧ ⟦G19|led⟧ from his lob, ⟦MINUTE|18th minute⟧, and would have doubled it from another, but this time ⟦PERSON|Vlad Rusu-Ene⟧ came and kept coming.

⟦PERSON|Sergei Pavlenko-Ross⟧ headed clear off his own line, headed clear again from the corner and, on ⟦MINUTE|67⟧, headed off to hospital with a gash that took nine stitches. ⟦TEAM|Dynamo Kyiv⟧ kept their clean sheet.

⟦TEAM|Livorno⟧'s two ⟦G20|headers⟧, one on each side of the ⟦MINUTE|interval⟧, were by brothers. ⟦PERSON|Elia Bonfiglio-Conti⟧ got up for the ⟦G21|first⟧, ⟦PERSON|Nico Bonfiglio-Conti⟧ for the ⟦G22|second⟧, from the same spot on the grass, off corners from the same man, ⟦PERSON|Dario Ghezzi⟧. The keeper, ⟦PERSON|Alessio Ponti⟧, dropped to his knees both times.

⟦PERSON|Felix Oberlander⟧ headed ⟦PERSON|Maxi Stahl⟧'s corner against his own bar and was mightily relieved to see ⟦PERSON|Robin Teichert⟧ head the rebound over. ⟦TEAM|Bochum⟧ got to the ⟦MINUTE|interval⟧ on level terms.

No-one would begrudge ⟦TEAM|Marathon⟧ it, least of all ⟦PERSON|Arturo Mejia-Zelaya⟧. Up went the striker to head against the bar. Up went the striker to head against the keeper's shins. Down went the striker; ⟦PERSON|Roger Cruz-Bonilla⟧ stepped up; the penalty was weak, was reached and was somehow ⟦G23|not kept out⟧.

In the ⟦MINUTE|58th minute⟧ ⟦PERSON|Aaliyah Reddick⟧ was brought down, in the ⟦MINUTE|60th⟧ she was still down, and in the ⟦MINUTE|61st⟧, revived, she ⟦G24|scored⟧ the penalty. Keeper ⟦PERSON|Jess Corrigan-Li⟧ got a touch. It needed more than a touch. ⟦TEAM|Racing Louisville⟧ celebrated; ⟦TEAM|Orlando Pride⟧ did not, until ⟦PERSON|Taylor Montague⟧ ⟦G25|replied⟧ on ⟦MINUTE|80⟧.

⟦PERSON|Ferran Cazorla-Puig⟧ has hit the target with every one of his last nine shots. It is the sort of statistic people like, apart from his manager, who notes that all nine were saved. ⟦TEAM|Castellon⟧'s clash with ⟦TEAM|Eldense⟧ brought three more, and three more saves, all by ⟦PERSON|Hector Vilches⟧.

⟦TEAM|Finn Harps⟧ lost ⟦SCORE|3-0⟧ to ⟦TEAM|Treaty United⟧, but the score flattered no one. ⟦PERSON|Conor Sheedy-Walsh⟧ ⟦G26|shot home⟧ from close in, ⟦PERSON|Colm Hession⟧ ⟦G27|shot home⟧ from distance, and then the home defence, watching a fox, let ⟦PERSON|Lee Devitt-Marsh⟧ ⟦G28|stroll in⟧. ⟦PERSON|Barry McNamee-Roe⟧ had two shots stopped.

⟦PERSON|Gideon Mensah-Quist⟧ may have found his feet. Two assists, a shot off the bar, and a part in ⟦TEAM|Nordsjaelland⟧'s ⟦G29|third⟧ when his drive cannoned off ⟦PERSON|Oliver Provstgaard-Lind⟧ and ⟦G30|over the line⟧. Not his goal, officially. "Nobody's," he laughed, "but definitely not theirs."
=====GOALS=====
{"id": "G1", "scorer": "Ruben Fairley", "team": "Swansea City", "minute": 70, "minute_text": "70th minute", "assist": "Goncalo Matias"}
{"id": "G2", "scorer": "Ruben Fairley", "team": "Swansea City", "minute": 70, "minute_text": "70th minute", "assist": "Goncalo Matias"}
{"id": "G3", "scorer": "Raul Cordon-Neira", "team": "Mirandes", "kind": "shot"}
{"id": "G4", "scorer": "Raul Cordon-Neira", "team": "Mirandes", "kind": "shot"}
{"id": "G5", "scorer": "Ndiaye-Holm", "team": "Lillestrom", "minute": 9, "minute_text": "9th minute", "kind": "shot"}
{"id": "G6", "scorer": "Levin Ostrander-Klee", "kind": "shot", "minute_text": "inside the half-hour"}
{"id": "G7", "scorer": "Levin Ostrander-Klee", "kind": "shot", "minute_text": "inside the half-hour"}
{"id": "G8", "scorer": "Junior Bakayoko-Stern", "count": 17, "scope": "background"}
{"id": "G9", "scorer": "Marta Vilanova-Costa", "team": "Atletico Madrid", "minute": 6, "minute_text": "six minutes in", "assist": "Noemi Aranda"}
{"id": "G10", "scorer": "Marta Vilanova-Costa", "team": "Atletico Madrid", "minute": 6, "minute_text": "six minutes in", "assist": "Noemi Aranda"}
{"id": "G11", "scorer": "Farid Ahmadzai", "team": "Abu Muslim", "minute": 27, "minute_text": "27'", "kind": "shot"}
{"id": "G12", "scorer": "Omran Haydary-Lee", "team": "Abu Muslim", "minute": 70, "minute_text": "70'", "assist": "Farid Ahmadzai"}
{"id": "G13", "scorer": "Farid Ahmadzai", "team": "Abu Muslim", "outcome": "ruled out"}
{"id": "G14", "scorer": "Farid Ahmadzai", "team": "Abu Muslim", "minute": 27, "minute_text": "27'", "kind": "shot"}
{"id": "G15", "scorer": "Omran Haydary-Lee", "team": "Abu Muslim", "minute": 70, "minute_text": "70'", "assist": "Farid Ahmadzai"}
{"id": "G16", "scorer": "Rod Inglis", "minute": 19, "minute_text": "19"}
{"id": "G17", "scorer": "Tariq Benaissa-Poe", "team": "Monaco", "count": 3}
{"id": "G18", "scorer": "Hugo Lemaire-Roy", "team": "Monaco", "kind": "own goal"}
{"id": "G19", "scorer": "Florin Cernat-Popa", "team": "Universitatea Cluj", "minute": 18, "minute_text": "18th minute", "kind": "shot"}
{"id": "G20", "scorer": "Elia Bonfiglio-Conti; Nico Bonfiglio-Conti", "team": "Livorno", "count": 2, "kind": "header", "assist": "Dario Ghezzi"}
{"id": "G21", "scorer": "Elia Bonfiglio-Conti", "team": "Livorno", "kind": "header", "assist": "Dario Ghezzi"}
{"id": "G22", "scorer": "Nico Bonfiglio-Conti", "team": "Livorno", "kind": "header", "assist": "Dario Ghezzi"}
{"id": "G23", "scorer": "Roger Cruz-Bonilla", "team": "Marathon", "kind": "penalty"}
{"id": "G24", "scorer": "Aaliyah Reddick", "team": "Racing Louisville", "minute": 61, "minute_text": "61st", "kind": "penalty"}
{"id": "G25", "scorer": "Taylor Montague", "team": "Orlando Pride", "minute": 80, "minute_text": "80"}
{"id": "G26", "scorer": "Conor Sheedy-Walsh", "team": "Treaty United", "kind": "shot"}
{"id": "G27", "scorer": "Colm Hession", "team": "Treaty United", "kind": "shot"}
{"id": "G28", "scorer": "Lee Devitt-Marsh", "team": "Treaty United"}
{"id": "G29", "team": "Nordsjaelland"}
{"id": "G30", "team": "Nordsjaelland"}
