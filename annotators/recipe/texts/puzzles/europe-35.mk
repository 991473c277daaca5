⟦TEAM|Lyon⟧ stroll past ⟦TEAM|Sparta⟧

⟦TEAM|Lyon⟧ eased to a ⟦SCORE|4-0⟧ win against ⟦TEAM|Sparta Prague⟧ in the group stage of the ⟦COMPETITION|Women's Champions League⟧ on ⟦DATE|Tuesday⟧, ⟦PERSON|Aïssata Konaré⟧ ⟦G1|scoring a goal either side of the ⟦MINUTE|interval⟧⟧.

There was never much doubt and seldom much noise. The ⟦NORP|Czech⟧ champions, who had held ⟦TEAM|Wolfsburg⟧ a ⟦DATE|fortnight ago⟧, defended with nine and then with ten, and it took ⟦TEAM|OL⟧ until the ⟦MINUTE|18th minute⟧ to find the gap, ⟦PERSON|Konaré⟧ ⟦G2|sliding in⟧ after ⟦PERSON|Fatou Dembélé-Roy⟧'s shot had come back off ⟦PERSON|Dagmar Procházková⟧'s shins. ⟦PERSON|Procházková⟧, the goalkeeper, made another four saves before ⟦MINUTE|half-time⟧, the best of them a one-handed stop from ⟦PERSON|Sunniva Aksnes⟧.

⟦PERSON|Konaré⟧, the ⟦NORP|Malian⟧ international who had six ⟦G3|goals⟧ in qualifying, ⟦G4|nodded in her second⟧ from a ⟦PERSON|Mégane Thuillier⟧ corner in the ⟦MINUTE|52nd minute⟧, and ⟦PERSON|Dembélé-Roy⟧'s low ⟦G5|drive⟧ on ⟦MINUTE|64⟧ went in off ⟦PERSON|Tereza Holubová⟧'s heel. A ⟦G6|fourth⟧ arrived with ⟦MINUTE|ten minutes to go⟧, the ⟦NORP|Norwegian⟧ ⟦PERSON|Aksnes⟧ converting at the second attempt.

For ⟦TEAM|Sparta⟧, ⟦PERSON|Lucie Vaněk⟧ hit the bar in the ⟦MINUTE|last minute⟧, with a lob from fifty metres that ⟦PERSON|Nolwenn Castaing⟧, until then a spectator, watched over her shoulder.

⟦TEAM|Lyon⟧ are top of the group with nine points.

⟦FURNITURE|Lyon: Castaing; Thuillier, Renaud, Bacha-Petit, Mollet; Aksnes, Dembélé-Roy, Horan-Diaz; Konaré (Sylla 70), Lecomte, Diani.⟧
=====GOALS=====
{"id": "G1", "scorer": "Aïssata Konaré", "team": "Lyon", "count": 2}
{"id": "G2", "scorer": "Aïssata Konaré", "team": "Lyon", "minute": 18, "minute_text": "18th minute", "kind": "shot"}
{"id": "G3", "scorer": "Aïssata Konaré", "team": "Lyon", "count": 6, "scope": "background"}
{"id": "G4", "scorer": "Aïssata Konaré", "team": "Lyon", "minute": 52, "minute_text": "52nd minute", "assist": "Mégane Thuillier", "kind": "header"}
{"id": "G5", "scorer": "Fatou Dembélé-Roy", "team": "Lyon", "minute": 64, "minute_text": "64", "kind": "shot"}
{"id": "G6", "scorer": "Sunniva Aksnes", "team": "Lyon", "minute": 80, "minute_text": "ten minutes to go", "kind": "shot"}
