⟦TEAM|Sounders FC⟧ Earns ⟦SCORE|2-2⟧ Draw Against ⟦TEAM|Portland Timbers⟧ on ⟦DATE|Sunday Night⟧ at ⟦VENUE|Lumen Field⟧
⟦GPE|SEATTLE⟧ - ⟦TEAM|Sounders FC⟧ twice battled back to earn a ⟦SCORE|2-2⟧ draw against ⟦TEAM|Portland⟧ on ⟦DATE|Sunday night⟧, with ⟦PERSON|Dante Villagrán⟧ and ⟦PERSON|Abu Kamara-Cole⟧ ⟦G1|finding the back of the net⟧ for the ⟦TEAM|Rave Green⟧.
⟦PERSON|Mateus Brito⟧ ⟦G11|opened⟧ for the visitors. A turnover by ⟦PERSON|Kyle Rasmussen⟧ in the ⟦MINUTE|21st minute⟧ allowed ⟦PERSON|Jonah Nakasone⟧ to break into the area, and although ⟦PERSON|Ethan Birnbaum⟧ saved his first attempt, ⟦PERSON|Brito⟧ ⟦G2|was on hand to finish⟧. ⟦PERSON|Villagrán⟧ ⟦G3|responded⟧ before the half, meeting a ⟦PERSON|Luka Petrović⟧ delivery at the near post, and following a second ⟦TEAM|Timbers⟧ ⟦G4|goal⟧ early in the final stanza, ⟦PERSON|Kamara-Cole⟧ ⟦G5|leveled the match once more⟧ in the ⟦MINUTE|80th minute⟧.
⟦TEAM|Seattle⟧'s record moves to 11-7-9 (42 points), good for sixth in the ⟦COMPETITION|West⟧.
⟦FURNITURE|SOUNDERS FC MATCH NOTES⟧
• The draw extends ⟦TEAM|Seattle⟧'s unbeaten run against ⟦TEAM|Portland⟧ at home to six matches.
• ⟦PERSON|Villagrán⟧'s ⟦G6|goal⟧ was his eighth ⟦G7|goal⟧ of the season in all competitions. It was his second straight match with a header.
• The ⟦NORP|Serbian⟧ ⟦PERSON|Petrović⟧ recorded his 50th ⟦COMPETITION|MLS⟧ assist.
• ⟦PERSON|Kamara-Cole⟧, the 20-year-old ⟦NORP|Sierra Leonean⟧, has now ⟦G8|scored⟧ in each of his three appearances since returning from loan.
• ⟦PERSON|Reed Carlisle⟧ made his first start at ⟦VENUE|Lumen Field⟧. He had a shot tipped over in the ⟦MINUTE|33rd minute⟧ and was replaced by ⟦PERSON|Kamara-Cole⟧ at the ⟦MINUTE|break⟧.
⟦FURNITURE|MATCH SUMMARY: Seattle 2 – Portland 2. Venue: Lumen Field. Attendance: 34,216. Weather: 61 degrees and cloudy⟧
⟦FURNITURE|SCORING SUMMARY: POR – Brito 21'; SEA – Villagrán (Petrović) 42'; POR – Nakasone 49'; SEA – Kamara-Cole (Rasmussen) 80'⟧
QUOTES
"I lost the ball for the ⟦G9|first one⟧, so I had to do something," said ⟦PERSON|Rasmussen⟧, whose long pass over the top sent ⟦PERSON|Kamara-Cole⟧ through for the second ⟦G10|equalizer⟧. "⟦PERSON|Abu⟧'s ⟦G12|finish⟧ was calm, like he's done it all his life."
The ⟦TEAM|Sounders⟧ train at ⟦VENUE|Starfire⟧ before hosting ⟦TEAM|Vancouver Whitecaps FC⟧ next ⟦DATE|Sunday⟧ (⟦ORG|Apple TV⟧, ⟦ORG|FOX 13⟧).
=====GOALS=====
{"id": "G1", "scorer": "Dante Villagrán; Abu Kamara-Cole", "team": "Seattle", "count": 2}
{"id": "G2", "scorer": "Mateus Brito", "team": "Portland", "minute": 21, "kind": "shot", "minute_text": "21st minute"}
{"id": "G3", "scorer": "Dante Villagrán", "team": "Seattle", "minute": 42, "assist": "Luka Petrović", "kind": "header"}
{"id": "G4", "scorer": "Jonah Nakasone", "team": "Portland", "minute": 49}
{"id": "G5", "scorer": "Abu Kamara-Cole", "team": "Seattle", "minute": 80, "assist": "Kyle Rasmussen", "kind": "shot", "minute_text": "80th minute"}
{"id": "G6", "scorer": "Dante Villagrán", "team": "Seattle", "minute": 42, "assist": "Luka Petrović", "kind": "header"}
{"id": "G7", "scorer": "Dante Villagrán", "team": "Seattle", "count": 8, "scope": "background"}
{"id": "G8", "scorer": "Abu Kamara-Cole", "team": "Seattle", "scope": "background"}
{"id": "G9", "scorer": "Mateus Brito", "team": "Portland", "minute": 21, "kind": "shot"}
{"id": "G10", "scorer": "Abu Kamara-Cole", "team": "Seattle", "minute": 80, "assist": "Kyle Rasmussen", "kind": "shot"}
{"id": "G11", "scorer": "Mateus Brito", "team": "Portland", "minute": 21, "kind": "shot"}
{"id": "G12", "scorer": "Abu Kamara-Cole", "team": "Seattle", "minute": 80, "assist": "Kyle Rasmussen", "kind": "shot"}
