⟦TEAM|Wycombe⟧ ⟦G1|hit back⟧ and hold on at ⟦TEAM|Rotherham⟧

⟦TEAM|Wycombe Wanderers⟧ ⟦G2|came from a goal down⟧ to beat ⟦TEAM|Rotherham United⟧, ⟦PERSON|Glody Mpasi⟧'s ⟦G3|leveller⟧ early in the second half and a deflected ⟦G4|winner⟧ by ⟦PERSON|Theo Marlow-Dean⟧ undoing the good that ⟦PERSON|Niall Maltby⟧ had done with a first-half ⟦G5|header⟧ for a ⟦TEAM|Rotherham⟧ team who, by their own account, ought to have been three in front.

They would say that, but there was something in it. ⟦PERSON|Archie Brinsworth⟧ had struck the bar before anyone was warm; ⟦PERSON|Jake Kimberworth⟧ forced ⟦PERSON|Oskars Vilks⟧, the ⟦NORP|Latvian⟧ goalkeeper, into a save in the ⟦MINUTE|10th minute⟧ and had a strong claim for a penalty turned away in the ⟦MINUTE|14th⟧. When the ⟦TEAM|Millers⟧ ⟦G6|took the lead⟧ it was with something simple, a ⟦PERSON|Brinsworth⟧ corner, a run, a jump, and ⟦PERSON|Maltby⟧'s ⟦G7|third⟧ of the season. He might have added a fourth, and a fifth, from corners of identical design.

The ⟦TEAM|Chairboys⟧, having been converted by their manager to a back five, were converted back. "We'd changed it to stop crosses and they ⟦G8|scored⟧ from a cross," said ⟦PERSON|Steve Penn⟧, "so I changed it again." The ⟦NORP|Congolese⟧, ⟦PERSON|Mpasi⟧, one of two substitutes at the ⟦MINUTE|interval⟧, took eight minutes to oblige him. He chased a lost cause to the goal-line and found that it was not lost; ⟦PERSON|Kimberworth⟧, shepherding it out, fell over; and ⟦PERSON|Mpasi⟧, from as narrow an angle as the ⟦VENUE|New York Stadium⟧ affords, ⟦G9|found the net⟧, in the ⟦MINUTE|53rd minute⟧, off the far post.

Neither side was then ahead for 24 minutes and neither, quite, deserved to be. ⟦PERSON|Maltby⟧ headed one off his own line. ⟦PERSON|Ben Hazlemere⟧, for ⟦TEAM|Wycombe⟧, was shown a yellow card in the ⟦MINUTE|69th minute⟧ and very nearly another in the ⟦MINUTE|71st⟧. On ⟦MINUTE|77⟧ ⟦PERSON|Marlow-Dean⟧, whose previous ⟦G10|goal⟧ was for ⟦TEAM|Barnet⟧, some ⟦DATE|two years ago⟧, tried his luck from 25 yards. His luck was in. The ⟦G11|shot⟧ was drifting wide until it struck ⟦PERSON|Kimberworth⟧'s shoulder, whereupon the goalkeeper, who had it covered, did not.

⟦MINUTE|Three minutes afterwards⟧ ⟦TEAM|Rotherham⟧ thought themselves level. ⟦PERSON|Brinsworth⟧'s ⟦G12|finish⟧, from a knockdown by ⟦PERSON|Maltby⟧, was as sweet as anything in the game, but he had shoved his man to make the room for it; a push was spotted, the crowd said what crowds say, and the supporters from ⟦GPE|Buckinghamshire⟧ at the far end, who had been looking at their shoes, looked up.

"Their ⟦G13|second⟧ goes in off our lad's shoulder, their ⟦G14|first⟧ he's slipped, and ⟦G15|ours⟧ gets pulled back," said ⟦PERSON|Maltby⟧. "It just isn't going in for us, and then when it does it's not given."

⟦TEAM|Wycombe⟧, with their sixth away win, are second on goal difference.
=====GOALS=====
{"id": "G1", "scorer": "Glody Mpasi; Theo Marlow-Dean", "team": "Wycombe Wanderers", "kind": "shot", "count": 2}
{"id": "G2", "scorer": "Glody Mpasi; Theo Marlow-Dean", "team": "Wycombe Wanderers", "kind": "shot", "count": 2}
{"id": "G3", "scorer": "Glody Mpasi", "team": "Wycombe Wanderers", "minute": 53, "kind": "shot"}
{"id": "G4", "scorer": "Theo Marlow-Dean", "team": "Wycombe Wanderers", "minute": 77, "kind": "shot"}
{"id": "G5", "scorer": "Niall Maltby", "team": "Rotherham United", "kind": "header", "assist": "Archie Brinsworth"}
{"id": "G6", "scorer": "Niall Maltby", "team": "Rotherham United", "kind": "header", "assist": "Archie Brinsworth"}
{"id": "G7", "scorer": "Niall Maltby", "team": "Rotherham United", "kind": "header", "assist": "Archie Brinsworth"}
{"id": "G8", "scorer": "Niall Maltby", "team": "Rotherham United", "kind": "header", "assist": "Archie Brinsworth"}
{"id": "G9", "scorer": "Glody Mpasi", "team": "Wycombe Wanderers", "minute": 53, "kind": "shot", "minute_text": "53rd minute"}
{"id": "G10", "scorer": "Theo Marlow-Dean", "scope": "background"}
{"id": "G11", "scorer": "Theo Marlow-Dean", "team": "Wycombe Wanderers", "minute": 77, "kind": "shot"}
{"id": "G12", "scorer": "Archie Brinsworth", "team": "Rotherham United", "minute": 80, "kind": "shot", "outcome": "ruled out", "minute_text": "Three minutes afterwards"}
{"id": "G13", "scorer": "Theo Marlow-Dean", "team": "Wycombe Wanderers", "minute": 77, "kind": "shot"}
{"id": "G14", "scorer": "Glody Mpasi", "team": "Wycombe Wanderers", "minute": 53, "kind": "shot"}
{"id": "G15", "scorer": "Archie Brinsworth", "team": "Rotherham United", "minute": 80, "kind": "shot", "outcome": "ruled out"}
