⟦TEAM|Saudi Arabia⟧ player ratings: ⟦PERSON|Al-Shahrani⟧ and the posts save ⟦TEAM|Green Falcons⟧' blushes

⟦GPE|JEDDAH⟧: A ⟦G7|penalty⟧ in ⟦MINUTE|first-half stoppage time⟧ from ⟦PERSON|Majed Al-Otaibi⟧ gave ⟦TEAM|Saudi Arabia⟧ a ⟦SCORE|1-0⟧ win against ⟦TEAM|Thailand⟧ on ⟦DATE|Thursday⟧ and a place in the final round of ⟦NORP|Asian⟧ qualifying. The margin flattered the ⟦TEAM|Green Falcons⟧. ⟦ORG|Arab Sport Daily⟧ rates the men in white.

⟦PERSON|Turki Al-Shahrani⟧ — 9
Where would they be without him? Got down to a deflected shot from ⟦PERSON|Chanon Boonmee⟧, tipped ⟦PERSON|Sarawut Phrom⟧'s header on to a post and, best of all, smothered at the feet of the same player in the ⟦MINUTE|88th minute⟧.

⟦PERSON|Hassan Al-Dawsari⟧ — 6
Solid enough. One horrible back-header.

⟦PERSON|Nawaf Al-Ghannam⟧ — 5
Lost ⟦PERSON|Phrom⟧ twice, and was relieved to see the second of those efforts strike wood.

⟦PERSON|Abdulaziz Fallatah⟧ — 7
The one defender who looked comfortable. Might have scored at the other end, glancing wide from a corner.

⟦PERSON|Saud Hazazi⟧ — 6
Fouled by ⟦PERSON|Kittipong Sae-Tang⟧ for the ⟦G1|penalty⟧. Otherwise anonymous.

⟦PERSON|Ali Al-Qahtani⟧ — 5
Too many touches.

⟦PERSON|Fahad Mubaraki⟧ — 6
Industrious. Taken off after ⟦MINUTE|70 minutes⟧ with cramp.

⟦PERSON|Khalid Al-Johani⟧ — 6
Had the ball in the net on ⟦MINUTE|12⟧, but his tidy ⟦G2|finish⟧ from ⟦PERSON|Al-Otaibi⟧'s pass was rightly ruled out for offside.

⟦PERSON|Majed Al-Otaibi⟧ — 7
He had missed his last two from the spot for ⟦TEAM|Al Hilal⟧ and scuffed this one too, but it ⟦G3|crept under⟧ ⟦PERSON|Nopphon Rattana⟧. Took the captain's armband after the ⟦MINUTE|interval⟧. It was his 30th international ⟦G4|goal⟧ and few have mattered more.

⟦PERSON|Omar Bakr⟧ — 4
Another start, another blank. It's eleven games since he ⟦G5|scored⟧.

⟦PERSON|Rayan Asiri⟧ — 7
Bright. Made the run which ended in ⟦PERSON|Al-Johani⟧'s disallowed ⟦G6|effort⟧ and fizzed a drive over.

Substitutes: ⟦PERSON|Musab Idris⟧ (for ⟦PERSON|Bakr⟧, ⟦MINUTE|58⟧) — 5. Sent through by ⟦PERSON|Asiri⟧, chose to go round the keeper and ran the ball out of play. ⟦PERSON|Yahya Faraj⟧ (for ⟦PERSON|Mubaraki⟧, ⟦MINUTE|70⟧) — 6. Did his job.

Coach: ⟦PERSON|Eduardo Casares⟧ — 5
The ⟦NORP|Spaniard⟧ got the three points and little else.
=====GOALS=====
{"id": "G1", "scorer": "Majed Al-Otaibi", "team": "Saudi Arabia", "kind": "penalty"}
{"id": "G2", "scorer": "Khalid Al-Johani", "team": "Saudi Arabia", "minute": 12, "kind": "shot", "assist": "Majed Al-Otaibi", "outcome": "ruled out", "minute_text": "12"}
{"id": "G3", "scorer": "Majed Al-Otaibi", "team": "Saudi Arabia", "kind": "penalty"}
{"id": "G4", "scorer": "Majed Al-Otaibi", "team": "Saudi Arabia", "kind": "penalty"}
{"id": "G5", "scorer": "Omar Bakr", "team": "Saudi Arabia", "scope": "background"}
{"id": "G6", "scorer": "Khalid Al-Johani", "team": "Saudi Arabia", "minute": 12, "kind": "shot", "assist": "Majed Al-Otaibi", "outcome": "ruled out"}
{"id": "G7", "scorer": "Majed Al-Otaibi", "team": "Saudi Arabia", "kind": "penalty", "minute_text": "first-half stoppage time"}
