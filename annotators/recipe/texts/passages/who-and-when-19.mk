⟦TEAM|Wrexham⟧ needed a ⟦MINUTE|79th-minute⟧ ⟦G1|goal⟧ from ⟦PERSON|Harry Maguire-Shaw⟧ to beat ⟦TEAM|Rotherham⟧ at the ⟦VENUE|Racecourse Ground⟧. ⟦PERSON|Maguire-Shaw⟧, a replacement for ⟦PERSON|Ade Coker⟧ in the ⟦MINUTE|70th⟧, ⟦G2|scored⟧ on the turn after good work by ⟦PERSON|Liam Roscoe⟧. ⟦PERSON|Coker⟧ had earlier drawn a save from ⟦PERSON|Olly Vine⟧ and ⟦PERSON|Tariq Sesay⟧, for the visitors, had hit the top of the bar.

Two ⟦G3|goals⟧ in as many minutes saw off ⟦TEAM|MTK⟧. ⟦PERSON|Dávid Lóránt⟧ ⟦G4|scored⟧ the first of them for ⟦TEAM|Honvéd⟧ with ⟦MINUTE|61⟧ played and was fouled by ⟦PERSON|Ákos Bíró⟧ for the penalty, which ⟦PERSON|Levente Kiss⟧, not ⟦PERSON|Lóránt⟧, ⟦G5|tucked away⟧ a ⟦MINUTE|minute later⟧. Up to then ⟦PERSON|Zsombor Pap⟧ in the ⟦TEAM|MTK⟧ goal had been a spectator.

⟦PERSON|Rita Fonseca-Brás⟧ made six changes and the sixth paid. Her substitute ⟦PERSON|Catarina Lopes⟧, ⟦MINUTE|75⟧ the time of her arrival, ⟦G6|scored⟧ a ⟦MINUTE|minute later⟧ for ⟦TEAM|Braga Women⟧ from a pull-back by ⟦PERSON|Inês Nunes⟧. Neither the save from ⟦PERSON|Nunes⟧ on ⟦MINUTE|80⟧ by ⟦PERSON|Sofia Prata⟧ nor the ⟦G7|goal⟧ struck off for ⟦TEAM|Torreense⟧'s ⟦PERSON|Vera Matos⟧ on ⟦MINUTE|83⟧ changed that.

Between the ⟦MINUTE|10th⟧ and the ⟦MINUTE|20th minutes⟧ all three of ⟦TEAM|Ludogorets⟧' front men hit the frame of the goal. Between the ⟦MINUTE|20th⟧ and the ⟦MINUTE|30th⟧ all three ⟦G8|scored⟧: ⟦PERSON|Ivo Deyanov⟧ (⟦MINUTE|21⟧), ⟦PERSON|Wanderson Prado⟧ (⟦MINUTE|25⟧), ⟦PERSON|Eric Kwateng⟧ (⟦MINUTE|29⟧). Between the ⟦MINUTE|30th⟧ and the ⟦MINUTE|90th⟧, nobody did anything, apart from ⟦PERSON|Petko Iliev⟧, who missed a penalty for ⟦TEAM|Beroe⟧.

⟦G9|Scored⟧ by the captain, saved by the captain: ⟦PERSON|Glen Pocock⟧ was both. He ⟦G10|got the goal⟧ for ⟦TEAM|Hemel Hempstead⟧ on ⟦MINUTE|11⟧, from ⟦PERSON|Trey Amadi⟧'s knock-on, and when keeper ⟦PERSON|Matt Dunne⟧ was sent off on ⟦MINUTE|67⟧ he took the gloves and the penalty, that is to say ⟦PERSON|Jason Reeve⟧'s penalty, in both of them. ⟦TEAM|Hampton⟧ never recovered.

⟦PERSON|Joon-seok Ahn⟧ put ⟦TEAM|Jeonbuk⟧ through on goal and through to the quarter-finals. The pass was his, the ⟦G11|finish⟧ was ⟦PERSON|Thiago Roca⟧'s, and the time, ⟦MINUTE|two minutes into the second period of extra time⟧, was ⟦MINUTE|107⟧. ⟦TEAM|Buriram⟧'s ⟦PERSON|Suphanat Chai-ngam⟧ had ⟦G12|levelled⟧ in the ⟦MINUTE|89th minute⟧, a ⟦G13|header⟧, after ⟦PERSON|Roca⟧'s ⟦MINUTE|10th-minute⟧ ⟦G14|opener⟧.

The ⟦NORP|Scot⟧ missed, the ⟦NORP|Welshman⟧ missed and the ⟦NORP|Irishman⟧, third in the queue, ⟦G15|scored⟧. All three were in the same six-yard box: ⟦PERSON|Andy Mair⟧, whose shot was blocked; ⟦PERSON|Ieuan Price-Jones⟧, whose shot was saved; and ⟦PERSON|Conor Lavery⟧. It was ⟦MINUTE|44⟧ and ⟦TEAM|Port Vale⟧ needed no further goals. ⟦TEAM|Harrogate Town⟧ might have had a late one through ⟦PERSON|Kane Ellery⟧, whose header had the keeper beaten and the bar not.

⟦PERSON|Mamadou Lamine Cissé⟧ rose to meet the cross, headed it down and ⟦PERSON|Boubacar Traoré-Koné⟧ ⟦G16|scored⟧. So ⟦TEAM|Djoliba⟧ got their ⟦G17|opener⟧ in the ⟦MINUTE|15th minute⟧. They got their ⟦G18|second⟧ in the ⟦MINUTE|34th⟧ when ⟦PERSON|Traoré-Koné⟧ crossed and ⟦PERSON|Cissé⟧ headed, down again, and in. ⟦TEAM|Stade Malien⟧'s was a ⟦G19|penalty⟧ on ⟦MINUTE|90⟧, taken by ⟦PERSON|Adama Sidibé⟧.

How ⟦PERSON|Kristoffer Bach⟧ was left with an empty net is for ⟦PERSON|Marius Ødegård-Lie⟧ to answer. The ⟦TEAM|Lillestrøm⟧ goalkeeper had just made an outstanding stop from ⟦PERSON|Seydina Mbengue⟧ in the ⟦MINUTE|59th minute⟧. In the ⟦MINUTE|60th⟧ he rolled the ball to his full-back, who was not there, and ⟦PERSON|Bach⟧ was. ⟦TEAM|Start⟧ ⟦G20|were in front⟧; ⟦PERSON|Mbengue⟧ should have had them further in front on ⟦MINUTE|72⟧.

⟦PERSON|Kieron Vassell-Brown⟧ missed two good chances for ⟦TEAM|Ebbsfleet⟧, then made one for ⟦PERSON|Moses Ekpo⟧. ⟦PERSON|Ekpo⟧ ⟦G21|scored⟧, ⟦MINUTE|64 minutes⟧, before the goalkeeper could set himself. Then, with the board showing six, ⟦PERSON|Ekpo⟧ was put through again, on his own; ⟦PERSON|Leo Chambers⟧ came out, spread, and saved. ⟦TEAM|Aldershot Town⟧ had a penalty with the last kick and ⟦PERSON|Will Frayne⟧ put it in the crowd.

⟦TEAM|Chennaiyin⟧ ⟦G22|scored⟧ from the first corner of the match in the ⟦MINUTE|fourth minute⟧, through ⟦PERSON|Vinit Thapa⟧, and were ⟦G23|scored against⟧ from the last corner, in the ⟦MINUTE|89th⟧, through ⟦PERSON|Edu Bellmunt⟧. There had been ten in between. From one of these ⟦PERSON|Bellmunt⟧, of ⟦TEAM|Odisha⟧, had headed against the post; from another ⟦PERSON|Thapa⟧ had headed over.

The first half belonged to ⟦PERSON|Alina Marchenko⟧ and the second to the woman who was marking her. ⟦PERSON|Marchenko⟧ ⟦G24|scored⟧ on ⟦MINUTE|8⟧ and ⟦MINUTE|33⟧ for ⟦TEAM|Ukraine⟧; ⟦PERSON|Rebeka Horváth-Nagy⟧ ⟦G25|scored⟧ on ⟦MINUTE|55⟧ and ⟦MINUTE|70⟧ for ⟦TEAM|Hungary⟧. Neither was on the pitch for the ⟦MINUTE|88th-minute⟧ free-kick from which ⟦PERSON|Kinga Balog⟧ ⟦G26|won it⟧.

⟦PERSON|Ramón Carpintero⟧ has a new contract, a new number and a new habit, that of scoring against ⟦TEAM|Leganés⟧. ⟦G27|Three⟧ in two games before this; ⟦G28|one⟧, in the ⟦MINUTE|14th minute⟧, now. ⟦TEAM|Huesca⟧ took the corner short, ⟦PERSON|Ibai Goñi-Ruiz⟧ shot, ⟦PERSON|Pol Ferrer⟧ saved, ⟦PERSON|Carpintero⟧ ⟦G29|scored⟧. A leveller for ⟦TEAM|Leganés⟧ on ⟦MINUTE|67⟧ was prevented by the bar.

With four defenders round him, ⟦PERSON|Youssouf Niakhaté⟧ couldn't turn, so he didn't. He heeled it. ⟦TEAM|Le Mans⟧ ⟦G30|led⟧ from then, the ⟦MINUTE|52nd minute⟧, until the ⟦MINUTE|87th⟧, when ⟦PERSON|Dylan Cordier⟧ of ⟦TEAM|Quevilly⟧, with no defender round him, ⟦G31|turned, shot and scored⟧. The hosts' ⟦PERSON|Adel Ben Slimane⟧ had missed the target from no distance on ⟦MINUTE|86⟧.

Long-range stuff at ⟦VENUE|Links Park⟧: ⟦PERSON|Kerr Donnachie⟧ (⟦TEAM|Montrose⟧) from 35 yards, ⟦MINUTE|25 minutes⟧, over; ⟦PERSON|Bobby Lang⟧ (⟦TEAM|Kelty Hearts⟧) from 40, ⟦MINUTE|32⟧, wide; ⟦PERSON|Donnachie⟧ from 30, ⟦MINUTE|60⟧, ⟦G32|in⟧. Short-range stuff: ⟦PERSON|Lang⟧, from one yard, ⟦MINUTE|85⟧, over.

⟦PERSON|Tariro Gumbo⟧, the only substitute left, ⟦G33|scored the only goal left⟧ to be scored, in the ⟦MINUTE|90th minute⟧, ⟦TEAM|Simba Bhora⟧ and ⟦TEAM|Herentals⟧ having shared ⟦G34|two⟧ in the ⟦MINUTE|opening two⟧. Those had been ⟦PERSON|Walter Mukanga⟧'s (⟦MINUTE|1⟧) and ⟦PERSON|Prince Chama⟧'s (⟦MINUTE|2⟧). ⟦PERSON|Mukanga⟧ was denied by a fine save on ⟦MINUTE|2⟧ as well, from the kick-off that followed.

Saves by ⟦PERSON|Andrej Kolar⟧ in the ⟦MINUTE|19th⟧, ⟦MINUTE|20th⟧ and ⟦MINUTE|21st minutes⟧ kept ⟦TEAM|Olimpija⟧ above water. It was a clearance by ⟦PERSON|Kolar⟧ in the ⟦MINUTE|22nd⟧ that undid them: it hit ⟦PERSON|Luka Štern⟧ and ⟦PERSON|Luka Štern⟧ hit it. ⟦TEAM|Celje⟧, ⟦G35|⟦SCORE|1-0⟧⟧.

For the third ⟦DATE|Sunday⟧ running ⟦PERSON|Beth Cornwell⟧ ⟦G36|scored⟧ and for the third ⟦DATE|Sunday⟧ running ⟦TEAM|Hashtag United⟧ did not win. Her ⟦G37|goal⟧, ⟦MINUTE|27⟧, was matched by ⟦G38|one⟧ from ⟦PERSON|Frankie Dobbs⟧, of ⟦TEAM|Ashford⟧, after a mistake by her own keeper, ⟦PERSON|Lola Redmayne⟧, ⟦MINUTE|six minutes after half-time⟧. ⟦PERSON|Redmayne⟧'s save from ⟦PERSON|Dobbs⟧ on ⟦MINUTE|89⟧ was therefore worth a point.

As the fog came in ⟦PERSON|Aleksi Nurmi⟧ went out, and as it went out ⟦PERSON|Aleksi Nurmi⟧ came in. The time he spent off, nine minutes with a cut eye, ⟦MINUTE|31⟧ to ⟦MINUTE|40⟧, was time in which ⟦TEAM|SJK⟧ let in a ⟦G39|goal⟧, on ⟦MINUTE|36⟧, to ⟦PERSON|Valtteri Kangas⟧. Once back, he took ⟦MINUTE|50 seconds⟧ to ⟦G40|level⟧. ⟦TEAM|VPS⟧ had a shot by ⟦PERSON|Kangas⟧ saved, reportedly, ⟦MINUTE|80th minute⟧.

⟦PERSON|Pedro Muñiz-Cano⟧ had a ⟦G41|header⟧ ruled out for ⟦TEAM|Cultural Leonesa⟧ for a push and a ⟦G42|volley⟧ ruled out for a handball. When he finally ⟦G43|scored one that counted⟧ nobody ran to him. It was the ⟦MINUTE|fourth minute of time added on⟧, the pass by ⟦PERSON|Keko Barral⟧, and he stood, hand up, waiting for the whistle. It was a while coming and it was for a ⟦G44|goal⟧.
=====GOALS=====
{"id": "G1", "scorer": "Harry Maguire-Shaw", "team": "Wrexham", "minute": 79, "minute_text": "79th-minute"}
{"id": "G2", "scorer": "Harry Maguire-Shaw", "team": "Wrexham", "minute": 79, "minute_text": "79th-minute"}
{"id": "G3", "count": 2, "scorer": "Dávid Lóránt; Levente Kiss", "team": "Honvéd"}
{"id": "G4", "scorer": "Dávid Lóránt", "team": "Honvéd", "minute": 61, "minute_text": "61"}
{"id": "G5", "kind": "penalty", "scorer": "Levente Kiss", "team": "Honvéd", "minute": 62, "minute_text": "minute later"}
{"id": "G6", "assist": "Inês Nunes", "scorer": "Catarina Lopes", "team": "Braga Women", "minute": 76, "minute_text": "minute later"}
{"id": "G7", "outcome": "ruled out", "scorer": "Vera Matos", "team": "Torreense", "minute": 83, "minute_text": "83"}
{"id": "G8", "count": 3, "scorer": "Ivo Deyanov; Wanderson Prado; Eric Kwateng", "team": "Ludogorets"}
{"id": "G9", "scorer": "Glen Pocock", "team": "Hemel Hempstead", "minute": 11, "minute_text": "11", "assist": "Trey Amadi"}
{"id": "G10", "assist": "Trey Amadi", "scorer": "Glen Pocock", "team": "Hemel Hempstead", "minute": 11, "minute_text": "11"}
{"id": "G11", "kind": "shot", "assist": "Joon-seok Ahn", "scorer": "Thiago Roca", "team": "Jeonbuk", "minute": 107, "minute_text": "107"}
{"id": "G12", "kind": "header", "scorer": "Suphanat Chai-ngam", "team": "Buriram", "minute": 89, "minute_text": "89th minute"}
{"id": "G13", "kind": "header", "scorer": "Suphanat Chai-ngam", "team": "Buriram", "minute": 89, "minute_text": "89th minute"}
{"id": "G14", "scorer": "Thiago Roca", "team": "Jeonbuk", "minute": 10, "minute_text": "10th-minute"}
{"id": "G15", "kind": "shot", "scorer": "Conor Lavery", "team": "Port Vale", "minute": 44, "minute_text": "44"}
{"id": "G16", "assist": "Mamadou Lamine Cissé", "scorer": "Boubacar Traoré-Koné", "team": "Djoliba", "minute": 15, "minute_text": "15th minute"}
{"id": "G17", "assist": "Mamadou Lamine Cissé", "scorer": "Boubacar Traoré-Koné", "team": "Djoliba", "minute": 15, "minute_text": "15th minute"}
{"id": "G18", "assist": "Boubacar Traoré-Koné", "kind": "header", "scorer": "Mamadou Lamine Cissé", "team": "Djoliba", "minute": 34, "minute_text": "34th"}
{"id": "G19", "kind": "penalty", "scorer": "Adama Sidibé", "team": "Stade Malien", "minute": 90, "minute_text": "90"}
{"id": "G20", "kind": "shot", "scorer": "Kristoffer Bach", "team": "Start", "minute": 60, "minute_text": "60th"}
{"id": "G21", "assist": "Kieron Vassell-Brown", "scorer": "Moses Ekpo", "team": "Ebbsfleet", "minute": 64, "minute_text": "64 minutes"}
{"id": "G22", "scorer": "Vinit Thapa", "team": "Chennaiyin", "minute": 4, "minute_text": "fourth minute"}
{"id": "G23", "scorer": "Edu Bellmunt", "team": "Odisha", "minute": 89, "minute_text": "89th"}
{"id": "G24", "count": 2, "scorer": "Alina Marchenko", "team": "Ukraine"}
{"id": "G25", "count": 2, "scorer": "Rebeka Horváth-Nagy", "team": "Hungary"}
{"id": "G26", "kind": "free kick", "scorer": "Kinga Balog", "team": "Hungary", "minute": 88, "minute_text": "88th-minute"}
{"id": "G27", "scope": "background", "count": 3, "scorer": "Ramón Carpintero", "team": "Huesca"}
{"id": "G28", "scorer": "Ramón Carpintero", "team": "Huesca", "minute": 14, "minute_text": "14th minute"}
{"id": "G29", "scorer": "Ramón Carpintero", "team": "Huesca", "minute": 14, "minute_text": "14th minute"}
{"id": "G30", "kind": "shot", "scorer": "Youssouf Niakhaté", "team": "Le Mans", "minute": 52, "minute_text": "52nd minute"}
{"id": "G31", "kind": "shot", "scorer": "Dylan Cordier", "team": "Quevilly", "minute": 87, "minute_text": "87th"}
{"id": "G32", "kind": "shot", "scorer": "Kerr Donnachie", "team": "Montrose", "minute": 60, "minute_text": "60"}
{"id": "G33", "scorer": "Tariro Gumbo", "team": "Simba Bhora", "minute": 90, "minute_text": "90th minute"}
{"id": "G34", "count": 2, "scorer": "Walter Mukanga; Prince Chama"}
{"id": "G35", "kind": "shot", "score": "1-0", "scorer": "Luka Štern", "team": "Celje", "minute": 22, "minute_text": "22nd"}
{"id": "G36", "scorer": "Beth Cornwell", "team": "Hashtag United", "minute": 27, "minute_text": "27"}
{"id": "G37", "scorer": "Beth Cornwell", "team": "Hashtag United", "minute": 27, "minute_text": "27"}
{"id": "G38", "scorer": "Frankie Dobbs", "team": "Ashford", "minute": 51, "minute_text": "six minutes after half-time"}
{"id": "G39", "scorer": "Valtteri Kangas", "team": "VPS", "minute": 36, "minute_text": "36"}
{"id": "G40", "scorer": "Aleksi Nurmi", "team": "SJK", "minute": 41, "minute_text": "50 seconds"}
{"id": "G41", "kind": "header", "outcome": "ruled out", "scorer": "Pedro Muñiz-Cano", "team": "Cultural Leonesa"}
{"id": "G42", "kind": "volley", "outcome": "ruled out", "scorer": "Pedro Muñiz-Cano", "team": "Cultural Leonesa"}
{"id": "G43", "assist": "Keko Barral", "scorer": "Pedro Muñiz-Cano", "team": "Cultural Leonesa", "minute": 90, "added": 4, "minute_text": "fourth minute of time added on"}
{"id": "G44", "scorer": "Pedro Muñiz-Cano", "team": "Cultural Leonesa", "minute": 90, "added": 4, "minute_text": "fourth minute of time added on", "assist": "Keko Barral"}
