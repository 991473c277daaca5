⟦TEAM|Damac⟧ ⟦SCORE|0-3⟧ ⟦TEAM|Al-Ettifaq⟧: ⟦PERSON|Zoubir⟧ ⟦G12|treble⟧ floors ⟦GPE|Khamis Mushait⟧ side

⟦NORP|Moroccan⟧ forward ⟦PERSON|Ilyas Zoubir⟧ ⟦G13|completed his first hat-trick⟧ in ⟦NORP|Saudi⟧ football as ⟦TEAM|Al-Ettifaq⟧ beat ⟦TEAM|Damac⟧ ⟦SCORE|3-0⟧ in the ⟦COMPETITION|Roshn Saudi League⟧ on ⟦DATE|Saturday⟧ night.

The ⟦G1|three goals⟧, in the ⟦MINUTE|14th⟧, ⟦MINUTE|52nd⟧ and ⟦MINUTE|86th minutes⟧, all came from crosses by left-back ⟦PERSON|Saleh Al-Ghanimi⟧, and lifted the ⟦GPE|Dammam⟧ side out of the bottom six.

⟦TEAM|Damac⟧ could have been ahead themselves. Their ⟦NORP|Brazilian⟧ captain ⟦PERSON|Everaldo Pinho⟧ was foiled by goalkeeper ⟦PERSON|Mesfer Al-Asmari⟧ from six yards inside ⟦MINUTE|four minutes⟧, and had a free-kick touched over before ⟦TEAM|Al-Ettifaq⟧ had crossed the halfway line. Their first visit there ended in a ⟦G2|goal⟧. ⟦NORP|Colombian⟧ midfielder ⟦PERSON|Jhon Fredy Palacios-Ruiz⟧ spread the play, ⟦PERSON|Al-Ghanimi⟧ crossed low, and ⟦TEAM|Damac⟧ keeper ⟦PERSON|Ionuț Drăgulescu⟧ dived, touched it and pushed it to ⟦PERSON|Zoubir⟧, who ⟦G3|obliged⟧.

⟦TEAM|Damac⟧ huffed. ⟦PERSON|Pinho⟧'s header hit the bar; ⟦PERSON|Abdullah Al-Samiri⟧ was a yard off with a curler, on ⟦MINUTE|29⟧; and just before the break it looked as though they had the goal they needed, ⟦PERSON|Al-Samiri⟧ ⟦G4|rolling the ball under⟧ ⟦PERSON|Al-Asmari⟧ from ⟦PERSON|Pinho⟧'s pass. VAR spent three minutes on it. The offside call was correct.

Early in the second half they ⟦G5|fell two behind⟧. ⟦PERSON|Drăgulescu⟧ had come off with an injured wrist and his deputy, ⟦PERSON|Naif Al-Bariqi⟧, had hardly touched the ball when ⟦PERSON|Al-Ghanimi⟧ ran on to ⟦PERSON|Palacios-Ruiz⟧'s pass. The cross was on the floor and ⟦PERSON|Zoubir⟧, sliding, ⟦G6|got there before⟧ ⟦PERSON|Al-Bariqi⟧.

Manager ⟦PERSON|Cosmin Văleanu⟧, who had spent much of the week converting ⟦PERSON|Al-Samiri⟧ from a winger to a number nine, withdrew him on ⟦MINUTE|65 minutes⟧. Nothing changed. ⟦PERSON|Palacios-Ruiz⟧ struck a post and there was a penalty appeal from either team, each rightly turned down by the ⟦NORP|Spaniard⟧ ⟦PERSON|Gorka Elizondo⟧, brought in for the fixture.

⟦PERSON|Zoubir⟧ had gone down with cramp when the corner was won from which he had the last word. He waved away the stretcher, jogged back in, lost his marker ⟦PERSON|Hamad Al-Nakhli⟧ and ⟦G7|nodded in⟧ what ⟦PERSON|Al-Ghanimi⟧ sent over.

He has now ⟦G8|scored 11 times⟧ ⟦DATE|this season⟧, having finished ⟦DATE|last term⟧ with ⟦G14|two⟧.

"⟦PERSON|Saleh⟧ gives me three and I give him the ball," ⟦PERSON|Zoubir⟧ said after being handed it. "I think ⟦G9|the second⟧ is the best. The ⟦G10|first⟧ falls to me, you only have to be there."

⟦PERSON|Văleanu⟧ said: "The game is decided in the ⟦MINUTE|first fifteen minutes⟧. We create, we don't take it. They come once and we ⟦G11|concede⟧."
=====GOALS=====
{"id": "G1", "scorer": "Ilyas Zoubir", "team": "Al-Ettifaq", "count": 3}
{"id": "G2", "scorer": "Ilyas Zoubir", "team": "Al-Ettifaq", "minute": 14, "kind": "shot"}
{"id": "G3", "scorer": "Ilyas Zoubir", "team": "Al-Ettifaq", "minute": 14, "kind": "shot"}
{"id": "G4", "scorer": "Abdullah Al-Samiri", "team": "Damac", "assist": "Everaldo Pinho", "kind": "shot", "outcome": "ruled out"}
{"id": "G5", "scorer": "Ilyas Zoubir", "team": "Al-Ettifaq", "minute": 52, "assist": "Saleh Al-Ghanimi", "kind": "shot"}
{"id": "G6", "scorer": "Ilyas Zoubir", "team": "Al-Ettifaq", "minute": 52, "assist": "Saleh Al-Ghanimi", "kind": "shot"}
{"id": "G7", "scorer": "Ilyas Zoubir", "team": "Al-Ettifaq", "minute": 86, "assist": "Saleh Al-Ghanimi", "kind": "header"}
{"id": "G8", "scorer": "Ilyas Zoubir", "team": "Al-Ettifaq", "count": 11, "scope": "background"}
{"id": "G9", "scorer": "Ilyas Zoubir", "team": "Al-Ettifaq", "minute": 52, "assist": "Saleh Al-Ghanimi", "kind": "shot"}
{"id": "G10", "scorer": "Ilyas Zoubir", "team": "Al-Ettifaq", "minute": 14, "kind": "shot"}
{"id": "G11", "scorer": "Ilyas Zoubir", "team": "Al-Ettifaq", "minute": 14, "kind": "shot"}
{"id": "G12", "scorer": "Ilyas Zoubir", "team": "Al-Ettifaq", "count": 3}
{"id": "G13", "scorer": "Ilyas Zoubir", "team": "Al-Ettifaq", "count": 3}
{"id": "G14", "scorer": "Ilyas Zoubir", "count": 2, "scope": "background"}
