⟦PERSON|Grant Melrose⟧ passes 200 as ⟦TEAM|Cattachs⟧ see off ⟦TEAM|Broch⟧
⟦PERSON|GRANT Melrose⟧ needed two for a double century. He ⟦G1|took three⟧.
The ⟦TEAM|Brora Rangers⟧ striker's ⟦G2|hat-trick⟧ in ⟦DATE|Saturday⟧'s ⟦SCORE|3-1⟧ ⟦COMPETITION|Highland League⟧ win over ⟦TEAM|Fraserburgh⟧ carried him past ⟦G3|200 goals⟧ for the ⟦GPE|Sutherland⟧ club, and the match ball came home signed by everybody except ⟦PERSON|Craig Lamont⟧, who had seen quite enough of it.
⟦PERSON|Lamont⟧, in the ⟦TEAM|Broch⟧ goal, ⟦G4|was beaten⟧ as early as the ⟦MINUTE|fifth minute⟧. ⟦PERSON|Duncan Aitchison⟧'s shot hit a team-mate, the ball fell kindly, and ⟦PERSON|Melrose⟧ ⟦G5|did what he does⟧.
⟦PERSON|Jamie Urquhart⟧ might have responded directly but curled wide. ⟦PERSON|Bobby Tansey⟧ got under a header. ⟦PERSON|Aitchison⟧, for ⟦TEAM|Brora⟧, drove against the bar on ⟦MINUTE|27 minutes⟧ and ⟦PERSON|Ross Gilhooly⟧ had his follow-up cleared.
Number 200 was a thing of beauty. ⟦PERSON|Gilhooly⟧ ran from halfway, checked, and stood up a cross which ⟦PERSON|Melrose⟧ ⟦G6|directed down into the corner⟧ (⟦MINUTE|33⟧).
"I'd have preferred a scruffy one," he laughed.
The ⟦G7|second goal⟧ gave the home team the room they needed. ⟦PERSON|Tansey⟧ was fortunate to stay on after clattering ⟦PERSON|Gilhooly⟧, and ⟦PERSON|Urquhart⟧ cleared off the line from ⟦PERSON|Paddy Nolan⟧. ⟦PERSON|Melrose⟧ himself missed two, the second from a yard.
There was no mistake with the ⟦G8|penalty⟧ midway through the second half, awarded for ⟦PERSON|Tansey⟧'s clumsy challenge on ⟦PERSON|Nolan⟧; ⟦MINUTE|68 minutes⟧, low, left.
⟦TEAM|Fraserburgh⟧ had chances to make it respectable and took one, ⟦PERSON|Urquhart⟧ ⟦G9|scrambling in⟧ with ⟦MINUTE|five minutes to go⟧. He then shot over from the edge of the box.
⟦TEAM|Brora⟧, unbeaten since ⟦DATE|September⟧, sit second to ⟦TEAM|Buckie Thistle⟧.
=====GOALS=====
{"id": "G1", "scorer": "Grant Melrose", "team": "Brora Rangers", "count": 3}
{"id": "G2", "scorer": "Grant Melrose", "team": "Brora Rangers", "count": 3}
{"id": "G3", "scorer": "Grant Melrose", "team": "Brora Rangers", "scope": "background", "count": 200}
{"id": "G4", "scorer": "Grant Melrose", "team": "Brora Rangers", "minute": 5, "minute_text": "fifth minute", "kind": "shot"}
{"id": "G5", "scorer": "Grant Melrose", "team": "Brora Rangers", "minute": 5, "minute_text": "fifth minute", "kind": "shot"}
{"id": "G6", "scorer": "Grant Melrose", "team": "Brora Rangers", "minute": 33, "minute_text": "33", "assist": "Ross Gilhooly", "kind": "header"}
{"id": "G7", "scorer": "Grant Melrose", "team": "Brora Rangers", "minute": 33, "assist": "Ross Gilhooly", "kind": "header"}
{"id": "G8", "scorer": "Grant Melrose", "team": "Brora Rangers", "minute": 68, "minute_text": "68 minutes", "kind": "penalty"}
{"id": "G9", "scorer": "Jamie Urquhart", "team": "Fraserburgh", "minute": 85, "minute_text": "five minutes to go", "kind": "shot"}
