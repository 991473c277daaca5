⟦TEAM|Al Ahly⟧ ⟦SCORE|3-0⟧ ⟦TEAM|Esperance⟧: ⟦PERSON|Fathy⟧ ⟦G9|treble⟧ puts holders in sight of ⟦COMPETITION|CAF Champions League⟧ final

A ⟦G1|hat-trick⟧ from ⟦PERSON|Mostafa Fathy Gabr⟧ gave ⟦TEAM|Al Ahly⟧ a commanding first-leg lead against ⟦TEAM|Esperance⟧ in their ⟦COMPETITION|CAF Champions League⟧ semi-final.

The 31-year-old, back after a two-month absence, ⟦G2|scored twice⟧ in the ⟦MINUTE|first 20 minutes⟧ in front of a crowd of 60,000 at ⟦VENUE|Cairo International Stadium⟧ and ⟦G3|completed the job⟧ late on.

⟦PERSON|Gabr⟧'s ⟦G4|first⟧ owed something to luck. A clearance by ⟦PERSON|Yassine Trabelsi⟧ hit him and ⟦G10|flew past ⟦PERSON|Moez Hammami⟧⟧ after ⟦MINUTE|five minutes⟧. There was nothing lucky about his ⟦G5|second⟧, a ⟦G6|half-volley⟧ into the corner from ⟦PERSON|Percy Mokwena⟧'s knock-down.

⟦TEAM|Esperance⟧ had the ball in the net ⟦MINUTE|seven minutes before the interval⟧, but ⟦PERSON|Sadok Ghezal⟧ was offside when he ⟦G7|turned in⟧ a cross-shot from ⟦PERSON|Adama Tounkara⟧.

The ⟦NORP|Tunisian⟧ side were then given a penalty after the ⟦MINUTE|restart⟧. ⟦PERSON|Tounkara⟧ hit it well enough; ⟦PERSON|Ahmed Sabry El-Nahas⟧ guessed right and held on.

⟦PERSON|Gabr⟧ ⟦G11|wrapped it up⟧ in the ⟦MINUTE|82nd minute⟧ when he got in front of ⟦PERSON|Trabelsi⟧ to ⟦G12|glance in⟧ a corner.

'Only half the work'

"We have learned not to celebrate in the first leg," said ⟦TEAM|Al Ahly⟧ coach ⟦PERSON|Radomir Vuletić⟧. "⟦DATE|Two years ago⟧ we were three up and nearly went out. In ⟦GPE|Tunis⟧ we will have to score."

⟦TEAM|Esperance⟧ have not been beaten at home in ⟦NORP|African⟧ competition for nine matches, and have ⟦G8|let in just two goals⟧ in them.

The second leg is on ⟦DATE|25 April⟧.

⟦FURNITURE|Get African football news by email every week⟧
=====GOALS=====
{"id": "G9", "scorer": "Mostafa Fathy Gabr", "team": "Al Ahly", "count": 3}
{"id": "G1", "scorer": "Mostafa Fathy Gabr", "team": "Al Ahly", "count": 3}
{"id": "G2", "scorer": "Mostafa Fathy Gabr", "team": "Al Ahly", "count": 2, "minute_text": "first 20 minutes"}
{"id": "G3", "scorer": "Mostafa Fathy Gabr", "team": "Al Ahly", "minute": 82, "kind": "header"}
{"id": "G4", "scorer": "Mostafa Fathy Gabr", "team": "Al Ahly", "minute": 5}
{"id": "G10", "scorer": "Mostafa Fathy Gabr", "team": "Al Ahly", "minute": 5, "minute_text": "five minutes"}
{"id": "G5", "scorer": "Mostafa Fathy Gabr", "team": "Al Ahly", "assist": "Percy Mokwena", "kind": "volley"}
{"id": "G6", "scorer": "Mostafa Fathy Gabr", "team": "Al Ahly", "assist": "Percy Mokwena", "kind": "volley"}
{"id": "G7", "scorer": "Sadok Ghezal", "team": "Esperance", "minute": 38, "minute_text": "seven minutes before the interval", "kind": "shot", "assist": "Adama Tounkara", "outcome": "ruled out"}
{"id": "G11", "scorer": "Mostafa Fathy Gabr", "team": "Al Ahly", "minute": 82, "kind": "header", "minute_text": "82nd minute"}
{"id": "G12", "scorer": "Mostafa Fathy Gabr", "team": "Al Ahly", "minute": 82, "kind": "header"}
{"id": "G8", "count": 2, "scope": "background"}
