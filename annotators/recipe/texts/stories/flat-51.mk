⟦TEAM|Brazil⟧ see off ⟦TEAM|Ecuador⟧ to confirm place at finals
⟦GPE|SALVADOR⟧, ⟦GPE|Brazil⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|Brazil⟧ secured their place at the ⟦COMPETITION|World Cup⟧ with two games to spare as first-half ⟦G1|strikes⟧ by ⟦PERSON|Robinho Tavares⟧ and ⟦PERSON|Caíque⟧ gave them a ⟦SCORE|2-0⟧ win over ⟦TEAM|Ecuador⟧ on ⟦DATE|Thursday⟧.
⟦PERSON|Tavares⟧ ⟦G2|scored⟧ after ⟦MINUTE|21 minutes⟧, a free kick won by ⟦PERSON|Caíque⟧ after he tricked ⟦PERSON|Byron Quiñónez⟧ on the edge of the area. His ⟦G3|shot went beneath the jumping wall and in⟧ at the near post, goalkeeper ⟦PERSON|Hernán Pita⟧ having taken a step the other way.
Up to that point ⟦TEAM|Ecuador⟧ had been comfortable. ⟦PERSON|Quiñónez⟧ had a header cleared by ⟦PERSON|Leandro Guedes⟧ and ⟦PERSON|Jordy Angulo⟧ whipped a shot inches wide.
⟦PERSON|Caíque⟧, the 20-year-old ⟦TEAM|Porto⟧ winger, ⟦G4|got the second⟧ before the ⟦MINUTE|break⟧ with an assured finish after ⟦PERSON|Guedes⟧ had won the ball high up and sent him on his way.
It was his third ⟦G5|goal⟧ in four qualifiers and ⟦TEAM|Brazil⟧ never looked like being caught. ⟦PERSON|Angulo⟧ thought ⟦TEAM|Ecuador⟧ should have had a penalty when he went down under the challenge of ⟦PERSON|Guedes⟧ on ⟦MINUTE|56 minutes⟧. ⟦PERSON|Tavares⟧ hit the bar in the ⟦MINUTE|67th minute⟧ and was replaced to warm applause.
⟦PERSON|Caíque⟧ had a ⟦G6|third⟧ disallowed for pushing after he had ⟦G7|headed in⟧ a corner. ⟦PERSON|Pita⟧ then saved well from substitute ⟦PERSON|Dudu Marques⟧.
"We finished the job," said coach ⟦PERSON|Paulo Valadares⟧. "But the ⟦COMPETITION|World Cup⟧ isn't won in qualifying."
⟦TEAM|Brazil⟧, on 34 points, lead second-placed ⟦TEAM|Argentina⟧ by three. ⟦TEAM|Ecuador⟧ slip to fifth.
=====GOALS=====
{"id": "G1", "scorer": "Robinho Tavares; Caíque", "team": "Brazil", "count": 2}
{"id": "G2", "scorer": "Robinho Tavares", "team": "Brazil", "minute": 21, "minute_text": "21 minutes", "kind": "free kick", "score": "1-0"}
{"id": "G3", "scorer": "Robinho Tavares", "team": "Brazil", "minute": 21, "kind": "free kick"}
{"id": "G4", "scorer": "Caíque", "team": "Brazil", "assist": "Leandro Guedes", "kind": "shot", "score": "2-0"}
{"id": "G5", "scorer": "Caíque", "team": "Brazil", "assist": "Leandro Guedes", "kind": "shot"}
{"id": "G6", "scorer": "Caíque", "team": "Brazil", "kind": "header", "outcome": "ruled out"}
{"id": "G7", "scorer": "Caíque", "team": "Brazil", "kind": "header", "outcome": "ruled out"}
