CLASSICO: ⟦TEAM|Fortaleza⟧ ⟦G1|strike first⟧, ⟦TEAM|Ceará⟧ ⟦G2|hit back⟧ in ⟦SCORE|1-1⟧ draw at ⟦VENUE|Castelão⟧
The derby of the north-east finished all square on ⟦DATE|Saturday night⟧ before 51,000 people, with ⟦TEAM|Fortaleza⟧'s early ⟦G3|opener⟧ wiped out by a late ⟦TEAM|Ceará⟧ ⟦G4|header⟧.
⟦PERSON|Caio Barreto⟧, the man of the match, was responsible for the ⟦G5|first⟧. ⟦PERSON|Igor Teles⟧ was responsible for the ⟦G6|second⟧, and also for the red card that left his team to defend in ⟦MINUTE|injury time⟧ with ten.
It was a mistake of ⟦PERSON|Wesley Dantas⟧ that ⟦G7|cost ⟦TEAM|Ceará⟧⟧. The goalkeeper received a pass back from ⟦PERSON|Everton Lira⟧, had time to kick it anywhere and hit ⟦PERSON|Marcelinho Prado⟧ on the back. ⟦PERSON|Prado⟧ didn't know much about it. ⟦PERSON|Barreto⟧ did: he got to the loose ball in front of the retreating ⟦PERSON|Lira⟧ and ⟦G8|tucked it inside the upright⟧. All this happened with ⟦MINUTE|eight minutes⟧ played.
⟦PERSON|Dantas⟧ made amends in part. He held a free kick from ⟦PERSON|Prado⟧ and on ⟦MINUTE|35 minutes⟧ turned away ⟦PERSON|Barreto⟧'s low drive, a save that was replayed on the big screen more often than the ⟦G9|goal⟧.
⟦TEAM|Vozão⟧, as ⟦TEAM|Ceará⟧ are known, had started with two forwards and finished with four. ⟦PERSON|Rômulo Sena⟧, who is 37, was one of those sent on. He hit the bar. He was booked for diving. And from his cross, the eleventh the visitors had made since the ⟦MINUTE|interval⟧, ⟦PERSON|Teles⟧ leapt between two markers and ⟦G10|powered it down⟧ past the goalkeeper and into the corner.
He had taken off his shirt before anyone could reach him. As he already had one yellow card, he was walking to the dressing room before the match restarted.
"I'm sorry to my team. I ⟦G11|scored⟧, I was mad," he said. "My father was in the stadium and he had never seen me ⟦G12|score⟧ in this match."
⟦PERSON|Lira⟧ absolved his goalkeeper. "We win together. If ⟦PERSON|Dantas⟧ doesn't save from ⟦PERSON|Barreto⟧ it's two and goodbye."
⟦TEAM|Leão⟧ stay sixth. ⟦TEAM|Bahia⟧ are next for both of them: first ⟦TEAM|Ceará⟧ on ⟦DATE|Wednesday⟧, then ⟦TEAM|Fortaleza⟧ in ten days.
=====GOALS=====
{"id": "G1", "scorer": "Caio Barreto", "team": "Fortaleza", "minute": 8, "kind": "shot"}
{"id": "G2", "scorer": "Igor Teles", "team": "Ceará", "assist": "Rômulo Sena", "kind": "header"}
{"id": "G3", "scorer": "Caio Barreto", "team": "Fortaleza", "minute": 8, "kind": "shot"}
{"id": "G4", "scorer": "Igor Teles", "team": "Ceará", "assist": "Rômulo Sena", "kind": "header"}
{"id": "G5", "scorer": "Caio Barreto", "team": "Fortaleza", "minute": 8, "kind": "shot"}
{"id": "G6", "scorer": "Igor Teles", "team": "Ceará", "assist": "Rômulo Sena", "kind": "header"}
{"id": "G7", "scorer": "Caio Barreto", "team": "Fortaleza", "minute": 8, "kind": "shot"}
{"id": "G8", "scorer": "Caio Barreto", "team": "Fortaleza", "minute": 8, "kind": "shot"}
{"id": "G9", "scorer": "Caio Barreto", "team": "Fortaleza", "minute": 8, "kind": "shot"}
{"id": "G10", "scorer": "Igor Teles", "team": "Ceará", "assist": "Rômulo Sena", "kind": "header"}
{"id": "G11", "scorer": "Igor Teles", "team": "Ceará", "assist": "Rômulo Sena", "kind": "header"}
{"id": "G12", "scorer": "Igor Teles", "team": "Ceará", "assist": "Rômulo Sena", "kind": "header"}
