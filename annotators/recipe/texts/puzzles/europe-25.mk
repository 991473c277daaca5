⟦TEAM|Milan⟧ leave it late, leave it ugly, leave with the points

⟦TEAM|Lecce⟧ ⟦SCORE|1⟧ ⟦TEAM|AC Milan⟧ ⟦SCORE|2⟧

The bus was waiting with its engine running. ⟦TEAM|Milan⟧ were going home with a point, and about to be told that a point at ⟦TEAM|Lecce⟧ isn't what their wages are paid for, when on ⟦MINUTE|94 minutes⟧ ⟦PERSON|Dušan Ristovski⟧, sent up for a free-kick in defiance of his manager's instructions, got his head to the ball, and then ⟦PERSON|Joaquín Tapia-Reyes⟧ got his. ⟦G1|Two-one⟧. Nobody remembers who'd been marking whom.

The ⟦TEAM|Rossoneri⟧ had been leading at ⟦MINUTE|half-time⟧. On the ⟦MINUTE|half-hour⟧ ⟦PERSON|Jalen Broekhuizen⟧, the ⟦NORP|Dutch⟧ winger, went outside his man for the fifth or sixth time, this time with success, and ⟦PERSON|Adama Coly⟧ was where good centre-forwards are to be found: in the way. It hit him, he ⟦G2|stuck it in⟧. That ⟦G3|made it three in three⟧ for the ⟦NORP|Senegalese⟧, who'd ⟦G4|got both⟧ at home to ⟦TEAM|Parma⟧.

So much for comfort. ⟦PERSON|Cosimo Treviglio⟧, the goalkeeper, was still arranging his towel when, in the ⟦MINUTE|46th minute⟧, ⟦PERSON|Piero Magnani⟧ ⟦G5|struck⟧ from all of 35 yards. It was a ⟦G6|goal⟧ that no one in the ⟦VENUE|Via del Mare⟧ will tire of describing: the pass from ⟦PERSON|Ettore Bellandi⟧ was behind him; he let it run; he didn't look.

⟦TEAM|Lecce⟧ should have gone on to win. ⟦PERSON|Magnani⟧, with his confidence up, hit the outside of a post from the same postcode. ⟦PERSON|Sandro Vico⟧ had a penalty appeal waved away and then, within a minute, headed into ⟦PERSON|Treviglio⟧'s midriff. On ⟦MINUTE|71 minutes⟧ ⟦PERSON|Bellandi⟧ was played through, alone, and did what players in the bottom three do.

“After the ⟦G7|equaliser⟧, only one team wanted it,” their coach said. He is right. “And then at the end, I saw their bench: nobody was even watching.”

⟦PERSON|Ristovski⟧ was fined, his manager said, “for disobedience, and then given it back, as a bonus”.

⟦FURNITURE|Lecce player ratings: Marcone 6, Falcon 5, Bellandi 7, Magnani 8 (goal), Vico 5⟧
=====GOALS=====
{"id": "G1", "scorer": "Joaquín Tapia-Reyes", "team": "Milan", "minute": 90, "added": 4, "minute_text": "94 minutes", "kind": "header", "score": "2-1"}
{"id": "G2", "scorer": "Adama Coly", "team": "Milan", "minute": 30, "minute_text": "half-hour", "assist": "Jalen Broekhuizen", "kind": "shot"}
{"id": "G3", "scorer": "Adama Coly", "team": "Milan", "count": 3, "scope": "background"}
{"id": "G4", "scorer": "Adama Coly", "team": "Milan", "count": 2, "scope": "background"}
{"id": "G5", "scorer": "Piero Magnani", "team": "Lecce", "minute": 46, "minute_text": "46th minute", "kind": "shot"}
{"id": "G6", "scorer": "Piero Magnani", "team": "Lecce", "minute": 46, "minute_text": "46th minute", "kind": "shot"}
{"id": "G7", "scorer": "Piero Magnani", "team": "Lecce", "minute": 46, "kind": "shot"}
