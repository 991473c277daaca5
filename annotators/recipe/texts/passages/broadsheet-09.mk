Tactically it was a game of three halves. In the first, ⟦TEAM|Leverkusen⟧'s wing-backs pinned ⟦TEAM|Hoffenheim⟧ so deep that ⟦PERSON|Kramer-Voss⟧ took eleven goal kicks in a row; in the second, ⟦TEAM|Hoffenheim⟧ dropped a man into the hole and the pin came out; in the third, which lasted some four minutes, ⟦PERSON|Exequiel Palacín⟧ ⟦G1|scored⟧, ⟦PERSON|Baumann-Oyelowo⟧ ⟦G2|scored⟧, and everybody threw away his notes.

⟦PERSON|Dickie Pargeter⟧ was never one to shoot when a dribble would serve. At ⟦VENUE|Filbert Street⟧, they used to say, he would beat the full-back, beat the half-back, come round again to beat the full-back, and be found at dusk, still on the ball, with the game long lost.

A free-kick on the right, thirty-odd yards; ⟦PERSON|Yordan Petkov⟧ shaping to cross, everyone moving for the cross; and then that sour, dipping, cynical ⟦G3|thing⟧ which ⟦PERSON|Kaminski-Bright⟧ never saw. ⟦SCORE|1-0⟧ to ⟦TEAM|Ludogorets⟧ in the ⟦MINUTE|18th minute⟧, and ⟦SCORE|1-0⟧ when it ended, though ⟦PERSON|Fernando Tissone⟧ had an ⟦G4|effort⟧ scratched out for the most microscopic of offsides.

The ⟦TEAM|Magpies⟧ of ⟦GPE|Newcastle⟧ are a fidgety crowd at a goal up and an impossible one at two. It took ⟦PERSON|Bruno Saldanha-Reis⟧, who made the ⟦G5|first⟧ for ⟦PERSON|Isaksen⟧ with a flick and ⟦G6|made the second⟧ with a run of fully half the field, to bring about the latter condition; and ⟦TEAM|Palace⟧, through a ⟦PERSON|Mateta-Hughes⟧ ⟦G7|header⟧, to restore them to the former.

Two red cards, a broken leg, a broken line of communication with ⟦GPE|Paris⟧, but no breakthrough. ⟦TEAM|Angers⟧ and ⟦TEAM|Reims⟧ put up the shutters early and were found behind them at ⟦MINUTE|90⟧, playing cards.

"My job is to stop them scoring; my hobby is to score," ⟦PERSON|Vlatko Damjanov⟧ told ⟦ORG|Večernji List⟧, and ⟦DATE|last night⟧, between the ⟦MINUTE|72nd minute⟧ and the ⟦MINUTE|73rd⟧, he combined the two, hoofing ⟦PERSON|Bašić⟧ off his own line and, the counter having somehow included him, ⟦G8|volleying⟧ from ⟦PERSON|Perković⟧'s chest at the other. ⟦TEAM|Rijeka⟧ were ⟦G9|in front⟧; he was in bits.

⟦PERSON|Siobhán Tarrant⟧, who teaches Latin, might be expected to know that nothing comes of nothing. She went looking for an equaliser from forty yards, then from fifty, then with a lob from her own half that had ⟦PERSON|Zoë Laverick⟧ trotting back, unhurried, to pluck it from the air in front of the crossbar.

They had told ⟦PERSON|Óscar Wędrychowski⟧ that ⟦NORP|English⟧ goalkeepers come for everything. ⟦PERSON|Alan Blezard⟧ came for nothing, not even for the under-hit pass by which ⟦PERSON|Dougal Munro⟧ presented the ⟦NORP|Pole⟧ with the ball ten yards out. It was ⟦G10|in⟧ before ⟦PERSON|Blezard⟧ had finished waving ⟦PERSON|Munro⟧ out of the way.

Nineteen corners, ⟦SCORE|0-0⟧. Twenty-two fouls, ⟦SCORE|0-0⟧. One fox, on at ⟦MINUTE|55 minutes⟧ and off, through ⟦PERSON|Sané-Wilkins⟧'s legs, at ⟦MINUTE|57⟧, the only creature on either side to have gone past a defender: ⟦SCORE|0-0⟧. Thank you and good night from the ⟦VENUE|Den⟧.

What a pity that ⟦PERSON|Élodie Charbonnier⟧ is ⟦NORP|French⟧, for in ⟦GPE|England⟧ we should make such a fuss of her. ⟦TEAM|Chelsea Women⟧ were adrift, sulky and a player short when she collected from ⟦PERSON|Hui-min Zhao⟧, drifted by two, and with her toes ⟦G11|poked it in⟧. ⟦TEAM|Chelsea Women⟧ were level, cheerful and a player short. That no winner followed was down to a splendid tip-over by ⟦PERSON|Nadine Ostrowski⟧, from ⟦PERSON|Zhao⟧, and to the post.

It must have seemed to ⟦PERSON|Alphonse Lukaku-Bright⟧, having already in the course of eighty minutes struck a hoarding, a policeman and the angle of the woodwork, that he was never going to. And he was not. He was withdrawn; and it was ⟦PERSON|Danny Ip⟧, the schoolboy sent on in his place, who on ⟦MINUTE|83⟧ ⟦G12|toed it in⟧. ⟦TEAM|Kitchee⟧ had the three points; ⟦PERSON|Lukaku-Bright⟧ had, on the bench, a good cry.

When the ⟦NORP|Uruguayan⟧ struck from the spot for the first time, ⟦MINUTE|32⟧, one noted that he looked at the keeper. The second time, ⟦MINUTE|50⟧, he looked at the ball. The third time, ⟦MINUTE|81⟧, he shut his eyes; and whereas the first two had ⟦G13|gone in⟧, low, on the left, this one went over the bar, over the stand, over the Avenida, and is believed to be still in ⟦GPE|South America⟧. ⟦TEAM|Independiente⟧ ⟦SCORE|2⟧, ⟦TEAM|Racing⟧ ⟦SCORE|2⟧.

The lead was theirs to defend and ⟦TEAM|Sporting Gijón⟧ defended it, with bodies, boots and, once, a flag. ⟦PERSON|Uros Đurđević-Lamb⟧ might have doubled it on the break; ⟦PERSON|Cristian Rivera-Holm⟧, of ⟦TEAM|Tenerife⟧, might have wiped it out, but drove over with the ⟦MINUTE|last kick⟧.

No manager of ⟦TEAM|Aberdeen⟧ since the great days has finished second and been thanked for it. ⟦PERSON|Gudlaug Steensen⟧ will not be the first. His men lost the title by the width of a coat of paint, ⟦PERSON|Nisbet-Clark⟧ twice hitting the goal frame at ⟦VENUE|Easter Road⟧, and in the street outside afterwards people discussed his hat.

⟦PERSON|Nathan Frobisher⟧'s first-ever ⟦COMPETITION|Premier League⟧ ⟦G14|goal⟧ was, for a fellow brought up on futsal, an oddly agricultural affair, ankle, shin and ankle; and it was his last touch too, for Mr ⟦PERSON|Carrington-Lee⟧, who as referee has an instinct for such things, had him off two minutes afterwards on account of a second yellow card. ⟦TEAM|Burnley⟧ clung on, ten men and a lead, until the ⟦MINUTE|87th minute⟧, when they tired of clinging and simply booted it, over and over, at the ⟦GPE|Pennines⟧.

Wet leaves, a dull sky, and ⟦TEAM|Queen's Park⟧ against ⟦TEAM|Airdrie⟧. ⟦PERSON|Roddy Tait⟧ headed ⟦TEAM|Queen's Park⟧ down the tunnel at ⟦MINUTE|half-time⟧ with the score just as it was when he had led them up it, and on their return ⟦G15|headed past ⟦PERSON|Currie-Boateng⟧⟧ a corner that nobody, including, by the look of him, ⟦PERSON|Roddy Tait⟧, had quite realised was being taken.

To miss one penalty is unfortunate. To miss two looks like an understanding. ⟦TEAM|Sturm Graz⟧ missed three, by way of ⟦PERSON|Prass-Ogbe⟧ (save, left), ⟦PERSON|Horvath-Lind⟧ (save, right) and ⟦PERSON|Prass-Ogbe⟧ once more (no save: the ball was last seen in ⟦GPE|Slovenia⟧), and yet proceeded to the next round, a ⟦G16|tap-in⟧ by ⟦PERSON|Jantscher-Yao⟧ in the first leg having turned out to be worth keeping.

⟦PERSON|Ezequiel Funes⟧ to ⟦PERSON|Mauro Sandoval⟧. ⟦PERSON|Sandoval⟧ to ⟦PERSON|Funes⟧. A slip; an open space; a shout in ⟦NORP|Argentine⟧ slang. ⟦PERSON|Funes⟧ to no one; but ⟦PERSON|Jeremías Oroz⟧ is quicker than no one, and gets there, and it's ⟦G17|there⟧! ⟦VENUE|El Cilindro⟧, as they say in these parts, moves.

The keeper had spilled one shot and fisted another when ⟦PERSON|Ansgar Lohmann⟧ at last hit the target squarely. It was a target made of plywood, at the ⟦TEAM|Bremen⟧ fan park, and he won a bear.

"We led for 88 minutes, I should like that mentioned," said the ⟦TEAM|Barrow⟧ manager, mentioning it. "⟦SCORE|Two-nil⟧, and then they ⟦G18|get a deflection⟧, and then they ⟦G19|get a penalty⟧, and then they get, I don't know, a wind." The deflection was off ⟦PERSON|Gotts-Avery⟧ and ⟦G20|beat ⟦PERSON|Farmer-Lund⟧⟧. The penalty was given to and taken by ⟦PERSON|Chukwuemeka Dow⟧. The wind may be inspected at ⟦VENUE|Holker Street⟧ on most days of the year.

In ⟦DATE|1934⟧ at ⟦VENUE|Highbury⟧ seven of one club played for ⟦TEAM|England⟧, and the ⟦G21|goals⟧, when they came, were shared out as among a family. Seven of one club played on ⟦DATE|Tuesday⟧. Of their nineteen shots there were two on target, and of the two one was struck by accident.

You will have read that ⟦PERSON|Perpetua Adjei⟧'s ⟦G22|goal⟧ came from a throw-in. It came from a foul throw-in. Both of ⟦PERSON|Chloë Marchbanks⟧'s feet were off the ground, as they would be again, a moment afterwards, in celebration; and ⟦PERSON|Adjei⟧, whose own were not, ⟦G23|placed it⟧ by ⟦PERSON|Solvej Dam⟧, out of ⟦PERSON|Solvej Dam⟧'s reach and, in the ⟦MINUTE|last minute but one⟧, out of ⟦TEAM|HB Køge⟧'s.
=====GOALS=====
{"id": "G1", "scorer": "Exequiel Palacín"}
{"id": "G2", "scorer": "Baumann-Oyelowo"}
{"id": "G3", "scorer": "Yordan Petkov", "team": "Ludogorets", "minute": 18, "minute_text": "18th minute", "kind": "free kick"}
{"id": "G4", "scorer": "Fernando Tissone", "outcome": "ruled out"}
{"id": "G5", "scorer": "Isaksen", "team": "Magpies", "assist": "Bruno Saldanha-Reis"}
{"id": "G6", "scorer": "Bruno Saldanha-Reis", "team": "Magpies"}
{"id": "G7", "scorer": "Mateta-Hughes", "team": "Palace", "kind": "header"}
{"id": "G8", "scorer": "Vlatko Damjanov", "team": "Rijeka", "minute": 73, "minute_text": "73rd", "assist": "Perković", "kind": "volley"}
{"id": "G9", "scorer": "Vlatko Damjanov", "team": "Rijeka", "minute": 73, "minute_text": "73rd", "assist": "Perković", "kind": "volley"}
{"id": "G10", "scorer": "Óscar Wędrychowski", "kind": "shot"}
{"id": "G11", "scorer": "Élodie Charbonnier", "team": "Chelsea Women", "assist": "Hui-min Zhao", "kind": "shot"}
{"id": "G12", "scorer": "Danny Ip", "team": "Kitchee", "minute": 83, "minute_text": "83", "kind": "shot"}
{"id": "G13", "kind": "penalty", "count": 2}
{"id": "G14", "scorer": "Nathan Frobisher", "team": "Burnley"}
{"id": "G15", "scorer": "Roddy Tait", "team": "Queen's Park", "kind": "header"}
{"id": "G16", "scorer": "Jantscher-Yao", "team": "Sturm Graz", "scope": "background"}
{"id": "G17", "scorer": "Jeremías Oroz"}
{"id": "G18"}
{"id": "G19", "scorer": "Chukwuemeka Dow", "kind": "penalty"}
{"id": "G20"}
{"id": "G21", "team": "England", "scope": "background"}
{"id": "G22", "scorer": "Perpetua Adjei", "assist": "Chloë Marchbanks"}
{"id": "G23", "scorer": "Perpetua Adjei", "assist": "Chloë Marchbanks"}
