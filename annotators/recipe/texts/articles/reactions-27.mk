⟦TEAM|Atlético Madrid⟧ vs ⟦TEAM|Dortmund⟧ LIVE: ⟦COMPETITION|Champions League⟧ score and updates

PRE-MATCH: Hello and welcome to our coverage of the ⟦COMPETITION|Champions League⟧ from the ⟦VENUE|Metropolitano⟧. ⟦TEAM|Atleti⟧ have won their last six at home, ⟦TEAM|Dortmund⟧ have lost only once all season. ⟦PERSON|Lamine Cissé-Weber⟧, scorer of ⟦G1|14 ⟦COMPETITION|Bundesliga⟧ goals⟧, starts on the bench!

⟦MINUTE|1 MIN⟧: Underway in ⟦GPE|Madrid⟧.

⟦MINUTE|6 MIN⟧: Early corner for the hosts. ⟦PERSON|Larrea⟧ heads it over.

⟦MINUTE|17 MIN⟧: ⟦G2|GOAL⟧!!! ⟦TEAM|ATLETI⟧ ⟦SCORE|0-1⟧ ⟦TEAM|DORTMUND⟧. Out of nothing. A poor clearance drops to ⟦PERSON|Edin Hodžić⟧ and the ⟦NORP|Bosnian⟧ midfielder ⟦G3|hammers it back where it came from⟧. ⟦PERSON|Jorge Medrano⟧ got a glove on it but no more.

⟦MINUTE|25 MIN⟧: NO ⟦G4|GOAL⟧! ⟦PERSON|Pedro Alcántara-Ruiz⟧ ⟦G5|nets⟧, but he was well off. He knew it too.

⟦MINUTE|38 MIN⟧: ⟦PERSON|Marius Engelhardt⟧ is down. He's holding his ankle and the stretcher's on its way.

⟦MINUTE|45+2 MIN⟧: ⟦G6|GOAL⟧!!! ⟦TEAM|ATLETI⟧ ⟦SCORE|1-1⟧ ⟦TEAM|DORTMUND⟧. The perfect time! ⟦PERSON|Antonio Saviola-Prats⟧ is fouled by ⟦PERSON|Rausch⟧, gets up, and ⟦G7|buries the penalty⟧. A huge weight off the stadium's shoulders.

⟦MINUTE|HALF-TIME⟧: All square. ⟦PERSON|Hodžić⟧ had silenced the place, but ⟦PERSON|Saviola-Prats⟧'s ⟦G8|spot-kick⟧ makes it a new game.

⟦MINUTE|49 MIN⟧: ⟦TEAM|Dortmund⟧ on the front foot. ⟦PERSON|Hodžić⟧ again, just over the top.

⟦MINUTE|61 MIN⟧: Save! ⟦PERSON|Medrano⟧ at full stretch, from ⟦PERSON|Björn Tillmann⟧.

⟦MINUTE|68 MIN⟧: Here he comes. ⟦PERSON|Cissé-Weber⟧ is on for ⟦PERSON|Tillmann⟧.

⟦MINUTE|70 MIN⟧: ⟦G9|GOAL⟧!!! ⟦TEAM|ATLETI⟧ ⟦SCORE|1-2⟧ ⟦TEAM|DORTMUND⟧. You couldn't make it up. Two minutes on the pitch and ⟦PERSON|Cissé-Weber⟧ ⟦G10|has scored⟧! ⟦PERSON|Hodžić⟧ threaded it, ⟦PERSON|Cissé-Weber⟧ did the rest.

⟦MINUTE|83 MIN⟧: ⟦PERSON|Larrea⟧ shoots, ⟦PERSON|Larrea⟧ misses. ⟦TEAM|Atleti⟧ are running out of ideas.

⟦MINUTE|90+1 MIN⟧: ⟦PERSON|Saviola-Prats⟧ with a free header six yards out. How? How has he missed that? It was easier to score.

⟦MINUTE|FULL-TIME⟧: ⟦TEAM|Dortmund⟧ do it again. The ⟦TEAM|BVB⟧ fans stay put and so would you. ⟦ORG|UEFA⟧'s man of the match: ⟦PERSON|Edin Hodžić⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lamine Cissé-Weber", "team": "Dortmund", "scope": "background", "count": 14}
{"id": "G2", "scorer": "Edin Hodžić", "team": "Dortmund", "minute": 17, "kind": "shot", "minute_text": "17 MIN", "score": "0-1"}
{"id": "G3", "scorer": "Edin Hodžić", "team": "Dortmund", "minute": 17, "kind": "shot", "minute_text": "17 MIN"}
{"id": "G4", "scorer": "Pedro Alcántara-Ruiz", "team": "Atlético Madrid", "minute": 25, "outcome": "ruled out", "minute_text": "25 MIN"}
{"id": "G5", "scorer": "Pedro Alcántara-Ruiz", "team": "Atlético Madrid", "minute": 25, "outcome": "ruled out", "minute_text": "25 MIN"}
{"id": "G6", "scorer": "Antonio Saviola-Prats", "team": "Atlético Madrid", "minute": 45, "added": 2, "kind": "penalty", "minute_text": "45+2 MIN", "score": "1-1"}
{"id": "G7", "scorer": "Antonio Saviola-Prats", "team": "Atlético Madrid", "minute": 45, "added": 2, "kind": "penalty", "minute_text": "45+2 MIN"}
{"id": "G8", "scorer": "Antonio Saviola-Prats", "team": "Atlético Madrid", "minute": 45, "added": 2, "kind": "penalty"}
{"id": "G9", "scorer": "Lamine Cissé-Weber", "team": "Dortmund", "minute": 70, "assist": "Edin Hodžić", "minute_text": "70 MIN", "score": "1-2"}
{"id": "G10", "scorer": "Lamine Cissé-Weber", "team": "Dortmund", "minute": 70, "assist": "Edin Hodžić", "minute_text": "70 MIN"}
