⟦TEAM|Brest⟧ and ⟦TEAM|Toulouse⟧ share points, and the wind

Where the ⟦GPE|Penfeld⟧ meets the sea they're used to weather, but even in ⟦GPE|Brest⟧ there are limits, and on ⟦DATE|Saturday⟧ the corner flags were lying down. Under such conditions four ⟦G1|goals⟧ was an achievement of sorts. Two of them, one at each end, were ⟦G2|scored⟧ by the gale; ⟦PERSON|Rayan Mokhtari⟧, the ⟦NORP|Algerian⟧, took responsibility for the others.

His ⟦G3|first⟧ was struck with the wind behind it from somewhere near the centre circle. He swears it was a shot. ⟦PERSON|Yoann Le Bihan⟧, in the ⟦TEAM|Toulouse⟧ goal, is a ⟦NORP|Breton⟧ himself and ought to have known better than to come to the edge of his area; the ball ⟦G4|dropped behind him⟧ like a coin into a slot.

By ⟦MINUTE|half-time⟧ it was ⟦SCORE|1-2⟧, the weather having turned. ⟦PERSON|Lassana Touré-Vidal⟧ ⟦G5|headed the equaliser⟧ without leaving the ground, from a cross that seemed to stop for him, and ⟦PERSON|Dries Hemelaers⟧, the ⟦NORP|Belgian⟧, hit a corner at the near post that blew ⟦G6|straight in⟧. On the touchline the ⟦TEAM|Toulouse⟧ coach laughed until he had to sit down. ⟦PERSON|Uroš Jelenković⟧, for ⟦TEAM|Brest⟧, had meanwhile struck the bar, from a goal kick.

One thing in football is wind-proof. A handball by ⟦PERSON|Bastien Colombani⟧ late in the second half – he was protecting his hat, they joked – allowed ⟦PERSON|Mokhtari⟧ to place the ball on the spot, replace it when it rolled off, replace it again, and ⟦G7|score from eleven metres⟧ with the kind of penalty one hits when there's no time for anything else. He had ⟦G8|scored twice⟧ ⟦DATE|this season⟧ before ⟦DATE|today⟧ and has now doubled it.

“It was not a match,” said ⟦PERSON|Ignacio Ferrándiz-Rey⟧, the ⟦TEAM|Toulouse⟧ captain. “It was a regatta.”

The ⟦TEAM|Brestois⟧ are tenth; ⟦TEAM|Téfécé⟧, ninth. Neither will care to repeat it.
=====GOALS=====
{"id": "G1", "count": 4}
{"id": "G2", "count": 2}
{"id": "G3", "scorer": "Rayan Mokhtari", "team": "Brest", "kind": "shot"}
{"id": "G4", "scorer": "Rayan Mokhtari", "team": "Brest", "kind": "shot"}
{"id": "G5", "scorer": "Lassana Touré-Vidal", "team": "Toulouse", "kind": "header"}
{"id": "G6", "scorer": "Dries Hemelaers", "team": "Toulouse", "kind": "shot"}
{"id": "G7", "scorer": "Rayan Mokhtari", "team": "Brest", "kind": "penalty"}
{"id": "G8", "scorer": "Rayan Mokhtari", "team": "Brest", "count": 2, "scope": "background"}
