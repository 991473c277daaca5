⟦TEAM|Rosenborg⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Brann⟧: Captain's ⟦G1|double⟧ as ⟦GPE|Trondheim⟧ side go clear
⟦TEAM|Rosenborg⟧ are three points clear in the ⟦COMPETITION|Toppserien⟧ after coming from behind against ⟦TEAM|Brann⟧ on ⟦DATE|Sunday⟧, ⟦PERSON|Ada Rostad⟧ ⟦G2|scoring the winner⟧ with the visitors down to ten players.
⟦PERSON|Rostad⟧, captain in the absence of ⟦PERSON|Julie Kvamme⟧, had ⟦G3|brought her team level⟧ before the ⟦MINUTE|break⟧ with a header. In between came a red card, two penalty appeals and a save from ⟦PERSON|Line Torvik⟧ that her coach called the best of the year.
⟦TEAM|Brann⟧ had gone ⟦G4|ahead⟧ in the ⟦MINUTE|ninth minute⟧ of a match they began much the quicker. ⟦PERSON|Tove Brask⟧ and ⟦PERSON|Sigrid Aune⟧ worked a short corner, the delivery was flicked on at the near post, and when ⟦TEAM|Rosenborg⟧'s ⟦PERSON|Maja Ekholm⟧ made a poor connection with her clearance it fell for ⟦PERSON|Hanne Lindqvist⟧. The ⟦NORP|Swede⟧ had nobody within three yards of her and ⟦G5|scored⟧ with her weaker foot.
⟦TEAM|Rosenborg⟧ replied with a spell of pressure. ⟦PERSON|Ekholm⟧'s drive went a yard over. ⟦PERSON|Rostad⟧ then lost her marker at a free-kick from ⟦PERSON|Kari Nygaard⟧, and her ⟦G6|header⟧ went in despite ⟦PERSON|Torvik⟧ getting a hand to it. ⟦PERSON|Aune⟧ was sent off shortly after ⟦MINUTE|half-time⟧ for pulling back ⟦PERSON|Nygaard⟧, who would have been through on goal.
⟦PERSON|Torvik⟧ tipped ⟦PERSON|Ekholm⟧'s volley on to the bar and saved with her feet from ⟦PERSON|Nygaard⟧. ⟦PERSON|Brask⟧ even had a chance to restore the lead for the ten but sliced it.
The decisive ⟦G7|goal⟧ came after a long throw. ⟦PERSON|Torvik⟧ punched, ⟦PERSON|Nygaard⟧ headed it back where it had come from, and there was ⟦PERSON|Rostad⟧ to ⟦G8|finish on the half-turn⟧.
"The first ⟦G9|one⟧ I meant," ⟦PERSON|Rostad⟧ said. "The second ⟦G10|one⟧, my eyes were closed."
⟦PERSON|Lindqvist⟧ felt the early ⟦G11|goal⟧ had come too soon. "We sat back after it, and you can't do that here," said the ⟦NORP|Swedish⟧ forward, who also ⟦G12|scored⟧ in the ⟦SCORE|3-0⟧ win over ⟦TEAM|Vålerenga⟧ ⟦DATE|last week⟧.
⟦TEAM|Brann⟧ go back to ⟦GPE|Bergen⟧ with seven games left.
=====GOALS=====
{"id": "G1", "scorer": "Ada Rostad", "team": "Rosenborg", "count": 2}
{"id": "G2", "scorer": "Ada Rostad", "team": "Rosenborg", "assist": "Kari Nygaard", "kind": "shot"}
{"id": "G3", "scorer": "Ada Rostad", "team": "Rosenborg", "assist": "Kari Nygaard", "kind": "header"}
{"id": "G4", "scorer": "Hanne Lindqvist", "team": "Brann", "minute": 9, "kind": "shot"}
{"id": "G5", "scorer": "Hanne Lindqvist", "team": "Brann", "minute": 9, "kind": "shot"}
{"id": "G6", "scorer": "Ada Rostad", "team": "Rosenborg", "assist": "Kari Nygaard", "kind": "header"}
{"id": "G7", "scorer": "Ada Rostad", "team": "Rosenborg", "assist": "Kari Nygaard", "kind": "shot"}
{"id": "G8", "scorer": "Ada Rostad", "team": "Rosenborg", "assist": "Kari Nygaard", "kind": "shot"}
{"id": "G9", "scorer": "Ada Rostad", "team": "Rosenborg", "assist": "Kari Nygaard", "kind": "header"}
{"id": "G10", "scorer": "Ada Rostad", "team": "Rosenborg", "assist": "Kari Nygaard", "kind": "shot"}
{"id": "G11", "scorer": "Hanne Lindqvist", "team": "Brann", "minute": 9, "kind": "shot"}
{"id": "G12", "scorer": "Hanne Lindqvist", "team": "Brann", "scope": "background"}
