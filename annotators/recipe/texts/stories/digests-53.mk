⟦TEAM|Owls⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Derby⟧: ⟦PERSON|Neves⟧ makes it five in five
⟦FURNITURE|swfc.co.uk • 5 January • Report⟧

⟦PERSON|Joao Batista Neves⟧ ⟦G1|made it five goals⟧ in as many games and ⟦PERSON|Connor Halfpenny⟧ capped his return with a late ⟦G2|second⟧ as ⟦TEAM|Wednesday⟧ saw off ⟦TEAM|Derby County⟧ ⟦SCORE|2-0⟧ at ⟦VENUE|Hillsborough⟧.

Both the ⟦G3|goals⟧ were at the Kop end, and both after the visitors had been reduced to ten. It was hard on the ⟦TEAM|Rams⟧, who had the better of the opening half-hour; ⟦PERSON|Alfonso Rey⟧ saw one effort turned behind by ⟦PERSON|Kyle Summerscale⟧, another deflected over, and ⟦PERSON|Shaun Kilbride⟧'s free-kick would have found the top corner but for the keeper's fingertips.

⟦TEAM|Wednesday⟧'s best before the ⟦MINUTE|break⟧ was a ⟦PERSON|Davide Ferrante⟧ volley that landed in Row Q.

The red card was shown on ⟦MINUTE|52⟧, to ⟦PERSON|Luke Mawhinney⟧, for the second of two trips on ⟦PERSON|Neves⟧. Four minutes on, the ⟦NORP|Brazilian⟧ ⟦G4|broke the deadlock⟧. ⟦PERSON|Halfpenny⟧ swung over a corner, a ⟦TEAM|Derby⟧ head met it first, and ⟦PERSON|Neves⟧ pulled it out of the air and ⟦G5|rifled it through a pack of players⟧.

⟦TEAM|Derby⟧ rallied, briefly. ⟦PERSON|Rey⟧'s penalty appeal was optimistic, ⟦PERSON|Mehdi Karoui⟧'s finish when sent through on the ⟦MINUTE|hour⟧ was wild, and a flag saved ⟦PERSON|Summerscale⟧'s blushes when he spilled a cross and ⟦PERSON|Kilbride⟧ ⟦G6|tapped in⟧ the loose ball.

It was then a case of when, not if. ⟦PERSON|Ferrante⟧ headed wide. ⟦PERSON|Neves⟧ clipped the post. In the last of the five added minutes ⟦PERSON|Halfpenny⟧, who'd been out for 14 weeks, received the ball from ⟦PERSON|Ferrante⟧, stepped inside and ⟦G7|passed it into the net⟧.

"I was due that ⟦G8|one⟧," he told swfc.co.uk. "⟦PERSON|Joao⟧'s ⟦G9|goal⟧ settled us down though. If we don't get that then it's a nervy last half an hour."

⟦TEAM|Wednesday⟧ climb to 12th. ⟦TEAM|Rotherham United⟧ are up next in the cup.
⟦FURNITURE|Join us: half-season memberships from £99⟧
=====GOALS=====
{"id": "G1", "scorer": "Joao Batista Neves", "team": "Wednesday", "count": 5, "scope": "background"}
{"id": "G2", "scorer": "Connor Halfpenny", "team": "Wednesday", "minute": 90, "added": 5, "assist": "Davide Ferrante", "kind": "shot"}
{"id": "G3", "scorer": "Joao Batista Neves; Connor Halfpenny", "team": "Wednesday", "count": 2}
{"id": "G4", "scorer": "Joao Batista Neves", "team": "Wednesday", "minute": 56, "minute_text": "Four minutes on", "kind": "shot"}
{"id": "G5", "scorer": "Joao Batista Neves", "team": "Wednesday", "minute": 56, "kind": "shot"}
{"id": "G6", "scorer": "Shaun Kilbride", "team": "Derby County", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Connor Halfpenny", "team": "Wednesday", "minute": 90, "added": 5, "minute_text": "last of the five added minutes", "assist": "Davide Ferrante", "kind": "shot"}
{"id": "G8", "scorer": "Connor Halfpenny", "team": "Wednesday", "minute": 90, "added": 5, "assist": "Davide Ferrante", "kind": "shot"}
{"id": "G9", "scorer": "Joao Batista Neves", "team": "Wednesday", "minute": 56, "kind": "shot"}
