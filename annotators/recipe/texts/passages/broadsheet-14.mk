For those who admire symmetry: ⟦PERSON|Kristaps Bērziņš⟧ ⟦G1|scored⟧ in the ⟦MINUTE|opening minute⟧ and ⟦PERSON|Ilir Krasniqi-Dale⟧ ⟦G2|hit back⟧ in the closing one, both with the left foot, both from ⟦PERSON|Dermaku⟧'s deliveries, both at the end of the ground nearer the brewery. ⟦TEAM|Riga⟧ and ⟦TEAM|Ballkani⟧ took a point apiece.

"Had they equalised, we were finished," ⟦PERSON|Birgitta Sandström⟧ admitted. They had not, though ⟦PERSON|Filippa Angeldahl-Rowe⟧ was stopped by the goalkeeper's boot, and stopped by a flag, and stopped, in a manner of speaking, by the clock.

It was a strange sort of siege in which nobody fired. ⟦TEAM|Stuttgart⟧ surrounded the ⟦TEAM|Heidenheim⟧ penalty area from the ⟦MINUTE|hour⟧ onward, exchanging passes of great politeness, and when at length ⟦PERSON|Undav-Meyer⟧ was moved to aim at the goal, his effort struck ⟦PERSON|Siersleben-Koch⟧ and was put out for a corner, and the corner was played back to halfway.

"Do I remember it? I remember nothing else," says Sir ⟦PERSON|Ronald Tasker⟧ of the ⟦G3|goal⟧ with which, in ⟦DATE|1961⟧, he took the title to ⟦GPE|Burnley⟧'s neighbours; and he shows, with the salt and the mustard, where the full-back stood. Sir ⟦PERSON|Ronald⟧'s grandson plays for ⟦TEAM|Accrington⟧. He has yet to score, but is good, the old man says, with mustard.

By the ⟦MINUTE|35th minute⟧ ⟦TEAM|Porto⟧ had ⟦G4|conceded⟧ three, lost two players to injury and been shown four yellow cards; by the ⟦MINUTE|55th⟧ they were level. ⟦PERSON|Evanilson Prado⟧ ⟦G5|began it⟧, ⟦G6|heading in⟧ from ⟦PERSON|Pepê Guerra⟧; ⟦PERSON|Galeno-Reis⟧ ⟦G7|continued it⟧, from twelve yards, after a handball; and ⟦PERSON|Evanilson Prado⟧ ⟦G8|completed it⟧ with a finish that needed the help of ⟦PERSON|Robin Le Normand-Diaz⟧'s shin.

Three times in the first half ⟦PERSON|Robbie Nairn⟧ got in behind; three times he elected to cross; three times ⟦PERSON|Considine-Gray⟧ headed clear. The ⟦TEAM|Inverness⟧ coach was heard to ask what, in the name of all that was holy, the lad was being paid for.

A penalty was given, after a wait of four minutes, for a tug which ⟦PERSON|Gareth Pugh-Moreno⟧ said he had not noticed and ⟦PERSON|Charlie Wyke-Anand⟧, who had suffered it, said he had not either. ⟦PERSON|Pugh-Moreno⟧'s goalkeeper, ⟦PERSON|Dawson-Flynn⟧, went the right way and got a strong hand to the shot, but ⟦PERSON|Wyke-Anand⟧ ⟦G9|buried the loose ball⟧. That was in the ⟦MINUTE|sixth minute⟧, or the ⟦MINUTE|tenth⟧. ⟦TEAM|Wrexham⟧ did not trail again and, since they went on to win ⟦SCORE|4-1⟧, did not much care which.

Among the lesser consequences of the ⟦NORP|French⟧ air traffic controllers' strike was the absence from ⟦VENUE|Ibrox⟧ of ⟦PERSON|Maxence Delaune⟧, the striker, whose late arrival, in a taxi, left him on the bench until the ⟦MINUTE|75th minute⟧. ⟦TEAM|Rangers⟧' ⟦NORP|Danes⟧, ⟦NORP|Dutchmen⟧ and ⟦NORP|Belgians⟧ had not managed a shot worth the name. He managed four. None was on target.

⟦PERSON|Imogen Calloway⟧ won the ball, lost it, won it and won it again, this time from the same opponent, ⟦PERSON|Saki Morinaga⟧, who had begun to find it personal; and ⟦PERSON|Morinaga⟧'s team-mates, drawn towards the quarrel, left ⟦PERSON|Beth Oduya-Lane⟧ so much grass in front of goal that she asked the referee, with her eyes, whether it was allowed. ⟦TEAM|England⟧ ⟦G10|were ahead⟧. ⟦PERSON|Oduya-Lane⟧ had made nothing look so much like everything since her ⟦G11|goal⟧ against ⟦TEAM|Brazil⟧.

It has been a year of leads surrendered at ⟦VENUE|Hillsborough⟧, and at ⟦MINUTE|half-time⟧, a goal to the good against a poor ⟦TEAM|Cardiff⟧ team, the regulars were already shaking their heads. They were wrong to. The lead was not surrendered. Nor, thanks to ⟦PERSON|Bannan-Kerr⟧'s miss from two yards, was it increased.

A dropped ball in his own half; ⟦PERSON|Ferran Puigdollers⟧ collects; ⟦PERSON|Puigdollers⟧, who has played all his life in ⟦GPE|Girona⟧ and all his life at right-back, carries on collecting, man upon man, yard upon yard, until there is merely ⟦PERSON|Wojciech Zieliński-Pons⟧; and then he does what right-backs do not. A feint. A ⟦G12|chip⟧. A grin, for ⟦PERSON|Zieliński-Pons⟧, from one working man to another.

The ⟦DATE|weekend⟧'s best save was by a centre-half. With ⟦PERSON|Olivier Nkunga-Bell⟧ beaten and ⟦TEAM|Lens⟧ about to be, ⟦PERSON|Kévin Dansoko⟧ got back to hook ⟦PERSON|Moffi-Laurent⟧'s shot off the line with his heel. The ⟦DATE|weekend⟧'s worst was by a goalkeeper: ⟦PERSON|Nkunga-Bell⟧ had ⟦PERSON|Boga-Petit⟧'s trundler covered, collected, and in his arms, when he turned to throw and ⟦G13|carried it over the line⟧.

He had said in the morning that he fancied a goal; he had said so to his wife, his barber and the man from ⟦ORG|Radio Humberside⟧. What ⟦PERSON|Regan Slater-Boothe⟧ of ⟦TEAM|Hull⟧ got was a head wound, a booking and a share in the offside that did away with ⟦PERSON|Estupiñán-Hall⟧'s ⟦G14|tap-in⟧, the only time in the afternoon that a ball went where he had forecast.

They say the winner of the ⟦COMPETITION|Copa Libertadores⟧ must win it three times: on the grass, in the press and in court. ⟦TEAM|Cerro Porteño⟧, a goal down from the first leg, have so far won it in the press. On the grass they struck the post through ⟦PERSON|Churín-Paz⟧ and were denied what might have been a penalty.

On the stroke of ⟦MINUTE|half-time⟧ ⟦PERSON|Danilo Cataldi-Roe⟧ let fly. The shot was charged down; the rebound was charged down; the appeal, for a handball, was turned down; and ⟦TEAM|Lazio⟧ headed down the tunnel with nothing to show for it but a booking.

⟦SCORE|Nil-nil⟧ at ⟦MINUTE|70 minutes⟧, said ⟦PERSON|Tessa Brandt⟧, was the plan. ⟦SCORE|Nil-one⟧ at ⟦MINUTE|71⟧ was not; ⟦PERSON|Ramona Stierli-Vogt⟧ slipped, and ⟦PERSON|Ajara Ngo-Bassong⟧ ⟦G15|cashed in⟧. But ⟦SCORE|one-one⟧ at ⟦MINUTE|89⟧, by a route which ⟦PERSON|Brandt⟧ did not care to describe, ⟦TEAM|Switzerland⟧ having by then five forwards on and no shape whatever, "I would have signed for, ja".

⟦PERSON|Cameron Dray-Whittle⟧ has a knack of the early goal and ⟦PERSON|Lewis Mayhew-Pitt⟧ a knack of the late one, so that the rest of the ⟦TEAM|Stevenage⟧ team are left with eighty minutes to get through as best they can. ⟦DATE|Saturday⟧'s were in the ⟦MINUTE|fifth⟧ and ⟦MINUTE|87th⟧; the first ⟦G16|dinked⟧, the second ⟦G17|slammed⟧. In the middle the post saved them, and ⟦PERSON|Ashby-Brandt⟧, twice, saved them, and ⟦TEAM|Bristol Rovers⟧' dreadful shooting saved them.

At ⟦MINUTE|63 minutes⟧ they put the board up for ⟦PERSON|Raphaël Onana-Weiss⟧, and he looked at it and pretended he could not read. At ⟦MINUTE|64⟧ he ⟦G18|scored⟧. At ⟦MINUTE|65⟧, literate again, he trotted off, touching palms with the man who had been told to replace him and who has not, at the time of writing, forgiven him.

"One shot, one ⟦G19|goal⟧. We had twenty, and one was a cross," said ⟦PERSON|Lars-Göran Hylander⟧, whose ⟦TEAM|Elfsborg⟧ had been ⟦G20|punished⟧ by ⟦PERSON|Samuel Kroon-Adeleke⟧, on a breakaway, for a corner of their own. "If you ask me do I want to talk about efficiency, no. I want to talk about dinner."

That ⟦PERSON|Bonaventure Kalou-Reid⟧ did not finish off the move is a matter of regret to all who saw it begin: a clip from the keeper, a volleyed pass by ⟦PERSON|Gradit-Owens⟧, a backheel, a dummy, and ⟦PERSON|Kalou-Reid⟧, the goal at his mercy and mercy, evidently, in his heart, rolling it a foot past the far upright. ⟦TEAM|Lorient⟧ fell apart from there. A ⟦G21|header⟧ by ⟦PERSON|Mounié-Cross⟧, ⟦MINUTE|three minutes later⟧, and a ⟦G22|lob⟧ by ⟦PERSON|Ajorque-Finn⟧, ⟦MINUTE|seven minutes⟧ after that, were the mere outward signs.

Half of the ⟦VENUE|Stadio Friuli⟧ thought it in. The other half, who had the better view, knew ⟦PERSON|Lovric-Banks⟧'s free-kick to be nestling in the wrong side of the net; and there was something rather splendid in the spectacle of ten thousand people gradually sitting down.

⟦TEAM|Notts County⟧, the oldest, played ⟦TEAM|Milton Keynes⟧, almost the newest, and were given by them a lesson in the modern game: nine hundred passes. In return ⟦PERSON|Jodi Crowley-Ness⟧ gave a lesson in the ancient one. ⟦MINUTE|Forty-one minutes⟧, a bounce, a shoulder, a toe. "⟦G23|Goal⟧," said the man on the loudspeaker, without raising his voice, as he has said it there for fifty years.
=====GOALS=====
{"id": "G1", "scorer": "Kristaps Bērziņš", "minute": 1, "minute_text": "opening minute", "assist": "Dermaku", "kind": "shot"}
{"id": "G2", "scorer": "Ilir Krasniqi-Dale", "assist": "Dermaku", "kind": "shot"}
{"id": "G3", "scorer": "Ronald Tasker", "scope": "background"}
{"id": "G4", "count": 3}
{"id": "G5", "scorer": "Evanilson Prado", "team": "Porto", "assist": "Pepê Guerra", "kind": "header"}
{"id": "G6", "scorer": "Evanilson Prado", "team": "Porto", "assist": "Pepê Guerra", "kind": "header"}
{"id": "G7", "scorer": "Galeno-Reis", "team": "Porto", "kind": "penalty"}
{"id": "G8", "scorer": "Evanilson Prado", "team": "Porto"}
{"id": "G9", "scorer": "Charlie Wyke-Anand", "team": "Wrexham"}
{"id": "G10", "scorer": "Beth Oduya-Lane", "team": "England", "assist": "Imogen Calloway"}
{"id": "G11", "scorer": "Beth Oduya-Lane", "team": "England", "scope": "background"}
{"id": "G12", "scorer": "Ferran Puigdollers"}
{"id": "G13", "scorer": "Nkunga-Bell", "kind": "own goal"}
{"id": "G14", "scorer": "Estupiñán-Hall", "team": "Hull", "outcome": "ruled out"}
{"id": "G15", "scorer": "Ajara Ngo-Bassong", "minute": 71, "minute_text": "71"}
{"id": "G16", "scorer": "Cameron Dray-Whittle", "team": "Stevenage", "minute": 5, "minute_text": "fifth", "kind": "shot"}
{"id": "G17", "scorer": "Lewis Mayhew-Pitt", "team": "Stevenage", "minute": 87, "minute_text": "87th", "kind": "shot"}
{"id": "G18", "scorer": "Raphaël Onana-Weiss", "minute": 64, "minute_text": "64"}
{"id": "G19", "scorer": "Samuel Kroon-Adeleke"}
{"id": "G20", "scorer": "Samuel Kroon-Adeleke"}
{"id": "G21", "scorer": "Mounié-Cross", "minute_text": "three minutes later", "kind": "header"}
{"id": "G22", "scorer": "Ajorque-Finn", "minute_text": "seven minutes", "kind": "shot"}
{"id": "G23", "scorer": "Jodi Crowley-Ness", "team": "Notts County", "minute": 41, "minute_text": "Forty-one minutes"}
