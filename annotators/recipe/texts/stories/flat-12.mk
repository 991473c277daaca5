⟦PERSON|Amara Diallo-Petit⟧ ⟦G1|strikes⟧ late as ⟦TEAM|France U21⟧ edge ⟦TEAM|Austria⟧
⟦TEAM|France Under-21s⟧ took a big step towards ⟦DATE|next summer⟧'s ⟦COMPETITION|European Championship⟧ with a ⟦SCORE|1-0⟧ win in ⟦GPE|Linz⟧.
The ⟦MINUTE|88th-minute⟧ ⟦G2|winner⟧ from ⟦PERSON|Amara Diallo-Petit⟧ gave ⟦TEAM|Les Bleuets⟧ a fourth win in as many games in ⟦COMPETITION|Group C⟧.
⟦PERSON|Gérald Bastide⟧'s side had created little until then. ⟦PERSON|Théo Lemarchand⟧ hit a shot at ⟦PERSON|Fabian Kogler⟧ in the ⟦MINUTE|12th minute⟧ and ⟦PERSON|Noah Kandolo⟧'s header from a corner drifted past the far post.
⟦TEAM|Austria⟧ were more dangerous. ⟦PERSON|Luca Steinbacher⟧ went past ⟦PERSON|Kandolo⟧ on the half-hour and beat the keeper, ⟦PERSON|Enzo Prigent⟧, but not the upright. The ⟦TEAM|Salzburg⟧ midfielder also had a ⟦G3|goal⟧ chalked off in the ⟦MINUTE|50th minute⟧, when he ⟦G4|tucked in⟧ a pass from ⟦PERSON|Jonas Edlinger⟧, who was offside.
⟦PERSON|Prigent⟧ pulled off a double save midway through the second half, first from ⟦PERSON|Edlinger⟧'s volley and then from ⟦PERSON|Steinbacher⟧'s follow-up.
⟦PERSON|Diallo-Petit⟧ was sent on for ⟦PERSON|Lemarchand⟧ with ⟦MINUTE|16 minutes left⟧. The ⟦TEAM|Lens⟧ forward had a single touch in the box and it counted. ⟦PERSON|Kandolo⟧ strode forward from the back, his pass was missed by ⟦PERSON|Max Riegler⟧, and the substitute ⟦G5|slotted it through ⟦PERSON|Kogler⟧'s legs⟧.
"I have been waiting for that," ⟦PERSON|Diallo-Petit⟧ said. "I hit the post at ⟦TEAM|Wales⟧ and missed a chance against ⟦TEAM|Slovenia⟧."
⟦TEAM|France⟧ entertain ⟦TEAM|Wales⟧ in ⟦GPE|Nancy⟧ on ⟦DATE|Tuesday⟧. ⟦TEAM|Austria⟧, a point behind in second, go to ⟦TEAM|Cyprus⟧.
=====GOALS=====
{"id": "G1", "scorer": "Amara Diallo-Petit", "team": "France Under-21s", "minute": 88, "kind": "shot"}
{"id": "G2", "scorer": "Amara Diallo-Petit", "team": "France Under-21s", "minute": 88, "minute_text": "88th-minute", "kind": "shot"}
{"id": "G3", "scorer": "Luca Steinbacher", "team": "Austria", "minute": 50, "minute_text": "50th minute", "assist": "Jonas Edlinger", "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Luca Steinbacher", "team": "Austria", "minute": 50, "minute_text": "50th minute", "assist": "Jonas Edlinger", "kind": "shot", "outcome": "ruled out"}
{"id": "G5", "scorer": "Amara Diallo-Petit", "team": "France Under-21s", "minute": 88, "kind": "shot"}
