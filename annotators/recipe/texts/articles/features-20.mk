Most goals in a single ⟦COMPETITION|Premier League⟧ season: where does ⟦PERSON|Sandvik⟧ rank?

⟦FURNITURE|Words: Opta Analyst staff⟧

⟦PERSON|Eirik Sandvik⟧'s ⟦G1|penalty⟧ against ⟦TEAM|Leicester City⟧ on ⟦DATE|Sunday⟧ was his 29th league ⟦G2|goal⟧ of the campaign, and with seven matches left the ⟦TEAM|Newcastle United⟧ striker is closing in on some illustrious names.

Only nine men have reached 30. ⟦PERSON|Sandvik⟧, should he find the net again, would become the tenth, and at 22 years and 41 days the youngest of them all.

What is striking is how they have been spread about. The ⟦NORP|Norwegian⟧ has not gone two straight games without scoring since ⟦DATE|August⟧. He has taken a point or more off every side in the top half with a goal of his own. Yet he has just one ⟦G4|hat-trick⟧, the ⟦DATE|November⟧ demolition of ⟦TEAM|Ipswich⟧, when all three were ⟦G5|scored⟧ before the ⟦MINUTE|interval⟧.

Compare that with ⟦PERSON|Danny Marchetti-Cole⟧, who ⟦G6|struck 32⟧ for ⟦TEAM|Aston Villa⟧ in ⟦DATE|1998-99⟧ with the aid of four trebles, one of them in the space of nine minutes at ⟦TEAM|Coventry⟧. ⟦PERSON|Marchetti-Cole⟧ also had the benefit of being on penalties; 11 of his 32 were from the spot. Of ⟦PERSON|Sandvik⟧'s 29, just three have been.

Shot conversion? ⟦PERSON|Sandvik⟧ stands at 27.4 per cent, the best figure for anyone with 80 attempts or more since records of this kind began in ⟦DATE|2003⟧. His expected goals sit at 20.6, suggesting he's running about eight ahead of where he should be.

Will it last? ⟦PERSON|Jamal Whitcombe⟧, who ⟦G7|managed 28⟧ for ⟦TEAM|Everton⟧ in ⟦DATE|2009-10⟧, offered a word of warning on ⟦ORG|talkSPORT⟧. "I had 25 by ⟦DATE|March⟧ and I thought I'd walk it. I ⟦G8|got three⟧ in the last ten. The legs go, and so do the full-backs' manners."

⟦TEAM|Newcastle⟧ travel to ⟦TEAM|Brentford⟧ on ⟦DATE|Saturday⟧. ⟦PERSON|Sandvik⟧ has yet to score against them.
=====GOALS=====
{"id": "G1", "scorer": "Eirik Sandvik", "team": "Newcastle United", "kind": "penalty", "scope": "background"}
{"id": "G2", "scorer": "Eirik Sandvik", "team": "Newcastle United", "kind": "penalty", "scope": "background"}
{"id": "G4", "scorer": "Eirik Sandvik", "team": "Newcastle United", "count": 3, "scope": "background"}
{"id": "G5", "scorer": "Eirik Sandvik", "team": "Newcastle United", "count": 3, "scope": "background"}
{"id": "G6", "scorer": "Danny Marchetti-Cole", "team": "Aston Villa", "count": 32, "scope": "background"}
{"id": "G7", "scorer": "Jamal Whitcombe", "team": "Everton", "count": 28, "scope": "background"}
{"id": "G8", "scorer": "Jamal Whitcombe", "team": "Everton", "count": 3, "scope": "background"}
