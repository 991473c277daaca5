⟦TEAM|Barcelona⟧ hold nerve in ⟦TEAM|Lyon⟧ to reach seventh straight final

⟦TEAM|OL Lyonnes⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Barcelona⟧ (⟦TEAM|Barcelona⟧ win ⟦SCORE|4-2⟧ on aggregate)

Somehow ⟦TEAM|Barcelona⟧ survived. Two up from the first leg, two down on the night inside ⟦MINUTE|25 minutes⟧ and being chased round the ⟦VENUE|Groupama Stadium⟧ by a side that smelled blood, the ⟦NORP|Catalans⟧ dug in, waited and were rescued by ⟦PERSON|Marta Escudé⟧, who ⟦G1|scored twice⟧ in the ⟦MINUTE|last half-hour⟧ to send them to ⟦GPE|Oslo⟧.

“It was not pretty,” their coach, ⟦PERSON|Pere Romeu⟧, said. “But a semi-final is for winning.”

⟦TEAM|Lyon⟧ had needed a start and got one. In the ⟦MINUTE|seventh minute⟧ ⟦PERSON|Selma Bacha-Diop⟧’s corner was flicked on by ⟦PERSON|Ellie Carpenter-Hughes⟧, the ⟦NORP|Australian⟧ full-back, and ⟦PERSON|Caroline Aas-Lund⟧ ⟦G2|bundled in⟧ at the far post. The ⟦NORP|Norwegian⟧’s next contribution was a pass, threaded between ⟦PERSON|Aitana Roig⟧ and ⟦PERSON|Vicky Llorente⟧, with which ⟦PERSON|Bacha-Diop⟧ ⟦G3|doubled the lead⟧ after ⟦MINUTE|23 minutes⟧.

At that point the tie was level at two apiece. ⟦TEAM|Barcelona⟧’s ⟦G4|first-leg goals⟧ seemed an age ago. ⟦PERSON|Wendie Marchand⟧ had a ⟦G5|header⟧ ruled out for a push on ⟦PERSON|Lucía Corrales⟧, a decision by ⟦PERSON|Esther Staubli⟧, the ⟦NORP|Swiss⟧ official, that ⟦PERSON|Jonatan Giráldez⟧ called “very, very soft”, and before the ⟦MINUTE|break⟧ ⟦PERSON|Aas-Lund⟧ curled against a post.

The turning point came after an ⟦MINUTE|hour⟧. ⟦PERSON|Corrales⟧, quiet until then, slipped the ball inside the full-back and ⟦PERSON|Escudé⟧ ⟦G6|struck it first time into the far corner⟧. It felt like a different match. ⟦TEAM|Lyon⟧ went long and ⟦TEAM|Barça⟧, at last, passed.

With ⟦MINUTE|12 minutes left⟧ the 20-year-old ⟦G7|had her second⟧, a tap-in this time, when ⟦PERSON|Roig⟧’s shot was parried into her path.

The ⟦NORP|French⟧ champions threw everything at the closing stages, six minutes of ⟦MINUTE|stoppage time⟧ included, but ⟦TEAM|Barça⟧’s goalkeeper did not have another save to make. They will meet ⟦TEAM|Bayern Munich⟧ at the ⟦VENUE|Ullevaal Stadion⟧ on ⟦DATE|May 23⟧.

⟦FURNITURE|Live on Disney+. Sign up to our women’s football newsletter, Moving the Goalposts⟧
=====GOALS=====
{"id": "G1", "scorer": "Marta Escudé", "team": "Barcelona", "count": 2}
{"id": "G2", "scorer": "Caroline Aas-Lund", "team": "Lyon", "minute": 7, "assist": "Ellie Carpenter-Hughes", "kind": "shot", "minute_text": "seventh minute"}
{"id": "G3", "scorer": "Selma Bacha-Diop", "team": "Lyon", "minute": 23, "assist": "Caroline Aas-Lund", "minute_text": "23 minutes", "score": "2-0"}
{"id": "G4", "team": "Barcelona", "scope": "background"}
{"id": "G5", "scorer": "Wendie Marchand", "team": "Lyon", "kind": "header", "outcome": "ruled out"}
{"id": "G6", "scorer": "Marta Escudé", "team": "Barcelona", "minute": 60, "assist": "Lucía Corrales", "kind": "shot", "minute_text": "hour", "score": "2-1"}
{"id": "G7", "scorer": "Marta Escudé", "team": "Barcelona", "minute": 78, "kind": "shot", "minute_text": "12 minutes left", "score": "2-2"}
