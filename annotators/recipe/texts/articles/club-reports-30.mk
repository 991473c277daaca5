⟦PERSON|Da Costa Reyes⟧ earns ⟦TEAM|Inter Miami⟧ late win over ⟦TEAM|Columbus⟧

⟦GPE|FORT LAUDERDALE⟧, ⟦GPE|Fla.⟧ (⟦ORG|AP⟧) — ⟦PERSON|Enzo Da Costa Reyes⟧ ⟦G1|scored the go-ahead goal⟧ in the ⟦MINUTE|86th minute⟧ and ⟦TEAM|Inter Miami⟧ beat the ⟦TEAM|Columbus Crew⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Saturday night⟧.

⟦PERSON|Da Costa Reyes⟧ took a pass from ⟦PERSON|Malik Thornbury⟧ near the top of the arc, cut inside ⟦PERSON|Steven Halvorsen⟧ and ⟦G2|beat ⟦PERSON|Patrick Szymborski⟧⟧ inside the left post.

⟦TEAM|Miami⟧ (9-4-6) ⟦G3|tied it⟧ in the ⟦MINUTE|51st⟧ on an ⟦G4|own goal⟧ by ⟦PERSON|Halvorsen⟧, who was attempting to clear ⟦PERSON|Thornbury⟧'s corner.

⟦PERSON|Aboubacar Traoré-Lind⟧ ⟦G5|gave the ⟦TEAM|Crew⟧ (7-7-5) a ⟦SCORE|1-0⟧ lead⟧ in the ⟦MINUTE|18th⟧. It was the forward's 12th ⟦G7|goal⟧ of the season. He had ⟦G8|scored three⟧ in his previous two games.

⟦PERSON|Szymborski⟧ made seven saves. ⟦PERSON|Cal Everhart⟧ had two for ⟦TEAM|Miami⟧, which was without ⟦PERSON|Rafael Urdaneta⟧, serving a one-match suspension for yellow card accumulation. He leads the league with 17 ⟦G9|goals⟧.

"I just told myself if I get one look I'm going to shoot," ⟦PERSON|Da Costa Reyes⟧ said. "I haven't scored in a while so it felt good."

⟦TEAM|Columbus⟧ finished with 10 men after ⟦PERSON|Halvorsen⟧ was sent off in the ⟦MINUTE|90th⟧ following a video review.

⟦TEAM|Miami⟧ hosts ⟦TEAM|Nashville SC⟧ on ⟦DATE|Wednesday⟧. ⟦TEAM|Columbus⟧ is at ⟦TEAM|FC Cincinnati⟧ the same night in the ⟦COMPETITION|U.S. Open Cup⟧ quarterfinals.
=====GOALS=====
{"id": "G1", "scorer": "Enzo Da Costa Reyes", "team": "Inter Miami", "minute": 86, "assist": "Malik Thornbury", "kind": "shot", "minute_text": "86th minute"}
{"id": "G2", "scorer": "Enzo Da Costa Reyes", "team": "Inter Miami", "minute": 86, "assist": "Malik Thornbury", "kind": "shot"}
{"id": "G3", "scorer": "Steven Halvorsen", "team": "Inter Miami", "minute": 51, "minute_text": "51st", "kind": "own goal"}
{"id": "G4", "scorer": "Steven Halvorsen", "team": "Inter Miami", "minute": 51, "minute_text": "51st", "kind": "own goal"}
{"id": "G5", "scorer": "Aboubacar Traoré-Lind", "team": "Columbus Crew", "minute": 18, "minute_text": "18th", "score": "1-0"}
{"id": "G7", "scorer": "Aboubacar Traoré-Lind", "team": "Columbus Crew", "minute": 18, "minute_text": "18th"}
{"id": "G8", "scorer": "Aboubacar Traoré-Lind", "team": "Columbus Crew", "count": 3, "scope": "background"}
{"id": "G9", "scorer": "Rafael Urdaneta", "team": "Inter Miami", "count": 17, "scope": "background"}
