⟦PERSON|Latchford⟧ to serve touchline ban after derby dismissal

⟦TEAM|Reading⟧ manager ⟦PERSON|Greg Latchford⟧ will watch ⟦DATE|tomorrow⟧'s trip to ⟦TEAM|Stevenage⟧ from the stand after he accepted an ⟦ORG|FA⟧ charge over his conduct in ⟦DATE|Saturday⟧'s ⟦SCORE|3-1⟧ win against ⟦TEAM|Wycombe⟧.

⟦PERSON|Latchford⟧ was sent off during the ⟦MINUTE|interval⟧ for what he said to the fourth official about ⟦TEAM|Wycombe⟧'s ⟦G1|goal⟧. ⟦PERSON|Serge Mapou⟧ ⟦G2|scored it⟧ in the ⟦MINUTE|first minute of added time⟧, with ⟦TEAM|Reading⟧'s ⟦PERSON|Jacob Stannard⟧ on the ground holding his head, and it cancelled out ⟦PERSON|Diego Carrizo⟧'s earlier ⟦G3|strike⟧. "I used a word that I shouldn't have," the manager told ⟦ORG|BBC Radio Berkshire⟧. "I used it about four times."

He was in the tunnel, looking at a telephone, as his team went on to win. ⟦PERSON|Ollie Penhale⟧ put a cross on the head of ⟦PERSON|Carrizo⟧ ⟦MINUTE|seven minutes after the resumption⟧, the ⟦NORP|Argentinian⟧ nodded it back and ⟦PERSON|Malachi Edwards-Bly⟧ was there to ⟦G4|lash it into the roof of the net⟧. He then ⟦G5|stroked in a penalty⟧, ⟦MINUTE|six minutes from time⟧, when ⟦PERSON|Penhale⟧ had been tripped.

"The stream froze at ⟦SCORE|2-1⟧," ⟦PERSON|Latchford⟧ said. "I heard the ⟦G6|third⟧ through the ceiling."

⟦PERSON|Carrizo⟧'s ⟦G7|opener⟧, on ⟦MINUTE|18 minutes⟧, was the pick of the lot: he received it with his back to the target 25 yards out, turned and ⟦G8|let fly⟧. He's been the side's best player since the clocks went back, with ⟦G9|five goals⟧, and was voted man of the match in the ⟦COMPETITION|EFL Trophy⟧ at ⟦TEAM|Peterborough⟧, a game in which he did not score.

⟦PERSON|Stannard⟧ has a concussion and misses out. ⟦PERSON|Edwards-Bly⟧, who ⟦G10|got the decisive goal⟧ against ⟦TEAM|Stevenage⟧ ⟦DATE|last season⟧, leads the line again.

The ⟦TEAM|Royals⟧ are fourth, six points off ⟦TEAM|Bolton⟧ in top spot. ⟦TEAM|Wycombe⟧ have lost five on the spin.
=====GOALS=====
{"id": "G1", "scorer": "Serge Mapou", "team": "Wycombe", "minute": 45, "added": 1}
{"id": "G2", "scorer": "Serge Mapou", "team": "Wycombe", "minute": 45, "added": 1, "minute_text": "first minute of added time"}
{"id": "G3", "scorer": "Diego Carrizo", "team": "Reading", "minute": 18, "kind": "shot"}
{"id": "G4", "scorer": "Malachi Edwards-Bly", "team": "Reading", "minute": 52, "assist": "Ollie Penhale", "minute_text": "seven minutes after the resumption"}
{"id": "G5", "scorer": "Malachi Edwards-Bly", "team": "Reading", "minute": 84, "kind": "penalty", "minute_text": "six minutes from time"}
{"id": "G6", "scorer": "Malachi Edwards-Bly", "team": "Reading", "minute": 84, "kind": "penalty"}
{"id": "G7", "scorer": "Diego Carrizo", "team": "Reading", "minute": 18, "kind": "shot", "minute_text": "18 minutes"}
{"id": "G8", "scorer": "Diego Carrizo", "team": "Reading", "minute": 18, "kind": "shot"}
{"id": "G9", "scorer": "Diego Carrizo", "team": "Reading", "count": 5, "scope": "background"}
{"id": "G10", "scorer": "Malachi Edwards-Bly", "team": "Reading", "scope": "background"}
