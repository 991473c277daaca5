⟦PERSON|Mills⟧ ⟦G1|double⟧ not enough for ⟦TEAM|Orient⟧
⟦TEAM|LEYTON ORIENT⟧ ⟦SCORE|2⟧ ⟦TEAM|BOLTON WANDERERS⟧ ⟦SCORE|3⟧
⟦TEAM|Bolton Wanderers⟧ won for the first time in five with a ⟦SCORE|3-2⟧ victory at ⟦VENUE|Brisbane Road⟧, ⟦TEAM|Leyton Orient⟧'s ⟦PERSON|Connor Mills⟧ ⟦G2|scoring twice⟧ in vain.
⟦TEAM|Bolton⟧ captain ⟦PERSON|Dapo Olaniyan⟧ ⟦G3|headed the winner⟧ with time almost up after ⟦PERSON|Mills⟧ had ⟦G4|brought the ⟦TEAM|O's⟧ level⟧ a second time.
⟦TEAM|Trotters⟧ forward ⟦PERSON|Harry Jessop⟧ had ⟦G5|set them on their way⟧. The ⟦G6|goal⟧ was made by ⟦PERSON|Luke Pemberton⟧ on the right, the winger playing a one-two with ⟦PERSON|Ivan Kostadinov⟧ before crossing low, and ⟦PERSON|Jessop⟧, ahead of ⟦PERSON|Ollie Dance⟧ at the near post, ⟦G7|toed it in⟧.
⟦TEAM|Orient⟧'s first ⟦G8|equaliser⟧ came after ⟦MINUTE|29 minutes⟧. ⟦PERSON|Mills⟧ was tripped by ⟦PERSON|Olaniyan⟧ as he tried to go past him and he dusted himself down to ⟦G9|score the penalty⟧.
⟦PERSON|Kostadinov⟧ ⟦G10|restored ⟦TEAM|Bolton⟧'s lead⟧ just after the ⟦MINUTE|interval⟧. It was an odd sort of ⟦G11|goal⟧. Keeper ⟦PERSON|Marc Delaney⟧ had come out to punch, the ⟦NORP|Bulgarian⟧ got there a fraction earlier and the ball ⟦G12|trickled in⟧ with four defenders looking at it.
⟦TEAM|Orient⟧ kept going. ⟦PERSON|Dance⟧ had an effort cleared off the line. ⟦PERSON|Mills⟧ hit the post with a header. ⟦PERSON|Will Sturridge-Gray⟧ dragged a shot across the face in the ⟦MINUTE|66th minute⟧. Then came a long ball from ⟦PERSON|Dance⟧, ⟦PERSON|Mills⟧'s chest, ⟦PERSON|Mills⟧'s left foot, and it was ⟦G13|two each⟧.
⟦PERSON|Delaney⟧ tipped a ⟦PERSON|Jessop⟧ free-kick over. From the corner, ⟦PERSON|Pemberton⟧'s ball was deep, ⟦PERSON|Olaniyan⟧ met it at the far post and that was ⟦G14|three⟧.
"Every time we ⟦G15|scored⟧ we sat off," said ⟦TEAM|Orient⟧ boss ⟦PERSON|Dean Farrow⟧. "⟦PERSON|Millsy⟧'s ⟦G16|second⟧ is worth winning any match."
⟦TEAM|Bolton⟧ manager ⟦PERSON|Kevin Rush⟧ said: "It's nice for ⟦PERSON|Dapo⟧. He gave away the ⟦G17|penalty⟧ so he owed us a ⟦G18|goal⟧."
=====GOALS=====
{"id": "G1", "scorer": "Connor Mills", "team": "Leyton Orient", "count": 2}
{"id": "G2", "scorer": "Connor Mills", "team": "Leyton Orient", "count": 2}
{"id": "G3", "scorer": "Dapo Olaniyan", "team": "Bolton Wanderers", "assist": "Luke Pemberton", "kind": "header"}
{"id": "G4", "scorer": "Connor Mills", "team": "Leyton Orient", "assist": "Ollie Dance", "kind": "shot"}
{"id": "G5", "scorer": "Harry Jessop", "team": "Bolton Wanderers", "assist": "Luke Pemberton", "kind": "shot"}
{"id": "G6", "scorer": "Harry Jessop", "team": "Bolton Wanderers", "assist": "Luke Pemberton", "kind": "shot"}
{"id": "G7", "scorer": "Harry Jessop", "team": "Bolton Wanderers", "assist": "Luke Pemberton", "kind": "shot", "score": "0-1"}
{"id": "G8", "scorer": "Connor Mills", "team": "Leyton Orient", "minute": 29, "kind": "penalty", "minute_text": "29 minutes"}
{"id": "G9", "scorer": "Connor Mills", "team": "Leyton Orient", "minute": 29, "kind": "penalty", "score": "1-1"}
{"id": "G10", "scorer": "Ivan Kostadinov", "team": "Bolton Wanderers", "minute_text": "interval"}
{"id": "G11", "scorer": "Ivan Kostadinov", "team": "Bolton Wanderers"}
{"id": "G12", "scorer": "Ivan Kostadinov", "team": "Bolton Wanderers", "score": "1-2"}
{"id": "G13", "scorer": "Connor Mills", "team": "Leyton Orient", "assist": "Ollie Dance", "kind": "shot", "score": "2-2"}
{"id": "G14", "scorer": "Dapo Olaniyan", "team": "Bolton Wanderers", "assist": "Luke Pemberton", "kind": "header", "score": "2-3"}
{"id": "G15", "scorer": "Connor Mills", "team": "Leyton Orient", "count": 2}
{"id": "G16", "scorer": "Connor Mills", "team": "Leyton Orient", "assist": "Ollie Dance", "kind": "shot"}
{"id": "G17", "scorer": "Connor Mills", "team": "Leyton Orient", "minute": 29, "kind": "penalty"}
{"id": "G18", "scorer": "Dapo Olaniyan", "team": "Bolton Wanderers", "assist": "Luke Pemberton", "kind": "header"}
