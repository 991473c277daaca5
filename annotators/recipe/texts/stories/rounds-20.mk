⟦TEAM|Leeds⟧ ⟦SCORE|2⟧ ⟦TEAM|Everton⟧ ⟦SCORE|2⟧: ⟦PERSON|Larsson-Wray⟧ ⟦G1|rescues point⟧ after ⟦TEAM|Everton⟧ take a wrong turn

Four minutes from the end at ⟦VENUE|Elland Road⟧ the board came up with the number nine on it and ⟦PERSON|Patrick Larsson-Wray⟧, who had played as if with a stone in his shoe, waved at the bench to ask whether they were sure. They thought again. ⟦MINUTE|Two minutes later⟧ he ⟦G2|scored⟧.

It was that sort of match, full of decisions that were nearly the wrong ones. ⟦PERSON|Nuno Caseiro⟧, ⟦TEAM|Everton⟧'s head coach, had made his own at ⟦MINUTE|half-time⟧, with his side ⟦SCORE|1-0⟧ down to ⟦PERSON|Ilias Chakroun⟧'s ⟦G3|opener⟧, when he sent on the 18-year-old ⟦PERSON|Harrison Meeks⟧. The boy's first pass set up the ⟦G4|leveller⟧, ⟦PERSON|Beto Lacerda⟧ ⟦G5|beating ⟦PERSON|Karl Winther⟧⟧ in the ⟦MINUTE|48th minute⟧, and his second, more or less, the ⟦G6|goal⟧ that ought to have won it. On ⟦MINUTE|62⟧ ⟦PERSON|Meeks⟧ slipped the ball inside ⟦PERSON|Jayden Boyle-Ogun⟧, who had lost his footing, and although ⟦PERSON|Lacerda⟧'s shot struck ⟦PERSON|Winther⟧'s legs, ⟦PERSON|Abdou Doucoumbé⟧ ⟦G7|was following up⟧.

Then ⟦TEAM|Everton⟧ sat back. "The players felt the lead," said ⟦PERSON|Caseiro⟧. "It's a heavy thing to carry here."

⟦PERSON|Larsson-Wray⟧ missed twice, once with his head and once, unforgivably, with an open goal before him. ⟦PERSON|Chakroun⟧, the liveliest player in white, hit the angle with a free-kick. A penalty, for a trip by ⟦PERSON|Vitali Hrynko⟧ on ⟦PERSON|Boyle-Ogun⟧, was given in the ⟦MINUTE|79th minute⟧ and taken away when the pictures showed it had been outside the box.

But ⟦PERSON|Chakroun⟧ kept running. It had been his dash on ⟦MINUTE|23⟧ that earned ⟦TEAM|Leeds⟧ the ⟦G8|first⟧: he took ⟦PERSON|Larsson-Wray⟧'s flick on his chest, turned ⟦PERSON|Hrynko⟧ and ⟦G9|hit it across ⟦PERSON|Sonny Pemberton⟧⟧. Now he went to the line, cut it back, and there was ⟦PERSON|Larsson-Wray⟧, alone. The ⟦TEAM|Leeds⟧ manager, ⟦PERSON|Daniel Farrow⟧, put the board away.
=====GOALS=====
{"id": "G1", "scorer": "Patrick Larsson-Wray", "team": "Leeds", "minute": 88, "assist": "Chakroun"}
{"id": "G2", "scorer": "Patrick Larsson-Wray", "team": "Leeds", "minute": 88, "assist": "Chakroun", "minute_text": "Two minutes later"}
{"id": "G3", "scorer": "Ilias Chakroun", "team": "Leeds", "minute": 23, "assist": "Larsson-Wray", "kind": "shot"}
{"id": "G4", "scorer": "Beto Lacerda", "team": "Everton", "minute": 48, "assist": "Harrison Meeks", "minute_text": "48th minute"}
{"id": "G5", "scorer": "Beto Lacerda", "team": "Everton", "minute": 48, "assist": "Harrison Meeks", "minute_text": "48th minute"}
{"id": "G6", "scorer": "Abdou Doucoumbé", "team": "Everton", "minute": 62, "kind": "shot", "minute_text": "62"}
{"id": "G7", "scorer": "Abdou Doucoumbé", "team": "Everton", "minute": 62, "kind": "shot", "minute_text": "62"}
{"id": "G8", "scorer": "Ilias Chakroun", "team": "Leeds", "minute": 23, "assist": "Larsson-Wray", "kind": "shot", "minute_text": "23"}
{"id": "G9", "scorer": "Ilias Chakroun", "team": "Leeds", "minute": 23, "assist": "Larsson-Wray", "kind": "shot", "minute_text": "23"}
