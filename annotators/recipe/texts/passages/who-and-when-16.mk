⟦TEAM|AFC Wimbledon⟧ defender ⟦PERSON|Josh Penfold⟧ ⟦G1|scored⟧ in the ⟦MINUTE|14th minute⟧, cleared off the line in the ⟦MINUTE|50th⟧ and gave the ball to ⟦PERSON|Kobi Ansah⟧ in the ⟦MINUTE|71st⟧. ⟦PERSON|Ansah⟧ ⟦G2|scored⟧ too, for ⟦TEAM|Colchester⟧. A point each was fair, said ⟦PERSON|Penfold⟧, who was on the wrong end of the last chance, ⟦PERSON|Ansah⟧'s, and saw it go over.

First-half ⟦G3|goals⟧ by ⟦PERSON|Toni Vlašić-Horn⟧ and ⟦PERSON|Mario Perić⟧ sent ⟦TEAM|Rijeka⟧ on their way against ⟦TEAM|Lokomotiva⟧, the former on ⟦MINUTE|20⟧ and the latter on ⟦MINUTE|40⟧. ⟦PERSON|Perić⟧ also hit the post, on ⟦MINUTE|42⟧. ⟦TEAM|Lokomotiva⟧ had an hour to do something about it, and in the ⟦MINUTE|58th minute⟧ of the match did: ⟦PERSON|Fran Jurić⟧, from ⟦PERSON|Dino Kovač⟧'s corner, ⟦G4|headed in⟧.

⟦PERSON|Rafe Osborne⟧ won a penalty, ⟦PERSON|Rafe Osborne⟧ missed a penalty, and ⟦PERSON|Rafe Osborne⟧ was thanking ⟦PERSON|Seb Tulley⟧ when ⟦PERSON|Tulley⟧, in the ⟦MINUTE|78th minute⟧, ⟦G5|got the only goal⟧. Before this ⟦TEAM|Dorking Wanderers⟧ had been inferior to ⟦TEAM|Maidenhead⟧ in most respects, ⟦PERSON|Olu Bankole⟧ having made ⟦PERSON|Ned Farrow⟧ save twice.

It is 12 years since ⟦TEAM|Qarabağ⟧ last lost a ⟦NORP|European⟧ home game. ⟦MINUTE|Eleven seconds⟧ had gone when ⟦PERSON|Giorgos Manis⟧, by way of ⟦PERSON|Nikos Pantelis⟧, ⟦G6|scored⟧ for ⟦TEAM|PAOK⟧. It was ⟦MINUTE|83 minutes⟧ before ⟦PERSON|Cristian Dalmau⟧ ⟦G7|equalised⟧ and in all of that time the visitors' goalkeeper, ⟦PERSON|Dominik Kot⟧, touched it thrice.

The rebound was the thing. ⟦PERSON|Gloria Amponsah⟧ hit the keeper with the first, but the rebound came to ⟦PERSON|Portia Osei⟧, 29, who hit the bar with the second, but the rebound came to ⟦PERSON|Amponsah⟧, who ⟦G8|scored⟧. ⟦TEAM|Ghana⟧'s ⟦MINUTE|31st-minute⟧ lead was as near as ⟦TEAM|Zambia⟧ got to defending.

⟦TEAM|Stockport⟧ were ⟦SCORE|2-0⟧ up by the ⟦MINUTE|18th minute⟧ and lost. ⟦PERSON|Callan Reeves⟧ ⟦G9|scored⟧ on ⟦MINUTE|6⟧ and ⟦PERSON|Zak Nnamdi⟧ ⟦G10|scored⟧ on ⟦MINUTE|18⟧; ⟦PERSON|Elliot Varga⟧ ⟦G11|had one back⟧ on ⟦MINUTE|33⟧; ⟦PERSON|Nnamdi⟧, through on goal at ⟦MINUTE|47⟧, shot at ⟦PERSON|Cal Boyce⟧; and ⟦PERSON|Dom Okpara⟧, a ⟦G12|goal⟧ on ⟦MINUTE|61⟧, and ⟦PERSON|Varga⟧, the ⟦G13|winner⟧ on ⟦MINUTE|90⟧, took care of the rest for ⟦TEAM|Leyton Orient⟧.

The ⟦NORP|Swiss⟧, who'd been told to shoot on sight, shot. ⟦PERSON|Yannick Oberholzer⟧'s attempt in the ⟦MINUTE|27th minute⟧ was over by 20 metres and the next one, ⟦MINUTE|28⟧, wide by ten. At that rate of progress the ⟦MINUTE|29th minute⟧ should have seen a goal and it did, for the third, with ⟦PERSON|Amir Saipi-Lutz⟧ stranded, ⟦G14|went in⟧ off the post. ⟦TEAM|Grasshoppers⟧ 1, ⟦TEAM|St Gallen⟧ 0.

⟦PERSON|Olanrewaju Bisi⟧, whom some had as the man of the match without scoring, was the man of the match, ⟦G15|scoring⟧. A lay-off by ⟦PERSON|Femi Gbadebo⟧ in ⟦MINUTE|minute 56⟧, a first-time hit, and ⟦TEAM|Rivers United⟧ had ⟦G16|won⟧. ⟦TEAM|Plateau United⟧ had ⟦PERSON|Obinna Ekeh⟧ dismissed.

There is a plaque in ⟦GPE|Wick⟧ about goals in both halves by the same father and son, and now there'll have to be another. ⟦PERSON|Davie Munro-Gunn⟧ (⟦MINUTE|29⟧, the father) ⟦G17|scored⟧ and ⟦PERSON|Lee Munro-Gunn⟧ (⟦MINUTE|84⟧) ⟦G18|scored⟧. ⟦TEAM|Wick Academy⟧ beat ⟦TEAM|Brora Rangers⟧ ⟦SCORE|2-0⟧. Mum saw the one.

⟦PERSON|Alessia Fabbri⟧ took the short corner; ⟦PERSON|Kyra Dijkstra⟧, who received it back, crossed it long; and ⟦PERSON|Arna Sif Jónsdóttir⟧ at the far post, her first game in a year, ⟦G19|nodded it⟧ over the line. It was ⟦MINUTE|10 minutes⟧. For ⟦TEAM|Bayern Munich Women⟧, who were always going to win, it was a start.

Injuries: three. Cards: five. ⟦G20|Goals⟧: one, by ⟦PERSON|Kamil Zając⟧, in the ⟦MINUTE|70th minute⟧. ⟦TEAM|Górnik Zabrze⟧ against ⟦TEAM|Piast Gliwice⟧ had little more to it than this, unless you count the header of ⟦PERSON|Jan Strączek⟧ on to the post, ⟦MINUTE|72⟧, or, for ⟦TEAM|Piast Gliwice⟧, ⟦PERSON|Damian Kos⟧'s long one that the wind got.

In the ⟦MINUTE|opening hour⟧ ⟦PERSON|Tiago Faleiro⟧ had hit four shots at the goal and four shots at the goalkeeper, and they were the same shots. He hit a fifth in ⟦MINUTE|61 minutes⟧ and ⟦PERSON|Evaldo⟧, still the goalkeeper, dived out of its way. ⟦TEAM|Paços de Ferreira⟧ had ⟦G21|scored⟧. ⟦TEAM|Chaves⟧ had not won since ⟦DATE|Easter⟧, and still haven't.

"We score, they score, we score, they don't," is how ⟦PERSON|Ralf Heidemann⟧ put it. ⟦TEAM|Karlsruhe⟧: ⟦PERSON|Milo Brandner⟧ ⟦G22|scored⟧, ⟦MINUTE|18⟧. ⟦TEAM|Magdeburg⟧: ⟦PERSON|Deniz Ünal⟧ ⟦G23|did the same⟧, ⟦MINUTE|21⟧. ⟦TEAM|Karlsruhe⟧: ⟦G24|another⟧ for ⟦PERSON|Brandner⟧, ⟦MINUTE|48⟧. ⟦TEAM|Magdeburg⟧: ⟦PERSON|Ünal⟧, ⟦MINUTE|90⟧, over.

On a pitch with one dry corner, the dry corner was ⟦TEAM|Finn Park United⟧'s. From it came ⟦PERSON|Nial Coyne⟧'s cross on ⟦MINUTE|12⟧, which ⟦PERSON|Paudie Devenney⟧ put wide; ⟦PERSON|Coyne⟧'s cross on ⟦MINUTE|35⟧, which ⟦PERSON|Devenney⟧ ⟦G25|put in⟧; and ⟦PERSON|Coyne⟧'s cross on ⟦MINUTE|88⟧, at ⟦SCORE|1-0⟧, which he took himself too far and lost. ⟦TEAM|Institute⟧ spent an hour at the wet end and barely a second at the dry.

⟦TEAM|Selangor⟧ missed four open goals and a plane. In the order of the day: ⟦PERSON|Faisal Hamzah⟧ put wide on ⟦MINUTE|4⟧; ⟦PERSON|Emmanuel Oti⟧ ⟦G26|did not miss⟧ on ⟦MINUTE|37⟧; ⟦PERSON|Syafiq Rahman⟧ struck the bar on ⟦MINUTE|38⟧; ⟦PERSON|Oti⟧ put wide on ⟦MINUTE|45⟧; ⟦PERSON|Faisal Hamzah⟧ ⟦G27|added the second⟧ on ⟦MINUTE|58⟧; ⟦PERSON|Rahman⟧ struck ⟦PERSON|Oti⟧ on ⟦MINUTE|77⟧.

It took the intervention of the fourth official to establish that ⟦TEAM|Hereford⟧ had ⟦G28|scored⟧ at all. The shot by ⟦PERSON|Tom Owen-Pugh⟧, ⟦MINUTE|ten minutes before the break⟧, came straight back out, off the stanchion behind. ⟦PERSON|Kane Thompson-Ross⟧, the ⟦TEAM|Kidderminster⟧ keeper, kicked it away and played on; ⟦PERSON|Owen-Pugh⟧, to his credit, did too; but the ⟦G29|goal⟧ was given.

There'll be a debate about ⟦PERSON|Zuhair Al-Khatib⟧, who ⟦G30|scored⟧ for ⟦TEAM|Jordan⟧ and may have scored for ⟦TEAM|Iraq⟧. For ⟦TEAM|Jordan⟧ it was in the ⟦MINUTE|37th minute⟧, a ⟦G31|header⟧. For ⟦TEAM|Iraq⟧ it was in the ⟦MINUTE|73rd minute⟧, when the corner came off either the ⟦NORP|Jordanian⟧ or ⟦PERSON|Alaa Hashim⟧ behind him. Call it ⟦PERSON|Al-Khatib⟧'s ⟦G32|own goal⟧, said the match commissioner. ⟦PERSON|Hashim⟧ didn't argue: he had missed from a yard on ⟦MINUTE|70⟧.

⟦PERSON|Ezequiel Blandón⟧ and ⟦PERSON|Nahum Solís⟧ started on the bench, ⟦PERSON|Nahum Solís⟧ came on for ⟦PERSON|Ezequiel Blandón⟧'s brother, and ⟦TEAM|Real Estelí⟧ won. ⟦PERSON|Solís⟧, ⟦MINUTE|81 minutes⟧, shot; the ball ⟦G33|went under ⟦PERSON|Denilson Mora⟧⟧ and, to make quite sure, ⟦PERSON|Esteban Blandón⟧ kicked it again.

No need to ask about the first ⟦G34|goal⟧ of the ⟦TEAM|Tampa Bay Rowdies⟧: ⟦PERSON|Dante Sims⟧, ⟦MINUTE|23rd minute⟧, right foot, ⟦G35|volley⟧. The second needs asking. Was it ⟦PERSON|Luis Escobedo⟧ or ⟦PERSON|Jake Mallory⟧? Both were under it when it came down on ⟦MINUTE|67⟧. The league says ⟦PERSON|Escobedo⟧ had a ⟦G36|goal⟧ and ⟦PERSON|Mallory⟧, an assist.

Nothing was wasted like ⟦PERSON|Ola Brynhildsen-Dahl⟧'s chance on ⟦MINUTE|73 minutes⟧. Seven yards, no goalkeeper, no defender, no goal. Two metres from the same spot ⟦PERSON|Elias Kvam⟧ had, on ⟦MINUTE|60⟧, ⟦G37|scored⟧. ⟦TEAM|KFUM⟧'s ⟦G38|winner⟧ is one thing, and ⟦TEAM|Strømsgodset⟧'s miss is another, yet it's the other that was on a loop.
=====GOALS=====
{"id": "G1", "kind": "header", "scorer": "Josh Penfold", "team": "AFC Wimbledon", "minute": 14, "minute_text": "14th minute"}
{"id": "G2", "scorer": "Kobi Ansah", "team": "Colchester", "minute": 71, "minute_text": "71st"}
{"id": "G3", "count": 2, "scorer": "Toni Vlašić-Horn; Mario Perić", "team": "Rijeka"}
{"id": "G4", "kind": "header", "assist": "Dino Kovač", "scorer": "Fran Jurić", "team": "Lokomotiva", "minute": 58, "minute_text": "58th minute"}
{"id": "G5", "scorer": "Seb Tulley", "team": "Dorking Wanderers", "minute": 78, "minute_text": "78th minute"}
{"id": "G6", "assist": "Nikos Pantelis", "scorer": "Giorgos Manis", "team": "PAOK", "minute": 1, "minute_text": "Eleven seconds"}
{"id": "G7", "scorer": "Cristian Dalmau", "team": "Qarabağ", "minute": 83, "minute_text": "83 minutes"}
{"id": "G8", "scorer": "Gloria Amponsah", "team": "Ghana", "minute": 31, "minute_text": "31st-minute"}
{"id": "G9", "scorer": "Callan Reeves", "team": "Stockport", "minute": 6, "minute_text": "6"}
{"id": "G10", "scorer": "Zak Nnamdi", "team": "Stockport", "minute": 18, "minute_text": "18"}
{"id": "G11", "scorer": "Elliot Varga", "team": "Leyton Orient", "minute": 33, "minute_text": "33"}
{"id": "G12", "scorer": "Dom Okpara", "team": "Leyton Orient", "minute": 61, "minute_text": "61"}
{"id": "G13", "scorer": "Elliot Varga", "team": "Leyton Orient", "minute": 90, "minute_text": "90"}
{"id": "G14", "kind": "shot", "scorer": "Yannick Oberholzer", "team": "Grasshoppers", "minute": 29, "minute_text": "29th minute"}
{"id": "G15", "assist": "Femi Gbadebo", "kind": "shot", "scorer": "Olanrewaju Bisi", "team": "Rivers United", "minute": 56, "minute_text": "minute 56"}
{"id": "G16", "assist": "Femi Gbadebo", "kind": "shot", "scorer": "Olanrewaju Bisi", "team": "Rivers United", "minute": 56, "minute_text": "minute 56"}
{"id": "G17", "scorer": "Davie Munro-Gunn", "team": "Wick Academy", "minute": 29, "minute_text": "29"}
{"id": "G18", "scorer": "Lee Munro-Gunn", "team": "Wick Academy", "minute": 84, "minute_text": "84"}
{"id": "G19", "kind": "header", "assist": "Kyra Dijkstra", "scorer": "Arna Sif Jónsdóttir", "team": "Bayern Munich Women", "minute": 10, "minute_text": "10 minutes"}
{"id": "G20", "scorer": "Kamil Zając", "team": "Górnik Zabrze", "minute": 70, "minute_text": "70th minute"}
{"id": "G21", "kind": "shot", "scorer": "Tiago Faleiro", "team": "Paços de Ferreira", "minute": 61, "minute_text": "61 minutes"}
{"id": "G22", "scorer": "Milo Brandner", "team": "Karlsruhe", "minute": 18, "minute_text": "18"}
{"id": "G23", "scorer": "Deniz Ünal", "team": "Magdeburg", "minute": 21, "minute_text": "21"}
{"id": "G24", "scorer": "Milo Brandner", "team": "Karlsruhe", "minute": 48, "minute_text": "48"}
{"id": "G25", "assist": "Nial Coyne", "scorer": "Paudie Devenney", "team": "Finn Park United", "minute": 35, "minute_text": "35"}
{"id": "G26", "scorer": "Emmanuel Oti", "team": "Selangor", "minute": 37, "minute_text": "37"}
{"id": "G27", "scorer": "Faisal Hamzah", "team": "Selangor", "minute": 58, "minute_text": "58"}
{"id": "G28", "kind": "shot", "scorer": "Tom Owen-Pugh", "team": "Hereford", "minute": 35, "minute_text": "ten minutes before the break"}
{"id": "G29", "kind": "shot", "scorer": "Tom Owen-Pugh", "team": "Hereford", "minute": 35, "minute_text": "ten minutes before the break"}
{"id": "G30", "kind": "header", "scorer": "Zuhair Al-Khatib", "team": "Jordan", "minute": 37, "minute_text": "37th minute"}
{"id": "G31", "kind": "header", "scorer": "Zuhair Al-Khatib", "team": "Jordan", "minute": 37, "minute_text": "37th minute"}
{"id": "G32", "kind": "own goal", "scorer": "Zuhair Al-Khatib", "team": "Iraq", "minute": 73, "minute_text": "73rd minute"}
{"id": "G33", "kind": "shot", "scorer": "Nahum Solís", "team": "Real Estelí", "minute": 81, "minute_text": "81 minutes"}
{"id": "G34", "kind": "volley", "scorer": "Dante Sims", "team": "Tampa Bay Rowdies", "minute": 23, "minute_text": "23rd minute"}
{"id": "G35", "scorer": "Dante Sims", "team": "Tampa Bay Rowdies", "minute": 23, "minute_text": "23rd minute", "kind": "volley"}
{"id": "G36", "scorer": "Luis Escobedo", "team": "Tampa Bay Rowdies", "minute": 67, "minute_text": "67"}
{"id": "G37", "scorer": "Elias Kvam", "team": "KFUM", "minute": 60, "minute_text": "60"}
{"id": "G38", "scorer": "Elias Kvam", "team": "KFUM", "minute": 60, "minute_text": "60"}
