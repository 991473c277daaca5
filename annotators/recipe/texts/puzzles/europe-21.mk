⟦PERSON|Pineda⟧'s ⟦G1|volley⟧ spares ⟦TEAM|Juve⟧ but ⟦TEAM|Torino⟧ own the derby

⟦FURNITURE|From Lewis Carnaby in Turin⟧

It finished level, which is a lie of the kind only a scoreboard can tell. ⟦TEAM|Torino⟧ had not won the ⟦COMPETITION|Derby della Mole⟧ in eleven years and on ⟦DATE|Saturday evening⟧ they did everything but.

⟦TEAM|Juventus⟧ were awful. They were awful with the ball and without it; they were awful from the ⟦MINUTE|ninth minute⟧, when ⟦PERSON|Emeka Udoh⟧, six feet five of ⟦NORP|Nigerian⟧ bone and purpose, leaned on ⟦PERSON|Claudio Ranzoni⟧ as one leans on a bar and ⟦G2|nodded down and in⟧ from ⟦PERSON|Stefano Grillandi⟧'s corner. The goalkeeper ⟦PERSON|Alessio Marchetti-Dunne⟧ screamed at ⟦PERSON|Ranzoni⟧, who screamed at the referee, who had seen nothing, there being nothing to see.

⟦PERSON|Grillandi⟧ should have scored. ⟦PERSON|Jeroen Bakhuis⟧ should have scored twice. The ⟦NORP|Dutchman⟧'s first effort, a half-volley from the D, was clawed out of the angle by ⟦PERSON|Marchetti-Dunne⟧; for the second he had the time to consider his options, and chose the car park. You could feel a whole stand of the ⟦TEAM|Granata⟧ doing the sum they always do, in which chances missed are multiplied by years.

And so with a ⟦MINUTE|quarter of an hour left⟧ ⟦PERSON|Bautista Olmedo⟧, who'd been booed by his own people for an hour, hit a hopeful diagonal, ⟦PERSON|Osvaldo Pineda⟧ watched it over his shoulder and ⟦G3|struck it⟧, on the drop, as though he had been waiting all night for just that one. Perhaps he had. The ⟦NORP|Uruguayan⟧ hadn't had another kick.

There was very nearly a robbery. ⟦PERSON|Nico Ferrabosco⟧ ⟦G4|forced the ball home⟧ in the ⟦MINUTE|88th⟧, and sprinted to the away end, and only the sight of a flag raised on the far side kept ⟦GPE|Turin⟧'s other half from mutiny.

“If we had won I'd have been embarrassed,” said the ⟦TEAM|Juventus⟧ coach. “Pleased. But embarrassed.”

The last ⟦G5|goal⟧ to win a derby for the ⟦TEAM|Toro⟧ was scored when ⟦PERSON|Udoh⟧ was at primary school. The ⟦TEAM|Bianconeri⟧ remain fifth.
=====GOALS=====
{"id": "G1", "scorer": "Osvaldo Pineda", "team": "Juventus", "minute": 75, "assist": "Bautista Olmedo", "kind": "volley"}
{"id": "G2", "scorer": "Emeka Udoh", "team": "Torino", "minute": 9, "minute_text": "ninth minute", "assist": "Stefano Grillandi", "kind": "header"}
{"id": "G3", "scorer": "Osvaldo Pineda", "team": "Juventus", "minute": 75, "minute_text": "quarter of an hour left", "assist": "Bautista Olmedo", "kind": "volley"}
{"id": "G4", "scorer": "Nico Ferrabosco", "team": "Juventus", "minute": 88, "minute_text": "88th", "outcome": "ruled out"}
{"id": "G5", "team": "Torino", "scope": "background"}
