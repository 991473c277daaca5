⟦TEAM|Thorns⟧ fight back to stun ⟦TEAM|Gotham⟧ at ⟦VENUE|Providence Park⟧
⟦FURNITURE|By Dana Whitcomb, Thorns beat writer⟧
⟦PERSON|Mackenzie Doyle⟧ ⟦G1|scored the go-ahead goal⟧ in the ⟦MINUTE|82nd minute⟧ and the ⟦TEAM|Portland Thorns⟧ erased a two-goal ⟦MINUTE|halftime⟧ deficit to beat ⟦TEAM|Gotham FC⟧ ⟦SCORE|3-2⟧ on ⟦DATE|Friday night⟧.
⟦TEAM|Portland⟧ looked done at intermission. ⟦TEAM|Gotham⟧ forward ⟦PERSON|Olamide Fashola⟧ ⟦G2|had a brace⟧ inside ⟦MINUTE|26 minutes⟧, and only a fingertip save from ⟦PERSON|Corinne Lacey⟧ on ⟦PERSON|Teresa Quintal⟧'s half-volley kept the ⟦NORP|Nigerian⟧ from leaving with a third.
⟦PERSON|Fashola⟧'s ⟦G3|first⟧ came off a giveaway. ⟦TEAM|Thorns⟧ center back ⟦PERSON|Hannah Overbeck⟧ tried to play out of the back in the ⟦MINUTE|seventh minute⟧, ⟦PERSON|Quintal⟧ read it, and the ⟦NORP|Portuguese⟧ playmaker slipped a pass between the lines for ⟦PERSON|Fashola⟧ to ⟦G4|finish low to ⟦PERSON|Lacey⟧'s left⟧. Her ⟦G5|second⟧ was all her own work: she picked the ball up near midfield, rode two challenges, and ⟦G6|ripped a shot in off the crossbar⟧.
"We told each other at the half that we'd been there before," ⟦PERSON|Doyle⟧ said. "We've come back from two down in this building. We weren't panicking."
The fightback began in the ⟦MINUTE|54th minute⟧. ⟦PERSON|Bria Stallworth⟧ was tripped by ⟦PERSON|Jess Amundsen⟧ at the top of the box and ⟦PERSON|Ji-won Bae⟧ ⟦G7|bent the free kick⟧ over the wall. ⟦PERSON|Amundsen⟧ nearly restored the cushion on the other end, but her header skimmed the roof of the net.
⟦PERSON|Overbeck⟧ then made up for her earlier error. ⟦PERSON|Bae⟧'s corner in the ⟦MINUTE|71st⟧ was punched as far as ⟦PERSON|Stallworth⟧, who headed it back across the six, and the captain ⟦G8|bundled it over the line⟧ from two yards.
"I owed the girls one," said ⟦PERSON|Overbeck⟧, who hadn't ⟦G9|scored⟧ since ⟦DATE|April⟧.
⟦MINUTE|Eleven minutes later⟧ came the ⟦G10|winner⟧. ⟦PERSON|Stallworth⟧, again, did the donkey work on the right, beating her defender to the end line. Her cutback was dummied by ⟦PERSON|Bae⟧, and ⟦PERSON|Doyle⟧ ⟦G11|swept it home⟧ first time.
⟦TEAM|Gotham⟧ had two looks late, with ⟦PERSON|Quintal⟧ shooting over and ⟦PERSON|Fashola⟧ flagged offside when she was through on goal.
⟦TEAM|Portland⟧ (9-4-6, 33 points) moved into third place, one point behind the ⟦TEAM|Orlando Pride⟧. ⟦TEAM|Gotham⟧ (8-7-4, 28 points) slipped to seventh.
⟦FURNITURE|How to watch: every NWSL match this weekend | Standings | Shop Thorns gear⟧
=====GOALS=====
{"id": "G1", "scorer": "Mackenzie Doyle", "team": "Portland Thorns", "minute": 82, "assist": "Bria Stallworth", "kind": "shot", "minute_text": "82nd minute"}
{"id": "G2", "scorer": "Olamide Fashola", "team": "Gotham FC", "count": 2}
{"id": "G3", "scorer": "Olamide Fashola", "team": "Gotham FC", "minute": 7, "assist": "Teresa Quintal", "kind": "shot", "minute_text": "seventh minute"}
{"id": "G4", "scorer": "Olamide Fashola", "team": "Gotham FC", "minute": 7, "assist": "Teresa Quintal", "kind": "shot", "minute_text": "seventh minute"}
{"id": "G5", "scorer": "Olamide Fashola", "team": "Gotham FC", "kind": "shot"}
{"id": "G6", "scorer": "Olamide Fashola", "team": "Gotham FC", "kind": "shot"}
{"id": "G7", "scorer": "Ji-won Bae", "team": "Portland Thorns", "minute": 54, "kind": "free kick", "minute_text": "54th minute"}
{"id": "G8", "scorer": "Hannah Overbeck", "team": "Portland Thorns", "minute": 71, "assist": "Bria Stallworth", "kind": "shot", "minute_text": "71st"}
{"id": "G9", "scorer": "Hannah Overbeck", "team": "Portland Thorns", "scope": "background"}
{"id": "G10", "scorer": "Mackenzie Doyle", "team": "Portland Thorns", "minute": 82, "assist": "Bria Stallworth", "kind": "shot", "minute_text": "Eleven minutes later"}
{"id": "G11", "scorer": "Mackenzie Doyle", "team": "Portland Thorns", "minute": 82, "assist": "Bria Stallworth", "kind": "shot", "minute_text": "Eleven minutes later"}
