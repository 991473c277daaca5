⟦TEAM|City⟧ women ⟦G1|hit⟧ six without reply as ⟦TEAM|Liverpool⟧'s misery deepens

⟦TEAM|Manchester City Women⟧ ⟦SCORE|6⟧ ⟦TEAM|Liverpool Women⟧ ⟦SCORE|0⟧

⟦PERSON|Aoife Brennan-Kealy⟧ had said in her programme notes that a club like ⟦TEAM|Liverpool⟧ should never fear a trip to the ⟦VENUE|Joie Stadium⟧. ⟦MINUTE|Twelve minutes⟧ into ⟦DATE|Sunday⟧'s ⟦COMPETITION|Women's Super League⟧ fixture, with her team two down and her goalkeeper receiving treatment, she could be seen putting the notes in a bin.

By the finish it was six, ⟦TEAM|City⟧'s biggest win of the season. Four ⟦TEAM|City⟧ players and one of ⟦TEAM|Liverpool⟧'s ⟦G2|got them⟧. ⟦PERSON|Lina Hasegawa-Berg⟧, the playmaker, got none, though she had a foot in four; and ⟦PERSON|Khadija Shawcross⟧, the league's leading marksman, had to be content with a single strike, in the ⟦MINUTE|second minute⟧, that hit a post, and with one in the ⟦MINUTE|54th⟧ that didn't.

We'll begin where it began. ⟦PERSON|Shawcross⟧'s shot came back off the post to ⟦PERSON|Jess Parkfield⟧, who ⟦G3|applied the simplest of finishes⟧. That was ⟦G4|⟦SCORE|1-0⟧⟧. Then ⟦PERSON|Hasegawa-Berg⟧'s free-kick dipped on ⟦PERSON|Rachael Lawes-Hope⟧ at an awkward height, and the keeper, in trying to hold it, hurt her wrist and let it drop at the toe of ⟦PERSON|Laia Alexandri-Puig⟧. The ⟦NORP|Spaniard⟧ ⟦G5|squeezed it over the line⟧; ⟦MINUTE|11 minutes⟧. After five minutes' treatment ⟦PERSON|Lawes-Hope⟧ was replaced by ⟦PERSON|Eva Spencer-Roy⟧, aged 17, on her debut.

She was, believe it or not, superb. She denied ⟦PERSON|Parkfield⟧ with her feet, ⟦PERSON|Mary Fowley⟧ with her fingertips and ⟦PERSON|Shawcross⟧ with her face. ⟦TEAM|Liverpool⟧'s best chance of the first period, when ⟦PERSON|Olivia Smithers-Bay⟧ rolled one across an open goal, came in the middle of this, and might have put a different light on it. It didn't.

⟦FURNITURE|PICTURES: Six of the best at the Joie⟧

"⟦PERSON|Eva⟧ was my player of the match, and she ⟦G6|let in four⟧," ⟦PERSON|Brennan-Kealy⟧ said. "Work that out."

Of the four, the keeper had no chance with any. The first was ⟦G7|headed past her⟧ by her own centre-half, ⟦PERSON|Gemma Bonnington⟧, from a ⟦PERSON|Hasegawa-Berg⟧ corner. The second, on ⟦MINUTE|54⟧, was ⟦PERSON|Shawcross⟧'s: a run from halfway, a drop of the shoulder, the ball ⟦G8|smashed high into the net⟧, her 15th league ⟦G9|goal⟧ and the one that put her four ahead of anyone. The ⟦NORP|Jamaican⟧ then took off her boots, since she'd been asked to play no more than an hour before ⟦DATE|Wednesday⟧'s trip to ⟦GPE|Lyon⟧.

Then ⟦PERSON|Fowley⟧ ⟦G10|scored twice⟧, and the ⟦NORP|Australian⟧ could've had four. On ⟦MINUTE|68⟧ it was a poacher's ⟦G11|effort⟧, a yard out, after the ball had pinballed around; on ⟦MINUTE|90⟧, with people streaming out, a ⟦G12|lob⟧ from just inside the centre circle over a goalkeeper who'd come out to clear. There was a hint of pity in the celebrations for that one.

It leaves ⟦TEAM|City⟧ top, one point above ⟦TEAM|Chelsea⟧, who had gone two clear with their ⟦SCORE|3-1⟧ success at ⟦TEAM|Leicester⟧ on ⟦DATE|Saturday⟧. Their goal difference, plus 39, is worth another point. "Goal difference wins titles in this league," noted the ⟦TEAM|City⟧ head coach, ⟦PERSON|Nils Andersen-Voll⟧. "I told them at ⟦SCORE|4-0⟧ to keep going. Some teams take pity. I wouldn't want them to take pity on us."

⟦TEAM|Liverpool⟧ are bottom. They have lost nine in a row, have failed to find the net in the last five and are without a fit senior goalkeeper for ⟦DATE|next weekend⟧'s visit of ⟦TEAM|Tottenham⟧. An X-ray on ⟦PERSON|Lawes-Hope⟧'s wrist was due ⟦DATE|last night⟧.

A footnote. ⟦PERSON|Bonnington⟧ stayed on the pitch for ten minutes to sign for every child that wanted it. "The ⟦G13|own goal⟧? I've had worse days. My lad asked if it counts for his fantasy team."
=====GOALS=====
{"id": "G1", "team": "Manchester City Women", "count": 6}
{"id": "G2", "team": "City", "count": 6}
{"id": "G3", "scorer": "Jess Parkfield", "team": "City", "minute": 2, "kind": "shot"}
{"id": "G4", "scorer": "Jess Parkfield", "team": "City", "minute": 2, "kind": "shot", "score": "1-0"}
{"id": "G5", "scorer": "Laia Alexandri-Puig", "team": "City", "minute": 11, "kind": "shot", "minute_text": "11 minutes"}
{"id": "G6", "team": "City", "count": 4}
{"id": "G7", "scorer": "Gemma Bonnington", "team": "City", "kind": "own goal"}
{"id": "G8", "scorer": "Khadija Shawcross", "team": "City", "minute": 54, "kind": "shot", "minute_text": "54"}
{"id": "G9", "scorer": "Khadija Shawcross", "team": "City", "minute": 54, "kind": "shot", "minute_text": "54"}
{"id": "G10", "scorer": "Mary Fowley", "team": "City", "count": 2}
{"id": "G11", "scorer": "Mary Fowley", "team": "City", "minute": 68, "kind": "shot", "minute_text": "68"}
{"id": "G12", "scorer": "Mary Fowley", "team": "City", "minute": 90, "kind": "shot", "minute_text": "90"}
{"id": "G13", "scorer": "Gemma Bonnington", "team": "City", "kind": "own goal"}
