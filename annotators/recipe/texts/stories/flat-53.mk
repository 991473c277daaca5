⟦TEAM|Marseille⟧ cruise to victory over ⟦TEAM|Le Havre⟧
⟦PERSON|Djibril Sané-Laurent⟧ was the ⟦TEAM|Marseille⟧ hero with a first-half ⟦G1|double⟧ as they beat ⟦TEAM|Le Havre⟧ ⟦SCORE|4-0⟧ in ⟦COMPETITION|Ligue 1⟧.
The ⟦NORP|Senegalese⟧ midfielder had not scored at the ⟦VENUE|Vélodrome⟧ all season but ⟦G2|found the net⟧ after ⟦MINUTE|12 minutes⟧ and ⟦G3|again⟧ on ⟦MINUTE|35⟧, before substitutes ⟦PERSON|Nils Hartvig⟧ and ⟦PERSON|Sofiane Rezzoug⟧ ⟦G4|added goals⟧ late on.
⟦PERSON|Roberto Fabbri⟧'s team were quickly into their stride and ⟦PERSON|Erwan Guivarc'h⟧ in the visiting goal ⟦G5|was beaten⟧ from 22 yards after ⟦PERSON|Pau Llorens⟧ had laid the ball off.
⟦TEAM|Le Havre⟧ might have responded through ⟦PERSON|Josué Mendy⟧, whose shot was too close to ⟦PERSON|Kacper Wrona⟧. Instead the margin increased, ⟦PERSON|Sané-Laurent⟧ running on to ⟦PERSON|Llorens⟧'s pass and going past ⟦PERSON|Guivarc'h⟧ before ⟦G6|rolling in⟧.
⟦PERSON|Llorens⟧ had an attempt deflected on to the post on ⟦MINUTE|51 minutes⟧ and ⟦PERSON|Mendy⟧ saw a penalty saved by ⟦PERSON|Wrona⟧ after ⟦PERSON|Clément Baudry⟧ handled.
The ⟦G7|third⟧ came on ⟦MINUTE|73⟧. ⟦PERSON|Hartvig⟧ had been on the pitch for under a minute when ⟦PERSON|Sané-Laurent⟧'s corner reached him and the ⟦NORP|Dane⟧ ⟦G8|put it in with his head⟧.
⟦PERSON|Rezzoug⟧ ⟦G9|completed the rout⟧ on ⟦MINUTE|88⟧, capitalising on a mistake by ⟦PERSON|Idriss Camara-Diop⟧.
⟦TEAM|Marseille⟧ go second, a point ahead of ⟦TEAM|Lille⟧, who lost ⟦SCORE|1-0⟧ at ⟦TEAM|Angers⟧ to a ⟦PERSON|Yohan Perrault⟧ ⟦G10|header⟧.
⟦FURNITURE|Lire aussi: Les notes de l'OM⟧
=====GOALS=====
{"id": "G1", "scorer": "Djibril Sané-Laurent", "team": "Marseille", "kind": "shot", "count": 2}
{"id": "G2", "scorer": "Djibril Sané-Laurent", "team": "Marseille", "minute": 12, "minute_text": "12 minutes", "assist": "Pau Llorens", "kind": "shot", "score": "1-0"}
{"id": "G3", "scorer": "Djibril Sané-Laurent", "team": "Marseille", "minute": 35, "minute_text": "35", "assist": "Pau Llorens", "kind": "shot"}
{"id": "G4", "scorer": "Nils Hartvig; Sofiane Rezzoug", "team": "Marseille", "count": 2}
{"id": "G5", "scorer": "Djibril Sané-Laurent", "team": "Marseille", "minute": 12, "assist": "Pau Llorens", "kind": "shot"}
{"id": "G6", "scorer": "Djibril Sané-Laurent", "team": "Marseille", "minute": 35, "assist": "Pau Llorens", "kind": "shot", "score": "2-0"}
{"id": "G7", "scorer": "Nils Hartvig", "team": "Marseille", "minute": 73, "minute_text": "73", "assist": "Djibril Sané-Laurent", "kind": "header", "score": "3-0"}
{"id": "G8", "scorer": "Nils Hartvig", "team": "Marseille", "minute": 73, "assist": "Djibril Sané-Laurent", "kind": "header"}
{"id": "G9", "scorer": "Sofiane Rezzoug", "team": "Marseille", "minute": 88, "minute_text": "88", "score": "4-0"}
{"id": "G10", "scorer": "Yohan Perrault", "team": "Angers", "kind": "header", "scope": "background"}
