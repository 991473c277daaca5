⟦NORP|European⟧ round-up: ⟦PERSON|Truscott⟧ saves ⟦TEAM|Spurs⟧' blushes in ⟦GPE|Warsaw⟧; ⟦PERSON|Milošev⟧ at the ⟦G1|double⟧

⟦TEAM|Tottenham Hotspur⟧ needed a ⟦G2|goal⟧ from a defender in the ⟦MINUTE|93rd minute⟧ to beat ⟦TEAM|Shakhtar Donetsk⟧ ⟦SCORE|2-1⟧ in their ⟦COMPETITION|Champions League⟧ tie, played in ⟦GPE|Warsaw⟧ on ⟦DATE|Wednesday night⟧, and a share of the thanks must go to ⟦PERSON|Artem Lysenko⟧, the goalkeeper who let a tame shot by ⟦PERSON|Sam Truscott⟧ ⟦G3|through his hands and then through his knees⟧.

Until that moment the ⟦NORP|Ukrainian⟧ had been faultless. ⟦PERSON|Lysenko⟧ had twice repelled ⟦PERSON|Kelechi Obafemi⟧ from close range and had held a ⟦PERSON|Ben Hathersage⟧ volley that most would have been satisfied to parry. ⟦TEAM|Shakhtar⟧ had been ⟦G4|ahead⟧ after ⟦MINUTE|16 minutes⟧, the ⟦NORP|Brazilian⟧ forward ⟦PERSON|Dorival⟧ ⟦G5|beating ⟦PERSON|Ossian Falk⟧ with a low strike⟧ after ⟦PERSON|Yaroslav Hnatiuk⟧ had muscled ⟦PERSON|Truscott⟧ off the ball. ⟦PERSON|Hathersage⟧'s corner was ⟦G6|headed in⟧ by ⟦PERSON|Obafemi⟧, ⟦G7|⟦SCORE|1-1⟧⟧, in the ⟦MINUTE|41st minute⟧, and in the second period ⟦PERSON|Dumitru Cojocaru⟧ struck the ⟦TEAM|Spurs⟧ bar.

“I owed the lads one after their ⟦G8|goal⟧,” said ⟦PERSON|Truscott⟧, who last ⟦G9|scored⟧ ⟦DATE|two seasons ago⟧, in a reserve match.

In ⟦GPE|Istanbul⟧, ⟦TEAM|Galatasaray⟧ and ⟦TEAM|Red Star Belgrade⟧ drew ⟦SCORE|1-1⟧. ⟦PERSON|Orhan Baykal⟧ ⟦G10|gave the home side the lead⟧ from the penalty spot after ⟦MINUTE|half an hour⟧, the award made by VAR, and ⟦PERSON|Ahmet Tezcan⟧ had a chance to settle it when he went round the goalkeeper only to be forced wide. ⟦TEAM|Red Star⟧'s ⟦G11|reply⟧, in the ⟦MINUTE|75th⟧, came from ⟦PERSON|Teo Zorić⟧, who hadn't long been on; his captain took the free-kick, the wall broke up, and ⟦PERSON|Zorić⟧ ⟦G12|squeezed home⟧ the rebound.

⟦TEAM|Ludogorets⟧ inflicted a first defeat on ⟦TEAM|Malmö⟧. ⟦PERSON|Petar Milošev⟧ ⟦G13|found the top corner⟧ with a free-kick inside ⟦MINUTE|five minutes⟧, ⟦PERSON|Mikael Sundgren⟧ ⟦G14|nodded⟧ the ⟦NORP|Swedes⟧ ⟦G15|level⟧ sometime before the ⟦MINUTE|interval⟧, and ⟦PERSON|Milošev⟧ ⟦G16|hit the winner⟧ on ⟦MINUTE|83⟧, a few seconds after a header from ⟦PERSON|Sundgren⟧ had rebounded off the woodwork at the other end.

⟦DATE|Wednesday⟧'s other fixture, between ⟦TEAM|Basel⟧ and ⟦TEAM|Sturm Graz⟧, was goalless. Both finished with ten men.
⟦FURNITURE|Results and tables: page 12⟧
=====GOALS=====
{"id": "G1", "scorer": "Petar Milošev", "team": "Ludogorets", "count": 2}
{"id": "G2", "scorer": "Sam Truscott", "team": "Tottenham", "minute": 90, "added": 3, "minute_text": "93rd minute", "kind": "shot"}
{"id": "G3", "scorer": "Sam Truscott", "team": "Tottenham", "minute": 90, "added": 3, "minute_text": "93rd minute", "kind": "shot"}
{"id": "G4", "scorer": "Dorival", "team": "Shakhtar", "minute": 16, "minute_text": "16 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Dorival", "team": "Shakhtar", "minute": 16, "minute_text": "16 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Kelechi Obafemi", "team": "Tottenham", "minute": 41, "minute_text": "41st minute", "assist": "Ben Hathersage", "kind": "header"}
{"id": "G7", "scorer": "Kelechi Obafemi", "team": "Tottenham", "minute": 41, "minute_text": "41st minute", "assist": "Ben Hathersage", "kind": "header"}
{"id": "G8", "scorer": "Dorival", "team": "Shakhtar", "minute": 16, "kind": "shot"}
{"id": "G9", "scorer": "Sam Truscott", "team": "Tottenham", "scope": "background"}
{"id": "G10", "scorer": "Orhan Baykal", "team": "Galatasaray", "minute": 30, "minute_text": "half an hour", "kind": "penalty"}
{"id": "G11", "scorer": "Teo Zorić", "team": "Red Star", "minute": 75, "minute_text": "75th", "kind": "shot"}
{"id": "G12", "scorer": "Teo Zorić", "team": "Red Star", "minute": 75, "minute_text": "75th", "kind": "shot"}
{"id": "G13", "scorer": "Petar Milošev", "team": "Ludogorets", "minute": 5, "minute_text": "five minutes", "kind": "free kick"}
{"id": "G14", "scorer": "Mikael Sundgren", "team": "Malmö", "kind": "header"}
{"id": "G15", "scorer": "Mikael Sundgren", "team": "Malmö", "kind": "header"}
{"id": "G16", "scorer": "Petar Milošev", "team": "Ludogorets", "minute": 83, "minute_text": "83", "kind": "shot"}
