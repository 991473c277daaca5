⟦PERSON|Castellón⟧ ⟦G1|brace⟧ gives ⟦TEAM|Kilmarnock⟧ their first win in nine
Nobody had told ⟦PERSON|Wilmer Castellón⟧ that ⟦TEAM|Kilmarnock⟧ do not score at home, and so he ⟦G2|did it twice⟧, once in each half, with an ⟦G3|own goal⟧ by ⟦PERSON|Col Broughty⟧ of ⟦TEAM|Dundee⟧ in the middle; and a team who had not won at ⟦VENUE|Rugby Park⟧ since the ⟦COMPETITION|League Cup⟧ tie in ⟦DATE|August⟧ beat the ⟦TEAM|Dee⟧ ⟦SCORE|3-1⟧.
For much of the ⟦MINUTE|opening half-hour⟧ one could see how such a run might happen. ⟦PERSON|Ryan Hurlford⟧, in goal for ⟦TEAM|Kilmarnock⟧, made saves in the ⟦MINUTE|11th⟧ and ⟦MINUTE|17th minutes⟧, both from ⟦PERSON|Nicky Lochee⟧, who in the ⟦MINUTE|21st⟧ ⟦G4|had the ball in the net⟧ as well, ⟦G5|glancing in⟧ a free-kick, and was given offside. Then, just after the ⟦MINUTE|half-hour⟧ mark, ⟦TEAM|Killie⟧ broke. ⟦PERSON|Martin Kirkton⟧ lost it, ⟦PERSON|Jamie Riccarton⟧ won it, there was a chase, a stumble and a cross, and the ⟦NORP|Honduran⟧, with all the time that could be wished for, ⟦G6|steered it between post and keeper⟧. The official time was the ⟦MINUTE|32nd minute⟧. He had come, for a small fee, from a club few in ⟦GPE|Ayrshire⟧ could spell, and this was his sixth ⟦G7|goal⟧ of the season.
The ⟦G8|second⟧ was no one's idea of a highlight. ⟦PERSON|Riccarton⟧'s corner, ⟦MINUTE|four minutes into the second half⟧, was nodded down, and ⟦PERSON|Broughty⟧, who had finished second in the jump, finished first in the scramble: he ⟦G9|turned it past his own keeper⟧, ⟦PERSON|Jeroen Haverkort⟧, who could do nothing. "It's come off me," ⟦PERSON|Broughty⟧ said, "and you look up and it's ⟦G10|in⟧. I don't want to see it again, and I'll see it all week."
There were bookings for ⟦PERSON|Sandy Crosshouse⟧ (55) and ⟦PERSON|Kirkton⟧ (58). ⟦PERSON|Lochee⟧ went near. ⟦PERSON|Castellón⟧ came within inches of adding to his total when he hit the bar with ⟦MINUTE|20 minutes left⟧, and on ⟦MINUTE|83 minutes⟧ the away side, through ⟦PERSON|Lochee⟧, ⟦G11|had one back⟧: ⟦PERSON|Hurlford⟧ came out, slid, missed the ball and missed the man, and the forward ⟦G12|rolled it into the empty net⟧. ⟦TEAM|Kilmarnock⟧, who know their own history, began to look at the clock.
They need not have. Late on, when ⟦TEAM|Dundee⟧ had nine men in one penalty area, ⟦PERSON|Haverkort⟧ among them, a clearance by ⟦PERSON|Crosshouse⟧ crossed the halfway line at a walking pace. ⟦PERSON|Castellón⟧ accompanied it. He had about 40 yards to go and nobody to beat, and he ⟦G13|tapped it over the line⟧, after stopping it there for a moment, for which he was cautioned.
"He's got those moments," said his manager. "Half of me wants to shake him. His ⟦G14|second⟧ he should just put in. But it's a win, and we've forgotten how they go."
⟦TEAM|Dundee⟧ return to ⟦VENUE|Dens Park⟧ for three of the next four, the first of them against ⟦TEAM|St Johnstone⟧.
=====GOALS=====
{"id": "G1", "scorer": "Wilmer Castellón", "team": "Kilmarnock", "kind": "shot", "count": 2}
{"id": "G2", "scorer": "Wilmer Castellón", "team": "Kilmarnock", "kind": "shot", "count": 2}
{"id": "G3", "scorer": "Col Broughty", "team": "Kilmarnock", "minute": 49, "kind": "own goal"}
{"id": "G4", "scorer": "Nicky Lochee", "team": "Dundee", "minute": 21, "kind": "header", "outcome": "ruled out", "minute_text": "21st"}
{"id": "G5", "scorer": "Nicky Lochee", "team": "Dundee", "minute": 21, "kind": "header", "outcome": "ruled out", "minute_text": "21st"}
{"id": "G6", "scorer": "Wilmer Castellón", "team": "Kilmarnock", "minute": 32, "kind": "shot", "assist": "Jamie Riccarton", "minute_text": "32nd minute"}
{"id": "G7", "scorer": "Wilmer Castellón", "team": "Kilmarnock", "minute": 32, "kind": "shot", "assist": "Jamie Riccarton", "minute_text": "32nd minute"}
{"id": "G8", "scorer": "Col Broughty", "team": "Kilmarnock", "minute": 49, "kind": "own goal", "minute_text": "four minutes into the second half"}
{"id": "G9", "scorer": "Col Broughty", "team": "Kilmarnock", "minute": 49, "kind": "own goal", "minute_text": "four minutes into the second half"}
{"id": "G10", "scorer": "Col Broughty", "team": "Kilmarnock", "minute": 49, "kind": "own goal", "minute_text": "four minutes into the second half"}
{"id": "G11", "scorer": "Nicky Lochee", "team": "Dundee", "minute": 83, "kind": "shot", "minute_text": "83 minutes"}
{"id": "G12", "scorer": "Nicky Lochee", "team": "Dundee", "minute": 83, "kind": "shot", "minute_text": "83 minutes"}
{"id": "G13", "scorer": "Wilmer Castellón", "team": "Kilmarnock", "kind": "shot"}
{"id": "G14", "scorer": "Wilmer Castellón", "team": "Kilmarnock", "kind": "shot"}
