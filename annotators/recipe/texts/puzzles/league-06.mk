⟦PERSON|Cottrell⟧ ⟦G1|double⟧ as ⟦TEAM|Bolton⟧ turn on the style at ⟦TEAM|Rotherham⟧
⟦TEAM|Bolton Wanderers⟧ made it five wins from six with a ⟦SCORE|4-1⟧ victory at ⟦TEAM|Rotherham United⟧, ⟦PERSON|Jamal Cottrell⟧ ⟦G2|scoring twice⟧.
It took the striker ⟦MINUTE|six minutes⟧ to ⟦G3|get off the mark⟧. ⟦PERSON|Lewis Haigh⟧ gave the ball away cheaply in his own third and ⟦PERSON|Cottrell⟧, with the ⟦TEAM|Millers⟧' back line still spreading, ⟦G4|rifled past ⟦PERSON|Danny Sugden⟧⟧.
⟦TEAM|Rotherham⟧ responded well. ⟦PERSON|Haigh⟧ hit the inside of the post in the ⟦MINUTE|19th minute⟧ and ⟦PERSON|Shea Dolan⟧ somehow steered wide from five yards out.
But it was ⟦SCORE|2-0⟧ ⟦MINUTE|ten minutes before half-time⟧. ⟦PERSON|Femi Akinsola⟧ was fouled on the D and ⟦PERSON|Petar Vukasović⟧ ⟦G5|whipped the free-kick into the corner⟧.
⟦PERSON|Dolan⟧ ⟦G6|gave the hosts hope⟧ in the ⟦MINUTE|44th minute⟧, ⟦G7|turning in⟧ a ⟦PERSON|Haigh⟧ cross that the ⟦TEAM|Bolton⟧ goalkeeper ought to have claimed.
There was a spell after the ⟦MINUTE|restart⟧ when an equaliser seemed possible. ⟦PERSON|Dolan⟧ twice fizzed shots past the upright, and ⟦PERSON|Sugden⟧ was hardly called upon at the other end.
Then came the third. ⟦PERSON|Nico Brandt-Ellis⟧ ran 50 yards with the ball before playing in ⟦PERSON|Cottrell⟧, who stepped round ⟦PERSON|Sugden⟧ and ⟦G8|rolled it into the empty net⟧ with ⟦MINUTE|59 minutes⟧ on the clock.
⟦PERSON|Brandt-Ellis⟧ ⟦G9|got the goal⟧ his display deserved ⟦MINUTE|seven minutes from the end⟧, ⟦G10|picking out the bottom corner⟧ after the ⟦NORP|Croatian⟧'s shot had been blocked.
"That's as good as we've been," said the ⟦TEAM|Bolton⟧ boss, ⟦PERSON|Graham Whitlow⟧. "I could pick any of the ⟦G11|four⟧... well, maybe not the ⟦G12|first⟧, they handed us that."
⟦PERSON|Cottrell⟧ now has 11 ⟦G13|goals⟧ ⟦DATE|this season⟧, three fewer than the division's leading marksman.
⟦TEAM|Bolton⟧ are second. ⟦TEAM|Rotherham⟧ drop into the bottom four on goal difference and travel to ⟦TEAM|Port Vale⟧ ⟦DATE|next weekend⟧, live on ⟦ORG|Sky Sports⟧.
⟦FURNITURE|EFL statement on fixture changes⟧
⟦FURNITURE|Share this: Facebook X WhatsApp⟧
=====GOALS=====
{"id": "G1", "scorer": "Jamal Cottrell", "team": "Bolton", "count": 2}
{"id": "G2", "scorer": "Jamal Cottrell", "team": "Bolton", "count": 2}
{"id": "G3", "scorer": "Jamal Cottrell", "team": "Bolton", "minute": 6, "minute_text": "six minutes"}
{"id": "G4", "scorer": "Jamal Cottrell", "team": "Bolton", "minute": 6, "minute_text": "six minutes"}
{"id": "G5", "scorer": "Petar Vukasović", "team": "Bolton", "minute": 35, "kind": "free kick", "score": "2-0", "minute_text": "ten minutes before half-time"}
{"id": "G6", "scorer": "Shea Dolan", "team": "Rotherham", "minute": 44, "assist": "Lewis Haigh", "minute_text": "44th minute"}
{"id": "G7", "scorer": "Shea Dolan", "team": "Rotherham", "minute": 44, "assist": "Lewis Haigh", "minute_text": "44th minute"}
{"id": "G8", "scorer": "Jamal Cottrell", "team": "Bolton", "minute": 59, "assist": "Nico Brandt-Ellis", "score": "3-1", "minute_text": "59 minutes"}
{"id": "G9", "scorer": "Nico Brandt-Ellis", "team": "Bolton", "minute": 83, "minute_text": "seven minutes from the end"}
{"id": "G10", "scorer": "Nico Brandt-Ellis", "team": "Bolton", "minute": 83, "minute_text": "seven minutes from the end"}
{"id": "G11", "team": "Bolton", "count": 4}
{"id": "G12", "scorer": "Jamal Cottrell", "team": "Bolton", "minute": 6}
{"id": "G13", "scorer": "Jamal Cottrell", "team": "Bolton", "scope": "background", "count": 11}
