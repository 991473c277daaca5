Five ⟦G1|goals⟧, three penalties, two red cards in ⟦GPE|Łódź⟧
⟦TEAM|Widzew Łódź⟧ and ⟦TEAM|Pogoń Szczecin⟧ gave ⟦COMPETITION|Ekstraklasa⟧ one of its stranger evenings on ⟦DATE|Monday⟧, the hosts winning ⟦SCORE|3-2⟧ with nine men after missing two penalties and giving away a third.
⟦PERSON|Kamil Szymczyk⟧, who failed from the spot on ⟦MINUTE|9⟧ and ⟦MINUTE|38 minutes⟧, made up for it with a late ⟦G2|double⟧.
⟦PERSON|Eetu Lehtonen⟧ had ⟦G3|put ⟦TEAM|Widzew⟧ on their way⟧ despite the first of those misses. From a corner in the ⟦MINUTE|15th minute⟧ the ⟦NORP|Finn⟧ ⟦G4|got above his marker to make it ⟦SCORE|1-0⟧⟧.
⟦TEAM|Pogoń⟧ had chances before the ⟦MINUTE|break⟧: ⟦PERSON|Dawid Pietrzyk⟧ shot over from the penalty spot and ⟦PERSON|Mateusz Grabara⟧'s volley was headed off the line by ⟦PERSON|Bartosz Jagielski⟧. ⟦PERSON|Grabara⟧ ⟦G5|drew them level⟧ ⟦MINUTE|eight minutes after it⟧, running on to a pass from ⟦PERSON|Pietrzyk⟧ and ⟦G6|clipping it over⟧ ⟦PERSON|Rafał Wójtowicz⟧.
⟦PERSON|Jagielski⟧ was sent off for a foul in the ⟦MINUTE|68th minute⟧, and six minutes later ⟦PERSON|Igor Malec⟧ followed for handling on the line. ⟦PERSON|Grabara⟧ ⟦G7|put away the penalty⟧ to make it look like the end of the story (⟦MINUTE|74⟧).
It was not. ⟦MINUTE|Two minutes later⟧ ⟦PERSON|Lehtonen⟧ won a header from a goal kick and ⟦PERSON|Szymczyk⟧, in space, ⟦G8|drove it low inside the near post⟧.
⟦PERSON|Pietrzyk⟧ hit the bar. ⟦PERSON|Grabara⟧ was denied a hat-trick by ⟦PERSON|Wójtowicz⟧'s boot. And when the ⟦TEAM|Portowcy⟧ had nine players in the ⟦TEAM|Widzew⟧ area, ⟦PERSON|Szymczyk⟧ broke from the halfway line and ⟦G9|slipped in the winner⟧.
"I do not want to talk about penalties," he told ⟦ORG|PAP⟧.
⟦TEAM|Widzew⟧ are seventh. ⟦TEAM|Pogoń⟧, who have one victory in eight, host ⟦TEAM|Lech⟧ on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Eetu Lehtonen; Mateusz Grabara; Kamil Szymczyk", "count": 5}
{"id": "G2", "scorer": "Kamil Szymczyk", "team": "Widzew", "count": 2}
{"id": "G3", "scorer": "Eetu Lehtonen", "team": "Widzew", "minute": 15, "minute_text": "15th minute", "kind": "header"}
{"id": "G4", "scorer": "Eetu Lehtonen", "team": "Widzew", "minute": 15, "minute_text": "15th minute", "kind": "header"}
{"id": "G5", "scorer": "Mateusz Grabara", "team": "Pogoń", "minute": 53, "minute_text": "eight minutes after it", "assist": "Dawid Pietrzyk", "kind": "shot"}
{"id": "G6", "scorer": "Mateusz Grabara", "team": "Pogoń", "minute": 53, "minute_text": "eight minutes after it", "assist": "Dawid Pietrzyk", "kind": "shot"}
{"id": "G7", "scorer": "Mateusz Grabara", "team": "Pogoń", "minute": 74, "minute_text": "74", "kind": "penalty"}
{"id": "G8", "scorer": "Kamil Szymczyk", "team": "Widzew", "minute": 76, "minute_text": "Two minutes later", "kind": "shot"}
{"id": "G9", "scorer": "Kamil Szymczyk", "team": "Widzew", "kind": "shot"}
