⟦TEAM|Peacocks⟧ plucked at ⟦VENUE|Penydarren⟧ as ⟦PERSON|Hargest⟧ ⟦G9|hits treble⟧

⟦TEAM|TAUNTON Town⟧'s poor record in ⟦GPE|Wales⟧ continued with a ⟦SCORE|4-0⟧ thumping by ⟦TEAM|Merthyr Town⟧ on ⟦DATE|Saturday⟧ which their manager called "an absolute shambles from minute one".

⟦PERSON|Dylan Hargest⟧ helped himself to a ⟦G1|hat-trick⟧ and was the difference, according to ⟦PERSON|Pete Gullidge⟧, "between a side that wants to go up and one that wants to go home".

The ⟦TEAM|Peacocks⟧ were without goalkeeper ⟦PERSON|Lewis Brimble⟧ (wrist) and gave a debut to 18-year-old ⟦PERSON|Ethan Pask⟧, who had not touched the ball when ⟦PERSON|Hargest⟧ ⟦G2|drove the ⟦TEAM|Martyrs⟧ in front⟧ after ⟦MINUTE|70 seconds⟧. ⟦PERSON|Tom Ferriday⟧ was robbed by ⟦PERSON|Scott Kearsley⟧, who did well to pick out his strike partner at the far post.

⟦PERSON|Ferriday⟧ nearly made up for it, getting on the end of a free-kick but heading into the ground and over the top. That was as near as ⟦TEAM|Taunton⟧ came before the ⟦MINUTE|interval⟧. By then it was ⟦G3|⟦SCORE|2-0⟧⟧: ⟦PERSON|Owain Blewitt⟧'s cross-shot beat everyone, including young ⟦PERSON|Pask⟧, on ⟦MINUTE|38 minutes⟧.

"⟦PERSON|Ethan⟧'s not to blame for any of them," said ⟦PERSON|Gullidge⟧ in his interview with the ⟦ORG|Somerset County Gazette⟧. "Welcome to men's football, son."

It got worse. ⟦PERSON|Hargest⟧ ⟦G4|added his second⟧ ⟦MINUTE|ten minutes into the new half⟧ from a penalty conceded by ⟦PERSON|Jake Anstey⟧ and, following a lull in which ⟦PERSON|Kearsley⟧ and ⟦PERSON|Blewitt⟧ both hit the post, he ⟦G5|wrapped up his treble⟧ with a delightful lob in the ⟦MINUTE|83rd minute⟧. He left to a standing ovation a moment later.

It's 22 ⟦G6|goals⟧ for the season now for the former ⟦TEAM|Hereford⟧ forward, who ⟦G7|got both⟧ when ⟦TEAM|Merthyr⟧ won ⟦SCORE|2-1⟧ at ⟦VENUE|Wordsworth Drive⟧ in ⟦DATE|August⟧.

⟦TEAM|Taunton⟧ are down to 17th. They have let in 11 ⟦G8|goals⟧ in their last three away games. "I'll be rolling my sleeves up ⟦DATE|this week⟧, and if anybody fancies it, they can roll theirs up too. If not there's the door," the boss added.

⟦TEAM|Gloucester City⟧ are the visitors on ⟦DATE|Tuesday⟧.

⟦FURNITURE|Taunton Town: Pask, Hurst, Ferriday, Anstey, Lane, Dodd, Sellick, Greaves, Chubb, Oram, Palmer. Att 633.⟧
=====GOALS=====
{"id": "G1", "scorer": "Dylan Hargest", "team": "Merthyr Town", "count": 3}
{"id": "G2", "scorer": "Dylan Hargest", "team": "Merthyr Town", "minute": 2, "assist": "Scott Kearsley", "kind": "shot", "minute_text": "70 seconds"}
{"id": "G3", "scorer": "Owain Blewitt", "team": "Merthyr Town", "minute": 38, "minute_text": "38 minutes", "score": "2-0"}
{"id": "G4", "scorer": "Dylan Hargest", "team": "Merthyr Town", "minute": 55, "kind": "penalty", "minute_text": "ten minutes into the new half"}
{"id": "G5", "scorer": "Dylan Hargest", "team": "Merthyr Town", "minute": 83, "kind": "shot", "minute_text": "83rd minute"}
{"id": "G6", "scorer": "Dylan Hargest", "team": "Merthyr", "count": 22, "scope": "background"}
{"id": "G7", "scorer": "Dylan Hargest", "team": "Merthyr", "count": 2, "scope": "background"}
{"id": "G8", "count": 11, "scope": "background"}
{"id": "G9", "scorer": "Dylan Hargest", "team": "Merthyr Town", "count": 3}
