⟦PERSON|Eyre⟧'s moment of madness costs ⟦TEAM|Nix⟧, says ⟦PERSON|Papadakis⟧

MELBOURNE (⟦ORG|AAP⟧) — ⟦TEAM|Wellington Phoenix⟧ coach ⟦PERSON|Nestor Papadakis⟧ has lamented a "moment of madness" from defender ⟦PERSON|Connor Eyre⟧ that let ⟦TEAM|Melbourne Victory⟧ off the hook in a ⟦SCORE|3-3⟧ ⟦COMPETITION|A-League Men⟧ thriller.

The ⟦TEAM|Nix⟧ led ⟦SCORE|3-1⟧ with ⟦MINUTE|ten minutes left⟧ at ⟦VENUE|AAMI Park⟧ on ⟦DATE|Friday night⟧ when ⟦PERSON|Eyre⟧, under no pressure, headed back towards a goalkeeper who'd come off his line, ⟦TEAM|Victory⟧ ⟦G1|pulling one back⟧ courtesy of the ⟦G2|own goal⟧ before ⟦PERSON|Brodie Kessell⟧ ⟦G3|struck⟧ at the death.

"It's like watching a car crash in slow motion," ⟦PERSON|Papadakis⟧ said. "⟦PERSON|Connor⟧'s been a rock. But you ring out, you put it in row Z."

⟦PERSON|Sione Fatialofa⟧ had ⟦G4|given the visitors a ⟦MINUTE|third-minute⟧ lead⟧ with a header and then, after ⟦PERSON|Marko Zelić⟧ ⟦G5|drew ⟦TEAM|Victory⟧ level⟧ from the penalty spot midway through the half, the big striker ⟦G6|claimed his second⟧ on the stroke of the ⟦MINUTE|interval⟧, sidefooting ⟦PERSON|Takumi Arisawa⟧'s pull-back. ⟦PERSON|Arisawa⟧ himself ⟦G7|finished coolly⟧ shortly past the ⟦MINUTE|hour⟧ and ⟦GPE|Wellington⟧ looked to be heading for their first win at the ground since ⟦DATE|2019⟧.

⟦TEAM|Victory⟧ boss ⟦PERSON|Hugh Dransfield⟧ conceded his side had been second best. "We got out of jail, absolutely. They've hit the post twice, our keeper's made a worldie from ⟦PERSON|Arisawa⟧ at ⟦SCORE|3-1⟧. But the kid coming on has changed it."

That kid was ⟦PERSON|Kessell⟧, the 19-year-old, who rattled the bar with his first touch, forced the corner that led to ⟦PERSON|Eyre⟧'s error and then, ⟦MINUTE|93 minutes⟧ gone, ⟦G8|arrowed a half-volley⟧ through a crowd of legs.

It was his second ⟦G9|goal⟧ in as many weeks; he also ⟦G10|scored⟧ off the bench in ⟦GPE|Perth⟧.

⟦PERSON|Fatialofa⟧, who went off with cramp, now has nine for the season but said the ⟦G11|double⟧ meant little. "I'd swap both for the two points," the ⟦NORP|Samoan⟧ told ⟦ORG|Paramount+⟧.

⟦TEAM|Victory⟧ remain fifth. ⟦TEAM|Phoenix⟧, winless in four, are home to ⟦TEAM|Sydney FC⟧ at ⟦VENUE|Sky Stadium⟧ on ⟦DATE|Saturday⟧ week.
=====GOALS=====
{"id": "G1", "scorer": "Connor Eyre", "team": "Melbourne Victory", "kind": "own goal", "score": "2-3"}
{"id": "G2", "scorer": "Connor Eyre", "team": "Melbourne Victory", "kind": "own goal"}
{"id": "G3", "scorer": "Brodie Kessell", "team": "Melbourne Victory", "minute": 93, "kind": "volley"}
{"id": "G4", "scorer": "Sione Fatialofa", "team": "Wellington Phoenix", "minute": 3, "kind": "header", "minute_text": "third-minute"}
{"id": "G5", "scorer": "Marko Zelić", "team": "Melbourne Victory", "kind": "penalty", "score": "1-1"}
{"id": "G6", "scorer": "Sione Fatialofa", "team": "Wellington Phoenix", "assist": "Takumi Arisawa", "kind": "shot", "minute_text": "interval"}
{"id": "G7", "scorer": "Takumi Arisawa", "team": "Wellington Phoenix", "minute_text": "hour", "score": "3-1"}
{"id": "G8", "scorer": "Brodie Kessell", "team": "Melbourne Victory", "minute": 93, "kind": "volley", "minute_text": "93 minutes"}
{"id": "G9", "scorer": "Brodie Kessell", "team": "Melbourne Victory", "minute": 93, "kind": "volley"}
{"id": "G10", "scorer": "Brodie Kessell", "team": "Melbourne Victory", "scope": "background"}
{"id": "G11", "scorer": "Sione Fatialofa", "team": "Wellington Phoenix", "count": 2}
