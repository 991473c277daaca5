⟦PERSON|Krasić⟧: I was offside? Ask the VAR

BELGRADE – ⟦TEAM|Red Star⟧ captain ⟦PERSON|Bojan Krasić⟧ laughed off ⟦TEAM|Partizan⟧'s complaints about the ⟦G1|goal⟧ that won the 175th Eternal derby on ⟦DATE|Saturday evening⟧.

The veteran, 36, ⟦G2|turned in⟧ a shot by ⟦PERSON|Nemanja Lukovac⟧ from what looked on first viewing like an offside position, and the ⟦SCORE|1-0⟧ scoreline stood after the video check, which took so long that the smoke from the south stand had time to clear.

"I was offside? Ask the VAR," he told ⟦ORG|Arena Sport⟧. "For twenty years they didn't ask a machine and they gave everything against me."

⟦TEAM|Partizan⟧ trainer ⟦PERSON|Branislav Đokić⟧ was in no mood for jokes. "They show me a picture with a line. Whose line? I've seen our ⟦G3|goal⟧ disallowed in the first half with the same line and there it was offside by a nail."

He meant the effort of ⟦PERSON|Abdou Sarr⟧, who had ⟦G7|tucked away⟧ ⟦PERSON|Carlos Nobre⟧'s cross in the ⟦MINUTE|29th minute⟧ before the flag went up.

It was otherwise a match for lovers of the tackle. ⟦PERSON|Aleksa Pantović⟧, the ⟦TEAM|Red Star⟧ goalkeeper, had two saves to make, one with his chest from ⟦PERSON|Nobre⟧. ⟦PERSON|Lukovac⟧'s free-kick shaved the bar in the ⟦MINUTE|50th minute⟧. The referee booked eight.

The ⟦G4|winner⟧ arrived in the ⟦MINUTE|68th⟧. ⟦TEAM|Red Star⟧'s coach ⟦PERSON|Dejan Ristovski⟧ had changed both of his wingers a ⟦MINUTE|minute before⟧ and it was from one of them that ⟦PERSON|Lukovac⟧ got the ball; he shot from the edge, low, and ⟦PERSON|Krasić⟧, with the outside of his boot, ⟦G8|changed the direction⟧.

It was his eleventh ⟦G5|goal⟧ in derbies. He ⟦G6|scored the first⟧ of them as a 19-year-old, in a ⟦SCORE|2-2⟧ draw, for ⟦TEAM|Partizan⟧. "That one was offside," he said.

The champions open a nine-point gap in the ⟦COMPETITION|Serbian SuperLiga⟧ before the trip to ⟦GPE|Rome⟧ in the ⟦COMPETITION|Champions League⟧ on ⟦DATE|Tuesday⟧, when they meet ⟦TEAM|Lazio⟧ at the ⟦VENUE|Stadio Olimpico⟧. ⟦PERSON|Sarr⟧ has a bruised foot and is doubtful for ⟦TEAM|Partizan⟧'s match with ⟦TEAM|Čukarički⟧.

⟦FURNITURE|B92 / Foto: Starsport⟧
⟦FURNITURE|Podeli: Facebook X Viber⟧
=====GOALS=====
{"id": "G1", "scorer": "Bojan Krasić", "team": "Red Star", "minute": 68, "kind": "shot", "assist": "Nemanja Lukovac"}
{"id": "G2", "scorer": "Bojan Krasić", "team": "Red Star", "minute": 68, "kind": "shot", "assist": "Nemanja Lukovac", "score": "1-0"}
{"id": "G3", "scorer": "Abdou Sarr", "team": "Partizan", "minute": 29, "outcome": "ruled out", "assist": "Carlos Nobre", "kind": "shot"}
{"id": "G4", "scorer": "Bojan Krasić", "team": "Red Star", "minute": 68, "kind": "shot", "assist": "Nemanja Lukovac", "minute_text": "68th"}
{"id": "G5", "scorer": "Bojan Krasić", "team": "Red Star", "count": 11, "scope": "background"}
{"id": "G6", "scorer": "Bojan Krasić", "team": "Partizan", "scope": "background"}
{"id": "G7", "scorer": "Abdou Sarr", "team": "Partizan", "minute": 29, "outcome": "ruled out", "assist": "Carlos Nobre", "kind": "shot", "minute_text": "29th minute"}
{"id": "G8", "scorer": "Bojan Krasić", "team": "Red Star", "minute": 68, "kind": "shot", "assist": "Nemanja Lukovac"}
