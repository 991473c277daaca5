⟦TEAM|Tunisia⟧ ⟦SCORE|1-3⟧ ⟦TEAM|Cameroon⟧

⟦TEAM|Cameroon⟧ booked a place in the ⟦COMPETITION|World Cup⟧ with a match to spare as ⟦PERSON|Franck Etoundi⟧'s early ⟦G1|opener⟧ and a late one-two from ⟦PERSON|Yvan Mbarga⟧ silenced ⟦VENUE|Radès⟧.

The ⟦TEAM|Indomitable Lions⟧, who finished third in their group last time around, needed to avoid defeat. Within ⟦MINUTE|four minutes⟧ they had the cushion they craved, ⟦PERSON|Etoundi⟧ ⟦G2|pouncing⟧ when ⟦PERSON|Aymen Chaouachi⟧ let a routine back-pass run under his foot.

The ⟦NORP|Tunisian⟧ goalkeeper redeemed himself somewhat with a double stop from ⟦PERSON|Christian Ngassa⟧, and ⟦TEAM|Cameroon⟧'s ⟦PERSON|Steve Ondoua⟧ was cautioned for hauling back ⟦PERSON|Firas Jemai⟧ as the home team slowly got going. A ⟦MINUTE|minute before the break⟧ they ⟦G3|were level⟧. ⟦PERSON|Jemai⟧'s inswinger from the right was flicked on by ⟦PERSON|Wassim Trabelsi⟧, and ⟦PERSON|Seifeddine Hamrouni⟧, completely free, ⟦G4|chested it in⟧ from almost on the line.

⟦VENUE|Radès⟧ was rocking. ⟦PERSON|Trabelsi⟧ fired just past the angle, ⟦PERSON|Hamrouni⟧ had a strong appeal for handball against ⟦PERSON|Ondoua⟧ dismissed and ⟦PERSON|Jemai⟧ saw a deflected shot kiss the outside of the post. With each passing minute the noise grew, as did the gaps.

It was into one of these that ⟦PERSON|Mbarga⟧, the ⟦TEAM|Lorient⟧ winger, ran on ⟦MINUTE|79⟧. ⟦PERSON|Etoundi⟧'s pass was weighted just so, ⟦PERSON|Chaouachi⟧ came and went, and the ball was ⟦G5|passed into the net⟧ from 14 yards. ⟦MINUTE|Three minutes later⟧ it was ⟦PERSON|Mbarga⟧ again, this time on the end of a break begun by goalkeeper ⟦PERSON|Serge Tchamba⟧'s throw and carried on by ⟦PERSON|Ngassa⟧, and the ⟦G6|third goal⟧ was greeted by plastic bottles from the stands.

"I'm proud, but my stomach is not good," said coach ⟦PERSON|Emmanuel Nkoulou⟧. "I watched the last ten from the tunnel."

⟦TEAM|Tunisia⟧ will need to beat ⟦TEAM|Namibia⟧ and hope in the race for a play-off spot. Coach ⟦PERSON|Lotfi Bouzid⟧ had no complaints, pointing to the ⟦G7|first⟧. "A present. We never recovered from that, not really."
=====GOALS=====
{"id": "G1", "scorer": "Franck Etoundi", "team": "Cameroon", "minute": 4, "kind": "shot"}
{"id": "G2", "scorer": "Franck Etoundi", "team": "Cameroon", "minute": 4, "kind": "shot", "minute_text": "four minutes"}
{"id": "G3", "scorer": "Seifeddine Hamrouni", "team": "Tunisia", "minute": 44, "assist": "Wassim Trabelsi", "minute_text": "minute before the break", "score": "1-1"}
{"id": "G4", "scorer": "Seifeddine Hamrouni", "team": "Tunisia", "minute": 44, "assist": "Wassim Trabelsi", "minute_text": "minute before the break"}
{"id": "G5", "scorer": "Yvan Mbarga", "team": "Cameroon", "minute": 79, "kind": "shot", "assist": "Franck Etoundi", "minute_text": "79"}
{"id": "G6", "scorer": "Yvan Mbarga", "team": "Cameroon", "minute": 82, "assist": "Christian Ngassa", "minute_text": "Three minutes later"}
{"id": "G7", "scorer": "Franck Etoundi", "team": "Cameroon", "minute": 4, "kind": "shot"}
