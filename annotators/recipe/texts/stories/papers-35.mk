⟦TEAM|Werder⟧ let two-goal lead slip
Coach ⟦PERSON|Bernd Oelschläger⟧ kicked a water crate the length of his technical area on ⟦DATE|Saturday⟧, and that was before ⟦TEAM|Mainz⟧ ⟦G1|drew level⟧.
His ⟦TEAM|Werder Bremen⟧ team were ⟦SCORE|2-0⟧ up after ⟦MINUTE|21 minutes⟧ and in such control that ⟦TEAM|Mainz⟧ had changed formation twice. They ended up with a ⟦SCORE|2-2⟧ draw, glad of it.
The ⟦G2|opening goal⟧ was all ⟦PERSON|Jannik Soltau⟧'s work, a run from halfway which ended with a pass that ⟦PERSON|Denis Hadžić⟧ ⟦G3|only had to side-foot in⟧ (⟦MINUTE|6⟧). ⟦PERSON|Leon Kröger⟧ ⟦G4|got the second⟧ at a corner, ducking between two defenders. ⟦PERSON|Soltau⟧ had a shot pushed on to the post and ⟦PERSON|Kröger⟧ aimed a volley over before the ⟦MINUTE|interval⟧.
Then ⟦PERSON|Nico Brehmer⟧, who'd been sent on at ⟦MINUTE|half-time⟧ to calm things, ⟦G5|put through his own net⟧. ⟦PERSON|Fabian Ziems⟧'s cross was no danger to anyone until he stretched for it on the ⟦MINUTE|hour⟧.
"It's a ⟦G6|goal⟧ from nothing and it's a ⟦G7|goal⟧ that changes heads," said ⟦PERSON|Oelschläger⟧.
⟦PERSON|Max Pfaffenrot⟧'s ⟦G8|equaliser⟧ in the ⟦MINUTE|69th minute⟧ was of another class, ⟦G9|hit on the bounce from the left corner of the box⟧. The ⟦NORP|Bosnian⟧ ⟦PERSON|Hadžić⟧ nearly restored the advantage at once; his finish struck the underside of the bar and came out.
⟦TEAM|Mainz⟧ could have won. ⟦PERSON|Ziems⟧ beat the offside trap and the goalkeeper but not the post, and ⟦PERSON|Pfaffenrot⟧'s late free-kick brought out the best save of the afternoon.
At the ⟦VENUE|Weserstadion⟧ they whistled. ⟦TEAM|Bremen⟧ remain without a home victory in the ⟦COMPETITION|Bundesliga⟧ since ⟦DATE|August⟧ and play at ⟦TEAM|Leverkusen⟧ next.
⟦FURNITURE|SID⟧
=====GOALS=====
{"id": "G1", "scorer": "Max Pfaffenrot", "team": "Mainz", "minute": 69, "kind": "shot"}
{"id": "G2", "scorer": "Denis Hadžić", "team": "Werder Bremen", "minute": 6, "minute_text": "6", "assist": "Jannik Soltau", "kind": "shot"}
{"id": "G3", "scorer": "Denis Hadžić", "team": "Werder Bremen", "minute": 6, "minute_text": "6", "assist": "Jannik Soltau", "kind": "shot"}
{"id": "G4", "scorer": "Leon Kröger", "team": "Werder Bremen", "minute": 21, "kind": "header"}
{"id": "G5", "scorer": "Nico Brehmer", "team": "Mainz", "minute": 60, "minute_text": "hour", "kind": "own goal"}
{"id": "G6", "scorer": "Nico Brehmer", "team": "Mainz", "minute": 60, "minute_text": "hour", "kind": "own goal"}
{"id": "G7", "scorer": "Nico Brehmer", "team": "Mainz", "minute": 60, "minute_text": "hour", "kind": "own goal"}
{"id": "G8", "scorer": "Max Pfaffenrot", "team": "Mainz", "minute": 69, "minute_text": "69th minute", "kind": "shot"}
{"id": "G9", "scorer": "Max Pfaffenrot", "team": "Mainz", "minute": 69, "minute_text": "69th minute", "kind": "shot"}
