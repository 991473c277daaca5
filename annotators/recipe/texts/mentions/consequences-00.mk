⟦PERSON|Rashid Bamba⟧ ⟦G1|handed ⟦TEAM|Burnley⟧ the advantage⟧ after ⟦MINUTE|16 minutes⟧ when his low shot from 18 yards crept in off ⟦PERSON|Joel Tanner⟧'s boot. ⟦PERSON|Tanner⟧ was booked moments later for a foul on ⟦PERSON|Conrad Fell⟧.

⟦TEAM|Sheffield Wednesday⟧'s advantage on the chasing pack is down to three points after a ⟦SCORE|1-1⟧ draw at ⟦TEAM|Cardiff City⟧. ⟦PERSON|Darren Moseley⟧'s ⟦MINUTE|41st-minute⟧ ⟦G2|strike⟧ was ⟦G3|cancelled out⟧ in the ⟦MINUTE|87th⟧ by an ⟦PERSON|Ioan Pryce⟧ free-kick.

⟦PERSON|Kenji Oda⟧ cut inside ⟦PERSON|Luis Baeza⟧ and unleashed a drive that ⟦PERSON|Marco Peruzzi⟧ pushed on to the bar. ⟦TEAM|Girona⟧ cleared, broke and forced a corner, but that came to nothing and the sides went in goalless.

The hosts got their reward with ⟦MINUTE|14 minutes left⟧. ⟦PERSON|Sander Vos⟧ lost his footing, ⟦PERSON|Jelle Hoek⟧ stole the ball and ⟦G4|⟦TEAM|Heerenveen⟧ had their lead⟧. "A striker's dream, that one," ⟦PERSON|Hoek⟧ told ⟦ORG|NOS⟧.

⟦PERSON|Alan Cartmell⟧ has agreed a two-year extension at ⟦TEAM|Kilmarnock⟧. The 29-year-old said talks had been settled over breakfast and that he had turned down a bigger offer from ⟦TEAM|Motherwell⟧.

⟦TEAM|Palmeiras⟧ hit back within ⟦MINUTE|four minutes⟧, ⟦PERSON|Wesley Brandão⟧ ⟦G5|restoring the balance⟧ with a header from ⟦PERSON|Dudu Lima⟧'s corner in the ⟦MINUTE|36th minute⟧, and ⟦PERSON|Lima⟧ later clipped the outside of the post.

Victory lifts ⟦TEAM|Grimsby Town⟧ above ⟦TEAM|Harrogate Town⟧ on goal difference and stretches their unbeaten sequence at ⟦VENUE|Blundell Park⟧ to eight. ⟦PERSON|Rory Haig⟧'s ⟦G6|goal⟧, ⟦MINUTE|seven minutes into the second half⟧, was his first since ⟦DATE|October⟧.

⟦TEAM|Morocco⟧ thought they had the decisive goal in the ⟦MINUTE|88th minute⟧, but ⟦PERSON|Yassine Lamrani⟧'s ⟦G7|header⟧ was disallowed for a push on ⟦PERSON|Themba Nkosi⟧. The game went to ⟦MINUTE|extra time⟧ and then to penalties.

⟦PERSON|Freya Holmberg⟧ struck twice in ⟦MINUTE|four minutes⟧ to ⟦G8|turn a deficit into a lead⟧ for ⟦TEAM|Häcken⟧. ⟦PERSON|Ebba Sjö⟧ had ⟦G9|put ⟦TEAM|Linköping⟧ ahead⟧ on ⟦MINUTE|23 minutes⟧.

⟦PERSON|Lewis Obafemi⟧ pounced on ⟦PERSON|Grant Keir⟧'s heavy touch, but ⟦PERSON|Owen Blackett⟧ was quickly off his line and blocked with his legs. ⟦PERSON|Obafemi⟧ claimed a penalty; ⟦PERSON|Simon Carr⟧, the referee, gave a goal kick.

⟦TEAM|AFC Wimbledon⟧ wasted two good openings before ⟦PERSON|Josh Neal⟧ finally ⟦G10|beat ⟦PERSON|Nik Tzanev-Roe⟧⟧ on ⟦MINUTE|70 minutes⟧, hooking a volley across the keeper.

A tight game at ⟦VENUE|Pittodrie⟧ turned on one error. ⟦PERSON|Cammy Devlin-Ross⟧ under-hit his back-pass in the ⟦MINUTE|58th minute⟧ and ⟦PERSON|Nathan Oyelaran⟧ ⟦G11|took full toll⟧. ⟦TEAM|Ross County⟧ held on for a first win there since ⟦DATE|2019⟧.

The ⟦NORP|Ivorian⟧ went past two players and got a shot away, though ⟦PERSON|Anders Lie⟧ had it covered. ⟦TEAM|Viking⟧ had earlier lost ⟦PERSON|Sondre Moe⟧ to a hamstring injury after ⟦MINUTE|19 minutes⟧.

"We gave them a start, simple as that," ⟦TEAM|Bolton Wanderers⟧ manager ⟦PERSON|Ian Pickup⟧ said of ⟦PERSON|Corey Dale⟧'s ⟦G12|opener⟧. "After that we had 20 shots. You have to put one of them away."

⟦PERSON|Hamza Idrissi⟧ ⟦G13|made it safe⟧. With ⟦TEAM|Lens⟧ committed forward in ⟦MINUTE|stoppage time⟧, ⟦PERSON|Hamza Idrissi⟧ ran 60 yards and ⟦G14|chipped ⟦PERSON|Paul Denis⟧⟧. ⟦PERSON|Pierre Lavaux⟧ had released him for ⟦TEAM|Nantes⟧.

⟦PERSON|Amadou Keita⟧ was fined two weeks' wages for throwing a boot in the dressing room at ⟦VENUE|Villa Park⟧. The midfielder has apologised to ⟦PERSON|Tom Wrigley⟧, who needed three stitches.

⟦TEAM|Slavia Prague⟧ led from the ⟦MINUTE|fifth minute⟧, when ⟦PERSON|Petr Holub⟧ ⟦G15|profited from hesitation⟧ in the ⟦TEAM|Teplice⟧ defence. ⟦PERSON|Jan Musil⟧ had a ⟦MINUTE|39th-minute⟧ penalty saved by ⟦PERSON|Tomáš Rada⟧ and ⟦PERSON|Holub⟧ struck the upright with a free-kick.

⟦PERSON|Naomi Fletcher⟧'s ⟦G16|effort⟧ was enough to separate ⟦TEAM|Durham⟧ and ⟦TEAM|Crystal Palace Women⟧, who had a late shout for a penalty turned down and finished with ten players.

A win by any score would have taken ⟦TEAM|Gwangju⟧ through. As it was they ended with 17 attempts, four of them on target, and ⟦PERSON|Lee Tae-yang⟧ was rarely stretched in the ⟦TEAM|Johor Darul Ta'zim⟧ goal.

⟦PERSON|Vitor Sales⟧ doubled as captain in the absence of ⟦PERSON|Renan Cruz⟧ and led by example, ⟦G17|nodding ⟦TEAM|Bahia⟧ in front⟧ after ⟦MINUTE|nine minutes⟧ and then clearing off his own line.
=====GOALS=====
{"id": "G1", "scorer": "Rashid Bamba", "team": "Burnley", "minute": 16, "minute_text": "16 minutes", "kind": "shot"}
{"id": "G2", "scorer": "Darren Moseley", "team": "Sheffield Wednesday", "minute": 41, "minute_text": "41st-minute"}
{"id": "G3", "scorer": "Ioan Pryce", "team": "Cardiff City", "minute": 87, "minute_text": "87th", "kind": "free kick"}
{"id": "G4", "scorer": "Jelle Hoek", "team": "Heerenveen", "minute": 76, "minute_text": "14 minutes left", "score": "1-0", "kind": "shot"}
{"id": "G5", "scorer": "Wesley Brandão", "team": "Palmeiras", "minute": 36, "minute_text": "36th minute", "kind": "header", "assist": "Dudu Lima"}
{"id": "G6", "scorer": "Rory Haig", "team": "Grimsby Town", "minute": 52, "minute_text": "seven minutes into the second half"}
{"id": "G7", "scorer": "Yassine Lamrani", "team": "Morocco", "minute": 88, "minute_text": "88th minute", "kind": "header", "outcome": "ruled out"}
{"id": "G8", "scorer": "Freya Holmberg", "team": "Häcken", "count": 2}
{"id": "G9", "scorer": "Ebba Sjö", "team": "Linköping", "minute": 23, "minute_text": "23 minutes"}
{"id": "G10", "scorer": "Josh Neal", "team": "AFC Wimbledon", "minute": 70, "minute_text": "70 minutes", "kind": "volley"}
{"id": "G11", "scorer": "Nathan Oyelaran", "team": "Ross County", "minute": 58, "minute_text": "58th minute"}
{"id": "G12", "scorer": "Corey Dale"}
{"id": "G13", "scorer": "Hamza Idrissi", "team": "Nantes", "minute_text": "stoppage time", "assist": "Pierre Lavaux"}
{"id": "G14", "scorer": "Hamza Idrissi", "team": "Nantes", "minute_text": "stoppage time", "assist": "Pierre Lavaux"}
{"id": "G15", "scorer": "Petr Holub", "team": "Slavia Prague", "minute": 5, "minute_text": "fifth minute"}
{"id": "G16", "scorer": "Naomi Fletcher", "team": "Durham"}
{"id": "G17", "scorer": "Vitor Sales", "team": "Bahia", "minute": 9, "minute_text": "nine minutes", "kind": "header"}
