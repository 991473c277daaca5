⟦TEAM|Fulham⟧ hang on by the fingertips after ⟦G1|two⟧ from ⟦PERSON|Benvenuto⟧

⟦PERSON|Lautaro Benvenuto⟧, an ⟦NORP|Argentine⟧ who plays as if every match were being filmed for his grandmother, ⟦G2|scored his 10th and 11th goals⟧ of the season either side of ⟦MINUTE|half-time⟧, and ⟦TEAM|Fulham⟧, having gone ⟦SCORE|3-0⟧ up on the ⟦MINUTE|hour⟧ or thereabouts, had just sufficient in hand to survive ⟦G3|strikes⟧ by ⟦PERSON|Youssef Amrani-Kaddour⟧ and ⟦PERSON|Spyros Daskalakis⟧ that gave ⟦TEAM|Bournemouth⟧'s supporters a livelier journey home than had seemed likely.

If it was theatre, the first act was brisk. ⟦PERSON|Bernardo Lisboa⟧ saved from ⟦PERSON|Benvenuto⟧ in the ⟦MINUTE|fifth minute⟧ and the ⟦MINUTE|11th⟧; in the ⟦MINUTE|13th⟧, he could not. ⟦PERSON|George Haddow⟧, whom few would call a creator, produced a ball over the top of some delicacy and ⟦PERSON|Benvenuto⟧, without waiting for it to land, ⟦G4|volleyed it past⟧ the goalkeeper as he came. ⟦MINUTE|Eight minutes later⟧, and with the ⟦TEAM|Cherries⟧ still debating who had been at fault, the hosts ⟦G5|extended that lead⟧. ⟦PERSON|Ellis Penrose⟧ was robbed, won it back, and crossed; ⟦PERSON|Tom Wickstead⟧, stooping, headed weakly; and ⟦PERSON|Marcus Oyelaran⟧, who had drifted in from the touchline, ⟦G6|beat the goalkeeper⟧ when collecting the clearance.

It was ⟦PERSON|Oyelaran⟧'s first ⟦G7|goal⟧ at the ⟦GPE|Thames⟧ end since the ⟦G8|one⟧ that put out ⟦TEAM|Brentford⟧ in ⟦DATE|2023⟧, he informed us later, with a date.

Then the rain and the ⟦MINUTE|interval⟧, in that order. ⟦TEAM|Bournemouth⟧ had chances, ⟦PERSON|Nico Ferrante⟧ shooting into the crowd and ⟦PERSON|Daskalakis⟧, the ⟦NORP|Greek⟧ forward, into ⟦PERSON|Kaspar Thuesen⟧'s gloves, before ⟦PERSON|Haddow⟧'s long throw was only partly cleared and ⟦PERSON|Benvenuto⟧, ⟦MINUTE|59 minutes⟧ in, ⟦G9|squeezed it inside the post⟧ off ⟦PERSON|Wickstead⟧'s heel, for a lead that even ⟦TEAM|Fulham⟧ would surely not fritter. They set about the task. The ⟦NORP|Moroccan⟧'s free-kick, ⟦MINUTE|five minutes after that⟧, was ⟦G10|struck through a wall⟧ that had opened like a door; ⟦PERSON|Penrose⟧, having ⟦G11|put in⟧ a rebound at the other end in the ⟦MINUTE|73rd minute⟧, saw the officials take three of those that remained to confirm what he knew; a penalty claim against ⟦PERSON|Haddow⟧ was waved away, and then it was not waved away, and then it was. ⟦PERSON|Ferrante⟧ went to take it and was told he could not.

The board said six. In the ⟦MINUTE|second of the six⟧, ⟦PERSON|Ferrante⟧ had a header saved, ⟦PERSON|Thuesen⟧ dropped it, and ⟦PERSON|Daskalakis⟧ ⟦G12|was there⟧. That ⟦G13|made it ⟦SCORE|3-2⟧⟧. The remainder consisted of men heading the ball as far as they could.

"Three-nil and coasting, and then the ⟦G14|free-kick⟧ has changed it," said the ⟦TEAM|Fulham⟧ manager. "We lost our nerve, it was as simple as that. That's us up to ninth, I suppose, but I shall be asking how they came to ⟦G15|score two⟧."

"I knew when I hit it," said ⟦PERSON|Amrani-Kaddour⟧ on ⟦ORG|Match of the Day⟧. "My ⟦G16|goal⟧ gave us a lift, but the first half cost us. We can't defend like that and expect points."
=====GOALS=====
{"id": "G1", "scorer": "Lautaro Benvenuto", "team": "Fulham", "count": 2}
{"id": "G2", "scorer": "Lautaro Benvenuto", "team": "Fulham", "count": 2}
{"id": "G3", "scorer": "Youssef Amrani-Kaddour; Spyros Daskalakis", "team": "Bournemouth", "count": 2}
{"id": "G4", "scorer": "Lautaro Benvenuto", "team": "Fulham", "minute": 13, "kind": "volley", "assist": "George Haddow", "minute_text": "13th"}
{"id": "G5", "scorer": "Marcus Oyelaran", "team": "Fulham", "minute": 21, "kind": "shot", "minute_text": "Eight minutes later"}
{"id": "G6", "scorer": "Marcus Oyelaran", "team": "Fulham", "minute": 21, "kind": "shot", "minute_text": "Eight minutes later"}
{"id": "G7", "scorer": "Marcus Oyelaran", "team": "Fulham", "minute": 21, "kind": "shot"}
{"id": "G8", "scorer": "Marcus Oyelaran", "scope": "background"}
{"id": "G9", "scorer": "Lautaro Benvenuto", "team": "Fulham", "minute": 59, "kind": "shot", "minute_text": "59 minutes"}
{"id": "G10", "scorer": "Youssef Amrani-Kaddour", "team": "Bournemouth", "minute": 64, "kind": "free kick", "minute_text": "five minutes after that"}
{"id": "G11", "scorer": "Ellis Penrose", "team": "Fulham", "minute": 73, "kind": "shot", "outcome": "ruled out", "minute_text": "73rd minute"}
{"id": "G12", "scorer": "Spyros Daskalakis", "team": "Bournemouth", "minute": 90, "added": 2, "kind": "shot", "minute_text": "second of the six"}
{"id": "G13", "scorer": "Spyros Daskalakis", "team": "Bournemouth", "minute": 90, "added": 2, "kind": "shot", "score": "3-2", "minute_text": "second of the six"}
{"id": "G14", "scorer": "Youssef Amrani-Kaddour", "team": "Bournemouth", "minute": 64, "kind": "free kick"}
{"id": "G15", "scorer": "Youssef Amrani-Kaddour; Spyros Daskalakis", "team": "Bournemouth", "count": 2}
{"id": "G16", "scorer": "Youssef Amrani-Kaddour", "team": "Bournemouth", "minute": 64, "kind": "free kick"}
