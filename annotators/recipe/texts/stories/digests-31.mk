⟦PERSON|Strickland⟧ settles a long argument at ⟦VENUE|Portman Road⟧

One hundred and one minutes had elapsed when ⟦PERSON|Warren Gill⟧ blew for the end and the away supporters, who by then had been standing with their hands on their heads for about a quarter of an hour, did what away supporters do in this derby and blamed each other.

They had seen ⟦TEAM|Norwich City⟧ lead. They had seen ⟦PERSON|Alexis Kontos⟧, in his pomp in those early exchanges, take ⟦PERSON|Moussa Keita⟧'s pass on his chest and ⟦G1|hook it beyond ⟦PERSON|Patrik Hajek⟧⟧; they had seen ⟦PERSON|Reuben Hargrave⟧ put a header on the roof of the net from the next attack and ⟦PERSON|Kontos⟧ again, on the ⟦MINUTE|half-hour⟧, strike the angle of post and bar. "If we're ⟦SCORE|3-0⟧ up after ⟦MINUTE|half an hour⟧ nobody can say a word," said ⟦PERSON|Tony Prentice⟧. They were one up, a ⟦G2|goal⟧ scored in the ⟦MINUTE|11th minute⟧.

What they had not seen coming was ⟦PERSON|Jamie Strickland⟧. ⟦TEAM|Ipswich⟧ signed him from the sixth tier, where he had ⟦G3|scored 19 goals⟧ while fitting kitchens, and he had made two appearances, neither of more than ten minutes. Here he was sent on in the ⟦MINUTE|58th minute⟧ and ⟦G4|equalised with his first touch⟧, a corner by ⟦PERSON|Joao Semedo⟧ bouncing off the shin he happened to be standing on.

His second ⟦G5|goal⟧ was better. ⟦PERSON|Piers Langton⟧, winding up to shoot, was persuaded to roll it instead and ⟦PERSON|Strickland⟧ ⟦G6|swept it⟧ low and hard into the far corner: that was ⟦MINUTE|79⟧, and the ⟦TEAM|Canaries⟧' heads went.

⟦PERSON|Curtis Bellamy-Ross⟧ was dismissed for hauling back ⟦PERSON|Semedo⟧, the resulting penalty was saved, the rebound was put over, and still there was time for ⟦PERSON|Keita⟧, up from the back, to have a header cleared from under the bar.

"I keep being asked about the ⟦G7|winner⟧," said ⟦PERSON|Strickland⟧. "It's the ⟦G8|first⟧ I'll remember. I didn't know a thing about it. My mum says it counts."

⟦TEAM|Coventry City⟧ away comes next. ⟦VENUE|Carrow Road⟧, for those already planning, is in ⟦DATE|April⟧.
=====GOALS=====
{"id": "G1", "scorer": "Alexis Kontos", "team": "Norwich City", "minute": 11, "minute_text": "11th minute", "assist": "Moussa Keita"}
{"id": "G2", "scorer": "Alexis Kontos", "team": "Norwich City", "minute": 11, "minute_text": "11th minute", "assist": "Moussa Keita"}
{"id": "G3", "scorer": "Jamie Strickland", "scope": "background", "count": 19}
{"id": "G4", "scorer": "Jamie Strickland", "team": "Ipswich", "minute": 58, "minute_text": "58th minute", "assist": "Joao Semedo"}
{"id": "G5", "scorer": "Jamie Strickland", "team": "Ipswich", "minute": 79, "assist": "Piers Langton", "kind": "shot"}
{"id": "G6", "scorer": "Jamie Strickland", "team": "Ipswich", "minute": 79, "minute_text": "79", "assist": "Piers Langton", "kind": "shot"}
{"id": "G7", "scorer": "Jamie Strickland", "team": "Ipswich", "minute": 79, "assist": "Piers Langton", "kind": "shot"}
{"id": "G8", "scorer": "Jamie Strickland", "team": "Ipswich", "minute": 58, "assist": "Joao Semedo"}
