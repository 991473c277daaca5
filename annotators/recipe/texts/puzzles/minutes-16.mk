⟦TEAM|Copenhagen⟧ take the derby, with thanks to ⟦PERSON|Brix⟧
It finished with the ⟦TEAM|Brøndby⟧ captain on his knees and the ⟦TEAM|Copenhagen⟧ end alight. ⟦PERSON|Nikolaj Brix⟧ had played for 85 minutes as if he alone could win it. Then he lost it.
His ⟦G1|own goal⟧ – a ⟦PERSON|Jesper Holm⟧ corner, a slip, a knee – gave ⟦TEAM|FC Copenhagen⟧ a ⟦SCORE|2-1⟧ victory that takes them above ⟦TEAM|Brøndby⟧ and into second in the ⟦COMPETITION|Superliga⟧ on goals scored, with the two clubs level on points and goal difference.
It would be harsh to call it undeserved. The visitors had been the more purposeful side throughout the first half. ⟦PERSON|Ola Haugen⟧, the ⟦NORP|Norwegian⟧, had two efforts turned round the post before he became provider ⟦MINUTE|nine minutes from the interval⟧, chesting down and spinning to set free ⟦PERSON|Sebastian Lund⟧, who ⟦G2|lifted it over ⟦PERSON|Andrej Kovač⟧⟧ as the keeper spread himself.
Within ⟦MINUTE|three minutes of the resumption⟧ there was parity. ⟦PERSON|Victor Aagaard⟧ beat his man to the line, pulled back a cross and ⟦PERSON|Luka Tomić⟧, the 20-year-old ⟦NORP|Slovenian⟧, ⟦G3|whipped it in on the turn⟧. The ⟦G4|equaliser⟧ was met with a noise that hurt the ears.
⟦PERSON|Brix⟧ cleared one off the line from ⟦PERSON|Lund⟧ shortly afterwards and then hit the bar himself. ⟦PERSON|Kovač⟧ saved with his shoulder from ⟦PERSON|Haugen⟧. ⟦PERSON|Tomić⟧ put a free header wide.
The ⟦G5|decisive goal⟧ was timed at ⟦MINUTE|86 minutes⟧. "I see it come, I see nobody behind me, I think to volley it away," ⟦PERSON|Brix⟧ explained. "The studs go, and it's over. Everyone in ⟦GPE|Denmark⟧ will have seen that ⟦G6|goal⟧ before I get home."
Nobody blamed him. "It was ⟦PERSON|Nikolaj⟧ who got us to ⟦SCORE|1-1⟧, believe me, he was the one shouting in the dressing room after ⟦G7|⟦PERSON|Lund⟧'s goal⟧," said ⟦PERSON|Tomić⟧.
=====GOALS=====
{"id": "G1", "scorer": "Nikolaj Brix", "team": "Copenhagen", "minute": 86, "kind": "own goal"}
{"id": "G2", "scorer": "Sebastian Lund", "team": "Copenhagen", "minute": 36, "kind": "shot", "assist": "Ola Haugen", "score": "0-1", "minute_text": "nine minutes from the interval"}
{"id": "G3", "scorer": "Luka Tomić", "team": "Brøndby", "minute": 48, "kind": "shot", "assist": "Victor Aagaard", "score": "1-1", "minute_text": "Within three minutes of the resumption"}
{"id": "G4", "scorer": "Luka Tomić", "team": "Brøndby", "minute": 48, "kind": "shot", "assist": "Victor Aagaard"}
{"id": "G5", "scorer": "Nikolaj Brix", "team": "Copenhagen", "minute": 86, "kind": "own goal"}
{"id": "G6", "scorer": "Nikolaj Brix", "team": "Copenhagen", "minute": 86, "kind": "own goal"}
{"id": "G7", "scorer": "Sebastian Lund", "team": "Copenhagen", "minute": 36, "kind": "shot", "assist": "Ola Haugen"}
