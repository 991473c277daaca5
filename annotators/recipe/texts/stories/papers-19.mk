⟦TEAM|Glimt⟧ hit four after nightmare start against ⟦TEAM|Molde⟧
(⟦ORG|NTB⟧): ⟦TEAM|Bodø/Glimt⟧ were behind after ⟦MINUTE|three minutes⟧ and ahead for good before the first half was out as they defeated ⟦TEAM|Molde⟧ ⟦SCORE|4-1⟧ at ⟦VENUE|Aspmyra⟧ on ⟦DATE|Sunday⟧.
⟦PERSON|Sivert Moen⟧ got ⟦G1|two of the goals⟧ and now has ⟦G2|at least one⟧ in seven straight ⟦COMPETITION|Eliteserien⟧ matches. ⟦PERSON|Emil Ruud⟧ and substitute ⟦PERSON|Mathias Solvang⟧ ⟦G3|scored⟧ the others.
⟦PERSON|Noah Berisha⟧ had punished a loose pass by ⟦PERSON|Jonas Fagerli⟧ to ⟦G4|give ⟦TEAM|Molde⟧ the lead⟧ with what turned out to be their only shot on target.
⟦PERSON|Fagerli⟧'s own attempt to put that right flew over. ⟦PERSON|Ruud⟧ was next to try, his half-volley clutched by ⟦PERSON|Kasper Dahl-Eriksen⟧, and then ⟦PERSON|Håkon Brekke⟧ went down in a tangle of legs. ⟦PERSON|Moen⟧'s ⟦G5|penalty⟧ (⟦MINUTE|24⟧) went in via the keeper's glove.
The 22-year-old's ⟦G6|second⟧, a ⟦G7|volley⟧ from the edge of the box, was met with a roar that had as much surprise in it as delight. He might have had a third from another penalty straight after the ⟦MINUTE|break⟧, but this time ⟦PERSON|Dahl-Eriksen⟧ guessed right.
⟦PERSON|Brekke⟧'s header was then cleared off the line and ⟦PERSON|Ruud⟧ fired high when set up by ⟦PERSON|Moen⟧. It was still a one-goal game on ⟦MINUTE|67 minutes⟧: ⟦PERSON|Brekke⟧ floated a corner to the far post and ⟦PERSON|Ruud⟧ ⟦G8|helped it in⟧.
⟦PERSON|Solvang⟧, a minute after replacing ⟦PERSON|Moen⟧, ⟦G9|rounded off the scoring⟧ in the ⟦MINUTE|89th⟧.
"I told them at ⟦MINUTE|half-time⟧ to forget the score. They did that better than I wanted," said the ⟦NORP|Norwegian⟧ champions' coach.
⟦TEAM|Glimt⟧ are second behind ⟦TEAM|Brann⟧. ⟦TEAM|Molde⟧, eighth, have ⟦TEAM|Rosenborg⟧ next.
=====GOALS=====
{"id": "G1", "scorer": "Sivert Moen", "team": "Bodø/Glimt", "count": 2}
{"id": "G2", "scorer": "Sivert Moen", "team": "Bodø/Glimt", "scope": "background"}
{"id": "G3", "scorer": "Emil Ruud; Mathias Solvang", "team": "Bodø/Glimt", "count": 2}
{"id": "G4", "scorer": "Noah Berisha", "team": "Molde", "minute": 3, "kind": "shot"}
{"id": "G5", "scorer": "Sivert Moen", "team": "Bodø/Glimt", "minute": 24, "minute_text": "24", "kind": "penalty"}
{"id": "G6", "scorer": "Sivert Moen", "team": "Bodø/Glimt", "kind": "volley"}
{"id": "G7", "scorer": "Sivert Moen", "team": "Bodø/Glimt", "kind": "volley"}
{"id": "G8", "scorer": "Emil Ruud", "team": "Bodø/Glimt", "minute": 67, "minute_text": "67 minutes", "kind": "header"}
{"id": "G9", "scorer": "Mathias Solvang", "team": "Bodø/Glimt", "minute": 89, "minute_text": "89th", "kind": "shot"}
