⟦TEAM|Bolton⟧'s night to forget ends with ⟦PERSON|Delacroix-Mbeki⟧'s name being sung by the wrong end

On the train home they were still asking each other how he'd missed it. Not the one he'd ⟦G1|scored⟧. The other.

⟦PERSON|Aaron Delacroix-Mbeki⟧, ⟦TEAM|Bolton Wanderers⟧' record signing, ⟦G2|put the ball into the net⟧ in the ⟦MINUTE|85th minute⟧ at ⟦VENUE|Oakwell⟧, the wrong net, from ⟦PERSON|Adam Phillipson⟧'s corner, and ⟦TEAM|Barnsley⟧ had their ⟦SCORE|2-1⟧ win. ⟦MINUTE|Three minutes earlier⟧ he'd been at the other end with nobody in his way. ⟦PERSON|Josh Dacres-Quigley⟧ had drawn ⟦PERSON|Murphy Cooperson⟧ out of his goal and squared it, six yards, and ⟦PERSON|Delacroix-Mbeki⟧ tried to be clever.

"It's one of those that you score 99 times," said ⟦PERSON|Steven Schumaker⟧, ⟦TEAM|Bolton⟧'s manager.

They'd played well enough, too, for 40 minutes. ⟦PERSON|Ethan Erhahan-Cole⟧ was through early on but ⟦PERSON|Cooperson⟧ saved; ⟦PERSON|Dacres-Quigley⟧ had a header hooked away from beneath the bar. Their ⟦G3|goal⟧, ⟦MINUTE|24 minutes⟧ after the start, was a neat one, ⟦PERSON|Delacroix-Mbeki⟧ ⟦G4|dispatching⟧ ⟦PERSON|Erhahan-Cole⟧'s clever reverse ball low into the corner.

Then ⟦TEAM|Barnsley⟧ changed to a four. ⟦PERSON|Davis Keillor-Finn⟧, pushed further on, began to have the run of the left. He crossed for ⟦PERSON|Luca Connellan⟧, who volleyed over; he crossed for ⟦PERSON|Phillipson⟧, whose effort was deflected behind; and, ⟦MINUTE|ten minutes into the second period⟧, he didn't cross, but ⟦G5|lashed it⟧ inside ⟦PERSON|Luke Southworth⟧'s near post for his first ⟦G6|goal⟧ since ⟦DATE|December⟧.

⟦PERSON|Conor Hourihannah⟧, in charge of ⟦TEAM|Barnsley⟧ at 34, is yet to lose at home. ⟦TEAM|Bolton⟧ have taken five points from 21, and dropped 12 from winning positions; only ⟦TEAM|Port Vale⟧, who lost ⟦SCORE|3-0⟧ to ⟦TEAM|Luton⟧, ⟦G7|two⟧ from ⟦PERSON|Nahki Wellsby⟧, have a worse record.
=====GOALS=====
{"id": "G1", "scorer": "Aaron Delacroix-Mbeki", "team": "Bolton Wanderers", "minute": 24, "assist": "Ethan Erhahan-Cole", "kind": "shot"}
{"id": "G2", "scorer": "Aaron Delacroix-Mbeki", "team": "Barnsley", "minute": 85, "assist": "Adam Phillipson", "kind": "own goal", "minute_text": "85th minute"}
{"id": "G3", "scorer": "Aaron Delacroix-Mbeki", "team": "Bolton Wanderers", "minute": 24, "assist": "Ethan Erhahan-Cole", "kind": "shot", "minute_text": "24 minutes"}
{"id": "G4", "scorer": "Aaron Delacroix-Mbeki", "team": "Bolton Wanderers", "minute": 24, "assist": "Ethan Erhahan-Cole", "kind": "shot", "minute_text": "24 minutes"}
{"id": "G5", "scorer": "Davis Keillor-Finn", "team": "Barnsley", "minute": 55, "kind": "shot", "minute_text": "ten minutes into the second period"}
{"id": "G6", "scorer": "Davis Keillor-Finn", "team": "Barnsley", "minute": 55, "kind": "shot", "minute_text": "ten minutes into the second period"}
{"id": "G7", "scorer": "Nahki Wellsby", "team": "Luton", "scope": "background", "count": 2}
