⟦TEAM|Osasuna⟧ coach ⟦PERSON|Salinas⟧ rages at officials as ⟦TEAM|Getafe⟧ steal the points
PAMPLONA, ⟦DATE|Feb 9⟧ (⟦ORG|EFE⟧) - ⟦TEAM|Osasuna⟧ coach ⟦PERSON|Roberto Salinas⟧ said his team had been "robbed in their own house" after a ⟦G1|penalty⟧ ⟦MINUTE|12 minutes from time⟧ gave ⟦TEAM|Getafe⟧ a ⟦SCORE|1-0⟧ win in ⟦COMPETITION|La Liga⟧ on ⟦DATE|Sunday⟧.
⟦PERSON|Salinas⟧, sent to the stands with ⟦MINUTE|five minutes left⟧, waited outside the referee's room and was still shouting when the teams left. "There is contact in every area in ⟦GPE|Spain⟧ every ⟦DATE|weekend⟧. Today it is a penalty. At the other end it is never a penalty," he said.
The decision came after ⟦PERSON|Sergi Puigdellívol⟧ went down under a challenge by ⟦PERSON|Iker Goñi⟧. ⟦PERSON|Yerai Montoro⟧, who had missed from the spot against ⟦TEAM|Alavés⟧, ⟦G2|sent the goalkeeper the wrong way⟧.
⟦TEAM|Osasuna⟧ believed they were ahead in the ⟦MINUTE|12th minute⟧. ⟦PERSON|Dani Abreu⟧'s free-kick was pushed out and ⟦PERSON|Mateo Lazcano⟧ ⟦G3|bundled in the rebound⟧, but the ⟦G4|goal⟧ was chalked off for a hand by the forward.
⟦PERSON|Lazcano⟧ was the game's busiest player and its unluckiest. He turned a cross against the foot of the post on ⟦MINUTE|33 minutes⟧, had a low strike saved just before ⟦MINUTE|half-time⟧ and lifted another over when he ought to have hit the target. ⟦PERSON|Abreu⟧'s penalty claim on ⟦MINUTE|55⟧ was waved on.
⟦TEAM|Getafe⟧, who arrived without a win in seven, had barely crossed halfway. Their only shot of the first half, from ⟦PERSON|Puigdellívol⟧, finished in the upper tier.
After the ⟦G5|goal⟧, ⟦TEAM|Osasuna⟧ threw ⟦PERSON|Goñi⟧ forward as a centre-forward and he had a header clawed away in ⟦MINUTE|added time⟧.
"I say nothing about penalties, I only say that we defended well," said ⟦PERSON|Montoro⟧.
The defeat leaves the ⟦TEAM|Navarrese side⟧ 11th, five points off the ⟦COMPETITION|Europa League⟧ places. ⟦TEAM|Getafe⟧ climb out of the bottom three.
=====GOALS=====
{"id": "G1", "scorer": "Yerai Montoro", "team": "Getafe", "minute": 78, "minute_text": "12 minutes from time", "kind": "penalty"}
{"id": "G2", "scorer": "Yerai Montoro", "team": "Getafe", "minute": 78, "kind": "penalty"}
{"id": "G3", "scorer": "Mateo Lazcano", "team": "Osasuna", "minute": 12, "minute_text": "12th minute", "outcome": "ruled out"}
{"id": "G4", "scorer": "Mateo Lazcano", "team": "Osasuna", "minute": 12, "minute_text": "12th minute", "outcome": "ruled out"}
{"id": "G5", "scorer": "Yerai Montoro", "team": "Getafe", "minute": 78, "kind": "penalty"}
