⟦TEAM|Barnet⟧ striker ⟦PERSON|Ryan Mulgrew⟧ ⟦G1|scored⟧ in the ⟦MINUTE|7th minute⟧ and ⟦PERSON|Theo Acquah⟧ ⟦G2|did likewise⟧ in the ⟦MINUTE|51st⟧ to beat ⟦TEAM|Solihull Moors⟧. Between the two, ⟦PERSON|Alex Pearn⟧ saved a ⟦PERSON|Kyan Stott⟧ penalty and ⟦PERSON|Stott⟧ hit the foot of the post from the corner.

The medical was done in ⟦GPE|Paris⟧, the paperwork in ⟦GPE|Milan⟧ and the photographs in a hotel car park. ⟦PERSON|Loïc Desmarais⟧ is an ⟦TEAM|Inter⟧ player until ⟦DATE|2029⟧, with the fee put at 22 million euros plus bonuses.

⟦PERSON|Rory Kinnear-Walsh⟧ finished on the wrong end of a tackle from ⟦PERSON|Bobby Sands-Hughes⟧ and left ⟦VENUE|Fratton Park⟧ on crutches. A scan on ⟦DATE|Monday⟧ will settle whether the ankle is broken.

"It's a derby, you throw your body in, you win the first header and the crowd does the rest," said ⟦TEAM|Celtic⟧ defender ⟦PERSON|Mikkel Fogh⟧. "I've watched them since I was a boy and I'm ready for it."

A mistake by ⟦PERSON|Nuno Faria⟧ allowed ⟦PERSON|Hélder Lopo⟧ to ⟦G3|equalise⟧ for ⟦TEAM|Chaves⟧ on ⟦MINUTE|66 minutes⟧, just after ⟦PERSON|Faria⟧ himself had ⟦G4|scored⟧ from ⟦PERSON|Tó Barros⟧'s throw-in. ⟦PERSON|Lopo⟧ had been kept out twice by ⟦PERSON|Vítor Sá⟧.

Wing-back: ⟦PERSON|Jonny Tull⟧ 6 – Plenty of running and one very good block. Needs to find the first man less often at corners.

Forward: ⟦PERSON|Andre Lowe⟧ 7 – Had a ⟦G5|goal⟧ disallowed, ⟦G6|scored⟧ with his head a little later and worked the keeper again from distance.

They've spent £40m in ⟦DATE|January⟧ and not one of the five has started three games in a row. ⟦TEAM|Southampton⟧ head coach ⟦PERSON|Inigo Maroto⟧ says the signings need time, the dressing room needs calm and he needs a right-back.

⟦PERSON|Shiori Takeda⟧'s late ⟦G7|goal⟧ booked ⟦TEAM|Urawa Reds Ladies⟧ a place in the final, ⟦PERSON|Takeda⟧ ⟦G8|knocking in⟧ at the second attempt in the ⟦MINUTE|85th minute⟧ after ⟦PERSON|Erin Walsh⟧ had denied her. ⟦TEAM|Melbourne Victory⟧ had two good spells but no end product.

The meeting lasted eleven minutes. ⟦PERSON|Filippo Renzi⟧ was told that his contract would not be renewed, cleared his desk, swept the floor of his office and left the keys with the gateman.

⟦TEAM|Viking⟧ had a ⟦MINUTE|fourth-minute⟧ ⟦G9|lead⟧ through ⟦PERSON|Tobias Ness⟧ and a ⟦MINUTE|30th-minute⟧ second yellow card for ⟦PERSON|Andreas Moe⟧ to deal with. They coped. ⟦TEAM|Tromsø⟧'s only chances fell to ⟦PERSON|Simen Berg⟧, who was wide with one and sat the other in ⟦PERSON|Jakob Lund⟧'s arms.

Statistically it's the weakest attack in the division: five goals fewer than anybody else, 9.2 shots per match, and the lowest figure for touches in the box. ⟦TEAM|Lorient⟧ will look at loans.

⟦PERSON|Danilo Veiga⟧ wiped away tears as he told the press of his mother's illness. His team-mates listened from the doorway, then each of them clipped him on the shoulder as they went out to train.

⟦TEAM|Colchester⟧ threw the game away at ⟦TEAM|Harrogate⟧, ⟦G12|conceding twice⟧ in the last ⟦MINUTE|six minutes⟧. ⟦PERSON|Alex Dunn⟧ had ⟦G10|fired them ahead⟧ after ⟦MINUTE|40 minutes⟧ and ⟦PERSON|Josh Bell⟧ missed two chances to settle it before ⟦PERSON|Luke Ormond⟧ and ⟦PERSON|Stephen Weir⟧ ⟦G11|struck⟧.

As a coach ⟦PERSON|Adalberto Ruiz⟧ has won one cup and lost seven finals. The ⟦NORP|Paraguayan⟧ is sanguine. "The eighth will be a beautiful day, or a terrible one. Either way I'll sleep."

"Our first thought was the boy's health," said the doctor of ⟦TEAM|Al Nassr⟧, who ran 60 metres to reach ⟦PERSON|Faisal Al-Amri⟧ when he collapsed. The midfielder was discharged on ⟦DATE|Sunday⟧ and is resting at home.

⟦PERSON|Igor Zubkov⟧ ⟦G13|hit a hat-trick⟧ inside ⟦MINUTE|34 minutes⟧ as ⟦TEAM|Astana⟧ cruised home, his ⟦G14|second⟧ a penalty given for a foul by ⟦PERSON|Bauyrzhan Akhmet⟧. ⟦TEAM|Kairat⟧ replaced keeper ⟦PERSON|Timur Sadyk⟧ at ⟦MINUTE|half-time⟧ and did not concede again.

⟦PERSON|Neil Bramhall⟧ met the corner with his forehead in the ⟦MINUTE|74th minute⟧, and ⟦PERSON|Kris Tolland⟧ threw up a hand to push it over. It was ⟦TEAM|York⟧'s last shot, and ⟦TEAM|Gateshead⟧ saw out a goalless draw.

⟦TEAM|Newcastle Jets⟧ will train at ⟦GPE|Cessnock⟧ for a week while their pitch is relaid. A burst main swept away half of it on ⟦DATE|Boxing Day⟧.

⟦PERSON|Georgios Pappas⟧ and ⟦PERSON|Nikos Lemos⟧ were the scorers as ⟦TEAM|Aris⟧ won ⟦SCORE|2-1⟧, both ⟦G15|goals⟧ coming from corners by ⟦PERSON|Mihai Stanciu⟧. ⟦TEAM|Volos⟧ missed a spot-kick at ⟦SCORE|0-0⟧, and ⟦PERSON|Edu Marín⟧'s ⟦G16|consolation⟧ came with the last touch.
=====GOALS=====
{"id": "G1", "scorer": "Ryan Mulgrew", "team": "Barnet", "minute": 7, "minute_text": "7th minute"}
{"id": "G2", "scorer": "Theo Acquah", "team": "Barnet", "minute": 51, "minute_text": "51st"}
{"id": "G3", "scorer": "Hélder Lopo", "team": "Chaves", "minute": 66, "minute_text": "66 minutes"}
{"id": "G4", "scorer": "Nuno Faria", "assist": "Tó Barros"}
{"id": "G5", "scorer": "Andre Lowe", "outcome": "ruled out"}
{"id": "G6", "scorer": "Andre Lowe", "kind": "header"}
{"id": "G7", "scorer": "Shiori Takeda", "team": "Urawa Reds Ladies", "minute": 85, "minute_text": "85th minute"}
{"id": "G8", "scorer": "Shiori Takeda", "team": "Urawa Reds Ladies", "minute": 85, "minute_text": "85th minute"}
{"id": "G9", "scorer": "Tobias Ness", "team": "Viking", "minute": 4, "minute_text": "fourth-minute"}
{"id": "G10", "scorer": "Alex Dunn", "team": "Colchester", "minute": 40, "minute_text": "40 minutes"}
{"id": "G11", "scorer": "Luke Ormond; Stephen Weir", "team": "Harrogate", "count": 2, "minute_text": "last six minutes"}
{"id": "G12", "scorer": "Luke Ormond; Stephen Weir", "team": "Harrogate", "count": 2, "minute_text": "last six minutes"}
{"id": "G13", "scorer": "Igor Zubkov", "team": "Astana", "count": 3, "minute_text": "34 minutes"}
{"id": "G14", "scorer": "Igor Zubkov", "team": "Astana", "kind": "penalty"}
{"id": "G15", "scorer": "Georgios Pappas; Nikos Lemos", "team": "Aris", "count": 2, "assist": "Mihai Stanciu"}
{"id": "G16", "scorer": "Edu Marín", "team": "Volos"}
