The notes: ⟦TEAM|Lens⟧ undone in the Derby du ⟦GPE|Nord⟧, ⟦PERSON|Lemoine⟧ and ⟦PERSON|Nakamura⟧ the only survivors

⟦TEAM|Lens⟧ lost ⟦SCORE|2-0⟧ to their neighbours ⟦TEAM|Lille⟧ on ⟦DATE|Sunday⟧. Here are the marks out of 10.

⟦PERSON|Grégory Lemoine⟧ (7): If it was not five, they owe it to him. Four stops of the highest order and ⟦G1|beaten⟧ only by a deflection for ⟦PERSON|Dimitri Kostas⟧'s ⟦G2|goal⟧ and a penalty.

⟦PERSON|Amadou Sarr⟧ (4): Guilty on the ⟦G3|first⟧. He lets ⟦PERSON|Kostas⟧ turn, then sticks out a foot and sends the ball the wrong way. 25 minutes to forget.

⟦PERSON|Corentin Vasseur⟧ (3): The trip on ⟦PERSON|Baeza⟧ for the ⟦G4|second⟧ was as clumsy as it was useless. Was already on a card and lucky to stay on.

⟦PERSON|Marlon Etienne⟧ (5): The least bad of the defence. That isn't a compliment.

⟦PERSON|Yohan Belkacem⟧ (4): Invisible going forward. Replaced on the ⟦MINUTE|hour⟧ mark by ⟦PERSON|Ilan Fournier⟧ (5), who at least attempted some crosses.

⟦PERSON|Gabriel Nakamura⟧ (7): Tried everything. Hit the post at ⟦SCORE|0-0⟧ and again in the ⟦MINUTE|80th minute⟧, and was a metre from scoring with a lob that had ⟦VENUE|Bollaert⟧ on its feet.

⟦PERSON|Moussa Traoré-Petit⟧ (5): Lots of metres covered, not a lot of ideas.

⟦PERSON|Wesley Haas⟧ (4): Off target with all five of his shots. A forward with no league goals since ⟦DATE|October⟧ cannot keep choosing the hardest option.

⟦PERSON|Tiémoué Coulibaly⟧ (5): Dangerous in the ⟦MINUTE|opening 20 minutes⟧, then swallowed up.

The coach - ⟦PERSON|Patrick Delorme⟧ (4): Why wait so long for the changes? He had nothing to lose after ⟦PERSON|Rodrigo Baeza⟧ ⟦G5|made it ⟦SCORE|2-0⟧⟧ from the spot in the ⟦MINUTE|67th⟧.

For the ⟦TEAM|Dogues⟧, the ⟦NORP|Chilean⟧ ⟦PERSON|Baeza⟧ (8) was everywhere: he laid on the ⟦G6|opening goal⟧ in the ⟦MINUTE|25th minute⟧ and never stopped pestering the home defence. ⟦PERSON|Kostas⟧ (7) is a poacher in the old style.

⟦FURNITURE|Also read: Ligue 1 table and fixtures⟧
=====GOALS=====
{"id": "G1", "scorer": "Dimitri Kostas; Rodrigo Baeza", "team": "Lille", "count": 2}
{"id": "G2", "scorer": "Dimitri Kostas", "team": "Lille", "minute": 25, "assist": "Rodrigo Baeza"}
{"id": "G3", "scorer": "Dimitri Kostas", "team": "Lille", "minute": 25, "assist": "Rodrigo Baeza"}
{"id": "G4", "scorer": "Rodrigo Baeza", "team": "Lille", "minute": 67, "kind": "penalty"}
{"id": "G5", "scorer": "Rodrigo Baeza", "team": "Lille", "minute": 67, "kind": "penalty", "minute_text": "67th"}
{"id": "G6", "scorer": "Dimitri Kostas", "team": "Lille", "minute": 25, "assist": "Rodrigo Baeza", "minute_text": "25th minute"}
