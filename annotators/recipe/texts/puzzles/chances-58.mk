Chronicle of a relegation: ⟦TEAM|Girondins⟧' 38 rounds, in numbers and tears
⟦FURNITURE|Sud-Ouest supporters' annual, p. 14⟧
⟦DATE|August⟧. Played 4, won 0. ⟦G1|Goals⟧ for: 1, a ⟦G2|penalty⟧ by ⟦PERSON|Moussa Badiane-Roche⟧ against ⟦TEAM|Lorient⟧. Against: 11. Coach: ⟦PERSON|Éric Malbosc⟧.
⟦DATE|September⟧. The only month with a smile in it. ⟦PERSON|Badiane-Roche⟧ ⟦G3|scored in all five games⟧, including ⟦G4|two⟧ in the ⟦SCORE|4-3⟧ against ⟦TEAM|Toulouse⟧, when keeper ⟦PERSON|Ludovic Servat⟧ went up for a corner, headed against the bar and had to run back 80 metres, arriving just in time.
⟦DATE|October⟧. ⟦PERSON|Badiane-Roche⟧'s ankle. We won't speak of it. Shots: 74. Goals: 0.
⟦DATE|November⟧. ⟦PERSON|Malbosc⟧ sacked on the 9th, replaced on the 10th, by ⟦PERSON|Malbosc⟧. The president had been "ill-advised". A point at ⟦TEAM|Angers⟧ through young ⟦NORP|Croat⟧ ⟦PERSON|Bruno Šarlija⟧'s ⟦G6|first⟧ for the club, in the ⟦MINUTE|94th minute⟧, after they'd ⟦G7|conceded⟧ in the ⟦MINUTE|93rd⟧.
⟦DATE|December⟧. Four defeats by one goal, three of them by way of ⟦G8|own goals⟧. Captain ⟦PERSON|Rémi Castagnède⟧ had ⟦G9|two⟧, and a full-back called ⟦PERSON|Hugo⟧, who wouldn't want to be named in full.
⟦DATE|January⟧. ⟦PERSON|Malbosc⟧ gone for good. ⟦NORP|Finn⟧ ⟦PERSON|Janne Ahvenlammi⟧ in. A training camp in ⟦GPE|Portugal⟧ during which it snowed.
⟦DATE|February⟧. Unbeaten! Six draws. The ⟦SCORE|0-0⟧ at ⟦TEAM|Lens⟧ was a masterpiece of its sort: 31 shots against, two penalties missed by the hosts and ⟦PERSON|Servat⟧ carried off on shoulders.
⟦DATE|March⟧. ⟦G10|Goals⟧ against: 14. See ⟦DATE|October⟧.
⟦DATE|April⟧. He's back. ⟦PERSON|Badiane-Roche⟧ started against ⟦TEAM|Brest⟧, lasted 19 minutes and ⟦G11|scored twice⟧ in them. ⟦PERSON|Šarlija⟧ ⟦G12|got the third⟧. For one week they were 17th. People sang on trams.
⟦DATE|May⟧. Needed: a win at home to ⟦TEAM|Montpellier⟧ on the last day. What they did: ⟦G13|take the lead⟧ through a ⟦PERSON|Castagnède⟧ header after ⟦MINUTE|8 minutes⟧, hit the post three times, miss a penalty (⟦PERSON|Badiane-Roche⟧, his only one of 14), lose ⟦PERSON|Servat⟧ to a red card, put ⟦PERSON|Castagnède⟧ in goal and ⟦G14|concede⟧, in the ⟦MINUTE|91st⟧, to the former ⟦TEAM|Bordeaux⟧ forward ⟦PERSON|Yanis Colombani⟧, who wept, and wouldn't celebrate.
Totals. Goal difference: -27. ⟦PERSON|Badiane-Roche⟧: 17 games, ⟦G15|13 goals⟧. Everyone else: ⟦G16|15⟧. Points: 33. Thirty-four would have done.
They don't need a moral. They need a right-back.
=====GOALS=====
{"id": "G1", "team": "Girondins", "scope": "background"}
{"id": "G2", "scorer": "Moussa Badiane-Roche", "team": "Girondins", "kind": "penalty", "scope": "background"}
{"id": "G3", "scorer": "Moussa Badiane-Roche", "team": "Girondins", "scope": "background"}
{"id": "G4", "scorer": "Moussa Badiane-Roche", "team": "Girondins", "scope": "background", "count": 2}
{"id": "G6", "scorer": "Bruno Šarlija", "team": "Girondins", "scope": "background"}
{"id": "G7", "team": "Angers", "scope": "background"}
{"id": "G8", "scorer": "Rémi Castagnède; Hugo", "kind": "own goal", "scope": "background", "count": 3}
{"id": "G9", "scorer": "Rémi Castagnède", "kind": "own goal", "scope": "background", "count": 2}
{"id": "G10", "scope": "background", "count": 14}
{"id": "G11", "scorer": "Moussa Badiane-Roche", "team": "Girondins", "scope": "background", "count": 2}
{"id": "G12", "scorer": "Bruno Šarlija", "team": "Girondins", "scope": "background"}
{"id": "G13", "scorer": "Rémi Castagnède", "team": "Girondins", "kind": "header", "scope": "background"}
{"id": "G14", "scorer": "Yanis Colombani", "team": "Montpellier", "scope": "background"}
{"id": "G15", "scorer": "Moussa Badiane-Roche", "team": "Girondins", "scope": "background", "count": 13}
{"id": "G16", "team": "Girondins", "scope": "background", "count": 15}
