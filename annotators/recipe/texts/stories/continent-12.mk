⟦COMPETITION|Bundesliga⟧: ⟦TEAM|Leipzig⟧ win again, ⟦TEAM|Gladbach⟧ and ⟦TEAM|Bremen⟧ draw

⟦PERSON|Amadou Diarra-Lutz⟧ ⟦G1|scored a stoppage-time winner⟧ as ⟦TEAM|RB Leipzig⟧ beat ⟦TEAM|Augsburg⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Saturday⟧ to keep up the pressure on leaders ⟦TEAM|Bayern Munich⟧, who do not play until ⟦DATE|Sunday⟧.

⟦TEAM|Augsburg⟧ ⟦G2|took an early lead⟧ through ⟦PERSON|Marius Hinterseer⟧, who was left alone at a corner in the ⟦MINUTE|eighth minute⟧ and whose ⟦G3|header⟧ went in off the body of ⟦PERSON|Tim Ostrowski⟧. ⟦TEAM|Leipzig⟧ were booed off at ⟦MINUTE|half-time⟧ but ⟦PERSON|Ostrowski⟧, the captain, ⟦G4|equalised⟧ on ⟦MINUTE|55 minutes⟧, following up after ⟦PERSON|Gjorgji Stojkov⟧ had blocked from ⟦PERSON|Xaver Roux⟧. ⟦PERSON|Roux⟧ went on to hit the bar and have a penalty saved before ⟦PERSON|Diarra-Lutz⟧, a ⟦MINUTE|79th-minute⟧ substitute, ⟦G5|headed in⟧ from ⟦PERSON|Noa Tanigawa⟧'s centre.

"I don't want to talk about the performance," ⟦PERSON|Ostrowski⟧ said. "We concede from our own corner, near enough, because we were still asking who has who when ⟦G6|it's in⟧."

In ⟦GPE|Mönchengladbach⟧, ⟦TEAM|Borussia Mönchengladbach⟧ twice led against ⟦TEAM|Werder Bremen⟧ but had to settle for a ⟦SCORE|2-2⟧ draw. ⟦PERSON|Robin Schellekens⟧ ⟦G7|broke the deadlock⟧ on ⟦MINUTE|25⟧, taking a pass from ⟦PERSON|Hannes Kolbe⟧ and curling beyond ⟦PERSON|Mio Brandstätter⟧. ⟦PERSON|Isaac Lindner⟧ ⟦G8|replied⟧ for ⟦TEAM|Werder⟧ with a shot that ⟦PERSON|Stefan Wojcik⟧ will feel he should have kept out, only for ⟦PERSON|Kolbe⟧ to ⟦G9|restore the lead⟧ before the ⟦MINUTE|interval⟧ after a one-two with ⟦PERSON|Schellekens⟧.

There were chances for ⟦TEAM|Gladbach⟧ to register a third. ⟦PERSON|Schellekens⟧ was denied by ⟦PERSON|Brandstätter⟧'s foot on ⟦MINUTE|63⟧ and ⟦PERSON|Kolbe⟧ blazed over. They paid for it in the ⟦MINUTE|85th minute⟧. ⟦PERSON|Lindner⟧ held the ball up on the edge of the box, laid it off and ⟦PERSON|Mats Overbeck⟧, a defender who had not ⟦G10|found the net⟧ since ⟦DATE|2021⟧, ⟦G11|smashed it in⟧ with his weaker foot.

⟦TEAM|Stuttgart⟧ were a class above ⟦TEAM|Darmstadt⟧, winning ⟦SCORE|3-0⟧ with two ⟦G12|goals⟧ by ⟦PERSON|Jeong Min-jae⟧ and ⟦G13|one⟧ by ⟦PERSON|Elias Fürbringer⟧. ⟦PERSON|Jeong⟧'s ⟦G14|first⟧ came in the ⟦MINUTE|13th minute⟧, from a counter led by ⟦PERSON|Fürbringer⟧; his ⟦G15|second⟧ came straight from a free-kick. ⟦PERSON|Fürbringer⟧, who had earlier put the ball in the net only for that ⟦G16|one⟧ to be scrubbed off for a foul, ⟦G17|finished things off⟧ with an angled shot in the ⟦MINUTE|77th minute⟧.

⟦TEAM|Darmstadt⟧ coach ⟦PERSON|Holger Zintl⟧ was sent to the stands on ⟦MINUTE|40 minutes⟧. His side have now lost eight on the trot, and the gap to safety is seven points.
=====GOALS=====
{"id": "G1", "scorer": "Amadou Diarra-Lutz", "team": "RB Leipzig", "assist": "Noa Tanigawa", "kind": "header"}
{"id": "G2", "scorer": "Marius Hinterseer", "team": "Augsburg", "minute": 8, "kind": "header", "minute_text": "eighth minute"}
{"id": "G3", "scorer": "Marius Hinterseer", "team": "Augsburg", "minute": 8, "kind": "header", "minute_text": "eighth minute"}
{"id": "G4", "scorer": "Tim Ostrowski", "team": "RB Leipzig", "minute": 55, "kind": "shot", "minute_text": "55 minutes"}
{"id": "G5", "scorer": "Amadou Diarra-Lutz", "team": "RB Leipzig", "assist": "Noa Tanigawa", "kind": "header"}
{"id": "G6", "scorer": "Marius Hinterseer", "team": "Augsburg", "minute": 8, "kind": "header"}
{"id": "G7", "scorer": "Robin Schellekens", "team": "Borussia Mönchengladbach", "minute": 25, "assist": "Hannes Kolbe", "kind": "shot", "minute_text": "25"}
{"id": "G8", "scorer": "Isaac Lindner", "team": "Werder Bremen", "kind": "shot"}
{"id": "G9", "scorer": "Hannes Kolbe", "team": "Borussia Mönchengladbach", "assist": "Robin Schellekens"}
{"id": "G10", "scorer": "Mats Overbeck", "team": "Werder Bremen", "scope": "background"}
{"id": "G11", "scorer": "Mats Overbeck", "team": "Werder Bremen", "minute": 85, "assist": "Isaac Lindner", "kind": "shot", "minute_text": "85th minute"}
{"id": "G12", "scorer": "Jeong Min-jae", "team": "Stuttgart", "count": 2}
{"id": "G13", "scorer": "Elias Fürbringer", "team": "Stuttgart", "minute": 77, "kind": "shot"}
{"id": "G14", "scorer": "Jeong Min-jae", "team": "Stuttgart", "minute": 13, "assist": "Elias Fürbringer", "minute_text": "13th minute"}
{"id": "G15", "scorer": "Jeong Min-jae", "team": "Stuttgart", "kind": "free kick"}
{"id": "G16", "scorer": "Elias Fürbringer", "team": "Stuttgart", "outcome": "ruled out"}
{"id": "G17", "scorer": "Elias Fürbringer", "team": "Stuttgart", "minute": 77, "kind": "shot", "minute_text": "77th minute"}
