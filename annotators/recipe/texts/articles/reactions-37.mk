⟦PERSON|Brendan Sheridan⟧: Our league has never been better, so why can nobody find it on the telly?

I met a man in ⟦GPE|Dublin⟧ ⟦DATE|last week⟧ who told me that he had never been to a ⟦COMPETITION|League of Ireland⟧ game. He's 54. He flies to ⟦GPE|England⟧ six times a year. He'd strong opinions on the back four of a club 300 miles away, and he could not name me one player at ⟦TEAM|Bohs⟧.

I wished he'd been at ⟦VENUE|Dalymount⟧ on ⟦DATE|Friday⟧.

What he would have seen was a full house, a row, two sendings-off, a dog on the pitch, and a match between ⟦TEAM|Bohemians⟧ and ⟦TEAM|Shamrock Rovers⟧ that finished ⟦SCORE|2-2⟧ without anyone in the ground knowing how. He'd have seen young ⟦PERSON|Tadhg Fennelly⟧, from two streets away, ⟦G1|score⟧ against the team who let him go. He'd have seen ⟦PERSON|Lamin Jatta⟧, the ⟦NORP|Gambian⟧ winger, going past people as though they were parked cars. He'd have seen ⟦TEAM|Rovers⟧ ⟦G2|equalise⟧ in ⟦MINUTE|injury time⟧ when ⟦PERSON|Evan Rooney-Walsh⟧, a centre-half, took it on his chest and ⟦G3|volleyed in⟧ as if he'd been doing it all his life.

But he couldn't have seen it from his couch, because it wasn't on. The ⟦ORG|FAI⟧ say talks are at a delicate stage. They've been at a delicate stage since I had hair.

It's not that the product isn't there. Attendances in the ⟦COMPETITION|Premier Division⟧ have doubled in ten years. ⟦NORP|European⟧ runs have brought in serious money. ⟦NORP|Irish⟧ kids are staying until they're 18 now, because the law says they must, and they're playing first-team football at 16. The best of them score goals in front of 7,000 people, on a ⟦DATE|Friday⟧, in a proper atmosphere. Ask ⟦PERSON|Colm Devaney⟧, the ⟦TEAM|Hoops⟧ manager, who reckons that the standard is a division higher than it was when he played. "We just don't tell anyone," he told me.

There'll be those who'll say that nobody would watch. They said the same about women's football. They said the same about the ⟦COMPETITION|FAI Cup⟧ final until 43,000 turned up.

My own modest goal for ⟦DATE|next year⟧ is to get that man from ⟦GPE|Dublin⟧ up to the ⟦VENUE|Ryan McBride Brandywell⟧, on a wet night, for ⟦TEAM|Derry City⟧ and whoever. I'll stand him the chips.

⟦FURNITURE|Brendan Sheridan writes every Saturday in the Irish Independent⟧
=====GOALS=====
{"id": "G1", "scorer": "Tadhg Fennelly", "team": "Bohemians"}
{"id": "G2", "scorer": "Evan Rooney-Walsh", "team": "Shamrock Rovers", "kind": "volley", "minute_text": "injury time"}
{"id": "G3", "scorer": "Evan Rooney-Walsh", "team": "Shamrock Rovers", "kind": "volley", "minute_text": "injury time"}
