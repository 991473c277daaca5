⟦TEAM|Nix⟧ and ⟦TEAM|Wanderers⟧ in ⟦COMPETITION|A-League⟧ stalemate after late ⟦G1|leveller⟧
⟦PERSON|Riku Hasegawa⟧'s sumptuous ⟦G2|free kick⟧ looked to have given ⟦TEAM|Wellington Phoenix⟧ their first win of the new ⟦COMPETITION|A-League Men⟧ season before ⟦PERSON|Jayden Pruitt⟧'s ⟦G3|leveller⟧ made it ⟦SCORE|1-1⟧ in ⟦GPE|Wellington⟧ on ⟦DATE|Saturday⟧.
⟦PERSON|Hasegawa⟧, the ⟦NORP|Japanese⟧ playmaker brought to ⟦GPE|New Zealand⟧ to replace ⟦PERSON|Kosta Manolakis⟧, ⟦G4|found the top corner⟧ from 25 metres in the ⟦MINUTE|29th minute⟧.
⟦PERSON|Manolakis⟧, on the bench for ⟦TEAM|Western Sydney Wanderers⟧, was cheered by both ends when he entered on ⟦MINUTE|67⟧, and he almost marked it with a goal against his old side. His first shot was blocked by ⟦PERSON|Brent Hallworth⟧. His second drew a flying save from ⟦PERSON|Aidan Schofield⟧.
The home side could have been out of sight by then. ⟦PERSON|Hamish Orr⟧ headed over an unguarded net; ⟦PERSON|Toa Lemalu⟧'s drive shaved the far upright; ⟦PERSON|Hasegawa⟧ stabbed wide from the penalty spot after a slick move.
The ⟦TEAM|Wanderers⟧' turn came with ⟦MINUTE|eight minutes to play⟧. ⟦PERSON|Hallworth⟧'s header fell short, ⟦PERSON|Schofield⟧ got only fingertips to a cross, and ⟦PERSON|Pruitt⟧ ⟦G5|thumped it in from eight yards⟧.
"Same old story," said ⟦PERSON|Orr⟧, whose team have led in each of their three matches and won none. "We've got to learn to finish sides off."
⟦PERSON|Lachlan Dempsey⟧ saw red for the visitors in the ⟦MINUTE|94th minute⟧ for a second caution.
⟦TEAM|Phoenix⟧ travel to ⟦TEAM|Sydney FC⟧ ⟦DATE|next week⟧end.
⟦FURNITURE|AAP⟧
=====GOALS=====
{"id": "G1", "scorer": "Jayden Pruitt", "team": "Western Sydney Wanderers", "minute": 82, "kind": "shot"}
{"id": "G2", "scorer": "Riku Hasegawa", "team": "Wellington Phoenix", "minute": 29, "minute_text": "29th minute", "kind": "free kick"}
{"id": "G3", "scorer": "Jayden Pruitt", "team": "Western Sydney Wanderers", "minute": 82, "kind": "shot"}
{"id": "G4", "scorer": "Riku Hasegawa", "team": "Wellington Phoenix", "minute": 29, "minute_text": "29th minute", "kind": "free kick"}
{"id": "G5", "scorer": "Jayden Pruitt", "team": "Western Sydney Wanderers", "minute": 82, "minute_text": "eight minutes to play", "kind": "shot"}
