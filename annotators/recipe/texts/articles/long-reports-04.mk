⟦COMPETITION|Asian Cup⟧: Gulf champions out as ⟦NORP|Tajik⟧ ⟦G1|header⟧ breaks hearts in ⟦GPE|Doha⟧

⟦GPE|DOHA⟧, ⟦DATE|Jan 24⟧ (Agencies) - ⟦TEAM|Tajikistan⟧ reached the quarter-finals of the ⟦COMPETITION|Asian Cup⟧ for a second time after beating ⟦TEAM|Oman⟧ ⟦SCORE|2-1⟧ following ⟦MINUTE|extra time⟧ on ⟦DATE|Saturday⟧, defender ⟦PERSON|Firuz Nazarov⟧ ⟦G2|scoring the winner⟧ with a header in the ⟦MINUTE|112th minute⟧.

⟦PERSON|Nazarov⟧, 33, outjumped two opponents at a corner to ⟦G3|send the ball down and in⟧, sparking scenes of delirium among some 4,000 travelling supporters at ⟦VENUE|Al Thumama Stadium⟧.

⟦TEAM|Oman⟧, winners of ⟦DATE|last year⟧'s ⟦COMPETITION|Gulf Cup⟧, had dominated possession and at one stage won eleven corners in a row, it seemed, without making any of them count. They will rue a string of misses by ⟦PERSON|Salim Al-Habsi-Mukhaini⟧, their leading scorer in qualifying, who blazed over from six metres in the ⟦MINUTE|third minute⟧, was foiled by the feet of goalkeeper ⟦PERSON|Rustam Yatimov-Zoda⟧ on ⟦MINUTE|20 minutes⟧ and had a header cleared off the line by ⟦PERSON|Nazarov⟧ before ⟦MINUTE|half-time⟧.

By then the ⟦NORP|Omanis⟧ were behind. A counter-attack down the right involving three players ended with ⟦PERSON|Shervoni Mabatsho-Karim⟧, on as an early substitute for the injured ⟦PERSON|Alisher Dzhuraev⟧, ⟦G4|placing his shot beyond⟧ goalkeeper ⟦PERSON|Faisal Al-Balushi⟧. It was his side's first effort on target. The 20-year-old winger, who plays for ⟦TEAM|Istiklol Dushanbe⟧, has now ⟦G5|scored⟧ in three successive internationals.

"I was cold, I'd been on the pitch for four minutes," he said through an interpreter. "When the ball came, I didn't think. The coach said the first ⟦G6|goal⟧ changes everything for us, because we can defend like nobody."

Defend they did. ⟦TEAM|Oman⟧'s coach, the ⟦NORP|Croatian⟧ ⟦PERSON|Zlatko Brnjac⟧, introduced a third striker after ⟦MINUTE|56 minutes⟧ and was rewarded only with a yellow card for his protests, when a possible handball was ruled accidental. ⟦MINUTE|Ten minutes later⟧, ⟦PERSON|Arshad Al-Alawi-Said⟧ bent a free kick against the upright. ⟦PERSON|Yatimov-Zoda⟧ was booked for time-wasting.

⟦TEAM|Tajikistan⟧ might have had a second on the ⟦MINUTE|break⟧, but substitute ⟦PERSON|Parviz Umarbayev-Zod⟧ elected to shoot when a team mate was unmarked in the middle, and ⟦PERSON|Al-Balushi⟧ smothered.

They appeared to be heading through when, deep into ⟦MINUTE|added time⟧, ⟦PERSON|Nazarov⟧ was adjudged to have pulled the shirt of ⟦PERSON|Al-Habsi-Mukhaini⟧. ⟦NORP|Chinese⟧ referee ⟦PERSON|Fu Liang⟧ needed almost four minutes at the monitor. It was ⟦MINUTE|90+8⟧ by the time ⟦PERSON|Al-Alawi-Said⟧ stepped up to ⟦G7|convert⟧, ⟦PERSON|Yatimov-Zoda⟧ getting a hand to the ball but not enough of it.

"This is football," said the ⟦NORP|Tajik⟧ coach, ⟦PERSON|Petar Segrt-Hofer⟧. "You have one leg in the next round and then in the last second you're back at zero. I told them in the circle: nobody has died. ⟦PERSON|Firuz⟧ was nearly in tears because of the penalty. I said to him, you'll repair it."

He did. Both sides had been tired in the first additional period, the only incident of note being a booking for ⟦TEAM|Oman⟧'s ⟦PERSON|Harib Al-Saadi-Nasser⟧. After the turnaround ⟦PERSON|Umarbayev-Zod⟧ won a corner, took it himself, and the centre back got up highest. ⟦PERSON|Al-Balushi⟧, stranded, was ⟦G8|beaten⟧ for the second time.

⟦TEAM|Oman⟧ had minutes left and a long throw. The substitute ⟦PERSON|Issam Al-Sabhi-Omar⟧ thought he had ⟦G9|rescued⟧ them in the ⟦MINUTE|118th minute⟧ when he ⟦G10|bundled in⟧ from close range, but the flag was up, correctly.

"Two times we arrive late, this is our story," ⟦PERSON|Brnjac⟧ said. "Late to ⟦G11|equalise⟧, late to react at the corner. I can't accuse the players. The opponent had three shots and two ⟦G12|goals⟧."

⟦TEAM|Tajikistan⟧ will play either ⟦TEAM|Japan⟧ or ⟦TEAM|Bahrain⟧ on ⟦DATE|Thursday⟧, when they must do without ⟦PERSON|Nazarov⟧, who received a second booking of the tournament in the celebrations following his ⟦G13|goal⟧, and perhaps without ⟦PERSON|Dzhuraev⟧, who left on a stretcher with a suspected ankle fracture.

In ⟦DATE|Sunday⟧'s ties, ⟦TEAM|Iran⟧ meet ⟦TEAM|Syria⟧ and hosts ⟦TEAM|Qatar⟧ play ⟦TEAM|Palestine⟧.

⟦FURNITURE|(Reporting by the sports desk; editing by M. Ferrer)⟧
=====GOALS=====
{"id": "G1", "scorer": "Firuz Nazarov", "team": "Tajikistan", "minute": 112, "assist": "Parviz Umarbayev-Zod", "kind": "header"}
{"id": "G2", "scorer": "Firuz Nazarov", "team": "Tajikistan", "minute": 112, "assist": "Parviz Umarbayev-Zod", "kind": "header", "minute_text": "112th minute"}
{"id": "G3", "scorer": "Firuz Nazarov", "team": "Tajikistan", "minute": 112, "assist": "Parviz Umarbayev-Zod", "kind": "header"}
{"id": "G4", "scorer": "Shervoni Mabatsho-Karim", "team": "Tajikistan", "kind": "shot"}
{"id": "G5", "scorer": "Shervoni Mabatsho-Karim", "team": "Tajikistan", "scope": "background", "count": 3}
{"id": "G6", "scorer": "Shervoni Mabatsho-Karim", "team": "Tajikistan", "kind": "shot"}
{"id": "G7", "scorer": "Arshad Al-Alawi-Said", "team": "Oman", "minute": 90, "added": 8, "kind": "penalty", "minute_text": "90+8"}
{"id": "G8", "scorer": "Firuz Nazarov", "team": "Tajikistan", "minute": 112, "assist": "Parviz Umarbayev-Zod", "kind": "header"}
{"id": "G9", "scorer": "Issam Al-Sabhi-Omar", "team": "Oman", "minute": 118, "outcome": "ruled out", "kind": "shot", "minute_text": "118th minute"}
{"id": "G10", "scorer": "Issam Al-Sabhi-Omar", "team": "Oman", "minute": 118, "outcome": "ruled out", "kind": "shot", "minute_text": "118th minute"}
{"id": "G11", "scorer": "Arshad Al-Alawi-Said", "team": "Oman", "minute": 90, "added": 8, "kind": "penalty"}
{"id": "G12", "team": "Tajikistan", "count": 2}
{"id": "G13", "scorer": "Firuz Nazarov", "team": "Tajikistan", "minute": 112, "assist": "Parviz Umarbayev-Zod", "kind": "header"}
