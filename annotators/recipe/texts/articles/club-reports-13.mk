⟦TEAM|Palmeiras⟧ win late as ⟦PERSON|Dedé Carioca⟧ settles ⟦COMPETITION|Libertadores⟧ tie with ⟦TEAM|River⟧

⟦GPE|SAO PAULO⟧, ⟦DATE|Aug 20⟧ (⟦ORG|Reuters⟧) - Substitute ⟦PERSON|Dedé Carioca⟧ ⟦G7|scored⟧ deep into ⟦MINUTE|stoppage time⟧ to give ⟦TEAM|Palmeiras⟧ a ⟦SCORE|2-1⟧ home win over ⟦TEAM|River Plate⟧ on ⟦DATE|Wednesday⟧ and a ⟦SCORE|3-2⟧ aggregate victory in the last 16 of the ⟦COMPETITION|Copa Libertadores⟧.

The 19-year-old, on for only his third appearance, ⟦G1|turned in⟧ a cross from full back ⟦PERSON|Wanderson⟧ in the ⟦MINUTE|seventh minute of stoppage time⟧ with the tie heading for penalties.

⟦TEAM|River⟧, who had drawn the first leg ⟦SCORE|1-1⟧ in ⟦GPE|Buenos Aires⟧ thanks to a late ⟦G2|equaliser⟧ by ⟦PERSON|Lautaro Brizuela⟧, ⟦G3|took the lead⟧ through the same player in the ⟦MINUTE|29th minute⟧ after goalkeeper ⟦PERSON|Weverson⟧ lost the ball at his feet.

⟦PERSON|Gilmar Sabiá⟧ ⟦G4|headed the equaliser⟧ from a corner in the ⟦MINUTE|48th⟧, his fifth ⟦G5|goal⟧ in the competition ⟦DATE|this year⟧.

⟦TEAM|River⟧'s ⟦PERSON|Ezequiel Mansilla⟧ had a penalty kept out by ⟦PERSON|Weverson⟧ ⟦MINUTE|20 minutes later⟧ and was sent off late on after a second booking.

"I dreamed about this ⟦G6|goal⟧ ⟦DATE|last night⟧, only in the dream it was with the left foot," ⟦PERSON|Dedé⟧ said.

⟦TEAM|Palmeiras⟧ will face ⟦TEAM|Peñarol⟧ or ⟦TEAM|Flamengo⟧ in the quarter-finals ⟦DATE|next month⟧.
=====GOALS=====
{"id": "G7", "scorer": "Dedé Carioca", "team": "Palmeiras", "minute": 90, "added": 7, "assist": "Wanderson", "kind": "shot", "minute_text": "stoppage time"}
{"id": "G1", "scorer": "Dedé Carioca", "team": "Palmeiras", "minute": 90, "added": 7, "assist": "Wanderson", "kind": "shot", "minute_text": "seventh minute of stoppage time"}
{"id": "G2", "scorer": "Lautaro Brizuela", "team": "River Plate", "scope": "background"}
{"id": "G3", "scorer": "Lautaro Brizuela", "team": "River Plate", "minute": 29, "minute_text": "29th minute", "kind": "shot"}
{"id": "G4", "scorer": "Gilmar Sabiá", "team": "Palmeiras", "minute": 48, "kind": "header", "minute_text": "48th"}
{"id": "G5", "scorer": "Gilmar Sabiá", "team": "Palmeiras", "minute": 48, "kind": "header"}
{"id": "G6", "scorer": "Dedé Carioca", "team": "Palmeiras", "minute": 90, "added": 7, "assist": "Wanderson", "kind": "shot"}
