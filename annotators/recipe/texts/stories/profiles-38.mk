Inside ⟦TEAM|Argyle⟧'s academy: the ⟦GPE|Truro⟧ boy who might be next

There's a story they tell at ⟦VENUE|Home Park⟧ about ⟦PERSON|Connor Ashbridge⟧. Aged eleven, he was brought for a trial by his grandfather and refused to get out of the car. He'd heard that ⟦TEAM|Exeter⟧ had a better minibus.

He got out in the end. Seven years on, he is the leading scorer in the under-21 set-up, with ⟦G1|24⟧ since ⟦DATE|August⟧, and on ⟦DATE|Saturday⟧ the manager put him on the bench for the ⟦COMPETITION|Devon derby⟧.

⟦PERSON|Gareth Hobday⟧, who runs the academy, has notes on every game that his players have been in. He opens a file. "Under-12s, ⟦TEAM|Cardiff⟧ away. Two down. He ⟦G2|got one⟧ from a corner, then he ⟦G3|took it round the keeper⟧ for the other. Under-14s, ⟦TEAM|Swindon⟧: sent off for laughing." He turns some pages. "Here. ⟦COMPETITION|Youth Cup⟧, ⟦DATE|last year⟧. Look."

It says: CA ⟦MINUTE|61⟧, ⟦MINUTE|64⟧, ⟦MINUTE|70⟧. The ⟦G4|hat-trick⟧ took nine minutes. The ⟦G5|third⟧ had been a volley with his weaker foot and it's on the wall of the canteen, blown up, the ball just leaving his boot and ⟦PERSON|Luke Merriott⟧, now a first-team regular, jumping out of the way.

⟦PERSON|Fashola-King⟧ was the last to come through as quickly. Ade, as he's known to everybody, ⟦G6|scored⟧ against ⟦TEAM|Exeter⟧ on his debut at 17 and was sold at 19 for £7m. The money built the dome in which we are sitting.

"We don't want to sell this one," says ⟦PERSON|Hobday⟧. "We didn't want to sell that one."

First-team boss ⟦PERSON|Will Trentham⟧ urges patience. "He's a kid. He misses chances, he missed two sitters on ⟦DATE|Tuesday⟧ against ⟦GPE|Truro⟧. But he's always there to miss them. You can't teach that."

And ⟦PERSON|Ashbridge⟧ himself? He passed his driving test on ⟦DATE|Monday⟧. He has bought, with his first professional wage, a very old minibus.
=====GOALS=====
{"id": "G1", "scorer": "Connor Ashbridge", "team": "Argyle", "count": 24, "scope": "background"}
{"id": "G2", "scorer": "Connor Ashbridge", "team": "Argyle", "scope": "background"}
{"id": "G3", "scorer": "Connor Ashbridge", "team": "Argyle", "scope": "background"}
{"id": "G4", "scorer": "Connor Ashbridge", "team": "Argyle", "count": 3, "scope": "background"}
{"id": "G5", "scorer": "Connor Ashbridge", "team": "Argyle", "kind": "volley", "scope": "background"}
{"id": "G6", "scorer": "Fashola-King", "team": "Argyle", "scope": "background"}
