⟦TEAM|Portugal⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Czechia⟧: ⟦PERSON|Silveira⟧ spares blushes
⟦PERSON|Rafael Silveira⟧ ⟦G1|scored⟧ in ⟦MINUTE|stoppage time⟧ to spare ⟦TEAM|Portugal⟧ an embarrassing defeat by ⟦TEAM|Czechia⟧ in ⟦GPE|Porto⟧ and keep their ⟦COMPETITION|Nations League⟧ record intact.
The ⟦TEAM|Wolfsburg⟧ forward had been on the bench for the third game in a row. He came on in the ⟦MINUTE|82nd minute⟧ to the biggest cheer of the night and needed no more than one opening.
The ⟦TEAM|Czechs⟧ had defended their lead until then with skill and a good deal of luck. They had ⟦G2|gone in front⟧ in the first half, ⟦PERSON|Vojtech Hajny⟧ ⟦G3|applying the touch⟧ after ⟦PERSON|Tomas Brezina⟧ had got behind ⟦PERSON|Goncalo Mourao⟧, and might have had another when the same player met a corner by ⟦PERSON|Filip Sykora⟧ with a header that ⟦PERSON|Andre Lobo⟧ saved.
⟦TEAM|Portugal⟧ had 28 shots. ⟦PERSON|Mourao⟧ hit one of them against the bar, in the ⟦MINUTE|57th minute⟧. ⟦PERSON|Ruben Teles⟧ had a penalty appeal ignored. Goalkeeper ⟦PERSON|Matej Kral⟧ stood up to everything.
The ⟦G4|goal⟧, when it came, was an anticlimax. ⟦PERSON|Teles⟧'s corner was headed by ⟦PERSON|Mourao⟧ against ⟦PERSON|Sykora⟧, and ⟦PERSON|Silveira⟧, with a swing of his right leg and his back to the posts, ⟦G5|somehow put it in⟧.
"I've ⟦G6|scored prettier ones⟧," he said. "But I needed it. You sit there and you ask yourself what you have to do."
Head coach ⟦PERSON|Paulo Antunes⟧ was asked if the ⟦G7|equaliser⟧ would put ⟦PERSON|Silveira⟧ in the side for ⟦DATE|Thursday⟧. "It's not a prize draw," he replied. "He ⟦G8|scored⟧, good. ⟦PERSON|Vojtech Hajny⟧ also ⟦G9|scored⟧."
⟦TEAM|Czechia⟧'s ⟦PERSON|Pavel Stehlik⟧ preferred to talk about the opening ⟦G10|goal⟧. "⟦PERSON|Tomas⟧ and ⟦PERSON|Vojta⟧ have played together since they were nine. You can see it in the ⟦G11|goal⟧. The other ⟦G12|one⟧ I don't want to see again."
The teams meet again in ⟦GPE|Prague⟧ in ⟦DATE|November⟧.
=====GOALS=====
{"id": "G1", "scorer": "Rafael Silveira", "team": "Portugal", "kind": "shot", "minute_text": "stoppage time"}
{"id": "G2", "scorer": "Vojtech Hajny", "team": "Czechia", "assist": "Tomas Brezina", "kind": "shot"}
{"id": "G3", "scorer": "Vojtech Hajny", "team": "Czechia", "assist": "Tomas Brezina", "kind": "shot"}
{"id": "G4", "scorer": "Rafael Silveira", "team": "Portugal", "kind": "shot"}
{"id": "G5", "scorer": "Rafael Silveira", "team": "Portugal", "kind": "shot", "score": "1-1"}
{"id": "G6", "scorer": "Rafael Silveira", "scope": "background"}
{"id": "G7", "scorer": "Rafael Silveira", "team": "Portugal", "kind": "shot"}
{"id": "G8", "scorer": "Rafael Silveira", "team": "Portugal", "kind": "shot"}
{"id": "G9", "scorer": "Vojtech Hajny", "team": "Czechia", "assist": "Tomas Brezina", "kind": "shot"}
{"id": "G10", "scorer": "Vojtech Hajny", "team": "Czechia", "assist": "Tomas Brezina", "kind": "shot"}
{"id": "G11", "scorer": "Vojtech Hajny", "team": "Czechia", "assist": "Tomas Brezina", "kind": "shot"}
{"id": "G12", "scorer": "Rafael Silveira", "team": "Portugal", "kind": "shot"}
