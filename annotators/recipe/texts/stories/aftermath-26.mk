⟦TEAM|UAE⟧ hold on in ⟦GPE|Tehran⟧ after ⟦TEAM|Iran⟧'s late ⟦G1|reply⟧
⟦TEAM|United Arab Emirates⟧ inflicted a first home defeat in nine years on ⟦TEAM|Iran⟧ in a ⟦COMPETITION|World Cup⟧ qualifier at the ⟦VENUE|Azadi Stadium⟧, two ⟦G2|goals⟧ before ⟦MINUTE|half-time⟧ proving enough for a ⟦SCORE|2-1⟧ victory on ⟦DATE|Thursday⟧.
⟦PERSON|Farhad Mostofi⟧'s ⟦G3|consolation⟧ in the final stages set up an anxious finish but ⟦TEAM|Team Melli⟧ could not find a second.
The ⟦TEAM|Emiratis⟧, who had been beaten ⟦SCORE|3-0⟧ in ⟦GPE|Doha⟧ by ⟦TEAM|Qatar⟧ on ⟦DATE|Saturday⟧, left out four players and defended with five. They ⟦G4|led⟧ early on. ⟦PERSON|Imran Dastagir⟧, the naturalised winger, took a corner short, got it back and whipped it in; ⟦NORP|Iranian⟧ goalkeeper ⟦PERSON|Saeed Golshan⟧ was impeded by one of his own defenders, ⟦PERSON|Hamid Rezvani⟧, and ⟦PERSON|Khalifa Bin Saif⟧ ⟦G5|rose behind them⟧. The ⟦G6|header⟧ was timed at ⟦MINUTE|ten minutes⟧.
⟦PERSON|Golshan⟧ appealed to the referee, then to ⟦PERSON|Rezvani⟧.
⟦TEAM|Iran⟧ had most of the ball and some chances. ⟦PERSON|Bilal Noorzai⟧ had an attempt blocked, ⟦PERSON|Mostofi⟧'s shot in the ⟦MINUTE|34th⟧ was held by ⟦PERSON|Abdulla Al-Mansoori⟧, and ⟦PERSON|Rezvani⟧'s header from a corner was kicked off the line by ⟦PERSON|Bin Saif⟧.
From that corner came the ⟦G7|second⟧. ⟦PERSON|Dastagir⟧ broke, with only ⟦PERSON|Noorzai⟧ and the goalkeeper back. He had ⟦PERSON|Bin Saif⟧ in support on one side and ⟦PERSON|Al-Mansoori⟧'s long shadow on the other, as he put it later, and did not use either. He ⟦G8|beat them both⟧ on his own.
"I saw the pass and I thought, no, this one is mine," ⟦PERSON|Dastagir⟧ said of his solo ⟦G9|goal⟧. "When the ⟦G10|first⟧ went in they were asleep. For the ⟦G11|second⟧ they were tired."
⟦TEAM|Iran⟧ replaced three at ⟦MINUTE|half-time⟧. ⟦PERSON|Noorzai⟧ hit the post. With ⟦MINUTE|six minutes to go⟧ ⟦PERSON|Al-Mansoori⟧, whose handling had been perfect, spilled a cross from the substitute right-back, and ⟦PERSON|Mostofi⟧, from close range, ⟦G12|reduced the arrears⟧.
⟦NORP|Emirati⟧ legs were heavy but they held out through seven minutes of ⟦MINUTE|stoppage time⟧. They are second in ⟦COMPETITION|Group A⟧, a point behind ⟦TEAM|Iran⟧.
=====GOALS=====
{"id": "G1", "scorer": "Farhad Mostofi", "team": "Iran", "minute": 84, "kind": "shot"}
{"id": "G2", "scorer": "Khalifa Bin Saif; Imran Dastagir", "team": "United Arab Emirates", "count": 2}
{"id": "G3", "scorer": "Farhad Mostofi", "team": "Iran", "minute": 84, "kind": "shot"}
{"id": "G4", "scorer": "Khalifa Bin Saif", "team": "United Arab Emirates", "minute": 10, "assist": "Imran Dastagir", "kind": "header"}
{"id": "G5", "scorer": "Khalifa Bin Saif", "team": "United Arab Emirates", "minute": 10, "assist": "Imran Dastagir", "kind": "header"}
{"id": "G6", "scorer": "Khalifa Bin Saif", "team": "United Arab Emirates", "minute": 10, "assist": "Imran Dastagir", "kind": "header", "minute_text": "ten minutes"}
{"id": "G7", "scorer": "Imran Dastagir", "team": "United Arab Emirates", "kind": "shot"}
{"id": "G8", "scorer": "Imran Dastagir", "team": "United Arab Emirates", "kind": "shot"}
{"id": "G9", "scorer": "Imran Dastagir", "team": "United Arab Emirates", "kind": "shot"}
{"id": "G10", "scorer": "Khalifa Bin Saif", "team": "United Arab Emirates", "minute": 10, "assist": "Imran Dastagir", "kind": "header"}
{"id": "G11", "scorer": "Imran Dastagir", "team": "United Arab Emirates", "kind": "shot"}
{"id": "G12", "scorer": "Farhad Mostofi", "team": "Iran", "minute": 84, "kind": "shot", "minute_text": "six minutes to go"}
