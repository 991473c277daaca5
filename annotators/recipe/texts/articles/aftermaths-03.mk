⟦TEAM|Killie⟧ boss ⟦PERSON|Imrie⟧: "We've only ourselves to blame"

⟦PERSON|GARY IMRIE⟧ admitted his ⟦TEAM|Kilmarnock⟧ players switched off for both ⟦G1|goals⟧ as they lost ⟦SCORE|2-1⟧ to ⟦TEAM|St Mirren⟧ in the ⟦COMPETITION|Scottish Premiership⟧.

⟦TEAM|Killie⟧ ⟦G2|took an early lead⟧ at ⟦VENUE|Rugby Park⟧ through ⟦PERSON|Blair Tennant⟧, but ⟦G3|goals⟧ either side of ⟦MINUTE|half-time⟧ from ⟦PERSON|Kenji Morishita⟧ and ⟦PERSON|Paddy Loughnane⟧ turned the match on its head and left the manager to face the press for a third defeat in a row.

"We start the game superbly, we ⟦G4|get our noses in front⟧ and then we stop doing what got us there," he said. "Their first ⟦G5|goal⟧ is a throw-in. A throw-in! We've worked on that all week."

It had started so well. ⟦PERSON|Aidan McGlone⟧, a doubt before the game with a calf problem, had already drawn a fine save from ⟦PERSON|Ewan Cruickshank⟧ when he whipped over a free-kick in the ⟦MINUTE|11th minute⟧ and ⟦PERSON|Tennant⟧, his captain, ⟦G6|glanced it beyond⟧ the ⟦TEAM|Saints⟧ keeper.

⟦PERSON|Finlay Rae-Scott⟧ then had two chances to double the advantage. He shot straight at ⟦PERSON|Cruickshank⟧ from 12 yards and, on ⟦MINUTE|27⟧, headed a ⟦PERSON|Tennant⟧ cross against a post.

⟦TEAM|St Mirren⟧ had scarcely been seen. But ⟦MINUTE|three minutes before the break⟧ a long throw by ⟦PERSON|Stuart Dallachy⟧ bounced in the six-yard box, nobody in blue attacked it, and the ⟦NORP|Japanese⟧ attacker ⟦G7|hooked it in⟧ on the turn.

"That hurt us," ⟦PERSON|Imrie⟧ said. "Going in at ⟦SCORE|1-0⟧ is a different team talk. The dressing room was flat and I couldn't lift them."

The visitors came out quicker. ⟦PERSON|Morishita⟧ forced ⟦PERSON|Willie Carstairs⟧ to tip over within ⟦MINUTE|20 seconds⟧ and ⟦PERSON|McGlone⟧ blocked from ⟦PERSON|Loughnane⟧ at the other post, but ⟦PERSON|Carstairs⟧ was helpless on ⟦MINUTE|51 minutes⟧, when the ⟦TEAM|Buddies⟧ broke from a ⟦TEAM|Killie⟧ corner, ⟦PERSON|Morishita⟧ drew the last man and ⟦PERSON|Loughnane⟧, the on-loan ⟦TEAM|Motherwell⟧ winger, ⟦G8|passed the ball into the net⟧.

⟦TEAM|Kilmarnock⟧ had plenty of the ball after that. ⟦PERSON|Rae-Scott⟧ had one chalked off, the striker a yard beyond the last defender when he ⟦G9|prodded in⟧ ⟦PERSON|McGlone⟧'s shot, and ⟦PERSON|Tennant⟧ lobbed onto the roof of the net from the edge of the box. ⟦PERSON|McGlone⟧ drilled wide with ⟦MINUTE|five minutes to go⟧, and ⟦PERSON|Cruickshank⟧ did enough to keep out a deflected ⟦PERSON|Dallachy⟧ clearance that might have gone anywhere.

"He's off, I've seen it back," ⟦PERSON|Imrie⟧ conceded of the ⟦PERSON|Rae-Scott⟧ incident. "I've no complaints there. My complaint is the second ⟦G10|goal⟧. It's our corner and ten seconds later it's in our net. You can't defend like that in this league."

His opposite number ⟦PERSON|Scott Beveridge⟧ was full of praise for his match-winner. "⟦PERSON|Paddy⟧'s not scored many for us but that's three ⟦G11|goals⟧ since ⟦DATE|August⟧ and they've all won us points," he said. "And I thought ⟦PERSON|Kenji⟧'s ⟦G12|finish⟧ was brilliant, first time, no backlift."

The result takes ⟦TEAM|St Mirren⟧ above their hosts into fifth. ⟦TEAM|Kilmarnock⟧ go to ⟦TEAM|Dundee United⟧ on ⟦DATE|Boxing Day⟧ with ⟦PERSON|Tennant⟧ suspended after a late booking, his sixth.

⟦FURNITURE|Kilmarnock: Carstairs, Tennant, Oduya, Lamb, Gow, McGlone, Bryce, Fyfe, Nisbet, Rae-Scott, Cairney.⟧
⟦FURNITURE|MORE: Rate the Killie players out of ten⟧
⟦FURNITURE|Sign up to our daily football newsletter⟧
=====GOALS=====
{"id": "G1", "scorer": "Kenji Morishita; Paddy Loughnane", "team": "St Mirren", "kind": "shot", "count": 2}
{"id": "G2", "scorer": "Blair Tennant", "team": "Kilmarnock", "minute": 11, "assist": "Aidan McGlone", "kind": "header"}
{"id": "G3", "scorer": "Kenji Morishita; Paddy Loughnane", "team": "St Mirren", "minute_text": "half-time", "kind": "shot", "count": 2}
{"id": "G4", "scorer": "Blair Tennant", "team": "Kilmarnock", "minute": 11, "assist": "Aidan McGlone", "kind": "header"}
{"id": "G5", "scorer": "Kenji Morishita", "team": "St Mirren", "minute": 42, "assist": "Stuart Dallachy", "kind": "shot"}
{"id": "G6", "scorer": "Blair Tennant", "team": "Kilmarnock", "minute": 11, "minute_text": "11th minute", "assist": "Aidan McGlone", "kind": "header"}
{"id": "G7", "scorer": "Kenji Morishita", "team": "St Mirren", "minute": 42, "minute_text": "three minutes before the break", "assist": "Stuart Dallachy", "kind": "shot"}
{"id": "G8", "scorer": "Paddy Loughnane", "team": "St Mirren", "minute": 51, "minute_text": "51 minutes", "assist": "Kenji Morishita", "kind": "shot"}
{"id": "G9", "scorer": "Finlay Rae-Scott", "team": "Kilmarnock", "outcome": "ruled out"}
{"id": "G10", "scorer": "Paddy Loughnane", "team": "St Mirren", "minute": 51, "assist": "Kenji Morishita", "kind": "shot"}
{"id": "G11", "scorer": "Paddy Loughnane", "team": "St Mirren", "count": 3, "scope": "background"}
{"id": "G12", "scorer": "Kenji Morishita", "team": "St Mirren", "minute": 42, "assist": "Stuart Dallachy", "kind": "shot"}
