⟦TEAM|Atlético⟧ labour past ⟦TEAM|Girona⟧
⟦GPE|Madrid⟧: ⟦TEAM|Atlético Madrid⟧ made hard work of it but a late ⟦G1|goal⟧ by ⟦PERSON|Kristian Skovgaard⟧ earned them a ⟦SCORE|2-1⟧ win at home to bottom club ⟦TEAM|Girona⟧ in ⟦COMPETITION|La Liga⟧ on ⟦DATE|Monday⟧.
⟦PERSON|Iker Zubeldía-Mora⟧ had ⟦G2|put the visitors ahead⟧ early and, though ⟦PERSON|Facundo Bordón⟧ soon ⟦G3|replied⟧ with a header, ⟦PERSON|Aitor Lizarazu Peña⟧'s side were on the end of whistles until the ⟦NORP|Dane⟧ ⟦G4|found the target⟧.
The ⟦MINUTE|86th-minute⟧ ⟦G5|winner⟧ was his first ⟦G6|goal⟧ for the club since a ⟦DATE|summer⟧ move from ⟦TEAM|Eintracht Frankfurt⟧.
⟦TEAM|Girona⟧, who have not won since ⟦DATE|August⟧, came with a plan to break and it worked almost at once. ⟦PERSON|Jules Ekotto⟧ outran ⟦PERSON|Tomás Brandariz⟧ and found ⟦PERSON|Zubeldía-Mora⟧, who ⟦G7|bent his shot inside the far post⟧ past ⟦PERSON|Dominik Lesar⟧.
The ⟦G8|equaliser⟧, in the ⟦MINUTE|20th minute⟧, was ⟦PERSON|Bordón⟧'s. The ⟦NORP|Argentine⟧ defender leapt to ⟦G9|meet a corner⟧ from ⟦PERSON|Skovgaard⟧ after ⟦PERSON|Oriol Casademunt⟧ had failed to gather.
There ought to have been more for both sides. ⟦PERSON|Ekotto⟧ rolled a shot against the post in the ⟦MINUTE|31st minute⟧, ⟦PERSON|Brandariz⟧ curled the ball over with the goal gaping and ⟦PERSON|Skovgaard⟧ lashed a free-kick into the wall.
⟦PERSON|Ekotto⟧ went off injured at the ⟦MINUTE|break⟧ and with him went ⟦TEAM|Girona⟧'s threat. ⟦TEAM|Atlético⟧ had 15 attempts in the second half. ⟦PERSON|Casademunt⟧ got to most of them: a flick by ⟦PERSON|Bordón⟧, a dipping volley by ⟦PERSON|Skovgaard⟧, and a penalty by ⟦PERSON|Brandariz⟧ on ⟦MINUTE|68 minutes⟧ after ⟦PERSON|Zubeldía-Mora⟧ had tripped ⟦PERSON|Mateo Larrañaga⟧.
⟦PERSON|Brandariz⟧ was withdrawn and it was his replacement, ⟦PERSON|Jonay Ortega⟧, who got down the line to cross. ⟦PERSON|Casademunt⟧ pushed the ball out, and ⟦PERSON|Skovgaard⟧ ⟦G10|followed up⟧.
"The penalty missed, the nerves, the noise, it all could have gone wrong," ⟦PERSON|Lizarazu Peña⟧ said. "We can't depend on one-goal wins at home."
⟦TEAM|Atlético⟧ are fifth, level on points with ⟦TEAM|Athletic Bilbao⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kristian Skovgaard", "team": "Atlético Madrid", "minute": 86, "kind": "shot"}
{"id": "G2", "scorer": "Iker Zubeldía-Mora", "team": "Girona", "minute_text": "early", "assist": "Jules Ekotto", "kind": "shot"}
{"id": "G3", "scorer": "Facundo Bordón", "team": "Atlético Madrid", "minute": 20, "assist": "Kristian Skovgaard", "kind": "header"}
{"id": "G4", "scorer": "Kristian Skovgaard", "team": "Atlético Madrid", "minute": 86, "kind": "shot"}
{"id": "G5", "scorer": "Kristian Skovgaard", "team": "Atlético Madrid", "minute": 86, "minute_text": "86th-minute", "kind": "shot"}
{"id": "G6", "scorer": "Kristian Skovgaard", "team": "Atlético Madrid", "minute": 86, "kind": "shot"}
{"id": "G7", "scorer": "Iker Zubeldía-Mora", "team": "Girona", "assist": "Jules Ekotto", "kind": "shot", "score": "0-1"}
{"id": "G8", "scorer": "Facundo Bordón", "team": "Atlético Madrid", "minute": 20, "minute_text": "20th minute", "assist": "Kristian Skovgaard", "kind": "header"}
{"id": "G9", "scorer": "Facundo Bordón", "team": "Atlético Madrid", "minute": 20, "minute_text": "20th minute", "assist": "Kristian Skovgaard", "kind": "header", "score": "1-1"}
{"id": "G10", "scorer": "Kristian Skovgaard", "team": "Atlético Madrid", "minute": 86, "kind": "shot", "score": "2-1"}
