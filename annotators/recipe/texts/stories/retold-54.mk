⟦TEAM|Dortmund⟧ snatch it at the last in ⟦TEAM|Freiburg⟧
An astonishing finish saw ⟦TEAM|Borussia Dortmund⟧ ⟦G1|score twice⟧ after the ⟦MINUTE|85th minute⟧ and win ⟦SCORE|3-2⟧ at ⟦TEAM|Freiburg⟧, who'd been ahead for over an hour.
The home side's young ⟦NORP|Korean⟧ ⟦PERSON|Han Ji-ho⟧ had given ⟦TEAM|Dortmund⟧'s defence a dreadful evening, ⟦G2|scoring⟧ early, and setting up the ⟦G3|second⟧ for ⟦PERSON|Bastian Kehrle⟧. But they ⟦G4|conceded one⟧ before ⟦MINUTE|half-time⟧ to ⟦PERSON|Emre Dogan⟧ and were left with nothing.
There were only ⟦MINUTE|four minutes to play⟧ when ⟦NORP|Swiss⟧ winger ⟦PERSON|Noel Baumgartner⟧ ⟦G5|made it ⟦SCORE|2-2⟧⟧. There were none, or so it seemed, when ⟦PERSON|Felipe Arantes⟧ ⟦G6|scored the winner⟧.
⟦TEAM|Freiburg⟧ coach ⟦PERSON|Matthias Roth⟧ took some time to appear. "I don't know what I should say," he said. "We played 85 minutes almost perfectly. Then two balls into the box. ⟦PERSON|Felipe⟧'s ⟦G7|goal⟧ was well taken, but the ⟦G8|one⟧ before it was a gift."
That gift came from ⟦PERSON|Kehrle⟧, who let a pass run under his foot. ⟦PERSON|Baumgartner⟧ took it past ⟦PERSON|Niklas Stroh⟧ and had only to ⟦G9|roll it into the net⟧.
⟦PERSON|Arantes⟧ got his chance through ⟦PERSON|Dogan⟧'s hard work. The captain kept the ball in by the flag, his pass was half cut out by ⟦PERSON|Leon Wissmann⟧ and ⟦PERSON|Arantes⟧, with the outside of his boot, ⟦G10|swept it over ⟦PERSON|Jannik Beer⟧⟧.
The match had begun in a very different way. ⟦PERSON|Han⟧, whose two ⟦G11|goals⟧ at ⟦TEAM|Mainz⟧ had won him his place, took ⟦MINUTE|11 minutes⟧ to ⟦G12|get another⟧, from ⟦PERSON|Kehrle⟧'s pass. When ⟦PERSON|Stroh⟧ misjudged a bounce ⟦PERSON|Han⟧ robbed him and pulled the ball back for ⟦PERSON|Kehrle⟧ to ⟦G13|score⟧.
⟦PERSON|Dogan⟧'s ⟦G14|header⟧, from a ⟦PERSON|Baumgartner⟧ corner, changed little at the time. ⟦PERSON|Beer⟧ then made good saves from ⟦PERSON|Arantes⟧ and from ⟦PERSON|Wissmann⟧'s deflection, and ⟦PERSON|Kehrle⟧ shot narrowly wide with an effort in the ⟦MINUTE|70th minute⟧ that would have made it ⟦SCORE|3-1⟧.
"I think about that chance, not about the pass," he said.
=====GOALS=====
{"id": "G1", "scorer": "Noel Baumgartner; Felipe Arantes", "team": "Borussia Dortmund", "count": 2, "minute_text": "85th minute"}
{"id": "G2", "scorer": "Han Ji-ho", "team": "Freiburg", "minute": 11, "assist": "Bastian Kehrle"}
{"id": "G3", "scorer": "Bastian Kehrle", "team": "Freiburg", "assist": "Han Ji-ho", "kind": "shot"}
{"id": "G4", "scorer": "Emre Dogan", "team": "Borussia Dortmund", "assist": "Noel Baumgartner", "kind": "header", "minute_text": "half-time"}
{"id": "G5", "scorer": "Noel Baumgartner", "team": "Borussia Dortmund", "minute": 86, "kind": "shot", "minute_text": "four minutes to play", "score": "2-2"}
{"id": "G6", "scorer": "Felipe Arantes", "team": "Borussia Dortmund", "assist": "Emre Dogan", "kind": "shot"}
{"id": "G7", "scorer": "Felipe Arantes", "team": "Borussia Dortmund", "assist": "Emre Dogan", "kind": "shot"}
{"id": "G8", "scorer": "Noel Baumgartner", "team": "Borussia Dortmund", "minute": 86, "kind": "shot"}
{"id": "G9", "scorer": "Noel Baumgartner", "team": "Borussia Dortmund", "minute": 86, "kind": "shot"}
{"id": "G10", "scorer": "Felipe Arantes", "team": "Borussia Dortmund", "assist": "Emre Dogan", "kind": "shot", "score": "2-3"}
{"id": "G11", "scorer": "Han Ji-ho", "team": "Freiburg", "scope": "background", "count": 2}
{"id": "G12", "scorer": "Han Ji-ho", "team": "Freiburg", "minute": 11, "assist": "Bastian Kehrle", "minute_text": "11 minutes", "score": "1-0"}
{"id": "G13", "scorer": "Bastian Kehrle", "team": "Freiburg", "assist": "Han Ji-ho", "kind": "shot", "score": "2-0"}
{"id": "G14", "scorer": "Emre Dogan", "team": "Borussia Dortmund", "assist": "Noel Baumgartner", "kind": "header", "score": "2-1"}
