⟦PERSON|Crouch⟧ ⟦G1|strike⟧ wins it for ⟦TEAM|Posh⟧
There was a ⟦G2|goal⟧ in it in the end, and it went to ⟦TEAM|Peterborough⟧. A fierce and mostly awful derby at the ⟦VENUE|Abbey Stadium⟧ was decided in the second half by ⟦PERSON|Bailey Crouch⟧, whose ⟦G3|effort⟧ flew in from outside the box and sent three stands home early.
⟦TEAM|Cambridge⟧ may say that they didn't deserve to lose it. They'd be right. They had a ⟦G4|header⟧ from ⟦PERSON|Luke Fennimore⟧ disallowed for offside in the ⟦MINUTE|22nd minute⟧, a tight one. They had ⟦PERSON|Jack Dimmock⟧'s strike cleared by the head of ⟦PERSON|Ryan Szabo⟧. ⟦PERSON|Charlie Wetherall⟧, set up by ⟦PERSON|Fennimore⟧, was foiled by goalkeeper ⟦PERSON|Mehmet Tekin⟧'s shin.
They also had ⟦PERSON|Oliver Nkansah⟧, who gave the ball away more often than anyone on the pitch, and the deciding ⟦G5|goal⟧ began with him. He'd come inside to receive a throw. He looked for ⟦PERSON|Dimmock⟧, found ⟦PERSON|Szabo⟧, and the ⟦NORP|Hungarian⟧ defender kept going until he was tackled by ⟦PERSON|Wetherall⟧. It was the second ball that ⟦PERSON|Crouch⟧ ⟦G6|hit⟧ so sweetly.
"There's a bit of swerve on it," said the ⟦TEAM|Cambridge⟧ manager of the ⟦G7|goal⟧. "But we've got to get out to him. Three of our lads turned their backs."
⟦TEAM|Posh⟧ had offered nothing else. ⟦PERSON|Crouch⟧ himself had sliced into the crowd three times. Their ⟦NORP|Turkish⟧ goalkeeper, ⟦PERSON|Tekin⟧, was man of the match; in the ⟦MINUTE|88th minute⟧ he dived to his right to keep out ⟦PERSON|Dimmock⟧, and in ⟦MINUTE|added time⟧ he plucked a corner off the head of ⟦PERSON|Fennimore⟧.
⟦PERSON|Crouch⟧, brought up a mile from the ground, used to sell programmes there. "My phone hasn't stopped. Half my mates have blocked me," he told the ⟦ORG|Cambridge News⟧. "I wouldn't say I've ⟦G8|scored a better one⟧. I ⟦G9|got one⟧ against ⟦TEAM|Stevenage⟧ in the youth team. But there were forty people there."
⟦TEAM|Peterborough⟧ move above ⟦TEAM|Cambridge⟧ on goal difference, with a game in hand.
⟦FURNITURE|Sign up to our football newsletter here⟧
=====GOALS=====
{"id": "G1", "scorer": "Bailey Crouch", "team": "Peterborough", "kind": "shot"}
{"id": "G2", "scorer": "Bailey Crouch", "team": "Peterborough", "kind": "shot"}
{"id": "G3", "scorer": "Bailey Crouch", "team": "Peterborough", "kind": "shot"}
{"id": "G4", "scorer": "Luke Fennimore", "team": "Cambridge", "minute": 22, "kind": "header", "outcome": "ruled out"}
{"id": "G5", "scorer": "Bailey Crouch", "team": "Peterborough", "kind": "shot"}
{"id": "G6", "scorer": "Bailey Crouch", "team": "Peterborough", "kind": "shot"}
{"id": "G7", "scorer": "Bailey Crouch", "team": "Peterborough", "kind": "shot"}
{"id": "G8", "scorer": "Bailey Crouch", "scope": "background"}
{"id": "G9", "scorer": "Bailey Crouch", "scope": "background"}
