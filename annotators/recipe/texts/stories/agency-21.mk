Late ⟦PERSON|Penn⟧ ⟦G1|header⟧ breaks ⟦TEAM|Boro⟧ hearts
⟦TEAM|Middlesbrough⟧ were twice ahead and finished with nothing as ⟦PERSON|Marcus Penn⟧, on at ⟦MINUTE|half-time⟧, ⟦G2|got the winner⟧ for ⟦TEAM|Sheffield Utd⟧ in the ⟦MINUTE|final minute⟧ of a ⟦SCORE|3-2⟧ that had everything.
⟦PERSON|Kwame Bediako⟧ had ⟦G3|opened the scoring⟧ and an ⟦G4|own goal⟧ from the ⟦NORP|Frenchman⟧ ⟦PERSON|Yannick Moreau⟧ put ⟦TEAM|Boro⟧ ⟦SCORE|2-1⟧ up after ⟦PERSON|Iker Bolumburu⟧'s ⟦G5|response⟧. ⟦PERSON|Jae-won Seo⟧'s ⟦G6|drive⟧ squared matters again before ⟦PERSON|Penn⟧'s moment.
⟦VENUE|Riverside Stadium⟧ regulars had a while to wait for a chance. ⟦PERSON|Ollie Stanton⟧'s shot sailed well over on ⟦MINUTE|six minutes⟧. ⟦PERSON|Ross Lindley⟧ tipped wide from ⟦PERSON|Trevor Naylor⟧. Then, on ⟦MINUTE|17⟧, a low ball from ⟦PERSON|Dean Hartley⟧ was allowed to run across the face and ⟦PERSON|Bediako⟧, hungrier than the full-back, ⟦G7|forced it in⟧ at the back stick.
United ⟦G8|were level⟧ inside ⟦MINUTE|five minutes⟧, ⟦PERSON|Seo⟧ releasing the ⟦NORP|Basque⟧ ⟦PERSON|Bolumburu⟧ with a pass that bisected the centre-halves, and the striker, ⟦G9|rolling it underneath⟧ the advancing ⟦PERSON|Lindley⟧, took his own count to six, of which ⟦G10|five⟧ have come since ⟦DATE|Christmas⟧.
He nearly grabbed a second in the ⟦MINUTE|29th minute⟧, hitting the bar. ⟦PERSON|Penn⟧ had not come on when the visitors' ⟦PERSON|Naylor⟧ saw his ⟦G11|effort⟧ disallowed in the ⟦MINUTE|35th⟧.
After the ⟦MINUTE|break⟧ ⟦TEAM|Boro⟧ dominated without quite hurting their guests, and the ⟦G12|goal⟧ that restored the lead was none of their own doing. ⟦PERSON|Hartley⟧ chipped a cross towards ⟦PERSON|Bediako⟧ and ⟦PERSON|Moreau⟧, a step in front, got his forehead to it and sent it ⟦G13|beyond⟧ his keeper in the ⟦MINUTE|57th minute⟧.
There was still time for the ⟦TEAM|Blades⟧. ⟦PERSON|Stanton⟧ handled, no penalty, and ⟦PERSON|Seo⟧, from the corner that did come, ⟦G14|thumped in⟧ from 15 yards with ⟦MINUTE|11 minutes left⟧. And just when both managers might have settled, ⟦PERSON|Naylor⟧, collecting a clearance on the ⟦MINUTE|90th minute⟧, floated one to the penalty spot and ⟦PERSON|Penn⟧ ⟦G15|planted his header⟧ past ⟦PERSON|Lindley⟧.
⟦PERSON|Danny Faulkner⟧, the visiting boss: "At ⟦SCORE|2-1⟧ down I'd have taken a point. Our ⟦G16|first⟧ is good football, theirs was a gift for us to hand out. The last one, it's a great ball and a great ⟦G17|header⟧."
⟦TEAM|Boro⟧ slotted a midfielder in at right-back for the closing moments, and ⟦PERSON|Hartley⟧ headed over in the ⟦MINUTE|fourth minute of added time⟧. ⟦PERSON|Bediako⟧, whose ⟦G18|strike⟧ had been his first since leaving ⟦TEAM|Watford⟧, sank to his knees at the whistle. ⟦TEAM|Sheffield Utd⟧ have won at ⟦TEAM|Cardiff⟧ and here in the space of a week.
=====GOALS=====
{"id": "G1", "scorer": "Marcus Penn", "team": "Sheffield Utd", "minute": 90, "minute_text": "final minute", "assist": "Trevor Naylor", "kind": "header"}
{"id": "G2", "scorer": "Marcus Penn", "team": "Sheffield Utd", "minute": 90, "minute_text": "final minute", "assist": "Trevor Naylor", "kind": "header"}
{"id": "G3", "scorer": "Kwame Bediako", "team": "Boro", "minute": 17, "assist": "Dean Hartley", "kind": "shot"}
{"id": "G4", "scorer": "Yannick Moreau", "team": "Boro", "minute": 57, "kind": "own goal"}
{"id": "G5", "scorer": "Iker Bolumburu", "team": "Sheffield Utd", "assist": "Jae-won Seo", "kind": "shot"}
{"id": "G6", "scorer": "Jae-won Seo", "team": "Sheffield Utd", "minute": 79, "kind": "shot"}
{"id": "G7", "scorer": "Kwame Bediako", "team": "Boro", "minute": 17, "minute_text": "17", "assist": "Dean Hartley", "kind": "shot"}
{"id": "G8", "scorer": "Iker Bolumburu", "team": "Sheffield Utd", "assist": "Jae-won Seo", "kind": "shot"}
{"id": "G9", "scorer": "Iker Bolumburu", "team": "Sheffield Utd", "assist": "Jae-won Seo", "kind": "shot"}
{"id": "G10", "scorer": "Iker Bolumburu", "team": "Sheffield Utd", "scope": "background", "count": 5}
{"id": "G11", "scorer": "Trevor Naylor", "team": "Sheffield Utd", "minute": 35, "minute_text": "35th", "outcome": "ruled out"}
{"id": "G12", "scorer": "Yannick Moreau", "team": "Boro", "minute": 57, "minute_text": "57th minute", "kind": "own goal"}
{"id": "G13", "scorer": "Yannick Moreau", "team": "Boro", "minute": 57, "minute_text": "57th minute", "kind": "own goal"}
{"id": "G14", "scorer": "Jae-won Seo", "team": "Sheffield Utd", "minute": 79, "minute_text": "11 minutes left", "kind": "shot"}
{"id": "G15", "scorer": "Marcus Penn", "team": "Sheffield Utd", "minute": 90, "minute_text": "90th minute", "assist": "Trevor Naylor", "kind": "header"}
{"id": "G16", "scorer": "Iker Bolumburu", "team": "Sheffield Utd", "assist": "Jae-won Seo", "kind": "shot"}
{"id": "G17", "scorer": "Marcus Penn", "team": "Sheffield Utd", "minute": 90, "assist": "Trevor Naylor", "kind": "header"}
{"id": "G18", "scorer": "Kwame Bediako", "team": "Boro", "minute": 17, "assist": "Dean Hartley", "kind": "shot"}
