⟦TEAM|Atlético Mineiro⟧ huffed for an hour and then ⟦PERSON|Juninho Bastos⟧, on for the injured ⟦PERSON|Wesley⟧, blew the house down. His shot ⟦G1|went in⟧ off the post that had earlier foiled ⟦PERSON|Guga⟧, who hit it from closer and with less fuss.

Handball? The monitor told the referee, ⟦PERSON|Halil Demirtaş⟧, that it was, and ⟦PERSON|Sorin Vlădescu⟧'s ⟦G2|equaliser⟧, celebrated for two whole minutes, had to be given back. ⟦TEAM|Rapid Bucharest⟧ did not get another chance.

In a match of few chances ⟦PERSON|Oumar Kanté⟧ had most of them. One he lifted over, one he dragged across the face, one he drilled at ⟦PERSON|Langerak-Smith⟧'s midriff. ⟦TEAM|Nantes⟧ will scan the ⟦DATE|January⟧ market for somebody who has more.

The ⟦G3|header⟧ that put ⟦TEAM|Motherwell⟧ in the hat for the quarter-finals was ⟦PERSON|Blair Tennant⟧'s; the boot that crossed it, ⟦PERSON|Kwame Adomako⟧'s. ⟦PERSON|Tennant⟧, it should be said, had missed two with his feet.

There are ways to miss and there is what ⟦PERSON|Luciano Barbieri⟧ did. Two yards out, unmarked, with ⟦PERSON|Orsini⟧ stranded, the ⟦TEAM|Lecce⟧ man contrived to head the ball backwards over his own shoulder.

⟦PERSON|Maike Reinders⟧ ⟦G4|put ⟦TEAM|Wolfsburg⟧ in front⟧ with a penalty, awarded when ⟦PERSON|Lotte Havgaard⟧'s shot hit an arm, and ⟦PERSON|Havgaard⟧'s second shot, a minute before the pause, ⟦G5|hit the net⟧. ⟦SCORE|2-0⟧.

Seconds after ⟦PERSON|Ifeanyi Anozie⟧ had hammered one against the bar, ⟦TEAM|Plateau United⟧ trailed. ⟦PERSON|Bassey Effanga⟧ picked up the clearance, ran and ran, and from the edge of the D ⟦G6|bent the ball around⟧ ⟦PERSON|Akpan⟧.

The visitors protected their lead like a family heirloom. ⟦PERSON|Sturridge-Lowe⟧ blocked from ⟦PERSON|Meszaros⟧, ⟦PERSON|Tait⟧ blocked from ⟦PERSON|Farrugia⟧, and in ⟦MINUTE|added time⟧ the keeper dropped on ⟦PERSON|Meszaros⟧'s header with the weariness of a man putting the cat out.

Goals change games, but so do saves: at ⟦SCORE|0-0⟧ ⟦PERSON|Ignacio Zubiaurre⟧ plunged to his left to keep out ⟦PERSON|Lamine Cissokho⟧'s spot-kick, and from the very next attack ⟦TEAM|Alavés⟧ ⟦G7|had the only goal⟧ through ⟦PERSON|Ander Etxeberri⟧.

Another corner, another header, another ⟦G8|goal⟧: ⟦PERSON|Tijani Bako⟧, on ⟦MINUTE|37⟧, gave the ⟦TEAM|Super Eagles⟧ a lead that they would hold with nine men. ⟦PERSON|Van Tonder⟧ hit a post for ⟦TEAM|South Africa⟧ near the end.

⟦PERSON|Robbie Lassiter⟧ got behind ⟦TEAM|Orlando City⟧'s back line three times and shot wide, wider and widest. "He'll get one," said ⟦PERSON|Casey Trujillo⟧, the ⟦TEAM|Charlotte FC⟧ coach. "I keep telling him it's a marathon. I don't tell him which mile we're on."

Video confirmed what the naked eye had doubted, and the ⟦G9|goal⟧ stood. ⟦PERSON|Eirik Tangen⟧'s volley had come down off the bar and, by a couple of inches, over. ⟦TEAM|Brann⟧ were ⟦G10|level⟧, ⟦SCORE|2-2⟧.

First ⟦PERSON|Gyasi⟧ had a ⟦G11|goal⟧ annulled, then ⟦PERSON|Gyasi⟧ had a shot saved, then ⟦PERSON|Gyasi⟧ had a word with the fourth official and was sent off. The goalkeeper who saved it, ⟦PERSON|Ferrão⟧, had been rather lucky with the first: his fumble, ⟦PERSON|Gyasi⟧'s ⟦G12|tap-in⟧, the referee's whistle.

The clincher was a long time coming. It had looked for all the world as if ⟦PERSON|Bruno Vidakić⟧ would provide it when he shaped to shoot on ⟦MINUTE|70⟧, but he thumped it into a divot. Step forward ⟦PERSON|Ashleigh Nkansah-Boateng⟧, ⟦MINUTE|89⟧, left foot, ⟦G13|bottom corner⟧.

Twice ⟦TEAM|Hibs⟧ cleared off the line, on each occasion through ⟦PERSON|Magnus Kvalheim⟧, the second time with his chin. Their goalkeeper, ⟦PERSON|Ramage⟧, dealt with the other eight efforts on target and clean forgot to breathe.

With his back to goal, and ⟦PERSON|Hideaki Nonomura⟧ climbing all over it, ⟦PERSON|Gabe Okpara⟧ spun to ⟦G14|volley home⟧. ⟦TEAM|Portland Timbers⟧ were ahead for all of ninety seconds. ⟦PERSON|Nonomura⟧ atoned with a ⟦G15|thump of the forehead⟧ up the other end.

⟦PERSON|Faisal Al-Marwani⟧ asked for the ball, asked the crowd for noise and asked ⟦PERSON|Bounou-Haddad⟧ a question from the spot. The answer, delivered with the left shin, was no. ⟦TEAM|Al-Shabab⟧ and ⟦TEAM|Raja⟧ stayed goalless.

⟦PERSON|Cillian Furlong⟧'s effort, half cross and half prayer, deceived ⟦PERSON|Magnusson⟧ and ⟦G16|doubled the lead⟧. Two like it later on were met with the goalkeeper's palms and, finally, his contempt.

Both sides hit the bar in the opening quarter of an hour. ⟦PERSON|Lee Chang-min⟧'s chip came down on the top of it, ⟦PERSON|Oh Se-jin⟧'s rocket hit the underside and bounced out. ⟦TEAM|Daegu⟧ had marginally the better of the possession, ⟦TEAM|Jeju⟧ of the corners.

The ball ran loose in the six-yard box, where it was ⟦G17|prodded over the line⟧ by a boot that the announcer gave to ⟦PERSON|Sanogo⟧, the programme-seller to ⟦PERSON|Lecointe⟧ and the referee to ⟦PERSON|Lecointe⟧'s marker. Nobody could say for sure. ⟦TEAM|Metz⟧ had their ⟦G18|goal⟧.

"One off the post, one off the bar, one off their lad's ear," counted ⟦PERSON|Steph Mulhearn⟧ on her fingers. The ⟦TEAM|Durham⟧ captain reckoned she might start aiming to miss.
=====GOALS=====
{"id": "G1", "scorer": "Juninho Bastos", "team": "Atlético Mineiro", "kind": "shot"}
{"id": "G2", "scorer": "Sorin Vlădescu", "team": "Rapid Bucharest", "outcome": "ruled out"}
{"id": "G3", "scorer": "Blair Tennant", "team": "Motherwell", "kind": "header", "assist": "Kwame Adomako"}
{"id": "G4", "scorer": "Maike Reinders", "team": "Wolfsburg", "kind": "penalty"}
{"id": "G5", "scorer": "Lotte Havgaard", "team": "Wolfsburg", "minute": 44, "minute_text": "minute before the pause", "kind": "shot", "score": "2-0"}
{"id": "G6", "scorer": "Bassey Effanga", "kind": "shot"}
{"id": "G7", "scorer": "Ander Etxeberri", "team": "Alavés"}
{"id": "G8", "scorer": "Tijani Bako", "team": "Super Eagles", "minute": 37, "minute_text": "37", "kind": "header"}
{"id": "G9", "scorer": "Eirik Tangen", "team": "Brann", "kind": "volley"}
{"id": "G10", "scorer": "Eirik Tangen", "team": "Brann", "kind": "volley", "score": "2-2"}
{"id": "G11", "scorer": "Gyasi", "kind": "shot", "outcome": "ruled out"}
{"id": "G12", "scorer": "Gyasi", "kind": "shot", "outcome": "ruled out"}
{"id": "G13", "scorer": "Ashleigh Nkansah-Boateng", "minute": 89, "minute_text": "89", "kind": "shot"}
{"id": "G14", "scorer": "Gabe Okpara", "team": "Portland Timbers", "kind": "volley"}
{"id": "G15", "scorer": "Hideaki Nonomura", "kind": "header"}
{"id": "G16", "scorer": "Cillian Furlong", "kind": "shot"}
{"id": "G17", "team": "Metz"}
{"id": "G18", "team": "Metz"}
