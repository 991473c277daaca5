NOTTS COUNTY RUN RIOT AT BARROW
⟦TEAM|Notts County⟧ climbed to the top of ⟦COMPETITION|League Two⟧ as they brushed aside ⟦TEAM|Barrow⟧ ⟦SCORE|4-0⟧ with ⟦PERSON|Dele Ogunbanjo⟧ ⟦G1|at the double⟧.
There was a time when this was a difficult place to come. Not so here. ⟦TEAM|County⟧ ⟦G2|were ahead⟧ in the ⟦MINUTE|12th minute⟧, ⟦PERSON|Cameron Fitch⟧ crossing from the right and ⟦PERSON|Ogunbanjo⟧ ⟦G3|scoring⟧ off the underside of the bar.
⟦PERSON|Ollie Branscombe⟧, in goal for the ⟦TEAM|Bluebirds⟧, kept out ⟦PERSON|Jake Muncaster⟧'s 20-yard shot and a header by ⟦PERSON|Will Hathersage⟧, and ⟦PERSON|Ross Kinnear⟧ hacked another off the line before the same combination of ⟦PERSON|Fitch⟧ and ⟦PERSON|Ogunbanjo⟧ ⟦G4|brought the second⟧, a low ⟦G5|finish⟧ ⟦MINUTE|six minutes before half-time⟧.
⟦TEAM|Barrow⟧'s best moment came in the ⟦MINUTE|50th minute⟧ when ⟦PERSON|Kinnear⟧ burst clear but shot straight at the goalkeeper.
⟦MINUTE|Five minutes later⟧, ⟦PERSON|Branscombe⟧ hauled down ⟦PERSON|Fitch⟧ and ⟦PERSON|Stefan Thorarinsson⟧ ⟦G6|made it ⟦SCORE|3-0⟧⟧ from 12 yards. The ⟦NORP|Icelander⟧ had missed from the spot against ⟦TEAM|Swindon Town⟧ a week earlier.
⟦PERSON|Fitch⟧, who had been involved in everything, ⟦G7|completed the scoring⟧ with ⟦MINUTE|20 minutes left⟧ with a deflected effort.
The only disappointment for the visitors was an ankle injury to ⟦PERSON|Muncaster⟧, who was taken off in the ⟦MINUTE|84th minute⟧ with all the substitutes used.
Attendance: 3,412 (702 away)
⟦FURNITURE|Barrow (3-5-2): Branscombe 5; Kinnear 5, Dale 4, Poole 4; Reece 5, Ali 5, Hobbs 5, Tate 4, Lunt 5; Marsh 4, Gill 4.⟧
=====GOALS=====
{"id": "G1", "scorer": "Dele Ogunbanjo", "team": "Notts County", "count": 2}
{"id": "G2", "scorer": "Dele Ogunbanjo", "team": "Notts County", "minute": 12, "assist": "Cameron Fitch", "minute_text": "12th minute"}
{"id": "G3", "scorer": "Dele Ogunbanjo", "team": "Notts County", "minute": 12, "assist": "Cameron Fitch", "minute_text": "12th minute"}
{"id": "G4", "scorer": "Dele Ogunbanjo", "team": "Notts County", "minute": 39, "assist": "Cameron Fitch", "minute_text": "six minutes before half-time"}
{"id": "G5", "scorer": "Dele Ogunbanjo", "team": "Notts County", "minute": 39, "assist": "Cameron Fitch", "minute_text": "six minutes before half-time"}
{"id": "G6", "scorer": "Stefan Thorarinsson", "team": "Notts County", "minute": 55, "kind": "penalty", "minute_text": "Five minutes later"}
{"id": "G7", "scorer": "Cameron Fitch", "team": "Notts County", "minute": 70, "minute_text": "20 minutes left"}
