⟦COMPETITION|Champions League⟧: ⟦PERSON|Heemskerk⟧ earns ⟦TEAM|Ajax⟧ draw in ⟦GPE|Lisbon⟧

⟦FURNITURE|By a staff reporter⟧

⟦PERSON|Luuk Heemskerk⟧'s late ⟦G1|free-kick⟧ snatched a ⟦SCORE|2-2⟧ draw for ⟦TEAM|Ajax⟧ against ⟦TEAM|Benfica⟧ at the ⟦VENUE|Estádio da Luz⟧ on ⟦DATE|Wednesday⟧ in a match which swung one way, then the other, and then the first way again.

The ⟦NORP|Dutch⟧ team, with an average age of 22, took ⟦MINUTE|32 minutes⟧ to find their feet and a second more to make use of them: ⟦PERSON|Heemskerk⟧, whose father played for the club, clipped it into space behind ⟦PERSON|Bruno Alves-Costa⟧, and ⟦PERSON|Noa Pattiasina⟧ drew ⟦PERSON|Ademar Sequeira⟧ from his line and ⟦G2|rolled it past him⟧.

They might have been two up. ⟦PERSON|Cas ter Horst⟧ headed ⟦PERSON|Martin Oduber⟧'s cross against the bar before the ⟦MINUTE|interval⟧, and just after it ⟦PERSON|Pattiasina⟧, with the whole of the goal to shoot at, shot at the goalkeeper.

⟦TEAM|Benfica⟧ were back on terms by then or as good as. The ⟦NORP|Icelander⟧ ⟦PERSON|Ísak Guðmundsson⟧, who'd replaced a limping winger, cut in from the left; his cross-shot ⟦G3|missed everyone and went in⟧. It was ⟦MINUTE|12 minutes later⟧ that there came the ⟦G4|second⟧. ⟦PERSON|Rui Tavares-Pinto⟧'s backheel let in ⟦PERSON|Joel Mbala-Kanda⟧ to ⟦G5|fire the ⟦TEAM|Eagles⟧ ahead⟧, the ⟦NORP|Congolese⟧ having also ⟦G6|scored⟧ at the ⟦DATE|weekend⟧.

⟦TEAM|Ajax⟧ sent on three teenagers. One of them, brought down on the edge by ⟦PERSON|Alves-Costa⟧, gave ⟦PERSON|Heemskerk⟧ his chance ⟦MINUTE|two minutes from the end⟧; he ⟦G7|put it under⟧ the jumping wall.

“At ⟦SCORE|2-1⟧ my head said no,” the 20-year-old said. “My foot wasn't listening.”

⟦MINUTE|57'⟧ ⟦G8|Goal⟧, ⟦TEAM|Benfica⟧. ⟦SCORE|1-1⟧. ⟦PERSON|Guðmundsson⟧ didn't mean it. He's not giving it back.
⟦MINUTE|69'⟧ ⟦G9|Goal⟧, ⟦TEAM|Benfica⟧. ⟦SCORE|2-1⟧. ⟦PERSON|Mbala-Kanda⟧, in off the post.
⟦MINUTE|88'⟧ ⟦G10|Goal⟧, ⟦TEAM|Ajax⟧. ⟦SCORE|2-2⟧. ⟦PERSON|Heemskerk⟧! Under the wall!
⟦MINUTE|90+4'⟧ ⟦PERSON|Tavares-Pinto⟧ heads wide with the last chance. Full-time.
=====GOALS=====
{"id": "G1", "scorer": "Luuk Heemskerk", "team": "Ajax", "minute": 88, "kind": "free kick"}
{"id": "G2", "scorer": "Noa Pattiasina", "team": "Ajax", "minute": 32, "minute_text": "32 minutes", "assist": "Luuk Heemskerk", "kind": "shot"}
{"id": "G3", "scorer": "Ísak Guðmundsson", "team": "Benfica", "minute": 57, "kind": "shot"}
{"id": "G4", "scorer": "Joel Mbala-Kanda", "team": "Benfica", "minute": 69, "minute_text": "12 minutes later", "assist": "Rui Tavares-Pinto", "kind": "shot"}
{"id": "G5", "scorer": "Joel Mbala-Kanda", "team": "Benfica", "minute": 69, "minute_text": "12 minutes later", "assist": "Rui Tavares-Pinto", "kind": "shot"}
{"id": "G6", "scorer": "Joel Mbala-Kanda", "team": "Benfica", "scope": "background"}
{"id": "G7", "scorer": "Luuk Heemskerk", "team": "Ajax", "minute": 88, "minute_text": "two minutes from the end", "kind": "free kick"}
{"id": "G8", "scorer": "Ísak Guðmundsson", "team": "Benfica", "minute": 57, "minute_text": "57'", "kind": "shot"}
{"id": "G9", "scorer": "Joel Mbala-Kanda", "team": "Benfica", "minute": 69, "assist": "Rui Tavares-Pinto", "kind": "shot"}
{"id": "G10", "scorer": "Luuk Heemskerk", "team": "Ajax", "minute": 88, "kind": "free kick"}
