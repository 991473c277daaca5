⟦TEAM|Grimsby⟧ boss ⟦PERSON|Ollerenshaw⟧: I’d have booed us too

⟦PERSON|Grant Ollerenshaw⟧ said he had no problem with the jeers that rang around ⟦VENUE|Blundell Park⟧ at ⟦MINUTE|half-time⟧ of ⟦TEAM|Grimsby Town⟧’s ⟦SCORE|2-1⟧ win over ⟦TEAM|Barrow⟧.

The ⟦TEAM|Mariners⟧ were abject before the ⟦MINUTE|interval⟧ and went in a ⟦G1|goal⟧ down, ⟦PERSON|Zack Tierney⟧ having ⟦G2|tucked in⟧ at the back stick on ⟦MINUTE|27 minutes⟧. But two substitutes changed the mood: ⟦PERSON|Filip Novotny⟧ ⟦G3|equalised⟧ and ⟦PERSON|Mo Diallo-Price⟧ ⟦G4|hit the winner⟧ in the ⟦MINUTE|81st minute⟧.

“I’d have booed us too,” ⟦PERSON|Ollerenshaw⟧ said. “I nearly did. There were things said, and I’m not a shouter, so when I do shout they tend to listen. Credit to ⟦PERSON|Filip⟧ and ⟦PERSON|Mo⟧. They’ve been moaning at me for a month, and now I look daft, don’t I?”

⟦PERSON|Novotny⟧’s ⟦G5|goal⟧ was a gem. The ⟦NORP|Czech⟧ took one touch to set himself, a second to make space, and a third to beat ⟦PERSON|Nathan Aldous⟧ from all of 25 yards. “In training I hit this always over the fence,” he said. “Somebody’s garden has maybe ten balls from me.”

⟦TEAM|Barrow⟧ felt hard done by. Captain ⟦PERSON|Curtis Beaumont-Hill⟧ was adamant that the ball had gone out of play before it was pulled back to ⟦PERSON|Diallo-Price⟧, and manager and players surrounded the linesman after the ⟦G6|goal⟧ stood.

“It’s two yards out. Two yards!” he said. “There’s no technology in ⟦COMPETITION|League Two⟧ for that, I get it, but use your eyes. We’ve come a long way and we’ve been done by a bad decision.”

The ⟦ORG|EFL⟧’s refereeing department may well get a phone call, and the ⟦TEAM|Bluebirds⟧, without an away win since ⟦DATE|September⟧, are still a place above the drop.

⟦PERSON|Diallo-Price⟧ was asked about it as well. “Nah, it was in,” he said, trying to keep a straight face. “It was definitely in-ish.”

⟦TEAM|Grimsby⟧ are at home again on ⟦DATE|Saturday⟧, in the second round of the ⟦COMPETITION|FA Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Zack Tierney", "team": "Barrow", "minute": 27, "minute_text": "27 minutes"}
{"id": "G2", "scorer": "Zack Tierney", "team": "Barrow", "minute": 27, "minute_text": "27 minutes"}
{"id": "G3", "scorer": "Filip Novotny", "team": "Grimsby Town", "kind": "shot"}
{"id": "G4", "scorer": "Mo Diallo-Price", "team": "Grimsby Town", "minute": 81, "minute_text": "81st minute"}
{"id": "G5", "scorer": "Filip Novotny", "team": "Grimsby Town", "kind": "shot"}
{"id": "G6", "scorer": "Mo Diallo-Price", "team": "Grimsby Town", "minute": 81}
