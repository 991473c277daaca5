⟦PERSON|Pitteri⟧ keeps cool in ⟦GPE|Bergen⟧ to send ⟦TEAM|Roma⟧ through

⟦TEAM|Roma Women⟧ reached the knockout rounds of the ⟦COMPETITION|Women's Champions League⟧ by the skin of their teeth, ⟦PERSON|Oriana Pitteri⟧ ⟦G1|converting a penalty⟧ in the ⟦MINUTE|sixth minute of stoppage time⟧ to beat ⟦TEAM|Brann⟧ ⟦SCORE|2-1⟧.

With the seconds ticking away and ⟦TEAM|Roma⟧ heading out on goal difference, the ⟦NORP|Norwegian⟧ defender ⟦PERSON|Elisabeth Holm-Strand⟧ was ruled to have handled. The VAR took two minutes over it. ⟦PERSON|Pitteri⟧, who had missed one in the same goal in the warm-up, said she hadn't slept.

“Since when? Since the last one I missed, in ⟦DATE|April⟧.”

⟦TEAM|Brann⟧ will be sick of the sight of her: she'd made the ⟦G2|first⟧ as well, cutting out ⟦PERSON|Ragnhild Sørum⟧'s clearance and sliding it to ⟦PERSON|Giada Rosellini⟧, who ⟦G3|levelled⟧ ⟦MINUTE|two minutes before the interval⟧. ⟦PERSON|Tuva Nordahl⟧ had ⟦G4|struck early⟧ for the hosts and later hit the bar.

MATCH LOG

⟦MINUTE|6'⟧ ⟦G5|GOAL⟧ – ⟦TEAM|Brann⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Roma⟧. ⟦PERSON|Nordahl⟧. ⟦PERSON|Manuela Castagneri⟧ comes out, doesn't get there, and ⟦PERSON|Nordahl⟧ ⟦G6|walks it in⟧.
⟦MINUTE|15'⟧ ⟦PERSON|Sørum⟧ saves from ⟦PERSON|Pitteri⟧ with her toes.
⟦MINUTE|27'⟧ ⟦PERSON|Castagneri⟧ tips ⟦PERSON|Nordahl⟧'s shot round the post. She needed that.
⟦MINUTE|43'⟧ ⟦G7|GOAL⟧ – ⟦TEAM|Brann⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Roma⟧. ⟦PERSON|Rosellini⟧. A poor clearance and a fine ⟦G8|finish⟧.
⟦MINUTE|58'⟧ ⟦PERSON|Leonie Abt⟧ booked for dissent.
⟦MINUTE|66'⟧ ⟦PERSON|Nordahl⟧ hits the bar from 18 yards.
⟦MINUTE|74'⟧ ⟦PERSON|Kheira Benzema-Lutz⟧ on for ⟦PERSON|Abt⟧.
⟦MINUTE|80'⟧ Big chance, ⟦PERSON|Benzema-Lutz⟧, header, wide. They need one more or they're out.
⟦MINUTE|90+4'⟧ Penalty check...
90+⟦MINUTE|6'⟧ ⟦G9|GOAL⟧ – ⟦TEAM|Brann⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Roma⟧. ⟦PERSON|Pitteri⟧. ⟦PERSON|Sørum⟧ goes right, the ball goes left.
⟦MINUTE|90+8'⟧ Over. The ⟦TEAM|Giallorosse⟧ collapse in a heap.

⟦FURNITURE|Subscribe for more women's football coverage⟧
=====GOALS=====
{"id": "G1", "scorer": "Oriana Pitteri", "team": "Roma Women", "minute": 90, "added": 6, "minute_text": "sixth minute of stoppage time", "kind": "penalty"}
{"id": "G2", "scorer": "Giada Rosellini", "team": "Roma Women", "minute": 43, "minute_text": "two minutes before the interval", "assist": "Oriana Pitteri", "kind": "shot"}
{"id": "G3", "scorer": "Giada Rosellini", "team": "Roma Women", "minute": 43, "minute_text": "two minutes before the interval", "assist": "Oriana Pitteri", "kind": "shot"}
{"id": "G4", "scorer": "Tuva Nordahl", "team": "Brann", "minute": 6, "kind": "shot"}
{"id": "G5", "scorer": "Tuva Nordahl", "team": "Brann", "minute": 6, "minute_text": "6'", "kind": "shot"}
{"id": "G6", "scorer": "Tuva Nordahl", "team": "Brann", "minute": 6, "minute_text": "6'", "kind": "shot"}
{"id": "G7", "scorer": "Giada Rosellini", "team": "Roma Women", "minute": 43, "minute_text": "43'", "assist": "Oriana Pitteri", "kind": "shot"}
{"id": "G8", "scorer": "Giada Rosellini", "team": "Roma Women", "minute": 43, "minute_text": "43'", "assist": "Oriana Pitteri", "kind": "shot"}
{"id": "G9", "scorer": "Oriana Pitteri", "team": "Roma Women", "minute": 90, "added": 6, "minute_text": "90+6'", "kind": "penalty"}
