⟦COMPETITION|Asian Cup⟧: Five talking points before the semi-finals
⟦GPE|DOHA⟧ - The ⟦COMPETITION|AFC Asian Cup⟧ resumes on ⟦DATE|Tuesday⟧ with ⟦TEAM|Jordan⟧ taking on ⟦TEAM|Japan⟧ at the ⟦VENUE|Khalifa International Stadium⟧, followed 24 hours later by ⟦TEAM|Iran⟧ against ⟦TEAM|Australia⟧ at ⟦VENUE|Al Bayt Stadium⟧. A look at what has people talking in ⟦GPE|Qatar⟧:
1. Can anybody stop the ⟦TEAM|Nashama⟧?
Ranked 64th in the world, ⟦TEAM|Jordan⟧ were not supposed to survive ⟦COMPETITION|Group D⟧. Yet they are unbeaten, they are organised, and in ⟦PERSON|Rashed Al-Nuaimat⟧ they have the tournament's form forward, with ⟦G1|five goals⟧ in as many games. ⟦G3|Two⟧ came in the ⟦MINUTE|last four minutes⟧ of the quarter-final against ⟦TEAM|Uzbekistan⟧ when ⟦PERSON|Bilal Shatnawi⟧ and his fellow defenders had already settled for ⟦MINUTE|extra time⟧. ⟦GPE|Amman⟧ hasn't slept since.
2. ⟦TEAM|Japan⟧'s goalkeeping headache
⟦PERSON|Kensuke Hirota⟧ was at fault when ⟦TEAM|South Korea⟧ ⟦G2|equalised⟧ ⟦DATE|last week⟧ and again looked unsure at corners. "I trust him," his coach said; twice, which is what coaches do when they do not.
3. Referees under fire
The ⟦ORG|Iranian federation⟧ has written to the ⟦ORG|AFC⟧ over the red card shown to captain ⟦PERSON|Sardar Moghaddam-Nia⟧, whose appeal was heard in ⟦GPE|Kuala Lumpur⟧ on ⟦DATE|Sunday⟧ and dismissed in less than an hour. ⟦PERSON|Dato' Ismail Hafidz⟧, chairman of the disciplinary panel, said that the pictures "spoke for themselves". ⟦PERSON|Ehsan Karimpour⟧ is set to lead ⟦TEAM|Team Melli⟧ instead.
4. Too few, too late
Nine of the 24 group games in the first two rounds ended ⟦SCORE|0-0⟧. Of the goals that we have seen, a third arrived after the ⟦MINUTE|75th minute⟧. Heat? Fear? Tournament coach and pundit ⟦PERSON|Mathew Brockhurst⟧ blames "the fashion for not losing".
5. The ball
Players hate it. ⟦NORP|Korean⟧ free-kick expert ⟦PERSON|Hwang Seong-min⟧, who is going home without having hit the target once, compared it with "a melon with opinions". ⟦NORP|Uzbek⟧ winger ⟦PERSON|Ravshan Ergashev⟧ was kinder: a balloon, he said.
The final takes place on ⟦DATE|Saturday⟧. No tickets remain, according to the ⟦ORG|Jordan Football Association⟧, which asked fans not to travel without one.
=====GOALS=====
{"id": "G1", "scorer": "Rashed Al-Nuaimat", "team": "Jordan", "scope": "background", "count": 5}
{"id": "G3", "scorer": "Rashed Al-Nuaimat", "team": "Jordan", "scope": "background", "count": 2}
{"id": "G2", "team": "South Korea", "scope": "background"}
