⟦TEAM|Milan⟧ make a virtue of waiting

⟦FURNITURE|Sabrina Holcombe at San Siro⟧

Perhaps it is that the great old bowl is soon to be pulled down, and that every match there is now a little bit of a funeral; or perhaps it's only that ⟦TEAM|Milan⟧ have been so dreadful for so long that any win feels like one rescued from a burning house. Whatever it was, when ⟦PERSON|Nicolò Brancaleone⟧ put his instep through the ball ⟦MINUTE|eighty-eight and a half minutes into the derby⟧ on ⟦DATE|Sunday evening⟧, the noise that followed was not joy so much as bereavement interrupted.

⟦TEAM|Inter⟧ had been better. They generally are; ⟦PERSON|Ivo Draganić⟧, who has lately become the most complete midfield player on the continent, had them moving like a folding ruler. They ⟦G1|went ahead⟧ in the ⟦MINUTE|seventh minute⟧, when ⟦PERSON|Juma Kitolano⟧, slipped through by the ⟦NORP|Croat⟧, passed the ball ⟦G2|beyond ⟦PERSON|Gianmaria Ottolenghi⟧⟧ as if returning something borrowed. They had a ⟦G5|second⟧ disallowed, ⟦PERSON|Kitolano⟧ again, by a knee; they had a third cleared off the line by ⟦PERSON|Pedro Alcoforado⟧; they had, if you care for such things, sixty-eight per cent of the ball.

And a penalty. It was given on the stroke of the ⟦MINUTE|interval⟧, for a trip on ⟦PERSON|Draganić⟧, and it was ⟦PERSON|Draganić⟧ who took it, and ⟦PERSON|Ottolenghi⟧ who stood quite still, as though a train were passing, and let it hit him on the chest.

From such things are revivals made. ⟦PERSON|Samu Arregi⟧ — the substitute, or one of them, for ⟦PERSON|Arne Wehmeyer⟧ had changed four men at the ⟦MINUTE|break⟧ — ⟦G3|drew ⟦TEAM|Milan⟧ level⟧ after ⟦MINUTE|56 minutes⟧ with the sort of ⟦G6|goal⟧ for which the word scrappy was invented, off a thigh, from ⟦PERSON|Alcoforado⟧'s flick-on. And then came the long, plain waiting, an hour of it as it felt, for a thing that would or would not happen, while ⟦TEAM|Inter⟧ seemed to be thinking of ⟦TEAM|Bayern⟧ on ⟦DATE|Wednesday⟧.

⟦PERSON|Brancaleone⟧ is twenty and grew up near enough to hear the stadium. The ball was rolled to him by ⟦PERSON|Arregi⟧. There wasn't a gap. There was, a moment later, a ⟦G7|winner⟧.

“He'll want to do that again and he'll not be able to,” said ⟦PERSON|Wehmeyer⟧, whose side are still ninth. “Nobody scores that twice.” The boy had ⟦G4|scored only one senior goal⟧ before, in the ⟦COMPETITION|Coppa Italia⟧, against ⟦TEAM|Cesena⟧, in the rain; there were eleven thousand there.
=====GOALS=====
{"id": "G1", "scorer": "Juma Kitolano", "team": "Inter", "minute": 7, "minute_text": "seventh minute", "assist": "Ivo Draganić", "kind": "shot"}
{"id": "G2", "scorer": "Juma Kitolano", "team": "Inter", "minute": 7, "minute_text": "seventh minute", "assist": "Ivo Draganić", "kind": "shot"}
{"id": "G5", "scorer": "Juma Kitolano", "team": "Inter", "outcome": "ruled out"}
{"id": "G3", "scorer": "Samu Arregi", "team": "Milan", "minute": 56, "minute_text": "56 minutes", "assist": "Pedro Alcoforado"}
{"id": "G6", "scorer": "Samu Arregi", "team": "Milan", "minute": 56, "minute_text": "56 minutes", "assist": "Pedro Alcoforado"}
{"id": "G7", "scorer": "Nicolò Brancaleone", "team": "Milan", "minute": 89, "assist": "Samu Arregi", "kind": "shot"}
{"id": "G4", "scorer": "Nicolò Brancaleone", "team": "Milan", "scope": "background"}
