⟦PERSON|Thorvaldsson⟧ stuns ⟦TEAM|Portugal⟧ in ⟦GPE|Reykjavik⟧
A ⟦G1|goal⟧ in the ⟦MINUTE|fourth minute of stoppage time⟧ from ⟦PERSON|Isak Thorvaldsson⟧ gave ⟦TEAM|Iceland⟧ a ⟦SCORE|2-1⟧ win over ⟦TEAM|Portugal⟧ on a night of driving sleet in the ⟦COMPETITION|Nations League⟧, and it's one that will be played on ⟦NORP|Icelandic⟧ television for decades.
There was little sign in the early stages of such an outcome. ⟦TEAM|Portugal⟧ passed it about and, with ⟦PERSON|Tiago Rebelo⟧ and ⟦PERSON|Diego Fonseca⟧ causing all sorts of problems, went close three times in the ⟦MINUTE|first ten minutes⟧: ⟦PERSON|Rebelo⟧ hit over, ⟦PERSON|Fonseca⟧ hit wide, and both were thwarted by ⟦PERSON|Birkir Már⟧, in the home goal. ⟦TEAM|Iceland⟧ got out, won a throw and, as in the best days, threw it very long. The ball was cleared but ⟦PERSON|Aron Elís⟧, 30 yards out, returned it with interest, and ⟦PERSON|Gunnar Heiðar⟧ ⟦G2|diverted it in⟧ with his head. It was ⟦MINUTE|22 minutes⟧.
"You know it's coming and you can't stop it," said the ⟦NORP|Portuguese⟧ captain, ⟦PERSON|André Lobato⟧.
It was backs to the wall from there. A ⟦PERSON|Fonseca⟧ shot was cleared off the line, a ⟦PERSON|Rebelo⟧ free-kick bounced off both posts. The ⟦TEAM|Seleção⟧ needed ⟦MINUTE|61 minutes⟧ to find a way: a cross-field pass by ⟦PERSON|Lobato⟧, a knock-down by ⟦PERSON|Rebelo⟧, ⟦G3|⟦SCORE|1-1⟧ from ⟦PERSON|Fonseca⟧⟧ at the second attempt, after his first had hit a defender.
For most teams, the end of it. ⟦TEAM|Iceland⟧'s coach took off both his wingers and put on centre-halves. They were hit by wave after wave. But then ⟦PERSON|Lobato⟧, under no pressure, gave it away to ⟦PERSON|Thorvaldsson⟧, who from all of 50 metres noticed ⟦PERSON|Rúben Carriço⟧ off his line. The ⟦TEAM|Portugal⟧ keeper sprinted back, slipped, sat, and watched it ⟦G4|drop into the net⟧.
"I didn't look up," insisted ⟦PERSON|Thorvaldsson⟧, a 33-year-old teacher. "I thought if I put it in the sea we'd have time to rest."
⟦PERSON|Lobato⟧ took the blame for the ⟦G5|winner⟧. Of the ⟦G6|equaliser⟧, which he'd begun, nobody asked him.
⟦COMPETITION|Euro 2028⟧ qualifying begins in the ⟦DATE|spring⟧; the return in ⟦GPE|Lisbon⟧ is in ⟦DATE|November⟧.
=====GOALS=====
{"id": "G1", "scorer": "Isak Thorvaldsson", "team": "Iceland", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G2", "scorer": "Gunnar Heiðar", "team": "Iceland", "minute": 22, "kind": "header", "assist": "Aron Elís", "score": "1-0", "minute_text": "22 minutes"}
{"id": "G3", "scorer": "Diego Fonseca", "team": "Portugal", "minute": 61, "kind": "shot", "assist": "Tiago Rebelo", "score": "1-1", "minute_text": "61 minutes"}
{"id": "G4", "scorer": "Isak Thorvaldsson", "team": "Iceland", "minute": 90, "added": 4, "kind": "shot", "score": "2-1", "minute_text": "fourth minute of stoppage time"}
{"id": "G5", "scorer": "Isak Thorvaldsson", "team": "Iceland", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G6", "scorer": "Diego Fonseca", "team": "Portugal", "minute": 61, "kind": "shot", "assist": "Tiago Rebelo"}
