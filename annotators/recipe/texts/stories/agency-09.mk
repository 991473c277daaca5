⟦TEAM|Forest⟧ fight back twice but ⟦VENUE|Molineux⟧ draw suits nobody
There was a ⟦G1|goal⟧ late on for ⟦PERSON|Yaw Bonsu⟧ and a point apiece at the end of a breathless second half, ⟦TEAM|Wolves⟧ having twice been in front against fellow strugglers ⟦TEAM|Nottingham Forest⟧ in a ⟦SCORE|2-2⟧ draw.
⟦PERSON|Teodoro⟧ had ⟦G2|opened the scoring⟧ and ⟦PERSON|Seb Marlowe⟧'s ⟦G3|own goal⟧ put ⟦TEAM|Wolves⟧ ⟦SCORE|2-1⟧ up after ⟦PERSON|Erik Norling⟧'s ⟦G4|leveller⟧, but ⟦PERSON|Nuno Abrantes⟧'s side could not close it out and are still without a win since ⟦DATE|March⟧.
⟦TEAM|Wolves⟧ had the better of the first period. ⟦PERSON|Bradley Osei⟧ rolled a shot beyond ⟦PERSON|Jan Havel⟧ and, to his disbelief, beyond the far post as well with ⟦MINUTE|five minutes⟧ gone. ⟦PERSON|Havel⟧, the ⟦NORP|Czech⟧, then dived full length to keep out ⟦PERSON|Harvey Linton⟧.
So it was no great shock when the home side ⟦G5|snatched the lead⟧. ⟦PERSON|Declan Rooke⟧, who had been asked to bring the ball out from the back, brought it straight to ⟦PERSON|Linton⟧. The winger had options on both sides, chose the right one and ⟦PERSON|Teodoro⟧ ⟦G6|steered it between ⟦PERSON|Havel⟧ and his near post⟧.
That was in the ⟦MINUTE|19th minute⟧, and in the ⟦MINUTE|28th⟧ they had a second disallowed. ⟦PERSON|Osei⟧ ⟦G7|turned home⟧ ⟦PERSON|Miles Prentice⟧'s long kick, flicked on, but was judged to have used a hand to bring it down.
⟦TEAM|Forest⟧ were fortunate to be only one behind. ⟦PERSON|Abrantes⟧, up off his seat for most of the half, saw ⟦PERSON|Linton⟧ thwarted twice more in the ⟦MINUTE|last ten minutes⟧ of it.
They were level within ⟦MINUTE|two minutes of the restart⟧. ⟦PERSON|Rooke⟧ made amends with a raking pass, ⟦PERSON|Prentice⟧ came and then did not come, and ⟦PERSON|Norling⟧ ⟦G8|lobbed him⟧. The ⟦NORP|Swede⟧ had ⟦G9|got three⟧ of ⟦TEAM|Forest⟧'s last four at this ground and might have made it two in a minute but for the woodwork.
The next ⟦G10|goal⟧ was a misfortune. ⟦PERSON|Linton⟧ crossed low on ⟦MINUTE|72⟧, ⟦PERSON|Bonsu⟧ missed his kick, and the covering ⟦PERSON|Marlowe⟧, sliding in to concede a corner, ⟦G11|put it past ⟦PERSON|Havel⟧⟧ instead.
⟦TEAM|Forest⟧ introduced two more attackers and ⟦TEAM|Wolves⟧ dropped off. ⟦PERSON|Norling⟧'s free-kick was a yard over. ⟦PERSON|Rooke⟧ had a header saved in the ⟦MINUTE|80th minute⟧. When ⟦PERSON|Norling⟧'s next delivery came in with ⟦MINUTE|four minutes of the 90 remaining⟧ it was ⟦PERSON|Bonsu⟧ who ⟦G12|rose highest⟧, ⟦PERSON|Prentice⟧ getting a glove to the ball but not enough.
"We defended the first one but not the second ball," said ⟦PERSON|Abrantes⟧. "I can accept a great goal. Theirs, the ⟦G13|equaliser⟧, is a set-piece, and we work on set-pieces."
⟦PERSON|Teodoro⟧, who also ⟦G14|netted⟧ at ⟦TEAM|Sunderland⟧ ⟦DATE|last Sunday⟧, was replaced on ⟦MINUTE|64⟧ as a precaution.
=====GOALS=====
{"id": "G1", "scorer": "Yaw Bonsu", "team": "Forest", "minute": 86, "kind": "header"}
{"id": "G2", "scorer": "Teodoro", "team": "Wolves", "minute": 19, "assist": "Harvey Linton", "kind": "shot"}
{"id": "G3", "scorer": "Seb Marlowe", "team": "Wolves", "minute": 72, "kind": "own goal"}
{"id": "G4", "scorer": "Erik Norling", "team": "Forest", "minute": 47, "assist": "Declan Rooke", "kind": "shot"}
{"id": "G5", "scorer": "Teodoro", "team": "Wolves", "minute": 19, "assist": "Harvey Linton", "kind": "shot"}
{"id": "G6", "scorer": "Teodoro", "team": "Wolves", "minute": 19, "minute_text": "19th minute", "assist": "Harvey Linton", "kind": "shot"}
{"id": "G7", "scorer": "Bradley Osei", "team": "Wolves", "minute": 28, "minute_text": "28th", "outcome": "ruled out"}
{"id": "G8", "scorer": "Erik Norling", "team": "Forest", "minute": 47, "minute_text": "two minutes of the restart", "assist": "Declan Rooke", "kind": "shot"}
{"id": "G9", "scorer": "Erik Norling", "team": "Forest", "scope": "background", "count": 3}
{"id": "G10", "scorer": "Seb Marlowe", "team": "Wolves", "minute": 72, "minute_text": "72", "kind": "own goal"}
{"id": "G11", "scorer": "Seb Marlowe", "team": "Wolves", "minute": 72, "minute_text": "72", "kind": "own goal"}
{"id": "G12", "scorer": "Yaw Bonsu", "team": "Forest", "minute": 86, "minute_text": "four minutes of the 90 remaining", "kind": "header"}
{"id": "G13", "scorer": "Yaw Bonsu", "team": "Forest", "minute": 86, "kind": "header"}
{"id": "G14", "scorer": "Teodoro", "team": "Wolves", "scope": "background"}
