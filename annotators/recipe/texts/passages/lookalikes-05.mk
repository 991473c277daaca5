It needed ⟦PERSON|Aitor Lizarralde⟧'s first ⟦G1|double⟧ in two years to hand ⟦TEAM|Real Betis⟧ the points. The defender ⟦G2|levelled⟧ on ⟦MINUTE|55 minutes⟧, had another attempt hacked clear on ⟦MINUTE|60⟧ and, with the ⟦MINUTE|90⟧ up, ⟦G3|got the better of⟧ ⟦PERSON|Youssef Zerrouki⟧ at last.

Ask anyone in ⟦GPE|Norwich⟧ about ⟦DATE|2019⟧ and you will hear about the goal that never was, the one nobody scored because the floodlights failed as ⟦PERSON|Conor Delahunty⟧ drew back his foot.

"Not a striker? I have the shirt of a striker," said ⟦PERSON|Hamza El Idrissi⟧, who wears nine, plays at wing-back and had gone two seasons without troubling a goalkeeper. His fierce cross from the right was missed by ⟦PERSON|Rafa Somoza⟧, missed by ⟦PERSON|Enric Balaguer⟧ and ⟦G4|finished up inside the post⟧, and ⟦TEAM|Almería⟧ had a ⟦SCORE|1-0⟧ win they scarcely merited.

⟦TEAM|Shandong Taishan⟧ went second, ⟦TEAM|Shanghai Port⟧ went first and ⟦PERSON|Wang Haoran⟧ went down in the box. The referee saw a foul, the screen saw a dive, and the last chance of a goal in a poor contest disappeared with the whistle.

The lead had been two points on ⟦DATE|New Year's Day⟧, five by ⟦DATE|February⟧ and eight by ⟦DATE|March⟧. Now ⟦TEAM|Feyenoord⟧ are counting it in goal difference.

From penalties, 11; from open play, six; from outside the area, one, a piledriver against ⟦TEAM|Sligo Rovers⟧ in ⟦DATE|May⟧. ⟦PERSON|Cathal Breslin⟧'s ⟦G5|goals⟧ for ⟦TEAM|Bohemians⟧ are easy to count but, said the beaten ⟦PERSON|Vinny Crehan⟧, impossible to see coming. "He was never going to pass that," said ⟦PERSON|Crehan⟧ of the ⟦G6|winner⟧.

Steward's strike averted; strikers' strike ongoing. ⟦TEAM|Peterborough⟧ have now played ⟦DATE|February⟧ without a goal, and the nearest thing on ⟦DATE|Tuesday⟧ was a back-header by an opponent, ⟦PERSON|Jeff Oduya⟧, that dribbled past the wrong side of the stick.

The ⟦NORP|Frenchwoman⟧ bided her time. Struck in the face by a clearance on ⟦MINUTE|8 minutes⟧, struck dumb by a decision on ⟦MINUTE|22⟧, ⟦PERSON|Éloïse Garnaud⟧ finally struck lucky ⟦MINUTE|five minutes after that⟧, when ⟦PERSON|Ines Caldeira⟧, going for the near post, was ⟦G7|beaten⟧ at the far one.

⟦PERSON|Sven-Erik Nordahl⟧ has a theory about away games, and its first law is not to concede. For the length of a wet evening in ⟦GPE|Trondheim⟧, against a side who have ⟦G8|scored 60 goals⟧, it was obeyed: five at the back, four in front of them, and one, ⟦PERSON|Lukas Fornander⟧, up front with his thoughts.

It would have been the opener, had it counted. ⟦PERSON|Ibrahima Sarr⟧ did ⟦G9|head it in⟧, ⟦PERSON|Lovro Matić⟧'s arm did go up, and ⟦TEAM|Olimpija Ljubljana⟧ did breathe again, briefly. Ten minutes on, the same ⟦PERSON|Sarr⟧ from the same ⟦PERSON|Bastien Lorieux⟧ corner ⟦G10|made it count⟧.

With his teeth in a plaster and one boot split, ⟦PERSON|Gerry McGlade⟧ completed a comeback nobody had ordered. The last of ⟦TEAM|Glentoran⟧'s three ⟦G11|goals⟧ in nine minutes was his, and the first, and so, if you believe the man himself, was the touch on the other one.

⟦TEAM|Red Star⟧ have had a ⟦G12|goal⟧ in every ⟦COMPETITION|Belgrade derby⟧ since ⟦DATE|2016⟧ but the only thing to hit the net in this one was a flare.

"People talk about finishing. I talk about starting," said ⟦PERSON|Abel Ntsoane⟧. "We start slowly, we concede territory, we concede free-kicks, and the crowd concedes hope."

Without scoring, without starting, without so much as a shot, ⟦PERSON|Neymar Quintana⟧ has become the most talked-of teenager in ⟦GPE|Guayaquil⟧. ⟦TEAM|Barcelona SC⟧ expect to accept a bid for him ⟦DATE|next week⟧; ⟦TEAM|Benfica⟧ and an unnamed ⟦COMPETITION|Premier League⟧ club are interested.

⟦MINUTE|Fourteen minutes from the end⟧, ⟦TEAM|Leyton Orient⟧ were cruising. ⟦MINUTE|Four minutes from the end⟧, having been ⟦G13|breached⟧ by ⟦PERSON|Solomon Tetteh⟧ and then by ⟦PERSON|Jordy Maas⟧, who ⟦G14|rounded ⟦PERSON|Ewan Galbraith⟧ and walked it in⟧, they were out.

"The throw was ours, the corner was ours, and I'd say the coach they came in was offside an' all," fumed ⟦PERSON|Frank Hesketh⟧ as ⟦TEAM|Accrington⟧ fell to ⟦PERSON|Rory Tamplin⟧'s late ⟦G15|pair⟧.

The draw for the third round put ⟦TEAM|Torquay⟧ at home; a draw in the third round put them out of pocket, since a replay was no longer to be had. They had shown courage, ⟦PERSON|Jonty Prowse⟧ ⟦G16|answering⟧ ⟦PERSON|Cesar Ibarra⟧'s ⟦G17|opener⟧ with a ⟦MINUTE|39th-minute⟧ curler, but lost their nerve at the shoot-out, in which he scored again and three others could not.

A pass from ⟦PERSON|Gabriela Montoya⟧ split the defence; ⟦PERSON|Yolanda Cuéllar⟧, who split from ⟦TEAM|América Femenil⟧ in acrimony ⟦DATE|two years ago⟧, was through, was composed and was, with her right instep, good enough. ⟦G18|⟦SCORE|1-0⟧⟧, and no celebration.

"What's the target? To finish." ⟦PERSON|Arvydas Kazlauskas⟧ was talking of a season in which ⟦TEAM|Zalgiris⟧ have had three coaches, two postponements and an infestation of moles.

Nobody had been nearer than ⟦PERSON|Anders Tvedt⟧, whose snap-shot had rattled the frame, so nobody was more entitled to the rebound from ⟦PERSON|Kacper Wolak⟧'s; the trouble was that ⟦PERSON|Jeppe Holm⟧ was quicker, and it was he who ⟦G19|rammed it in⟧, ⟦MINUTE|17 minutes into the second half⟧, for ⟦TEAM|Aalborg⟧.

⟦PERSON|Billy Mountjoy⟧ has been on the winning side in three finals, on the losing side in four, and on the bench for all seven. He has never scored in one. "I've never not scored in one either, if you think about it."

There are keepers who would have caught it. ⟦PERSON|Nuno Bettencourt⟧ punched, and punched it against ⟦PERSON|Amine Chellali⟧, off whom it ⟦G20|rebounded in⟧; ⟦TEAM|Rio Ave⟧ got no closer to replying than a header on to the bar.
=====GOALS=====
{"id": "G1", "scorer": "Aitor Lizarralde", "team": "Real Betis", "count": 2}
{"id": "G2", "scorer": "Aitor Lizarralde", "team": "Real Betis", "minute": 55, "minute_text": "55 minutes"}
{"id": "G3", "scorer": "Aitor Lizarralde", "team": "Real Betis", "minute": 90, "minute_text": "90"}
{"id": "G4", "scorer": "Hamza El Idrissi", "team": "Almería"}
{"id": "G5", "scorer": "Cathal Breslin", "team": "Bohemians", "scope": "background", "count": 18}
{"id": "G6", "scorer": "Cathal Breslin", "team": "Bohemians"}
{"id": "G7", "scorer": "Éloïse Garnaud", "minute": 27, "minute_text": "five minutes after that"}
{"id": "G8", "count": 60, "scope": "background"}
{"id": "G9", "scorer": "Ibrahima Sarr", "kind": "header", "outcome": "ruled out"}
{"id": "G10", "scorer": "Ibrahima Sarr", "assist": "Bastien Lorieux"}
{"id": "G11", "scorer": "Gerry McGlade", "team": "Glentoran", "count": 3}
{"id": "G12", "team": "Red Star", "scope": "background"}
{"id": "G13", "scorer": "Solomon Tetteh; Jordy Maas", "count": 2}
{"id": "G14", "scorer": "Jordy Maas"}
{"id": "G15", "scorer": "Rory Tamplin", "count": 2}
{"id": "G16", "scorer": "Jonty Prowse", "team": "Torquay", "minute": 39, "minute_text": "39th-minute", "kind": "shot"}
{"id": "G17", "scorer": "Cesar Ibarra"}
{"id": "G18", "scorer": "Yolanda Cuéllar", "assist": "Gabriela Montoya", "score": "1-0", "kind": "shot"}
{"id": "G19", "scorer": "Jeppe Holm", "team": "Aalborg", "minute": 62, "minute_text": "17 minutes into the second half"}
{"id": "G20", "scorer": "Amine Chellali"}
