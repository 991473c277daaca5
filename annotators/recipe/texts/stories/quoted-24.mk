⟦FURNITURE|Championship round-up⟧

⟦PERSON|Halilović⟧ leaves it late for ⟦TEAM|Boro⟧; ⟦TEAM|Pompey⟧ pair down ⟦TEAM|Oxford⟧

⟦PERSON|Edin Halilović⟧ ⟦G1|scored twice⟧ in the last 20 minutes to maintain ⟦TEAM|Middlesbrough⟧'s winning start under ⟦PERSON|Lloyd Akers⟧, while ⟦TEAM|Portsmouth⟧ also recorded a victory.

At the ⟦VENUE|Riverside⟧, ⟦TEAM|Boro⟧ were made to wait by a stubborn ⟦TEAM|Sunderland Athletic⟧. ⟦PERSON|Tom Garside⟧ had two headers cleared before the ⟦MINUTE|break⟧, ⟦PERSON|Mitchell Vane⟧ put a volley past the post on ⟦MINUTE|48⟧, and the goal seemed to be getting smaller when ⟦PERSON|Halilović⟧ ⟦G2|found a way⟧ in the ⟦MINUTE|73rd minute⟧. He exchanged passes with ⟦PERSON|Vane⟧, sat a defender down, and ⟦G3|went low and hard⟧. He ⟦G4|added a penalty⟧ after ⟦PERSON|Garside⟧'s run was halted.

"You could hear the sigh," ⟦PERSON|Akers⟧ said of the ⟦G5|opener⟧. "They'd ten men behind the ball, fair play. ⟦PERSON|Eddy⟧'s the one player we've got who can unlock that, so I left him on with a tight calf and crossed my fingers. The ⟦G6|pen⟧ gave him a chance to go off to a clap."

It could be worth recalling that it was ⟦PERSON|Halilović⟧'s solitary ⟦G7|strike⟧ that kept them up in ⟦DATE|May⟧.

⟦TEAM|Portsmouth⟧, meanwhile, ⟦G8|were ahead⟧ at ⟦VENUE|Fratton Park⟧ before the latecomers had found their seats. ⟦PERSON|Souleymane Barry⟧ picked up a loose pass on ⟦MINUTE|five minutes⟧ and ⟦G9|beat the keeper with ease⟧. ⟦PERSON|Joe Cartmell⟧, the skipper, ⟦G10|made it two⟧ when the second phase of a corner came back to him. ⟦TEAM|Oxford United⟧ had a lifeline when ⟦PERSON|Declan Hulme⟧ ⟦G11|deflected a cross beyond his own goalkeeper⟧ on the ⟦MINUTE|hour⟧, but they never looked like drawing parity and had a late shout for handball turned down.

⟦TEAM|Pompey⟧ manager ⟦PERSON|Ged Molloy⟧: "A good ⟦G12|start⟧, a good ⟦G13|second⟧ and then we've done what we do. ⟦G14|Own goal⟧, panic, everyone in the stand looking at their watch. I said to ⟦PERSON|Declan⟧, you've picked your moment, son. He's been heading it away all day and then he ⟦G15|lets it hit him⟧.

"I enjoyed the skipper's. He's been telling me for weeks that he's due, and that's his ⟦G16|first⟧ since ⟦DATE|April⟧. But it'll be the first ⟦G17|goal⟧ that pleases me when I watch it back. We pressed, we nicked it, bang."

⟦TEAM|Oxford⟧ boss ⟦PERSON|Liam Cathcart⟧ wasn't so cheery. "We ⟦G18|gifted them the lead⟧. You know the first ten minutes here are frantic and we've passed it to them. When we ⟦G19|pulled it back to ⟦SCORE|2-1⟧⟧ I did think there'd be a chance. There was one, and it's hit an arm. It happens."

⟦PERSON|Barry⟧ added: "I just pressed the guy because the gaffer screams if I don't. I ⟦G20|got four⟧ in pre-season like that."
=====GOALS=====
{"id": "G1", "scorer": "Edin Halilović", "team": "Middlesbrough", "count": 2}
{"id": "G2", "scorer": "Edin Halilović", "team": "Middlesbrough", "minute": 73, "kind": "shot", "minute_text": "73rd minute"}
{"id": "G3", "scorer": "Edin Halilović", "team": "Middlesbrough", "minute": 73, "kind": "shot", "minute_text": "73rd minute"}
{"id": "G4", "scorer": "Edin Halilović", "team": "Middlesbrough", "kind": "penalty"}
{"id": "G5", "scorer": "Edin Halilović", "team": "Middlesbrough", "minute": 73, "kind": "shot"}
{"id": "G6", "scorer": "Edin Halilović", "team": "Middlesbrough", "kind": "penalty"}
{"id": "G7", "scorer": "Edin Halilović", "scope": "background"}
{"id": "G8", "scorer": "Souleymane Barry", "team": "Portsmouth", "kind": "shot", "minute": 5, "minute_text": "five minutes"}
{"id": "G9", "scorer": "Souleymane Barry", "team": "Portsmouth", "kind": "shot", "minute": 5, "minute_text": "five minutes"}
{"id": "G10", "scorer": "Joe Cartmell", "team": "Portsmouth", "kind": "header"}
{"id": "G11", "scorer": "Declan Hulme", "team": "Oxford", "kind": "own goal", "minute": 60, "minute_text": "hour"}
{"id": "G12", "scorer": "Souleymane Barry", "team": "Portsmouth", "kind": "shot", "minute": 5}
{"id": "G13", "scorer": "Joe Cartmell", "team": "Portsmouth", "kind": "header"}
{"id": "G14", "scorer": "Declan Hulme", "team": "Oxford", "kind": "own goal", "minute": 60}
{"id": "G15", "scorer": "Declan Hulme", "team": "Oxford", "kind": "own goal", "minute": 60}
{"id": "G16", "scorer": "Joe Cartmell", "team": "Portsmouth", "kind": "header"}
{"id": "G17", "scorer": "Souleymane Barry", "team": "Portsmouth", "kind": "shot", "minute": 5}
{"id": "G18", "scorer": "Souleymane Barry", "team": "Portsmouth", "kind": "shot", "minute": 5}
{"id": "G19", "scorer": "Declan Hulme", "team": "Oxford", "kind": "own goal", "minute": 60, "score": "2-1"}
{"id": "G20", "scorer": "Souleymane Barry", "count": 4, "scope": "background"}
