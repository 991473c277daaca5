⟦TEAM|Villa⟧'s nerve holds, ⟦TEAM|Wolves⟧' does not, on an afternoon of penalties

Three penalties, two of them ⟦G1|scored⟧, and none of them the thing people will remember. What they will remember at ⟦VENUE|Villa Park⟧ is ⟦PERSON|Anton Rehnqvist⟧ lying face down on the turf in the ⟦MINUTE|96th minute⟧, refusing to get up, while a steward tried to pull a supporter off his back.

The ⟦NORP|Swede⟧ had just ⟦G2|won⟧ it. Not neatly: the cross from ⟦PERSON|Declan Harkness⟧ was behind him, the ball struck his standing foot, then his hip, and by the time it ⟦G3|crossed the line⟧ ⟦PERSON|Nathaniel Crewe⟧ had a hand to it. Four-three. "It was the ugliest ⟦G4|goal⟧ I will ever love," ⟦PERSON|Rehnqvist⟧ said.

An hour earlier this had seemed a procession. ⟦TEAM|Villa⟧ led ⟦SCORE|3-0⟧ at the ⟦MINUTE|break⟧, the ⟦G5|third⟧ coming on ⟦MINUTE|38 minutes⟧ through ⟦PERSON|Marco Silvestrin⟧, who went through and shot low under ⟦PERSON|Crewe⟧'s dive. ⟦TEAM|Wolves⟧ were so poor that their manager, ⟦PERSON|Karl Steiner⟧, made three changes before the players had left the pitch. ⟦PERSON|Silvestrin⟧ had also ⟦G6|scored the first⟧, in the ⟦MINUTE|10th⟧ minute, a penalty after ⟦PERSON|Ousmane Fall⟧ handled; ⟦PERSON|Harkness⟧, with a sweet left-foot ⟦G7|strike⟧, got the one between.

⟦PERSON|Steiner⟧ rolled his sleeves up and said, by his own account, very little. Whatever it was, it worked. ⟦PERSON|Jota Meireles⟧ ⟦G8|made it ⟦SCORE|3-1⟧⟧ on ⟦MINUTE|50⟧, and ⟦G9|again⟧ the ⟦NORP|Portuguese⟧ ⟦G10|found the net⟧ in the ⟦MINUTE|62nd⟧, this time from ⟦PERSON|Pedro Lindoso⟧'s square ball. At ⟦SCORE|3-2⟧ the noise went out of the ground. ⟦PERSON|Wesley Amponsah⟧ thought he had equalised, only for a flag to go up. Then ⟦PERSON|Gil Abecassis⟧ felled ⟦PERSON|Lindoso⟧ and ⟦PERSON|Meireles⟧, with his hat-trick in view, put the penalty against the post.

"I'd take it again," he said. "I ⟦G11|scored one⟧ against ⟦TEAM|Brentford⟧ the same way ⟦DATE|last month⟧."

With ⟦MINUTE|four minutes left⟧, another ⟦G12|penalty⟧, another taker. ⟦PERSON|Amponsah⟧ ⟦G13|buried it⟧, and the ⟦GPE|West Midlands⟧ derby looked to be heading for a draw neither side quite deserved.

"You lead by three, you shouldn't need a ⟦MINUTE|96th-minute⟧ ⟦G14|goal⟧," said the ⟦TEAM|Villa⟧ manager. "But I'm not giving it back."
=====GOALS=====
{"id": "G1", "kind": "penalty", "count": 2}
{"id": "G2", "scorer": "Anton Rehnqvist", "team": "Villa", "minute": 96, "minute_text": "96th minute", "assist": "Declan Harkness"}
{"id": "G3", "scorer": "Anton Rehnqvist", "team": "Villa", "minute": 96, "assist": "Declan Harkness"}
{"id": "G4", "scorer": "Anton Rehnqvist", "team": "Villa", "minute": 96, "assist": "Declan Harkness"}
{"id": "G5", "scorer": "Marco Silvestrin", "team": "Villa", "minute": 38, "minute_text": "38 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Marco Silvestrin", "team": "Villa", "minute": 10, "minute_text": "10th", "kind": "penalty"}
{"id": "G7", "scorer": "Declan Harkness", "team": "Villa", "kind": "shot"}
{"id": "G8", "scorer": "Jota Meireles", "team": "Wolves", "minute": 50, "minute_text": "50"}
{"id": "G9", "scorer": "Jota Meireles", "team": "Wolves", "minute": 62, "assist": "Pedro Lindoso"}
{"id": "G10", "scorer": "Jota Meireles", "team": "Wolves", "minute": 62, "minute_text": "62nd", "assist": "Pedro Lindoso"}
{"id": "G11", "scorer": "Jota Meireles", "team": "Wolves", "kind": "penalty", "scope": "background"}
{"id": "G12", "scorer": "Wesley Amponsah", "team": "Wolves", "minute": 86, "kind": "penalty"}
{"id": "G13", "scorer": "Wesley Amponsah", "team": "Wolves", "minute": 86, "minute_text": "four minutes left", "kind": "penalty"}
{"id": "G14", "scorer": "Anton Rehnqvist", "team": "Villa", "minute": 96, "minute_text": "96th-minute", "assist": "Declan Harkness"}
