⟦TEAM|Enyimba⟧ win at ⟦TEAM|Rivers United⟧ through ⟦PERSON|Okpara⟧

⟦GPE|PORT HARCOURT⟧, ⟦DATE|Sunday⟧ (⟦ORG|NAN⟧) - ⟦TEAM|Enyimba⟧ moved to the top of the ⟦COMPETITION|Nigeria Premier Football League⟧ after a ⟦SCORE|1 - 0⟧ away win against ⟦TEAM|Rivers United⟧ on ⟦DATE|Sunday⟧ at the ⟦VENUE|Adokiye Amiesimaka Stadium⟧.

The only ⟦G1|goal⟧ of the encounter came through ⟦PERSON|Chisom Okpara⟧, who ⟦G2|made no mistake⟧ from the penalty spot in the ⟦MINUTE|74th minute⟧ after defender ⟦PERSON|Terver Iorlumun⟧ brought down ⟦PERSON|Yusuf Garba-Bello⟧ inside box 18.

The home side protested the decision of the centre referee, ⟦PERSON|Hauwa Danladi⟧, for about six minutes and their technical adviser, ⟦PERSON|Finebone Ibinabo⟧, was shown a red card.

⟦TEAM|Rivers United⟧ began the match like a house on fire. Their captain, ⟦PERSON|Precious Wokoma⟧, had a header cleared off the line by ⟦PERSON|Ubong Etim⟧ in the ⟦MINUTE|eighth minute⟧, and he should have scored ⟦MINUTE|ten minutes later⟧ when he skied over with goalkeeper ⟦PERSON|Olorunleke Adisa⟧ on the ground.

⟦PERSON|Adisa⟧, who has kept 11 clean sheets ⟦DATE|this season⟧, again came to the rescue of the ⟦TEAM|People's Elephant⟧ in ⟦MINUTE|added time⟧ when he tipped over a free kick from ⟦PERSON|Wokoma⟧.

Speaking with newsmen after the match, ⟦TEAM|Enyimba⟧ coach ⟦PERSON|Lawrence Eze-Udoka⟧ said that he was happy to take the three points. "They said we can not score away. We have ⟦G5|scored⟧ and we have won. Now we look forward to more goals on ⟦DATE|Wednesday⟧."

⟦PERSON|Ibinabo⟧ declined to speak. ⟦TEAM|Rivers United⟧ had won their previous four matches, ⟦G3|scoring 13 times⟧.

⟦PERSON|Okpara⟧ now has nine ⟦G4|goals⟧.
=====GOALS=====
{"id": "G1", "scorer": "Chisom Okpara", "team": "Enyimba", "minute": 74, "kind": "penalty"}
{"id": "G2", "scorer": "Chisom Okpara", "team": "Enyimba", "minute": 74, "kind": "penalty", "minute_text": "74th minute"}
{"id": "G5", "scorer": "Chisom Okpara", "team": "Enyimba", "minute": 74, "kind": "penalty"}
{"id": "G3", "team": "Rivers United", "count": 13, "scope": "background"}
{"id": "G4", "scorer": "Chisom Okpara", "team": "Enyimba", "count": 9, "scope": "background"}
