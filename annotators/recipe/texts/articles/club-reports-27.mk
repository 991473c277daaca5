⟦TEAM|Galatasaray⟧ beat ⟦TEAM|Besiktas⟧ ⟦SCORE|4-1⟧ to go clear

⟦GPE|ISTANBUL⟧, ⟦DATE|Nov 29⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|Galatasaray⟧ opened up an eight-point lead in the ⟦COMPETITION|Süper Lig⟧ after ⟦G1|goals⟧ by ⟦PERSON|Volkan Ünal⟧, ⟦PERSON|Tomás Arancibia⟧ and a ⟦PERSON|Jasper Verdonck⟧ ⟦G2|double⟧ gave them a ⟦SCORE|4-1⟧ win over derby rivals ⟦TEAM|Besiktas⟧ on ⟦DATE|Saturday⟧.

⟦PERSON|Ünal⟧ ⟦G3|struck⟧ after ⟦MINUTE|80 seconds⟧ following a mistake by goalkeeper ⟦PERSON|Ersin Kaplan⟧, who failed to control a back pass.

⟦TEAM|Besiktas⟧ ⟦G4|levelled⟧ in the ⟦MINUTE|24th minute⟧ when ⟦PERSON|Amadou Diaby⟧, a ⟦DATE|summer⟧ signing from ⟦TEAM|Nantes⟧, ⟦G5|headed past ⟦PERSON|Yunus Emre Doruk⟧⟧.

⟦PERSON|Verdonck⟧ ⟦G10|put the hosts back in front⟧ ⟦MINUTE|four minutes later⟧, and ⟦G6|converted a penalty⟧ in the ⟦MINUTE|81st⟧ for his 11th league ⟦G7|goal⟧ of the campaign after substitute ⟦PERSON|Arancibia⟧ had ⟦G8|made it ⟦SCORE|3-1⟧⟧ with a ⟦G9|volley⟧ on the ⟦MINUTE|hour mark⟧.

The ⟦NORP|Belgian⟧ had missed the first spot kick awarded to ⟦TEAM|Galatasaray⟧, in the ⟦MINUTE|35th minute⟧, when he fired over the bar.

⟦PERSON|Diaby⟧ was sent off in the ⟦MINUTE|88th⟧ for an elbow on ⟦PERSON|Ünal⟧.

⟦TEAM|Besiktas⟧ coach ⟦PERSON|Sérgio Pontes⟧ said the season was not over. "We have two months to correct it," he said. "We must stop making presents. Four ⟦G11|goals⟧, four presents."

⟦PERSON|Pontes⟧ denied he had offered his resignation.

⟦TEAM|Fenerbahce⟧ can narrow the gap when they visit ⟦TEAM|Trabzonspor⟧ on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Volkan Ünal; Tomás Arancibia", "team": "Galatasaray", "count": 2}
{"id": "G2", "scorer": "Jasper Verdonck", "team": "Galatasaray", "count": 2}
{"id": "G3", "scorer": "Volkan Ünal", "team": "Galatasaray", "minute": 2, "minute_text": "80 seconds", "kind": "shot"}
{"id": "G4", "scorer": "Amadou Diaby", "team": "Besiktas", "minute": 24, "minute_text": "24th minute", "kind": "header"}
{"id": "G5", "scorer": "Amadou Diaby", "team": "Besiktas", "minute": 24, "minute_text": "24th minute", "kind": "header"}
{"id": "G10", "scorer": "Jasper Verdonck", "team": "Galatasaray", "minute": 28, "minute_text": "four minutes later"}
{"id": "G6", "scorer": "Jasper Verdonck", "team": "Galatasaray", "minute": 81, "minute_text": "81st", "kind": "penalty"}
{"id": "G7", "scorer": "Jasper Verdonck", "team": "Galatasaray", "minute": 81, "minute_text": "81st", "kind": "penalty"}
{"id": "G8", "scorer": "Tomás Arancibia", "team": "Galatasaray", "minute": 60, "minute_text": "hour mark", "kind": "volley", "score": "3-1"}
{"id": "G9", "scorer": "Tomás Arancibia", "team": "Galatasaray", "minute": 60, "minute_text": "hour mark", "kind": "volley"}
{"id": "G11", "team": "Galatasaray", "count": 4}
