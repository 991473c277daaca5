⟦TEAM|FCSB⟧ climb off the bottom six line with ⟦PERSON|Marín⟧ ⟦G1|free-kick⟧
⟦TEAM|FCSB⟧ rescued a ⟦SCORE|1-1⟧ draw with ⟦TEAM|CFR Cluj⟧ on ⟦DATE|Monday⟧ night at the ⟦VENUE|Arena Națională⟧ through a ⟦G2|free-kick⟧ from ⟦PERSON|Juan Pablo Marín⟧, and the table is a little less cruel for it: they are sixth, inside the ⟦COMPETITION|Superliga⟧ play-off places by one goal.
It was a match of much noise and few ideas. The best of the first half was a volley by ⟦PERSON|Denis Florea⟧ which ⟦PERSON|Răzvan Ilieșcu⟧, in the ⟦TEAM|CFR⟧ goal, turned over. ⟦PERSON|Marín⟧, a ⟦NORP|Spaniard⟧, directed an effort from the edge of the area against ⟦PERSON|Cosmin Buta⟧'s arm, and the referee was not interested.
⟦TEAM|Cluj⟧ came out of the dressing room first and for ten minutes did as they wanted. ⟦PERSON|Alin Drăgan⟧ hit the post. ⟦PERSON|Buta⟧ took a corner and the visiting captain, ⟦PERSON|Mihai Olteanu⟧, ⟦G3|rose to head in⟧ at the back post (⟦MINUTE|55⟧).
That ⟦G4|goal⟧ seemed to free them further. ⟦PERSON|Drăgan⟧'s shot was cleared off the line; a second long drive by the same player was spilled and gathered.
Not a lot suggested an equaliser. ⟦TEAM|FCSB⟧ had sent in 18 crosses, 17 of them to defenders, and the other had been headed over by ⟦PERSON|Florea⟧.
It came from a foul. ⟦PERSON|Marín⟧ placed the ball 24 metres out, waited for the whistle, and ⟦G5|found the corner⟧, with ⟦MINUTE|12 minutes remaining⟧. ⟦PERSON|Ilieșcu⟧ got a glove to it.
⟦PERSON|Olteanu⟧ almost restored ⟦TEAM|Cluj⟧'s lead straight away, his header from a corner brushing the bar.
"One point, with that second half, is a present," coach ⟦PERSON|Ovidiu Stancu⟧ told ⟦ORG|Gazeta Sporturilor⟧.
⟦TEAM|FCSB⟧ finish the regular season at home to ⟦TEAM|Rapid⟧. ⟦TEAM|CFR⟧, two places higher and thinking of the ⟦COMPETITION|Conference League⟧, go out on ⟦DATE|Thursday⟧ to play the ⟦COMPETITION|Romanian Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Juan Pablo Marín", "team": "FCSB", "minute": 78, "kind": "free kick"}
{"id": "G2", "scorer": "Juan Pablo Marín", "team": "FCSB", "minute": 78, "kind": "free kick"}
{"id": "G3", "scorer": "Mihai Olteanu", "team": "CFR Cluj", "minute": 55, "minute_text": "55", "assist": "Cosmin Buta", "kind": "header"}
{"id": "G4", "scorer": "Mihai Olteanu", "team": "CFR Cluj", "minute": 55, "minute_text": "55", "assist": "Cosmin Buta", "kind": "header"}
{"id": "G5", "scorer": "Juan Pablo Marín", "team": "FCSB", "minute": 78, "minute_text": "12 minutes remaining", "kind": "free kick"}
