⟦TEAM|Swindon⟧ hold firm after ⟦PERSON|Ghali⟧ ⟦G10|strike⟧ to edge out ⟦TEAM|Newport⟧

⟦TEAM|Swindon Town⟧ 1 ⟦TEAM|Newport County⟧ 0

Substitute ⟦PERSON|Yassine Ghali⟧ ⟦G1|came up with the only goal⟧ as ⟦TEAM|Swindon⟧ won an untidy ⟦COMPETITION|League Two⟧ game at the ⟦VENUE|County Ground⟧, 24 hours after being told they would be under a transfer embargo until the summer.

The ⟦NORP|Algerian⟧ had been on the pitch for two minutes when, on ⟦MINUTE|66⟧, he ⟦G2|tapped in⟧ from ⟦PERSON|Fraser Mulgrew⟧'s square pass, the ⟦NORP|Scotsman⟧ having sprung clear on to a ⟦PERSON|Dean Hathersage⟧ through ball. ⟦TEAM|Newport⟧'s players protested that ⟦PERSON|Mulgrew⟧ was offside; television suggested that he was level.

For the rest there was little to warm a crowd of 6,903. In the ⟦MINUTE|12th minute⟧ ⟦TEAM|Newport⟧ striker ⟦PERSON|Aled Prosser⟧ nodded into the arms of ⟦PERSON|Will Farraday⟧ from ⟦PERSON|Cai Rhydderch⟧'s centre. ⟦PERSON|Farraday⟧, earlier, had fluffed a clearance straight to ⟦PERSON|Rhydderch⟧, who was so surprised he fell over. On ⟦MINUTE|27⟧ ⟦PERSON|Mulgrew⟧ clipped the outside of the post and ⟦PERSON|Tom Kinnersley⟧'s follow-up was blocked by ⟦PERSON|Jac Penhallow⟧.

Two minutes before ⟦MINUTE|half-time⟧ ⟦PERSON|Prosser⟧ ⟦G3|hooked the ball into the net⟧ on the turn. It would have been his eighth of the season. He wheeled away, but had been pulled up for climbing on ⟦PERSON|Hathersage⟧, and he was still arguing about it when the teams went down the tunnel.

⟦PERSON|Rhydderch⟧ curled wide on ⟦MINUTE|53⟧. ⟦PERSON|Kinnersley⟧, back after two months out, thumped one from distance which ⟦TEAM|Newport⟧'s ⟦NORP|Polish⟧ keeper ⟦PERSON|Kacper Wrona⟧ held. Then came the change, and the ⟦G4|goal⟧.

⟦TEAM|Newport⟧, who had won at ⟦TEAM|Swindon⟧ on each of their last three visits (and ⟦G5|scored three⟧ on two of those), hardly had an attack to speak of after that until ⟦PERSON|Prosser⟧ was sent through in the ⟦MINUTE|88th minute⟧. ⟦PERSON|Farraday⟧ was out quickly to take it off his toes.

⟦PERSON|Ghali⟧, whose only other ⟦G6|goal⟧ ⟦DATE|this season⟧ was a penalty in the ⟦COMPETITION|EFL Trophy⟧, said: "I had to put it in, you know? It's a metre. My mother can do it. But the run, I'm proud of the run."

Manager ⟦PERSON|Joe Cantwell⟧: "Embargo or no embargo, somebody's got to put the ball over the line. We hadn't scored in four. I'd have taken one off his backside."

For ⟦TEAM|Newport⟧ boss ⟦PERSON|Huw Teague⟧ the afternoon turned on the earlier decision. "That's a ⟦G9|goal⟧ all day. Two lads jumping. We go in ⟦SCORE|1-0⟧ up there and they get booed off."
=====GOALS=====
{"id": "G1", "scorer": "Yassine Ghali", "team": "Swindon Town", "minute": 66, "assist": "Fraser Mulgrew", "kind": "shot"}
{"id": "G2", "scorer": "Yassine Ghali", "team": "Swindon Town", "minute": 66, "minute_text": "66", "assist": "Fraser Mulgrew", "kind": "shot"}
{"id": "G3", "scorer": "Aled Prosser", "team": "Newport County", "minute": 43, "minute_text": "Two minutes before half-time", "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Yassine Ghali", "team": "Swindon Town", "minute": 66, "assist": "Fraser Mulgrew", "kind": "shot"}
{"id": "G5", "team": "Newport County", "scope": "background"}
{"id": "G6", "scorer": "Yassine Ghali", "team": "Swindon Town", "kind": "penalty", "scope": "background"}
{"id": "G9", "scorer": "Aled Prosser", "team": "Newport County", "minute": 43, "kind": "shot", "outcome": "ruled out"}
{"id": "G10", "scorer": "Yassine Ghali", "team": "Swindon Town", "minute": 66, "assist": "Fraser Mulgrew", "kind": "shot"}
