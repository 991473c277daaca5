⟦COMPETITION|Women's FA Cup⟧: ⟦PERSON|Prowse⟧ ⟦G1|settles⟧ cup thriller
⟦PERSON|Georgia Prowse⟧ ⟦G2|struck⟧ in the ⟦MINUTE|last few minutes of normal time⟧ as ⟦TEAM|Bristol City⟧ twice came from behind to beat ⟦TEAM|Reading⟧ ⟦SCORE|3-2⟧ at ⟦VENUE|Ashton Gate⟧ and reach the fifth round.
⟦PERSON|Amelie Kreuzer⟧ and ⟦PERSON|Tanya Ruscoe⟧ were the other home scorers. For ⟦TEAM|Reading⟧, ⟦PERSON|Phoebe Castellan⟧ ⟦G3|struck⟧ either side of the ⟦MINUTE|interval⟧.
⟦TEAM|Reading⟧ are two divisions lower but it didn't look like that when they ⟦G4|scored⟧ in the ⟦MINUTE|10th minute⟧. ⟦PERSON|Beth Dunmall⟧'s pass to the keeper fell short, ⟦PERSON|Mia Aldous⟧ challenged for it, and ⟦PERSON|Castellan⟧, the only one still running, ⟦G5|poked it in⟧.
The ⟦TEAM|Robins⟧ replied in kind. ⟦NORP|German⟧ forward ⟦PERSON|Kreuzer⟧ had an effort blocked and another saved before ⟦TEAM|Reading⟧'s ⟦PERSON|Sarah Whitlock-Nair⟧, under no pressure, headed ⟦PERSON|Ruscoe⟧'s cross towards her own goal. It was going wide until ⟦PERSON|Kreuzer⟧ ⟦G6|stretched out a leg⟧.
⟦SCORE|1-1⟧ at ⟦MINUTE|half-time⟧, and ⟦SCORE|2-1⟧ to ⟦TEAM|Reading⟧ soon after it. ⟦PERSON|Aldous⟧ was the architect, robbing ⟦PERSON|Dunmall⟧ again, and although she might have gone on she chose to find ⟦PERSON|Castellan⟧, who ⟦G7|tucked away her second⟧.
⟦PERSON|Dunmall⟧ asked to come off. "It was the right thing," said her manager, ⟦PERSON|Hlynur Bergsson⟧. "She'd given them both ⟦G8|goals⟧, she said so herself, and she's 17. She'll play a hundred games."
From there it was one-way traffic. ⟦PERSON|Kreuzer⟧ missed the best chance, nodding wide, in the ⟦MINUTE|62nd minute⟧. On ⟦MINUTE|74⟧, ⟦PERSON|Ruscoe⟧ was left all alone at a corner that ⟦PERSON|Whitlock-Nair⟧ misjudged, and ⟦G9|headed the second equaliser⟧.
Extra time was looming. ⟦PERSON|Aldous⟧ shot across the face for the ⟦TEAM|Royals⟧, who were still dangerous. But ⟦PERSON|Kreuzer⟧ turned ⟦PERSON|Whitlock-Nair⟧, the ball came to ⟦PERSON|Prowse⟧ off the goalkeeper's boots, and she ⟦G10|hit it back where it came from⟧ and beyond everyone on the line.
"I didn't see my ⟦G11|goal⟧, I was on the floor. I heard it," said ⟦PERSON|Prowse⟧. ⟦TEAM|Birmingham City⟧ are next for them.
=====GOALS=====
{"id": "G1", "scorer": "Georgia Prowse", "team": "Bristol City", "kind": "shot"}
{"id": "G2", "scorer": "Georgia Prowse", "team": "Bristol City", "kind": "shot"}
{"id": "G3", "scorer": "Phoebe Castellan", "team": "Reading", "count": 2}
{"id": "G4", "scorer": "Phoebe Castellan", "team": "Reading", "minute": 10, "kind": "shot"}
{"id": "G5", "scorer": "Phoebe Castellan", "team": "Reading", "minute": 10, "kind": "shot", "minute_text": "10th minute"}
{"id": "G6", "scorer": "Amelie Kreuzer", "team": "Bristol City", "kind": "shot"}
{"id": "G7", "scorer": "Phoebe Castellan", "team": "Reading", "assist": "Mia Aldous", "kind": "shot"}
{"id": "G8", "scorer": "Phoebe Castellan", "team": "Reading", "count": 2}
{"id": "G9", "scorer": "Tanya Ruscoe", "team": "Bristol City", "minute": 74, "kind": "header", "minute_text": "74"}
{"id": "G10", "scorer": "Georgia Prowse", "team": "Bristol City", "kind": "shot"}
{"id": "G11", "scorer": "Georgia Prowse", "team": "Bristol City", "kind": "shot"}
