⟦TEAM|Bohemians⟧ sink neighbours ⟦TEAM|Shelbourne⟧ as ⟦PERSON|Twomey⟧ ⟦G1|strikes⟧
⟦PERSON|Rory Twomey⟧'s ⟦MINUTE|52nd-minute⟧ ⟦G2|goal⟧ was enough to see ⟦TEAM|Bohemians⟧ beat ⟦TEAM|Shelbourne⟧ ⟦SCORE|1-0⟧ in the ⟦GPE|Dublin⟧ derby and leapfrog them into third spot in the ⟦COMPETITION|League of Ireland Premier Division⟧.
The striker, on loan from ⟦TEAM|Preston North End⟧, ⟦G3|met a cross⟧ from ⟦PERSON|Ciarán Halpin⟧ ⟦MINUTE|seven minutes into the second half⟧ to give the home crowd at ⟦VENUE|Dalymount Park⟧ their first derby celebration in two years.
⟦TEAM|Shels⟧ began the better. ⟦PERSON|Jonathan Lunny⟧'s shot was cleared off the line by ⟦PERSON|Halpin⟧ with ⟦PERSON|Kacper Chorążka⟧ beaten, and ⟦PERSON|Mark Coyle-Byrne⟧ headed over the bar from ⟦PERSON|Lunny⟧'s corner. ⟦TEAM|Bohs⟧ captain ⟦PERSON|Keith Grimes⟧ was booked for a foul on ⟦PERSON|Coyle-Byrne⟧.
The home side grew into it. ⟦PERSON|Twomey⟧ stung the palms of ⟦PERSON|Conor Kearns-Daly⟧ on ⟦MINUTE|28 minutes⟧ and ⟦PERSON|Jordan Flood-Obi⟧ volleyed a half chance into the crowd.
The ⟦G4|goal⟧ came from a ⟦TEAM|Shelbourne⟧ free-kick. ⟦PERSON|Grimes⟧ headed clear, ⟦PERSON|Flood-Obi⟧ carried the ball away and spread it wide for ⟦PERSON|Halpin⟧, and ⟦PERSON|Twomey⟧ got between the two centre-backs to ⟦G5|send it in⟧ off his thigh.
⟦TEAM|Shels⟧ manager ⟦PERSON|Damien Furlong⟧ introduced ⟦PERSON|Wale Adesina⟧, who had two chances to pull a goal back. He miskicked the first and was foiled by ⟦PERSON|Chorążka⟧ from the second.
A late header by ⟦PERSON|Coyle-Byrne⟧ was ruled to have gone wide, though ⟦TEAM|Shels⟧ wanted a corner, and that was their final opportunity.
"We defended the lead brilliantly," said ⟦TEAM|Bohs⟧ manager ⟦PERSON|Alan Carraher⟧. "⟦PERSON|Rory⟧ gets the headlines and the lads behind him got the win."
=====GOALS=====
{"id": "G1", "scorer": "Rory Twomey", "team": "Bohemians", "minute": 52, "assist": "Ciarán Halpin"}
{"id": "G2", "scorer": "Rory Twomey", "team": "Bohemians", "minute": 52, "minute_text": "52nd-minute", "assist": "Ciarán Halpin"}
{"id": "G3", "scorer": "Rory Twomey", "team": "Bohemians", "minute": 52, "minute_text": "seven minutes into the second half", "assist": "Ciarán Halpin"}
{"id": "G4", "scorer": "Rory Twomey", "team": "Bohemians", "minute": 52, "assist": "Ciarán Halpin"}
{"id": "G5", "scorer": "Rory Twomey", "team": "Bohemians", "minute": 52, "assist": "Ciarán Halpin", "score": "1-0"}
