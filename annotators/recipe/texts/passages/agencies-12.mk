A first-half ⟦G1|strike⟧ from ⟦PERSON|Arjen Verhulst⟧ was enough for ⟦TEAM|Genk⟧ to see off ⟦TEAM|Charleroi⟧ ⟦SCORE|1-0⟧ and go second. The visitors had 15 shots to the hosts' six, but ⟦PERSON|Seppe Dewaele⟧ produced fine stops from ⟦PERSON|Mehdi Lacroix-Amari⟧ and ⟦PERSON|Jonas Thys⟧, and ⟦PERSON|Thys⟧ also sent a free-kick inches wide in ⟦MINUTE|stoppage time⟧.

⟦PERSON|Charlie Ormsby-Gale⟧ leads the line, leads the league in fouls and leads, on ⟦DATE|Sundays⟧, a church choir. He has led ⟦TEAM|Eastleigh⟧ nowhere near a goal since ⟦DATE|October⟧, though, and when ⟦PERSON|Finn Mackworth⟧ teed him up on ⟦MINUTE|66⟧ he sliced it.

The forward has struck up a fine partnership with ⟦PERSON|Remy Duchesne⟧, but the pair drew a blank for the fourth game in a row as ⟦TEAM|Valenciennes⟧ were frustrated by ⟦PERSON|Cedric Amouzou⟧'s handling.

After ⟦PERSON|Tevita Faleolo⟧ had struck a defender and ⟦PERSON|Beau Hennessy⟧ a corner flag, it was the turn of ⟦PERSON|Marcus Trigg⟧. The ⟦TEAM|Central Coast Mariners⟧ skipper ⟦G2|struck it⟧ so sweetly that ⟦PERSON|Nathan Colquhoun⟧ didn't even bother. ⟦MINUTE|32 minutes⟧, ⟦G3|⟦SCORE|2-0⟧⟧, goodnight.

The final pass was missing, until it wasn't. ⟦PERSON|Dusan Petkovic-Hahn⟧ found ⟦PERSON|Amadou Keita-Weiss⟧, ⟦PERSON|Amadou Keita-Weiss⟧ found the gap and ⟦TEAM|Austria Vienna⟧ found themselves ⟦G4|ahead⟧ as ⟦PERSON|Emil Ruttenstock⟧ flapped. Until then all three of ⟦PERSON|Keita-Weiss⟧'s efforts had been off target.

No word of a lie, ⟦TEAM|Buxton⟧ ⟦G6|had the ball in the ⟦TEAM|Marine⟧ net⟧ four times. Two were offside, one was after the whistle and the other, ⟦PERSON|Shaun Tideswell⟧'s, took a dog with it. All of them ⟦G5|disallowed⟧; ⟦SCORE|0-0⟧; the dog is well.

Brilliant from ⟦PERSON|Hana Mizushima⟧. She leaves ⟦PERSON|Rosario Pavón⟧ on the floor, goes left, goes right, opens her foot and... ⟦PERSON|Itziar Belaustegi⟧ saves! How? Corner to ⟦TEAM|Barcelona⟧. ⟦PERSON|Mizushima⟧ can't believe it and neither can we. Still level.

⟦PERSON|Leandro Gimenez-Paz⟧ has the gift of being where it drops. It dropped off the goalkeeper on ⟦MINUTE|13⟧ (⟦G7|⟦SCORE|1-0⟧⟧), it dropped off the bar on ⟦MINUTE|46⟧ (⟦G8|⟦SCORE|2-0⟧⟧), and an ⟦MINUTE|hour⟧ in it dropped off a centre-back into the arms of ⟦PERSON|Nico Carranza⟧, so even gifts have limits. ⟦TEAM|Velez⟧ held on ⟦SCORE|2-1⟧.

⟦TEAM|Toulouse⟧ captain ⟦PERSON|Remi Castagnet-Bo⟧ said: "We conceded a penalty, we conceded a man, and I don't concede the argument. It was ball." The penalty had been driven against the stanchion, from where it came back to nobody, but the red card stays.

Sub ⟦PERSON|Ash Penfold⟧ wasn't long in making his mark, if a muddy handprint on ⟦PERSON|Jermaine Pascoe⟧'s shirt counts. ⟦PERSON|Pascoe⟧'s own mark was bigger: a turn and ⟦G9|shot into the bottom right-hand corner⟧, ⟦MINUTE|82 minutes⟧, ⟦TEAM|Weston-super-Mare⟧ ⟦SCORE|1⟧ ⟦TEAM|Bath City⟧ ⟦SCORE|0⟧.

⟦TEAM|DR Congo⟧ twice surrendered what they had won. ⟦PERSON|Chancel Ilunga-Mbo⟧ ⟦G10|got them in front⟧ from a penalty and ⟦PERSON|Meschack Kabeya⟧ ⟦G11|got them in front⟧ from an angle; twice, in the ⟦MINUTE|37th⟧ and ⟦MINUTE|68th minutes⟧, ⟦PERSON|Patson Lungu-Phiri⟧ ⟦G12|brought ⟦TEAM|Zambia⟧ back⟧.

"He'll score goals at this level, no doubt about it," said ⟦PERSON|Neil Cadwallader⟧ of ⟦PERSON|Dom Yeadon-Price⟧, who completed the first 90 minutes of his career without a sniff. "⟦DATE|Tonight⟧ he held it up, he ran, he fought."

"It was gone three by the church clock" is how ⟦PERSON|Bert Ollerenshaw⟧ begins the story of his only ⟦G13|goal⟧ for ⟦TEAM|Glossop⟧, in ⟦DATE|1971⟧. He was back on ⟦DATE|Saturday⟧ to present the prize for goal of the month, which, there having been none, he presented to the groundsman.

When ⟦PERSON|Jan Zmuda-Krol⟧ slid the ball across, ⟦PERSON|Pawel Siemion⟧ had only the goal to look at, and looked at it. A touch; too many. ⟦PERSON|Hubert Gorny⟧ got back, got a foot in and got ⟦TEAM|Radomiak⟧ out of it. They'll have ⟦PERSON|Gorny⟧ to thank in ⟦DATE|May⟧.

How did that ⟦G14|go in⟧? ⟦PERSON|Sebastien Vuillemin⟧ lost his footing as he hit the penalty, hit it with both feet, hit the bar, hit ⟦PERSON|Gilles Oberson⟧ on the neck, and there it was behind the line. And how, some ask, is that allowed? It isn't. Free-kick to ⟦TEAM|Servette⟧.

A goal ahead, then a man behind, then level, then behind, all within ⟦MINUTE|a quarter of an hour⟧: ⟦TEAM|Crusaders⟧ do nothing slowly. ⟦PERSON|Paudie McAlinden⟧ had ⟦G15|scored⟧ for them and ⟦PERSON|Jarlath Boyle-Kane⟧ had walked for them before ⟦PERSON|Conall Devenney⟧ ⟦G16|replied⟧ and ⟦PERSON|Niall Agnew-Bell⟧ ⟦G17|made it ⟦SCORE|2-1⟧⟧ for ⟦TEAM|Glentoran⟧.

Whether by luck or judgment, ⟦PERSON|Tihomir Angelov⟧'s touch took the goalkeeper out of it. ⟦PERSON|Lachezar Minchev⟧ was left with six yards, an empty goal and a header; he chose a scissors-kick, and it ⟦G18|went where it should⟧. "I had the header in reserve," he said.

⟦TEAM|Alianza Lima⟧ conceded three corners inside ⟦MINUTE|three minutes⟧ and from the last of them ⟦PERSON|Piero Huaman-Diaz⟧, on his own line, got the touch nobody wanted. His keeper, ⟦PERSON|Angelo Valverde⟧, was given no chance, ⟦TEAM|Sporting Cristal⟧ were given a ⟦G19|goal⟧.

Season openers are seldom classics. This one, at ⟦VENUE|Elland Road⟧, had ⟦PERSON|Santi Abascal-Neill⟧ shooting high, ⟦PERSON|Mads Kvistgaard⟧ shooting low and ⟦PERSON|Yoro Badji⟧ shooting off after ⟦MINUTE|20 minutes⟧ with a tight calf. The winner was the pie stall.

Asked to name the best goal he has ever scored, ⟦PERSON|Nuri Demirel-Haas⟧ needs no time: "⟦DATE|Today⟧'s. No, ⟦DATE|today⟧'s ⟦G20|second⟧." They came in the ⟦MINUTE|ninth⟧ and ⟦MINUTE|10th minutes⟧; for the first he had to beat ⟦PERSON|Cenk Yurtsever⟧ twice, the ⟦G21|rebound⟧ being the one that counted.

⟦MINUTE|74 min⟧: ⟦PERSON|Wilkinson-Abe⟧ off, ⟦PERSON|Parchment⟧ on. ⟦MINUTE|75 min⟧: ⟦PERSON|Parchment⟧! Oh, ⟦PERSON|Parchment⟧! He's hit it with the outside of his boot and it's ⟦G22|gone in off the far post⟧, and what a way to say hello. ⟦G23|⟦SCORE|2-1⟧⟧ to ⟦TEAM|Stockport⟧. ⟦MINUTE|76 min⟧: yellow for ⟦PERSON|Parchment⟧, shirt.
=====GOALS=====
{"id": "G1", "scorer": "Arjen Verhulst", "team": "Genk", "kind": "shot"}
{"id": "G2", "scorer": "Marcus Trigg", "team": "Central Coast Mariners", "minute": 32, "minute_text": "32 minutes", "kind": "shot"}
{"id": "G3", "scorer": "Marcus Trigg", "team": "Central Coast Mariners", "minute": 32, "minute_text": "32 minutes", "kind": "shot", "score": "2-0"}
{"id": "G4", "scorer": "Amadou Keita-Weiss", "team": "Austria Vienna", "assist": "Dusan Petkovic-Hahn"}
{"id": "G5", "team": "Buxton", "count": 4, "outcome": "ruled out"}
{"id": "G6", "team": "Buxton", "count": 4, "outcome": "ruled out"}
{"id": "G7", "scorer": "Leandro Gimenez-Paz", "team": "Velez", "minute": 13, "minute_text": "13", "score": "1-0"}
{"id": "G8", "scorer": "Leandro Gimenez-Paz", "team": "Velez", "minute": 46, "minute_text": "46", "score": "2-0"}
{"id": "G9", "scorer": "Jermaine Pascoe", "team": "Weston-super-Mare", "minute": 82, "minute_text": "82 minutes", "kind": "shot"}
{"id": "G10", "scorer": "Chancel Ilunga-Mbo", "team": "DR Congo", "kind": "penalty"}
{"id": "G11", "scorer": "Meschack Kabeya", "team": "DR Congo"}
{"id": "G12", "scorer": "Patson Lungu-Phiri", "team": "Zambia", "count": 2, "minute_text": "37th and 68th minutes"}
{"id": "G13", "scorer": "Bert Ollerenshaw", "team": "Glossop", "scope": "background"}
{"id": "G14", "scorer": "Sebastien Vuillemin", "kind": "penalty", "outcome": "ruled out"}
{"id": "G15", "scorer": "Paudie McAlinden", "team": "Crusaders"}
{"id": "G16", "scorer": "Conall Devenney", "team": "Glentoran"}
{"id": "G17", "scorer": "Niall Agnew-Bell", "team": "Glentoran", "score": "2-1"}
{"id": "G18", "scorer": "Lachezar Minchev", "assist": "Tihomir Angelov"}
{"id": "G19", "scorer": "Piero Huaman-Diaz", "team": "Sporting Cristal", "kind": "own goal"}
{"id": "G20", "scorer": "Nuri Demirel-Haas", "minute": 10, "minute_text": "10th minutes"}
{"id": "G21", "scorer": "Nuri Demirel-Haas", "minute": 9, "minute_text": "ninth", "kind": "shot"}
{"id": "G22", "scorer": "Parchment", "team": "Stockport", "minute": 75, "minute_text": "75 min", "kind": "shot"}
{"id": "G23", "scorer": "Parchment", "team": "Stockport", "minute": 75, "minute_text": "75 min", "kind": "shot", "score": "2-1"}
