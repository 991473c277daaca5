Five things we learned as ⟦TEAM|Donny⟧ saw off ⟦TEAM|Crewe⟧
⟦FURNITURE|Popular STAND fanzine⟧

1. ⟦PERSON|Whitfield⟧ can finish. Two ⟦G1|goals⟧ from two chances against ⟦TEAM|Crewe⟧ and both of them hard ones. The ⟦G2|first⟧, after ⟦PERSON|Zak Fielding⟧ had carried the ball half the length of the field and then, frankly, lost it, was a ⟦G3|volley⟧ with his wrong foot. The ⟦G4|second⟧, a ⟦MINUTE|71st-minute⟧ ⟦G5|lob⟧, was cheeky.

2. The new shape takes getting used to. ⟦TEAM|Crewe⟧'s ⟦G6|opener⟧ after ⟦MINUTE|16 minutes⟧ summed it up: a ball over the top, three centre-halves appealing for an offside that wasn't and ⟦PERSON|Nathan Coker⟧ ⟦G7|strolling through to score⟧. We were lucky it wasn't two when ⟦PERSON|Coker⟧ put a free header over the top on ⟦MINUTE|22⟧, and luckier when ⟦PERSON|Dan Petrie⟧'s penalty, given against ⟦PERSON|Ricky Ashdown⟧, was dragged wide.

3. ⟦PERSON|Ahmed Selim⟧ is the best keeper in the division. The save from ⟦PERSON|Joss Wainwright⟧ at ⟦SCORE|2-1⟧ was worth as much as any goal. He has now been beaten only ⟦G8|four times⟧ in eleven games.

4. ⟦MINUTE|Half-time⟧ subs work. ⟦PERSON|Steve Rudge⟧ took off a defender at the ⟦MINUTE|break⟧, and ⟦MINUTE|ten minutes later⟧ ⟦PERSON|Whitfield⟧ had ⟦G9|equalised⟧. The assist for the ⟦G10|lob⟧ came from a sub, too: ⟦PERSON|Mitchell Grady⟧, whose first ten touches had produced one decent pass. That was the one.

5. We're still short of a finisher off the bench. ⟦PERSON|Grady⟧ should have made it three in ⟦MINUTE|stoppage time⟧, with ⟦TEAM|Alex⟧ players lying everywhere, and contrived to hit the corner flag.

Next: ⟦TEAM|Walsall⟧, who let in ⟦G11|five⟧ ⟦DATE|last week⟧ but won't be that bad again. ⟦TEAM|Rovers⟧ are unbeaten in six and go third if results go for us.

⟦PERSON|Whitfield⟧'s tally for the season: ⟦G12|eleven⟧. We'd have taken that in ⟦DATE|August⟧.
=====GOALS=====
{"id": "G1", "scorer": "Whitfield", "team": "Rovers", "count": 2}
{"id": "G2", "scorer": "Whitfield", "team": "Donny", "minute": 55, "kind": "volley"}
{"id": "G3", "scorer": "Whitfield", "team": "Donny", "minute": 55, "kind": "volley"}
{"id": "G4", "scorer": "Whitfield", "team": "Donny", "minute": 71, "minute_text": "71st-minute", "assist": "Mitchell Grady", "kind": "shot"}
{"id": "G5", "scorer": "Whitfield", "team": "Donny", "minute": 71, "assist": "Mitchell Grady", "kind": "shot"}
{"id": "G6", "scorer": "Nathan Coker", "team": "Crewe", "minute": 16, "minute_text": "16 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Nathan Coker", "team": "Crewe", "minute": 16, "kind": "shot"}
{"id": "G8", "team": "Crewe", "scope": "background", "count": 4}
{"id": "G9", "scorer": "Whitfield", "team": "Donny", "minute": 55, "minute_text": "ten minutes later", "kind": "volley"}
{"id": "G10", "scorer": "Whitfield", "team": "Donny", "minute": 71, "assist": "Mitchell Grady", "kind": "shot"}
{"id": "G11", "scope": "background", "count": 5}
{"id": "G12", "scorer": "Whitfield", "team": "Donny", "scope": "background", "count": 11}
