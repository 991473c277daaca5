⟦TEAM|Barcelona⟧ stare into the abyss in ⟦GPE|Oslo⟧, then step back

⟦TEAM|Vålerenga⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Barcelona⟧

“I have never been so tired,” said ⟦PERSON|Kaja Stenersen⟧, sitting on the advertising boards, “and I've a nine-month-old.” She'd run seven miles, been fouled eleven times, and until ⟦MINUTE|12 minutes remained⟧ on ⟦DATE|Wednesday⟧ she had been the woman who beat ⟦TEAM|Barcelona⟧.

They've not lost a group match in this competition for four years, and they didn't lose this one: ⟦G1|goals⟧ from ⟦PERSON|Ona Casademunt⟧ and ⟦PERSON|Sofía Lagrange⟧, in the ⟦MINUTE|78th minute⟧ and the ⟦MINUTE|first minute of added time⟧, saw to that. But no one at the ⟦VENUE|Ullevaal⟧, where the snow had been shovelled into banks behind either goal, will remember those as they remember the other.

It was born of nothing. ⟦PERSON|Zsófia Halmi⟧, the ⟦NORP|Hungarian⟧ left-back, hoofed it away to relieve pressure, as she'd done for ⟦MINUTE|40 minutes⟧; ⟦PERSON|Alexis Petherbridge⟧, the ⟦NORP|American⟧ in ⟦TEAM|Barcelona⟧'s defence, let it bounce; and ⟦PERSON|Stenersen⟧, off her shoulder, ⟦G2|hooked it over⟧ ⟦PERSON|Milla Juntunen⟧ without waiting for it to come down. You could have heard the gulls.

⟦TEAM|Barcelona⟧ came on like a tide after ⟦MINUTE|half-time⟧. They had 81 per cent of the ball. ⟦PERSON|Lagrange⟧ hit the woodwork; ⟦PERSON|Casademunt⟧ twice headed over; ⟦PERSON|Nerea Ugarriza⟧'s drive was kept out by a hand, an elbow and an ice-cold post. The keeper, a PE teacher, said she'd lost count at nineteen.

Number twenty beat her. ⟦PERSON|Ugarriza⟧ swung over one more cross, and ⟦PERSON|Casademunt⟧, who's five feet two, ⟦G3|headed in⟧ between two defenders who aren't. “I thought, now we draw,” said the PE teacher. “A draw! We would have a statue.”

No statue. ⟦PERSON|Blessing Udeh⟧, on as a sub, gave away a corner that needn't have been one. It came out to ⟦PERSON|Lagrange⟧. She ⟦G4|hit it true⟧, it ⟦G5|went through⟧ a forest, and that was that.

The ⟦TEAM|Blaugrana⟧ are already through. ⟦TEAM|Vålerenga⟧ need a win in ⟦GPE|Munich⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ona Casademunt; Sofía Lagrange", "team": "Barcelona", "count": 2}
{"id": "G2", "scorer": "Kaja Stenersen", "team": "Vålerenga", "minute": 40, "minute_text": "40 minutes", "kind": "shot"}
{"id": "G3", "scorer": "Ona Casademunt", "team": "Barcelona", "minute": 78, "assist": "Nerea Ugarriza", "kind": "header"}
{"id": "G4", "scorer": "Sofía Lagrange", "team": "Barcelona", "minute": 90, "added": 1, "kind": "shot"}
{"id": "G5", "scorer": "Sofía Lagrange", "team": "Barcelona", "minute": 90, "added": 1, "kind": "shot"}
