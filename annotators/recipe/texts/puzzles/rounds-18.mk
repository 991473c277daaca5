⟦COMPETITION|Bundesliga⟧ roundup: ⟦TEAM|Union⟧ upset ⟦TEAM|Leipzig⟧, ⟦PERSON|Okafor-Lindner⟧ ⟦G1|treble⟧ sends ⟦TEAM|Hoffenheim⟧ top
⟦FURNITURE|dpa-infocom⟧
⟦PERSON|Chima Okafor-Lindner⟧ ⟦G2|hit three⟧ in the ⟦MINUTE|opening half-hour⟧ as ⟦TEAM|Hoffenheim⟧ went top of the ⟦COMPETITION|Bundesliga⟧ for at least a day with a ⟦SCORE|4-2⟧ victory at ⟦TEAM|Augsburg⟧.
The ⟦GPE|Mannheim⟧-born forward, once rejected by ⟦TEAM|Augsburg⟧’s academy, ⟦G3|capitalised⟧ on ⟦PERSON|Robin Zeller⟧’s slip after ⟦MINUTE|eight minutes⟧, ⟦G4|converted from the spot⟧ in the ⟦MINUTE|17th⟧ and then ⟦G5|looped a header over⟧ ⟦PERSON|Finn Dahlke⟧ from ⟦PERSON|Grisha Promberger⟧’s corner on the ⟦MINUTE|half-hour⟧. ⟦PERSON|Zeller⟧ ⟦G6|pulled one back⟧ in first-half ⟦MINUTE|injury time⟧ and ⟦PERSON|Elvis Rexhaj⟧ ⟦G7|brought it to ⟦SCORE|2-3⟧⟧ but ⟦PERSON|Promberger⟧ ⟦G8|made the game safe⟧ ⟦MINUTE|two minutes from the end⟧.
⟦TEAM|RB Leipzig⟧ had not lost since ⟦DATE|August⟧. They ⟦G9|fell behind⟧ at ⟦TEAM|Union Berlin⟧ when ⟦PERSON|Castello Lukunku⟧’s low centre was ⟦G10|touched in⟧ by ⟦PERSON|Yorbe Vertessen-Claes⟧ on ⟦MINUTE|39⟧, ⟦G11|levelled⟧ with an ⟦PERSON|Xaver Schlagintweit⟧ ⟦G12|volley⟧ straight after the restart and ⟦G13|conceded⟧ again in the ⟦MINUTE|83rd minute⟧, ⟦PERSON|Lukunku⟧ ⟦G14|converting⟧ at the second attempt after ⟦PERSON|Péter Gulyás⟧ saved the first. “We let ourselves be kicked awake and then fell asleep,” said ⟦TEAM|Leipzig⟧ captain ⟦PERSON|Willi Orbán-Kraus⟧.
⟦TEAM|Bayer Leverkusen⟧ came back from two down to earn a ⟦SCORE|2-2⟧ draw with ⟦TEAM|Freiburg⟧. ⟦PERSON|Junior Adamou-Weiss⟧ ⟦G15|had given ⟦TEAM|Freiburg⟧ a ⟦SCORE|2-0⟧ lead⟧ inside ⟦MINUTE|20 minutes⟧. ⟦PERSON|Nathan Terrier⟧ ⟦G16|halved the deficit⟧ and ⟦PERSON|Patrik Hložek⟧ ⟦G17|struck the equalizer⟧, although ⟦TEAM|Freiburg⟧ keeper ⟦PERSON|Noah Atubolu-Hess⟧ felt he had been impeded.
⟦TEAM|Werder Bremen⟧ beat ⟦TEAM|St Pauli⟧ ⟦SCORE|1-0⟧ with a ⟦PERSON|Marvin Duckstein⟧ ⟦G18|free kick⟧; ⟦TEAM|St Pauli⟧’s ⟦PERSON|Oladapo Afolayan-Smith⟧ missed an open goal.
⟦TEAM|Mainz⟧ and ⟦TEAM|Wolfsburg⟧ drew ⟦SCORE|0-0⟧ before the season’s lowest crowd at the ⟦VENUE|Mewa Arena⟧.
On ⟦DATE|Sunday⟧ ⟦TEAM|Bayern Munich⟧ host ⟦TEAM|Stuttgart⟧ and ⟦TEAM|Heidenheim⟧ meet ⟦TEAM|Cologne⟧. ⟦TEAM|Bayern⟧ will regain first place with a win by two goals.
=====GOALS=====
{"id": "G1", "scorer": "Chima Okafor-Lindner", "team": "Hoffenheim", "count": 3}
{"id": "G2", "scorer": "Chima Okafor-Lindner", "team": "Hoffenheim", "count": 3}
{"id": "G3", "scorer": "Chima Okafor-Lindner", "team": "Hoffenheim", "minute": 8, "minute_text": "eight minutes"}
{"id": "G4", "scorer": "Chima Okafor-Lindner", "team": "Hoffenheim", "minute": 17, "kind": "penalty", "minute_text": "17th"}
{"id": "G5", "scorer": "Chima Okafor-Lindner", "team": "Hoffenheim", "minute": 30, "kind": "header", "assist": "Grisha Promberger", "minute_text": "half-hour"}
{"id": "G6", "scorer": "Robin Zeller", "team": "Augsburg"}
{"id": "G7", "scorer": "Elvis Rexhaj", "team": "Augsburg", "score": "2-3"}
{"id": "G8", "scorer": "Grisha Promberger", "team": "Hoffenheim", "minute": 88, "minute_text": "two minutes from the end"}
{"id": "G9", "scorer": "Yorbe Vertessen-Claes", "team": "Union Berlin", "minute": 39, "assist": "Castello Lukunku", "minute_text": "39"}
{"id": "G10", "scorer": "Yorbe Vertessen-Claes", "team": "Union Berlin", "minute": 39, "assist": "Castello Lukunku", "minute_text": "39"}
{"id": "G11", "scorer": "Xaver Schlagintweit", "team": "RB Leipzig", "kind": "volley"}
{"id": "G12", "scorer": "Xaver Schlagintweit", "team": "RB Leipzig", "kind": "volley"}
{"id": "G13", "scorer": "Castello Lukunku", "team": "Union Berlin", "minute": 83, "minute_text": "83rd minute"}
{"id": "G14", "scorer": "Castello Lukunku", "team": "Union Berlin", "minute": 83, "minute_text": "83rd minute"}
{"id": "G15", "scorer": "Junior Adamou-Weiss", "team": "Freiburg", "count": 2, "score": "2-0"}
{"id": "G16", "scorer": "Nathan Terrier", "team": "Bayer Leverkusen"}
{"id": "G17", "scorer": "Patrik Hložek", "team": "Bayer Leverkusen"}
{"id": "G18", "scorer": "Marvin Duckstein", "team": "Werder Bremen", "kind": "free kick"}
