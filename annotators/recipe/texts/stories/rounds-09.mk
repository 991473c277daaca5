⟦PERSON|Mensah-Boyd⟧ returns to haunt ⟦TEAM|Palace⟧ as ⟦TEAM|Fulham⟧ edge a derby of errors

A year to the day after he was told he could leave ⟦VENUE|Selhurst Park⟧, ⟦PERSON|Jerome Mensah-Boyd⟧ left it on ⟦DATE|Monday night⟧ as the most unpopular man in ⟦GPE|South London⟧, and with a grin.

His ⟦G1|goal⟧, which came when the match was well into added time and when most of the ground had begun to think about the last train, was a simple one. ⟦PERSON|Rui Valadares⟧ chased a lost cause to the byline and hooked the ball back without looking. ⟦PERSON|Mensah-Boyd⟧, alone at the far post, ⟦G2|had only to lean on it⟧. ⟦TEAM|Fulham⟧ had won ⟦SCORE|2-1⟧, and it was their first ⟦COMPETITION|Premier League⟧ away win since ⟦DATE|October⟧.

⟦TEAM|Crystal Palace⟧ had reached the ⟦MINUTE|interval⟧ in front. ⟦PERSON|Declan Abara⟧, whose ⟦MINUTE|21st-minute⟧ ⟦G3|header⟧ had given them the lead, was also responsible for the best chance of the opening quarter of the second half, twisting past ⟦PERSON|Thijmen Roelofs⟧ and striking the outside of a post. Had that gone in, ⟦PERSON|Scott Hartigan⟧'s side would have been out of sight. As it was, ⟦PERSON|Valadares⟧ ⟦G4|drew ⟦TEAM|Fulham⟧ level⟧ ⟦MINUTE|two minutes later⟧, in the ⟦MINUTE|57th minute⟧, from a pass by ⟦PERSON|Roelofs⟧ that bisected ⟦PERSON|Abara⟧ and the left-back.

"We allowed them a way back," said ⟦PERSON|Hartigan⟧, "and against good teams one goal is never enough."

⟦TEAM|Fulham⟧ were not that good a team here. Their goalkeeper, ⟦PERSON|Bence Szalai⟧, kicked one clearance straight to ⟦PERSON|Abara⟧, whose lob dropped wide; their captain was booked within ⟦MINUTE|90 seconds⟧; and their penalty appeal, when ⟦PERSON|Mensah-Boyd⟧ went over ⟦PERSON|Will Stannard⟧'s leg, owed more to theatre than to contact.

But ⟦PERSON|Mensah-Boyd⟧ is a forward who needs few invitations. He had ⟦G5|scored⟧ on his last visit too, for ⟦TEAM|Palace⟧, a ⟦G6|volley⟧ against ⟦TEAM|Burnley⟧, and has had seven of his last nine attempts on target. ⟦TEAM|Palace⟧ sold him for £9m.
⟦FURNITURE|Sign up to our daily football email⟧
=====GOALS=====
{"id": "G1", "scorer": "Jerome Mensah-Boyd", "team": "Fulham", "assist": "Rui Valadares"}
{"id": "G2", "scorer": "Jerome Mensah-Boyd", "team": "Fulham", "assist": "Rui Valadares"}
{"id": "G3", "scorer": "Declan Abara", "team": "Crystal Palace", "minute": 21, "kind": "header", "minute_text": "21st-minute"}
{"id": "G4", "scorer": "Rui Valadares", "team": "Fulham", "minute": 57, "assist": "Thijmen Roelofs", "minute_text": "57th minute"}
{"id": "G5", "scorer": "Jerome Mensah-Boyd", "team": "Palace", "kind": "volley", "scope": "background"}
{"id": "G6", "scorer": "Jerome Mensah-Boyd", "team": "Palace", "kind": "volley", "scope": "background"}
