⟦TEAM|Twente⟧ overturn deficit to climb into second
⟦TEAM|FC Twente⟧ put pressure on the ⟦COMPETITION|Eredivisie⟧ leaders by beating ⟦TEAM|Heerenveen⟧ ⟦SCORE|3-1⟧ in ⟦GPE|Enschede⟧, though they had to do it from behind.
⟦PERSON|Kenji Oda⟧ ⟦G1|scored early⟧ for the ⟦NORP|Frisians⟧; ⟦G2|two⟧ by ⟦PERSON|Noussair Amrani⟧ before ⟦MINUTE|half-time⟧ and a ⟦G3|third⟧ by ⟦PERSON|Rik Verhoeven⟧ after it were the answer.
The home defence had ⟦G4|conceded⟧ just once at the ⟦VENUE|Grolsch Veste⟧ ⟦DATE|this season⟧ but was undone inside ⟦MINUTE|seven minutes⟧. ⟦PERSON|Bas Hofman⟧'s diagonal ball caught out ⟦PERSON|Lars Veenstra⟧, and the ⟦NORP|Japanese⟧ winger cut in and ⟦G5|shot past ⟦PERSON|Sjoerd de Wit⟧⟧ at his near post.
⟦PERSON|De Wit⟧ got a hand to the next, again ⟦PERSON|Oda⟧'s, and it hit the post.
It woke ⟦TEAM|Twente⟧ up. They pressed higher, ⟦PERSON|Verhoeven⟧ forced a save and, on ⟦MINUTE|22 minutes⟧, ⟦PERSON|Thijs Kuiper⟧ picked up a loose pass and set ⟦PERSON|Amrani⟧ on his way. He ⟦G6|still had plenty to do but did it⟧. It was he, too, who completed the turnaround a ⟦MINUTE|quarter of an hour later⟧, ⟦G7|firing in⟧ after ⟦PERSON|Kuiper⟧'s free-kick was headed out.
The ⟦TEAM|Tukkers⟧ then sat on it, which almost proved costly. ⟦PERSON|Hofman⟧ volleyed wide from eight yards, ⟦PERSON|Oda⟧'s penalty shout was dismissed, and a looping header from the substitute striker was scooped off the line. A third was required, and ⟦G8|it came⟧ with ⟦MINUTE|11 minutes left⟧, ⟦PERSON|Kuiper⟧'s corner being ⟦G9|glanced home⟧ by ⟦PERSON|Verhoeven⟧ at the front post.
"It's always good to get that ⟦G10|goal⟧, then you can breathe," said the captain, ⟦PERSON|Veenstra⟧. "On their ⟦G11|goal⟧ I'm at fault. It's a good thing that we have ⟦PERSON|Noussair⟧. His ⟦G12|second⟧ he hits so well, I didn't even see it."
=====GOALS=====
{"id": "G1", "scorer": "Kenji Oda", "team": "Heerenveen", "minute": 7, "kind": "shot", "assist": "Bas Hofman"}
{"id": "G2", "scorer": "Noussair Amrani", "team": "Twente", "count": 2}
{"id": "G3", "scorer": "Rik Verhoeven", "team": "Twente", "minute": 79, "kind": "header", "assist": "Thijs Kuiper"}
{"id": "G4", "scope": "background"}
{"id": "G5", "scorer": "Kenji Oda", "team": "Heerenveen", "minute": 7, "kind": "shot", "assist": "Bas Hofman", "score": "0-1", "minute_text": "inside seven minutes"}
{"id": "G6", "scorer": "Noussair Amrani", "team": "Twente", "minute": 22, "kind": "shot", "assist": "Thijs Kuiper", "score": "1-1", "minute_text": "22 minutes"}
{"id": "G7", "scorer": "Noussair Amrani", "team": "Twente", "minute": 37, "kind": "shot", "score": "2-1", "minute_text": "a quarter of an hour later"}
{"id": "G8", "scorer": "Rik Verhoeven", "team": "Twente", "minute": 79, "kind": "header", "assist": "Thijs Kuiper", "minute_text": "11 minutes left"}
{"id": "G9", "scorer": "Rik Verhoeven", "team": "Twente", "minute": 79, "kind": "header", "assist": "Thijs Kuiper", "score": "3-1", "minute_text": "11 minutes left"}
{"id": "G10", "scorer": "Rik Verhoeven", "team": "Twente", "minute": 79, "kind": "header", "assist": "Thijs Kuiper"}
{"id": "G11", "scorer": "Kenji Oda", "team": "Heerenveen", "minute": 7, "kind": "shot", "assist": "Bas Hofman"}
{"id": "G12", "scorer": "Noussair Amrani", "team": "Twente", "minute": 37, "kind": "shot"}
