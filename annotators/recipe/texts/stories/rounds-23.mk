⟦COMPETITION|Ligue 1⟧: ⟦PERSON|Ndiaye-Roux⟧ the difference for ⟦TEAM|Lens⟧, ⟦TEAM|Marseille⟧ lose control

⟦TEAM|Lens⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Nantes⟧. ⟦PERSON|Ismaël Ndiaye-Roux⟧'s ⟦G1|goal⟧, ⟦MINUTE|32 minutes in⟧,  owed everything to ⟦PERSON|Przemysław Zielak⟧, who robbed ⟦PERSON|Pedro Chirinos⟧ of the ball and drew ⟦PERSON|Anthony Lopresti⟧ from his line. ⟦TEAM|Nantes⟧ had a late penalty appeal turned down; ⟦PERSON|Ndiaye-Roux⟧ hit the woodwork.

⟦TEAM|Marseille⟧ ⟦SCORE|2-4⟧ ⟦TEAM|Strasbourg⟧. Two ⟦G2|goals⟧ to the good through ⟦PERSON|Amine Gouirane⟧ and ⟦PERSON|Igor Paixinho⟧ after ⟦MINUTE|a quarter of an hour⟧, ⟦TEAM|Marseille⟧ were overrun. ⟦PERSON|Emanuel Emegharo⟧ ⟦G3|struck twice⟧ before the ⟦MINUTE|break⟧; ⟦PERSON|Félix Lemaréchaux⟧ ⟦G4|put ⟦TEAM|Strasbourg⟧ in front⟧ on ⟦MINUTE|66⟧; and, with the ⟦VENUE|Vélodrome⟧ emptying, ⟦PERSON|Emegharo⟧ ⟦G5|completed his hat-trick⟧ on ⟦MINUTE|90+2⟧. "You can lose. You can't lose like that," the home coach said. ⟦PERSON|Gouirane⟧'s ⟦G6|goal⟧ was his first since joining from ⟦TEAM|Rennes⟧.

⟦TEAM|Toulouse⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Brest⟧. A penalty apiece, the ⟦G7|first⟧ from ⟦PERSON|Yann Gbohouan⟧, ⟦MINUTE|51⟧, the ⟦G8|second⟧ from ⟦PERSON|Romain Del Casto⟧, ⟦MINUTE|76⟧. A third, for ⟦TEAM|Toulouse⟧, was missed at the death by ⟦PERSON|Gbohouan⟧.

⟦TEAM|Nice⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Angers⟧. ⟦TEAM|Nice⟧ have now gone 312 minutes without scoring. ⟦PERSON|Hervé Koffié⟧ saved from ⟦PERSON|Terem Mofid⟧ twice and was helped by the post from ⟦PERSON|Sofiane Diopal⟧'s effort.

⟦TEAM|Metz⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Lorient⟧. An ⟦MINUTE|84th-minute⟧ ⟦G9|winner⟧ by ⟦PERSON|Gauthier Heinen⟧, a ⟦G10|reply⟧ to ⟦PERSON|Bamba Diengue⟧'s ⟦G11|equaliser⟧ of ⟦MINUTE|two minutes earlier⟧. ⟦PERSON|Habib Diallou⟧ had ⟦G12|notched the first⟧ for ⟦TEAM|Metz⟧ in the ⟦MINUTE|11th minute⟧.

⟦FURNITURE|Classement: 1. PSG 33, 2. Lens 31, 3. Monaco 27⟧
=====GOALS=====
{"id": "G1", "scorer": "Ismaël Ndiaye-Roux", "team": "Lens", "minute": 32, "minute_text": "32 minutes in"}
{"id": "G2", "scorer": "Amine Gouirane; Igor Paixinho", "team": "Marseille", "count": 2}
{"id": "G3", "scorer": "Emanuel Emegharo", "team": "Strasbourg", "count": 2}
{"id": "G4", "scorer": "Félix Lemaréchaux", "team": "Strasbourg", "minute": 66, "minute_text": "66"}
{"id": "G5", "scorer": "Emanuel Emegharo", "team": "Strasbourg", "minute": 90, "added": 2, "minute_text": "90+2"}
{"id": "G6", "scorer": "Amine Gouirane", "team": "Marseille"}
{"id": "G7", "scorer": "Yann Gbohouan", "team": "Toulouse", "minute": 51, "kind": "penalty", "minute_text": "51"}
{"id": "G8", "scorer": "Romain Del Casto", "team": "Brest", "minute": 76, "kind": "penalty", "minute_text": "76"}
{"id": "G9", "scorer": "Gauthier Heinen", "team": "Metz", "minute": 84, "minute_text": "84th-minute"}
{"id": "G10", "scorer": "Gauthier Heinen", "team": "Metz", "minute": 84, "minute_text": "84th-minute"}
{"id": "G11", "scorer": "Bamba Diengue", "team": "Lorient", "minute": 82, "minute_text": "two minutes earlier"}
{"id": "G12", "scorer": "Habib Diallou", "team": "Metz", "minute": 11, "minute_text": "11th minute"}
