⟦TEAM|Brighton⟧ v ⟦TEAM|Wolves⟧: team news, form guide and where the game will be won

⟦FURNITURE|By Hattie Lonsdale, South Coast reporter⟧

⟦TEAM|Brighton & Hove Albion⟧ welcome ⟦TEAM|Wolverhampton Wanderers⟧ to the ⟦VENUE|Amex Stadium⟧ on ⟦DATE|Saturday⟧ knowing that a win would lift them into the ⟦NORP|European⟧ places for the first time ⟦DATE|this season⟧.

⟦PERSON|Rune Halvorsen⟧'s side have gone five unbeaten in the ⟦COMPETITION|Premier League⟧, although three of those ended level and the last, at ⟦TEAM|Everton⟧, was a forgettable ⟦SCORE|0-0⟧. The ⟦NORP|Norwegian⟧ admitted afterwards that his team had lacked a goal threat once ⟦PERSON|Ikenna Obiora⟧ limped off.

That is the worry. ⟦PERSON|Obiora⟧ has ⟦G1|scored nine⟧ in 15 league starts, and no other ⟦TEAM|Brighton⟧ player has more than three ⟦G2|goals⟧. The hamstring injury will be assessed on ⟦DATE|Friday⟧; if he misses out, ⟦PERSON|Callum Priestnall⟧ is expected to lead the line. ⟦PERSON|Priestnall⟧, 20, ⟦G3|found the net⟧ in the ⟦COMPETITION|Carabao Cup⟧ win over ⟦TEAM|Barnsley⟧ but has yet to get off the mark in the top flight.

⟦TEAM|Wolves⟧ travel with problems of their own. They have lost four on the bounce away from ⟦VENUE|Molineux⟧ and ⟦G4|conceded 13 goals⟧ in the process, the kind of run that gets managers the sack. ⟦PERSON|Manuel Teixeira⟧ has tried a back five, a back four and, for half an hour at ⟦TEAM|Fulham⟧, something in between.

"We must be better in both boxes," ⟦PERSON|Teixeira⟧ told reporters on ⟦DATE|Thursday⟧. "If we score first, you will see a different team. We are not scoring first."

⟦PERSON|Diego Arrabal⟧ returns from suspension. The ⟦NORP|Uruguayan⟧ midfielder has an odd fondness for this fixture: his ⟦G5|brace⟧ settled it at ⟦VENUE|Molineux⟧ in ⟦DATE|2022⟧, and it was his deflected ⟦G6|free-kick⟧ which rescued a point here ⟦DATE|last March⟧.

Head to head: the sides have met 11 times in the top division. ⟦TEAM|Brighton⟧ have won five, ⟦TEAM|Wolves⟧ three. ⟦DATE|Last season⟧'s meeting on the south coast finished ⟦SCORE|1-1⟧.

⟦TEAM|Brighton⟧ doubtful: ⟦PERSON|Obiora⟧ (hamstring), ⟦PERSON|Lasse Bruun⟧ (ankle). Out: ⟦PERSON|Tom Eddowes⟧ (knee).
⟦TEAM|Wolves⟧ doubtful: none. Out: ⟦PERSON|Joaquim Sá⟧ (groin), ⟦PERSON|Greg Tranter⟧ (suspended).

⟦FURNITURE|Possible Brighton XI (4-2-3-1): Vandenbroek; Amadi, Kerslake, Hinds, Rossiter; Ueda, Calloway; Peixe, Merino, Stannard; Priestnall.⟧
⟦FURNITURE|Possible Wolves XI (3-5-2): Drewe; Okoth, Lindahl, Brannigan; Yates, Arrabal, Fonte, Calder, Sow; Matos, Ivanovski.⟧

Verdict: ⟦TEAM|Albion⟧ look too settled for a side with so little confidence in front of goal. Home win.
=====GOALS=====
{"id": "G1", "scorer": "Ikenna Obiora", "team": "Brighton", "count": 9, "scope": "background"}
{"id": "G2", "team": "Brighton", "count": 3, "scope": "background"}
{"id": "G3", "scorer": "Callum Priestnall", "team": "Brighton", "scope": "background"}
{"id": "G4", "count": 13, "scope": "background"}
{"id": "G5", "scorer": "Diego Arrabal", "team": "Wolves", "count": 2, "scope": "background"}
{"id": "G6", "scorer": "Diego Arrabal", "team": "Wolves", "kind": "free kick", "scope": "background"}
