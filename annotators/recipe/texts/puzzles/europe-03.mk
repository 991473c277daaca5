⟦PERSON|Okereke⟧ ⟦G1|strikes⟧ at the death as ⟦VENUE|Anoeta⟧ finally gets its party

⟦FURNITURE|La Liga | Real Sociedad 2-1 Girona⟧

SAN SEBASTIÁN, ⟦DATE|Sunday⟧ – A goalless month at home, a coach hanging by a thread, a grumbling stand. Everything pointed to a fourth defeat in a row for ⟦TEAM|Real Sociedad⟧ and then, in the space of thirteen minutes, including those the referee added, ⟦VENUE|Anoeta⟧ turned from funeral to fiesta.

⟦PERSON|Samu Okereke⟧, 19, born in ⟦GPE|Vitoria⟧ to ⟦NORP|Nigerian⟧ parents, ⟦G2|got the winner⟧ with the last kick of the match. He did not score it so much as survive it. ⟦PERSON|Aritz Lekunberri⟧'s cross hit him on the shin, hit the goalkeeper on the chest and came back to hit him on the shin again, and ⟦G3|in it went⟧.

“I'd love to tell you I meant it,” said ⟦PERSON|Okereke⟧. “I'd love to.”

⟦TEAM|Girona⟧ had led since midway through the opening period, when ⟦PERSON|Unai Etxarri⟧'s attempt to play out from the back finished at the feet of ⟦PERSON|Pol Rovirosa⟧, who ⟦G4|passed it into the net⟧ from the edge of the box with the keeper stranded. The ⟦NORP|Catalans⟧ might have had two more: ⟦PERSON|Diego Montalbán⟧ shot straight at the keeper when clean through, and ⟦PERSON|Rovirosa⟧, whose ⟦G5|goal⟧ was so coolly taken, contrived to balloon over from four yards.

⟦PERSON|Iván Castellote⟧, the home coach, sent on ⟦PERSON|Okereke⟧ and ⟦PERSON|Zoltán Berecz⟧, and it was the ⟦NORP|Hungarian⟧ who ⟦G6|brought the scores level⟧. “I heard people leaving at ⟦SCORE|1-0⟧,” he said. “I hope they heard us on the stairs.”

The win takes the ⟦TEAM|Txuri-urdin⟧ out of the bottom three on goal difference. ⟦TEAM|Girona⟧ stay tenth.

Minute by minute

⟦MINUTE|12'⟧ ⟦PERSON|Cifuentes⟧ fires in a corner and ⟦PERSON|Etxarri⟧ heads it down, but it's hacked clear.
⟦MINUTE|26'⟧ ⟦G7|Goal⟧ for ⟦TEAM|Girona⟧. Awful from ⟦PERSON|Etxarri⟧, clinical from ⟦PERSON|Rovirosa⟧.
⟦MINUTE|40'⟧ ⟦PERSON|Montalbán⟧ clean through... saved!
⟦MINUTE|45'⟧ Break. Boos.
⟦MINUTE|57'⟧ Double change: ⟦PERSON|Okereke⟧ and ⟦PERSON|Berecz⟧ on.
⟦MINUTE|63'⟧ How has ⟦PERSON|Rovirosa⟧ missed that? Open goal.
⟦MINUTE|82'⟧ ⟦G8|GOOOAL⟧! ⟦PERSON|Cifuentes⟧ whips it to the near post, ⟦PERSON|Berecz⟧ gets there ahead of everyone and ⟦G9|glances it in⟧. Game on.
⟦MINUTE|88'⟧ ⟦PERSON|Castellote⟧ is booked for leaving his technical area.
⟦MINUTE|90+1'⟧ ⟦PERSON|Lekunberri⟧ hits the bar!
⟦MINUTE|90+5'⟧ ⟦G10|GOAL⟧! ⟦PERSON|Okereke⟧! Pandemonium. I have no idea what part of him it hit.
⟦MINUTE|90+6'⟧ It's over.
=====GOALS=====
{"id": "G1", "scorer": "Samu Okereke", "team": "Real Sociedad", "minute": 90, "added": 5, "assist": "Aritz Lekunberri", "kind": "shot"}
{"id": "G2", "scorer": "Samu Okereke", "team": "Real Sociedad", "minute": 90, "added": 5, "assist": "Aritz Lekunberri", "kind": "shot"}
{"id": "G3", "scorer": "Samu Okereke", "team": "Real Sociedad", "minute": 90, "added": 5, "assist": "Aritz Lekunberri", "kind": "shot"}
{"id": "G4", "scorer": "Pol Rovirosa", "team": "Girona", "minute": 26, "kind": "shot"}
{"id": "G5", "scorer": "Pol Rovirosa", "team": "Girona", "minute": 26, "kind": "shot"}
{"id": "G6", "scorer": "Zoltán Berecz", "team": "Real Sociedad", "minute": 82, "assist": "Cifuentes", "kind": "header"}
{"id": "G7", "scorer": "Pol Rovirosa", "team": "Girona", "minute": 26, "minute_text": "26'", "kind": "shot"}
{"id": "G8", "scorer": "Zoltán Berecz", "team": "Real Sociedad", "minute": 82, "minute_text": "82'", "assist": "Cifuentes", "kind": "header"}
{"id": "G9", "scorer": "Zoltán Berecz", "team": "Real Sociedad", "minute": 82, "minute_text": "82'", "assist": "Cifuentes", "kind": "header"}
{"id": "G10", "scorer": "Samu Okereke", "team": "Real Sociedad", "minute": 90, "added": 5, "minute_text": "90+5'", "assist": "Aritz Lekunberri", "kind": "shot"}
