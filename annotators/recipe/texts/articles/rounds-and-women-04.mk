⟦TEAM|Young Lions⟧ out as ⟦TEAM|Italy⟧ punish sloppy start

⟦FURNITURE|Oskar Weglarz celebrates with team-mates after giving England hope. Pic: Getty⟧

⟦TEAM|England U21s⟧ are out of the ⟦COMPETITION|European Under-21 Championship⟧ after ⟦PERSON|Matteo Cattaneo⟧'s first-half ⟦G1|brace⟧ gave ⟦TEAM|Italy⟧ a ⟦SCORE|2-1⟧ win in their quarter-final in ⟦GPE|Ljubljana⟧ on ⟦DATE|Saturday⟧.

⟦PERSON|Lee Carsley⟧'s side, who had come through the group with nine points from nine, were two down by the ⟦MINUTE|19th minute⟧ and never truly recovered, although ⟦PERSON|Oskar Weglarz⟧'s ⟦G2|goal⟧ from the bench just after the ⟦MINUTE|hour⟧ set up a frantic finish.

The ⟦NORP|Romanian⟧ referee ⟦PERSON|Istvan Kovacs⟧ had barely blown to begin the match at the ⟦VENUE|Stožice Stadium⟧ when ⟦PERSON|Harley Mount-Pearce⟧ gave the ball away under no pressure. ⟦PERSON|Davide Ruggeri⟧ fed ⟦PERSON|Cattaneo⟧, and the ⟦TEAM|Empoli⟧ striker ⟦G3|beat ⟦PERSON|Callum Hesketh⟧ at his near post⟧ after ⟦MINUTE|95 seconds⟧.

The ⟦G4|second⟧ was better. ⟦PERSON|Niccolò Brambati⟧, the left-back, drifted inside in the ⟦MINUTE|19th minute⟧, exchanged passes with ⟦PERSON|Ruggeri⟧ and stood up a cross that ⟦PERSON|Cattaneo⟧ ⟦G5|nodded down and in⟧.

⟦TEAM|England⟧ had 68 per cent of the ball and little to show for it before the ⟦MINUTE|interval⟧. ⟦PERSON|Tyrese Balogun-Reid⟧ shot over when put through, then blasted a penalty against the bar on ⟦MINUTE|41 minutes⟧ after ⟦ORG|UEFA⟧'s video officials spotted a handball.

"If that goes in we win the game, I really believe that," ⟦PERSON|Carsley⟧ said. "We have ⟦G6|scored eleven goals⟧ in this tournament. Creating has not been our problem. We've got to stop giving soft ones away."

⟦PERSON|Weglarz⟧, the ⟦TEAM|Brentford⟧ teenager born in ⟦GPE|Slovakia⟧, replaced ⟦PERSON|Jaden Orimoto⟧ at the ⟦MINUTE|break⟧ and needed ⟦MINUTE|17 minutes⟧ to ⟦G7|make his mark⟧. ⟦PERSON|Balogun-Reid⟧'s pass split the ⟦NORP|Italian⟧ centre-halves and the substitute ⟦G8|rounded the goalkeeper before rolling in⟧.

But the ⟦TEAM|Azzurrini⟧, champions of ⟦GPE|Europe⟧ five times, are not a side to be rushed. ⟦PERSON|Hesketh⟧ went up for a corner in the ⟦MINUTE|97th minute⟧ and got his head to it, the ball drifting a foot wide, and that was that.

The ⟦ORG|FA⟧ will hold a review at ⟦VENUE|St George's Park⟧ ⟦DATE|next month⟧.
=====GOALS=====
{"id": "G1", "scorer": "Matteo Cattaneo", "team": "Italy", "count": 2}
{"id": "G2", "scorer": "Oskar Weglarz", "team": "England", "minute": 62, "assist": "Tyrese Balogun-Reid", "kind": "shot", "minute_text": "hour"}
{"id": "G3", "scorer": "Matteo Cattaneo", "team": "Italy", "minute": 2, "assist": "Davide Ruggeri", "kind": "shot", "minute_text": "95 seconds"}
{"id": "G4", "scorer": "Matteo Cattaneo", "team": "Italy", "minute": 19, "assist": "Niccolò Brambati", "kind": "header", "minute_text": "19th minute"}
{"id": "G5", "scorer": "Matteo Cattaneo", "team": "Italy", "minute": 19, "assist": "Niccolò Brambati", "kind": "header", "minute_text": "19th minute"}
{"id": "G6", "team": "England", "count": 11, "scope": "background"}
{"id": "G7", "scorer": "Oskar Weglarz", "team": "England", "minute": 62, "assist": "Tyrese Balogun-Reid", "kind": "shot", "minute_text": "17 minutes"}
{"id": "G8", "scorer": "Oskar Weglarz", "team": "England", "minute": 62, "assist": "Tyrese Balogun-Reid", "kind": "shot"}
