⟦TEAM|Canada⟧ see off ⟦TEAM|Jamaica⟧ in ⟦COMPETITION|Gold Cup⟧ opener
⟦TEAM|Canada⟧ made a winning start in the ⟦COMPETITION|Gold Cup⟧, beating ⟦TEAM|Jamaica⟧ ⟦SCORE|2-0⟧ in ⟦GPE|Vancouver⟧ on ⟦DATE|Saturday⟧ with ⟦G1|goals⟧ from ⟦TEAM|Toulouse⟧ forward ⟦PERSON|Jaden Brathwaite⟧ and, shortly before the end, substitute ⟦PERSON|Owen Kowalczyk⟧.
The win puts ⟦TEAM|Canada⟧ top of ⟦COMPETITION|Group A⟧ ahead of ⟦DATE|Tuesday⟧'s game against ⟦TEAM|Honduras⟧, who drew ⟦SCORE|1-1⟧ with ⟦TEAM|Cuba⟧ earlier in the day through a late ⟦G2|penalty⟧ from ⟦PERSON|Denil Arzu⟧.
⟦PERSON|Brathwaite⟧ ⟦G3|opened the scoring⟧ before either side had had a corner. The play had been held up for an injury to ⟦TEAM|Jamaica⟧ goalkeeper ⟦PERSON|Dwayne Plummer⟧, and when it began again the ⟦TEAM|Reggae Boyz⟧ seemed not to be ready. ⟦PERSON|Cedric Lavoie-Roy⟧ threw long, ⟦PERSON|Nathan Petrasso⟧ flicked on and ⟦PERSON|Brathwaite⟧ ⟦G4|banged it in⟧.
"Coach told us to watch for that," he said. "I didn't think they'd leave me there, so thanks."
It ought to have been more comfortable. ⟦PERSON|Petrasso⟧ had a ⟦MINUTE|21st-minute⟧ header turned behind, then shot over from six yards. ⟦TEAM|Jamaica⟧'s ⟦PERSON|Leon Gayle⟧ hit the post on the ⟦MINUTE|break⟧ and had a second-half effort held by ⟦PERSON|Alex Nadeau⟧ at the second attempt. ⟦PERSON|Shamar Wynter⟧, the ⟦GPE|London⟧-born winger, asked questions of ⟦PERSON|Lavoie-Roy⟧ all evening but his crossing let him down.
⟦PERSON|Plummer⟧ limped off after an ⟦MINUTE|hour⟧. His replacement, ⟦PERSON|Kemar Ricketts⟧, had little to do before he picked the ball out of his net. ⟦PERSON|Kowalczyk⟧, from ⟦GPE|Winnipeg⟧, had been on for five minutes. ⟦PERSON|Petrasso⟧, in space at last, fed him, and the 20-year-old ⟦G5|went for the near post and got it⟧.
It was his first touch in the area and his first ⟦G6|goal⟧ for his country. He ran to his family in the stand.
"The ⟦G7|second⟧ was a relief, the ⟦G8|first⟧ was a bonus," coach ⟦PERSON|Gilles Marchand⟧ said. "We work on throw-ins for ten minutes a week."
⟦TEAM|Jamaica⟧ coach ⟦PERSON|Errol Bailey⟧ was unhappy. "We ⟦G9|conceded⟧ from a throw, while my keeper was still putting on his gloves."
=====GOALS=====
{"id": "G1", "scorer": "Jaden Brathwaite; Owen Kowalczyk", "team": "Canada", "count": 2}
{"id": "G2", "scorer": "Denil Arzu", "team": "Honduras", "kind": "penalty", "scope": "background"}
{"id": "G3", "scorer": "Jaden Brathwaite", "team": "Canada", "assist": "Nathan Petrasso", "kind": "shot"}
{"id": "G4", "scorer": "Jaden Brathwaite", "team": "Canada", "assist": "Nathan Petrasso", "kind": "shot", "score": "1-0"}
{"id": "G5", "scorer": "Owen Kowalczyk", "team": "Canada", "assist": "Nathan Petrasso", "kind": "shot", "score": "2-0"}
{"id": "G6", "scorer": "Owen Kowalczyk", "team": "Canada", "assist": "Nathan Petrasso", "kind": "shot"}
{"id": "G7", "scorer": "Owen Kowalczyk", "team": "Canada", "assist": "Nathan Petrasso", "kind": "shot"}
{"id": "G8", "scorer": "Jaden Brathwaite", "team": "Canada", "assist": "Nathan Petrasso", "kind": "shot"}
{"id": "G9", "scorer": "Jaden Brathwaite", "team": "Canada", "assist": "Nathan Petrasso", "kind": "shot"}
