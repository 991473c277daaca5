Three ⟦G1|penalties⟧, three points: ⟦TEAM|Udinese⟧ stun ⟦TEAM|Milan⟧

⟦TEAM|Udinese⟧ ⟦G2|scored two penalties⟧ in the final 20 minutes to beat ⟦TEAM|AC Milan⟧ ⟦SCORE|3-2⟧ in ⟦COMPETITION|Serie A⟧. ⟦TEAM|Milan⟧ had twice ⟦G3|led⟧, through ⟦PERSON|Raúl Peñafiel⟧ and ⟦PERSON|Christos Doukas⟧, the first ⟦G4|goal⟧ being ⟦G5|cancelled out⟧ from the spot.

⟦PERSON|Lautaro Vigliani⟧ took all three of the kicks and ⟦G6|sent them all into the same corner⟧.

The referee, ⟦PERSON|Daniela Sforza⟧, awarded the first after ⟦MINUTE|28 minutes⟧. ⟦PERSON|Gerard Ntamack-Ball⟧ fouled ⟦PERSON|Oliver Thorup⟧, and ⟦PERSON|Vigliani⟧ ⟦G7|beat ⟦PERSON|Mathias Klöckner⟧⟧. Before then ⟦TEAM|Milan⟧ had been the better side. ⟦PERSON|Peñafiel⟧ had ⟦G8|given them a deserved lead⟧ in the ⟦MINUTE|tenth minute⟧, with a strike in off the post after ⟦PERSON|Doukas⟧ had made room for him; ⟦PERSON|Doukas⟧ had hit the bar; and ⟦PERSON|Santiago Berrueta⟧ had headed straight at ⟦PERSON|Zyad El Amrani⟧.

⟦TEAM|Milan⟧ ⟦G9|went back in front⟧ before the teams went in for their tea. ⟦PERSON|Peñafiel⟧ picked up the ball with his back to goal and shifted it left, ⟦PERSON|Berrueta⟧ shot, ⟦PERSON|El Amrani⟧ saved, and ⟦PERSON|Doukas⟧ had a simple ⟦G10|header⟧. He had to wait for confirmation but he was onside by the width of a sleeve.

They had chances to put it to bed. ⟦PERSON|Berrueta⟧ found himself bearing down on goal in the ⟦MINUTE|51st minute⟧ and drove it into ⟦PERSON|El Amrani⟧'s chest. ⟦PERSON|Peñafiel⟧ ⟦G11|did get the ball in⟧, on ⟦MINUTE|63⟧, but ⟦PERSON|Doukas⟧ had taken it out of play on the way. "That ⟦G12|goal⟧ was the game," said ⟦TEAM|Milan⟧ coach ⟦PERSON|Ricardo Bonaventura-Reis⟧. "If it's ⟦SCORE|3-1⟧ there are no penalties."

Instead there were two more. ⟦PERSON|Ntamack-Ball⟧ stopped ⟦PERSON|Thorup⟧'s header with his hand; ⟦PERSON|Vigliani⟧ ⟦G13|made it ⟦SCORE|2-2⟧⟧ from the spot with ⟦MINUTE|72 minutes⟧ on the clock. And when ⟦PERSON|Klöckner⟧ charged out to a ball he had no prospect of reaching, flattening ⟦PERSON|Keinan Ben-Dor⟧ on the edge of the box, ⟦PERSON|Sforza⟧ needed VAR's help to see that it was inside. ⟦PERSON|Vigliani⟧ ⟦G14|made no mistake⟧ for a third time.

⟦PERSON|Berrueta⟧ was sent off for something he said, and ⟦PERSON|Klöckner⟧ went up for a corner that ⟦PERSON|El Amrani⟧ caught.

"Same corner, same corner, same corner," said ⟦PERSON|Vigliani⟧, whose ⟦G15|hat-trick⟧ was the first by a ⟦TEAM|Udinese⟧ player since ⟦DATE|2011⟧. "I ⟦G16|scored one⟧ in ⟦DATE|August⟧ that way too. He can study it if he wants."
=====GOALS=====
{"id": "G1", "scorer": "Lautaro Vigliani", "team": "Udinese", "kind": "penalty", "count": 3}
{"id": "G2", "scorer": "Lautaro Vigliani", "team": "Udinese", "kind": "penalty", "count": 2}
{"id": "G3", "scorer": "Raúl Peñafiel; Christos Doukas", "team": "AC Milan", "count": 2}
{"id": "G4", "scorer": "Raúl Peñafiel", "team": "AC Milan", "minute": 10, "assist": "Christos Doukas", "kind": "shot"}
{"id": "G5", "scorer": "Lautaro Vigliani", "team": "Udinese", "minute": 28, "kind": "penalty"}
{"id": "G6", "scorer": "Lautaro Vigliani", "team": "Udinese", "kind": "penalty", "count": 3}
{"id": "G7", "scorer": "Lautaro Vigliani", "team": "Udinese", "minute": 28, "kind": "penalty", "minute_text": "28 minutes"}
{"id": "G8", "scorer": "Raúl Peñafiel", "team": "AC Milan", "minute": 10, "assist": "Christos Doukas", "kind": "shot", "minute_text": "tenth minute"}
{"id": "G9", "scorer": "Christos Doukas", "team": "AC Milan", "kind": "header"}
{"id": "G10", "scorer": "Christos Doukas", "team": "AC Milan", "kind": "header"}
{"id": "G11", "scorer": "Raúl Peñafiel", "team": "AC Milan", "minute": 63, "outcome": "ruled out", "minute_text": "63"}
{"id": "G12", "scorer": "Raúl Peñafiel", "team": "AC Milan", "minute": 63, "outcome": "ruled out", "minute_text": "63"}
{"id": "G13", "scorer": "Lautaro Vigliani", "team": "Udinese", "minute": 72, "kind": "penalty", "score": "2-2", "minute_text": "72 minutes"}
{"id": "G14", "scorer": "Lautaro Vigliani", "team": "Udinese", "kind": "penalty"}
{"id": "G15", "scorer": "Lautaro Vigliani", "team": "Udinese", "kind": "penalty", "count": 3}
{"id": "G16", "scorer": "Lautaro Vigliani", "team": "Udinese", "kind": "penalty", "scope": "background"}
