Three takeaways: ⟦PERSON|Hwang⟧ comes alive as ⟦TEAM|Racing⟧ blanks ⟦TEAM|Chicago⟧
⟦FURNITURE|By Nora Esterline  @noraesterline  Jul 19, 2026, 11:04 PM EDT⟧
So that's what they signed her for. ⟦PERSON|Minji Hwang⟧, who'd gone 612 minutes without a goal, ⟦G1|had two⟧ in 20 on ⟦DATE|Saturday⟧ as ⟦TEAM|Racing Louisville⟧ beat the ⟦TEAM|Chicago Stars⟧ ⟦SCORE|3-0⟧ at ⟦VENUE|Lynn Family Stadium⟧. Here's what we learned.
1. Patience pays. The ⟦NORP|South Korean⟧'s ⟦G2|first⟧ wasn't pretty. ⟦PERSON|Kelis Moreland⟧'s long throw in the ⟦MINUTE|31st minute⟧ caused chaos, ⟦PERSON|Lea Grosskopf⟧'s stab at it was blocked on the line by ⟦PERSON|Anna Torvald⟧, and ⟦PERSON|Hwang⟧ was on hand to ⟦G3|scuff it past a stranded ⟦PERSON|Devon Sayles⟧⟧. The celebration told you everything. The ⟦G4|second⟧ was gorgeous. ⟦PERSON|Sakura Iwabuchi-Toda⟧ won it in her own third, carried it, gave it to ⟦PERSON|Bia Lima⟧, got it back and threaded a ball behind the ⟦TEAM|Chicago⟧ back line. ⟦PERSON|Hwang⟧ let it run across her, took one touch to go around ⟦PERSON|Sayles⟧ and ⟦G5|passed it in⟧.
2. ⟦PERSON|Iwabuchi-Toda⟧ is the best six in the league. Eleven ball recoveries, 91 percent passing. She even hit the crossbar, from 35 yards, with ⟦PERSON|Sayles⟧ off her line. If that goes in we're talking goal of the season.
3. The bench matters. ⟦PERSON|Priscilla Ayitey⟧ came in for ⟦PERSON|Hwang⟧ after ⟦MINUTE|67 minutes⟧ and it took her all of five to get on the board. ⟦PERSON|Grosskopf⟧, the ⟦NORP|German⟧ left back, got to the end line and cut it back, and ⟦PERSON|Ayitey⟧ ⟦G6|redirected it inside the near post⟧ for her fourth ⟦G7|goal⟧ as a substitute, a league high.
⟦TEAM|Chicago⟧ had its moments. ⟦PERSON|Torvald⟧ headed a corner over and ⟦TEAM|Racing⟧'s keeper had to be alert to beat away two shots from distance. But the ⟦TEAM|Stars⟧ haven't ⟦G8|scored⟧ on the road since ⟦DATE|May 10⟧ and they never looked like doing so here. They've been outshot in nine of 11.
⟦TEAM|Louisville⟧ sits eighth, holding the last playoff spot on goal difference. Up next: a trip to the ⟦TEAM|Kansas City Current⟧, who won the reverse fixture ⟦SCORE|4-1⟧. ⟦PERSON|Hwang⟧ was an unused sub that night.
=====GOALS=====
{"id": "G1", "scorer": "Minji Hwang", "team": "Racing Louisville", "count": 2}
{"id": "G2", "scorer": "Minji Hwang", "team": "Racing Louisville", "minute": 31, "kind": "shot"}
{"id": "G3", "scorer": "Minji Hwang", "team": "Racing Louisville", "minute": 31, "kind": "shot", "minute_text": "31st minute"}
{"id": "G4", "scorer": "Minji Hwang", "team": "Racing Louisville", "assist": "Sakura Iwabuchi-Toda", "kind": "shot"}
{"id": "G5", "scorer": "Minji Hwang", "team": "Racing Louisville", "assist": "Sakura Iwabuchi-Toda", "kind": "shot"}
{"id": "G6", "scorer": "Priscilla Ayitey", "team": "Racing Louisville", "minute": 72, "assist": "Lea Grosskopf", "kind": "shot"}
{"id": "G7", "scorer": "Priscilla Ayitey", "team": "Racing Louisville", "count": 4, "scope": "background"}
{"id": "G8", "team": "Chicago Stars", "scope": "background"}
