⟦TEAM|Manchester City Women⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Juventus Women⟧
⟦TEAM|Manchester City⟧ let a lead slip twice in their ⟦COMPETITION|Women's Champions League⟧ meeting with ⟦TEAM|Juventus⟧ at the ⟦VENUE|Joie Stadium⟧.
⟦PERSON|Freya Lockhart⟧ and ⟦PERSON|Hinata Ogawa⟧ ⟦G1|scored⟧ for the hosts, but ⟦G2|responses⟧ from ⟦PERSON|Giulia Marchetti⟧ and ⟦PERSON|Emma Sandqvist⟧ gave the ⟦NORP|Italian⟧ champions a point.
⟦PERSON|Lockhart⟧'s ⟦G3|effort⟧, in the ⟦MINUTE|14th minute⟧, was the pick of the four. She beat ⟦PERSON|Sandqvist⟧ on the outside and ⟦G4|curled in⟧ from the corner of the area.
The ⟦TEAM|Bianconere⟧ were ⟦G5|on terms⟧ on ⟦MINUTE|32⟧ through a penalty. ⟦PERSON|Maddie Ingleton⟧ was late on ⟦PERSON|Marchetti⟧, who dusted herself down and ⟦G6|scored⟧.
⟦PERSON|Ogawa⟧ might have had a hat-trick before the ⟦MINUTE|break⟧. She hit the bar, shot straight at goalkeeper ⟦PERSON|Federica Lanzi⟧, and in ⟦MINUTE|added time⟧ ⟦G7|put away⟧ a rebound after ⟦PERSON|Lanzi⟧ had stopped ⟦PERSON|Lockhart⟧'s drive.
⟦PERSON|Ingleton⟧ saw a second penalty appeal against her turned down early in the second half. ⟦PERSON|Sandqvist⟧ headed over, and ⟦PERSON|Marchetti⟧ was twice thwarted by ⟦PERSON|Ruth Amponsah⟧.
⟦TEAM|City⟧ tired. They gave up possession in midfield with ⟦MINUTE|17 minutes remaining⟧, ⟦PERSON|Chiara Bellini⟧ slid the ball into the path of ⟦PERSON|Sandqvist⟧, and the ⟦NORP|Swedish⟧ defender ⟦G8|squeezed her shot inside the post⟧.
⟦PERSON|Lockhart⟧ nearly restored the lead but dragged wide.
"We were punished for two mistakes," said ⟦TEAM|City⟧ boss ⟦PERSON|Simon Alderton⟧. "We've also ⟦G9|conceded⟧ first in three of our four group games, so at least we put that right."
⟦TEAM|City⟧ need to win in ⟦GPE|Lisbon⟧ on ⟦DATE|9 December⟧ to be sure of a place in the knockout stage.
=====GOALS=====
{"id": "G1", "scorer": "Freya Lockhart; Hinata Ogawa", "team": "Manchester City", "count": 2}
{"id": "G2", "scorer": "Giulia Marchetti; Emma Sandqvist", "team": "Juventus", "count": 2}
{"id": "G3", "scorer": "Freya Lockhart", "team": "Manchester City", "minute": 14, "minute_text": "14th minute", "kind": "shot"}
{"id": "G4", "scorer": "Freya Lockhart", "team": "Manchester City", "minute": 14, "kind": "shot"}
{"id": "G5", "scorer": "Giulia Marchetti", "team": "Juventus", "minute": 32, "minute_text": "32", "kind": "penalty", "score": "1-1"}
{"id": "G6", "scorer": "Giulia Marchetti", "team": "Juventus", "minute": 32, "minute_text": "32", "kind": "penalty", "score": "1-1"}
{"id": "G7", "scorer": "Hinata Ogawa", "team": "Manchester City", "minute_text": "added time", "kind": "shot", "score": "2-1"}
{"id": "G8", "scorer": "Emma Sandqvist", "team": "Juventus", "minute": 73, "minute_text": "17 minutes remaining", "assist": "Chiara Bellini", "kind": "shot", "score": "2-2"}
{"id": "G9", "scope": "background", "count": 3}
