⟦TEAM|Trinity⟧ lift the ⟦ORG|Turnbull⟧-sponsored trophy as ⟦TEAM|Pilgrims⟧ miss from the spot

⟦TEAM|Gainsborough Trinity⟧ are the holders of the ⟦COMPETITION|Lincolnshire Senior Cup⟧ after a penalty shoot-out that took 22 kicks to decide.

Nobody had managed a goal in 120 minutes on ⟦DATE|Wednesday night⟧ at the ⟦VENUE|KAL Group Stadium⟧, though not for the want of trying. ⟦TEAM|Boston United⟧'s ⟦PERSON|Luke Tennyson⟧ hit the angle of post and bar in the ⟦MINUTE|13th minute⟧ and ⟦PERSON|Mo Shafiq⟧, the ⟦TEAM|Trinity⟧ No 10, ran clear on the ⟦MINUTE|half-hour⟧ and dragged his shot wide.

The ⟦TEAM|Pilgrims⟧ were given a golden opportunity just after the restart when ⟦PERSON|Reece Galbraith⟧ was felled by ⟦PERSON|Paul Cardwell⟧. ⟦PERSON|Tennyson⟧ took the penalty himself but ⟦PERSON|Tom Wainfleet⟧ guessed right.

⟦PERSON|Charlie Dunkerley⟧ had what he thought was an ⟦MINUTE|87th-minute⟧ ⟦G1|winner⟧ for the ⟦TEAM|Holy Blues⟧ but the assistant's flag was already up, and ⟦MINUTE|extra time⟧ passed in a blur of substitutions.

So to the shoot-out. Both sides scored their first five. Both keepers took one, and both scored. Then ⟦PERSON|Micah Dawodu⟧ put his over the bar and up stepped ⟦PERSON|Jake Ormesher⟧, on loan from ⟦TEAM|Lincoln City⟧, to send everyone home.

"I'd never taken one before in my life," he said. "I've ⟦G2|scored only one goal⟧ ⟦DATE|this season⟧ and that was with my knee."

The ⟦ORG|Lincolnshire FA⟧ reported an attendance of 1,066. ⟦TEAM|Trinity⟧ return to ⟦COMPETITION|Northern Premier League⟧ business against ⟦TEAM|Matlock Town⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Charlie Dunkerley", "team": "Trinity", "minute": 87, "outcome": "ruled out", "minute_text": "87th-minute"}
{"id": "G2", "scorer": "Jake Ormesher", "scope": "background"}
