The Cauldron boils over as ⟦TEAM|Saint-Étienne⟧ win derby
⟦TEAM|Lyon⟧ had won six of the previous seven, so forgive them the noise. When ⟦PERSON|Yanis Koffi⟧'s ⟦G1|header⟧ dropped beyond the goalkeeper in the ⟦MINUTE|74th minute⟧, the stands of ⟦VENUE|Geoffroy-Guichard⟧ did not so much cheer as shake.
⟦TEAM|Les Verts⟧ beat ⟦TEAM|OL⟧ ⟦SCORE|2-1⟧ in ⟦COMPETITION|Ligue 1⟧ on ⟦DATE|Sunday⟧ night. They had been behind, and deserved to be.
⟦PERSON|Théo Marchetti⟧ ⟦G2|put ⟦TEAM|Lyon⟧ in front⟧ on the ⟦MINUTE|half-hour⟧, when ⟦PERSON|Hugo Castelnau⟧ lost his bearings in front of him and the midfielder ⟦G3|drove the ball in off a thigh⟧. ⟦PERSON|Wesley Gomis⟧ should have doubled it within a minute, and did not; ⟦PERSON|Marchetti⟧ had a volley stopped by ⟦PERSON|Samuel Ihejirika⟧, the ⟦NORP|Nigerian⟧ keeper, who had let nothing else go by.
The ⟦TEAM|Gones⟧' control came to an end with a gesture. ⟦PERSON|Castelnau⟧'s shirt was pulled at a corner, the referee paused, the screen was consulted and ⟦PERSON|Rayan Bellamine⟧ ⟦G4|levelled from the spot⟧ with a kick that skimmed the base of the post, soon after the restart.
For the quarter of an hour that followed it was the home side, and then both. ⟦PERSON|Jordan Fauvel⟧ struck the bar. ⟦PERSON|Ihejirika⟧ saved from ⟦PERSON|Gomis⟧ with his ankle. ⟦PERSON|Bellamine⟧, four metres out, met the ball with his shin and it flew over.
The ⟦NORP|Ivorian⟧'s ⟦G5|winner⟧ came from ⟦PERSON|Fauvel⟧'s free-kick. He had not ⟦G6|scored⟧ at home since ⟦DATE|October⟧.
⟦TEAM|Lyon⟧ pushed, and ⟦PERSON|Gomis⟧ headed into the side-netting at the last. "We did all we could except the second goal," their captain told ⟦ORG|L'Équipe⟧.
⟦TEAM|Saint-Étienne⟧ are fifth and have one foot in the ⟦COMPETITION|Europa League⟧. The ⟦GPE|Forez⟧ can sleep late. ⟦TEAM|Nantes⟧ come on ⟦DATE|Saturday⟧; the return at the ⟦VENUE|Groupama Stadium⟧ is in ⟦DATE|April⟧.
⟦FURNITURE|AFP⟧
=====GOALS=====
{"id": "G1", "scorer": "Yanis Koffi", "team": "Saint-Étienne", "minute": 74, "minute_text": "74th minute", "assist": "Jordan Fauvel", "kind": "header"}
{"id": "G2", "scorer": "Théo Marchetti", "team": "Lyon", "minute": 30, "minute_text": "half-hour", "kind": "shot"}
{"id": "G3", "scorer": "Théo Marchetti", "team": "Lyon", "minute": 30, "minute_text": "half-hour", "kind": "shot"}
{"id": "G4", "scorer": "Rayan Bellamine", "team": "Saint-Étienne", "minute_text": "soon after the restart", "kind": "penalty"}
{"id": "G5", "scorer": "Yanis Koffi", "team": "Saint-Étienne", "minute": 74, "assist": "Jordan Fauvel", "kind": "header"}
{"id": "G6", "scorer": "Yanis Koffi", "team": "Saint-Étienne", "scope": "background"}
