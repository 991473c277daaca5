⟦GPE|Edinburgh⟧ derby preview: Have ⟦TEAM|Hearts⟧ found an answer to ⟦PERSON|Kouassi⟧?

⟦TEAM|HIBERNIAN⟧ have won three ⟦GPE|Edinburgh⟧ derbies in a row for the first time since ⟦DATE|2014⟧, and one man has been at the heart of them all. ⟦PERSON|Serge Kouassi⟧ ⟦G1|scored⟧ in the ⟦SCORE|2-0⟧ win in ⟦DATE|August⟧, ⟦G2|scored again⟧ at ⟦VENUE|Tynecastle⟧ in the ⟦COMPETITION|League Cup⟧ and then, in a game most ⟦TEAM|Jambos⟧ have tried to forget, ⟦G3|got the opener⟧ before setting up the other ⟦G4|three⟧ at ⟦VENUE|Easter Road⟧ in ⟦DATE|December⟧.

So what's the plan?

"I'll no' tell you that," laughed ⟦TEAM|Hearts⟧ gaffer ⟦PERSON|Ross Abercrombie⟧. "But if we'd let anybody else score four against us we'd be calling it a bad habit, no' a hoodoo."

⟦PERSON|Abercrombie⟧ is boosted by the return of ⟦PERSON|Ewan Strachan-Bell⟧ at centre-half. ⟦PERSON|Strachan-Bell⟧ missed the ⟦SCORE|4-1⟧ mauling in ⟦DATE|December⟧ with a foot problem, and ⟦TEAM|Hearts⟧ have ⟦G5|shipped⟧ 22 in the 11 games he has sat out compared with six in the 14 he's played.

Going forward it's a better picture. ⟦PERSON|Kristján Ólafsson⟧ and ⟦PERSON|Liam Docherty⟧ have 22 ⟦G6|goals⟧ between them, with the ⟦NORP|Icelander⟧ on 13; they have never both scored in a derby, mind you.

⟦TEAM|Hibs⟧ have doubts over skipper ⟦PERSON|Craig McLetchie⟧ (calf) and ⟦PERSON|Yannick Mbemba⟧ (illness). ⟦PERSON|Kouassi⟧ sat out training on ⟦DATE|Tuesday⟧ but manager ⟦PERSON|Paolo Brandi⟧ insisted it was nothing more than a rest.

FORM (last five league games)
⟦TEAM|Hearts⟧: W D W W L
⟦TEAM|Hibs⟧: W W L W D

⟦FURNITURE|Bet: Both teams to score, 4/6. 18+ BeGambleAware.org⟧

PREDICTION: It's at ⟦VENUE|Tynecastle⟧, it's ⟦DATE|Sunday⟧, it's live on ⟦ORG|Sky Sports⟧. It'll be frantic, there'll be a red card and it'll finish level.
=====GOALS=====
{"id": "G1", "scorer": "Serge Kouassi", "team": "Hibs", "scope": "background"}
{"id": "G2", "scorer": "Serge Kouassi", "team": "Hibs", "scope": "background"}
{"id": "G3", "scorer": "Serge Kouassi", "team": "Hibs", "scope": "background"}
{"id": "G4", "team": "Hibs", "assist": "Serge Kouassi", "count": 3, "scope": "background"}
{"id": "G5", "count": 22, "scope": "background"}
{"id": "G6", "scorer": "Kristján Ólafsson; Liam Docherty", "team": "Hearts", "count": 22, "scope": "background"}
