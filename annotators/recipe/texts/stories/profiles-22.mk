Why ⟦PERSON|Duda⟧ waited: story of a penalty

⟦GPE|QUITO⟧, ⟦GPE|Ecuador⟧ - It was 2:40 in the morning when ⟦PERSON|Duda Peixoto⟧ came out of the dressing room with the match ball, and half of ⟦ORG|O Globo⟧'s staff were asleep on the floor.

The ⟦TEAM|Brazil⟧ captain had done her doping test, and it had taken a while. On the pitch she'd waited, too. Four minutes went by between the award of the penalty and the taking of it; the referee had been to the monitor, changed her mind, and changed it back. ⟦TEAM|Colombia⟧'s goalkeeper ⟦PERSON|Silvana Quiroz⟧ went for a walk. ⟦PERSON|Silvana Echeverri⟧, whose ⟦G1|deflected shot⟧, a ⟦MINUTE|67th-minute⟧ affair, had made it level, was booked for scuffing the spot.

"I closed my eyes and thought of ⟦GPE|Goiânia⟧," ⟦PERSON|Peixoto⟧ said. "I thought of my aunt's yard. There's a wall with a hole."

Then, with ⟦MINUTE|one added minute gone⟧, she ⟦G2|put it through the hole⟧.

The ⟦G3|goal⟧ made ⟦TEAM|Brazil⟧ champions of the ⟦COMPETITION|Copa América Femenina⟧ for the ninth time. It was her ⟦G4|second⟧ in the final, for she had been the one to ⟦G5|open the scoring⟧ as well, after ⟦MINUTE|20 minutes⟧, when the cross of ⟦PERSON|Jéssica Lourenço⟧ was missed by everybody. It was her ⟦G6|11th⟧ of the tournament.

⟦TEAM|Santos⟧ let her go at 15 because she was small. At ⟦TEAM|Corinthians⟧ she sat on the bench for two years before a ⟦COMPETITION|Libertadores⟧ semi-final, her team two down, when she came on and ⟦G7|made it ⟦SCORE|2-1⟧, ⟦SCORE|2-2⟧ and ⟦SCORE|3-2⟧⟧ in a quarter of an hour. ⟦TEAM|Palmeiras⟧ fans still can't hear her name.

She has missed, too. In the last ⟦COMPETITION|World Cup⟧ it was her kick in the shoot-out that hit the post. Coach ⟦PERSON|Bárbara Quintela⟧ was asked whether she'd considered somebody else ⟦DATE|tonight⟧. "Who? Me?"

Outside the bus had been running for an hour. ⟦PERSON|Manu Ocampo-Díaz⟧, of the beaten side, was waiting by it to swap a shirt.
=====GOALS=====
{"id": "G1", "scorer": "Silvana Echeverri", "team": "Colombia", "minute": 67, "minute_text": "67th-minute"}
{"id": "G2", "scorer": "Duda Peixoto", "team": "Brazil", "minute": 90, "added": 1, "kind": "penalty", "minute_text": "one added minute gone"}
{"id": "G3", "scorer": "Duda Peixoto", "team": "Brazil", "minute": 90, "added": 1, "kind": "penalty"}
{"id": "G4", "scorer": "Duda Peixoto", "team": "Brazil", "minute": 90, "added": 1, "kind": "penalty"}
{"id": "G5", "scorer": "Duda Peixoto", "team": "Brazil", "minute": 20, "minute_text": "20 minutes"}
{"id": "G6", "scorer": "Duda Peixoto", "team": "Brazil", "minute": 90, "added": 1, "kind": "penalty"}
{"id": "G7", "scorer": "Duda Peixoto", "team": "Corinthians", "count": 3, "scope": "background"}
