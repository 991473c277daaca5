⟦PERSON|Arrieta⟧ apologises to fans as ⟦TEAM|Benfica⟧ count cost of ⟦GPE|Piraeus⟧ night

⟦GPE|LISBON⟧ — ⟦PERSON|Félix Arrieta⟧ apologised on ⟦DATE|Wednesday⟧ for the gesture he made to home supporters after ⟦G1|scoring⟧ in ⟦TEAM|Benfica⟧'s ⟦COMPETITION|Champions League⟧ exit at ⟦TEAM|Olympiacos⟧.

The ⟦TEAM|Uruguay⟧ striker cupped both ears, and then did rather more than that, in front of Gate 7 when he ⟦G2|turned in⟧ ⟦PERSON|Nuno Valadares⟧'s cut-back ⟦MINUTE|six minutes after the restart⟧ on ⟦DATE|Tuesday⟧. It was greeted by a hail of lighters and the referee, who had already stopped play once, took the teams off for a quarter of an hour.

"I'm a father and I shouldn't have done it," ⟦PERSON|Arrieta⟧ wrote on ⟦ORG|Instagram⟧. "The ⟦G3|goal⟧ meant a lot and I lost myself."

The tie was level at that point, ⟦PERSON|Zoran Milutinović⟧ having ⟦G4|struck⟧ from a free-kick in the ⟦MINUTE|34th minute⟧. ⟦TEAM|Benfica⟧ had needed only a draw. But when the match restarted they never found their rhythm, ⟦PERSON|Valadares⟧ hitting the side-netting with their one chance, and they were undone ⟦MINUTE|seven minutes from the end⟧. A ⟦NORP|Senegalese⟧ connection did it, ⟦PERSON|Cheikh Diop⟧ playing in ⟦PERSON|Pape Moussa Sarr⟧, who looked offside, was not, and ⟦G5|sent them out⟧.

⟦ORG|UEFA⟧ has opened proceedings against both clubs. ⟦PERSON|Arrieta⟧, who has ⟦G6|nine⟧ in the competition ⟦DATE|this season⟧, could miss the first two games of the next one.

⟦PERSON|Karim Belmadi⟧, the ⟦TEAM|Benfica⟧ coach, was asked whether the gesture had cost his side. "What cost us was a ball over the top," he said. "Before the ⟦G7|second⟧ we had three against one. We were in the right place with the wrong shoes."

In ⟦GPE|Piraeus⟧ they were still sweeping up ⟦DATE|yesterday⟧ morning. ⟦TEAM|Olympiacos⟧ play ⟦TEAM|PAOK⟧ on ⟦DATE|Saturday⟧ and could seal the title, should ⟦TEAM|Panathinaikos⟧ lose to ⟦TEAM|AEK⟧.
=====GOALS=====
{"id": "G1", "scorer": "Félix Arrieta", "team": "Benfica", "minute": 51, "assist": "Nuno Valadares"}
{"id": "G2", "scorer": "Félix Arrieta", "team": "Benfica", "minute": 51, "assist": "Nuno Valadares", "minute_text": "six minutes after the restart"}
{"id": "G3", "scorer": "Félix Arrieta", "team": "Benfica", "minute": 51, "assist": "Nuno Valadares"}
{"id": "G4", "scorer": "Zoran Milutinović", "team": "Olympiacos", "minute": 34, "kind": "free kick", "minute_text": "34th minute"}
{"id": "G5", "scorer": "Pape Moussa Sarr", "team": "Olympiacos", "minute": 83, "minute_text": "seven minutes from the end"}
{"id": "G6", "scorer": "Félix Arrieta", "team": "Benfica", "count": 9, "scope": "background"}
{"id": "G7", "scorer": "Pape Moussa Sarr", "team": "Olympiacos", "minute": 83}
