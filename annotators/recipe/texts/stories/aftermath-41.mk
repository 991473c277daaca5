⟦TEAM|PAOK⟧ and ⟦TEAM|Aris⟧ share the spoils and the red cards
A stormy ⟦GPE|Thessaloniki⟧ derby ended ⟦SCORE|1-1⟧ at ⟦VENUE|Toumba⟧ with both sides reduced to ten and both goalkeepers at fault.
⟦TEAM|PAOK⟧ ⟦G1|went in front⟧ through ⟦PERSON|Lefteris Kapsalis⟧ not long after the teams had come out for the second half. ⟦TEAM|Aris⟧ ⟦G2|were level⟧ before the ⟦MINUTE|hour⟧ through ⟦PERSON|Amadou Keita-Bah⟧. The next half an hour was mostly wrestling.
The first period had been tame: a ⟦PERSON|Nemanja Rakić⟧ header over on ⟦MINUTE|14 minutes⟧, a drive by ⟦PERSON|Pavlos Zervas⟧ that ⟦PERSON|Georgios Manolakis⟧ fisted away, seven bookings.
⟦PERSON|Spyros Vlachos⟧, the ⟦TEAM|Aris⟧ goalkeeper, usually deals well with crosses. He claimed ⟦PERSON|Rakić⟧'s in the ⟦MINUTE|47th minute⟧ and let it slip as he came down. ⟦PERSON|Vasilis Drakos⟧ was quickest but had his back to goal. What he could do was leave it for ⟦PERSON|Kapsalis⟧, and ⟦PERSON|Kapsalis⟧ ⟦G3|drove it between ⟦PERSON|Vlachos⟧ and the post⟧.
"It was wet, there's nothing else to say. I win us a point in the cup and I lose us a ⟦G4|goal⟧ here," said ⟦PERSON|Vlachos⟧.
His counterpart returned the favour. The equalizing ⟦G5|goal⟧ came from a free-kick, 40 metres out on the left, which ⟦PERSON|Zervas⟧ intended for the far post. ⟦PERSON|Manolakis⟧ came, hesitated, was bumped by ⟦PERSON|Rakić⟧, his own centre-half, and behind them the ⟦NORP|Guinean⟧ ⟦G6|bent to meet it⟧ in the ⟦MINUTE|56th⟧.
The ⟦TEAM|Black-and-Whites⟧ protested about a push. "⟦PERSON|Amadou⟧'s ⟦G7|header⟧ is good," said the ⟦TEAM|Aris⟧ coach. "It's the keeper pushing the ⟦NORP|Serb⟧, if anybody."
⟦PERSON|Kapsalis⟧, ⟦PERSON|Keita-Bah⟧ and ⟦PERSON|Zervas⟧ had all been shown yellow by then. ⟦PERSON|Kapsalis⟧ saw a second one in the ⟦MINUTE|71st minute⟧ and kicked a bottle on the way; ⟦PERSON|Zervas⟧ followed him ⟦MINUTE|eight minutes later⟧, without a bottle. In between ⟦PERSON|Drakos⟧ went close, firing inches wide from ⟦PERSON|Rakić⟧'s knock-down.
⟦TEAM|PAOK⟧ have dropped six points in three ⟦COMPETITION|Super League⟧ games and ⟦TEAM|Olympiacos⟧ can go five clear on ⟦DATE|Monday⟧. "For a derby a ⟦G8|goal⟧ should be enough," said their coach. "With us it's never enough."
=====GOALS=====
{"id": "G1", "scorer": "Lefteris Kapsalis", "team": "PAOK", "assist": "Vasilis Drakos", "kind": "shot"}
{"id": "G2", "scorer": "Amadou Keita-Bah", "team": "Aris", "minute": 56, "assist": "Pavlos Zervas", "kind": "header"}
{"id": "G3", "scorer": "Lefteris Kapsalis", "team": "PAOK", "assist": "Vasilis Drakos", "kind": "shot"}
{"id": "G4", "scorer": "Lefteris Kapsalis", "team": "PAOK", "assist": "Vasilis Drakos", "kind": "shot"}
{"id": "G5", "scorer": "Amadou Keita-Bah", "team": "Aris", "minute": 56, "assist": "Pavlos Zervas", "kind": "header"}
{"id": "G6", "scorer": "Amadou Keita-Bah", "team": "Aris", "minute": 56, "assist": "Pavlos Zervas", "kind": "header", "minute_text": "56th"}
{"id": "G7", "scorer": "Amadou Keita-Bah", "team": "Aris", "minute": 56, "assist": "Pavlos Zervas", "kind": "header"}
{"id": "G8", "scorer": "Lefteris Kapsalis", "team": "PAOK", "assist": "Vasilis Drakos", "kind": "shot"}
