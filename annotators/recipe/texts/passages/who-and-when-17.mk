⟦TEAM|Bayer Leverkusen⟧ were behind for five minutes in all, from ⟦PERSON|Nnamdi Achike⟧'s ⟦G1|goal⟧ for ⟦TEAM|Augsburg⟧ on the ⟦MINUTE|half-hour⟧ to ⟦PERSON|Ruben Castellanos⟧' ⟦G2|goal⟧ ⟦MINUTE|five minutes after⟧. ⟦PERSON|Castellanos⟧ ⟦G3|scored another⟧, on ⟦MINUTE|66⟧, via a post; ⟦PERSON|Achike⟧ might have done so, on ⟦MINUTE|70⟧, had the other post not been in the way.

Keepers decided it. ⟦PERSON|Alan Gourlay⟧'s kick hit ⟦PERSON|Ross Inglis⟧ in the face in the ⟦MINUTE|16th minute⟧ and ⟦G4|rolled in⟧: ⟦TEAM|Alloa⟧ ⟦G5|⟦SCORE|1-0⟧⟧. ⟦PERSON|Max Boyle⟧ in the other goal kept out ⟦PERSON|Gourlay⟧'s centre-forward ⟦PERSON|Dean Yates⟧ in the ⟦MINUTE|17th⟧, ⟦MINUTE|44th⟧ and ⟦MINUTE|85th minutes⟧, and conceded to nobody. ⟦TEAM|Stenhousemuir⟧ are still bottom.

⟦PERSON|Esther Banda⟧ ⟦G6|scored⟧ on ⟦MINUTE|38⟧ and ⟦PERSON|Esther Mwila⟧ ⟦G7|scored⟧ on ⟦MINUTE|56⟧, so the headline writers were happy, and ⟦PERSON|Esther Phiri⟧ missed on ⟦MINUTE|57⟧, so they weren't. ⟦TEAM|Zambia⟧ won ⟦SCORE|2-1⟧. ⟦TEAM|Tanzania⟧'s ⟦G8|one⟧, on ⟦MINUTE|90⟧, was scored by ⟦PERSON|Asha Juma⟧ with a shot that ⟦PERSON|Hazel Tembo⟧ thought was going past.

There had been only half-chances when ⟦PERSON|Filip Nordin⟧, given the ball by a ⟦TEAM|Degerfors⟧ man, gave it to ⟦PERSON|Hugo Almkvist⟧, who took two paces and ⟦G9|scored⟧. That was ⟦MINUTE|eight minutes after half-time⟧. There were only half-chances after it too, ⟦PERSON|Nordin⟧ wasting one and ⟦PERSON|Carl Edholm⟧, for ⟦TEAM|Degerfors⟧, one. ⟦TEAM|Västerås⟧ go up.

Picture a three-a-side match on a full-size field, and you have the ⟦MINUTE|last ten minutes⟧ of ⟦TEAM|Aston Villa Under-21s⟧ against ⟦TEAM|Celtic B⟧, in which ⟦PERSON|Teo Brandt⟧ ⟦G10|made it ⟦SCORE|3-3⟧⟧ (⟦MINUTE|82⟧), ⟦PERSON|Josh Eaves⟧ ⟦G11|made it ⟦SCORE|4-3⟧⟧ (⟦MINUTE|85⟧), ⟦PERSON|Brandt⟧ nearly made it ⟦SCORE|4-4⟧ (⟦MINUTE|86⟧) and ⟦PERSON|Eaves⟧ ⟦G12|did make it ⟦SCORE|5-3⟧⟧ (⟦MINUTE|89⟧).

⟦TEAM|Lecce⟧ held on to the ⟦MINUTE|78th⟧. A clearing header by ⟦PERSON|Stefano Poli⟧ was returned with interest by ⟦PERSON|Ludovic Ageron⟧, who ⟦G13|drove it⟧ between ⟦PERSON|Poli⟧ and his goalkeeper. Level. The ⟦G14|goal⟧ that had had ⟦TEAM|Lecce⟧ dreaming, by ⟦PERSON|Henrik Strand-Olsen⟧, dated from ⟦MINUTE|21⟧, when the ⟦TEAM|Cagliari⟧ keeper, ⟦PERSON|Manuel Piga⟧, mis-hit a goal kick.

First to react was ⟦PERSON|Jeong Min-gyu⟧, first to the rebound ⟦PERSON|Jeong Min-gyu⟧, first to ⟦G15|score⟧, on ⟦MINUTE|44⟧, ⟦PERSON|Jeong Min-gyu⟧. The rebound was off the keeper, ⟦PERSON|Oh Seung-tae⟧, and the reaction was to ⟦PERSON|Valdívia⟧'s header. On ⟦MINUTE|45⟧ it was ⟦PERSON|Oh Seung-tae⟧ who reacted first. ⟦TEAM|Pohang⟧ led ⟦TEAM|Incheon⟧ by the one.

⟦PERSON|Omar Guerra⟧ got sent off for ⟦TEAM|Tijuana⟧ after ⟦G16|scoring⟧, ⟦PERSON|Joel Cota⟧ got sent off for ⟦TEAM|Tijuana⟧ before he might have. The ⟦G17|goal⟧ was on ⟦MINUTE|32⟧, the sendings-off were on ⟦MINUTE|33⟧ (shirt off, second booking) and ⟦MINUTE|71⟧. From nine, ⟦TEAM|Atlas⟧ couldn't score. Their best, ⟦PERSON|Rivaldo Arce⟧'s volley, ⟦MINUTE|88⟧, went over the stand that's named after nobody.

When the ball came down with snow on it ⟦PERSON|Mikkel Hagen⟧ had no idea where it would go. It ⟦G18|went in⟧. His ⟦G19|header⟧, for ⟦TEAM|Glimt⟧, was on the ⟦MINUTE|half-hour⟧; an ⟦MINUTE|hour after that⟧, in the ⟦MINUTE|90th minute⟧, ⟦PERSON|Jonas Åsen⟧ also headed, and also had no idea. It did not go in. ⟦PERSON|Kjetil Moen-Lie⟧, of ⟦TEAM|Sarpsborg⟧, dug it out.

A defender who'd come for a clean sheet left with the match ball. ⟦PERSON|Fabio Kessens⟧ ⟦G20|had three headers⟧ go in, from corners by ⟦PERSON|Anthony Ricci⟧ on ⟦MINUTE|13⟧, ⟦MINUTE|39⟧ and ⟦MINUTE|82⟧. ⟦TEAM|Lugano⟧ kept no clean sheet, mind. ⟦TEAM|Servette⟧ ⟦G21|had one⟧, from ⟦PERSON|Dylan Favre⟧, at ⟦MINUTE|77⟧, and ⟦PERSON|Kessens⟧ was the man who lost him.

Four wins, four ⟦SCORE|1-0⟧ wins, four ⟦G22|goals⟧ by ⟦PERSON|Cammy Mathers⟧. The ⟦G23|fourth⟧ came, as had the third and second, in the ⟦MINUTE|88th minute⟧. ⟦TEAM|Annan⟧ didn't have a shot for ⟦MINUTE|70 minutes⟧, then had two blocked by ⟦PERSON|Murray Gillies⟧ (⟦MINUTE|72⟧, ⟦MINUTE|81⟧) and finally the ⟦G24|one⟧ by ⟦PERSON|Mathers⟧, who cannot be marked, it's claimed, because he does not move.

Two of the officials were lost, a third was needed, and it was to him that ⟦PERSON|Chris Odum⟧ complained when, in the ⟦MINUTE|55th minute⟧, ⟦PERSON|Emeka Igwe⟧ had a ⟦G25|goal⟧ for ⟦TEAM|Heartland⟧ given against the run of play and of, perhaps, the laws. The ball, said ⟦PERSON|Odum⟧, wasn't over. His own, later, was, and on ⟦MINUTE|80⟧ it was ⟦G26|⟦SCORE|1-1⟧⟧ for ⟦TEAM|Abia Warriors⟧.

⟦PERSON|Emma Kilbride⟧ ⟦G27|scored⟧ for ⟦TEAM|Peamount United⟧ in the ⟦MINUTE|10th minute⟧ and her twin ⟦G28|scored⟧ for ⟦TEAM|Bohemians⟧ in the ⟦MINUTE|12th⟧. The latter, ⟦PERSON|Aoife Kilbride-Walsh⟧, had a second-half chance to have the better of it, but the former, by then playing in defence, made the block. Mam was neutral.

⟦PERSON|Guillermo Estrada⟧'s shot in the ⟦MINUTE|20th minute⟧ was a cross; his cross in the ⟦MINUTE|40th⟧ was a shot. ⟦TEAM|Cobresal⟧ ⟦G29|had one⟧ from the second. The ⟦TEAM|La Serena⟧ goalkeeper, ⟦PERSON|Braulio Cid⟧, said the wind took it; ⟦PERSON|Estrada⟧ pointed out that there wasn't any. ⟦TEAM|La Serena⟧'s reply hit the inside of a post and the outside of ⟦PERSON|Vicente Toro⟧.

Not to be outdone, ⟦PERSON|Idrissa Thioune⟧ ⟦G30|scored from his own half⟧ as well. ⟦PERSON|Pape Gueye⟧'s ⟦G31|goal⟧ for ⟦TEAM|Jaraaf⟧ had been on ⟦MINUTE|19⟧, with ⟦PERSON|Landing Badji⟧ in no man's land. ⟦PERSON|Thioune⟧'s for ⟦TEAM|Casa Sports⟧, ⟦MINUTE|60⟧, had ⟦PERSON|Serigne Dia⟧ in it.

After ⟦PERSON|Danish Ashraf⟧ had given them a chance with a silly foul, ⟦TEAM|East Bengal⟧ took it with a silly penalty. ⟦PERSON|Mahesh Naorem⟧ ran up, stopped, ran up, stopped and hit it at the legs of ⟦PERSON|Vishal Rawat⟧, off which it ⟦G32|went in⟧. ⟦MINUTE|Sixty-seven minutes⟧. On ⟦MINUTE|68⟧, with ⟦PERSON|Ashraf⟧ off, it was nearly ⟦SCORE|2-0⟧, ⟦PERSON|Naorem⟧ curling it on to the bar.

The visiting fans got in at 3.20pm and the scoreline was ⟦SCORE|2-0⟧. They saw nothing of the two ⟦G33|goals⟧, both by ⟦PERSON|Louis Cadwell⟧, ⟦MINUTE|8⟧ and ⟦MINUTE|11⟧, for ⟦TEAM|Darlington⟧; they saw nothing of the ⟦MINUTE|88th-minute⟧ ⟦G34|consolation⟧ either, ⟦PERSON|Marc Dunthorne⟧'s for ⟦TEAM|Spennymoor⟧, since they'd left again.

It fell to ⟦PERSON|Adrien Mulamba⟧. ⟦PERSON|Kévin Nsimba⟧'s cross had beaten ⟦PERSON|Mulamba⟧'s marker and ⟦PERSON|Mulamba⟧, it had beaten the goalkeeper, and it came back off the far post: he had his back to goal when it ⟦G35|went in⟧ off his heel. ⟦TEAM|DR Congo⟧ were through, ⟦MINUTE|113⟧ on the clock. ⟦PERSON|Patson Lungu⟧, for ⟦TEAM|Malawi⟧, had had a chance in ⟦MINUTE|112⟧.

A ⟦MINUTE|62nd-minute⟧ ⟦G36|winner⟧ by ⟦PERSON|Reece Perrins⟧, set up by ⟦PERSON|Kurt Lowndes⟧, was preceded by a miss by ⟦PERSON|Lowndes⟧ (⟦MINUTE|61⟧, set up by ⟦PERSON|Perrins⟧), preceded by a save from ⟦PERSON|Lowndes⟧ (⟦MINUTE|59⟧), by the keeper, ⟦PERSON|Hugo Sayer⟧. ⟦TEAM|Havant⟧ needed it: ⟦TEAM|Slough⟧ had had the post rattled in the ⟦MINUTE|58th⟧.

One for each of the triplets: ⟦PERSON|Anna Ivarsson⟧ ⟦G37|scored⟧ on ⟦MINUTE|13⟧, ⟦PERSON|Sara Ivarsson⟧ ⟦G38|scored⟧ on ⟦MINUTE|15⟧ and ⟦PERSON|Moa Ivarsson⟧ was, on ⟦MINUTE|17⟧, fouled. ⟦TEAM|Piteå⟧ gave her the penalty. ⟦PERSON|Jonna Rask⟧, in goal for ⟦TEAM|Växjö⟧, stopped it. "Typical," said ⟦PERSON|Moa Ivarsson⟧.
=====GOALS=====
{"id": "G1", "scorer": "Nnamdi Achike", "team": "Augsburg", "minute": 30, "minute_text": "half-hour"}
{"id": "G2", "scorer": "Ruben Castellanos", "team": "Bayer Leverkusen", "minute": 35, "minute_text": "five minutes after"}
{"id": "G3", "scorer": "Ruben Castellanos", "team": "Bayer Leverkusen", "minute": 66, "minute_text": "66"}
{"id": "G4", "scorer": "Ross Inglis", "team": "Alloa", "minute": 16, "minute_text": "16th minute"}
{"id": "G5", "score": "1-0", "scorer": "Ross Inglis", "team": "Alloa", "minute": 16, "minute_text": "16th minute"}
{"id": "G6", "scorer": "Esther Banda", "team": "Zambia", "minute": 38, "minute_text": "38"}
{"id": "G7", "scorer": "Esther Mwila", "team": "Zambia", "minute": 56, "minute_text": "56"}
{"id": "G8", "scorer": "Asha Juma", "team": "Tanzania", "minute": 90, "minute_text": "90"}
{"id": "G9", "assist": "Filip Nordin", "kind": "shot", "scorer": "Hugo Almkvist", "team": "Västerås", "minute": 53, "minute_text": "eight minutes after half-time"}
{"id": "G10", "score": "3-3", "scorer": "Teo Brandt", "team": "Celtic B", "minute": 82, "minute_text": "82"}
{"id": "G11", "score": "4-3", "scorer": "Josh Eaves", "team": "Aston Villa Under-21s", "minute": 85, "minute_text": "85"}
{"id": "G12", "score": "5-3", "scorer": "Josh Eaves", "team": "Aston Villa Under-21s", "minute": 89, "minute_text": "89"}
{"id": "G13", "kind": "shot", "scorer": "Ludovic Ageron", "team": "Cagliari", "minute": 78, "minute_text": "78th"}
{"id": "G14", "scorer": "Henrik Strand-Olsen", "team": "Lecce", "minute": 21, "minute_text": "21"}
{"id": "G15", "scorer": "Jeong Min-gyu", "team": "Pohang", "minute": 44, "minute_text": "44"}
{"id": "G16", "scorer": "Omar Guerra", "team": "Tijuana", "minute": 32, "minute_text": "32"}
{"id": "G17", "scorer": "Omar Guerra", "team": "Tijuana", "minute": 32, "minute_text": "32"}
{"id": "G18", "kind": "header", "scorer": "Mikkel Hagen", "team": "Glimt", "minute": 30, "minute_text": "half-hour"}
{"id": "G19", "kind": "header", "scorer": "Mikkel Hagen", "team": "Glimt", "minute": 30, "minute_text": "half-hour"}
{"id": "G20", "count": 3, "kind": "header", "scorer": "Fabio Kessens", "team": "Lugano"}
{"id": "G21", "scorer": "Dylan Favre", "team": "Servette", "minute": 77, "minute_text": "77"}
{"id": "G22", "scope": "background", "count": 4, "scorer": "Cammy Mathers", "team": "Annan"}
{"id": "G23", "scorer": "Cammy Mathers", "team": "Annan", "minute": 88, "minute_text": "88th minute"}
{"id": "G24", "scorer": "Cammy Mathers", "team": "Annan", "minute": 88, "minute_text": "88th minute"}
{"id": "G25", "scorer": "Emeka Igwe", "team": "Heartland", "minute": 55, "minute_text": "55th minute"}
{"id": "G26", "score": "1-1", "scorer": "Chris Odum", "team": "Abia Warriors", "minute": 80, "minute_text": "80"}
{"id": "G27", "scorer": "Aoife Kilbride-Walsh", "team": "Peamount United", "minute": 10, "minute_text": "10th minute"}
{"id": "G28", "scorer": "Aoife Kilbride-Walsh", "team": "Bohemians", "minute": 12, "minute_text": "12th"}
{"id": "G29", "scorer": "Guillermo Estrada", "team": "Cobresal", "minute": 40, "minute_text": "40th"}
{"id": "G30", "kind": "shot", "scorer": "Idrissa Thioune", "team": "Casa Sports", "minute": 60, "minute_text": "60"}
{"id": "G31", "kind": "shot", "scorer": "Pape Gueye", "team": "Jaraaf", "minute": 19, "minute_text": "19"}
{"id": "G32", "kind": "penalty", "scorer": "Mahesh Naorem", "team": "East Bengal", "minute": 67, "minute_text": "Sixty-seven minutes"}
{"id": "G33", "count": 2, "scorer": "Louis Cadwell", "team": "Darlington"}
{"id": "G34", "scorer": "Marc Dunthorne", "team": "Spennymoor", "minute": 88, "minute_text": "88th-minute"}
{"id": "G35", "scorer": "Adrien Mulamba", "team": "DR Congo", "minute": 113, "minute_text": "113"}
{"id": "G36", "assist": "Kurt Lowndes", "scorer": "Reece Perrins", "team": "Havant", "minute": 62, "minute_text": "62nd-minute"}
{"id": "G37", "scorer": "Anna Ivarsson", "team": "Piteå", "minute": 13, "minute_text": "13"}
{"id": "G38", "scorer": "Sara Ivarsson", "team": "Piteå", "minute": 15, "minute_text": "15"}
