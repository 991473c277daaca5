⟦TEAM|Al Wahda⟧ through after late drama in ⟦GPE|Doha⟧
⟦GPE|Doha⟧: An ⟦MINUTE|extra-time⟧ ⟦G1|goal⟧ by ⟦NORP|Moroccan⟧ winger ⟦PERSON|Anas Belhadj⟧ took ⟦TEAM|Al Wahda⟧ of ⟦GPE|Abu Dhabi⟧ into the ⟦COMPETITION|AFC Champions League Two⟧ semi-finals at the expense of ⟦TEAM|Al Arabi⟧ on ⟦DATE|Wednesday⟧.
The visitors won ⟦SCORE|2-1⟧ after a match in which both the ⟦G2|goals⟧ of normal time came from set-pieces.
⟦TEAM|Al Arabi⟧ had ⟦G3|scored first⟧. ⟦NORP|Brazilian⟧ ⟦PERSON|Wellington Prates⟧ curled in a free-kick from the right, and although ⟦TEAM|Al Wahda⟧ goalkeeper ⟦PERSON|Saeed Al Marri⟧ got a touch it reached ⟦PERSON|Abdulrahman Fadel⟧ at the far post; ⟦PERSON|Fadel⟧ ⟦G4|bundled it in⟧.
It remained that way for so long that the home fans had begun their celebrations. Then ⟦PERSON|Prates⟧ fouled ⟦PERSON|Belhadj⟧ near the corner flag. ⟦NORP|Serbian⟧ midfielder ⟦PERSON|Nemanja Topic⟧ took the kick and defender ⟦PERSON|Khalid Al Zaabi⟧ ⟦G5|got the faintest of touches⟧ in the ⟦MINUTE|87th minute⟧.
The ⟦G6|equaliser⟧ was checked for offside against ⟦PERSON|Topic⟧'s fellow substitute ⟦PERSON|Omar Jassim⟧ and given.
⟦PERSON|Prates⟧ could have won it before the ⟦MINUTE|90 minutes⟧ were up but shot over. In the ⟦MINUTE|first period of extra time⟧ ⟦PERSON|Fadel⟧'s header was saved by ⟦PERSON|Al Marri⟧, and ⟦PERSON|Topic⟧ struck the bar.
The ⟦G7|winner⟧ came in the second. ⟦PERSON|Jassim⟧ ran at a tired ⟦PERSON|Fadel⟧ and slipped the ball inside to ⟦PERSON|Belhadj⟧, whose low effort ⟦G8|went in⟧ through the legs of goalkeeper ⟦PERSON|Ivan Batista⟧.
"We never thought about penalties," said coach ⟦PERSON|Peter Janssen⟧. "After ⟦PERSON|Khalid⟧'s ⟦G9|goal⟧ I told them, go and win."
⟦TEAM|Al Arabi⟧ coach ⟦PERSON|Younes Rachidi⟧ said his team stopped playing after they ⟦G10|took the lead⟧. "We defended the ⟦G11|goal⟧ for 70 minutes. That's not us."
⟦PERSON|Belhadj⟧, who has nine ⟦G12|goals⟧ in the competition, will miss the first leg of the semi-final through suspension.
=====GOALS=====
{"id": "G1", "scorer": "Anas Belhadj", "team": "Al Wahda", "assist": "Omar Jassim", "kind": "shot", "minute_text": "extra-time"}
{"id": "G2", "scorer": "Abdulrahman Fadel; Khalid Al Zaabi", "count": 2}
{"id": "G3", "scorer": "Abdulrahman Fadel", "team": "Al Arabi", "assist": "Wellington Prates"}
{"id": "G4", "scorer": "Abdulrahman Fadel", "team": "Al Arabi", "assist": "Wellington Prates", "score": "1-0"}
{"id": "G5", "scorer": "Khalid Al Zaabi", "team": "Al Wahda", "minute": 87, "assist": "Nemanja Topic", "minute_text": "87th minute", "score": "1-1"}
{"id": "G6", "scorer": "Khalid Al Zaabi", "team": "Al Wahda", "minute": 87, "assist": "Nemanja Topic"}
{"id": "G7", "scorer": "Anas Belhadj", "team": "Al Wahda", "assist": "Omar Jassim", "kind": "shot"}
{"id": "G8", "scorer": "Anas Belhadj", "team": "Al Wahda", "assist": "Omar Jassim", "kind": "shot", "score": "1-2"}
{"id": "G9", "scorer": "Khalid Al Zaabi", "team": "Al Wahda", "minute": 87, "assist": "Nemanja Topic"}
{"id": "G10", "scorer": "Abdulrahman Fadel", "team": "Al Arabi", "assist": "Wellington Prates"}
{"id": "G11", "scorer": "Abdulrahman Fadel", "team": "Al Arabi", "assist": "Wellington Prates"}
{"id": "G12", "scorer": "Anas Belhadj", "team": "Al Wahda", "scope": "background", "count": 9}
