⟦TEAM|Coventry City⟧ ⟦SCORE|3⟧ ⟦TEAM|Norwich City⟧ ⟦SCORE|3⟧: six ⟦G1|goals⟧, a missed penalty and one very long afternoon for ⟦PERSON|Dimitar Kolev⟧

⟦FURNITURE|By Harriet Plowden at the Coventry Building Society Arena⟧

The ⟦TEAM|Norwich City⟧ goalkeeper was the last to leave the pitch. ⟦PERSON|Dimitar Kolev⟧ had saved a penalty, dropped a cross and, with the ⟦MINUTE|final minute⟧ of the six added still to run, watched ⟦PERSON|Sonny Achterberg⟧'s header ⟦G2|drop over his shoulder and in⟧ off the post.

It was a ⟦G3|goal⟧ that ⟦TEAM|Coventry City⟧ probably deserved, though ⟦PERSON|Ryan Tavener⟧, their manager, preferred to talk about the three which had gone in at the other end. "Two set pieces and a gift," he said. "Take them away and we win by three."

The gift came first. ⟦PERSON|Luke Brandreth⟧'s back-pass on ⟦MINUTE|14⟧ was short, ⟦PERSON|Oumar Diabaté⟧ read it and ⟦G4|went round ⟦PERSON|Will Gedney⟧ to score⟧. Before that ⟦TEAM|Coventry⟧ had been the better side, ⟦PERSON|Achterberg⟧ shooting into the side-netting and ⟦PERSON|Jamie Rowbotham⟧ lifting the ball over a gaping goal.

⟦PERSON|Kolev⟧'s save from ⟦PERSON|Rowbotham⟧'s spot-kick, on ⟦MINUTE|33⟧, was a fine one, low to his left, but the corner that followed was ⟦G5|turned in by⟧ ⟦PERSON|Brandreth⟧, who didn't celebrate. Nor did he ⟦MINUTE|five minutes later⟧, when a clearance from ⟦PERSON|Kolev⟧ hit him on the back and ⟦PERSON|Rowbotham⟧ ⟦G6|walked the ball in⟧.

⟦TEAM|Norwich⟧, ⟦SCORE|2-1⟧ down and without ⟦PERSON|Diabaté⟧, who had pulled a hamstring, ⟦G7|made it ⟦SCORE|2-2⟧⟧ through the first of those set pieces: ⟦PERSON|Ewan Strachan⟧'s corner in the ⟦MINUTE|57th minute⟧, the captain ⟦PERSON|Pelle Lindgren⟧ getting his head to it. Then ⟦PERSON|Strachan⟧'s free-kick on ⟦MINUTE|71⟧, which ⟦PERSON|Gedney⟧ touched but could not keep out, ⟦G8|put the ⟦TEAM|Canaries⟧ in front⟧.

Had ⟦PERSON|Lindgren⟧ accepted a chance ⟦MINUTE|eight minutes from time⟧, a header from six yards, there would've been no drama. Instead ⟦PERSON|Kolev⟧ came for a cross, missed it and caught ⟦PERSON|Achterberg⟧ with a fist; the referee, ⟦PERSON|Adeyemi Cole⟧, waved away the protests of the home end, who wanted a penalty, and gave them a corner. The rest you know.
=====GOALS=====
{"id": "G1", "count": 6}
{"id": "G2", "scorer": "Sonny Achterberg", "team": "Coventry City", "minute": 90, "added": 6, "kind": "header", "minute_text": "final minute"}
{"id": "G3", "scorer": "Sonny Achterberg", "team": "Coventry City", "minute": 90, "added": 6, "kind": "header"}
{"id": "G4", "scorer": "Oumar Diabaté", "team": "Norwich City", "minute": 14, "assist": "Luke Brandreth", "kind": "shot", "minute_text": "14"}
{"id": "G5", "scorer": "Luke Brandreth", "team": "Coventry City"}
{"id": "G6", "scorer": "Jamie Rowbotham", "team": "Coventry City", "kind": "shot"}
{"id": "G7", "scorer": "Pelle Lindgren", "team": "Norwich City", "minute": 57, "assist": "Ewan Strachan", "kind": "header", "minute_text": "57th minute", "score": "2-2"}
{"id": "G8", "scorer": "Ewan Strachan", "team": "Norwich City", "minute": 71, "kind": "free kick", "minute_text": "71"}
