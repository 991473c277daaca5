⟦TEAM|Freiburg⟧ hold nerve as ⟦PERSON|Oduro-Schmitt⟧ ⟦G1|makes it count⟧ against ⟦TEAM|Wolfsburg⟧

⟦FURNITURE|(dpa/red)⟧
⟦TEAM|SC Freiburg⟧ moved up to seventh in the ⟦COMPETITION|Bundesliga⟧ with a ⟦SCORE|2-0⟧ win against ⟦TEAM|VfL Wolfsburg⟧ on ⟦DATE|Saturday⟧, the ⟦G2|goals⟧ coming within six minutes of each other in the second half from ⟦PERSON|Janik Öhlschläger⟧ and substitute ⟦PERSON|Kevin Oduro-Schmitt⟧.

It was a poor first half in front of 34,200 at the ⟦VENUE|Europa-Park Stadion⟧. ⟦PERSON|Luca Traoré-Weiss⟧ headed a corner by ⟦PERSON|Öhlschläger⟧ on to the roof of the net and ⟦PERSON|Mattias Svanström⟧, bearing down on ⟦PERSON|Benedikt Hafner⟧'s goal, was caught by ⟦PERSON|Lenny Faulhaber⟧'s tackle. ⟦TEAM|Wolfsburg⟧ lost playmaker ⟦PERSON|Ismaël Koné-Duarte⟧ to a calf problem on ⟦MINUTE|31 minutes⟧.

⟦TEAM|Freiburg⟧ thought they had won a penalty soon after the ⟦MINUTE|break⟧, when ⟦PERSON|Traoré-Weiss⟧ fell, but referee ⟦PERSON|Daniel Schlierbach⟧ revised his decision. The protests had hardly died down when the deadlock ⟦G3|was broken⟧ all the same. ⟦PERSON|Faulhaber⟧ found ⟦PERSON|Traoré-Weiss⟧, who chested it off, and ⟦PERSON|Öhlschläger⟧ had space to ⟦G4|drill low into the corner⟧ from 20 metres. The clock showed ⟦MINUTE|58⟧.

⟦PERSON|Svanström⟧ should have ⟦TEAM|Wolfsburg⟧ level at once but pulled his effort wide. He came even closer on ⟦MINUTE|62⟧, with a shot against the bar.

⟦PERSON|Oduro-Schmitt⟧ had been on the field for only ⟦MINUTE|two minutes⟧ when he ⟦G5|extended that lead⟧. Keeper ⟦PERSON|Aleksandr Minin⟧ rolled the ball out to ⟦PERSON|Jelle Roodbergen⟧, the ⟦NORP|Belgian⟧ took a poor touch and the ⟦TEAM|Freiburg⟧ substitute raced away, drew ⟦PERSON|Minin⟧ and ⟦G6|slid it beneath him⟧.

⟦PERSON|Roodbergen⟧ then made a goal-line clearance from ⟦PERSON|Öhlschläger⟧, and ⟦PERSON|Svanström⟧ had ⟦G7|one⟧ wiped out by VAR in the closing stages, for being half a boot offside.

⟦TEAM|Wolfsburg⟧ coach ⟦PERSON|Erik Vandersmissen⟧ said: "The first ⟦G8|goal⟧ is a good shot, I have no complaint. The second ⟦G9|one⟧ we put on a plate. You can't play out when you are tired, I have said it 100 times."

⟦TEAM|Freiburg⟧, who beat ⟦TEAM|Heidenheim⟧ ⟦DATE|last week⟧ through a late ⟦G10|header⟧ by ⟦PERSON|Faulhaber⟧, next go to ⟦TEAM|Borussia Dortmund⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kevin Oduro-Schmitt", "team": "SC Freiburg", "minute": 64, "kind": "shot"}
{"id": "G2", "scorer": "Janik Öhlschläger; Kevin Oduro-Schmitt", "team": "SC Freiburg", "count": 2}
{"id": "G3", "scorer": "Janik Öhlschläger", "team": "SC Freiburg", "minute": 58, "assist": "Luca Traoré-Weiss", "kind": "shot", "minute_text": "58"}
{"id": "G4", "scorer": "Janik Öhlschläger", "team": "SC Freiburg", "minute": 58, "assist": "Luca Traoré-Weiss", "kind": "shot", "minute_text": "58"}
{"id": "G5", "scorer": "Kevin Oduro-Schmitt", "team": "SC Freiburg", "minute": 64, "kind": "shot"}
{"id": "G6", "scorer": "Kevin Oduro-Schmitt", "team": "SC Freiburg", "minute": 64, "kind": "shot"}
{"id": "G7", "scorer": "Mattias Svanström", "team": "VfL Wolfsburg", "outcome": "ruled out"}
{"id": "G8", "scorer": "Janik Öhlschläger", "team": "SC Freiburg", "minute": 58, "assist": "Luca Traoré-Weiss", "kind": "shot"}
{"id": "G9", "scorer": "Kevin Oduro-Schmitt", "team": "SC Freiburg", "minute": 64, "kind": "shot"}
{"id": "G10", "scorer": "Lenny Faulhaber", "team": "SC Freiburg", "kind": "header", "scope": "background"}
