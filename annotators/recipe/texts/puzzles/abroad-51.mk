⟦TEAM|Argentina⟧ beat ⟦TEAM|Chile⟧ ⟦SCORE|3-0⟧ as ⟦PERSON|Bustamante⟧ ⟦G6|scores⟧ on debut
⟦GPE|BUENOS AIRES⟧, ⟦DATE|Sept 9⟧ (⟦ORG|Reuters⟧) - Teenager ⟦PERSON|Lautaro Bustamante⟧ ⟦G1|marked his debut with a goal⟧ as ⟦TEAM|Argentina⟧ cruised to a ⟦SCORE|3-0⟧ victory over ⟦TEAM|Chile⟧ in ⟦NORP|South American⟧ ⟦COMPETITION|World Cup⟧ qualifying on ⟦DATE|Tuesday⟧.
⟦PERSON|Bustamante⟧, 18, was given his chance by injuries and took it in the ⟦MINUTE|28th minute⟧ when he collected ⟦PERSON|Gonzalo Ibáñez⟧'s pass, turned ⟦PERSON|Mauricio Loyola⟧ and ⟦G2|finished with his left foot⟧.
⟦PERSON|Ezequiel Roldán-Pérez⟧ ⟦G3|headed the second⟧ ⟦MINUTE|seven minutes later⟧ after a short-corner routine and ⟦PERSON|Ibáñez⟧, who had earlier hit the post, ⟦G4|wrapped it up⟧ in the ⟦MINUTE|78th minute⟧ with a low drive that ⟦NORP|Chilean⟧ goalkeeper ⟦PERSON|Esteban Pinilla⟧ got a hand to.
⟦TEAM|La Roja⟧, with one win in 11 qualifiers, had only one effort of note, ⟦PERSON|Benjamín Toro⟧'s volley on the ⟦MINUTE|hour⟧ being turned aside. ⟦PERSON|Cristóbal Araya⟧ was sent off for dissent late on and will be suspended when they host ⟦TEAM|Bolivia⟧ in ⟦GPE|Santiago⟧ ⟦DATE|next month⟧.
The last ⟦TEAM|Argentina⟧ player to ⟦G5|score⟧ on his debut at a younger age did so in ⟦DATE|1977⟧. "I can't explain what I felt," said ⟦PERSON|Bustamante⟧.
The ⟦TEAM|Albiceleste⟧ have 34 points and visit ⟦TEAM|Peru⟧ in ⟦GPE|Lima⟧ on ⟦DATE|Oct 10⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lautaro Bustamante", "team": "Argentina", "minute": 28, "assist": "Gonzalo Ibáñez", "kind": "shot"}
{"id": "G2", "scorer": "Lautaro Bustamante", "team": "Argentina", "minute": 28, "assist": "Gonzalo Ibáñez", "kind": "shot", "minute_text": "28th minute"}
{"id": "G3", "scorer": "Ezequiel Roldán-Pérez", "team": "Argentina", "minute": 35, "kind": "header", "minute_text": "seven minutes later"}
{"id": "G4", "scorer": "Gonzalo Ibáñez", "team": "Argentina", "minute": 78, "kind": "shot", "minute_text": "78th minute"}
{"id": "G5", "team": "Argentina", "scope": "background"}
{"id": "G6", "scorer": "Lautaro Bustamante", "team": "Argentina", "minute": 28, "assist": "Gonzalo Ibáñez", "kind": "shot"}
