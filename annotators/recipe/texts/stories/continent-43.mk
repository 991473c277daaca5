⟦PERSON|Sakamoto-Reis⟧ at last! ⟦TEAM|Osasuna⟧ end ⟦NORP|Basque⟧ jinx

⟦TEAM|CA Osasuna⟧ won away to ⟦TEAM|Deportivo Alavés⟧ for the first time since ⟦DATE|2001⟧, ⟦PERSON|Kento Sakamoto-Reis⟧ ⟦G1|scoring⟧ on his 20th appearance and ⟦PERSON|Imanol Gorriti⟧ ⟦G2|the other⟧ in a ⟦SCORE|2-0⟧ victory on ⟦DATE|Sunday⟧ in ⟦COMPETITION|LaLiga⟧.

For ⟦TEAM|Alavés⟧, who finished third in the ⟦NORP|Basque⟧ mini-league ⟦DATE|last season⟧, there was a ⟦G3|goal⟧ that did not count, a red card and some whistling.

The match began with a chance for each. ⟦PERSON|Carles Montfort⟧ set ⟦PERSON|Gorriti⟧ clear and ⟦PERSON|Raúl Aranzabal⟧ smothered. ⟦PERSON|Mikel Echeandía⟧ drove in a corner and ⟦PERSON|Bakary Touré-Vidal⟧ headed on to the outside of the post with ⟦PERSON|Sergio Irigoyen⟧ nowhere.

⟦PERSON|Sakamoto-Reis⟧, the ⟦NORP|Japanese⟧-born ⟦NORP|Brazilian⟧, had been booed by his own fans a month ago after missing from a yard. He got his moment on ⟦MINUTE|33 minutes⟧. ⟦PERSON|Montfort⟧'s corner was headed across by ⟦PERSON|Gorriti⟧, ⟦PERSON|Aranzabal⟧ parried a first effort from ⟦PERSON|Unai Lerga⟧, and the forward fell over as he ⟦G4|swept in the rebound⟧. The ⟦TEAM|Osasuna⟧ bench emptied. The VAR looked at a possible handball by ⟦PERSON|Lerga⟧, and it stood.

⟦TEAM|Alavés⟧ were level for about 90 seconds. ⟦PERSON|Touré-Vidal⟧ ⟦G5|tapped in⟧ from ⟦PERSON|Echeandía⟧'s low cross but the scorer was caught the wrong side of ⟦PERSON|Lerga⟧.

The second half was bitty. ⟦PERSON|Echeandía⟧ was sent off on ⟦MINUTE|57 minutes⟧ for a second yellow, and ⟦PERSON|Montfort⟧ had a shot deflected over. ⟦PERSON|Irigoyen⟧ was made to work by ⟦PERSON|Touré-Vidal⟧ only once, in the ⟦MINUTE|68th minute⟧, a save he made look easy. Then ⟦PERSON|Aranzabal⟧ went walkabout. He came out to head clear, ⟦PERSON|Sakamoto-Reis⟧ got there first and nudged it sideways, and ⟦PERSON|Gorriti⟧ had the simple task of ⟦G6|rolling it home⟧. ⟦MINUTE|Nine minutes⟧ were left.

The ⟦TEAM|Osasuna⟧ coach, ⟦PERSON|Isidro Lacalle⟧, was asked about his striker. "Everybody needs a ⟦G7|goal⟧ like that," he said. "You trip over, and ⟦G8|it's in⟧. He wasn't training badly. He was thinking badly."

"It's the ugliest ⟦G9|one⟧ I ever scored," said the player himself, "and I've already sent it to my mother. I told ⟦PERSON|Imanol⟧ that he owes me for the ⟦G10|second⟧ because I could have shot."

⟦TEAM|Alavés⟧' coach ⟦PERSON|Bittor Zabaleta-Cruz⟧: "We ⟦G11|concede⟧ from a corner that isn't a corner. And with ten it's a mountain."
=====GOALS=====
{"id": "G1", "scorer": "Kento Sakamoto-Reis", "team": "CA Osasuna", "minute": 33, "kind": "shot"}
{"id": "G2", "scorer": "Imanol Gorriti", "team": "CA Osasuna", "minute": 81, "assist": "Kento Sakamoto-Reis", "kind": "shot"}
{"id": "G3", "scorer": "Bakary Touré-Vidal", "team": "Deportivo Alavés", "assist": "Mikel Echeandía", "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Kento Sakamoto-Reis", "team": "CA Osasuna", "minute": 33, "kind": "shot", "minute_text": "33 minutes"}
{"id": "G5", "scorer": "Bakary Touré-Vidal", "team": "Deportivo Alavés", "assist": "Mikel Echeandía", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Imanol Gorriti", "team": "CA Osasuna", "minute": 81, "assist": "Kento Sakamoto-Reis", "kind": "shot", "minute_text": "Nine minutes"}
{"id": "G7", "scorer": "Kento Sakamoto-Reis", "team": "CA Osasuna", "minute": 33, "kind": "shot"}
{"id": "G8", "scorer": "Kento Sakamoto-Reis", "team": "CA Osasuna", "minute": 33, "kind": "shot"}
{"id": "G9", "scorer": "Kento Sakamoto-Reis", "team": "CA Osasuna", "minute": 33, "kind": "shot"}
{"id": "G10", "scorer": "Imanol Gorriti", "team": "CA Osasuna", "minute": 81, "assist": "Kento Sakamoto-Reis", "kind": "shot"}
{"id": "G11", "scorer": "Kento Sakamoto-Reis", "team": "CA Osasuna", "minute": 33, "kind": "shot"}
