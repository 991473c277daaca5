“It's not a crisis until we say it is,” said ⟦PERSON|Hamish Rennie⟧. His ⟦TEAM|St Mirren⟧ side have ⟦G1|scored four times⟧ in nine games, and one of the four was his goalkeeper's. It has been suggested he sign a striker. “I've got six. I'd like one to strike.”

⟦TEAM|Botafogo⟧ wanted it done by the ⟦MINUTE|interval⟧, and it was. ⟦PERSON|Juninho Bastos⟧ ⟦G2|got the first⟧ from ⟦PERSON|Cauã⟧'s nod down, then made way for treatment; ⟦PERSON|Cauã⟧ himself ⟦G3|got the next⟧; and with the whistle at the referee's lips ⟦PERSON|Ramires⟧, teed up by ⟦PERSON|Leandro Pacheco⟧, ⟦G4|hammered in⟧ another off a post.

Offer a centre-half a free header from three yards and eight times in ten he will score. ⟦PERSON|Pieter-Jan Claes⟧ has now had four ⟦DATE|this month⟧ and the return is nil, the latest of them looping on to the roof of ⟦TEAM|Mechelen⟧'s own dugout.

Not for the first time, ⟦PERSON|Hana Kubíčková⟧ was in the right place. Not for the first time she put it the wrong side of the post. What made ⟦DATE|Wednesday⟧ different was that ⟦TEAM|Slavia⟧ had ⟦PERSON|Petra Vaňková⟧ to put matters right, and ⟦PERSON|Vaňková⟧ did so before long with the ⟦G5|winner⟧.

Substituted at ⟦MINUTE|60⟧, sulking at ⟦MINUTE|61⟧, leaping about like a toddler at ⟦MINUTE|64⟧: ⟦PERSON|Alvin Sprague⟧'s replacement, ⟦PERSON|Otis Farrow⟧, had ⟦G6|turned home⟧ what ⟦PERSON|Sprague⟧ insisted was his dead-ball routine. ⟦TEAM|Cheltenham Town⟧ have asked the pair to share the credit.

⟦PERSON|Björgvin Hallsson⟧ left ⟦TEAM|Levski Sofia⟧ as he arrived, to applause and without a goal. There was nearly one, in the derby, the night he beat ⟦PERSON|Stoyan Penev⟧ all ends up and the goal-frame came to ⟦TEAM|CSKA⟧'s aid.

Fluent against ⟦TEAM|Andorra⟧, brutal against ⟦TEAM|San Marino⟧, and then this: ⟦TEAM|Slovenia⟧, in ⟦GPE|Torshavn⟧, chasing the game from the ⟦MINUTE|fourth minute⟧, when ⟦PERSON|Bárður í Dali⟧ ⟦G7|poked in⟧ a loose ball, to the last. They might still be chasing. “We never looked like a team who would score,” admitted ⟦PERSON|Aljaž Repnik⟧.

In the end there was no need of the screen, the assistants or the little man with the earpiece. ⟦PERSON|Cormac Treacy⟧'s ⟦G8|effort⟧ was offside by the length of a bus, and ⟦TEAM|Drogheda United⟧'s celebrations, which had spilled over two hoardings, spilled sheepishly back.

The ⟦NORP|Paraguayan⟧ was asked to lead the line, and led it up several blind alleys. ⟦PERSON|Aldo Benítez⟧ finished ⟦DATE|last season⟧ with eleven ⟦G9|goals⟧, finished ⟦DATE|this season⟧'s first month with sunstroke, and finished ⟦DATE|Sunday⟧'s draw at right-back.

Should ⟦PERSON|Molly Ashworth⟧ score at ⟦VENUE|St James' Park⟧ on ⟦DATE|Sunday⟧, she will not celebrate. She grew up in ⟦GPE|Gosforth⟧, cleaned boots at ⟦TEAM|Newcastle United Women⟧, and ⟦DATE|last spring⟧, when her ⟦G10|penalty⟧ sent them down, she apologised to a ball girl.

Level at ⟦SCORE|2-2⟧ and kicking uphill, ⟦TEAM|Forfar⟧ got a break they scarcely deserved. ⟦PERSON|Ryan McAusland⟧'s corner was flicked by ⟦PERSON|Kyle Duthie⟧, it may have brushed ⟦PERSON|Zander Petrie⟧, and certainly it struck the calf of ⟦TEAM|Elgin⟧'s ⟦PERSON|Chris Murchie⟧, whose misfortune it was to ⟦G11|claim the decisive goal⟧.

Records tumbled at the ⟦VENUE|MCG⟧, though not the one that ⟦PERSON|Jed Kallis⟧ was after. The attendance was a record, the heat was a record, and the ⟦NORP|Australian⟧'s wait for a twentieth international goal goes on; an own-goal record, if such a thing is kept, was equalled by ⟦TEAM|Oman⟧, who ⟦G12|gifted⟧ the ⟦TEAM|Socceroos⟧ two inside ⟦MINUTE|half an hour⟧.

“Our lead was two goals and then I take off our best defender. That is on me,” said ⟦PERSON|Yaw Acheampong⟧. It was ⟦MINUTE|77 minutes⟧. By ⟦MINUTE|80⟧ the lead was one, ⟦PERSON|Rashid Amadu⟧ having ⟦G13|converted⟧ ⟦PERSON|Paa Kwesi Turkson⟧'s cross; by the end, somehow, it was still one.

Striker ⟦PERSON|Mamadou Sy-Traoré⟧ will undergo a scan after falling awkwardly. ⟦TEAM|Troyes⟧ fear he has broken a bone in his foot; he had hoped to break the club's scoring record before the ⟦DATE|summer⟧.

A long-distance strike was all that ⟦TEAM|Lecce⟧ had in their armoury, so they tried it again, and again, from further, and further. The goalkeeper, ⟦PERSON|Simone Brusaferro⟧, reported afterwards that he had enjoyed the exercise.

⟦PERSON|Tadeusz Malec⟧ is a statistician's headache: shots, 12; expected goals, 0.9; ⟦G14|goals⟧, six. “What can I say? I hit them and they go in.” Whether they would go in at ⟦TEAM|Legia⟧, who are said to have had a bid of two million rejected, is a matter of opinion.

It was a ⟦G15|finish⟧ worthy of a final, which made it a pity that this was a friendly, in ⟦GPE|Marbella⟧, before nine people and a dog. ⟦PERSON|Ulrik Stenersen⟧ had only been on since ⟦MINUTE|half-time⟧. He brought the ball down with his back to the target, let it bounce and, on the spin, ⟦G16|sent it looping⟧ over ⟦PERSON|Leonid Karpin⟧.

Twelve corners for ⟦TEAM|Bolton⟧, none for ⟦TEAM|Burton⟧. One ⟦G17|goal⟧ for ⟦TEAM|Burton⟧, none for ⟦TEAM|Bolton⟧. “Corners don't count,” observed ⟦PERSON|Dudley Marchbank⟧, and if you saw ⟦PERSON|Lee Kassim⟧ ⟦G18|bundle⟧ the only thing that did over the line you would know they barely needed the rest of the pitch either.

⟦TEAM|Universitario⟧ had been asked to win by three. They failed to win at all, and ⟦PERSON|Jairo Concha-Vega⟧, put through with only the goalkeeper to beat in the ⟦MINUTE|70th minute⟧, will be asked about it for years.

⟦PERSON|Xabi Goñi⟧ shot with his left, which was charged down, shot with his right, which was charged down, and then ⟦G19|headed⟧ the ball, which in the meantime had gone straight up, over everybody and under the crossbar. ⟦TEAM|Eibar⟧ ⟦SCORE|2⟧ ⟦TEAM|Mirandés⟧ ⟦SCORE|1⟧, with ⟦MINUTE|seven left⟧.

What do you do with a winger who has ⟦G20|scored⟧ in a cup final, a shoot-out and a court, but not in the league? ⟦TEAM|Lokomotiv Plovdiv⟧ have extended his contract. ⟦PERSON|Kiril Marinov⟧ thanked them by saying he would prefer ⟦GPE|Germany⟧.

No second chance was offered to ⟦PERSON|Sven Botterill⟧, beaten to it by the covering ⟦PERSON|Jonas Wiese⟧, and no second half to ⟦PERSON|Wiese⟧, who was withdrawn with a dead leg; and when ⟦TEAM|Paderborn⟧ did ⟦G21|strike⟧, it was from a goal kick, one bounce, ⟦PERSON|Felix Omondi⟧ away.
=====GOALS=====
{"id": "G1", "team": "St Mirren", "count": 4, "scope": "background"}
{"id": "G2", "scorer": "Juninho Bastos", "team": "Botafogo", "assist": "Cauã"}
{"id": "G3", "scorer": "Cauã", "team": "Botafogo"}
{"id": "G4", "scorer": "Ramires", "team": "Botafogo", "assist": "Leandro Pacheco", "kind": "shot"}
{"id": "G5", "scorer": "Petra Vaňková", "team": "Slavia"}
{"id": "G6", "scorer": "Otis Farrow", "team": "Cheltenham Town", "minute": 64, "minute_text": "64"}
{"id": "G7", "scorer": "Bárður í Dali", "minute": 4, "minute_text": "fourth minute"}
{"id": "G8", "scorer": "Cormac Treacy", "team": "Drogheda United", "outcome": "ruled out"}
{"id": "G9", "scorer": "Aldo Benítez", "count": 11, "scope": "background"}
{"id": "G10", "scorer": "Molly Ashworth", "kind": "penalty", "scope": "background"}
{"id": "G11", "scorer": "Chris Murchie", "team": "Forfar", "kind": "own goal"}
{"id": "G12", "team": "Socceroos", "kind": "own goal", "count": 2, "minute_text": "half an hour"}
{"id": "G13", "scorer": "Rashid Amadu", "minute": 80, "minute_text": "80", "assist": "Paa Kwesi Turkson"}
{"id": "G14", "scorer": "Tadeusz Malec", "count": 6, "scope": "background"}
{"id": "G15", "scorer": "Ulrik Stenersen"}
{"id": "G16", "scorer": "Ulrik Stenersen"}
{"id": "G17", "scorer": "Lee Kassim", "team": "Burton"}
{"id": "G18", "scorer": "Lee Kassim", "team": "Burton"}
{"id": "G19", "scorer": "Xabi Goñi", "team": "Eibar", "minute": 83, "minute_text": "seven left", "kind": "header", "score": "2-1"}
{"id": "G20", "scorer": "Kiril Marinov", "team": "Lokomotiv Plovdiv", "scope": "background"}
{"id": "G21", "scorer": "Felix Omondi", "team": "Paderborn"}
