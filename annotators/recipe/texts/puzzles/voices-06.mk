Team news: ⟦TEAM|Owls⟧ wait on ⟦PERSON|Mbeki-Ross⟧ as ⟦TEAM|Preston⟧ come to town

⟦TEAM|Sheffield Wednesday⟧ will give ⟦PERSON|Jonah Mbeki-Ross⟧ until the morning of the game to prove he is fit for ⟦DATE|tomorrow⟧'s visit of ⟦TEAM|Preston North End⟧.

The forward limped out of the ⟦SCORE|1-1⟧ draw at ⟦TEAM|Hull City⟧ on ⟦DATE|Saturday⟧, ⟦MINUTE|eleven minutes after⟧ ⟦G1|putting the ⟦TEAM|Owls⟧ in front⟧, and has not trained since. A scan showed no tear.

"He's desperate to play and I'm desperate not to lose him for six weeks," manager ⟦PERSON|Alan Garside⟧ told ⟦ORG|The Star⟧. "We'll see how he feels."

⟦PERSON|Cyril Ndukwe⟧ stands by to lead the line. The ⟦NORP|Nigerian⟧ hasn't scored since ⟦G2|getting the winner⟧ against ⟦TEAM|Coventry City⟧ in ⟦DATE|August⟧, though he was unlucky to see a header cleared off the line at ⟦TEAM|Hull⟧ and had a big part in ⟦PERSON|Mbeki-Ross⟧'s ⟦G3|goal⟧.

⟦PERSON|Lorenzo Paolini⟧ is one booking from a ban. ⟦PERSON|Petr Havlík⟧ is out for the season with a knee ligament injury he picked up in training, and ⟦PERSON|Stuart Kemble⟧ continues in goal.

⟦TEAM|Preston⟧ have won three on the spin, ⟦G4|scoring⟧ eight and conceding none. They are up to sixth, and a victory at ⟦VENUE|Hillsborough⟧ would take them into the top four if ⟦TEAM|Blackburn Rovers⟧ fail to beat ⟦TEAM|Middlesbrough⟧.

LAST TIME: ⟦TEAM|Preston⟧ ⟦SCORE|2⟧ ⟦TEAM|Wednesday⟧ ⟦SCORE|2⟧, ⟦VENUE|Deepdale⟧. Two ⟦G5|goals⟧ in the ⟦MINUTE|final ten minutes⟧ rescued a point for ⟦PERSON|Garside⟧'s team on the opening day, ⟦PERSON|Ndukwe⟧'s stooping ⟦G6|header⟧ and a ⟦PERSON|Paolini⟧ ⟦G7|penalty⟧ wiping out ⟦TEAM|North End⟧'s lead.

FORM: ⟦TEAM|Wednesday⟧ have not won at home since ⟦DATE|September⟧, a run of five games in which they have hit the woodwork seven times. They've lost only one of those, mind. ⟦TEAM|Preston⟧'s away record reads W4 D3 L2.

REFEREE: ⟦PERSON|David Enright⟧ has shown 38 yellows and three reds in eleven ⟦COMPETITION|Championship⟧ matches.

PREDICTION: A goal either way, and maybe not even that. ⟦SCORE|1-1⟧.

⟦FURNITURE|Possible XI: Kemble, Strand, Iorga, Famewo, Lisle, Paolini, Burrage, Cope, Dacres, Ndukwe, Tooley⟧
=====GOALS=====
{"id": "G1", "scorer": "Jonah Mbeki-Ross", "team": "Sheffield Wednesday", "scope": "background"}
{"id": "G2", "scorer": "Cyril Ndukwe", "team": "Sheffield Wednesday", "scope": "background"}
{"id": "G3", "scorer": "Jonah Mbeki-Ross", "team": "Sheffield Wednesday", "scope": "background"}
{"id": "G4", "team": "Preston North End", "count": 8, "scope": "background"}
{"id": "G5", "scorer": "Cyril Ndukwe; Lorenzo Paolini", "team": "Wednesday", "count": 2, "scope": "background"}
{"id": "G6", "scorer": "Cyril Ndukwe", "team": "Wednesday", "kind": "header", "scope": "background"}
{"id": "G7", "scorer": "Lorenzo Paolini", "team": "Wednesday", "kind": "penalty", "scope": "background"}
