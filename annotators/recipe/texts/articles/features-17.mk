Profile: ⟦PERSON|Karim Bensaïdi-Roche⟧, the man with two passports and one left foot

⟦FURNITURE|Text: Jörg Hüttner / Photo: Imago⟧

He is eligible for ⟦TEAM|France⟧, he was capped at youth level by ⟦TEAM|Belgium⟧, and on ⟦DATE|Monday⟧ he was presented as an ⟦TEAM|Algeria⟧ player at a press conference in ⟦GPE|Algiers⟧ that went on for two hours. ⟦PERSON|Karim Bensaïdi-Roche⟧ answered the questions in three languages.

⟦TEAM|Borussia Mönchengladbach⟧'s number ten is perhaps the most gifted player in the ⟦COMPETITION|Bundesliga⟧ to have won nothing. He was at ⟦TEAM|Lille⟧ when they finished second, at ⟦TEAM|Anderlecht⟧ when they lost a ⟦COMPETITION|Belgian Cup⟧ final, at ⟦TEAM|Leipzig⟧ for a single season in which he played 300 minutes.

In ⟦GPE|Germany⟧ he is feared for his left foot. 18 of the last 20 ⟦G1|goals⟧ he has scored were made with it, and eleven of them came directly from ⟦G2|free-kicks⟧, no one in ⟦GPE|Europe⟧'s five big leagues having more over the same three years. The secret, according to ⟦TEAM|Gladbach⟧'s former goalkeeper coach ⟦PERSON|Uwe Kessenich⟧, is his standing foot. "It points at the corner flag. You have no idea what he does until it's behind you. He beat me about four hundred times, in training only."

A few weeks ago ⟦TEAM|Bayern München⟧ found out. ⟦MINUTE|Two minutes into stoppage time⟧ at the ⟦VENUE|Borussia-Park⟧, 28 metres out, and ⟦PERSON|Bensaïdi-Roche⟧, with a wall of six before him and ⟦PERSON|Jannik Oberdorfer⟧ on his toes, ⟦G4|went round the outside⟧. ⟦SCORE|3-3⟧. The ⟦NORP|Bavarians⟧ complained about the distance of the wall. They didn't complain about the ⟦G5|goal⟧.

⟦TEAM|Algeria⟧ open their ⟦COMPETITION|Africa Cup of Nations⟧ qualifying campaign against ⟦TEAM|Togo⟧ on ⟦DATE|November 14⟧. Their coach, ⟦PERSON|Nabil Hadj-Aïssa⟧, had been phoning him since ⟦DATE|2020⟧. What convinced him? The food, he said, then corrected himself. "My grandmother asked. You don't tell my grandmother to wait."
=====GOALS=====
{"id": "G1", "scorer": "Karim Bensaïdi-Roche", "count": 20, "scope": "background"}
{"id": "G2", "scorer": "Karim Bensaïdi-Roche", "count": 11, "kind": "free kick", "scope": "background"}
{"id": "G4", "scorer": "Karim Bensaïdi-Roche", "team": "Gladbach", "kind": "free kick", "score": "3-3", "scope": "background"}
{"id": "G5", "scorer": "Karim Bensaïdi-Roche", "team": "Gladbach", "kind": "free kick", "scope": "background"}
