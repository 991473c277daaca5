⟦TEAM|Lincoln⟧'s lot: ⟦TEAM|Imps⟧ squeeze past ⟦TEAM|Stockport⟧

⟦TEAM|LINCOLN CITY⟧ 1 (⟦PERSON|Brackley⟧ 44) ⟦TEAM|STOCKPORT COUNTY⟧ 0

It was a ⟦G9|header⟧ from nothing, on the stroke of ⟦MINUTE|half-time⟧, by a man who doesn't do headers. But ⟦PERSON|Finn Brackley⟧'s third ⟦G1|goal⟧ of the season was enough to send the ⟦TEAM|Imps⟧ second and ensured that nobody at ⟦VENUE|Sincil Bank⟧ will be complaining about the football, of which there was not a lot.

⟦TEAM|County⟧ will complain. They had a ⟦G2|goal⟧ of their own disallowed on ⟦MINUTE|71 minutes⟧ when ⟦PERSON|Enzo Makiese⟧ ⟦G3|drove in⟧ a loose ball following ⟦PERSON|Dylan Ormerod⟧'s blocked shot, referee ⟦PERSON|Tim Standish⟧ having decided that defender ⟦PERSON|Paddy Lowther⟧ had been fouled in the melee. They also struck the bar through ⟦PERSON|Makiese⟧ in the ⟦MINUTE|ninth minute⟧, and should have had a penalty, or so manager ⟦PERSON|Des Hallam⟧ believed, when ⟦PERSON|Lowther⟧ handled on ⟦MINUTE|28⟧. "We ⟦G4|scored a perfectly good goal⟧," he said. "Ask anybody. As for ⟦G5|theirs⟧, the full-back's asleep and I've told him so."

The full-back in question was ⟦PERSON|Ryan Ashcombe⟧, whose attempted clearance of ⟦PERSON|Jed Calloway⟧'s deep cross went straight up in the air. ⟦NORP|Georgian⟧ midfielder ⟦PERSON|Levan Kobakhidze⟧ beat keeper ⟦PERSON|Stewart Millward⟧ to it, nudged it sideways and ⟦PERSON|Brackley⟧, with the frame of the goal to himself and the ball at an awkward height, ⟦G6|stooped to convert⟧.

There were chances for a second: ⟦PERSON|Kobakhidze⟧ fired against ⟦PERSON|Millward⟧'s legs on ⟦MINUTE|53 minutes⟧, and ⟦PERSON|Calloway⟧ was a whisker away from steering in ⟦PERSON|Brackley⟧'s pass. At the other end home goalkeeper ⟦PERSON|Olivier Castonguay⟧, a ⟦NORP|Canadian⟧, made one save worthy of the name, from ⟦PERSON|Ormerod⟧ in the ⟦MINUTE|83rd minute⟧.

"I've a dent in my head from the stud of their keeper," said ⟦PERSON|Brackley⟧, who ⟦G8|netted twice⟧ in the opening week of the season and then went six months without. "When you're playing well they don't go in. When you're playing like I've been playing, apparently they do."

The ⟦TEAM|Imps⟧ finished third in ⟦COMPETITION|League One⟧ ⟦DATE|last season⟧.
⟦FURNITURE|RELATED: Player ratings: who starred for the Imps?⟧
=====GOALS=====
{"id": "G1", "scorer": "Finn Brackley", "team": "Lincoln", "minute": 44, "assist": "Levan Kobakhidze", "kind": "header"}
{"id": "G2", "scorer": "Enzo Makiese", "team": "Stockport", "minute": 71, "minute_text": "71 minutes", "kind": "shot", "outcome": "ruled out"}
{"id": "G3", "scorer": "Enzo Makiese", "team": "Stockport", "minute": 71, "minute_text": "71 minutes", "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Enzo Makiese", "team": "Stockport", "minute": 71, "kind": "shot", "outcome": "ruled out"}
{"id": "G5", "scorer": "Finn Brackley", "team": "Lincoln", "minute": 44, "assist": "Levan Kobakhidze", "kind": "header"}
{"id": "G6", "scorer": "Finn Brackley", "team": "Lincoln", "minute": 44, "assist": "Levan Kobakhidze", "kind": "header"}
{"id": "G8", "scorer": "Finn Brackley", "team": "Lincoln", "count": 2, "scope": "background"}
{"id": "G9", "scorer": "Finn Brackley", "team": "Lincoln", "minute": 44, "assist": "Levan Kobakhidze", "kind": "header"}
