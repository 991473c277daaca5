⟦COMPETITION|WSL2⟧ round-up: ⟦PERSON|Eze⟧ ⟦G1|double⟧ keeps ⟦TEAM|Black Cats⟧ purring

⟦PERSON|Oluchi Eze⟧ ⟦G2|scored in each half⟧ as ⟦TEAM|Sunderland Women⟧ beat ⟦TEAM|Sheffield United Women⟧ ⟦SCORE|2-1⟧ to stay second, while a late ⟦PERSON|Hedda Lunde⟧ ⟦G3|header⟧ rescued ⟦TEAM|Crystal Palace Women⟧ at ⟦TEAM|Portsmouth Women⟧.

At ⟦VENUE|Eppleton⟧ it was one-way traffic early on. ⟦PERSON|Nell Hathaway⟧ was denied by the post in the ⟦MINUTE|sixth minute⟧, and ⟦MINUTE|six minutes later⟧ ⟦TEAM|Sunderland⟧ ⟦G4|had the breakthrough⟧. ⟦PERSON|Freya Colbourne⟧ pressed, won it, and ⟦PERSON|Eze⟧ did what she has been doing all autumn, ⟦G5|passing it low⟧ to the goalkeeper's right.

⟦PERSON|Hathaway⟧ ⟦G6|had the ball in the net⟧ before the ⟦MINUTE|break⟧ but was a yard off. ⟦PERSON|Maria Koutsou⟧ wasted the ⟦TEAM|Blades⟧' best opening on ⟦MINUTE|43 minutes⟧. When the ⟦G7|second⟧ arrived, just after the ⟦MINUTE|restart⟧, it was another of ⟦PERSON|Eze⟧'s specials: out of her feet, over one defender, and ⟦G8|in off the bar⟧.

⟦PERSON|Koutsou⟧'s ⟦G9|penalty⟧ on ⟦MINUTE|70⟧ set up a lively finish, but a header from the ⟦NORP|Greek⟧ with ⟦MINUTE|five minutes left⟧ was held.

"I told her after the ⟦G10|first⟧ to calm down because she was trying too many tricks," said ⟦TEAM|Sunderland⟧ manager ⟦PERSON|Jill Whitmore⟧. "Then she ⟦G11|does that⟧. So I'll shut up. It's not often you see a ⟦G12|goal⟧ like it in front of 900 people.

"We could have done without conceding. It's a clear ⟦G13|penalty⟧, no complaints, she's dived in. It made it a long 20 minutes."

⟦PERSON|Eze⟧ said: "It's my ⟦G14|11th⟧ and I'm not even meant to be playing up front. I came as a winger. I ⟦G15|scored⟧ a similar one in the park ⟦DATE|last year⟧, my brother was in goal, ask him."

⟦TEAM|Palace⟧ seemed beaten at ⟦TEAM|Portsmouth⟧. ⟦PERSON|Sophie Brace⟧'s ⟦MINUTE|24th-minute⟧ ⟦G16|strike⟧, after a misplaced pass by ⟦PERSON|Lunde⟧, had been defended with great heart, and there was a minute of ⟦MINUTE|added time⟧ left when a free-kick was awarded. ⟦PERSON|Lunde⟧ met it, and the rest was silence. The goalkeeper could do nothing about the ⟦G17|equaliser⟧, which brushed the far post in the ⟦MINUTE|third minute of injury time⟧.

"I gave them their ⟦G18|goal⟧," she said. "So I had to pay it back."

In the other match ⟦TEAM|Nottingham Forest Women⟧ won ⟦SCORE|1-0⟧ at home, ⟦PERSON|Tegan Ross⟧'s ⟦G19|finish⟧ moving them fourth.
=====GOALS=====
{"id": "G1", "scorer": "Oluchi Eze", "team": "Sunderland", "count": 2, "kind": "shot"}
{"id": "G2", "scorer": "Oluchi Eze", "team": "Sunderland", "count": 2, "kind": "shot"}
{"id": "G3", "scorer": "Hedda Lunde", "team": "Palace", "kind": "header", "minute": 90, "added": 3}
{"id": "G4", "scorer": "Oluchi Eze", "team": "Sunderland", "kind": "shot", "minute": 12}
{"id": "G5", "scorer": "Oluchi Eze", "team": "Sunderland", "kind": "shot", "minute": 12}
{"id": "G6", "scorer": "Nell Hathaway", "team": "Sunderland", "outcome": "ruled out"}
{"id": "G7", "scorer": "Oluchi Eze", "team": "Sunderland", "kind": "shot"}
{"id": "G8", "scorer": "Oluchi Eze", "team": "Sunderland", "kind": "shot"}
{"id": "G9", "scorer": "Maria Koutsou", "team": "Sheffield United", "kind": "penalty", "minute": 70, "minute_text": "70"}
{"id": "G10", "scorer": "Oluchi Eze", "team": "Sunderland", "kind": "shot", "minute": 12}
{"id": "G11", "scorer": "Oluchi Eze", "team": "Sunderland", "kind": "shot"}
{"id": "G12", "scorer": "Oluchi Eze", "team": "Sunderland", "kind": "shot"}
{"id": "G13", "scorer": "Maria Koutsou", "team": "Sheffield United", "kind": "penalty", "minute": 70}
{"id": "G14", "scorer": "Oluchi Eze", "team": "Sunderland", "kind": "shot"}
{"id": "G15", "scorer": "Oluchi Eze", "scope": "background"}
{"id": "G16", "scorer": "Sophie Brace", "team": "Portsmouth", "kind": "shot", "minute": 24, "minute_text": "24th-minute"}
{"id": "G17", "scorer": "Hedda Lunde", "team": "Palace", "kind": "header", "minute": 90, "added": 3, "minute_text": "third minute of injury time"}
{"id": "G18", "scorer": "Sophie Brace", "team": "Portsmouth", "kind": "shot", "minute": 24}
{"id": "G19", "scorer": "Tegan Ross", "team": "Forest", "kind": "shot"}
