⟦COMPETITION|OFC Nations Cup⟧ and ⟦COMPETITION|SAFF Championship⟧: ⟦TEAM|Fiji⟧ miss out, ⟦TEAM|Maldives⟧ win thriller

⟦TEAM|New Caledonia⟧ are in the final of the ⟦COMPETITION|OFC Nations Cup⟧. They beat ⟦TEAM|Fiji⟧ ⟦SCORE|2-1⟧ in ⟦GPE|Port Vila⟧ on ⟦DATE|Wednesday⟧, after ⟦PERSON|Roy Krishnan-Dass⟧ had ⟦G1|given ⟦TEAM|Fiji⟧ the lead⟧ with a penalty on ⟦MINUTE|18⟧ and been denied a second by the post on ⟦MINUTE|20⟧.

⟦PERSON|Georges Gope-Fenepo⟧ ⟦G2|drew ⟦TEAM|Les Cagous⟧ level⟧ on ⟦MINUTE|49⟧, ⟦PERSON|Joseph Athale⟧ having crossed, and ⟦PERSON|Athale⟧ ⟦G3|scored the other⟧ himself in the ⟦MINUTE|76th minute⟧ when goalkeeper ⟦PERSON|Isikeli Sevanoa⟧ was caught in no-man's land. ⟦TEAM|Fiji⟧ replaced three at once and had two half-chances, the better falling to ⟦PERSON|Krishnan-Dass⟧, who headed at ⟦PERSON|Rocky Nyikeino⟧.

⟦TEAM|Vanuatu⟧, the hosts, won the other semi-final, ⟦SCORE|1-0⟧ against the ⟦TEAM|Solomon Islands⟧, with a long-range ⟦G4|effort⟧ from ⟦PERSON|Bong Kalotang⟧, their substitute, in ⟦MINUTE|extra time⟧. Three hours of rain preceded it.

The ⟦COMPETITION|SAFF Championship⟧ in ⟦GPE|Kathmandu⟧ began with five ⟦G5|goals⟧. ⟦TEAM|Maldives⟧ led ⟦TEAM|Bhutan⟧ ⟦SCORE|2-0⟧ through ⟦PERSON|Ali Fasirre⟧ and ⟦PERSON|Hamza Mohamedi⟧, were caught at ⟦SCORE|2-2⟧, ⟦PERSON|Chencho Gyeltsen-Dorji⟧ ⟦G6|scoring both⟧ in the ⟦MINUTE|last quarter of an hour⟧, and won by virtue of ⟦PERSON|Ibrahim Waheedo⟧'s ⟦MINUTE|93rd-minute⟧ ⟦G7|volley⟧.

⟦TEAM|India⟧ against ⟦TEAM|Nepal⟧ ended without a goal. ⟦PERSON|Lallianzuala Chhangtea⟧ had an ⟦MINUTE|11th-minute⟧ ⟦G8|effort⟧ ruled out, and ⟦PERSON|Anjan Bistaraj⟧ missed from the spot; ⟦TEAM|Nepal⟧ have never beaten ⟦TEAM|India⟧ in the competition, and have ⟦G9|scored⟧ against them only once since ⟦DATE|2018⟧.
=====GOALS=====
{"id": "G1", "scorer": "Roy Krishnan-Dass", "team": "Fiji", "minute": 18, "kind": "penalty", "minute_text": "18"}
{"id": "G2", "scorer": "Georges Gope-Fenepo", "team": "New Caledonia", "minute": 49, "assist": "Joseph Athale", "minute_text": "49"}
{"id": "G3", "scorer": "Joseph Athale", "team": "New Caledonia", "minute": 76, "minute_text": "76th minute"}
{"id": "G4", "scorer": "Bong Kalotang", "team": "Vanuatu", "kind": "shot"}
{"id": "G5", "scorer": "Ali Fasirre; Hamza Mohamedi; Chencho Gyeltsen-Dorji; Ibrahim Waheedo", "count": 5}
{"id": "G6", "scorer": "Chencho Gyeltsen-Dorji", "team": "Bhutan", "count": 2}
{"id": "G7", "scorer": "Ibrahim Waheedo", "team": "Maldives", "minute": 93, "kind": "volley", "minute_text": "93rd-minute"}
{"id": "G8", "scorer": "Lallianzuala Chhangtea", "team": "India", "minute": 11, "outcome": "ruled out", "minute_text": "11th-minute"}
{"id": "G9", "team": "Nepal", "scope": "background"}
