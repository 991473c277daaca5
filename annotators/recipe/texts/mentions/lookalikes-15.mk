⟦TEAM|Sevilla⟧ had three penalties, two goalkeepers and one ⟦G1|goal⟧ on a strange night in ⟦GPE|Vitoria⟧. ⟦PERSON|Joaquín Muriel⟧ ⟦G2|converted⟧ the second of the spot-kicks, in the ⟦MINUTE|47th minute⟧, after ⟦PERSON|Adrián Lobo⟧ had saved his first; the third, by ⟦PERSON|Tomás Ferreiro⟧, hit the bar.

Club captain ⟦PERSON|Ben Aldridge⟧ says there's "no chance" the players will strike over unpaid wages, but they'll not do media work until ⟦TEAM|Southend⟧ pay what is owed for ⟦DATE|October⟧.

⟦PERSON|Gavin Leckie⟧ climbed off the treatment table, threw down his crutches and danced. ⟦TEAM|Clyde⟧'s survival had been settled 40 miles away, where ⟦TEAM|Elgin⟧ had lost by a goal to nil.

⟦PERSON|Filip Stanković-Rey⟧ clipped the top of the bar on ⟦MINUTE|eight minutes⟧ and the heel of ⟦PERSON|Aymeric Doucet⟧ on ⟦MINUTE|nine⟧, which brought him a booking. He'd calmed down by the ⟦MINUTE|35th⟧, when he ⟦G3|side-footed in⟧ ⟦PERSON|Wissam Akkari⟧'s pass for ⟦TEAM|Basel⟧.

"I like a striker who finishes his dinner," said ⟦PERSON|Sam Arkwright⟧, the old-school chairman of ⟦TEAM|Halifax⟧. "Put that in your paper."

⟦TEAM|Al Hilal⟧ were beaten for the first time in 22 outings, ⟦PERSON|Musab Qahtani⟧ ⟦G4|firing ⟦TEAM|Al Taawoun⟧ to victory⟧ with a ⟦MINUTE|54th-minute⟧ volley. ⟦PERSON|Renato Lins⟧ had wasted a penalty at the other end and ⟦PERSON|Qahtani⟧ almost added to his tally on the counter.

The ⟦TEAM|Dynamo Dresden⟧ coach carried out his threat and left out five regulars. None of them travelled to ⟦GPE|Aue⟧, and all were seen at a bowling alley on ⟦DATE|Saturday⟧ evening.

⟦TEAM|Port Vale⟧ forward ⟦PERSON|Ashley Crome⟧ has now gone 1,012 minutes without scoring, and it isn't for lack of shots. He has had 39, of which 14 were on target and four hit the woodwork.

⟦PERSON|Dina Petrović⟧ ⟦G5|got the winner⟧ when she was quickest to a loose ball in the ⟦MINUTE|88th minute⟧, and ⟦TEAM|Croatia⟧'s bench emptied. ⟦TEAM|Wales⟧ had thought ⟦PERSON|Carys Probert⟧'s earlier ⟦G6|penalty⟧ would be enough for a draw, having gone behind to ⟦PERSON|Petrović⟧'s ⟦G7|first⟧.

The assistant threw the tactics board over his shoulder and it struck the doctor. "I'm fine," said Dr ⟦PERSON|Hans Ebner⟧. "It had a 3-5-2 on it. It won't leave a mark."

⟦PERSON|Silvio Perrone⟧, ⟦TEAM|Bari⟧'s sporting director, met agents in ⟦GPE|Milan⟧ until late on ⟦DATE|Tuesday⟧ and returned with a right-winger on loan from ⟦TEAM|Monza⟧. A centre-forward is next on the list.

A second-half spell of pressure from ⟦TEAM|Radnički Niš⟧ yielded two corners, three long throws and, on ⟦MINUTE|72⟧, the ⟦G8|goal⟧ that broke ⟦TEAM|Čukarički⟧'s resistance: ⟦PERSON|Strahinja Pavić⟧ ⟦G9|nodded home⟧ after ⟦PERSON|Nemanja Rosić⟧'s header was parried.

There was an odd moment in the ⟦MINUTE|66th minute⟧ when both captains wanted the same end for a drop ball. Referee ⟦PERSON|Bjarne Lund⟧ tossed a coin.

⟦PERSON|Grzegorz Wolny⟧ 6: sure with crosses, no chance with the ⟦G10|penalty⟧. ⟦PERSON|Artur Banaś⟧ 4: gave it away with a foolish arm. ⟦PERSON|Kamil Zych⟧ 7: hit the post, kept going.

⟦TEAM|Kaiserslautern⟧ are through to the quarter-finals for the first time in a decade and will meet ⟦TEAM|Bayern Munich⟧. The tie was drawn live on ⟦ORG|ARD⟧ by a retired biathlete who held the ball the wrong way up.

⟦TEAM|Cove Rangers⟧ took something from the game because ⟦PERSON|Myles Hay⟧ never gave up. His shot was pushed out, his second try hit a defender and his third, with ⟦MINUTE|six minutes⟧ left, ⟦G11|brought the scores level⟧. ⟦PERSON|Rab Cassells⟧ had ⟦G12|scored⟧ for ⟦TEAM|Montrose⟧ in the ⟦MINUTE|10th⟧.

Left-winger ⟦PERSON|Samba Kanouté⟧ beat three men, fell over the ball and got up to win a corner. It's that sort of thing that makes him a favourite at ⟦TEAM|Dundee⟧.

⟦PERSON|Rubén Yepes⟧ and the board have clashed about money before, but a statement on ⟦DATE|Thursday⟧ said the two had levelled with each other and reached an understanding on the budget for ⟦DATE|January⟧.

⟦TEAM|Beerschot⟧ were punished for their profligacy as ⟦PERSON|Lior Ben-Haim⟧ ⟦G13|grabbed a late second⟧ for ⟦TEAM|Lommel⟧, ⟦PERSON|Dries Mertz⟧ having ⟦G14|scored⟧ with their only shot of the first period, in the ⟦MINUTE|40th minute⟧. ⟦PERSON|Thibo Wens⟧ missed three times for the hosts.

Both dressing rooms at the municipal ground in ⟦GPE|Lugo⟧ were flooded, so the teams changed in a primary school and were driven to the match in their kit. One of the visitors came out in odd boots.
=====GOALS=====
{"id": "G1", "scorer": "Joaquín Muriel", "team": "Sevilla", "minute": 47, "minute_text": "47th minute", "kind": "penalty"}
{"id": "G2", "scorer": "Joaquín Muriel", "team": "Sevilla", "minute": 47, "minute_text": "47th minute", "kind": "penalty"}
{"id": "G3", "scorer": "Filip Stanković-Rey", "team": "Basel", "minute": 35, "minute_text": "35th", "assist": "Wissam Akkari", "kind": "shot"}
{"id": "G4", "scorer": "Musab Qahtani", "team": "Al Taawoun", "minute": 54, "minute_text": "54th-minute", "kind": "volley"}
{"id": "G5", "scorer": "Dina Petrović", "team": "Croatia", "minute": 88, "minute_text": "88th minute"}
{"id": "G6", "scorer": "Carys Probert", "team": "Wales", "kind": "penalty"}
{"id": "G7", "scorer": "Dina Petrović", "team": "Croatia"}
{"id": "G8", "scorer": "Strahinja Pavić", "team": "Radnički Niš", "minute": 72, "minute_text": "72", "kind": "header"}
{"id": "G9", "scorer": "Strahinja Pavić", "team": "Radnički Niš", "minute": 72, "minute_text": "72", "kind": "header"}
{"id": "G10", "kind": "penalty"}
{"id": "G11", "scorer": "Myles Hay", "team": "Cove Rangers", "minute": 84, "minute_text": "six minutes left", "kind": "shot"}
{"id": "G12", "scorer": "Rab Cassells", "team": "Montrose", "minute": 10, "minute_text": "10th"}
{"id": "G13", "scorer": "Lior Ben-Haim", "team": "Lommel"}
{"id": "G14", "scorer": "Dries Mertz", "team": "Lommel", "minute": 40, "minute_text": "40th minute"}
