⟦PERSON|Hajnal⟧'s ⟦G1|free-kick⟧ stuns ⟦TEAM|Real⟧ on plastic in ⟦GPE|Bern⟧

⟦FURNITURE|Champions League league phase – Young Boys 2 Real Madrid 2⟧

⟦TEAM|Real Madrid⟧, who complain about the artificial surface at the ⟦VENUE|Wankdorf⟧ each time the draw sends them there, may now complain about the referee, the cold and the dimensions of the goal. They had a victory and they mislaid it.

With ⟦MINUTE|one minute of the ninety left⟧ and the score ⟦SCORE|2-1⟧, ⟦PERSON|Álvaro Paz⟧ tripped ⟦PERSON|Kaito Shirakawa⟧. It was needless. It was also thirty yards out, and ⟦PERSON|Paz⟧, as he walked away, could be seen holding up a palm to say that from there it didn't matter. ⟦PERSON|Robert Hajnal⟧ ⟦G2|struck it⟧ with his laces. ⟦PERSON|Hugo Lindblad⟧, the ⟦NORP|Swede⟧ who has kept goal for ⟦TEAM|Real⟧ all autumn, saw it go one way and then saw it go another.

Until then the story had been ⟦PERSON|Dani Corrales⟧, a 19-year-old in his third game. ⟦PERSON|Sadio Kanouté⟧'s ⟦G3|header⟧, ⟦MINUTE|ten minutes after the break⟧, from ⟦PERSON|Shirakawa⟧'s corner, gave the ⟦NORP|Swiss⟧ the lead and brought the boy off the bench; he'd had one touch when, on ⟦MINUTE|62⟧, he ⟦G4|lifted the ball over⟧ the goalkeeper ⟦PERSON|Manfred Iselin⟧ and under the bar, and when ⟦PERSON|Iselin⟧ dived at his feet a ⟦MINUTE|quarter of an hour later⟧, he dusted himself down to ⟦G5|score the penalty⟧ on ⟦MINUTE|76⟧.

Between times he'd hit a post. He also shot wide when a pass would have made it ⟦SCORE|3-1⟧, for which his captain, a foot away, had some advice.

“Two ⟦G6|goals⟧ is two goals,” the ⟦NORP|Spaniard⟧ said. “But three points is three points. I'd change.”

The young man will start at the ⟦DATE|weekend⟧. ⟦TEAM|BSC⟧, who are bottom of the 36-team table, have four points, two of them from this.
=====GOALS=====
{"id": "G1", "scorer": "Robert Hajnal", "team": "Young Boys", "minute": 89, "kind": "free kick"}
{"id": "G2", "scorer": "Robert Hajnal", "team": "Young Boys", "minute": 89, "kind": "free kick"}
{"id": "G3", "scorer": "Sadio Kanouté", "team": "Young Boys", "minute": 55, "minute_text": "ten minutes after the break", "assist": "Kaito Shirakawa", "kind": "header"}
{"id": "G4", "scorer": "Dani Corrales", "team": "Real Madrid", "minute": 62, "minute_text": "62", "kind": "shot"}
{"id": "G5", "scorer": "Dani Corrales", "team": "Real Madrid", "minute": 76, "minute_text": "76", "kind": "penalty"}
{"id": "G6", "scorer": "Dani Corrales", "team": "Real Madrid", "count": 2}
