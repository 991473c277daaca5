⟦TEAM|Georgia⟧ ⟦SCORE|2-4⟧ ⟦TEAM|Spain⟧: visitors ⟦G1|hit four⟧ after falling behind twice

⟦TEAM|Spain⟧ ⟦G2|scored four times⟧ in the second half to win ⟦SCORE|4-2⟧ in ⟦GPE|Tbilisi⟧ and go top of their ⟦COMPETITION|World Cup⟧ qualifying group, having trailed to ⟦G3|goals⟧ from ⟦PERSON|Giorgi Kvaratsia⟧ in the ⟦MINUTE|9th minute⟧ and ⟦PERSON|Saba Lobzhani⟧ ⟦MINUTE|eight minutes before the break⟧.

A noisy night at the ⟦VENUE|Dinamo Arena⟧ began with a miss. ⟦PERSON|Pau Escrivà⟧, sent clear by ⟦PERSON|Iker Lasarte⟧ in the second minute, rounded the keeper and hit the post with nobody guarding the goal.

⟦TEAM|Spain⟧ ⟦G4|fell behind⟧ to the hosts' first attack. ⟦PERSON|Lobzhani⟧ stole the ball from ⟦PERSON|Jon Ansotegi⟧, ran 30 yards and slipped a pass between ⟦PERSON|Asier Rekalde⟧ and ⟦PERSON|Delfín Arrieta⟧. ⟦PERSON|Kvaratsia⟧ was clear and ⟦G5|lifted it over⟧ the advancing ⟦PERSON|Tomé Sequeira⟧.

The second ⟦G6|one⟧ was scruffier. ⟦PERSON|Sequeira⟧ parried ⟦PERSON|Luka Tsitaishvili⟧'s free-kick into a crowd, ⟦PERSON|Rekalde⟧ tried to clear and hit a team-mate, and ⟦PERSON|Lobzhani⟧, lying on the ground, ⟦G7|hooked it over the line⟧.

There was still time in the half for ⟦PERSON|Escrivà⟧ to head wide and for ⟦PERSON|Arrieta⟧ to see a shot tipped over by ⟦PERSON|Davit Gelashvili⟧.

"I wasn't angry at ⟦SCORE|2-0⟧," said the ⟦NORP|Spanish⟧ coach. "We created five chances. I only asked them to be on time in the box."

They listened. Within ⟦MINUTE|40 seconds⟧ of the restart the margin was ⟦G8|cut to one⟧, ⟦PERSON|Lasarte⟧ ⟦G9|steering in⟧ a cross from the left by the substitute full-back, who had been on the pitch for even less. ⟦TEAM|Georgia⟧ hardly touched the ball before it was ⟦G10|all square⟧. ⟦PERSON|Lasarte⟧'s corner in the ⟦MINUTE|53rd minute⟧ was glanced on by ⟦PERSON|Ansotegi⟧, and ⟦PERSON|Escrivà⟧ was on hand to ⟦G11|convert⟧.

⟦PERSON|Gelashvili⟧ saved from ⟦PERSON|Lasarte⟧ at full stretch and then, with his legs, from ⟦PERSON|Rekalde⟧ on ⟦MINUTE|66⟧. When the ⟦G12|third⟧ came he was blameless. A blocked pass fell to ⟦PERSON|Ansotegi⟧ 25 yards out. His drive was struck well enough, but it was the shoulder of ⟦PERSON|Nika Mamukelashvili⟧ that ⟦G13|took it past⟧ the ⟦NORP|Georgian⟧ goalkeeper.

⟦PERSON|Tsitaishvili⟧ thought he had ⟦G14|equalised⟧ on ⟦MINUTE|79⟧, his celebrations in front of the east stand ended by the referee's whistle; a foul on ⟦PERSON|Sequeira⟧ had been spotted.

⟦MINUTE|Four minutes from the end⟧, with ⟦TEAM|Georgia⟧ committed, ⟦PERSON|Escrivà⟧ broke from his own half. He had ⟦PERSON|Lasarte⟧ to the right of him and ignored him. The ⟦NORP|Spaniard⟧ cut inside, waited for ⟦PERSON|Gelashvili⟧ to go down and ⟦G15|stroked it through his legs⟧, his fifth ⟦G16|goal⟧ in six qualifiers.

⟦TEAM|Georgia⟧'s record against sides from the top ten in ⟦GPE|Europe⟧ is now one win in 14. ⟦TEAM|Spain⟧ meet ⟦TEAM|Croatia⟧ on ⟦DATE|Tuesday⟧, needing a point.
=====GOALS=====
{"id": "G1", "scorer": "Iker Lasarte; Pau Escrivà; Jon Ansotegi", "team": "Spain", "count": 4}
{"id": "G2", "scorer": "Iker Lasarte; Pau Escrivà; Jon Ansotegi", "team": "Spain", "count": 4}
{"id": "G3", "scorer": "Giorgi Kvaratsia; Saba Lobzhani", "team": "Georgia", "count": 2}
{"id": "G4", "scorer": "Giorgi Kvaratsia", "team": "Georgia", "minute": 9, "assist": "Saba Lobzhani", "kind": "shot"}
{"id": "G5", "scorer": "Giorgi Kvaratsia", "team": "Georgia", "minute": 9, "assist": "Saba Lobzhani", "kind": "shot"}
{"id": "G6", "scorer": "Saba Lobzhani", "team": "Georgia", "minute": 37, "kind": "shot"}
{"id": "G7", "scorer": "Saba Lobzhani", "team": "Georgia", "minute": 37, "kind": "shot"}
{"id": "G8", "scorer": "Iker Lasarte", "team": "Spain", "minute": 46, "kind": "shot", "minute_text": "40 seconds"}
{"id": "G9", "scorer": "Iker Lasarte", "team": "Spain", "minute": 46, "kind": "shot", "minute_text": "40 seconds"}
{"id": "G10", "scorer": "Pau Escrivà", "team": "Spain", "minute": 53, "assist": "Jon Ansotegi", "minute_text": "53rd minute", "score": "2-2"}
{"id": "G11", "scorer": "Pau Escrivà", "team": "Spain", "minute": 53, "assist": "Jon Ansotegi", "minute_text": "53rd minute"}
{"id": "G12", "scorer": "Jon Ansotegi", "team": "Spain", "kind": "shot"}
{"id": "G13", "scorer": "Jon Ansotegi", "team": "Spain", "kind": "shot"}
{"id": "G14", "scorer": "Luka Tsitaishvili", "team": "Georgia", "minute": 79, "outcome": "ruled out", "minute_text": "79"}
{"id": "G15", "scorer": "Pau Escrivà", "team": "Spain", "minute": 86, "kind": "shot"}
{"id": "G16", "scorer": "Pau Escrivà", "team": "Spain", "minute": 86, "kind": "shot"}
