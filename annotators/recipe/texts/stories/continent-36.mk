⟦TEAM|Union SG⟧ ⟦SCORE|0-2⟧ ⟦TEAM|Newcastle United⟧: ⟦PERSON|Wetherall⟧ and ⟦PERSON|Nduka-Price⟧ do the job in ⟦GPE|Belgium⟧

⟦FURNITURE|PA Sport staff⟧

⟦TEAM|Newcastle⟧ took a big step towards the last 16 of the ⟦COMPETITION|Champions League⟧ with a ⟦SCORE|2-0⟧ win over ⟦TEAM|Union Saint-Gilloise⟧ in ⟦GPE|Brussels⟧, ⟦PERSON|Lewis Wetherall⟧ ⟦G1|breaking the hosts' resistance⟧ in first-half ⟦MINUTE|stoppage time⟧ and ⟦PERSON|Tobi Nduka-Price⟧ ⟦G2|completing the job⟧ after the ⟦MINUTE|break⟧.

Manager ⟦PERSON|Graeme Ottaway⟧ made five changes and it took his side time to find a rhythm. ⟦PERSON|Anouar El Haddad⟧ twice got in behind ⟦PERSON|Marco Delfinado⟧ inside the ⟦MINUTE|opening quarter of an hour⟧, shooting wide the first time and into ⟦PERSON|Kristoffer Hjelm⟧'s midriff the second. ⟦TEAM|Union⟧ had a bigger opportunity on ⟦MINUTE|27⟧ when ⟦PERSON|Delfinado⟧ was penalised for a tug, only for ⟦PERSON|Senne Vercauteren⟧ to hit his spot-kick against the bar.

⟦TEAM|Newcastle⟧'s first effort of note was a ⟦PERSON|Wetherall⟧ header that ⟦PERSON|Vic Moerman⟧ held under his crossbar. Their second ⟦G3|was in the net⟧, ⟦PERSON|Callum Straker⟧ ⟦G4|finishing⟧ from ⟦PERSON|Nduka-Price⟧'s cross, but the winger had taken it over the line.

The board had just gone up for two extra minutes when ⟦PERSON|Straker⟧ was upended by ⟦PERSON|Koki Matsunaga⟧. ⟦PERSON|Joel Abernethy⟧'s delivery was headed away, but not far. ⟦PERSON|Delfinado⟧ lifted it back in and ⟦PERSON|Wetherall⟧, with his back to goal, ⟦G5|hooked it over his shoulder⟧ and inside the far post. It was the midfielder's first ⟦G6|goal⟧ since he ⟦G7|scored at ⟦VENUE|Selhurst Park⟧⟧ on the opening ⟦DATE|weekend⟧ of ⟦DATE|last season⟧.

⟦TEAM|Union⟧ coach ⟦PERSON|Pieter-Jan Schoofs⟧ made a double change and his team again began the half better. ⟦PERSON|El Haddad⟧ was denied by ⟦PERSON|Hjelm⟧'s left boot. ⟦PERSON|Vercauteren⟧ curled narrowly past. But in the ⟦MINUTE|58th minute⟧ ⟦PERSON|Moerman⟧'s clearance was charged down by ⟦PERSON|Straker⟧, the ball broke to ⟦PERSON|Nduka-Price⟧, and the ⟦TEAM|England Under-21⟧ winger ⟦G8|drilled it low⟧ into the near corner with the keeper scrambling back.

⟦PERSON|Nduka-Price⟧ was replaced with ⟦MINUTE|20 minutes left⟧ to a warm hand from the travelling fans, and ⟦TEAM|Newcastle⟧ were untroubled from there, although ⟦PERSON|Matsunaga⟧ had a late drive beaten away.

"It was coming up to ⟦MINUTE|half-time⟧ and we hadn't done a lot, I'll be honest," ⟦PERSON|Ottaway⟧ said. "The ⟦G9|goal⟧ changes it. It's a bit of individual class, he's got those moments. After the ⟦G10|second⟧ I could sit down for once."

⟦PERSON|Wetherall⟧ told ⟦ORG|TNT Sports⟧: "I've tried that a hundred times at training. Don't ask how many have gone in. I heard the crowd before I saw it."

⟦TEAM|Newcastle⟧ are at home to ⟦TEAM|Monaco⟧ next.
=====GOALS=====
{"id": "G1", "scorer": "Lewis Wetherall", "team": "Newcastle", "assist": "Marco Delfinado", "kind": "shot"}
{"id": "G2", "scorer": "Tobi Nduka-Price", "team": "Newcastle", "minute": 58, "assist": "Callum Straker", "kind": "shot"}
{"id": "G3", "scorer": "Callum Straker", "team": "Newcastle", "assist": "Tobi Nduka-Price", "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Callum Straker", "team": "Newcastle", "assist": "Tobi Nduka-Price", "kind": "shot", "outcome": "ruled out"}
{"id": "G5", "scorer": "Lewis Wetherall", "team": "Newcastle", "assist": "Marco Delfinado", "kind": "shot"}
{"id": "G6", "scorer": "Lewis Wetherall", "team": "Newcastle", "assist": "Marco Delfinado", "kind": "shot"}
{"id": "G7", "scorer": "Lewis Wetherall", "team": "Newcastle", "scope": "background"}
{"id": "G8", "scorer": "Tobi Nduka-Price", "team": "Newcastle", "minute": 58, "assist": "Callum Straker", "kind": "shot", "minute_text": "58th minute"}
{"id": "G9", "scorer": "Lewis Wetherall", "team": "Newcastle", "assist": "Marco Delfinado", "kind": "shot"}
{"id": "G10", "scorer": "Tobi Nduka-Price", "team": "Newcastle", "minute": 58, "assist": "Callum Straker", "kind": "shot"}
