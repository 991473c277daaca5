⟦TEAM|Tractor Girls⟧ undone by two ⟦G1|headers⟧
Two ⟦G2|headers⟧, one before and one after the ⟦MINUTE|break⟧, condemned ⟦TEAM|Ipswich Town Women⟧ to a ⟦SCORE|2-0⟧ defeat against ⟦TEAM|Crystal Palace Women⟧ in front of 5,400 at ⟦VENUE|Portman Road⟧.
The ⟦G3|first⟧ fell to ⟦PERSON|Molly-Ann Furness⟧, a 19-year-old centre-half who has played more games ⟦DATE|this term⟧ for the college side. The ⟦G4|second⟧ was an old hand's: ⟦PERSON|Carla Stenhouse⟧, 36, has been ⟦G5|scoring⟧ against ⟦TEAM|Ipswich⟧ since they were called something else.
⟦TEAM|Town⟧ had been the livelier side. ⟦PERSON|Jess Oakden⟧ turned smartly and hit the post after ⟦MINUTE|seven minutes⟧, and ⟦PERSON|Holly Trigg⟧'s chip had the keeper beaten but not the bar. ⟦PERSON|Zanele Radebe-Pike⟧, who started it all for ⟦TEAM|Palace⟧, had barely been in the game when she won the free-kick that led to the ⟦G6|breakthrough⟧. She took it too. ⟦PERSON|Evelyn Storey⟧ flapped. ⟦PERSON|Oakden⟧, back on the line, got a knee to ⟦PERSON|Stenhouse⟧'s shot; but it went straight up, and up went ⟦PERSON|Furness⟧. The ⟦G7|effort⟧ crossed the line in spite of ⟦PERSON|Storey⟧'s dive. ⟦TEAM|Town⟧ claimed it hadn't.
"Oh, it was in by a foot," said ⟦PERSON|Furness⟧, whose ⟦G8|goal⟧ was timed at ⟦MINUTE|24 minutes⟧. "I'd already run off."
⟦TEAM|Ipswich⟧ had further chances to equalise, chiefly when ⟦PERSON|Trigg⟧ was played in on the ⟦MINUTE|hour⟧ by ⟦PERSON|Oakden⟧ and went for power instead of placement. ⟦TEAM|Eagles⟧ manager ⟦PERSON|Kate Lonsdale⟧ had her head in her hands, then on the bench.
She could relax once ⟦PERSON|Stenhouse⟧ had ⟦G9|got the other⟧. It was ⟦PERSON|Radebe-Pike⟧ again, from the same side, and again ⟦PERSON|Storey⟧ was in two minds. "I shouted away, and then I shouted mine," the keeper told ⟦ORG|Suffolk News⟧. "You can't do both. The second ⟦G10|goal⟧ is on me."
⟦PERSON|Trigg⟧ fired wide in ⟦MINUTE|injury time⟧ and was in tears afterwards. ⟦TEAM|Ipswich⟧ have won one and lost five in ⟦COMPETITION|Women's Super League 2⟧. ⟦TEAM|Portsmouth⟧, ⟦DATE|next weekend⟧, have lost six.
⟦FURNITURE|More Ipswich Town Women news here⟧
=====GOALS=====
{"id": "G1", "scorer": "Molly-Ann Furness; Carla Stenhouse", "team": "Palace", "kind": "header", "count": 2}
{"id": "G2", "scorer": "Molly-Ann Furness; Carla Stenhouse", "team": "Palace", "kind": "header", "count": 2}
{"id": "G3", "scorer": "Molly-Ann Furness", "team": "Palace", "minute": 24, "kind": "header"}
{"id": "G4", "scorer": "Carla Stenhouse", "team": "Palace", "assist": "Zanele Radebe-Pike", "kind": "header"}
{"id": "G5", "scorer": "Carla Stenhouse", "scope": "background"}
{"id": "G6", "scorer": "Molly-Ann Furness", "team": "Palace", "minute": 24, "kind": "header"}
{"id": "G7", "scorer": "Molly-Ann Furness", "team": "Palace", "minute": 24, "kind": "header"}
{"id": "G8", "scorer": "Molly-Ann Furness", "team": "Palace", "minute": 24, "kind": "header", "minute_text": "24 minutes"}
{"id": "G9", "scorer": "Carla Stenhouse", "team": "Palace", "assist": "Zanele Radebe-Pike", "kind": "header"}
{"id": "G10", "scorer": "Carla Stenhouse", "team": "Palace", "assist": "Zanele Radebe-Pike", "kind": "header"}
